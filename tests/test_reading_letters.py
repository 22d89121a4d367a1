"""Letters as they were meant, and letters that mean what they are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.layout.letters import DISGUISED_WORDS, Alphabet, alphabet, has_hidden, restore

DISGUISE = Alphabet(letters=True)


@pytest.mark.parametrize(
    ("stood", "means"),
    [
        ("Tʜᴇᴏ ᴘʜᴀ́ᴛ ɴɢᴏ̂ɴ", "Theo phát ngôn"),
        ("сhính рhủ", "chính phủ"),
        ("𝐓𝐡𝐞 𝐜𝐨𝐮𝐧𝐜𝐢𝐥", "The council"),
    ],
)
def test_disguised_letters_are_read(stood: str, means: str) -> None:
    assert restore(stood, DISGUISE)[0] == means


@pytest.mark.parametrize(
    "line",
    [
        "Phiên âm: /ɪnˈvɪtɪŋ ʀʏ ʟɪ/",
        "Cường độ 5 µm, 3 kΩ, α-amylase",
        "Москва и Санкт-Петербург",
        "Ελλάδα και Κύπρος",
        "Viêṭ Nam",
    ],
)
def test_phonetic_signs_units_and_other_scripts_are_not_disguises(line: str) -> None:
    assert not alphabet([line] * 10).disguised


def test_as_many_words_as_the_threshold_make_a_disguise() -> None:
    assert not alphabet(["сhính"] * (DISGUISED_WORDS - 1)).disguised
    assert alphabet(["сhính"] * DISGUISED_WORDS).disguised


def test_invisible_characters_go_and_joiners_that_shape_stay() -> None:
    assert restore("tu\u200bổi\u00ad", Alphabet())[0] == "tuổi"
    assert restore("👩\u200d🌾 نمی\u200cخواهم", Alphabet())[0] == "👩\u200d🌾 نمی\u200cخواهم"
    assert has_hidden("tu\u200bổi")
    assert not has_hidden("\ufeff tuổi ")


@given(st.text(max_size=40))
def test_offsets_lead_back_and_the_text_is_composed(text: str) -> None:
    shown, offsets = restore(text, Alphabet())
    if offsets is None:
        assert shown == text
        return
    assert len(offsets) == len(shown) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
    assert unicodedata.normalize("NFC", shown) == unicodedata.normalize("NFC", shown)
