"""How text becomes the words that are searched; the page's half is held to the same examples in the browser."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.site.search_words import WORD_LIMIT, fold, number, onset, words

EXAMPLES = json.loads(Path(__file__).with_name("search_words.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "exact", "folded"), EXAMPLES)
def test_words_have_an_exact_form_and_a_folded_one(text: str, exact: list[str], folded: list[str]) -> None:
    assert words(text) == exact
    assert [fold(word) for word in exact] == folded


@pytest.mark.parametrize("grouped", ["18.600.000.000", "18,600,000,000", "18600000000"])
def test_a_number_is_one_word_however_it_is_grouped(grouped: str) -> None:
    assert words(f"({grouped} đồng)") == ["18600000000", "đồng"]


def test_digits_that_are_no_number_are_words_for_themselves() -> None:
    assert number("192.168.0.1") == ("192", "168", "0", "1")
    assert number("1.5.2021") == ("1", "5", "2021")


def test_words_of_one_beginning_have_one_onset() -> None:
    assert [onset(word) for word in ("ngoai", "ngo", "doi", "thu", "a", "168865244", "2", "疫", "при")] == [
        "ngo", "ngo", "do", "thu", "a", "16", "2", "疫", "при",
    ]  # fmt: skip


@given(st.text())
def test_whatever_the_text_its_words_can_be_asked_for(text: str) -> None:
    found = words(text)
    assert all(word and fold(word) and onset(fold(word)) for word in found)
    assert all(len(word) <= WORD_LIMIT for word in found)
    assert not any(letter in word for word in found for letter in ' !"\\')


@given(st.text(alphabet="aăâeêoôơuưyđqHÀẢÃÁẠòóỏõọùúủũụ 19.,-"))
def test_the_form_of_the_letters_does_not_matter(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert words(decomposed) == words(unicodedata.normalize("NFC", text))
    assert [fold(word) for word in words(text.upper())] == [fold(word) for word in words(text)]
