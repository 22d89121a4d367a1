"""Whether what stands before a day may be who signs: places stand there, too ("Hà Nội, 22/05/2023")."""

from __future__ import annotations

from newsarchive.reading.facts import dates
from newsarchive.reading.words import persons


def is_parted(before: str, text: str, found: dates.Found) -> bool:
    """Whether a sign, or how the day is told, parts a name from the day after it."""
    return _ends_with_sign(before) or _is_before_weekday(before, text, found)


def _ends_with_sign(before: str) -> bool:
    """Whether a sign stands between a name and the date after it; a comma, as after a place, only after a full name."""
    if before[-1] in "|•·-–—/@":
        return True
    return persons.has_family_name(before) and len(before.split()) >= persons.FULL_NAME_WORDS


def _is_before_weekday(before: str, text: str, found: dates.Found) -> bool:
    """Whether a day of the week with its hour follows a name, as it follows no place ("Thu Hạnh Thứ ba, ngày …")."""
    timed = is_timed(found) and text[found.start].isalpha()
    return timed and " " in before and not persons.is_place(before)


def is_timed(found: dates.Found) -> bool:
    """Whether a day is told with its hour."""
    return found.date is not None and found.date.point.hour is not None
