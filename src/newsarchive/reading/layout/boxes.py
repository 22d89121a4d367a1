"""Boxes of other stories that pages put between the paragraphs of a text."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading import furniture
from newsarchive.reading.layout.extent import COLONS, Extent
from newsarchive.reading.layout.paragraphs import Group

RELATED_ITEMS = 10  # headlines in one box within the text
ASKING_SOMEBODY = 6  # words of a question after a box that asks somebody in an interview
ASKING_HEADLINE = 20  # words of another story's headline that asks


def within(groups: Sequence[Group], extent: Extent) -> frozenset[int]:
    """The headlines of other stories that a box within the text lists.

    Boxes under the same words hold as much: where one has a single headline,
    what comes after the first of another heads the text.
    """
    boxed: dict[int, list[int]] = {}
    for at in range(extent.first, extent.last + 1):
        least = _least_items(groups[at])
        items = _items(groups, at, extent.last, least) if least else []
        if least and len(items) >= least:
            boxed[at] = items[:-1] if _asks_after(groups, items) else items
    single = {groups[at].whole.key for at, items in boxed.items() if len(items) == 1}
    found: set[int] = set()
    for at, items in boxed.items():
        own = items[:1] if groups[at].whole.key in single else items
        found.update((at, *own) if groups[at].verdict.role is not Role.RELATED else own)
    return frozenset(found)


def _asks_after(groups: Sequence[Group], items: Sequence[int]) -> bool:
    """Whether the last line of a box is a short question over a paragraph: an interviewer's, not a headline."""
    if len(items) < 2 or not groups[items[-1]].whole.asks or groups[items[-1]].whole.words > ASKING_SOMEBODY:
        return False
    if any(groups[i].whole.asks for i in items[:-1]):  # headlines that ask stand together
        return False
    return groups[items[-1] + 1].whole.prose


def _items(groups: Sequence[Group], at: int, last: int, least: int) -> list[int]:
    """The lines of the box that the line `at` opens: where none is blank between them, up to the first blank one."""
    found: list[int] = []
    close = not groups[at + 1 : at + 2] or not groups[at + 1].blank
    for i in range(at + 1, last):
        if len(found) == RELATED_ITEMS or not _is_item(groups[i]):
            break
        if not groups[i].blank:
            found.append(i)
        elif close and len(found) >= least:
            break
    return found


def _least_items(one: Group) -> int:
    """How many headlines must follow a line for it to open a box within the text; 0 where it opens none."""
    if one.verdict.rule == "related-heading":
        return 0 if is_doubtful(one) else 1
    if one.whole.key not in furniture.MORE:
        return 0
    # One line after "Xem thêm" may be the author's heading, unless a colon or capitals announce it.
    return 1 if one.whole.shown.endswith(COLONS) or one.whole.capitals else 2


def is_doubtful(one: Group) -> bool:
    """Whether a heading of other stories may as well be the author's, over a list of his own."""
    return one.whole.key in furniture.RELATED_DOUBTFUL


def _is_item(one: Group) -> bool:
    """Whether a group may be the headline of another story (a question may be one), or its date."""
    if one.blank or one.verdict.rule == "date-line":
        return True
    asks = one.whole.asks and one.whole.words <= ASKING_HEADLINE
    speaks = one.whole.shown.endswith(COLONS) or ". " in one.whole.shown
    return one.verdict.open and not speaks and ((not one.whole.prose and not one.whole.ends) or asks)
