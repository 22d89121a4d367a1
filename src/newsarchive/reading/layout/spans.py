"""The ledger of a page: what each line was held to be, in offsets of the line as it was decoded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsarchive.nouns.ledger import BLOCK_ROLES, Ledger, Role, Span
from newsarchive.reading.layout.neighbours import Layout
from newsarchive.reading.layout.page import continued
from newsarchive.reading.lines.crawled import Note
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.planted.kits import Planted

# A stretch of a line in its raw offsets.
_Cut = tuple[int, int, Role, str]
_Foreign = Planted | Note  # what is on a page and not of it


def visible(lines: Sequence[Line], planted: Iterable[_Foreign]) -> tuple[Line, ...]:
    """The lines without what is foreign in them; their offsets still lead to the line as decoded."""
    by_line = _by_line(planted)
    return tuple(_without(line, by_line[line.number]) if line.number in by_line else line for line in lines)


def ledger(
    lines: Sequence[Line], layout: Layout, planted: Iterable[_Foreign], endings: Mapping[int, tuple[Piece, ...]]
) -> Ledger:
    """The ledger of a page.

    lines: with everything in them, the planted included. endings: the pieces of
    lines at the end of the text that another rule took apart, by line number.
    """
    by_line = _by_line(planted)
    spans: list[Span] = []
    for group, verdict in zip(layout.groups, layout.verdicts, strict=True):
        role, rule = verdict.role or Role.BODY, verdict.rule
        for place, line in enumerate(group.lines):
            number = line.number
            if place and (role in BLOCK_ROLES or role is Role.HEADLINE):
                rule = continued(verdict.rule)
            pieces = endings.get(number) or (verdict.pieces if not place else ())
            if not pieces and number not in by_line:  # nearly every line
                spans.append(Span(number, None, None, role, rule))
                continue
            cuts = _cuts(line, pieces, role, rule)
            raw = lines[number - 1]
            spans += _spans(raw, _planted_over(raw, cuts, by_line.get(number, ())))
    return Ledger(tuple([len(line.raw) for line in lines]), tuple(_with_left_out(lines, spans)))


def _with_left_out(lines: Sequence[Line], spans: list[Span]) -> list[Span]:
    """The spans with those of blank lines that no group of the layout has."""
    told = {span.line for span in spans}
    if len(told) == len(lines):
        return spans
    left = [Span(line.number, None, None, Role.BLANK, "blank") for line in lines if line.number not in told]
    return sorted([*spans, *left], key=lambda span: span.line)


def _by_line(planted: Iterable[_Foreign]) -> dict[int, list[_Foreign]]:
    found: dict[int, list[_Foreign]] = defaultdict(list)
    for one in planted:
        found[one.line].append(one)
    return dict(found)


def _without(line: Line, planted: Sequence[_Foreign]) -> Line:
    keep: list[tuple[int, int]] = []
    at = 0
    for one in planted:
        keep.append((at, one.start))
        at = one.end
    keep.append((at, len(line.text)))
    text = "".join(line.text[a:b] for a, b in keep)
    offsets = (*(line.at(i) for a, b in keep for i in range(a, b)), len(line.raw))
    return Line(line.number, line.raw, text, offsets)


def _cuts(line: Line, pieces: Sequence[Piece], role: Role, rule: str) -> list[_Cut]:
    """The line's pieces in raw offsets, from its beginning to its end."""
    if not pieces:
        return [(0, len(line.raw), role, rule)]
    starts = [0, *(line.at(piece.start) for piece in pieces[1:]), len(line.raw)]
    return [(a, b, piece.role, piece.rule) for a, b, piece in zip(starts, starts[1:], pieces, strict=False)]


def _planted_over(raw: Line, cuts: Sequence[_Cut], planted: Sequence[_Foreign]) -> list[_Cut]:
    """The cuts with the planted stretches laid over them; what goes on after one continues its block."""
    bounds = [(raw.at(one.start), raw.at(one.end), one.role, one.rule) for one in planted]
    out: list[_Cut] = []
    for start, end, role, rule in cuts:
        at, begun = start, False
        for a, b, foreign, name in bounds:
            if b <= at or a >= end:
                continue
            if a > at:
                out.append((at, a, role, continued(rule) if begun and role in BLOCK_ROLES else rule))
                begun = True
            out.append((max(a, at), min(b, end), foreign, name))
            at = min(b, end)
        if at < end:
            out.append((at, end, role, continued(rule) if begun and role in BLOCK_ROLES else rule))
    return out


def _spans(raw: Line, cuts: Sequence[_Cut]) -> list[Span]:
    merged = [cut for cut in cuts if cut[1] > cut[0]]
    if not merged:
        return [Span(raw.number, None, None, cuts[0][2] if cuts else Role.BLANK, cuts[0][3] if cuts else "blank")]
    if len(merged) == 1:
        return [Span(raw.number, None, None, merged[0][2], merged[0][3])]
    return [Span(raw.number, a, b, role, rule) for a, b, role, rule in merged]
