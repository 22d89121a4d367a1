"""Who signs by his place alone: under a standfirst, under a headline in capitals, as the office of a place."""

from __future__ import annotations

import pytest

from newsarchive.reading.words import desks
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."


def test_a_name_under_a_standfirst_that_the_text_does_not_speak_of_signs_it() -> None:
    found = read_lines(TITLE, P1, "Rémi Castanet", P2, P3)
    assert rows(found, 3)[0][0] == "byline"
    assert found.article.author == "Rémi Castanet"


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, P1, "Rémi Castanet", P2, P3 + " Ông Castanet cũng vậy."),
        (TITLE, "Tác giả: Lê Thu Hà", P1, "Rémi Castanet", P2, P3),
        (TITLE, P1, P2, "Rémi Castanet", P3),
        (TITLE, P1, "Tìm hướng đi mới", P2, P3),
    ],
)
def test_a_heading_with_a_name_does_not(lines: tuple[str, ...]) -> None:
    assert article(*lines).author != "Rémi Castanet"


def test_a_name_in_capitals_signs_right_under_the_headline_and_apart_from_the_text() -> None:
    assert article("18:55 18/07/2024", TITLE, "ĐỨC THẮNG", "", P1, P2).author == "ĐỨC THẮNG"


@pytest.mark.parametrize("section", ["KẾT QUẢ", "CHÂN DUNG", "SÂN KHẤU", "THƯ GIÃN", "BÓNG ĐÁ"])
def test_a_section_in_capitals_does_not(section: str) -> None:
    assert article("18:55 18/07/2024", TITLE, section, "", P1, P2).author is None


@pytest.mark.parametrize("name", ["Ban Văn hóa xã", "Công an phường", "Đài Truyền thanh huyện", "Phòng Nội vụ quận"])
def test_an_office_of_the_place_signs(name: str) -> None:
    assert desks.is_group(name)
    assert article(TITLE, "12/3/2021", P1, P2, "", name).author == name


@pytest.mark.parametrize(
    "text", ["Ban nhạc của xã nhà", "Công an phường bắt hai người", "Xã Phúc Ninh", "Ban ngày ở xã bên"]
)
def test_what_is_no_office_does_not(text: str) -> None:
    assert not desks.is_group(text)


def test_a_desk_that_ends_the_sentence_of_the_imprint_signs_nothing() -> None:
    foot = ("Tòa soạn: 381 đường Hùng Vương. Không sao chép khi chưa được phép của", "Ban Biên tập.")
    found = read_lines(TITLE, "12/3/2021", P1, P2, "", *foot)
    assert found.article.author is None
    assert rows(found, 7)[0][0] == "contact"


def test_a_desk_under_the_text_signs() -> None:
    assert article(TITLE, "12/3/2021", P1, P2, "", "Ban Biên tập").author == "Ban Biên tập"
