"""How advertisers speak: the weights that were learnt, and what a page does with them."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import letters
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.sentences import speech, spoken
from reading_samples import read_lines

STORY = (
    "Mưa lớn làm ngập 42 căn nhà ở xã Phước Thới, chính quyền đã đưa 160 người dân đến nơi an toàn trong đêm.",
    "Ông Trần Văn Bé, Chủ tịch xã, cho biết nước đang rút chậm và các tổ xung kích vẫn trực ở từng ấp.",
    "Trường tiểu học của xã cho học sinh nghỉ đến hết tuần, phòng học trên lầu được dùng làm nơi ở tạm.",
    "Theo Chi cục Thủy lợi tỉnh, đỉnh lũ năm nay cao hơn năm ngoái 30 cm nhưng chưa vượt báo động ba.",
)
OFFERS = (
    "Đăng ký tài khoản casino online hôm nay, nhận ngay tiền cược miễn phí và rút thưởng siêu tốc chỉ trong hai phút.",
    "Chơi nổ hũ đổi thưởng tại nhà cái uy tín, nạp lần đầu tặng thưởng gấp đôi, tỷ lệ cược hấp dẫn nhất châu Á!",
)


def planted(*lines: str) -> list[str]:
    found = lines_of(lines, letters.alphabet(lines))
    page = "\n".join(lines).lower()
    told = spoken.find(found, speech.telling(page, frozenset(page.split())), proved=0)
    return [lines[one.line - 1][one.start : one.end] for one in told]


@pytest.mark.parametrize("text", OFFERS)
def test_offers_weigh_more_than_stories(text: str) -> None:
    assert speech.weigh(text) > spoken.ALONE
    assert all(speech.weigh(other) < 0 for other in STORY)
    assert speech.odds(speech.weigh(text)) > 0.9


def test_the_weights_are_words_that_one_can_read() -> None:
    assert {"casino", "^ tải", "#name"} & speech.features("Tải casino win88 về máy") == {"casino", "^ tải", "#name"}
    assert "0" in speech.features("Nhận 500 đồng")
    assert "娱乐" in speech.features("娱乐平台")


def test_offers_between_paragraphs_are_taken_and_nothing_else() -> None:
    lines = (STORY[0], OFFERS[0], STORY[1], f"{STORY[2]} {OFFERS[1]}", STORY[3])
    assert planted(*lines) == list(OFFERS)


@pytest.mark.parametrize(
    "lines",
    [
        (STORY[0], f"Chúng rao: “{OFFERS[0]}”", *STORY[1:]),  # quoted
        OFFERS,  # a page that is itself an advertisement
        (*OFFERS, STORY[0]),
        STORY,
        (
            *STORY,
            f"{STORY[1].rstrip('.')}, casino online nạp lần đầu tặng thưởng, bà con yên tâm.",
        ),  # put into a sentence
        (*STORY, "Kíp trực kích hoạt báo động đỏ toàn viện,visa hàn quốc giá rẻ đưa thẳng sản phụ lên phòng mổ."),
        (f"【casino】{OFFERS[1]}", *STORY),  # a kit's line is the kit's matter
    ],
)
def test_what_is_quoted_or_mixed_or_all_advertising_is_left(lines: tuple[str, ...]) -> None:
    assert planted(*lines) == []


@pytest.mark.parametrize(
    "motto",
    [
        "TẬN TÂM PHỤC VỤ - CHUYÊN MÔN VỮNG VÀNG",
        "CHẤT LƯỢNG TẠO UY TÍN - NHANH CHÓNG, TẬN TÌNH",
        "Uy tín - Chất lượng - Tận tâm phục vụ khách hàng",
    ],
)
def test_a_house_may_praise_itself_over_its_pages(motto: str) -> None:
    assert planted("BỆNH VIỆN ĐA KHOA KHU VỰC BA TÒNG", motto, motto, "Trang chủ", *STORY) == []


def test_what_sells_a_ware_over_a_page_is_no_motto() -> None:
    row = OFFERS[0].rstrip(".")
    assert planted(row, "Trang chủ", *STORY) == [row]


def test_what_is_taken_is_in_the_ledger_and_not_in_the_article() -> None:
    cheats = "Tải hack kim cương miễn phí mới nhất, không cần root, làm theo ba bước là nhận ngay."
    found = read_lines("Lũ lên nhanh ở Phước Thới", "23/08/2021 14:05", *STORY[:2], cheats, *STORY[2:])
    assert "kim cương" not in found.article.body
    assert "injected-text" in map(str, found.article.condition)
    (span,) = found.ledger.line(5)
    assert (span.role, span.rule) == (Role.INJECTED, "advertisers-speech")


def test_a_name_alone_makes_no_part_of_a_sentence_speak_as_advertisers_do() -> None:
    page = (
        "Petani di desa itu menunggu air surut sejak awal bulan, kata kepala desa kepada wartawan di kantornya.",
        (
            "Pada 2 Februari lalu, banjir kiriman merendam persemaian di desa tersebut. "
            "Lebih dari link alternatif raja88slot 15 hektare terpaksa ditanam ulang."
        ),
        "Dinas pertanian kabupaten akan membagikan benih baru kepada 120 keluarga pada pekan depan.",
    )
    assert not any("hektare" in stretch for stretch in planted(*page))


def test_a_short_offer_may_end_with_words_that_say_little() -> None:
    offers = ("Situs slot gacor gampang menang.", "Link slot gacor maxwin resmi.")
    story = (
        "Kepala desa mengatakan banjir dipicu jebolnya tanggul sepanjang 12 meter pada Senin malam.",
        "Warga menuturkan air masuk ke rumahnya saat keluarga sedang tidur dan tidak ada yang sempat dibawa.",
        "Selain permukiman, banjir juga menggenangi sekitar 86 hektare sawah yang baru ditanami.",
    )
    assert planted(story[0], f"{story[1]} {offers[0]}", f"{offers[1]} {story[2]}")[-1:] == [offers[1]]


@pytest.mark.parametrize(
    "text",
    [
        "Warga menuturkan slot itu menguras tabungannya.",
        "Nelayan memasang link ke prakiraan cuaca resmi.",
        "Khách đặt mua cam sành của hợp tác xã qua điện thoại.",
        "Trung tâm y tế tiêm miễn phí vắc xin cho trẻ dưới 7 tuổi.",
        "The pharmacy will stay open until midnight and deliver medicine.",
    ],
)
def test_a_short_sentence_of_an_author_is_left_that_ends_with_words_that_say_little(text: str) -> None:
    assert planted(STORY[0], f"{STORY[1]} {text}", f"{text} {STORY[2]}", *STORY[3:]) == []
