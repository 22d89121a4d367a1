"""The lines above a text that could be its headline, and what they are all compared with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.lazy import latest, lazy, once
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import boxes_over, sections, titles
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import signatures

MENU_ENTRIES = 3  # one under the other: fewer may be tools of the story
_ENTRIES = frozenset({"section-name", "menu-word", "menu-row", "menu-string"})
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
        return _repeated_keys(self.groups, self.extent.last)

    @lazy
    def sections(self) -> Mapping[str, int]:
        """The names of sections over the text, and which group has each first."""
        return sections.names(self.groups, self.extent.first)

    @lazy
    def under_way(self) -> int:
        """The last way through the site that has a line under it which may be the headline; -1 where there is none."""
        ways = (i for i in range(self.nearest, -1, -1) if self.groups[i].verdict.rule == "breadcrumb")
        way = next(ways, -1)
        return way if way >= 0 and self._heads(way, dated=True) else -1

    @lazy
    def under_menu(self) -> int:
        """The same of the last of so many entries of a menu as stand one under the other."""
        entries = 0
        for i in range(self.nearest, -1, -1):
            one = self.groups[i]
            if one.blank:
                continue
            entries = entries + 1 if one.verdict.rule in _ENTRIES else 0
            if entries >= MENU_ENTRIES or (entries and one.verdict.rule == "menu-row"):
                return i if self._heads(i) else -1
        return -1

    def _heads(self, over: int, *, dated: bool = False) -> bool:
        """Whether a line under `over` may be the headline, and none over it has been dated or signed.

        dated: where nobody asks that, since a day over it is that on which the page was loaded.
        """
        if not dated and any(is_stamp(one) for one in self.groups[:over]):
            return False
        under = (one for one in self.groups[over + 1 : self.extent.first] if is_candidate(one))
        return any(one.whole.words > TITLE_LEAST and not one.whole.ends for one in under)

    @lazy
    def boxed(self) -> frozenset[int]:
        """The headlines of other stories in boxes over the text: under the name of one, or each with its day."""
        return boxes_over.stories(self.groups, self.extent.first)

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


@once
def is_candidate(one: Group) -> bool:
    if not one.verdict.open or one.whole.words < 3 or signatures.is_signature(one.whole.shown):
        return False
    return ":" not in one.whole.shown[-14:] or _DATED.search(one.whole.shown[-40:]) is None


# "Desa Kita 18/12/2022 09:30 WIB": a row about a story ends with a day and its hour, and no headline does.
_DATED = re.compile(r"\d[/.-](?:19|20)\d\d,?[ |-]{1,3}\d{1,2}:\d\d(?::\d\d)?(?: \(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?\Z")


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


def _repeated_keys(groups: Sequence[Group], last: int) -> frozenset[str]:
    """Lines that are printed again, by themselves or before a sign, as before the site's name.

    In a list of stories under the text, whose end is `last`, it is another's headline that comes again.
    """
    keys = [one.whole.key for one in groups]
    starts = {
        at: {key[: sign.start()] for sign in _BEFORE_SITE.finditer(key)}
        for at, key in enumerate(keys)
        if "-" in key or "|" in key or "–" in key or "—" in key
    }
    printed = Counter(keys)
    for texts in starts.values():
        printed.update(texts)
    twice = {key for key, times in printed.items() if times > 1}
    seen: set[str] = set()
    again: set[str] = set()
    for at, key in enumerate(keys):
        texts = twice.intersection(starts[at]) if at in starts else set[str]()
        if key in twice and key not in again and not (at > last and _is_listed(groups, at)):
            texts.add(key)
        for text in texts:
            (again if text in seen else seen).add(text)
    return frozenset(again)


def _is_listed(groups: Sequence[Group], at: int) -> bool:
    """Whether a line that may be a headline stands right over a line, or right under it."""
    return any(is_candidate(other) for step in (-1, 1) for other in near(groups, at, step, 1))
