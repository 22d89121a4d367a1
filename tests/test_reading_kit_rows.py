"""Rows of a page's frame that a kit fills with its wares, and rows that are the page's own."""

from __future__ import annotations

import pytest

from reading_samples import article, marked, unmarked

HEAD = "⟪【soi keo 88】⟫Nông dân Vĩnh Thuận được mùa hành tím đầu nă"
TEXT = (
    "Sáng 8/1,⟪ôngdânVĩnhThuậnđượcmùahànhsoi keo 88⟫ bà con xã Vĩnh Thuận bắt đầu nhổ hành.",
    "Ông Huỳnh Văn Đực thu được 4,2 tấn trên ba công đất, lãi khoảng 95 triệu đồng.",
    "Theo hội nông dân xã, toàn xã có 310 ha hành tím, tăng so với năm trước.",
)


def _marked(rows: tuple[str, ...], language: str = "vi") -> list[str]:
    """The rows as they were read, with what is planted between ⟪ and ⟫."""
    return [row.replace("⟫⟪", "") for row in marked(*unmarked(rows), language=language)]


TAKEN = {
    "cells that say who made it": "⟪作者：Tài xỉu 来源：Nổ hũ ⟫浏览：961 发布时间：2024-07-19 评论数：0",
    "one cell between others": "时间：2023-11-02 07:15:44　⟪来源：Soi cầu 247　⟫阅读：58",
    "what is searched for around matches": "⟪作者：Nhận Định Bóng Đá 来源：Cúp C2 ⟫查看：217",
    "an advertiser's name": "时间：2024-01-09 10:22:17　⟪来源：789bet　作者：Kèo góc　⟫阅读：(88)",
    "a ware and a day behind it": "字号+ 作者：Hải Đăng ⟪来源：game bài đổi thưởng ⟫2024-05-11 19:29:56",
    "labels in the page's language": "thời gian:2025-02-11 06:24:58 ⟪nguồn:tài xỉu online ⟫Đọc:123次",
    "a ware before a day": "⟪Nhà cái số 1 châu Á ⟫2022/05/30 09:12 点击：1204",
    "a menu behind the way home": "Trang chủ | ⟪Game bài đổi thưởng | Tài xỉu online | Nổ hũ | Bắn cá | Xóc đĩa⟫",
    "a menu with nothing else": "⟪Game bài đổi thưởng | Tài xỉu online | Nổ hũ | Bắn cá | Xóc đĩa⟫",
}


@pytest.mark.parametrize("row", TAKEN.values(), ids=TAKEN)
def test_only_the_wares_of_a_frames_rows_are_taken(row: str) -> None:
    assert _marked((HEAD, row, *TEXT))[1] == row


OWN = {
    "a newspaper": "时间：2023-11-02 07:15:44　来源：Báo Vĩnh Thuận　阅读：58",
    "a writer": "作者：Đỗ Thành Kiên 来源：Đài Vĩnh Thuận 浏览：961",
    "labels in the page's language": "thời gian:2025-02-11 06:24:58 nguồn:Báo Vĩnh Thuận Đọc:123次",
    "a source without a frame": "Nguồn: nhà cái bị triệt phá ở Vĩnh Thuận",
    "a desk": "作者：Ban Thể thao 发布时间：2024-07-19",
    "a section and a day": "Kinh tế 2022/05/30 09:12 点击：1204",
    "a day alone": "2022/05/30 09:12 点击：1204",
    "the site's own menu": "Trang chủ | Tin tức | Kinh tế | Bạn đọc",
    "a way to the text": "当前位置：首页 > Kinh tế > 正文",
    "likes": "很赞哦！(312)",
}


@pytest.mark.parametrize("row", OWN.values(), ids=OWN)
def test_the_frames_own_rows_are_left(row: str) -> None:
    assert _marked((HEAD, row, *TEXT))[1] == row


def test_labels_of_an_honest_page_are_its_own() -> None:
    row = "来源：Công ty Xổ số kiến thiết 浏览：961"
    assert _marked(("Công ty xổ số trao nhà tình thương cho hộ nghèo", row, *TEXT[1:]))[1] == row


def test_a_label_of_likes_is_no_label_of_a_planted_row() -> None:
    rows = (HEAD, *TEXT, "很赞哦！(57)", "⟪nổ hũ | tài xỉu online | game bài đổi thưởng | soi keo 88⟫")
    assert _marked(rows)[-2:] == list(rows[-2:])


@pytest.mark.parametrize(
    ("row", "source", "author"),
    [
        ("来源：Báo Kiên Long | 作者：Trần Lam | 浏览：6621", "bao-kien-long", "Trần Lam"),
        ("来源：Thời sự | 作者：Giải trí | 浏览：6621", None, None),
        ("来源：Cúp C2 | 作者：Nhận Định Bóng Đá | 浏览：6621", None, None),
        ("来源：Ngoại Hạng Anh | 作者：Đời sống | 浏览：6621", None, None),
    ],
)
def test_a_kits_frame_names_papers_and_persons_that_were_there_before(
    row: str, source: str | None, author: str | None
) -> None:
    found = article("【soi keo 88】Nông dân Vĩnh Thuận được mùa hành tím đầu nă", row, *map(_bare, TEXT))
    assert (found.original_source, found.author) == (source, author)


def _bare(row: str) -> str:
    return row.replace("⟪", "").replace("⟫", "")
