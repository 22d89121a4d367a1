"""Evidence for what a line is: named pieces of it, each with its weight, that are added up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Evidence(Generic[T]):
    """A named piece of evidence. holds: how far it is there, from 0 to 1; weight: what it adds then, or takes away."""

    name: str
    weight: float
    holds: Callable[[T], float]


def weigh(table: Iterable[Evidence[T]], one: T) -> float:
    """What the evidence of `table` for `one` comes to."""
    return sum(evidence.weight * evidence.holds(one) for evidence in table)
