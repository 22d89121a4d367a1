"""Evidence for what a line is: named pieces of it, each with its weight, that are added up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from newsarchive.reading.layout.paragraphs import Group

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Evidence(Generic[T]):
    """A named piece of evidence. holds: how far it is there, from 0 to 1; weight: what it adds then, or takes away.

    needs: what a page must have for it to hold of any of its lines, where that is quick to see.
    """

    name: str
    weight: float
    holds: Callable[[T], float]
    needs: Callable[[Sequence[Group]], bool] | None = None


def weigh(table: Iterable[Evidence[T]], one: T) -> float:
    """What the evidence of `table` for `one` comes to."""
    total = 0.0
    for evidence in table:
        total += evidence.weight * evidence.holds(one)
    return total


def weigh_against(table: Iterable[Evidence[T]], one: T, score: float, least: float) -> float | None:
    """`score` less what the evidence of `table` takes away from it; None as soon as that is less than `least`."""
    total = 0.0
    for evidence in table:
        total += evidence.weight * evidence.holds(one)
        if score + total < least:
            return None
    return score + total
