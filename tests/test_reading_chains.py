"""Rows of who, when and how often, whatever parts their links, and sentences that only look like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsarchive.reading.lines.rows import pieces, row_kinds

ROWS = [
    ("ClockThứ Năm, 15/06/2017 08:38", ["Clock", "Thứ Năm, 15/06/2017 08:38"], "navigation published"),
    ("Quỳnh Dao 13/09/2017 08:20 GMT+7", ["Quỳnh Dao", "13/09/2017 08:20 GMT+7"], "byline published"),
    ("Thứ ba - 14/05/2019 09:22 In ra", ["Thứ ba - 14/05/2019 09:22", "In ra"], "published navigation"),
    (
        "Thứ hai, ngày 23/08/2021 - 14:05 Chia sẻ Lưu bài",
        ["Thứ hai, ngày 23/08/2021 - 14:05", "Chia sẻ Lưu bài"],
        "published navigation",
    ),
    (
        "Người viết: Hải Âu / 8-7-2020, 9:12 / 15K xem",
        ["Người viết: Hải Âu /", "8-7-2020, 9:12 /", "15K xem"],
        "byline published counter",
    ),
    (
        "Par Maëlle Garrigue Publié le 14/02/2022 à 18h05, mis à jour le 15/02/2022 à 07h40 Lecture 3 min.",
        [
            "Par Maëlle Garrigue",
            "Publié le 14/02/2022 à 18h05,",
            "mis à jour le 15/02/2022 à 07h40",
            "Lecture 3 min.",
        ],
        "byline published published navigation",
    ),
    (
        "By Dana Whitlock, Staff Writer Posted 03/07/2024 6:12 p.m. EST | Updated 03/08/2024 9:30 a.m. EST",
        [
            "By Dana Whitlock, Staff Writer",
            "Posted 03/07/2024 6:12 p.m. EST |",
            "Updated 03/08/2024 9:30 a.m. EST",
        ],
        "byline published published",
    ),
    (
        "Published - July 14, 2023 09:12 pm | Updated - July 15, 2023 12:40 am - KOTHAPUR",
        ["Published - July 14, 2023 09:12 pm |", "Updated - July 15, 2023 12:40 am - KOTHAPUR"],
        "published published",
    ),
    (
        "Được đăng bởi Lê Quang Đạm vào lúc 21:07",
        ["Được đăng bởi Lê Quang Đạm", "vào lúc 21:07"],
        "byline published",
    ),
    ("Mis en ligne le 21/11/2023 · Partager", ["Mis en ligne le 21/11/2023 ·", "Partager"], "published navigation"),
    (
        "Mai Chi, Theo Sức Sống Mới 10:05 09/02/2023 Chia sẻ  Bình luận",
        ["Mai Chi,", "Theo Sức Sống Mới", "10:05 09/02/2023", "Chia sẻ  Bình luận"],
        "byline source published navigation",
    ),
    (
        "Ngày đăng / Posted: 17-06-2016 - Lượt đọc / Views: 204",
        ["Ngày đăng / Posted: 17-06-2016 -", "Lượt đọc / Views: 204"],
        "published counter",
    ),
    (
        "Thể thao Xứ Đồi by Duy Khánh // Sun, 14 Apr 2024 22:35:00 +0700",
        ["Thể thao Xứ Đồi", "by Duy Khánh //", "Sun, 14 Apr 2024 22:35:00 +0700"],
        "source byline published",
    ),
    ("Diposting oleh Slamet Widodo di 20.15", ["Diposting oleh Slamet Widodo", "di 20.15"], "byline published"),
    (
        "2023-06-21 08:43:00 | 来源:青渡晚报 | 字号变大 | 字号变小",
        ["2023-06-21 08:43:00 |", "来源:青渡晚报 |", "字号变大 |", "字号变小"],
        "published source navigation navigation",
    ),
    (
        "Post by admin Date: 23/08/2021 Hits: 320",
        ["Post by admin", "Date: 23/08/2021", "Hits: 320"],
        "byline published counter",
    ),
]


@pytest.mark.parametrize(("row", "links", "roles"), ROWS)
def test_each_link_of_a_row_is_known(row: str, links: list[str], roles: str) -> None:
    found = pieces.of(row)
    assert [row[one.start : one.end].strip() for one in found] == links
    assert " ".join(one.role.value for one in found) == roles


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nội 13/09/2017 08:20 GMT+7",  # a place before the hour
        "Đoàn tàu 13/09/2017 08:20 rời ga",
        "Bài viết được đăng bởi một người bạn của tôi lúc 21:07",
        "Người dân cập nhật 13/09/2017 số liệu mới",
        "Schedule a visit on 12/3/2021 with us",
        "Clock tower repaired, 15/06/2017",
        "Mưa lớn lúc 21:07 làm ngập chợ",
        "Posted sentries watched the bridge on 03/07/2024 at dawn",
        "Lecture 3 du roman, le 14/02/2022",
        "Chia sẻ gánh nặng 23/08/2021 với bà con",
    ],
)
def test_what_is_no_row_is_left_whole(text: str) -> None:
    assert pieces.of(text) == ()


def test_a_kind_of_part_that_is_told_by_its_number_never_fires_without_one() -> None:
    folder = Path(__file__).parent / "captures" / "design"
    lines = {
        line.strip()[:80] for path in folder.glob("*.txt") for line in path.read_text("utf-8", "replace").split("\n")
    }
    parts = {part for line in lines for part in (line, *line.split(" - "), *line.split(" | ")) if part}
    worded = [part for part in parts if not any(map(str.isdigit, part))]
    assert len(worded) > 1000
    told = [(kind.rule, part) for kind in row_kinds.KINDS if kind.number for part in worded if kind.fires(part)]
    assert told == []
