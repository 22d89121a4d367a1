"""The home page, the page about the archive, and the page for what is not there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsarchive.nouns.article import Condition, How
from newsarchive.nouns.body import split
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.ledger import Role
from newsarchive.nouns.reading import SetAside
from newsarchive.site import addresses
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.derive import has_capture_page
from newsarchive.site.desk import Desk
from newsarchive.site.measures import moment as when
from newsarchive.site.moments import MomentView, moment_view
from newsarchive.site.output import Page
from newsarchive.site.pages_figures import FigureRow, Plot, figure_row, plot
from newsarchive.site.tally import Tally, tally, total
from newsarchive.site.views import Card, Head, Link

LEADS = 7  # articles on the home page: one that leads, and six more
HAPPENINGS = 8  # latest events on the home page
NUMBERS = 4  # figures on the home page
DATES = 2  # of one measure, from which on a chart shows more than its numbers do
NAMES = 12  # of each kind on the home page, those with most articles


@dataclass(frozen=True, slots=True)
class Counts:
    """The archive in numbers. first, last: months of the dated articles; undated: how many are not."""

    articles: int
    captures: int
    sources: int
    events: int
    figures: int
    undated: int
    first: Edtf | None
    last: Edtf | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name and how many articles it has."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """The chart of the front page. label: its measure, led to where the figures page has it."""

    label: Link
    plot: Plot


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page. hows: how the dates on it are known that no page prints.

    drawn: the chart of the measure that was given for most dates, if any can be drawn.
    """

    head: Head
    description: tuple[str, str] | None
    cards: tuple[Card, ...]
    counts: Counts
    happenings: tuple[MomentView, ...]
    hows: tuple[How, ...]
    figures: tuple[FigureRow, ...]
    drawn: Drawn | None
    sources: tuple[Tagged, ...]
    unknown: int
    topics: tuple[Tagged, ...]
    people: tuple[Tagged, ...]


@dataclass(frozen=True, slots=True)
class AboutView:
    """About the archive. text: Markdown blocks and their language. roles, conditions: the whole lists."""

    head: Head
    text: tuple[str, ...]
    text_language: str | None
    rights: tuple[str, str] | None
    contact: str | None
    counts: Counts
    roles: tuple[Role, ...]
    conditions: tuple[tuple[Condition, int], ...]
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """What the page for what is not there says in one language.

    root: address of that language's pages. first: whether it is the site's first.
    """

    language: str
    root: str
    first: bool


@dataclass(frozen=True, slots=True)
class LostView:
    """The page for what is not there: one for all languages."""

    head: Head
    parts: tuple[Lost, ...]


def home_pages(desk: Desk) -> Iterator[Page]:
    """The front page: the newest articles, what happened last, some numbers, who and what it is about."""
    archive = desk.archive
    charted, drawn = _drawn(desk)
    description = desk.words(archive.config.description)
    known = {key: slugs for key, slugs in archive.by_source.items() if key != addresses.UNKNOWN}
    cards = tuple(desk.card(entry.article.slug) for entry in archive.entries[:LEADS])
    happenings = tuple(moment_view(desk, moment) for moment in _latest(desk))
    view = HomeView(
        head=desk.head(addresses.HOME, "", "home", description=description[0] if description else ""),
        description=description,
        cards=cards,
        counts=counts(desk),
        happenings=happenings,
        hows=_hows(cards, happenings),
        figures=_figures(desk, charted),
        drawn=drawn,
        sources=tuple(Tagged(desk.source(key), len(known[key])) for key in _largest(known)),
        unknown=len(archive.by_source.get(addresses.UNKNOWN, ())),
        topics=_tagged(desk, "topics", archive.by_topic),
        people=_tagged(desk, "people", archive.by_person),
    )
    yield Page(addresses.HOME, "home.html", view)


def _latest(desk: Desk) -> Iterator[Moment]:
    """What happened last, the newest first; what several tell once, by the page that prints its day if one does."""
    told, seen = desk.archive.told, set[str]()
    events = (moment for moment in reversed(desk.archive.timeline) if moment.kind is Kind.EVENT and moment.dated)
    for _ in range(HAPPENINGS):
        latest = next((moment for moment in events if moment.anchor not in seen), None)
        if latest is None:
            return
        tellings = [latest, *(other for other in told.get(latest.anchor, ()) if other.kind is Kind.EVENT)]
        seen.update(moment.anchor for moment in tellings)
        yield next((moment for moment in tellings if _printed(moment)), latest)


