"""Pages of offices, schools and hospitals: headlines that are sentences, decisions, who signs in short."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import Condition
from newsarchive.nouns.ledger import Role
from reading_samples import TEXT, TITLE, article, read_lines

LONG = (
    "Cửa Rào: Sơ kết giai đoạn hai Đề án nâng cao chất lượng phục vụ người dân tại bộ phận một cửa, nâng cao ý thức"
    " trách nhiệm của cán bộ, viên chức ở các xã, phường, thị trấn và tinh thần tự quản của tổ dân phố trên địa bàn"
)
TOLD = (
    "Ngày 14/3/2019, Ủy ban nhân dân huyện Cửa Rào đã sơ kết giai đoạn hai Đề án nâng cao chất lượng phục vụ dân.",
    "Báo cáo của Phòng Nội vụ cho thấy thời gian chờ của người dân đã giảm một nửa so với hai năm trước.",
)


@pytest.mark.parametrize(
    ("headline", "day"),
    [
        (LONG, "25/03/2019"),
        ("Phường Bến Gỗ tọa đàm về nếp sống mới trong khối các đoàn thể của phường.", "Ngày đăng 25/03/2019"),
        (
            "Trường Mầm non Hoa Sen cùng Trạm Y tế, Hội Phụ nữ và cha mẹ học sinh khám sức khỏe cho trẻ.",
            "25/03/2019 | 08:00",
        ),
    ],
)
def test_a_sentence_over_the_day_is_the_headline(headline: str, day: str) -> None:
    found = article("khối phường", "", headline, day, "", *TOLD)
    assert (found.title, str(found.date)[:10]) == (headline, "2019-03-25")
    assert Condition.NO_HEADLINE not in found.condition


@pytest.mark.parametrize(
    "lines",
    [
        (f"{LONG}.", "25/03/2019", TOLD[1], "26/03/2019", TEXT[0]),  # a chronicle
        (" ".join(TOLD), "25/03/2019", *TEXT),  # two sentences
        (TOLD[0], "", *TEXT),
    ],
)
def test_a_paragraph_is_no_headline(lines: tuple[str, ...]) -> None:
    assert Condition.NO_HEADLINE in article(*lines).condition


def test_a_headline_with_a_stop_is_said_again_by_the_first_sentence() -> None:
    found = read_lines(
        "Sở Tư pháp Cửa Rào tổ chức sinh hoạt pháp luật.",
        "",
        "Nhân Ngày Pháp luật, Sở Tư pháp Cửa Rào tổ chức buổi sinh hoạt pháp luật cho toàn thể cán bộ.",
        "",
        *TEXT,
    )
    assert found.ledger.by_line()[0][0].role is Role.HEADLINE


@pytest.mark.parametrize(
    "first",
    [
        "Làng gốm đã đỏ lửa trở lại sau mười năm.",  # it is not said again
        "Sở Tư pháp Cửa Rào tổ chức sinh hoạt. Nhân Ngày Pháp luật, toàn thể cán bộ có mặt.",  # two sentences
        "Nhân Ngày Pháp luật, Sở Tư pháp Cửa Rào tổ chức buổi sinh hoạt pháp luật cho toàn thể cán bộ.",  # again
    ],
)
def test_a_first_sentence_that_is_not_said_again_is_text(first: str) -> None:
    found = read_lines(
        first,
        "",
        "Nhân Ngày Pháp luật, Sở Tư pháp Cửa Rào tổ chức buổi sinh hoạt pháp luật cho toàn thể cán bộ.",
        "",
        *TEXT,
    )
    assert Condition.NO_HEADLINE in found.article.condition


@pytest.mark.parametrize("short", ["TT.", "TS.", "TP.", "P.", "ThS.", "BS."])
def test_the_stop_of_a_title_parts_no_sentences(short: str) -> None:
    headline = f"Phường Bến Gỗ {short} Cửa Rào: Ra quân làm vệ sinh môi trường chào mừng ngày hội lớn"
    assert article("TIN HOẠT ĐỘNG", "", headline, "", *TOLD).title == headline


def test_two_sentences_on_a_line_run() -> None:
    found = article("Chợ đã mở lại từ sáng nay. Người dân Bến Gỗ kéo nhau đi từ lúc gà chưa gáy", "", *TOLD)
    assert Condition.NO_HEADLINE in found.condition


CLAUSES = (
    "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019 của Quốc hội;",
    "Căn cứ Nghị định số 7/2020/NĐ-CP ngày 3 tháng 2 năm 2020 của Chính phủ quy định về thư viện công cộng;",
    "Theo đề nghị của Giám đốc Thư viện huyện tại Tờ trình số 9/TTr-TV ngày 4 tháng 5 năm 2021;",
)


def test_the_clauses_of_a_decision_are_text() -> None:
    found = read_lines("Huyện Cửa Rào tuyển dụng viên chức thư viện", "27/05/2021", *CLAUSES)
    assert [spans[0].role for spans in found.ledger.by_line()[2:]] == [Role.BODY] * 3
    assert str(found.article.date) == "2021-05-27"


ANNOUNCED = "Một số hình ảnh tại lễ phát động:"


@pytest.mark.parametrize(
    "announced", [ANNOUNCED, "Dưới đây là những hình ảnh của buổi lễ:", "Some pictures of the fair:"]
)
@pytest.mark.parametrize(
    "seen",
    [
        ("Các đại biểu dự lễ", "Đoàn viên trồng cây trong khuôn viên trường"),
        ("Lãnh đạo xã trao quà cho người già", "Hội viên phụ nữ tham gia nấu bánh tại nhà văn hóa thôn"),
    ],
)
def test_what_stands_under_announced_pictures_is_seen_on_them(announced: str, seen: tuple[str, str]) -> None:
    found = read_lines(TITLE, "25/03/2019", *TEXT, announced, "", *seen, "", "Tin liên quan", "Chợ nổi vào mùa nước về")
    told = found.ledger.by_line()
    assert [told[at][0].role for at in (4, 6, 7, 9, 10)] == [
        Role.BODY,
        Role.CAPTION,
        Role.CAPTION,
        Role.RELATED,
        Role.RELATED,
    ]
    assert found.article.author is None


def test_pictures_announced_at_the_end_belong_to_the_text() -> None:
    assert read_lines(TITLE, "25/03/2019", *TEXT, ANNOUNCED).ledger.by_line()[-1][0].role is Role.BODY


@pytest.mark.parametrize("box", ["Ảnh liên quan:", "Tin cùng chuyên mục:", "Các tin khác:", "Video nổi bật:"])
def test_a_box_with_a_colon_announces_no_pictures(box: str) -> None:
    told = read_lines(TITLE, "25/03/2019", *TEXT, box, "Chợ nổi vào mùa nước về").ledger.by_line()
    assert told[-1][0].role is not Role.CAPTION


@pytest.mark.parametrize("after", [(), ("Tin liên quan", "Chợ nổi vào mùa nước về"), ("", "Viết bình luận mới")])
@pytest.mark.parametrize("name", ["AT", "HYTV", "K.L", "Công Luận", "BTNO", "T.H.V"])
def test_letters_and_a_pen_name_under_a_text_sign_it(name: str, after: tuple[str, ...]) -> None:
    assert article(TITLE, "25/03/2019", *TEXT, "", name, *after).author == name


@pytest.mark.parametrize(
    "word", ["TOP", "RSS", "LINK", "VIDEO", "HẾT", "Quay lại", "Trang Chủ", "Liên Hệ", "MENU", "In"]
)
def test_a_tool_under_a_text_signs_nothing(word: str) -> None:
    assert article(TITLE, "25/03/2019", *TEXT, "", word).author is None


@pytest.mark.parametrize("menu", [("AT", "Trang chủ", "Tin tức"), ("Văn Bản", "Trang chủ | Tin tức | Liên hệ")])
def test_what_stands_over_a_menu_signs_nothing(menu: tuple[str, ...]) -> None:
    assert article(TITLE, "25/03/2019", *TEXT, "", *menu).author is None


HOSPITAL = "Bệnh viện Đa khoa huyện Cửa Rào đã tiếp nhận hai máy siêu âm mới do các nhà hảo tâm trao tặng sáng nay."


def test_an_office_that_the_text_names_signs_it() -> None:
    office = "BỆNH VIỆN ĐA KHOA HUYỆN CỬA RÀO"
    assert article(TITLE, "25/03/2019", HOSPITAL, *TEXT, office, "Tin cùng chuyên mục:", "Lịch trực").author == office


@pytest.mark.parametrize(
    "line",
    [
        "BỆNH VIỆN ĐA KHOA THÀNH PHỐ BẾN GỖ",  # which the text does not name
        "Bệnh viện Đa khoa huyện Cửa Rào khánh thành khoa sản",  # another story
    ],
)
def test_another_office_does_not(line: str) -> None:
    assert article(TITLE, "25/03/2019", HOSPITAL, *TEXT, line, "Tin cùng chuyên mục:", "Lịch trực").author is None


BUTTONS = "leftcenterrightdel"


def test_what_stands_under_an_editors_buttons_is_seen_on_the_picture() -> None:
    lines = (TITLE, "25/03/2019", TEXT[0], "", BUTTONS, " Thợ gốm nặn bình tại lò của gia đình.", "", TEXT[1])
    told = read_lines(*lines).ledger.by_line()
    assert [told[at][0].role for at in (4, 5, 7)] == [Role.NAVIGATION, Role.CAPTION, Role.BODY]


@pytest.mark.parametrize("line", ["leftovers", "centerright", "Trái phải giữa", "right to left"])
def test_other_words_are_no_buttons(line: str) -> None:
    told = read_lines(TITLE, "25/03/2019", TEXT[0], "", line, TEXT[1]).ledger.by_line()
    assert told[5][0].role is Role.BODY


@pytest.mark.parametrize(
    ("row", "date", "counted"),
    [
        ("Thứ bảy - 19/08/2023 07:253980", "2023-08-19T07:25:00+07:00", True),
        ("19/08/2023 07:2512", "2023-08-19T07:25:00+07:00", True),
        ("Thứ bảy - 19/08/2023 07:25", "2023-08-19T07:25:00+07:00", False),
        ("19/08/2023 07:25:39", "2023-08-19T07:25:39+07:00", False),
        ("07:25 19/08/2023", "2023-08-19T07:25:00+07:00", False),
    ],
)
def test_a_count_right_behind_the_hour_is_none_of_it(row: str, date: str, counted: bool) -> None:
    found = read_lines(TITLE, row, *TEXT)
    assert str(found.article.date) == date
    assert (Role.COUNTER in {span.role for span in found.ledger.by_line()[1]}) is counted


def test_a_pictures_address_is_no_part_of_the_publishers_name() -> None:
    name = "Viện kiểm sát nhân dân tỉnh Cửa Rào"
    found = article(f"{name}https://vkscuarao.gov.vn/assets/logo.png", "19/08/2023 07:25", *TEXT)
    assert found.source == article(name, "19/08/2023 07:25", *TEXT).source == "vien-kiem-sat-nhan-dan-tinh-cua-rao"


@pytest.mark.parametrize("warm", ["16.2 C", "27,5 °C", "31 °C", "-2.5°F"])
def test_a_day_with_the_weather_is_that_of_loading(warm: str) -> None:
    found = article("Thứ Ba, 20/01/2026", warm, "Cửa Rào", "", TITLE, "", *TEXT)
    assert (found.source, found.date) == (None, None)


@pytest.mark.parametrize("line", ["16.2 km", "Lớp 9C", "5 F1"])
def test_other_measures_are_no_weather(line: str) -> None:
    told = read_lines(TITLE, "25/03/2019", TEXT[0], "", line, TEXT[1]).ledger.by_line()
    assert told[4][0].rule != "signs-only"


def test_tools_between_the_day_and_a_text_without_headline_leave_it_its_day() -> None:
    found = article("15/05/2025", "Xem cỡ chữ", "Đọc bài viết", "In", "Gửi email", *TEXT)
    assert str(found.date) == "2025-05-15"
    assert article("15/05/2025", "Trang chủ", "Giới thiệu", "Liên hệ", "Sơ đồ", *TEXT).date is None


def test_a_headline_leaves_the_border_of_its_cell() -> None:
    assert article(f"{TITLE} |", "25/03/2019 08:00 | ||||", *TEXT).title == TITLE


POLL = ("Bình chọn", "", "Theo bạn trang này trình bày thế nào ?", "", "Phong phú", "Dễ dùng", "Hữu ích", "")


@pytest.mark.parametrize("votes", ["485 người đã tham gia bình chọn", "12 lượt bình chọn", "96 votes"])
def test_a_poll_and_counters_over_the_headline_are_no_story(votes: str) -> None:
    counters = ("Thống kê truy cập", "Số lượng và lượt người truy cập", "• Online 74", "• Hôm nay 2724")
    headline = "Đoàn xã Cửa Rào sôi nổi các hoạt động hưởng ứng ngày môi trường trong tháng năm này."
    lines = (*POLL, votes, "", *counters, "", headline, "", "Font size : A- A A+", "", *TEXT)
    found = read_lines(*lines)
    assert found.article.title == headline
    assert {span.role for spans in found.ledger.by_line()[:15] for span in spans} <= {
        Role.NAVIGATION,
        Role.COUNTER,
        Role.BLANK,
    }


def test_a_question_without_votes_is_text() -> None:
    told = read_lines("Vì sao lò gốm của làng tôi vẫn chưa bao giờ tắt lửa?", "", *TEXT).ledger.by_line()
    assert told[0][0].role in (Role.HEADLINE, Role.BODY)


@pytest.mark.parametrize("line", ["0 khách và 0 thành viên", "12 guests and no members online"])
def test_who_is_on_a_site_is_counted(line: str) -> None:
    told = read_lines("Thống kê", line, "", TITLE, "25/03/2019", *TEXT).ledger.by_line()
    assert told[1][0].role is Role.COUNTER


def test_guests_of_a_story_are_not() -> None:
    line = "120 khách và 40 thành viên ban tổ chức đã đến dự lễ khánh thành lò gốm mới của làng chiều nay."
    assert read_lines(TITLE, "25/03/2019", *TEXT, line).ledger.by_line()[4][0].role is Role.BODY


def test_other_news_and_articles_head_a_list() -> None:
    told = read_lines(TITLE, "25/03/2019", *TEXT, "Phản hồi", "", "Các tin/bài khác").ledger.by_line()
    assert told[-1][0].role is Role.RELATED
