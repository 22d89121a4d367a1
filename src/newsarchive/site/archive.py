"""The archive as the site shows it: content put in order and cross-referenced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsarchive.nouns.archive import Config, Entry
from newsarchive.nouns.article import Basis, Figure
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.reading import SetAside
from newsarchive.site.kinship import Kin
from newsarchive.site.measures import Measured


class Kind(StrEnum):
    """What a moment of the timeline is."""

    PUBLICATION = "publication"
    EVENT = "event"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the timeline; also one row of ``data/timeline.json``.

    date: None where nobody tells it (a publication without a date); a date
    without a year counts as undated too.
    article: slug. source: key of the publisher's profile, None if unknown.
    line: of the capture, None where there is none. quote: as printed.
    href: from the site's root, such as ``articles/SLUG.html#L23``: the block
    that says so, or the line of the capture page where no block does.
    anchor: id of the entry on the timeline's page, unique and stable.
    basis: what the date rests on, where it is not simply the one the quote prints.
    figure: the number itself, for a figure. title_en: the title in English, where an event has one.
    """

    date: Edtf | None
    kind: Kind
    title: str
    article: str
    source: str | None
    line: int | None
    quote: str | None
    href: str
    anchor: str
    basis: Basis | None = None
    figure: Figure | None = None
    title_en: str | None = None

    @property
    def dated(self) -> bool:
        """Whether it has a place in time: a date whose year is known."""
        return self.date is not None and self.date.year is not None


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything the pages are made from.

    entries: newest first by publication date, the undated last, then by slug.
    captures: those at hand, by file name.
    timeline: in chronological order, the undated at the end.
    by_source, by_topic, by_person, by_organisation: slugs in the order of
    `entries`, by key or plain name; articles of an unknown publisher under "unknown".
    republished_from: slugs by the key of the outlet they were taken from.
    by_slug: every entry by its slug. media: addresses from the site's root of the pictures at hand.
    told: for a moment of the timeline, by its anchor, those of other articles that are the same happening.
    kin: by slug, the articles that are nearest to one, and why.
    measures: every figure, by measure.
    """

    config: Config
    entries: tuple[Entry, ...]
    captures: Mapping[str, Capture]
    sources: Mapping[str, Source]
    authority: Authority
    set_aside: tuple[SetAside, ...]
    timeline: tuple[Moment, ...]
    by_source: Mapping[str, tuple[str, ...]]
    republished_from: Mapping[str, tuple[str, ...]]
    by_topic: Mapping[str, tuple[str, ...]]
    by_person: Mapping[str, tuple[str, ...]]
    by_organisation: Mapping[str, tuple[str, ...]]
    by_slug: Mapping[str, Entry]
    media: frozenset[str] = frozenset()
    told: Mapping[str, tuple[Moment, ...]] = field(default_factory=dict)
    kin: Mapping[str, tuple[Kin, ...]] = field(default_factory=dict)
    measures: tuple[Measured, ...] = ()
