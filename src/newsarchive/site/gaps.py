"""What the timeline cannot show, and the list of everything that is meant by it.

A timeline of reports is thinner than what happened, and some of its dates were
worked out rather than read. Each way in which that is so is a row here; the
page `timeline-gaps.html` lists what every row counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Condition, How
from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.desk import Desk, headline, paged, pieces
from newsarchive.site.output import Page
from newsarchive.site.views import Head, Headline, Link, Pager

ROWS = 200  # on one page: each is two lines


class Gap(StrEnum):
    """Something the timeline cannot show, in the order in which a page names it."""

    UNDATED = "undated"  # no date, or none with a year
    YEAR_INFERRED = "year-inferred"
    INFERRED = "inferred"
    EDITED = "edited"
    NOT_BEFORE = "not-before"  # only a bound of the publication is known
    WITHOUT_EVENTS = "without-events"


@dataclass(frozen=True, slots=True)
class Missing:
    """How many entries or articles a gap is about, and where they are listed."""

    gap: Gap
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class Row:
    """One of them. href: its entry on the timeline, or the article. text: an event's title; "" for an article.

    translated: the same in the page's language, where there is one.
    """

    date: Edtf | None
    kind: Kind
    href: str
    text: str
    language: str | None
    article: Headline
    source: Link | None
    translated: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one gap on a page. whole: how many there are on all pages; begun: whether on a page before."""

    gap: Gap
    whole: int
    rows: tuple[Row, ...]
    begun: bool


@dataclass(frozen=True, slots=True)
class GapsView:
    """A page of what the timeline cannot show."""

    head: Head
    sections: tuple[Section, ...]
    pager: Pager | None


def missing(desk: Desk) -> tuple[Missing, ...]:
    """What the timeline of the archive cannot show; gaps that it has not are left out."""
    found = []
    at = 0
    for gap, members in _members(desk):
        page = addresses.numbered(addresses.GAPS, at // ROWS + 1)
        found.append(Missing(gap, len(members), f"{page}#{gap}"))
        at += len(members)
    return tuple(found)


def gap_pages(desk: Desk) -> Iterator[Page]:
    """The pages that list all of it; none if there is nothing to list."""
    members = [(gap, member) for gap, found in _members(desk) for member in found]
    counts = {gap: len(found) for gap, found in _members(desk)}
    parts = pieces(members, ROWS) if members else []
    begun: set[Gap] = set()
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(addresses.GAPS, number)
        sections = []
        for gap, group in groupby(part, key=lambda pair: pair[0]):
            rows = tuple(_row(desk, member) for _, member in group)
            sections.append(Section(gap, counts[gap], rows, gap in begun))
            begun.add(gap)
        view = GapsView(
            head=desk.head(path, "", "timeline"),
            sections=tuple(sections),
            pager=paged(addresses.GAPS, number, len(parts)),
        )
        yield Page(path, "timeline_gaps.html", view)


def _members(desk: Desk) -> Iterator[tuple[Gap, list[Moment | Entry]]]:
    """Every gap that the archive has, with what it is about, in the archive's order."""
    dated = [moment for moment in desk.archive.timeline if moment.dated]
    entries = desk.archive.entries
    found: tuple[tuple[Gap, list[Moment | Entry]], ...] = (
        (Gap.UNDATED, [moment for moment in desk.archive.timeline if not moment.dated]),
        (Gap.YEAR_INFERRED, [entry for entry in entries if Condition.YEAR_INFERRED in entry.article.condition]),
        (Gap.INFERRED, [moment for moment in dated if moment.basis and moment.basis.how is How.INFERRED]),
        (Gap.EDITED, [moment for moment in dated if moment.basis and moment.basis.how is How.EDITED]),
        (Gap.NOT_BEFORE, [moment for moment in dated if moment.kind is Kind.PUBLICATION and _bounded(moment)]),
        (Gap.WITHOUT_EVENTS, [entry for entry in entries if not entry.article.events]),
    )
    return ((gap, members) for gap, members in found if members)


def _bounded(moment: Moment) -> bool:
    date = moment.date
    return date is not None and (date.start is None or date.end is None)


def _row(desk: Desk, member: Moment | Entry) -> Row:
    entry = member if isinstance(member, Entry) else desk.archive.by_slug[member.article]
    article = entry.article
    source = desk.source(article.source) if article.source else None
    if isinstance(member, Entry):
        href = addresses.article(article.slug)
        return Row(article.date, Kind.PUBLICATION, href, "", article.language, headline(article), source)
    text = "" if member.kind is Kind.PUBLICATION else member.title
    href = desk.moment_href(member)
    translated = desk.translated(member.title_en)
    return Row(member.date, member.kind, href, text, article.language, headline(article), source, translated)
