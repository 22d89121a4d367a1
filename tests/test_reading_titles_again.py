"""Headlines that are printed again, that go on below, and names that stand behind them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import logos
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
FRENCH = (
    "Il revendait les colonies d'autrui et comparaissait pour un vol de ruches au tribunal de la ville.",
    "Le receleur aux abeilles a été condamné à dix mois de prison par les juges, qui l'ont écouté longtemps.",
)
HEADLINE = "Vols de ruches dans l'Orvois : le « receleur aux abeilles » condamné"


def test_signs_of_quotation_lead_through_no_site() -> None:
    found = article(HEADLINE + " - La Tribune orvoise", "Accueil", "Justice", HEADLINE, "Le 18 novembre 2022", *FRENCH)
    assert found.title == HEADLINE


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        ("Công bố kết quả nung gốm của làng năm", "2018", "Công bố kết quả nung gốm của làng năm 2018"),
        (
            "Người thợ gốm già giữ lửa lò nung,",
            "Người trẻ trong làng học lại nghề xưa",
            "Người thợ gốm già giữ lửa lò nung, Người trẻ trong làng học lại nghề xưa",
        ),
        ("Người thợ gốm già giữ lửa lò nung", "2018", "Người thợ gốm già giữ lửa lò nung"),
    ],
)
def test_a_headline_that_cannot_end_goes_on(first: str, second: str, title: str) -> None:
    assert article("Trang chủ", "", first, second, "12/3/2021", P1, P2).title == title


ENGLISH = (
    "The Minister opened the integrated carp hatchery at Dholipur in the presence of members and senior officers.",
    "The hatchery has been built at a cost that nobody told, and fisheries officers praised the minister at length.",
)


@pytest.mark.parametrize(
    ("second", "whole"),
    [
        ("Facility to end dependence on seed of the fisheries from outside the State", False),
        ("Dholipur and the officers of the fisheries of the whole State", True),
    ],
)
def test_a_second_line_with_a_word_that_the_text_has_not_begins_a_sentence(second: str, whole: bool) -> None:
    first = "Minister opens the integrated carp hatchery of the fisheries at"
    assert (second in article("", first, second, "12 March 2021", *ENGLISH).title) is whole


@pytest.mark.parametrize(
    "name",
    ["Trường Trung cấp nghề Vạn Ninh", "Diễn đàn Người Quê Lụa", "Trường THCS Hòa Bắc Lâm", "Câu lạc bộ Đất Lành"],
)
def test_an_institution_behind_a_dash_is_no_part_of_the_headline(name: str) -> None:
    found = read_lines(f"{TITLE} - {name}", "12/3/2021", P1, P2)
    assert found.article.title == TITLE
    assert rows(found, 1)[1][0] == "masthead"


@pytest.mark.parametrize("ending", ["Diễn đàn của người thợ", "chuyện chưa kể", "Hội ngộ sau bốn mươi năm", "Đà Nẵng"])
def test_what_else_stands_behind_a_dash_is_part_of_it(ending: str) -> None:
    assert article(f"{TITLE} - {ending}", "12/3/2021", P1, P2).title == f"{TITLE} - {ending}"


def test_a_name_that_stands_alone_over_the_text_is_none_of_the_headline() -> None:
    assert article("titikgom", f"{TITLE} hôm nay - titikgom", "12/3/2021", P1, P2).title == f"{TITLE} hôm nay"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("BAC LAM NEWS AGENCY - THÔNG TẤN XÃ BẮC LÂM", True),
        ("THÔNG TẤN XÃ BẮC LÂM - BAC LAM NEWS AGENCY", True),
        ("STEM - TRƯỜNG THCS HÒA BẮC LÂM", False),
        ("LỄ KHAI GIẢNG - TRƯỜNG THCS HÒA BẮC LÂM", False),
    ],
)
def test_a_name_in_two_languages(name: str, told: bool) -> None:
    assert logos.is_spelt_out(Line(1, name, name)) is told


@pytest.mark.parametrize(
    ("again", "found"),
    [(TITLE + " - Lửa Lò", True), ("Lò gốm đỏ lửa giữa…", True), ("Một lò gốm khác", False)],
)
def test_the_last_resort_is_a_line_that_is_printed_again(again: str, found: bool) -> None:
    lines = (again, "Trang chủ", "Đời sống", TITLE, "Trang chủ > Gốm > Lửa", "Thể thao", P1, P2)
    assert (article(*lines).title == TITLE) is found or not found
