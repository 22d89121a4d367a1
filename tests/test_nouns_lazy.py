"""Values that are worked out once and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.lazy import latest, once

ASKED: list[Sequence[str]] = []


@latest
def joined(words: Sequence[str], sign: str = " ") -> str:
    """The words of a page, with a note that they were asked for."""
    ASKED.append(words)
    return sign.join(words)


def times_asked() -> int:
    """How often the function had to work since this was last asked."""
    count = len(ASKED)
    ASKED.clear()
    return count


def test_what_is_asked_of_one_page_again_is_known() -> None:
    page = ("a", "b")
    times_asked()
    assert joined(page) == joined(page) == "a b"
    assert times_asked() == 1


def test_a_page_that_is_equal_and_not_the_same_is_worked_out_as_any_other() -> None:
    times_asked()
    assert joined(tuple("ab")) == joined(tuple("ab"))
    assert times_asked() == 2


def test_another_argument_beside_the_same_page_is_another_question() -> None:
    page = ("a", "b")
    assert [joined(page), joined(page, "-"), joined(page)] == ["a b", "a-b", "a b"]


def test_an_argument_by_name_is_never_taken_for_what_was_asked_before() -> None:
    page = ("a", "b")
    assert [joined(page), joined(page, sign="-"), joined(page)] == ["a b", "a-b", "a b"]


def test_what_can_change_is_worked_out_each_time() -> None:
    page = ["a"]
    before = joined(page)
    page.append("b")
    assert (before, joined(page)) == ("a", "a b")


def test_it_can_be_made_to_forget() -> None:
    page = ("a", "b")
    joined(page)
    times_asked()
    joined.cache_clear()
    assert joined(page) == "a b"
    assert times_asked() == 1


@dataclass(frozen=True)
class Row:
    """A value with a field."""

    words: tuple[str, ...]


@once
def counted(row: Row) -> int:
    """How many words a row has, with a note that it was asked."""
    ASKED.append(row.words)
    return len(row.words)


def test_a_question_is_answered_once_for_each_value_and_does_not_change_it() -> None:
    row, other = Row(("a", "b")), Row(("a", "b"))
    times_asked()
    assert [counted(row), counted(row), counted(other)] == [2, 2, 2]
    assert times_asked() == 2
    assert row == Row(("a", "b"))
    assert repr(row) == repr(Row(("a", "b")))
