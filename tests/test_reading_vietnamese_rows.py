"""Rows above and below Vietnamese texts as the common systems print them, taken apart; and lines that are none."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import labels, pieces

ROWS = [
    (
        "Gửi bởi Vũ Minh Ngà vào T5, 12/11/2015 - 09:05",
        ["poster-label: Vũ Minh Ngà", "date-line: T5, 12/11/2015 - 09:05"],
    ),
    ("Submitted by admin on Thu, 12/11/2015 - 09:05", ["poster-label: admin", "date-line: Thu, 12/11/2015 - 09:05"]),
    (
        "Được đăng bởi Vũ Minh Ngà vào CN, 12/11/2015 - 09:05",
        ["poster-label: Vũ Minh Ngà", "date-line: CN, 12/11/2015 - 09:05"],
    ),
    (
        "Đăng bởi: Vũ Minh Ngà, vào lúc 12/11/2015 09:05",
        ["poster-label: Vũ Minh Ngà", "date-line: 12/11/2015 09:05"],
    ),
    ("Thread starter bacnamky67 Ngày gửi 14/11/2018", ["poster-label: bacnamky67", "date-line: 14/11/2018"]),
    ("Được viết: Thứ ba, 05 Tháng 5 2015 14:22", ["published-label: Thứ ba, 05 Tháng 5 2015 14:22"]),
    (
        "By admin - 6 Tháng Chín, 2022   0   1347",
        ["by-line: admin", "date-line: 6 Tháng Chín, 2022", "counts-beside-date: 0   1347"],
    ),
    ("Bởi Hà Thu - 12/11/2015   204   0", ["by-line: Hà Thu", "date-line: 12/11/2015", "counts-beside-date: 204   0"]),
    ("Hà Thu - 12/11/2015", ["signature: Hà Thu", "date-line: 12/11/2015"]),
    ("Tác giả: Hà Thu  -  12/11/2015 09:05", ["author-label: Hà Thu", "date-line: 12/11/2015 09:05"]),
    ("Hà Thu (thực hiện) - 12/11/2015", ["signature: Hà Thu (thực hiện", "date-line: 12/11/2015"]),
    ("Theo Báo Bờ Sông | 12/11/2015 09:05", ["taken-from: Báo Bờ Sông", "date-line: 12/11/2015 09:05"]),
    ("Cập nhật: 09:05, 12/11/2015 | Hà Thu", ["update-line: Cập nhật: 09:05, 12/11/2015", "signature: Hà Thu"]),
    (
        "Ngày 12 tháng 11 năm 2015 | Hà Thu | 204 lượt xem",
        ["date-line: Ngày 12 tháng 11 năm 2015", "signature: Hà Thu", "visit-counter: 204 lượt xem"],
    ),
    ("Tin, ảnh: Hà Thu - 12/11/2015", ["author-label: Hà Thu", "date-line: 12/11/2015"]),
    (
        "Đăng lúc: 08/4/2023 (admin) - Đã xem: 95",
        ["date-line: Đăng lúc: 08/4/2023", "signature: admin", "visit-counter: Đã xem: 95"],
    ),
    (
        "[ Cập nhật vào ngày (12/11/2015) ] - [ Số lần xem: 204 ]",
        ["update-line: Cập nhật vào ngày (12/11/2015", "visit-counter: 204"],
    ),
    (
        "Ngày đăng tin: 12/11/2015 | Tác giả: Hà Thu | Nguồn: Báo Bờ Sông",
        ["published-label: 12/11/2015", "author-label: Hà Thu", "source-label: Báo Bờ Sông"],
    ),
    (
        "Tác giả: Hà Thu. Nguồn: Báo Bờ Sông. Ngày đăng: 12/11/2015",
        ["author-label: Hà Thu", "source-label: Báo Bờ Sông.", "published-label: 12/11/2015"],
    ),
    (
        "Người đăng: quantri, Ngày đăng: 12/11/2015, Lượt xem: 204",
        ["poster-label: quantri", "published-label: 12/11/2015", "visit-counter: 204"],
    ),
    (
        "Ngày xuất bản: 12/11/2015 2:05:00 CH - Lượt xem: 24",
        ["published-label: 12/11/2015 2:05:00 CH", "visit-counter: 24"],
    ),
    ("Tin tức - Sự kiện  |  12/11/2015 09:05", ["tool-beside-date: Tin tức - Sự kiện", "date-line: 12/11/2015 09:05"]),
    ("12.11.2015 Hà Thu", ["date-line: 12.11.2015", "signature: Hà Thu"]),
    ("Ban Biên tập (12/11/2015 09:05)", ["signature: Ban Biên tập", "date-line: 12/11/2015 09:05"]),
    ("(Cập nhật: 12/11/2015 )", ["updated-label: 12/11/2015"]),
    ("Đăng ngày: 12-11-2015, 09:05", ["published-label: 12-11-2015, 09:05"]),
    (
        "Hà Thu • 12 Tháng 11, 2015 • 5 phút đọc • 0 bình luận",
        ["signature: Hà Thu", "date-line: 12 Tháng 11, 2015", "reading-time: 5 phút đọc", "comment-count: 0 bình luận"],
    ),
    ("Hà Thu 12/11/2015 09:05", ["signature: Hà Thu", "date-line: 12/11/2015 09:05"]),
    ("HÀ THU | 12/11/2015 09:05", ["signature: HÀ THU", "date-line: 12/11/2015 09:05"]),
    ("Phóng viên Hà Thu | 12/11/2015 09:05", ["author-label: Hà Thu", "date-line: 12/11/2015 09:05"]),
    ("CTV Hà Thu – 12/11/2015", ["signature: CTV Hà Thu", "date-line: 12/11/2015"]),
    ("Hà Thu - Minh Ngà - 09:05 12/11/2015", ["signature: Hà Thu - Minh Ngà", "date-line: 09:05 12/11/2015"]),
    ("Nhóm PV - 12/11/2015, 09:05", ["signature: Nhóm PV", "date-line: 12/11/2015, 09:05"]),
    ("PV/TTXVN - 12/11/2015 09:05", ["signature: PV/TTXVN", "date-line: 12/11/2015 09:05"]),
    ("Hà Thu/Báo Bờ Sông | 12/11/2015", ["signature: Hà Thu/Báo Bờ Sông", "date-line: 12/11/2015"]),
    ("Viết bởi Hà Thu vào 12/11/2015", ["by-line: Hà Thu", "date-line: 12/11/2015"]),
    ("Bài, ảnh: HÀ THU   12/11/2015 09:05", ["author-label: HÀ THU", "date-line: 12/11/2015 09:05"]),
    (
        "Nguồn: Báo Bờ Sông    Ngày đăng: 12/11/2015    Lượt xem: 204",
        ["source-label: Báo Bờ Sông", "published-label: 12/11/2015", "visit-counter: 204"],
    ),
    (
        "Đăng bởi Hà Thu | Ngày 12/11/2015 | Chuyên mục Tin tức",
        ["by-line: Hà Thu", "date-line: Ngày 12/11/2015", "section-beside-date: Chuyên mục Tin tức"],
    ),
    (
        "Được đăng bởi: Hà Thu | Thứ năm, 12/11/2015 | 204 lần đọc",
        ["poster-label: Hà Thu", "date-line: Thứ năm, 12/11/2015", "visit-counter: 204 lần đọc"],
    ),
    ("Ngày: 12/11/2015 - Người đăng: Quản trị viên", ["published-label: 12/11/2015", "poster-label: Quản trị viên"]),
    (
        "Bởi admin | 12/11/2015 | Tin tức | 0 Bình luận",
        ["by-line: admin", "date-line: 12/11/2015", "tool-beside-date: Tin tức", "comment-count: 0 Bình luận"],
    ),
    ("Đã đăng vào 12/11/2015 bởi admin", ["date-line: Đã đăng vào 12/11/2015", "by-line: admin"]),
    (
        "Xuất bản ngày 12/11/2015 09:05 - Cập nhật lúc 13/11/2015 10:00",
        ["date-line: Xuất bản ngày 12/11/2015 09:05", "update-line: Cập nhật lúc 13/11/2015 10:00"],
    ),
    (
        "bởi admin | Th11 12, 2015 | 0 bình luận",
        ["by-line: admin", "date-line: Th11 12, 2015", "comment-count: 0 bình luận"],
    ),
    (
        "Thảo luận trong 'Góc báo chí' bắt đầu bởi bacnamky67, 14/11/18.",
        ["section-beside-date: Thảo luận trong 'Góc báo chí'", "poster-label: bacnamky67", "date-line: 14/11/18."],
    ),
    ("Mai Thu - 09:05 12/11/2015", ["signature: Mai Thu", "date-line: 09:05 12/11/2015"]),
    (
        "2024-06-05 tác giả：Hồng Phúc đọc：9823 lần",
        ["date-line: 2024-06-05", "author-label: Hồng Phúc", "visit-counter: 9823 lần"],
    ),
    ("Đọc: 204 lượt", ["visit-counter: 204 lượt"]),
    ("Ngày đăng: 12-6", ["published-label: 12-6"]),
    ("Ngày đăng: 12-6 | Lượt xem: 9", ["published-label: 12-6", "visit-counter: 9"]),
]
# A day and nothing else.
DAYS = [
    "Thứ Năm 12/11/2015 | 09:05 GMT+7",
    "09:05 AM 12/11/2015",
    "Thứ năm, 12/11/2015 09:05 [(GMT +7)]",
    "Ngày cập nhật 12/11/2015 09:05:13 SA",
    "(12/11/2015 09:05:12 AM)",
    "Thứ 5 ngày 12/11/2015 - 9 giờ 05 phút",
    "9 giờ 5 phút, ngày 12/11/2015",
    "12 Th11 2015",
    "Thứ Năm, 12/11",
    "Posted Thu, 12/11/2015",
]
# A place, a headline, the heading of a table: no row about a story.
NONE = [
    "Hà Thu, 12/11/2015",
    "Ngày ban hành: 12/11/2015",
    "Hà Nội, ngày 12 tháng 11 năm 2015",
    "Hà Nội, 12/11/2015",
    "09:05 | 12/11",
    "Tân Lập - Mùa gốm 2015",
    "Kỳ họp thứ 5 - 12/11/2015",
    "Lễ hội Gốm - 12/11/2015",
    "Thảo luận trong 'Góc báo chí' về mùa gốm năm nay.",
    "Số 5/2022",
    "Chiều Thu, 12/11/2015 là ngày hội làng",
    "Làng Đá   12   45",
]


@pytest.mark.parametrize(("row", "parts"), ROWS)
def test_a_row_is_taken_apart(row: str, parts: list[str]) -> None:
    assert [f"{one.rule}: {labels.value(one, row)}" for one in pieces.of(row)] == parts


@pytest.mark.parametrize("row", DAYS)
def test_a_day_is_whole(row: str) -> None:
    assert (pieces.of(row), labels.stamp(row) is not None) == ((), True)


@pytest.mark.parametrize("row", NONE)
def test_what_is_no_row_is_left_whole(row: str) -> None:
    assert (pieces.of(row), labels.stamp(row)) == ((), None)
