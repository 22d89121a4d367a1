"""Which moments of the timeline are one happening, told by several articles.

A false sameness is worse than a miss, so two tellings are one only where
everything speaks for it: the day is the same, most words of either title stand
in what the other says, and neither names anybody, counts anything or has an
hour that the other's whole article does not know. Whether two are the same
depends on these two alone, never on the rest of the archive.

Tellings in two languages have no words to compare: there names, numbers and a
translated title must agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.text import fold
from newsarchive.site import said
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.said import Said

BOTH_WAYS = 0.6  # so much of either title stands in what the other tells; "at least this" …
ONE_WAY = 0.75  # … and so much of one of the two
LEAST_WORDS = 4  # a title of fewer ("Opening") fits too much …
LEAST_SYLLABLES = 7  # … and one of fewer where words are syllables ("Phát biểu tại cuộc họp")
ALL = 0.9  # so much of both titles, where neither a name nor a number is in common
STRANGE = 2  # so many words of a title that the other has not, on both sides, may be another matter
STRANGE_WORDS = 1  # … where words are no syllables
QUOTED_WORDS = 6  # a quote of so many words that is the same is the same sentence, reprinted
TRANSLATED = 0.6  # so much of a title stands in the translated title and summary of the other
NUMBERS = 2  # numbers in common that stand for a translated title
LONGEST = 31  # days: what is known to a month may be a day of it; to a year, it may be anything
GROUPS = 8  # happenings of one day that a telling is held against: those that have most of its words
MEMBERS = 5  # tellings of a happening that another is held against: it must agree with each


@dataclass(frozen=True)
class Telling:
    """A moment and what it says. names: how people and organisations are spelt."""

    moment: Moment
    entry: Entry
    names: said.Names

    @cached_property
    def title(self) -> Said:
        """What its title says."""
        return Said(self.moment.title, self.names.variants)

    @cached_property
    def whole(self) -> Said:
        """What its title and its quote say."""
        return Said(f"{self.moment.title}\n{self.moment.quote or ''}", self.names.variants)

    @cached_property
    def named(self) -> frozenset[str]:
        """The article's people and organisations that it names, and other names of several words."""
        text = f" {' '.join(self.whole.words)} "
        known = {
            name
            for name, *spelt in self.names.of(self.entry.article)
            if any(f" {spelling} " in text for spelling in spelt)
        }
        return frozenset(known | {name for name in self.whole.names if " " in name})

    @property
    def language(self) -> str | None:
        """Its language, of which kind ever: "en" for "en-GB"."""
        return (self.entry.article.language or "").partition("-")[0].lower() or None


def groups(
    timeline: Iterable[Moment], entries: Mapping[str, Entry], names: said.Names
) -> tuple[tuple[Moment, ...], ...]:
    """The happenings that at least two articles tell, each as its moments in the order of the timeline.

    entries: by slug. The cost of a moment does not grow with the archive, nor with what happens on a day.
    """
    by_day: defaultdict[int, list[Moment]] = defaultdict(list)
    spans: dict[str, range] = {}
    for moment in _telling(timeline, entries):
        spans[moment.anchor] = days = _days(moment)
        for day in days:
            by_day[day].append(moment)
    found = _Found(entries, names)
    for moment in {m.anchor: m for moments in by_day.values() if len(moments) > 1 for m in moments}.values():
        found.place(moment, spans[moment.anchor])
    found.join_languages()
    order = {moment.anchor: at for at, moment in enumerate(timeline)}
    told = (tuple(sorted((t.moment for t in group), key=lambda m: order[m.anchor])) for group in found.groups)
    several = (group for group in told if len({moment.article for moment in group}) > 1)
    return tuple(sorted(several, key=lambda group: order[group[0].anchor]))


def _telling(timeline: Iterable[Moment], entries: Mapping[str, Entry]) -> Iterator[Moment]:
    """The events, and the publications of articles that state none: their headline says what happened."""
    for moment in timeline:
        of_title = moment.kind is Kind.PUBLICATION and not entries[moment.article].article.events
        if of_title or moment.kind is Kind.EVENT:
            yield moment


