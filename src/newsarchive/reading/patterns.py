"""Alternations that are quick to try: entries that begin with the same letters stand behind those letters.

Python's `re` tries one entry of an alternation after the other. Of a hundred
words, all but a few fail on their first letter; grouped by it, and by the
letters after it, those few are found at once. Tables of words stay as they
are read best, and are grouped where they are compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_QUANTIFIERS = frozenset("?*+{")
_SIMPLE_CLASS = re.compile(r"\[[^\W_]+\]")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_OPENING = re.compile(r"\((?:\?(?:P<\w+>|<?[=!]|[:>]))?")

Heads = frozenset[str]


def compiled(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, with all alternations in it grouped; it matches the same."""
    return re.compile(_Grouping(pattern, ignore_case=bool(flags & re.IGNORECASE)).whole(), flags)


def grouped(alternation: str) -> str:
    """A pattern that matches what ``alternation`` ("a|b|c") does, the earlier entry before the later one as there."""
    return _Grouping(alternation, ignore_case=False).whole()


class _Grouping:
    """One pass over a pattern, which has no verbose mode and no numbered conditions."""

    def __init__(self, pattern: str, *, ignore_case: bool) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case
        self.at = 0

    def whole(self) -> str:
        """The pattern, grouped."""
        return self._joined(self._entries())

    def _entries(self) -> list[str]:
        """The entries from here to the bracket that closes them, what stands in them in brackets grouped already."""
        entries, parts = [], list[str]()
        while self.at < len(self.pattern) and self.pattern[self.at] != ")":
            if self.pattern[self.at] == "|":
                entries.append("".join(parts))
                parts = []
                self.at += 1
            else:
                parts.append(self._piece())
        return [*entries, "".join(parts)]

    def _piece(self) -> str:
        """What comes next: a character, an escape, a class, or all of a bracket."""
        start = self.at
        sign = self.pattern[start]
        if sign == "(":
            opening = _OPENING.match(self.pattern, start)
            assert opening
            self.at = opening.end()
            inner = self._joined(self._entries())
            self.at += 1
            return f"{opening[0]}{inner})"
        if sign == "\\":
            self.at += 2
        elif sign == "[":
            listed = _CLASS.match(self.pattern, start)
            assert listed
            self.at = listed.end()
        else:
            self.at += 1
        return self.pattern[start : self.at]

    def _joined(self, entries: Iterable[str]) -> str:
        """The entries as an alternation, those with one beginning together.

        Entries with beginnings that no character has in common cannot match at
        one place, so that their order does not matter; any other entry keeps
        its place between those before and after it.
        """
        parts: list[str] = []
        groups: dict[str, tuple[Heads, list[str]]] = {}
        for entry in entries:
            head, heads = self._head(entry)
            if not heads or any(heads & others and head != known for known, (others, _) in groups.items()):
                parts += self._behind(groups)
                groups = {}
            if heads:
                groups.setdefault(head, (heads, []))[1].append(entry[len(head) :])
            else:
                parts.append(entry)
        return "|".join((*parts, *self._behind(groups)))

    def _behind(self, groups: dict[str, tuple[Heads, list[str]]]) -> list[str]:
        return [
            head + (rests[0] if len(rests) == 1 else f"(?:{self._joined(rests)})")
            for head, (_, rests) in groups.items()
        ]

    def _head(self, entry: str) -> tuple[str, Heads]:
        """What an entry begins with, and the characters that it stands for; none where it is no plain character."""
        simple = _SIMPLE_CLASS.match(entry)
        head = simple[0] if simple else entry[:1] if entry[:1].isalnum() or entry[:1] == " " else ""
        if not head or entry[len(head) : len(head) + 1] in _QUANTIFIERS:
            return "", frozenset()
        characters = head.strip("[]")
        return head, frozenset(characters.casefold() if self.ignore_case else characters)
