"""What advertisers write into other people's pages, as against what is written about them.

Words of the matter occur in honest stories too (a raid, a warning, a law);
words of the offer hardly. A sentence is an offer when it has several of the
latter and none of those by which the police or a court is reported; and what
stands in quotation marks is somebody's evidence, not an offer. Where the bounds
of an offer are in doubt, the smaller are taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.reading import vocabulary
from newsarchive.reading.blocks import sentences
from newsarchive.reading.layout.trade_words import Kind
from newsarchive.reading.layout.trades import GLUED_PHRASES, SPOKEN, UNMARKED, Item, Scan, brandish, scan

OFFERS = 2  # different words of the offer that make one
COVERED = 0.75  # of a short text's words, where a single offer stands among an advertiser's other words
WEAK_COVERED = 0.6  # of a sentence in a page in which others have proved to be offers
WEAK_PROMISING = 0.4  # … of one that promises something, too
COVERED_WORDS = 3  # a shorter one could be a menu's entry
DOUBTFUL_WORDS = 3  # of a clause without any advertiser's word beside an offer: it may be the author's
PROMISES = 2  # an advertiser's everyday words that make a sentence between offers one of them

SOUP_WORDS = 3  # keywords; a story about a site may name one or two
SOUP_SHARE = 0.5  # of a line's words
SOUP_LIMIT = 4000  # code points of a line of keywords; a longer one is no line among others
LIST_LIMIT = 600  # code points of a row of names or addresses
REPEATED_PAIR = 3  # times that two words come together in a line of searches
REPEATED_WORDS = 12  # such a line has at least so many words: a refrain has fewer
REPEATED_SHARE = 0.5  # of its words stand in such pairs

# A quotation mark: an advertiser addresses the reader, and only others quote him. An apostrophe is none.
_QUOTED = re.compile(r"[“”„«»「」『』\"]")
_STOP = re.compile(r"[.!?…。！？]+[\"”’)»]*(?:\s+|$)|(?<=[^\W\d_])[.!?](?=[^\W\d_])")
_CLAUSE = re.compile(r"[,;:，、；：]\s*|\s[–—-]\s")
_LIST = re.compile(r"\s*[|•·►»/,;+]\s*|\s+[–—-]\s+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?:[a-z0-9-]+\.)+(?:com|net|org|vip|club|bet|info|top|xyz|vn|io|me)\S*", re.I
)
_WORDS = re.compile(r"[^\W_]+")
_PIECES = re.compile(r"[\W_]+")
# What a search phrase has none of.
_SENTENCE_MARKS = re.compile(r"[.,;:!?…。，]")

# After these an Indonesian, English or French keyword may be the author's: it is what they govern.
_GOVERNORS = vocabulary.words(
    """
    situs bermain main judi promosi dengan tentang soal dan atau dari ke di oleh sebagai pemain agen bandar kasus iklan
    the a an of about for in at to by with on and or their its his her our your from into les des du de la le un une
    et ou trò trang mạng chơi cược từ và của về là có ở tại cho với
    """
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Advertising in a text: half-open, in its code points; the trades it is of, and the rule that found it."""

    start: int
    end: int
    trades: frozenset[str]
    rule: str
    strong: bool = True  # it proves itself; others need such ones beside them in the page


def is_offer(keyword: str) -> bool:
    """Whether a short keyword is an advertiser's."""
    return scan(keyword).has(Kind.OFFER, Kind.BRAND)


def is_search(keyword: str) -> bool:
    """Whether a keyword typed without marks is a search query of the trade ("ket qua tran …")."""
    return scan(keyword).has(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)


def spoken_of(text: str, taken: Sequence[Stretch] = ()) -> frozenset[str]:
    """The trades that a text speaks of outside the stretches that are taken for advertising."""
    return frozenset(
        item.trade
        for item in scan(text).of(*SPOKEN)
        if not any(one.start <= item.start and item.end <= one.end for one in taken)
    )


