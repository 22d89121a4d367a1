"""The editor's desk: what the makers of pages ask again and again of one archive in one language.

Everything here is a lookup or a small view; nothing is kept but what would be
worked out once for every page.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar
from urllib.parse import urlsplit

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Article, Basis, Condition, Event, Figure
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.notes import Sentence, understood
from newsarchive.site import addresses, cldr, dates, figure_sheets
from newsarchive.site.archive import Archive, Moment
from newsarchive.site.derive import evidence_href, stated_href
from newsarchive.site.sitemap import address as full_address
from newsarchive.site.views import Alternate, Brief, Card, Evidence, Ground, Head, Headline, Link, Note, Number, Pager

T = TypeVar("T")

ELLIPSES = (" […]", "[…]", " [...]", "[...]", "…", "...")
SUMMARY_LENGTH = 300  # characters of a description for search engines
# More entries than this make a page that is slow to open and to read: an entry with its quote takes about 1.1 KB.
TIMELINE_PAGE = 240
PAGER_REACH = 2  # pages to either side of the present one that a pager names, besides the first and the last


@dataclass(frozen=True)
class Desk:
    """One archive, to be shown in one language.

    base: the site's address, if it has one. folder: of the language's pages, "" or ``vi/``.
    names: addresses of topics, people, organisations and measures, by list and name.
    figure_pages: the page of the figures on which each measure begins.
    timeline_pages: the first page of the timeline for each period (see `period`).
    timeline_later: the page of each moment, by its anchor, that stands on a further one.
    """

    archive: Archive
    language: str
    base: str | None
    folder: str
    names: Mapping[str, Mapping[str, str]]
    timeline_pages: Mapping[str, str]
    figure_pages: Mapping[str, str]
    timeline_later: Mapping[str, str] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict, compare=False)
    briefs: dict[str, Brief] = field(default_factory=dict, compare=False)
    headings: dict[tuple[str, str], Link] = field(default_factory=dict, compare=False)

    def words(self, texts: Mapping[str, str]) -> tuple[str, str] | None:
        """(text, its language) in the desk's language, else in any; None for no text."""
        own = next((tag for tag in (self.language, self.language.partition("-")[0]) if tag in texts), None)
        if own:
            return texts[own], own
        return next(((text, language) for language, text in texts.items()), None)

    def head(self, path: str, title: str, section: str = "", *, description: str = "", indexed: bool = True,
             feed: str | None = None) -> Head:  # fmt: skip
        """The head of the page at `path`; a title of "" is the archive's own."""
        config = self.archive.config
        site = self.words(config.title)
        return Head(
            language=self.language,
            site=site[0] if site else "",
            path=path,
            title=title,
            description=shorten(description, SUMMARY_LENGTH),
            section=section,
            root="../" * path.count("/"),
            assets="../" * (self.folder + path).count("/"),
            base=self.base,
            folder=self.folder,
            indexed=indexed,
            alternates=self._alternates(path),
            feed=feed if self.base else None,
        )

    def rooted(self, head: Head) -> Head:
        """The same head for a page that is served at any depth: its links begin at the site's address.

        There is one such page for all languages: it leads to the home page of each.
        """
        start = urlsplit(self.base or "/").path.rstrip("/") + "/"
        languages = self.archive.config.languages
        homes = (
            Alternate(tag, cldr.own_name(tag), start + self.folder_of(tag) + addresses.HOME, "") for tag in languages
        )
        alternates = tuple(homes) if len(languages) > 1 else ()
        return replace(head, root=start + self.folder, assets=start, alternates=alternates)

    def folder_of(self, language: str) -> str:
        """The folder of a language's pages: the first has them at the root."""
        return "" if language == self.archive.config.languages[0] else f"{language}/"

    def _alternates(self, path: str) -> tuple[Alternate, ...]:
        """The page at `path` in each language; none where there is one language only."""
        languages, up = self.archive.config.languages, "../" * (self.folder + path).count("/")
        if len(languages) < 2:
            return ()
        places = ((tag, self.folder_of(tag) + path) for tag in languages)
        return tuple(
            Alternate(tag, cldr.own_name(tag), up + at, full_address(self.base, at) if self.base else up + at)
            for tag, at in places
        )

    def card(self, slug: str) -> Card:
        """An article as lists show it."""
        if slug not in self.cards:
            self.cards[slug] = self._card(self.archive.by_slug[slug])
        return self.cards[slug]

    def _card(self, entry: Entry) -> Card:
        article = entry.article
        basis = article.basis.get("date")
        return Card(
            href=addresses.article(article.slug),
            headline=headline(article),
            date=article.date,
            date_how=basis.how if basis else None,
            source=self.source(article.source) if article.source else None,
            original=self.source(article.original_source) if article.original_source else None,
            summary=article.summary,
            summary_en=article.summary_en,
            condition=article.condition,
        )

    def brief(self, entry: Entry) -> Brief:
        """An article as the pages of others name it."""
        article = entry.article
        if article.slug not in self.briefs:
            self.briefs[article.slug] = Brief(addresses.article(article.slug), headline(article), article.date)
        return self.briefs[article.slug]

    def source(self, key: str) -> Link:
        """A publisher, by its key."""
        profile = self.archive.sources.get(key)
        if profile is None:
            return Link(addresses.source(key), key)
        if is_of(self.language, "en") and profile.title_en:
            return Link(addresses.source(key), profile.title_en)
        return Link(addresses.source(key), profile.title, profile.language)

    def heading(self, kind: str, name: str) -> Link:
        """A topic, person or organisation, by key or plain name. kind: the list's folder."""
        if (kind, name) not in self.headings:
            headings: Mapping[str, Heading] = getattr(self.archive.authority, kind)
            href = f"{kind}/{self.names[kind].get(name, name)}.html"
            found = headings.get(name)
            if found is None or not found.label:
                link = Link(href, found.name(self.language) if found else name, self.tongue(kind, name))
            else:
                link = Link(href, found.name(self.language), label_language(found, self.language))
            self.headings[kind, name] = link
        return self.headings[kind, name]

    def tongue(self, kind: str, name: str) -> str | None:
        """The language of the texts that have a name, where it is one: that of the name as they write it."""
        archive = self.archive
        groups = {"topics": archive.by_topic, "people": archive.by_person, "organisations": archive.by_organisation}
        found = {archive.by_slug[slug].article.language for slug in groups[kind].get(name, ())}
        return found.pop() if len(found) == 1 else None

    def evidence(self, entry: Entry, stated: Event | Figure) -> Evidence:
        """Where an event or a figure is stated."""
        href = stated_href(entry, stated, self.archive.captures)
        return Evidence(href, stated.line, stated.paragraph, stated.quote, entry.article.language)

    def ground(self, entry: Entry, field_name: str, basis: Basis | None) -> Ground | None:
        """What a field rests on; None where nothing is said of it."""
        if basis is None:
            return None
        own = self._quoted(entry, basis.line, basis.quote) if basis.line is not None else None
        because = []
        for further in basis.because:
            other = self.archive.by_slug.get(further.article) if further.article else entry
            if other is not None:
                english = self.translated(other.article.title_en)
                language = None if english else other.article.language
                link = Link(addresses.article(other.article.slug), english or other.article.title, language)
                because.append((link if further.article else None, self._quoted(other, further.line, further.quote)))
        return Ground(field_name, basis.how, self._note(basis), own, tuple(because))

    def _note(self, basis: Basis) -> Note | None:
        """What a ground says in words: the program's in any language, a person's in one in which they wrote it."""
        if basis.note_vi and (is_of(self.language, "vi") or not basis.note):
            return Note((Sentence(basis.note_vi, ours=False),), "vi")
        if not basis.note:
            return None
        written = next((one for one in self.archive.config.languages if is_of(one, "en")), None)
        return Note(understood(basis.note), written or self.archive.config.languages[0])

    def _quoted(self, entry: Entry, line: int | None, quote: str | None) -> Evidence:
        href = evidence_href(entry, line, quote, self.archive.captures)
        return Evidence(href, line, None, quote, entry.article.language)

    def number(self, entry: Entry, figure: Figure, timeline: str | None = None) -> Number:
        """A figure of an article."""
        label = self.measure(figure.measure, entry.article.language)
        unit = self._unit(figure, entry.article.language)
        return Number(
            label=label.text,
            label_language=label.language,
            value=dates.number(figure.value, self.language),
            qualifier=figure.qualifier,
            unit=unit or figure.unit,
            as_of=figure.as_of,
            evidence=self.evidence(entry, figure),
            timeline=timeline,
            unit_language=None if unit else entry.article.language,
            printed=figure.unit if unit else None,
        )

    def _unit(self, figure: Figure, language: str | None) -> str | None:
        """The unit in the desk's language, as measures.yml names it; None where that of the text stands."""
        heading = self.archive.authority.measures.get(figure.measure)
        if heading is None or language is None or is_of(language, self.language) or not heading.is_unit(figure.unit):
            return None
        forms = heading.units.get(self.language) or heading.units.get(self.language.partition("-")[0])
        return cldr.formed(forms, self.language, figure.value) if forms else None

    def translated(self, title_en: str | None) -> str | None:
        """The English of a title, on English pages."""
        return title_en if is_of(self.language, "en") else None

    def measure(self, name: str, language: str | None) -> Link:
        """A measure, led to its part of the figures' page. language: that of a text which names it in its own words."""
        found = self.archive.authority.measures.get(name)
        anchor = f"{self.figure_pages[name]}#{self.names['measures'][name]}" if name in self.figure_pages else ""
        if found is None:
            return Link(anchor, name, language)
        return Link(anchor, found.name(self.language), label_language(found, self.language))

    def moment_href(self, moment: Moment) -> str:
        """Where a moment stands on the timeline."""
        return f"{self.timeline_page(moment)}#{moment.anchor}"

    def timeline_page(self, moment: Moment) -> str:
        """The page of the timeline on which a moment stands."""
        return self.timeline_later.get(moment.anchor) or self.timeline_pages[period(moment)]


