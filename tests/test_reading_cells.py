"""Captions that stand in cells of tables, that are printed twice, or whose credit has lost the stop before it."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import picture_credits
from reading_samples import TEXT, TITLE, read_lines, rows

MORE = "Từ mùa nước năm ngoái đến nay, xưởng của ông đã nhận thêm sáu người học nghề ở các thôn bên kia sông."


def test_what_stands_in_the_cell_under_a_picture_is_its_caption() -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], "|", "Nhà cũ của Mận - Tần. |", TEXT[1], MORE)
    caption, border = found.ledger.line(5)
    assert (str(caption.role), caption.rule) == ("caption", "caption-in-cell")
    assert (str(border.role), border.rule) == ("navigation", "table-border")


def test_a_cell_over_the_text_is_no_headline() -> None:
    found = read_lines("|", "Bày chum vại trước cửa lò gốm của thôn |", *TEXT, MORE)
    assert [str(one.role) for one in found.ledger.line(2)] == ["caption", "navigation"]
    assert "no-headline" in {str(one) for one in found.article.condition}
    assert found.article.title == "Bày chum vại trước cửa lò gốm của thôn"


@pytest.mark.parametrize("picture", ["![]() |", "| ![lò gốm](https://a.example/b.jpg) |", "![]()"])
def test_the_only_cell_of_the_row_under_a_picture_is_its_caption(picture: str) -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], picture, "| Lò số hai của thôn |", TEXT[1], MORE)
    assert rows(found, 5)[0] == ("caption", "caption-in-cell")


@pytest.mark.parametrize(
    ("over", "cell"),
    [
        ("|", "Chum lớn | 12 chiếc |"),  # a row of the story's own table
        ("|", "Chum lớn và vại"),
        ("|", "| Chum lớn |"),
        ("![]()", "| Chum lớn | 12 chiếc |"),
        ("[]()", "| Chum lớn |"),
        ("*", "Chum lớn và vại |"),
    ],
)
def test_other_cells_are_no_captions(over: str, cell: str) -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], over, cell, TEXT[1], MORE)
    assert ("caption", "caption-in-cell") not in rows(found, 5)


TWICE = "Người thợ già Trần Văn Mận và hai người con trai xếp những chum lớn vào lò trong buổi sớm."


def test_a_sentence_printed_twice_within_the_text_is_a_pictures() -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], TWICE, TWICE, TEXT[1], MORE)
    assert rows(found, 4) == [("caption", "caption-printed-twice")]
    assert rows(found, 5) == [("caption", "caption-printed-twice-repeated")]


@pytest.mark.parametrize(
    "lines",
    [
        (TWICE, TWICE, TEXT[0], TEXT[1], MORE),  # a standfirst, and the text that begins with it
        (TEXT[0], TWICE, MORE, TWICE, TEXT[1]),
        (TEXT[0], f"{TWICE} {MORE}", f"{TWICE} {MORE}", TEXT[1]),  # a paragraph that a dump doubled
    ],
)
def test_other_sentences_said_again_are_text(lines: tuple[str, ...]) -> None:
    found = read_lines(TITLE, "12/3/2021", *lines)
    assert not any(one.rule.startswith("caption") for one in found.ledger.spans)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Người thợ già bên mẻ gốm vừa ra lò Ảnh: NVCC", "Người thợ già bên mẻ gốm vừa ra lò"),
        ("Bà con bày chum vại bán ở chợ phiên Ảnh: Lâm Phong |", "Bà con bày chum vại bán ở chợ phiên"),
    ],
)
def test_a_credit_may_stand_behind_a_caption_without_its_stop(text: str, bare: str) -> None:
    assert picture_credits.has_credit(text)
    assert picture_credits.without_credit(text) == bare


@pytest.mark.parametrize(
    "text",
    [
        "Hải Yến Ảnh: Lâm Phong",
        "Nhóm thực hiện phóng sự dài kỳ: Bài và Ảnh: Lâm Phong",
        "Tin Ảnh: Lâm Phong",
        "Ở trang ba là mấy tấm ký họa cũ Ảnh: ba tấm, chụp năm 1975",
    ],
)
def test_what_stands_before_the_word_may_be_who_wrote(text: str) -> None:
    assert not picture_credits.has_credit(text)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Bị cáo Trần Văn Mận tại phiên tòa năm 2017.", "caption"),
        ("Bị cáo Trần Văn Mận tại tòa khai đã nhận 2017 đồng.", "body"),
        ("Tuyến đường qua xóm bên lò gốm hoàn thành vào cuối năm 2026.", "body"),
    ],
)
def test_the_year_in_which_it_was_taken_may_end_a_caption(line: str, role: str) -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], MORE, line, TEXT[1], TEXT[0])
    assert rows(found, 5)[0][0] == role


STORIES = (
    "Lò gốm đỏ lửa giữa làngNgười thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua. |",
    "Cầu mới nối hai bờ sông CạnThắng lợi này là của bà con hai xã, theo lời ông trưởng thôn. |",
)


def test_cells_with_headlines_run_together_with_their_stories_are_other_stories() -> None:
    found = read_lines(TITLE, "12/3/2021", *TEXT, MORE, *STORIES)
    assert [str(found.ledger.line(line)[0].role) for line in (6, 7)] == ["related", "related"]


@pytest.mark.parametrize(
    "lines",
    [
        STORIES[:1],  # one cell alone may have lost a space
        ("Xem thêm trên kênh YouTube của xưởng gốm làng bên sông vào mỗi sáng chủ nhật. |",) * 2,
        ("Lò gốm đỏ lửa. Chiều xuốngNgười thợ già nói rằng gốm của làng chưa bao giờ ế. |",) * 2,
        ("Chum lớn | Người thợ giàNgười mua của làng ông ở bên kia sông vẫn còn đông lắm. |",) * 2,
    ],
)
def test_other_cells_are_no_other_stories(lines: tuple[str, ...]) -> None:
    found = read_lines(TITLE, "12/3/2021", TEXT[0], *lines, TEXT[1], MORE)
    assert not any(one.rule == "related-item" for one in found.ledger.spans)


def test_a_line_without_marks_over_a_vietnamese_text_is_a_pictures_name() -> None:
    found = read_lines("lo gom do lua giua lang ben song can", *TEXT, MORE)
    assert rows(found, 1) == [("caption", "caption-under-picture")]
    assert found.article.title.startswith("Người thợ già nói rằng")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "lo gom do lua giua lang ben song can",
            "Nguoi tho gia noi rang gom cua lang ong chua bao gio thieu nguoi mua.",
        ),
        ("Lo gom do lua giua lang ben song can", TEXT[0]),
        (
            "the old kiln that never went out",
            "The old potter said that his jars had never wanted buyers in forty years.",
        ),
    ],
)
def test_other_lines_without_marks_are_headlines(line: str, text: str) -> None:
    assert rows(read_lines(line, "12/3/2021", text, text.replace(" ", "  ")), 1) == [("headline", "headline")]


@pytest.mark.parametrize(
    ("line", "author"),
    [("Tin: Hải Mận. Ảnh: Lê Tần", "Hải Mận"), ("Tin: H.M. Ảnh: Lê Tần", "H.M."), ("Tin: Hải Mận", "Hải Mận")],
)
def test_the_stop_before_the_next_label_is_no_part_of_a_name(line: str, author: str) -> None:
    assert read_lines(TITLE, "12/3/2021", *TEXT, MORE, line).article.author == author


def test_credits_in_capitals_may_stand_behind_a_caption_without_its_stop() -> None:
    assert picture_credits.has_credit("Bà con bày chum vại bán ở chợ phiên bên sông ẢNH: LÂM PHONG")
    assert not picture_credits.has_credit("Phóng sự dài kỳ của nhóm phóng viên BÀI VÀ ẢNH: LÂM PHONG")
