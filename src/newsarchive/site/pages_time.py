"""The timeline and the figures: what happened when, and the numbers given, each with its quote."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Figure
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.text import fold
from newsarchive.site import addresses
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.desk import TIMELINE_PAGE, Desk, paged, period, pieces
from newsarchive.site.output import Page
from newsarchive.site.views import Brief, Ground, Head, Link, Number, Pager

FIGURES_PAGE = 200  # figures on one page: they are short


@dataclass(frozen=True, slots=True)
class MomentView:
    """One entry of the timeline. text: the event's title, in `language`; None for a publication."""

    anchor: str
    date: Edtf | None
    kind: Kind
    text: str
    article: Brief
    source: Link | None
    href: str
    line: int | None
    quote: str | None
    language: str | None
    ground: Ground | None
    number: Number | None


@dataclass(frozen=True, slots=True)
class Month:
    """The entries of one month; number 0 for those of which only the year is known."""

    number: int
    moments: tuple[MomentView, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A year or a month in the overview. href: where its entries stand."""

    year: int
    month: int
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class Year:
    """The entries of one year that stand on the page, by month."""

    number: int
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole timeline at a glance: every year (month 0) followed by its months, and what there is of each kind.

    undated_href: where those without a date stand, if there are any.
    """

    periods: tuple[Period, ...]
    counts: tuple[tuple[Kind, int], ...]
    undated: int
    undated_href: str | None


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A page of the timeline. shown: the year or month that it is about, or "". years: those that stand on it."""

    head: Head
    shown: str
    overview: Overview
    years: tuple[Year, ...]
    undated: tuple[MomentView, ...]
    pager: Pager | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A number and the article that gives it."""

    number: Number
    article: Brief
    source: Link | None


@dataclass(frozen=True, slots=True)
class Measure:
    """The numbers given for one measure, by the date they are for."""

    anchor: str
    label: Link
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """A page of figures."""

    head: Head
    measures: tuple[Measure, ...]
    count: int
    pager: Pager | None


def timeline_pages(desk: Desk) -> Iterator[Page]:
    """The timeline: one page, or in a long archive an overview and a page for each year."""
    dated = [moment for moment in desk.archive.timeline if moment.dated]
    undated = [moment for moment in desk.archive.timeline if not moment.dated]
    groups: defaultdict[str, list[Moment]] = defaultdict(list)
    for moment in dated:
        groups[desk.timeline_pages[period(moment)]].append(moment)
    overview = _overview(desk)
    whole = set(desk.timeline_pages.values()) <= {addresses.TIMELINE}
    yield _timeline_page(desk, overview, addresses.TIMELINE, dated if whole else [], undated=undated if whole else [])
    if whole:
        return
    for path in dict.fromkeys(item.href.partition("#")[0] for item in overview.periods):
        yield _timeline_page(desk, overview, path, groups.get(path, []))
    parts = pieces(undated, TIMELINE_PAGE) if undated else []
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(addresses.UNDATED, number)
        yield _timeline_page(desk, overview, path, undated=part, pager=paged(addresses.UNDATED, number, len(parts)))


def _timeline_page(
    desk: Desk,
    overview: Overview,
    path: str,
    dated: Sequence[Moment] = (),
    *,
    undated: Sequence[Moment] = (),
    pager: Pager | None = None,
) -> Page:
    shown = path.removeprefix("timeline").removesuffix(".html").removeprefix("-")
    view = TimelineView(
        head=desk.head(path, shown, "timeline"),
        shown=shown,
        overview=overview,
        years=_years(desk, dated) or _led_to(shown),
        undated=tuple(moment_view(desk, moment) for moment in undated),
        pager=pager,
    )
    return Page(path, "timeline.html", view)


def _years(desk: Desk, dated: Iterable[Moment]) -> tuple[Year, ...]:
    by_year = groupby(dated, key=lambda moment: moment.date.year or 0 if moment.date else 0)
    return tuple(Year(number, _months(desk, moments)) for number, moments in by_year)


def _led_to(shown: str) -> tuple[Year, ...]:
    """The year of a page that only leads to the pages of its months."""
    return (Year(int(shown), ()),) if shown.isdecimal() else ()


def _months(desk: Desk, moments: Iterable[Moment]) -> tuple[Month, ...]:
    groups: dict[int, list[Moment]] = {}
    for moment in moments:
        groups.setdefault((moment.date.point.month or 0) if moment.date else 0, []).append(moment)
    return tuple(
        Month(number, tuple(moment_view(desk, moment) for moment in group)) for number, group in groups.items()
    )


def _overview(desk: Desk) -> Overview:
    moments = desk.archive.timeline
    undated = sum(not moment.dated for moment in moments)
    kinds = Counter(moment.kind for moment in moments)
    return Overview(
        periods=tuple(_periods(desk, Counter(period(moment) for moment in moments if moment.dated))),
        counts=tuple((kind, kinds[kind]) for kind in Kind),
        undated=undated,
        undated_href=f"{desk.timeline_pages['']}#undated" if undated else None,
    )


def _periods(desk: Desk, counts: Mapping[str, int]) -> Iterator[Period]:
    """Every year followed by its months. A long year has a page for each month and one that leads to them."""
    for year, names in groupby(sorted(counts), key=lambda name: name[:4]):
        own = list(names)
        whole = desk.timeline_pages[own[0]] == addresses.TIMELINE
        page = addresses.TIMELINE if whole else f"timeline-{year}.html"
        yield Period(int(year), 0, sum(counts[name] for name in own), f"{page}#y{year}")
        for name in own:
            if len(name) > len(year):
                yield Period(int(year), int(name[5:]), counts[name], f"{desk.timeline_pages[name]}#m{name}")


def moment_view(desk: Desk, moment: Moment) -> MomentView:
    """An entry of the timeline as a page shows it."""
    entry = desk.archive.by_slug[moment.article]
    return MomentView(
        anchor=moment.anchor,
        date=moment.date,
        kind=moment.kind,
        text="" if moment.kind is Kind.PUBLICATION else moment.title,
        article=desk.brief(entry),
        source=desk.source(moment.source) if moment.source else None,
        href=moment.href,
        line=moment.line,
        quote=moment.quote,
        language=entry.article.language,
        ground=desk.ground(entry, "date", moment.basis),
        number=desk.number(entry, moment.figure) if moment.figure else None,
    )


def figure_pages(desk: Desk) -> Iterator[Page]:
    """Every number that the articles give, by measure and by the date it is for."""
    stated = [(entry, figure) for entry in desk.archive.entries for figure in entry.article.figures]
    places = {name: place for place, name in enumerate(desk.archive.authority.measures)}
    stated.sort(key=lambda pair: _figure_order(places, *pair))
    parts = pieces(stated, FIGURES_PAGE)
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(addresses.FIGURES, number)
        measures = tuple(_measure(desk, name, list(pairs)) for name, pairs in groupby(part, key=lambda p: p[1].measure))
        view = FiguresView(
            desk.head(path, "", "figures"), measures, len(stated), paged(addresses.FIGURES, number, len(parts))
        )
        yield Page(path, "figures.html", view)


def _measure(desk: Desk, name: str, pairs: Sequence[tuple[Entry, Figure]]) -> Measure:
    label = desk.measure(name, pairs[0][0].article.language)
    return Measure(desk.names["measures"][name], label, tuple(figure_row(desk, *pair) for pair in pairs))


def _figure_order(places: Mapping[str, int], entry: Entry, figure: Figure) -> tuple[object, ...]:
    """Measures of the authority file in its order, then the others by name; within one, by date, the undated last."""
    name, date = figure.measure, figure.as_of.sort_key if figure.as_of else ()
    place = places.get(name, len(places))
    return (place, fold(name), name, figure.as_of is None, date, entry.article.slug, figure.line or 0)


def figure_row(desk: Desk, entry: Entry, figure: Figure) -> FigureRow:
    """A figure with the article that gives it."""
    source = desk.source(entry.article.source) if entry.article.source else None
    return FigureRow(desk.number(entry, figure), desk.brief(entry), source)
