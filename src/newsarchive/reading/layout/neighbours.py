"""Second pass: what a line is among its neighbours.

First the frame, each part from those before it:

    groups      lines that a page's width broke are one again                      (paragraphs)
                and boxes of stories whose text is cut are none of the article     (teasers)
    extent      where the text begins and ends, which its sentences tell by themselves; that of a live page begins
                with the first of its times                                        (extent, live)
    title       the headline, since it says what the text says; where the text proves to begin later, under a headline
                within it, that one is looked for again                            (head)
    halves      two lines that are one headline are one group, once either is found (halves)

Then what each group is. Of two passes that speak of the same group, the later has the last word:

    head        over the text: names, kicker, dates, who signs
    inside      within it: paragraphs, headings, captions, and boxes that are not the author's
    openings    after `inside`, for which a standfirst is the first paragraph: the date and the names under it
    tail        under the text; after `head`, for a page prints its menu, its name and who signed again there
    posts       the head of a thread's first post; after `head`, which takes a day over the headline for the page's
    _counted    the number beside a counter, wherever on the page the two stand
    _played     a player's times, of which the first is nought
    live        the times of a live page, which `head` and `inside` may take for dates
    biographies who the writer is; after `head`, which tells who signed
    _chronology last, since it asks which dates `inside` made headings

Where nothing dates the page then, the line that does by its place is looked for, and the page is read again with
what it is (open_dates, led_days): it tells where the headline ends and the text begins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.layout import paragraphs
from newsarchive.reading.layout.body import cells, inside, live, posts, verses
from newsarchive.reading.layout.body import extent as extents
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.foot import biographies, tail
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import halves, head, headlines, led_days, open_dates, openings, teasers
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import furniture


@dataclass(frozen=True, slots=True)
class Layout:
    """A page, understood. title: index of the headline's group; wrapped: the page is broken to a width."""

    groups: tuple[Group, ...]
    verdicts: tuple[Verdict, ...]
    extent: Extent
    title: int | None
    wrapped: bool


