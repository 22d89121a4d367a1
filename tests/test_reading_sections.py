"""The names of sections and the way to a page, which are no headlines, and what is drawn out of a text."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import paragraphs
from newsarchive.reading.layout.top import sections
from newsarchive.reading.lines import letters, rules
from newsarchive.reading.lines.line import lines_of
from reading_samples import article

PAGE = (
    "BÁO SÔNG VANG ĐIỆN TỬ",
    "Kinh tế",
    "Nông nghiệp - Nông thôn",
    "Xã hội",
    "",
    "Trang chủ » Kinh tế » Nông nghiệp - Nông thôn",
    "",
)
TITLE = "Nước rút, nông dân ven sông Trà Lăng dựng lại chuồng trại"
UNDER = ("Minh Khôi - Thứ Ba, 14/11/2023, 08:40", "")
TEXT = (
    "Nước vừa rút, nông dân ven sông Trà Lăng đã bắt tay dựng lại chuồng trại bị lũ cuốn hồi đầu tháng.",
    "Ông Tạ Văn Hưng mất 40 con heo. “Bây giờ chỉ mong có con giống trước Tết”, ông nói ở xã nông thôn mới.",
)


def names(*lines: str) -> set[str]:
    found = lines_of(lines, letters.alphabet(lines))
    return set(sections.names(paragraphs.group(found, rules.classify(found)), len(lines)))


def test_sections_stand_in_menus_and_on_the_way_to_the_page() -> None:
    assert {"nong nghiep - nong thon", "kinh te", "trang chu"} <= names(*PAGE)
    assert "phuong ha lung" not in names("Tin tức", "", "Phường Hà Lũng", "", "Xã hội")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Tin tức / Khuyến học", 2),
        ("Trang chủ > Tin tức › Khuyến học", 3),
        ("Kinh tế   Xã hội | Văn hóa", 3),
        ("Giá 12.000 đồng/kg", 1),
        ("Nông nghiệp - Nông thôn", 1),
    ],
)
def test_the_parts_of_rows_and_ways(text: str, parts: int) -> None:
    assert len(sections.parts(text)) == parts


def test_a_section_printed_over_the_headline_is_no_half_of_it() -> None:
    found = article(*PAGE, "Nông nghiệp - Nông thôn", TITLE, *UNDER, *TEXT)
    assert (found.title, found.section) == (TITLE, "Nông nghiệp - Nông thôn")


def test_the_way_to_the_page_is_no_half_of_its_headline() -> None:
    found = article("Tin tức / Nông thôn", TITLE, *UNDER, *TEXT)
    assert found.title == TITLE


def test_two_halves_are_still_one_headline() -> None:
    one, other = "Nước rút, nông dân ven sông Trà Lăng", "dựng lại chuồng trại trong mười ngày"
    assert article(*PAGE, one, other, "14/11/2023", "", *TEXT).title == f"{one} {other}"


def test_a_headline_before_the_sites_name_is_one_that_is_printed_again() -> None:
    drawn = "Bây giờ chỉ mong có con giống trước Tết"
    found = article(f"{TITLE} - Sông Vang", "Menu", TITLE, "14/11/2023 08:40", "Ảnh: Minh Khôi", drawn, "", *TEXT)
    assert found.title == TITLE


def test_a_headline_in_the_words_of_the_first_paragraph_is_not_drawn_out_of_the_text() -> None:
    words = "nông dân ven sông Trà Lăng đã bắt tay dựng lại chuồng trại"
    assert article("Menu", "", words[0].upper() + words[1:], "14/11/2023", "", *TEXT).title.startswith("Nông dân")


def test_a_headline_that_only_the_pages_own_title_prints() -> None:
    menu = ("Chuyển đến nội dung chính", "", "* Kinh tế", "* Nông thôn", "* Xã hội", "* Sông Trà Lăng đất và người", "")
    found = article(
        f"{TITLE} | Báo Sông Vang online", *menu, "14/11/2023 08:40", "", "Facebook Twitter In trang này", "", *TEXT
    )
    assert (found.title, found.source, str(found.date)[:10]) == (TITLE, "bao-song-vang-online", "2023-11-14")


def test_a_headline_that_is_printed_again_is_not_far_from_its_text() -> None:
    menu = ("Kinh tế", "Nông thôn", "Xã hội", "Văn hóa", "Thể thao", "Bạn đọc", "Media", "Báo in", "")
    found = article(f"{TITLE} | Báo Sông Vang online", *menu, "NÔNG THÔN", TITLE, *UNDER, *TEXT)
    assert (found.title, found.section) == (TITLE, "NÔNG THÔN")


@pytest.mark.parametrize(
    "line",
    [
        "Vị trí hiện tại của bạn：Nông dân ven sông Trà Lăng > Nông thôn > Nội dung bài viết",
        "Facebook Twitter Bình luận In trang này",
        "Trang chủ / Nông dân / Chuồng trại ven sông",
    ],
)
def test_what_leads_through_a_site_or_sends_a_story_is_no_headline(line: str) -> None:
    assert article("Menu", TITLE, line, "14/11/2023 08:40", "", *TEXT).title == TITLE
    assert article("Menu", line, TITLE, "14/11/2023 08:40", "", *TEXT).title == TITLE


def test_a_name_over_the_headline_and_again_under_it_is_no_headline() -> None:
    title = "Pine Fork hospital to close its birthing unit after doctors leave"
    head = ("Home | Local | Opinion", "The Kettle County Ledger", "Sign In", "HEALTH", title, "Dana Whitlock")
    text = (
        "PINE FORK — Mothers in Kettle County will have to drive over the ridge to give birth, the hospital said.",
        "The unit at Pine Fork delivered 214 babies in 2023, down from 391 a decade earlier, hospital records show.",
    )
    found = article(*head, "The Kettle County Ledger", "Published 5:02 a.m. EST Jan. 9, 2024", "", *text)
    assert (found.title, found.author, str(found.date)) == (title, "Dana Whitlock", "2024-01-09T05:02:00-05:00")


def test_who_signs_in_brackets_is_no_second_half_of_a_headline() -> None:
    found = article("Menu", TITLE, "(Minh Khôi, từ Trà Lăng)", "14/11/2023 08:40", "", *TEXT)
    assert found.title == TITLE
