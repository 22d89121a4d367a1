"""Threads of a forum with the parts of a post's head on lines of their own."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
NEXT = "Lò nhà tôi thì nghỉ từ năm ngoái rồi, đọc bài của bác mà nhớ khói quá."


def _roles(*lines: str) -> list[str]:
    reading = read_lines(*lines)
    return [rows(reading, line)[0][0] for line in range(1, len(lines) + 1)]


def test_the_first_post_is_the_article_and_the_others_are_comments() -> None:
    first = ("27-12-2011, 10:41 PM", "#1", "tho_gom", "Thợ tập sự", TITLE, P1, P2)
    second = ("27-12-2011, 11:20 PM", "#2", "ba_lo", "Thợ cả", "Tham gia ngày: Jul 2008", NEXT)
    third = ("28-12-2011, 08:02 AM", "#3", "ut_lo", "Hay quá.")
    found = _roles(*first, *second, *third)
    assert found[:7] == ["published", "navigation", "byline", "byline", "headline", "body", "body"]
    assert set(found[7:]) == {"comment"}
    assert str(article(*first, *second, *third).date) == "2011-12-27T22:41:00+07:00"


def test_the_card_over_the_day_belongs_to_the_post() -> None:
    posts = ("12/3/2019", "#1", P1, P2, "ba_lo", "Thành viên", "Bài viết: 20", "13/3/2019", "#2", NEXT)
    assert _roles(TITLE, *posts)[5:] == ["comment"] * 6


def test_the_day_on_which_a_writer_joined_is_not_that_of_the_post() -> None:
    card = ("tho_gom", "Tham gia", "3/4/15", "12/3/2019", "#1")
    found = article(TITLE, *card, P1, P2, "13/3/2019", "#2", NEXT)
    assert str(found.date) == "2019-03-12"


def test_who_wrote_a_post_and_when_may_stand_on_one_line() -> None:
    first = ("Gửi bởi tho_gom » Thứ 3 27/12/2011 11:20", P1, P2)
    second = ("Re: " + TITLE, "Gửi bởi ba_lo » Thứ 4 28/12/2011 08:02", NEXT)
    reading = read_lines(TITLE, *first, *second)
    assert rows(reading, 2) == [("byline", "thread-starter"), ("published", "date-line")]
    assert [rows(reading, line)[0][0] for line in (4, 5, 6, 7)] == ["body", "comment", "comment", "comment"]


@pytest.mark.parametrize("numbers", [("#1", "#2"), ("#1", "#3")])
def test_numbers_over_the_parts_of_a_list_make_no_thread(numbers: tuple[str, str]) -> None:
    found = _roles(TITLE, "12/3/2019", P1, numbers[0], P2, numbers[1], NEXT)
    assert found[2:] == ["body", "heading", "body", "heading", "body"]
