"""Wares that stand apart where planting is proven: rows of nothing else, and one in brackets before a text."""

from __future__ import annotations

import pytest

from reading_samples import marked, unmarked

TITLE = "Xét xử nhóm phá rừng phòng hộ ở Đăk Lung"
P1 = "Sáng 14/3, tòa án nhân dân tỉnh đưa ra xét xử vụ hủy hoại rừng xảy ra tại tiểu khu 512, xã Đăk Lung."
P2 = "Kết quả giám định cho thấy khối lượng gỗ bị thiệt hại là 112,6 m3, trị giá hơn 870 triệu đồng."
P3 = "Thẩm phán Hồ Đức Lãm nhấn mạnh mức án đủ nghiêm khắc để răn đe những người phá rừng lấy đất rẫy."
PROVEN = (
    f"{TITLE}⟪_game bai doi thuong⟫",
    P1,
    f"{P3}⟪game bai doi thuong⟫",
    "⟪game bai doi thuong ❤️ no hu 88 ❤️ tai xiu md5⟫",
)


@pytest.mark.parametrize(
    "row",
    [
        "⟪Game bài đổi thưởng | Nổ hũ | Tài xỉu | Bắn cá⟫",
        f"⟪[Game bài đổi thưởng] ⟫{P2}",
        f"⟪【Nổ hũ】⟫{P2}",
    ],
)
def test_wares_that_stand_apart_are_planted(row: str) -> None:
    assert _marked(PROVEN[0], PROVEN[1], row, *PROVEN[2:])[2] == row


@pytest.mark.parametrize(
    "row",
    [
        "Thời sự | Pháp luật | Xổ số | Bạn đọc",
        f"[Đọc báo giúp bạn] {P2}",
        f"[Cảnh báo cờ bạc online] {P2}",
    ],
)
def test_what_is_the_pages_own_stays(row: str) -> None:
    assert _marked(PROVEN[0], PROVEN[1], row, *PROVEN[2:])[2] == row


def test_nothing_is_planted_where_planting_is_not_proven() -> None:
    rows = (TITLE, P1, f"[Xổ số] {P2}", P3)
    assert _marked(*rows) == list(rows)


def _marked(*texts: str) -> list[str]:
    return marked(*unmarked(texts))
