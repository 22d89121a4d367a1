"""What was counted, put together by measure; which numbers cannot both hold."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.article import Figure, Qualifier
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.measures import Measured, Series, _range, disagreements, measured, moment, rounding
from site_samples import article, entry, figure

QUALIFIERS = (None, *Qualifier)
ABOUT, MORE, LESS = Qualifier

values = st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, places=2)
numbers = st.builds(Figure, st.just("liều"), values, st.just("liều"), st.sampled_from(QUALIFIERS))
dates = st.sampled_from([None, "2022", "2022-09", "2022-09-11", "2022-09-11?", "2022-09-01/2022-09-11", "XXXX-09-11"])


def _given(value: Decimal | int | str, qualifier: Qualifier | None = None, **changes: object) -> Figure:
    return figure(str(value), qualifier=qualifier, **changes)


def _of(*figures: Figure) -> tuple[Measured, ...]:
    """The measures of articles that give one figure each."""
    return measured([entry(article(n, figures=(one,))) for n, one in enumerate(figures)], {})


def _series(*figures: Figure) -> Series:
    return _of(*figures)[0].series[0]


def contradict(one: Figure, other: Figure) -> bool:
    """Whether two numbers of one unit cannot both be true of one moment: pair by pair."""
    (begin, end), (other_begin, other_end) = _range(one), _range(other)
    return begin > other_end or other_begin > end


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_given(258_000_000), _given(258_000_000, MORE)),
        (_given(120), _given(115, MORE)),
        (_given(168_865_244), _given(168_900_000)),
        (_given(50, ABOUT), _given(50, LESS)),
        (_given(50, ABOUT), _given(54)),
        (_given("0.5"), _given("0.50")),
        (_given(0), _given(0)),
        (_given(10, MORE), _given(1000, MORE)),
    ],
)
def test_numbers_that_can_both_hold(one: Figure, other: Figure) -> None:
    assert not contradict(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_given(258_000_000), _given(260_000_000)),
        (_given(258_000_000), _given(260_000_000, MORE)),
        (_given(24), _given(25)),
        (_given(0), _given(1)),
        (_given(50, ABOUT), _given(60)),
        (_given(5, MORE), _given(5, LESS)),
        (_given("-3.5"), _given("3.5")),
    ],
)
def test_numbers_that_cannot(one: Figure, other: Figure) -> None:
    assert contradict(one, other)


@given(numbers, numbers)
def test_a_contradiction_is_mutual_and_no_number_contradicts_itself(one: Figure, other: Figure) -> None:
    assert contradict(one, other) == contradict(other, one)
    assert not contradict(one, one)


@given(values.filter(bool), st.integers(-3, 6))
def test_a_number_is_taken_to_mean_the_same_in_any_unit(value: Decimal, power: int) -> None:
    assert rounding(value.scaleb(power)) == rounding(value).scaleb(power)
    assert rounding(value) * 200 <= abs(value), "at least to its third digit"


@given(st.lists(st.tuples(numbers, dates), min_size=1, max_size=8))
def test_disagreements_are_those_that_pairs_make(stated: list[tuple[Figure, str | None]]) -> None:
    figures = [replace(one, as_of=parse(date) if date else None) for one, date in stated]
    found = {(row.entry.article.slug) for one in disagreements(_series(*figures)) for row in one.rows}
    expected = {
        f"bai-{n:04}"
        for n, one in enumerate(figures)
        for other in figures
        if moment(one.as_of) is not None and moment(one.as_of) == moment(other.as_of) and contradict(one, other)
    }
    assert found == expected


def test_an_article_is_not_held_against_itself() -> None:
    day = parse("2022-09-11")
    both = (_given(258, as_of=day), _given(120, as_of=day))
    (alone,) = measured([entry(article(1, figures=both))], {})
    assert list(disagreements(alone.series[0])) == []
    (beside,) = measured([entry(article(1, figures=both)), entry(article(2, figures=(_given(258, as_of=day),)))], {})
    (found,) = disagreements(beside.series[0])
    assert [str(row.figure.value) for row in found.rows] == ["120", "258"]


def test_equal_numbers_stand_together_and_so_do_those_that_are_hedged_alike() -> None:
    hedges = (None, ABOUT, None, ABOUT, None)
    fives = [_given(5, hedge, as_of=parse("2022-09-11")) for hedge in hedges]
    (found,) = disagreements(_series(*fives, _given(99, as_of=parse("2022-09-11"))))
    assert [row.figure.qualifier for row in found.rows[:5]] == [None, None, None, ABOUT, ABOUT]


def test_what_is_of_one_day_stands_together_whatever_else_its_date_says() -> None:
    dates = ("2022-09-11", "2022-09-11/2022-09-14", "2022-09-11T08:00")
    rows = _series(*(_given(1, as_of=parse(date)) for date in dates)).rows
    days = [str(moment(row.figure.as_of)) for row in rows]
    assert sorted(days, key=days.index) == days == ["2022-09-11", "2022-09-11", "2022-09-11/2022-09-14"]


def test_dates_that_overlap_and_numbers_without_a_date_are_not_held_against_each_other() -> None:
    for one, other in (("2022", "2022-09"), ("2022-09-11", "2022-09"), ("2022-09-01/2022-09-11", "2022-09-11")):
        assert not list(disagreements(_series(_given(1, as_of=parse(one)), _given(9, as_of=parse(other)))))
    assert not list(disagreements(_series(_given(1), _given(9))))


def test_the_time_of_day_and_doubt_make_no_other_date() -> None:
    (found,) = disagreements(_series(_given(1, as_of=parse("2022-09-11T08:00")), _given(9, as_of=parse("2022-09-11?"))))
    assert str(found.as_of) == "2022-09-11"


def test_measures_with_a_name_come_first_in_their_order_and_units_are_never_mixed() -> None:
    headings = {"b": Heading("b", (), units={"": {"other": "liều"}, "en": {"other": "doses"}}), "a": Heading("a", ())}
    figures = (
        _given(1, measure="Từ"), _given(2, measure="a"), _given(3, measure="b"), _given(4, measure="b", unit="Doses"),
        _given(5, measure="b", unit="%"), _given(6, measure="ảnh"),
    )  # fmt: skip
    found = measured([entry(article(n, figures=(one,))) for n, one in enumerate(figures)], headings)
    assert [(one.name, one.named) for one in found] == [("b", True), ("a", True), ("ảnh", False), ("Từ", False)]
    assert [[str(row.figure.value) for row in series.rows] for series in found[0].series] == [["3", "4"], ["5"]]


def test_within_a_measure_numbers_stand_by_date_the_undated_last() -> None:
    rows = _series(
        _given(1),
        _given(2, as_of=parse("XXXX-05-01")),
        _given(3, as_of=parse("2022")),
        _given(4, as_of=parse("2021-05")),
    )
    assert [str(row.figure.value) for row in rows.rows] == ["4", "3", "1", "2"]
    assert (len(rows.dated), len(rows.undated), rows.comparable) == (2, 2, True)
    assert not _series(_given(1), _given(2)).comparable
