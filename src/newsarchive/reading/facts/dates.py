"""Dates in running text and in a page's furniture, to the precision that is printed.

`find` gives every date of a text with its place in it. Nothing is filled in: a
day without a year is ``XXXX-08-16``, a quarter the interval of its months, "hôm
qua" a mention without a date. What looks like a date and is none (``24/7``,
``1/3 dân số``, ``13/2021/QĐ-TTg``, a telephone number) is not found.

Each form (`date_forms`) is tried where a number or the name of a month begins,
so that a text is gone through once; what may stand before it (a
weekday, "ngày", a time) is looked for in a window of fixed length.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.reading.blocks import LONGEST
from newsarchive.reading.facts import calendars, clock, date_forms
from newsarchive.reading.facts.date_forms import FORMS, NAME_BEFORE, NAME_WINDOW, Form, Order, ends_as_name

LEAD_WINDOW = 48  # code points before a date in which its weekday, "ngày" and time are looked for
CUT_WINDOW = 24  # … and in which one of the first two fits: "Thứ hai (pagi), " is half as long


class Found(NamedTuple):
    """One date in a text.

    start, end: half-open, in code points; weekday, "ngày", time and zone are
    within. date: None for a relative one ("hôm qua"). form: the name of the
    form that matched. ambiguous: day and month could be the other way round;
    then `other` is that reading.
    """

    start: int
    end: int
    date: Edtf | None
    form: str
    ambiguous: bool = False
    other: Edtf | None = None

    @property
    def day(self) -> bool:
        """Whether it tells a day (of one year or of a year that is not told)."""
        return self.date is not None and self.date.point.day is not None

    @property
    def full(self) -> bool:
        """Whether it tells a day and its year."""
        return self.day and self.date is not None and self.date.year is not None


def find(text: str, language: str, order: Order | None = None) -> tuple[Found, ...]:
    """Every date in `text` (NFC), in order, none overlapping another.

    language: of the text ("vi", "en", …), which tells the order of day and
    month. order: the order itself, where other dates of the page have shown it.
    Only the first `blocks.LONGEST` code points are searched.
    """
    return _merged(dated(text, language, order), _relative(text))


def dated(text: str, language: str, order: Order | None = None) -> tuple[Found, ...]:
    """Those of `find` that have a date: all but "hôm qua" and the like."""
    if not _NUMBER.search(text):
        return ()  # every form has a number
    found = _find(text, language, None)
    if order is None or (order == "dmy" and not any(one.ambiguous for one in found)):
        return found  # the order would tell nothing that the language has not told
    return _find(text, language, order)


@lru_cache(maxsize=512)  # events, figures and the page's own date ask for the same blocks
def _find(text: str, language: str, order: Order | None) -> tuple[Found, ...]:
    found: list[Found] = []
    floor = 0
    for anchor in _NUMBER.finditer(text, 0, LONGEST):
        start, end = anchor.span()
        if start < floor:
            continue
        one = _named(text, start, language, order, floor=floor) if text[start - 1 : start] in _BEHIND_NAMES else None
        if one is None and (kind := _BEGINS.get(end - start)):
            kind = _behind(text, end) if kind == "short" else kind
            one = _of(text, start, kind, language, order, floor=floor) if kind in _FORMS else None
        if one:
            found.append(one)
            floor = one.end
    return tuple(found)


def _merged(found: tuple[Found, ...], relatives: list[Found]) -> tuple[Found, ...]:
    """Both lists in order; a relative date within another ("ngày 3 tháng trước") gives way."""
    if not relatives:
        return found
    merged: list[Found] = []
    for one in sorted([*found, *relatives], key=lambda one: (one.start, one.date is None)):
        if not merged or one.start >= merged[-1].end:
            merged.append(one)
        elif one.date is not None and merged[-1].date is None:
            merged[-1] = one
    return tuple(merged)


def order_shown(found: Iterable[Found]) -> Order | None:
    """The order of day and month that numeric dates of one page prove; None where none does or they differ."""
    shown = {one.form for one in found if one.form in ("numeric-dmy", "numeric-mdy")}
    if len(shown) != 1:
        return None
    return "dmy" if shown == {"numeric-dmy"} else "mdy"


def _named(text: str, number: int, language: str, order: Order | None, *, floor: int) -> Found | None:
    """The date that begins with a word before `number`: the name of its month, mostly."""
    window = text[max(floor, number - NAME_WINDOW) : number]
    if not ends_as_name(window) or not (name := NAME_BEFORE.search(window)):
        return None
    return _of(text, number - len(window) + name.start(), "name", language, order, floor=floor)


def _behind(text: str, end: int) -> str:
    """The character behind a number that ends at `end`, or that behind the white space there; "" at the end."""
    behind = text[end : end + 1]
    return text[end + 1 : end + 2] if behind.isspace() else behind


def _of(text: str, start: int, kind: str, language: str, order: Order | None, *, floor: int) -> Found | None:
    """The date that begins at `start` in a form of this kind: the first that reads."""
    forms = _ANY[kind]
    hit = forms.any.match(text, start)
    if not hit or not hit.lastindex or not _free_before(text, start):
        return None
    window = text[max(0, start - LEAD_WINDOW) : start]
    for form in forms.left[hit.lastindex]:
        if form.languages and language not in form.languages:
            continue
        match = form.pattern.match(text, start)
        if not match or (form.lead and not form.lead.search(window)) or not _free_after(text, match.end()):
            continue
        if reading := form.read(match, language, order):
            name = reading.form or form.name
            return _widen(text, text[max(floor, start - LEAD_WINDOW) : start], match, reading, name)
    return None


_NUMBER = re.compile("[0-9]+")


class _AtOnce(NamedTuple):
    """Forms as one pattern, and for each of its groups the forms that are left where it is the first that matches."""

    any: re.Pattern[str]
    left: dict[int, Sequence[Form]]


def _at_once(forms: Sequence[Form]) -> _AtOnce:
    """All forms as one pattern, each in a group, without the references back to a sign, which no gate needs.

    Where this does not match, as behind most numbers, no form does; and none before the one whose group matched.
    """
    bare = [re.sub(r"\\[1-9]", "(?s:.)", form.pattern.pattern) for form in forms]
    groups = accumulate((form.pattern.groups + 1 for form in forms[:-1]), initial=1)
    whole = re.compile("|".join(f"({one})" for one in bare))
    return _AtOnce(whole, {group: forms[at:] for at, group in enumerate(groups)})


def _by_behind() -> dict[str, tuple[Form, ...]]:
    """The forms by what they begin with; of the short ones those that a character behind the number leaves, if any."""
    forms = {kind: tuple(form for form in FORMS if form.begins == kind) for kind in ("roc", "long", "name")}
    short = [form for form in FORMS if form.begins == "short"]
    for char in {char for form in short for char in form.behind}:
        forms[char] = tuple(form for form in short if char in tuple(form.behind))
    return forms


class _Compiled(dict[str, _AtOnce]):
    """The same as patterns, each of them made when it is first asked for."""

    def __missing__(self, kind: str) -> _AtOnce:
        self[kind] = made = _at_once(_FORMS[kind])
        return made


_FORMS = _by_behind()
_ANY = _Compiled()
_BEGINS = {1: "short", 2: "short", 3: "roc", 4: "long"}
_BEHIND_NAMES = frozenset(" /-\xa0")
_TIME_THEN_DASH = re.compile(r"[:h][0-5][0-9]-\Z")


def _wordy(letter: str) -> bool:
    """Whether `letter` belongs to a word that a date cannot be part of; Chinese is written without spaces."""
    return letter.isalnum() and ord(letter) < 0x2E80


def _free_before(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    if not before or not (_wordy(before[-1]) or before[-1] in "/.-_#@"):
        return True
    if _wordy(before[-1]) or before[-1] in "_#@":
        return text.startswith(("Ngày", "ngày"), start - 4)  # "Ngày23/08/2021"
    if not before[0].isalnum() or len(before) == 1 or (before[-1] == "/" and not _wordy(before[0])):
        return True
    return bool(_TIME_THEN_DASH.search(text[max(0, start - 4) : start]))


def _free_after(text: str, end: int) -> bool:
    after = text[end : end + 2]
    if after[:1] == " " and text.startswith(_LUNAR, end):
        return False
    if not after or text[end - 1] in "年月日号號":
        return True
    if after[0] in "/-._":
        return not after[1:].isalnum() or bool(_JOINED_TIME.match(text, end))
    return not _wordy(after[0]) or (after[0] == "T" and after[1:].isdigit())


_LUNAR = (" âm lịch", " (âm lịch", " AL", " (AL)", " ÂL", " (ÂL)", " Âm lịch")  # a day of another calendar
_JOINED_TIME = re.compile(r"[-/][0-9]{1,2}[:h][0-9]{2}|\.[A-ZĐÀ-Ỹ“]")
_DAY_WORD = re.compile(r"(?:\b(?:[Nn]gày|NGÀY|[Tt]anggal|TANGGAL|[Ll]e|LE)(?:\s[Mm][ùồ]ng)?|\b[Hh]ôm|\b[Mm][ùồ]ng)\s\Z")
_ENDS_OF_WORDS = frozenset({"ày", "ÀY", "al", "AL", "le", "Le", "LE", "ng", "ôm", "NG"})  # those of both
_MONTH_WORD = re.compile(r"(?:\b[Tt]háng|\bTHÁNG)\s\Z")
_WEEKDAY_BEFORE = re.compile(rf"\b{calendars.WEEKDAYS}(?:\s(?:pagi|siang|sore|malam))?[\s,.|()-]{{1,4}}\Z")
# "Hà Thu - 12/11/2015", "Minh Thu, 12/11/2015": somebody's name, and no Thursday.
_NAMED_THU = re.compile(
    r"(?<!\bPosted)(?<!\bPublished)(?<!\bUpdated)(?<!\bModified)(?<!\bDate)(?<!\bon)(?<!\bOn)(?<!\bDated)"
    r"(?<=[^\W\d_]) Thu[\s,.|(-]{1,4}\Z"
)
_WEEKDAY = re.compile(rf"\b{calendars.WEEKDAYS}")
_BEFORE_TIME_AFTER = re.compile(
    rf"(?:[\s,(|-]{{1,3}}{calendars.WEEKDAYS}\)?)?"
    r"(?:T|[\s,|–—()\[•·/@-]{1,5}(?:(?:vào\s)?(?:[Ll]úc|[Hh]ồi)|at|AT|[àÀ]|[Pp]ukul|PUKUL|[Jj]am)?:?\s?|(?<=[日号號]))"
)
_BEFORE_DATE = frozenset(",.|()-" + calendars.BLANKS)  # behind "ngày" and the name of a day
_ZONE_FIRST = re.compile(r"\s[A-Z]{2,4}\s[0-2]?[0-9][:.h]")  # "2024-01-18 HKT 19:47"


def _widen(text: str, window: str, match: re.Match[str], reading: date_forms.Reading, form: str) -> Found:
    """The found date with weekday, "ngày" and time, which may stand before or after it."""
    time, length = None, len(window)
    window = _without_words(window, _DAY_WORD if reading.date.point.day else _MONTH_WORD)
    end = match.end()
    if reading.date.point.day and not reading.date.interval:
        zoned = clock.zone_at(text, end) if _ZONE_FIRST.match(text, end) else None
        after = _BEFORE_TIME_AFTER.match(text, zoned[1] if zoned else end) if end < len(text) else None
        if after and (told := clock.TIME.match(text, after.end())) and (time := clock.read(told)):
            if time.minute is None:
                time = None
            else:
                end = told.end()
                time = replace(time, zone=time.zone or zoned[0]) if zoned else time
        if time is None and (before := clock.before(window)):
            time, window = before[0], window[: before[1]]
            if time.zone is None and (behind := clock.zone_at(text, end)):  # "14:26' - 19/02/2024 (GMT+7)"
                time, end = replace(time, zone=behind[0]), behind[1]
    start = match.start() - (length - len(window))
    date, other = _timed(reading.date, time), reading.other and _timed(reading.other, time)
    if other is not None:
        date, other = _by_weekday(text[start:end], date, other)
    return Found(start, end, date, form, ambiguous=other is not None, other=other)


def _without_words(window: str, word: re.Pattern[str]) -> str:
    """What stands before a date without the "ngày" and the weekday at its end, in whatever order."""
    if window[-1:] not in _BEFORE_DATE:
        return window
    if window[-3:-1] in _ENDS_OF_WORDS:
        window = _cut(word, window)
    if "Thu" not in window or not _NAMED_THU.search(window):
        window = _cut(_WEEKDAY_BEFORE, window)
    return _cut(_DAY_WORD, window) if window[-3:-1] in _ENDS_OF_WORDS else window


def _by_weekday(text: str, date: Edtf, other: Edtf) -> tuple[Edtf, Edtf | None]:
    """Of two readings of a date the one that falls on the weekday printed with it; both where none or each does."""
    printed = _WEEKDAY.search(text)
    day = calendars.weekday(printed[0]) if printed else None
    fits = [one for one in (date, other) if day is not None and _weekday_of(one) == day]
    return (fits[0], None) if len(fits) == 1 else (date, other)


def _weekday_of(date: Edtf) -> int | None:
    """0 for Monday; None where it is no day of a calendar."""
    point = date.point
    try:
        return datetime.date(point.year or 0, point.month or 0, point.day or 0).weekday()
    except ValueError:
        return None


def _cut(pattern: re.Pattern[str], window: str) -> str:
    match = pattern.search(window, max(0, len(window) - CUT_WINDOW))
    return window[: match.start()] if match else window


def _timed(date: Edtf, time: clock.Time | None) -> Edtf:
    if time is None or time.minute is None or date.start is None:
        return date
    day = date.start
    point = Point(day.year, day.month, day.day, time.hour, time.minute, time.second, time.zone, day.doubt)
    return Edtf(point, point)


_RELATIVE = re.compile(
    r"(?:(?:[Hh]ôm|HÔM) (?:qua|nay|kia|sau|trước)|[Nn]gày (?:mai|kia|hôm (?:qua|nay))"
    r"|(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) (?:nay|qua|mai)"
    r"|[0-9]{1,3} (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước"
    r"|[Yy]esterday|[Tt]oday|[Tt]omorrow|[0-9]{1,3} (?:second|minute|min|hour|day|week|month|year)s? ago"
    r"|[Aa]ujourd['’]hui|[Hh]ier|[Ii]l y a [0-9]{1,3} (?:minute|heure|jour|semaine|moi|an)s?"
    r"|[Kk]emarin|[Hh]ari ini|[0-9]{1,3} (?:menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu)\b"
    r"|昨[天日]|今[天日]|[0-9]{1,3}\s?(?:分钟|小时|天)前"
)


# Nearly every text has none of these; to look for them costs a tenth of the pattern.
_HINT_WORDS = (
    "ôm qua|ôm nay|ôm kia|ôm sau|ôm trước|ÔM QUA|ÔM NAY|gày mai|gày kia|áng nay|áng qua|áng mai|rưa nay|rưa qua|rưa mai"
    "|iều nay|iều qua|iều mai|ối nay|ối qua|ối mai|êm nay|êm qua|êm mai|esterday|oday|omorrow| ago|ujourd|ier|l y a "
    "|emarin|ari ini| lalu|昨|今|前|phút trước|giờ trước|ngày trước|giây trước|tiếng trước|tuần trước|tháng trước"
    "|năm trước"
)
_HINTS = tuple(_HINT_WORDS.split("|"))
# … and of these fewer words one stands in each of them.
_LAST_WORDS = (
    " nay| qua| mai| kia| sau| trước| QUA|esterday|oday|omorrow| ago|ujourd|ier|l y a |emarin|ari ini| lalu|昨|今|前"
)
_LAST = tuple(_LAST_WORDS.split("|"))


def may_be_relative(text: str) -> bool:
    """Whether a text has words without which it tells no day by today's: a quick look."""
    return any(map(text.__contains__, _LAST)) and any(map(text.__contains__, _HINTS))


def _relative(text: str) -> list[Found]:
    if not may_be_relative(text):
        return []
    return [
        Found(match.start(), match.end(), None, "relative")
        for match in _RELATIVE.finditer(text, 0, LONGEST)
        if not text[max(0, match.start() - 1) : match.start()].isalnum()
    ]
