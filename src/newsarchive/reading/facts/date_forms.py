"""The forms that dates are written in: a table of patterns, each with a name and with what must stand before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.reading.facts import calendars

Order = Literal["dmy", "mdy"]
Begins = Literal["short", "roc", "long", "name"]

# Languages whose numeric dates put the day first. English is written both ways; so is what we do not know.
DAY_FIRST = frozenset({"vi", "fr", "id", "de", "es", "it", "pt", "nl", "ru", "pl", "ms", "th", "km", "lo"})


class Reading(NamedTuple):
    """What a form reads: the date; `other` where day and month may be the other way round; a name if not the form's."""

    date: Edtf
    form: str = ""
    other: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date.

    begins: what it begins with ("short": a number of one or two digits, "roc":
    one of three, "long": one of four, "name": a word). read: what a match means, None if no date; it
    is told the language and the order of day and month, where that is known.
    lead: what must stand right before it. languages: in which alone it is looked for.
    behind: of a short one, what may stand behind its first number, white space aside: one of these
    characters, or nothing ("" in a tuple).
    """

    name: str
    begins: Begins
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], str, Order | None], Reading | None]
    lead: re.Pattern[str] | None = None
    languages: frozenset[str] | None = None
    behind: Collection[str] = ""


_D = r"(?:3[01]|[12][0-9]|0?[1-9])"
_M = r"(?:1[0-2]|0?[1-9])"
_Y = r"(?:1[89]|2[01])[0-9]{2}"
_THANG = (
    r"(?:(?:[Tt]háng|THÁNG)\s|[Tt]hg\.?\s?|Th(?=[01]?[0-9]))"  # as blogs and phones print it: "23 Th8 2021", "23 thg 8"
)
_YY = r"[0-4][0-9]"  # of this century: "23/8/21"
_END = r"(?![0-9])"
_TO = (
    r"\s?(?:[-–—~]|đến(?:\s(?:hết|trưa|sáng|chiều|tối|đêm))?|tới|to|until|au|hingga|sampai|s\.?d\.?)"
    r"\s?(?:hết\s)?(?:ngày\s|le\s)?"
)
_BEFORE_LAST = "-–—~đtuahs"  # what the words and signs of `_TO` begin with
_NAME = calendars.MONTH_PATTERN
_BEFORE_NAME = "".join(sorted({initial for name in calendars.MONTHS for initial in (name[0], name[0].upper())}))
_ORDINALS = "snrteod"  # "1st", "2nd", "3rd", "4th", "1er", "1 of", "1 de"
# "tháng năm 2021" is a month of the year 2021 that is not named, "tháng năm năm 2021" May.
_MONTH_VI = "|".join(
    f"{name}{r'(?=.năm)' if name == 'năm' else ''}|{name.title()}|{name.capitalize()}" for name in calendars.MONTHS_VI
)


@lru_cache(maxsize=4096)  # news is about few days, and a page names most of them several times
def _point(year: str | int | None, month: str | int | None = None, day: str | int | None = None) -> Edtf | None:
    """The date, or None where the calendar has none such."""
    if (month and not 1 <= int(month) <= 12) or (day and int(day) > 31):
        return None  # the commonest: the month and the day are the other way round
    try:
        return Edtf.of(int(year) if year else None, int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None


def _simple(date: Edtf | None, form: str = "") -> Reading | None:
    return Reading(date, form) if date else None


def _between(start: Edtf | None, end: Edtf | None) -> Reading | None:
    if start is None or end is None:
        return None
    try:
        return Reading(parse(f"{start}/{end}"))
    except ValueError:
        return None


def _month(name: str) -> int:
    folded = name.casefold()
    return calendars.MONTHS.get(folded) or calendars.MONTHS_VI.get(folded) or int(folded)


def _numeric(match: re.Match[str], language: str, order: Order | None) -> Reading | None:
    first, second, year = int(match[1]), int(match[3]), match[4] if len(match[4]) == 4 else f"20{match[4]}"
    day_first, month_first = _point(year, second, first), _point(year, first, second)
    if not (day_first and month_first):
        return _simple(day_first, "numeric-dmy") or _simple(month_first, "numeric-mdy")
    order = order or ("dmy" if language in DAY_FIRST else None)
    if order or first == second:
        return Reading(month_first if order == "mdy" else day_first, "numeric")
    return Reading(day_first, "numeric", other=month_first)


def _range(match: re.Match[str], _language: str, order: Order | None) -> Reading | None:
    day, month, last_day, last_month, year = match[1], match[3], match[4], match[6], match[7]
    if order == "mdy":
        return None
    if not year:
        end = _point(None, last_month, last_day)
        return _between(_point(None, month or last_month, day), end)
    earlier = month and int(month) > int(last_month)
    return _between(_point(int(year) - bool(earlier), month or last_month, day), _point(year, last_month, last_day))


def _range_words(match: re.Match[str], _language: str, _order: Order | None) -> Reading | None:
    month = _month(match[3] or match[4])
    return _between(_point(match[5], month, match[1]), _point(match[5], month, match[2]))


def _quarter(match: re.Match[str], _language: str, _order: Order | None) -> Reading | None:
    """A quarter is the interval of its months: that much is printed."""
    number = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(match[1]) or int(match[1])
    return _between(_point(match[2], 3 * number - 2), _point(match[2], 3 * number))


def _parts(year: int | None, month: int | None, day: int | None = None) -> Callable[..., Reading | None]:
    """A reader that takes the parts of a date from these groups."""

    def read(match: re.Match[str], _language: str, _order: Order | None) -> Reading | None:
        return _simple(
            _point(match[year] if year else None, _month(match[month]) if month else None, match[day] if day else None)
        )

    return read


def _this_century(match: re.Match[str], _language: str, _order: Order | None) -> Reading | None:
    return _simple(_point(f"20{match[3]}", _month(match[2]), match[1]))


def _later_than_its_month(match: re.Match[str], language: str, order: Order | None) -> Reading | None:
    """A day and month that cannot be a proper fraction ("16/8", not "5/8"), nor "24/7"."""
    if int(match[1]) <= int(match[3]) or match[0] == "24/7":
        return None
    return _parts(None, 3, 1)(match, language, order)


# What shows that a day and month without a year is one. "mùng" (the first ten days) is mostly the lunar calendar's.
_DAY_LEAD = re.compile(
    rf"(?:(?:\b[Nn]gày|\bNGÀY|\b[Hh]ôm(?:\s(?:mồng|mùng)(?=\s\Z))?|\b[Tt]anggal|\b[Tt]gl|\b[Ll]e|{calendars.PARTS_OF_DAY}"
    rf"|\b{calendars.WEEKDAYS}(?:\s(?:[Pp]agi|[Ss]iang|[Ss]ore|[Mm]alam))?|\b(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)\s(?:nay|qua))"
    r"\s?[,(]?\s?|\b(?:nay|qua|nọ|trước|today|ini)\s?[(]\s?)\Z"
)
# A year of two digits is one on a line of its own, or where the same shows it.
_LINE_LEAD = re.compile(
    rf"{_DAY_LEAD.pattern}|\A\s*\Z|(?:[:|(–]|[0-9:h]{{2}}\s-)\s?\Z|[0-9][:h][0-9]{{2}}[\s,|]{{1,3}}\Z"
    r"|\b(?:[Uu]pdated|[Pp]osted|[Pp]ublished|[Dd]ate|[Dd]i(?:terbitkan|perbarui|unggah|posting|update|publikasikan)|[Tt]ayang"
    r"|[Tt]erbit|[Pp]ada|[Oo]n|[Ll]úc|[Vv]ào|[Nn]hật)\s\Z"
)
_WEAK_DAY_LEAD = re.compile(r"\b(?:[Tt]ừ|[Đđ]ến|[Tt]ới|[Hh]ết|[Tt]rước|[Ss]au|[Vv]ào|[Qq]ua|[Vv]à)\s\Z")
_MONTH_LEAD = re.compile(r"(?:[Tt]háng|THÁNG|[(])\s?\Z")
# "mỗi tháng 5 triệu" counts; a month of the calendar has one of these before it, and no thing counted after it.
_MONTH_ALONE_LEAD = re.compile(
    r"(?:^|[.!?…,;(]\s?|\b(?:[Tt]rong|[Tt]ừ|[Đđ]ến|[Tt]ới|[Hh]ết|[Đđ]ầu|[Gg]iữa|[Cc]uối|[Vv]ào|[Tt]rước|[Ss]au"
    r"|[Kk]ể từ|[Vv]à)\s)"
    r"[Tt]háng\s\Z"
)
_AFTER_MONTH = (
    r"(?=\s?[,;:)?!]|\s?\.(?![0-9])|\s?\Z"
    r"|\s(?:vừa qua|năm nay|năm ngoái|năm tới|này|tới|đến|và|hằng năm|hàng năm)\b)"
)
_YEAR_LEAD = re.compile(
    r"\b(?:(?:[Nn]ăm|NĂM|[Ii]n|[Ss]ince|[Dd]uring|[Ee]n|[Tt]ahun|[Dd]epuis|[Yy]ear|l['’]année)\s|(?:early|late|mid)[\s-])\Z"
)
_NAMED_DAY = frozenset({"en", "fr", "id", "ms"})
_NUMERIC_DAY = frozenset({"vi", "fr", "id", "ms"})
# What may follow a month's name only if the number before or after it counts something.
_NO_COUNT = r"(?![0-9%]|[.,][0-9])"

# A number right after the hour is its minutes: "14:05 - 10/05/2023" is a time and a day, not a period from the 5th.
_NO_MINUTES = r"(?<![0-9][:hH])(?<!giờ)(?<!giờ\s)"

# Years of the Republic of China are counted from 1912: "發布日期：113-01-27", "民國113年1月27日".
_ROC = 1911
_ROC_LEAD = re.compile(r"(?:\A|[\u3400-\u9fff][:：]|[于於期间間\]】|]|Date[:：]|民[國国])\s?\Z")


def _republic(match: re.Match[str], _language: str, _order: Order | None) -> Reading | None:
    return _simple(_point(int(match[1]) + _ROC, match[3], match[4]))


# The first form that reads at a place is taken, so the longer ones stand first.
FORMS: tuple[Form, ...] = (
    Form("cjk", "long", re.compile(rf"({_Y})\s?年\s?({_M})\s?月(?:\s?({_D})\s?[日号號])?"), _parts(1, 2, 3)),
    Form("cjk-year", "long", re.compile(rf"({_Y})\s?年"), _parts(1, None)),
    Form("iso", "long", re.compile(rf"({_Y})([-/.])({_M})\2({_D}){_END}"), _parts(1, 3, 4)),
    Form(  # "2023 05/12 19:41:32"
        "iso-spaced", "long", re.compile(rf"({_Y})\s({_M})/({_D})(?=\s[0-9]{{1,2}}:[0-9]{{2}})"), _parts(1, 2, 3)
    ),
    Form("iso-month", "long", re.compile(rf"({_Y})-(0[1-9]|1[0-2]){_END}(?!-)"), _parts(1, 2)),
    Form(
        "roc",
        "roc",
        re.compile(rf"(1[0-2][0-9])([-/])(0[1-9]|1[0-2])\2(3[01]|[12][0-9]|0[1-9]){_END}"),
        _republic,
        _ROC_LEAD,
    ),
    Form("roc-words", "roc", re.compile(rf"(1[0-2][0-9])\s?(年)\s?({_M})\s?月\s?({_D})\s?日"), _republic, _ROC_LEAD),
    Form("year", "long", re.compile(rf"({_Y}){_END}"), _parts(1, None), _YEAR_LEAD),
    # Most dates are written so, and what is so written can be read in none of the forms from here to the next ones.
    Form(
        "numeric",
        "short",
        re.compile(rf"([0-9]{{1,2}})(?:\s?([/.‑-])\s?)([0-9]{{1,2}})\s?\2\s?({_Y}){_END}"),
        _numeric,
        behind="/.‑-",
    ),
    Form("cjk-day", "short", re.compile(rf"({_M})\s?月\s?({_D})\s?[日号號]"), _parts(None, 1, 2), behind="月"),
    Form(
        "range",
        "short",
        re.compile(rf"{_NO_MINUTES}({_D})(?:([/.])({_M}))?{_TO}({_D})([/.])({_M})\5({_Y}){_END}"),
        _range,
        behind=f"/.{_BEFORE_LAST}",
    ),
    Form(
        "range-day",
        "short",
        re.compile(rf"({_D})(?:([/.])({_M}))?{_TO}({_D})(/)({_M})(){_NO_COUNT}"),
        _range,
        _DAY_LEAD,
        behind=f"/.{_BEFORE_LAST}",
    ),
    Form(
        "range-words",
        "short",
        re.compile(
            rf"{_NO_MINUTES}({_D}){_TO}({_D})\s(?:[Tt]háng\s({_M}|{_MONTH_VI})(?:\snăm)?|({_NAME})\.?),?\s({_Y}){_END}"
        ),
        _range_words,
        behind=_BEFORE_LAST,
    ),
    Form(
        "numeric-short-year",
        "short",
        re.compile(rf"({_D})(/)({_D})/({_YY}){_END}(?!/)"),
        _numeric,
        _LINE_LEAD,
        behind="/",
    ),
    Form(  # "Chủ nhật 11-6-23, 07:40": other signs between part the numbers of documents, too, but none with an hour
        "numeric-short-year-timed",
        "short",
        re.compile(rf"({_D})([.-])({_D})\2({_YY})(?=[,\s|–-]{{1,4}}[0-9]{{1,2}}[:hg][0-9]{{2}}(?![0-9]))"),
        _numeric,
        _LINE_LEAD,
        behind=".-",
    ),
    Form(
        "tháng",
        "short",
        re.compile(rf"({_D})\s{_THANG}({_M}|{_MONTH_VI})\b(?:,?\s(?:năm|NĂM)\s|[,/.-]?\s?)({_Y}){_END}"),
        _parts(3, 2, 1),
        behind="tT",
    ),
    Form(
        "tháng-day",
        "short",
        re.compile(rf"({_D})\s(?:[Tt]háng|THÁNG)\s({_M}|{_MONTH_VI})\b(?!\s(?:âm lịch|ngày|năm\s[A-ZĐẤÂ]))"),
        _parts(None, 2, 1),
        _DAY_LEAD,
        behind="tT",
    ),
    Form(
        "day-name",
        "short",
        re.compile(rf"({_D})(?:st|nd|rd|th|er)?(?:\s(?:of\s|de\s)?|-)({_NAME})\b(?:\.?,?\s(?:de\s)?|-|\.)({_Y}){_END}"),
        _parts(3, 2, 1),
        behind=f"-{_ORDINALS}{_BEFORE_NAME}",
    ),
    Form(  # "Publié le 14 Mar 22 à 18:20": with the hour behind it, for it may count something else
        "day-name-short-year",
        "short",
        re.compile(
            rf"({_D})[ -]({_NAME})[ .-]({_YY})(?=,?\s(?:à |at |pukul |[-–|] ?)?[0-2]?[0-9][:hH][0-9]{{2}}(?![0-9]))"
        ),
        _this_century,
        _LINE_LEAD,
        behind=f"-{_BEFORE_NAME}",
    ),
    Form(
        "day-name-only",
        "short",
        re.compile(rf"({_D})(?:st|nd|rd|th|er)?\s(?:of\s)?(?!Mac\b|Dis\b)({_NAME})\b"),
        _parts(None, 2, 1),
        languages=_NAMED_DAY,
        behind=f"{_ORDINALS}{_BEFORE_NAME}",
    ),
    Form(  # what elsewhere is a name, or a word, is a month in Malay: "6 Mac"
        "day-name-malay",
        "short",
        re.compile(rf"({_D})\s(Mac|Dis)\b"),
        _parts(None, 2, 1),
        languages=frozenset({"ms"}),
        behind="MD",
    ),
    Form(
        "month-year",
        "short",
        re.compile(rf"({_M})(?:\s?[/.-]\s?|,?\snăm\s|,?\s)({_Y}){_END}"),
        _parts(2, 1),
        _MONTH_LEAD,
        behind="/.-,n12",
    ),
    Form(
        "month",
        "short",
        re.compile(rf"({_M}){_AFTER_MONTH}"),
        _parts(None, 1),
        _MONTH_ALONE_LEAD,
        behind=("", *",;:)?!.vntđh"),
    ),
    Form(
        "day-month",
        "short",
        re.compile(rf"({_D})([/.-])({_M}){_NO_COUNT}"),
        _parts(None, 3, 1),
        _DAY_LEAD,
        _NUMERIC_DAY,
        behind="/.-",
    ),
    Form(
        "day-month",
        "short",
        re.compile(rf"({_D})(/)({_M}){_NO_COUNT}"),
        _later_than_its_month,
        _WEAK_DAY_LEAD,
        frozenset({"vi"}),
        behind="/",
    ),
    Form(
        "tháng-name-day",
        "name",
        re.compile(rf"{_THANG}({_M}|{_MONTH_VI})\s({_D}),\s({_Y}){_END}"),
        _parts(3, 1, 2),
    ),
    Form(
        "tháng-year",
        "name",
        re.compile(rf"(?:tháng|(?<![^.!?…]\s)Tháng)\s({_MONTH_VI})(?:,?\snăm\s|\s)({_Y}){_END}"),
        _parts(2, 1),
    ),
    Form("name-day", "name", re.compile(rf"({_NAME})\b\.?\s({_D})(?:st|nd|rd|th)?,?\s({_Y}){_END}"), _parts(3, 1, 2)),
    Form("name-year", "name", re.compile(rf"({_NAME})\b\.?,?\s({_Y}){_END}"), _parts(2, 1)),
    Form(
        "name-day-only",
        "name",
        re.compile(rf"(?!Mac\b|Dis\b)({_NAME})\b\.?\s({_D})(?:st|nd|rd|th)?{_NO_COUNT}"),
        _parts(None, 1, 2),
        languages=frozenset({"en"}),
    ),
    Form(
        "quarter",
        "name",
        re.compile(rf"[Qq](?:uý\s|[Uu]arter\s)?(I{{1,3}}|IV|[1-4])(?:\s?[/-]\s?|,?\snăm\s|\s)({_Y}){_END}"),
        _quarter,
    ),
)
# A date that begins with a word goes on with a number: the word is looked for before that number.
NAME_BEFORE = re.compile(
    rf"(?<!\w)(?:{_NAME}\.?,?\s|{_THANG}(?:{_M}|{_MONTH_VI})(?:,?\snăm\s|\s)|[Qq](?:uý\s|uarter\s)?(?:I{{1,3}}|IV|[1-4])(?:\s?[/-]\s?|,?\snăm\s|\s))\Z"
)
NAME_WINDOW = 20  # code points: "September., ", "quý III, năm " and "tháng mười hai năm " fit
_NAMES_EN = (shape for name in calendars.MONTHS for shape in (name, name.upper()))
_NAMES_VI = (shape for name in calendars.MONTHS_VI for shape in (name, name.title(), name.capitalize()))
_LAST_TWO = frozenset(shape[-2:] for shape in (*_NAMES_EN, *_NAMES_VI))
_LAST_OF_NUMBERS = frozenset("0123456789IV")
_BEHIND_NAME = ".,/-" + calendars.BLANKS


def ends_as_name(window: str) -> bool:
    """Whether `window` ends in two letters in which a month's name ends, or as a number does: a look before the search.

    No other can match `NAME_BEFORE`; the words before most numbers end otherwise.
    """
    last = window.rstrip(_BEHIND_NAME)[-2:]
    return last in _LAST_TWO or last[-1:] in _LAST_OF_NUMBERS
