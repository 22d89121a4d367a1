"""Which rules are worth asking of a line: what a rule cannot fire without is looked up before it is asked.

Most lines are text, in which none of the signs and words of furniture stands;
for them a few look-ups take the place of thirty rules. A gate may let a line
through that its rule then refuses, never the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from newsarchive.reading.lines.line import Line

_SIGNS = re.compile(r"[\W_]+$")
Test = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Gate:
    """What a line must have, at least one of it.

    words: the first word of its key. starts, ends: its first and last
    character. number, sign: whether it may begin with any digit, or with any
    other character that is no letter. tests: cheap questions to its text.
    """

    words: frozenset[str] = frozenset()
    starts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    number: bool = False
    sign: bool = False
    tests: tuple[Test, ...] = ()

    def __or__(self, other: Gate) -> Gate:
        return Gate(
            self.words | other.words,
            self.starts | other.starts,
            self.ends | other.ends,
            self.number or other.number,
            self.sign or other.sign,
            (*self.tests, *other.tests),
        )


def opens(table: Iterable[str]) -> Gate:
    """The line's key is an entry of `table` or begins with one."""
    return Gate(words=frozenset(entry.split(" ", 1)[0] for entry in table))


def starts(characters: str) -> Gate:
    """The line begins with one of these."""
    return Gate(starts=frozenset(characters))


def ends(characters: str) -> Gate:
    """The line ends with one of these."""
    return Gate(ends=frozenset(characters))


def when(test: Test) -> Gate:
    """`test` holds of the line's text. Rules that share a test share its cost."""
    return Gate(tests=(test,))


NUMBER = Gate(number=True)
SIGN = Gate(sign=True)


class Gated(Protocol):
    """A rule with a gate; None where every line is to be asked."""

    @property
    def gate(self) -> Gate | None:
        """What a line must have."""


R = TypeVar("R", bound=Gated)


class Gates(Generic[R]):
    """Rules by what they cannot fire without. Sets of rules are numbers with a bit for each rule."""

    def __init__(self, rules: Sequence[R]) -> None:
        self.rules = rules
        self.words: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.tests: dict[Test, int] = {}
        self.always = self.number = self.sign = 0
        for at, rule in enumerate(rules):
            self._add(rule.gate, 1 << at)
        self._chosen: dict[int, tuple[R, ...]] = {}  # few of all sets of rules come up

    def _add(self, gate: Gate | None, bit: int) -> None:
        if gate is None:
            self.always |= bit
            return
        for keys, table in ((gate.words, self.words), (gate.starts, self.starts), (gate.ends, self.ends)):
            for key in keys:
                table[key] = table.get(key, 0) | bit
        for test in gate.tests:
            self.tests[test] = self.tests.get(test, 0) | bit
        self.number |= bit * gate.number
        self.sign |= bit * gate.sign

    def of(self, line: Line) -> tuple[R, ...]:
        """The rules that may fire for a line that is not blank, in order."""
        text, word = line.shown, line.first
        found = self.always | self.words.get(word, 0)
        if not word[-1:].isalnum():  # an entry that is one word, with signs after it
            found |= self.words.get(_SIGNS.sub("", word), 0)
        found |= self.starts.get(text[0], 0) | self.ends.get(text[-1], 0)
        if not text[0].isalpha():
            found |= self.number if text[0].isdecimal() else self.sign
        for test, rules in self.tests.items():
            if test(text):
                found |= rules
        chosen = self._chosen.get(found)
        if chosen is None:
            chosen = self._chosen[found] = tuple(rule for at, rule in enumerate(self.rules) if found >> at & 1)
        return chosen
