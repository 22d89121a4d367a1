"""Vietnamese pages, line by line: each line stands behind the letter of the role that a careful reader gives it."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from reading_samples import article, read_lines

ROLES = {
    "H": Role.HEADLINE,
    "K": Role.KICKER,
    "P": Role.PUBLISHED,
    "Y": Role.BYLINE,
    "S": Role.SOURCE,
    "M": Role.MASTHEAD,
    "B": Role.BODY,
    "h": Role.HEADING,
    "C": Role.CAPTION,
    "N": Role.NAVIGATION,
    "V": Role.COUNTER,
    "R": Role.RELATED,
    "A": Role.CONTACT,
    "c": Role.COMMENT,
    "_": Role.BLANK,
}
P1 = "B|Sáng 12-6, hơn ba chục hộ trồng bưởi ở bãi bồi xã Đông Lĩnh đã họp để bàn chuyện giữ giá cho vụ tới."
P2 = "B|Ông Phạm Văn Lợi cho biết vườn nhà ông có hai trăm gốc, năm nay cây sai quả mà giá thấp hơn mọi năm."
P3 = "B|Theo hợp tác xã, kho mát đầu tiên của huyện sẽ chạy thử vào mùa sau, bà con nhờ đó không còn phải bán vội vã."
P4 = "B|Chị Đỗ Thị Hiền nói nhà chị đã ký hợp đồng với một siêu thị trên tỉnh và yên tâm hơn trước rất nhiều về đầu ra."
TITLE = "H|Nhà vườn bãi bồi họp bàn giữ giá bưởi"
DAY = "P|12/06/2023 09:15"


def faults(*rows: str) -> list[str]:
    """The lines whose role is another than the letter before the stroke says."""
    lines = [row.partition("|")[2] for row in rows]
    found = read_lines(*lines)
    wrong: list[str] = []
    for number, row in enumerate(rows, 1):
        want = ROLES[row[0]]
        got = [span.role for span in found.ledger.line(number)]
        if got != [want]:
            wrong.append(f"{row} is {', '.join(map(str, got))}")
    return wrong


PAGES = {
    "a box whose headlines each have their day, and the text after it": (
        TITLE, DAY, P1, P2, P3,
        "R|Có thể bạn quan tâm", "R|Cà phê lập đỉnh, nông dân vẫn dè dặt", "R|11-6-2023",
        "R|Bơ rớt giá, nhà vườn chặt làm củi", "R|10-6-2023",
        P4, "h|Kho mát đầu tiên", P2, P3,
    ),
    "a sentence that begins with the desk's name": (
        "K|BẠN ĐỌC VIẾT", TITLE, DAY,
        "B|Tòa soạn nhận được thư của ông Lợi ở xã Đông Lĩnh kể về chuyện bán bưởi. Chúng tôi xin trích đăng.", P1, P2,
    ),
    "a letter and the answer to it": (
        TITLE, DAY, "B|Kính gửi Ban Biên tập!", P1, P2, "B|Kính mong quý báo lên tiếng giúp. Xin trân trọng cảm ơn!",
        "Y|Phạm Văn Lợi", "h|Ý kiến của hợp tác xã", P3, P4,
    ),
    "other stories with their day, one of which speaks of a licence and one of a delegation": (
        TITLE, DAY, P1, P2, "R|Các tin khác", "R|Cấp đổi giấy phép lái xe ở đâu (11/6/2023)",
        "R|Đoàn công tác tỉnh bạn thăm Đông Lĩnh (09-06-2023)", "R|Cột điện nghiêng trước cổng chợ (08/06/2023)",
    ),
    "a player in the midst of its words": (
        TITLE, DAY, "N|Nghe bài: 7 phút 12 giây   ►   Nam miền Nam ▾", P1, "N|Trình phát video đang tải.",
        "N|0:00 / 2:51 · HD · Toàn màn hình", P2, "N|[Quảng cáo - nội dung tiếp tục bên dưới]", P3,
        "N|Bài viết tiếp tục bên dưới quảng cáo", P4,
    ),
    "numbered opinions of readers": (
        TITLE, DAY, P1, P2, "c|3 Ý KIẾN BẠN ĐỌC", "c|minhquan88  -  12:20 13/06/2023", "c|Bán sớm thì chịu rồi.",
        "c|Trả lời - 14 thích", "c|Bà Sáu  -  13:07 13/06/2023", "c|Nhà tôi lỗ mất vụ này.", "c|Trả lời - 22 thích",
        "c|Viết ý kiến của bạn…  Họ tên  Email  GỬI", "R|bưởi   hợp tác xã   Đông Lĩnh",
        "R|CÙNG CHUYÊN MỤC", "R|Hoãn phiên chợ vì mưa lớn",
    ),
    "whom it was taken from, a paper in small letters": (TITLE, DAY, P1, P2, "S|(Theo báo Cửu Giang)", "R|Tin khác"),
    "a section over the headline that is a paper's name, too": (
        "M|BÁO VĨNH LĂNG ĐIỆN TỬ", "N|Thời sự  Kinh tế  Xã hội  Giao thông  Đất và người", "K|GIAO THÔNG", TITLE, DAY,
        P1, P2,
    ),
    "a page that keeps the rest for its readers": (
        TITLE, DAY, P1, P2, "N|Bạn đang xem phần miễn phí của bài viết này.", "N|Đăng ký gói dài hạn để đọc tiếp",
        "N|Đã có tài khoản? Đăng nhập", "R|Có thể bạn quan tâm", "R|Bơ rớt giá, nhà vườn chặt làm củi",
    ),
    "where the site is found": (
        "M|MIỀN XƯA ONLINE", "N|Đất lề", "N|Nghề cũ", "N|Chuyện bếp", TITLE, DAY, P1, P2,
        "N|Miền Xưa Online trên Facebook", "N|Miền Xưa Online trên Zalo",
    ),
    "who signed in square brackets": (TITLE, DAY, P1, P2, "Y|[MAI TRÀ - ĐỨC HUY]", "N|[Trở về]  [Về đầu trang]"),
    "whence somebody wrote": (TITLE, "Y|(Thanh Tùng, từ Vạn Xuân)", DAY, P1, P2),
    "the foot of a news agency": (
        TITLE, DAY, P1, P2, "N|<< Tin trước | Tin sau >>", "R|TIN CÙNG NGÀY", "R|Giá cước tàu biển hạ nhiệt ở cảng",
        "A|Bản tin dành cho khách hàng đã ký hợp đồng. Phòng Bạn đọc: 0292 3000 611",
    ),
    "a poll between two paragraphs": (
        TITLE, DAY, P1, "_|", "N|THĂM DÒ", "N|Theo bạn, bưởi nhà nào ngon nhất vùng?", "N|( ) Ông Lợi  ( ) Chị Hiền",
        "N|Bình chọn | Xem kết quả", "V|Đã có 872 lượt bình chọn", "_|", P2, P3,
    ),
    "a box with sentences about its headlines": (
        TITLE, DAY, "_|", P1, "_|", P2, "_|", P3, "_|", P4, "_|", "R|Tin liên quan",
        "R|Bơ rớt giá, nhà vườn chặt làm củi",
        "R|Thương lái cho rằng đã báo trước, còn nhà vườn nói không ai gọi.", "R|Học sinh sáu xã nghỉ học ngày thứ Hai",
        "_|", P2.replace("hai trăm", "ba trăm"), "_|", P3.replace("đầu tiên", "thứ hai"),
    ),
    "headings that are counted, the last over verses": (
        TITLE, DAY, P4, "h|1. Bãi bồi", P1, "h|2. Người trồng bưởi", P2, "h|3. Câu hát cũ",
        "B|Người già trong làng còn nhớ câu hát:",
        "B|Bưởi chín vàng cây", "B|Ai về bến ấy nhớ ngày hội xưa", "h|4. Thay lời kết", P3,
    ),
    "a heading that asks over a list": (
        TITLE, DAY, P1, P2, "h|Cần làm gì khi bưởi bị rụng non?", "B|- Tưới đều, không để gốc quá khô hay quá ẩm.",
        "B|- Bón thêm phân hữu cơ đã ủ hoai mục cho cây.", P3,
    ),
    "a menu that unfolds": (
        "M|HỢP TÁC XÃ ĐÔNG LĨNH", "N|Giới thiệu", "N| » Lịch sử hình thành", "N| » Sơ đồ tổ chức", "N|Sản phẩm",
        "N| » Quy trình trồng bưởi", "N|Liên hệ", TITLE, DAY, P1, P2,
    ),
    "a picture over the headline": (
        "M|NHẬT BÁO LỤC ĐÀM", "C|Từ ba giờ sáng, người trồng bưởi ở bãi bồi đã soi đèn pin hái quả để kịp phiên chợ.",
        "C|Ảnh: ĐỨC HUY", TITLE, DAY, P1, P2,
    ),
    "an appointment that is asked for under the text": (
        TITLE, DAY, P1, P2, "R|Bài viết liên quan", "R|Phòng đột quỵ trong mùa nắng nóng", "N|Đặt lịch khám nhanh",
        "N|Họ tên (*)", "N|Số điện thoại (*)", "N|Gửi yêu cầu", "A|Cấp cứu 24/24: 0254 300 115",
    ),
    "tools in a system's own words": (
        TITLE, DAY, "N|Lưu bài viết này", "N|In ra", P1, "N|Tự động cập nhật sau 60 giây", P2, "N|Tặng sao cho tác giả",
    ),
    "a long read": (
        "N|eMagazine", "M|Báo Nam Lĩnh", "N|Trang chủ", TITLE, P1, "h|TIẾNG KHÈN GỌI NẮNG", P2, P3,
        "Y|Nội dung: Thào Dua", "Y|Ảnh: Hoàng Minh Đức", "Y|Thiết kế: Phương Nhi", "P|Xuất bản: 10/02/2023",
    ),
    "a bulletin that says when it was given out": (
        "M|ĐÀI KHÍ TƯỢNG THỦY VĂN TỈNH BÌNH LÂM", "N|Trang chủ", "N|Dự báo", "N|Cảnh báo",
        "H|Tin cảnh báo mưa lớn trên khu vực tỉnh Bình Lâm", "P|Tin phát lúc: 15h30 ngày 09/10/2022", P1, P2,
        "R|Các bản tin khác", "R|Tin lũ trên sông Ba (08/10/2022)",
    ),
    "a way through the site that begins with its name": (
        "N|Liên đoàn Lao động huyện Phú Sơn > Tin công đoàn", "M|LIÊN ĐOÀN LAO ĐỘNG HUYỆN PHÚ SƠN", TITLE, DAY, P1, P2,
    ),
    "a kicker under a counter": (
        "M|ỦY BAN NHÂN DÂN HUYỆN TRÀ LĨNH", "N|Đăng nhập", "N|Giới thiệu chung", "V|Số lượt truy cập: 3.482.115",
        "V|Số người online: 21", "K|Hoạt động của lãnh đạo", TITLE, DAY, P1, P2,
    ),
    "what leads back within the text": (
        TITLE, DAY, P1, P2, "N|Trở lại Thời sự", "N|Copy link thành công", P3, P4,
    ),
    "a list of offices over the imprint": (
        TITLE, DAY, P1, P2, "N|Liên kết website", "N|Sở Giáo dục và Đào tạo", "N|Phòng Giáo dục và Đào tạo",
        "A|© 2024 Trường THCS Nguyễn Văn Bé. Thiết kế bởi VNPT",
    ),
    "other works and dishes": (
        TITLE, DAY, P1, P2, "R|Các tác phẩm khác", "R|Bến đò ngang", "R|Mưa trên mái tranh",
    ),
    "a table whose last row names a place": (
        TITLE, DAY, P1, "B|Địa phương\tGiá (đồng/kg)\tThay đổi", "B|Đắk Lâm\t70.500\t+500",
        "B|Bà Rịa Đông\t71.000\t0", P2,
    ),
    "scenes among paragraphs": (
        TITLE, DAY, P1, "C|Bác sĩ thăm khám cho bệnh nhân sau mổ", P2, "C|Các đối tượng tại cơ quan công an", P3,
    ),
    # Near misses.
    "a return to fields is a heading": (TITLE, DAY, P1, "h|Trở lại cánh đồng xưa", P2, P3),
    "what the doctor says is a heading": (TITLE, DAY, P1, "h|Lời khuyên của bác sĩ", P2, P3),
    "a dish that is unlike others": (TITLE, DAY, P1, "B|Món ngon khác hẳn mọi khi nhờ bưởi chín cây.", P2),
    "a single office over its imprint": (
        TITLE, DAY, P1, P2, "N|Liên kết website", "N|Đoàn trường", "_|", "A|BỆNH VIỆN ĐÔNG LĨNH",
        "A|Địa chỉ: 12 đường Bờ Sông, Đông Lĩnh",
    ),
    "a question to the village is no poll": (TITLE, DAY, P1, "B|Ông hỏi: bưởi nhà nào ngon nhất vùng?", P2, P3),
    "steps that are counted are a list": (
        TITLE, DAY, P1, "B|Cách làm như sau:", "B|1. Chọn quả còn tươi", "B|2. Rửa sạch, để ráo nước", "B|3. Gọt vỏ",
        P2,
    ),
    "readers who leave their name and telephone number": (
        TITLE, DAY, P1, P2, "c|Gửi ý kiến của bạn", "c|Họ tên", "c|Số điện thoại", "c|Nội dung",
    ),
    "a paragraph after a box": (
        TITLE, DAY, P1, P2, P3, P4, "R|Tin liên quan", "R|Bơ rớt giá, nhà vườn chặt làm củi",
        P2.replace("hai", "ba"), P3,
    ),
    "what is updated by somebody": (TITLE, DAY, P1, "B|Bảng giá được cập nhật sau 60 phút.", P2),
    "a button in brackets that is no name": (TITLE, DAY, P1, P2, "N|[Xem bản in]", "N|[Trở về]"),
    "what is sold on a network is no site's name": (TITLE, DAY, P1, "h|Bán bưởi trên Facebook", P2, P3),
    "an entry of the menu that is a paper's name": (
        "N|Trang chủ", "N|GIAO THÔNG", "N|PHÁP LUẬT", "N|Đăng nhập", TITLE, DAY, P1, P2,
    ),
    "a single dated headline after a text that has ended is another article": (
        TITLE, DAY, P1, P2, P3, P4, "Y|Thu Hà", "R|Tin liên quan", "R|Bơ rớt giá, nhà vườn chặt làm củi",
    ),
    "a line of thanks and a name without a salutation are the text's": (
        TITLE, DAY, P1, "B|Ông nói lời cảm ơn!", "h|Phạm Văn Lợi", P2, P3,
    ),
    "a licence over the imprint": (
        TITLE, DAY, P1, P2, "R|Các tin khác", "R|Cột điện nghiêng trước cổng chợ (08/06/2023)",
        "A|Giấy phép số 118/GP-BTTTT ngày 5/3/2019",
    ),
    "an hour that is played in the text": (
        TITLE, DAY, P1, "B|Đội nhà dẫn trước ở phút 0:45, rồi thua ngược ở phút cuối.", P2,
    ),
    "a story that goes on below": (TITLE, DAY, P1, "B|Bài viết tiếp tục gây tranh cãi trong những ngày qua ở xã.", P2),
    "words in a row that the text has not": (TITLE, DAY, P1, P2, "N|Giới thiệu   Liên hệ   Sơ đồ trang"),
    "an opinion counted in the text": (TITLE, DAY, P1, "B|Có 3 ý kiến bạn đọc gửi về được nêu trong cuộc họp ấy.", P2),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_line_of_a_page_is_what_a_careful_reader_takes_it_for(name: str) -> None:
    assert faults(*PAGES[name]) == []


def texts(*rows: str) -> tuple[str, ...]:
    """The lines of rows without their letters."""
    return tuple(row.partition("|")[2] for row in rows)


def test_the_writer_of_a_letter_is_the_author_of_the_page() -> None:
    assert article(*texts(*PAGES["a letter and the answer to it"])).author == "Phạm Văn Lợi"


@pytest.mark.parametrize("said", ["Tòa soạn xin cảm ơn bạn đọc", "Ban biên tập báo cáo kết quả", "Tòa soạn - Bạn đọc"])
def test_a_desk_that_does_something_signs_nothing(said: str) -> None:
    assert article(*texts(TITLE, DAY), said, *texts(P1, P2)).author is None


@pytest.mark.parametrize("desk", ["Ban biên tập", "Tòa soạn", "Nhóm phóng viên Thời sự", "Tim Redaksi"])
def test_a_desk_alone_signs(desk: str) -> None:
    assert article(*texts(TITLE, DAY, P1, P2), desk).author == desk


# The last line of a page, and whether the capture lacks the rest of the story.
WALLS = [
    ("Đăng ký gói dài hạn để đọc tiếp", True),
    ("To continue reading, please subscribe or log in.", True),
    ("Il vous reste 70% de cet article à lire.", True),
    ("Đăng ký nhận bản tin sáng", False),
    ("Đọc tiếp", False),
]


@pytest.mark.parametrize(("under", "walled"), WALLS)
def test_a_story_whose_rest_is_kept_is_cut(under: str, walled: bool) -> None:
    assert ("truncated" in map(str, article(*texts(TITLE, DAY, P1, P2), under).condition)) is walled


THREAD = (
    "DIỄN ĐÀN PHỐ CẢNG", "Diễn đàn > Tin nóng", "", "15-08-2017, 08:47 AM #1", "cafesang_hp", "Tham gia: 03-2012", "",
    *texts(TITLE), "", *texts(P1, P2), "", "15-08-2017, 09:15 AM #2", "lão_chài", "", "Đọc mà thương bà con quá trời.",
)  # fmt: skip


def test_the_day_before_the_number_of_the_first_post_is_that_of_the_text() -> None:
    assert str(article(*THREAD).date) == "2017-08-15T08:47:00+07:00"


SITES = [
    (("TRANG THÔNG TIN ĐIỆN TỬ", "UBND PHƯỜNG BẾN GỖ"), "ubnd-phuong-ben-go"),
    (("TRANG THÔNG TIN ĐIỆN TỬ", "XÃ BẾN GỖ"), "trang-thong-tin-dien-tu-xa-ben-go"),
    (("CHI CỤC KIỂM LÂM TỈNH PÁ LÀ", "HẠT KIỂM LÂM HUYỆN SA KHÉ"), "hat-kiem-lam-huyen-sa-khe"),
    (("SỞ Y TẾ TỈNH PÁ LÀ", "TRẠM Y TẾ XÃ SA KHÉ"), "tram-y-te-xa-sa-khe"),
]


@pytest.mark.parametrize(("over", "source"), SITES)
def test_of_two_names_over_a_page_the_office_that_publishes_is_the_source(over: tuple[str, ...], source: str) -> None:
    menu = ("Trang chủ", "Giới thiệu", "Tin tức", "")
    assert article(*over, *menu, *texts(TITLE, DAY, P1, P2)).source == source


def test_a_name_among_menus_is_the_sites_where_its_letters_open_the_text() -> None:
    first = P1.replace("B|", "B|(PĐO) - ")
    page = ("N|Tìm kiếm", "N|Bản tin sáng", "M|PHÁP ĐÌNH ONLINE", "N|Tòa án", "N|Điều tra", TITLE, DAY, first, P2)
    assert faults(*page) == []
    assert article(*texts(*page)).source == "phap-dinh-online"


def test_who_translated_a_report_is_not_its_author() -> None:
    text = (
        "Farmers met on Monday to agree on a common price for their fruit before the harvest begins next week.",
    ) * 2
    page = ("Farmers agree on a price for fruit", "12 June 2023", *text)
    assert article(*page, "Reported by Thu Ha - Translated by Minh Khoi").author == "Thu Ha"


def test_a_long_read_is_its_writers() -> None:
    found = article(*texts(*PAGES["a long read"]))
    assert (found.author, str(found.date)) == ("Thào Dua", "2023-02-10")


def test_the_sizes_of_letters_beside_a_day_leave_it_the_day() -> None:
    assert str(article(*texts(TITLE), "10:22 | 07/09/2023 | Xem với cỡ chữ A- A A+", *texts(P1, P2)).date) == (
        "2023-09-07T10:22:00+07:00"
    )


def test_what_leads_to_the_site_in_capitals_over_the_headline_is_no_section() -> None:
    menu = ("Liên minh Hợp tác xã tỉnh Tuyên Lâm", "TRANG CHỦ", "TIN TỨC", "CHÍNH SÁCH", "LIÊN HỆ")
    assert article(*menu, *texts(TITLE, DAY, P1, P2)).section is None
