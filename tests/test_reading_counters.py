"""What counts visitors, readers and comments, and what only counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsarchive.reading.lines import counters
from newsarchive.reading.lines.line import Line

Test = Callable[[Line], bool]


@pytest.mark.parametrize(
    ("asks", "text", "holds"),
    [
        (counters.is_labelled, "Hôm nay: 5", True),
        (counters.is_labelled, "Hôm nay: 120 ca", False),
        (counters.is_labelled, "Hôm nay, 02/08/2025", False),
        (counters.is_labelled, "Lượt truy cập", True),
        (counters.is_surely_labelled, "Lượt truy cập: 1.350", True),
        (counters.is_surely_labelled, "Hôm nay: 5", False),
        (counters.is_surely_labelled, "Lượt truy cập bài viết: 2.618", True),
        (counters.is_surely_labelled, "Lượt xem bóng: 2 trận", False),
        (counters.is_row, "Lượt truy cập trong ngày: 240 | Trong tuần: 1.877 | Tổng số: 903.112", True),
        (counters.is_row, "Hôm nay: 12 - Hôm qua: 30 - Tất cả: 5.120", True),
        (counters.is_row, "Hôm nay: 12 ca", False),
        (counters.is_row, "Hôm nay: 12 ca | Hôm qua: 30 ca", False),
        (counters.is_row, "Hôm nay: 12 | Tin vắn: lúa chín sớm", False),
        (counters.is_number, "350 lượt xem", True),
        (counters.is_number, "350 hộ dân", False),
        (counters.is_number, "很赞哦！(312)", True),
        (counters.is_number, "很赞的老街(二)", False),
        (counters.is_of_comments, "3 Comments", True),
        (counters.is_of_comments, "350 lượt xem", False),
        (counters.is_told, "Hiện có 12 khách đang trực tuyến", True),
        (counters.is_told, "Khách đang trực tuyến", False),
        (counters.is_told, "Ngày 12 xã mở lớp học trực tuyến cho sáu mươi em ở hai đầu làng", False),
    ],
)
def test_a_line_counts(asks: Test, text: str, *, holds: bool) -> None:
    assert asks(Line(1, text, text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"), [("350 lượt xem", True), ("Dibaca 1.377 kali", True), ("Đọc 3 trang", False)]
)
def test_part_of_a_line_counts(text: str, *, holds: bool) -> None:
    assert counters.counts(text) is holds
