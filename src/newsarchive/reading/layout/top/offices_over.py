"""An office under the body to which it belongs: the page is the office's."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import mastheads

# What may stand under it; offices that a menu lists stand one under the other.
_UNDER = frozenset({"menu-row", "menu-string", "breadcrumb", "date-line", "time-alone"})


def is_lower(groups: Sequence[Group], at: int) -> bool:
    """Whether an office stands right under its ministry or the like, and over a day, a row of entries or a way."""
    over, line = groups[at - 1], groups[at].whole
    if over.blank or at + 1 == len(groups) or groups[at + 1].verdict.rule not in _UNDER:
        return False
    return mastheads.is_higher(over.whole.shown, line.shown) and mastheads.is_lower_office(line)
