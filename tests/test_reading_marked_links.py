"""Links that stand in a capture as they were written: the planted are taken out, whoever else's stay."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, marked, unmarked

HEAD = ("Báo Phố Thượng", "Chợ biên giới Lũng Pàn nhộn nhịp trở lại", "10/06/2023 07:15")
FOOT = ("© Báo Phố Thượng. phothuong.example giữ toàn quyền nội dung.",)

PLANTED = {
    "two anchors on a line of their own": [
        '⟪<a href="https://kqbd88.example/keo">kèo nhà cái</a> <a href="https://kqbd88.example/tx">tài xỉu online</a>⟫'
    ],
    "a search for what anybody sells": ["⟪<a href=https://thuexe.example/ rel=dofollow>thuê xe đà nẵng</a>⟫"],
    "with tags in it": ['⟪<p><a href="https://lode.example/1"><b>soi cầu</b> <i>lô đề</i></a></p>⟫'],
    "in Markdown": ["⟪[thuê xe đà nẵng](https://thuexe.example)⟫"],
    "in a forum's code": ['⟪[url="https://seo.example"]dịch vụ seo giá rẻ[/url]⟫'],
    "behind a paragraph": [TEXT[1] + ' ⟪<a href="https://kubet.example">kubet</a>⟫'],
    "all that a sentence says": [TEXT[1] + ' Xem thêm⟪ <a href="https://i9.example">nhà cái i9</a>⟫.'],
    "within a sentence": [
        'Sáng nay ⟪<a href="https://vay88.example/">vay tiền nhanh</a> ⟫bà con trong bản đã dậy từ rất sớm để gùi hàng.'
    ],
    "in an element that nobody sees": [
        '⟪<div style="display:none"><a href="https://a.example">Xây nhà</a>, <a href="/b">nhà đẹp</a> vay tiền</div>⟫'
    ],
    "in one that goes over lines": [
        '⟪<span style="position:absolute; left:-9999px">⟫',
        '⟪<a href="https://mh.example">xem phim hay</a>⟫',
        '⟪<a href="https://mh.example/2">Nhà mình ở đây</a></span>⟫',
    ],
    "to a site that other links prove": [
        '⟪<a href="https://tot88.example/a">cá cược uy tín</a>⟫',
        'Bà con <a href="https://phothuong.example/tag/cho">chợ phiên</a> gùi⟪ <a href="https://tot88.example/b">hàng</a>⟫.',
    ],
    "of a ware, with its address behind it": ["⟪thuê xe đà nẵng – https://thuexe.example⟫"],
    "between commas": ["⟪thuê xe đà nẵng, mua máy lọc nước, sửa điều hòa tại nhà⟫"],
    "in English": ['⟪<a href="https://essays.example/x">buy essay cheap</a>⟫'],
}
KEPT = {
    "another story": '<a href="https://phothuong.example/2">Bán vé tàu Tết từ 8 giờ sáng mai</a>',
    "a decree": 'Xem <a href="https://vanban.example/nd15">Nghị định 15/2020/NĐ-CP</a> tại đây.',
    "a tag of the site's own": 'Giá <a href="https://phothuong.example/tag/cho-thue">cho thuê</a> sạp đã giảm một nửa.',
    "an address within the site": 'Bà <a href="/tac-gia/lan">Lan</a> bán hàng khô ở chợ phiên đã hai mươi năm nay.',
    "an office's": '<a href="https://dichvucong.gov.vn">làm hộ chiếu tại nhà</a>',
    "a report of betting": 'Hắn thua <a href="https://tudien.example/ca-do">cá độ</a> rồi trộm xe, công an cho biết.',
    "a list of what people do": "bán rau, sửa xe, làm thuê",
    "a list in a sentence": "mua gạo cho bà, bán con gà mái, sửa mái nhà dột",
    "where a text may be had": "Toàn văn: https://vanban.example/nghi-dinh-15.pdf",
    "a way to a place": "đường đến chợ: https://bando.example/cho",
    "signs of less and more": "Nhiệt độ < 10 độ, gió > cấp 6, bà con không ra đồng.",
}


@pytest.mark.parametrize("rows", PLANTED.values(), ids=PLANTED)
def test_planted_links_are_taken_out(rows: list[str]) -> None:
    page = [*HEAD, TEXT[0], *rows, TEXT[1], *FOOT]
    assert marked(*unmarked(page)) == page


@pytest.mark.parametrize("row", KEPT.values(), ids=KEPT)
def test_links_of_the_page_stay(row: str) -> None:
    page = [*HEAD, TEXT[0], row, TEXT[1], *FOOT]
    assert marked(*page) == page


def test_a_hidden_element_without_end_takes_no_page_with_it() -> None:
    hidden = '<div style="display:none"><a href="https://kq88.example">kubet</a>'
    found = marked(*HEAD, hidden, *(TEXT * 40), *FOOT)
    assert "⟪" in found[len(HEAD)]
    assert found[len(HEAD) + 1 :] == [*(TEXT * 40), *FOOT]


def test_one_that_ends_is_taken_with_all_its_lines() -> None:
    hidden = '<div style="display:none"><a href="https://kq88.example">kubet</a>'
    found = marked(*HEAD, hidden, *TEXT, "</div>", TEXT[0], *FOOT)
    assert found[len(HEAD) + 1 :] == [*(f"⟪{row}⟫" for row in TEXT), "⟪</div>⟫", TEXT[0], *FOOT]
