"""Dates: the notation that is read, the calendar, precision and order."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.edtf import Edtf, Point, parse

GOOD = [
    "2021", "2021-08", "2021-08-23", "2021-08-23T14:05:00", "2021-08-23T14:05:00+07:00",
    "2021-08-23T14:05:00Z", "2021-08-23?", "2021~", "2021-08%", "XXXX-08-16", "XXXX-08", "XXXX-02-29", "2022-11-30/..",
    "../2022-03", "2021-08-01/2021-08-14", "2020-02-29", "0001", "9999-12-31",
]  # fmt: skip
BAD = [
    "", " ", "2021-13", "2021-00", "2021-02-30", "2021-02-29", "0000", "XXXX", "2021-8-3", "21-08-23",
    "2021-08-23T25:00",
    "2021-08-23T14:60", "2021-08-23T14:05+15:00", "2021-08-23T14", "2021-08T14:05", "../..", "/", "2021/", "/2021",
    "2021/2022/2023", "2022/2021", "2021-2X", "yesterday", "2021-08-23 14:05", "٢٠٢١", "2021-08-23\n", "2021??",
    "XXXX-13",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_what_is_read_is_written_again(text: str) -> None:
    date = parse(text)
    assert str(date) == text
    assert parse(str(date)) == date
    assert pickle.loads(pickle.dumps(date)) == date
    assert date.interval == ("/" in text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_date_says_so(text: str) -> None:
    with pytest.raises(ValueError, match="'"):
        parse(text)


@pytest.mark.parametrize("zone", ["", "Z", "+07:00"])
def test_a_time_without_seconds_is_written_with_them_since_the_notation_has_no_other(zone: str) -> None:
    date = parse(f"2021-08-23T14:05{zone}")
    assert str(date) == f"2021-08-23T14:05:00{zone}"
    assert parse(str(date)) == date
    assert str(Point(2021, 8, 23, 14, 5)) == "2021-08-23T14:05:00"


@pytest.mark.parametrize("text", ["2021", "2021-08", "2021-08-23?", "2021-08-23/..", "../2021", "XXXX-08-16"])
def test_no_such_date_is_exact(text: str) -> None:
    assert not parse(text).exact


@pytest.mark.parametrize(
    ("text", "years"),
    [("2021-08-23T14:05:00Z", "2021"), ("0987", "0987"), ("2021-08-01/2021-08-14", "2021"), ("2021/2022", "2021–2022"),
     ("2021-08-23?", "2021?"), ("2021~/2022", "2021–2022?"), ("2022-11-30/..", None), ("../2022", None),
     ("XXXX-08-16", None)],
)  # fmt: skip
def test_a_year_is_named_where_it_is_known(text: str, years: str | None) -> None:
    assert parse(text).years == years


def test_a_day_and_a_moment_are_exact() -> None:
    assert parse("2021-08-23").exact
    assert parse("2021-08-23T14:05:00+07:00").exact


def test_nothing_that_is_missing_is_filled_in() -> None:
    point = parse("2021-08").point
    assert (point.year, point.month, point.day, point.hour) == (2021, 8, None, None)
    assert point.first == (2021, 8, 1, 0, 0, 0)
    assert point.last == (2021, 8, 31, 23, 59, 59)
    assert parse("XXXX-08-16").year is None
    assert parse("XXXX-02").point.last[:3] == (9999, 2, 28)


@pytest.mark.parametrize(
    ("text", "uncertain"),
    [
        ("2021", False),
        ("2021?", True),
        ("2021~", True),
        ("XXXX-08", True),
        ("2022-11-30/..", True),
        ("2021/2022", False),
    ],
)
def test_what_is_in_doubt(text: str, uncertain: bool) -> None:
    assert parse(text).uncertain is uncertain


def test_dates_in_order() -> None:
    ordered = [
        "XXXX-08-16",
        "2021",
        "2021-01",
        "2021-01-01",
        "2021-01-01T00:00:00",
        "2021-01-02/..",
        "../2021-02",
        "2021-03",
    ]
    assert sorted(ordered, key=lambda text: parse(text).sort_key) == ordered


@pytest.mark.parametrize("text", ["31/12/2021", "1/2/3/4"])
def test_a_day_with_slashes_is_told_how_to_be_written(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date such as 2021-08-23"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("199X", "first and the last, as in 1990/1999"),
        ("19XX", "first and the last"),
        ("2021-24", "is a season"),
        ("-0044-03-15", "years go from 0001"),
        ("12021", "years go from 0001"),
        ("/2020", "an open one is written"),
        ("2020/", "an open one is written"),
        ("2021-08/XXXX-09", "the year of one end only"),
        ("XXXX-08/2021-09", "the year of one end only"),
    ],
)
def test_what_edtf_has_and_this_subset_has_not_is_refused_with_the_way_to_write_it(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse(text)


def test_a_date_made_of_numbers_has_to_be_one() -> None:
    assert Edtf.of(2021, 8, doubt="?") == parse("2021-08?")
    assert str(Edtf.of(None, 8, 16)) == "XXXX-08-16"
    with pytest.raises(ValueError, match="days 01 to 30"):
        Edtf.of(2021, 4, 31)


@given(st.dates(), st.sampled_from(["", "?", "~", "%"]))
def test_every_day_of_the_calendar(day: object, doubt: str) -> None:
    text = f"{day}{doubt}"
    assert str(parse(text)) == text


@given(st.text("0123456789-/T:+Z.?~%X ", max_size=30))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        date = parse(text)
    except ValueError:
        return
    assert parse(str(date)) == date
    assert date.sort_key[:6] <= (9999, 12, 31, 23, 59, 59)


@given(st.builds(Point, st.integers(1, 9999), st.none() | st.integers(1, 12)))
def test_the_first_moment_is_not_after_the_last(point: Point) -> None:
    assert point.first <= point.last
