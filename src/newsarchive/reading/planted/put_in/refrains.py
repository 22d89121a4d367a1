"""Strings of a trade that come again and again where the grammar breaks.

"… được chuyển đến bệnh việnviva68 casino trực tuyến trong tình trạng …": whoever
puts the same keyword into every paragraph does not look where. Each word of a
trade that comes several times is extended as far as its neighbours are the
same; what is found so is a refrain if most of its places break the sentence:
glued to a word, behind a stroke that no author types, in brackets of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan

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


def find(lines: Sequence[Line]) -> list[tuple[str, list[Place]]]:
    """The refrains of a page, in small letters, each with its places."""
    counts = Counter(item.phrase for line in lines for item in scan(line.text).of(*_KINDS))
    likely = [phrase for phrase, times in counts.most_common(PHRASES) if times > 1]
    likely += _pairs(lines)
    found: list[tuple[str, list[Place]]] = []
    for phrase in sorted(likely, key=len, reverse=True):
        if not phrase.strip() or any(phrase in refrain for refrain, _ in found):
            continue
        places = _grown(_grown(places_of(lines, phrase), back=True), back=False)
        if len(places) < OFTEN:
            continue
        places = [_bare(one) for one in places]
        refrain = places[0].line.text[places[0].start : places[0].end].lower()
        if scan(refrain).has(*_KINDS) and _is_broken(places):
            found.append((refrain, places))
    return found


def _pairs(lines: Sequence[Line]) -> list[str]:
    """Words that stand together on several lines: of a refrain whose first word is glued to another each time."""
    own = (set(pairwise(line.lowered.split(" "))) for line in lines if line.words > SHORT)
    counts = Counter(chain.from_iterable(own))
    return [" ".join(pair) for pair, times in counts.most_common(PHRASES) if times >= OFTEN]


def places_of(lines: Sequence[Line], text: str) -> list[Place]:
    """Where a string in small letters stands in a page, wherever in its words."""
    found: list[Place] = []
    for line in lines:
        typed = line.lowered
        at = typed.find(text)
        while at >= 0 and len(found) < PLACES and len(typed) == len(line.text):
            found.append(Place(line, at, at + len(text)))
            at = typed.find(text, at + len(text))
    return found


def _grown(places: list[Place], *, back: bool) -> list[Place]:
    """The places of a string with what most of them have in common before or behind it, as far as whole words go."""
    letters = 0  # of a word that is not whole yet
    texts = [one.line.lowered for one in places]
    ends = [one.start if back else one.end for one in places]
    for _ in range(LONGEST):
        beside = _beside(texts, ends, back=back)
        common = _commonest(beside)
        if not common or beside.count(common) < max(OFTEN, ALIKE * len(places)):
            break
        alike = [at for at, sign in enumerate(beside) if sign == common]
        places, texts = [places[at] for at in alike], [texts[at] for at in alike]
        ends = [ends[at] + (-1 if back else 1) for at in alike]
        letters = letters + 1 if common.isalnum() else 0
    if letters < PIECE and all(map(str.isalnum, _beside(texts, ends, back=back))):  # no word ends there
        ends = [at + (letters if back else -letters) for at in ends]
    if back:
        return [Place(one.line, at, one.end) for one, at in zip(places, ends, strict=True)]
    return [Place(one.line, one.start, at) for one, at in zip(places, ends, strict=True)]


def _beside(texts: Sequence[str], ends: Sequence[int], *, back: bool) -> list[str]:
    """The sign before or behind a place in each of some texts."""
    if back:
        return [text[at - 1 : at] if at else "" for text, at in zip(texts, ends, strict=True)]
    return [text[at : at + 1] for text, at in zip(texts, ends, strict=True)]


def _commonest(beside: Sequence[str]) -> str:
    """The commonest of some signs, the first of several such; "" where there is none."""
    if not beside:
        return ""
    first = beside[0]
    return first if beside.count(first) == len(beside) else Counter(beside).most_common(1)[0][0]


def _bare(one: Place) -> Place:
    """Without the white space and marks at its ends, which are the author's."""
    text = one.line.text[one.start : one.end]
    left, right = len(text) - len(text.lstrip(_MARKS)), len(text) - len(text.rstrip(_MARKS))
    return Place(one.line, one.start + left, one.end - right)


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
