"""The headline pasted into planted sentences, offers behind it, and wares in the frame over a story of a crime."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.put_in import pasted
from newsarchive.reading.planted.stretches import find
from newsarchive.reading.words import signatures

HEAD = "Tuyên án nhóm trộm cáp điện ở Hà Trung"
TEXT = (
    "Sáng 3/4, Tòa án nhân dân huyện Hà Trung đã tuyên án sáu bị cáo về tội “Trộm cắp tài sản”.",
    "Theo cáo trạng, nhóm này đã cắt cáp của trạm bơm trong nhiều đêm mưa, khiến cánh đồng thiếu nước tưới.",
    "Bà Phạm Thị Lụa, người trồng lúa ở xóm Đình, nói: “Chúng tôi chỉ mong trạm bơm chạy lại”.",
)


def _planted(*texts: str) -> list[str]:
    lines = lines_of(texts, Alphabet())
    return [lines[one.line - 1].text[one.start : one.end].strip() for one in find(lines, "vi")]


OFFER = "Game bài đổi thưởng uy tín Tuyên án nhóm trộm cáp điện - tặng code tân thủ."
GLUED = "Tải app Sunwin nhận ngay khuyến mãi nạp lần đầu."


def test_what_is_planted_in_a_story_of_a_court_does_not_make_it_tell_of_betting() -> None:
    lines = (HEAD + "_game bài đổi thưởng uy tín", "", TEXT[0] + OFFER, TEXT[1], TEXT[2] + GLUED)
    assert _planted(*lines) == ["_game bài đổi thưởng uy tín", OFFER, GLUED]


@pytest.mark.parametrize(
    "lines",
    [
        # The court tells of the trade: its words are the author's.
        (
            "Tuyên án nhóm mở sàn game bài đổi thưởng ở Hà Trung",
            "",
            "Sáng 3/4, Tòa án nhân dân huyện Hà Trung đã tuyên án sáu bị cáo lập trang game bài đổi thưởng.",
            "Theo cáo trạng, các bị cáo mời người chơi game bài đổi thưởng rồi chiếm tiền nạp.",
        ),
        (
            "Triệt phá đường dây cá độ_game bài đổi thưởng ở Hà Trung",
            "",
            "Công an huyện Hà Trung vừa triệt phá đường dây cá độ bóng đá và game bài đổi thưởng trên mạng.",
            TEXT[1],
        ),
        (HEAD, "", *TEXT),
        (HEAD + " - kỳ cuối", "", TEXT[0] + "Bị cáo Lê Văn Sửu khai đã bán cáp cho người thu mua.", *TEXT[1:]),
    ],
)
def test_what_a_story_of_a_court_tells_is_its_own(lines: tuple[str, ...]) -> None:
    assert _planted(*lines) == []


def _pasted(*texts: str) -> list[str]:
    lines = lines_of(texts, Alphabet())
    typed = "\n".join(texts).lower()
    return [texts[number - 1][start:end] for number, start, end in pasted.find(lines, typed)]


def test_a_headline_is_pasted_where_it_keeps_its_capital_amid_a_sentence() -> None:
    assert _pasted(HEAD, OFFER) == ["Tuyên án nhóm trộm cáp điện"]
    assert _pasted(HEAD, "Xem ngay Tuyên án nhóm trộm cáp điện ở Hà Trung tại đây.") == [HEAD]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuyên án nhóm trộm cáp điện ở Hà Trung, tòa phạt nặng kẻ cầm đầu.",  # begins with it
        "Bài viết “Tuyên án nhóm trộm cáp điện ở Hà Trung” đã được sửa.",  # quotes it
        "Tòa vừa tuyên án nhóm trộm cáp điện ở Hà Trung.",  # says it in its own words
        "Hôm qua. Tuyên án nhóm trộm cáp điện ở Hà Trung xong, tòa nghỉ.",
        "Tòa Tuyên án nhóm khác.",
    ],
)
def test_a_headline_is_not_pasted_where_a_sentence_says_it(sentence: str) -> None:
    assert _pasted(HEAD, sentence) == []


def test_a_row_of_wares_behind_the_way_home_and_a_ware_in_a_breadcrumb_are_planted() -> None:
    garble = "Sáng 30/10/2024,ầuBếnMíathôngxesaubanămthicônđá gà thomo hôm nay UBND tỉnh đã thông xe cầu Bến Mía."
    lines = (
        "首页 Đá gà trực tiếp Kèo đá gà Cá cược thể thao Xóc đĩa online",
        "当前位置：首页 > Đá gà trực tiếp > 正文",
        "【đá gà thomo hôm nay】Cầu Bến Mía thông xe sau ba năm thi công",
        garble,
        "Cầu dài gần nửa cây số, nối hai bờ sông Vàm Trảng được người dân mong đợi từ nhiều năm nay.",
        "友情链接：đá gà thomo đá gà campuchia trực tiếp soi kèo tài xỉu md5 nhà cái uy tín",
    )
    found = _planted(*lines)
    assert found[:2] == ["Đá gà trực tiếp Kèo đá gà Cá cược thể thao Xóc đĩa online", "Đá gà trực tiếp >"]
    crumbs = _planted(lines[0], "当前位置：首页 > Giao thông > 正文", *lines[2:])
    assert "Giao thông >" not in crumbs


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("玩站小弟 我要评论", None),
        ("站长 发表评论", None),
        ("小编", None),
        ("罗振华 谭小雨", "罗振华, 谭小雨"),
        ("王芳 我要评论", "王芳"),
    ],
)
def test_an_account_and_a_button_beside_it_are_nobody(signed: str, name: str | None) -> None:
    assert signatures.author(signed) == name


def test_a_keyword_glued_to_an_authors_comma_leaves_him_his_sentence() -> None:
    sentence = "Chiều 2/7,kèo bóng đá hôm nay sân vận động Hà Trung đón hơn 900 khán giả đến xem trận cầu tâm điểm."
    head = "Sân vận động Hà Trung mở lại sau hai năm sửa chữa_kèo bóng đá hôm nay"
    found = _planted(head, "", sentence, "Khán đài mới có mái che và lối đi riêng cho người khuyết tật, dễ vào ra hơn.")
    assert sentence not in found
    assert all("khán giả" not in one for one in found)
