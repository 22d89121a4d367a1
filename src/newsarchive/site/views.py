"""What each kind of page shows: frozen values that pickle.

A view holds what its page prints and nothing else, so that equal views print
equal bytes and a page whose view has not changed need not be printed again.
Addresses in a view are paths from the root of the page's language; the
template puts `Head.root` before them. Dates and numbers are values: the
template says them in the language of the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsarchive.nouns.article import Condition, How, Qualifier
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.notes import Sentence
from newsarchive.site.addresses import CARD
from newsarchive.site.sitemap import address as full_address


@dataclass(frozen=True, slots=True)
class Link:
    """Something to go to. language: of the text, where it is not the page's."""

    href: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page in one of the site's languages.

    name: of the language, in itself. href: from the page that links to it. address: for search engines,
    which want it whole: the same where the site has no address.
    """

    language: str
    name: str
    href: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """What every page has.

    language: of the interface. section: the entry of the navigation it stands under.
    root: prefix of the page's language root, assets: of the site's ("../" or an address).
    base: address of the site, None if it has none. indexed: whether search engines may have it.
    alternates: the same page in each language of a site that has several, the first for whoever reads none of them.
    feed: a feed of the page's own, from the root of the page's language.
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
    alternates: tuple[Alternate, ...] = ()
    feed: str | None = None

    @property
    def english(self) -> bool:
        """Whether it is a page for readers of English."""
        return self.language.partition("-")[0] == "en"

    @property
    def address(self) -> str | None:
        """The address by which the page is known, of those that search engines may have."""
        return full_address(self.base, self.folder + self.path) if self.base and self.indexed else None

    @property
    def card(self) -> str | None:
        """The address of the picture that stands for the site where it is shared."""
        return full_address(self.base, self.folder + CARD) if self.base else None

    @property
    def frame(self) -> Frame:
        """What its masthead and foot depend on."""
        current = self.path if self.path.endswith("index.html") or "/" not in self.path else ""
        return Frame(self.site, self.section, current, self.root, self.assets, self.base, self.language)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the menu and the foot of a page depend on, the same for many pages.

    current: the path of the page if it is in the navigation. The rest is as in `Head`.
    """

    site: str
    section: str
    current: str
    root: str
    assets: str
    base: str | None
    language: str


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
class Note:
    """What a ground says in words: sentences of the program, for translation, or what a person wrote, in `language`."""

    sentences: tuple[Sentence, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What one field rests on, its further evidence led to its lines."""

    field: str
    how: How
    note: Note | None
    evidence: Evidence | None
    because: tuple[tuple[Link | None, Evidence], ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """A figure as a page shows it.

    label, unit: what is counted and in what, each with its language where that is not the page's.
    printed: the unit as the text has it, where another stands for it here.
    """

    label: str
    label_language: str | None
    value: str
    qualifier: Qualifier | None
    unit: str
    as_of: Edtf | None
    evidence: Evidence
    timeline: str | None = None
    unit_language: str | None = None
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as a page shows it.

    translated: its title in the page's language, where there is one. told: how other articles tell of it.
    """

    date: Edtf
    title: str
    language: str | None
    evidence: Evidence
    ground: Ground | None
    timeline: str
    translated: str | None = None
    told: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article. source: its Markdown; anchor: its id; number: its line, or its place, in the margin.

    setting: how it is set, where its kind does not tell ("" for as usual; see `setting`).
    events, numbers: what it states, as places in the article's lists, from 0.
    """

    source: str
    anchor: str | None
    number: int | None
    setting: str = ""
    events: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()


class Why(StrEnum):
    """What two articles share; the order is from the most telling to the least, but for names, which are weighed."""

    SAME_TEXT = "same-text"
    NEARLY_THE_TEXT = "nearly-the-text"
    EVENT = "event"
    PARAGRAPHS = "paragraphs"
    LEANS = "leans"
    BEARS = "bears"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    TOPICS = "topics"
    OUTLETS = "outlets"


@dataclass(frozen=True, slots=True)
class Parallel:
    """A paragraph that two articles print: where it stands here (None: no anchor) and there, and its numbers."""

    here: str | None
    number: int
    there: str
    other: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article is related. links: the names that both bear; more: how many besides.

    parallels: paragraphs that both print, of `count`.
    """

    why: Why
    links: tuple[Link, ...] = ()
    more: int = 0
    parallels: tuple[Parallel, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Other:
    """Another article and why one would read it, too: the most telling reason first."""

    article: Brief
    source: Link | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """How another article tells of a happening.

    published: when that article was; date: the happening's, as told there; other_day: whether that
    is not what is told here. title: in `language`; translated: in the page's, where there is one.
    how: how its day is known. numbers: figures of one measure that differ, here and there;
    counts: other numbers of one thing that differ, as printed.
    """

    source: Link | None
    article: Brief
    published: Edtf | None
    date: Edtf
    other_day: bool
    title: str
    language: str | None
    evidence: Evidence
    translated: str | None = None
    how: How | None = None
    numbers: tuple[tuple[Number, Number], ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
