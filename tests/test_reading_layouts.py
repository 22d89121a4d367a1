"""Layouts of all sorts of sites: what stands over a headline, questions that head paragraphs, threads of a forum."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."
DATE = "23/08/2021 14:05"
QUESTION = "Gốm làng bán được cho ai?"


def _role(line: int, *lines: str) -> str:
    return rows(read_lines(*lines), line)[0][0]


@pytest.mark.parametrize("over", ["Ăn / Làng gốm", "Báo hỏng lò gốm", "Gốm › Lò gốm › Làng"])
def test_an_entry_of_the_menu_is_no_half_of_the_headline(over: str) -> None:
    found = read_lines("Trang chủ", "Chợ gốm", over, TITLE, DATE, P1, P2)
    assert found.article.title == TITLE


def test_two_lines_that_say_too_much_for_a_menu_are_one_headline() -> None:
    first, second = "Người thợ già chờ mẻ gốm cuối cùng", "Lò nung đỏ lửa từ khi gà chưa gáy"
    assert article("Trang chủ", first, second, "", DATE, P1, P2).title == f"{first} {second}"


def test_who_speaks_stands_above_what_he_says() -> None:
    said = "Tôi giữ lửa lò cho làng gốm"
    assert article("TRÒ CHUYỆN", "Nghệ nhân Vũ Thị Mận:", said, DATE, P1, P2).title == f"Nghệ nhân Vũ Thị Mận: {said}"
    assert article("Trang chủ", "CHUYỆN LÀNG GỐM:", said, DATE, P1, P2).title == said


def test_an_address_under_a_name_does_not_join_it_to_the_headline() -> None:
    found = read_lines("Trang chủ", TITLE, "Đông Phương", "dongphuong@lang.example", DATE, P1, P2).article
    assert (found.title, found.author) == (TITLE, "Đông Phương")


def test_a_short_question_heads_a_long_paragraph() -> None:
    assert _role(6, TITLE, DATE, "", P1, "", QUESTION, "", P2, "", P3) == "heading"
    assert _role(5, TITLE, DATE, "", P1, QUESTION, P2, "", P3) == "heading"
    assert _role(5, TITLE, DATE, "", P1, "Bà hỏi: " + QUESTION, P2, "", P3) == "body"
    assert _role(6, TITLE, DATE, "", P1, "", "“Gốm làng bán được cho ai?”", "", P2, "", P3) == "body"


def test_the_last_line_of_verses_may_ask() -> None:
    verses = ("Ơ lò ơi lò đỏ cho lâu", "Đừng tàn như lửa của tôi", "Lò mà tàn thì gốm ai nung?")
    assert _role(7, TITLE, DATE, P1, P3, *verses, P2, "", "Bà còn nhớ lời không?", P3) == "body"


def test_headlines_that_ask_stand_together_in_a_box() -> None:
    box = ("Có thể bạn muốn đọc:", "Bị nợ tiền gốm, người thợ kêu ai?", "Thưởng Tết có bắt buộc không?")
    assert _role(6, TITLE, DATE, P1, *box, P2, P3) == "related"


THREAD = (
    "Diễn đàn Làng Gốm",
    TITLE + " - Diễn đàn Làng Gốm",
    "tamtang72 Mar 1 2015, 09:54 PM Gửi #1",
    "Cấp bậc: Thành viên tích cực",
    P1,
    P2,
    "hoamuop Mar 2 2015, 07:11 AM Gửi #2",
    "Đọc mà khóc, làng tôi cũng vậy.",
)


def test_of_a_thread_the_first_post_is_the_text_and_the_others_are_comments() -> None:
    found = read_lines(*THREAD)
    assert (found.article.title, str(found.article.date)[:10]) == (TITLE, "2015-03-01")
    assert [rows(found, line)[0][0] for line in range(4, 9)] == ["navigation", "body", "body", "comment", "comment"]
    assert found.article.author is None


def test_a_cookie_notice_is_known_by_its_word_wherever_it_begins() -> None:
    assert _role(5, TITLE, DATE, P1, P2, "Báo Làng Gốm sử dụng cookie để cải thiện trải nghiệm.") == "navigation"


def test_a_name_and_the_day_of_loading_share_the_line_at_the_top() -> None:
    found = read_lines("Báo Sông Đáy - Diễn đàn của nhân dân | Thứ Sáu ngày 29.3.2024", "Menu", TITLE, DATE, P1, P2)
    assert rows(found, 1) == [("masthead", "masthead"), ("masthead", "slogan"), ("navigation", "page-day")]
    assert (found.article.source, str(found.article.date)[:10]) == ("bao-song-day", "2021-08-23")
    other = read_lines("Mưa to ở làng gốm | Thứ Sáu ngày 29.3.2024", "Menu", TITLE, DATE, P1, P2)
    assert "masthead" not in [role for role, _ in rows(other, 1)]


def test_an_address_alone_at_the_top_names_the_site() -> None:
    assert article("langgom.example", "Menu", TITLE, DATE, P1, P2).source == "langgom-example"


def test_what_stands_under_a_headline_is_known_by_what_stands_beside_it() -> None:
    found = read_lines("BÁO NGƯỜI THỢ", "Menu", TITLE, "Báo Người Thợ", DATE, P1, P2)
    assert rows(found, 4) == [("masthead", "masthead-again")]
    found = read_lines("Menu", TITLE, "Bài: Dã Quỳ", "Ảnh: Cù Thế Anh", DATE, P1, P2)
    assert (rows(found, 4), found.article.author) == ([("byline", "photographer-label")], "Dã Quỳ")
    assert _role(4, "Menu", TITLE, DATE, "Ảnh: Cù Thế Anh", P1, P2) == "caption"
    assert _role(4, "Menu", TITLE, "Lê Thị Thanh", "thanh.le@lang.example", DATE, P1, P2) == "byline"
    assert _role(3, "Menu", TITLE, "thanh.le@lang.example", DATE, P1, P2) == "navigation"


def test_two_names_in_capitals_sign_and_one_may_be_a_section() -> None:
    assert article("Menu", TITLE, DATE, P1, P2, "TẤN SỸ - KIM LOAN", "Chia sẻ").author == "TẤN SỸ - KIM LOAN"
    assert _role(6, "Menu", TITLE, DATE, P1, P2, "NHÀ ĐẤT - XÂY DỰNG", "Chia sẻ") != "byline"


def test_a_letter_leads_over_to_who_signs_it() -> None:
    assert _role(6, "Menu", TITLE, DATE, P1, P2, "Ba của con", "Đinh Công Thuật") == "body"
    assert _role(6, "Menu", TITLE, DATE, P1, P2, "Ba của con", "Chia sẻ") == "navigation"


def test_rows_that_say_of_whom_they_tell_have_a_heading() -> None:
    teams = ("Xóm Lò: Lượng, Khải, Hiệp, Bền, Nghĩa", "Xóm Gốm: Minh, Tài, Đực, Lên, Vui")
    assert _role(5, "Menu", TITLE, DATE, P1, "Đội hình xuất phát", *teams, P2, P3) == "heading"
    assert _role(5, "Menu", TITLE, DATE, P1, "Đội hình xuất phát", teams[0], "Xóm Bến", P2, P3) == "body"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Từ khóa: lò gốm, ký ức, làng xã.", "related"),
        ("Chủ đề: lòng biết ơn và sự tử tế của làng.", "body"),
        ("– Chị Vũ Thị Mận kiểm tra lò nung tại xưởng", "body"),
    ],
)
def test_lists_within_the_text(line: str, role: str) -> None:
    assert _role(5, "Menu", TITLE, DATE, P1, line, P2, P3) == role


def test_a_follow_bar_goes_on_with_where_to_follow() -> None:
    assert _role(6, "Menu", TITLE, DATE, P1, "Theo dõi Báo Người Thợ trên", "News", P2, P3) == "navigation"
    assert _role(5, "Menu", TITLE, DATE, P1, "Đăng ký theo dõi Báo Người Thợ trên YouTube", P2, P3) == "navigation"
    assert _role(4, "Menu", TITLE, DATE, "12    Chia sẻ    Lưu", P1, P2) == "navigation"


WRAPPED = (
    "   Rau muống bó lạt tre, đậu bắp gói lá chuối, ớt đựng trong",
    "bồ nhỏ đan bằng bẹ cau, quầy hàng ở làng gốm trông như phiên",
    "chợ của nửa thế kỷ trước.",
    "   Ngày 1/6/2019, hợp tác xã ngừng dùng túi ni lông ở cả bốn",
    "quầy. Trước đó, mỗi năm họ phát không cho khách rất nhiều túi",
    "kém bền, phần lớn chỉ dùng một lần rồi nằm lại ngoài mương.",
    "   Lá chuối lấy từ vườn của xã viên, mỗi tháng dùng gần",
    "1.300 tàu lá. Người bán lá được trả tiền mặt ngay trong",
    "ngày, vì thế mấy bụi chuối hoang sau chùa cũng có chủ.",
    "   Doanh thu của hợp tác xã tăng lên.",
    "Ông Phùng Quốc Việt tính rằng tiền mua túi tiết kiệm được",
    "đủ mua một tủ mát cũ để giữ rau qua trưa hè.",
)


def test_where_paragraphs_are_indented_other_lines_go_on() -> None:
    body = article(TITLE, DATE, *WRAPPED).body
    assert "gần 1.300 tàu lá." in body
    assert "tăng lên. Ông Phùng" in body


def test_a_credit_ends_the_caption_that_was_broken_before_it() -> None:
    caption = ("Chị Mận hướng dẫn cô bán hàng cách gói đậu bắp bằng", "hai lớp lá chuối hơ lửa. Ảnh: Lê Phấn")
    found = read_lines(TITLE, DATE, *WRAPPED[:6], *caption, *WRAPPED[6:])
    assert [rows(found, line)[0] for line in (9, 10)] == [
        ("caption", "caption-credit"),
        ("caption", "caption-credit-continued"),
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [("Luật sư trả lời", "heading"), ("Chuyên gia tư vấn:", "body"), ("Luật sư im lặng", "body")],
)
def test_who_answers_heads_the_answer(line: str, role: str) -> None:
    assert _role(5, "Menu", TITLE, DATE, P1, line, "Chào bạn T.,", P2, P3) == role


def test_a_few_words_under_a_picture_are_its_caption() -> None:
    assert _role(6, "Menu", TITLE, DATE, P1, f"{TITLE} - Ảnh 2.", "Chiếc chuông gọi bàn", P2, P3) == "caption"
    assert _role(5, "Menu", TITLE, DATE, P1, "Chiếc chuông gọi bàn", P2, P3) == "heading"


def test_a_question_over_a_date_is_the_headline_and_not_the_slogan_over_it() -> None:
    question = "Vì sao gốm của làng ông chưa bao giờ thiếu người mua?"
    slogan = "Chuyên trang của người thợ già làng gốm bốn mươi năm"
    assert article("BÁO NGƯỜI THỢ", slogan, "Menu", "A+   A-", question, DATE, P1, P2).title == question


def test_a_line_broken_in_the_midst_of_a_name_goes_on() -> None:
    broken = (
        "Ngày 27 tháng 2 năm 1986, ba đã leo lên chiếc xe tải ở sân đình làng Phú",
        "Thượng, đúng chỗ mai con sẽ đứng. Bà nội dúi cho ba năm đồng bạc.",
    )
    assert " ".join(broken) in article(TITLE, DATE, P1, *broken, P2).body
    alone = "Người thợ già giữ lửa lò cho cả làng gốm bên sông ở Phú Thượng"
    assert alone + " Hà Nội" not in article(TITLE, DATE, P1, alone, "Hà Nội, ngày nắng. " + P2, P3).body


def test_initials_are_a_credit_too() -> None:
    assert _role(5, "Menu", TITLE, DATE, P1, "Bến Tràm một sớm tháng chạp của làng gốm - Ảnh: V.K.A.", P2) == "caption"


def test_another_article_under_a_list_of_stories_is_not_the_pages_own() -> None:
    listed = ("Bài cùng chuyên mục", "Ghe bầu miền ngoài", "Người đo nước")
    other = ("Về một bến nước bị quên", "ThS. KHỔNG TÚ", "Bến ấy từng có bậc lên xuống bằng đá, nay chỉ còn ba bậc.")
    found = read_lines("Menu", TITLE, DATE, P1, P2, P3, *listed, *other)
    assert {rows(found, line)[0][0] for line in (10, 11, 12)} == {"related"}
    assert rows(read_lines("Menu", TITLE, DATE, P1, P2, P3, *listed, other[0], other[2]), 11)[0][0] == "body"


def test_the_first_line_with_a_day_behind_it_is_the_sites_name() -> None:
    found = read_lines("MIỀN ĐÔNG ONLINE | Thứ Bảy, 12/10/2019", "Menu", TITLE, DATE, P1, P2)
    assert rows(found, 1) == [("masthead", "masthead"), ("navigation", "page-day")]
    assert found.article.source == "mien-dong-online"
    assert article("Thời báo Miền Đông", "Thứ Bảy, 12/10/2019", "Menu", TITLE, DATE, P1).source == "thoi-bao-mien-dong"


def test_the_topic_under_its_label_is_no_half_of_the_headline() -> None:
    assert article("Sự kiện:", "Làng gốm bên sông", TITLE, DATE, P1, P2).title == TITLE


def test_the_body_that_a_writer_belongs_to_stands_under_his_name() -> None:
    page = ("Menu", TITLE, DATE, P1, P2, "Luật sư Quách Mỹ Duyên")
    assert _role(7, *page, "Công ty luật Chính Tâm", "Chia sẻ") == "byline"
    assert _role(7, *page, "(Đoàn Luật sư tỉnh Đông Ngàn)", "Chia sẻ") == "byline"
    assert _role(7, *page, "Công ty Chính Tâm mở thêm lò gốm", "Chia sẻ") == "related"
