"""Rows at the head and the foot of pages, what pictures show, and the lines nearest to them that are neither."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import top_rows
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, read_lines, role_alone, rows

P1, P2 = (f"{one[:-1]}, theo lời kể của những người còn nhớ ngày ấy." for one in TEXT)
DATE = "12/03/2022 08:15"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Trang chủ - Nóng - Đời sống - Chuyện lạ - Liên hệ", "navigation"),
        ("Accueil — Actualités — Municipal", "navigation"),
        ("Beranda - Berita - Daerah", "navigation"),
        ("Nóng - lạnh - ấm", "-"),
        ("Trang chủ - một ngôi chùa cổ mang tên vị sư già - Đời sống", "-"),
        ("| Hotline: 0977.120.846", "contact"),
        ("Điện thoại CSKH: 1900 6622 - 0912.445.018", "contact"),
        ("Tél : 02 98 44 12 30", "contact"),
        ("Điện thoại trong lớp: nên hay không nên", "-"),
        ("Hotline tiếp nhận 120 cuộc gọi mỗi ngày.", "-"),
        ("Lu 1 245 fois", "counter"),
        ("Lu 1 245 fois, le texte reste obscur.", "-"),
        ("人气：1024 ℃", "counter"),
        ("人气很旺的夜市", "-"),
        ("Tải văn bản   Tải ảnh (5)", "navigation"),
        ("A- A A+ | Đọc bài | In trang", "navigation"),
        ("Tải ảnh lên mạng rồi quay lại nhà", "-"),
        ("Disclaimer   Privacy", "navigation"),
        ("[18]Disclaimer   [19]Privacy", "navigation"),
        ("[13]« Previous release   [14]Next release »", "navigation"),
        ("« Release the river »", "-"),
        ("Xem bài gốc tại Báo Tây Nguyên Xanh", "navigation"),
        ("Read the full story on Hill Herald", "navigation"),
        ("Xem bài gốc thì thấy ông không hề nói thế.", "-"),
        ("Read the full story and weep, the miner said to his men.", "-"),
        ("我是廣告 請繼續往下閱讀", "navigation"),
        ("我是广告公司的职员，住在城西。", "-"),
    ],
)
def test_rows_of_tools_menus_and_numbers(line: str, role: str) -> None:
    assert role_alone(line) == role


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Pemerintah Kabupaten Tanah Mandar | Cari...", "Pemerintah Kabupaten Tanah Mandar"),
        ("Le Courrier du Val d'Arre S'abonner   Se connecter", "Le Courrier du Val d'Arre"),
        ("Ủy ban nhân dân xã Bến Nứa   Đăng nhập", "Ủy ban nhân dân xã Bến Nứa"),
        ("Đời sống | Đăng nhập", ""),
        ("Le Courrier du Val d'Arre reparaît   ce matin", ""),
        ("Đăng nhập | Đăng ký", ""),
    ],
)
def test_a_name_with_tools_behind_it(line: str, name: str) -> None:
    pieces = top_rows.before_tools(Line(0, line, line))
    assert (line[: pieces[0].end].strip(" |") if pieces else "") == name


@pytest.mark.parametrize("line", ["Trở lên trên", "Trở lại trang Phóng sự", "Kembali ke atas", "Haut de page"])
def test_what_leads_back_is_a_tool_under_the_text(line: str) -> None:
    found = read_lines(TITLE, DATE, P1, P2, "Tin liên quan", "Lò gốm mới ở xóm dưới", "Người thợ trẻ nhất làng", line)
    assert rows(found, 8)[0][0] == "navigation"


@pytest.mark.parametrize("line", ["Trở lại trang sử của làng gốm", "Trở lên trên đỉnh đồi gốm cũ"])
def test_other_stories_that_begin_so_are_none(line: str) -> None:
    found = read_lines(TITLE, DATE, P1, P2, "Tin liên quan", "Lò gốm mới ở xóm dưới", "Người thợ trẻ nhất làng", line)
    assert rows(found, 8)[0][0] in ("related", "navigation")


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Lực lượng chức năng tháo dỡ mái che trước chợ.", "caption"),
        ("Shri Devendra Palkar unveiling the plaque at the Kherwa headworks", "caption"),
        ("Kepala Desa Budi Sutejo bersama warga mencabut bawang merah di sawah", "caption"),
        ("民警清点查获的手机和银行卡", "caption"),
        ("Receiving the letter", "heading"),
        ("Street lighting in Oak Park to be mended at last", "heading"),
        ("Rice planting in Oak Park begins a month late", "heading"),
        ("Người thợ đốn cây vì không còn đất.", "body"),
        ("民警的一天", "heading"),
    ],
)
def test_what_is_seen_to_be_done(line: str, role: str) -> None:
    assert rows(read_lines(TITLE, DATE, "", P1, line, P2, P1.replace("Người", "Ông")), 5)[0][0] == role


def test_a_credit_in_two_letters_with_a_colon() -> None:
    assert role_alone("Les femmes autour de la borne. (Ph : M. S. Kanté)") == "caption"
    assert role_alone("Le cours est donné par Jeanne Kanté (Ph. D. en droit)") != "caption"


RELEASE = (
    *("Press Information Office", "Government of Kesara", ""),
    *("Home   About Us   All Releases   Photos", ""),
    *("Ministry of Rural Water Supply", "Tap water reaches every hamlet of the hill block, says Minister", ""),
    *("Women to run the water grid of the hill block", "Minister opens the water grid of the hill block", ""),
    *("Posted On: 22 AUG 2023 6:47PM", ""),
    "The Minister for Rural Water Supply opened the water grid of the hill block, and said that women would run it.",
    "He said that tap water had come to every hamlet of the hill block after two years of work on the pipes.",
)


def test_a_release_has_its_headline_right_under_its_office() -> None:
    found = read_lines(*RELEASE)
    assert found.article.title == RELEASE[6]
    assert rows(found, 6)[0][0] == "kicker"


def test_without_the_office_over_it_the_line_over_the_date_is_the_headline() -> None:
    found = read_lines(*RELEASE[:5], "Top story", *RELEASE[6:])
    assert found.article.title != RELEASE[5]
