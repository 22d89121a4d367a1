"""Times of day and zones as pages print them beside a date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsarchive.reading.facts import calendars

# What zones in letters mean in the newspapers that print them. Some mean something else elsewhere (IST in Ireland);
# to take the site's own zone instead would be wrong by half a day.
NAMED_ZONES = {
    "WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "ICT": "+07:00", "GMT": "Z", "UTC": "Z", "Z": "Z",
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00",
    "BST": "+01:00", "WET": "Z", "WEST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "WAT": "+01:00", "CAT": "+02:00", "SAST": "+02:00", "EAT": "+03:00",
    "PKT": "+05:00", "IST": "+05:30", "NPT": "+05:45", "BDT": "+06:00", "MMT": "+06:30", "PHT": "+08:00",
    "HKT": "+08:00", "SGT": "+08:00", "MYT": "+08:00", "JST": "+09:00", "KST": "+09:00",
    "SLST": "+05:30", "ADT": "-03:00", "NST": "-03:30", "NDT": "-02:30", "ACST": "+09:30", "ACDT": "+10:30",
    "MUT": "+04:00", "MVT": "+05:00", "AFT": "+04:30", "UZT": "+05:00", "BNT": "+08:00", "TRT": "+03:00",
    "HNE": "-05:00", "HAE": "-04:00", "HNA": "-04:00", "HAA": "-03:00", "HNC": "-06:00", "HAC": "-05:00",
    "HNR": "-07:00", "HAR": "-06:00", "HNP": "-08:00", "HAP": "-07:00", "HNT": "-03:30", "HAT": "-02:30",
    "AWST": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
}  # fmt: skip

_ZONE = (
    r"[\[(（]?(?:(?:GMT|UTC)\s?(?P<sign>[+\-−])\s?(?P<hours>[0-9]{1,2})(?::?(?P<minutes>[0-9]{2}))?"
    r"|(?P<bare>[+-][0-9]{2}:[0-9]{2}|\+[0-9]{4}(?![0-9-]))"
    r"|(?P<zone>" + "|".join(sorted(NAMED_ZONES, key=len, reverse=True)) + r")\b)[\])）]?"
)
# Which half of the day: am and pm, sáng and chiều (SA, CH), 上午 and 下午; a zone of several meanings is passed over.
TIME = re.compile(
    r"(?:(?P<zh>[上下]午|晚上|早上)\s?)?"
    r"(?P<hour>[01]?[0-9]|2[0-4])(?::(?P<minute>[0-5][0-9])['’′]?(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{1,6})?)?"
    r"|\s?(?:h|giờ|H|g(?=[0-5])|(?P<point>[.])|时|時|点)\s?(?P<minute2>[0-5][0-9])(?![0-9])(?:\s?(?:phút|['’′]|分|min\b|MIN\b))?"
    r"|\s?(?:h|giờ|时|時|点)(?![0-9]))(?![0-9])"
    r"(?:\s?(?P<half>[AaPp]\.?[Mm]\b\.?|SA\b|CH\b|sáng\b|chiều\b|tối\b))?"
    rf"(?:,?\s?{_ZONE})?"
)
_AFTERNOON = frozenset({"p", "c", "t", "下", "晚"})  # the first letters of pm, CH, chiều, tối, 下午, 晚上
_MORNING = frozenset({"a", "s", "上", "早"})


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day; minute is None where only the hour is printed."""

    hour: int
    minute: int | None
    second: int | None
    zone: str | None


def read(match: re.Match[str]) -> Time | None:
    """The time of a match of `TIME`; None where there is none such (24:30)."""
    hour = int(match["hour"])
    minute = match["minute"] or match["minute2"]
    half = (match["half"] or match["zh"] or " ")[0].casefold()
    if half in _AFTERNOON and hour < 12:
        hour += 12
    if half in _MORNING and hour == 12:
        hour = 0
    if hour > 23:
        return None
    zone = _zone(match)
    if match["point"] and not (zone or half.strip()):
        return None  # "14.05" alone is a number; "14.05 WIB" is a time
    return Time(hour, int(minute) if minute else None, int(match["second"]) if match["second"] else None, zone)


_OFFSET = re.compile(r"\s?" + _ZONE)


def zone_at(text: str, at: int) -> tuple[str, int] | None:
    """The zone that stands at `at`, apart by no more than a space, and where it ends."""
    match = _OFFSET.match(text, at)
    zone = _zone(match) if match and not match["bare"] else None
    return (zone, match.end()) if match and zone else None


def _zone(match: re.Match[str]) -> str | None:
    if match["zone"]:
        return NAMED_ZONES[match["zone"]]
    if bare := match["bare"]:
        sign, hours, minutes = bare[0], bare[1:3], bare[-2:]
    else:
        sign, hours, minutes = match["sign"], match["hours"], match["minutes"]
    if not sign:
        return None
    if int(hours) > 14 or int(minutes or 0) > 59:
        return None
    return f"{sign.replace('−', '-')}{int(hours):02}:{int(minutes or 0):02}"


_LAST = re.compile(TIME.pattern + r"(?:\s[A-Z]{2,4}\b)?[\s,|(–-]{1,4}(?:on\s)?\Z")
_BEHIND_TIME = frozenset(",|(–-" + calendars.BLANKS)
_DIGIT = re.compile("[0-9]")


def before(window: str) -> tuple[Time, int] | None:
    """The time at the end of `window` (some code points before a date) and where it begins."""
    match = _LAST.search(window) if window[-1:] in _BEHIND_TIME and _DIGIT.search(window) else None
    if not match or window[: match.start()][-1:].isalnum() or window[: match.start()][-1:] in {".", ",", ":"}:
        return None
    time = read(match)
    return (time, match.start()) if time else None