def _days(moment: Moment) -> range:
    """The days on which it may have been, none where that is too many. What is published was so today or yesterday."""
    when = moment.date
    if when is None or when.start is None or when.end is None or when.start.year is None or when.end.year is None:
        return range(0)
    first, last = date(*when.start.first[:3]).toordinal(), date(*when.end.last[:3]).toordinal()
    if moment.kind is Kind.PUBLICATION:
        return range(first - 1, first + 1) if first == last else range(0)
    return range(first, last + 1) if last - first < LONGEST else range(0)


class _Found:
    """The happenings found so far, by day and by what is said of them."""

    def __init__(self, entries: Mapping[str, Entry], names: said.Names) -> None:
        self.groups: list[list[Telling]] = []
        self._entries, self._names = entries, names
        self._by_word: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        self._texts: dict[str, Said] = {}
        self._days: list[range] = []

    def place(self, moment: Moment, days: range) -> None:
        """Add a moment to the happening that it tells, or as a new one."""
        entry = self._entries[moment.article]
        telling = Telling(moment, entry, self._names)
        words = telling.title.sorted_words
        near = _nearest(self._by_word, words, days)
        number = next((n for n in near if self._is_of(telling, self.groups[n])), None)
        if number is None:
            number = len(self.groups)
            self.groups.append([])
            self._days.append(days)
        self.groups[number].append(telling)
        _note(self._by_word, words, days, number)

    def join_languages(self) -> None:
        """Put together what is told in two languages, once what one language tells stands together."""
        if len({telling.language for group in self.groups for telling in group} - {None}) < 2:
            return
        by_name: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        for number, days in enumerate(self._days):
            names = sorted({name for telling in self.groups[number][:MEMBERS] for name in telling.named})
            near = _nearest(by_name, names, days)
            into = next((other for other in near if self._is_across(self.groups[number], self.groups[other])), None)
            if into is not None:
                self.groups[into] += self.groups[number]
                self.groups[number] = []
            _note(by_name, names, days, number if into is None else into)

    def _is_across(self, group: Sequence[Telling], other: Sequence[Telling]) -> bool:
        return any(
            _two_languages(one, two) and _fit(one.moment.date, two.moment.date) and same_across(one, two)
            for one in group[:MEMBERS]
            for two in other[:MEMBERS]
        )

    def _is_of(self, telling: Telling, group: Sequence[Telling]) -> bool:
        return all(self._same(telling, other) for other in group[:MEMBERS])

    def _same(self, one: Telling, other: Telling) -> bool:
        """Whether two tellings are of one happening. An article does not tell the same twice: it tells of two."""
        if one.moment.article == other.moment.article or not _fit(one.moment.date, other.moment.date):
            return False
        return not _two_languages(one, other) and same(one, other, self.text)

    def text(self, telling: Telling) -> Said:
        """The whole article of a telling."""
        slug = telling.moment.article
        if slug not in self._texts:
            text = "\n".join(block.text for block in telling.entry.blocks)
            self._texts[slug] = Said(f"{telling.entry.article.title}\n{text}", self._names.variants)
        return self._texts[slug]


_Index = defaultdict[tuple[int, str], list[int]]


def _nearest(index: _Index, words: Iterable[str], days: range) -> list[int]:
    """The happenings of these days that have most of these words."""
    counts: Counter[int] = Counter()
    for day in days:
        for word in words:
            known = index.get((day, word))
            if known:
                counts.update(known[-GROUPS:])
    return sorted(counts, key=lambda number: (-counts[number], number))[:GROUPS]


def _note(index: _Index, words: Iterable[str], days: range, number: int) -> None:
    for day in days:
        for word in words:
            known = index[day, word]
            if not known or known[-1] != number:
                known.append(number)


def _two_languages(one: Telling, other: Telling) -> bool:
    return one.language is not None and other.language is not None and one.language != other.language


def _fit(one: Edtf | None, other: Edtf | None) -> bool:
    """Whether one of the two is known to the day: two months that overlap say nothing."""
    return any(when is not None and when.start == when.end and when.point.day is not None for when in (one, other))


