"""Events: what a text says happened on a past day, with the sentence that says it.

A dated sentence is an event only where it shows so itself: the day is not a
limit ("đến ngày …"), not the day of a law that is cited, not in the future, and
the clause that goes with it tells an action (`event_words`). What is in doubt
is left out: an event that nobody reported would stand on the timeline as a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newsarchive.nouns.article import Basis, Event, How
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.reading.blocks import Sentence, TextBlock, sentences
from newsarchive.reading.facts import dates, event_words, happenings, months, years
from newsarchive.reading.facts.date_forms import Order
from newsarchive.reading.facts.dated import Dated

QUOTE_LIMIT = 420  # code points: a sentence up to here is quoted whole, a longer one from the clause of its day
DATES_MOST = 24  # dates of a sentence: one with more is a list that reports nothing
WINDOW = 40  # code points before a date in which what it belongs to is looked for
LONG_PAST = 2  # years: what is told of a year so far back goes on with days of that year
COMPARED = 8  # events of one day with which a new one is compared, the last first
APPOINTMENT = 60  # code points before a day in which the hour stands that is set for something
SAME_WORDS = 0.6  # two titles of one day that share this much of their words tell one event


def find(
    blocks: Sequence[TextBlock],
    language: str,
    published: years.Evidence | None = None,
    order: Order | None = None,
) -> tuple[Event, ...]:
    """The events that the running text of `blocks` reports, in its order.

    language: of the text. published: the date that the page prints, its line
    and words; no event is later than that. order: of day and month, where the
    page's other dates have shown it.

    Each event has a line, a quote that is a part of its block letter for
    letter, and, where its year is an inference, a basis that names the evidence.
    """
    told = years.told(blocks, language, order)
    events: list[Event] = []
    of_day: dict[Edtf, list[Event]] = {}
    first = next((block for block in blocks if block.kind == "body"), None)
    for dated in _dated(blocks, language, order):
        title = happenings.title(dated)
        event = _event(dated, title, published, told, opens=dated.block is first) if title else None
        if event is None or _too_late(event.date, published) or _still_to_come(event, dated, published):
            continue
        if _is_appointed(event, dated, published):
            continue
        same_day = of_day.setdefault(event.date, [])
        if not any(_same(event, other) for other in same_day[-COMPARED:]):
            same_day.append(event)
            events.append(event)
    return tuple(events)


def _dated(blocks: Iterable[TextBlock], language: str, order: Order | None) -> Iterator[Dated]:
    """Every day (and month that begins a sentence) of the running text, in its sentence."""
    before = ""
    for block in blocks:
        if block.kind != "body":
            continue
        told_before, before = before, block.searched
        found = [one for one in dates.dated(block.searched, language, order) if one.date and not one.ambiguous]
        if alone := [*months.alone(block.searched, language, told_before)]:
            found = sorted([*found, *alone], key=lambda one: one.start)
        if not any(_dates_an_event(one) for one in found):
            continue
        at, told = 0, _years_told(block.searched, found)
        for sentence in sentences(block.searched):
            inside: list[dates.Found] = []
            while at < len(found) and found[at].start < sentence.end:
                inside.append(found[at])
                at += 1
            if inside:
                yield from _in_sentence(block, sentence, inside, language, told)


def _years_told(text: str, found: Sequence[dates.Found]) -> list[tuple[int, int]]:
    """Where `text` begins to tell of which year; nothing where every day is told with its own."""
    if all(one.full for one in found if one.day):
        return []
    told = [(one, one.date.year) for one in found if one.date]
    return [(one.start, year) for one, year in told if year and _narrates(text[: one.start][-WINDOW:], one)]


def _year_told(text: str, told: Sequence[tuple[int, int]], at: int) -> int | None:
    """The year that `text` tells of when it comes to `at`, unless it has come back to its own day in between."""
    for start, year in reversed(told):
        if start < at:
            return None if event_words.NOW.search(text, start, at) else year
    return None


def _narrates(before: str, found: dates.Found) -> bool:
    """Whether the text goes on from this date: it is no birthday, no limit and no day of a document."""
    if found.date is None or found.date.point.month is None:
        return bool(event_words.YEAR_OPENS.search(before))
    limits = (event_words.NOT_WHEN, event_words.DOCUMENT_NUMBER, event_words.DOCUMENT_NAME, event_words.BIRTH)
    return not any(one.search(before) for one in limits)


def _dates_an_event(found: dates.Found) -> bool:
    return found.day or _is_a_month(found)


def _is_a_month(found: dates.Found) -> bool:
    point = found.date.start if found.date and not found.date.interval else None
    if point is None or point.month is None or point.day is not None:
        return False
    return point.year is not None or found.form == months.FORM


def _in_sentence(
    block: TextBlock,
    sentence: Sentence,
    inside: Sequence[dates.Found],
    language: str,
    told: Sequence[tuple[int, int]],
) -> Iterator[Dated]:
    if len(inside) > DATES_MOST:
        return
    stop = sentence.end
    found: list[Dated] = []
    for at, one in reversed(list(enumerate(inside))):
        start = _start(block.searched, sentence, one)
        since = inside[at - 1].end if at else sentence.start
        if one.day or (_is_a_month(one) and _begins(block.searched, sentence, start)):
            year = _year_told(block.searched, told, start)
            found.append(Dated(block, sentence, one, start, one.end, max(stop, one.end), since, language, year))
        stop = start if one.day else stop
    yield from reversed(found)


def _begins(text: str, sentence: Sentence, start: int) -> bool:
    """Whether the sentence begins at `start`, or what it quotes or lists."""
    if start == sentence.start or text.startswith((": ", "- ", "– "), start - 2):
        return True
    return start == sentence.start + 1 and text[sentence.start] in '“"«'


def _start(text: str, sentence: Sentence, found: dates.Found) -> int:
    """Where the words that tell when begin: "Vào chiều ngày 16/8", not only "16/8"."""
    window = text[max(sentence.start, found.start - 40) : found.start]
    period = found.date is not None and found.date.interval
    part = event_words.PART_OF_DAY_BEFORE if found.day else event_words.PART_OF_MONTH_BEFORE
    lead = (event_words.PERIOD_BEFORE if period else part).search(window)
    return found.start - (len(window) - lead.start()) if lead else found.start


# ---- its date and its quote


def _event(
    dated: Dated, title: str, published: years.Evidence | None, told: years.Told, *, opens: bool
) -> Event | None:
    date = _without_time(dated.found)
    basis = None
    resolved = years.resolve(date, published, told, opens=opens) if date.year is None else None
    if not date.point.day and date.year is None and resolved is None:
        return None
    if resolved and not _tells_of_old(dated, resolved.date):
        printed = dated.block.searched[dated.start : dated.end].strip()
        date = resolved.date
        basis = Basis(How.INFERRED, dated.block.line, printed, resolved.because, resolved.note)
    return Event(date, title, dated.block.line, None, _quote(dated), basis)


def _tells_of_old(dated: Dated, date: Edtf) -> bool:
    """Whether the text has spoken of years long past right before: then a day without a year may be of theirs."""
    return dated.year is not None and date.year is not None and date.year - dated.year >= LONG_PAST


def _without_time(found: dates.Found) -> Edtf:
    assert found.date is not None
    if found.date.interval or found.date.start is None:
        return found.date
    start = found.date.start
    point = Point(start.year, start.month, start.day)
    return replace(found.date, start=point, end=point)


def _quote(dated: Dated) -> str:
    """The sentence; where that is long, its part from the day (or the clause it ends) on, to a natural end."""
    text, sentence = dated.block.searched, dated.sentence
    if sentence.end - sentence.start <= QUOTE_LIMIT:
        return text[sentence.start : sentence.end]
    start = dated.start if dated.leads else sentence.start
    start = max(start, dated.found.start - QUOTE_LIMIT)
    while start < dated.start and start > sentence.start and text[start - 1].isalnum():
        start += 1
    limit = max(start + QUOTE_LIMIT, dated.end)
    if sentence.end <= limit:
        return text[start : sentence.end]
    breaks = [found.start() for found in event_words.BREAK.finditer(text, dated.end, limit)]
    end = breaks[-1] if breaks else max(text.rfind(" ", dated.end, limit), dated.end)
    return text[start:end].rstrip()


def _too_late(date: Edtf, published: years.Evidence | None) -> bool:
    """Whether it is after the day of publication: then it had not happened yet."""
    if published is None or date.year is None or published.date.end is None or date.end is None:
        return False
    return date.end.first[:3] > published.date.end.last[:3]


def _still_to_come(event: Event, dated: Dated, published: years.Evidence | None) -> bool:
    """Whether its day of this year is after the page, and the words do not say that it is long past."""
    if published is None or not published.date.point.day:
        return False
    if event.date.year is not None:
        return _is_late_in_its_month(event, dated, published.date.point)
    if _tells_of_old(dated, published.date):
        return False
    return dated.language in event_words.UNMARKED and not event_words.PAST_MARK.search(event.quote or "")


def _is_late_in_its_month(event: Event, dated: Dated, published: Point) -> bool:
    """Whether it is told of the end of the very month of the page, and nothing says that it has been done."""
    point = event.date.point
    if dated.language not in event_words.UNMARKED or (point.year, point.month) != (published.year, published.month):
        return False
    when = dated.block.searched[dated.start : dated.end]
    late = not dated.found.day and event_words.LATE_IN_MONTH.match(when)
    return bool(late) and not event_words.PAST_MARK.search(event.quote or "")


def _is_appointed(event: Event, dated: Dated, published: years.Evidence | None) -> bool:
    """Whether an hour is set for what is to begin ("Lễ viếng bắt đầu lúc 7 giờ ngày 18/2"), and no page came later."""
    said = dated.before[-APPOINTMENT:] + dated.block.searched[dated.start : dated.end]
    if dated.language not in event_words.UNMARKED or not event_words.APPOINTS.search(said):
        return False
    if event_words.PAST_MARK.search(event.quote or ""):
        return False
    return published is None or event.date.end is None or event.date.end.first[:3] == published.date.point.first[:3]


def _same(event: Event, other: Event) -> bool:
    """Whether both, of one day, tell one event."""
    mine, theirs = set(event.title.casefold().split()), set(other.title.casefold().split())
    return len(mine & theirs) >= SAME_WORDS * min(len(mine), len(theirs))
