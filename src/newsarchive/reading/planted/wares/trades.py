"""Finding the phrases of the advertising trades in a text.

Phrases are compared word by word, as they are written and without their marks;
a single word only as it is written, since without its marks it may be another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise, product
from typing import NamedTuple

from newsarchive.nouns.text import fold
from newsarchive.reading.language import HAN
from newsarchive.reading.planted.wares.tokens import Words
from newsarchive.reading.planted.wares.trade_words import (
    ANY,
    BETTING,
    COMPANY,
    GLUED,
    NAMES,
    NUMBERS,
    PHARMACY,
    STEMS,
    TABLE,
    Kind,
)
from newsarchive.reading.planted.wares.ware_words import WARES

# An advertiser speaks; the trade is spoken of.
ADVERTISING = frozenset({Kind.OFFER, Kind.BRAND, Kind.HINT})
SPOKEN = frozenset({Kind.OFFER, Kind.BRAND, Kind.MATTER})
HONEST = frozenset({Kind.REPORT, Kind.SAYING})
SHADY = frozenset({BETTING, PHARMACY, COMPANY})  # trades of which honest pages seldom speak
WORDS_MOST = 20_000  # different words that are remembered: those of a language come again on all pages
REMEMBERED = 512  # texts: one is looked at in several ways before the next comes
SHORTEST_FORM = 5  # letters of a word that its form alone can give away ("tobet"); nearly all syllables have fewer
LONG_WORD = 14  # letters: as many as two phrases have that are strung together

_BRANDS = frozenset(stem + number for stem, number in product(STEMS.split(), NUMBERS.split())) | frozenset(
    NAMES.split()
)
# A name and a lucky number, which few others have; and what looks like a name beside other words of the trade.
NUMBERED = re.compile(
    r"(?!boeing|covid|tcvn|airbus)(?:[a-z]{3,10}(?:88|66|99|77|68|79|789|888|777)|[a-z]{2}(?:789|888|777|999))(?:bet|win|vip|club)?|\d{2,3}(?:bet|win|club)"
    r"|\d{1,4}[a-z]bet|[a-z]\d{1,4}(?:bet|win|club)"
)
_BRANDISH = re.compile(
    r"[a-z\d]{2,14}(?:bet|win)\d{0,3}|[a-z\d]*(?:togel|slot|poker|toto|judi|casino|taixiu|nohu|gacor|baccarat)[a-z\d]+"
    r"|[a-z\d]+(?:togel|slot|poker|toto|judi|casino|taixiu|nohu|gacor|baccarat)|[a-z]{3,10}\d{2,3}"
)

# A quotation mark: an advertiser addresses the reader, and only others quote him. An apostrophe is none.
_QUOTED = re.compile(r"[“”„«»「」『』\"]")
_THOUSANDS = re.compile(r"\d{1,4}k")
_MONEY = frozenset("$€£")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_WORDS = Words(_WORD)
BETWEEN = frozenset({" ", "-", "_", "  ", "\u00a0", "/"})  # what may stand between the words of a phrase


class Item(NamedTuple):
    """A phrase of the table in a text: half-open, in its code points; `words` as they are counted."""

    start: int
    end: int
    kind: Kind
    trade: str
    phrase: str
    words: int


class Scan(NamedTuple):
    """A text with its words and the phrases of the table in it, in order, none overlapping another."""

    words: int
    items: tuple[Item, ...]

    def of(self, *kinds: Kind) -> list[Item]:
        """The items of these kinds."""
        return [item for item in self.items if item.kind in kinds]

    def has(self, *kinds: Kind) -> bool:
        """Whether an item of one of these kinds is there."""
        for item in self.items:  # noqa: SIM110  (asked of every sentence of a page, most of which have none)
            if item.kind in kinds:
                return True
        return False

    @property
    def covered(self) -> float:
        """The share of the words that are an advertiser's."""
        return sum(item.words for item in self.items if item.kind not in HONEST) / max(1, self.words)

    @property
    def trades(self) -> frozenset[str]:
        """The trades whose phrases are there."""
        return frozenset(item.trade for item in self.items if item.trade)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Advertising in a text: half-open, in its code points; the trades it is of, and the rule that found it."""

    start: int
    end: int
    trades: frozenset[str]
    rule: str
    strong: bool = True  # it proves itself; others need such ones beside them in the page


# By which it is told of an advertiser; other words of reports stand in any story.
CRIME = re.compile(
    r"công an|cảnh sát|bắt giữ|khởi tố|triệt phá|bị cáo|bị can|đường dây|khám xét|lừa đảo|cảnh báo|đánh bạc|nạn nhân"
    r"|xử phạt|police|arrest|court|fraud|scam|warn|polisi|ditangkap|tersangka|penipuan|blokir|tribunal|arnaque"
    r"|justice|警方|公安|诈骗|查处|法院|赌博",
    re.I,
)

_Entries = tuple[tuple[int, dict[tuple[str, ...], tuple[Kind, str]]], ...]


def _entries() -> Iterator[tuple[str, Kind, str]]:
    for trade, kind, table in (*TABLE, *WARES):
        for phrase in table.split("|"):
            yield " ".join(phrase.lower().split()), kind, trade
    for brand in sorted(_BRANDS):
        yield brand, Kind.BRAND, BETTING


def _index() -> dict[str, _Entries]:
    """The entries by their first word and their size, the longest first; those of several words without marks too."""
    best: dict[tuple[str, ...], tuple[Kind, str]] = {}
    for phrase, kind, trade in _entries():
        if HAN.search(phrase):
            continue
        words = tuple(_WORD.findall(phrase))
        for form in {words, tuple(map(fold, words)) if len(words) > 1 else words}:
            if form not in best or kind < best[form][0]:
                best[form] = (kind, trade)
    found: dict[str, dict[int, dict[tuple[str, ...], tuple[Kind, str]]]] = {}
    for form, entry in best.items():
        found.setdefault(form[0], {}).setdefault(len(form), {})[form] = entry
    return {first: tuple(sorted(by_size.items(), reverse=True)) for first, by_size in found.items()}


def forms_of_words() -> Iterator[tuple[tuple[str, ...], Kind, str]]:
    """The words of each entry, what they do, and the trade."""
    for by_size in _INDEX.values():
        for _, entries in by_size:
            yield from ((form, *entry) for form, entry in entries.items())


_INDEX = _index()
WIDE = {phrase: (kind, trade) for phrase, kind, trade in reversed(list(_entries())) if HAN.search(phrase)}
_WIDE_PHRASE = re.compile("|".join(sorted(map(re.escape, WIDE), key=len, reverse=True)))


@lru_cache(maxsize=REMEMBERED)
def scan(text: str) -> Scan:
    """The words of `text` and what the table says of them."""
    if HAN.search(text):
        return _wide(text)
    typed = text.lower()
    if len(typed) != len(text):  # a letter whose small form is longer: offsets would be wrong
        typed = text
    typed = typed.replace("’", "'")
    words = tuple(_WORDS.of(typed))
    return Scan(len(words), tuple(_items(typed, words)))


def _items(typed: str, words: tuple[str, ...]) -> Iterator[Item]:
    places = _WORD.finditer(typed)
    matches: list[re.Match[str]] = []  # as far as they are asked for: most texts have no item
    end = 0
    for at in _beginnings(words):
        forms = _begun(words, at) if at >= end else []
        if at < end or not (forms or _may_tell_alone(words[at])):
            continue
        matches += islice(places, max(0, at + (len(forms[0][0]) if forms else 1) - len(matches)))
        item = _longest(typed, matches, at, forms)
        account = typed[matches[at].start() - 1 : matches[at].start()] == "_"  # … is called so
        item = item or (None if account else _by_form(typed, matches[at]))
        if item:
            yield item
            end = at + item.words


def _beginnings(words: Sequence[str]) -> list[int]:
    """The words of a text that may be items, or begin them together with the words behind them."""
    telling = [(at, goes_on) for at, word in enumerate(words, 1) if (goes_on := _TELLING[word])]
    last = len(words)
    return [at - 1 for at, goes_on in telling if "" in goes_on or (at < last and words[at] in goes_on)]


class _Telling(dict[str, frozenset[str]]):
    """With which words a phrase of the table goes on behind a word, "" if with none; worked out when it is first met.

    So does a word that may be an item by its form; of most words there is no phrase.
    """

    def __missing__(self, word: str) -> frozenset[str]:
        goes_on = frozenset("".join(form[1:2]) for _, entries in _INDEX.get(word, ()) for form in entries)
        if _may_tell_alone(word):
            goes_on |= {""}
        if len(self) < WORDS_MOST and len(word) <= 2 * LONG_WORD:
            self[word] = goes_on
        return goes_on


_TELLING = _Telling()


def _may_tell_alone(word: str) -> bool:
    """Whether a word may be an item by its form."""
    return not word.isalpha() or (len(word) >= SHORTEST_FORM and _looks_planted(word))


def _looks_planted(word: str) -> bool:
    return bool(strung(word) or _BRANDISH.fullmatch(word))


def _begun(words: tuple[str, ...], at: int) -> list[tuple[tuple[str, ...], Kind, str]]:
    """The phrases of the table whose words follow one another from a word on, the longest first."""
    begun = _INDEX.get(words[at], ())
    return [(form, *entries[form]) for size, entries in begun if (form := words[at : at + size]) in entries]


def _longest(
    typed: str, matches: Sequence[re.Match[str]], at: int, forms: Sequence[tuple[tuple[str, ...], Kind, str]]
) -> Item | None:
    """The longest of some phrases between whose words nothing stands."""
    for form, kind, trade in forms:
        size = len(form)
        if size == 1 or _are_together(typed, matches[at : at + size]):
            return Item(matches[at].start(), matches[at + size - 1].end(), kind, trade, " ".join(form), size)
    return None


def _are_together(typed: str, matches: Sequence[re.Match[str]]) -> bool:
    """Whether nothing stands between words but what may stand within a phrase."""
    return all(typed[a.end() : b.start()] in BETWEEN for a, b in pairwise(matches))


def _by_form(typed: str, match: re.Match[str]) -> Item | None:
    """What a word of no phrase is by its form: a name of the trade, what may be one, a number."""
    word, start, end = match[0], match.start(), match.end()
    if word.isalpha():
        if len(word) < SHORTEST_FORM or not _looks_planted(word):
            return None  # it begins a phrase that does not go on here
        return Item(start, end, *((Kind.SEARCH, BETTING) if strung(word) else (Kind.FILLER, ANY)), word, 1)
    if NUMBERED.fullmatch(word):
        return Item(start, end, Kind.BRAND, BETTING, word, 1)
    if _BRANDISH.fullmatch(word):
        return Item(start, end, Kind.FILLER, ANY, word, 1)
    if word.isdigit() or _THOUSANDS.fullmatch(word):
        amount = not word.isdigit() or typed[end : end + 1] == "%" or typed[start - 1 : start] in _MONEY
        return Item(start, end, Kind.AMOUNT if amount else Kind.FILLER, ANY, "%" if amount else word, 1)
    return None


def _wide(text: str) -> Scan:
    """The same for a text with Chinese in it, whose words are not parted: two characters count as one."""
    items = [
        Item(match.start(), match.end(), *WIDE[match[0]], match[0], (len(match[0]) + 1) // 2)
        for match in _WIDE_PHRASE.finditer(text)
    ]
    latin = text.lower() if len(text.lower()) == len(text) else text
    latin = HAN.sub(" ", latin)
    words = tuple(_WORDS.of(latin))
    items += _items(latin, words)
    han = len(HAN.findall(text))
    return Scan(len(words) + (han + 1) // 2, tuple(sorted(items, key=lambda item: item.start)))


def begins_search(word: str) -> bool:
    """Whether a word of a text in small letters may begin what is offered or searched for, or be a name."""
    return word in _SEARCHED_FIRST or (not word.isdigit() and _may_tell_alone(word))


_SEARCHED_FIRST = frozenset(
    form[0] for form, kind, _ in forms_of_words() if kind in (Kind.OFFER, Kind.BRAND, Kind.SEARCH, Kind.MATTER)
)


def begins_phrase(word: str) -> bool:
    """Whether a phrase of the table begins with a word, or has the form of one."""
    return bool(_TELLING[word])


UNMARKED = frozenset(
    " ".join(map(fold, _WORD.findall(phrase)))
    for phrase, kind, _ in _entries()
    if kind in (Kind.OFFER, Kind.HINT, Kind.SEARCH) and " " in phrase and not phrase.isascii()
)
GLUED_PHRASES = frozenset(GLUED.split()) | frozenset(
    "".join(form)
    for form, kind, _ in forms_of_words()
    if kind in (Kind.OFFER, Kind.SEARCH) and len(form) > 1 and "".join(form).isascii() and len("".join(form)) >= 7
)


def brandish(word: str) -> bool:
    """Whether a word is, or looks like, a name of the trade."""
    typed = word.lower()
    return typed in _BRANDS or bool(NUMBERED.fullmatch(typed) or _BRANDISH.fullmatch(typed))


def strung(word: str) -> list[str]:
    """The phrases that a word without spaces is strung together from, or has in it."""
    found: list[str] = []
    if not any(word[at : at + _BEGINNING] in _GLUED_BEGINNINGS for at in range(len(word) - _BEGINNING + 1)):
        return found
    for phrase in _GLUED_LONGEST:
        if phrase in word:
            found.append(phrase)
            word = word.replace(phrase, " ")
    return found


_GLUED_LONGEST = sorted(GLUED_PHRASES, key=len, reverse=True)
_BEGINNING = len(_GLUED_LONGEST[-1])
_GLUED_BEGINNINGS = frozenset(phrase[:_BEGINNING] for phrase in GLUED_PHRASES)


def quotes(text: str) -> bool:
    """Whether `text` has a quotation mark in it."""
    return bool(_QUOTED.search(text))
