"""What a crawler notes before a page: the day that it found there, and none of the page's own words.

"date 2018-08 Chiều 21-8, tòa án tỉnh đã hoãn …" is a note, and after it the
page's first line; a line that is nothing but a note is told by a rule of the
table (`rules`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from newsarchive.nouns.ledger import Role
from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line

SECTION_WORDS = 4  # behind the day: no more than a section's name has


class Stretch(Protocol):
    """A stretch of a line, by the line's number and the code point where it begins."""

    @property
    def line(self) -> int: ...

    @property
    def start(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Note:
    """The beginning of a line that a crawler wrote, up to `end` of its text. said: the note itself."""

    line: int
    end: int
    said: str
    start: int = 0
    role: Role = Role.PUBLISHED
    rule: str = "date-line"


def note(lines: Sequence[Line], planted: Iterable[Stretch] = ()) -> Note | None:
    """The note before the first words of a page; None where there is none, or no words of the page follow it."""
    first = next((line for line in lines if not line.blank), None)
    if first is None or not first.shown.startswith("date ") or is_note(first):
        return None
    told = _NOTE.match(first.text)
    if told is None or any(one.line == first.number and one.start < told.end() for one in planted):
        return None
    return Note(first.number, told.end(), told[0].strip())


def is_note(line: Line) -> bool:
    """Whether a line is nothing but a note, with the section in which the page was ("date 2017-07-10 Around Town")."""
    told = _ALONE.fullmatch(line.shown)
    return told is not None and not HAN.search(told["section"])  # Chinese parts no words: it may be a paragraph


_NOTE = re.compile(r"\s*date (?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\s+(?=\S)")
_ALONE = re.compile(rf"date (?:19|20)\d\d-\d\d(?:-\d\d)?(?P<section>(?:\s\S+){{0,{SECTION_WORDS}}})")
