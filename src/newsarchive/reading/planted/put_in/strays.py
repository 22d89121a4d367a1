"""Searches of a trade that stand bare in the headline and between an author's words, and are nowhere listed.

"… đường về lịch bóng đá c1 của một làng nghề": such a search comes again letter by
letter, each time between other words, none of which governs it. In a page that
a kit has marked it is the kit's, if nothing that the author tells is of its
trade.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import blanks, rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import recurring
from newsarchive.reading.planted.wares import trades
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, quotes, scan

WORDS = (2, 8)  # of a search
LINES = 2  # on which it comes
PAGE_LINES = 300  # that are looked at
LONGEST = recurring.LONGEST  # code points of it
PHRASES = 40  # candidates of a page; one with more is about the matter
OFFER_COVERED = 0.3  # of the words of a search that offers something; of one that only may be an advertiser's …
COVERED = 0.75
LONG = 3  # … which has so many words

_WORD = re.compile(r"\S+")
_ENDS = ".,;:!?…)”\"'"
# A match that is searched for: clubs in small letters.
_MATCH = re.compile(r"[a-z0-9]+(?: [a-z0-9]+){0,2} (?:vs|gặp|đấu với) [a-z0-9]+(?: [a-z0-9]+){0,2}")
_OF_MATCHES = frozenset({"vs", "gặp", "đấu"})
_CODE = re.compile(r"[b-df-hj-np-tv-xz]{4,}")  # "kqbd": no word of the page's language


@dataclass(frozen=True, slots=True)
class _Place:
    line: Line
    start: int
    end: int

    @property
    def before(self) -> str:
        """The word before, without white space."""
        return self.line.text[: self.start].rstrip().rpartition(" ")[2]

    @property
    def after(self) -> str:
        """The word behind."""
        return self.line.text[self.end :].lstrip().partition(" ")[0]


def find(lines: Sequence[Line]) -> Iterator[Planted]:
    """The strays of a page, which is known to be a kit's; `lines` are without what is known to be planted."""
    shown = [line for line in lines if not line.blank and len(line.text) <= recurring.PARAGRAPH][:PAGE_LINES]
    found = _phrases(shown)
    taken: list[_Place] = []
    for phrase in sorted(found, key=len, reverse=True) if len(found) <= PHRASES else ():
        places = [one for one in found[phrase] if not (_is_reported(one) or any(_meet(one, other) for other in taken))]
        if len({one.line.number for one in places}) >= LINES and _is_stray(phrase, places, shown):
            taken += places
            yield from (Planted(one.line.number, one.start, one.end, rule_names.INSERTED) for one in places)


def _is_reported(one: _Place) -> bool:
    """Whether a phrase stands in a headline that tells of a crime: of this story, or of another under it."""
    return not one.line.ends and bool(CRIME.search(one.line.text)) and scan(one.line.text).has(*HONEST)


def _phrases(lines: Sequence[Line]) -> dict[str, list[_Place]]:
    """What is typed as people search, is of a trade and comes on several lines."""
    found: dict[str, list[_Place]] = {}
    known = _again(lines)
    for phrase, place in (one for line in lines for one in _typed(line, known)):
        found.setdefault(phrase, []).append(place)
    again = {phrase: places for phrase, places in found.items() if len({one.line.number for one in places}) >= LINES}
    return {phrase: places for phrase, places in again.items() if _is_of_trade(phrase)}


def _again(lines: Sequence[Line]) -> frozenset[str]:
    """The words that stand on several lines, without marks at their end: others are in no phrase that does."""
    counts = Counter(chain.from_iterable({word.rstrip(_ENDS) for word in line.text.split()} for line in lines))
    return frozenset(word for word, times in counts.items() if times >= LINES)


def _typed(line: Line, known: AbstractSet[str]) -> Iterator[tuple[str, _Place]]:
    """What is typed as people search, as far as a word of it may tell of a trade. known: words of several lines."""
    text = line.text
    words = [match.span() for match in _WORD.finditer(text)]
    again = [text[start:end].rstrip(_ENDS) in known for start, end in words]
    telling = [
        at
        for at, (start, end) in enumerate(words)
        if again[at] and (end - start > LONGEST or _may_tell(text[start:end]))
    ]
    at = 0
    for first, (start, _) in enumerate(words):
        while at < len(telling) and telling[at] < first:
            at += 1
        if again[first] and at < len(telling) and (text[start].islower() or text[start].isdigit()):
            own = words[first : first + WORDS[1]]
            count = next((one for one in range(len(own)) if not again[first + one]), len(own))
            for typed in _from(text, own[:count], telling[at] - first):
                yield typed, _Place(line, start, start + len(typed))


def _from(text: str, words: Sequence[tuple[int, int]], least: int) -> Iterator[str]:
    """What is typed from the first of some words on, as far as no mark stands behind. least: the first telling word."""
    start = words[0][0]
    for at, (_, end) in enumerate(words):
        typed = text[start:end].rstrip(_ENDS) if at >= least else ""
        if not at and not _CODE.fullmatch(typed):
            continue
        if at >= least:
            if at and not recurring.is_typed(typed):
                return
            yield typed
        if text[end - 1] in _ENDS:
            return


@lru_cache(maxsize=8192)
def _may_tell(word: str) -> bool:
    """Whether a search that has a word in it, with the signs that stand at it, may be of a trade."""
    typed = word.lower().replace("’", "'")
    if typed.rstrip(_ENDS) in _OF_MATCHES or _CODE.search(typed) or HAN.search(typed):
        return True
    return any(map(trades.begins_search, _PLAIN.findall(typed)))


_PLAIN = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def _is_of_trade(phrase: str) -> bool:
    if _CODE.fullmatch(phrase) or _MATCH.fullmatch(phrase):
        return True
    found = scan(phrase)
    if found.has(*HONEST) or quotes(phrase):
        return False
    if found.has(Kind.OFFER, Kind.BRAND):
        return found.covered >= OFFER_COVERED
    searched = found.has(Kind.SEARCH, Kind.MATTER) and found.covered >= COVERED
    return searched and len(phrase.split()) >= LONG


def _is_stray(phrase: str, places: Sequence[_Place], lines: Sequence[Line]) -> bool:
    """Whether other words stand about a search wherever it comes, none governs it, and the page tells of no such."""
    if any(len({getattr(one, side) for one in places}) < len(places) for side in ("before", "after")):
        return False  # it goes on
    if 2 * sum(any(map(governs, [one.before])) for one in places) >= len(places):
        return False
    rest = blanks.blanked(lines, ((one.line.number, one.start, one.end) for one in places))
    return not recurring.is_told(phrase, rest) and _is_strange(phrase, rest)


def _is_strange(phrase: str, lines: Sequence[Line]) -> bool:
    """Whether no two of its words stand together elsewhere."""
    typed = " ".join(line.lowered for line in lines)
    return not any(f" {one} {other} " in f" {typed} " for one, other in pairwise(phrase.lower().split()))


def _meet(one: _Place, other: _Place) -> bool:
    return one.line is other.line and one.start < other.end and other.start < one.end
