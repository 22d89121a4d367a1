"""The words of texts, which are much the same from one text of a language to the next, and phrases in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

MOST = 20_000  # pieces of texts whose words are remembered: those of a language come again on all pages
LONGEST = 24  # code points of such a piece


def stands_in(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of some phrases stands in a text."""
    for phrase in phrases:  # noqa: SIM110  (a generator for each line of a page takes three times as long)
        if phrase in text:
            return True
    return False


def with_number(words: Iterable[str]) -> list[str]:
    """The words of letters and digits, without the marks about them."""
    bare = [word.strip(_MARKS) for word in words if not word.isalpha()]
    return [word for word in bare if not word.isalpha() and word.isalnum() and not word.isdigit()]


_MARKS = ".,;:!?…()[]“”\"'‘’«»【】"


class Words(dict[str, tuple[str, ...]]):
    """The words in each piece of a text between white space, worked out when it is first met.

    pattern: of a word; none has white space in it. To go through a text so takes
    a third of the time that the pattern takes.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        super().__init__()
        self.pattern = pattern

    def of(self, text: str) -> list[str]:
        """The words of a text, as ``pattern.findall`` gives them."""
        return self.of_pieces(text.split())

    def of_pieces(self, pieces: Iterable[str]) -> list[str]:
        """The words of a text that is parted at white space."""
        return list(chain.from_iterable(map(self.__getitem__, pieces)))

    def __missing__(self, piece: str) -> tuple[str, ...]:
        words = tuple(self.pattern.findall(piece))
        if len(self) < MOST and len(piece) <= LONGEST:
            self[piece] = words
        return words
