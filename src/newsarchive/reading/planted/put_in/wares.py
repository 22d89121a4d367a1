"""Wares by their whole phrase that come again where nothing is told of them: "tai xiu club", "game bài 79 vua".

Such a phrase has no odd name. Whoever plants it sets it into rows of searches and
between words that know nothing of it: behind a comma, at a headline's end,
between a noun and its verb. An author who writes of a trade has other words of it
beside the phrase, and his words govern it; one such place, and it is his.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import islice

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import pitches
from newsarchive.reading.planted.keyword_runs import governs
from newsarchive.reading.planted.parts import SENTENCE_ENDS, parts_of
from newsarchive.reading.planted.put_in import refrains
from newsarchive.reading.planted.put_in.company import extent, share
from newsarchive.reading.planted.put_in.refrains import Place
from newsarchive.reading.planted.trade_words import Kind
from newsarchive.reading.planted.trades import HONEST, quotes, scan

LINES = 3  # on which a phrase stands …
SURE_LINES = 2  # … and one that nobody writes but who offers
PHRASES = 30  # of a page that are looked at, the commonest first
ROWS = 40  # of a page whose entries are looked at
WORDS = (2, 7)  # of a phrase …
COMMON_WORDS = 3  # … that is of the words of anybody who tells of the trade
ROW_COVERED = 0.45  # of a row's words that are of wares
PITCHED = 2.0  # what is left of an advertiser's sentence weighs
AUTHORS_WORDS = 3  # of an author in a line, beside what is put into it
TALKED = 0.34  # of the page's other paragraphs speak of its trade: it is about it

_KINDS = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)
_NAMED = (Kind.OFFER, Kind.BRAND, Kind.MATTER)
_PARTED = re.compile(r"\s*[|•·►»/,;+>]\s*|\s+[–—-]\s+")
# By which it is told of an advertiser; other words of reports stand in any story.
CRIME = re.compile(
    r"công an|cảnh sát|bắt giữ|khởi tố|triệt phá|bị cáo|bị can|đường dây|khám xét|lừa đảo|cảnh báo|đánh bạc|nạn nhân"
    r"|xử phạt|police|arrest|court|fraud|scam|warn|polisi|ditangkap|tersangka|penipuan|blokir|tribunal|arnaque"
    r"|justice|警方|公安|诈骗|查处|法院|赌博",
    re.I,
)


class _Stands(Enum):
    """How a phrase stands in its line."""

    ROW = "in a row of searches"
    STRANGE = "between words that know nothing of it"
    SOLD = "in an advertiser's sentence"
    OWN = "in an author's sentence"


def find(lines: Sequence[Line]) -> Iterator[str]:
    """The phrases, in small letters, the longest first."""
    counts = Counter(item.phrase for line in lines for item in scan(line.text).of(*_NAMED) if item.words >= WORDS[0])
    common = [phrase for phrase, times in counts.most_common(PHRASES) if times > 1]
    likely = [*common, *_entries(lines), *(refrains.grown(refrains.places_of(lines, one))[0] for one in common)]
    typed = "\n".join(line.text for line in lines).lower()
    found: list[str] = []
    for phrase in sorted(dict.fromkeys(likely), key=len, reverse=True)[: 2 * PHRASES]:
        if typed.count(phrase) >= SURE_LINES and not any(phrase in longer for longer in found):
            places = refrains.places_of(lines, phrase)
            if _is_planted(phrase, places) and not _is_talked_of(phrase, lines, places):
                found.append(phrase)
    yield from found


def _entries(lines: Sequence[Line]) -> Iterator[str]:
    """The searches of a trade in rows."""
    rows = islice((line for line in lines if not line.ends and _is_row(line)), ROWS)
    for line in rows:
        for entry in _PARTED.split(line.shown.strip("<> ")):
            words = entry.lower().split()
            if WORDS[0] <= len(words) <= WORDS[1] and scan(entry).has(*_NAMED):
                yield " ".join(words)


def _is_row(line: Line) -> bool:
    """Whether a line has nothing but words of wares."""
    text = line.shown
    found = scan(text)
    if quotes(text) or found.has(*HONEST) or not found.has(*_NAMED) or text.endswith(SENTENCE_ENDS):
        return False
    return share(text, []) >= ROW_COVERED


def _is_planted(phrase: str, places: Sequence[Place]) -> bool:
    found = scan(phrase)
    if not WORDS[0] <= len(phrase.split()) <= WORDS[1] or found.has(*HONEST) or not found.has(*_NAMED):
        return False
    sure = found.has(Kind.OFFER, Kind.BRAND)
    if not sure and len(phrase.split()) < COMMON_WORDS:
        return False
    stands = [(_stands(one), one.line.number) for one in places]
    if any(how is _Stands.OWN for how, _ in stands):
        return False
    numbers = {number for _, number in stands}
    strange = {number for how, number in stands if how is _Stands.STRANGE}
    rows = any(how is _Stands.ROW for how, _ in stands)
    return bool(strange) and (rows or len(strange) > 1) and len(numbers) >= (SURE_LINES if sure and rows else LINES)


def _stands(one: Place) -> _Stands:
    line = one.line
    if not line.ends and _is_row(line):
        return _Stands.ROW
    part = next(part for part in parts_of(line) if part.start <= one.start < part.end)
    about = extent(line.text, one.start, one.end)
    start, end = max(0, about.start - part.start), about.end - part.start
    before, rest = part.text[:start], f"{part.text[:start]} . {part.text[end:]}"
    if CRIME.search(rest) or _governed(before):
        return _Stands.SOLD if not CRIME.search(rest) and pitches.pitch(rest).weight >= PITCHED else _Stands.OWN
    if scan(rest).has(*_KINDS):
        sells = pitches.pitch(rest).weight >= PITCHED and not scan(part.text).has(*HONEST) and not quotes(part.text)
        return _Stands.SOLD if sells else _Stands.OWN
    if len(rest.split()) <= AUTHORS_WORDS:
        return _Stands.ROW
    return _Stands.STRANGE if line.text[one.start].islower() else _Stands.SOLD


def _governed(before: str) -> bool:
    return any(map(governs, before.split()[-1:]))


def _is_talked_of(phrase: str, lines: Sequence[Line], places: Sequence[Place]) -> bool:
    """Whether the other paragraphs of a page speak of what a phrase is of, and do not offer it."""
    own = {one.line.number for one in places}
    trades = {item.trade for item in scan(phrase).of(*_NAMED) if item.trade}
    told = [line for line in lines if line.ends and line.number not in own]
    speak = [line for line in told if _speaks(line, trades)]
    return any(scan(line.text).has(*HONEST) or CRIME.search(line.text) for line in speak) or len(speak) > TALKED * len(
        told
    )


def _speaks(line: Line, trades: set[str]) -> bool:
    return (
        any(item.trade in trades for item in scan(line.text).of(*_NAMED)) and pitches.pitch(line.text).weight < PITCHED
    )
