"""Events: what a text says happened on a past day, with the sentence that says it.

A dated sentence is an event only where it shows so itself: the day is not a
limit ("đến ngày …"), not the day of a law that is cited, not in the future, and
the clause that goes with it tells an action (`event_words`). What is in doubt
is left out: an event that nobody reported would stand on the timeline as a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from newsarchive.nouns.article import Basis, Event, How
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.reading.blocks import Sentence, TextBlock, sentences
from newsarchive.reading.facts import dates, event_words, years
from newsarchive.reading.facts.date_forms import Order

TITLE_LIMIT = 110  # code points: two lines of a timeline
TITLE_LEAST = 25  # a clause shorter than this says too little to be cut at
TITLE_FLOOR = 12  # nor is anything shorter than this a title
QUOTE_LIMIT = 420  # code points: a sentence up to here is quoted whole, a longer one from the clause of its day
CLAUSE_LIMIT = 800  # code points on either side of a day in which its clause is looked for
COMPARED = 8  # events of one day with which a new one is compared, the last first
WINDOW = 100  # code points before a date in which what it belongs to is looked for
SAME_WORDS = 0.6  # two titles of one day that share this much of their words tell one event
# Where a day begins its clause: at the start, after a comma or the like, or after "và".
_CLAUSE_BEFORE = re.compile(r"(?:\A|[,;:.!?…\-–—|>)”\"，。；：]|\b(?:và|and|et|dan|thì|rằng|that|rồi))\s*\Z")
# "(TTXVN) - ", "Jakarta, CNN Indonesia -- ": an agency's dateline is no part of what happened.
_DATELINE = re.compile(
    r"(?:\([^()]{1,30}\)\s?[-–—]{1,2}|[^.;:()]{2,40}(?:\s?\([^()]{1,20}\))?\s?(?:--|—)"
    r"|[A-ZĐ]\w{0,15}(?:\s[A-ZĐ]\w{0,15}){0,2}(?:\s\([^()]{1,20}\))?\s[-–])\s"
)
# "Ông cho biết ngày 20/12/2021, tỉnh đã …": the day, with a comma after it, is of what was done, not of the saying.
_SAYS_BEFORE = re.compile(r"\b(?:cho biết|cho hay|thông tin|thông báo)\s\Z")
_OPENS_CLAUSE = re.compile(r"(?:\s?\([^()]{0,40}\))?\s?[,:\-–—)，：]?\s*")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date in its sentence: `start`, `end` of the words that tell when, `stop` where those of the next begin."""

    block: TextBlock
    sentence: Sentence
    found: dates.Found
    start: int
    end: int
    stop: int

    @property
    def before(self) -> str:
        """What its sentence says before it, as far as matters."""
        return self.block.searched[max(self.sentence.start, self.start - CLAUSE_LIMIT) : self.start]

    @property
    def after(self) -> str:
        """What its sentence says after it, up to the next date, as far as matters."""
        return self.block.searched[self.end : min(self.stop, self.end + CLAUSE_LIMIT)]


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
        title = _title(dated)
        event = _event(dated, title, published, told, opens=dated.block is first) if title else None
        if event is None or _too_late(event.date, published):
            continue
        same_day = of_day.setdefault(event.date, [])
        if not any(_same(event, other) for other in same_day[-COMPARED:]):
            same_day.append(event)
            events.append(event)
    return tuple(events)


def _dated(blocks: Iterable[TextBlock], language: str, order: Order | None) -> Iterator[_Dated]:
    """Every day (and month that begins a sentence) of the running text, in its sentence."""
    for block in blocks:
        if block.kind != "body":
            continue
        found = [one for one in dates.find(block.searched, language, order) if one.date and not one.ambiguous]
        if not any(_dates_an_event(one) for one in found):
            continue
        at = 0
        for sentence in sentences(block.searched):
            inside: list[dates.Found] = []
            while at < len(found) and found[at].start < sentence.end:
                inside.append(found[at])
                at += 1
            yield from _in_sentence(block, sentence, inside)


def _dates_an_event(found: dates.Found) -> bool:
    return found.day or found.form == "month-year"


def _in_sentence(block: TextBlock, sentence: Sentence, inside: Sequence[dates.Found]) -> Iterator[_Dated]:
    stop = sentence.end
    found: list[_Dated] = []
    for one in reversed(inside):
        start = _start(block.searched, sentence, one)
        if _dates_an_event(one):
            found.append(_Dated(block, sentence, one, start, one.end, max(stop, one.end)))
        stop = start if one.day else stop
    yield from reversed(found)


