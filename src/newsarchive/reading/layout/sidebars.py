"""Above the headline: boxes of other stories and of counters, which some pages print before the article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading import furniture
from newsarchive.reading.layout.openers import is_counted
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.places import TEASER_WORDS
from newsarchive.reading.layout.rules import LIKELY, Verdict

_COUNTERS = furniture.COUNTER_SURE | furniture.STATISTICS
STORIES = 2  # headlines under the name of a box: one may be an entry of a menu
COUNTED_WORDS = 6  # of a line of a box of counters


def boxed(groups: Sequence[Group], until: int, above: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on entries of menus that stand in such a box. until: where the headline or the text begins."""
    shown = [at for at in range(until) if not groups[at].blank]
    roles = [above.get(at, groups[at].verdict).role for at in shown]
    found: dict[int, Verdict] = {}
    for place, at in enumerate(shown):
        if at in found:
            continue
        under = shown[place + 1 :]
        if groups[at].whole.key in furniture.RELATED_OPENINGS and roles[place] in (Role.NAVIGATION, Role.RELATED):
            found.update(_stories(groups, at, under) or _alone(groups, at, under))
        elif groups[at].whole.key in _COUNTERS:
            found.update(_counts(groups, at, under))
    return found


def _stories(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """The box's name and the headlines under it; nothing where these are too few."""
    stories = _run(under, lambda i: groups[i].verdict.open and groups[i].whole.words > TEASER_WORDS)
    if len(stories) < STORIES:
        return {}
    items = dict.fromkeys(stories, Verdict(Role.RELATED, "related-item", LIKELY))
    return {at: Verdict(Role.RELATED, "box-heading", LIKELY), **items}


def _alone(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """The name of a list without a list under it: an entry of the menu that leads to one ("CHỦ ĐỀ")."""
    after = groups[under[0]] if under else None
    if groups[at].verdict.rule != "related-heading" or (after is not None and after.whole.words >= TEASER_WORDS):
        return {}
    return {at: Verdict(Role.NAVIGATION, "menu-entry", LIKELY)}


def _counts(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """What counts and what is counted, as far as a number comes with it."""
    lines = _run(under, lambda i: is_counted(groups[i]) and groups[i].whole.words <= COUNTED_WORDS)
    while lines and not any(map(str.isdigit, groups[lines[-1]].whole.shown)):
        lines.pop()
    found = [i for i in (at, *lines) if groups[i].verdict.role is not Role.COUNTER] if lines else []
    return dict.fromkeys(found, Verdict(Role.COUNTER, "counter-box", LIKELY))


def _run(under: Sequence[int], goes_on: Callable[[int], bool]) -> list[int]:
    """The groups under a box's name, up to the first that is not of the box."""
    found: list[int] = []
    for at in under:
        if not goes_on(at):
            break
        found.append(at)
    return found
