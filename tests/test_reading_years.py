"""The year of a day without one: only from evidence, and when that is not enough, none."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import How
from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events, years

MEETING = TextBlock(4, "Chiều 30/11, Thủ tướng chủ trì hội nghị tổng kết.")
AS_OF = TextBlock(12, "Tính đến ngày 11/9/2022, Việt Nam tiếp nhận 258 triệu liều.")


def year(day: str, published: str) -> str | None:
    found = years.resolve(parse(day), years.Evidence(parse(published), 1, published), years.Told(), opens=True)
    return str(found.date) if found else None


@pytest.mark.parametrize(
    ("day", "published", "expected"),
    [
        ("XXXX-12-18", "2021-12-20", "2021-12-18"),
        ("XXXX-12-20", "2021-12-20T16:58", "2021-12-20"),
        ("XXXX-01-05", "2021-12-20", "2021-01-05"),
        ("XXXX-12-28", "2022-01-05", "2021-12-28"),
        ("XXXX-08-25", "2022-08-20", None),  # five days ahead is a plan, not last year
        ("XXXX-02-29", "2021-03-05", None),  # there was no such day
    ],
)
def test_the_nearest_such_day_not_after_publication(day: str, published: str, expected: str | None) -> None:
    assert year(day, published) == expected


def test_a_date_with_a_month_alone_shows_no_year() -> None:
    assert year("XXXX-08-16", "2021-08") is None


def test_a_day_that_has_its_year_is_left_alone() -> None:
    assert year("2020-08-16", "2021-08-20") is None


def test_the_day_a_text_opens_with_comes_after_what_it_knows() -> None:
    (event,) = events.find([MEETING, AS_OF], "vi")
    assert str(event.date) == "2022-11-30"
    assert event.basis is not None
    assert event.basis.how is How.INFERRED
    assert (event.basis.line, event.basis.quote) == (4, "Chiều 30/11")
    assert [(one.line, one.quote) for one in event.basis.because] == [(12, "Tính đến ngày 11/9/2022")]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 11/9/2022, Việt Nam tiếp nhận 258 triệu liều.",  # happened once; the text may be years younger
        "Tính đến ngày 11/9/2022, Việt Nam sẽ tiếp nhận 258 triệu liều.",  # a plan
        "Tính đến ngày 11/3/2022, Việt Nam tiếp nhận 258 triệu liều.",  # older than half a year
        "Tính đến ngày 11/9/2022, có 5 ca; ngày 5/2/2023, tỉnh đã họp.",  # a later day contradicts it
        "Theo Nghị định ngày 11/9/2022 của Chính phủ.",
    ],
)
def test_weaker_evidence_gives_no_year(text: str) -> None:
    found = [event for event in events.find([MEETING, TextBlock(12, text)], "vi") if event.line == 4]
    assert [str(event.date) for event in found] == ["XXXX-11-30"]


def test_the_full_date_a_text_opens_with_gives_the_year_of_days_before_it() -> None:
    blocks = [
        TextBlock(1, "Chiều 17/8/2021, Bộ trưởng đã trả lời phỏng vấn."),
        TextBlock(2, "Ngày 16/8, Tổ công tác đã họp phiên đầu tiên."),
    ]
    assert [str(event.date) for event in events.find(blocks, "vi")] == ["2021-08-17", "2021-08-16"]


def test_a_page_without_a_date_was_published_when_it_reports_or_later() -> None:
    found = years.publication(events.find([MEETING, AS_OF], "vi"))
    assert found is not None
    date, basis = found
    assert str(date) == "2022-11-30/.."
    assert (basis.how, basis.line, basis.quote) == (How.INFERRED, 4, "Chiều 30/11")
    assert basis.because[0].quote == "Tính đến ngày 11/9/2022"


def test_events_without_a_year_date_no_page() -> None:
    assert years.publication(events.find([MEETING], "vi")) is None
    assert years.publication(()) is None


def test_the_day_as_of_which_a_text_tells_bounds_its_publication() -> None:
    state = TextBlock(4, "Tính đến ngày 22/5/2016, ta có 1.800 viên ngói.")
    found = years.publication((), None, years.told([state], "vi").as_of)
    assert found is not None
    assert (str(found[0]), found[1].line) == ("2016-05-22/..", 4)


UPDATE = years.Evidence(parse("2022-12-02T08:00"), 3, "02/12/2022 08:00")


def test_an_update_is_the_latest_day_of_publication() -> None:
    found = years.publication(events.find([MEETING, AS_OF], "vi"), UPDATE)
    assert found is not None
    date, basis = found
    assert str(date) == "2022-11-30/2022-12-02"
    assert basis.because[-1].quote == UPDATE.quote


def test_an_update_alone_bounds_the_day_of_publication() -> None:
    found = years.publication((), UPDATE)
    assert found is not None
    assert (str(found[0]), found[1].how, found[1].line) == ("../2022-12-02", How.INFERRED, 3)


def test_a_day_after_the_update_is_left_out() -> None:
    late = events.find([TextBlock(4, "Ngày 5/3/2023, xã đã họp bàn việc làng nghề.")], "vi")
    found = years.publication(late, UPDATE)
    assert found is not None
    assert str(found[0]) == "../2022-12-02"
