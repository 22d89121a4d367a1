"""A capture and its ledger as the rows of a page: one a line, with what became of each part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role, Span


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a line with one role."""

    role: Role
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a capture. main: the role that has most of it."""

    number: int
    cells: tuple[Cell, ...]
    main: Role

    @property
    def mixed(self) -> bool:
        """Whether several things stand on the line."""
        return len(self.cells) > 1

    @property
    def roles(self) -> tuple[Role, ...]:
        """What stands on the line, each once, in order."""
        return tuple(dict.fromkeys(cell.role for cell in self.cells))


def rows(lines: Sequence[str], spans: Sequence[Span]) -> Iterator[Row]:
    """A row for each line, in order; the cells of each are its spans."""
    at = 0
    for number, line in enumerate(lines, 1):
        cells = []
        while at < len(spans) and spans[at].line == number:
            span = spans[at]
            cells.append(Cell(span.role, span.rule, span.of(line)))
            at += 1
        main = max(cells, key=lambda cell: len(cell.text)).role if cells else Role.BLANK
        yield Row(number, tuple(cells), main)
