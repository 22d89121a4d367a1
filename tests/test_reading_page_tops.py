"""The top of a page: the head that stands under another story, menus, ways and boxes over the headline."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import paragraphs
from newsarchive.reading.layout.body import extent
from newsarchive.reading.layout.top.candidates import Beginning
from newsarchive.reading.lines import counters, imprints, mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import verdict
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
P3 = "Người làng kể rằng lò gốm cũ từng đỏ lửa suốt đêm, và gốm chở đi khắp các chợ trong vùng."
MANY = (P1, P2, P3, P1.replace("Người", "Ông"), P2.replace("Mỗi sáng", "Mỗi chiều"))
DATE = "23/08/2021 14:05"
OTHER = "Con đò ngang của làng ven sông"
OTHER_TEXT = "Con đò cuối cùng của bến cũ đã nghỉ hẳn từ mùa mưa năm ngoái, khi cây cầu mới thông xe."


def _line(text: str) -> Line:
    return Line(1, text, text)


def roles(*lines: str) -> list[str]:
    found = read_lines(*lines)
    return [rows(found, at)[0][0] for at in range(1, len(lines) + 1)]


HEADS = {
    "a way": ("Trang chủ » Tin tức » Văn hóa", TITLE, DATE),
    "a paper's name and a day": ("Thời báo Miền Đông", "Đăng nhập", TITLE, DATE),
    "an office's name and who signs": ("ỦY BAN NHÂN DÂN XÃ PHÚ HÒA", TITLE, "Nguyễn Minh Khuê", DATE),
    "what leads home": ("Trang chủ", "Thời sự", TITLE, DATE),
    "a way with words before it": ("Bạn đang ở: Trang chủ | Văn hóa", TITLE, DATE),
    "a day, a way and a box": ("Đọc nhiều", "Chợ quê đông khách trở lại", "Trang chủ > Văn hóa", TITLE, DATE),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_another_story_over_the_head_of_the_page_is_not_the_article(head: tuple[str, ...]) -> None:
    found = article(OTHER, OTHER_TEXT, *head, *MANY)
    assert found.title == TITLE
    assert str(found.date) == "2021-08-23T14:05:00+07:00"


def test_another_story_over_the_head_is_related() -> None:
    head = ("Báo Sông Đáy", "Trang chủ » Văn hóa", TITLE, DATE)
    other = f"{OTHER} đã nghỉ hẳn từ mùa mưa"
    assert roles(other, OTHER_TEXT, *head, *MANY)[:3] == ["related", "related", "masthead"]
    notice = "Trang này dùng quảng cáo để nuôi những người làm báo trong vùng."
    assert "related" not in roles("Báo Sông Đáy", notice, *head[1:], *MANY)
    site = "LeSahelien.net, l’actualité du pays au quotidien"
    assert "related" not in roles(site, "Proverbe du jour : qui porte le mil ne court pas.", *head[1:], *MANY)


def test_a_day_of_the_week_with_its_hour_follows_who_wrote() -> None:
    row = f"Thu Hạnh Thứ hai, ngày {DATE}"
    found = article("Báo Sông Đáy", TITLE, row, *MANY)
    assert (found.author, str(found.date)) == ("Thu Hạnh", "2021-08-23T14:05:00+07:00")
    assert verdict(_line("Hà Nội Thứ ba, ngày 15/06/2021 05:30")).open
    assert verdict(_line("Lịch cúp điện Thứ ba, ngày 15/06/2021 05:30")).open


NO_HEADS = {
    "its own standfirst": (TITLE, OTHER_TEXT, DATE, "Chia sẻ", *MANY),
    "a box within it": (TITLE, DATE, OTHER_TEXT, "Tin liên quan", "Chợ quê đông khách trở lại", *MANY),
    "the foot under a short text": (
        *(TITLE, DATE, P1, P2, "Trang chủ", "Báo Sông Đáy", OTHER, "22/08/2021", OTHER_TEXT),
        *(OTHER_TEXT.replace("cuối", "đầu"), OTHER_TEXT.replace("mùa", "cơn")),
    ),
}


@pytest.mark.parametrize("lines", NO_HEADS.values(), ids=NO_HEADS)
def test_what_stands_under_the_headline_is_no_other_head(lines: tuple[str, ...]) -> None:
    found = article(*lines)
    assert found.title == TITLE
    assert str(found.date) == "2021-08-23T14:05:00+07:00"


def test_rights_over_the_head_are_no_text() -> None:
    imprint = ("Tổng biên tập: Đinh Hữu Lộc", "Giấy phép hoạt động số 88/GP-BTTTT cấp ngày 01/3/2020")
    rights = "Mọi hình thức sao chép lại thông tin phải được sự đồng ý bằng văn bản."
    found = article(OTHER, *imprint, rights, "Đăng nhập", TITLE, DATE, *MANY)
    assert found.title == TITLE


def test_a_headline_without_a_day_tells_what_its_text_does() -> None:
    office = ("Sở Văn hóa và Thể thao tỉnh Hà Khê", TITLE)
    assert article(OTHER, OTHER_TEXT, *office, *MANY).title == TITLE
    assert article(TITLE, P1, office[0], OTHER, *MANY[1:]).title == TITLE


@pytest.mark.parametrize(
    ("text", "reserved"),
    [
        ("Mọi hình thức sao chép lại thông tin phải được sự đồng ý bằng văn bản.", True),
        ("This material may not be published, broadcast or rewritten without permission.", True),
        ("Toute reproduction, même partielle, est interdite.", True),
        ("Dilarang mengutip tanpa izin tertulis dari redaksi.", True),
        ("未经书面授权，不得转载。", True),
        ("Việc khai thác cát phải được Ủy ban nhân dân tỉnh cho phép.", False),
        ("The road may not be reopened before spring, the council said.", False),
        ("Toute baignade est interdite jusqu'à nouvel ordre.", False),
        ("Dilarang mengambil pasir di sungai, kata camat.", False),
    ],
)
def test_what_may_not_be_done_with_a_page_without_leave(text: str, reserved: bool) -> None:
    assert imprints.reserves_rights(text) is reserved


OVER = {
    "an entry of a menu over the way": ("Văn bản", "Lịch làm lò gốm giữa làng", "Trang chủ ∕ Tin tức ∕ Văn hóa", ""),
    "a motto over the menu": ("UBND XÃ PHÚ HÒA", "Vì lò gốm, vì làng", "Trang chủ", "Tin tức", "Liên hệ", ""),
    "a name in capitals": ("Lửa Gốm & Làng Nghề", "Trang chủ  Tin tức  Liên hệ  Văn hóa", ""),
    "a skip link": ("Bỏ qua đến nội dung chính", "Báo Sông Đáy", ""),
    "a box of stories": ("Đọc nhiều", OTHER, "Lò gạch giữa làng đỏ lửa trở lại", "Chợ gốm giữa làng đông khách", ""),
    "a box of dated stories": (
        *("Tin đọc nhiều", OTHER, "21/08/2021", "Lò gạch giữa làng đỏ lửa trở lại", "20/08/2021"),
        *("Trang chủ > Tin tức > Văn hóa", ""),
    ),
    "a box named as few are": ("En continu", OTHER, "Lò gạch giữa làng đỏ lửa trở lại", "Chợ gốm giữa làng đông", ""),
    "the day in a sentence": ("Hôm nay, thứ bảy của làng gốm giữa mùa lửa", ""),
}


@pytest.mark.parametrize("over", OVER.values(), ids=OVER)
@pytest.mark.parametrize("under", [(DATE,), ()], ids=["dated", "undated"])
def test_what_stands_over_the_head_is_no_headline(over: tuple[str, ...], under: tuple[str, ...]) -> None:
    assert article(*over, TITLE, *under, *MANY).title == TITLE


UNDER = {
    "a way under the day": (TITLE, DATE, "Trang chủ > Tin tức > Văn hóa"),
    "tools and a standfirst": (TITLE, DATE, "Chia sẻ", "In bài viết", "Gốm làng từng chở đi khắp các chợ, nay lại về"),
    "the name of a box alone": ("Đọc nhiều", TITLE, DATE),
}


@pytest.mark.parametrize("head", UNDER.values(), ids=UNDER)
def test_the_first_headline_of_a_page_stays_the_headline(head: tuple[str, ...]) -> None:
    assert article("Báo Sông Đáy", *head, *MANY).title == TITLE


def test_tools_do_not_part_a_headline_from_its_standfirst() -> None:
    title = TITLE + " ven sông"
    standfirst = "Gốm làng từng chở đi khắp các chợ; nay lại về làng"
    assert article("Báo Sông Đáy", title, "Bình luận", "Chia sẻ", standfirst, *MANY).title == title


def test_a_headline_printed_twice_in_capitals_is_printed_again() -> None:
    found = read_lines("Trang chủ", "", TITLE.upper() + " VEN SÔNG", TITLE.upper() + " VEN SÔNG", "", *MANY)
    assert found.article.title == TITLE.upper() + " VEN SÔNG"


def test_a_headline_that_comes_again_in_a_list_is_another_story() -> None:
    listed = ("Tin liên quan", OTHER, "Chợ quê đông khách trở lại", "Cây gạo đầu bến nay không còn")
    lines = tuple(map(_line, (OTHER, TITLE, *MANY, *listed, "", f"{TITLE} | Báo Sông Đáy")))
    groups = paragraphs.group(lines, tuple(map(verdict, lines)))
    found = extent.find(groups)
    assert found is not None
    keys = Beginning(groups, found).keys
    assert _line(TITLE).key in keys
    assert _line(OTHER).key not in keys


NAMES = {
    "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Khê": True,
    "Trung tâm kiểm soát bệnh tật tỉnh Hà Khê": True,
    "Cục Thủy lợi và Phòng chống thiên tai": True,
    "Sở Giáo dục và đào tạo": True,
    "Sở Xây dựng lên phương án cầu tỉnh Hà Khê": False,
    "Sở Y tế tỉnh Hà Khê chống dịch": False,
    "Sở Y tế xin lỗi": False,
}


@pytest.mark.parametrize(("text", "named"), NAMES.items())
def test_offices_are_named_by_what_they_are_for(text: str, named: bool) -> None:
    assert mastheads.is_masthead(_line(text)) is named


ROWS = {
    "Trang chủ ∕ Tin hoạt động ∕ Lãnh đạo Bộ": "breadcrumb",
    "Trang chủ ❯ Tin hoạt động": "breadcrumb",
    "Trang chủ   Dịch vụ công   Lấy ý kiến người dân về dự thảo   Y tế": "menu-row",
    "Bạn cần biết Tiện ích Liên hệ": "menu-string",
    "Chuyển đến nội dung chính": "menu-word",
    "Passer au contenu principal": "menu-word",
    "Ukuran Teks": "menu-word",
    "READ LATER  PRINT  A+ A-": "menu-row",
}


@pytest.mark.parametrize(("text", "rule"), ROWS.items())
def test_rows_and_entries_of_the_top(text: str, rule: str) -> None:
    assert verdict(_line(text)).rule == rule


@pytest.mark.parametrize(
    "text",
    [
        "Trang chủ của tờ báo ra mắt giao diện mới",
        "Bạn cần biết gì trước khi đi chợ nổi",
        "Chuyển đến nơi ở mới",
        "Tỉ số 2∕3 của hiệp đầu",
        "Ukuran ikan di pasar",
    ],
)
def test_lines_that_only_begin_like_them(text: str) -> None:
    assert verdict(_line(text)).open


def test_a_size_in_t_stands_beside_a_day() -> None:
    pieces = verdict(_line("14/09/2021 | 17:05 PM (GMT+7) | Xem với cỡ chữ T T")).pieces
    assert [piece.rule for piece in pieces] == ["date-line", "tool-beside-date"]


def test_a_day_with_points_is_no_count() -> None:
    pieces = verdict(_line("Ngày đăng : 10.01.2016 | Đã xem: 302")).pieces
    assert [piece.rule for piece in pieces] == ["published-label", "visit-counter"]
    assert counters.is_row(_line("Hôm nay: 10.016 | Tổng số: 302.114"))


def test_thousands_may_be_parted_by_a_space() -> None:
    assert verdict(_line("1 204 vues")).rule == "visit-counter"


def test_the_day_over_a_page_is_not_the_one_of_a_text_dated_at_its_end() -> None:
    found = article("Báo Sông Đáy", "Thứ bảy, ngày 28 tháng 8 năm 2021", "", TITLE, *MANY, f"{DATE} | Lượt xem: 12")
    assert str(found.date) == "2021-08-23T14:05:00+07:00"


def test_the_day_of_a_weblog_stands_over_the_headline_and_at_the_end() -> None:
    found = article("Thứ Hai, 23 tháng 8, 2021", TITLE, *MANY, "Người đăng: Cúc Dại vào lúc 23/8/21")
    assert str(found.date) == "2021-08-23"


def test_the_day_over_a_page_is_not_the_one_under_a_standfirst() -> None:
    over = ("Báo Sông Đáy", "Thứ bảy, ngày 28 tháng 8 năm 2021", "")
    found = article(*over, TITLE, P3, f"{DATE} | 12 lượt xem", "Chia sẻ", *MANY)
    assert str(found.date) == "2021-08-23T14:05:00+07:00"
    updated = article(TITLE.upper(), "", "23/08/2021 14:05", TITLE, P3, "Cập nhật lúc 22:05 ngày 28/8/2021", *MANY)
    assert str(updated.date) == "2021-08-23T14:05:00+07:00"


def test_of_a_box_either_all_stories_are_dated_or_none() -> None:
    box = ("Đọc nhiều", OTHER, "Cây gạo đầu bến nay không còn")
    assert article("Báo Sông Đáy", *box, TITLE, DATE, *MANY).title == TITLE


SITES = {
    "over a row of entries": (("Masuk", "Jakarta 29°C", "Suara Pesisir", "Video | Opini | Indeks | Galeri"), True),
    "over a day and a way": (("Rechercher", "Kivu Matin", "lundi 6 mai 2019", "Accueil > Région"), True),
    "under known entries": (("Login | Daftar", "Harian Muara", "", "Beranda > Hukum"), True),
    "each word of it has a capital": (("Đăng nhập", "Nhịp Sống Phố Núi", "Trang chủ", "Tin tức"), True),
    "the name of a box": (("Tiêu điểm", OTHER, "Cây gạo đầu bến nay không còn", ""), False),
    "an entry of a list": (("Masuk", "Gaya Hidup", "Hukum", "Olahraga", "Beranda > Hukum"), False),
    "who wrote it": (("Skip to content", "Jane Doe", "12 May 2021"), False),
    "a bar that asks to follow": (("Trang chủ", "Tin tức", "Theo dõi Báo trên Google News", ""), False),
}


@pytest.mark.parametrize(("over", "named"), SITES.values(), ids=SITES)
def test_a_name_that_only_its_place_tells(over: tuple[str, ...], named: bool) -> None:
    assert (article(*over, TITLE, *MANY).source is not None) is named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("石桥市农业农村局", True),
        ("岚溪县教育局", True),
        ("石桥市召开会议部署农业农村局", False),
        ("农业农村局", False),
    ],
)
def test_chinese_offices_of_a_place(text: str, named: bool) -> None:
    assert mastheads.is_masthead(_line(text)) is named


@pytest.mark.parametrize(
    "text",
    [
        "You are here: Home > News",
        "Vous êtes ici : Accueil > Région",
        "当前位置：首页 > 新闻 > 正文",
        "您现在的位置：首页>社会",
    ],
)
def test_words_may_stand_before_the_first_step_of_a_way(text: str) -> None:
    assert verdict(_line(text)).rule == "breadcrumb"


def test_letters_before_the_text_name_a_paper_with_an_ampersand() -> None:
    menu = "Thời sự · Pháp đình · Điều tra · An ninh trật tự · Tư vấn · Video"
    found = article(menu, "PHÁP LÝ & CUỘC SỐNG", "", TITLE, DATE, f"(PL&CS) - {P1}", *MANY[1:])
    assert found.source == "phap-ly-cuoc-song"


@pytest.mark.parametrize(
    ("over", "date", "updated"),
    [
        ("07:45, 11/03/2024", "2024-03-11T07:45:00+07:00", "2024-03-11T15:20:00+07:00"),
        ("16:10, 11/03/2024", "2024-03-11T15:20:00+07:00", "None"),  # later than the update: when it was loaded
        ("07:45, 12/03/2024", "2024-03-11T15:20:00+07:00", "None"),
        ("11/03/2024", "2024-03-11T15:20:00+07:00", "None"),
    ],
)
def test_a_day_over_a_headline_that_tells_its_update(over: str, date: str, updated: str) -> None:
    found = article(
        "Báo Bờ Sông", "Trang chủ | Tin tức | Liên hệ", over, TITLE, "Cập nhật: 15:20, 11/03/2024", "", *TEXT
    )
    assert (str(found.date), str(found.updated)) == (date, updated)
