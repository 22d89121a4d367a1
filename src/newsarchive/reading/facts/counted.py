"""What a number counts, as one value."""

from __future__ import annotations

from typing import NamedTuple


class Counted(NamedTuple):
    """What a number counts: `unit` as printed, `words` the thing in the text's own words, `end` where they end."""

    unit: str
    words: str
    end: int
    money: bool = False
    size: bool = False
