"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s+|[^\s]+")
# Words of both texts together beyond which they are shown one after the other: the comparison is quadratic.
LIMIT = 4000
# Words that two texts must share between two changes for the eye to rest on them: where one word alone, or a space,
# stays in a sentence that was written anew, old and new words would take turns and neither could be read.
REST = 2


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
    for same, i, j, k, m in _stretches(before, after):
        if same:
            found.append(Piece("same", "".join(before[i:j])))
            continue
        found += [
            Piece(change, "".join(words)) for change, words in (("old", before[i:j]), ("new", after[k:m])) if words
        ]
    return tuple(found)


def _stretches(before: list[str], after: list[str]) -> list[tuple[bool, int, int, int, int]]:
    """What is the same and what is not, in turn: (same, from and to in `before`, from and to in `after`)."""
    found: list[tuple[bool, int, int, int, int]] = []
    opcodes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for at, (tag, i, j, k, m) in enumerate(opcodes):
        between = 0 < at < len(opcodes) - 1
        same = tag == "equal" and not (between and sum(not word.isspace() for word in before[i:j]) < REST)
        if found and not same and not found[-1][0]:
            _, start, _, first, _ = found.pop()
            found.append((False, start, j, first, m))
        else:
            found.append((same, i, j, k, m))
    return found
