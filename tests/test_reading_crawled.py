"""What a crawler notes before a page: it dates the page, and is none of its words."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines

FIRST = "Xưởng gốm ven sông đỏ lửa suốt đêm để kịp giao mười hai chum lớn cho làng bên trước mùa nước."


@pytest.mark.parametrize(
    ("note", "day"),
    [("date 2018-08", "2018-08"), (" date 2019-03-14", "2019-03-14"), ("date 2020-11-02  ", "2020-11-02")],
)
def test_a_note_before_the_first_words_dates_the_page(note: str, day: str) -> None:
    found = read_lines(f"{note} {FIRST}", "", *TEXT)
    assert str(found.article.date) == day
    assert found.article.title.startswith("Xưởng gốm ven sông")
    noted, said = found.ledger.line(1)
    assert (str(noted.role), str(said.role)) == ("published", "body")
    assert said.of(f"{note} {FIRST}") == FIRST


def test_a_headline_behind_a_note_is_whole() -> None:
    found = article(f"date 2019-03-14 {TITLE}", "", *TEXT)
    assert (found.title, str(found.date)) == (TITLE, "2019-03-14")


def test_the_pages_own_day_is_surer_than_a_note() -> None:
    assert str(article(f"date 2018-08 {TITLE}", "12/3/2021", "", *TEXT).date) == "2021-03-12"


@pytest.mark.parametrize(
    "first",
    [
        "Date 2018-08 is what the clerk wrote on the lid of the old wooden box that the potters found in the shed.",
        "date 2018-13 là dòng chữ mờ trên nắp hộp gỗ mà những người thợ gốm tìm thấy trong căn nhà kho bỏ hoang.",
        "dates 2018-08 đến 2018-12 là những con số mà người thợ gốm già còn ghi trên vách của căn nhà kho cũ.",
        "update 2018-08 là dòng chữ mờ trên nắp hộp gỗ mà những người thợ gốm tìm thấy trong căn nhà kho bỏ hoang.",
    ],
)
def test_what_only_looks_like_a_note_is_the_pages_own(first: str) -> None:
    found = read_lines(first, "", *TEXT)
    assert found.article.date is None
    assert [str(one.role) for one in found.ledger.line(1)] == ["body"]


def test_a_note_stands_only_before_the_first_line() -> None:
    inside = f"date 2018-08 {FIRST}"
    found = read_lines(TITLE, "", TEXT[0], inside, *TEXT[1:])
    assert found.article.date is None
    assert [str(one.role) for one in found.ledger.line(4)] == ["body"]
