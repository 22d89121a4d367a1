"""Fields of a page's head that a dump ran together, or broke apart: headlines, days, hours, ways through the site."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import titles
from reading_samples import TEXT, TITLE, article, read_lines, rows

LONG = "Lò gốm đỏ lửa giữa làng bên sông Cạn"
MORE = "Từ mùa nước năm ngoái đến nay, xưởng của ông đã nhận thêm sáu người học nghề ở các thôn bên kia sông."


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("23/02/2021 14:49", "2021-02-23T14:49:00+07:00"),
        ("14:49 23/02/2021", "2021-02-23T14:49:00+07:00"),
        ("2021-02-23 14:49", "2021-02-23T14:49:00+07:00"),
    ],
)
def test_a_day_and_an_hour_run_together_with_a_headline_date_the_page(day: str, told: str) -> None:
    found = article(f"{LONG} {day}", "", *TEXT, MORE)
    assert (found.title, str(found.date)) == (LONG, told)


@pytest.mark.parametrize(
    "line",
    [
        "Cúp điện ở làng gốm bên sông Cạn ngày 23/02/2021 14:49",
        "Đò ngang ngừng chạy qua sông Cạn từ 23/02/2021 14:49",
        "Lịch mở lò của làng gốm bên sông 23/02/2021 14:49",
        "Trực tiếp lễ khai lò làng gốm bên sông 14:49 23/02/2021",
        "Lò gốm bên sông 23/02/2021 14:49",  # too short to be sure
        "Lò gốm đỏ lửa giữa làng bên sông 23/02/2021",
        "Lò gốm đỏ lửa giữa làng bên sông 14:49",
    ],
)
def test_a_day_of_which_the_headline_tells_stays_in_it(line: str) -> None:
    assert titles.day_behind(line) == 0


def test_the_hour_on_the_line_under_the_day_is_that_of_publication() -> None:
    found = article("Chủ nhật, ngày 08 tháng 12 năm 2024", "16:02 (GMT +7)", "", TITLE, "", *TEXT)
    assert str(found.date) == "2024-12-08T16:02:00+07:00"


@pytest.mark.parametrize("lines", [("Bản tin bên sông", "16:02"), ("", "", "16:02")])
def test_other_hours_are_not(lines: tuple[str, ...]) -> None:
    found = article("Chủ nhật, ngày 08 tháng 12 năm 2024", *lines, "", TITLE, "", *TEXT)
    assert str(found.date) == "2024-12-08"


def test_wide_gaps_lead_from_home_to_the_headline() -> None:
    found = read_lines(f"Trang chủ    Diễn đàn    {LONG}", "12/3/2021", "", LONG, "", *TEXT)
    assert rows(found, 1) == [("navigation", "breadcrumb")]
    assert rows(found, 4) == [("headline", "headline")]


@pytest.mark.parametrize(
    "line", ["Trang chủ    Diễn đàn    Lò gốm", f"Trang làng    Diễn đàn    {LONG}", f"Trang chủ làng {LONG}"]
)
def test_other_gaps_lead_nowhere(line: str) -> None:
    found = read_lines(line, "12/3/2021", "", LONG, "", *TEXT)
    assert ("navigation", "breadcrumb") not in rows(found, 1)


@pytest.mark.parametrize(
    "rest",
    [
        "3 : Lò số ba của làng, và con đường đất dẫn ra bến",
        "chuyện của ba đời thợ bên sông Cạn, từ những chum vại đầu tiên đến mẻ gốm cuối cùng của mùa nước năm ngoái",
    ],
)
def test_what_says_more_behind_a_headline_is_no_sites_name(rest: str) -> None:
    found = article(LONG, "12/3/2021", "", f"{LONG} - {rest}", "", *TEXT, MORE)
    assert (found.title, found.source) == (LONG, None)


def test_a_month_under_a_headline_leaves_the_day_over_it_to_the_text() -> None:
    found = article("Ghi chép bên sông", "", "12/07/2024", "", LONG, "", "Tháng 7 năm 2024,", "", *TEXT, MORE)
    assert str(found.date) == "2024-07-12"
