"""Offers in pages that speak of their trade only in other offers, and rows of searches within sentences."""

from __future__ import annotations

import pytest

from newsarchive.reading.planted import advertising
from newsarchive.reading.planted.sentences.parts import glued
from reading_samples import marked, unmarked

HEAD = ("Trường làng Vạn Cốc dọn bùn sau lũ", "Nước rút từ hôm qua, thầy trò ra sân xúc bùn.")
FOOT = "Nhà trường đã xin huyện thêm hai trăm bộ bàn ghế để kịp ngày khai giảng."

TAKEN = {
    "two offers, of which one proves nothing": (
        *HEAD,
        (
            "Sân trường còn đọng nước, chỗ sâu 0,6 m. ⟪Mưa gió ở nhà buồn tay thì bà con cứ thử game bài đổi thưởng "
            "trên điện thoại, nạp lần đầu được tặng ngay 100%.⟫"
        ),
        "Cả xã có hai mươi lớp phải học nhờ. ⟪Lỡ mất mùa thì hãy đặt cược bóng đá đêm nay với tỷ lệ ăn cao nhất.⟫",
        FOOT,
    ),
    "a search on its own line and behind the headline": (
        "⟪tỷ lệ kèo bóng đá tối nay⟫",
        (
            "Gạo thơm của hợp tác xã Tân Thới vừa cập cảng một nước Bắc Âu và lên kệ ở ba siêu thị lớn⟪_tỷ lệ kèo bóng "
            "đá tối nay⟫"
        ),
        "Lô gạo đầu tiên nặng 50 tấn, gặt từ vụ đông xuân.",
        "Ông Lý Tấn Phước nói nông dân được thêm mỗi ký sáu trăm đồng.⟪ tỷ lệ kèo bóng đá tối nay⟫",
        "Hợp tác xã sẽ trồng thêm ba trăm mẫu.",
    ),
    "a name of the trade before a comma": (
        *HEAD,
        (
            "Thầy hiệu trưởng cảm ơn bộ đội đã giúp.⟪TIẾN LÊN MIỀN NAM TẠI GO789, RÚT TIỀN VỀ MOMO TRONG 30 GIÂY!⟫"
            " Ông mong lớp học sớm trở lại."
        ),
        FOOT,
    ),
    "searches in brackets behind stops": (
        "Tàu nghiên cứu tìm thấy rạn san hô lạ",
        "Rạn san hô nằm sâu hơn một trăm mét.⟪(sàn forex uy tín)⟫",
        "Đoàn khảo sát lấy được sáu trăm mẫu.⟪(sàn forex uy tín)⟫ Các mẫu đang được giữ lạnh trên tàu.",
        "Chuyến đi kéo dài hai mươi ngày.",
    ),
    "a row of searches amid a sentence": (
        *HEAD,
        (
            "Bùn dày ngập bậc cửa, ghế gãy chất đầy góc sân ⟪xsmn hôm nay, xổ số miền nam thứ tư, soi cầu 3 miền, dự "
            "đoán xsmb 247, quay thử xs hôm nay⟫. Học trò lớp lớn đi xúc từ sáng."
        ),
        FOOT,
    ),
    "a keyword and a stroke before the headline": (
        "⟪tải game bài đổi thưởng uy tín-⟫Nghệ nhân làng Chà giữ hồn trống da trâu",
        "Cụ Bùi Văn Mão làm trống từ năm mười hai tuổi. ⟪tải game bài đổi thưởng uy tín ⟫Mỗi năm cụ bịt năm chiếc.",
        "Con trai cụ đã học được nghề của cha.",
    ),
}


@pytest.mark.parametrize("page", TAKEN.values(), ids=TAKEN)
def test_what_only_other_offers_speak_of_is_planted(page: tuple[str, ...]) -> None:
    found = marked(*unmarked(page))
    # The white space beside a stretch belongs to either side.
    assert [row.replace("⟫ ", " ⟫").replace(" ⟪", "⟪ ") for row in found] == [
        row.replace("⟫ ", " ⟫").replace(" ⟪", "⟪ ") for row in page
    ]


INNOCENT = {
    "a story of a raid": (
        "Triệt phá đường dây cá độ bóng đá ở Vạn Cốc",
        "Công an huyện đã bắt bốn người điều hành trang cá độ bóng đá.",
        "Theo cơ quan điều tra, người chơi được mời nạp lần đầu và tặng ngay một nửa số tiền.",
        "Ai từng đặt cược bóng đá qua trang này cần ra trình báo.",
    ),
    "what children find, told once": (
        "Trường học dạy trẻ dùng mạng an toàn",
        "Cô giáo nói trẻ dễ dàng gặp game bài đổi thưởng, soi cầu miền bắc, lô đề online, bắn cá đổi thưởng.",
        "Nhà trường mời phụ huynh cùng học vào chiều thứ Bảy.",
    ),
    "a lottery seller": (
        "Bà Tư bán vé số nuôi cháu",
        "Ai hỏi kết quả xổ số miền nam hôm nay, bà đọc vanh vách.",
        "Bà bán chừng hai trăm tờ mỗi ngày.",
    ),
}


@pytest.mark.parametrize("page", INNOCENT.values(), ids=INNOCENT)
def test_what_a_page_itself_speaks_of_stays(page: tuple[str, ...]) -> None:
    assert marked(*page) == list(page)


def test_half_a_sentence_is_left_to_nobody() -> None:
    whole = "While the county counts its money, smart players count theirs at the best online casino, with free spins."
    assert [(one.start, one.end) for one in advertising.find(whole, foreign_script=False)] == [(0, len(whole))]
    own = "The council counts its money, smart players count theirs at the best online casino, with free spins."
    assert all(one.start > 0 for one in advertising.find(own, foreign_script=False))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Rạn nằm rất sâu.(sàn forex uy tín) Đoàn đã về.", ["Rạn nằm rất sâu.", "(sàn forex uy tín)", " Đoàn đã về."]),
        ("Rạn nằm rất sâu (hơn 110 m). Đoàn đã về.", ["Rạn nằm rất sâu (hơn 110 m). Đoàn đã về."]),
        ("“Tôi chặt hết tàu bệnh”. xem kqxs trực tiếp", ["“Tôi chặt hết tàu bệnh”.", " xem kqxs trực tiếp"]),
    ],
)
def test_brackets_that_no_author_sets_are_by_themselves(text: str, sentences: list[str]) -> None:
    assert [text[a:b] for a, b in glued(text, 0, len(text))] == sentences
