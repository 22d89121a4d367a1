"""Dates and numbers as a reader of each language writes them.

Names of months, the order of day, month and year, digits and their grouping
are those of CLDR, by way of Babel, for any language. The words for what EDTF
knows beyond a calendar (uncertain, not before, no year …) are messages of the
catalogue. What is missing from a date is missing from its words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from functools import lru_cache
from gettext import NullTranslations
from pathlib import Path

from babel.core import Locale
from babel.dates import format_time, parse_pattern
from babel.numbers import format_decimal, get_decimal_symbol, get_minus_sign_symbol

from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.site import assets, locale
from newsarchive.site.cldr import capital, known

LEAP = 2000  # stands for a year that nobody tells: it has every day of a year, and is never printed


def _(text: str) -> str:
    return text


NO_YEAR = _("%(date)s, year unknown")
SINCE, UNTIL = _("from %(date)s"), _("until %(date)s")
NOT_BEFORE, NOT_AFTER = _("not before %(date)s"), _("not after %(date)s")
DOUBTS = {"?": _("%(date)s (uncertain)"), "~": _("about %(date)s"), "%": _("about %(date)s (uncertain)")}


@dataclass(frozen=True, slots=True)
class Forms:
    """How one language lays out a date: patterns of CLDR (UTS 35).

    day, month, year: a date to that precision; day_of_year, month_of_year: one
    whose year is not known. days: the first and the last day of a stretch
    within one month. moment: ``{1}`` is the date, ``{0}`` the time of day.
    names, shorts: of the months, standing alone.
    """

    day: str
    month: str
    year: str
    day_of_year: str
    month_of_year: str
    days: tuple[str, str]
    moment: str
    names: tuple[str, ...]
    shorts: tuple[str, ...]


_NUMBERS = tuple(f"{number:02}" for number in range(1, 13))
# For a tag that CLDR does not know: dates and digits that nobody misreads.
PLAIN = Forms("y-MM-dd", "y-MM", "y", "MM-dd", "MM", ("y-MM-dd – ", "y-MM-dd"), "{1}, {0}", _NUMBERS, _NUMBERS)
# What CLDR writes and no newspaper of the country does. Vietnamese: "23 tháng 8, 2021", "2021" and
# "16:58 20 tháng 12, 2021"; the "năm" is that of CLDR's own form for a month of a year.
HOUSE: dict[str, dict[str, object]] = {
    "vi": {
        "day": "d MMMM 'năm' y", "year": "'năm' y", "month_of_year": "MMMM", "days": ("d–", "d MMMM 'năm' y"),
        "moment": "{1}, {0}", "shorts": tuple(f"T{number}" for number in range(1, 13)),
    },
}  # fmt: skip


class Dates:
    """The dates and numbers of one language.

    say: a date in words; its second argument tells whether an open interval
    bounds one moment (a publication that is "not before" a day) rather than
    lasts ("from" that day on). Remembers what it has said.
    """

    def __init__(self, language: str, translate: Callable[[str], str]) -> None:
        self.locale = known(language)
        self.forms = forms(language)
        self._translate = translate
        self.say = lru_cache(maxsize=16384)(self._say)

    def _say(self, date: Edtf, bound: bool = False) -> str:
        if date.start and date.start == date.end:
            return self._point(date.start)
        if date.start and date.end:
            return self._range(date.start, date.end)
        if date.start:
            return self._words(NOT_BEFORE if bound else SINCE, self._point(date.start))
        return self._words(NOT_AFTER if bound else UNTIL, self._point(date.point))

    def _words(self, message: str, date: str) -> str:
        return self._translate(message) % {"date": date}

    def _point(self, point: Point) -> str:
        form = self.forms
        if point.year is None:
            text = self._words(NO_YEAR, self._yearless(point))
        else:
            text = self._date(point, form.day if point.day else form.month if point.month else form.year)
        if point.hour is not None:
            text = form.moment.format(self._time(point), text)
        return self._words(DOUBTS[point.doubt], text) if point.doubt else text

    def _yearless(self, point: Point) -> str:
        if not point.day and not self.forms.month_of_year:
            return self.forms.names[(point.month or 1) - 1]
        return self._date(point, self.forms.day_of_year if point.day else self.forms.month_of_year)

    def _date(self, point: Point, pattern: str) -> str:
        day = datetime.date(point.year or LEAP, point.month or 1, point.day or 1)
        return parse_pattern(pattern).apply(day, self.locale or Locale("en"))

    def _time(self, point: Point) -> str:
        time = datetime.time(point.hour or 0, point.minute or 0)
        return format_time(time, "short", locale=self.locale) if self.locale else f"{time:%H:%M}"

    def _range(self, start: Point, end: Point) -> str:
        same_month = (start.year, start.month) == (end.year, end.month)
        plain = not (start.doubt or end.doubt or start.hour is not None or end.hour is not None)
        if same_month and plain and start.day and end.day and start.year is not None:
            first, last = self.forms.days
            return self._date(start, first) + self._date(end, last)
        return f"{self._point(start)} – {self._point(end)}"

    def month(self, number: int) -> str:
        """The name of a month (1 to 12), standing alone."""
        return capital(self.forms.names[number - 1])

    def month_short(self, number: int) -> str:
        """The name of a month, short enough to stand under a chart: Aug, T8."""
        return capital(self.forms.shorts[number - 1])


def say(date: Edtf, language: str, bound: bool = False, folders: Sequence[Path] = (assets.OWN_TEMPLATES,)) -> str:
    """`date` in words, those of the catalogue in the first of the `folders` that has one; see `Dates`."""
    return spoken(language, locale.load(folders, language)).say(date, bound)


@lru_cache(maxsize=64)
def spoken(language: str, catalogue: NullTranslations) -> Dates:
    """The dates of `language`, with the words of `catalogue`."""
    return Dates(language, catalogue.gettext)


@lru_cache(maxsize=64)
def forms(language: str) -> Forms:
    """The patterns for dates of `language`, or plain ones."""
    found = known(language)
    if found is None:
        return PLAIN
    skeletons = found.datetime_skeletons
    day = found.date_formats["long"].pattern
    names = _standing(found, "wide")
    form = Forms(
        day=day,
        month=skeletons["yMMMM"].pattern,
        year=skeletons["y"].pattern,
        day_of_year=skeletons["MMMMd"].pattern,
        month_of_year="",
        days=_days(found, day),
        moment=found.datetime_formats["medium"],
        names=names,
        shorts=_standing(found, "abbreviated"),
    )
    return replace(form, **HOUSE.get(found.language, {}))  # type: ignore[arg-type]


def _standing(found: Locale, width: str) -> tuple[str, ...]:
    """The names of the months where no day stands with them."""
    names = found.months["stand-alone"][width]
    return tuple(names[number] for number in range(1, 13))


def _days(found: Locale, day: str) -> tuple[str, str]:
    """A stretch of days within a month: CLDR's with short names of months, made long as UTS 35 says."""
    parts = found.interval_formats.get("yMMMd", {}).get("d")
    if not parts or len(parts) != 2 or "MMM" not in "".join(parts):
        return f"{day} – ", day
    first, last = (re.sub(r"M{3,4}", "MMMM", part) for part in parts)
    return first, last


