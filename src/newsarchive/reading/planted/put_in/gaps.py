"""Where an author's text goes on over what is put into it: from syllable to syllable of a word, name to name.

"tổ … chức", "ông Lưu … Bá Toàn", "… nội đô. … Xe thuộc loại …": without what
stands between the text reads on, and with it no sentence has a place for it.
"""

from __future__ import annotations

import re

from newsarchive.reading.words import pairs

_WORD_BEFORE = re.compile(r"([^\W\d_]{1,14})\s$")
_WORD_AFTER = re.compile(r"\s?([^\W\d_]{1,14})")
_STOPS = (".", "!", "?", "…", ".”", '."', "?”", "!”")
LONGEST = 16  # code points of a syllable with the white space beside it


def reads_on(text: str, start: int, end: int, typed: str = "") -> bool:
    """Whether an author's text goes on from before a stretch to behind it, which begins in small letters.

    typed: the page in small letters, in which the two words may stand together, too.
    """
    if not text[start : start + 1].islower() and not text[start : start + 1].isdigit():
        return False
    before, after = _WORD_BEFORE.search(text[max(0, start - LONGEST) : start]), _WORD_AFTER.match(text, end)
    if after is None:
        return False
    if before is None:
        return after[1][0].isupper() and text[:start].rstrip().endswith(_STOPS)
    first, second = before[1], after[1]
    if first[0].isupper():
        return second[0].isupper() and not _begins(text, start - len(before[0]))
    return pairs.are_one(first, second) or f" {first} {second} " in typed


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins there, so that its capital says nothing."""
    return not text[:at].strip(" “\"'") or text[:at].rstrip(" “\"'")[-1:] in ".!?…:-–"
