"""Lists of which nearly all is planted, with the entries that no word gives away; and lists that are the page's own."""

from __future__ import annotations

import pytest

from reading_samples import marked, unmarked

TITLE = "Xã Bình Hòa ra quân làm sạch tuyến kênh"
P1 = "Sáng 15/5, Đoàn Thanh niên xã Bình Hòa ra quân dọn rác, vớt lục bình trên tuyến kênh dài ba cây số."
P2 = "Hơn 120 đoàn viên đã vớt được 6 tấn lục bình, thu gom 800 kg rác thải."
P3 = "Bí thư Đoàn xã Lê Thị Mận đề nghị các chi đoàn duy trì mô hình mỗi tháng một lần."
SEARCHES = (
    "⟪xổ số miền nam thứ ba⟫",
    "⟪xsmb 200 ngày⟫",
    "⟪nhà cái châu á⟫",
    "⟪app tài xỉu uy tín⟫",
)
MORE = ("⟪game bài đổi thưởng tặng code⟫", "⟪soi cầu lô kép miền bắc⟫", "⟪tải game nổ hũ⟫")

WHOLE = {
    "an entry without a word of the trade": (TITLE, P1, P2, P3, *SEARCHES, "⟪đề về bao nhiêu hôm nay⟫", *MORE),
    "an entry that speaks as a report does": (TITLE, P1, P2, P3, *SEARCHES, "⟪hũ vàng bị bắt có đúng không⟫", *MORE),
    "entries with their numbers": (
        TITLE,
        P1,
        P2,
        P3,
        *(f"⟪{at} {entry.strip('⟪⟫')}⟫" for at, entry in enumerate((*SEARCHES, "đề về bao nhiêu hôm nay", *MORE), 1)),
    ),
    "the names of lists": (TITLE, P1, P2, P3, "⟪Từ khóa nóng⟫", *SEARCHES, "⟪Xem nhiều tuần này⟫", *MORE),
    "a list that is one row": (
        TITLE,
        P1,
        P2,
        P3,
        *SEARCHES,
        "⟪Liên kết thân thiện⟫",
        "⟪vua lô   bắn cá zui   soi cầu 247⟫",
    ),
}


@pytest.mark.parametrize("rows", WHOLE.values(), ids=WHOLE)
def test_a_list_of_which_nearly_all_is_planted_is_planted(rows: tuple[str, ...]) -> None:
    assert _marked(rows) == list(rows)


OWN = {
    "a headline among searches": (TITLE, P1, P2, P3, *SEARCHES, "Trao 20 suất quà cho hộ nghèo xã Bình Hòa", *MORE),
    "the page's menu before them": ("Trang chủ", "Tin tức", TITLE, P1, P2, P3, "Đoàn – Hội", *SEARCHES, *MORE),
    "a name over the page's own stories": (
        TITLE,
        P1,
        P2,
        P3,
        *SEARCHES,
        *MORE,
        "Tin liên quan",
        "Trồng 500 cây xanh",
        "Lễ ra quân",
    ),
    "small letters with nothing planted": (
        TITLE,
        P1,
        P2,
        P3,
        "lục bình",
        "tuyến kênh",
        "đoàn viên",
        "vệ sinh môi trường",
    ),
}


@pytest.mark.parametrize("rows", OWN.values(), ids=OWN)
def test_the_pages_own_entries_are_left(rows: tuple[str, ...]) -> None:
    assert _marked(rows) == list(rows)


def _marked(rows: tuple[str, ...]) -> list[str]:
    """The rows as they were read, with what is planted between ⟪ and ⟫."""
    return marked(*unmarked(rows), language="vi")
