"""Keywords that a kit lists, and has put into the text, too.

A page in Latin letters that has searches under a label in Chinese – "友情链接",
"热门搜索" – was made by a kit: its frame is Chinese, its wares are not. What is
listed so is planted, whatever it sells; so is each of the searches wherever else
it stands in the page, but where the author's own words need it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import blanks, rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import recurring
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, scan

LISTS = 8  # of a page that are looked at
ENTRIES = 3  # of a list
ENTRIES_MOST = 60
WIDE_OFFERS = 2  # of a list in Chinese
SMALL_SHARE = 0.75  # of them are typed as people search, the others are names
SHORTEST, LONGEST = 4, 60  # code points of a search
WORDS_MOST = 9  # of it
ROW_LIMIT = 600  # code points of a row
SOUP_WORDS = 6  # of a row without marks between its searches
SOUP_PAIR = 2  # spaces in a search of a row without marks; two words may be the beginning of several
TOLD = 2  # places in which the author's words need a search for which it is his

# Labels over links and searches, as the frames of kits have them. Those over other stories are no such labels.
_LABEL = re.compile(
    r"\s*[\[【]?(?:友情链接|友情連結|友链|热门推荐|热门搜索|热搜词?|热门关键词|热门标签|随机关键词|随机标签|相关搜索|相关链接"
    r"|推荐阅读|推荐链接|推荐搜索|猜你喜欢|大家都在搜|最新搜索|搜索推荐|关键词|标签|TAGS?标签|站内搜索|合作伙伴|外链)[\]】]?"
    r"(?:[:：]|\s|$)\s*"
)
_BETWEEN = re.compile(r"\s*[|·•►»/、，,;]\s*|\s+[-–—]\s+|\s{2,}|\u3000")
_BULLET = " \u00a0\u3000-–—•·*›»+|►"
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
_OFFERS = (Kind.OFFER, Kind.BRAND)
_CODE = re.compile(r"[b-df-hj-np-tv-xz]+|[a-z]*\d[a-z\d]*")  # "kqbd", "xsmb", "m88"
_SENTENCE = re.compile(r"[.;:!?…。；：！？]")


@dataclass(frozen=True, slots=True)
class _List:
    """Lines that are a kit's list, and the searches in it as they are typed."""

    lines: tuple[Line, ...]
    searches: tuple[str, ...]


def find(lines: Sequence[Line], language: str | None) -> list[Planted]:
    """The lists of kits in a page, and the searches of them elsewhere in it."""
    if language in ("zh", "ja"):
        return []
    labels = [at for at, line in enumerate(lines) if HAN.search(line.text[:12]) and _LABEL.match(line.text)]
    lists = [one for at in labels[:LISTS] if (one := _list(lines, at))]
    if not lists:
        return []
    listed = {line.number for one in lists for line in one.lines}
    found = [Planted(line.number, 0, len(line.text), rule_names.LINKS) for one in lists for line in one.lines]
    shown = [
        line for line in lines if not line.blank and line.number not in listed and len(line.text) <= recurring.PARAGRAPH
    ]
    searches = dict.fromkeys(search for one in lists for search in one.searches)
    for search in sorted(islice(searches, ENTRIES_MOST), key=len, reverse=True):
        found += _elsewhere(search, shown, found)
    return found


def _list(lines: Sequence[Line], at: int) -> _List | None:
    """The list that begins with a label: on its line, or on the lines under it."""
    label = _LABEL.match(lines[at].text)
    row = lines[at].text[label.end() :].strip() if label else ""
    if row and HAN.match(row):
        return _List((lines[at],), ()) if _are_wide(row) else None
    if row:
        entries = [entry for entry in _BETWEEN.split(row) if entry] if len(row) <= ROW_LIMIT else []
        if _are_searches(entries):
            return _List((lines[at],), tuple(entries))
        soup = len(entries) == 1 and len(row.split()) >= SOUP_WORDS and row[0].islower() and not _SENTENCE.search(row)
        return _List((lines[at],), tuple(_in_soup(row, lines))) if soup and scan(row).has(*_TRADES) else None
    under = list(takewhile(_is_entry, (line for line in lines[at + 1 : at + 1 + ENTRIES_MOST] if not line.blank)))
    entries = [line.text.strip(_BULLET) for line in under]
    return _List((lines[at], *under), tuple(entries)) if _are_searches(entries) else None


