"""Units of time in which an overview counts: where each begins, where the next one does, and what it is called.

Days are numbered as `datetime.date.toordinal` numbers them, from 1 January of
the year 1; an end is the first day that no longer belongs.
"""

from __future__ import annotations

import datetime
from enum import StrEnum

from newsarchive.nouns.edtf import Edtf, Point

END_OF_TIME = datetime.date.max.toordinal() + 1


class Unit(StrEnum):
    """A length of time, the shorter first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


UNITS = tuple(Unit)
RANK = {unit: rank for rank, unit in enumerate(UNITS)}
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3}
_SHORTEST = {
    Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 28, Unit.QUARTER: 90, Unit.YEAR: 365,
    Unit.DECADE: 3652, Unit.CENTURY: 36524, Unit.MILLENNIUM: 365242,
}  # fmt: skip


def begin(day: int, unit: Unit) -> int:
    """The first day of the unit to which `day` belongs. Weeks begin on Monday."""
    found = datetime.date.fromordinal(day)
    if unit is Unit.DAY:
        return day
    if unit is Unit.WEEK:
        return max(1, day - found.weekday())
    if unit in _MONTHS:
        length = _MONTHS[unit]
        return _first(found.year, (found.month - 1) // length * length + 1)
    return _first(found.year - found.year % _YEARS[unit])


def end(day: int, unit: Unit) -> int:
    """The first day after the unit to which `day` belongs."""
    found = datetime.date.fromordinal(day)
    if unit is Unit.DAY:
        return day + 1
    if unit is Unit.WEEK:
        return min(END_OF_TIME, day - found.weekday() + 7)
    if unit in _MONTHS:
        length = _MONTHS[unit]
        return _first(found.year, (found.month - 1) // length * length + 1 + length)
    return _first(found.year - found.year % _YEARS[unit] + _YEARS[unit])


def _first(year: int, month: int = 1) -> int:
    """The first day of a month; the thirteenth is the next year's first. Years are kept within the calendar."""
    year, month = (year, month) if month <= 12 else (year + 1, 1)
    return END_OF_TIME if year > datetime.MAXYEAR else datetime.date(max(1, year), month, 1).toordinal()


def bounds(first: int, last: int, unit: Unit) -> list[int]:
    """The first day of each unit from that of day `first` to that of day `last`, and the end of the last one."""
    found = [begin(first, unit)]
    while found[-1] <= last:
        found.append(end(found[-1], unit))
    return found


def at_most(first: int, last: int, unit: Unit) -> int:
    """How many units there can be from day `first` to day `last`, without counting them: never too few."""
    return (last - first) // _SHORTEST[unit] + 2


def named(day: int, unit: Unit) -> Edtf:
    """The unit that begins with `day`, as a date to be said: 2021-08, or 2021-07/2021-09 for a quarter."""
    start, last = datetime.date.fromordinal(day), datetime.date.fromordinal(end(day, unit) - 1)
    if unit is Unit.DAY:
        return Edtf.of(start.year, start.month, start.day)
    if unit is Unit.MONTH:
        return Edtf.of(start.year, start.month)
    if unit is Unit.YEAR:
        return Edtf.of(start.year)
    if unit is Unit.WEEK:
        return _between(Point(start.year, start.month, start.day), Point(last.year, last.month, last.day))
    if unit is Unit.QUARTER:
        return _between(Point(start.year, start.month), Point(last.year, last.month))
    return _between(Point(start.year), Point(last.year))


def _between(start: Point, last: Point) -> Edtf:
    return Edtf(start, last, interval=True)


def ordinal(year: int, month: int, day: int) -> int:
    """The number of a day."""
    return datetime.date(year, month, day).toordinal()
