"""Strings of a trade that come again and again where the grammar breaks.

"… được chuyển đến bệnh việnviva68 casino trực tuyến trong tình trạng …": whoever
puts the same keyword into every paragraph does not look where. Each word of a
trade that comes several times is extended as far as its neighbours are the
same; what is found so is a refrain if most of its places break the sentence:
glued to a word, behind a stroke that no author types, in brackets of their own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from operator import itemgetter

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan
from newsarchive.reading.planted.wares.twice import first_word

OFTEN = 3  # times that a refrain comes
BROKEN = 2  # of them where no sentence has a place for it …
BROKEN_SHARE = 0.5  # … and so many of all
PHRASES = 30  # of the trades in a page that are looked at, the commonest first
PLACES = 400  # of one phrase
SHORT = 3  # words of a line that is none of the text
LONGEST = 80  # code points that a refrain is longer than its phrase, on each side
ALIKE = 0.7  # of the places have the same neighbours: another may be glued to it
PIECE = 3  # letters that different words hardly begin or end with in all places; fewer are the authors'

_KINDS = (Kind.OFFER, Kind.BRAND, Kind.MATTER)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a string stands: half-open, in code points of its line."""

    line: Line
    start: int
    end: int


def find(lines: Sequence[Line], again: Sequence[str] | None = None) -> list[tuple[str, list[Place]]]:
    """The refrains of a page, in small letters, each with its places.

    again: the phrases of the trades that may stand twice in it, if that is known.
    """
    begun = None if again is None else {first_word(phrase) for phrase in again}
    telling = lines if begun is None else [line for line in lines if stands_in(line.lowered, begun)]
    counts = Counter(item.phrase for line in telling for item in scan(line.text).of(*_KINDS))
    likely = [phrase for phrase, times in counts.most_common(PHRASES) if times > 1]
    likely += _pairs(lines)
    page = _joined(lines)
    found: list[tuple[str, list[Place]]] = []
    for phrase in sorted(likely, key=len, reverse=True):
        if not phrase.strip() or any(phrase in refrain for refrain, _ in found):
            continue
        starts = page.starts_of(phrase)
        grown = page.grown(page.grown((starts, [at + len(phrase) for at in starts]), back=True), back=False)
        if len(grown[0]) < OFTEN:
            continue
        first = page.place(grown[0][0], grown[1][0])
        refrain = first.line.text[first.start : first.end].lower()
        if scan(refrain).has(*_KINDS):
            places = [page.place(*span) for span in zip(*grown, strict=True)]
            if _is_broken(places):
                found.append((refrain, places))
    return found


def _pairs(lines: Sequence[Line]) -> list[str]:
    """Words that stand together on several lines: of a refrain whose first word is glued to another each time."""
    own = (set(pairwise(line.lowered.split(" "))) for line in lines if line.words > SHORT)
    counts = Counter(chain.from_iterable(own))
    often = [one for one in counts.items() if one[1] >= OFTEN]
    often.sort(key=itemgetter(1), reverse=True)
    return [" ".join(pair) for pair, _ in often[:PHRASES]]


def places_of(lines: Sequence[Line], text: str) -> list[Place]:
    """Where a string in small letters stands in a page, wherever in its words."""
    page = _joined([line for line in lines if text in line.lowered])
    return [page.at(start, start + len(text)) for start in page.starts_of(text)]


# From where to where a string stands, each time it does, in order.
_Spans = tuple[list[int], list[int]]


@dataclass(frozen=True, slots=True)
class _Joined:
    """Lines in small letters as one text, with a line end before and behind each. begun: where each of them begins."""

    lines: Sequence[Line]
    begun: Sequence[int]
    text: str

    def starts_of(self, string: str) -> list[int]:
        """Where a string stands."""
        found: list[int] = []
        at = self.text.find(string)
        while at >= 0 and len(found) < PLACES:
            found.append(at)
            at = self.text.find(string, at + len(string))
        return found

    def at(self, start: int, end: int) -> Place:
        """A place of the text in its line."""
        number = bisect_right(self.begun, start) - 1
        return Place(self.lines[number], start - self.begun[number], end - self.begun[number])

    def place(self, start: int, end: int) -> Place:
        """The same without the white space and marks at its ends, which are the author's."""
        text = self.text[start:end]
        left, right = len(text) - len(text.lstrip(_MARKS)), len(text) - len(text.rstrip(_MARKS))
        return self.at(start + left, end - right)

    def grown(self, spans: _Spans, *, back: bool) -> _Spans:
        """The places of a string with what most of them have in common before or behind it, as far as words go."""
        letters = 0  # of a word that is not whole yet
        starts, ends = spans
        for _ in range(LONGEST):
            beside = self._beside(starts, ends, back=back)
            common = _commonest(beside)
            times = beside.count(common)
            if common in ("", "\n") or times < max(OFTEN, ALIKE * len(beside)):
                break
            if times < len(beside):
                alike = [at for at, sign in enumerate(beside) if sign == common]
                starts, ends = [starts[at] for at in alike], [ends[at] for at in alike]
            if back:
                starts = [at - 1 for at in starts]
            else:
                ends = [at + 1 for at in ends]
            letters = letters + 1 if common.isalnum() else 0
        if letters < PIECE and all(map(str.isalnum, self._beside(starts, ends, back=back))):  # no word ends there
            if back:
                return [at + letters for at in starts], ends
            return starts, [at - letters for at in ends]
        return starts, ends

    def _beside(self, starts: Sequence[int], ends: Sequence[int], *, back: bool) -> list[str]:
        """The sign before or behind each place."""
        text = self.text
        return [text[at - 1] for at in starts] if back else [text[at] for at in ends]


def _joined(lines: Sequence[Line]) -> _Joined:
    """Some lines as one text, without those in which a letter's small form is longer than itself."""
    own = [line for line in lines if len(line.lowered) == len(line.text)]
    begun = list(accumulate((len(line.text) + 1 for line in own), initial=1))
    return _Joined(own, begun[:-1], "\n".join(("", *(line.lowered for line in own), "")))


def _commonest(beside: Sequence[str]) -> str:
    """The commonest of some signs, the first of several such; "" where there is none."""
    if not beside:
        return ""
    first = beside[0]
    return first if beside.count(first) == len(beside) else Counter(beside).most_common(1)[0][0]


_MARKS = " \u00a0\u3000,.;:!?…_-–—|，。；：、()[]【】（）“”\"'"


def _is_broken(places: Sequence[Place]) -> bool:
    """Whether most places of a string break the sentence that they stand in."""
    broken = sum(is_broken(one.line.text, one.start, one.end) for one in places)
    return broken >= max(BROKEN, BROKEN_SHARE * len(places))


def is_broken(text: str, start: int, end: int) -> bool:
    """Whether a string is glued to the word before or after it, or stands behind a stroke or in brackets of its own."""
    before, after = text[:start][-1:], text[end : end + 1]
    if HAN.match(text, start) or HAN.match(before) or HAN.match(after):
        return before in _STROKES and bool(before)
    glued = (before.isalpha() and text[start].isalpha()) or (after.isalpha() and text[end - 1].isalnum())
    return glued or (bool(before) and before in _STROKES) or (before[-1:] in _STOPS and bool(before) and start > 1)


_STROKES = "_【〖"
_STOPS = ".!?…”"  # … without white space behind
