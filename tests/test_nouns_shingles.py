"""Shingles: the same wherever a text stands, and none where there is too little of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.shingles import LEAST, shingles

TEXT = (
    "Bà con ở bến cũ hôm qua bắt đầu bán hàng trên bờ, hai bên đường hoa nở, khách hỏi han, bầy trẻ hát; "
    "buổi chiều hết hàng, họ bảo nhau hôm khác họp lại."
)


def test_marks_capitals_and_signs_do_not_hide_a_text() -> None:
    assert len(shingles(TEXT)) > 5
    assert shingles(TEXT) == shingles(TEXT.upper()) == shingles(TEXT.replace(",", " –").replace("đ", "d"))


def test_what_stands_around_it_changes_nothing_of_it() -> None:
    around = f"Theo báo, hôm nay: {TEXT} Hết bài báo."
    assert set(shingles(TEXT)[1:]) <= set(shingles(around))


@given(st.text(alphabet="abh ,.", max_size=LEAST))
def test_too_little_has_none(text: str) -> None:
    assert shingles(text) == ()


@given(st.text(max_size=400))
def test_any_text_has_some_or_none(text: str) -> None:
    assert shingles(text) == shingles(text)


def test_a_script_without_spaces_or_latin_letters_has_them_too() -> None:
    signs = "".join(chr(0x4E00 + 37 * n % 4000) for n in range(300))
    letters = " ".join("бегвж"[n % 5] * (n % 7 + 1) + "жд" * (n % 3) for n in range(200))
    assert shingles(signs)
    assert shingles(letters)
