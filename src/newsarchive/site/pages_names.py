"""Publishers, topics, people and organisations: a list of each, and a page for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, repeat
from urllib.parse import quote

from newsarchive.nouns.article import Condition, How
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.body import split
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.text import fold
from newsarchive.site import addresses
from newsarchive.site.archive import Archive
from newsarchive.site.desk import Desk, is_of, paged, pieces
from newsarchive.site.mentions import Mentions, mentions
from newsarchive.site.output import Page
from newsarchive.site.views import Card, Evidence, Head, Link, Pager

PLACES_SHOWN = 12  # paragraphs of one article that have a name: more are counted
NAMES_PAGE = 200  # names on one page of a list: each is one short line
KINDS = ("topics", "people", "organisations")
LETTERS_FROM = 40  # names, from which on one needs more than a glance to find one
LETTERS_MOST = 40  # no alphabet has more; a script with more signs is not looked up by its first
NUMBER_WIDTH = 20  # digits; longer numbers in names stand in the order of their digits
OTHER = "#"  # stands for all that begins with no letter

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a list. also: the same in other languages; note: one sentence about it, and its language.

    Of a publisher: its kind, how many articles others took from it, and its first and last date.
    """

    link: Link
    count: int
    also: tuple[Link, ...] = ()
    note: tuple[str, str] | None = None
    kind: str | None = None
    given: int = 0
    first: Edtf | None = None
    last: Edtf | None = None

    @property
    def initial(self) -> str:
        """The letter under which one looks for it: without marks, Đ apart from D; "#" for what begins with none."""
        text = self.link.text
        at = next((at for at, letter in enumerate(text) if letter.isalnum()), len(text))
        if text[at : at + 1] in ("đ", "Đ"):
            return "Đ"
        letter = fold(text[at : at + 1])[:1]
        return letter.upper()[:1] if letter.isalpha() else OTHER


@dataclass(frozen=True, slots=True)
class NamesView:
    """A page of a list of names. kind: topics, people, organisations or sources.

    letters: where in the list each letter begins, on whatever page; none in a short list.
    """

    head: Head
    kind: str
    names: tuple[Named, ...]
    count: int
    unknown: int
    letters: tuple[Link, ...]
    pager: Pager | None

    @property
    def groups(self) -> Iterator[tuple[str, Iterator[Named]]]:
        """The names by letter, in their order."""
        return groupby(self.names, lambda named: named.initial)


@dataclass(frozen=True, slots=True)
class Deed:
    """An event in which a name stands. translated: its title in the page's language, where there is one."""

    date: Edtf
    how: How | None
    title: str
    language: str | None
    translated: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class NamedIn:
    """Where an article has the name of a person or organisation. more: how many places there are besides `places`."""

    headline: bool
    deeds: tuple[Deed, ...]
    places: tuple[Evidence, ...]
    more: int


@dataclass(frozen=True, slots=True)
class NameView:
    """A page of a topic, person or organisation. labels: by language; spellings: as texts write it, in `tongue`.

    named: of a person or organisation, where each article of `cards` has the name.
    """

    head: Head
    kind: str
    name: Link
    also: tuple[Link, ...]
    spellings: tuple[str, ...]
    tongue: str | None
    notes: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    cards: tuple[Card, ...]
    named: tuple[NamedIn, ...]
    count: int
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class Exchange:
    """Another publisher and how many articles went between it and this one."""

    source: Link
    count: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """A page of a publisher; of the unknown where `name` is None.

    profile: Markdown blocks by language. conditions: how many of its articles came in each.
    taken_from: whom it republished; given_to: who republished it.
    """

    head: Head
    name: Link | None
    also: Link | None
    kind: str | None
    url: str | None
    profile: tuple[tuple[str, tuple[str, ...]], ...]
    cards: tuple[Card, ...]
    count: int
    sound: int
    conditions: tuple[tuple[Condition, int], ...]
    taken_from: tuple[Exchange, ...]
    given_to: tuple[Exchange, ...]
    pager: Pager | None


