"""A page without what is planted in it: white space stands where it stood, so that no place moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted


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


def without(lines: Sequence[Line], planted: Iterable[Planted]) -> Sequence[Line]:
    """The lines with white space where something was planted."""
    return blanked(lines, ((one.line, one.start, one.end) for one in planted))


def spaced(line: Line, one: Planted) -> Planted:
    """The stretch, with the white space after it where there is white space before it too.

    What is left then reads as it was written: one space, not two, and the
    author's own space after a comma stays. Before a stop there is none.
    """
    start, end = one.start, one.end
    if one.rule in rule_names.KEYWORDS and line.text[end : end + 1] == "," and line.text[:start].rstrip().endswith(","):
        end += 1
    if line.text[end : end + 1] in _STOPS:
        start = len(line.text[:start].rstrip()) or start
    if one.rule != rule_names.BRACKETED and (one.start == 0 or line.text[one.start - 1].isspace()):
        while end < len(line.text) and line.text[end].isspace():
            end += 1
    return replace(one, start=start, end=end)


_STOPS = frozenset(".!?…")
