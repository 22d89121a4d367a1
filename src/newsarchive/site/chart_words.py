"""What stands on the axes of a chart: round amounts and calendar dates, short and in the reader's language.

Patterns are those of CLDR, by way of Babel; a language that it does not know
gets plain digits and ISO dates.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from functools import lru_cache

from babel.core import Locale
from babel.dates import format_skeleton

from newsarchive.site import dates
from newsarchive.site.cldr import known

SPELLED = 10_000  # the least amount whose noughts are said in a word: 5,000 is easier than 5 thousand
MONTH_LETTERS = 9  # that a month with its year may have on an axis: "Sept 2022"; longer ones are written 9/2022


@lru_cache(maxsize=256)
def scale(most: Decimal, language: str) -> tuple[Decimal, str]:
    """By how much to divide the amounts of an axis that goes up to `most`, and the word for that: "million"."""
    locale = known(language)
    power = min(most.adjusted() // 3 * 3, 12)
    if most < SPELLED or locale is None:
        return Decimal(1), ""
    formats = locale.compact_decimal_formats  # some languages have a short form only
    pattern = (formats.get("long") or formats["short"])["other"].get("1" + "0" * power)
    letters = str(pattern.pattern) if pattern is not None else ""
    word = letters.replace("0", "").strip()
    if not word or "'" in word or ";" in word:
        return Decimal(1), ""
    return Decimal(10) ** (power - letters.count("0") + 1), word


@lru_cache(maxsize=1024)
def day(ordinal: int, unit: str, language: str) -> str:
    """A day of the calendar (as `datetime.date` counts them) as an axis marked by "year", "month" or "day" has it."""
    date, locale = datetime.date.fromordinal(ordinal), known(language)
    if unit == "year" or locale is None:
        return date.isoformat()[: {"year": 4, "month": 7}.get(unit, 10)]
    if unit == "day":
        return _shortest(date, "MMMd", "Md", locale, MONTH_LETTERS - 2)
    return _shortest(date, "yMMM", "yM", locale, MONTH_LETTERS)


def _shortest(date: datetime.date, words: str, digits: str, locale: Locale, most: int) -> str:
    text: str = format_skeleton(words, date, locale=locale)
    short = len(text) <= most and not text[text.find(" ") + 1 :].startswith("thg")
    return text if short else format_skeleton(digits, date, locale=locale)


def amount(value: Decimal, language: str) -> str:
    """A number of an axis: no noughts behind the point."""
    plain = value.normalize()
    return dates.number(int(plain) if plain == plain.to_integral_value() else plain, language)
