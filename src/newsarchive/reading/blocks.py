"""A block of the article's text with the capture line it begins on, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

# Code points. What is longer is no paragraph that anyone wrote; facts are looked for in its beginning alone.
LONGEST = 100_000
PARAGRAPH = 6000  # … and of which the sentences are remembered

BlockKind = Literal["body", "heading", "caption"]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One block of the text.

    line: the capture line on which it begins, from 1. text: its plain text, NFC,
    hard-wrapped lines joined; quotes are cut from it letter for letter.
    """

    line: int
    text: str
    kind: BlockKind = "body"

    @property
    def searched(self) -> str:
        """The part of it in which facts are looked for: all of it, but for what nobody wrote as a paragraph."""
        return self.text[:LONGEST]


class Sentence(NamedTuple):
    """A stretch of a block's text, white space at its ends left out: ``text[start:end]``."""

    start: int
    end: int


_STOPS = ".!?…。！？"
_CLOSERS = "\"'”’»)]」』"
# One class stands first, which `re` scans for quickly.
_END = re.compile(rf"[\n{_STOPS}](?:(?<!\n)[{_STOPS}{re.escape(_CLOSERS)}]*)?")
_WIDE_STOPS = "。！？"  # Chinese leaves no space after these
# A full stop after these ends no sentence; compared without case, without the stop.
_ABBREVIATION_WORDS = (
    "tp ths ts pgs gs gs.ts pgs.ts bs ks cn tx tt p q tr st ông bà mr mrs ms dr prof gov sen rep gen col capt lt no "
    "vol jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp etc vs u.s u.k m mme mm drs ir hj jl bpk "
    "janv févr juil déc hon rt rev sgt maj cmdr lieut supt insp messrs jln kec kab kel tgl ths.bs bsckii bscki"
    " sta sto brgy atty engr"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_WORDS.split())


def sentences(text: str) -> Sequence[Sentence]:
    """The sentences of `text`, in order; what stands between two of them is white space.

    A stop ends a sentence where white space follows it (after closing quotes)
    and no small letter comes next; not after an abbreviation ("TP.", "Dr.") or
    a single capital, nor in a number. A line end always does.
    """
    return _remembered(text) if len(text) <= PARAGRAPH else _parted(text)


def _parted(text: str) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    start = 0
    for end in _END.finditer(text):
        stop, after = end.span()
        if after == len(text):
            break  # all that is left is one
        if text[stop] == "\n" or _closes(text, stop, after):
            found += _trimmed(text, start, after)
            start = after
    return (*found, *_trimmed(text, start, len(text)))


# Who looks for something in a paragraph asks for its sentences again: there are many of them, and few paragraphs.
_remembered = lru_cache(maxsize=256)(_parted)


def _closes(text: str, stop: int, after: int) -> bool:
    """Whether the stop at `stop`, with what closes it up to `after`, ends a sentence."""
    if text[stop] in _WIDE_STOPS:
        return True
    if not text[after].isspace():
        return False
    follows = text[after : after + 3].lstrip()
    if follows[:1].islower() and follows[1:2] != ")":  # "a) ô tô con …" is the next of a list
        return False
    return not (text[stop] == "." and after == stop + 1 and is_abbreviated(text, stop))


def is_abbreviated(text: str, stop: int) -> bool:
    """Whether what stands before the stop at `stop` is an abbreviation."""
    before, _, word = text[max(0, stop - 12) : stop].rpartition(" ")
    word = word.lstrip("(\"'“‘")
    if len(word) == 1 and word.islower() and before[-1:].isdigit():
        return False  # a unit: "sâu 1,2 m."
    if all(len(part) == 1 and part.isupper() for part in word.split(".")):
        return True  # "Mr J. Brown", "anh N.V.T. (22 tuổi)"
    return word.casefold() in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The stretch without white space at its ends, unless there is nothing else in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (Sentence(start, end),) if end > start else ()
