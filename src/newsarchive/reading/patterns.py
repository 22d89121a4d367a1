"""Alternations that are quick to try: entries that begin with the same letters stand behind those letters.

Python's `re` tries one entry of an alternation after the other. Of a hundred
words, all but a few fail on their first letter; grouped by it, and by the
letters after it, those few are found at once.
"""

from __future__ import annotations

from collections.abc import Iterable

_QUANTIFIERS = frozenset("?*+{")


def grouped(alternation: str) -> str:
    """A pattern that matches what ``alternation`` ("a|b|c") does, the earlier entry before the later one as there.

    What is no plain letter or sign at an entry's beginning stays where it is.
    Without regard to case (`re.IGNORECASE`), all entries have to be in small letters.
    """
    return _joined(_entries(alternation))


def _joined(entries: Iterable[str]) -> str:
    """The entries as an alternation, grouped between those that do not begin with a plain character.

    Entries that begin with different characters cannot match at one place, so their order does not matter.
    """
    parts: list[str] = []
    groups: dict[str, list[str]] = {}
    for entry in entries:
        if _plain(entry):
            groups.setdefault(entry[0], []).append(entry[1:])
        else:
            parts += _behind(groups)
            groups = {}
            parts.append(entry)
    return "|".join((*parts, *_behind(groups)))


def _behind(groups: dict[str, list[str]]) -> list[str]:
    return [letter + (rests[0] if len(rests) == 1 else f"(?:{_joined(rests)})") for letter, rests in groups.items()]


def _plain(entry: str) -> bool:
    """Whether an entry begins with a character that stands for itself, once."""
    return bool(entry) and (entry[0].isalnum() or entry[0] == " ") and entry[1:2] not in _QUANTIFIERS


def _entries(alternation: str) -> list[str]:
    """What stands between the bars that are in no bracket."""
    entries, depth, start, at = [], 0, 0, 0
    while at < len(alternation):
        sign = alternation[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = alternation.index("]", at + 2)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            entries.append(alternation[start:at])
            start = at + 1
        at += 1
    return [*entries, alternation[start:]]
