"""The figures: the numbers that articles give, by measure, as charts and as tables, each with its quote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Figure, Qualifier
from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses, chart_marks
from newsarchive.site.chart_views import Chart, Mark
from newsarchive.site.desk import Desk, paged
from newsarchive.site.figure_sheets import Part, Sheet, sheets
from newsarchive.site.measures import Disagreement, Measured, Series, Stated, disagreements, moment
from newsarchive.site.output import Page
from newsarchive.site.views import Brief, Head, Link, Number, Pager

DRAWN = 150  # dated numbers of one chart, the latest: more are a cloud in which none can be found; the table has all
BESIDE = 12  # numbers without a date beside a chart
INDEX = 6  # measures with several numbers, from which on the page begins with a list of them
INDEXED = 300  # measures in that list: what comes then stands on the pages that follow


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A number and the article that gives it."""

    number: Number
    article: Brief
    source: Link | None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What a shape of a chart stands for: a publisher, those that are not known, or all others."""

    shape: int
    source: Link | None


@dataclass(frozen=True, slots=True)
class End:
    """What is given for the first or the last date of a chart: the least and the most of it, often the same."""

    as_of: Edtf
    least: Number
    most: Number


@dataclass(frozen=True, slots=True)
class Saying:
    """What a chart says. ends: of the time it shows, one if all is of one date.

    most: the largest of all, if it stands at neither end. articles, publishers:
    that give its numbers; unknown: whether pages without a publisher do.
    """

    ends: tuple[End, ...]
    most: End | None
    numbers: int
    undated: int
    articles: int
    publishers: int
    unknown: bool


@dataclass(frozen=True, slots=True)
class Given:
    """One of the numbers that disagree, and where it stands."""

    number: Number
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """That articles disagree: for one date, the smallest number first."""

    as_of: Edtf
    given: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart with what stands around it. named: whether its measure is one of the authority file.

    signs: how its marks show what their numbers are hedged with. spans: whether
    some dates leave more open than a day. left_out: numbers that it has no room for.
    """

    chart: Chart
    key: tuple[KeyRow, ...]
    signs: tuple[Qualifier, ...]
    spans: bool
    saying: Saying
    named: bool
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Measure:
    """The numbers given for one measure, by unit and by the date they are for. anchor: "" where it is continued."""

    anchor: str
    label: Link
    named: bool
    count: int
    plots: tuple[Plot, ...]
    notes: tuple[Note, ...]
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class Single:
    """A measure for which one number is given."""

    anchor: str
    label: Link
    row: FigureRow


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A measure in the list of those with several numbers."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class FiguresView:
    """A page of figures. count: of all numbers; several: measures with more than one."""

    head: Head
    index: tuple[IndexRow, ...]
    measures: tuple[Measure, ...]
    singles: tuple[Single, ...]
    count: int
    several: int
    pager: Pager | None


def figure_pages(desk: Desk) -> Iterator[Page]:
    """Every number that the articles give: what can be compared first, then what is given once."""
    found = sheets(desk.archive.measures)
    several = [part.measured for sheet in found for part in sheet.parts if part.start == 0]
    count = sum(len(sheet.singles) + sum(len(part.rows) for part in sheet.parts) for sheet in found)
    for number, sheet in enumerate(found, 1):
        path = addresses.numbered(addresses.FIGURES, number)
        view = FiguresView(
            head=desk.head(path, "", "figures"),
            index=_index(desk, several) if number == 1 else (),
            measures=tuple(_measure(desk, part) for part in sheet.parts),
            singles=_singles(desk, sheet),
            count=count,
            several=len(several),
            pager=paged(addresses.FIGURES, number, len(found)),
        )
        yield Page(path, "figures.html", view)


def _index(desk: Desk, several: Sequence[Measured]) -> tuple[IndexRow, ...]:
    if len(several) < INDEX:
        return ()
    return tuple(IndexRow(_label(desk, measured), len(measured.rows)) for measured in several[:INDEXED])


def _label(desk: Desk, measured: Measured) -> Link:
    return desk.measure(measured.name, measured.series[0].rows[0].entry.article.language)


def _singles(desk: Desk, sheet: Sheet) -> tuple[Single, ...]:
    return tuple(
        Single(desk.names["measures"][measured.name], _label(desk, measured), stated_row(desk, measured.rows[0]))
        for measured in sheet.singles
    )


