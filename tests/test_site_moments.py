"""The entries of the timeline: grouped by day, in the archive's order, each quote once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from newsarchive.nouns.article import Article, Basis, Event, Figure, How
from newsarchive.nouns.edtf import parse
from newsarchive.site.archive import Kind
from newsarchive.site.derive import derive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.moments import Day, MomentView, by_year, track
from newsarchive.site.overview import State
from site_samples import article, content


def _desk(*articles: Article) -> Desk:
    return opened(derive(content(*articles), {}), "en", None)


def _event(date: str, title: str = "Việc", **changes: object) -> Event:
    return replace(Event(parse(date), title, paragraph=1, quote="Đoạn một"), **changes)  # type: ignore[arg-type]


def _figure(date: str, value: int) -> Figure:
    return Figure("liều", Decimal(value), "liều", as_of=parse(date), paragraph=1, quote="Đoạn một")


def _days(desk: Desk) -> list[Day]:
    years = by_year(desk, [moment for moment in desk.archive.timeline if moment.dated])
    return [day for year in years for month in year.months for day in month.days]


def _views(desk: Desk) -> list[MomentView]:
    return [moment for day in _days(desk) for moment in day.moments]


def test_a_days_events_come_before_its_figures_and_these_before_what_was_published() -> None:
    made = article(
        1, date=parse("2021-08-13T08:00:00"),
        events=(_event("2021-08-13/2021-08-20"), _event("2021-08-13T17:00:00")), figures=(_figure("2021-08-13", 5),),
    )  # fmt: skip
    (day,) = _days(_desk(made))
    assert [moment.kind for moment in day.moments] == [Kind.EVENT, Kind.EVENT, Kind.FIGURE, Kind.PUBLICATION]


def test_what_is_known_less_well_comes_first_and_has_a_heading_of_its_own() -> None:
    dates = ("2021", "2021-08", "2021-08-01", "2021-08-01?", "2021-08-02")
    desk = _desk(article(1, date=None, events=tuple(map(_event, dates))))
    found = [(str(day.date) if day.date else None, [str(m.date) for m in day.moments]) for day in _days(desk)]
    assert found == [
        (None, ["2021"]), (None, ["2021-08"]), ("2021-08-01", ["2021-08-01", "2021-08-01?"]),
        ("2021-08-02", ["2021-08-02"]),
    ]  # fmt: skip
    order = [moment.anchor for moment in desk.archive.timeline if moment.dated]
    assert [moment.anchor for moment in _views(desk)] == order


def test_a_quote_that_several_entries_rest_on_is_printed_with_the_last_of_them() -> None:
    figures = (_figure("2021-08-13", 5), _figure("2021-08-13", 6), _figure("2021-08-14", 7))
    desk = _desk(article(1, date=None, events=(_event("2021-08-13"),), figures=figures))
    assert [moment.joined for moment in _views(desk)] == [False, True, False, False]


def test_a_date_stands_with_its_entry_where_that_of_the_day_does_not_say_all() -> None:
    dates = ("2021-08-13", "2021-08-13?", "2021-08-13T10:00:00", "2021-08-13/2021-08-14", "2021-08", "2021-08-13/..")
    own = {str(view.date): view.own for view in _views(_desk(article(1, date=None, events=tuple(map(_event, dates)))))}
    assert [date for date, stands in own.items() if not stands] == ["2021-08-13"]


@pytest.mark.parametrize(
    ("date", "x", "width", "cuts", "state"),
    [
        ("2021-08-11/2021-08-20", 32.26, 32.26, (), State.SURE),
        ("2021-08-16/2021-10-15", 16.3, 66.31, (33.7, 66.3), State.SURE),
        ("2020-07-01/2022-06-30?", 16.61, 66.6, (33.39, 66.7), State.DOUBT),
        ("2021-08-16/..", 48.39, 3.23, (), State.AFTER),
        ("../2021-08", 0.0, 100.0, (), State.BEFORE),
    ],
)
def test_an_interval_is_drawn_to_scale(
    date: str, x: float, width: float, cuts: tuple[float, ...], state: State
) -> None:
    found = track(parse(date))
    assert found
    assert [found.x, found.width, *found.cuts] == pytest.approx([x, width, *cuts], abs=0.2)
    assert found.state is state


@pytest.mark.parametrize(
    ("date", "cuts"),
    [("1980/2020", 40), ("1961/2021", 6), ("1001/1999", 9), ("0001/9999", 99), ("2020-02/2021-01", 11)],
)
def test_the_lines_of_a_track_are_of_one_unit_all_along_it(date: str, cuts: int) -> None:
    found = track(parse(date))
    assert found
    steps = [after - before for before, after in pairwise((0, *found.cuts, 100))]
    assert len(found.cuts) == cuts
    assert max(steps) < 1.2 * min(steps)


def test_what_is_no_interval_has_no_track() -> None:
    assert track(parse("2021-08-13?")) is None


def test_an_entry_says_by_what_it_can_be_chosen() -> None:
    (view,) = _views(_desk(article(1, source=None, topics=("Y tế", "<b>&"), events=())))
    assert view.publisher == "unknown"
    assert view.topics[0] == "y-te"
    assert all(topic.replace("-", "").isalnum() for topic in view.topics), "addresses, so no space and no sign in them"


def test_what_another_tells_again_on_the_same_day_says_so() -> None:
    told = "UBND tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km"
    event = Event(parse("2023-09-16"), told, line=4, quote=told)
    other = Event(parse("2023-09-16"), "Trường Mai Sơn khai giảng", line=4, quote="khai giảng")
    articles = [article(n, topics=(), events=(event,), body=f"{told}.\n\nThêm {n}.\n") for n in range(3)]
    shown = _views(_desk(*articles, article(3, topics=(), events=(other,), body="Trường Mai Sơn khai giảng.\n")))
    events = [view for view in shown if view.kind is Kind.EVENT]
    assert [view.again for view in events if view.text == told] == [False, True, True]
    assert [view.again for view in events if view.text != told] == [False]


def test_entries_of_one_quote_whose_dates_rest_on_other_grounds_each_say_so() -> None:
    supplied = tuple(_event("2021-08-13", how.value, basis=Basis(how)) for how in (How.EDITED, How.INFERRED))
    views = _views(_desk(article(1, date=None, events=supplied)))
    assert {view.text: view.joined for view in views} == {"edited": False, "inferred": False}
