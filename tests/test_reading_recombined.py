"""A part of a page is read as it is, whatever stands over and under it: pages made of the parts of several."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

IMPRINT = "Giấy phép số 12/GP-TTĐT do Sở Thông tin cấp ngày 3/4/2019"


def _roles(*foot: str) -> list[str]:
    """What the lines under a text are, on a page that has no name at its top."""
    found = read_lines(TITLE, "", *TEXT, *foot)
    first = 3 + len(TEXT)
    return [rows(found, first + step)[0][0] for step in range(len(foot))]


BOX = ("Tin liên quan", "Người giữ lửa lò cuối cùng của xóm bãi", "Chợ gốm đầu xuân đông khách hơn mọi năm")


@pytest.mark.parametrize(
    "line",
    [
        "Ngày Mới Sông Hà - Ấn phẩm của Hội Làng nghề Hà Lĩnh",
        "Nhịp Khoa Học, chuyên san của Quỹ Tri thức Mở",
        "Tin Gộp 24 - Trang thông tin điện tử tổng hợp",
        "Nhịp sống cao nguyên - Trang thông tin điện tử tổng hợp. Hotline 0262 555 0199",
        "Tin Chiều - phụ trang điện tử. Đường dây nóng 0911 000 123",
        "Terres et Savoirs, mensuel édité par la SARL Pages Vives",
        "Westmarsh Echo, 3 Quay Street. To complain about an article contact the editor",
        "Harlan Valley Courier, 210 Main St., Cole's Ferry",
        "Le Courrier du Vexoin, 8 place du Marché, Mareilles",
        "Suara Lembah, Jalan Merdeka No. 12, Kota Palung",
        "Westmarsh Echo, a member of the Shore Group",
    ],
)
def test_a_name_with_what_the_site_is_or_where_it_sits_is_no_headline_of_another_story(line: str) -> None:
    assert _roles(*BOX, line)[-1] == "contact"


@pytest.mark.parametrize(
    "line",
    [
        "Cháy lớn ở chợ Gốm, 3 người bị thương",
        "Lật xe trên đèo, 12 hành khách thoát nạn",
        "Giá lúa tăng - tin vui của nông dân miền xuôi",
        "Hai xe va chạm, đường Kênh Đào tắc cả buổi sáng",
        "Ra mắt trang thông tin điện tử của xã Bãi Gốm",
        "Fire crews called to flats, 3 people rescued",
        "Incendie à Mareilles, 8 personnes relogées",
        "Le maire de Mareilles, un homme de la terre",
        "Hujan Semalaman, Jalan Lintas Timur Macet",
        "Harga cabai naik, Jalan Merdeka sepi",
        "Gọi đường dây nóng 0911 000 123 để báo sạt lở",
        "The old ferry is part of the town",
    ],
)
def test_headlines_of_other_stories_with_a_comma_a_number_or_a_street_stay(line: str) -> None:
    assert _roles(*BOX, line, "Mưa đá trút xuống bản vùng cao đêm qua")[-2] == "related"


@pytest.mark.parametrize("name", ["Nhà Nông Trẻ", "Le Réveil du Causse", "Đọc Tin 360", "Tin Học Đường", "TINGOM24"])
def test_a_name_over_its_imprint_that_nothing_else_tells(name: str) -> None:
    assert _roles(*BOX, "", "Quảng cáo", name, IMPRINT)[-2:] == ["contact", "contact"]


def test_a_name_over_the_editor_of_the_site() -> None:
    assert _roles(*BOX, "", "TTXĐVM", "Tổng Biên tập: Khiếu Đăng Vinh", IMPRINT)[-3] == "contact"


def test_a_name_over_whose_organ_it_is() -> None:
    assert _roles(*BOX, "", "Thời báo Duyên Hải", "Thuộc Sở Thông tin tỉnh Tĩnh Hải", IMPRINT)[-3] == "contact"


def test_a_name_that_the_line_of_rights_under_it_repeats_ends_the_comments() -> None:
    roles = _roles("Bình luận", "Name:*", "Email:*", "Đất Ven Biển", "© Đất Ven Biển. Liên hệ: bbt@datvenbien.example")
    assert roles[-2] == "contact"


@pytest.mark.parametrize("line", ["Tuyển sinh", "Du học nước ngoài", "Chợ gốm đông khách", "LIVE REPORT"])
def test_the_last_entry_over_an_imprint_is_no_name(line: str) -> None:
    assert _roles(*BOX, line, IMPRINT)[-2] != "contact"


def test_who_signs_over_an_imprint_is_who_wrote() -> None:
    found = read_lines(TITLE, "", *TEXT, "", "Nguyễn Văn An", "", IMPRINT)
    assert found.article.author == "Nguyễn Văn An"


@pytest.mark.parametrize("sign", ["＞", " ＞ ", " > "])
def test_the_way_to_a_page_is_no_headline(sign: str) -> None:
    way = sign.join(("首頁", "地方", "中彰投"))
    body = "　　本報訊 入秋以來，大柳鎮後溝村的草莓大棚裡一片繁忙，村民們正忙著採摘今年的第一批果實，裝箱後運往城裡。"
    assert article(way, "草莓棚裡算新賬", "", body, body.replace("大柳", "海角")).title == "草莓棚裡算新賬"


def test_what_a_picture_shows_stands_under_the_date_of_the_headline() -> None:
    text = (
        "Từ 300 m2 ao bỏ hoang, chị Hoàng Thị Nhẫn ở thôn Lũng Chàm nay khấm khá nhờ nuôi ốc nhồi trong ao bèo.",
        *TEXT,
    )
    title = "Nuôi ốc nhồi trong ao bèo: hướng thoát nghèo ở Lũng Chàm"
    lines = (title, "Thứ ba - 14/05/2019 09:22", "Chị Hoàng Thị Nhẫn chăm sóc ao ốc nhồi", *text)
    assert article(*lines).title == title


def test_a_headline_stands_under_a_list_of_others_with_their_dates() -> None:
    listed = ("TIN MỚI", "Hội nghị bàn chuyện lò gốm", "20.04.2022", "Lịch mở cửa lò gốm của làng", "15.04.2022")
    title = "Người thợ già giữ lửa lò gốm của làng suốt bốn mươi năm"
    assert article(*listed, "", title, "", *TEXT).title == title


def test_a_row_of_a_menu_goes_on_with_no_headline() -> None:
    first = "Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy và chỉ tắt khi mẻ gốm cuối"
    wrapped = [first, "cùng đã nguội hẳn, mùi đất ẩm còn vương khắp con ngõ nhỏ dẫn xuống bến"] * 8
    menu = "Trang đầu | Chuyện phố phường | Nhịp sống công nhân | Hộp thư bạn đọc"
    assert article(menu, "Lò gốm đỏ lửa giữa làng ven sông", *wrapped).title == "Lò gốm đỏ lửa giữa làng ven sông"


def test_a_short_sentence_with_which_a_text_ends_is_of_it_over_a_foot() -> None:
    tail = ("", "Chia sẻ", "Facebook", "Zalo", "", "Số lượt đọc: 5621", "", "Từ khóa: gốm, làng", "", *TEXT[:1])
    found = read_lines(TITLE, "", *TEXT, *TEXT, *TEXT, "Hẹn mùa xuân làm tiếp mái lò.", *tail)
    assert rows(found, 9)[0][0] == "body"


@pytest.mark.parametrize(
    "last",
    [
        "Luật sư bào chữa đề nghị cho người thợ già hưởng lượng khoan hồng vì có cha là người có công và",
        "Người thợ già nói với đoàn khách ghé thăm lò gốm: “Bốn mươi năm nay lửa chưa tắt ngày nào, ai hỏi",
    ],
)
def test_a_text_breaks_off_over_tools(last: str) -> None:
    assert _roles(last, "", "In bài viết", "Gửi bình luận")[0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Luật sư bào chữa đề nghị cho người thợ già hưởng lượng khoan hồng vì có cha là người có công",
        "Người thợ già nói với đoàn khách ghé thăm lò gốm: “Bốn mươi năm nay lửa chưa tắt ngày nào”",
    ],
)
def test_a_long_headline_under_a_text_does_not_break_off(line: str) -> None:
    assert _roles(line, "", "In bài viết", "Gửi bình luận")[0] == "related"


def test_an_hour_ago_under_a_headline_dates_it() -> None:
    poll = ("Bạn dự đoán đội nào vô địch? Bình chọn ngay trên trang của chúng tôi!", "( ) Trà Cú   ( ) Hồng Ngự")
    assert article(*poll, "Xem kết quả", TITLE, "Hữu Nhân · 2 giờ trước · 11 bình luận", *TEXT).title == TITLE


PAGE = (
    "BÁO LÀNG GỐM",
    "Trang chủ",
    "Thời sự",
    "Kinh tế",
    "",
    "ĐỜI SỐNG",
    TITLE,
    "Thứ ba, 14/05/2019 09:22",
    "",
    *TEXT,
    "Nỗi lo người nối nghề",
    *(one.replace("gốm", "sành") for one in TEXT),
    "",
    "Nguyễn Văn An",
    "Tin liên quan",
    "Chợ gốm đầu xuân đông khách hơn mọi năm",
    "Làng sành bên kia sông cũng đã đỏ lửa",
)


@pytest.mark.parametrize("more", [1, 2, 3])
def test_as_many_blank_lines_after_every_line_say_nothing(more: int) -> None:
    spaced = [part for line in PAGE for part in (line, *[""] * more)]
    one, other = read_lines(*PAGE), read_lines(*spaced)
    plain = [span.role for span in one.ledger.spans if span.role != "blank"]
    assert [span.role for span in other.ledger.spans if span.role != "blank"] == plain
    assert (other.article.title, other.article.date, other.article.author) == (TITLE, one.article.date, "Nguyễn Văn An")
    assert other.article.body == one.article.body


def test_a_page_broken_to_a_width_with_a_blank_line_after_every_line() -> None:
    words = " ".join((*TEXT, *TEXT, *TEXT)).split()
    broken = [" ".join(words[at : at + 11]) for at in range(0, len(words), 11)]
    spaced = [part for line in (TITLE, *broken) for part in (line, "")]
    found = read_lines(*spaced)
    assert found.article.title == TITLE
    assert "\n\n" not in found.article.body.strip()


def test_blank_lines_between_most_lines_only_still_set_apart() -> None:
    lines = (TITLE, "", TEXT[0], "", "Nỗi lo", "", TEXT[1], "", *TEXT, "", *TEXT)
    assert rows(read_lines(*lines), 5) == [("heading", "heading")]


def test_the_ledger_has_the_blank_lines_of_a_spaced_page() -> None:
    spaced = [part for line in PAGE for part in (line, "")]
    found = read_lines(*spaced)
    assert all(rows(found, at) == [("blank", "blank")] for at in range(2, len(spaced), 2))


def test_a_planted_line_of_a_spaced_page_stays_in_the_ledger() -> None:
    planted = "【Nổ hũ - Tài xỉu online】"
    spaced = [part for line in (*PAGE[:7], planted, *PAGE[7:]) for part in (line, "")]
    assert {role for role, _ in rows(read_lines(*spaced), 15)} == {"injected"}


# Six paragraphs, of which each says something else, and none of the foot's words.
LONG = (
    *TEXT,
    "Đất được lấy từ bãi bồi bên sông, phơi khô rồi đập nhỏ, ngâm nước ba ngày cho thật nhuyễn mới đem nặn.",
    "Bà con trong làng vẫn giữ lệ cũ, mỗi nhà một bàn xoay, con gái lớn lên đã biết vuốt cái chum cái vại.",
    "Người mua ở xa đặt hàng từ đầu năm, đến mùa nước lên thì thuyền cập bến, chất đầy những chồng bát mới.",
    "Mấy năm nay củi khan hiếm, nhiều lò phải tắt sớm, nhưng lò của ông cụ đầu xóm vẫn ấm suốt mùa đông.",
)


def _under(*foot: str) -> list[str]:
    """What the lines under a long text without a signature are."""
    found = read_lines(TITLE, "", *LONG, *foot)
    return [rows(found, 3 + len(LONG) + step)[0][0] for step, line in enumerate(foot) if line]


OPTIONS = ("( ) Rất hài lòng", "( ) Hài lòng", "Bình chọn    Kết quả")


def test_a_text_without_a_signature_ends_over_the_boxes_of_a_foot() -> None:
    foot = ("[Trở về]   [In]   [Gửi email]", "", *BOX, "", "Tìm kiếm", "", "VĂN BẢN MỚI")
    notices = ("Thông báo lịch tiếp công dân tháng năm", "", "THĂM DÒ Ý KIẾN")
    asked = "Bạn đánh giá thế nào về thái độ phục vụ tại bộ phận một cửa của chúng tôi?"
    assert not {"body", "heading", "byline"} & set(_under(*foot, *notices, asked, *OPTIONS))


def test_another_story_with_its_day_stands_under_the_tools_of_the_page() -> None:
    story = ("Xóm bãi mở hội đua thuyền", "15/12/2021 08:00", LONG[2].replace("Đất", "Gỗ"))
    assert not {"body", "heading"} & set(_under("Trang trước | Trang sau", "Thích 0  Chia sẻ", "", *story))


def test_teasers_stand_under_the_tools_of_the_page() -> None:
    teaser = ("Rau củ rớt giá, nông dân nhổ bỏ", "Nhà vườn cày bỏ cả ruộng cải thảo đầu vụ vì bán không đủ công hái.")
    assert not {"body", "heading"} & set(_under("Lưu", "Chia sẻ", "In bài viết", *teaser))


def test_a_text_goes_on_after_its_first_page() -> None:
    foot = ("Baca juga: Cerita juru seberang yang menolak dibayar", "Halaman 1/2", "Selanjutnya", "Halaman 2/2")
    assert _under(*foot, LONG[2].replace("Đất", "Gỗ"))[-1] == "body"


def test_a_text_goes_on_after_a_poll_and_after_a_box() -> None:
    asked = "Bạn đánh giá thế nào về thái độ phục vụ tại bộ phận một cửa của chúng tôi?"
    more = tuple(line.replace("gốm", "sành") for line in LONG[2:5])
    assert _under("THĂM DÒ Ý KIẾN", asked, *OPTIONS, "", *more)[-3:] == ["body"] * 3
    assert _under(*BOX, "", *more)[-3:] == ["body"] * 3


def test_a_question_within_a_text_that_nobody_votes_on_stays() -> None:
    asked = "Vậy thì bao giờ những cái lò cuối cùng của xóm bãi mới lại được đỏ lửa như xưa?"
    assert _under(asked, LONG[2].replace("Đất", "Gỗ"))[0] in ("body", "heading")


def test_a_heading_and_paragraphs_after_one_tool_are_of_the_text() -> None:
    more = tuple(line.replace("gốm", "sành") for line in LONG[2:4])
    assert _under("Chia sẻ", "Nỗi lo của người nối nghề hôm nay", *more)[1:] == ["heading", "body", "body"]


FORM = ("Ý kiến bạn đọc", "Họ tên (*)", "Email", "Nội dung (*)", "Gửi đi     Nhập lại", "")
ENTRIES = (
    "About Us",
    "Code of Values",
    "News Archive",
    "Sitemap",
    "Print Subscription",
    "Group Sites",
    "Careers",
    "Tenders",
)


def test_another_story_stands_under_the_buttons_of_a_form() -> None:
    story = ("Phù Lương nghiệm thu mô hình nuôi cá lồng", "Cá chiên trong lồng nhựa lớn nhanh hơn mọi năm")
    assert _roles(*FORM, *story)[-2:] == ["related", "related"]


def test_a_menu_of_the_site_stands_under_the_comments() -> None:
    said = ("Comments", "Comments have to be in English, and in full sentences.", "Post a comment")
    assert set(_roles(*said, *ENTRIES)[-len(ENTRIES) :]) == {"navigation"}


def test_short_answers_of_readers_are_no_menu() -> None:
    said = (
        "Bình luận (4)",
        "Trần Nam",
        "Hay quá",
        "Lê Quang",
        "Đúng rồi đó bác ơi.",
        "Bác Tư",
        "Chuẩn",
        "Cô Ba",
        "Ủng hộ",
    )
    assert set(_roles(*said)[1:]) == {"comment"}


def test_a_box_of_counters_stands_under_a_form() -> None:
    assert _roles(*FORM, "LƯỢT TRUY CẬP", "Đang online:", "27", "Tất cả:", "2.907.118")[-5:] == ["counter"] * 5


def test_a_reader_counts_what_he_visited() -> None:
    said = ("Bình luận (1)", "Trần Nam", "Lượt truy cập gian hàng gốm tăng gấp đôi sau bài này.", "Trả lời")
    assert _roles(*said)[2] == "comment"


def test_the_name_of_an_office_stands_over_its_imprint_under_a_form() -> None:
    foot = ("BỆNH VIỆN ĐA KHOA TỈNH ĐÔNG LỘ", "Điện thoại: (0299) 3 825 115", IMPRINT)
    assert _roles(*FORM, *foot)[-3:] == ["contact"] * 3


def test_an_office_that_a_reader_writes_about_is_of_his_comment() -> None:
    said = ("Bình luận (1)", "Trần Nam", "Bệnh viện đa khoa tỉnh Đông Lộ", "Trả lời", "Lê Quang", "Hay quá.")
    assert _roles(*said)[2] == "comment"


@pytest.mark.parametrize("under", [("Trở lại trang Phóng sự",), ("Tặng sao", "Hạn hán"), (), BOX])
def test_a_day_under_who_wrote_dates_the_text_whatever_stands_under_it(under: tuple[str, ...]) -> None:
    lines = (TITLE, "", *TEXT, "Người viết: Mai Thị Hậu", "Ngày 21 tháng 02 năm 2023", "", *under)
    assert str(article(*lines).date) == "2023-02-21"


@pytest.mark.parametrize(
    "line", ["NGUỒN: Vụ Truyền thông và Thi đua", "NGUỒN BÁO SÔNG VĨNH: https://songvinh.example/a.html"]
)
def test_a_label_in_capitals_says_where_a_text_is_from(line: str) -> None:
    assert _roles(line, *BOX)[0] == "source"


@pytest.mark.parametrize("line", ["NGUỒN NƯỚC CẠN DẦN Ở MIỀN XUÔI", "Nguồn cá giống: nhiều nơi bỏ trống ao hồ"])
def test_headlines_that_begin_with_such_a_label_are_other_stories(line: str) -> None:
    assert _roles(*BOX, line, "Mưa đá trút xuống bản vùng cao đêm qua")[-2] == "related"
