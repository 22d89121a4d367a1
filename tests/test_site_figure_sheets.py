"""Figures spread over pages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.site.figure_sheets import CHARTS, ROWS, places, sheets
from newsarchive.site.measures import Measured, measured
from site_samples import article, entry, figure


def _of(*counts: int) -> tuple[Measured, ...]:
    """Measures with so many figures each."""
    entries = [
        entry(article(n, figures=tuple(figure(str(value), measure=f"m{n:03}") for value in range(count))))
        for n, count in enumerate(counts)
    ]
    return measured(entries, {})


@settings(max_examples=40)
@given(st.lists(st.sampled_from([1, 1, 1, 2, 3, ROWS - 1, ROWS, ROWS + 1, 2 * ROWS + 5]), max_size=40))
def test_every_number_stands_on_one_page_and_no_page_has_too_many(counts: list[int]) -> None:
    measures = _of(*counts)
    found = sheets(measures)
    rows = [row for sheet in found for part in sheet.parts for _, row in part.rows]
    rows += [row for sheet in found for one in sheet.singles for row in one.rows]
    assert len(rows) == len(set(map(id, rows))) == sum(counts)
    assert all(sheet.room >= 0 and len(sheet.parts) <= CHARTS for sheet in found)
    assert dict(places(measures)).keys() == {measure.name for measure in measures}


def test_one_page_for_few_and_an_empty_one_for_none() -> None:
    assert len(sheets(_of(3, 1, 1))) == 1
    assert len(sheets(())) == 1


def test_a_long_measure_goes_on_on_the_next_page_and_is_found_where_it_begins() -> None:
    measures = _of(2, ROWS + 5)
    assert [[(part.measured.name, part.start) for part in sheet.parts] for sheet in sheets(measures)] == [
        [("m001", 0)], [("m001", ROWS), ("m000", 0)],
    ]  # fmt: skip
    assert dict(places(measures)) == {"m001": "figures.html", "m000": "figures-2.html"}


def test_a_page_has_so_many_charts_and_no_more() -> None:
    assert [len(sheet.parts) for sheet in sheets(_of(*[2] * (CHARTS + 2)))] == [CHARTS, 2]
