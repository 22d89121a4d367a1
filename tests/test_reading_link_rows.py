"""Rows of links that were sold, and rows of links that any newspaper has."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import letters
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import remains, stretches
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import link_rows

TITLE = "Trao bê giống cho phụ nữ đơn thân ở Yên Lãng"
STORY = (
    "Sáng 16/10, tại nhà văn hóa xã, Hội Phụ nữ huyện trao bê giống cho 24 hội viên có hoàn cảnh khó khăn.",
    "Mỗi gia đình được nhận một con bê cái giống địa phương, cam kết chuyển lứa bê con đầu cho người khác.",
)
SOLD = (
    "Liên kết: hoaquare.net - kemtanmo.top - dichthuat365.info - bansimso.biz - thuexe24h.org",
    "Đối tác: phim1080.top | keobong90.net | nhadatre.club | vietsub.cc",
    "Partners: freemoviesz.top | cheapjerseys24.net | bestvpnlist.info | keto-now.club",
    "thiết kế web giá rẻ | sim số đẹp phong thủy | mua backlink báo | hút bể phốt 24h",
    "bán sim năm sinh – sửa khóa tận nhà – vé máy bay khuyến mãi – cho thuê xe cưới",
    "cheap nfl jerseys | buy instagram followers | payday loans near me",
    "xsmbxsmnxsmtkqxskeonhacai",
    "xsmnxsmbxsmtsoicau",
)
GENUINE = (
    "Liên kết: chinhphu.vn - moh.gov.vn - baotintuc.vn - tanhung.gov.vn",
    "Liên kết website: thoibao.com | nhatbao.net | tuanbao.com",
    "XSMN | XSMT | XSMB | Vietlott",
    "XSMB | XSMN | XSMT | Max 3D | Keno",
    "Rao vặt | Nhà đất | Việc làm | Mua bán xe | Dịch vụ",
    "tin nóng – thời sự – kinh tế – giáo dục – sức khỏe",
    "Cho thuê nhà | Bán căn hộ | Mua bán xe",
    "Từ khóa: mua bê giống | bán bê giá rẻ | cho vay vốn",
    "Tags: cho thuê xe, bán hàng online, mua sim",
    "Trà Vinh – Bến Tre – Tiền Giang – Long An",
    "phunuyenlang.org.vn",
    "lienhehoiphunuyenlang",
    "congthongtindientuhuyen",
    "Chị Hiền – chị Mai – chị Ngoan nhận bê",
    "bê giống – vốn vay – lớp nghề",
    "news.example.com | sport.example.com | tv.example.com",
)


def planted(*lines: str) -> list[str]:
    found = lines_of(lines, letters.alphabet(lines))
    rows = link_rows.find(found, "\n".join(lines).lower())
    return [lines[one.line - 1][one.start : one.end] for one in rows]


@pytest.mark.parametrize("row", SOLD)
def test_rows_that_were_sold_are_taken(row: str) -> None:
    assert planted(TITLE, STORY[0], row, STORY[1]) == [row]


@pytest.mark.parametrize("row", GENUINE)
def test_rows_of_offices_sections_and_tags_are_left(row: str) -> None:
    lines = (TITLE, STORY[0], row, STORY[1])
    assert planted(*lines) == []
    assert stretches.find(lines_of(lines, letters.alphabet(lines)), "vi") == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("Công an công bố các trang lừa đảo:", SOLD[1]),
        ("Người dân cảnh giác với tên miền lạ.", SOLD[1]),
        ("Cục khuyến cáo không mua thuốc trên một số trang web.", SOLD[1]),
        (SOLD[3], "Hội mở lớp hút bể phốt 24h cho thanh niên."),  # the page speaks of it
        (f"Các trang bị chặn gồm {SOLD[1]}.",),
    ],
)
def test_rows_that_a_story_speaks_of_are_left(lines: tuple[str, ...]) -> None:
    assert planted(TITLE, *lines) == []


def test_searches_behind_a_paragraph_are_taken_from_where_they_begin() -> None:
    searches = "xsmb thứ hai hàng tuần soi cầu xsmb chính xác 100 cầu lô đẹp nhất hôm nay"
    assert planted(TITLE, f"“Vui lắm”, chị kể. {STORY[0]} {searches}") == [searches]
    assert planted(TITLE, f"{STORY[0]} chị kể như thế trong buổi sáng hôm nay") == []
    assert planted(TITLE, f"{STORY[0]} công an bắt nhóm {searches}") == []


def test_what_is_left_of_an_offers_line_is_the_offers() -> None:
    text = "Rồng hổ, baccarat, roulette, tài xỉu: tất cả có tại sảnh casino bk99."
    lines = lines_of((text,), letters.alphabet((text,)))
    own = [Planted(1, 0, 36, "advertising-sentence"), Planted(1, 56, 68, "planted-keyword")]
    assert list(remains.with_remains(lines, own)) == [Planted(1, 0, len(text), "advertising-sentence")]


@pytest.mark.parametrize(
    "text",
    [
        "Rồng hổ, baccarat, roulette, tài xỉu: theo ông Tư ở Bến Lức casino bk99.",  # a name
        "Rồng hổ, baccarat, roulette, tài xỉu: công an bắt nhóm chơi casino bk99.",  # a report
        "Rồng hổ, baccarat, roulette, tài xỉu: bà con đi cấy trên đồng từ sáng sớm tinh mơ.",  # too much
    ],
)
def test_what_is_left_of_an_authors_line_is_his(text: str) -> None:
    own = [Planted(1, 0, 36, "advertising-sentence")]
    assert list(remains.with_remains(lines_of((text,), letters.alphabet((text,))), own)) == own


def test_a_million_characters_of_rows_are_done_at_once() -> None:
    assert planted(*(f"thiết kế web giá rẻ {at} | sim số đẹp | mua backlink báo" for at in range(20_000))) == []
