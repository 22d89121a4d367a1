"""The timeline: at a glance, and down to the sentence; one page, or in a long archive one for each year or month.

`overview` draws it, `moments` are its entries, `gaps` what it cannot show.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from newsarchive.nouns.article import How
from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.site import addresses
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.desk import TIMELINE_PAGE, Desk, paged, period, pieces
from newsarchive.site.gaps import Missing, gap_pages, missing
from newsarchive.site.moments import MomentView, Year, by_year, moment_views
from newsarchive.site.output import Page
from newsarchive.site.overview import LOW, ORDER, PLOT, Drawn, Extent, State, Strip, counted, extent, strip
from newsarchive.site.timeline_data import PATH as DATA
from newsarchive.site.units import RANK, Unit
from newsarchive.site.views import Head, Pager


@dataclass(frozen=True, slots=True)
class Turn:
    """The page before or behind. date: the year or month it is about, None for what has no date."""

    href: str
    date: Edtf | None


@dataclass(frozen=True, slots=True)
class PeriodLink:
    """A year or month that has a page of its own. count: of its entries."""

    date: Edtf
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole timeline, the same on all of its pages.

    counts: of each kind, in the order of a day's entries. first, last: the first and the last date.
    open, bounded: whether some dates are in doubt or not printed, and whether of some only a bound is known.
    paged: whether it takes more than one page. data: the script that knows what each entry can be chosen by.
    """

    counts: tuple[tuple[Kind, int], ...]
    dated: int
    undated: int
    undated_href: str | None
    first: Edtf | None
    last: Edtf | None
    open: bool
    bounded: bool
    paged: bool
    data: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A page of the timeline.

    shown: the year or month that it is about, None for the whole or for what has no date.
    strips: drawings, from the whole to what is shown. years, undated: the entries that stand on it.
    missing: what the timeline cannot show, where the page says so.
    periods: the years, on the first page of a long timeline; the months, on the page of a year that has one for each.
    year: the page of the year, on that of a month.
    """

    head: Head
    shown: Edtf | None
    whole: Whole
    strips: tuple[Strip, ...]
    years: tuple[Year, ...]
    undated: tuple[MomentView, ...]
    missing: tuple[Missing, ...] = ()
    periods: tuple[PeriodLink, ...] = ()
    year: PeriodLink | None = None
    previous: Turn | None = None
    next: Turn | None = None
    pager: Pager | None = None

    @property
    def entries(self) -> int:
        """How many entries stand on the page."""
        days = (day for year in self.years for month in year.months for day in month.days)
        return sum(len(day.moments) for day in days) + len(self.undated)


@dataclass(frozen=True)
class Drawing:
    """What the overviews are drawn from. homes: the page where a day begins, by its number and how well it is known.

    drawn: strips of years that are done, by year and height.
    """

    all: Drawn
    years: Mapping[int, Drawn]
    months: Mapping[str, Drawn]
    homes: Mapping[tuple[int, Unit], str]
    paged: bool
    drawn: dict[tuple[int, int], Strip | None] = field(default_factory=dict, compare=False)

    @cached_property
    def whole(self) -> Strip | None:
        """All of it."""
        return strip(self.all, self.lead)

    @cached_property
    def low(self) -> Strip | None:
        """All of it, over a larger drawing of a part."""
        return strip(self.all, self.lead, plot=LOW)

    def lead(self, first: Extent, unit: Unit) -> str:
        """Where the entries of a slot begin: at a day, a month or a year."""
        filed = datetime.date.fromordinal(first.filed)
        year, month, day = filed.year, filed.month, filed.day
        page = self.homes[first.filed, first.known]
        if RANK[unit] >= RANK[Unit.YEAR] or first.known is Unit.YEAR:
            return f"{_year_page(year) if self.paged else page}#y{year:04}"
        if unit in (Unit.DAY, Unit.WEEK) and first.known is Unit.DAY:
            return f"{page}#d{year:04}-{month:02}-{day:02}"
        return f"{page}#m{year:04}-{month:02}"


def timeline_pages(desk: Desk) -> Iterator[Page]:
    """The timeline: one page, or in a long archive an overview and a page for each year."""
    dated = [moment for moment in desk.archive.timeline if moment.dated]
    undated = [moment for moment in desk.archive.timeline if not moment.dated]
    drawing = _drawing(desk, dated)
    whole = _whole(desk, drawing, dated, undated)
    view = TimelineView(
        head=desk.head(addresses.TIMELINE, "", "timeline"),
        shown=None,
        whole=whole,
        strips=_strips(drawing, None),
        years=() if whole.paged else by_year(desk, dated),
        undated=() if whole.paged else tuple(moment_views(desk, undated)),
        missing=missing(desk),
        periods=_years(drawing) if whole.paged else (),
    )
    yield Page(addresses.TIMELINE, "timeline.html", view)
    if whole.paged:
        yield from _paged(desk, whole, drawing, dated, undated)
    yield from gap_pages(desk)


def _paged(
    desk: Desk, whole: Whole, drawing: Drawing, dated: Sequence[Moment], undated: Sequence[Moment]
) -> Iterator[Page]:
    """A page for each year, or for each month of a long year, and at last what has no date."""
    groups: dict[str, list[Moment]] = {}
    for moment in dated:
        groups.setdefault(_year_page(moment.date.year or 0) if moment.date else "", [])
        groups.setdefault(desk.timeline_pages[period(moment)], []).append(moment)
    if undated:
        groups[addresses.UNDATED] = list(undated)
    full = [path for path, group in groups.items() if group]
    before = 0  # of the full ones
    for path, group in groups.items():
        shown = _shown(path)
        parts = pieces(group, TIMELINE_PAGE)
        after = before + bool(group)
        for number, part in enumerate(parts, 1):
            address = addresses.numbered(path, number)
            view = TimelineView(
                head=desk.head(address, "", "timeline"),
                shown=shown,
                whole=whole,
                strips=_strips(drawing, shown),
                years=by_year(desk, part) if shown else (),
                undated=() if shown else tuple(moment_views(desk, part)),
                periods=_months(desk, drawing, shown),
                year=_year(drawing, shown),
                previous=_turn(full[before - 1]) if before else None,
                next=_turn(full[after]) if after < len(full) else None,
                pager=paged(path, number, len(parts)),
            )
            yield Page(address, "timeline.html", view)
        before = after


def _turn(path: str) -> Turn:
    return Turn(path, _shown(path))


def _year_page(year: int) -> str:
    return f"timeline-{year:04}.html"


def _shown(path: str) -> Edtf | None:
    """The year or month of a page's first address; None for the whole and for what has no date."""
    name = path.removesuffix(".html").removeprefix("timeline").removeprefix("-")
    return parse(name) if name[:1].isdigit() else None


