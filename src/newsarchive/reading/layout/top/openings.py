"""Who wrote a text and when, where a standfirst told in sentences stands over them: they are above the text, too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.layout.top import below, own_rows
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import SURE, Verdict
from newsarchive.reading.words import signatures

REACH = 16  # groups, blank ones among them, between a standfirst and the text
_OVER_TEXT = (Role.PUBLISHED, Role.BYLINE, Role.SOURCE, Role.COUNTER)  # as they are by themselves
KEPT = frozenset(
    {
        "name-under-headline",
        "label-without-value",
        "relative-date",
        "agency-under-headline",
        "outlet-under-headline",
        "caption-over-credit",
        "caption-credit",
        "writers-office",
        "short-line-under-headline",
    }
)


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the lines between a standfirst and the text, where one of them dates or signs."""
    if title is None or title >= extent.first:
        return {}
    text = _next_paragraph(groups, extent)
    between = range(extent.first + 1, text or 0)
    if text is None:
        return {}
    if not any(_dates_or_signs(groups[at]) for at in between):
        return _name_alone(groups, extent, title, between)
    if any(_heads_entry(groups, at) for at in range(text, extent.last)):
        return {}  # a chronology
    under = below.decide(groups, Extent(text, extent.last, extent.cut), title)
    found = {
        at: groups[at].verdict
        for at in between
        if groups[at].verdict.role in _OVER_TEXT and not labels.is_appointment(groups[at].whole)
    }
    own = own_rows.decide(groups, Extent(text, extent.last, extent.cut), title, {})
    found.update({at: own[at] for at in between if at in own and groups[at].verdict.open})
    return found | {at: under[at] for at in between if at in under and under[at].rule in KEPT}


def _name_alone(groups: Sequence[Group], extent: Extent, title: int, between: range) -> dict[int, Verdict]:
    """Who wrote a text whose standfirst he stands right under: a name that nothing else on the page says.

    A heading within a text is somebody's name only where the text tells of him.
    """
    shown = [at for at in between if not groups[at].blank]
    if len(shown) != 1 or any(one.verdict.role is Role.BYLINE for one in groups[title : extent.first]):
        return {}
    name = groups[shown[0]].whole
    if not groups[shown[0]].verdict.open or not signatures.is_signature(name.shown) or " " not in name.shown:
        return {}
    last = re.compile(rf"\b{re.escape(name.shown.rsplit(None, 1)[-1])}\b", re.I)
    told = any(last.search(one.whole.shown) for one in groups[extent.first : extent.last + 1] if one.running)
    return {} if told else {shown[0]: Verdict(Role.BYLINE, "name-under-headline", SURE)}


def dates_text(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether a row under the standfirst tells on which day the text was printed, as far as that is no chronology."""
    text = _next_paragraph(groups, extent)
    rows = [one for one in groups[extent.first + 1 : text or 0] if not one.blank]
    if not any(
        one.verdict.rule in _OF_DAY or any(piece.rule in _OF_DAY for piece in one.verdict.pieces) for one in rows
    ):
        return False
    return not any(_heads_entry(groups, at) for at in range(text or 0, extent.last))


_OF_DAY = frozenset({"date-line", "published-label"})  # an update may stand apart from the day of publication


def _heads_entry(groups: Sequence[Group], at: int) -> bool:
    """Whether a day stands over a paragraph; under a line that has not ended, it is another story's in a box."""
    if groups[at].verdict.rule != "date-line":
        return False
    before = last_shown(groups, at)
    return before is None or not groups[before].verdict.open or groups[before].whole.ends


def _next_paragraph(groups: Sequence[Group], extent: Extent) -> int | None:
    """The paragraph with which the text goes on after its first, if it is not far off."""
    until = min(extent.last, extent.first + REACH)
    after = range(_after_points(groups, extent.first, until), until)
    return next((at for at in after if groups[at].running), None)


def _after_points(groups: Sequence[Group], first: int, until: int) -> int:
    """The group after the first of the text, or after the list of its main points, where it begins with one."""
    at = first + 1
    if groups[first].whole.shown[0] not in _POINTS:
        return at
    while at < until and (groups[at].blank or groups[at].whole.shown[0] in _POINTS):
        at += 1
    return at


_POINTS = frozenset("•●▪■◆►➤*·–—-")


def _dates_or_signs(one: Group) -> bool:
    if one.verdict.role in (Role.PUBLISHED, Role.BYLINE):
        return one.verdict.rule != "time-alone"
    return one.verdict.open and labels.without_value(one.whole.shown) is not None
