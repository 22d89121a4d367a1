"""What a chart shows, as frozen values: its marks, and where its axis begins.

An axis of amounts begins at nought, since the eye compares lengths. Two kinds
of numbers would then show nothing, and their charts say that they begin
otherwise: those that lie close together far from nought, and those that lie
so far apart that each step has to be ten times the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from newsarchive.nouns.edtf import Edtf
from newsarchive.site.views import Number

CLOSE = Decimal("0.1")  # of the largest: numbers that differ by less than that are shown from near the smallest on
FAR = 1000  # times the smallest: numbers that differ by more are shown by their powers of ten
PRECISION = 100  # digits to reckon with: a number of an article may have eighty
HEADROOM = Decimal("1.02")  # so that the highest mark does not stand on the upper edge


@dataclass(frozen=True, slots=True)
class Mark:
    """One number of a chart. shape: of `chart_marks.SHAPES`. source: the publisher's name, None for an unknown one."""

    value: Decimal
    number: Number
    shape: int
    source: str | None


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn. label: what it is a chart of. unit: of its numbers, "" for none, and its language."""

    label: str
    unit: str
    unit_language: str | None
    marks: tuple[Mark, ...]

    @property
    def reach(self) -> Reach:
        """How far its axis of amounts goes."""
        return reach([mark.value for mark in self.marks])


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of a page. say: translates our words; when: says a date."""

    language: str
    say: Callable[[str], str]
    when: Callable[[Edtf], str]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an axis goes. kind: from "zero", from "close" to the least number, or "far" by powers of ten."""

    low: Decimal
    high: Decimal
    kind: str


def reach(values: Sequence[Decimal]) -> Reach:
    """Where the axis of these values begins and ends."""
    with localcontext(prec=PRECISION):
        least, most = min(values), max(values)
        if least > 0 and most >= least * FAR:
            return Reach(least, most, "far")
        size = max(abs(least), abs(most))
        if least * most > 0 and 0 < most - least < size * CLOSE:
            room = (most - least) / 4
            return Reach(least - room, most + room, "close")
        return Reach(min(Decimal(0), least * HEADROOM), max(Decimal(0), most * HEADROOM), "zero")
