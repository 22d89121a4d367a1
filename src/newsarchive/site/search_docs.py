"""What can be found: each article, each event and each figure that an article states.

A *find* has words to be found by and facts to be chosen by. All that stands on
an article's page is among its words, and nothing that was left out of it: what
was planted in a capture cannot be found. Events and figures are finds of
their own besides, so that one can ask for those alone. Nothing here depends on
the language of a page: names, dates and numbers are given in every language of
the archive, and one index serves all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Event, Figure
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses, dates, locale
from newsarchive.site.archive import Archive
from newsarchive.site.derive import stated_href
from newsarchive.site.desk import Desk, headline
from newsarchive.site.views import Number


class Weight(IntEnum):
    """How much it says of a find that a word stands in a text: more in its name than in passing."""

    TEXT = 0
    ABOUT = 2  # a summary, a name, a date; 1 is a word that the text has more than once
    NAME = 3


class Kind(IntEnum):
    """What is found. The numbers stand in the index."""

    ARTICLE = 0
    EVENT = 1
    FIGURE = 2


Text = tuple[Weight, str]


@dataclass(frozen=True, slots=True)
class Find:
    """What can be found. texts: a phrase does not reach from one to the next."""

    kind: Kind
    date: Edtf | None
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """An article as the search knows it.

    finds: itself, then its events, then its figures. source: key, "" if unknown.
    topics: keys or plain names. shown: what a result prints, for JSON (see `Describer`).
    """

    finds: tuple[Find, ...]
    source: str
    topics: tuple[str, ...]
    shown: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Event:
    """An event, its date said in each language."""

    event: Event
    said: list[str]
    href: str

    def find(self) -> Find:
        titles = ((Weight.NAME, title) for title in (self.event.title, self.event.title_en) if title)
        days = ((Weight.ABOUT, text) for text in _days(self.event.date, self.said))
        return Find(Kind.EVENT, self.event.date, (*titles, (Weight.TEXT, self.event.quote or ""), *days))

    def texts(self) -> Iterator[str]:
        """What the article's page prints of it that is not in the article's text."""
        yield from filter(None, (self.event.title, self.event.title_en))
        yield from _days(self.event.date, self.said)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure, its date, measure and amount said in each language."""

    figure: Figure
    said: list[str]
    numbers: list[Number]
    href: str

    def find(self) -> Find:
        called = ((Weight.NAME, text) for text in self.texts())
        return Find(Kind.FIGURE, self.figure.as_of, (*called, (Weight.TEXT, self.figure.quote or "")))

    def texts(self) -> Iterator[str]:
        """As of an event. Digits are the same word however they are grouped, but a language may have its own."""
        yield from dict.fromkeys(number.label for number in self.numbers)
        amounts = (f"{number.value} {number.unit}" for number in self.numbers)
        yield from dict.fromkeys((f"{self.figure.value:f} {self.figure.unit}", *amounts))
        yield from _days(self.figure.as_of, self.said)


