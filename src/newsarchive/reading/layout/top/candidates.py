"""The lines above a text that could be its headline, and what they are all compared with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.lazy import latest, lazy
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import sections, titles
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import signatures

ECHO_TEXT = 6  # groups of text in which the headline's words are looked for
ECHO_SAMPLE = 4000  # code points of each
NEAR = 3  # groups that are not blank: how far from the headline its date stands
HEADLINE_LONGEST = 45  # words
TITLE_LEAST = 4  # words of a headline that is looked for elsewhere
ECHO_ENOUGH = 0.5  # share of a headline's words that come again in the text


@dataclass(frozen=True)
class Beginning:
    """What all the candidates of a page are compared with, worked out when the evidence first asks for it."""

    groups: Sequence[Group]
    extent: Extent

    @lazy
    def words(self) -> frozenset[str]:
        """The words with which the text begins, without their marks."""
        return words_of(self.groups, self.extent)

    @lazy
    def marked(self) -> frozenset[str]:
        """The same with their marks."""
        return marked_words(self.groups, self.extent)

    @lazy
    def keys(self) -> frozenset[str]:
        """The lines that are printed again."""
        return _repeated_keys(self.groups)

    @lazy
    def sections(self) -> Mapping[str, int]:
        """The names of sections over the text, and which group has each first."""
        return sections.names(self.groups, self.extent.first)

    @lazy
    def nearest(self) -> int:
        """The last open line of some length before the text; -1 where there is none."""
        return next((i for i in range(self.extent.first - 1, -1, -1) if is_candidate(self.groups[i])), -1)

    @lazy
    def signed(self) -> int | None:
        """The first signature that stands under a line which could be a headline."""
        signed = next((i for i in range(self.extent.first) if is_by(self.groups[i])), None)
        if signed is None or not any(map(is_candidate, self.groups[max(0, signed - NEAR) : signed])):
            return None
        return signed


@dataclass(frozen=True)
class Place:
    """What the evidence for a headline is drawn from: the page, a line of it, and the words of the text."""

    groups: Sequence[Group]
    at: int
    extent: Extent
    page: Beginning

    @lazy
    def line(self) -> Line:
        """The candidate."""
        return self.groups[self.at].whole

    @lazy
    def said(self) -> Line:
        """What it says, without the site's name after it."""
        return titles.without_site(self.line)


def is_stamp(one: Group) -> bool:
    """Whether a line dates or signs; an hour alone is as likely a heading of what happens then."""
    return one.verdict.role in (Role.PUBLISHED, Role.BYLINE) and one.verdict.rule != "time-alone"


def is_candidate(one: Group) -> bool:
    return one.verdict.open and one.whole.words >= 3 and not signatures.is_signature(one.whole.shown)


def is_by(one: Group) -> bool:
    return one.verdict.role is Role.BYLINE and one.verdict.rule != "poster-label"


@latest
def words_of(groups: Sequence[Group], extent: Extent) -> frozenset[str]:
    """The words with which the text begins, without their marks."""
    first = groups[extent.first : extent.first + 2 * ECHO_TEXT]
    return frozenset().union(*(one.whole.tokens_within(ECHO_SAMPLE) for one in first))


@latest
def marked_words(groups: Sequence[Group], extent: Extent) -> frozenset[str]:
    """The same with their marks."""
    first = groups[extent.first : extent.first + 2 * ECHO_TEXT]
    return frozenset().union(*(one.whole.marked_within(ECHO_SAMPLE) for one in first))


_BEFORE_SITE = re.compile(r"\s[|–—-]\s")


def _repeated_keys(groups: Sequence[Group]) -> frozenset[str]:
    """Lines that are printed again, by themselves or before a sign, as before the site's name."""
    seen: set[str] = set()
    again: set[str] = set()
    for one in groups:
        key = one.whole.key
        for text in {key, *(key[: sign.start()] for sign in _BEFORE_SITE.finditer(key))}:
            (again if text in seen else seen).add(text)
    return frozenset(again)