def find(text: str, *, foreign_script: bool) -> tuple[Stretch, ...]:
    """The advertising in a line. foreign_script: Chinese words cannot be the author's."""
    whole = _whole_line(text)
    if whole:
        return (whole,)
    found: list[Stretch] = []
    for one in sentences(text):
        offer = _offer(text, one.start, one.end)
        found += [offer] if offer else _keywords(text, one.start, one.end, foreign_script=foreign_script)
        if not found or found[-1].end <= one.start:
            found += _weak(text, one.start, one.end)
    return tuple(found)


def _trades(items: Sequence[Item]) -> frozenset[str]:
    return frozenset(item.trade for item in items if item.trade)


# --- whole lines


def _whole_line(text: str) -> Stretch | None:
    """A line that is no sentence but keywords, names or addresses; or a paragraph of offers alone."""
    if not (_is_links(text) or is_soup(text) or _is_paragraph(text)):
        return None
    end, trades = len(text), _trades(scan(text).items)
    if _is_links(text):
        return Stretch(0, end, trades, "planted-links")
    return Stretch(0, end, trades, "keyword-soup") if is_soup(text) else Stretch(0, end, trades, "advertising-sentence")


def _is_links(text: str) -> bool:
    """Whether a line has nothing but addresses and names of the trade, one of each at least."""
    if len(text) > LIST_LIMIT or _QUOTED.search(text):
        return False
    addresses = [match[0] for match in _ADDRESS.finditer(text)]
    entries = [entry for entry in _LIST.split(_ADDRESS.sub(" | ", text)) if entry.strip(" :.-")]
    if not addresses and len(entries) < SOUP_WORDS:
        return False
    sure = any(scan(entry).has(Kind.OFFER, Kind.BRAND) for entry in entries) or any(map(_is_trade_address, addresses))
    return sure and all(map(_is_entry, entries))


def is_trade_link(text: str) -> bool:
    """Whether an address of the trade stands in `text`."""
    return any(_is_trade_address(match[0]) for match in _ADDRESS.finditer(text))


def _is_trade_address(address: str) -> bool:
    pieces = [piece for piece in _PIECES.split(address.lower()) if piece]
    glued = "".join(pieces)
    return any(map(brandish, pieces)) or any(map(glued.__contains__, GLUED_PHRASES)) or is_offer(" ".join(pieces))


def _is_entry(entry: str) -> bool:
    """Whether an entry of a row is a keyword or a name of the trade."""
    words = _WORDS.findall(entry)
    if not words or _SENTENCE_MARKS.search(entry.strip(" .:")):
        return False
    if all(map(brandish, words)):
        return True
    found = scan(entry)
    return _covered(found) >= COVERED and found.has(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)


