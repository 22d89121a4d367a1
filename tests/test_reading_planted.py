"""Planted text is found by evidence that proves itself, and genuine text is left alone."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import advertising, blanks, kits, stretches
from reading_samples import article

PROSE = "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua trong bốn mươi năm."


def _found(*texts: str, language: str = "vi") -> list[tuple[int, str, str]]:
    lines = lines_of(texts, Alphabet())
    return [(one.line, one.rule, texts[one.line - 1][one.start : one.end]) for one in stretches.find(lines, language)]


@pytest.mark.parametrize(
    ("keyword", "headline", "garble"),
    [
        ("ty le keo", "Giữ lửa làng gốm", "iữlửalànggố"),
        ("casino bonus", "Towns rebuild after the floods", "ownsrebuildafterthefloo"),
        ("xem bong da", 'Đại biểu: "Cần làm ngay"', 'ạibiểu:"Cầnlàmngay'),
        ("ty le keo", "Giữ lửa làng gốm", "iữlửalànggốm"),
        ("ty le keo", "Giữ lửa làng gốm", "Giữlửalànggốm"),
        ("体育投注", "港口小镇如何在洪水之后重建家园", "口小镇如何在洪水之后重建家"),
    ],
)
def test_bracket_and_garble_prove_each_other(keyword: str, headline: str, garble: str) -> None:
    text = f"{PROSE}{garble}{keyword} {PROSE}"
    assert _found(f"【{keyword}】{headline}", text) == [
        (1, "bracketed-keyword", f"【{keyword}】"),
        (2, "garbled-headline", f"{garble}{keyword}"),
    ]


@pytest.mark.parametrize("brackets", ["【】", "〖〗", "[]", "「」"])
def test_brackets_of_other_sorts_are_proven_by_the_garble(brackets: str) -> None:
    headline = f"{brackets[0]}xem bong da{brackets[1]}Giữ lửa làng gốm"
    assert [row[1] for row in _found(headline, f"{PROSE}iữlửalànggốxem bong da {PROSE}")] == [
        "bracketed-keyword",
        "garbled-headline",
    ]
    assert _found(headline, PROSE) == []


def test_the_keyword_may_stand_after_the_headline_and_before_the_garble() -> None:
    texts = ("Giữ lửa làng gốm 【xem bong da】", f"{PROSE}xem bong daiữlửalànggốm {PROSE}")
    assert [row[1:] for row in _found(*texts)] == [
        ("bracketed-keyword", " 【xem bong da】"),
        ("garbled-headline", "xem bong daiữlửalànggốm"),
    ]


def test_a_garble_without_brackets_proves_itself() -> None:
    headline = "Nạo vét kênh Bà Điển đưa nước về cuối nguồn"
    texts = (headline, f"{PROSE},ạovétkênhbàđiểnđưanước casino trực tuyến {PROSE}", f"{headline} nạovétkênhbàđiển")
    assert [row[1:] for row in _found(*texts)] == [
        ("garbled-headline", "ạovétkênhbàđiểnđưanước casino trực tuyến"),
        ("garbled-headline", f"{headline} nạovétkênhbàđiển"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Contact her at marion@countyreopensmilllane.example or write.", "See #CountyReopensMillLane for pictures."],
)
def test_an_address_named_like_the_headline_is_none(text: str) -> None:
    assert _found("County reopens Mill Lane", text, language="en") == []


def test_the_editor_line_in_another_language_needs_a_kit() -> None:
    kit = ("【live casino】County reopens Mill Lane", "Drivers are back,ountyreopensMilllive casino at last.")
    assert _found(*kit, "(Editor-in-charge:Fashion)", language="en")[-1][1] == "foreign-editor-line"
    assert _found(PROSE, "(Editor-in-charge:Fashion)", language="en") == []


def test_several_brackets_in_a_row_are_several_keywords() -> None:
    texts = ("【Nhà cái uy tín】【ty le keo】Giữ lửa làng gốm", f"{PROSE}iữlửalànggốNhà cái uy tín {PROSE}")
    assert _found(*texts) == [
        (1, "bracketed-keyword", "【Nhà cái uy tín】【ty le keo】"),
        (2, "garbled-headline", "iữlửalànggốNhà cái uy tín"),
    ]


def test_a_sentence_is_not_an_offer_for_what_the_kit_planted_in_it() -> None:
    keyword = "W88 nhà cái uy tín"
    texts = (f"【{keyword}】Giữ lửa làng gốm", f"Ông thợ,iữlửalànggố{keyword} kể chuyện lò. {PROSE}")
    assert [row[1:] for row in _found(*texts)][1:] == [("garbled-headline", f"iữlửalànggố{keyword}")]


def test_the_kits_own_keyword_does_not_make_the_page_speak_of_betting() -> None:
    offer = "Join the sportsbook and claim your welcome bonus today."
    texts = ("【live casino】Towns rebuild after floods", f"They met.ownsrebuildlive casino here. {offer}")
    assert _found(*texts)[-1] == (2, "advertising-sentence", offer)


def test_blanks_for_what_was_planted_move_nothing() -> None:
    page = lines_of(("0123456789", "0123"), Alphabet())
    found = blanks.blanked(page, [(1, 2, 5), (1, 3, 4), (1, 4, 7)])
    assert [line.text for line in found] == ["01     789", "0123"]
    assert blanks.blanked(page, []) is page


def test_a_garble_shorter_than_the_limit_proves_nothing() -> None:
    assert len("iữl") < kits.GARBLE_LETTERS
    assert _found("【mot hai】Giữ lửa làng gốm", f"{PROSE}iữlmot hai") == []


def test_the_keyword_in_further_paragraphs_is_taken_out_where_it_cannot_be_the_authors() -> None:
    texts = ("【ket qua tran a】Giữ lửa làng", f"{PROSE}iữlửalàket qua tran a {PROSE}", f"{PROSE}ket qua tran a")
    assert [row[1:] for row in _found(*texts)][1:] == [
        ("garbled-headline", "iữlửalàket qua tran a"),
        ("planted-keyword", "ket qua tran a"),
    ]


def test_a_common_word_as_keyword_is_taken_out_only_with_its_garble() -> None:
    texts = ("【gốm】Giữ lửa làng", f"Làng có gốm.iữlửalàgốm {PROSE}", "Gốm của làng rất đẹp.")
    assert [row[1] for row in _found(*texts)] == ["bracketed-keyword", "garbled-headline"]


@pytest.mark.parametrize(
    "texts",
    [
        ("【专访】港口小镇如何重建", "工程师将检查两座桥梁。"),
        ("[Soi kèo nhà cái] Sông Lam gặp Hải Đăng", "Trận đấu bắt đầu lúc 18 giờ chiều thứ sáu."),
        ("【Mầm xanh】là tên tờ báo", PROSE),
        (PROSE, f"Tên báo đặt trong dấu 【Mầm xanh】cho nổi bật. {PROSE}"),
        ("Giữ lửa làng", f"{PROSE}iữlửalàngkeo"),
    ],
)
def test_brackets_alone_are_left(texts: tuple[str, ...]) -> None:
    assert _found(*texts) == []


def test_the_editor_line_is_planted_only_in_a_page_that_is_not_chinese() -> None:
    assert _found(PROSE, "(责任编辑:casino)") == [(2, "foreign-editor-line", "(责任编辑:casino)")]
    assert _found("洪水退去以后。", "（责任编辑：张三）", language="zh") == []


def test_white_space_after_goes_only_where_white_space_stands_before() -> None:
    offer = "Nhà cái uy tín, soi kèo và link vào W88."
    (_, _, inner), = _found(f"Một. {offer} Hai.")  # fmt: skip
    assert inner == f"{offer} "
    (_, _, last), = _found(f"Một. {offer}")  # fmt: skip
    assert last == offer


@pytest.mark.parametrize(
    ("sentence", "offer"),
    [
        ("Nhà cái uy tín hàng đầu, soi kèo miễn phí mỗi ngày.", True),
        ("Situs judi slot gacor bonus new member 100.", True),
        ("Công an triệt phá nhà cái có link vào và tỷ lệ kèo thay đổi.", False),
        ("Đội bóng thắng đậm trong trận giao hữu tối qua.", False),
        ("Đường link vào lớp học được gửi cho phụ huynh.", False),
    ],
)
def test_an_offer_is_not_a_report(sentence: str, offer: bool) -> None:
    assert advertising.makes_offer(sentence) is offer


def test_a_page_that_speaks_of_the_matter_keeps_its_sentences() -> None:
    offer = "Nhà cái uy tín, soi kèo và link vào W88."
    assert _found(f"{PROSE} {offer}") != []
    assert _found(f"Nạn cá cược lan về làng. {offer}") == []


def test_a_quotation_that_ends_with_a_space_before_its_mark_ends_before_the_offer() -> None:
    offer = "Jouez au casino en ligne et recevez 200 tours gratuits."
    texts = ("Le pont du moulin rouvre", f"« Nous avons attendu un an. » {offer}")
    assert [row[2] for row in _found(*texts, language="fr")] == [offer]


def test_a_figure_of_speech_does_not_make_a_page_speak_of_the_matter() -> None:
    offer = "Nhà cái uy tín, soi kèo và link vào W88."
    assert _found(f"Trồng tiêu bây giờ như đánh bạc, ông nói. {PROSE}", f"{PROSE} {offer}") != []


def test_an_honest_page_with_two_sentences_like_offers_keeps_them() -> None:
    texts = (
        "Tribe opens resort",
        "The resort has live casino tables and a welcome bonus for players.",
        "Players lined up for the free spins and the deposit bonus.",
        "The tribe expects jackpots to bring in guests from across the river this summer.",
    )
    assert _found(*texts, language="en") == []


def test_headlines_of_other_stories_under_the_text_do_not_make_it_speak_of_the_matter() -> None:
    offer = "Nhà cái uy tín, soi kèo và link vào W88."
    assert _found("Giữ lửa làng gốm", f"{PROSE} {offer}", PROSE, "Bắt nhóm tổ chức cá độ bóng đá") != []
    assert _found("Bắt nhóm tổ chức cá độ bóng đá", f"{PROSE} {offer}", PROSE) == []


def test_a_name_that_was_planted_twice_is_taken_out_of_a_quotation_too() -> None:
    keyword = "qcitybet freebet slot online"
    texts = (
        f"Kepala desa menyampaikan {keyword}, hari ini banjir sudah surut.",
        f'"Wilayah {keyword} desa kami paling rendah," katanya.',
        f"Warga terus bekerja dengan {keyword} terbaik petugas.",
    )
    found = [(row[0], row[1]) for row in _found(*texts, language="id")]
    assert found == [(1, "planted-keyword"), (2, "planted-keyword"), (3, "inserted-keyword")]
    assert _found(texts[1], language="id") == []


def test_the_line_that_a_kit_marks_is_the_headline_however_it_looks() -> None:
    title = "Pemerintah Kota Salatiga Resmikan Pasar"
    text = f"Wali kota meresmikan pasar itu,{title.replace(' ', '')[1:]}slot gacor dan pedagang mulai berjualan."
    found = article(f"【slot gacor】{title}", text, "Pedagang lama menempati kios yang baru di lantai bawah pasar.")
    assert (found.title, found.source) == (title, None)
