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
