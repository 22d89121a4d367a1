"""Articles: their pages, the list of them, the addresses they once had."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns import markdown
from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Event
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.media import address
from newsarchive.site import addresses, relations
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.condition_notes import ConditionNote, notes
from newsarchive.site.contents import Contents, contents
from newsarchive.site.crosswalk import Record, record
from newsarchive.site.derive import has_capture_page
from newsarchive.site.desk import Desk, is_of, paged, pieces, shorten
from newsarchive.site.output import Page
from newsarchive.site.setting import settings
from newsarchive.site.tally import Tally, tally
from newsarchive.site.views import (
    Brief,
    Card,
    Ground,
    Happening,
    Head,
    Headline,
    Link,
    Number,
    Other,
    Pager,
    Paragraph,
    Telling,
)  # fmt: skip

DESCRIPTION_LENGTH = 300


@dataclass(frozen=True, slots=True)
class CaptureNote:
    """An article's capture in brief. href: its page, None where it is not at hand."""

    file: str
    sha256: str
    href: str | None
    tally: Tally | None


@dataclass(frozen=True, slots=True)
class Near:
    """Where to read on: what shares most with the article, and its neighbours in time."""

    others: tuple[Other, ...]
    newer: Brief | None
    older: Brief | None


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The page of an article. grounds: what its fields rest on; pictures: addresses of those in it that are at hand.

    record: what citations and the head say.
    told: how other articles tell of what its headline says, where it states no event.
    """

    head: Head
    headline: Headline
    section: str | None
    author: str | None
    date: Edtf | None
    updated: Edtf | None
    source: Link | None
    original: Link | None
    language: str | None
    summary: str | None
    summary_en: str | None
    condition: tuple[ConditionNote, ...]
    contents: Contents | None
    grounds: tuple[Ground, ...]
    paragraphs: tuple[Paragraph, ...]
    pictures: tuple[str, ...]
    events: tuple[Happening, ...]
    told: tuple[Telling, ...]
    numbers: tuple[Number, ...]
    topics: tuple[Link, ...]
    people: tuple[Link, ...]
    organisations: tuple[Link, ...]
    capture: CaptureNote | None
    url: str | None
    archived_url: str | None
    retrieved: str | None
    near: Near
    record: Record


@dataclass(frozen=True, slots=True)
class AliasView:
    """A page that leads on to where an article has gone."""

    head: Head
    target: Link
    href: str


@dataclass(frozen=True, slots=True)
class ArticlesView:
    """One page of the list of articles."""

    head: Head
    cards: tuple[Card, ...]
    count: int
    pager: Pager | None


def article_pages(desk: Desk) -> Iterator[Page]:
    """A page for each article."""
    entries = desk.archive.entries
    moments: defaultdict[str, list[Moment]] = defaultdict(list)
    for moment in desk.archive.timeline:
        moments[moment.article].append(moment)
    for at, entry in enumerate(entries):
        slug = entry.article.slug
        near = Near(
            others=relations.others(desk, slug),
            newer=desk.brief(entries[at - 1]) if at else None,
            older=desk.brief(entries[at + 1]) if at + 1 < len(entries) else None,
        )
        yield Page(addresses.article(slug), "article.html", _article(desk, entry, moments[slug], near))


def _article(desk: Desk, entry: Entry, moments: list[Moment], near: Near) -> ArticleView:
    article = entry.article
    card = desk.card(article.slug)
    events, numbers = _happenings(desk, entry, moments), _numbers(desk, entry, moments)
    return ArticleView(
        head=desk.head(
            addresses.article(article.slug), article.title, "articles", description=_description(entry, desk.language)
        ),
        headline=card.headline,
        section=article.section,
        author=article.author,
        date=article.date,
        updated=article.updated,
        source=card.source,
        original=card.original,
        language=article.language,
        summary=article.summary,
        summary_en=article.summary_en,
        condition=notes(desk, entry),
        contents=contents(entry),
        grounds=tuple(filter(None, (desk.ground(entry, name, basis) for name, basis in article.basis.items()))),
        paragraphs=_paragraphs(entry, events, numbers),
        pictures=_pictures(entry, desk.archive.media),
        events=events,
        told=tuple(
            told for moment in moments if moment.kind is Kind.PUBLICATION for told in relations.tellings(desk, moment)
        ),
        numbers=numbers,
        topics=tuple(desk.heading("topics", name) for name in article.topics),
        people=tuple(desk.heading("people", name) for name in article.people),
        organisations=tuple(desk.heading("organisations", name) for name in article.organisations),
        capture=_capture(desk, entry),
        url=article.url,
        archived_url=article.archived_url,
        retrieved=article.retrieved,
        near=near,
        record=record(entry, desk),
    )


def _description(entry: Entry, language: str) -> str:
    article = entry.article
    if is_of(language, "en") and article.summary_en:
        return article.summary_en
    first = entry.blocks[0].text if entry.blocks else ""
    return shorten(article.summary or first, DESCRIPTION_LENGTH)


def _happenings(desk: Desk, entry: Entry, moments: list[Moment]) -> tuple[Happening, ...]:
    """The article's events in the order of time; `moments` are in that order."""
    waiting: defaultdict[tuple[str, int | None, Edtf | None], list[Event]] = defaultdict(list)
    for event in entry.article.events:
        waiting[event.title, event.line, event.date].append(event)
    found = []
    for moment in moments:
        if moment.kind is Kind.EVENT and moment.date is not None:
            event = waiting[moment.title, moment.line, moment.date].pop(0)
            ground = desk.ground(entry, "date", event.basis)
            evidence, language = desk.evidence(entry, event), entry.article.language
            href = desk.moment_href(moment)
            translated = desk.translated(event.title_en)
            told = relations.tellings(desk, moment)
            found.append(Happening(event.date, event.title, language, evidence, ground, href, translated, told))
    return tuple(found)


