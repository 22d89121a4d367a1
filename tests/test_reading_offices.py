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
