"""The names that cameras and sites give pictures, printed among the paragraphs."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body.pictures import is_picture_name
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, read_lines, rows


@pytest.mark.parametrize("name", ["IMG_2038", "DSC00123", "PXL-20210823", "dua thuyen 2024 anh 1", "le-hoi-hinh-2"])
def test_a_pictures_name_is_a_caption(name: str) -> None:
    assert is_picture_name(Line(1, name, name))
    assert rows(read_lines(TITLE, "12/03/2022", name, *TEXT), 3)[0][0] == "caption"
    assert rows(read_lines(TITLE, TEXT[0], name, TEXT[1]), 3)[0][0] == "caption"


@pytest.mark.parametrize("text", ["Ảnh 1", "IMG", "Anh Hai có 2 con", "hai anh em 12", "Covid 19", "image de 2019"])
def test_what_only_ends_with_a_number_is_none(text: str) -> None:
    assert not is_picture_name(Line(1, text, text))
