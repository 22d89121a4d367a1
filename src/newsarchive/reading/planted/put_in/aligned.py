"""How far a text goes on with a headline's letters, of which a kit leaves out some.

A garble is a headline without its spaces. Its marks stay where they were; up to
`MISSING` of its letters are left out, one here and one there. So from a place
where both are the same the text is followed in the headline, letter by letter,
onwards and backwards, and a mark counts only where the headline has it, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

MISSING = 3  # letters of the headline that are left out, at most
SEED = 6  # letters that are the same in both: from there a text is followed
FIRST = 3  # letters with which a headline begins of which a garble may begin with any
REMEMBERED = 64  # headlines: a kit's is asked for at each of its keywords
SIGNS = "-_|–—:•·/"  # before a headline that has the keyword before it


@dataclass(frozen=True, slots=True)
class Letters:
    """A headline's letters and digits in small letters: which word each is of, and what marks stand before each.

    begins: the places where the headline may begin: its first letter, and those behind a sign. marks has one more.
    """

    bare: str
    words: tuple[int, ...]
    marks: tuple[str, ...]
    begins: tuple[int, ...]
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A stretch of a text that has a headline's letters: half-open. first, last: of them; count: how many it has."""

    start: int
    end: int
    first: int
    last: int
    count: int


@lru_cache(maxsize=REMEMBERED)
def letters(text: str) -> Letters:
    """A headline as garbles are compared with it. text: in small letters."""
    bare: list[str] = []
    words: list[int] = []
    marks: list[str] = [""]
    begins, places = [0], []
    word, parted = 0, False
    for at, c in enumerate(text):
        if c.isalnum():
            word += parted and bool(bare)
            parted = False
            bare.append(c)
            words.append(word)
            marks.append("")
            places.append(at)
            continue
        parted = True
        if not c.isspace():
            marks[-1] += c
        if c in SIGNS and bare and begins[-1] != len(bare):
            begins.append(len(bare))
    return Letters("".join(bare), tuple(words), tuple(marks), tuple(begins), tuple(places))


def best(text: str, headline: Letters) -> Alignment | None:
    """The longest stretch of a text that has a headline's letters."""
    found = (*_begun(text, headline), *_seeded(text, headline))
    return max(found, key=lambda one: (one.count, -one.start), default=None)


def _begun(text: str, headline: Letters) -> Iterator[Alignment]:
    """Stretches that begin as the headline does, at the beginning of a text and behind each of its marks."""
    starts = [at for at, c in enumerate(text) if c.isalnum() and (at == 0 or not text[at - 1].isalnum())]
    for start in starts:
        for begin in headline.begins:
            for first in range(begin, begin + FIRST):
                if text[start] == headline.bare[first : first + 1]:
                    end, last, count = _followed(text, start, headline, first, 1)
                    yield Alignment(start, end, first, last, count)


def _seeded(text: str, headline: Letters) -> Iterator[Alignment]:
    """The stretch about the first letters of a text that the headline has, too."""
    for at in range(len(text) - SEED + 1):
        first = headline.bare.find(text[at : at + SEED])
        if first < 0:
            continue
        end, last, after = _followed(text, at, headline, first, 1)
        start, begins, before = _followed(text, at - 1, headline, first - 1, -1)
        yield Alignment(start + 1, end, begins if before else first, last, before + after)
        return


def _followed(text: str, at: int, headline: Letters, first: int, step: int) -> tuple[int, int, int]:
    """Where a text stops to have a headline's letters, the last of them, and how many they are.

    step: 1 onwards, -1 backwards.
    """
    bare, out = headline.bare, [0]  # how many letters may be left out so far
    end, last, count = at, first, 0
    while 0 <= at < len(text):
        c, here = text[at], first + step * count
        if not c.isalnum():
            if not any(c in _marks_at(headline, here + step * left, step) for left in out):
                break
            at += step
            continue
        out = [
            left
            for left in range(out[0], MISSING + 1)
            if 0 <= here + step * left < len(bare) and bare[here + step * left] == c
        ]
        if not out:
            break
        at, count = at + step, count + 1
        end, last = at, here + step * out[0]
    return end, last, count


def _marks_at(headline: Letters, place: int, step: int) -> str:
    """The marks before a letter of the headline, or behind it where it is gone through backwards."""
    at = place if step > 0 else place + 1
    return headline.marks[at] if 0 <= at < len(headline.marks) else ""
