"""Of two explanations of a planted stretch the shorter holds, and an author's sentence is none."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.put_in import company, garbles

STORY = (
    "Xã Nậm Thi vào mùa mật mới",
    "Xã Nậm Thi hiện có 45 hộ nuôi ong với 2.300 đàn ong nội, tập trung ở ba bản ven suối.",
    "Năm nay bà con đã thu được 18 tấn mật, trị giá 1,8 tỷ đồng, cao hơn năm trước.",
    "Chủ tịch xã Giàng A Sử cho biết hợp tác xã đã ký hợp đồng bao tiêu với một công ty ở thành phố.",
    "Đến tháng sau, người nuôi ong sẽ chuyển đàn xuống vùng thấp để tránh rét.",
)
OFFER = "Tải app ab97w ngay hôm nay, nạp rút siêu tốc chỉ 3 phút."


def _taken(*texts: str) -> list[str]:
    page = lines_of(texts, Alphabet())
    return [page[one.line - 1].text[one.start : one.end].strip() for one in stretches.find(page, "vi")]


OWN = (
    "Phát biểu chỉ đạo, đồng chí Trịnh Văn Kha yêu cầu Đảng ủy khắc phục hạn chế, kết nạp thêm 12 đảng viên.",
    "Cùng ngày, Thứ trưởng thăm, tặng quà công nhân có hoàn cảnh khó khăn tại lán trại bờ Tây.",
    "Hàng đầy kệ, khuyến mãi treo kín lối đi, nhưng người mua năm nay cân nhắc hơn.",
    "Hội nông dân huyện tặng 20 đàn ong giống, hỗ trợ vay vốn cho 15 hộ nghèo của xã.",
    "Bà con được miễn phí kiểm tra chất lượng mật tại trạm của huyện từ tháng 3.",
    "Ban tổ chức trao giải nhất trị giá 5 triệu đồng cho đội bản Huổi Lương.",
)


@pytest.mark.parametrize("own", OWN)
def test_an_authors_sentence_beside_an_offer_stays(own: str) -> None:
    assert _taken(*STORY[:3], f"{OFFER} {own}", *STORY[3:]) == [OFFER]
    assert _taken(*STORY[:3], f"{own} {OFFER}", *STORY[3:]) == [OFFER]


def test_a_keyword_begins_behind_the_authors_word() -> None:
    ware = "ty le keo nha cai"
    texts = (f"[{ware}] {STORY[0]}", STORY[1], f"Từ {ware} đầu năm đến nay, bà con đã thu 18 tấn mật.", *STORY[3:])
    assert ware in _taken(*texts)
    assert not any(one.startswith("Từ") for one in _taken(*texts))


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("của văn phòng max678j đăng nhập đăng ký đất đai", "max678j đăng nhập"),
        ("“Link vào bong365q đăng nhập không bị chặn” là câu ấy", "Link vào bong365q"),
        ("ngay lề đường max678j đăng nhập không nhãn, không hóa đơn", "max678j đăng nhập"),
        # … but praise, and what a mark ends, goes with a keyword
        ("mưa kéo link max678j mới nhất dài ngày", "link max678j mới nhất"),
        ("tại đây: max678j đăng nhập đăng ký.", "max678j đăng nhập đăng ký"),
    ],
)
def test_a_further_door_is_the_keywords_where_nothing_goes_on_with_it(text: str, taken: str) -> None:
    name = next(word for word in text.split() if any(map(str.isdigit, word)))
    found = company.extent(text, text.index(name), text.index(name) + len(name))
    assert text[found.start : found.end].lower() == taken.lower()


HEADLINE = "Nuôi lươn không bùn trên sân thượng giữa phố"
GARBLE = "uôilươnkhôngbùntrênsân"


@pytest.mark.parametrize(
    ("behind", "keyword"),
    [
        (("trực tiếp bóng đá k+ anh Dũng đã bán", "trực tiếp bóng đá k+ anh Dũng kể"), "trực tiếp bóng đá k+"),
        (("làm bằng đại học giả ông nói", "làm bằng đại học giả ông cười"), "làm bằng đại học giả"),
        (("keonhacai Tòa án xã đã họp", "keonhacai Tòa án huyện đã bác"), "keonhacai"),
        (("du doan xsmb và nếu kiện thì nộp đơn", "du doan xsmb với câu hỏi"), "du doan xsmb"),
    ],
)
def test_a_keyword_behind_a_garble_ends_before_the_authors_words(behind: tuple[str, str], keyword: str) -> None:
    own = ("Anh Dũng nói anh nuôi từ năm ngoái, ông và anh cùng làm.", "Hỏi thêm, ông bảo ông và anh không giấu nghề.")
    texts = (HEADLINE, own[0], *(f"Hôm ấy,{GARBLE}{rest} rồi về." for rest in behind), own[1])
    page = lines_of(texts, Alphabet())
    found = garbles.find(page, frozenset("\n".join(texts).lower().split()))
    assert [page[one.line.number - 1].text[one.letters : one.end] for one in found] == [keyword, keyword]


def test_a_keyword_glued_to_a_word_of_the_headline_is_no_garble() -> None:
    texts = ("Công viên lớn phía tây thành phố mở lại_keonhacai", "Hôm nay phía tây lạikeonhacai rộn tiếng trẻ nhỏ.")
    page = lines_of(texts, Alphabet())
    assert not garbles.find(page, frozenset("\n".join(texts).lower().split()))


def test_a_name_put_into_a_sentence_leaves_the_sentence_before_it_to_the_author() -> None:
    texts = (
        (
            "Chiều 2/6, Ngàn Phố FC đã thắng Biển Xanh Quy Hải 2-1 trong khuôn khổ vòng 17 Giải hạng Nhất quốc gia, "
            "trước sự chứng kiến của hơn 7.500 khán giả. loto88x tặng code tân thủ Đội khách mở tỷ số ngay phút thứ 9 "
            "sau một pha đá phạt, nhưng hàng thủ của họ chơi quá lùi trong hiệp hai."
        ),
        (
            "“Các cầu thủ đã chạy đến những giây cuối cùng. Chúng tôi chưa trụ hạng, nhưng ít nhất chúng tôi vẫn còn "
            "quyền tự quyết”, huấn tải app loto88x luyện viên Bùi Quốc Trường chia sẻ sau trận. Ngày 20/5, ông lên "
            "thay huấn luyện viên Phạm Thế Vinh, người từ chức vì chuỗi kết quả tệ hại."
        ),
        (
            "Ngay sau tiếng còi mãn cuộc, lãnh đạo đội bóng đã thưởng nóng cho toàn đội 300 triệu đồng. Ở vòng tới,"
            "loto88x uy tín Ngàn Phố FC làm khách trên sân của Than Đông Lĩnh."
        ),
    )
    taken = _taken(*texts)
    assert "loto88x uy tín" in taken
    assert not any("thưởng nóng" in one for one in taken)