def _numbers(desk: Desk, entry: Entry, moments: list[Moment]) -> tuple[Number, ...]:
    """The article's figures in the order of the text; those with a date are led to the timeline."""
    at = {moment.figure: desk.moment_href(moment) for moment in moments if moment.figure is not None}
    return tuple(desk.number(entry, figure, at.get(figure)) for figure in entry.article.figures)


def _paragraphs(entry: Entry, events: tuple[Happening, ...], numbers: tuple[Number, ...]) -> tuple[Paragraph, ...]:
    """The blocks of the article, each with its anchor and with what it states."""
    stated_events = _by_anchor(events)
    stated_numbers = _by_anchor(numbers)
    page = addresses.article(entry.article.slug)
    found, taken = [], set()
    for block, setting in zip(entry.blocks, settings(entry.blocks), strict=True):
        anchor = addresses.block_anchor(entry, block)
        if anchor in taken:
            anchor = None
        taken.add(anchor)
        place = f"{page}#{anchor}" if anchor else ""
        number = (block.line or block.paragraph) if anchor else None
        events_here, numbers_here = stated_events.get(place, ()), stated_numbers.get(place, ())
        found.append(Paragraph(block.source, anchor, number, str(setting), events_here, numbers_here))
    return tuple(found)


def _pictures(entry: Entry, media: frozenset[str]) -> tuple[str, ...]:
    """The pictures that the article names and that are at hand: addresses from the site's root."""
    named: set[str | None] = set()
    for block in entry.blocks if media else ():
        if "![" in block.source:
            markdown.html(block.source, lambda target: named.add(address(target)))
    return tuple(sorted(path for path in named if path in media))


def _by_anchor(stated: Sequence[Happening | Number]) -> Mapping[str, tuple[int, ...]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(stated):
        places[item.evidence.href].append(number)
    return {href: tuple(numbers) for href, numbers in places.items()}


def _capture(desk: Desk, entry: Entry) -> CaptureNote | None:
    reference = entry.article.capture
    if reference is None:
        return None
    if not has_capture_page(entry, desk.archive.captures):
        return CaptureNote(reference.file, reference.sha256, None, None)
    capture = desk.archive.captures[reference.file]
    href = addresses.capture(entry.article.slug)
    return CaptureNote(reference.file, reference.sha256, href, tally(capture.lengths, entry.spans))


def alias_pages(desk: Desk) -> Iterator[Page]:
    """A page at each address that an article once had; an address in use wins over one that was."""
    taken = set(desk.archive.by_slug) | {"index"}
    for entry in desk.archive.entries:
        for alias in entry.article.aliases:
            if alias not in taken:
                taken.add(alias)
                path = addresses.article(alias)
                head = desk.head(path, entry.article.title, "articles", indexed=False)
                slug = entry.article.slug
                target = Link(addresses.article(slug), entry.article.title, entry.article.language)
                yield Page(path, "alias.html", AliasView(head, target, f"{slug}.html"))


def article_list_pages(desk: Desk) -> Iterator[Page]:
    """The list of all articles, newest first."""
    parts = pieces(desk.archive.entries)
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(addresses.ARTICLES, number)
        cards = tuple(desk.card(entry.article.slug) for entry in part)
        pager = paged(addresses.ARTICLES, number, len(parts))
        view = ArticlesView(desk.head(path, "", "articles"), cards, len(desk.archive.entries), pager)
        yield Page(path, "articles.html", view)
