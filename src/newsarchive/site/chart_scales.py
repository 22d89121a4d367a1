"""From values and dates to places on a chart, and what its axes are marked with: scales for leather."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal
from math import log10

from leather import Linear, Scale

from newsarchive.site.chart_views import Reach

MARGIN = 0.06  # of the time shown, left free on either side
LEAST_DAYS = 45.0  # of time shown on either side of a single date
MANY_YEARS, MANY_MONTHS = 7, 4  # marks of a calendar that an axis of a phone's width has room for

Number = Decimal | int | float


def amounts(found: Reach) -> Scale:
    """The scale that goes so far. Values are to be given in a size near one: `factor` says which."""
    if found.kind == "far":
        return Powers(found.low, found.high)
    if found.kind == "close":
        return Close(found.low, found.high)
    return Linear(found.low, found.high if found.high > found.low else found.low + 1)


def factor(found: Reach) -> Decimal:
    """By how much to divide values so that the largest has one to three digits before the point."""
    most = max(abs(found.low), abs(found.high))
    return Decimal(10) ** (most.adjusted() // 3 * 3) if most else Decimal(1)


class Close(Scale):  # type: ignore[misc]
    """A scale for numbers that lie close together far from nought.

    leather takes numbers that are alike to a billionth for one, and between 18,600,000,000 and 18,600,000,001
    would look for marks without end; so it is asked for those of what they have beyond a round number.
    """

    def __init__(self, low: Decimal, high: Decimal) -> None:
        step = Decimal(10) ** ((high - low).adjusted() + 1)
        self._round = (low / step).to_integral_value(ROUND_FLOOR) * step
        self._beyond = Linear(low - self._round, high - self._round)

    def contains(self, value: Number) -> bool:
        """Whether it lies on the scale."""
        return bool(self._beyond.contains(Decimal(value) - self._round))

    def project(self, value: Number, start: Number, end: Number) -> float:
        """The place of `value` between `start` and `end`."""
        return float(self._beyond.project(Decimal(value) - self._round, start, end))

    def ticks(self) -> list[Decimal]:
        """Round amounts."""
        return [self._round + tick for tick in self._beyond.ticks()]


class Powers(Scale):  # type: ignore[misc]
    """A scale on which each step is ten times the one before."""

    def __init__(self, low: Decimal, high: Decimal) -> None:
        first, last = low.adjusted(), high.adjusted() + (high != Decimal(10) ** high.adjusted())
        self._step = max(1, -(-(last - first) // 4))
        self._low, self._high = first, first + -(-(last - first) // self._step) * self._step

    def contains(self, value: Number) -> bool:
        """Whether it lies on the scale."""
        return Decimal(10) ** self._low <= value <= Decimal(10) ** self._high

    def project(self, value: Number, start: Number, end: Number) -> float:
        """The place of `value` between `start` and `end`."""
        part = (log10(value) - self._low) / (self._high - self._low)
        return float(start) + (float(end) - float(start)) * part

    def ticks(self) -> list[Decimal]:
        """Powers of ten, five at most."""
        return [Decimal(10) ** power for power in range(self._low, self._high + 1, self._step)]


class Days(Scale):  # type: ignore[misc]
    """A scale of days, as `datetime.date` counts them, marked as a calendar is.

    first, last: the days shown, before room is left on either side.
    dates: what is given for them, to mark a short axis with.
    """

    def __init__(self, first: float, last: float, dates: Sequence[int]) -> None:
        room = max((last - first) * MARGIN, LEAST_DAYS if first == last else 0.5)
        top = float(datetime.date.max.toordinal())
        self._low, self._high = max(1.0, first - room), min(top, last + room)
        self.unit, self._ticks = _calendar(self._low, self._high, dates)

    def contains(self, value: Number) -> bool:
        """Whether it lies on the scale."""
        return self._low <= value <= self._high

    def project(self, value: Number, start: Number, end: Number) -> float:
        """The place of a day between `start` and `end`."""
        part = (float(value) - self._low) / (self._high - self._low)
        return float(start) + (float(end) - float(start)) * part

    def ticks(self) -> list[int]:
        """The days that are marked, each by its `unit`."""
        return self._ticks


def _calendar(low: float, high: float, dates: Sequence[int]) -> tuple[str, list[int]]:
    """The coarsest division of the calendar that gives enough marks; where none does, the first of the dates."""
    units = (("year", _years(low, high), 3, MANY_YEARS), ("month", _months(low, high), 2, MANY_MONTHS))
    for unit, starts, least, most in units:
        chosen = next(every for step in _steps(unit) if len(every := _every(starts, unit, step)) <= most)
        if len(chosen) >= least:
            return unit, chosen
    return "day", sorted(set(dates))[:1]


def _steps(unit: str) -> Sequence[int]:
    """By how many one may count years and months."""
    return (1, 3, 6, 12, 24) if unit == "month" else (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


def _every(starts: Sequence[int], unit: str, step: int) -> list[int]:
    found = [datetime.date.fromordinal(start) for start in starts]
    return [
        day.toordinal() for day in found if (day.year if unit == "year" else day.year * 12 + day.month - 1) % step == 0
    ]


def _years(low: float, high: float) -> list[int]:
    first, last = (datetime.date.fromordinal(int(day)).year for day in (low, high))
    starts = (datetime.date(year, 1, 1).toordinal() for year in range(first, last + 1))
    return [start for start in starts if low <= start <= high]


def _months(low: float, high: float) -> list[int]:
    years = range(datetime.date.fromordinal(int(low)).year, datetime.date.fromordinal(int(high)).year + 1)
    if len(years) > MANY_YEARS:
        return []
    starts = (datetime.date(year, month, 1).toordinal() for year in years for month in range(1, 13))
    return [start for start in starts if low <= start <= high]
