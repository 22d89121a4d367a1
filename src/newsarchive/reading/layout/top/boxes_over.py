"""Over the text: boxes of other stories, among which the headline is looked for last."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import box_names
from newsarchive.reading.words import furniture

STORIES = 2  # of a box with a name; the headline may be the only line under what looks like one
DATED = 2  # stories with a day each in a row: the headline has its day under it, too, but no other has
STORY_WORDS = 4  # of a headline


def stories(groups: Sequence[Group], until: int) -> frozenset[int]:
    """The lines before `until` that such boxes list; none where no other line is left that could be the headline."""
    shown = [at for at in range(until) if not groups[at].blank]
    found: set[int] = set()
    for place, at in enumerate(shown):
        if _names_box(groups[at]):
            found.update(_listed(groups, shown, place + 1))
    left = [at for at in shown if at not in found and _may_be_story(groups[at])]
    return frozenset(found) if left and left[-1] > max(found, default=-1) else frozenset()


def _names_box(one: Group) -> bool:
    key = one.whole.key
    return one.verdict.rule == "related-heading" or key in furniture.RELATED_OPENINGS or box_names.is_of_stories(key)


def _listed(groups: Sequence[Group], shown: Sequence[int], place: int) -> list[int]:
    """The headlines under the name of a box, with a day under each or without; [] where these are too few."""
    found: list[int] = []
    while place < len(shown) and _may_be_story(groups[shown[place]]):
        if found and _parted(groups, shown, place) != _parted(groups, shown, place - 1):
            break
        found.append(shown[place])
        place += 1
        if place < len(shown) and groups[shown[place]].verdict.role is Role.PUBLISHED:
            place += 1
    return found if len(found) >= STORIES else []


def _parted(groups: Sequence[Group], shown: Sequence[int], place: int) -> bool:
    return groups[shown[place] - 1].blank


def _may_be_story(one: Group) -> bool:
    return one.verdict.open and one.whole.words >= STORY_WORDS and not one.whole.ends
