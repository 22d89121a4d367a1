"""What stands on the axes."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from newsarchive.site.chart_words import amount, day, scale

DAY = datetime.date(2022, 9, 11).toordinal()


@pytest.mark.parametrize(
    ("most", "language", "expected"),
    [
        ("9999", "en", (1, "")),
        ("25000", "en", (1000, "thousand")),
        ("300000000", "en", (1_000_000, "million")),
        ("300000000", "vi", (1_000_000, "triệu")),
        ("18600000000", "vi", (1_000_000_000, "tỷ")),
        ("1000000000000000", "vi", (1_000_000_000_000, "nghìn tỷ")),
        ("300000000", "id", (1_000_000, "juta")),
        ("300000000", "zh", (10_000, "万")),
        ("300000000", "x-none", (1, "")),
    ],
)
def test_noughts_are_said_in_a_word(most: str, language: str, expected: tuple[int, str]) -> None:
    divisor, word = scale(Decimal(most), language)
    assert (int(divisor), word) == expected


@pytest.mark.parametrize(
    ("unit", "language", "expected"),
    [
        ("year", "vi", "2022"), ("month", "en", "Sept 2022"), ("month", "vi", "9/2022"), ("day", "en", "11 Sept"),
        ("day", "vi", "11/9"), ("month", "x-none", "2022-09"), ("day", "x-none", "2022-09-11"),
    ],
)  # fmt: skip
def test_days_of_the_calendar(unit: str, language: str, expected: str) -> None:
    assert day(DAY, unit, language) == expected


def test_amounts_have_no_noughts_behind_the_point() -> None:
    assert [amount(Decimal(text), "vi") for text in ("0", "2.50", "1E+3", "-0.75")] == ["0", "2,5", "1.000", "-0,75"]
