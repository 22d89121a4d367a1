"""What stands above a headline and between it and the text: names, kickers, the page's day, tools."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        (("Trang chủ", "Văn hóa", "Xã hội", "", "Xã hội", TITLE), "Xã hội"),  # apart from the menu, and of it
        (("News  Sport  Business", "Sign in", "Business", TITLE), "Business"),
        (("Trang chủ", "Giới thiệu", "", "Chuyện bên lò", TITLE), "Chuyện bên lò"),
        (("Trang chủ > Văn hóa", "Làng nghề", TITLE), "Làng nghề"),
        (("Hôm nay: Thứ ba, 30-11-2010", "Văn hóa", TITLE), "Văn hóa"),
        (("Menu", "LÀNG NGHỀ:", "", TITLE), "LÀNG NGHỀ"),
        (("Menu", "LÀNG NGHỀ", "0:00", "/", "Giọng Nữ", TITLE), "LÀNG NGHỀ"),
        (("Trang chủ", "Giới thiệu", "Văn hóa", TITLE), None),  # the last entry of a menu
        (("BERANDA", "PROFIL", TITLE), None),
        (("Menu", "", "Tin mới nhất", TITLE), None),
        (("Menu", "", "3 giờ trước", TITLE), None),
        (("Menu", "Liên hệ", "", "Thứ Hai", TITLE), None),
        (("Menu", "Liên hệ", "", "28°C", TITLE), None),
        (("Menu", "Liên hệ", "", "Photo Gallery", TITLE), None),
        (("AFP", TITLE), None),
    ],
)
def test_the_section_over_a_headline(lines: tuple[str, ...], section: str | None) -> None:
    assert article(*lines, "12/3/2021", "", P1, P2).section == section


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        # The day on which the page was loaded, with the article's own under the headline, in whatever style.
        (("Thứ Sáu, 29/03/2024, 18:44", TITLE, "28.09.2022 | 09:14 AM", P1, P2), "2022-09-28T09:14:00+07:00"),
        (("Thứ Sáu, 29/03/2024, 18:44", TITLE, "Hoàng Yến - 23/08/2021", P1, P2), "2021-08-23"),
        (("Thứ Sáu, 29/03/2024", TITLE, P1, P2, "23/08/2021"), "2021-08-23"),
        (("Thứ Sáu, 29/03/2024", "Trang chủ", TITLE, P1, P2), "None"),
        (("Thứ Sáu, 29/03/2024", "Đăng nhập", "Tin tức", TITLE, P1, P2), "None"),
        (("Menu", "Thứ Sáu, 29/03/2024", TITLE, P1, P2), "2024-03-29"),  # right over it, under the menus
        (("Menu", "Thứ Sáu, 29/03/2024", "LÀNG NGHỀ", TITLE, P1, P2), "2024-03-29"),
        ((TITLE, "(LHO) Thứ hai - 23/08/2021 14:05", P1, P2), "2021-08-23T14:05:00+07:00"),
        ((TITLE, "Đã đăng 23/08/2021 bởi Lê Thu Hà", P1, P2), "2021-08-23"),
        ((TITLE, "Published: Aug. 23, 2021 at 2:05 PM MST|Updated: 1 hour ago", P1, P2), "2021-08-23T14:05:00-07:00"),
        ((TITLE, "2 giờ trước", P1, P2), "None"),
        ((TITLE, "Publié", ",", "le", P1, P2), "None"),
    ],
)
def test_which_day_is_the_articles(lines: tuple[str, ...], date: str) -> None:
    assert str(article(*lines).date) == date


def test_a_label_and_its_value_on_two_lines() -> None:
    found = article(TITLE, "Ngày đăng:", "09/07/2021", "Sửa lần cuối:", "12/07/2021 15:36", "", P1, P2)
    assert (str(found.date), str(found.updated)) == ("2021-07-09", "2021-07-12T15:36:00+07:00")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié", ("published", "label-without-value")),
        ("Last updated 2 hours ago", ("published", "relative-date")),
        ("Bình An, kabar.example.id ---", ("body", "dateline-alone")),
        ("Cà phê thơm", ("navigation", "short-line-under-headline")),
    ],
)
def test_a_short_line_under_a_headline(line: str, expected: tuple[str, str]) -> None:
    assert rows(read_lines(TITLE, line, "", P1, P2), 2) == [expected]


def test_what_is_left_of_a_lost_value_belongs_to_its_label() -> None:
    found = read_lines(TITLE, "Publié", ",", "le", "Par Jeanne Martin", "", P1, P2)
    assert [rows(found, line)[0][1] for line in (2, 3, 4)] == ["label-without-value"] * 3
    assert found.article.author == "Jeanne Martin"


def test_a_menu_of_offices_names_nobody_after_a_masthead() -> None:
    menu = ("Giới thiệu", "Liên hệ", "Tin tức", "Sở Y tế Bình An", "Sở Nội vụ Bình An")
    found = read_lines("UBND TỈNH BÌNH AN", *menu, TITLE, "12/3/2021", "", P1, P2)
    assert found.article.source == "ubnd-tinh-binh-an"
    assert rows(found, 5) == [("navigation", "menu-entry")]
