"""Gates: a rule that fires for a line is always asked of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsarchive.nouns.text import nfc
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.gates import Gates
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import row_kinds
from test_reading_rules import EXAMPLES

CAPTURES = sorted((Path(__file__).parent / "captures").glob("*.txt"))
GATES = Gates(rules.RULES)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_no_gate_keeps_a_rule_from_a_line_for_which_it_fires(path: Path) -> None:
    for text in path.read_text("utf-8").split("\n"):
        _holds(text)
        _holds(text.upper())
        _holds(f"  {text[:60].strip()}: ")


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_no_first_word_keeps_a_part_of_a_row_from_its_kind(path: Path) -> None:
    for text in nfc(path.read_text("utf-8")).split("\n"):
        words = text.split()[:12]
        parts = {" ".join(words[at : at + count]) for at in range(len(words)) for count in (1, 2, 3)}
        unasked = [part for part in parts if not row_kinds.may_begin(part)]
        assert [(part, kind.rule) for part in unasked for kind in row_kinds.KINDS if kind.fires(part)] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_gate_keeps_a_rule_from_its_examples(name: str) -> None:
    for text in EXAMPLES[name]:
        _holds(text)


def _holds(text: str) -> None:
    line = Line(1, text, text)
    if not line.blank:
        asked = GATES.of(line)
        assert [rule.name for rule in rules.RULES if rule.fires(line) and rule not in asked] == []
