"""Searches that a kit lists under a label in Chinese, and has put into the text."""

from __future__ import annotations

import pytest

from reading_samples import marked

HEAD = ("Trang chủ | Thời sự | Kinh tế", "Làng chiếu Bình An lại rộn tiếng máy dệt", "Thứ ba, 19/12/2023")
TEXT = (
    "Sau ba năm vắng khách, làng chiếu Bình An nhận đơn hàng 12.000 đôi chiếu từ hai nhà nhập khẩu ở nước ngoài.",
    "Ông Lê Văn Mực, chủ cơ sở lớn nhất làng, nói sáu máy dệt chạy cả ngày lẫn đêm mà vẫn không kịp giao.",
)

TAKEN = {
    "searches under a label, one of them in the text": [
        *HEAD,
        TEXT[0].replace("đơn hàng", "⟪đội hình cúp c1 ⟫đơn hàng"),
        TEXT[1].replace("nói sáu", "nói ⟪đội hình cúp c1 ⟫sáu"),
        "⟪热门搜索：⟫",
        "⟪đội hình cúp c1⟫",
        "⟪tỷ số trực tuyến⟫",
        "⟪kèo bóng đá hôm nay⟫",
    ],
    "a row behind its label, with strokes": [
        *HEAD,
        TEXT[0],
        TEXT[1].replace("nói sáu", "nói ⟪xsmb ⟫sáu"),
        "⟪随机关键词：kèo bóng đá hôm nay - xsmb - tải game bài⟫",
    ],
    "a row without marks": [
        *HEAD,
        TEXT[0].replace("nước ngoài.", "nước ngoài. ⟪kèo bóng đá hôm nay⟫"),
        TEXT[1],
        "⟪友情链接 tải game bài kèo bóng đá hôm nay áo đấu câu lạc bộ⟫",
    ],
}


@pytest.mark.parametrize("rows", TAKEN.values(), ids=TAKEN)
def test_what_is_listed_is_planted_wherever_it_stands(rows: list[str]) -> None:
    assert marked(*(row.replace("⟪", "").replace("⟫", "") for row in rows)) == rows


KEPT = {
    "other stories under a label of the frame": (
        *HEAD,
        *TEXT,
        "推荐阅读",
        "Chợ nổi vắng ghe",
        "Đê làng vững",
        "Lúa chín",
    ),
    "tags of the story": (*HEAD, *TEXT, "标签：chiếu cói, làng nghề, Bình An, xuất khẩu"),
    "two searches are no list": (*HEAD, *TEXT, "热搜", "chiếu cói", "vay vốn"),
}


@pytest.mark.parametrize("rows", KEPT.values(), ids=KEPT)
def test_frames_list_what_is_the_sites_too(rows: tuple[str, ...]) -> None:
    assert marked(*rows) == list(rows)


def test_a_chinese_page_has_its_own_labels() -> None:
    rows = (
        "竹席村重新响起织机声",
        "2023年12月19日",
        "三年来，村里首次接到一万二千双竹席的订单。",
        "热门搜索",
        "iphone",
        "windows",
        "android 14",
    )
    assert marked(*rows, language="zh") == list(rows)


def test_a_search_that_the_page_tells_of_stays_in_its_text() -> None:
    told = (
        "Công an huyện cho biết nhóm này lập trang cá cược bóng đá, nổ hũ, bắn cá đổi thưởng và tuyển đại lý.",
        "Theo cơ quan điều tra, người chơi nổ hũ đã nạp 12 tỷ đồng vào trang này trong sáu tháng.",
    )
    rows = marked("Bắt nhóm tổ chức đánh bạc", *told, "热门搜索：nổ hũ | kèo bóng đá hôm nay | tải game bài")
    assert rows[1:3] == list(told)
    assert rows[3].startswith("⟪热门搜索")
