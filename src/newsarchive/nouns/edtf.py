"""Dates as the archive knows them: the part of EDTF (ISO 8601-2) that news needs.

    2021  2021-08  2021-08-23  2021-08-23T14:05:00  2021-08-23T14:05:00+07:00
    each of these with ? (uncertain), ~ (approximate) or % (both)
    XXXX-08-16  XXXX-08     a day or month whose year nobody tells
    2022-11-30/..  ../2022-03  2021-08-01/2021-08-14     intervals, open or closed

A missing part stays missing: nothing here fills in a month or a day. Only a
time of day is whole: the notation has none without seconds, and 14:05 is
written 14:05:00 (14:05 is read as well).
Source of the notation: Library of Congress, Extended Date/Time Format, 2019.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from functools import lru_cache

_POINT = re.compile(
    r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?P<zone>Z|[+-]\d{2}:\d{2})?)?)?)?"
    r"(?P<doubt>[?~%])?",
    re.ASCII,
)
OPEN = ".."
_YEARS, _MONTHS, _SURE_DAYS = range(1, 10_000), range(1, 13), range(1, 29)  # every month has so many days


@dataclass(frozen=True, slots=True)
class Point:
    """One date, to the precision that is known: what is not known is None.

    second: 0 where a time is told without it, as the notation wants.
    zone: "Z", an offset such as "+07:00", or None where the page tells none.
    doubt: "?", "~", "%" or "".
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    doubt: str = ""

    def __post_init__(self) -> None:
        if self.hour is not None and self.second is None:
            object.__setattr__(self, "second", 0)

    @property
    def first(self) -> tuple[int, int, int, int, int, int]:
        """The first moment it may mean (local to the page); a missing year counts as 0."""
        return (self.year or 0, self.month or 1, self.day or 1, self.hour or 0, self.minute or 0, self.second or 0)

    @property
    def last(self) -> tuple[int, int, int, int, int, int]:
        """The last moment it may mean; a missing year counts as 9999."""
        year, month = self.year or 9999, self.month or 12
        day = self.day or calendar.monthrange(year, month)[1]
        hour, minute, second = (
            top if part is None else part for part, top in ((self.hour, 23), (self.minute, 59), (self.second, 59))
        )
        return (year, month, day, hour, minute, second)

    def __str__(self) -> str:
        text = "XXXX" if self.year is None else f"{self.year:04}"
        for part in (self.month, self.day):
            text += "" if part is None else f"-{part:02}"
        if self.hour is not None:
            text += f"T{self.hour:02}:{self.minute or 0:02}:{self.second or 0:02}{self.zone or ''}"
        return text + self.doubt


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or an interval. An end that is open is None; a single date is both ends.

    Compare and hash by value; order by `sort_key`.
    """

    start: Point | None
    end: Point | None
    interval: bool = False

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None, *, doubt: str = "") -> Edtf:
        """A single date without a time; raises ValueError where there is no such day."""
        known = (year is None or year in _YEARS) and month is not None and month in _MONTHS
        if known and (day is None or day in _SURE_DAYS) and not doubt:
            point = Point(year, month, day)  # nothing is left to prove
            return cls(point, point)
        return parse(str(Point(year, month, day, doubt=doubt)))

    @property
    def point(self) -> Point:
        """The date by which it is filed: its start, or its end where the start is open."""
        found = self.start or self.end
        assert found is not None
        return found

    @property
    def year(self) -> int | None:
        """The year it is filed under; None where nobody tells it."""
        return self.point.year

    @property
    def years(self) -> str | None:
        """The year or years that it is of: "2021", "2021–2022", "2021?" in doubt; None where an end has none."""
        if self.start is None or self.end is None or self.start.year is None or self.end.year is None:
            return None
        first, last = f"{self.start.year:04}", f"{self.end.year:04}"
        return (first if first == last else f"{first}–{last}") + ("?" if self.uncertain else "")

    @property
    def uncertain(self) -> bool:
        """Whether any part of it is in doubt, or an end or the year is not known."""
        ends = [p for p in (self.start, self.end) if p]
        return len(ends) < 2 or any(p.doubt or p.year is None for p in ends)

    @property
    def exact(self) -> bool:
        """Whether it is one day, or a moment of one, that nobody doubts: what most standards take for a date."""
        return not self.interval and not self.uncertain and self.point.day is not None

    @property
    def sort_key(self) -> tuple[int, ...]:
        """Chronological order: by first moment, the less precise first, then the notation."""
        point = self.point
        known = sum(part is not None for part in (point.month, point.day, point.hour))
        return (*point.first, known, int(self.interval))

    def __str__(self) -> str:
        if not self.interval:
            return str(self.start)
        return f"{self.start or OPEN}/{self.end or OPEN}"


@lru_cache(maxsize=4096)
def parse(text: str) -> Edtf:
    """The date that `text` notes.

    Raises ValueError, saying why, for what is not of the subset above or is no
    date of the calendar (2021-02-30).
    """
    if "/" not in text:
        point = _point(text)
        return Edtf(point, point)
    halves = text.split("/")
    if len(halves) > 2:
        _point(text)  # a day with slashes: it says how to write one
    if halves == [OPEN, OPEN]:
        raise ValueError(f"'{text}' is not an interval such as 2021-08-01/2021-08-14 or 2022-11-30/..")
    if "" in halves:
        raise ValueError(f"'{text}' has an end that is empty: an open one is written '{OPEN}'")
    start, end = (None if half == OPEN else _point(half) for half in halves)
    if start and end and (start.year is None) != (end.year is None):
        raise ValueError(f"'{text}' tells the year of one end only")
    if start and end and start.first > end.last:
        raise ValueError(f"'{text}' ends before it begins")
    return Edtf(start, end, interval=True)


def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if not match:
        _refuse_parts_of_edtf(text)
        raise ValueError(
            f"'{text}' is not a date such as 2021-08-23, 2021-08, 2021-08-23T14:05:00+07:00 or 2021-08-23?"
        )
    part = {k: int(v) for k, v in match.groupdict().items() if v and v.isdigit()}
    point = Point(
        part.get("year"), part.get("month"), part.get("day"), part.get("hour"), part.get("minute"), part.get("second"),
        match["zone"], match["doubt"] or "",
    )  # fmt: skip
    if point.year is None and point.month is None:
        raise ValueError(f"'{text}' tells nothing: give at least a month, as in XXXX-08")
    _prove(text, point)
    return point


def _refuse_parts_of_edtf(text: str) -> None:
    """Raise ValueError for what EDTF knows and this subset does not, saying how to write the same in it."""
    if re.fullmatch(r"\d{3}X|\d{2}XX|\d{4}s", text, re.ASCII):
        raise ValueError(f"'{text}' is no single year: write the first and the last, as in 1990/1999")
    if re.fullmatch(r"-\d{4}.*|Y?-?\d{5,}.*|Y.*", text, re.ASCII):
        raise ValueError(f"'{text}' is no date: years go from 0001 to 9999")


def _prove(text: str, point: Point) -> None:
    """Raise ValueError if there is no such month, day, time or zone."""
    if point.year == 0:
        raise ValueError(f"'{text}': there is no year 0000")
    if point.month is not None and 21 <= point.month <= 41 and point.day is None:
        raise ValueError(f"'{text}' is a season or a part of a year: write its months, as in 2021-06/2021-08")
    if point.month is not None and not 1 <= point.month <= 12:
        raise ValueError(f"'{text}': there is no month {point.month:02}")
    if point.day is not None and point.month is not None:
        top = calendar.monthrange(point.year or 2000, point.month)[1]  # 2000 is a leap year: XXXX-02-29 may be
        if not 1 <= point.day <= top:
            raise ValueError(f"'{text}': that month has days 01 to {top}")
    if (point.hour or 0) > 23 or (point.minute or 0) > 59 or (point.second or 0) > 59:
        raise ValueError(f"'{text}': there is no such time of day")
    if point.zone and point.zone != "Z" and (int(point.zone[1:3]) > 14 or int(point.zone[4:]) > 59):
        raise ValueError(f"'{text}': there is no such time zone")
