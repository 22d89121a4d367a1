"""Marks side by side, and numbers where there is room for them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.nouns.article import Qualifier
from newsarchive.site import chart_marks
from newsarchive.site.chart_marks import LABELLED, OTHERS, SHAPES, Box, apart, labels

ROOM = Box(0, -20, 400, 190)
places = st.lists(st.tuples(st.floats(0, 400), st.floats(0, 180)), max_size=30)


def test_there_is_a_shape_for_each_publisher_that_has_its_own_the_unknown_and_the_others() -> None:
    assert len(set(SHAPES)) == OTHERS + 1


@settings(deadline=None)
@given(places)
def test_marks_keep_their_height(found: list[tuple[float, float]]) -> None:
    assert [y for _, y in apart(found)] == [y for _, y in found]


def test_marks_that_would_cover_one_another_stand_side_by_side() -> None:
    found = [x for x, _ in apart([(100.0, 50.0)] * 4)]
    assert found == [100, 111, 89, 122]


@settings(deadline=None)
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
