"""A page without what is planted in it: white space stands where it stood, so that no place moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsarchive.reading.lines.line import Line


def blanked(lines: Sequence[Line], stretches: Iterable[tuple[int, int, int]]) -> Sequence[Line]:
    """The lines with white space in each stretch, given as line number, start and end, half-open."""
    of_line: dict[int, list[tuple[int, int]]] = {}
    for number, start, end in sorted(stretches):
        of_line.setdefault(number, []).append((start, end))
    if not of_line:
        return lines
    return [
        replace(line, text=_with_blanks(line.text, of_line[line.number])) if line.number in of_line else line
        for line in lines
    ]


def _with_blanks(text: str, stretches: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in stretches:
        if end > at:
            parts += [text[at:start], " " * (end - max(start, at))]
            at = end
    return "".join((*parts, text[at:]))