def same(one: Telling, other: Telling, whole: Callable[[Telling], Said]) -> bool:
    """Whether two tellings in one language are of one happening. whole: gives the article of either."""
    reprinted = _is_reprinted(one.moment.quote, other.moment.quote)
    return (reprinted or _is_like(one, other, whole)) and not _opposed(one, other)


def _opposed(one: Telling, other: Telling) -> bool:
    """Whether one is of the morning and the other of the evening, or one opens what the other closes."""
    return said.apart(one.whole, other.whole) or said.contrary(one.title, other.title)


def _is_reprinted(quote: str | None, other: str | None) -> bool:
    """Whether two quotes are the same sentence, however they are set."""
    if not quote or not other or len(quote.split()) != len(other.split()):
        return False
    words = Said(quote).words
    return len(words) >= QUOTED_WORDS and words == Said(other).words


def _is_like(one: Telling, other: Telling, whole: Callable[[Telling], Said]) -> bool:
    least = LEAST_SYLLABLES if said.syllabic(one.language) else LEAST_WORDS
    if min(len(one.title.bag), len(other.title.bag)) < least:
        return False
    shares = said.share(one.title, other.whole), said.share(other.title, one.whole)
    if min(shares) < BOTH_WAYS or max(shares) < ONE_WAY:
        return False
    particular = one.whole.names & other.whole.names or one.whole.numbers & other.whole.numbers
    if not particular and min(shares) < ALL:
        return False
    return _may_count(one, other) and not _strangers(one, other, whole)


def _strangers(one: Telling, other: Telling, whole: Callable[[Telling], Said]) -> bool:
    """Whether each title has what the other telling has not, and one of them what the other's whole article has not."""
    ours = {name for name in one.title.names if f" {name} " not in other.whole.running}
    theirs = {name for name in other.title.names if f" {name} " not in one.whole.running}
    if ours and theirs and not (_knows(whole(other), ours) and _knows(whole(one), theirs)):
        return True
    left = said.missing(one.title, other.whole, one.language)
    right = said.missing(other.title, one.whole, one.language)
    least = STRANGE if said.syllabic(one.language) else STRANGE_WORDS
    if min(len(left), len(right)) < least:
        return False
    known = (one.title, left, whole(other)), (other.title, right, whole(one))
    return any(said.unknown(title, words, text, one.language) >= least for title, words, text in known)


def _knows(text: Said, names: Iterable[str]) -> bool:
    return all(f" {name} " in text.running for name in names)


def _may_count(one: Telling, other: Telling) -> bool:
    """Whether the numbers in the titles let them be the same: where they differ, both must be counts."""
    ours, theirs = one.title.numbers, other.title.numbers
    if not ours or not theirs or ours & theirs:
        return True
    return ours <= _counted(one) and theirs <= _counted(other)


def _counted(telling: Telling) -> set[str]:
    figures = telling.entry.article.figures
    return {f"{figure.value:f}" for figure in figures} | {
        number for figure in figures for number in Said(figure.quote or "").numbers
    }


def same_across(one: Telling, other: Telling) -> bool:
    """Whether two tellings in two languages are of one happening: who, and how many or what, must agree."""
    if _opposed(one, other) or not one.named & other.named:
        return False
    if len(one.whole.numbers & other.whole.numbers) >= NUMBERS:
        return True
    return _translates(one, other) or _translates(other, one)


def _translates(one: Telling, other: Telling) -> bool:
    """Whether `one` in translation has the other's words: its title, or its article's that tells of nothing else."""
    if other.language != "en":
        return False
    article, title = one.entry.article, one.moment.title_en
    if title is None and sum(event.date == one.moment.date for event in article.events) <= 1:
        title = f"{article.title_en or ''}\n{article.summary_en or ''}"
    translated = Said(title or "", one.names.variants)
    names = {word for name in one.named | other.named for word in fold(name).split()}
    content = [word for word in other.title.bag if len(word) > 3 and word not in names]
    return len(content) >= 3 and sum(word in translated.bag for word in content) >= TRANSLATED * len(content)