def _measure(desk: Desk, part: Part) -> Measure:
    measured = part.measured
    begins = part.start == 0
    plots = [plot(desk, measured, series) for series in measured.series] if begins else []
    return Measure(
        anchor=desk.names["measures"][measured.name] if begins else "",
        label=_label(desk, measured),
        named=measured.named,
        count=len(measured.rows),
        plots=tuple(found for found in plots if found),
        notes=tuple(_note(desk, one) for series in measured.series for one in disagreements(series)) if begins else (),
        rows=tuple(stated_row(desk, row) for _, row in part.rows),
    )


def plot(desk: Desk, measured: Measured, series: Series) -> Plot | None:
    """The chart of one unit of a measure; None where there is nothing to compare."""
    if not series.comparable:
        return None
    rows = series.dated[-DRAWN:] + series.undated[:BESIDE]
    shapes = _shapes(rows)
    marks = tuple(_mark(desk, row, shapes) for row in rows)
    label = _label(desk, measured)
    unit = marks[-1].number
    return Plot(
        chart=Chart(label.text, unit.unit, unit.unit_language if unit.unit_language != desk.language else None, marks),
        key=_key(desk, shapes),
        signs=tuple(sign for sign in Qualifier if any(mark.number.qualifier is sign for mark in marks)),
        spans=any(_is_wide(mark.number.as_of) for mark in marks),
        saying=_saying(desk, series),
        named=measured.named,
        left_out=len(series.rows) - len(rows),
    )


def _is_wide(date: Edtf | None) -> bool:
    """Whether a date is drawn as a bar."""
    return date is not None and date.year is not None and (date.interval or not date.point.day or date.uncertain)


def _shapes(rows: Sequence[Stated]) -> dict[str | None, int]:
    """The shape of each publisher: those with most numbers have their own."""
    counts = Counter(row.entry.article.source for row in rows)
    known = sorted((key for key in counts if key is not None), key=lambda key: (-counts[key], key))
    shapes: dict[str | None, int] = {key: min(at, chart_marks.OTHERS) for at, key in enumerate(known, 1)}
    return shapes | {None: chart_marks.UNKNOWN} if None in counts else shapes


def _key(desk: Desk, shapes: dict[str | None, int]) -> tuple[KeyRow, ...]:
    own = [KeyRow(shape, desk.source(key)) for key, shape in shapes.items() if key and shape != chart_marks.OTHERS]
    rest = sorted(shape for shape in set(shapes.values()) if shape in {chart_marks.UNKNOWN, chart_marks.OTHERS})
    return (*own, *(KeyRow(shape, None) for shape in reversed(rest)))


def _mark(desk: Desk, row: Stated, shapes: dict[str | None, int]) -> Mark:
    source = row.entry.article.source
    name = desk.source(source).text if source else None
    return Mark(row.figure.value, desk.number(row.entry, row.figure), shapes[source], name)


def _saying(desk: Desk, series: Series) -> Saying:
    dated, sources = series.dated, [row.entry.article.source for row in series.rows]
    groups = [list(rows) for _, rows in groupby(dated, key=lambda row: moment(row.figure.as_of))]
    ends = [groups[0], groups[-1]] if len(groups) > 1 else groups
    most = max(dated, key=lambda row: row.figure.value)
    within = most.figure.value > max(row.figure.value for rows in ends for row in rows)
    return Saying(
        ends=tuple(_end(desk, rows) for rows in ends),
        most=_end(desk, [most]) if within else None,
        numbers=len(series.rows),
        undated=len(series.rows) - len(dated),
        articles=len({row.entry.article.slug for row in series.rows}),
        publishers=len(set(sources) - {None}),
        unknown=None in sources,
    )


def _end(desk: Desk, rows: Sequence[Stated]) -> End:
    least, most = (ask(rows, key=lambda row: row.figure.value) for ask in (min, max))
    as_of = least.figure.as_of
    assert as_of is not None
    return End(as_of, desk.number(least.entry, least.figure), desk.number(most.entry, most.figure))


def _note(desk: Desk, found: Disagreement) -> Note:
    """A disagreement, each number once with all who give it."""
    given = []
    for _, rows in groupby(found.rows, key=lambda row: (row.figure.value, row.figure.qualifier or "")):
        stated = [stated_row(desk, row) for row in rows]
        given.append(Given(stated[0].number, tuple(stated)))
    return Note(found.as_of, tuple(given))


def stated_row(desk: Desk, row: Stated) -> FigureRow:
    """A number with the article that gives it."""
    return figure_row(desk, row.entry, row.figure)


def figure_row(desk: Desk, entry: Entry, figure: Figure) -> FigureRow:
    """A figure with the article that gives it."""
    source = desk.source(entry.article.source) if entry.article.source else None
    return FigureRow(desk.number(entry, figure), desk.brief(entry), source)
