"""Words of wares in small letters that come again in a page, and where: about them searches are looked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsarchive.nouns.lazy import lazy
from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import seams
from newsarchive.reading.planted.wares import searched, twice
from newsarchive.reading.planted.wares.trades import quotes, scan
from newsarchive.reading.planted.wares.twice import Twice, first_word

LINES = 2  # on which a word of a ware comes

_WORD = re.compile(r"\S+")
_BARE_MARK = re.compile(r"(?<=[^\W\d_])[,;.!?…](?=[^\W\d_])|[：【〖\[(（_](?=[^\W\d_])")
_OPENERS = tuple("：【〖[(（_")  # which part a search from what stands before, as authors part their words, too


@dataclass(frozen=True)
class Text:
    """A line with white space where something is glued to an author's word or mark. inserted: where, in order."""

    line: Line
    text: str
    inserted: tuple[int, ...]

    def place(self, at: int) -> int:
        """Where a place of the text is in the line."""
        return at - bisect_left(self.inserted, at)

    @lazy
    def words(self) -> list[tuple[int, int]]:
        """The bounds of the words, parted at white space."""
        return [match.span() for match in _WORD.finditer(self.text)]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of a ware or a search about it stands: half-open, in code points of its text."""

    text: Text
    start: int
    end: int

    @property
    def glued(self) -> bool:
        """Whether it stands at an author's word or mark without white space."""
        opened = self.text.text[: self.start].rstrip().endswith(_OPENERS)
        return (self.start - 1 in self.text.inserted and not opened) or self.end in self.text.inserted

    @property
    def governed(self) -> bool:
        """Whether the word before needs it."""
        return not self.glued and any(map(governs, self.text.text[: self.start].split()[-1:]))

    @property
    def quoted(self) -> bool:
        """Whether marks of quotation stand about it."""
        text = self.text.text
        return quotes(text[: self.start].rstrip()[-1:]) and quotes(text[self.end :].lstrip()[:1])


def anchors(lines: Sequence[Line], again: Twice, sewn: Sequence[str]) -> Iterator[list[Place]]:
    """The words of wares in small letters that stand on several lines, each with its places.

    No line is looked at that has none of those that may stand twice.
    """
    parted = [seams.opened(line, sewn) if sewn else line.text for line in lines]
    sold = searched.again(again.searches, "\n".join(parted)) if again.searches else []
    begun = {first_word(phrase) for phrase in again.trades}
    telling = _with_one(parted, sold) if sold else set[int]()
    telling |= _with_one([line.lowered for line in lines], begun) if begun else set()
    found: dict[str, list[Place]] = {}
    for at in sorted(telling):
        text = with_spaces(lines[at], sewn)
        spans = [(one.start, one.end) for one in scan(text.text).of(*twice.TRADES)]
        spans += searched.places(text.text, sold)
        for start, end in spans:
            if text.text[start:end].islower():
                found.setdefault(fold(text.text[start:end]), []).append(Place(text, start, end))
    for places in found.values():
        if len({one.text.line.number for one in places}) >= LINES:
            yield places


def _with_one(texts: Sequence[str], strings: Iterable[str]) -> set[int]:
    """Which of some lines have one of several strings in them: looked for in all of them at once."""
    page = "\n".join((*texts, ""))
    begun = list(accumulate((len(text) + 1 for text in texts), initial=0))
    found: set[int] = set()
    for string in strings:
        at = page.find(string)
        while at >= 0:
            number = bisect_right(begun, at)
            found.add(number - 1)
            at = page.find(string, begun[number])
    return found


def with_spaces(line: Line, sewn: Sequence[str]) -> Text:
    """A line with white space at its seams, and behind marks that letters follow."""
    places = {match.end() for match in _BARE_MARK.finditer(line.text)} if _has_marks(line.text) else set[int]()
    places |= set(seams.places(line, sewn)) if sewn else set()
    parts: list[str] = []
    inserted: list[int] = []
    at = 0
    for place in sorted(places):
        parts.append(line.text[at:place])
        inserted.append(place + len(inserted))
        at = place
    return Text(line, " ".join((*parts, line.text[at:])), tuple(inserted))


def _has_marks(text: str) -> bool:
    """Whether a mark may stand in a text with no white space behind it."""
    if any(map(text.__contains__, _OPENERS)):
        return True
    return sum(map(text.count, ",;.!?…")) > sum(map(text.count, (", ", "; ", ". ", "! ", "? ", "… ")))
