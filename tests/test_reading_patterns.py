"""Alternations grouped by their first letters."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.patterns import grouped

ENTRIES = st.lists(st.text("ab ", min_size=1, max_size=4), min_size=1, max_size=8)


@given(ENTRIES, st.text("ab ", max_size=12))
def test_a_grouped_alternation_matches_what_the_plain_one_does(entries: list[str], text: str) -> None:
    plain = "|".join(entries)
    assert re.findall(grouped(plain), text) == re.findall(plain, text)


def test_what_is_no_plain_letter_stays_in_its_place() -> None:
    assert grouped("ab|ac|b") == "a(?:b|c)|b"
    assert grouped("ab?|a?c|[xy|]z|a(?:b|c)d|ae") == "ab?|a?c|[xy|]z|a(?:(?:b|c)d|e)"


def test_an_entry_stands_before_those_it_begins_only_where_it_did() -> None:
    assert re.findall(grouped("ca mắc|ca|ca nhiễm"), "ca nhiễm") == ["ca"]
    assert re.findall(grouped("ca mắc|ca nhiễm|ca"), "ca nhiễm") == ["ca nhiễm"]
