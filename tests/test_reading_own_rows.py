"""Rows in which the page names itself: beside who wrote the text, and beside the day of an issue and its page."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT


@pytest.mark.parametrize(
    ("over", "row", "author", "source"),
    [
        (
            "Le Courrier de Valmont",
            "Le Courrier de Valmont Gwenola LE BRAS",
            "Gwenola LE BRAS",
            "le-courrier-de-valmont",
        ),
        ("Le Courrier de Valmont", "Le Courrier de Valmont - Claire Dubois", "Claire Dubois", "le-courrier-de-valmont"),
        ("lintasarena  Sepakbola  Voli  Basket", "Bayu Aditama - lintasarena", "Bayu Aditama", "lintasarena"),
    ],
)
def test_the_sites_own_name_beside_who_wrote(over: str, row: str, author: str, source: str) -> None:
    found = article(over, "Menu", TITLE, row, "12/3/2021", "", P1, P2)
    assert (found.author, found.source, found.original_source) == (author, source, None)


@pytest.mark.parametrize(
    "row",
    [
        "Le Courrier de Valmont rouvre ses portes",  # what happened
        "Le Courrier de Valmont - Sports",
        "Valmont Claire Dubois",  # no name from over the page
        "Claire Dubois - Valmont",
    ],
)
def test_a_line_that_names_the_site_and_nobody(row: str) -> None:
    found = read_lines("Le Courrier de Valmont", "Menu", TITLE, row, "12/3/2021", "", P1, P2)
    assert "masthead-again" not in [rule for _, rule in rows(found, 4)]


def test_an_outlet_beside_a_writer_on_the_page_of_another() -> None:
    found = article("BÁO BỜ SÔNG", "Menu", TITLE, "Wahyu Kurniadi - Suara Pantai Timur", "12/3/2021", "", P1, P2)
    assert (found.source, found.original_source) == ("bao-bo-song", "suara-pantai-timur")


def test_the_day_of_an_issue_and_its_page_over_a_headline() -> None:
    found = read_lines("今日  首页 -往期报纸 -帮助", "岚湾日报 2023年01月10日 星期二 第 B2 版：县区新闻", TITLE, P1, P2)
    assert [role for role, _ in rows(found, 2)] == ["masthead", "published", "navigation"]
    assert str(found.article.date) == "2023-01-10"


@pytest.mark.parametrize("line", ["岚湾日报 第 B2 版：县区新闻", "2023年新版：县区新闻 1月10日", "第3版 2023年1月10日"])
def test_a_page_without_a_paper_or_a_day(line: str) -> None:
    assert "masthead" not in [role for role, _ in rows(read_lines(line, TITLE, P1, P2), 1)][:1] or line[0] == "岚"
