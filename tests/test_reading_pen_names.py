"""Short signatures right under the text: who signs so, and what in capitals or with stops does not."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.foot.pen_names import is_short, under_text
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import signatures
from reading_samples import TEXT, TITLE, read_lines, rows


def rule(text: str, *pictured: str, last: bool = True) -> str | None:
    verdict = under_text(Line(1, text, text), pictured, last=last)
    return verdict.rule if verdict else None


@pytest.mark.parametrize(
    "text", ["THANH HÀ", "ÚT LÀNH", "XUÂN ĐÀO", "LÊ THỊ THU", "T.Minh", "H.Lan", "N.T.Hà", "Q.A", "V.T.T."]
)
def test_short_names_sign(text: str) -> None:
    assert rule(text) == "short-name-under-text"
    assert rule(text, last=False) is None  # an open line follows: they may be entries of a menu


@pytest.mark.parametrize("text", ["/jma", "AKP/RM", "ADS / MV / SK"])
def test_initials_of_a_desk_sign(text: str) -> None:
    assert rule(text) == "desk-initials"


@pytest.mark.parametrize(
    "text",
    ["VĂN PHÒNG", "PHÁT THANH", "AN TOÀN", "NỔI BẬT", "HỒ SƠ", "THỊ TRƯỜNG", "TIN MỚI", "V.League", "TP.HCM",
     "GET THE APP", "ADVERTISEMENT", "MOST READ", "LIÊN HỆ", "BIỂN ĐÔNG", "MÙA XUÂN",
     "TỪ THIỆN", "XÚC TIẾN", "DÂN TRÍ", "TRÂN TRỌNG", "ĐỜI SỐNG", "TÂM TÌNH", "NỘI THẤT", "Văn Hà", "24/7", "and/or"],
)  # fmt: skip
def test_what_names_a_section_does_not_sign(text: str) -> None:
    assert rule(text) is None


def test_a_name_in_capitals_is_known_by_the_pictures() -> None:
    assert rule("ĐÀO THOÒNG") is None
    assert rule("ĐÀO THOÒNG", "Bến đò cũ. Ảnh: Đào Thoòng") == "short-name-under-text"


def test_a_line_is_short_only_with_stops() -> None:
    assert is_short("T.Minh")
    assert not is_short("Minh")


@pytest.mark.parametrize(
    ("lines", "author"),
    [(("THU HIỀN", "Chia sẻ"), "THU HIỀN"), (("HẢI ĐĂNG", "Tags: gốm, lò"), "HẢI ĐĂNG"),
     (("Thu Hằng - Công chức Văn hóa xã", "Chia sẻ"), "Thu Hằng"),
     (("Lê Hòa - Đài TT-TH huyện", "Tags: gốm"), "Lê Hòa"),
     (("H.Lan", "", "Chia sẻ"), "H.Lan"), (("AKP/RM", "Chia sẻ"), None),
     (("Ảnh: Hữu Tài", "Chia sẻ"), None)],
)  # fmt: skip
def test_what_stands_under_the_text_signs_it(lines: tuple[str, ...], author: str | None) -> None:
    found = read_lines(TITLE, *TEXT, *lines)
    assert rows(found, 4)[0][0] == "byline"
    assert found.article.author == author


def test_a_dash_and_a_date_stand_behind_a_name() -> None:
    found = read_lines(TITLE, "Asep Mulyadin -", "Jumat, 3 Desember 2021 | 13:27 WIB", *TEXT)
    assert found.article.author == "Asep Mulyadin"


@pytest.mark.parametrize(
    "line",
    ["Người đăng: Lê Hoa vào lúc 23/08/2021 14:05", "Đăng bởi: Lê Hoa lúc 23/08/2021 14:05",
     "Đăng bởi Lê Hoa vào lúc 23/08/2021 14:05", "Người đăng: Lê Hoa vào lúc 14:05, ngày 23/8/2021"],
)  # fmt: skip
@pytest.mark.parametrize("under", [False, True])
def test_who_put_it_there_and_when_stand_on_one_line(line: str, *, under: bool) -> None:
    found = read_lines(TITLE, *TEXT, line) if under else read_lines(TITLE, line, *TEXT)
    assert (found.article.author, str(found.article.date)) == ("Lê Hoa", "2021-08-23T14:05:00+07:00")


def test_an_account_and_an_office_stand_under_a_writers_name() -> None:
    found = read_lines(TITLE, "By Rosalind Treave", "@rosatreave", "12/03/2022", *TEXT)
    assert rows(found, 3) == [("byline", "writers-office")]
    found = read_lines(TITLE, "ThS Phan Đình Lưu", "Chi cục Thủy lợi tỉnh Bình Châu", *TEXT)
    assert (rows(found, 3), found.article.author) == ([("byline", "writers-office")], "ThS Phan Đình Lưu")


@pytest.mark.parametrize(
    "line",
    ["Lê Hòa - Trần Mai", "Làng Gốm - Hội nhập", "Thu Hằng - cô giáo làng", "Đội Xanh - Đoàn viên nhất giải.",
     "Tin vui - Phó thác", "Lê Hòa"],
)  # fmt: skip
def test_what_stands_after_a_dash_is_no_office(line: str) -> None:
    assert not signatures.signs_with_office(line)


def test_a_name_in_capitals_is_not_the_last_line_of_a_list() -> None:
    found = read_lines(TITLE, *TEXT, "Lò số một", "HẢI ĐĂNG", "Từ khóa: gốm, lò")
    assert [rows(found, line)[0][0] for line in (4, 5)] == ["body", "byline"]
