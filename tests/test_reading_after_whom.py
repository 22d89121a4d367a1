"""Who wrote a text for another outlet, as republishers tell it under a text; and forms into which nobody put a name."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import after_whom
from reading_samples import TEXT, TITLE, article, read_lines, rows

MORE = "Từ mùa nước năm ngoái đến nay, xưởng của ông đã nhận thêm sáu người học nghề ở các thôn bên kia sông."


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("Theo Phạm Oanh (Đồng Đất)", "Phạm Oanh", "dong-dat"),
        ("Theo Lê Thị Mận - Trần Tần (Bờ Sông Online)", "Lê Thị Mận - Trần Tần", "bo-song-online"),
        ("Theo Nguyễn Hà/Bờ Sông", "Nguyễn Hà", "bo-song"),
        ("Theo Nguyễn Hà / bosong.vn", "Nguyễn Hà", "bosong-vn"),
        ("(Theo Trần Tần/Báo Bờ Sông)", "Trần Tần", "bao-bo-song"),
        ("Theo Báo Bờ Sông (Lê Thị Mận)", "Lê Thị Mận", "bao-bo-song"),
    ],
)
def test_a_person_and_for_whom_he_writes_are_two_things(line: str, author: str, outlet: str) -> None:
    found = article(TITLE, "12/3/2021", TEXT[0], MORE, TEXT[1], line)
    assert (found.author, found.original_source) == (author, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "Theo TTXVN/Báo Bờ Sông",  # two outlets
        "Theo Phạm Oanh (Giám đốc xưởng gốm)",
        "Theo Phạm Oanh (Hà Nội)",
        "Theo Phạm Oanh (tổng hợp)",
        "Theo chị Oanh/anh Tần",
        "Theo Nghị định 12/2021",
    ],
)
def test_what_stands_there_otherwise_is_not_taken_apart(line: str) -> None:
    assert after_whom.somebody_of_outlet(line) == ()
    found = article(TITLE, "12/3/2021", TEXT[0], MORE, TEXT[1], line)
    assert found.author is None


def test_a_form_without_its_outlet_tells_of_none() -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], "Nguồn: [Link nguồn]", MORE, "Theo Lê Thị Mận ([Tên nguồn])")
    assert rows(found, 4) == [("source", "label-without-value")]
    assert rows(found, 6) == [("byline", "signature"), ("source", "label-without-value")]
    assert (found.article.author, found.article.original_source) == ("Lê Thị Mận", None)


@pytest.mark.parametrize("line", ["Nguồn nước [giếng làng]", "Theo dõi [Tên nguồn] mới", "Nguồn: Bờ Sông [số 12]"])
def test_other_brackets_are_no_form(line: str) -> None:
    assert after_whom.of_form(line) == ()


@pytest.mark.parametrize("age", ["16 ngày", "2 giờ trước", "3 tháng"])
def test_an_outlets_logo_its_name_and_how_long_ago(age: str) -> None:
    found = read_lines(TEXT[0], f"Báo Bờ Sông Báo Bờ Sông {age}")
    assert rows(found, 2) == [("source", "listed-outlet"), ("published", "relative-date")]
    assert found.article.original_source == "bao-bo-song"


@pytest.mark.parametrize(
    "line",
    [
        "Báo Bờ Sông Báo Núi Xa 16 ngày",
        "Ngày ấy Ngày ấy 16 năm",
        "Báo Bờ Sông Báo Bờ Sông 16 trang",
        "Lửa lò Lửa lò 3 giờ",
    ],
)
def test_other_repetitions_are_no_logo(line: str) -> None:
    assert after_whom.of_form(line) == ()


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("H. Mận – H.Tần – Nguồn clip: Bờ Sông", "H. Mận – H.Tần"),
        ("Lê Thị Mận - Nguồn video: Bờ Sông", "Lê Thị Mận"),
        ("Nguồn clip: Bờ Sông", None),
    ],
)
def test_who_filmed_is_no_writer(line: str, author: str | None) -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], MORE, TEXT[1], line)
    assert {role for role, _ in rows(found, 6)} == {"byline"}
    assert found.article.author == author


def test_who_signs_over_a_story_in_pictures_signs_again_under_its_captions() -> None:
    pictures = [f"Chum vại số {n} của lò bên sông. Ảnh: Lê Tần." for n in range(1, 7)]
    page = (TITLE, "Lê Tần - Trần Mận |", TEXT[0], MORE, *pictures, "Lê Tần - Trần Mận", "TIN LIÊN QUAN", "Chợ phiên")
    assert rows(read_lines(*page), 11) == [("byline", "name-again")]


def test_under_other_stories_the_same_name_signs_those() -> None:
    others = ["Chợ phiên họp sớm vì nước lên", "Cầu mới nối hai bờ sông Cạn", "Đò ngang nghỉ chạy ba hôm liền"]
    page = (TITLE, "Lê Tần - Trần Mận |", TEXT[0], MORE, "TIN LIÊN QUAN", *others, "Lê Tần - Trần Mận", "Xem thêm")
    assert rows(read_lines(*page), 9) != [("byline", "name-again")]
