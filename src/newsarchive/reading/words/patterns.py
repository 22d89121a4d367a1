"""Alternations that are quick to try: entries that begin with the same letters stand behind those letters.

Python's `re` tries one entry of an alternation after the other. Of a hundred
words, all but a few fail on their first letter; grouped by it, and by the
letters after it, those few are found at once. Tables of words stay as they
are read best, and are grouped where they are compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_LITERAL = frozenset(" -@©")
_RARE = frozenset("@©")  # by themselves enough to tell
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


class Sieved:
    """A pattern that is looked for only where a text has one of the strings without which it cannot match.

    To look for the strings takes a fraction of the time in which the
    alternatives are tried at every place of a line.
    """

    def __init__(self, pattern: str, flags: int | re.RegexFlag = 0) -> None:
        self.pattern = compiled(pattern, flags)
        self.ignore_case = bool(flags & re.IGNORECASE)
        found = _Hints(pattern, ignore_case=self.ignore_case).needed()
        assert found, f"an entry of {pattern} has no two letters that it cannot do without"
        self.hints = tuple(sorted(hint for hint in found if not any(other in hint for other in found - {hint})))
        self.sieve = re.compile(grouped("|".join(map(re.escape, self.hints))))

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.pattern.search(text) if self.may_match(text) else None

    def may_match(self, text: str) -> bool:
        """Whether one of the strings stands in `text`, which may be several lines that are searched one by one."""
        looked = text.lower() if self.ignore_case else text
        return self.sieve.search(looked) is not None


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

    def skip(self) -> None:
        """Go on behind a character, an escape, a class, or all of a bracket."""
        self._piece()

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


class _Hints:
    """For a pattern, strings of which one stands in all that it matches."""

    def __init__(self, pattern: str, *, ignore_case: bool) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case

    def needed(self) -> frozenset[str]:
        """The strings; none where an entry can do without any."""
        found = [self._of_entry(entry) for entry in _bars(self.pattern)]
        return frozenset().union(*found) if all(found) else frozenset()

    def _of_entry(self, entry: str) -> frozenset[str]:
        """The best that an entry cannot do without: a run of plain characters, or what a bracket cannot do without."""
        best: frozenset[str] = frozenset()
        run = ""
        for piece, once in [*_pieces(entry), ("", False)]:
            if once and len(piece) == 1 and (piece.isalnum() or piece in _LITERAL):
                run += piece.lower() if self.ignore_case else piece
                continue
            best = max(best, frozenset({run} if len(run) > 1 or run in _RARE else ()), key=_worth)
            run = ""
            if once and piece.startswith("(") and not piece.startswith(("(?=", "(?!", "(?<=", "(?<!")):
                opening = _OPENING.match(piece)
                inner = piece[opening.end() if opening else 1 : -1]
                best = max(best, _Hints(inner, ignore_case=self.ignore_case).needed(), key=_worth)
        return best


def _worth(hints: frozenset[str]) -> int:
    return min(map(len, hints), default=0)


def _bars(pattern: str) -> list[str]:
    """What stands between the bars that are in no bracket."""
    walk = _Grouping(pattern, ignore_case=False)
    bounds = [-1]
    while walk.at < len(pattern):
        if pattern[walk.at] == "|":
            bounds.append(walk.at)
            walk.at += 1
        else:
            walk.skip()
    return [pattern[a + 1 : b] for a, b in pairwise([*bounds, len(pattern)])]


def _pieces(entry: str) -> list[tuple[str, bool]]:
    """The characters, escapes, classes and brackets of an entry, each with whether it stands exactly once."""
    found: list[tuple[str, bool]] = []
    walk = _Grouping(entry, ignore_case=False)
    while walk.at < len(entry):
        start = walk.at
        sign = entry[start]
        if sign in _QUANTIFIERS or (found and entry[start - 1] in _QUANTIFIERS and sign == "?"):
            end = entry.index("}", start) + 1 if sign == "{" else start + 1
            found[-1] = (found[-1][0], False)
            walk.at = end
            continue
        walk.skip()
        found.append((entry[start : walk.at], True))
    return found
