"""Which articles are near one another, and why: nothing is related without a reason that can be said.

A reason weighs the more, the less of the archive shares it. A name (of a topic, a person, an organisation, an
outlet) that N of an archive's A articles bear weighs log2((A + 1) / N), as words do in a search: one that half of
them bear weighs 1, one that all bear next to nothing. Below `LEAST` there is no relation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import log2

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Article
from newsarchive.site.shared_text import Common

OTHERS = 5  # other articles named on a page
# How far one looks in each list that two articles share: all of a short one, in a long one so many neighbours to
# either side. It keeps the cost of a page flat however long the lists are.
SHORT_LIST = 16
NEIGHBOURS = 3
# Two articles that share nothing rarer than what more than half of the archive bears are not related by it.
LEAST = 1.0
LISTS = ("people", "organisations", "topics", "outlets")  # of equal weight the first is named first
Name = tuple[str, str]  # a list ("topics", "people", "organisations", "outlets") and a name in it
# What the other reasons weigh beside names, of which a rare one has 5 or more in an archive of some size.
WHOLE_TEXT = 40.0  # one printed again: nothing is nearer
TEXT = 12.0  # a part of the text has its part of that …
ANY_TEXT = 4.0  # … and this for being shared at all
EVENT = 9.0
EVIDENCE = 6.0
TELLERS = 40  # articles of one happening that are held against one another
WEIGHED = 24  # articles of which all that they share is weighed, once the lists have brought them up


@dataclass(frozen=True, slots=True)
class Kin:
    """Another article and what relates it to one.

    text: what both print. event: whether both tell of one happening. leans: a date or another
    field of this one rests on a line of the other; bears: the other way round.
    names: (list, name) that both bear, the rarest first; "outlets" is the list of those they were taken from.
    """

    article: str
    weight: float
    text: Common | None = None
    event: bool = False
    leans: bool = False
    bears: bool = False
    names: tuple[Name, ...] = ()


def kin(
    entries: Sequence[Entry],
    lists: Mapping[str, Mapping[str, Sequence[str]]],
    texts: Mapping[str, Mapping[str, Common]],
    events: Iterable[Iterable[str]],
) -> dict[str, tuple[Kin, ...]]:
    """For each article that has any, its next of kin, the nearest first.

    entries: in the order of the archive. lists: slugs in that order, by list and name. texts: as
    `shared_text.in_common` gives them. events: the slugs of those that tell of one happening.
    """
    family = _Family(entries, lists)
    told, leans, bears = _with(events), _leaning(entries), defaultdict[str, list[str]](list)
    for slug, others in leans.items():
        for other in others:
            bears[other].append(slug)
    found = {}
    for own, entry in enumerate(entries):
        slug = entry.article.slug
        near = family.by_names(entry.article, own)
        for other, common in texts.get(slug, {}).items():
            weight = WHOLE_TEXT if common.nearly_all else ANY_TEXT + TEXT * max(common.share, common.other_share)
            near[other] = replace(one := family.pair(near, slug, other), weight=one.weight + weight, text=common)
        for other in told.get(slug, ()):
            near[other] = replace(one := family.pair(near, slug, other), weight=one.weight + EVENT, event=True)
        for other in leans.get(slug, ()):
            near[other] = replace(one := family.pair(near, slug, other), weight=one.weight + EVIDENCE, leans=True)
        for other in bears.get(slug, ()):
            near[other] = replace(one := family.pair(near, slug, other), weight=one.weight + EVIDENCE, bears=True)
        if nearest := family.nearest(near.values(), own):
            found[slug] = nearest
    return found


class _Family:
    """The names that articles bear, and what each weighs."""

    def __init__(self, entries: Sequence[Entry], lists: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._rank = {entry.article.slug: at for at, entry in enumerate(entries)}
        self._slugs = [entry.article.slug for entry in entries]
        self._names = {entry.article.slug: dict.fromkeys(_names(entry.article)) for entry in entries}
        self._ranks = {
            (kind, name): [self._rank[slug] for slug in slugs]
            for kind, names in lists.items()
            for name, slugs in names.items()
        }
        self._weights = {key: log2((len(entries) + 1) / len(found)) for key, found in self._ranks.items()}

    def by_names(self, article: Article, own: int) -> dict[str, Kin]:
        """The articles that bear names of this one: of long lists only the neighbours."""
        weights: defaultdict[int, float] = defaultdict(float)
        for key in self._names[article.slug]:
            bearing = self._ranks[key]
            if len(bearing) > SHORT_LIST:
                at = bisect_left(bearing, own)
                bearing = bearing[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
            for rank in bearing:
                weights[rank] += self._weights[key]
        weights.pop(own, None)
        best = sorted(weights, key=lambda rank: (-weights[rank], abs(rank - own), rank))[:WEIGHED]
        return {self._slugs[rank]: self._all(article.slug, self._slugs[rank]) for rank in best}

    def pair(self, near: Mapping[str, Kin], slug: str, other: str) -> Kin:
        """What is known of a pair so far: the names that both bear at least."""
        return near.get(other) or self._all(slug, other)

    def _all(self, slug: str, other: str) -> Kin:
        theirs = self._names[other]
        shared = sorted(
            (key for key in self._names[slug] if key in theirs),
            key=lambda key: (-self._weights[key], LISTS.index(key[0]), key),
        )
        return Kin(other, sum(self._weights[key] for key in shared), names=tuple(shared))

    def nearest(self, near: Iterable[Kin], own: int) -> tuple[Kin, ...]:
        """Those with the most telling reasons; of equals those nearest in time."""

        def order(one: Kin) -> tuple[float, int, int]:
            rank = self._rank[one.article]
            return (-one.weight, abs(rank - own), rank)

        return tuple(sorted((one for one in near if one.weight >= LEAST), key=order)[:OTHERS])


def _names(article: Article) -> Iterator[Name]:
    outlets = (article.original_source,) if article.original_source else ()
    for kind, names in (
        ("topics", article.topics), ("people", article.people), ("organisations", article.organisations),
        ("outlets", outlets),
    ):  # fmt: skip
        for name in names:
            yield kind, name


def _with(events: Iterable[Iterable[str]]) -> dict[str, dict[str, None]]:
    """For each article those that tell of the same."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for slugs in events:
        several = list(dict.fromkeys(slugs))[:TELLERS]
        for slug in several:
            found[slug].update(dict.fromkeys(other for other in several if other != slug))
    return found


def _leaning(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """For each article those on which one of its fields rests, as its basis says."""
    slugs = {entry.article.slug for entry in entries}
    found = {}
    for slug, article in ((entry.article.slug, entry.article) for entry in entries):
        bases = chain(article.basis.values(), (event.basis for event in article.events if event.basis))
        named = dict.fromkeys(further.article for basis in bases for further in basis.because if further.article)
        if others := [other for other in named if other in slugs and other != slug]:
            found[slug] = others
    return found
