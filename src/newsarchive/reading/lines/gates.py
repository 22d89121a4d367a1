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

from newsarchive.reading.language import WIDE_FIRST
from newsarchive.reading.lines.line import Line

_SIGNS = re.compile(r"[\W_]+$")
_BLANKS = frozenset(filter(str.isspace, map(chr, range(0x3001)))) - {" "}  # rare: one of them may be half of a gap
Test = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Gate:
    """What a line must have, at least one of it.

    words: the first word of its key. starts, ends: its first and last
    character. number, sign, wide: whether it may begin with any digit, with any
    other character that is no letter, with a letter or a sign of Chinese. signs:
    characters anywhere. gap: whether two blanks stand anywhere. tests: cheap
    questions to its text, each with the characters one of which it needs; ""
    where it needs none.
    """

    words: frozenset[str] = frozenset()
    starts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    number: bool = False
    sign: bool = False
    wide: bool = False
    signs: frozenset[str] = frozenset()
    gap: bool = False
    tests: tuple[tuple[Test, str], ...] = ()

    def __or__(self, other: Gate) -> Gate:
        return Gate(
            self.words | other.words,
            self.starts | other.starts,
            self.ends | other.ends,
            self.number or other.number,
            self.sign or other.sign,
            self.wide or other.wide,
            self.signs | other.signs,
            self.gap or other.gap,
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


def has(characters: str) -> Gate:
    """One of these stands anywhere in the line: all such gates together look through it once."""
    return Gate(signs=frozenset(characters))


def when(test: Test, beside: str = "") -> Gate:
    """`test` holds of the line's text. Rules that share a test share its cost.

    beside: characters one of which stands in each text of which it holds, so that others need not be tested.
    """
    return Gate(tests=((test, beside),))


NUMBER = Gate(number=True)
SIGN = Gate(sign=True)
WIDE = Gate(wide=True)
GAP = Gate(gap=True)
DIGITS = "0123456789"


class Gated(Protocol):
    """A rule with a gate; None where every line is to be asked."""

    @property
    def gate(self) -> Gate | None:
        """What a line must have."""


R = TypeVar("R", bound=Gated)


class Gates(Generic[R]):
    """Rules by what they cannot fire without. Sets of rules, and of tests behind them, are numbers: a bit for each."""

    def __init__(self, rules: Sequence[R]) -> None:
        self.rules = rules
        self.words: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.signs: dict[str, int] = {}
        self.tests: dict[tuple[Test, str], int] = {}
        self.always = self.number = self.sign = self.wide = self.gap = 0
        for at, rule in enumerate(rules):
            self._add(rule.gate, 1 << at)
        for at, (_, beside) in enumerate(self.tests, len(rules)):
            self.always |= (1 << at) * (not beside)
            for sign in beside:
                self.signs[sign] = self.signs.get(sign, 0) | 1 << at
        for blank in _BLANKS:
            self.signs[blank] = self.signs.get(blank, 0) | self.gap
        self._find = re.compile(f"[{re.escape(''.join(sorted(self.signs)))}]").findall
        self._all = (1 << len(rules)) - 1
        self._chosen: dict[int, tuple[R, ...]] = {}  # few of all sets of rules come up, …
        self._asked: dict[int, tuple[tuple[Test, int], ...]] = {}  # … and of tests

    def _add(self, gate: Gate | None, bit: int) -> None:
        if gate is None:
            self.always |= bit
            return
        tables = (self.words, self.starts, self.ends, self.signs)
        for keys, table in zip((gate.words, gate.starts, gate.ends, gate.signs), tables, strict=True):
            for key in keys:
                table[key] = table.get(key, 0) | bit
        for test in gate.tests:
            self.tests[test] = self.tests.get(test, 0) | bit
        self.number |= bit * gate.number
        self.sign |= bit * gate.sign
        self.wide |= bit * gate.wide
        self.gap |= bit * gate.gap

    def of(self, line: Line) -> tuple[R, ...]:
        """The rules that may fire for a line that is not blank, in order."""
        text, word = line.shown, line.first
        first = text[0]
        found = self.always | self.words.get(word, 0) | self.starts.get(first, 0) | self.ends.get(text[-1], 0)
        if not word[-1:].isalnum():  # an entry that is one word, with signs after it
            found |= self.words.get(_SIGNS.sub("", word), 0)
        if not first.isalpha():
            found |= self.number if first.isdecimal() else self.sign
        if first >= WIDE_FIRST:
            found |= self.wide
        for sign in self._find(text):
            found |= self.signs[sign]
        if "  " in text:
            found |= self.gap
        tests = found >> len(self.rules)
        for test, rules in self._asked.get(tests) or self._tests(tests):
            if test(text):
                found |= rules
        chosen = found & self._all
        return self._chosen.get(chosen) or self._rules(chosen)

    def _tests(self, bits: int) -> tuple[tuple[Test, int], ...]:
        asked = tuple((test, rules) for at, ((test, _), rules) in enumerate(self.tests.items()) if bits >> at & 1)
        self._asked[bits] = asked
        return asked

    def _rules(self, bits: int) -> tuple[R, ...]:
        chosen = tuple(rule for at, rule in enumerate(self.rules) if bits >> at & 1)
        self._chosen[bits] = chosen
        return chosen
