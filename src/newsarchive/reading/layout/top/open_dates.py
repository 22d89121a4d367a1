"""The last resort for a page that no row has dated: a line with a whole day where the day of a story stands.

Asked after all else, of a page without any date of its own. In this order:

    under the headline      as far as the first paragraph, the nearest first
    under the standfirst    where the text goes on
    over the headline       right over it, if the row tells besides who wrote or who read
    under the text          right under it, if all of the row is understood

Two such lines that disagree date nothing, unless only the nearer tells the hour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from newsarchive.nouns.ledger import Role
from newsarchive.reading.facts import dates
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels, open_rows
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import DATES, SURE, Verdict
from newsarchive.reading.words import signatures

REACH = 12  # groups that are not blank, under a headline or a standfirst, in which such a line is looked for
AFTER = 2  # … and under the text
OVER_TEXT = 3  # … and over it, where there is no headline
ROWS_MOST = 3  # that are compared


def dated(verdicts: Sequence[Verdict]) -> bool:
    """Whether something on the page tells when it was published or updated."""
    if any(one.role and one.rule in DATES for one in verdicts):
        return True
    return any(piece.rule in DATES for one in verdicts if one.role for piece in one.pieces)


def find(groups: Sequence[Group], extent: Extent, title: int | None) -> tuple[Line, Verdict] | None:
    """The line that dates the page, and what its parts are; None where none does, or two disagree."""
    for lines in (_under(groups, extent, title), _over(groups, extent, title), _after(groups, extent)):
        rows = list(islice(lines, ROWS_MOST))
        if rows:
            chosen = _chosen(rows)
            return (chosen[0], Verdict(Role.PUBLISHED, open_rows.DAY, SURE, chosen[1])) if chosen else None
    return None


_Row = tuple[Line, tuple[Piece, ...]]


def _chosen(rows: Sequence[_Row]) -> _Row | None:
    """The nearest of the rows; None where another tells another day, and the nearest not alone the hour."""
    first, *others = map(_point, rows)
    if any(first[:3] != other[:3] and (first[3] is None or other[3] is not None) for other in others):
        return None
    return rows[0]


def _point(row: _Row) -> tuple[int | None, int | None, int | None, int | None]:
    told = next((one.date for one in dates.dated(row[0].text, "vi") if one.full and one.date), None)
    point = told.point if told else None
    return (point.year, point.month, point.day, point.hour) if point else (None, None, None, None)


def _row(line: Line) -> tuple[Piece, ...]:
    if len(line.text) > labels.STAMP_LIMIT or not any(map(str.isdigit, line.text)):
        return ()
    return open_rows.of(line.text)


def _rows(groups: Sequence[Group], places: Iterator[int]) -> Iterator[_Row]:
    for at in places:
        one = groups[at]
        may_be = one.verdict.open or one.verdict.rule in _MAY_BE_ROWS
        if may_be and len(one.lines) == 1 and (found := _row(one.lines[0])):
            yield one.lines[0], found


_MAY_BE_ROWS = frozenset({"menu-row", "menu-string", "tool-row"})


def _under(groups: Sequence[Group], extent: Extent, title: int | None) -> Iterator[_Row]:
    """Such lines under the headline; the line itself that was taken for it, or for its second, if it tells more.

    Where no line was, those right over the text.
    """
    if title is None:
        over = (at for at in range(extent.first) if not groups[at].blank)
        yield from filter(_tells, _rows(groups, iter([*over][-OVER_TEXT:])))
        return
    for line in groups[title].lines:
        if (found := _row(line)) and (line is not groups[title].lines[0] or _tells((line, found))):
            yield line, found
    shown = (at for at in range(title + 1, _next_paragraph(groups, extent)) if not groups[at].blank)
    yield from _rows(groups, islice(shown, REACH))


def _tells(row: _Row) -> bool:
    return open_rows.is_told(row[1], row[0].text) or open_rows.is_timed(row[0].text)


def _next_paragraph(groups: Sequence[Group], extent: Extent) -> int:
    """Where the text goes on behind its first paragraph, which may be a standfirst."""
    after = (at for at in range(extent.first + 1, extent.last + 1) if groups[at].running)
    return next(after, extent.first)


def _over(groups: Sequence[Group], extent: Extent, title: int | None) -> Iterator[_Row]:
    """The line right over the headline, if it tells more than a day: the day alone is that on which it was loaded."""
    over = last_shown(groups, extent.first if title is None else title)
    rows = _rows(groups, iter(() if over is None else (over,)))
    return (row for row in rows if open_rows.is_told(row[1], row[0].text))


def _after(groups: Sequence[Group], extent: Extent) -> Iterator[_Row]:
    """Such lines right under the last paragraph, if nothing in them could be the headline of another story."""
    last = next((at for at in range(extent.last, extent.first, -1) if groups[at].running), extent.first)
    shown = (at for at in range(last + 1, len(groups)) if not groups[at].blank)
    for line, found in _rows(groups, takewhile(lambda at: _is_of_story(groups[at]), islice(shown, AFTER))):
        day = next(at for at, one in enumerate(found) if one.role is Role.PUBLISHED)
        if open_rows.is_told(found, line.text) and not any(one.rule == open_rows.REST for one in found[:day]):
            yield line, found


def _is_of_story(one: Group) -> bool:
    """Whether a line under the text is such a row, or says who wrote it: no other story has begun."""
    if one.verdict.role in (Role.BYLINE, Role.SOURCE) or signatures.is_signature(one.whole.shown):
        return True
    return len(one.lines) == 1 and bool(_row(one.lines[0]))
