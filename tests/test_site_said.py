"""What is compared of a title or a sentence."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority, Heading
from newsarchive.site.said import Names, Said, apart, contrary, share
from site_samples import article


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào", {"pham minh chinh", "dai", "lao"}),
        ("Chiều nay mưa. Sáng mai nắng", set()),
        ("Bộ Ngoại giao họp báo", {"bo ngoai"}),
        ("PRICES OF THE DAY", set()),
        ("Harbour Towns Rebuild After Floods", set()),
        ("Ministers meet the French ambassador", {"french"}),
        ("山村小学建起第一座图书馆", set()),
    ],
)
def test_names_are_words_with_capitals_that_no_sentence_begins(text: str, names: set[str]) -> None:
    assert Said(text).names == names


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Chiều 30/11/2022, 2.300 tỷ đồng cho 40 km, 2,5 lần", {"2300", "40", "2.5"}),
        ("On 16 September 2023 at 14:30, 350 people", {"350"}),
        ("ngày 13 tháng 8 năm 2021 có 94 điểm cầu", {"94"}),
        ("8月20日，120名学生", {"120"}),
    ],
)
def test_days_and_hours_are_no_numbers(text: str, numbers: set[str]) -> None:
    assert Said(text).numbers == numbers


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sáng 16/9, họp", "morning"),
        ("chiều ngày 16/8, tại trụ sở", "afternoon"),
        ("Thủ tướng sang thăm", None),
        ("on Monday morning", "morning"),
        ("the morning shift was told", None),
        ("8月20日上午", "morning"),
    ],
)
def test_the_part_of_the_day_where_a_day_is_told(text: str, part: str | None) -> None:
    assert Said(text).part == part


def test_apart_are_only_two_that_both_say_when() -> None:
    morning, evening, neither = Said("Sáng 16/9 họp"), Said("Tối 16/9 họp"), Said("Họp")
    assert apart(morning, evening)
    assert not apart(morning, neither)


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        ("Khai mạc hội chợ", "Bế mạc hội chợ", True),
        ("Hội chợ khai mạc", "Khai mạc và bế mạc hội chợ", False),
        ("Hội chợ khai mạc", "Hội chợ đông khách", False),
        ("Thắng lớn trong tháng", "Tang lễ và tầng lớp", False),  # none of the words, whatever their marks
        ("Prices rise", "Prices fell", True),
        ("三月三日大会开幕", "三月三日大会闭幕", True),
    ],
)
def test_what_opens_is_not_what_closes(one: str, other: str, opposed: bool) -> None:
    assert contrary(Said(one), Said(other)) == opposed
    assert contrary(Said(other), Said(one)) == opposed


def test_a_share_is_of_different_words() -> None:
    assert share(Said("họp họp bàn đường"), Said("bàn về đường")) == pytest.approx(2 / 3)
    assert share(Said(""), Said("gì")) == 0.0


def test_spellings_are_those_of_the_authority_file_and_the_name_itself() -> None:
    known = Names(Authority(people={"hoa": Heading("hoa", ("Lê Thị Hoa",), {"en": "Madam Hoa"})}))
    made = article(1, people=("hoa",), organisations=("Bộ Y tế",))
    assert known.of(made) == (("hoa", "le thi hoa", "madam hoa"), ("Bộ Y tế", "bo y te"))
