"""Times of day and zones as pages print them beside a date."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Zones that mean one offset wherever they are printed; EST, CST, IST and the like mean several and are left out.
NAMED_ZONES = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "ICT": "+07:00", "GMT": "Z", "UTC": "Z", "Z": "Z"}

_ZONE = (
    r"[\[(]?(?:(?:GMT|UTC)\s?([+\-−])\s?([0-9]{1,2})(?::?([0-9]{2}))?|([+-])([0-9]{2}):([0-9]{2})"
    r"|(WIB|WITA|WIT|ICT|GMT|UTC|Z)\b)[\])]?"
)
TIME = re.compile(
    r"([01]?[0-9]|2[0-4])(?::([0-5][0-9])['’′]?(?::([0-5][0-9])(?:[.,][0-9]{1,6})?)?"
    r"|\s?(?:h|giờ|H|[.]|时|時|点)\s?([0-5][0-9])(?![0-9])(?:\s?(?:phút|['’′]|分))?|\s?(?:h|giờ|时|時|点)(?![0-9]))"
    rf"(?![0-9])(?:\s?([AaPp])\.?[Mm]\b\.?)?(?:,?\s?{_ZONE})?"
)


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day; minute is None where only the hour is printed."""

    hour: int
    minute: int | None
    second: int | None
    zone: str | None


def read(match: re.Match[str]) -> Time | None:
    """The time of a match of `TIME`; None where there is none such (24:30)."""
    hour = int(match[1])
    minute = match[2] or match[4]
    half = (match[5] or "").casefold()
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    if hour > 23:
        return None
    zone = _zone(match)
    if match[4] and "." in match[0][:4] and not (zone or half):
        return None  # "14.05" alone is a number; "14.05 WIB" is a time
    return Time(hour, int(minute) if minute else None, int(match[3]) if match[3] else None, zone)


def _zone(match: re.Match[str]) -> str | None:
    if match[12]:
        return NAMED_ZONES[match[12]]
    sign, hours, minutes = (match[6], match[7], match[8]) if match[6] else (match[9], match[10], match[11])
    if not sign:
        return None
    if int(hours) > 14 or int(minutes or 0) > 59:
        return None
    return f"{sign.replace('−', '-')}{int(hours):02}:{int(minutes or 0):02}"


_LAST = re.compile(TIME.pattern + r"[\s,|–-]{1,4}\Z")


def before(window: str) -> tuple[Time, int] | None:
    """The time at the end of `window` (some code points before a date) and where it begins."""
    match = _LAST.search(window)
    if not match or window[: match.start()][-1:].isalnum() or window[: match.start()][-1:] in {".", ",", ":"}:
        return None
    time = read(match)
    return (time, match.start()) if time else None
