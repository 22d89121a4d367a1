"""Numbers in text: value in full, and what is no number of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.facts import numbers


def values(text: str, language: str = "vi") -> list[str]:
    return [str(one.value) for one in numbers.find(text, language) if not one.ranged]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "258 triệu", "258000000"),
        ("vi", "14,8 triệu", "14800000"),
        ("vi", "18,6 tỷ", "18600000000"),
        ("vi", "2.500 tỷ", "2500000000000"),
        ("vi", "3 nghìn tỷ", "3000000000000"),
        ("vi", "136 nghìn", "136000"),
        ("vi", "168.865.244", "168865244"),
        ("vi", "1.234", "1234"),
        ("vi", "15,5", "15.5"),
        ("vi", "1.5 triệu", "1500000"),
        ("vi", "2 tỷ 300 triệu", "2300000000"),
        ("vi", "50tr", "50000000"),
        ("fr", "12 M€", "12000000"),
        ("id", "Rp2,5 miliar", "2500000000"),
        ("en", "a 40-metre bridge", "40"),
        ("zh", "1万2千", "12000"),
        ("zh", "消防站,24台", "24"),
        ("vi", "1.234.567,89", "1234567.89"),
        ("en", "2.5 million", "2500000"),
        ("en", "1,234", "1234"),
        ("en", "1,234,567.8", "1234567.8"),
        ("en", "3 billion", "3000000000"),
        ("en", "£2m", "2000000"),
        ("en", "$3.5bn", "3500000000"),
        ("en", "$500", "500"),
        ("fr", "1 200 000", "1200000"),
        ("fr", "3,5 millions", "3500000"),
        ("id", "1,2 juta", "1200000"),
        ("id", "3.400", "3400"),
        ("zh", "1.2亿", "120000000"),
        ("zh", "35万", "350000"),
    ],
)
def test_the_value_is_given_in_full(language: str, text: str, expected: str) -> None:
    assert values(text, language) == [expected]


@pytest.mark.parametrize("text", ["5K", "Covid-19", "F0", "KH-01", "128/NQ-CP", "#12", "B52s", "ASEAN+3"])
def test_a_part_of_a_word_or_code_is_no_number(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    ["10-15 người", "2-1", "từ 5 đến 7 người", "3/5", "5 x 3", "between 20 and 30 people", "3比1", "hai triệu liều"],
)
def test_ranges_scores_and_fractions_are_not_one_number(text: str) -> None:
    assert values(text) == []


def test_what_may_be_either_has_no_value() -> None:
    assert numbers.value("1,234", "vi") is None
    assert numbers.value("1,234", "vi", scaled=True) == Decimal("1.234")
    assert numbers.value("1.23.4", "vi") is None
    assert numbers.value("9" * (numbers.LONGEST + 1), "vi") is None


@given(st.text(alphabet="0123456789.,% triệutỷnghìn-/đến", max_size=120), st.sampled_from(["vi", "en", "fr", "zh"]))
def test_numbers_are_in_order_and_begin_with_what_is_printed(text: str, language: str) -> None:
    end = 0
    for number in numbers.find(text, language):
        assert end <= number.start < number.end <= len(text)
        end = number.end
        assert number.value is None or number.value >= 0
