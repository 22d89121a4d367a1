"""Frozen values as bytes: the same for equal values, and made of nothing but values."""

from __future__ import annotations

import pickle
import pickletools

import pytest

from newsarchive.nouns.frozen import freeze, pack
from newsarchive.nouns.problem import Problem, Severity

PROBLEM = Problem("a.md", 3, "x", "wrong", "mend it", Severity.WARNING)


@pytest.mark.parametrize("value", [PROBLEM, (PROBLEM, Severity.ERROR), {"a": ("b", None, 1.5)}, ()])
def test_what_is_packed_comes_back(value: object) -> None:
    assert pickle.loads(pack(value)) == value


def test_equal_values_give_equal_bytes_whether_or_not_they_are_one() -> None:
    name = "".join(["m", "end it"])
    other = Problem("a.md", 3, "x", "wrong", name, Severity("warning"))
    assert freeze((PROBLEM, PROBLEM)) == freeze((PROBLEM, other))


def test_an_enumeration_is_packed_by_its_value_and_not_by_a_function() -> None:
    """As some releases of Python 3.11 would have it, which a memo refuses to take up again."""
    strings = {value for _, value, _ in pickletools.genops(pack(PROBLEM)) if isinstance(value, str)}
    assert {"Severity", str(Severity.WARNING.value)} <= strings
    assert "getattr" not in strings
