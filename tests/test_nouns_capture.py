"""Captures: how lines are counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.capture import Capture, digest, split_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("a", ("a",)),
        ("a\n", ("a",)),
        ("a\n\n", ("a", "")),
        ("a\r\nb\rc\nd", ("a", "b", "c", "d")),
        ("\ufeffa\n\ufeffb", ("a", "\ufeffb")),
        ("a\x0bb\x0cc\x85d\u2028e\x1cf", ("a\x0bb\x0cc\x85d\u2028e\x1cf",)),
        ("\n", ("",)),
        ("\r\n\n\r", ("", "", "")),
    ],
)
def test_lines(text: str, lines: tuple[str, ...]) -> None:
    assert split_lines(text) == lines


@given(st.lists(st.text(st.characters(exclude_characters="\n\r\ufeff"))))
def test_lines_joined_and_split_again(lines: list[str]) -> None:
    assert split_lines("".join(line + "\n" for line in lines)) == tuple(lines)


def test_a_capture_knows_the_lengths_a_ledger_has_to_tile() -> None:
    capture = Capture("a.txt", digest(b"x"), ("Đối", "", "🙂"))
    assert capture.lengths == (3, 0, 1)
    assert len(capture.sha256) == 64
