"""What was counted, and by whom: the figures of all articles put together by measure.

Numbers are never reconciled. What is told of them here is only which of them
cannot both hold, and that only where two articles give them of one measure, in
one unit, for one date:

- An exact number is as exact as it is printed, but not more than to its third
  digit: "168.9 million" does not contradict 168,865,244, nor "258 million"
  "more than 258 million"; 258 and 260 million do contradict each other.
- "About" leaves a tenth to either side, "more than" everything above, "less
  than" everything below.
- One date is the same day, month, year or interval. Dates that only overlap do
  not count: a number may change within what both span. Nor do numbers without
  a date: nothing says that they speak of one moment. Nor do two numbers in one
  article, which are parts of one another far more often than rivals.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Figure, Qualifier
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.nouns.text import fold

ABOUT = Decimal("0.1")  # of a number printed with "about": a careful writer's tenth
DIGITS = 3  # that a number is taken to mean at least: few newspapers round a count more coarsely without saying "about"
INFINITE = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Stated:
    """A number and the article that gives it."""

    entry: Entry
    figure: Figure


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one measure in one unit (as most print it), by date, the undated last."""

    unit: str
    rows: tuple[Stated, ...]

    @property
    def dated(self) -> tuple[Stated, ...]:
        """Those that have a place in time."""
        return tuple(row for row in self.rows if moment(row.figure.as_of) is not None)

    @property
    def undated(self) -> tuple[Stated, ...]:
        """Those that have none."""
        return self.rows[len(self.dated) :]

    @property
    def comparable(self) -> bool:
        """Whether a chart of them would show anything: two or more, and one with a date."""
        return len(self.rows) > 1 and bool(self.dated)


@dataclass(frozen=True, slots=True)
class Measured:
    """What is given for one measure. named: whether it is one of the authority file, not the text's own words."""

    name: str
    named: bool
    series: tuple[Series, ...]

    @property
    def rows(self) -> tuple[Stated, ...]:
        """All its numbers, unit by unit."""
        return tuple(row for series in self.series for row in series.rows)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Numbers for one date of which each cannot hold together with another: the smallest first."""

    as_of: Edtf
    rows: tuple[Stated, ...]


def measured(entries: Iterable[Entry], headings: Mapping[str, Heading]) -> tuple[Measured, ...]:
    """The measures that have figures: those of the authority file in its order, then the others by name."""
    stated: defaultdict[str, list[Stated]] = defaultdict(list)
    for entry in entries:
        for figure in entry.article.figures:
            stated[figure.measure].append(Stated(entry, figure))
    named = [name for name in headings if name in stated]
    words = sorted(stated.keys() - headings.keys(), key=lambda name: (fold(name), name))
    return tuple(
        Measured(name, name in headings, _series(stated[name], headings.get(name))) for name in (*named, *words)
    )


def _series(rows: Sequence[Stated], heading: Heading | None) -> tuple[Series, ...]:
    """The rows of one measure by unit, that with most numbers first."""
    by_unit: defaultdict[str, list[Stated]] = defaultdict(list)
    for row in rows:
        own = heading is not None and heading.is_unit(row.figure.unit)  # in whatever language and form
        by_unit["" if own else _plain(row.figure.unit)].append(row)
    ordered = sorted(by_unit.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return tuple(Series(_commonest(rows), tuple(sorted(rows, key=_by_date))) for _, rows in ordered)


def _plain(unit: str) -> str:
    return " ".join(unit.casefold().split())


def _commonest(rows: Sequence[Stated]) -> str:
    units = [row.figure.unit for row in rows]
    return min(set(units), key=lambda unit: (-units.count(unit), unit)) if len(set(units)) > 1 else units[0]


def _by_date(row: Stated) -> tuple[object, ...]:
    figure = row.figure
    known = figure.as_of if figure.as_of is not None and figure.as_of.year is not None else None
    day = moment(known)
    date = (*day.sort_key, *known.sort_key) if day and known else ()  # what is of one day stands together
    return (known is None, date, row.entry.article.slug, figure.line or 0, figure.value)


def moment(date: Edtf | None) -> Edtf | None:
    """The date for which a number is given, to compare: no time of day, no doubt; None where its year is not known."""
    if date is None or date.year is None:
        return None
    return Edtf(_day(date.start), _day(date.end), date.interval)


def _day(point: Point | None) -> Point | None:
    return Point(point.year, point.month, point.day) if point else None


def disagreements(series: Series) -> Iterator[Disagreement]:
    """Where articles disagree, date by date. Linear in the numbers but for sorting those that disagree."""
    by_date: defaultdict[Edtf, list[Stated]] = defaultdict(list)
    for row in series.rows:
        if (date := moment(row.figure.as_of)) is not None:
            by_date[date].append(row)
    for date, rows in by_date.items():
        against = [row for row, held in zip(rows, _held(rows), strict=True) if not held]
        if against:
            yield Disagreement(date, tuple(sorted(against, key=_by_number)))


def _by_number(row: Stated) -> tuple[object, ...]:
    return (row.figure.value, row.figure.qualifier or "", *_by_date(row))


def _held(rows: Sequence[Stated]) -> Iterator[bool]:
    """Whether each can hold together with every number of another article.

    Two ranges are apart if one ends before the other begins, so the lowest end
    and the highest beginning tell; two of each, of different articles, since an
    article is not held against itself.
    """
    ranges = [_range(row.figure) for row in rows]
    slugs = [row.entry.article.slug for row in rows]
    ends = _two(sorted(zip([end for _, end in ranges], slugs, strict=True)))
    begins = _two(sorted(zip([begin for begin, _ in ranges], slugs, strict=True), reverse=True))
    for (begin, end), slug in zip(ranges, slugs, strict=True):
        first_end = next((other for other, of in ends if of != slug), (INFINITE, 0))
        last_begin = next((other for other, of in begins if of != slug), (-INFINITE, 0))
        yield begin <= first_end and last_begin <= end


def _two(ordered: Sequence[tuple[tuple[Decimal, int], str]]) -> list[tuple[tuple[Decimal, int], str]]:
    """The first, and the first of another article."""
    return [*ordered[:1], *[pair for pair in ordered if pair[1] != ordered[0][1]][:1]]


def _range(figure: Figure) -> tuple[tuple[Decimal, int], tuple[Decimal, int]]:
    """The least and the most that a number may stand for; 1 or -1 beside an end that is just not reached."""
    value = figure.value
    if figure.qualifier is Qualifier.MORE_THAN:
        return (value, 1), (INFINITE, 0)
    if figure.qualifier is Qualifier.LESS_THAN:
        return (-INFINITE, 0), (value, -1)
    slack = abs(value) * ABOUT if figure.qualifier is Qualifier.ABOUT else rounding(value)
    return (value - slack, 0), (value + slack, 0)


def rounding(value: Decimal) -> Decimal:
    """Half a unit of the last digit that a number is taken to mean: the last that is no nought, the third at least."""
    digits = value.normalize()
    last = int(digits.as_tuple().exponent)
    return Decimal(5).scaleb(min(last, digits.adjusted() - DIGITS + 1) - 1)
