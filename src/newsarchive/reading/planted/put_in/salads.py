"""Searches of several names in a row, put into an author's sentence without a mark between them.

"… đã họp với các chủ trường dang ky jun88 w88 sbobet để tìm cách gỡ khó." An
author who names several of them sets commas between them, or "và". What begins
with a word of a search and ends with one, and has hardly anything else within,
is planted; the words about it are the author's, whatever they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import small_letters
from newsarchive.reading.planted.put_in.company import spans
from newsarchive.reading.planted.put_in.recurring import PARAGRAPH
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan

NAMES = 2  # of advertisers in a row …
SEARCHES = 3  # … and words of searches, with them
STRANGE = 3  # words without marks between two of these: "k", "mb", "nhan"
COVERED = 0.6  # of the row
AUTHORS_WORDS = 4  # of the sentence outside the row: what has fewer is no author's

_KINDS = (Kind.OFFER, Kind.BRAND, Kind.MATTER, Kind.HINT, Kind.SEARCH, Kind.AMOUNT)
_BETWEEN = re.compile(r"[.,;:!?…“”\"«»()\[\]【】|/–—]+(?=\s|\Z)|[\"“”«»()\[\]【】|–—]|\s-\s")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a sentence: half-open, in code points of its line. name: of an advertiser; known: of a search."""

    start: int
    end: int
    name: bool
    known: bool
    strange: bool  # it may stand among searches, and is no word of the author's language


def find(lines: Sequence[Line]) -> Iterator[Planted]:
    """The rows of searches in the sentences of a page."""
    for line in lines:
        running = (line.prose or line.ends) and len(line.text) <= PARAGRAPH
        if not running or not any(map(pitches.is_odd, line.lowered.split())):
            continue
        for start, end in _clauses(line.text):
            for first, last in _rows(_words(line.text, start, end)):
                rest = f"{line.text[start:first]} {line.text[last:end]}"
                if len(rest.split()) >= AUTHORS_WORDS or start or end < len(line.text):
                    yield Planted(line.number, first, last, rule_names.INSERTED)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text between two marks."""
    bounds = [0, *(at for mark in _BETWEEN.finditer(text) for at in mark.span()), len(text)]
    yield from ((a, b) for a, b in zip(bounds[::2], bounds[1::2], strict=True) if text[a:b].strip())


def _words(text: str, start: int, end: int) -> list[_Word]:
    clause = text[start:end]
    found = scan(clause)
    if found.has(Kind.REPORT) and not clause.isascii() and not _is_unmarked(clause):
        return []
    items = [(item.start + start, item.end + start, item.kind) for item in found.of(*_KINDS)]
    doors = [(a, b) for a, b, _ in spans(text, start, end) if " " in text[a:b]]  # "dang ky"; a single word is anybody's
    words: list[_Word] = []
    for match in _WORD.finditer(text, start, end):
        kinds = {kind for a, b, kind in items if a <= match.start() < b}
        small = match[0] == match[0].lower()
        name = small and (pitches.is_odd(match[0]) or (Kind.BRAND in kinds and match[0].isascii()))
        within = bool(kinds) or any(a <= match.start() < b for a, b in doors)
        known = small and (name or within or match[0] in small_letters.MARKERS)
        words.append(_Word(*match.span(), name, known, small and match[0].isascii()))
    return words


def _is_unmarked(clause: str) -> bool:
    """Whether a search without its marks stands among words that have them."""
    return any(a in small_letters.MARKERS and b in small_letters.MARKERS for a, b in pairwise(clause.split()))


def _rows(words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """From where to where searches follow one another, of which several are names."""
    row: list[_Word] = []
    known = 0  # words of the row up to its last search
    for word in (*words, None):
        if word is not None and word.known:
            row.append(word)
            known = len(row)
        elif word is not None and row and word.strange and len(row) - known < STRANGE:
            row.append(word)
        else:
            own = row[:known]
            searches = sum(one.known for one in own)
            if sum(one.name for one in own) >= NAMES and searches >= max(SEARCHES, COVERED * len(own)):
                yield own[0].start, own[-1].end
            row, known = [], 0
