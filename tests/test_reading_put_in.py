"""Keywords that a page has everywhere: in brackets, as the site's name, in rows, between an author's words."""

from __future__ import annotations

import pytest

from reading_samples import marked as _marked

PLAIN = (
    "Sáng 6/5, mưa lớn kéo dài làm ngập nhiều tuyến đường ở thị trấn Cầu Ván.",
    "Chính quyền huy động dân quân giúp người dân kê dọn đồ đạc lên cao.",
)


TAKEN = {
    "a name in brackets within and behind quotations, under a row of wares": [
        "⟪kèo châu á • kèo tài xỉu • nhà cái lobu9 • cá cược thể thao⟫",
        "Thị trấn Cầu Ván ngập sâu sau mưa",
        *PLAIN,
        "Ông Đỗ Văn Khảm ở xóm Giữa⟪【kèo nhà cái lobu9】⟫ mất trắng hai sào rau.",
        '"Bao nhiêu vốn liếng nằm cả ở đấy", bà Lụa nói⟪【nhà cái lobu9】⟫.',
        "⟪Bạn đang xem bài viết tại lobu9, chúc các bạn chơi thắng lớn.⟫",
    ],
    "an advertiser's name with its ware over the text": [
        "⟪gavin55 - trang xổ số gavin55 chính thức⟫",
        "Thị trấn Cầu Ván ngập sâu sau mưa",
        *PLAIN,
        "Đến trưa, ⟪gavin55 ⟫nước rút dần, học sinh đi học trở lại.",
        "Nước còn cuốn trôi 9 ao cá, ⟪gavin55 ⟫vùi lấp 37 ha lúa sắp gặt.",
        "⟪soi cầu lô kép | gavin55 đăng nhập | xổ số đại phát⟫",
    ],
}


@pytest.mark.parametrize("marked", TAKEN.values(), ids=TAKEN)
def test_keywords_that_a_page_has_everywhere_are_taken(marked: list[str]) -> None:
    assert _marked(*(row.replace("⟪", "").replace("⟫", "") for row in marked)) == marked


INNOCENT = {
    "a site of draws that tells of a seller": (
        "soxo24h",
        "Trang chủ | Tin tức | Kết quả xổ số",
        "Người bán vé số trả lại tờ vé trúng 2 tỷ đồng",
        "Bà Nguyễn Thị Sáu, người bán vé số ở phường 3, vừa trả lại tờ vé trúng 2 tỷ đồng cho khách mua thiếu.",
        "Theo soxo24h, tờ vé được khách nhờ giữ hộ qua điện thoại từ chiều hôm trước.",
        '"Của người ta thì trả người ta", bà Sáu nói với soxo24h khi được hỏi.',
    ),
    "a gang named for its site": (
        "Triệt phá đường dây đánh bạc qua mạng mang tên goya68",
        "Công an tỉnh vừa triệt phá đường dây đánh bạc qua mạng goya68, bắt 14 người.",
        "Các con bạc nạp tiền vào tài khoản, sau đó chơi tài xỉu, nổ hũ, bắn cá trên goya68.",
        "Trang goya68 có máy chủ ở nước ngoài, mỗi ngày giao dịch hơn 3 tỷ đồng.",
    ),
    "a game of the old days at a fair": (
        "Hội làng mở lại sau bốn năm",
        "Trò chơi dân gian / kéo co / bịt mắt bắt dê / đánh bài chòi",
        "Người già ngồi quanh chiếu, đánh bài chòi đến khuya.",
        "Trẻ con xem đá gà, đánh bài chòi rồi mới về.",
        "Năm nay, đánh bài chòi được đưa vào phần thi chính thức của hội.",
    ),
    "a club of a game that the law has closed": (
        "Phụ huynh lo vì quán game bài",
        "Phụ huynh xã Đông Hưng lo vì quán game bài đổi thưởng mọc lên quanh trường.",
        "Quanh cổng trường, game bài đổi thưởng được mời chào bằng tờ rơi.",
        "Theo nhà trường, game bài đổi thưởng khiến ba học sinh bỏ học.",
        "game bài đổi thưởng, học đường",
    ),
    "loans that a bank's story is about": (
        "Ngân hàng mở gói vay vốn cho nông dân",
        "Chi nhánh huyện mở gói vay tiền online cho 300 hộ trồng cà phê.",
        "Ông Y Blơi kể, vay tiền online xong trong một buổi, không phải ra phố.",
        "vay tiền online, cà phê, nông dân",
    ),
    "films that a festival shows": (
        "Liên hoan phim tài liệu khai mạc",
        "Khán giả đến rạp từ sớm, xem phim chiếu rạp miễn phí trong ba ngày.",
        "Ban tổ chức cho biết, phim chiếu rạp năm nay có 24 tác phẩm.",
        "Phim bộ | Phim lẻ | Phim chiếu rạp",
    ),
    "draws that a story is about": (
        "Người bán vé số giữ lời với khách mua thiếu",
        "Chị Bé Ba, người bán vé số dạo, nhận giữ hộ 79 tờ vé, xổ số mở thưởng lúc chiều.",
        "Chiều cùng ngày, kết quả xổ số công bố, cả xấp vé trúng giải đặc biệt.",
        "Ông Khải, Phó Giám đốc Công ty Xổ số kiến thiết, cho biết đã chi trả đủ.",
        "Kết quả xổ số hôm nay",
    ),
    "a firm that is fined": (
        "Online casino firm fined £6m over failings",
        "The online casino operator regentbet88 has been fined £6m by the regulator.",
        "Customers were offered free spins and a no deposit bonus even after they had asked to be barred.",
        "A spokesman for regentbet88 said it accepted the findings.",
    ),
}


@pytest.mark.parametrize("lines", INNOCENT.values(), ids=INNOCENT)
def test_what_a_story_tells_of_is_its_own(lines: tuple[str, ...]) -> None:
    assert _marked(*lines) == list(lines)