def _start(text: str, sentence: Sentence, found: dates.Found) -> int:
    """Where the words that tell when begin: "Vào chiều ngày 16/8", not only "16/8"."""
    window = text[max(sentence.start, found.start - 40) : found.start]
    period = found.date is not None and found.date.interval
    lead = (event_words.PERIOD_BEFORE if period else event_words.PART_OF_DAY_BEFORE).search(window)
    return found.start - (len(window) - lead.start()) if lead else found.start


# ---- is it an event, and what is it called


def _title(dated: _Dated) -> str | None:
    """What happened, in the sentence's own words; None where the sentence reports nothing."""
    if _is_no_occasion(dated):
        return None
    ends_it = not any(map(str.isalpha, dated.after))  # "…, Selasa (25/1/2022).": nothing follows
    if _CLAUSE_BEFORE.search(dated.before[-WINDOW:]) and not ends_it:
        return _title_after(dated)
    if _SAYS_BEFORE.search(dated.before[-WINDOW:]) and dated.after.startswith(", "):
        return _title_after(dated) if event_words.PAST.search(dated.after) else None
    return _title_before(dated) if dated.found.day else None


def _is_no_occasion(dated: _Dated) -> bool:
    """Whether the date is a limit, the day of a document, or in brackets behind what it explains."""
    before = dated.block.searched[max(dated.sentence.start, dated.start - WINDOW) : dated.start]
    limit = event_words.NOT_WHEN_SPAN if dated.found.date and dated.found.date.interval else event_words.NOT_WHEN
    if limit.search(before) or event_words.DOCUMENT_NUMBER.search(before):
        return True
    cited = event_words.DOCUMENT_NAME.search(before)
    return bool(cited) and "vào" not in dated.block.searched[dated.start : dated.end]


def _title_after(dated: _Dated) -> str | None:
    """The clause that follows its day: "Ngày 13/8/2021, Thủ tướng … đã ký …"."""
    text = dated.after
    lead = _OPENS_CLAUSE.match(text)
    start = _past_settings(text, lead.end() if lead else 0)
    clause = text[start : _clause_end(text, start)]
    if event_words.ATTENDANT.match(clause):
        return None
    strict = dated.found.form == "month-year"
    action = (event_words.PAST if strict else event_words.HAPPENED).search(clause)
    if not action or _is_unreal(clause, action.start()):
        return None
    if event_words.NO_ACTION.search(clause, 0, TITLE_LIMIT):
        return None
    if clause[:1].islower() and clause.startswith(("là ", "của ", "và ", "đến ", "tới ")):
        return None
    return _headline(clause, action.end())


def _past_settings(text: str, start: int) -> int:
    """Where the clause itself begins, after what only tells where it was ("tại trụ sở Bộ Ngoại giao, …")."""
    for _ in range(3):
        if not event_words.SETTING.match(text, start):
            break
        comma = text.find(", ", start)
        if comma < 0:
            break
        start = comma + 2
    return start


def _clause_end(text: str, start: int) -> int:
    end = text.find("; ", start)
    return len(text) if end < 0 else end


def _is_unreal(clause: str, action: int) -> bool:
    """Whether the action is to come, or is denied: a marker of that stands before it."""
    before = clause[: action + 1]
    if event_words.FUTURE.search(before) or event_words.UNREAL.search(before):
        return True
    return bool(event_words.FUTURE.match(clause, action)) or (
        not event_words.PAST.search(clause) and bool(event_words.FUTURE.search(clause))
    )


def _title_before(dated: _Dated) -> str | None:
    """The clause that its day ends: "Lô vắc-xin đầu tiên đã về đến Hà Nội ngày 24/2/2021"."""
    text = dated.before
    start = max(text.rfind("; "), text.rfind(": ")) + 2 if "; " in text or ": " in text else 0
    dateline = _DATELINE.match(text, start)
    clause = text[dateline.end() if dateline else start :]
    action = event_words.PAST.search(clause)
    if not action:
        return _title_around(dated, clause)
    if _is_unreal(clause, action.start()) or event_words.BY_THE_WAY.search(clause):
        return None
    if event_words.SETTING.match(clause):
        return None
    piece = _piece_with_subject(clause, action.start())
    title = event_words.DANGLING.sub("", clause[piece:].rstrip() + " ")
    return _presentable(title) if len(title) <= TITLE_LIMIT else _headline(clause[piece:], action.end() - piece)


