"""Datelines: the outlet or the agency with which the text of a story begins ("(TTXVN) -", "VOV.VN -").

A page prints its outlet's dateline once in each story: where it comes again,
another story has begun.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.words.patterns import compiled

BEGINNING = 3  # paragraphs of a text, with one of which a dateline may stand: a standfirst comes before it
_DATELINE = compiled(r"(\([^\W\d_a-z][\w.Đ]{1,11}\)|[A-ZĐ][A-ZĐ.]{1,11}(?:\.(?:VN|vn))?)\s?[-–—]{1,2}\s")


def of(text: str) -> str | None:
    """The outlet of the dateline that `text` begins with."""
    match = _DATELINE.match(text[:24])
    return match[1] if match else None


def own(groups: Sequence[Group], texts: Sequence[int]) -> str | None:
    """The dateline of an article. texts: the indices of its running texts."""
    return next((line for at in texts[:BEGINNING] if (line := of(groups[at].whole.shown))), None)
