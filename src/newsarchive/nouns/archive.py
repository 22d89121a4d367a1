"""The whole of `content/`, loaded and validated: what the site is made from."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsarchive.nouns.article import Article
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.ledger import Span
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.nouns.reading import SetAside


@dataclass(frozen=True, slots=True)
class Config:
    """``content/site.yml``. Every field has a default: the file may be missing.

    languages: of the interface, the first at the site's root.
    timezone: of pages that print a time and no zone, such as "+07:00"; "" leaves it open.
    variants: groups of spellings that mean one word (vắc-xin, vắc xin, vaccine).
    text: sentences about the archive by language, shown on the home and about pages.
    """

    title: dict[str, str] = field(default_factory=lambda: {"en": "News archive"})
    description: dict[str, str] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    base_url: str | None = None
    rights: dict[str, str] = field(default_factory=dict)
    contact: str | None = None
    timezone: str = ""
    variants: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article's body as the site shows it.

    source: its Markdown. line: the capture line that is its anchor (#L23), or
    None for one that a person added. paragraph: its place in the body, from 1.
    text: its plain text, NFC, as a reader would copy it. shingles: by which it is known again elsewhere.
    """

    source: str
    line: int | None
    paragraph: int
    text: str
    shingles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one article's file says, before it is held against any other.

    path: of the file, for messages. article: what could be read, without the
    parts that are at fault, so that all that is wrong can be told in one run;
    None where that is too little. marks: the line of the file on which a field stands ("date"),
    or one item of a list ("events 0"). blocks: of the body, without anchors.
    """

    path: str
    article: Article | None
    problems: tuple[Problem, ...]
    marks: dict[str, int] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the article is whole: no error is among the problems."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as loaded, with what was read for it.

    path: of its file, for messages. reading, spans: the accepted reading and
    its ledger's rows; None and () where there is none.
    """

    path: str
    article: Article
    blocks: tuple[Block, ...]
    reading: Article | None = None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in `content/`, validated.

    entries: in the order of their slugs, drafts left out. sources: by key.
    media: addresses from the site's root of the pictures that are at hand (`nouns.media`).
    """

    config: Config
    entries: tuple[Entry, ...]
    sources: dict[str, Source]
    authority: Authority
    set_aside: tuple[SetAside, ...] = ()
    media: frozenset[str] = frozenset()
