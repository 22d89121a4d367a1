"""A name that no table knows is the site's where the page says it again where only the site's own name stands."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import own_names
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

MENU = ("Log in", "{}", "Làng", "Chợ", "Sông", "", TITLE, "12/3/2021", *TEXT)


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


def _page(name: str, *foot: str) -> tuple[str, ...]:
    return (*(line.format(name) for line in MENU), *foot)


@pytest.mark.parametrize(
    ("name", "foot", "source"),
    [
        ("Ashby & Vale Courier", ("", "Ashby & Vale Courier", "Registered office: 2 Corn Hill, Ashby"), None),
        ("The Ashby Mercury", ("The Ashby Mercury", "© 2021 Vale Titles Ltd"), "the-ashby-mercury"),
        ("Chuyện Tòa", ("Chuyện Tòa - Giấy phép số 310/GP-BTTTT",), "chuyen-toa"),
        ("Gốm Đường", ("Email: toasoan@gomduong.example",), "gom-duong"),
        ("Đọc Lẹ 24 - Tin từ hơn 90 nguồn", ("Liên hệ: toasoan@docle24.example",), "doc-le-24"),
        ("Le Réveil du Gué", ("Le Réveil du Gué, SAS au capital de 12 000 €",), "le-reveil-du-gue"),
        ("Lempuk Raya", ("Redaksi Lempuk Raya, Jl. Tepian No. 3",), "lempuk-raya"),
    ],
)
def test_the_foot_tells_whose_name_stands_at_the_top(name: str, foot: tuple[str, ...], source: str | None) -> None:
    found = read_lines(*_page(name, *foot))
    assert rows(found, 2)[0] in (("masthead", "said-of-itself"), ("masthead", "named-elsewhere"))
    assert source is None or found.article.source == source


def test_letters_before_the_text_stand_for_the_name() -> None:
    lines = [line.format("Gốm Học Đường") for line in MENU]
    lines[8] = "GHĐ - " + lines[8]
    assert rows(read_lines(*lines), 2) == [("masthead", "said-of-itself")]


@pytest.mark.parametrize(
    ("name", "foot"),
    [
        ("Gốm sứ", ("Gốm sứ", "Chợ", "© 2021")),  # a menu that comes again at the foot, and not right over the imprint
        ("Đất Lành", ()),
        ("Đất Lành", ("Email: toasoan@gomduong.example",)),
        ("Subscribe for a pound", ("Subscribe for a pound", "© 2021 Vale Titles Ltd")),
        ("Xóm", ("Xóm - Giấy phép số 310/GP-BTTTT",)),  # too short
        ("Tin vui:", ("Tin vui: toasoan@tinvui.example",)),
        ("Người làng kể chuyện.", ("Người làng kể chuyện. © 2021",)),
    ],
)
def test_what_the_page_does_not_say_again_is_an_entry_of_its_menu(name: str, foot: tuple[str, ...]) -> None:
    assert "said-of-itself" not in [rule for _, rule in rows(read_lines(*_page(name, *foot)), 2)]


def test_an_entry_of_the_menu_below_the_name_is_none() -> None:
    lines = ("Log in", "Lò Gốm Xanh", "Đất Lành", TITLE, *TEXT, "Đất Lành", "Giấy phép số 310/GP-BTTTT")
    assert rows(read_lines(*lines), 3)[0][0] == "navigation"


@pytest.mark.parametrize(
    ("line", "name", "begins"),
    [
        ("Le Réveil, SAS au capital de 12 000 €", "Le Réveil", True),
        ("Báo Bờ Sông - Cơ quan của Tỉnh ủy", "Báo Bờ Sông", True),
        ("Redaksi Radar Lempuk, Jl. Tepian No. 3", "RADAR LEMPUK", True),
        ("Le Réveil des volcans inquiète", "Le Réveil", False),
        ("Báo Bờ Sông", "Báo Bờ Sông", False),
        ("Chợ, bến, đò", "Chợ", False),
    ],
)
def test_a_name_and_more_at_the_foot(line: str, name: str, begins: bool) -> None:
    assert own_names.begins_with(_line(line), name) is begins
