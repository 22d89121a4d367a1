"""Shingles: runs of characters by which a text is known again where it is printed again.

They are chosen as winnowing does it (Schleimer, Wilkerson and Aiken, 2003): the `RUN` characters from a
word on, without case and accents, for some of the words only. Which ones, the word itself tells, so that the
same are chosen wherever a text stands, whatever is around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from newsarchive.nouns.text import fold

RUN = 40  # characters of a shingle, some eight words: so many in a row are seldom the same by chance
LEAST = 80  # characters: a shorter paragraph is a formula ("The meeting was attended by …"), not a text

# One word in ten begins with these in Vietnamese, English, Indonesian and French.
_BEGINNING = re.compile(rb" [bh]")
_PLAIN = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
# Elsewhere words are told apart by their checksums, and a sign is one where a script sets no space between words.
_CHOSEN = 10
_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|[^\W_]+")
_FOREIGN = 8  # a text with more than one character in so many that is no Latin letter is written in another script


def shingles(text: str) -> tuple[int, ...]:
    """The shingles of a paragraph, as checksums, in its order; none of one that is too short to tell."""
    if len(text) <= LEAST and text.isascii():
        return ()
    folded = fold(text)
    plain = folded.encode("ascii", "replace")
    if plain.count(b"?") * _FOREIGN > len(plain):
        return _foreign(folded)
    running = b" " + b" ".join(plain.translate(_PLAIN).split())
    if len(running) <= LEAST:
        return ()
    last = len(running) - RUN
    return tuple(crc32(running[at : at + RUN]) for at in _starts(running) if at <= last)


def _starts(running: bytes) -> Iterator[int]:
    return (found.start() for found in _BEGINNING.finditer(running))


def _foreign(folded: str) -> tuple[int, ...]:
    words = [word.encode() for word in _WORDS.findall(folded)]
    run = RUN // 4
    if len(words) < 2 * run:
        return ()
    starts = (at for at, word in enumerate(words[: 1 - run]) if crc32(word) % _CHOSEN == 0)
    return tuple(crc32(b" ".join(words[at : at + run])) for at in starts)
