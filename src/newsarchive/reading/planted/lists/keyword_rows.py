"""Lines that are no sentence but rows of keywords, of names and addresses of the advertising trades, or of searches."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from newsarchive.reading.planted.wares.trade_words import BETTING, Kind
from newsarchive.reading.planted.wares.trades import HONEST, brandish, quotes, scan, strung

SOUP_WORDS = 3  # keywords; a story about a site may name one or two
SOUP_SHARE = 0.5  # of a line's words
LEAD_WORDS = 4  # of an author
SOUP_LIMIT = 4000  # code points of a line of keywords; a longer one is no line among others
ROW_LIMIT = 600  # code points of a row of names or addresses
ENTRY_COVERED = 0.75  # of the words of an entry
SEARCH_LIMIT = 60  # code points of a search on a line of its own
SEARCH_COVERED = 0.6  # of its words
SALAD = 3  # addresses in one paragraph, half of them of the trades
ADDRESS_LIMIT = 300  # code points
REPEATED_PAIR = 3  # times that two words come together in a line of searches
REPEATED_WORDS = 12  # such a line has at least so many words: a refrain has fewer
REPEATED_SHARE = 0.5  # of its words stand in such pairs

_LIST = re.compile(r"\s*[|•·►»/,;+]\s*|\s+[–—-]\s+")
_STROKES = re.compile(r"[|•·►»/+]|\s[–—-]\s")
# Endings that planted addresses have; of the short ones only those with which no abbreviation goes on ("TP.Cao Lãnh").
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?:[a-z0-9-]+\.)+(?:com|net|org|vip|club|bet|info|top|xyz|vn|io|me|fr|id|example|online|site)\S*",
    re.I,
)
_LINK = re.compile(r"https?://\S+")
_WORDS = re.compile(r"[^\W_]+")
_PIECES = re.compile(r"[\W_]+")
# What a search phrase has none of.
_SENTENCE_MARKS = re.compile(r"[.,;:!?…。，]")


def is_links(text: str) -> bool:
    """Whether a line has nothing but addresses and names of the trade, side by side as links are."""
    if "://" in text and len(text) <= SOUP_LIMIT and _is_salad(text):
        return True
    if len(text) > ROW_LIMIT or quotes(text):
        return False
    return bool(_STROKES.search(text) or _addresses(text)) and _is_row(text)


def _addresses(text: str) -> list[str]:
    """The addresses in a text."""
    return _ADDRESS.findall(text) if "." in text or "://" in text else []


def _is_salad(text: str) -> bool:
    """Whether words are strewn about addresses of the trades, and nobody reports of them."""
    addresses = _LINK.findall(text)
    trade = sum(map(is_trade_address, addresses))
    return len(addresses) >= SALAD and trade * 2 >= len(addresses) and not scan(_LINK.sub(" ", text)).has(*HONEST)


def _is_row(text: str) -> bool:
    """Whether a line has nothing but addresses, keywords and names of the trade: several, or an address."""
    if len(text) > ROW_LIMIT or quotes(text):
        return False
    addresses = _addresses(text)
    if not addresses and text.rstrip().endswith((".", "!", "?", "。")):
        return False
    entries = [entry for entry in _LIST.split(_ADDRESS.sub(" | ", text)) if entry.strip(" :.-")]
    if not addresses and len(entries) < SOUP_WORDS:
        return False
    trade = any(map(is_trade_address, addresses))
    sure = trade or any(scan(entry).has(Kind.OFFER, Kind.BRAND) for entry in entries)
    return sure and all(_is_entry(entry) or (trade and scan(entry).covered >= 1) for entry in entries)


def is_trade_link(word: str) -> bool:
    """Whether a word is an address of the trade."""
    return "://" in word and len(word) <= ADDRESS_LIMIT and is_trade_address(word)


def is_trade_address(address: str) -> bool:
    """Whether an address has a name or a search of the trade in it."""
    pieces = [piece for piece in _PIECES.split(address.lower()) if piece]
    return (
        any(map(brandish, pieces))
        or bool(strung("".join(pieces)))
        or scan(" ".join(pieces)).has(Kind.OFFER, Kind.BRAND)
    )


def _is_entry(entry: str) -> bool:
    """Whether an entry of a row is a keyword or a name of the trade."""
    words = _WORDS.findall(entry)
    if not words or _SENTENCE_MARKS.search(entry.strip(" .:")):
        return False
    if all(map(brandish, words)):
        return True
    found = scan(entry)
    return found.covered >= ENTRY_COVERED and found.has(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)


def is_soup(line: str) -> bool:
    """Whether `line` is no sentence but a row of keywords, as they are typed or strung together."""
    if len(line) > SOUP_LIMIT or line.rstrip().endswith((".", "!", "?", "。", ":")) or quotes(line):
        return False
    if _is_row(line):
        return True
    words = [word for word in _WORDS.findall(line.lower()) if not word.isdigit()]
    if not words:
        return False
    glued = [len(strung(word)) or int(brandish(word)) for word in words]
    if sum(glued) >= SOUP_WORDS and sum(map(bool, glued)) * 2 >= len(words):
        return True
    return not _SENTENCE_MARKS.search(line) and _has_keywords(line, sum(map(brandish, words)))


def _has_keywords(line: str, names: int) -> bool:
    """Whether most of a line are keywords, and no author's sentence stands before them. names: of the trade in it."""
    found = scan(line)
    keywords = found.of(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
    offers = found.of(Kind.OFFER, Kind.BRAND)
    mixed = len({item.trade for item in offers}) > 1 and len(offers) > SOUP_WORDS  # nobody reports of such a row
    if (found.has(*HONEST) and not mixed) or not offers or len(keywords) < SOUP_WORDS:
        return False
    lead = scan(line[: keywords[0].start]).words
    return lead < LEAD_WORDS and sum(item.words for item in keywords) + names >= SOUP_SHARE * found.words


def is_parted(row: str) -> bool:
    """Whether strokes part a row, as they part links."""
    return sum(1 for _ in _STROKES.finditer(row)) + 1 >= SOUP_WORDS


def lists_searches(row: str) -> bool:
    """Whether a planted row is a list of searches: between strokes, or between commas and in small letters.

    What begins with a capital and goes on after commas is an offer ("Vay nóng, giải ngân liền tay, …").
    """
    if len(row) > ROW_LIMIT or row[-1] in ROW_ENDS:
        return False
    label, colon, rest = row.partition("：")
    parts = [part for part in _LINKS_APART.split(rest if colon and len(label) <= LABEL_LENGTH else row) if part.strip()]
    if len(parts) < LISTED_LEAST and not row[0].isupper():
        parts = [part for part in _MARKS.split(row) if part.strip()]
    if len(parts) < LISTED_LEAST and "\u3400" <= row[0] <= "\u9fff" and not _MARKS.search(row):
        parts = row.split()
    return len(parts) >= LISTED_LEAST and all(len(part.split()) <= ENTRY_WORDS for part in parts)


ROW_ENDS = ".!?…。！？"
LISTED_LEAST = 4  # searches in a row make it one; an offer names two or three wares
ENTRY_WORDS = 8  # of a search
LABEL_LENGTH = 8  # code points of what stands before a row in Chinese ("友情链接：")
_LINKS_APART = re.compile(r"[|•·►»/+]|\s[–—-]\s|\s{2,}")
_MARKS = re.compile(r"\s*[,;、，；]\s*")


def is_search(text: str) -> bool:
    """Whether a short line has little but what people search for who bet ("tỷ số bóng đá hôm nay").

    It begins with a small letter: entries of a sports page's menu and headlines do not.
    """
    if (
        len(text) > SEARCH_LIMIT
        or not text.lstrip(" -–•·*")[:1].islower()
        or text.rstrip().endswith((".", "!", "?", "。", ":"))
        or quotes(text)
    ):
        return False
    found = scan(text)
    searched = found.words >= SOUP_WORDS and any(item.trade == BETTING for item in found.of(Kind.SEARCH, Kind.HINT))
    return searched and found.covered >= SEARCH_COVERED and not found.has(*HONEST)


def is_repetition(line: str) -> bool:
    """Whether `line` is a long row of searches: in small letters, without any mark, the same words again and again."""
    if len(line) > SOUP_LIMIT or not line.islower() or _SENTENCE_MARKS.search(line) or quotes(line):
        return False
    words = line.split()
    if len(words) < REPEATED_WORDS:
        return False
    pairs = Counter(pairwise(words))
    often = sum(count for count in pairs.values() if count >= REPEATED_PAIR)
    return 2 * often >= REPEATED_SHARE * len(words)
