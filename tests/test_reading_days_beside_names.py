"""An outlet's name and the day of loading in one row over a page, and ways through a site that no home begins."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import top_rows
from newsarchive.reading.lines import links
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import dated_rows


def _told(text: str) -> list[tuple[str, str]]:
    line = Line(0, text, text)
    return [(text[one.start : one.end].strip(), one.role.value) for one in top_rows.pieces(line, (), first=True)]


ROWS = [
    ("BÁO LAM KHÊ ĐIỆN TỬ Chủ nhật, 01/10/2023 | 13:20", "BÁO LAM KHÊ ĐIỆN TỬ"),
    ("Thứ Ba, 28-5-2019, 09:30 NHẬT BÁO DUYÊN HẢI [Tìm kiếm]", "NHẬT BÁO DUYÊN HẢI"),
    ("28/05/2019 09:30 ỦY BAN NHÂN DÂN XÃ TÂN LẬP", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"),
]


@pytest.mark.parametrize(("text", "name"), ROWS)
def test_the_day_of_loading_is_no_part_of_a_name(text: str, name: str) -> None:
    found = _told(text)
    assert (name, "masthead") in found
    assert {role for part, role in found if part != name} == {"navigation"}


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 28/5/2019 xã Tân Lập khánh thành cầu",
        "28/05/2019 09:30 Mưa lớn ở Tân Lập",
        "28/05/2019 09:30 3 bình luận",
        "Sở Y tế họp ngày 28/5/2019 với các huyện",
    ],
)
def test_other_rows_with_a_day_are_left(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Tin hoạt động >> Thông báo giao thông", True),
        ("Tin tức >> Sự kiện", True),
        (">> Tin tức hôm nay", False),
        ("Mưa lớn >> Lũ lên", False),
        ("Tin tức về cầu Suối Đá >> bà con mừng vì được đi lại dễ dàng", False),
    ],
)
def test_double_signs_lead_from_a_section_to_sections(text: str, way: bool) -> None:
    assert links.is_crumbs(Line(0, text, text)) is way


def test_two_bare_counts_behind_a_day_are_no_hour() -> None:
    counted = dated_rows.counts_behind("By Yanti Permata - Maret 4, 2021 198 0")
    assert counted is not None
    assert counted.start == len("By Yanti Permata - Maret 4, 2021 ")
    assert dated_rows.counts_behind("By Yanti Permata - Maret 4, 2021 08 15") is None
    assert dated_rows.counts_behind("By Yanti Permata - Maret 4, 2021 198") is None
