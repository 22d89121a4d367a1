"""Live pages: a text told in entries, each under the time of day at which it was written."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, rules
from newsarchive.reading.lines.rules import SURE, Verdict

ENTRIES = 3  # so many times over paragraphs make a page live
BETWEEN = 2  # groups that are not blank between a time and its paragraph: a heading, a picture


@latest
def entries(groups: Sequence[Group], extent: Extent) -> tuple[int, ...]:
    """The times of a live page's entries; () where the page is not live.

    The first may stand above what was taken for the beginning of the text, with
    a heading between at most.
    """
    if "time-alone" not in rules(groups):
        return ()
    found = [i for i in range(extent.last) if groups[i].verdict.rule == "time-alone" and _over_text(groups, i)]
    return tuple(found) if len(found) >= ENTRIES else ()


def _over_text(groups: Sequence[Group], at: int) -> bool:
    """Whether a paragraph follows soon, before another time of day."""
    after = [one for one in groups[at + 1 : at + 2 + 2 * BETWEEN] if not one.blank][: BETWEEN + 1]
    for one in after:
        if one.verdict.rule == "time-alone":
            return False
        if one.verdict.open and (one.whole.prose or one.whole.ends):
            return True
    return False


def opened(extent: Extent, times: Sequence[int]) -> Extent:
    """The extent of a live page's text: from the first of its times."""
    return Extent(min(extent.first, times[0]), extent.last, extent.cut) if times else extent


def headings(times: Sequence[int]) -> dict[int, Verdict]:
    """The verdicts on the times of a live page."""
    return {at: Verdict(Role.HEADING, "time-heading", SURE) for at in times}
