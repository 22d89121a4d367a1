"""Boxes of other stories and tickers that a page prints before its headline."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
DATE = "23/08/2021 14:05"


def roles(*lines: str) -> list[str]:
    found = read_lines(*lines)
    return [rows(found, at)[0][0] for at in range(1, len(lines) + 1)]


def test_headlines_with_a_day_under_each_are_other_stories() -> None:
    box = ("TIN MỚI", "Hội nghị tập huấn định danh côn trùng", "20.04.2022")
    other = ("Thông báo tuyển nghiên cứu sinh đợt 1", "18.04.2022")
    found = roles("Trang chủ", "Liên hệ", *box, *other, "", TITLE, DATE, P1, P2)
    assert found[2:7] == ["related"] * 5
    assert found[8:] == ["headline", "published", "body", "body"]


def test_a_ticker_of_headlines_is_no_menu() -> None:
    ticker = ("Séisme au large des Açores, pas de victime", "Un musée rend deux statuettes à leur village")
    lines = ("-", ticker[0], "-", ticker[1], "-", "Le baril repasse sous la barre des cent dollars")
    found = roles(*lines, "Accueil", "", TITLE, DATE, P1, P2)
    assert [found[at] for at in (1, 3, 5)] == ["related"] * 3


@pytest.mark.parametrize(
    "lines",
    [
        ("Trang chủ", "Giới thiệu", "Tin tức", "Đất và người", "Liên hệ"),  # entries
        (
            "Home | News | Sport | Opinion | Weather",
            "Local  World  Business  Culture  Life",
            "Jobs | Homes | Motors | Ads",
        ),
        ("Hotline góp tin: 1900 0935", "Thứ ba, 19/9/2023", "Đời sống > Đô thị", "19/9/2023"),
        ("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报"),
    ],
)
def test_menus_are_no_boxes_of_stories(lines: tuple[str, ...]) -> None:
    found = roles(*lines, "", TITLE, DATE, P1, P2)
    assert "related" not in found[: len(lines)]


@pytest.mark.parametrize(
    "lines",
    [
        ("NÓNG: Tuyển nữ chốt danh sách dự giải",),
        ("Tin nóng: Nước đổ đồng sớm, dân câu lưới rục rịch",),
        ("Flash info : le pont de la gare est fermé",),
        ("Harga cabai turun lagi pekan ini 12 menit lalu", "Rupiah menguat tipis di awal pekan 25 menit lalu"),
        ("Le pont de la gare est fermé il y a 2 heures", "Un musée rend deux statuettes il y a 3 heures"),
        ("Tin nóng", "Lịch cắt điện từ ngày 14 đến 16/6", "Thông báo tuyển dân quân thường trực"),
        ("VĂN BẢN MỚI", "Công văn về việc xử lý nương rẫy", "Phương án phòng cháy rừng mùa khô"),
    ],
)
def test_the_news_of_the_hour_over_a_page_is_other_stories(lines: tuple[str, ...]) -> None:
    found = roles("Trang chủ", "Liên hệ", *lines, "", TITLE, DATE, P1, P2)
    assert set(found[2 : 2 + len(lines)]) == {"related"}
    assert found[-4:] == ["headline", "published", "body", "body"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Nóng: Bóng đá", "Mới: Ảnh"),  # entries
        ("Hotline: 0912 000 118", "Giờ làm việc: sáng từ 8 giờ đến 12 giờ"),
        ("Tin nóng", "Thể thao", "Giải trí"),
        ("Cập nhật lần cuối 12 phút trước", "Văn hóa"),
    ],
)
def test_short_entries_with_a_colon_are_no_news_of_the_hour(lines: tuple[str, ...]) -> None:
    found = roles("Trang chủ", "Liên hệ", *lines, "", TITLE, DATE, P1, P2)
    assert "related" not in found[: 2 + len(lines)]


def test_a_headline_that_says_it_is_hot_stays_one() -> None:
    found = roles("Trang chủ", "Liên hệ", "", "Nóng: " + TITLE, DATE, P1, P2)
    assert found[3] == "headline"
