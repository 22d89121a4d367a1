"""Dates and numbers in words: every form, in each language, and nothing that is missing filled in."""

from __future__ import annotations

from decimal import Decimal
from gettext import NullTranslations

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
        ("2021-08-23/2021-08-23", "23 August 2021", "23 tháng 8 năm 2021"),
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


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en-US",
            [
                "August 23, 2021",
                "August 2021",
                "August 23, 2021, 2:05\N{NARROW NO-BREAK SPACE}PM",
                "August 1\N{THIN SPACE}–\N{THIN SPACE}14, 2021",
            ],
        ),
        ("id", ["23 Agustus 2021", "Agustus 2021", "23 Agustus 2021 14.05", "1–14 Agustus 2021"]),
        ("fr", ["23 août 2021", "août 2021", "23 août 2021, 14:05", "1–14 août 2021"]),
        ("zh-Hant", ["2021年8月23日", "2021年8月", "2021年8月23日 下午2:05", "2021年8月1日 – 2021年8月14日"]),
        ("pl", ["23 sierpnia 2021", "sierpień 2021", "23 sierpnia 2021, 14:05", "1–14 sierpnia 2021"]),
    ],
)
def test_any_language_has_the_forms_of_cldr(language: str, words: list[str]) -> None:
    said = [
        dates.say(parse(text), language)
        for text in ("2021-08-23", "2021-08", "2021-08-23T14:05", "2021-08-01/2021-08-14")
    ]
    assert said == words


def test_a_language_that_cldr_does_not_know_prints_what_nobody_misreads() -> None:
    assert dates.say(parse("2021-08-23"), "tlh") == "2021-08-23"
    assert dates.say(parse("2021-08-01/2021-08-14"), "tlh") == "2021-08-01 – 2021-08-14"
    assert dates.number(Decimal("18600000000.5"), "tlh") == "18600000000.5"


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


def test_a_number_keeps_the_digits_it_was_given() -> None:
    assert [dates.number(Decimal(text), "en") for text in ("1", "1.0", "1.00", "-1234.50")] == [
        "1",
        "1.0",
        "1.00",
        "-1,234.50",
    ]
    assert dates.number(Decimal("1234567.5"), "fr") == "1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567,5"
    assert dates.number(12345678, "en-IN") == "1,23,45,678"


def _months(language: str) -> tuple[str, str]:
    spoken = dates.spoken(language, NullTranslations())
    return spoken.month(8), spoken.month_short(8)


def test_months_stand_alone() -> None:
    assert [_months(language) for language in ("en", "vi", "id", "tlh")] == [
        ("August", "Aug"), ("Tháng 8", "T8"), ("Agustus", "Agu"), ("08", "08"),
    ]  # fmt: skip


def test_the_months_of_a_language_are_not_those_of_the_one_asked_for_before() -> None:
    assert [_months(language)[0] for language in ("zh", "ar", "es", "ru")] == ["八月", "أغسطس", "Agosto", "Август"]


def test_a_number_may_have_any_length() -> None:
    assert dates.number(Decimal("1E+40"), "vi") == "10" + 13 * ".000"
