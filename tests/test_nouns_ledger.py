"""Ledgers: those that tile can be made, written and read again; others cannot be made."""

from __future__ import annotations

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.ledger import HEADER, KEPT, Ledger, LedgerError, Role, Span, parse_spans


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    lengths = draw(st.lists(st.integers(0, 9), max_size=6))
    spans = []
    for line, length in enumerate(lengths, 1):
        cuts = sorted(draw(st.sets(st.integers(1, length - 1)))) if length > 1 else []
        edges = [0, *cuts, length]
        pairs: list[tuple[int | None, int | None]] = [(None, None)] if not cuts else list(pairwise(edges))
        for start, end in pairs:
            spans.append(
                Span(line, start, end, draw(st.sampled_from(Role)), draw(st.sampled_from(["a", "b-continued"])))
            )
    return Ledger(tuple(lengths), tuple(spans))


@given(ledgers())
def test_a_ledger_covers_every_character_once_and_survives_its_file(ledger: Ledger) -> None:
    for number, length in enumerate(ledger.lengths, 1):
        text = "".join(chr(0x4E00 + n) for n in range(length))
        assert "".join(span.of(text) for span in ledger.line(number)) == text
    assert Ledger.parse(ledger.format(), ledger.lengths) == ledger
    assert pickle.loads(pickle.dumps(ledger)) == ledger
    assert len(ledger.by_line()) == len(ledger.lengths)


WHOLE = Span(1, None, None, Role.BODY, "prose")


@pytest.mark.parametrize(
    ("lengths", "spans", "line"),
    [
        ((3,), (), 1),
        ((), (WHOLE,), 1),
        ((3, 3), (WHOLE,), 2),
        ((3,), (WHOLE, WHOLE), 1),
        ((3,), (Span(2, None, None, Role.BODY, "x"),), 1),
        ((3,), (Span(1, 0, 2, Role.BODY, "x"),), 1),
        ((3,), (Span(1, 0, 4, Role.BODY, "x"),), 1),
        ((3,), (Span(1, 1, 3, Role.BODY, "x"),), 1),
        ((3,), (Span(1, 0, 2, Role.BODY, "x"), Span(1, 1, 3, Role.BODY, "x")), 1),
        ((3,), (Span(1, 0, 0, Role.BODY, "x"), Span(1, 0, 3, Role.BODY, "x")), 1),
        ((3,), (Span(1, 0, None, Role.BODY, "x"),), 1),
        ((3,), (Span(1, None, None, Role.BODY, ""),), 1),
        ((3,), (Span(1, None, None, Role.BODY, "a b"),), 1),
        ((3,), (Span(1, None, None, Role.BODY, "a\n"),), 1),
        ((1, 1), (Span(2, None, None, Role.BODY, "x"), WHOLE), 1),
    ],
)
def test_what_does_not_tile_cannot_be_made(lengths: tuple[int, ...], spans: tuple[Span, ...], line: int) -> None:
    with pytest.raises(LedgerError) as caught:
        Ledger(lengths, spans)
    assert caught.value.line == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("line\n", 1),
        (HEADER, 1),
        (f"{HEADER}\n1\t\t\tbody", 1),
        (f"{HEADER}\n1\t\t\tbody\n", 2),
        (f"{HEADER}\n1\t\t\tbody\tx\n1\t\t\tboddy\tx\n", 3),
        (f"{HEADER}\nx\t\t\tbody\tx\n", 2),
        (f"{HEADER}\n1\ta\t\tbody\tx\n", 2),
        (f"{HEADER}\n 1\t\t\tbody\tx\n", 2),
        (f"{HEADER}\n1\t+0\t1\tbody\tx\n", 2),
        (f"{HEADER}\n\u0661\t\t\tbody\tx\n", 2),
    ],
)
def test_what_is_no_ledger_file_says_where(text: str, line: int) -> None:
    with pytest.raises(LedgerError) as caught:
        parse_spans(text)
    assert caught.value.line == line


def test_blocks_are_found_from_the_spans_alone() -> None:
    assert Span(1, None, None, Role.BODY, "prose").begins_block
    assert Span(1, None, None, Role.CAPTION, "picture-line").begins_block
    assert not Span(1, None, None, Role.HEADLINE, "title").begins_block
    assert not Span(1, None, None, Role.BODY, "prose-repeated").begins_block
    continued = Span(1, None, None, Role.BODY, "prose-continued")
    assert (continued.begins_block, continued.continues_block) == (False, True)
    assert not Span(1, None, None, Role.SOURCE, "x-continued").continues_block


def test_the_roles_are_closed_and_either_kept_or_left_out() -> None:
    assert len(Role) == 16
    assert {role for role in Role if role.kept} == KEPT
    assert len(KEPT) == 9