def _title_around(dated: _Dated, clause: str) -> str | None:
    """Who did it and what, the day between them left out: "Thủ tướng … ngày 16/8 đã chủ trì …"."""
    after = dated.after.lstrip(" )")
    action = event_words.HAPPENED.match(after)
    subject = event_words.DANGLING.sub("", clause[clause.rfind(", ") + 2 if ", " in clause else 0 :].rstrip() + " ")
    if not action or not subject[:1].isupper() or event_words.SETTING.match(subject):
        return None
    if event_words.FUTURE.search(subject) or event_words.UNREAL.search(subject):
        return None
    whole = f"{subject} {after[: _clause_end(after, 0)]}"
    return _headline(whole, len(subject) + 1 + action.end()) if len(subject) <= TITLE_LIMIT // 2 else None


def _piece_with_subject(clause: str, action: int) -> int:
    """Where the part of `clause` between commas begins that has the action and who did it."""
    comma = clause.rfind(", ", 0, action)
    if comma >= 0 and action - comma < TITLE_FLOOR:
        comma = clause.rfind(", ", 0, comma)
    return comma + 2 if comma >= 0 else 0


def _headline(clause: str, least: int) -> str | None:
    """The beginning of `clause` up to a natural end that leaves at least its action, within the limit.

    least: where the action ends.
    """
    text = clause[: TITLE_LIMIT + 1]
    if least > TITLE_LIMIT and len(clause) > TITLE_LIMIT:
        least = 0
    least = max(least + 8, TITLE_LEAST)
    if len(clause) <= TITLE_LIMIT:
        breaks = [len(clause)]
    else:
        breaks = [found.start() for found in event_words.BREAK.finditer(text) if found.start() >= least]
        breaks = breaks or [found.start() for found in event_words.BREAK.finditer(text) if found.start() >= TITLE_LEAST]
    end = breaks[-1] if breaks else text.rfind(" ")
    if end <= 0:
        return None
    title = text[:end].rstrip(" .,;:…")
    return _presentable(event_words.DANGLING.sub("", title + " "))


def _presentable(title: str) -> str | None:
    title = _balanced(title.strip(" ,;:.…-–—。"))
    if event_words.SAYS_NOTHING.search(title):
        return None
    return title[:1].upper() + title[1:] if _width(title) >= TITLE_FLOOR else None


def _width(title: str) -> int:
    """Its length, a Chinese character counted as three: it says as much."""
    return sum(3 if ord(letter) >= 0x2E80 else 1 for letter in title)


def _balanced(title: str) -> str:
    """`title` cut before a bracket or quotation mark that it opens and does not close."""
    for opening, closing in (("“", "”"), ("(", ")"), ("«", "»"), ("‘", "’")):
        if title.count(opening) > title.count(closing):
            title = title[: title.rfind(opening)].rstrip(" ,;:-–—")
    if title.count('"') % 2:
        title = title[: title.rfind('"')].rstrip(" ,;:-–—")
    return title


# ---- its date and its quote


def _event(dated: _Dated, title: str, published: years.Evidence | None, told: years.Told, *, opens: bool) -> Event:
    date = _without_time(dated.found)
    basis = None
    if date.year is None and date.point.day and (
        resolved := years.resolve(date, published, told, opens=opens)
    ):  # fmt: skip
        printed = dated.block.searched[dated.start : dated.end].strip()
        date = resolved.date
        basis = Basis(How.INFERRED, dated.block.line, printed, resolved.because, resolved.note)
    return Event(date, title, dated.block.line, None, _quote(dated), basis)


def _without_time(found: dates.Found) -> Edtf:
    assert found.date is not None
    if found.date.interval or found.date.start is None:
        return found.date
    start = found.date.start
    point = Point(start.year, start.month, start.day)
    return replace(found.date, start=point, end=point)


def _quote(dated: _Dated) -> str:
    """The sentence; where that is long, its part from the day (or the clause it ends) on, to a natural end."""
    text, sentence = dated.block.searched, dated.sentence
    if sentence.end - sentence.start <= QUOTE_LIMIT:
        return text[sentence.start : sentence.end]
    start = dated.start if _CLAUSE_BEFORE.search(dated.before[-WINDOW:]) else sentence.start
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


def _same(event: Event, other: Event) -> bool:
    """Whether both, of one day, tell one event."""
    mine, theirs = set(event.title.casefold().split()), set(other.title.casefold().split())
    return len(mine & theirs) >= SAME_WORDS * min(len(mine), len(theirs))
