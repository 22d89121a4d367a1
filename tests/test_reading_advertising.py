"""Advertisers' sentences, and sentences about advertisers."""

from __future__ import annotations

import pytest

from newsarchive.reading.planted import advertising
from newsarchive.reading.planted.lists import keyword_rows
from reading_samples import TEXT, TITLE, article

OFFERS = [
    "Nhà cái uy tín hàng đầu tặng ngay 100k khi đăng ký, nạp rút siêu tốc.",
    "Tải app game bài đổi thưởng, link đăng nhập mới nhất không bị chặn.",
    "Vay tiền nhanh trong ngày, chỉ cần CCCD là có tiền ngay.",
    "Best odds at our sportsbook, claim your welcome bonus now!",
    "Daftar situs slot gacor hari ini dan menangkan maxwin.",
    "W88 nạp rút trong một phút.",
    "体育投注开户送彩金。",
]
REPORTS = [
    "Công an bắt nhóm điều hành nhà cái, thu giữ máy nạp rút tiền.",
    "Theo công an, trang W88 và tỷ lệ kèo được gửi qua tin nhắn.",
    "Police said the sportsbook paid a welcome bonus to minors.",
    "Ngân hàng cho biết chị em chỉ cần CCCD là được vay tiền nhanh.",
    "Quảng cáo nhà cái uy tín, kèo nhà cái dán khắp cột điện.",
    "Trận đấu tối nay có tỷ lệ kèo rất sát.",
    "Như vậy là xong một mùa gốm nữa.",
    "Câu chèn ghi: “Nhà cái uy tín, link vào, nạp rút nhanh”.",
    'On the page stood: "Claim your welcome bonus at our sportsbook".',
]


@pytest.mark.parametrize("sentence", OFFERS)
def test_an_offer(sentence: str) -> None:
    assert advertising.makes_offer(sentence)


@pytest.mark.parametrize("sentence", REPORTS)
def test_a_report_is_no_offer(sentence: str) -> None:
    assert not advertising.makes_offer(sentence)


@pytest.mark.parametrize("sentence", OFFERS[:4])
def test_an_offer_is_taken_out_of_a_page_about_something_else(sentence: str) -> None:
    found = article(TITLE, "", f"{TEXT[0]} {sentence}", TEXT[1])
    assert found.body == f"{TEXT[0]}\n\n{TEXT[1]}\n"
    assert "injected-text" in found.condition


def test_in_chinese_an_offer_ends_where_the_authors_words_go_on() -> None:
    text = "青坪县举办插秧比赛，来自各村的36名选手参加。北京赛车开奖直播田埂两旁，村民们呐喊助威。"
    (found,) = advertising.find(text, foreign_script=False)
    assert text[found.start : found.end] == "北京赛车开奖直播"


@pytest.mark.parametrize("about", ["Nhà cái lớn ở nước ngoài bị kiện.", "Cá độ làm tan nát nhiều gia đình."])
def test_an_offer_is_left_in_a_page_that_speaks_of_the_matter(about: str) -> None:
    found = article(TITLE, "", f"{TEXT[0]} {OFFERS[0]}", TEXT[1], about)
    assert OFFERS[0] in found.body
    assert "injected-text" not in found.condition


def test_a_page_that_speaks_of_another_trade_keeps_no_offer() -> None:
    found = article(TITLE, "", f"{TEXT[0]} {OFFERS[0]}", TEXT[1], "Lãi suất vốn vay năm nay giảm mạnh.")
    assert OFFERS[0] not in found.body


@pytest.mark.parametrize(
    ("line", "soup"),
    [
        ("ketquabongda tylekeo nhacai soikeo xosomienbac lodeonline", True),
        ("nhacai tylekeo soikeo", True),
        ("W88 FUN88 M88 188BET", True),
        ("slot gacor situs judi bandar togel maxwin", True),
        ("nhacai tylekeo", False),  # fewer than SOUP_WORDS
        ("nhacai tylekeo soikeo và ba trang khác vừa bị chặn ở làng này", False),
        ("Ba trang nhacai, tylekeo, soikeo.", False),
        ("“nhacai, tylekeo, soikeo”", False),
        ("nhacai " * 600, False),  # longer than SOUP_LIMIT
        ("", False),
    ],
)
def test_a_row_of_search_phrases_is_no_sentence(line: str, soup: bool) -> None:
    assert (keyword_rows.SOUP_WORDS, keyword_rows.SOUP_LIMIT) == (3, 4000)
    assert keyword_rows.is_soup(line) == soup


def test_one_word_of_an_offer_is_not_enough() -> None:
    assert advertising.ENOUGH == 3.5
    assert not advertising.makes_offer("Nhà cái uy tín là cái tên ở đầu xóm.")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("vay tiền", {"loans"}),
        ("như vậy", set()),
        ("W88", {"betting"}),
        ("W 1988", set()),
        ("kèo", {"betting"}),
        ("kéo", set()),
        ("keo dán", set()),
        ("keó1", set()),
    ],
)
def test_words_of_the_matter_are_whole_words(text: str, spoken: set[str]) -> None:
    assert advertising.spoken_of(text) == spoken


@pytest.mark.parametrize(
    ("keyword", "offer", "search"),
    [("nhà cái uy tín", True, True), ("ket qua tran dau", False, True), ("Ký sự", False, False)],
)
def test_keywords(keyword: str, offer: bool, search: bool) -> None:
    assert advertising.is_offer(keyword) is offer
    assert advertising.is_search(keyword) is search


def test_the_sentence_that_follows_an_offer_without_a_stop_stays() -> None:
    offer = "Xem thêm: soi cầu lô VIP, bạch thủ miễn phí 100 ngày"
    own = "Mọi phản ánh của bà con xin gửi về trụ sở ủy ban xã trong giờ làm việc."
    (found,) = advertising.find(f"Cầu đã thông xe. {offer} {own}", foreign_script=False)
    assert f"Cầu đã thông xe. {offer} {own}"[found.start : found.end].strip() == offer
