"""Months that begin a sentence without their year: "In April, a consultant recommended …", as news tells of this year.

English and French verbs show that it was done, as a few Chinese words do, and Vietnamese says that the month has
just gone by; elsewhere "in April" may be every April.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsarchive.nouns.edtf import Edtf
from newsarchive.reading.facts import calendars
from newsarchive.reading.facts.dates import Found
from newsarchive.reading.words.patterns import compiled

FORM = "month-alone"
_OPENS = {"en": "In ", "fr": "En "}  # with these such a sentence begins
_MONTH = compiled(rf"(?:\A|(?<=[.!?…”\"]\s))(?P<opens>In|En)\s(?P<month>{calendars.MONTH_PATTERN}),\s")
_YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")


def alone(text: str, language: str, before: str) -> Iterator[Found]:
    """Each month of `text` with which a sentence begins, a comma behind it; none behind a year that is told.

    before: the paragraph before it, which may have told one.
    """
    if language == "zh":
        yield from _done(text, before)
        return
    if language == "vi":
        yield from _just_past(text)
        return
    opens = _OPENS.get(language)
    if opens is None or opens not in text or _YEAR.search(before):
        return
    year = _YEAR.search(text)
    for match in _MONTH.finditer(text, 0, year.start() if year else len(text)):
        if match["opens"] == opens.rstrip():
            number = calendars.MONTHS[match["month"].casefold()]
            yield Found(match.start("month"), match.end("month"), Edtf.of(None, number), FORM)


def _just_past(text: str) -> Iterator[Found]:
    """Each month with which a Vietnamese sentence begins that says that it has just gone by ("Tháng 3 vừa qua, …")."""
    if "tháng " not in text and "Tháng " not in text:
        return
    for match in _JUST_PAST.finditer(text):
        yield Found(match.start("month"), match.end("month"), Edtf.of(None, int(match["number"])), FORM)


_JUST_PAST = compiled(
    r"(?:\A[“\"]?|(?<=[.!?…”\"]\s))(?:Hồi |Trong |Vào )?(?P<month>[Tt]háng (?P<number>1[0-2]|[1-9]))"
    # "Tháng 6, huyện xuất 320 tấn, trong khi cùng tháng năm trước là 455 tấn": what is compared with last year is this
    r"(?= (?:vừa qua|vừa rồi|rồi),\s|,\s[^.!?]{8,120}\b(?:cùng tháng|cùng kỳ|tháng này) năm (?:trước|ngoái)\b)"
)


def _done(text: str, before: str) -> Iterator[Found]:
    """Each month with which a Chinese sentence begins that says that something has just been, or was once, done."""
    if "月，" not in text or _YEAR.search(before):
        return
    year = _YEAR.search(text)
    for match in _MONTH_ZH.finditer(text, 0, year.start() if year else len(text)):
        yield Found(match.start("month"), match.end("month"), Edtf.of(None, int(match["month"][:-1])), FORM)


# What every May is like is told with "都", "总" or "便" before such a word.
_MONTH_ZH = compiled(
    r"(?:\A|(?<=[。！？”」]))(?P<month>(?:1[0-2]|[1-9])月)，(?=[^，。；！？每都总總便常]{2,20}?[刚剛曾已]"
    r"[^，。；！？]{2,16}[过過了])"
)
