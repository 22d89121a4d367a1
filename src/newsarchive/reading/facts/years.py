"""The year of a day that is printed without one, from evidence that can be named.

A day without a year takes one in three cases only, tried in this order:

1. The page prints when it was published: the nearest such day not after that.
2. The text opens with a full date of its own: the nearest such day not after it.
3. The day is what the text opens with, and the text tells how matters stood "as
   of" a full date: a text cannot know what was so on a day before that day has
   come, so the day it opens with is the first such day not before it.

Otherwise the year stays open (``XXXX-08-16``).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from newsarchive.nouns import notes
from newsarchive.nouns.article import Basis, Because, Event, How
from newsarchive.nouns.edtf import Edtf, Point, parse
from newsarchive.reading.blocks import TextBlock, sentences
from newsarchive.reading.facts import dates
from newsarchive.reading.facts.date_forms import Order

# News leaves out the year of a day of this year, or of the weeks around New Year; an older day is given its year.
# A longer step back into the year before would more likely be a plan for the day to come.
BACK_OVER_NEW_YEAR = 92  # days
MONTHS_BACK = 3  # … and so many months
# An "as of" date is the newest a text has. One that is half a year older than the day it opens with is not.
AS_OF_FRESH = 183  # days

AS_OF = re.compile(
    r"\b(?:[Tt]ính(?:\s(?:từ|chung|lũy kế|cả)[^.;]{0,40})?\s(?:đến|tới)"
    r"|[Ll][uũ]y kế(?:\s[^.;,]{0,30})?\s(?:đến|tới)|[Cc]ập nhật\s(?:đến|tới)"
    r"|[Aa]s\s(?:of|at)|[Tt]erhitung\s(?:hingga|sampai)|[Pp]er\stanggal|[Àà] la date du)"
    r"(?:\s(?:thời điểm|hết|cuối|ngày|on|le|sáng|trưa|chiều|tối))*\s?[(]?\Z|截[至止]\s?\Z"
)
_AS_OF_WINDOW = 80  # code points before a date
_SENTENCE_WINDOW = 400  # code points after a date in which its sentence is looked for a plan
_COMING = re.compile(r"\b(?:sẽ|dự kiến|phấn đấu|mục tiêu|kế hoạch|will|expected|plans?|akan|devrait)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A date and the capture line that prints it, with the words that do."""

    date: Edtf
    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Told:
    """The full dates that a text tells of itself.

    opening: the first date in its first paragraph, if that is full. as_of:
    those it gives the state of things for, in order. latest: the last full day
    in it, whatever it says of it (year, month, day), or None.
    """

    opening: Evidence | None = None
    as_of: tuple[Evidence, ...] = ()
    latest: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A day with its year, what shows the year, and why, in a sentence without a full stop."""

    date: Edtf
    because: tuple[Because, ...]
    note: str


def told(blocks: Iterable[TextBlock], language: str, order: Order | None = None) -> Told:
    """The full dates of the running text of `blocks`."""
    opening: Evidence | None = None
    as_of: list[Evidence] = []
    latest: tuple[int, int, int] | None = None
    first = True
    for block in blocks:
        if block.kind != "body":
            continue
        found = [one for one in dates.dated(block.searched, language, order) if one.day and not one.ambiguous]
        if first and found and found[0].full and not _is_as_of(block.searched, found[0]):
            opening = _evidence(block, found[0])
        first = False
        for one in found:
            if one.full and one.date:
                latest = max(latest or (0, 0, 0), one.date.point.first[:3])
                if _is_as_of(block.searched, one) and not _speaks_of_the_future(block.searched, one):
                    as_of.append(_evidence(block, one))
    return Told(opening, tuple(as_of), latest)


def resolve(day: Edtf, published: Evidence | None, told: Told, *, opens: bool) -> Resolved | None:
    """`day` (``XXXX-08-16``) of a past event with its year, or None where nothing tells it.

    published: the printed date of the same page. told: of the same text. opens:
    the day stands in the text's first paragraph.
    """
    month, number = day.point.month, day.point.day
    if day.interval or day.point.year is not None or month is None:
        return None
    if number is None:
        return _month_before(month, published) if published else None
    if published and published.date.point.day and published.date.year:
        return _nearest_before(month, number, published, notes.NEAREST_TO_PUBLICATION)
    if told.opening and not opens:
        return _nearest_before(month, number, told.opening, notes.NEAREST_TO_OPENING)
    if opens and told.as_of:
        return _first_after(month, number, told)
    return None


def publication(
    events: Sequence[Event], update: Evidence | None = None, as_of: Sequence[Evidence] = ()
) -> tuple[Edtf, Basis] | None:
    """When a page that prints no date was published: not before the last day it tells of (``2022-11-30/..``).

    events: those found in it. as_of: the days as of which it tells how matters
    stood. update: the date of its update, where it prints one; it was not
    published after that (``2022-11-30/2022-12-02``, ``../2022-12-02``). None
    where nothing tells a year. The note of the basis says what it rests on.
    """
    last = _last_told(events, as_of)
    start = last[0] if last else None
    end = _plain_day(update.date.end) if update else None
    if start and end and start.first > end.last:
        start = last = None  # something still to come, or the update of another page
    if last is None:
        return (Edtf(None, end, interval=True), _inferred(update, notes.BEFORE_UPDATE)) if update and end else None
    basis = last[1]
    if update is None or end is None:
        return Edtf(start, end, interval=True), basis
    because = (*basis.because, Because(update.line, update.quote))
    return Edtf(start, end, interval=True), replace(basis, because=because, note=notes.updated(basis.note or ""))


def _last_told(events: Sequence[Event], as_of: Sequence[Evidence]) -> tuple[Point, Basis] | None:
    """The last full day that the text reports or tells a state of, and what shows it; an event goes first."""
    told: list[tuple[Point, Basis]] = []
    for event in events:
        if event.date.year and (day := _plain_day(event.date.end)):
            year = event.basis.note if event.basis else None
            quote = event.basis.quote if event.basis and event.basis.quote else event.quote
            because = event.basis.because if event.basis else ()
            note = notes.joined(notes.REPORTS, *([year] if year else []))
            told.append((day, Basis(How.INFERRED, event.line, quote, because, note)))
    for one in as_of:
        if day := _plain_day(one.date.end):
            told.append((day, _inferred(one, notes.TELLS)))
    return max(told, key=lambda one: one[0].last, default=None)


def _plain_day(point: Point | None) -> Point | None:
    """The day of a date, without a time."""
    return Point(point.year, point.month, point.day) if point and point.year and point.day else None


def _inferred(evidence: Evidence, note: str) -> Basis:
    return Basis(How.INFERRED, evidence.line, evidence.quote, note=note)


def inferred(event: Event) -> bool:
    """Whether the year of `event` is an inference."""
    return event.basis is not None and event.basis.how is How.INFERRED


def _evidence(block: TextBlock, found: dates.Found) -> Evidence:
    assert found.date is not None
    lead = AS_OF.search(block.searched[max(0, found.start - _AS_OF_WINDOW) : found.start])
    start = found.start - len(lead[0]) if lead else found.start
    return Evidence(found.date, block.line, block.searched[start : found.end])


def _is_as_of(text: str, found: dates.Found) -> bool:
    return bool(AS_OF.search(text[max(0, found.start - _AS_OF_WINDOW) : found.start]))


def _speaks_of_the_future(text: str, found: dates.Found) -> bool:
    """Whether what goes on from the date, up to the end of its sentence, is a plan."""
    part = text[found.start : found.end + _SENTENCE_WINDOW]
    sentence = next(iter(sentences(part)), None)
    return sentence is not None and bool(_COMING.search(part, sentence.start, sentence.end))


def _day(year: int, month: int, number: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, number)
    except ValueError:
        return None


def _limit(date: Edtf, side: Literal["start", "end"]) -> datetime.date | None:
    point = date.start if side == "start" else date.end
    if point is None or point.year is None or point.month is None or point.day is None:
        return None
    return _day(point.year, point.month, point.day)


def _nearest_before(month: int, number: int, evidence: Evidence, sentence: str) -> Resolved | None:
    limit = _limit(evidence.date, "end")
    if limit is None:
        return None
    same = _day(limit.year, month, number)
    if same is None or same > limit:
        same = _day(limit.year - 1, month, number)
        if same is None or (limit - same).days > BACK_OVER_NEW_YEAR:
            return None
    note = notes.told(sentence, limit.isoformat())
    return Resolved(parse(same.isoformat()), (Because(evidence.line, evidence.quote),), note)


def _month_before(month: int, published: Evidence) -> Resolved | None:
    """The last such month before that of a page, if it is of the same year, or not long before it."""
    point = published.date.point
    if point.year is None or point.month is None:
        return None
    back = (point.month - month) % 12
    if back > MONTHS_BACK and month > point.month:
        return None
    date = parse(f"{point.year - (month > point.month)}-{month:02}")
    when = f"{point.year}-{point.month:02}"
    return Resolved(date, (Because(published.line, published.quote),), notes.told(notes.NEAREST_MONTH, when))


def _first_after(month: int, number: int, told: Told) -> Resolved | None:
    evidence = max(told.as_of, key=lambda one: one.date.point.last)
    limit = _limit(evidence.date, "start")
    if limit is None:
        return None
    same = _day(limit.year, month, number)
    if same is None or same < limit:
        same = _day(limit.year + 1, month, number)
    if same is None or (same - limit).days > AS_OF_FRESH:
        return None
    if told.latest and told.latest > (same.year, same.month, same.day):
        return None
    note = notes.told(notes.FIRST_AFTER_STATE, limit.isoformat())
    return Resolved(parse(same.isoformat()), (Because(evidence.line, evidence.quote),), note)
