"""A page's own headline within a planted sentence: "Game bài đổi thưởng uy tín Tuyên án nhóm khai thác cát - tặng …".

It stands there with its capital, in the midst of words in small letters. What
it tells of is not what the sentence sells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.strewn import LINE_LIMIT

TOP = 12  # lines from the top in which a headline stands
WORDS = 4  # of a headline that are enough to know it by
LONGEST = 200  # code points of a headline
TIMES = 20  # that it is pasted
_SPACE = re.compile(r"\s")


def find(lines: Sequence[Line], typed: str) -> Iterator[tuple[int, int, int]]:
    """Where headlines are pasted: line, start and end. typed: the page in small letters."""
    for head in dict.fromkeys(line.shown for line in lines[:TOP] if not line.ends and line.words >= WORDS):
        first = " ".join(head.split()[:WORDS])
        if len(head) > LONGEST or not first[:1].isupper() or typed.count(first.lower()) < 2:
            continue
        for line in lines:
            if line.ends and len(line.text) <= LINE_LIMIT and first in line.text:
                yield from ((line.number, start, end) for start, end in _within(line.text, head, first))


def _within(text: str, head: str, first: str) -> Iterator[tuple[int, int]]:
    at = text.find(first)
    for _ in range(TIMES):
        if at < 0:
            return
        end = at + _shared(text[at : at + LONGEST], head)
        if at > 1 and text[at - 1] == " " and text[at - 2].islower():
            yield at, end
        at = text.find(first, end)


def _shared(text: str, head: str) -> int:
    """How many code points a text and a headline begin with alike, up to a word's end."""
    size = next((i for i, (a, b) in enumerate(zip(text, head, strict=False)) if a != b), min(len(text), len(head)))
    if text[size : size + 1].isalnum():
        size = max(space.start() for space in _SPACE.finditer(text, 0, size))
    return len(text[:size].rstrip(" _-–—|"))