def _strips(drawing: Drawing, shown: Edtf | None) -> tuple[Strip, ...]:
    """The whole, the year and the month shown, as far as there is something to draw; the last one is the largest."""
    if shown is None or shown.year is None:
        return tuple(filter(None, [drawing.whole]))
    found = [drawing.low]
    if shown.point.month:
        found += [_year_strip(drawing, shown.year, LOW)]
        found += [strip(drawing.months[str(shown)], drawing.lead, _days(shown), Unit.DAY)]
    else:
        found += [_year_strip(drawing, shown.year, PLOT)]
    return tuple(filter(None, found))


def _year_strip(drawing: Drawing, year: int, plot: int) -> Strip | None:
    if (year, plot) not in drawing.drawn:
        days = _days(Edtf.of(year))
        drawing.drawn[year, plot] = strip(drawing.years[year], drawing.lead, days, Unit.MONTH, plot)
    return drawing.drawn[year, plot]


def _days(date: Edtf) -> tuple[int, int]:
    found = extent(date)
    return found.first, found.last


def _years(drawing: Drawing) -> tuple[PeriodLink, ...]:
    return tuple(
        PeriodLink(Edtf.of(year), sum(counts.values()), _year_page(year)) for year, counts in drawing.years.items()
    )


def _year(drawing: Drawing, shown: Edtf | None) -> PeriodLink | None:
    """The year of the month that is shown."""
    if shown is None or shown.year is None or not shown.point.month:
        return None
    return next(link for link in _years(drawing) if link.date.year == shown.year)


def _months(desk: Desk, drawing: Drawing, shown: Edtf | None) -> tuple[PeriodLink, ...]:
    """The months of the year that is shown, if each has a page of its own."""
    if shown is None or shown.point.month or shown.year is None:
        return ()
    names = [name for name in drawing.months if name.startswith(f"{shown}-")]
    own = [(name, desk.timeline_pages[name]) for name in sorted(names)]
    return tuple(
        PeriodLink(parse(name), sum(drawing.months[name].values()), f"{page}#m{name}")
        for name, page in own
        if page != _year_page(shown.year)
    )


def _whole(desk: Desk, drawing: Drawing, dated: Sequence[Moment], undated: Sequence[Moment]) -> Whole:
    kinds = Counter(moment.kind for moment in desk.archive.timeline)
    dates = [moment.date for moment in dated if moment.date]
    return Whole(
        counts=tuple((kind, kinds[kind]) for kind in ORDER),
        dated=len(dated),
        undated=len(undated),
        undated_href=f"{desk.timeline_page(undated[0])}#undated" if undated else None,
        first=_plain(dates[0]) if dates else None,
        last=_plain(dates[-1]) if dates else None,
        open=any(extent.state is State.DOUBT for extent, _ in drawing.all),
        bounded=any(extent.state in (State.AFTER, State.BEFORE) for extent, _ in drawing.all),
        paged=drawing.paged,
        data=DATA,
    )


def _plain(date: Edtf) -> Edtf:
    """The day by which a date is filed, or what is known of it."""
    return Edtf.of(date.point.year, date.point.month, date.point.day)


def _drawing(desk: Desk, dated: Sequence[Moment]) -> Drawing:
    years: defaultdict[int, list[tuple[Extent, Kind]]] = defaultdict(list)
    months: defaultdict[str, list[tuple[Extent, Kind]]] = defaultdict(list)
    homes: dict[tuple[int, Unit], str] = {}
    for moment in dated:
        assert moment.date is not None
        found = extent(moment.date, moment.basis is None or moment.basis.how is How.PRINTED)
        homes.setdefault((found.filed, found.known), desk.timeline_page(moment))
        years[moment.date.year or 0].append((found, moment.kind))
        if moment.date.point.month:
            months[period(moment)].append((found, moment.kind))
    return Drawing(
        all=counted(pair for pairs in years.values() for pair in pairs),
        years={year: counted(pairs) for year, pairs in years.items()},
        months={name: counted(pairs) for name, pairs in months.items()},
        homes=homes,
        paged=not set(desk.timeline_pages.values()) <= {addresses.TIMELINE},
    )
