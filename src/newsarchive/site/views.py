"""What each kind of page shows: frozen values that pickle.

A view holds what its page prints and nothing else, so that equal views print
equal bytes and a page whose view has not changed need not be printed again.
Addresses in a view are paths from the root of the page's language; the
template puts `Head.root` before them. Dates and numbers are values: the
template says them in the language of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsarchive.nouns.article import Condition, How, Qualifier
from newsarchive.nouns.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Link:
    """Something to go to. language: of the text, where it is not the page's."""

    href: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What every page has.

    language: of the interface. section: the entry of the navigation it stands under.
    root: prefix of the page's language root, assets: of the site's ("../" or an address).
    base: address of the site, None if it has none. indexed: whether search engines may have it.
    alternates: the same page in each language of the site, by language.
    feed: a feed of the page's own, from the site's root.
    """

    language: str
    site: str
    path: str
    title: str
    description: str
    section: str
    root: str
    assets: str
    base: str | None
    folder: str = ""
    indexed: bool = True
    alternates: tuple[Link, ...] = ()
    feed: str | None = None

    @property
    def frame(self) -> Frame:
        """What its masthead and foot depend on."""
        current = self.path if self.path.endswith("index.html") or "/" not in self.path else ""
        return Frame(
            self.site, self.section, current, self.root, self.assets, self.base, self.language, self.alternates
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """What the masthead and the foot of a page depend on, the same for many pages.

    current: the path of the page if it is in the navigation. The rest is as in `Head`.
    """

    site: str
    section: str
    current: str
    root: str
    assets: str
    base: str | None
    language: str
    alternates: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Pager:
    """Where one is in a long list: pages counted from 1."""

    number: int
    previous: str | None
    next: str | None
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """An article's title as it may be shown: cut and missing ones say so."""

    text: str
    language: str | None
    translated: str | None
    cut: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """An article in a list."""

    href: str
    headline: Headline
    date: Edtf | None
    date_how: How | None
    source: Link | None
    original: Link | None
    summary: str | None
    summary_en: str | None
    condition: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """An article named on the page of another."""

    href: str
    headline: Headline
    date: Edtf | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote and where it stands."""

    href: str
    line: int | None
    paragraph: int | None
    quote: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class Ground:
    """What one field rests on, its further evidence led to its lines."""

    field: str
    how: How
    note: str | None
    evidence: Evidence | None
    because: tuple[tuple[Link | None, Evidence], ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """A figure as a page shows it. label: what is counted, and the language of that where it is not the page's."""

    label: str
    label_language: str | None
    value: str
    qualifier: Qualifier | None
    unit: str
    as_of: Edtf | None
    evidence: Evidence
    timeline: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as a page shows it."""

    date: Edtf
    title: str
    language: str | None
    evidence: Evidence
    ground: Ground | None
    timeline: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article. source: its Markdown; anchor: its id; number: its line, or its place, in the margin.

    events, numbers: what it states, as places in the article's lists, from 0.
    """

    source: str
    anchor: str | None
    number: int | None
    events: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Other:
    """Another article and what it shares with this one."""

    article: Brief
    shares: tuple[str, ...]
