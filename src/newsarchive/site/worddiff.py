"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s+|[^\s]+")
# Words of both texts together beyond which they are shown one after the other: the comparison is quadratic.
LIMIT = 4000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. change: "same", "old" (taken out) or "new" (put in)."""

    change: str
    text: str


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both texts: without those of change "new" they are `old`, without "old" they are `new`."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    if not before or not after or len(before) + len(after) > LIMIT:
        return tuple(Piece(change, text) for change, text in (("old", old), ("new", new)) if text)
    found = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            found.append(Piece("same", "".join(before[i:j])))
            continue
        found += [
            Piece(change, "".join(words)) for change, words in (("old", before[i:j]), ("new", after[k:m])) if words
        ]
    return tuple(found)
