"""What goes with keywords that recur in a page: garbled headlines before them, others of their ware, rows and labels.

Where "vay tiền online cấp tốc" is planted, "app vay tiền uy tín" between two
sentences is, too: they have a word and the next in common, or their trade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import recurring
from newsarchive.reading.planted.put_in.recurring import BROKEN, Place, Where
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan
from newsarchive.reading.words.furniture import HOME

GARBLE = 8  # letters that are a headline's, in its order: more than a syllable has
GARBLE_LONGEST = 60
GARBLE_SPREAD = 1.6  # of the headline's letters over which they stand
BEGUN = 2  # of them stand together at their beginning
BEGINNINGS = 12  # places in a headline where its letters may begin
TITLES = 20  # lines from the top that may be the headline
TITLE_LETTERS = 16  # of a headline
ENTRIES = 3  # of a row
ROW_SHARE = 0.5  # of a row's entries, and of the lines of a list, that are of the ware
ROW_LIMIT = 600  # code points
SOUP_WORDS = 8  # of a row without marks
LABEL_LIMIT = 12  # characters of a label in Chinese

_RUN = re.compile(r"[^\s_]+$")
_PLAIN = re.compile(rf"[^\W\d_]{{{GARBLE},20}}(?![^\W_])")
_BETWEEN = re.compile(r"\s*[|·•►»/、,;]\s*|\s+[-–—]\s+|\s{2,}|\u3000")
_LABEL = re.compile(r"\s*[\[【]?([\u4e00-\u9fff]{2,8})[\]】]?\s*[:：]?\s*")
_STROKES = " _-–—|｜:"  # between a keyword and a headline
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)


@dataclass(frozen=True, slots=True)
class Ware:
    """What is planted in a page: its phrases, the pairs of words in them, names, and its trades."""

    phrases: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    names: frozenset[str]
    trades: frozenset[str]

    def has(self, text: str) -> bool:
        """Whether a search is of the ware."""
        words = text.lower().split()
        if not self.pairs.isdisjoint(pairwise(words)) or not self.names.isdisjoint(words):
            return True
        return not self.trades.isdisjoint(item.trade for item in scan(text).of(*_TRADES) if item.trade)


def ware_of(phrases: AbstractSet[str]) -> Ware:
    """What phrases sell."""
    words = [phrase.lower().split() for phrase in phrases]
    pairs = frozenset(pair for own in words for pair in pairwise(own) if not _is_everyday(*pair))
    names = frozenset(word for own in words for word in own if pitches.is_odd(word))
    trades = frozenset(item.trade for phrase in phrases for item in scan(phrase).of(*_TRADES) if item.trade)
    return Ware(frozenset(phrases), pairs, names, trades)


# Pairs of words that anybody's phrases have.
_EVERYDAY = frozenset(
    (
        "hôm nay",
        "hôm qua",
        "ngày mai",
        "mới nhất",
        "uy tín",
        "giá rẻ",
        "tốt nhất",
        "trực tuyến",
        "miễn phí",
        "đêm nay",
        "miền bắc",
        "miền nam",
        "miền trung",
        "việt nam",
        "ở đâu",
        "gần đây",
        "bao nhiêu",
        "hari ini",
        "en ligne",
        "pas cher",
        "hay nhất",
        "cao cấp",
    )
)


def _is_everyday(one: str, other: str) -> bool:
    return f"{one} {other}" in _EVERYDAY or (len(one) <= 1 or len(other) <= 1)


def find(lines: Sequence[Line], found: Mapping[str, Sequence[Place]]) -> Iterator[Planted]:
    """All that goes with the phrases that recur."""
    ware = ware_of(found.keys())
    letters = _titles(lines)
    words = frozenset(word.lower() for line in lines for word in _PLAIN.findall(line.text))
    for places in found.values():
        yield from (planted(one, letters, words) for one in places)
    rows = {line.number for line in lines if _is_row(line, ware)}
    alone = {one.line.number for places in found.values() for one in places if one.where is Where.ALONE and _fills(one)}
    rows |= set(_lists(lines, ware, rows | alone))
    for line in lines:
        if line.number in rows:
            yield Planted(line.number, 0, len(line.text), rule_names.LINKS)
        elif line.words > recurring.TEXT_WORDS and len(line.text) <= recurring.PARAGRAPH:
            for start, end in (*recurring.tails(line.text), *recurring.wedges(line.text)):
                text = line.text[start:end]
                if recurring.is_typed(text) and ware.has(text) and not scan(text).has(*HONEST):
                    yield Planted(line.number, start, end, rule_names.INSERTED)


def with_garbles(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted, each keyword that is glued to a garbled headline with it, however it was found."""
    glued = {one for one in planted if one.rule in rule_names.KEYWORDS and _is_glued(lines[one.line - 1].text, one)}
    letters = _titles(lines) if glued else []
    words = frozenset(word.lower() for line in lines for word in _PLAIN.findall(line.text)) if glued else frozenset()
    for one in planted:
        size = _garbled(lines[one.line - 1].text[: one.start], letters, words) if one in glued else 0
        yield replace(one, start=one.start - size, rule=rule_names.GARBLED) if size else one


def _is_glued(text: str, one: Planted) -> bool:
    return text[: one.start][-1:].isalnum() and text[one.start].isalnum()


def _fills(one: Place) -> bool:
    return not (one.line.text[: one.start] + one.line.text[one.end :]).strip(" -–•·*›»+|")


