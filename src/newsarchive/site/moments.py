"""The entries of the timeline as pages show them: by year, month and day, each with its quote.

The order is the archive's. Entries of one article that rest on the same quote
stand together, and the quote is printed once, with the last of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.site import addresses
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.desk import Desk
from newsarchive.site.overview import State, extent
from newsarchive.site.relations import tellings
from newsarchive.site.units import Unit, begin, end
from newsarchive.site.views import Brief, Ground, Link, Number, Telling

SCALES = ((Unit.MONTH, 366), (Unit.YEAR, 41 * 366), (Unit.DECADE, 401 * 366), (Unit.CENTURY, 10_000 * 366))
# The days up to which a track is drawn in a unit: more than some forty lines in a few centimetres would be grey.


@dataclass(frozen=True, slots=True)
class Track:
    """An interval drawn to scale in the whole months, years, decades or centuries that it touches.

    x, width: in per cent of them; cuts: where one of them begins within, in per cent.
    """

    x: float
    width: float
    cuts: tuple[float, ...]
    state: State


@dataclass(frozen=True, slots=True)
class MomentView:
    """One entry of the timeline.

    text: the event's title, in `language`; "" for a publication. translated: the same in the page's language, where
    there is one. told_also: how other articles tell of the same happening.
    own: whether its date has to stand with it, since that of its day does not say all.
    joined: whether the next entry rests on the same quote, which is printed there.
    again: whether an entry of that day before it is the same happening, as another tells it.
    publisher, topics: what it can be chosen by; the last parts of their pages' addresses.
    """

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
    translated: str | None = None
    told_also: tuple[Telling, ...] = ()
    own: bool = True
    joined: bool = False
    again: bool = False
    track: Track | None = None
    publisher: str = addresses.UNKNOWN
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """The entries of one day; date None for those of which the day is not known."""

    date: Edtf | None
    moments: tuple[MomentView, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """The days of one month that have entries; number 0 for entries of which only the year is known."""

    number: int
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The entries of one year that stand on the page, by month."""

    number: int
    months: tuple[Month, ...]


def by_year(desk: Desk, dated: Iterable[Moment]) -> tuple[Year, ...]:
    """Dated moments, in order, as a page groups them."""
    years = groupby(dated, key=lambda moment: _filed(moment).year or 0)
    return tuple(Year(number, _months(desk, moments)) for number, moments in years)


def _months(desk: Desk, moments: Iterable[Moment]) -> tuple[Month, ...]:
    months = groupby(moments, key=lambda moment: _filed(moment).month or 0)
    return tuple(Month(number, _days(desk, group)) for number, group in months)


def _days(desk: Desk, moments: Iterable[Moment]) -> tuple[Day, ...]:
    days = groupby(moments, key=lambda moment: _day(_filed(moment)))
    return tuple(Day(date, tuple(moment_views(desk, tuple(group)))) for date, group in days)


def _filed(moment: Moment) -> Point:
    assert moment.date is not None
    return moment.date.point


def _day(point: Point) -> Edtf | None:
    return Edtf.of(point.year, point.month, point.day) if point.day else None


def moment_views(desk: Desk, moments: Sequence[Moment]) -> Iterator[MomentView]:
    """The entries of one day, or without a date, as a page shows them."""
    told: set[str] = set()
    for moment, after in pairwise((*moments, None)):
        if moment is not None:
            shown = moment_view(desk, moment, joined=after is not None and _same_sentence(moment, after))
            yield replace(shown, again=True) if moment.anchor in told else shown
            told.update(other.anchor for other in desk.archive.told.get(moment.anchor, ()))


def _same_sentence(moment: Moment, after: Moment) -> bool:
    """Of one kind besides: then a reader who asks for a kind sees all of them or none."""
    return (
        moment.quote is not None
        and moment.kind is not Kind.PUBLICATION
        and _sentence(moment) == _sentence(after)
        and (moment.basis is None or moment.basis == after.basis)
    )


def _sentence(moment: Moment) -> tuple[object, ...]:
    return (moment.kind, moment.article, moment.line, moment.quote)


def moment_view(desk: Desk, moment: Moment, joined: bool = False) -> MomentView:
    """An entry of the timeline as a page shows it."""
    entry = desk.archive.by_slug[moment.article]
    article = entry.article
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
        language=article.language,
        ground=desk.ground(entry, "date", moment.basis),
        number=desk.number(entry, moment.figure) if moment.figure else None,
        translated=desk.translated(moment.title_en),
        told_also=tellings(desk, moment),
        own=moment.date is None or not _is_day(moment.date),
        joined=joined,
        track=track(moment.date) if moment.date and moment.dated else None,
        publisher=moment.source or addresses.UNKNOWN,
        topics=tuple(desk.names["topics"].get(name, name) for name in article.topics),
    )


def _is_day(date: Edtf) -> bool:
    """Whether it is one day and nothing more: what the day's heading says."""
    point = date.point
    return not date.interval and point.day is not None and point.hour is None and not date.uncertain


def track(date: Edtf) -> Track | None:
    """An interval to scale; None for what is none."""
    if not date.interval:
        return None
    extent_ = extent(date)
    unit = next(unit for unit, longest in SCALES if extent_.last - extent_.first <= longest)
    first, after = begin(extent_.first, unit), end(extent_.last, unit)
    x, until = (_share(day, first, after) for day in (extent_.first, extent_.last + 1))
    cuts: list[float] = []
    day = end(first, unit)
    while day < after:
        cuts.append(_share(day, first, after))
        day = end(day, unit)
    return Track(x, round(max(1.5, until - x), 2), tuple(cuts), extent_.state)


def _share(day: int, first: int, after: int) -> float:
    return round(100 * (day - first) / (after - first), 2)