class Describer:
    """Describes the articles of one archive. folders: of templates, whose catalogues say dates.

    What is `shown` of an article has short names, since there is one for every
    article: h slug, t title, e title in English, l language, d date in each
    language, then in digits, s source, a summaries [text, language], n names,
    b blocks [anchor, text], v events [dates, title, title in English, quote, href], f figures
    [dates, [label, amount, unit, language of the label, of the unit] in each
    language, quote, href, qualifier]. What is empty is left out.
    """

    def __init__(self, archive: Archive, folders: Sequence[Path]) -> None:
        self._archive = archive
        self.desks = desks(archive)
        self._dates = [dates.spoken(desk.language, locale.load(tuple(folders), desk.language)) for desk in self.desks]

    def describe(self, entry: Entry) -> Described:
        """An article as the search knows it."""
        article, captures = entry.article, self._archive.captures
        names = list(dict.fromkeys(self._names(entry)))
        said = self._say(article.date, bound=True)
        events = [_Event(e, self._say(e.date), stated_href(entry, e, captures)) for e in article.events]
        figures = [
            _Figure(f, self._say(f.as_of), [desk.number(entry, f) for desk in self.desks],
                    stated_href(entry, f, captures))
            for f in article.figures
        ]  # fmt: skip
        texts: list[Text] = [(Weight.NAME, text) for text in (article.title, article.title_en) if text]
        abouts = (article.summary or "", article.summary_en or "", *names, *_days(article.date, said))
        texts += [(Weight.ABOUT, text) for text in abouts]
        texts += [(Weight.TEXT, block.text) for block in entry.blocks]
        texts += [(Weight.TEXT, text) for event in events for text in event.texts()]
        texts += [(Weight.TEXT, text) for figure in figures for text in figure.texts()]
        found = Find(Kind.ARTICLE, article.date, tuple(texts))
        finds = (found, *(event.find() for event in events), *(figure.find() for figure in figures))
        shown = _shown(entry) | {
            "d": _days(article.date, said),
            "n": names,
            "v": _events(events),
            "f": _figures(figures),
        }
        return Described(finds, article.source or "", article.topics, {k: v for k, v in shown.items() if v})

    def _say(self, date: Edtf | None, bound: bool = False) -> list[str]:
        return [language.say(date, bound) for language in self._dates] if date else []

    def _names(self, entry: Entry) -> Iterator[str]:
        """Every name by which the article's people, organisations, topics and publishers may be asked for."""
        article, authority = entry.article, self._archive.authority
        for keys, headings in (
            (article.people, authority.people),
            (article.organisations, authority.organisations),
            (article.topics, authority.topics),
        ):
            for key in keys:
                yield from _spellings(key, headings.get(key))
        for key in filter(None, (article.source, article.original_source)):
            profile = self._archive.sources.get(key)
            yield from filter(None, (profile.title, profile.title_en, *profile.names) if profile else (key,))
        yield from filter(None, (article.section, article.author))


def desks(archive: Archive) -> list[Desk]:
    """A desk for each language, for what things are called there: it knows of no addresses."""
    nowhere: dict[str, dict[str, str]] = {kind: {} for kind in ("topics", "people", "organisations", "measures")}
    return [
        Desk(archive, language, base=None, folder="", names=nowhere, timeline_pages={}, figure_pages={})
        for language in archive.config.languages
    ]


def _shown(entry: Entry) -> dict[str, object]:
    """What a result prints that is the article's own."""
    article, title = entry.article, headline(entry.article)
    abouts = ((article.summary, article.language), (article.summary_en, "en"))
    return {
        "h": article.slug,
        "t": f"{title.text} […]" if title.cut else title.text,
        "e": article.title_en,
        "l": article.language,
        "s": article.source,
        "a": [[text, language or ""] for text, language in abouts if text],
        "b": [[addresses.block_anchor(entry, block) or "", block.text] for block in entry.blocks],
    }


def _events(events: Sequence[_Event]) -> list[list[object]]:
    return [[_days(e.event.date, e.said), e.event.title, e.event.title_en or "", e.event.quote or "", e.href]
            for e in events]  # fmt: skip


def _figures(figures: Sequence[_Figure]) -> list[list[object]]:
    return [[_days(f.figure.as_of, f.said), [_number(n) for n in f.numbers], f.figure.quote or "", f.href,
             f.figure.qualifier or ""] for f in figures]  # fmt: skip


def _number(number: Number) -> list[str]:
    """A figure in one language; the languages of its label and its unit where these are others."""
    return [number.label, number.value, number.unit, number.label_language or "", number.unit_language or ""]


def _spellings(key: str, heading: Heading | None) -> Iterator[str]:
    """Every way a name may be written; a name that is in no list is its own."""
    if heading is None:
        yield key
    else:
        yield from (*heading.label.values(), *heading.spellings)


@lru_cache(maxsize=4096)
def _digits(date: Edtf) -> tuple[str, ...]:
    """A date in digits, as one may ask for it: 2021-08-23 and 23/8/2021."""
    found = []
    for point in dict.fromkeys(filter(None, (date.start, date.end))):
        parts = [part for part in (point.year, point.month, point.day) if part]
        found += ["-".join(map(str, parts)), "/".join(map(str, reversed(parts)))]
    return tuple(dict.fromkeys(found))


def _days(date: Edtf | None, said: Sequence[str]) -> tuple[str, ...]:
    """A date in words and in digits."""
    return () if date is None else (*said, *_digits(date))