def _hows(cards: tuple[Card, ...], happenings: tuple[MomentView, ...]) -> tuple[How, ...]:
    shown = {card.date_how for card in cards} | {item.ground.how for item in happenings if item.ground}
    return tuple(how for how in How if how in shown and how is not How.PRINTED)


def _printed(moment: Moment) -> bool:
    return moment.basis is None or moment.basis.how is How.PRINTED


def _drawn(desk: Desk) -> tuple[str | None, Drawn | None]:
    """The measure that is given for most dates and its chart; words that only texts use may count several things."""
    ranked = [
        (len(dates), -at, measured, series)
        for at, measured in enumerate(desk.archive.measures)
        for series in measured.series[: measured.named]
        if len(dates := {when(row.figure.as_of) for row in series.dated}) >= DATES
    ]
    if not ranked:
        return None, None
    *_, measured, series = max(ranked, key=lambda found: found[:2])
    chart = plot(desk, measured, series)
    label = desk.measure(measured.name, series.rows[0].entry.article.language)
    return measured.name, Drawn(label, chart) if chart else None


def _tagged(desk: Desk, kind: str, groups: Mapping[str, tuple[str, ...]]) -> tuple[Tagged, ...]:
    """The names with most articles."""
    return tuple(Tagged(desk.heading(kind, key), len(groups[key])) for key in _largest(groups))


def _largest(groups: Mapping[str, tuple[str, ...]]) -> list[str]:
    return sorted(groups, key=lambda key: (-len(groups[key]), key))[:NAMES]


def _figures(desk: Desk, charted: str | None) -> tuple[FigureRow, ...]:
    """The latest dated figures, one of each measure but that which is `charted`; named measures first."""
    latest: dict[str, Moment] = {}
    for moment in desk.archive.timeline:
        if moment.figure is not None and moment.dated and moment.figure.measure != charted:
            latest.pop(moment.figure.measure, None)
            latest[moment.figure.measure] = moment
    named = desk.archive.authority.measures
    chosen = sorted(reversed(latest.items()), key=lambda pair: pair[0] not in named)[:NUMBERS]
    return tuple(
        figure_row(desk, desk.archive.by_slug[moment.article], moment.figure)
        for _, moment in chosen
        if moment.figure is not None
    )


def counts(desk: Desk) -> Counts:
    """The archive in numbers; captures are those at hand."""
    archive = desk.archive
    tallies = [
        tally(archive.captures[entry.article.capture.file].lengths, entry.spans)
        for entry in archive.entries
        if entry.article.capture and has_capture_page(entry, archive.captures)
    ]
    dated = [entry.article.date for entry in archive.entries if entry.article.date and entry.article.date.year]
    return Counts(
        articles=len(archive.entries),
        captures=len(tallies),
        sources=len(archive.by_source) - (addresses.UNKNOWN in archive.by_source),
        events=sum(len(entry.article.events) for entry in archive.entries),
        figures=sum(len(entry.article.figures) for entry in archive.entries),
        undated=len(archive.entries) - len(dated),
        first=_month(dated[-1]) if dated else None,
        last=_month(dated[0]) if dated else None,
        tally=total(tallies),
    )


def _month(date: Edtf) -> Edtf:
    """The month, or the year, by which a date is filed."""
    return Edtf.of(date.point.year, date.point.month)


def about_pages(desk: Desk) -> Iterator[Page]:
    """How the archive reads, what its marks mean, what was set aside, rights and contact."""
    archive = desk.archive
    text = desk.words(archive.config.about)
    found = Counter(mark for entry in archive.entries for mark in entry.article.condition)
    view = AboutView(
        head=desk.head(addresses.ABOUT, "", "about"),
        text=split(text[0]) if text else (),
        text_language=text[1] if text else None,
        rights=desk.words(archive.config.rights),
        contact=archive.config.contact,
        counts=counts(desk),
        roles=tuple(Role),
        conditions=tuple((mark, found[mark]) for mark in Condition),
        set_aside=archive.set_aside,
    )
    yield Page(addresses.ABOUT, "about.html", view)


def lost_pages(desk: Desk) -> Iterator[Page]:
    """The page for an address that is not there. It is served at any depth, so it needs the site's address."""
    if desk.base and not desk.folder:
        head = desk.rooted(desk.head(addresses.NOT_FOUND, "", indexed=False))
        languages = desk.archive.config.languages
        parts = (Lost(tag, head.assets + desk.folder_of(tag), not number) for number, tag in enumerate(languages))
        yield Page(addresses.NOT_FOUND, "404.html", LostView(head, tuple(parts)))
