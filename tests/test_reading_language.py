"""The language of a text, told by small words, letters and script."""

from __future__ import annotations

import pytest

from newsarchive.reading.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua.", "vi"),
        ("The council said that the schools would open again in two weeks.", "en"),
        ("Le conseil a annoncé que les écoles seront ouvertes dans deux semaines.", "fr"),
        ("Dewan kota mengatakan bahwa sekolah akan dibuka dalam dua minggu dan tidak ada yang menolak.", "id"),
        ("地区议会表示，学校将重新开放。", "zh"),
        ("学校は来週から再開されると発表した。", "ja"),
        ("", None),
        ("12.345 67", None),
        ("Xyzzy plugh", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Cần Thơ opens a night market on the river", "en"),
        ("Remise des bourses à Hà Nội et Huế", "fr"),
        ("Hà Nội mở lại chợ hoa", "vi"),
        ("HỘI NGHỊ TOÀN QUỐC", "vi"),
    ],
)
def test_names_of_places_do_not_tell_the_language_of_a_headline(text: str, language: str) -> None:
    assert detect(text) == language
