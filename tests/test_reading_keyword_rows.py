"""Rows of keywords, names and addresses, and lines that only look so."""

from __future__ import annotations

import pytest

from newsarchive.reading.planted.lists import keyword_rows


@pytest.mark.parametrize(
    "line",
    [
        "W88 - FUN88 - 188BET - M88 - BK8",
        "Sultan88 | RajaTogel | DewaSlot303 | NagaPoker | MPO777 | Zeus138 | Mahjong Ways",
        "slot gacor https://slot-hoki.example/ situs toto https://toto4d.example/daftar",
        "https://bonus-newmember.example/?ref=knr",
        "Link: https://keonhacai.example",
    ],
)
def test_names_and_addresses_side_by_side_are_links(line: str) -> None:
    assert keyword_rows.is_links(line)


@pytest.mark.parametrize(
    "line",
    [
        "https://tanlap.gov.vn/tin-tuc/khanh-thanh-cau",
        "Gốm Thanh Hà | gốm Chu Đậu | gốm Phù Lãng",
        "Lịch thi đấu | Bảng xếp hạng | Kết quả bóng đá",
        "Trang W88 | FUN88 bị công an triệt phá | 12 người bị bắt",
        "“W88 | FUN88 | 188BET”",
        "W88 | FUN88",  # as few as a story may name
        "Trên cột điện dán đầy giấy vay tiền nhanh, chỉ cần CCCD, giải ngân trong 5 phút.",
        "W88 | FUN88 | 188BET | " * 30,  # longer than ROW_LIMIT
    ],
)
def test_other_rows_are_none(line: str) -> None:
    assert (keyword_rows.ROW_LIMIT, keyword_rows.ENTRY_COVERED) == (600, 0.75)
    assert not keyword_rows.is_links(line)


@pytest.mark.parametrize(
    "line",
    [
        "nhà cái uy tín nhà cái hàng đầu nhà cái tặng tiền soi kèo bóng đá casino online",
        "nhà cái uy tín, tỷ lệ kèo, soi kèo, link vào",
        "XemBongDaTrucTiep KeoNhaCai NhaCaiUyTin SoiKeoBongDa",
        "nhacaiuytinsoikeobongdatructiep",
        "buy cheap viagra generic cialis online pharmacy no prescription",
        "伟哥官网 催情药 货到付款 壮阳药",
    ],
)
def test_rows_of_searches_are_a_soup(line: str) -> None:
    assert keyword_rows.is_soup(line)


@pytest.mark.parametrize(
    "line",
    [
        "Kết quả bóng đá, lịch thi đấu, bảng xếp hạng",
        "Khách sạn, sân golf và casino",
        "Công an bắt nhóm điều hành nhà cái W88, FUN88 và 188BET",
        "Cho vay vốn, lãi suất thấp, thủ tục đơn giản",
    ],
)
def test_lists_of_honest_words_are_none(line: str) -> None:
    assert not keyword_rows.is_soup(line)


def test_the_same_words_again_and_again_are_searches() -> None:
    searches = "dien thoai gia re mua dien thoai gia re dien thoai cu gia re ban dien thoai gia re uy tin"
    assert keyword_rows.is_repetition(searches)
    assert not keyword_rows.is_repetition(searches + ".")
    assert not keyword_rows.is_repetition(searches.capitalize())
    assert not keyword_rows.is_repetition(searches * 50)


@pytest.mark.parametrize(
    "line",
    [
        "trống cơm trống cơm trống cơm khéo vỗ nên vông",  # fewer than REPEATED_WORDS
        "Ngày mai em đi qua cầu gió bay qua sông nước chảy qua đồng lúa chín",
    ],
)
def test_a_refrain_and_a_verse_are_none(line: str) -> None:
    assert not keyword_rows.is_repetition(line)


@pytest.mark.parametrize(
    ("word", "trade"),
    [
        ("https://nhacaiuytin.city", True),
        ("http://w88.example/vn", True),
        ("https://cheap-viagra.example", True),
        ("https://slotmachine.example", True),
        ("https://baoquangnam.vn/xa-hoi", False),
        ("w88", False),
        ("https://nhacai.example/" + "a" * 300, False),
    ],
)
def test_addresses_of_the_trades(word: str, trade: bool) -> None:
    assert keyword_rows.is_trade_link(word) is trade


@pytest.mark.parametrize(
    "row",
    [
        "slot gacor hari ini, togel online, slot dana, RTP slot, sbobet88",
        "thuốc kích dục nữ, gel bôi trơn, sextoy giá rẻ, kẹo sâm hamer",
        "online casino uk - no deposit bonus codes - best betting sites - live blackjack",
        "友情链接：澳门银河网址 | 真人百家乐 | 体育投注 | 棋牌游戏下载",
        "博彩公司排名 真人娱乐 时时彩计划群 代开发票",
        "Nạp Rikvip / Tải Sunwin / Kubet / Go88",
    ],
)
def test_a_planted_row_that_lists_searches(row: str) -> None:
    assert keyword_rows.lists_searches(row)


@pytest.mark.parametrize(
    "row",
    [
        "Vay tiền nóng, giải ngân liền tay, nợ xấu vẫn vay được, liên hệ ngay",
        "slot gacor hari ini, togel online, slot dana, RTP slot.",
        "kèo nhà cái, soi cầu",
        "澳门新葡京官网注册即送彩金，真人百家乐在线试玩",
        "chơi game bài đổi thưởng uy tín nhất",
    ],
)
def test_an_offer_is_no_list_of_searches(row: str) -> None:
    assert not keyword_rows.lists_searches(row)
