"""Dates and numbers in words: every form, in each language, and nothing that is missing filled in."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsarchive.nouns.edtf import parse
from newsarchive.site import dates


@pytest.mark.parametrize(
    ("edtf", "english", "vietnamese"),
    [
        ("2021", "2021", "năm 2021"),
        ("2021-08", "August 2021", "tháng 8 năm 2021"),
        ("2021-08-23", "23 August 2021", "23 tháng 8 năm 2021"),
        ("2021-08-23T14:05", "23 August 2021, 14:05", "23 tháng 8 năm 2021, 14:05"),
        ("2021-08-23T14:05:33+07:00", "23 August 2021, 14:05", "23 tháng 8 năm 2021, 14:05"),
        ("2021-08-23?", "23 August 2021 (uncertain)", "23 tháng 8 năm 2021 (chưa chắc chắn)"),
        ("2021-08~", "about August 2021", "khoảng tháng 8 năm 2021"),
        ("2021%", "about 2021 (uncertain)", "khoảng năm 2021 (chưa chắc chắn)"),
        ("XXXX-08-16", "16 August, year unknown", "16 tháng 8, không rõ năm"),
        ("XXXX-08", "August, year unknown", "tháng 8, không rõ năm"),
        ("2021-08-01/2021-08-14", "1–14 August 2021", "1–14 tháng 8 năm 2021"),
        ("2021-08-30/2021-09-02", "30 August 2021 – 2 September 2021", "30 tháng 8 năm 2021 – 2 tháng 9 năm 2021"),
        ("2022-11-30/..", "from 30 November 2022", "từ 30 tháng 11 năm 2022"),
        ("../2022-03", "until March 2022", "đến tháng 3 năm 2022"),
    ],
)
def test_every_form_has_its_words(edtf: str, english: str, vietnamese: str) -> None:
    assert dates.say(parse(edtf), "en") == english
    assert dates.say(parse(edtf), "vi") == vietnamese


def test_an_open_interval_bounds_a_publication() -> None:
    assert dates.say(parse("2022-11-30/.."), "en", bound=True) == "not before 30 November 2022"
    assert dates.say(parse("../2022-03"), "vi", bound=True) == "muộn nhất là tháng 3 năm 2022"


def test_a_language_without_forms_prints_what_nobody_misreads() -> None:
    assert dates.say(parse("2021-08-23"), "id") == "2021-08-23"
    assert dates.say(parse("2021-08-01/2021-08-14"), "id") == "2021-08-01 – 2021-08-14"
    assert dates.number(Decimal("18600000000.5"), "id") == "18600000000.5"


@pytest.mark.parametrize(
    ("edtf", "hanging"),
    [
        ("2021-08-23", "23"),
        ("2021-08", ""),
        ("2021-08-01/2021-08-14", "1–14"),
        ("2021-08-30/2021-09-02", "30→"),
        ("2022-11-30/..", "30→"),
        ("../2022-03-05", "→5"),
        ("2021-08/2021-09", ""),
    ],
)
def test_the_day_that_hangs_beside_an_entry(edtf: str, hanging: str) -> None:
    assert dates.day(parse(edtf)) == hanging


@pytest.mark.parametrize(
    ("edtf", "machine"),
    [
        ("2021-08-23", "2021-08-23"),
        ("2021-08?", "2021-08"),
        ("2021-08-23T14:05", "2021-08-23T14:05:00"),
        ("2021-08-23T14:05:00+07:00", "2021-08-23T14:05:00+07:00"),
        ("XXXX-08-16", "08-16"),
        ("XXXX-08", None),
        ("2022-11-30/..", None),
    ],
)
def test_what_stands_in_the_markup(edtf: str, machine: str | None) -> None:
    assert dates.machine(parse(edtf)) == machine


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert dates.number(Decimal("18600000000"), "en") == "18,600,000,000"
    assert dates.number(Decimal("18600000000"), "vi") == "18.600.000.000"
    assert dates.number(Decimal("14.8"), "vi") == "14,8"
    assert dates.number(1234, "en") == "1,234"


def test_months_stand_alone() -> None:
    assert (dates.month(8, "en"), dates.month(8, "vi"), dates.month(8, "id")) == ("August", "Tháng 8", "08")
    assert (dates.month_short(8, "en"), dates.month_short(8, "vi")) == ("Aug", "Th. 8")
