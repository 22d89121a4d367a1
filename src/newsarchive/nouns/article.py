"""An article, and the reading it starts as: the same fields, one written by people, one by the program.

The order of the fields of `Article` is the order of the keys in a file. The
names follow schema.org and Dublin Core where those have one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from newsarchive.nouns.edtf import Edtf


class How(StrEnum):
    """How a field came to be known."""

    PRINTED = "printed"
    INFERRED = "inferred"
    EDITED = "edited"


class Qualifier(StrEnum):
    """How a number is hedged where it is printed ("khoảng", "hơn", "gần")."""

    ABOUT = "about"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"


class Condition(StrEnum):
    """What state a capture came in; the order is that of the list in a file."""

    NO_HEADLINE = "no-headline"
    TRUNCATED_HEADLINE = "truncated-headline"
    NO_DATE = "no-date"
    YEAR_INFERRED = "year-inferred"
    NO_SOURCE = "no-source"
    INJECTED_TEXT = "injected-text"
    INJECTED_LINKS = "injected-links"
    OBFUSCATED_LETTERS = "obfuscated-letters"
    INVISIBLE_CHARACTERS = "invisible-characters"
    SCRAMBLED_DIACRITICS = "scrambled-diacritics"
    HARD_WRAPPED = "hard-wrapped"
    MOJIBAKE = "mojibake"
    TRUNCATED = "truncated"


@dataclass(frozen=True, slots=True)
class Because:
    """Further evidence of an inference: a quote on a line of this capture, or of another article's."""

    line: int
    quote: str
    article: str | None = None  # slug; None for the article itself


@dataclass(frozen=True, slots=True)
class Basis:
    """What a field rests on.

    line, quote: where the capture says it (None for what an editor supplies).
    because: the further evidence of an inference; note: says it in words, in
    English (or what the archive is written in); note_vi: the same in Vietnamese, by hand.
    """

    how: How
    line: int | None = None
    quote: str | None = None
    because: tuple[Because, ...] = ()
    note: str | None = None
    note_vi: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What the text says happened on a past date.

    line: of the capture; paragraph: counted from 1, for an article without one.
    quote: as printed, NFC; None only where there is no capture.
    basis: where the date is not simply the one the quote prints.
    title_en: the title in English, by hand.
    """

    date: Edtf
    title: str
    line: int | None = None
    paragraph: int | None = None
    quote: str | None = None
    basis: Basis | None = None
    title_en: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A counted quantity that the text gives, never reconciled with another.

    measure: key of measures.yml, or the counted thing in the text's own words.
    value: the plain number in full (18600000000 for "18,6 tỷ").
    unit: as printed ("liều", "USD", "%").
    as_of: the date the text gives for it, if it does.
    """

    measure: str
    value: Decimal
    unit: str
    qualifier: Qualifier | None = None
    as_of: Edtf | None = None
    line: int | None = None
    paragraph: int | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """Which capture an article was read from."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article file: front matter and body.

    slug: its address, ``articles/<slug>.html``.
    source, original_source: keys of source profiles (publisher; whom they took it from).
    basis: by the name of the field it is about.
    body: Markdown; its blocks are those of `nouns.body.split`.
    extra: keys the program does not know, as read, so that nothing a person wrote is lost.
    """

    slug: str
    title: str
    title_en: str | None = None
    date: Edtf | None = None
    updated: Edtf | None = None
    source: str | None = None
    original_source: str | None = None
    section: str | None = None
    author: str | None = None
    language: str | None = None
    summary: str | None = None
    summary_en: str | None = None
    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    capture: CaptureRef | None = None
    condition: tuple[Condition, ...] = ()
    basis: Mapping[str, Basis] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    draft: bool = False
    url: str | None = None
    archived_url: str | None = None
    retrieved: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    body: str = ""