def _is_entry(line: Line) -> bool:
    text = line.text.strip(_BULLET)
    return len(text) <= LONGEST and text[:1].islower() and not line.ends and not HAN.search(text)


def _are_searches(entries: Sequence[str]) -> bool:
    """Whether entries are typed as people search, and something is sold in one."""
    if not ENTRIES <= len(entries) <= ENTRIES_MOST:
        return False
    typed = sum(map(_is_search, entries))
    return typed >= SMALL_SHARE * len(entries) and any(scan(entry).has(*_TRADES) for entry in entries)


def _are_wide(row: str) -> bool:
    """Whether a row in Chinese has nothing but searches, several of which a trade offers."""
    entries = row.split() if len(row) <= ROW_LIMIT and not _SENTENCE.search(row) else []
    return len(entries) >= ENTRIES and sum(scan(entry).has(Kind.OFFER) for entry in entries) >= WIDE_OFFERS


def _is_search(entry: str) -> bool:
    small = entry[:1].islower() or entry[:1].isdigit()
    return small and len(entry) <= LONGEST and len(entry.split()) <= WORDS_MOST and not _SENTENCE.search(entry)


def _in_soup(row: str, lines: Sequence[Line]) -> Iterator[str]:
    """The searches of a row without marks that stand elsewhere, too, the longest first at each place."""
    words = row.split(" ")
    typed = "\n".join(line.text for line in lines)
    at = 0
    while at < len(words):
        runs = (" ".join(words[at:end]) for end in range(min(len(words), at + WORDS_MOST), at + 1, -1))
        again = (run for run in runs if len(run) <= LONGEST and typed.count(run) > row.count(run))
        search = next((run for run in again if run.count(" ") >= SOUP_PAIR or scan(run).has(*_OFFERS)), None)
        if search:
            yield search
        at += len(search.split(" ")) if search else 1


def _elsewhere(search: str, lines: Sequence[Line], known: Sequence[Planted]) -> list[Planted]:
    """Where a search stands in the page's text; nowhere if it is the author's."""
    if len(search) < SHORTEST or not (" " in search or _CODE.fullmatch(search) or scan(search).has(*_TRADES)):
        return []
    places = [(line, at, at + len(search)) for line in lines for at in _at(line.text, search)]
    if _is_told(search, lines, places):
        return []
    free = [(line, start, end) for line, start, end in places if not _is_in(known, line.number, start, end)]
    free = [one for one in free if one[0].ends or not CRIME.search(one[0].text)]  # a headline of another story
    needed = [one for one in free if _is_needed(*one)]
    if len(needed) >= max(TOLD, len(free) / 2):
        return []
    return [Planted(line.number, start, end, rule_names.INSERTED) for line, start, end in free]


def _is_told(search: str, lines: Sequence[Line], places: Sequence[tuple[Line, int, int]]) -> bool:
    """Whether the page tells of the trade that a search is of, wherever the search itself stands."""
    return recurring.is_told(search, blanks.blanked(lines, ((line.number, start, end) for line, start, end in places)))


def _at(text: str, search: str) -> Iterator[int]:
    at = text.find(search)
    while at >= 0:
        if not text[at + len(search) : at + len(search) + 1].isalnum() or text[at + len(search)].isupper():
            yield at
        at = text.find(search, at + len(search))


def _is_in(known: Sequence[Planted], number: int, start: int, end: int) -> bool:
    return any(one.line == number and one.start < end and start < one.end for one in known)


def _is_needed(line: Line, start: int, _end: int) -> bool:
    """Whether the word before governs a search."""
    before = line.text[:start].rstrip()
    return before[-1:] not in tuple(".!?…") and any(map(governs, before.split()[-1:]))
