"""Names: headings found by any spelling in one pass, and names to add."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.authority import Authority, Heading
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import names, offices

AUTHORITY = Authority(
    topics={"vaccine-diplomacy": Heading("vaccine-diplomacy", ("ngoại giao vắc-xin", "ngoại giao vaccine"))},
    people={"bui-thanh-son": Heading("bui-thanh-son", ("Bùi Thanh Sơn",))},
    organisations={
        "eu": Heading("eu", ("EU", "Liên minh châu Âu")),
        "moh": Heading("moh", ("Bộ Y tế",)),
        "moh-dept": Heading("moh-dept", ("Vụ Hợp tác quốc tế Bộ Y tế",)),
    },
)
NONE = Authority()


def find(text: str, authority: Authority = AUTHORITY, title: str = "") -> names.Names:
    return names.find([TextBlock(1, text)], title, authority)


def test_every_spelling_finds_its_heading() -> None:
    assert find("Công tác ngoại giao vaccine").topics == find("NGOẠI GIAO VẮC-XIN").topics == ("vaccine-diplomacy",)


def test_the_title_counts_and_order_is_that_of_the_text() -> None:
    found = find("Bộ Y tế và Liên minh châu Âu", title="Bùi Thanh Sơn thăm EU")
    assert found.people == ("bui-thanh-son",)
    assert found.organisations == ("eu", "moh")


@pytest.mark.parametrize("text", ["eu ơi", "EURO", "Bộ Y tếcủa", "ngoại giao vắc", "museum"])
def test_only_whole_words_and_acronyms_as_written(text: str) -> None:
    found = find(text)
    assert found.topics == found.organisations == ()


def test_the_longest_spelling_wins_within_a_kind() -> None:
    assert find("Vụ Hợp tác quốc tế Bộ Y tế họp").organisations == ("moh-dept",)


def test_white_space_within_a_name_may_be_a_line_end() -> None:
    assert find("Bộ\nY  tế").organisations == ("moh",)


def test_an_empty_authority_finds_nothing() -> None:
    assert find("Bộ Y tế", NONE) == names.Names()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn nhấn mạnh", ("Bùi Thanh Sơn",)),
        ("Thứ trưởng Bộ Khoa học và Công nghệ (KH&CN) Lê Xuân Định cho biết", ("Lê Xuân Định",)),
        ("Theo Vụ trưởng Vụ Hợp tác quốc tế (Bộ Y tế) Đặng Quang Tấn, trong thời gian", ("Đặng Quang Tấn",)),
        ("Chủ tịch UBND tỉnh Hoàng Xuân Ánh chủ trì", ("Hoàng Xuân Ánh",)),
        ("Ông Đặng Quang Tấn và bà Lê Thị Hoa", ("Đặng Quang Tấn", "Lê Thị Hoa")),
        ("Thứ trưởng Bộ Y tế Trương Quốc Cường đã cập nhật", ("Trương Quốc Cường",)),
        ("Hoàng Xuân Ánh, Phó Bí thư Tỉnh ủy; Lê Hải Hòa - Giám đốc Sở", ("Hoàng Xuân Ánh", "Lê Hải Hòa")),
        ("Theo Nguyễn Văn An, người dân địa phương", ()),
        ("Chủ tịch Hồ Chí Minh đã căn dặn", ()),
        ("Đại tướng Võ Nguyên Giáp; đường Võ Nguyên Giáp", ()),
        ("Menteri Pertanian Ahmad Fauzi meresmikan", ("Ahmad Fauzi",)),
        ("Foreign Minister Retno Marsudi said", ("Retno Marsudi",)),
        ("Menteri Luar Negeri Retno Marsudi mengatakan", ("Retno Marsudi",)),
        ("tại đường Nguyễn Huệ và Trường THPT Lê Quý Đôn", ()),
        ("Chủ tịch UBND Thành phố Hồ Chí Minh phát biểu", ()),
        ("Hoàng Sa và Lý Sơn", ()),
    ],
)
def test_patterns_of_office_suggest_names(text: str, expected: tuple[str, ...]) -> None:
    assert find(text, NONE).suggestions == expected


def test_a_known_name_is_not_suggested_nor_one_twice() -> None:
    text = "Bộ trưởng Bùi Thanh Sơn, ông Lê Xuân Định. Ông Lê Xuân Định"
    assert find(text).suggestions == ("Lê Xuân Định",)


def test_of_many_headings_those_named_are_found() -> None:
    many = Authority(people={f"p{n}": Heading(f"p{n}", (f"Nguyễn Văn A{n}",)) for n in range(20_000)})
    assert find("Nguyễn Văn B và Nguyễn Văn A7 " * 500, many).people == ("p7",)


def test_the_matcher_is_made_once_for_one_authority() -> None:
    assert names.matcher(AUTHORITY) is names.matcher(AUTHORITY)


@given(st.text(max_size=200))
def test_no_text_raises_and_what_is_suggested_is_in_it(text: str) -> None:
    for name in find("Bộ trưởng " + text).suggestions:
        assert name in "Bộ trưởng " + text


@pytest.mark.parametrize(
    "text",
    [
        "Ông Châu Thị M. khai nhận.",
        "Bupati Sukarasa Ratna Kusuma meninjau lokasi.",
        "Gubernur Jawa Barat Ridwan Kamil.",
    ],
)
def test_a_name_that_is_kept_back_or_runs_into_a_place_is_not_suggested(text: str) -> None:
    assert names.find([TextBlock(1, text)], "", Authority()).suggestions == ()


def test_the_look_at_a_page_lets_every_vietnamese_office_through() -> None:
    plain = re.sub(r"\(\?:[^)]*\)\?", "", offices._OFFICES)
    for cases in (r"\1", r"\2"):
        for office in re.sub(r"\[(\w)(\w)\]", cases, plain).split("|"):
            assert offices.may_be_vietnamese(f"{office} Nguyễn Văn A"), office
    for form in ("Ông", "bà", "Anh", "chị", "Đồng chí", "đ/c", "GS", "PGS", "TS", "ThS", "BS"):
        assert offices.may_be_vietnamese(f"{form}. Nguyễn Văn A"), form
    assert not offices.may_be_vietnamese("The minister, Jane Doe, opened the bridge over the Saône on Monday.")
