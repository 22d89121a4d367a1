"""What is no article, and what only looks like none."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import judge
from reading_samples import TEXT, TITLE, article, aside

BLURB = "Phiên chợ chiếu họp lúc nửa đêm từng tấp nập ghe thuyền, nay được dựng lại để đón khách."


@pytest.mark.parametrize(
    "lines",
    [
        ("404", "Không tìm thấy trang", "Trang chủ"),
        ("Page not found", "The page you requested has moved.", "Home"),
        ("Trang chủ", "403 Forbidden", "You don't have permission to access this resource."),
        ("Just a moment...", "Checking your browser before accessing the site."),
        ("页面不存在",),
    ],
)
def test_an_error_page_is_set_aside(lines: tuple[str, ...]) -> None:
    assert aside(*lines).code == "error-page"


def test_a_number_that_begins_a_headline_is_no_error() -> None:
    found = article("404 hộ dân được cấp nước sạch", "09/03/2021", *TEXT)
    assert found.title == "404 hộ dân được cấp nước sạch"


def test_a_text_that_has_begun_is_no_error_page() -> None:
    assert article(TITLE, TEXT[0], "404", "Không tìm thấy trang", TEXT[1]).body


def test_a_long_text_about_an_error_is_an_article() -> None:
    long = [TEXT[0]] * (judge.ERROR_WORDS // 15)
    assert article("Không tìm thấy trang", "", *long).body


def test_headlines_alone_are_a_list() -> None:
    found = aside("Làng chiếu giữ chợ", "Lụa tìm đường trở lại", "Nước mắm vào siêu thị", "Bánh tráng hút khách")
    assert found.code == "list-of-links"
    assert "4 short lines" in found.reason


def _teasers(count: int) -> list[str]:
    return [line for i in range(1, count + 1) for line in (f"Làng chiếu giữ chợ số {i}", f"0{i}/03/2022", BLURB)]


def test_beginnings_of_several_stories_are_a_list() -> None:
    assert aside(*_teasers(judge.TEASERS)).code == "list-of-links"


def test_a_few_dated_headlines_make_no_list() -> None:
    assert article(*_teasers(judge.TEASERS - 1)).body


def test_dates_with_enough_text_are_an_article() -> None:
    lines = [line for teaser in _teasers(judge.TEASERS) for line in (teaser, *([BLURB] if teaser == BLURB else []))]
    assert article(*lines).body


def test_a_chronology_is_an_article() -> None:
    years = [line for year in range(2014, 2020) for line in (f"01/3/{year}", BLURB)]
    found = article(TITLE, "28/12/2020", TEXT[0], *years)
    assert "## 01/3/2014" in found.body
    assert str(found.date) == "2020-12-28"
