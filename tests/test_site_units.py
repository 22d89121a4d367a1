"""Units of time: they tile the calendar, and each has a name."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.site.units import END_OF_TIME, UNITS, Unit, at_most, begin, bounds, end, named, ordinal

_DAYS = st.integers(1, END_OF_TIME - 1)


@given(_DAYS, st.sampled_from(UNITS))
def test_a_day_belongs_to_one_unit_and_the_next_begins_where_it_ends(day: int, unit: Unit) -> None:
    assert begin(day, unit) <= day < end(day, unit)
    assert begin(begin(day, unit), unit) == begin(day, unit)
    if end(day, unit) < END_OF_TIME:
        assert begin(end(day, unit), unit) == end(day, unit)


@given(_DAYS, st.integers(0, 5000), st.sampled_from(UNITS))
def test_bounds_tile_and_are_never_more_than_was_said(first: int, length: int, unit: Unit) -> None:
    last = min(first + length, END_OF_TIME - 1)
    found = bounds(first, last, unit)
    assert found[0] <= first
    assert found[-1] > last
    assert all(before < after for before, after in pairwise(found))
    assert len(found) - 1 <= at_most(first, last, unit)


@given(_DAYS, st.sampled_from(UNITS))
def test_every_unit_has_a_name_that_begins_with_it(day: int, unit: Unit) -> None:
    start = begin(day, unit)
    assert ordinal(*named(start, unit).point.first[:3]) == start


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        (Unit.DAY, "2021-08-13"), (Unit.WEEK, "2021-08-09/2021-08-15"), (Unit.MONTH, "2021-08"),
        (Unit.QUARTER, "2021-07/2021-09"), (Unit.YEAR, "2021"), (Unit.DECADE, "2020/2029"),
        (Unit.CENTURY, "2000/2099"), (Unit.MILLENNIUM, "2000/2999"),
    ],
)  # fmt: skip
def test_what_13_august_2021_belongs_to(unit: Unit, name: str) -> None:
    day = datetime.date(2021, 8, 13).toordinal()
    assert str(named(begin(day, unit), unit)) == name
