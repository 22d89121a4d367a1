"""The ledger: what became of every character of a capture, and by which rule.

A ledger tiles its capture: every line is covered exactly once, by one span or,
where a line is mixed, by several that follow each other. One that does not
tile cannot be constructed.

Three endings of a rule's name say how a kept span takes part in the article,
so that blocks can be found again from the ledger alone:

``…-continued``  the line goes on with the block before it (hard-wrapped text);
``…-repeated``   the line prints again what another line already gave, and
                 makes no block of its own;
anything else    the line begins a block (body, heading, caption) or feeds the
                 metadata.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

HEADER = "line\tstart\tend\trole\trule"
CONTINUED = "-continued"
REPEATED = "-repeated"


class Role(StrEnum):
    """What a stretch of a capture is. The list is closed."""

    HEADLINE = "headline"
    KICKER = "kicker"
    PUBLISHED = "published"
    BYLINE = "byline"
    SOURCE = "source"
    MASTHEAD = "masthead"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    NAVIGATION = "navigation"
    COUNTER = "counter"
    RELATED = "related"
    INJECTED = "injected"
    CONTACT = "contact"
    COMMENT = "comment"
    BLANK = "blank"

    @property
    def kept(self) -> bool:
        """Whether the article (or its metadata) has it; otherwise it was left out."""
        return self in KEPT


KEPT = frozenset(
    {
        Role.HEADLINE,
        Role.KICKER,
        Role.PUBLISHED,
        Role.BYLINE,
        Role.SOURCE,
        Role.MASTHEAD,
        Role.BODY,
        Role.HEADING,
        Role.CAPTION,
    }
)
BLOCK_ROLES = frozenset({Role.BODY, Role.HEADING, Role.CAPTION})


class LedgerError(ValueError):
    """The spans do not tile the capture, or a ledger file is not one.

    line: of the capture (or of the file, for `Ledger.parse`), counted from 1.
    """

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message


class Span(NamedTuple):
    """A stretch of one line: the whole of it where `start` and `end` are None.

    line: counted from 1. start, end: half-open, from 0, in code points of the
    line as decoded, before any normalisation.
    """

    line: int
    start: int | None
    end: int | None
    role: Role
    rule: str

    def of(self, text: str) -> str:
        """The characters of `text` (the span's own line) that it covers."""
        return text[self.start : self.end]

    @property
    def begins_block(self) -> bool:
        """Whether a block of the article begins here."""
        return self.role in BLOCK_ROLES and not self.rule.endswith((CONTINUED, REPEATED))

    @property
    def continues_block(self) -> bool:
        """Whether the block before goes on here."""
        return self.role in BLOCK_ROLES and self.rule.endswith(CONTINUED)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The spans of one capture, in order.

    lengths: of the capture's lines, in code points.
    Raises LedgerError if the spans do not cover each line exactly once.
    """

    lengths: tuple[int, ...]
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        at, spans = 0, self.spans
        for line, length in enumerate(self.lengths, 1):
            first = at
            while at < len(spans) and spans[at].line == line:
                at += 1
            if at == first:
                raise LedgerError(line, "no span covers this line")
            if at > first + 1 or spans[first].start is not None or spans[first].end is not None:
                _tile(line, spans[first:at], length)
        if at < len(spans):
            raise LedgerError(spans[at].line, f"the capture has {len(self.lengths)} lines, and this is not the next")
        for rule in {span.rule for span in spans}:
            if not _is_name(rule):
                line = next(span.line for span in spans if span.rule == rule)
                raise LedgerError(line, "a rule's name is empty or has white space in it")

    def line(self, number: int) -> tuple[Span, ...]:
        """The spans of one line, counted from 1."""
        return self.by_line()[number - 1]

    def by_line(self) -> tuple[tuple[Span, ...], ...]:
        """The spans grouped by line; item 0 is line 1."""
        return tuple(spans for _, spans in _by_line(self.spans))

    def format(self) -> str:
        """The ledger's file: UTF-8 text, LF, tab-separated, nothing quoted."""
        rows = (f"{s.line}\t{_cell(s.start)}\t{_cell(s.end)}\t{s.role}\t{s.rule}\n" for s in self.spans)
        return HEADER + "\n" + "".join(rows)

    @classmethod
    def parse(cls, text: str, lengths: Sequence[int]) -> Ledger:
        """The ledger of a file; `lengths` are those of its capture's lines.

        Raises LedgerError with the line of the file that is no row, or of the
        capture that is not tiled.
        """
        return cls(tuple(lengths), parse_spans(text))


def parse_spans(text: str) -> tuple[Span, ...]:
    """The spans of a ledger file, unproven: for who has no capture to hold them against.

    Raises LedgerError with the line of the file that is no row.
    """
    lines = text.split("\n")
    if lines[0] != HEADER or lines[-1] != "":
        raise LedgerError(1, f"expected the header {HEADER!r} and a final line end")
    return tuple(_row(number, row) for number, row in enumerate(lines[1:-1], 2))


def _row(number: int, row: str) -> Span:
    cells = row.split("\t")
    if len(cells) != 5:
        raise LedgerError(number, f"{len(cells)} cells, not 5")
    line, start, end, role, rule = cells
    try:
        return Span(_int(line), _int(start) if start else None, _int(end) if end else None, Role(role), rule)
    except ValueError as error:
        raise LedgerError(number, str(error)) from None


def _int(cell: str) -> int:
    """A number as the file has it: plain digits; `int` would take white space, signs and other scripts, too."""
    if not (cell.isascii() and cell.isdigit()):
        raise ValueError(f"{cell!r} is no number")
    return int(cell)


def _cell(value: int | None) -> str:
    return "" if value is None else str(value)


def _by_line(spans: Iterable[Span]) -> Iterator[tuple[int, tuple[Span, ...]]]:
    return ((line, tuple(group)) for line, group in groupby(spans, attrgetter("line")))


@lru_cache(maxsize=1024)  # there are some hundred rules, and a span for every line
def _is_name(rule: str) -> bool:
    return bool(rule) and rule == "".join(rule.split())


def _tile(line: int, spans: Sequence[Span], length: int) -> None:
    """Raise LedgerError unless the spans of a line follow each other from its beginning to its end."""
    at = 0
    for span in spans:
        if span.start != at or span.end is None or span.end <= at:
            raise LedgerError(line, f"expected a span from {at}, found {span.start}-{span.end}")
        at = span.end
    if at != length:
        raise LedgerError(line, f"the spans end at {at}, the line at {length}")