def opened(archive: Archive, language: str, base: str | None) -> Desk:
    """The desk for one of the archive's languages; the first has its pages at the root."""
    authority = archive.authority
    measures = [measured.name for measured in archive.measures]
    lists: dict[str, tuple[Collection[str], Collection[str]]] = {
        "topics": (archive.by_topic, authority.topics),
        "people": (archive.by_person, authority.people),
        "organisations": (archive.by_organisation, authority.organisations),
        "measures": (measures, authority.measures),
    }
    periods = timeline_pages(archive.timeline)
    return Desk(
        archive=archive,
        language=language,
        base=base.rstrip("/") + "/" if base else None,
        folder="" if language == archive.config.languages[0] else f"{language}/",
        names={kind: addresses.name_addresses(names, keys) for kind, (names, keys) in lists.items()},
        figure_pages=dict(figure_sheets.places(archive.measures)),
        timeline_pages=periods,
        timeline_later=timeline_later(archive.timeline, periods),
    )


def timeline_pages(moments: Sequence[Moment]) -> dict[str, str]:
    """The page on which each period of the timeline stands.

    One page for all; in a long archive one for each year; in a long year one
    for each month (what has no month stays with the year).
    """
    months = Counter(map(period, moments))
    years: Counter[str] = Counter()
    for name, count in months.items():
        years[name[:4]] += count
    if sum(months.values()) <= TIMELINE_PAGE:
        return dict.fromkeys(months, addresses.TIMELINE)
    return {name: _period_page(name, years[name[:4]]) for name in months}


