"""Under a text: lists of other stories that their repetition tells, and lines that repeat and are something else."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

LONG = (
    *TEXT,
    *TEXT[::-1],
    "Chiều xuống, bà con lại gánh gốm ra bến sông, chờ chuyến đò cuối cùng của ngày chở về phố.",
)
ONE, TWO, THREE = "Hai người leo núi được tìm thấy", "Món canh cá chua của vùng biển", "Sân bay nhỏ mở thêm đường bay"
COMMENTS = ("Bình luận (2)", "Lan", "Bài viết rất hay.", "Trả lời")


def _roles(*under: str, menu: tuple[str, ...] = ()) -> str:
    """The roles of the lines under a text, each by its first letter ("r" is related, "c" comment)."""
    reading = read_lines(*menu, TITLE, *LONG, *under)
    above = len(menu) + len(LONG) + 2
    return "".join(rows(reading, above + at)[0][0][0] for at in range(len(under)))


@pytest.mark.parametrize(
    "block",
    [
        (ONE, "Kinh tế", "3 giờ trước", TWO, "Thể thao", "4 giờ trước"),
        ("Kinh tế", ONE, "3 giờ trước", "Thể thao", TWO, "4 giờ trước"),
        ("Kinh tế", ONE, "Thể thao", TWO),
        (ONE, "Kinh tế", "27/03/2024 06:02", TWO, "Thể thao", "27/03/2024 05:47"),
        (f"{ONE} 07:40, 07/09/2022", f"{TWO} 15:22, 06/09/2022", f"{THREE} 09:05, 05/09/2022"),
        (f"{ONE} (07/09/2022)", f"{TWO} (06/09/2022)", f"{THREE} (05/09)"),
    ],
)
def test_a_shape_that_comes_again_is_a_list_of_stories(block: tuple[str, ...]) -> None:
    assert set(_roles(*block)) == {"r"}
    assert set(_roles(*block, menu=("Kinh tế", "Thể thao"))) == {"r"}
    assert _roles(*COMMENTS, *block) == "c" * len(COMMENTS) + "r" * len(block)


def test_a_few_words_over_such_a_list_are_its_name() -> None:
    block = (f"{ONE} 07:40, 07/09/2022", f"{TWO} 15:22, 06/09/2022", f"{THREE} 09:05, 05/09/2022")
    assert _roles(*COMMENTS, "Chuyện quanh ta", *block) == "ccccrrrr"


@pytest.mark.parametrize(
    "block",
    [
        (
            "Trần Vũ: Bài hay, mong báo viết tiếp.",
            "05/12/2022 13:10",
            "Thúy: Chồng tôi cũng vậy, khổ lắm.",
            "3 giờ trước",
        ),
        (
            "Mưa",
            "Nhớ quê quá, lâu rồi chưa về",
            "3 giờ trước",
            "Hai Phước",
            "Giá vé bao nhiêu sao không ghi",
            "1 giờ trước",
        ),
        ("Lan", "Ngày ấy tôi còn nhỏ lắm 12/03/2018", "Bình", "Cảm ơn tác giả nhiều lắm 13/03/2018"),
    ],
)
def test_what_readers_say_with_the_hour_is_no_list_of_stories(block: tuple[str, ...]) -> None:
    assert set(_roles("Bình luận (2)", *block)) == {"c"}


def test_sections_alone_are_a_menu() -> None:
    assert _roles("12 lượt xem", "Kinh tế", "Thể thao", "Văn hóa", "Giáo dục")[1:] == "nnnn"
