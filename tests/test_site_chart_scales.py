"""Where an axis begins and what marks it."""

from __future__ import annotations

import datetime
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.site.chart_scales import MANY_YEARS, Days, Powers, amounts, factor
from newsarchive.site.chart_views import PRECISION, Reach, reach

LAST = datetime.date.max.toordinal()
values = st.lists(st.decimals(-(10**18), 10**18, allow_nan=False, places=4), min_size=1, max_size=6)
days = st.integers(1, LAST)


@given(values)
def test_every_value_has_a_place_between_the_ends_and_the_order_is_kept(found: list[Decimal]) -> None:
    whole = reach(found)
    size = factor(whole) if whole.kind != "far" else Decimal(1)
    scale = amounts(Reach(whole.low / size, whole.high / size, whole.kind))
    places = [float(scale.project(value / size, 100, 0)) for value in sorted(found)]
    assert all(-0.5 <= place <= 100.5 for place in places)
    assert places == sorted(places, reverse=True)
    assert 2 <= len(scale.ticks()) <= 10


@pytest.mark.parametrize(
    "found",
    [
        ["18600000000", "18600000001"],
        ["1000000000000000000", "1000000000000000009"],
        ["-18600000001", "-18600000000"],
        ["9" * 39 + "8", "9" * 40],
        ["0." + "3" * 40, "0." + "3" * 39 + "4"],
    ],
)
def test_numbers_alike_but_for_their_last_digit_are_told_apart(found: list[str]) -> None:
    with localcontext(prec=PRECISION):
        values = [Decimal(value) for value in found]
        whole = reach(values)
        size = factor(whole)
        scale = amounts(Reach(whole.low / size, whole.high / size, whole.kind))
        low, high = (scale.project(value / size, 0, 100) for value in values)
        assert whole.kind == "close"
        assert 0 <= low < high - 10 < high <= 100
        assert 4 <= len(set(scale.ticks())) <= 10


@given(days, days)
def test_a_calendar_has_few_marks_within_what_is_shown(one: int, other: int) -> None:
    first, last = sorted((one, other))
    scale = Days(first, last, [first, last])
    assert 1 <= len(scale.ticks()) <= MANY_YEARS
    assert scale.ticks() == sorted(set(scale.ticks()))
    assert all(-0.01 <= scale.project(day, 0, 1) <= 1.01 for day in (first, last, *scale.ticks()))


@pytest.mark.parametrize(
    ("first", "last", "unit", "marks"),
    [
        ("2021-12-14", "2022-09-11", "month", ["2022-01-01", "2022-04-01", "2022-07-01"]),
        (
            "2016-03-01",
            "2025-07-01",
            "year",
            ["2016-01-01", "2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"],
        ),
        ("2022-09-03", "2022-09-11", "day", ["2022-09-03"]),
    ],
)
def test_the_calendar_marks_years_months_or_the_first_day(first: str, last: str, unit: str, marks: list[str]) -> None:
    start, end = (datetime.date.fromisoformat(text).toordinal() for text in (first, last))
    scale = Days(start, end, [start, end])
    assert (scale.unit, [datetime.date.fromordinal(day).isoformat() for day in scale.ticks()]) == (unit, marks)


def test_powers_of_ten_are_at_most_five() -> None:
    assert len(Powers(Decimal(1), Decimal(10) ** 15).ticks()) <= 5
    assert Powers(Decimal(1), Decimal(1000)).ticks() == [1, 10, 100, 1000]
