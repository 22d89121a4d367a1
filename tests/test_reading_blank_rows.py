"""Rows that only blanks part, and lines that look like one."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import blank_rows, pieces

ROWS = [
    ("Báo Sông Trầm 12/08/2022 16:20 9 tin liên quan Gốc", "source published related navigation"),
    ("Tạp chí Làng Nghề 12/08/2022 16:20 3 bình luận", "source published comment"),
    ("Nguyễn Văn Hòa 12/08/2022 16:20 Lượt xem 1187 3 bình luận", "byline published counter comment"),
    ("ĐỨC THẮNG Báo Kinh Bắc Mới Thứ ba, 4/10/2022 | 13:20", "byline source published"),
    ("0 bình luận Cỡ chữ A- A A+", "comment navigation"),
    ("1.187 lượt xem 3 bình luận Chia sẻ", "counter comment navigation"),
    ("Par Moussa Sidi Traoré Le 3 Oct, 2021 Vues 1 187 0 commentaire", "byline published counter comment"),
    ("3 octobre 2021 1 187 vues Partager", "published counter navigation"),
    ("L'Écho du Fleuve 12 août 2022 16:20", "source published"),
    ("Oct 3, 2021 The Valley Mail 1,187 views", "published source counter"),
    ("1,187 views 3 Comments Share", "counter comment navigation"),
    ("Suara Bukik 26/11/2021 16:48", "source published"),
    ("Fajar Nugroho 26/11/2021 16:48 3 komentar", "byline published comment"),
    ("Bagas Wicaksono Jumat, 26 November 2021 | 16:48 WIB 1.187 views", "byline published counter"),
    ("0 Komentar Salin link", "comment navigation"),
    ("出版日期：2023年10月11日　第03版：县区", "published navigation"),
    ("3 评论 阅读 1187 收藏", "comment counter navigation"),
]


@pytest.mark.parametrize(("text", "roles"), ROWS)
def test_each_part_of_a_row_is_told(text: str, roles: str) -> None:
    found = pieces.of(text)
    assert " ".join(one.role.value for one in found) == roles
    assert "".join(text[one.start : one.end] for one in found) == text


# What a row never is: sentences, headlines, places and days, answers to readers, menus with a day.
OTHERS = [
    "Đà Nẵng 12/3/2021 3 ca mắc mới",
    "Hà Nội 12/08/2022 mưa lớn kéo dài",
    "Thời sự Lâm Bình Sơn ngày 2/12/2021",
    "Nhịp Sống Lâm Bình 14/10/2025 07:26",
    "Thích (14) Trả lời",
    "Xem thêm 2 bình luận",
    "Chia sẻ 3 kinh nghiệm trồng lúa",
    "3 bình luận của bạn đọc về cây cầu",
    "Lượt xem phim tăng 30",
    "3 octobre 2021 les vues de la ville",
    "Le 3 octobre 2021 le maire a partagé 12 vues",
    "1,187 views of the harbour",
    "Print run of 3 October 2021 sold out",
    "Fajar Nugroho lahir 26 November 1981",
    "Bagikan 1.377 paket sembako",
    "2023年10月11日 全县开镰 第三版",
    "12/08/2022 16:20 Hòa Bình đón 3 đoàn khách",
]


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_no_row_is_left_whole(text: str) -> None:
    assert blank_rows.of(text, lambda _: ()) == ()


@pytest.mark.parametrize("name", ["Fajar Nugroho", "TTXVN", "Nguyễn Văn Hòa", "Radio", "Hà Nội", "Jane Keller"])
def test_neither_a_person_nor_an_agency_is_an_outlet(name: str) -> None:
    assert not blank_rows.is_outlet(name)


@pytest.mark.parametrize("name", ["Radio Valdor", "Báo Sông Trầm", "The Valley Mail", "淮阳湖日报", "Suara Bukik"])
def test_an_outlet_is_known_by_its_words(name: str) -> None:
    assert blank_rows.is_outlet(name)
