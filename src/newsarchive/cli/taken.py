"""What an ingest did, as its report tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """What an ingest did: how many captures there are, and what became of those that are not as they were.

    differs: read otherwise than accepted, and nothing done about it. written:
    paths from the content folder. names: suggested by the readings.
    """

    captures: int
    new: int = 0
    updated: int = 0
    completed: int = 0
    differs: int = 0
    set_aside: int = 0
    written: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
