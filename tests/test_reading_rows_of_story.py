"""Rows that tell when a story was published, by whom, where it is filed and how often it was read."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT


@pytest.mark.parametrize(
    ("row", "roles"),
    [
        ("Rédigé le Jeudi 14 Novembre 2019 à 16:27 | Lu 1834 fois | 5 commentaire(s)", "published counter comment"),
        ("14 novembre 2019 | Vu 12 fois", "published counter"),
        ("by Nurul Fitriani — 9 Mei 2022 in Sekolah 0", "byline published navigation comment"),
        ("Posted by admin on 13 July 2023 in News | 3 Comments", "byline published navigation comment"),
        ("Last updated: 16 November 2022 - See all updates", "published navigation"),
        ("字数 1187　阅读 36　评论 0　赞 4", "counter counter comment counter"),
        ("Ngày đưa tin: 6/29/2024", "published"),
        ("Lu 1834 fois", "counter"),
        ("Written by Information Unit", "byline"),
        ("Published by the Communications Department", "byline"),
    ],
)
def test_a_row_about_the_story(row: str, roles: str) -> None:
    found = read_lines("Menu", TITLE, row, P1, P2)
    assert [role for role, _ in rows(found, 3)] == roles.split()


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ("Ngày đưa tin: 6/29/2024", "2024-06-29"),  # no month is the 29th
        ("Ngày đưa tin: 5/6/2024", "2024-06-05"),
        ("by Nurul Fitriani — 9 Mei 2022 in Sekolah 0", "2022-05-09"),
        ("Rédigé le Jeudi 14 Novembre 2019 à 16:27 | Lu 1834 fois | 5 commentaire(s)", "2019-11-14T16:27:00+07:00"),
    ],
)
def test_the_day_of_such_a_row(row: str, date: str) -> None:
    assert str(article("Menu", TITLE, row, P1, P2).date) == date


@pytest.mark.parametrize(
    "line",
    [
        "Lu 3 fois, ce texte reste obscur pour les anciens du village.",
        "Read 3 times by the elders of the village, the letter was burnt.",
        "Written by hand in a unit of the old mill.",
        "Ngày đưa tin: cả làng ra xem lò nung.",
        "Bình luận của người thợ già: gốm không thiếu người mua.",
        "字数 不限，阅读 的人 都来。",
        "By bus the Unit went to the mill in one day.",
    ],
)
def test_a_sentence_is_no_such_row(line: str) -> None:
    found = read_lines(TITLE, "12/3/2021", P1, line, P2)
    assert [role for role, _ in rows(found, 4)] == ["body"]


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (("Menu", TITLE, "Nhịp Sống Lâm Bình 14/10/2025 07:26", f"(NSLB) - {P1}", P2), 3),  # the letters of its name
        (("Nhịp Sống Lâm Bình", "Menu", TITLE, "Nhịp Sống Lâm Bình | 14/10/2025", P1, P2), 4),
        (("Menu", TITLE, "Le Courrier de Valmont - 14/10/2025", P1, P2, "", "© Le Courrier de Valmont"), 3),
    ],
)
def test_the_pages_own_name_beside_its_day(lines: tuple[str, ...], row: int) -> None:
    found = read_lines(*lines)
    assert [role for role, _ in rows(found, row)][-1] == "published"
    assert str(found.article.date).startswith("2025-10-14")


@pytest.mark.parametrize(
    "lines",
    [
        ("Menu", TITLE, "Lễ hội làng Lâm Bình 14/10/2025", P1, P2),  # what will be, on a day
        ("Menu", TITLE, "Hải Yến - Tấn Lực", P1, P2, "", "HẢI YẾN - TẤN LỰC"),  # two who signed, and signed again
    ],
)
def test_no_name_of_the_page(lines: tuple[str, ...]) -> None:
    assert "masthead" not in [role for role, _ in rows(read_lines(*lines), 3)]
