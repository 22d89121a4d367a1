"""Over a page: an office's name with its motto on the same line."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import top_rows
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines


def _line(text: str) -> Line:
    return lines_of((text,), Alphabet())[0]


def test_the_page_is_the_offices() -> None:
    name = "BỆNH VIỆN ĐA KHOA KHU VỰC SÔNG LUÔNG   Hotline: 0965 000 115"
    assert read_lines(name, "Trang chủ", TITLE, "12/3/2021", *TEXT).article.source == (
        "benh-vien-da-khoa-khu-vuc-song-luong"
    )


@pytest.mark.parametrize(
    "text", ["CÔNG AN TỈNH BÌNH KHÊ - Vì nước quên thân, vì dân phục vụ", "TRƯỜNG THPT LÂM HÀ - Nơi ươm những mầm xanh"]
)
def test_a_name_and_its_motto(text: str) -> None:
    name, motto = top_rows.before_motto(_line(text))
    assert text[: name.end].endswith(" - ")
    assert motto.rule == "slogan"


@pytest.mark.parametrize(
    "text",
    [
        "Công an tỉnh Bình Khê - Vì nước quên thân, vì dân phục vụ",  # so headlines are printed, too
        "CÔNG AN TỈNH BÌNH KHÊ - Phòng Cảnh sát giao thông",
        "CÔNG AN TỈNH BÌNH KHÊ - Tin tức",
        "LŨ TRÊN SÔNG LUÔNG - Vì đâu nước về nhanh thế",
        "CÔNG AN TỈNH BÌNH KHÊ",
    ],
)
def test_what_is_no_name_with_a_motto(text: str) -> None:
    assert not top_rows.before_motto(_line(text))