def is_soup(line: str) -> bool:
    """Whether `line` is no sentence but a row of keywords, as they are typed or strung together."""
    if len(line) > SOUP_LIMIT or line.rstrip().endswith((".", "!", "?", "。", ":")) or _QUOTED.search(line):
        return False
    words = [word for word in _WORDS.findall(line.lower()) if not word.isdigit()]
    if not words:
        return False
    glued = sum(1 for word in words if any(map(word.__contains__, GLUED_PHRASES)) or brandish(word))
    if glued >= SOUP_WORDS and glued * 2 >= len(words):
        return True
    found = scan(line)
    keywords = found.of(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
    if found.has(Kind.REPORT) or not found.has(Kind.OFFER, Kind.BRAND):
        return False
    share = sum(item.words for item in keywords) + sum(brandish(word) for word in words)
    return len(keywords) >= SOUP_WORDS and share >= SOUP_SHARE * found.words and not _SENTENCE_MARKS.search(line)


def is_repetition(line: str) -> bool:
    """Whether `line` is a long row of searches without any mark, in which the same words come again and again."""
    if len(line) > SOUP_LIMIT or _SENTENCE_MARKS.search(line) or _QUOTED.search(line):
        return False
    words = line.lower().split()
    if len(words) < REPEATED_WORDS:
        return False
    pairs = Counter(pairwise(words))
    often = {pair for pair, count in pairs.items() if count >= REPEATED_PAIR}
    return 2 * sum(pairs[pair] for pair in often) >= REPEATED_SHARE * len(words) and not all(
        word.isupper() for word in line.split()
    )


def _is_paragraph(text: str) -> bool:
    """Whether a paragraph is advertising from its first sentence to its last, and an offer as a whole."""
    if _QUOTED.search(text) or not _offers(scan(text)):
        return False
    parts = [scan(text[one.start : one.end]) for one in sentences(text)]
    return len(parts) > 1 and all(map(_is_like, parts))


def _is_like(found: Scan) -> bool:
    """Whether a sentence could be an advertiser's: a word of his trade, or several of his everyday words."""
    if found.has(Kind.REPORT):
        return False
    return found.has(Kind.OFFER, Kind.BRAND, Kind.HINT) or len(found.of(Kind.PROMISE)) >= PROMISES


# --- sentences


def is_offer_sentence(sentence: str) -> bool:
    """Whether `sentence` makes an offer, and reports and quotes nothing."""
    return not _QUOTED.search(sentence) and _offers(scan(sentence))


def _covered(found: Scan) -> float:
    return sum(item.words for item in found.items) / found.words if found.words else 0.0


def _offers(found: Scan) -> bool:
    if found.has(Kind.REPORT):
        return False
    sure = found.has(Kind.OFFER, Kind.BRAND)
    different = {item.phrase for item in found.of(Kind.OFFER, Kind.BRAND, Kind.HINT)}
    if len(different) >= OFFERS and (sure or _urges(found)):
        return True
    return sure and found.words >= COVERED_WORDS and _covered(found) >= COVERED


def _urges(found: Scan) -> bool:
    """Whether hints alone are an offer: of a trade that is named, with promises beside them."""
    matter = {item.trade for item in found.of(Kind.MATTER)}
    hints = [item for item in found.of(Kind.HINT) if item.trade in matter]
    return bool(hints) and len(found.of(Kind.PROMISE)) >= PROMISES


def _weak(text: str, start: int, end: int) -> Iterator[Stretch]:
    """A sentence that is made of an advertiser's words and proves nothing alone."""
    sentence = text[start:end]
    found = scan(sentence)
    if found.has(*SPOKEN) and not found.has(Kind.REPORT) and not _QUOTED.search(sentence):
        promises = len(found.of(Kind.PROMISE, Kind.HINT)) >= PROMISES
        if found.words >= COVERED_WORDS and _covered(found) >= (WEAK_PROMISING if promises else WEAK_COVERED):
            yield Stretch(start, end, _trades(found.items), "advertising-sentence", strong=False)


def _offer(text: str, start: int, end: int) -> Stretch | None:
    """The offer that a sentence makes, without what may be the author's."""
    sentence = text[start:end]
    if _QUOTED.search(sentence):
        return None
    first, last = _core(sentence)
    found = scan(sentence[first:last])
    if not _offers(found):
        return None
    a, b = _without_doubtful(sentence, first, last)
    return Stretch(start + a, start + b, _trades(found.items), "advertising-sentence")


def _core(sentence: str) -> tuple[int, int]:
    """A sentence from the first piece between two stops that has an advertiser's word to the last.

    A stop within a sentence stands after an abbreviation, or else the
    abbreviation ended the sentence.
    """
    pieces = _parts(sentence, _STOP)
    if len(pieces) == 1:
        return 0, len(sentence)
    own = [piece for piece in pieces if scan(sentence[slice(*piece)]).has(Kind.OFFER, Kind.BRAND, Kind.HINT)]
    return (own[0][0], len(sentence[: own[-1][1]].rstrip())) if own else (0, 0)


def _parts(text: str, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The parts of `text`, each with the mark that ends it."""
    ends = [match.end() for match in between.finditer(text)]
    bounds = [0, *ends, len(text)]
    return [(a, b) for a, b in pairwise(bounds) if text[a:b].strip()]


def _without_doubtful(sentence: str, first: int, last: int) -> tuple[int, int]:
    """The offer without clauses at its ends that have no word of an advertiser and so may be the author's."""
    clauses = [(first + a, first + b) for a, b in _parts(sentence[first:last], _CLAUSE)]
    while len(clauses) > 1 and _is_doubtful(sentence[slice(*clauses[0])]):
        clauses.pop(0)
    end = clauses[-1][1]
    while len(clauses) > 1 and _is_doubtful(sentence[slice(*clauses[-1])]):
        end = len(sentence[: clauses.pop()[0]].rstrip().rstrip(",;:，、；：–—-").rstrip())
    return clauses[0][0], end


def _is_doubtful(clause: str) -> bool:
    found = scan(clause)
    return found.words >= DOUBTFUL_WORDS and not any(item.kind is not Kind.FILLER for item in found.items)


# --- keywords within a sentence


def _keywords(text: str, start: int, end: int, *, foreign_script: bool) -> Iterator[Stretch]:
    """Runs of keywords that are no part of the sentence they stand in."""
    sentence = text[start:end]
    if _QUOTED.search(sentence):
        return
    found = scan(sentence)
    if found.has(Kind.REPORT):
        return
    for run in _runs(sentence, found):
        if cut := _trimmed(sentence, run):
            a, b = cut[0].start, cut[-1].end
            if _is_planted(sentence, cut, a, b, foreign_script=foreign_script):
                yield Stretch(start + a, start + b, _trades(cut), "planted-keyword")


def _runs(sentence: str, found: Scan) -> Iterator[list[Item]]:
    """Items that follow one another with nothing but white space or a stroke between them."""
    run: list[Item] = []
    for item in found.items:
        if run and sentence[run[-1].end : item.start].strip(" -|/"):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def keyword_at(text: str) -> Iterator[int]:
    """How long the run of keywords is with which `text` begins."""
    for run in _runs(text, scan(text)):
        if run[0].start == 0 and any(item.kind in (Kind.OFFER, Kind.BRAND) for item in run):
            yield (_trimmed(text, run) or run)[-1].end
        return


def _trimmed(sentence: str, run: list[Item]) -> list[Item]:
    """A run without the everyday words at its ends, unless a mark or an end shows that they belong to it."""
    run = list(run)
    if not _is_edge(sentence, run[0].start, before=True):
        while run and run[0].kind >= Kind.SEARCH and not brandish(run[0].phrase):
            run.pop(0)
    if run and not _is_edge(sentence, run[-1].end, before=False):
        while run and run[-1].kind is Kind.FILLER and not brandish(run[-1].phrase) and run[-1].phrase not in _STRONG:
            run.pop()
    return run


_STRONG = frozenset({"terbesar", "terlengkap", "online", "trực tuyến", "số 1", "số một", "tốt nhất"})


def _is_edge(sentence: str, at: int, *, before: bool) -> bool:
    """Whether a mark or the sentence's end stands there."""
    rest = sentence[:at].rstrip() if before else sentence[at:].lstrip()
    return not rest or (rest[-1] if before else rest[0]) in ",.;:!?…–—()，。；："


def _is_planted(sentence: str, run: Sequence[Item], a: int, b: int, *, foreign_script: bool) -> bool:
    """Whether a run of keywords cannot be the author's: two of them, or one where no grammar has a place for it."""
    sure = {item.phrase for item in run if item.kind in (Kind.OFFER, Kind.BRAND, Kind.HINT) or brandish(item.phrase)}
    if not any(item.kind in (Kind.OFFER, Kind.BRAND) for item in run):
        return False
    if a == 0 and b >= len(sentence.rstrip(" .!?…。")):
        return len(sure) >= OFFERS  # a line of its own: a menu's entry, or a heading
    if len(sure) >= OFFERS:
        return _is_edge(sentence, a, before=True) or _is_edge(sentence, b, before=False) or len(sure) > OFFERS
    if foreign_script and any("\u3400" <= c <= "\u9fff" for c in sentence[a:b]):
        return True
    if any(item.phrase in UNMARKED and item.kind is Kind.OFFER for item in run) and not sentence.isascii():
        return True  # typed without marks among words that have them
    return sentence[a:b].isascii() and _is_edge(sentence, b, before=False) and not _is_governed(sentence, a)


def _is_governed(sentence: str, at: int) -> bool:
    """Whether the word before is one that a noun follows; so is a beginning, and a mark that lists."""
    before = sentence[:at].split()
    return not before or before[-1].lower() in _GOVERNORS or before[-1].endswith((",", ":", "("))
