"""Searches that stand bare in a page that a kit has marked, and are nowhere listed."""

from __future__ import annotations

import pytest

from reading_samples import marked

HEAD = ("Trang chủ | Thời sự | Kinh tế", "Thứ ba, 19/12/2023")
TEXT = (
    "Sau ba năm vắng khách, làng chiếu Bình An nhận đơn hàng 12.000 đôi chiếu từ hai nhà nhập khẩu ở nước ngoài.",
    "Ông Lê Văn Mực, chủ cơ sở lớn nhất làng, nói sáu máy dệt chạy cả ngày lẫn đêm mà vẫn không kịp giao.",
    "Huyện đang mở lớp dạy nghề cho thanh niên, mỗi lớp 25 người, để giữ lấy nghề của ông bà để lại.",
)
KIT = ("热门推荐", "tải game bài", "soi cầu miền bắc", "vay tiền nhanh")
OWN = tuple(f"⟪{row}⟫" for row in KIT)


def _page(*rows: str, kit: tuple[str, ...] = KIT) -> list[str]:
    return marked(HEAD[0], rows[0], HEAD[1], *rows[1:], *kit)


def _between(keyword: str) -> tuple[str, ...]:
    """The headline and the text with a keyword between their words."""
    put = f"⟪{keyword} ⟫"
    return (
        f"Làng chiếu Bình An lại {put}rộn tiếng máy dệt",
        TEXT[0].replace("nhận đơn", f"nhận {put}đơn"),
        TEXT[1].replace("chạy cả", f"chạy {put}cả"),
        TEXT[2],
    )


@pytest.mark.parametrize("keyword", ["nổ hũ", "ty le keo nha cai", "kqbd", "juventus đấu với napoli", "tài xỉu online"])
def test_a_search_between_the_words_of_a_page_that_a_kit_has_marked_is_planted(keyword: str) -> None:
    rows = _between(keyword)
    found = _page(*(row.replace("⟪", "").replace("⟫", "") for row in rows))
    assert found == [HEAD[0], rows[0], HEAD[1], *rows[1:], *OWN]


KEPT = {
    "what comes again is no trade's": ("máy dệt chiếu", "nghề của làng chiếu Bình An và máy dệt chiếu"),
    "two words that the author may have, too": ("kết quả", "Kết quả thi đua, kết quả sản xuất đều khá."),
    "what goes on in the same way": (
        "xếp hạng di tích",
        "Đình làng được xếp hạng di tích cấp tỉnh, chùa làng được xếp hạng di tích cấp tỉnh.",
    ),
}


@pytest.mark.parametrize("rows", KEPT.values(), ids=KEPT)
def test_an_authors_own_phrases_stay(rows: tuple[str, str]) -> None:
    page = (f"Làng chiếu Bình An giữ {rows[0]}", *TEXT, f"{rows[1]} Ông Mực nói {rows[0]} là niềm vui.")
    assert _page(*page) == [HEAD[0], page[0], HEAD[1], *page[1:], *OWN]


def test_a_page_that_tells_of_the_trade_keeps_its_words() -> None:
    page = (
        "Triệt phá đường dây tài xỉu online ở Bến Lộc",
        "Công an thị xã Bến Lộc cho biết nhóm này tổ chức đánh bạc bằng trò tài xỉu online từ tháng 3.",
        "Cơ quan điều tra tạm giữ năm người, con bạc khai đã thua ở trang tài xỉu online hơn 2 tỷ đồng.",
    )
    assert _page(*page)[:4] == [HEAD[0], page[0], HEAD[1], page[1]]


def test_without_a_kits_mark_nothing_is_a_stray() -> None:
    rows = tuple(row.replace("⟪", "").replace("⟫", "") for row in _between("xem phim mới"))
    assert _page(*rows, kit=()) == [HEAD[0], rows[0], HEAD[1], *rows[1:]]
