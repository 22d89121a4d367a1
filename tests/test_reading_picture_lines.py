"""Lines that tell what a picture shows, and lines that only look so."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import picture_credits
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = (f"{one[:-1]}, theo lời kể của những người còn nhớ ngày ấy." for one in TEXT)
DATE = "12/03/2022 08:15"


@pytest.mark.parametrize(
    "line",
    [
        "Hồ Minh Đạt (áo đỏ) ăn mừng bàn ấn định tỷ số.",
        "Ông Vũ Văn Mận (thứ hai từ trái sang) bên lò gốm.",
        "Bà Lò Thị Pánh (bìa phải) và các cháu",
        "Commissioner Joel Haas, left, listens to a homeowner.",
        "Le maire Paul Arnal (à gauche) devant la halle",
        "Kepala desa Budi Sutejo (kanan) di pasar",
    ],
)
def test_who_is_meant_in_a_picture_is_told_in_its_caption(line: str) -> None:
    assert rows(read_lines(TITLE, DATE, "", P1, line, P2, P1.replace("Người", "Ông")), 5)[0][0] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Các bị cáo có 15 ngày để kháng cáo.",
        "Học sinh sẽ nghỉ đến hết tuần này.",
        "Ông Mận (61 tuổi) đã theo nghề từ nhỏ.",
        "Bà con (trái với lo ngại) vẫn mua gốm.",
        "Người dân không phải đóng thêm khoản nào.",
        "Lực lượng tìm kiếm chưa thấy chiếc ghe.",
        "Cổng làng vẫn mở như mọi khi.",
        "The men left, it was late.",
    ],
)
def test_a_short_sentence_of_the_text_is_no_caption(line: str) -> None:
    assert rows(read_lines(TITLE, DATE, "", P1, line, P2, P1.replace("Người", "Ông")), 5)[0][0] == "body"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Chị Hoàng Thị Nhẫn chăm sóc ao ốc", "caption"),
        ("Bà con xã Bản Trang được vay vốn mở lò gốm", "body"),
        ("Ông Vũ Văn Mận: lò gốm là cả đời tôi", "body"),
        ("Chị Nhẫn mong có thêm vốn để mở lò", "body"),
        ("Làng nghề hơn trăm tuổi gặp khó vì thiếu đất sét", "body"),
    ],
)
def test_a_line_under_the_headline_is_a_caption_only_beyond_doubt(line: str, role: str) -> None:
    assert rows(read_lines(TITLE, DATE, line, P1, P2), 3)[0][0] == role


@pytest.mark.parametrize("credit", ["Ảnh: H.T", "Ảnh: Đ.T.", "Ảnh: L.K.D", "Ảnh: T. K"])
def test_initials_give_a_picture(credit: str) -> None:
    assert picture_credits.has_credit(f"Rước chuông qua cầu ngói. {credit}")


def test_what_a_picture_under_the_text_shows_is_no_photographers_name() -> None:
    shown = "Ảnh: Bà con tháo dỡ tường rào, san nền đường"
    assert rows(read_lines(TITLE, DATE, "", P1, P2, "", shown, "Tin liên quan"), 7)[0][0] == "caption"
    for name in ("Ảnh: Mộc Miên", "Ảnh: Ban tổ chức", "ẢNH: CÔNG AN TỈNH ĐỒNG KHÊ"):
        assert rows(read_lines(TITLE, DATE, "", P1, P2, "", name, "Tin liên quan"), 7)[0][0] == "byline"