def day(date: Edtf) -> str:
    """What hangs beside an entry that stands under its month: the day, "11–14", "30→", or nothing."""
    start, end = date.start, date.end
    if not date.interval:
        return f"{start.day}" if start and start.day else ""
    if not date.point.day:
        return ""
    if start and end and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day}"
    return f"{start.day}→" if start else f"→{date.point.day}"


def machine(date: Edtf) -> str | None:
    """The value of ``<time datetime>``; None where HTML has no form for such a date."""
    point = date.point
    if date.interval:
        return None
    if point.year is None:
        return f"{point.month:02}-{point.day:02}" if point.day and point.month else None
    if point.hour is not None and point.zone is None:
        return str(Point(point.year, point.month, point.day, point.hour, point.minute, point.second))
    return str(point).rstrip("?~%")


def number(value: Decimal | int, language: str) -> str:
    """A number in full, its digits grouped as the language does: 18,600,000,000 or 18.600.000.000.

    Every digit after the point stands as it was given: CLDR would cut them off.
    """
    return _number(f"{value:f}" if isinstance(value, Decimal) else str(value), language)


@lru_cache(maxsize=16384)  # by the digits: 1 and 1.0 are equal, and not the same to a reader
def _number(digits: str, language: str) -> str:
    found = known(language)
    if found is None:
        return digits
    whole, _point, part = digits.removeprefix("-").partition(".")
    with localcontext(prec=len(whole) + 4):  # Babel rounds to three places, in a context that may be too small for that
        text = format_decimal(Decimal(whole), locale=found)
    if part:
        text += get_decimal_symbol(found) + part
    return get_minus_sign_symbol(found) + text if digits.startswith("-") else text
