"""Frames of kits: their breadcrumbs and their lines of rights in any language, and what fills them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.lists import keyword_runs
from reading_samples import read_lines, rows

HEAD = "Triển lãm gốm cổ mở cửa sau hai năm trùng tu"
STORY = (
    "Sáng 18/5, Bảo tàng tỉnh đã khai mạc triển lãm gốm, giới thiệu 420 hiện vật từ thế kỷ 13 đến nay.",
    "Theo ban tổ chức, có 36 hiện vật lần đầu được đưa ra khỏi kho để người dân trong tỉnh xem.",
    "Họa sĩ Trần Quốc Bảo chia sẻ ông chọn ánh sáng xanh để người xem nhớ tới biển.",
    "Ngay trong ngày đầu mở cửa, triển lãm đã đón gần 1.100 lượt khách.",
)
KIT = (f"【soi cau xsmb】{HEAD}", STORY[0], f"{STORY[1]}soi cau xsmb", *STORY[2:])


def _taken(*texts: str) -> dict[int, list[str]]:
    page = lines_of(texts, Alphabet())
    found: dict[int, list[str]] = {}
    for one in stretches.find(page, "vi"):
        found.setdefault(one.line, []).append(page[one.line - 1].text[one.start : one.end])
    return found


CRUMBS = {
    "Chinese": ("您的当前位置：首页 > Kèo nhà cái > 正文", "Kèo nhà cái > "),
    "English": ("Current location:Home > Kết quả xổ số > Text", "Kết quả xổ số > "),
    "Vietnamese": ("Vị trí hiện tại của bạn：Trang chủ > Soi kèo > Bài viết", "Soi kèo > "),
    "French": ("Position actuelle : Accueil > Nổ hũ > Texte", "Nổ hũ > "),
    "Indonesian": ("Posisi saat ini：Beranda > Tài xỉu > Teks", "Tài xỉu > "),
}


@pytest.mark.parametrize(("crumb", "ware"), CRUMBS.values(), ids=CRUMBS)
def test_a_ware_in_a_breadcrumb_of_a_kit_is_planted(crumb: str, ware: str) -> None:
    assert _taken(crumb, *KIT)[1] == [ware]


@pytest.mark.parametrize(
    "crumb",
    [
        "Vị trí hiện tại của bạn：Trang chủ > Văn hóa > Bài viết",
        "Trang chủ > Kết quả xổ số > Hôm nay",
        "Current location:Home > Culture > Text",
        "Trang chủ > Thể thao > Bóng đá trong nước",
        "您的当前位置：首页 > Văn hóa > 正文",
        "Bạn đang ở: Trang chủ › Tin tức",
    ],
)
def test_a_breadcrumb_of_sections_stays(crumb: str) -> None:
    assert 1 not in _taken(crumb, *KIT)


@pytest.mark.parametrize("crumb", [crumb for crumb, _ in CRUMBS.values()])
def test_nothing_is_planted_where_nothing_else_is(crumb: str) -> None:
    assert not _taken(crumb.replace("Soi kèo", "Xổ số"), HEAD, *STORY).get(2)


@pytest.mark.parametrize("sitemap", ["sitemap", "sitemaps", "网站地图", "sơ đồ trang", ""])
def test_wares_behind_the_headline_in_a_line_of_rights_are_planted(sitemap: str) -> None:
    rights = f"Copyright © 2023 Powered by {HEAD}_soi cau xsmb,Soi cầu xổ số   {sitemap}".rstrip()
    (taken,) = _taken(*KIT, rights)[6]
    assert taken.strip() == "_soi cau xsmb,Soi cầu xổ số"


@pytest.mark.parametrize(
    "rights",
    [
        f"Copyright © 2023 Powered by {HEAD} sitemap",
        "Copyright © 2023 Powered by WordPress",
        "Bản quyền © Báo Châu Sơn. Powered by ePi Technologies",
        f"Copyright © 2023 Powered by {HEAD}, Báo Châu Sơn",
    ],
)
def test_a_line_of_rights_without_wares_stays(rights: str) -> None:
    assert 6 not in _taken(*KIT, rights)


def test_a_headline_that_lost_its_first_letter_goes_with_the_keyword_before_it() -> None:
    text = "Sở công bố kết quả quý I.soi cau xsmb riển lãm gốm cổ mở cửa Theo đó, toàn tỉnh có 12 bảo tàng."
    assert [one.strip() for one in _taken(*KIT, text)[6]] == ["soi cau xsmb riển lãm gốm cổ mở cửa"]


def test_words_of_the_headline_in_an_authors_sentence_stay() -> None:
    text = "Sở công bố kết quả quý I.soi cau xsmb Triển lãm gốm cổ sẽ kéo dài đến tháng 9."
    assert [one.strip() for one in _taken(*KIT, text)[6]] == ["soi cau xsmb"]


def test_a_day_beside_something_planted_is_quoted_letter_for_letter() -> None:
    row = "Thời gian: soi cau xsmb 2024-05-11 19:29:56"
    reading = read_lines(KIT[0], row, *KIT[1:])
    quote = reading.article.basis["date"].quote
    assert (str(reading.article.date), quote) == ("2024-05-11T19:29:56+07:00", "2024-05-11 19:29:56")
    assert {role for role, _ in rows(reading, 2)} == {"published", "injected"}


def test_what_a_word_of_the_author_leads_to_is_his() -> None:
    text = "Trẻ nhỏ được dồn về một phòng để xem phim."
    assert keyword_runs.is_governed(text, text.index("xem phim"))
    assert not keyword_runs.is_governed(text.replace("để ", ""), text.index("xem phim") - 3)
