"""Searches from a planted row that stand again behind an author's comma: "…, slot raja gacor maxwin Senin (12/6)".

The row confirms the search, and the comma shows that no sentence has a place
for it. Where the page's own words know its trade, it is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import link_rows
from newsarchive.reading.planted.put_in.company import extent
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, SPOKEN, Item, quotes, scan

WORDS = (2, 7)  # of a search
ENTRIES = 60  # of a page's rows that are looked for
BESIDE = 3  # words of the author before the comma

_PARTED = re.compile(r"\s*[|•·►»/,;]\s*")


def find(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """The searches behind commas."""
    rows = {one.line: one for one in planted if one.rule in rule_names.ROWS}
    entries = sorted({entry for one in rows.values() for entry in _entries(lines[one.line - 1].raw)}, key=len)[
        -ENTRIES:
    ]
    if not entries:
        return
    told = {item.trade for line in lines if line.number not in rows for item in _told(line)}
    own = [entry for entry in entries if told.isdisjoint(item.trade for item in scan(entry).items if item.trade)]
    for line in lines:
        if line.ends and ", " in line.text and len(line.text) <= LINE_LIMIT and line.number not in rows:
            yield from _behind_commas(line, own)


def _entries(row: str) -> Iterator[str]:
    """The searches of a row that are for sale, or an advertiser's."""
    least, most = WORDS
    for entry in _PARTED.split(row.strip().lower()):
        if least <= len(entry.split()) <= most and _sells(entry):
            yield entry


def _sells(entry: str) -> bool:
    named = any(map(pitches.is_odd, entry.split()))
    return named or scan(entry).has(Kind.OFFER, Kind.BRAND) or link_rows.is_sold(entry)


def _told(line: Line) -> Iterator[Item]:
    """What a line tells of trades, as far as it is a sentence."""
    if line.text.rstrip().endswith(SENTENCE_ENDS) and (quotes(line.text) or scan(line.text).has(*HONEST)):
        yield from (item for item in scan(line.text).of(*SPOKEN) if item.trade)


def _behind_commas(line: Line, entries: Sequence[str]) -> Iterator[Planted]:
    text = line.text
    for entry in reversed(entries):
        at = text.find(f", {entry} ")
        if at < 0 or len(text[:at].split()) < BESIDE or CRIME.search(text):
            continue
        about = extent(text, at + 2, at + 2 + len(entry))
        if about.start == at + 2 and text[about.end : about.end + 1] == " ":
            yield Planted(line.number, about.start, about.end, rule_names.INSERTED)
            return
