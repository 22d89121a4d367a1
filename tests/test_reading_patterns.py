"""Alternations grouped by their first letters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.facts import event_words, figure_words
from newsarchive.reading.words.patterns import Sieved, compiled, grouped

ENTRIES = st.lists(st.from_regex(r"(?:[abB ]|\[ab\]|\[Bb\]|a\?|\(\?:a\|ab\)){1,4}", fullmatch=True), min_size=1)


@given(ENTRIES, st.text("abB ", max_size=12), st.sampled_from([0, re.IGNORECASE]))
def test_a_grouped_pattern_matches_what_the_plain_one_does(entries: list[str], text: str, flags: int) -> None:
    plain = "|".join(entries)
    assert compiled(plain, flags).findall(text) == re.compile(plain, flags).findall(text)


def test_what_is_no_plain_letter_stays_in_its_place() -> None:
    assert grouped("ab|ac|b") == "a(?:b|c)|b"
    assert grouped("ab?|a?c|[xy|]z|a(?:b|c)d|ae") == "ab?|a?c|[xy|]z|a(?:(?:b|c)d|e)"
    assert grouped("[Tt]ới|[Tt]ừ|t|[Đđ]ến") == "[Tt](?:ới|ừ)|t|[Đđ]ến"
    assert grouped(r"x(?:ab|ac)(?!a|b)|\(a|[^]]b") == r"x(?:a(?:b|c))(?!a|b)|\(a|[^]]b"
    assert grouped(r"[\])|]a|b") == r"[\])|]a|b"


def test_an_entry_stands_before_those_it_begins_only_where_it_did() -> None:
    assert re.findall(grouped("ca mắc|ca|ca nhiễm"), "ca nhiễm") == ["ca"]
    assert re.findall(grouped("ca mắc|ca nhiễm|ca"), "ca nhiễm") == ["ca nhiễm"]


@pytest.mark.parametrize("table", [event_words, figure_words])
def test_the_tables_of_words_compile(table: object) -> None:
    assert all(pattern.pattern for pattern in vars(table).values() if isinstance(pattern, re.Pattern))


@given(ENTRIES, st.text("abB ", max_size=12), st.sampled_from([0, re.IGNORECASE]))
def test_a_sieve_lets_through_whatever_the_pattern_matches(entries: list[str], text: str, flags: int) -> None:
    plain = "|".join(entry + "ab" for entry in entries)
    assert bool(Sieved(plain, flags).search(text)) == bool(re.search(plain, text, flags))


def test_a_sieve_has_what_every_entry_needs() -> None:
    assert Sieved(r"[Gg]iấy phép|\bGP-|\w@\w+|(?:Tel|Fax|địa chỉ)\s?:|tin(?: mới)?").hints == (
        "@", "Fax", "GP-", "Tel", "iấy phép", "tin", "địa chỉ",
    )  # fmt: skip
    with pytest.raises(AssertionError):
        Sieved("tin|a?")
