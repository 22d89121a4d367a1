"""Within the text: captions without a sign, what heads a paragraph behind a box, boxes of recordings."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau, bà Mận cho biết."
LONG = (
    "Sáng 12/3, hợp tác xã đã xuất lô gốm đầu tiên sang nước ngoài, gồm 3.600 chiếc bình và chum, sau hai năm chờ đợi."
)


def _role(text: str) -> str:
    """The role of a line that stands alone among long paragraphs."""
    return rows(read_lines(TITLE, "12/3/2021", LONG, P3, "", text, "", LONG[:-1] + " dài.", P1, P2), 6)[0][0]


def _roles(*lines: str) -> list[str]:
    """The roles of lines that stand among paragraphs."""
    found = read_lines(TITLE, "12/3/2021", LONG, P3, *lines, LONG[:-1] + " dài.", P1, P2)
    return [rows(found, 5 + at)[0][0] for at in range(len(lines))]


@pytest.mark.parametrize(
    "text",
    [
        "Bến Rạch Sậy lúc chiều xuống, hình tui chụp bằng điện thoại",
        "[lo-gom-1.jpg] Chồng bát men nâu dính liền nhau do nung quá lửa.",
        "Cụ Mận bên lò nung. Gốm được phơi ba nắng rồi mới đem nung.",
        "Staff of the new unit with the Minister",
        "Terdakwa Rudi Santosa (kemeja putih) seusai mendengarkan putusan hakim.",
        "La ministre Mariam Sanfo (en blanc) visitant une paillasse",
        "Le village vit de la scierie depuis quatre générations. — Photo : archives L’Écho",
    ],
)
def test_what_a_picture_shows_is_a_caption(text: str) -> None:
    assert _role(text) == "caption"


@pytest.mark.parametrize(
    "text",
    [
        "Cụ Mận bên lò nung đã kể hết chuyện làng. Gốm được phơi ba nắng rồi mới đem nung.",
        "Ông Sáu mất. Bà con đưa tiễn.",
        "Tôi giữ tấm hình ông nội chụp bằng máy phim năm ấy.",
        "Sống cùng với lũ",
        "Living with the river",
        "Xin cảm ơn ông!",
        "Người giữ lửa (phần cuối)",
        "Ai còn nhớ lò gốm cũ?",
        "[Cập nhật] Lò gốm của làng đã đỏ lửa trở lại sau ba tháng phải ngừng vì mưa lũ.",
    ],
)
def test_what_an_author_says_is_none(text: str) -> None:
    assert _role(text) in {"body", "heading"}


def test_thanks_over_the_name_of_the_paper_are_the_interviewers() -> None:
    found = read_lines(TITLE, "12/3/2021", LONG, P3, P1, "Xin cảm ơn ông!", "(Nguồn: Báo Trung Du)", P2)
    assert rows(found, 6)[0][0] in {"body", "heading"}


def test_a_papers_name_and_a_stroke_give_a_picture_where_the_page_has_that_address() -> None:
    lines = (TITLE, "Senin, 21 Oktober 2019 17:32", "warta palung/dewi anjani", LONG, P3, P1, P2)
    assert rows(read_lines("WARTAPALUNG.COM", *lines), 4)[0][0] == "caption"
    assert rows(read_lines("TIN TỨC", *lines), 4)[0][0] != "caption"


def test_a_caption_printed_again_under_itself_is_a_repetition() -> None:
    credited = "Bị cáo Thoại nghe tòa tuyên án. Ảnh: Đ.V"
    found = read_lines(TITLE, "12/3/2021", credited, credited, LONG, P3, P1, P2)
    assert rows(found, 4) == [("caption", "caption-credit-repeated")]
    found = read_lines(TITLE, "12/3/2021", credited, "Tòa đông người. Ảnh: Đ.V", LONG, P3, P1, P2)
    assert rows(found, 4) == [("caption", "caption-credit")]


def test_a_line_without_the_date_that_all_headlines_of_a_box_have_heads_the_text() -> None:
    box = ("ĐỪNG BỎ LỠ", "Tuyển nữ gọi thêm hai gương mặt", "31-03-2025 09:15", "Sân làng thay cỏ", "30-03-2025 17:40")
    assert _roles(*box, "Một thời vàng son") == ["related"] * 5 + ["heading"]
    assert _roles(*box, "Lò gốm đón khách", "29-03-2025 08:10") == ["related"] * 7


def test_a_line_without_the_sign_that_all_headlines_of_a_box_have_heads_the_text() -> None:
    box = (
        "Có thể bạn quan tâm:",
        "- Nữ trọng tài vùng biên",
        "- Cô gái bán bún thành thủ môn",
        "- Khi cầu thủ giải nghệ",
    )
    assert _roles(*box, "Sân bóng vắng khách") == ["related"] * 4 + ["heading"]
    assert _roles(*box, "- Sân bóng vắng khách") == ["related"] * 5


def test_recordings_by_turns_with_how_long_they_last_are_a_box() -> None:
    video = ("00:48", "Khoảnh khắc cột điện đổ xuống sông", "02:15", "Cận cảnh hố xoáy trước vàm")
    assert _roles("", "Video", *video, "")[1:6] == ["related"] * 5
    assert "related" not in _roles("", "Chương trình ngày hội", "08:30", "Đón khách", "09:15", "Khai mạc hội làng", "")


def test_a_question_among_rows_of_a_list_is_one_of_them() -> None:
    rest = ("· Học sinh miền núi được miễn tiền ăn", "· Ba trường sáp nhập: Sắp xếp ra sao?", "· Ký túc xá bỏ hoang")
    assert "heading" not in _roles(*rest)
    assert _role("● Thưa ông, mùa này làng nung được bao nhiêu mẻ gốm?") == "heading"