def name_pages(desk: Desk) -> Iterator[Page]:
    """The lists of topics, people and organisations, and a page for each of them."""
    archive = desk.archive
    named = {
        (kind, name, entry.article.slug): found
        for entry in archive.entries
        for kind, name, found in mentions(entry, archive.authority)
    }
    for kind, groups in zip(KINDS, (archive.by_topic, archive.by_person, archive.by_organisation), strict=True):
        headings: Mapping[str, Heading] = getattr(archive.authority, kind)
        yield from _list_pages(desk, kind, [_named(desk, kind, name, headings, groups[name]) for name in groups])
        for name, slugs in groups.items():
            found = [named[kind, name, slug] for slug in slugs] if kind != "topics" else []
            yield from _name_pages(desk, kind, name, slugs, found)


def _list_pages(desk: Desk, kind: str, names: list[Named]) -> Iterator[Page]:
    names.sort(key=lambda named: (fold(named.initial), named.initial, _counted(fold(named.link.text)), named.link.text))
    unknown = len(desk.archive.by_source.get(addresses.UNKNOWN, ())) if kind == "sources" else 0
    parts = pieces(names, NAMES_PAGE)
    first = f"{kind}/index.html"
    letters = _letters(first, parts) if len(names) > LETTERS_FROM else ()
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(first, number)
        head = desk.head(path, "", kind)
        view = NamesView(head, kind, tuple(part), len(names), unknown, letters, paged(first, number, len(parts)))
        yield Page(path, "names.html", view)


def _counted(text: str) -> str:
    """`text` so that numbers in it stand in their order: "group 9" before "group 10"."""
    return _NUMBER.sub(lambda found: found[0].zfill(NUMBER_WIDTH), text)


def _letters(first: str, parts: Sequence[Sequence[Named]]) -> tuple[Link, ...]:
    """Where each letter begins in the list whose first page is `first`; none for a script of too many signs."""
    begins: dict[str, str] = {}
    for number, part in enumerate(parts, 1):
        for named in part:
            begins.setdefault(named.initial, f"{addresses.numbered(first, number)}#{named.initial}")
    if len(begins) > LETTERS_MOST:
        return ()
    return tuple(Link(quote(href, safe="/#").replace("##", "#other"), letter) for letter, href in begins.items())


def _named(desk: Desk, kind: str, name: str, headings: Mapping[str, Heading], slugs: Sequence[str]) -> Named:
    link = desk.heading(kind, name)
    heading = headings.get(name)
    if heading is None:
        return Named(link, len(slugs))
    note = desk.words(heading.note)
    return Named(link, len(slugs), _also(heading, link, desk.language), note)


def _also(heading: Heading, link: Link, language: str) -> tuple[Link, ...]:
    """Its labels in the other languages, where they differ."""
    return tuple(
        Link("", label, other) for other, label in heading.label.items() if other != language and label != link.text
    )


def _own_first(texts: Mapping[str, str], language: str) -> tuple[tuple[str, str], ...]:
    """(language, text) of each, that in `language` first."""
    return tuple(sorted(texts.items(), key=lambda pair: pair[0] != language))


def _name_pages(desk: Desk, kind: str, name: str, slugs: Sequence[str], found: Sequence[Mentions]) -> Iterator[Page]:
    headings: Mapping[str, Heading] = getattr(desk.archive.authority, kind)
    heading, link = headings.get(name), desk.heading(kind, name)
    parts = pieces(slugs)
    for number, (part, where) in enumerate(zip(parts, pieces(found) if found else repeat(()), strict=False), 1):
        path = addresses.numbered(link.href, number)
        view = NameView(
            head=desk.head(path, link.text, kind),
            kind=kind,
            name=link,
            also=_also(heading, link, desk.language) if heading else (),
            spellings=heading.spellings if heading else (),
            tongue=desk.tongue(kind, name),
            notes=_own_first(heading.note, desk.language) if heading else (),
            facts=tuple(heading.fields.items()) if heading else (),
            cards=tuple(map(desk.card, part)),
            named=tuple(_named_in(desk, slug, found) for slug, found in zip(part, where, strict=False)),
            count=len(slugs),
            pager=paged(link.href, number, len(parts)),
        )
        yield Page(path, "name.html", view)