def decide(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Layout | None:
    """The layout of a page; None where it has no running text."""
    verdicts = cells.decide(lines, verdicts)
    lines, verdicts = paragraphs.closed_up(lines, verdicts)
    verdicts = verses.decide(lines, verdicts)
    layout = _decided(lines, verdicts)
    if layout is None or open_dates.dated(layout.verdicts):
        return layout
    frame = layout.groups, layout.extent, layout.title
    row = open_dates.find(*frame) or led_days.find(*frame)
    if row is None:
        return layout
    line, verdict = row
    return _decided(lines, [verdict if one is line else told for one, told in zip(lines, verdicts, strict=True)])


def _decided(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Layout | None:
    wrapped = paragraphs.wrapped_width(lines, verdicts) is not None
    groups = teasers.set_apart(paragraphs.group(lines, verdicts))
    extent = extents.find(groups)
    if extent is None:
        return None
    extent = live.opened(extent, live.entries(groups, extent))
    title = headlines.find(groups, extent)
    if later := head.later_text(groups, extent, title):
        extent = later
        title = headlines.find(groups, extent)
    if title is None and head.opens_as_headline(groups, extent):
        title, extent = extent.first, Extent(_next_text(groups, extent), extent.last, extent.cut)
    if title is not None and (first := head.broken(groups, extent, title)) is not None:
        groups, title = halves.joined(groups, first), first
        extent = Extent(extent.first - 1, extent.last - 1, extent.cut - 1)
    found = _verdicts(groups, extent, title, wrapped)
    return Layout(groups, tuple(found.get(i, one.verdict) for i, one in enumerate(groups)), extent, title, wrapped)


def _verdicts(groups: Sequence[Group], extent: Extent, title: int | None, wrapped: bool) -> dict[int, Verdict]:
    """The verdicts of the second pass; the order of its parts, and why, is said at the top of this module."""
    line = groups[title].whole if title is not None else None
    above = head.decide(groups, extent, title)
    over = title if title is not None and not head.is_apart(groups, extent, title) else None
    found = {
        **above,
        **inside.decide(groups, extent, line, wrapped),
        **openings.decide(groups, extent, over),
        **tail.decide(groups, extent, line, above),
        **posts.first_head(groups, extent.first, over),
        **_counted(groups),
        **_played(groups),
        **live.headings(live.entries(groups, extent)),
    }
    found.update(biographies.about(groups, extent, found))
    found.update(_chronology(groups, extent, found))
    found.update(_captions_again(groups, found))
    return found


def _captions_again(groups: Sequence[Group], found: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """Captions that are printed again right under themselves: a picture's text, and its caption."""
    captions = [i for i, one in enumerate(groups) if found.get(i, one.verdict).role is Role.CAPTION]
    again: dict[int, Verdict] = {}
    for over, at in pairwise(captions):
        verdict = found.get(at, groups[at].verdict)
        if verdict.rule.endswith(REPEATED) or groups[over].whole.shown != groups[at].whole.shown:
            continue
        if paragraphs.last_shown(groups, at) == over:
            again[at] = replace(verdict, rule=verdict.rule + REPEATED)
    return again


def _next_text(groups: Sequence[Group], extent: Extent) -> int:
    return next(i for i in range(extent.first + 1, extent.last + 1) if groups[i].verdict.open and not groups[i].blank)


def _chronology(groups: Sequence[Group], extent: Extent, found: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The first date of a chronology, over the text: it is earlier than the others that head paragraphs."""
    at = paragraphs.last_shown(groups, extent.first)
    headed = [groups[i] for i, verdict in found.items() if verdict.rule == "date-heading"]
    if at is None or groups[at].verdict.rule != "date-line" or not headed:
        return {}
    days = [
        stamp.date.date.sort_key
        for one in (groups[at], *headed)
        if (stamp := labels.stamp(one.whole.shown)) and stamp.date.date
    ]
    if len(days) <= len(headed) or days[0] >= min(days[1:]):
        return {}
    return {at: Verdict(Role.HEADING, "date-heading", LIKELY)}


def _counted(groups: Sequence[Group]) -> dict[int, Verdict]:
    """A number alone beside a counter is its count."""
    if "lone-number" not in paragraphs.rules(groups):
        return {}
    shown = [i for i, one in enumerate(groups) if not one.blank]
    found: dict[int, Verdict] = {}
    for before, at in pairwise(shown):
        if groups[before].verdict.rule == "lone-number" and groups[at].whole.key in furniture.COUNTER_UNITS:
            found[before] = found[at] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
        if groups[at].verdict.rule != "lone-number":
            continue
        label = groups[before]
        if label.verdict.role is Role.COUNTER or _ends_counters(groups, found, before):
            if label.verdict.role is not Role.COUNTER:
                found[before] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
            found[at] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
        elif label.verdict.open and label.whole.key in furniture.COUNTER_OPENINGS:
            found[before] = found[at] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
        name = paragraphs.last_shown(groups, before)
        if at in found and name is not None and groups[name].whole.key in furniture.STATISTICS:
            found[name] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
    return found


def _ends_counters(groups: Sequence[Group], found: Mapping[int, Verdict], at: int) -> bool:
    """Whether a label stands right under a counter's number, whatever it says ("Hôm nay:" / "41" / "Tất cả:")."""
    over = paragraphs.last_shown(groups, at)
    if over is None or found.get(over, groups[over].verdict).rule != "count-beside-counter":
        return False
    line = groups[at].whole
    return line.words <= COUNTER_WORDS and line.shown[-1] in ":："


COUNTER_WORDS = 4  # of a counter's label


def _played(groups: Sequence[Group]) -> dict[int, Verdict]:
    """Where a player stands and how long it plays, each on its line: no page is dated by a nought and another time."""
    found: dict[int, Verdict] = {}
    if "time-alone" not in paragraphs.rules(groups):
        return found
    for at, one in enumerate(groups):
        if one.verdict.rule != "time-alone" or one.whole.shown not in _NOUGHT:
            continue
        after = next((i for i in range(at + 1, min(len(groups), at + 3)) if not groups[i].blank), at)
        if after > at and groups[after].verdict.rule == "time-alone":
            found[at] = found[after] = Verdict(Role.NAVIGATION, "player", LIKELY)
    return found


_NOUGHT = frozenset({"0:00", "00:00"})
