"""Searches typed as no author types prove themselves, and an author's own words in small letters do not."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.evidence import Page
from newsarchive.reading.planted.put_in import small_letters
from reading_samples import marked, unmarked

STORY = (
    "Vải chín sớm Lục Đàm {} được giá, thương lái vào tận vườn",
    "Ngay trong đêm, ê-kíp gồm 6 bác sĩ, điều {} dưỡng đã tiến hành nội soi.",
    "Công an tỉnh đã tạm giữ 17 đối tượng của đường dây cá độ, số {} tiền giao dịch rất lớn.",
    "Huyện đã giao phòng chuyên môn kiểm tra.",
)


def _taken(*texts: str) -> list[str]:
    page = lines_of(texts, Alphabet())
    found = small_letters.find(page, Page(page, None).apart.again)
    return [page[one.line - 1].text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    "search",
    [
        "psg vs lyon",
        "juventus đấu với napoli",
        "số liệu thống kê về chelsea gặp arsenal",
        "đội hình al nassr gặp al hilal",
        "bxh ngoại hạng anh",
        "lịch thi đấu ngoại hạng anh",
        "nhận định inter milan",
        "tin chuyển nhượng mu",
        "lịch bóng đá c1",
        "xem bong da truc tuyen",
        "ket qua bong da hom nay",
        "nhan dinh bong da",
        "ty le keo nha cai",
        "xsmb 30 ngày",
    ],
)
def test_a_search_typed_as_no_author_types_is_put_in(search: str) -> None:
    """Whatever the page tells of; and it is looked for in a page that has it."""
    texts = tuple(text.format(search) for text in STORY)
    assert _taken(*texts) == [search] * 3
    page = Page(lines_of(texts, Alphabet()), None)
    assert small_letters.may_search(page.apart, page.words)


def test_it_goes_no_further_than_the_words_that_come_again() -> None:
    texts = ("Tối qua xem psg vs lyon trực tiếp ở quán", "Chợ họp,psg vs lyon lúc sáng.", STORY[3])
    assert _taken(*texts) == ["psg vs lyon", "psg vs lyon"]


NEAR = {
    "clubs with their capitals": (
        "Lịch thi đấu PSG vs Lyon",
        "Trận PSG vs Lyon đá lúc 2 giờ.",
        "Khán giả chờ PSG vs Lyon.",
    ),
    "one line only": ("Vải psg vs lyon được giá", "Điều dưỡng đã nội soi."),
    "quoted": ("Kẻ gian chèn “psg vs lyon” vào trang", "Cụm từ “psg vs lyon” hiện khắp nơi."),
    "an author's meeting": ("Đội tuyển gặp khó ở vòng loại", "Hôm nay đội gặp khó vì mưa.", "Đội bóng gặp khó."),
    "the same words go on": ("Anh xem kênh mu sáng nay", "Chị xem kênh mu sáng nay."),
    "a back of a hand": ("Ông xăm mu bàn tay trái", "Bà đau mu bàn tay trái.", "Mu bàn tay sưng."),
    "a licence": ("Thi bằng lái hạng c1 khó hơn", "Nhiều người học hạng c1 tại huyện."),
    "money": ("Dự án 5 triệu euro về đích", "Nước bạn tài trợ 5 triệu euro cho xã."),
    "English words": ("Cô dạy bài a real man is kind", "Em đọc a real man is kind rất tốt."),
    "a class": ("Lớp c2 thắng lớp c3 ở giải xã", "Lớp c2 gặp lớp c3 hôm chủ nhật."),
    "syllables without marks": ("Hai anh em nuôi con cho nhau", "Nhà cho hai anh em xem nhau.", "Anh em cho nhau."),
    "names without marks": ("Tàu Nha Trang 01 cập bến", "Tàu Nha Trang 01 chở muối.", "Nha Trang có mưa."),
    "a player in a league": ("Anh đá giải hạng nhất từ 2019", "Đội xuống hạng nhất sau mùa này."),
    "a transfer": ("Xã chuyển nhượng đất cho dân", "Tin chuyển nhượng đất là tin sai.", "Việc chuyển nhượng đất chậm."),
    "coins": ("Ông giữ đồng tien cổ", "Bà có đồng tien cổ."),
    "lottery by its name": ("Xổ số miền Bắc hôm nay", "Kết quả xổ số miền Bắc hôm nay đã có."),
}


@pytest.mark.parametrize("texts", NEAR.values(), ids=NEAR)
def test_an_authors_own_words_stay(texts: tuple[str, ...]) -> None:
    assert not _taken(*texts)


def test_behind_commas_england_is_no_man_of_whom_the_author_tells() -> None:
    page = [
        "Vải thiều Lục Sơn được mùa, nông dân vẫn lo đầu ra",
        "Ngày 11/6, chuyến xe đầu tiên rời huyện,⟪lịch thi đấu ngoại hạng anh⟫ mang theo 18 tấn quả tươi ra cảng.",
        "Huyện đã mở 55 điểm cân dọc tỉnh lộ,⟪lịch thi đấu ngoại hạng anh⟫ ba nhà máy sấy chạy suốt đêm.",
        "Khâu bảo quản còn yếu,⟪lịch thi đấu ngoại hạng anh⟫ nên huyện đang kêu gọi đầu tư kho lạnh.",
    ]
    assert marked(*unmarked(page)) == page
