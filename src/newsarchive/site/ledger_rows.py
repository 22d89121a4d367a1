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
class Passage:
    """Lines of which something was left out, one after another: the first and the last, and what they are.

    next: the first line of the next passage, 0 after the last.
    """

    first: int
    last: int
    roles: tuple[Role, ...]
    next: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a capture. main: the role that has most of it; passage: what begins on it of what was left out."""

    number: int
    cells: tuple[Cell, ...]
    main: Role
    passage: Passage | None = None

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
    begun = {passage.first: passage for passage in passages(spans)}
    at = 0
    for number, line in enumerate(lines, 1):
        cells = []
        while at < len(spans) and spans[at].line == number:
            span = spans[at]
            cells.append(Cell(span.role, span.rule, span.of(line)))
            at += 1
        main = max(cells, key=lambda cell: len(cell.text)).role if cells else Role.BLANK
        yield Row(number, tuple(cells), main, begun.get(number))


def passages(spans: Sequence[Span]) -> tuple[Passage, ...]:
    """What was left out, passage by passage. spans: of the whole capture, in order.

    A line of which anything is kept ends a passage, a blank line does not, and neither
    begins nor ends one.
    """
    found: list[tuple[int, int, dict[Role, None]]] = []
    goes_on = False
    for span in spans:
        if span.role.kept:
            goes_on = False
        elif span.role is not Role.BLANK:
            if found and (goes_on or found[-1][1] == span.line):
                first, _, roles = found.pop()
                found.append((first, span.line, {**roles, span.role: None}))
            else:
                found.append((span.line, span.line, {span.role: None}))
            goes_on = True
    following = [*(first for first, _, _ in found[1:]), 0]
    return tuple(
        Passage(first, last, tuple(roles), after) for (first, last, roles), after in zip(found, following, strict=False)
    )
