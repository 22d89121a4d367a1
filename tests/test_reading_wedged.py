"""Searches wedged between an author's words, whatever they sell, and phrases that an author says again himself."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.put_in import gaps, wedged
from newsarchive.reading.planted.wares import searched, twice
from newsarchive.reading.words import pairs
from reading_samples import marked as _marked

TAKEN = {
    "a ware of anybody's, again and again": [
        "Bản Khe Ngọn có nước sạch",
        "Sáng 12/4, xã Phú Lâm bàn giao ⟪máy hút ẩm giá rẻ hà nội ⟫công trình nước sạch cho bản Khe Ngọn.",
        "Công trình dẫn nước từ đầu nguồn ⟪máy hút ẩm giá rẻ hà nội ⟫về 42 hộ dân trong bản.",
        "Bà con không phải đi bộ nửa ngày ⟪máy hút ẩm giá rẻ hà nội ⟫xuống suối gùi nước nữa.",
    ],
    "on two lines, in the midst of a word": [
        "Bản Khe Ngọn có nước sạch",
        "Sáng 12/4, xã Phú Lâm tổ ⟪làm bằng lái xe trọn gói ⟫chức bàn giao công trình nước sạch.",
        "Công trình dẫn nước từ đầu nguồn ⟪làm bằng lái xe trọn gói ⟫về 42 hộ dân trong bản.",
    ],
    "with its marks and without them": [
        "Bản Khe Ngọn có nước sạch⟪ - sửa máy giặt tại nhà⟫",
        "Sáng 12/4, xã Phú Lâm bàn giao ⟪sua may giat tai nha ⟫công trình nước sạch cho bản Khe Ngọn.",
        "Công trình dẫn nước từ đầu nguồn ⟪sửa máy giặt tại nhà ⟫về 42 hộ dân trong bản.",
    ],
    "glued to syllables": [
        "Bản Khe Ngọn có nước sạch",
        "Sáng 12/4, xã Phú Lâm bàn giao công trìnhvé xe tết giá rẻ⟫ nước sạch cho bản Khe Ngọn.".replace(
            "vé xe", "⟪vé xe"
        ),
        "Công trình dẫn nước từ đầu nguồn⟪vé xe tết giá rẻ⟫ về 42 hộ dân trong bản.",
    ],
    "in the midst of names": [
        "Bản Khe Ngọn có nước sạch",
        "Sáng 12/4, Chủ tịch xã Lò ⟪thuê xe đi đà lạt ⟫Văn Pản bàn giao công trình nước sạch.",
        "Ông Hà ⟪thuê xe đi đà lạt ⟫Công Lử cho biết 42 hộ dân trong bản đã có nước.",
    ],
}


@pytest.mark.parametrize("name", TAKEN)
def test_wedged_searches_are_taken(name: str) -> None:
    bare = [row.replace("⟪", "").replace("⟫", "") for row in TAKEN[name]]
    assert _marked(*bare) == TAKEN[name]


NEAR_MISSES = {
    "a product of which the story tells": [
        "Nhóm sinh viên làm máy lọc nước cho vùng lũ",
        "Nhóm sinh viên chế tạo máy lọc nước chạy điện mặt trời cho vùng lũ.",
        "Mỗi giờ máy lọc nước chạy điện mặt trời cho ra 200 lít.",
        "Giá thành máy lọc nước chạy điện mặt trời khoảng 9 triệu đồng.",
    ],
    "a service of an office": [
        "Xã Tân Hà đưa dịch vụ công về thôn",
        "Bà con làm hộ chiếu trực tuyến ngay tại nhà văn hóa thôn.",
        "Công an xã hướng dẫn làm hộ chiếu trực tuyến cho người già.",
        "Từ tháng 3, hồ sơ làm hộ chiếu trực tuyến tăng gấp đôi.",
    ],
    "a lesson": [
        "Lớp học bên sông",
        "Thầy dạy tiếng anh giao tiếp cho các em vào buổi tối.",
        "Lớp tiếng anh giao tiếp mở ở đình làng, không thu học phí.",
        "Em Lò Thị Xuân theo học tiếng anh giao tiếp đã hai năm.",
    ],
    "what farmers borrow": [
        "Vốn chính sách về bản",
        "Anh Páo mạnh dạn vay vốn ngân hàng chính sách nuôi dê.",
        "Chị Mẩy cũng vay vốn ngân hàng chính sách trồng quế.",
        "Cả bản có 31 hộ vay vốn ngân hàng chính sách, không hộ nào quá hạn.",
    ],
    "what is quoted": [
        "Tờ rơi dán kín cột điện",
        "Cột nào cũng có dòng “khoan cắt bê tông giá rẻ” sơn đen.",
        "Bóc dòng “khoan cắt bê tông giá rẻ” hôm trước, hôm sau lại có.",
        "Số điện thoại dưới chữ “khoan cắt bê tông giá rẻ” không ai nghe.",
    ],
    "a headline told again in the text": [
        "Khai giảng lớp phổ cập bơi miễn phí cho trẻ em",
        "Sáng 1/6, Đoàn xã khai giảng lớp phổ cập bơi miễn phí tại hồ Tân Hà.",
        "Lớp học có 40 em, chia hai ca, do hai thầy giáo thể dục đứng lớp.",
    ],
    "lorries": [
        "Lật xe trên đèo",
        "Chiếc xe tải chở gạch lao xuống vực lúc rạng sáng.",
        "Tài xế xe tải chở gạch nhảy kịp ra ngoài.",
        "Đến trưa, xe tải chở gạch được cẩu lên.",
    ],
    "a night": [
        "Chợ đêm ven hồ",
        "Người ta thức suốt đêm dọn hàng.",
        "Hàng quán mở thâu đêm, khách đông.",
        "Ban đêm gió hồ lạnh, ai cũng khoác áo.",
    ],
    "a raid, told of": [
        "Phá điểm cá độ ở Bến Lộc",
        "Công an triệt phá điểm cá độ bóng đá qua mạng ở Bến Lộc.",
        "Nhóm này tổ chức cá độ bóng đá qua mạng từ tháng 5.",
        "Các bị can khai cá độ bóng đá qua mạng hơn 3 tỷ đồng.",
    ],
    "a trip of the school's": [
        "Chuyến đi của lớp 9A",
        "Cả lớp đi tham quan hai ngày một đêm ở Hạ Long.",
        "Chuyến tham quan hai ngày một đêm do hội phụ huynh lo.",
        "Sau tham quan hai ngày một đêm, các em viết bài thu hoạch.",
    ],
    "flats": [
        "Chung cư cũ chờ sửa",
        "Cư dân chung cư cũ họp lần thứ ba.",
        "Tầng trệt chung cư cũ thấm nước.",
        "Sở Xây dựng kiểm định chung cư cũ trong tháng.",
    ],
    "words of everybody's": [
        "Hội nghị trực tuyến của tỉnh",
        "Tỉnh họp trực tuyến với 12 huyện.",
        "Đại biểu dự trực tuyến hơn 300 người.",
        "Nộp hồ sơ trực tuyến đã thành nếp.",
    ],
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_what_an_author_says_again_is_his(name: str) -> None:
    assert _marked(*NEAR_MISSES[name]) == NEAR_MISSES[name]


@pytest.mark.parametrize(
    ("text", "planted", "on"),
    [
        ("Xã tổ vay nhanh chức lễ hội.", "vay nhanh", True),
        ("Ông Lưu vay nhanh Bá Toàn nói.", "vay nhanh", True),
        ("Nước rút. vay nhanh Dân về.", "vay nhanh", True),
        ("Ông Nam vay nhanh của bạn.", "vay nhanh", False),
        ("Anh vay nhanh Ngân hàng.", "vay nhanh", False),
        ("Nhiều người vay nhanh qua mạng.", "vay nhanh", False),
        ("Xã tổ Vay Nhanh chức lễ hội.", "Vay Nhanh", False),
        ("vay nhanh qua mạng", "vay nhanh", False),
        ("họ vay nhanh", "vay nhanh", False),
    ],
)
def test_where_a_text_reads_on(text: str, planted: str, *, on: bool) -> None:
    at = text.index(planted)
    assert gaps.reads_on(text, at, at + len(planted)) is on


def test_two_words_that_stand_together_elsewhere_read_on() -> None:
    assert gaps.reads_on("bến vay nhanh Cạn", 4, 13) is False
    assert gaps.reads_on("con vay nhanh đò", 4, 13, "… con đò cũ") is True


def test_pairs_of_syllables() -> None:
    assert pairs.are_one("tổ", "chức")
    assert not pairs.are_one("chức", "tổ")


def test_words_of_wares_in_a_page() -> None:
    present = searched.in_page(frozenset(["in", "tờ", "rơi", "giá", "rẻ", "ở", "đâu"]))
    assert {"giá rẻ", "in tờ rơi"} <= set(present)
    assert searched.places("in tờ rơi giá rẻ", ["giá rẻ", "tờ"]) == [(10, 16), (3, 5)]
    assert searched.places("giá rẻo cao, mua giá", ["giá rẻ"]) == []


def test_a_page_of_nothing_but_words_of_wares_is_gone_through_in_a_moment() -> None:
    page = lines_of(tuple(f"giá rẻ {n} mua ở đâu uy tín hà nội " * 40 for n in range(400)), Alphabet())
    again = twice.Twice([], ["giá rẻ", "mua ở đâu", "uy tín", "hà nội"])
    list(wedged.find(page, again, ()))


OFFERED = [
    "Bản Khe Ngọn có nước sạch",
    "Bản đã có nước sạch. ⟪Bạn cần sửa máy lạnh tại nhà? Gọi ngay để được tư vấn miễn phí, giảm 15%. ⟫Ai cũng mừng.",
    "Công trình dẫn nước từ đầu nguồn về 42 hộ dân trong bản.",
    "⟪Chuyên sửa máy lạnh tại nhà, cam kết giá tốt nhất thị trường, giao tận nơi. ⟫Bà con đào mương.",
    "Từ nay người già không phải xuống suối gùi nước nữa.",
]


def test_sentences_that_sell_the_same_are_taken_whole() -> None:
    assert _marked(*(row.replace("⟪", "").replace("⟫", "") for row in OFFERED)) == OFFERED


@pytest.mark.parametrize(
    "rows",
    [
        (
            "Hợp tác xã Phú Lâm bán rèm tre",
            "Hợp tác xã nhận đan rèm tre che nắng giá rẻ cho các quán trong vùng.",
            "Khách cần rèm tre che nắng giá rẻ thì đặt trước một tuần, chị Hoa nói.",
            "Mỗi tháng tổ bán 40 bộ rèm tre, thu 12 triệu đồng.",
        ),
        (
            "Chợ quê cuối năm",
            "“Bạn cần lá dong giá rẻ? Ghé sạp tôi nhé”, bà Tư mời khách.",
            "Sạp bên cạnh cũng rao lá dong giá rẻ, gói kèm lạt giang.",
            "Đến chiều thì hàng nào cũng vãn khách.",
        ),
        (
            "Bạn đọc hỏi",
            "Bạn cần giấy tờ gì khi làm lại sổ hộ khẩu? Bộ phận một cửa trả lời như sau.",
            "Người dân mang căn cước và đơn, không mất phí.",
        ),
    ],
)
def test_what_people_sell_in_a_story_is_its_authors(rows: tuple[str, ...]) -> None:
    assert _marked(*rows) == list(rows)


def test_a_garbled_headline_goes_with_the_search_that_is_glued_to_it() -> None:
    rows = [
        "Bản Khe Ngọn có nước sạch sau mười năm chờ đợi",
        "Sáng 12/4,⟪ảnKheNgọnócnướcsgái gọi cao cấp⟫ xã Phú Lâm bàn giao công trình nước sạch cho bản.",
        "Công trình dẫn nước từ đầu nguồn,⟪ảnKheNgncónướcsạgái gọi cao cấp⟫ về 42 hộ dân trong bản.",
        "Bà con không phải đi bộ nửa ngày,⟪ảnKhNgọncónướsạgái gọi cao cấp⟫ xuống suối gùi nước nữa.",
    ]
    found = _marked(*(row.replace("⟪", "").replace("⟫", "") for row in rows))
    assert found[2:] == rows[2:]


def test_whom_an_author_tells_of_behind_a_search_is_his() -> None:
    rows = [
        "Ông Tư, người lái đò ở bến,⟪cá độ bóng đá⟫ ông kể rằng sông năm nay cạn.",
        "Bà con đi chợ nổi từ sớm, ghe thuyền đông,⟪cá độ bóng đá⟫ ông Tư chở không kịp khách.",
        "Chiều xuống, bến vắng người, chỉ còn tiếng nước vỗ vào mạn đò.",
    ]
    assert _marked(*(row.replace("⟪", "").replace("⟫", "") for row in rows)) == rows


def test_the_number_at_the_end_of_a_search_is_its_own() -> None:
    rows = [
        "⟪keo nha cai 7_⟫Bản Khe Ngọn có nước sạch sau mười năm chờ đợi",
        "Công trình dẫn nước từ đầu nguồn về 42 hộ dân trong bản. ⟪keo nha cai 7⟫",
        "Bà con không phải đi bộ nửa ngày xuống suối gùi nước nữa. ⟪keo nha cai 7⟫",
    ]
    assert _marked(*(row.replace("⟪", "").replace("⟫", "") for row in rows)) == rows
