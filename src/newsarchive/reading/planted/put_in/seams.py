"""Seams: where words run into one another, as no author lets them, since something was put in without white space.

"nhà trườngvay tiền nhanh phân công": no Vietnamese syllable is spelt "trườngvay", and
it can be parted into two that are. "thiết kếBão số 4 suy yếu": a capital within a
word begins the headline. How far a keyword goes behind a seam is told by what
comes again elsewhere on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import islice

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.words import syllables, vocabulary

SEAMS = 60  # of a page that are looked at; one with more is badly copied
WORDS = (3, 8)  # of a keyword; fewer may be the beginning of several
LONGEST = 60  # code points of it
ALONE = 2  # seams with nothing behind them that comes again, for each with something

_VIETNAMESE = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")  # letters of no other language
SHORTEST = 4  # letters of two syllables: longer than most
_LONG = re.compile(rf"[^\W\d_]{{{SHORTEST},14}}")
_WORD = re.compile(r"\S+")
_MARKS = ".,;:!?…\"“”»)('’"


def behind(lines: Sequence[Line], typed: str, sewn: Sequence[str]) -> list[str]:
    """What follows a seam, as far as it comes again in the page; `typed` is all of it.

    sewn: such words of the page.
    Nothing where most seams have nothing behind them that does: white space was lost when such a page was copied.
    """
    if not sewn:
        return []
    found: list[str] = []
    alone = 0
    for text, at_seams in islice(_seams(lines, sewn if len(sewn) <= SEAMS else [""]), SEAMS):
        phrases = [phrase for at in at_seams if (phrase := _again(text, at, typed))]
        found += phrases
        alone += not phrases
    return found if alone <= ALONE * len(found) else []


def sewn(words: AbstractSet[str]) -> list[str]:
    """The words of a page that may be several. words: its different words in small letters, parted at white space.

    A word without marks has no seam, nor has one of fewer letters than are looked at.
    """
    return [
        word
        for word in words
        if len(word) > LONGEST or (len(word) >= SHORTEST and not word.isascii() and _has_seam(word))
    ]


def places(line: Line, sewn: Sequence[str]) -> Iterator[int]:
    """Where words of a line run into one another. sewn: such words of its page."""
    if len(sewn) <= SEAMS and stands_in(line.lowered, sewn) and _VIETNAMESE.search(line.text):
        for word in _LONG.finditer(line.text):
            yield from (word.start() + at for at in _parted(word[0])[:1])


def opened(line: Line, sewn: Sequence[str]) -> str:
    """A line with white space where words run into one another. sewn: such words of its page."""
    parts: list[str] = []
    at = 0
    for place in places(line, sewn):
        parts.append(line.text[at:place])
        at = place
    return " ".join((*parts, line.text[at:]))


def _again(text: str, at: int, typed: str) -> str | None:
    """The longest phrase from a place on that stands elsewhere, too."""
    words = list(islice(_WORD.finditer(text, at, min(len(text), at + LONGEST)), WORDS[1]))
    phrases = (text[at : words[last - 1].end()].rstrip(_MARKS) for last in range(len(words), WORDS[0] - 1, -1))
    return next((phrase for phrase in phrases if typed.count(phrase) > 1), None)


def before(lines: Sequence[Line]) -> Iterator[str]:
    """What stands from a line's beginning to a capital within a word."""
    for line in lines:
        text = line.text[:LONGEST]
        if text[:1].islower():
            at = next((at for at in range(2, len(text)) if text[at].isupper() and text[at - 2 : at].islower()), 0)
            yield from (text[:at],) if text[at - 2 : at].isalpha() else ()


def _seams(lines: Sequence[Line], sewn: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Each line with a word that is two Vietnamese syllables, and where the second, in small letters, may begin.

    sewn: the words that may be such, in small letters; where they are many, "", which stands in any line.
    """
    for line in lines:
        text = line.text
        if not stands_in(line.lowered, sewn) or not _VIETNAMESE.search(text):
            continue
        for word in _LONG.finditer(text):
            if parted := _parted(word[0]):
                yield text, [word.start() + at for at in parted]


@lru_cache(maxsize=8192)
def _has_seam(word: str) -> bool:
    """Whether a short word, with the signs that stand at it, has a seam."""
    return any(map(_parted, _LONG.findall(word, 0, LONGEST)))


@lru_cache(maxsize=8192)
def _parted(word: str) -> tuple[int, ...]:
    """Where a word is parted, if it is typed as words within a sentence are and has a letter that is not of ASCII."""
    if word.isascii() or not word[1:].islower():
        return ()
    return syllables.parted(word) or tuple(_foreign(word.lower()))


def _foreign(word: str) -> Iterator[int]:
    """Where a word is parted that is a syllable and a word of searches, which is none."""
    sizes = [size for size in _FOREIGN_SIZES if size < len(word) - 1]
    yield from (size for size in sizes if word[:size] in _FOREIGN and syllables.is_syllable(word[size:]))
    yield from (len(word) - size for size in sizes if word[-size:] in _FOREIGN and syllables.is_syllable(word[:-size]))


_FOREIGN = vocabulary.marked_words(
    """
    kqbd kqxs xsmb xsmn xsmt xskt keonhacai nhacai bongdalu xoilac tylekeo soikeo bxh psg juventus napoli chelsea
    arsenal liverpool tottenham barcelona madrid bayern dortmund milan lyon casino baccarat online link app game
    slot tour visa website seo implant vietsub facebook tiktok youtube iphone samsung viettel vinaphone vinhomes
    camera laptop sofa combo data marketing forex bitcoin homestay spa
    """
)
_FOREIGN_SIZES = sorted({len(word) for word in _FOREIGN}, reverse=True)
