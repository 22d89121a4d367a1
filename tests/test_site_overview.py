"""The drawing of the timeline: in proportion, honest about gaps and doubts, whatever the span."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.site.archive import Kind
from newsarchive.site.overview import (
    EDGE,
    HIGHEST_STACK,
    LEAST,
    MOST,
    MOST_BARS,
    MOST_LANES,
    PLOT,
    Extent,
    State,
    Strip,
    counted,
    extent,
    strip,
)
from newsarchive.site.units import Unit

_DATES = st.one_of(
    st.dates().map(lambda day: Edtf.of(day.year, day.month, day.day)),
    st.dates().map(lambda day: Edtf.of(day.year, day.month)),
    st.dates().map(lambda day: Edtf.of(day.year)),
    st.tuples(st.dates(), st.dates()).map(lambda days: parse(f"{min(days)}/{max(days)}")),
    st.dates().map(lambda day: parse(f"{day}/..")),
    st.dates().map(lambda day: parse(f"../{day}")),
    st.dates().map(lambda day: parse(f"{day}?")),
)


def _lead(first: Extent, unit: Unit) -> str:
    return f"{unit}-{first.filed}"


def _strip(*dates: str, kind: Kind = Kind.EVENT) -> Strip:
    found = strip(counted((extent(parse(date)), kind) for date in dates), _lead)
    assert found
    return found


@given(st.lists(st.tuples(_DATES, st.sampled_from(Kind)), min_size=1, max_size=40))
def test_whatever_the_dates_the_drawing_holds_together(dated: list[tuple[Edtf, Kind]]) -> None:
    found = strip(counted((extent(date), kind) for date, kind in dated), _lead)
    if found is None:
        return
    assert 2 <= len(found.slots) <= MOST[found.unit]
    assert found.slots[0].x == 0
    assert all(abs(a.x + a.width - b.x) < 0.02 for a, b in pairwise(found.slots)), "no hole, no overlap"
    assert abs(found.slots[-1].x + found.slots[-1].width - 100) < 0.02
    assert all((slot.href is None) == (slot.count == 0) for slot in found.slots)
    assert all(0 <= stretch.x <= 100 for stretch in found.stretches)
    lanes = pairwise(sorted(found.stretches, key=lambda stretch: (stretch.y, stretch.x)))
    assert all(a.y != b.y or a.x + a.width <= b.x for a, b in lanes), "none covers another"
    assert sum(slot.count for slot in found.slots) <= len(dated)
    assert not (found.marks and found.bars)
    assert found.least >= 24 * len(found.slots)
    assert max((m.y for m in found.marks), default=0) < found.base < found.height


@pytest.mark.parametrize(
    ("dates", "unit", "slots"),
    [
        (("2021-08-13", "2021-08-20"), Unit.DAY, 8),
        (("2021-08-13", "2021-10-01"), Unit.WEEK, 8),
        (("2021-08-13", "2022-11-30"), Unit.MONTH, 16),
        (("2019-01-01", "2022-11-30"), Unit.QUARTER, 16),
        (("1995-01-01", "2022-11-30"), Unit.YEAR, 28),
        (("1950-05-07", "2022-11-30"), Unit.DECADE, 8),
        (("0900-05-07", "2022-11-30"), Unit.CENTURY, 12),
        (("0001-01-01", "9999-12-31"), Unit.MILLENNIUM, 10),
        (("2021", "2022"), Unit.YEAR, 2),
    ],
)
def test_the_unit_is_that_which_fits_the_span(dates: tuple[str, ...], unit: Unit, slots: int) -> None:
    found = _strip(*dates)
    assert (found.unit, len(found.slots)) == (unit, slots)


def test_one_day_or_one_year_alone_is_not_drawn() -> None:
    for dates in (("2021-08-13",), ("2021-08-13", "2021-08-13"), ("2021",), ()):
        assert strip(counted((extent(parse(date)), Kind.EVENT) for date in dates), _lead) is None


def test_time_is_in_proportion_and_a_gap_is_as_long_as_it_was() -> None:
    found = _strip("1950-05-07", "1951-01-01", *["2021-08-01"] * 20)
    assert [slot.count for slot in found.slots] == [2, 0, 0, 0, 0, 0, 0, 20]
    assert {round(slot.width, 1) for slot in found.slots} == {12.5}
    assert str(found.silence) == "1960/2019"
    starts = [float(x) for x in re.findall(r"M([\d.]+)", found.bars[0].path)]
    assert starts == pytest.approx([0, 12.5, 887.6], abs=0.2), "a bar a year, each in its place"


def test_few_entries_are_marks_events_lowest_and_many_are_bars() -> None:
    dated = [(extent(parse("2021-08-13")), Kind.PUBLICATION), (extent(parse("2021-08-23")), Kind.EVENT),
             (extent(parse("2021-10-23")), Kind.FIGURE), (extent(parse("2021-12-23")), Kind.FIGURE)]  # fmt: skip
    found = strip(counted(dated), _lead)
    assert found
    column = [mark for mark in found.marks if mark.x < found.slots[0].width]
    assert [mark.kind for mark in sorted(column, key=lambda mark: -mark.y)] == [Kind.EVENT, Kind.PUBLICATION]
    many = _strip("2021-08-13", "2022-11-30", *["2021-09-01"] * (HIGHEST_STACK + 1))
    assert many.marks == ()
    assert (many.bar, many.base) == (Unit.WEEK, EDGE + PLOT)


def test_bars_are_never_finer_than_a_phone_shows() -> None:
    found = _strip("1995-01-01", "2022-11-30", *["2021-09-01"] * 99)
    assert (found.unit, found.bar) == (Unit.YEAR, Unit.QUARTER)
    assert MOST_BARS >= (2022 - 1995 + 1) * 4


def test_what_is_known_roughly_or_lasts_is_a_stretch_over_its_time() -> None:
    found = _strip("2021-08-13", "2021", "2021-09-20/2021-11-03", "2022-03-01")
    rough, lasts = sorted(found.stretches, key=lambda stretch: stretch.lasts)
    assert (rough.lasts, rough.x) == (False, 0)
    assert (lasts.lasts, lasts.y == rough.y) == (True, False)
    assert rough.width == pytest.approx(80.22), "all of 2021, to March 2022"
    assert str(found.silence) == "2022-01/2022-02", (
        "of a year in which something happened nobody can say that nothing did"
    )
    assert sum(slot.count for slot in found.slots) == 3


def test_stretches_without_a_lane_are_counted() -> None:
    found = _strip(*(f"2021-{month:02}-01/2022-06-30" for month in range(1, 9)))
    assert len({stretch.y for stretch in found.stretches}) == MOST_LANES
    assert found.undrawn == 8 - MOST_LANES


@pytest.mark.parametrize(
    ("date", "firm", "state"),
    [
        ("2021-08-13", True, State.SURE), ("2021-08-13", False, State.DOUBT), ("2021-08?", True, State.DOUBT),
        ("2021-08-13~", True, State.DOUBT), ("2021-08-13/..", False, State.AFTER), ("../2021-08", True, State.BEFORE),
        ("2021-08-01/2021-08-14", True, State.SURE),
    ],
)  # fmt: skip
def test_how_firm_a_date_is(date: str, firm: bool, state: State) -> None:
    assert extent(parse(date), firm).state is state


def test_a_slot_leads_to_its_first_entry_and_is_wide_enough_for_a_finger() -> None:
    found = _strip("2021-08-13", "2021-08-02", "2022-11-30")
    assert found.slots[0].href == f"month-{extent(parse('2021-08-02')).filed}"
    assert [slot.place for slot in found.slots[:2]] == ["2021-08", "2021-09"]
    assert min(LEAST.values()) >= 24


def test_the_years_stand_under_the_months() -> None:
    found = _strip("2021-11-13", "2022-11-30")
    assert [(label.date.year, label.tight) for label in found.labels] == [(2021, False), (2022, False)]
    days = _strip("2021-07-30", "2021-08-20")
    assert [(str(label.date), label.tight) for label in days.labels] == [("2021-07", True), ("2021-08", False)]


def test_what_is_not_drawn_is_counted_by_entries() -> None:
    lasting = [f"2020-0{n}-01/2024-0{n}-01" for n in range(1, MOST_LANES + 1)]
    assert _strip(*lasting).undrawn == 0
    assert _strip(*lasting, "2020-09-01/2024-09-01", "2020-09-01/2024-09-01").undrawn == 2


def test_a_slot_leads_to_the_less_precise_first_as_the_page_has_them() -> None:
    dated = [(extent(parse(date)), Kind.EVENT) for date in ("2021-08-01", "2021-08", "2022-05-04")]
    for order in (dated, dated[::-1]):
        found = strip(counted(order), lambda first, _: str(first.known))
        assert found
        assert [slot.href for slot in found.slots if slot.count] == ["month", "day"]


def test_a_slot_of_many_years_knows_how_they_begin() -> None:
    decades, centuries = _strip("1901", "1999"), _strip("1001", "1999")
    assert [(slot.date.year, slot.place) for slot in decades.slots][:2] == [(1900, "190"), (1910, "191")]
    assert [(slot.date.year, slot.place) for slot in centuries.slots][:2] == [(1000, "10"), (1100, "11")]
