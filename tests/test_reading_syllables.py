"""Syllables that can be spelt in Vietnamese, and those that cannot."""

from __future__ import annotations

import pytest

from newsarchive.reading.words.syllables import is_impossible


@pytest.mark.parametrize(
    "word",
    ["tịếp", "ngườì", "hòc", "nhẩt", "còch", "khỗng", "trõng", "đựợc", "cùa", "mạnẹ", "hơìn"],
)
def test_two_tones_a_flat_tone_before_a_stop_and_words_that_are_none(word: str) -> None:
    assert is_impossible(word)


@pytest.mark.parametrize(
    "word",
    [
        *("nghiêng", "khuỷu", "quyết", "giếng", "gìn", "yếu", "hoà", "hòa", "uỷ", "ủy", "khuya", "ngoằn", "soóc"),
        *("ngưòi", "trưòng"),  # typed with one horn
        *("Đắk", "Lắk", "Kpă", "Búk", "Ê", "đê", "Čư", "Krông", "Pắc"),  # names of the highlands
        *("São", "Kraków", "José", "François", "ôxy", "xtrây", "vitamin", "TP", "họcsinhgiỏi", ""),
    ],
)
def test_rare_syllables_names_and_loans_are_possible(word: str) -> None:
    assert not is_impossible(word)