def _named_in(desk: Desk, slug: str, found: Mentions) -> NamedIn:
    entry = desk.archive.by_slug[slug]
    page, language = addresses.article(slug), entry.article.language
    places: dict[str, Evidence] = {}
    for block in (entry.blocks[at] for at in found.blocks):
        anchor = addresses.block_anchor(entry, block)
        href, paragraph = (f"{page}#{anchor}", block.paragraph) if anchor else (page, None)
        places.setdefault(href, Evidence(href, block.line, paragraph, None, language))
    shown = tuple(places.values())[:PLACES_SHOWN]
    events = (entry.article.events[at] for at in found.events)
    deeds = tuple(
        Deed(event.date, event.basis.how if event.basis else None, event.title, language,
             desk.translated(event.title_en), desk.evidence(entry, event))
        for event in events
    )  # fmt: skip
    return NamedIn(found.headline, deeds, shown, len(places) - len(shown))


def source_pages(desk: Desk) -> Iterator[Page]:
    """The list of publishers, a page for each, and one for what has no known publisher."""
    archive = desk.archive
    keys = sorted({*archive.sources, *archive.by_source, *archive.republished_from} - {addresses.UNKNOWN})
    yield from _list_pages(desk, "sources", [_named_source(desk, key) for key in keys])
    taken, given = _exchanges(archive)
    for key in keys:
        yield from _source_pages(desk, key, taken.get(key, Counter()), given.get(key, Counter()))
    yield from _source_pages(desk, None, taken.get(addresses.UNKNOWN, Counter()), Counter())


def _named_source(desk: Desk, key: str) -> Named:
    profile = desk.archive.sources.get(key)
    link = desk.source(key)
    titles = [(profile.title_en, "en"), (profile.title, profile.language)] if profile else []
    also = tuple(Link("", title, language) for title, language in titles if title and title != link.text)
    slugs = desk.archive.by_source.get(key, ())
    dates = [date for slug in slugs if (date := desk.archive.by_slug[slug].article.date) and date.year is not None]
    return Named(
        link, len(slugs), also, None, profile.kind if profile else None,
        given=len(desk.archive.republished_from.get(key, ())),
        first=dates[-1] if dates else None, last=dates[0] if dates else None,
    )  # fmt: skip


def _exchanges(archive: Archive) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """How many articles each publisher took from which other, and how many were taken from it by which."""
    taken: dict[str, Counter[str]] = {}
    given: dict[str, Counter[str]] = {}
    for entry in archive.entries:
        original, publisher = entry.article.original_source, entry.article.source or addresses.UNKNOWN
        if original and original != publisher:
            taken.setdefault(publisher, Counter())[original] += 1
            given.setdefault(original, Counter())[publisher] += 1
    return taken, given


def _source_pages(desk: Desk, key: str | None, taken: Counter[str], given: Counter[str]) -> Iterator[Page]:
    archive = desk.archive
    slugs = archive.by_source.get(key or addresses.UNKNOWN, ())
    profile = archive.sources.get(key) if key else None
    found = Counter(mark for slug in slugs for mark in archive.by_slug[slug].article.condition)
    sound = sum(not archive.by_slug[slug].article.condition for slug in slugs)
    link = desk.source(key) if key else None
    parts = pieces(slugs)
    first = addresses.source(key)
    feed = f"sources/{key}.xml" if key and slugs else None
    for number, part in enumerate(parts, 1):
        path = addresses.numbered(first, number)
        view = SourceView(
            head=desk.head(path, link.text if link else "", "sources", feed=feed),
            name=link,
            also=_other_title(desk, key),
            kind=profile.kind if profile else None,
            url=profile.url if profile else None,
            profile=tuple((language, split(text)) for language, text in _own_first(profile.text, desk.language))
            if profile
            else (),
            cards=tuple(map(desk.card, part)),
            count=len(slugs),
            sound=sound,
            conditions=tuple((mark, found[mark]) for mark in Condition if found[mark]),
            taken_from=_exchange(desk, taken),
            given_to=_exchange(desk, given),
            pager=paged(first, number, len(parts)),
        )
        yield Page(path, "source.html", view)


def _other_title(desk: Desk, key: str | None) -> Link | None:
    profile = desk.archive.sources.get(key) if key else None
    if profile is None or not profile.title_en:
        return None
    own, english = Link("", profile.title, profile.language), Link("", profile.title_en, "en")
    return own if is_of(desk.language, "en") else english


def _exchange(desk: Desk, counts: Counter[str]) -> tuple[Exchange, ...]:
    unknown = Link(addresses.source(None), "")
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Exchange(unknown if key == addresses.UNKNOWN else desk.source(key), count) for key, count in ordered)
