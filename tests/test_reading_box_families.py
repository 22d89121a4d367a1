"""Names of boxes by what they say in any language, and lines that begin alike and are a story's."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import box_names, feet, follow_bars, imprints, links
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from newsarchive.reading.words import signatures


def _line(text: str) -> Line:
    return lines_of((text,), Alphabet())[0]


@pytest.mark.parametrize(
    "text",
    [
        "Tin, bài khác",
        "Tin, bài liên quan",
        "Được đề xuất cho bạn：",
        "Chuyện làng khác",
        "Cùng số này",
        "Bạn đọc cũng quan tâm",
        "Selected for you",
        "Sélectionné pour vous",
        "Nos lecteurs ont lu ensuite",
        "Et aussi sur Le Courrier",
        "Saksikan Video Pilihan Ini:",
        "Simak juga video berikut ini",
        "Dipilih untuk Anda",
        "本文相关文章",
        "大家还看了",
    ],
)
def test_a_box_of_stories(text: str) -> None:
    assert box_names.is_of_stories(_line(text).key)


@pytest.mark.parametrize(
    "text",
    [
        "Tin, bài và ảnh của người trong làng",
        "Được đề xuất khen thưởng",
        "Chuyện làng tôi",
        "Cùng số phận này",
        "Selected for the county team",
        "Sélectionné pour la finale",
        "Nos lecteurs écrivent",
        "Saksikan Pemkot Bongkar Lapak",
        "Dipilih untuk Kota",
        "本文作者是教师",
    ],
)
def test_what_begins_alike_is_no_box(text: str) -> None:
    assert not box_names.is_of_stories(_line(text).key)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("⟵ Về mục Món quê", False),
        ("← Retour à la liste", False),
        ("⟵ Về quê ăn Tết muộn", True),
    ],
)
def test_an_arrow_that_leads_back_is_no_headline(text: str, holds: bool) -> None:
    assert links.is_arrow(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Theo dõi Làng Gốm: Facebook · YouTube", True),
        ("Follow the council: @bankside", True),
        ("Suivez Le Courrier : Facebook, X, Instagram", True),
        ("Follow the money: how a ferry was paid for", False),
        ("Theo dõi lũ: nước dâng ở ba xã", False),
    ],
)
def test_where_a_site_is_followed(text: str, holds: bool) -> None:
    assert follow_bars.is_follow_bar(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Hợp tác nội dung: 0999 606 518", True),
        ("Ban bạn đọc : (0212) 555 0147", True),
        ("Tỷ số trận đấu: 03-1", False),
        ("Kết quả: 0123", False),
    ],
)
def test_a_label_and_a_telephone_number(text: str, holds: bool) -> None:
    assert imprints.is_imprint(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Ministry of Food, Almeira House, Harbour Road", True),
        ("Văn phòng tỉnh Bờ Hồ, số 4 đường Hồ", True),
        ("Cục Văn hóa, Thể thao và Du lịch", False),
        ("Ministry of Food, Farms and Fisheries", False),
    ],
)
def test_a_name_that_goes_on_with_an_address(text: str, holds: bool) -> None:
    assert imprints.goes_on_with_address(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"), [("【第 B2 版：县区新闻】", True), ("第3版", True), ("第三版画展开幕", False)]
)
def test_the_page_of_a_printed_paper(text: str, holds: bool) -> None:
    assert feet.is_tool(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"), [("文：陶晓萌", True), ("文/陶晓萌", True), ("本文所在版面", False), ("文化体育", False)]
)
def test_who_wrote_is_told_after_a_sign(text: str, holds: bool) -> None:
    assert signatures.is_signature(text) is holds