def planted(one: Place, letters: Sequence[str] = (), words: AbstractSet[str] = frozenset()) -> Planted:
    """A phrase with what came with it: brackets, the stroke, the garbled headline before it."""
    text, start, end = one.line.text, one.start, one.end
    if one.where in (Where.BRACKETED, Where.ASIDE):
        start, end = len(text[:start].rstrip()) - 1, end + 1 + len(text[end:]) - len(text[end:].lstrip())
        after = len(text) - len(text[end:].lstrip())
        return Planted(one.line.number, start, after if not start else end, rule_names.KEYWORD)
    if one.where in (Where.HEADED, Where.ADDED, Where.RIGHTS):
        bare = text[:start].rstrip(_STROKES)
        start, end = len(bare), end + len(text[end:]) - len(text[end:].lstrip(_STROKES))
        return Planted(one.line.number, start, end, rule_names.KEYWORD)
    if one.where is Where.GLUED and (size := _garbled(text[:start], letters, words)):
        return Planted(one.line.number, start - size, end, rule_names.GARBLED)
    if one.where is Where.ALONE:
        return (
            Planted(one.line.number, 0, len(text), rule_names.KEYWORD)
            if _fills(one)
            else Planted(one.line.number, start, end, rule_names.KEYWORD)
        )
    return Planted(one.line.number, start, end, rule_names.INSERTED if one.where in BROKEN else rule_names.KEYWORD)


def _titles(lines: Sequence[Line]) -> list[str]:
    """The letters of what may be the headline, in small letters."""
    likely = (line for line in lines[:TITLES] if len(line.text) <= ROW_LIMIT and not line.prose)
    bare = ("".join(filter(str.isalnum, line.lowered)) for line in likely)
    return [letters for letters in bare if len(letters) >= TITLE_LETTERS]


def _garbled(before: str, letters: Sequence[str], words: AbstractSet[str]) -> int:
    """How many characters before a phrase are a headline's, some of which may be left out. words: the page's own."""
    match = _RUN.search(before[-GARBLE_LONGEST:])
    run = match[0].lower() if match else ""
    marks = [at + 1 for at, char in enumerate(run) if not char.isalnum()]
    whole = [0] if not marks or marks[0] > GARBLE else []  # a word before a comma is the author's
    last = marks[-1] if marks else 0
    for first in (*whole, *marks, *range(last + 1, len(run))):
        own = "".join(filter(str.isalnum, run[first:]))
        if len(own) >= GARBLE and run[first].isalnum() and any(_is_subsequence(own, title) for title in letters):
            return 0 if own in words else len(run) - first
    return 0


def _is_subsequence(run: str, title: str) -> bool:
    """Whether the letters of a run stand in a headline in their order, not far from one another, the first together."""
    begun = run[:BEGUN]
    first = title.find(begun)
    for _ in range(BEGINNINGS):
        at = first
        for letter in run[1:]:
            at = title.find(letter, at + 1) if at >= 0 else -1
        if 0 <= at - first < GARBLE_SPREAD * len(run):
            return first >= 0
        first = title.find(begun, first + 1) if first >= 0 else -1
    return False


def _entries(text: str) -> list[str]:
    return [entry for entry in _BETWEEN.split(text) if entry]


def _is_row(line: Line, ware: Ware) -> bool:
    """Whether a line is nothing but searches, many of them of the ware."""
    text = line.shown
    if not text or len(text) > ROW_LIMIT or line.ends or quotes(text) or scan(text).has(*HONEST):
        return False
    label = _LABEL.match(text)
    row = text[label.end() :] if label else text
    entries = _entries(row)
    if len(entries) >= ENTRIES and all(map(_is_small, entries)):
        return sum(map(ware.has, entries)) >= ROW_SHARE * len(entries)
    words = row.split()
    if len(words) < SOUP_WORDS or row != row.lower() or _SENTENCE.search(row):
        return False
    pairs = list(pairwise(words))
    return sum(pair in ware.pairs for pair in pairs) + sum(word in ware.names for word in words) >= ENTRIES


_SENTENCE = re.compile(r"[.,;:!?…。，]")


def _is_small(entry: str) -> bool:
    return entry[:1].islower() or entry[:1].isdigit()


def _lists(lines: Sequence[Line], ware: Ware, known: AbstractSet[int]) -> Iterator[int]:
    """Searches on lines of their own, most of them of the ware, that follow one another."""
    run: list[Line] = []
    for line in (*(line for line in lines if not line.blank), None):
        if line is not None and (line.number in known or is_search(line)):
            run.append(line)
            continue
        searched = [one for one in run if one.number in known or ware.has(one.text)]
        sure = len(run) >= ENTRIES or any(one.number in known for one in run)
        if sure and len(searched) > 1 and len(searched) >= ROW_SHARE * len(run):
            yield from (one.number for one in run)
        run = []


def is_search(line: Line) -> bool:
    """Whether a line is typed as people search."""
    text = line.shown.lstrip("-–•·*›»+ ")
    return recurring.is_typed(text) and not line.ends


def labels(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """Labels in Chinese right over planted rows, in a page that is not Chinese."""
    rows = {one.line for one in planted if one.start == 0 and one.end >= len(lines[one.line - 1].text.rstrip())}
    shown = [line for line in lines if not line.blank]
    for line, after in pairwise(shown):
        if (
            after.number in rows
            and line.number not in rows
            and len(line.shown) <= LABEL_LIMIT
            and _LABEL.fullmatch(line.shown)
            and line.key not in HOME
        ):
            yield Planted(line.number, 0, len(line.text), rule_names.LINKS)
