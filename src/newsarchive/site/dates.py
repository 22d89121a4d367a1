"""Dates and numbers as a reader of each language writes them.

Every form of EDTF that the archive knows has its words here; what is missing
from a date is missing from its words. Two languages are at home; any other
prints ISO dates and plain digits, which nobody misreads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from newsarchive.nouns.edtf import Edtf, Point

_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Forms:
    """How one language says a date: patterns with ``{}`` for the date they are about."""

    point: Callable[[Point], str]
    month: Callable[[int], str]
    about: str
    uncertain: str
    both: str
    no_year: str
    since: str
    until: str
    not_before: str
    not_after: str
    thousands: str
    decimal: str


def _point_en(point: Point) -> str:
    words = [str(point.day) if point.day else "", _MONTHS_EN[point.month - 1] if point.month else "",
             str(point.year) if point.year is not None else ""]  # fmt: skip
    return " ".join(filter(None, words)) + _time(point)


def _point_vi(point: Point) -> str:
    month = f"tháng {point.month}" if point.month else ""
    words = [str(point.day) if point.day else "", month]
    date = " ".join(filter(None, words))
    if point.year is None:
        return date + _time(point)
    return (f"{date} năm {point.year}" if date else f"năm {point.year}") + _time(point)


def _point_iso(point: Point) -> str:
    return str(Point(point.year, point.month, point.day)) + _time(point)


def _time(point: Point) -> str:
    return "" if point.hour is None else f", {point.hour:02}:{point.minute or 0:02}"


FORMS = {
    "en": Forms(
        _point_en, lambda month: _MONTHS_EN[month - 1], "about {}", "{} (uncertain)", "about {} (uncertain)",
        "{}, year unknown", "from {}", "until {}", "not before {}", "not after {}", ",", ".",
    ),
    "vi": Forms(
        _point_vi, lambda month: f"Tháng {month}", "khoảng {}", "{} (chưa chắc chắn)", "khoảng {} (chưa chắc chắn)",
        "{}, không rõ năm", "từ {}", "đến {}", "sớm nhất là {}", "muộn nhất là {}", ".", ",",
    ),
}  # fmt: skip
_PLAIN = Forms(
    _point_iso, lambda month: f"{month:02}", "~{}", "{}?", "{}%", "{}", "{}/..", "../{}", "{}/..", "../{}", "", "."
)


def forms(language: str) -> Forms:
    """The forms of `language` (a BCP 47 tag), or the plain ones."""
    return FORMS.get(language.partition("-")[0], _PLAIN)


@lru_cache(maxsize=16384)
def say(date: Edtf, language: str, bound: bool = False) -> str:
    """`date` in words.

    bound: whether an open interval bounds one moment (a publication that is
    "not before" a day) rather than lasts ("from" that day on).
    """
    form = forms(language)
    if not date.interval and date.start:
        return _say_point(date.start, form)
    if date.start and date.end:
        return _say_range(date.start, date.end, form)
    if date.start:
        return (form.not_before if bound else form.since).format(_say_point(date.start, form))
    return (form.not_after if bound else form.until).format(_say_point(date.point, form))


def _say_point(point: Point, form: Forms) -> str:
    text = form.point(point)
    if point.year is None:
        text = form.no_year.format(text)
    pattern = {"?": form.uncertain, "~": form.about, "%": form.both}.get(point.doubt)
    return pattern.format(text) if pattern else text


def _say_range(start: Point, end: Point, form: Forms) -> str:
    same_month = (start.year, start.month) == (end.year, end.month)
    plain = not (start.doubt or end.doubt or start.hour is not None or end.hour is not None)
    if same_month and plain and start.day and end.day and start.year is not None and form is not _PLAIN:
        return f"{start.day}–{_say_point(end, form)}"
    return f"{_say_point(start, form)} – {_say_point(end, form)}"


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


def month(number: int, language: str) -> str:
    """The name of a month (1 to 12), standing alone."""
    return forms(language).month(number)


def month_short(number: int, language: str) -> str:
    """The name of a month, short: Aug, Th. 8."""
    name = month(number, language)
    return name.replace("Tháng", "Th.") if name.startswith("Tháng") else name[:3]


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
    """A number in full, its digits grouped as the language does: 18,600,000,000 or 18.600.000.000."""
    form = forms(language)
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.translate({ord(","): form.thousands, ord("."): form.decimal})
