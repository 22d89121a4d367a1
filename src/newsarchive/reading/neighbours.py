"""Second pass: what a line is among its neighbours, from the top of the page to its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.ledger import Role
from newsarchive.reading import extent as extents
from newsarchive.reading import head, inside, paragraphs, tail, vocabulary
from newsarchive.reading.extent import Extent
from newsarchive.reading.lines import Line
from newsarchive.reading.paragraphs import Group
from newsarchive.reading.rules import LIKELY, Verdict


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
    wrapped = paragraphs.wrapped_width(lines, verdicts) is not None
    groups = paragraphs.group(lines, verdicts)
    extent = extents.find(groups)
    if extent is None:
        return None
    title = head.headline(groups, extent)
    if title is None and _is_asked(groups, extent):
        title, extent = extent.first, Extent(_next_text(groups, extent), extent.last, extent.cut)
    line = groups[title].whole if title is not None else None
    found = {
        **head.decide(groups, extent, title),
        **inside.decide(groups, extent, line, wrapped),
        **tail.decide(groups, extent, line),
        **_counted(groups),
    }
    return Layout(groups, tuple(found.get(i, one.verdict) for i, one in enumerate(groups)), extent, title, wrapped)


def _is_asked(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the text begins with a headline that is a question."""
    first = groups[extent.first].whole
    return (
        first.asks and first.words <= head.HEADLINE_LONGEST and extent.last > extent.first and ". " not in first.shown
    )


def _next_text(groups: Sequence[Group], extent: Extent) -> int:
    return next(i for i in range(extent.first + 1, extent.last + 1) if groups[i].verdict.open and not groups[i].blank)


def _counted(groups: Sequence[Group]) -> dict[int, Verdict]:
    """A number alone beside a counter is its count."""
    shown = [i for i, one in enumerate(groups) if not one.blank]
    found: dict[int, Verdict] = {}
    for before, at in pairwise(shown):
        if groups[at].verdict.rule != "lone-number":
            continue
        label = groups[before]
        if label.verdict.role is Role.COUNTER:
            found[at] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
        elif label.verdict.open and label.whole.key in vocabulary.COUNTER_OPENINGS:
            found[before] = found[at] = Verdict(Role.COUNTER, "count-beside-counter", LIKELY)
    return found
