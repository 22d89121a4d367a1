"""What stands beside a site's name and who signs beside a day: organs, offices, mottos, telephones, desks."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.rows import pieces
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
STORY = (TITLE, "12/3/2021", "", P1, P2)
MENU = ("Trang chủ", "Giới thiệu", "Tin tức", "Liên hệ", "")


@pytest.mark.parametrize(
    "organ", ["CƠ QUAN CỦA ĐẢNG BỘ TỈNH BỜ SÔNG", "Tiếng nói của nhân dân tỉnh Bờ Sông", "Diễn đàn của người làm gốm"]
)
def test_whose_organ_a_paper_is_stands_over_its_name(organ: str) -> None:
    found = read_lines(organ, "BÁO BỜ SÔNG", *MENU, *STORY)
    assert rows(found, 1) == [("masthead", "slogan")]
    assert found.article.source == "bao-bo-song"


@pytest.mark.parametrize(
    "entry", ["Chuyên mục: Thời sự - Đời sống - Miền Tây", "Cơ quan chức năng", "Tin tức - Sự kiện"]
)
def test_an_entry_over_a_name_is_no_slogan(entry: str) -> None:
    assert rows(read_lines(entry, "BÁO BỜ SÔNG", *MENU, *STORY), 1)[0][1] != "slogan"


def test_the_office_publishes_and_not_the_ministry_over_it() -> None:
    found = read_lines("Bộ Y tế và An sinh", "Cục An toàn bữa ăn", "Trang chủ → Tin tức", *STORY)
    assert rows(found, 2) == [("masthead", "masthead")]
    assert found.article.source == "cuc-an-toan-bua-an"


@pytest.mark.parametrize("under", ["Vụ Kế hoạch lâu dài", "Danh bạ", "Văn bản mới"])
def test_offices_of_a_menu_publish_nothing(under: str) -> None:
    found = read_lines("Bộ Y tế và An sinh", "Cục An toàn bữa ăn", under, "", "Trang chủ → Tin tức", *STORY)
    assert found.article.source == "bo-y-te-va-an-sinh"


@pytest.mark.parametrize(
    ("over", "source"),
    [
        ("CÔNG AN TỈNH BỜ SÔNG - Vì nước quên thân, vì dân phục vụ", "cong-an-tinh-bo-song"),
        ("BỆNH VIỆN ĐA KHOA BỜ SÔNG   Hotline: 0965 000 115", "benh-vien-da-khoa-bo-song"),
        ("BỆNH VIỆN ĐA KHOA BỜ SÔNG | 0965 000 115", "benh-vien-da-khoa-bo-song"),
    ],
)
def test_a_name_before_a_motto_or_a_telephone(over: str, source: str) -> None:
    assert article(over, *MENU, *STORY).source == source


def test_letters_before_a_motto() -> None:
    assert rows(read_lines("BÁO BỜ SÔNG", "BBS - Kết nối mọi miền", *MENU, *STORY), 2) == [("masthead", "slogan")]
    assert rows(read_lines("BÁO BỜ SÔNG", "VTV - Giải trí", *MENU, *STORY), 2)[0][1] != "slogan"


@pytest.mark.parametrize(
    ("over", "section"),
    [
        (("Kinh tế biển",), "Kinh tế biển"),
        (("BỘ GIÁO DỤC BỜ SÔNG", "Cổng thông tin điện tử", "Giáo dục dân tộc"), "Giáo dục dân tộc"),
        (("Bến Gỗ quê nhà",), None),
        (("Kinh Tế Biển",), None),
        (("Trang chủ", "Kinh tế", "Kinh tế biển"), None),
        (("BÁO BỜ SÔNG", "Thơ"), None),
    ],
)
def test_a_section_within_a_section_over_a_dated_headline(over: tuple[str, ...], section: str | None) -> None:
    assert article(*over, *STORY).section == section


@pytest.mark.parametrize(
    ("row", "author", "date"),
    [
        ("Phòng Truyền thông, 22/05/2023 - 10:30", "Phòng Truyền thông", "2023-05-22T10:30:00+07:00"),
        ("Hoàng Yến, 22/05/2023 - 10:30", "Hoàng Yến", "2023-05-22T10:30:00+07:00"),
        ("(03/12/2019) Cỡ chữ: [A-] [A] [A+]  Tương phản: Tăng | Giảm", None, "2019-12-03"),
        ("Lê Thu Hà | 3 phút đọc", "Lê Thu Hà", "None"),
        ("Jane Doe · 3 min read", "Jane Doe", "None"),
        ("Jeanne Martin • 5 minutes de lecture", "Jeanne Martin", "None"),
        ("Hà Nội, 22/05/2023 - 10:30", None, None),
        ("Hà Nội | 3 phút đọc", None, None),
        ("London | 3 min read", None, None),
        ("Phòng họp số 2, 22/05/2023 - 10:30", None, None),
        ("Phòng Truyền thông, 22/05/2023", "Phòng Truyền thông", "2023-05-22"),
    ],
)
def test_who_signs_beside_a_day_or_the_length_of_reading(row: str, author: str | None, date: str | None) -> None:
    found = article("Trang chủ", "Giới thiệu", "Tin tức", "", TITLE, "", row, "", P1, P2)
    assert found.author == author
    assert date is None or str(found.date) == date


@pytest.mark.parametrize("text", ["Tương phản: tăng giá", "Contrast: the other side wins", "Độ tương phản: rất cao"])
def test_what_follows_a_tools_label_is_tools(text: str) -> None:
    assert all(rule != "tools-label" for _, rule in rows(read_lines(TITLE, "12/3/2021", "", text, "", P1, P2), 4))


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("DIRECT. Grève des éboueurs à Valmont : la mairie et les syndicats de retour à la table", True),
        ("Valmont. La halle du port ferme deux matinées par semaine, les pêcheurs s'inquiètent beaucoup", True),
        ("La halle du port ferme. Les pêcheurs de la côte s'inquiètent depuis le début de la semaine", False),
        ("Valmont. La halle du port ferme deux matinées par semaine et les pêcheurs s'inquiètent.", False),
    ],
)
def test_a_label_or_a_place_before_a_headline(opening: str, title: bool) -> None:
    text = (
        "Huitième jour de grève dans les rues de la ville. Une réunion a lieu ce soir à l'hôtel de la métropole.",
        "Les délégués sont entrés par la porte de derrière. La maire adjointe les attendait dans la grande salle.",
    )
    found = article("Accueil > Actualités > Société", opening, "Publié : 5 octobre 2021 à 8h02", "", *text)
    assert (found.title == opening) is title


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ("Wednesday 15 May 2019 | [11]Print this page | [12]Email", "2019-05-15"),
        ("Wednesday 15 May 2019 | [11]The harbour closes for good", "2019-05-15/.."),
        ("[3] 15 May 2019 was the day on which the lamp went out", "None"),
    ],
)
def test_numbered_links_of_a_text_browser_beside_a_day(row: str, date: str) -> None:
    assert str(article("[1]Home", "", TITLE, "", row, "", P1, P2).date) == date


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("Hoàng Cúc - Bế TrungCập nhật 19:05 ngày 13/06/2021", 20),
        ("Thu HàĐăng lúc 08:30, 12/03/2022", 6),
        ("Jane HarkerPublished 12 March 2022", 11),
    ],
)
def test_a_label_right_behind_a_name_begins_the_day(line: str, cut: int) -> None:
    assert [(piece.start, piece.end, piece.role) for piece in pieces.of(line)] == [
        (0, cut, Role.BYLINE),
        (cut, len(line), Role.PUBLISHED),
    ]


@pytest.mark.parametrize(
    "line", ["Nước ngậpCập nhật 3 xã", "HTX Rau sạchĐăng ký 12/03/2022", "Thu HàCập nhật tình hình lũ"]
)
def test_other_words_that_run_together_are_no_row(line: str) -> None:
    assert not any(piece.role is Role.PUBLISHED for piece in pieces.of(line))