def timeline_later(moments: Sequence[Moment], periods: Mapping[str, str]) -> dict[str, str]:
    """The page of each moment without room on the first of its period. periods: as `timeline_pages` gives them."""
    groups: defaultdict[str, list[Moment]] = defaultdict(list)
    for moment in moments:
        groups[periods[period(moment)]].append(moment)
    return {
        moment.anchor: addresses.numbered(path, number)
        for path, group in groups.items()
        for number, piece in enumerate(pieces(group, TIMELINE_PAGE), 1)
        for moment in (piece if number > 1 else ())
    }


def _period_page(name: str, year_count: int) -> str:
    if not name:
        return addresses.UNDATED
    return f"timeline-{name if year_count > TIMELINE_PAGE else name[:4]}.html"


def label_language(heading: Heading, language: str) -> str | None:
    """The language of the name by which `heading` goes in `language`; None where it is that one or not known."""
    if any(tag in heading.label for tag in (language, language.partition("-")[0])):
        return None
    return next(iter(heading.label), None)


def is_of(tag: str, language: str) -> bool:
    """Whether two tags are of one language: en-GB and en."""
    return tag.partition("-")[0] == language.partition("-")[0]


def headline(article: Article) -> Headline:
    """A title and its translation, their cut ends taken off: the page marks them."""
    text, translated, cut = article.title, article.title_en, Condition.TRUNCATED_HEADLINE in article.condition
    if cut:
        text, translated = _without_end(text), translated and _without_end(translated)
    missing = Condition.NO_HEADLINE in article.condition
    return Headline(text, article.language, translated, cut=cut, missing=missing)


def _without_end(text: str) -> str:
    return text.removesuffix(next((end for end in ELLIPSES if text.endswith(end)), ""))


def period(moment: Moment) -> str:
    """The part of the timeline a moment belongs to: "2021-08", "2021" where no month is known, or ""."""
    if not moment.dated or moment.date is None:
        return ""
    point = moment.date.point
    return f"{point.year:04}-{point.month:02}" if point.month else f"{point.year:04}"


def shorten(text: str, limit: int) -> str:
    """`text`, cut after a word where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"


def paged(path: str, number: int, total: int) -> Pager | None:
    """The pager of page `number` of `total`; None where all is on one page."""
    if total < 2:
        return None
    near = range(max(1, number - PAGER_REACH), min(total, number + PAGER_REACH) + 1)
    return Pager(
        number=number,
        previous=addresses.numbered(path, number - 1) if number > 1 else None,
        next=addresses.numbered(path, number + 1) if number < total else None,
        pages=tuple(Link(addresses.numbered(path, n), str(n)) for n in sorted({1, *near, total})),
    )


def pieces(items: Sequence[T], size: int = addresses.PAGE_SIZE) -> list[Sequence[T]]:
    """`items` in runs of at most `size`; one empty run where there are none."""
    return [items[at : at + size] for at in range(0, len(items), size)] or [items]
