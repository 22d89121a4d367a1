"""Marks side by side, and numbers where there is room for them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.article import Qualifier
from newsarchive.site import chart_marks
from newsarchive.site.chart_marks import LABELLED, OTHERS, SHAPES, SIDE, Box, apart, labels

ROOM = Box(0, -20, 400, 190)
places = st.lists(st.tuples(st.floats(0, 400), st.floats(0, 180)), max_size=30)


def test_there_is_a_shape_for_each_publisher_that_has_its_own_the_unknown_and_the_others() -> None:
    assert len(set(SHAPES)) == OTHERS + 1


@given(places)
def test_marks_keep_their_height(found: list[tuple[float, float]]) -> None:
    assert [y for _, y in apart(found)] == [y for _, y in found]


def test_marks_that_would_cover_one_another_stand_side_by_side() -> None:
    found = [x for x, _ in apart([(100.0, 50.0)] * 4)]
    assert found == [100, 111, 89, 122]


@given(st.floats(0, 400), st.floats(0, 180), st.integers(2, 9))
def test_so_many_marks_of_one_place_cover_none_and_stay_in_the_chart(x: float, y: float, many: int) -> None:
    found = sorted(at for at, _ in apart([(x, y)] * min(many, 6 if x < 60 or x > 340 else 9), 400))
    assert all(second - first > SIDE - 1 for first, second in pairwise(found))
    assert all(0 <= at <= 400 for at in found)


def test_marks_with_a_date_and_those_without_do_not_change_sides() -> None:
    found = list(apart([(399.0, 50.0)] * 4 + [(405.0, 50.0)] * 4, 400, 80))
    assert [x <= 400 for x, _ in found] == [True] * 4 + [False] * 4


@given(places, st.sampled_from([None, *Qualifier]))
def test_numbers_stand_within_the_chart_and_never_on_one_another(
    found: list[tuple[float, float]], arrow: Qualifier | None
) -> None:
    texts = ["258,000,000"] * len(found)
    given = labels(found, [arrow] * len(found), texts, ROOM)
    boxes = [
        chart_marks._box(x, y, label, text) for (x, y), label, text in zip(found, given, texts, strict=True) if label
    ]
    assert all(box.within(ROOM) for box in boxes)
    assert not any(one.meets(other) for at, one in enumerate(boxes) for other in boxes[:at])
    assert len(found) <= LABELLED or not boxes


def test_what_parts_the_digits_of_a_long_number_takes_little_room() -> None:
    gutter = Box(400, 0, 480, 200)
    assert labels([(440, 100)], [None], ["265,000,000"], gutter)[0] is not None
    assert labels([(440, 100)], [None], ["26500000000"], gutter)[0] is None
