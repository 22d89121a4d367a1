"""At the foot: rows of links after comments, boxes with their writers, tags, whose the site is; and what looks so."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import box_names, counters, imprints, menus, subscriptions
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = (f"{one[:-1]}, theo lời kể của những người còn nhớ ngày ấy." for one in TEXT)
DATE = "12/03/2022 08:15"
ONE, OTHER = "Nghề vá lưới ở xóm Cồn trước mùa gió chướng", "Giá mực khô tăng trước mùa biển động cuối năm"


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


def _under(*lines: str) -> list[str]:
    """What the lines under a text are."""
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", *lines)
    return [rows(found, at)[0][0] for at, line in enumerate(lines, 8) if line]


@pytest.mark.parametrize(
    "name", ["相關新聞 Related", "相关新闻 / related news", "熱門新聞 Most read", "推荐阅读 Recommended"]
)
def test_a_box_has_its_name_in_two_languages(name: str) -> None:
    assert box_names.is_of_stories(box_names.without_translation(_line(name).key))


@pytest.mark.parametrize("name", ["社會 Society", "中文摘要 Summary", "相關部門 said no", "Related 相關新聞", "新聞 4"])
def test_a_section_in_two_languages_is_no_such_box(name: str) -> None:
    assert not box_names.is_of_stories(box_names.without_translation(_line(name).key))


@pytest.mark.parametrize("text", ["▼ tháng 4", "► tháng mười", "▼ March 2019", "▸ août 2020", "► Desember", "▼ 5月"])
def test_a_month_of_an_archive_needs_no_number(text: str) -> None:
    assert menus.is_archive_list(_line(text))


@pytest.mark.parametrize("text", ["▼ Giá lúa tháng 4", "► Marching on", "▼ Tháng 4 lại về", "▸ May mắn đầu năm"])
def test_a_headline_behind_such_a_sign_is_no_month(text: str) -> None:
    assert not menus.is_archive_list(_line(text))


def test_a_headline_that_tells_of_what_is_online_counts_nobody() -> None:
    assert not counters.is_told(_line("Họp giao ban trực tuyến với các huyện (27/03/2025)"))
    assert counters.is_told(_line("Đang trực tuyến: 27"))


@pytest.mark.parametrize(
    "text",
    [
        "For media enquiries contact: Communications Unit",
        "Press enquiries please call: the duty officer",
        "Tòa soạn và Trị sự: Ngõ 15 phố Yên Ninh, Hà Nội",
        "Trị sự: 12 Lê Lợi, Huế",
    ],
)
def test_whom_to_ask_is_of_the_imprint(text: str) -> None:
    assert imprints.is_imprint(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Media enquiries have doubled since May",
        "Tòa soạn nhận được thư của bà Lành",
        "The press contact a lawyer first",
    ],
)
def test_what_is_told_of_those_is_not(text: str) -> None:
    assert not imprints.is_imprint(_line(text))


@pytest.mark.parametrize("text", ["Get the day's headlines at 6am.", "Nhận tin mới lúc 6 giờ qua email"])
def test_a_letter_is_offered_with_its_hour(text: str) -> None:
    assert subscriptions.offers_letter(_line(text))


def test_a_story_of_headlines_offers_none() -> None:
    assert not subscriptions.offers_letter(_line("The day's headlines were read out at 6am by the mayor."))


@pytest.mark.parametrize(
    "row", ["Gửi Ý kiến · Quảng cáo · Điều khoản", "關於我們 About us | 私隱政策 Privacy | 廣告 Rates"]
)
def test_a_row_of_links_ends_the_comments(row: str) -> None:
    assert _under("Ý kiến bạn đọc", "Lan: Hay quá, cảm ơn tác giả.", row)[-1] == "navigation"
    assert _under("© 2021 Báo Lộc Hải", row)[-1] == "navigation"


@pytest.mark.parametrize("row", ["Tên | Email | Gửi", "Hay quá, đúng là quê mình", "Quê | tôi"])
def test_tools_fields_and_what_is_said_do_not(row: str) -> None:
    assert _under("Ý kiến bạn đọc", "Lan: Hay quá, cảm ơn tác giả.", row)[-1] == "comment"


def test_a_box_with_who_wrote_its_stories_gives_no_author() -> None:
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", "GÓC NHÌN", ONE, "Bởi Trần Lan", OTHER, "Bởi Lê Minh")
    under = [rows(found, at)[0][0] for at in range(8, 13)]
    assert under == ["related"] * 5
    assert found.article.author is None


def test_one_who_signs_under_the_text_is_its_author() -> None:
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", "Bởi Trần Lan", "", "Tin liên quan", ONE)
    assert rows(found, 8)[0][0] == "byline"


@pytest.mark.parametrize("label", ["Tags", "Từ khóa", "Mots-clés"])
def test_tags_go_on_over_an_entry_of_the_menu(label: str) -> None:
    found = read_lines(
        "Làng biển", "Trang chủ", "", TITLE, DATE, "", P1, "", P2, "", label, P1.split(",")[0][:9], "Làng biển"
    )
    assert rows(found, 13)[0][0] == "related"


def test_a_menu_under_tags_is_one_still() -> None:
    assert _under("Tags", "trang trại", "", "Trang chủ", "Liên hệ")[-2:] == ["navigation", "navigation"]


def test_the_line_between_the_sites_name_and_its_imprint_says_where_it_sits() -> None:
    found = read_lines(
        "The Harbour Post",
        TITLE,
        DATE,
        "",
        P1,
        "",
        P2,
        "",
        "The Harbour Post",
        "Plot 114, Freedom Way",
        "Tel: +260 215 555 019",
    )
    assert [rows(found, at)[0][0] for at in (9, 10, 11)] == ["contact"] * 3


def test_from_where_somebody_writes_stands_under_his_name() -> None:
    assert _under("Trần Văn Lan", "Phóng viên thường trú tại Huế", "", "Tin liên quan", ONE)[:2] == ["byline", "byline"]
    assert _under("Trần Văn Lan", "Phóng viên bị cản trở", "", "Tin liên quan", ONE)[1] != "byline"


def test_the_story_before_and_the_next_stand_behind_a_label_of_their_box() -> None:
    under = _under("Tel: +699 22 417", "", "More in this category: « Tender for buoys", "Road closure at the bridge »")
    assert under == ["contact", "related", "related"]


def test_whose_the_site_is_ends_a_list_of_stories() -> None:
    under = _under(
        "Tin đọc nhiều", ONE, "", "Chuyên trang của Báo Duyên Hải. Phụ trách: Vũ Khang", "Hotline: 0225 3999 114"
    )
    assert under == ["related", "related", "contact", "contact"]
    assert _under("Tin đọc nhiều", ONE, "Chuyên trang của báo Đảng bị giả mạo", OTHER)[2] == "related"


def test_the_name_of_a_box_in_brackets_opens_it() -> None:
    assert _under("[Các tin khác]", ONE, OTHER) == ["related"] * 3
    assert _under("[Trở về]", "Trang chủ")[0] == "navigation"


def test_who_asks_to_be_written_to_stands_over_how() -> None:
    ask = "Mọi thông tin xin liên hệ: Phòng Công tác xã hội"
    assert _under(ask, "Điện thoại: 0228 555 0115") == ["contact", "contact"]
    assert (
        _under("Tin liên quan", "Huyện mất liên hệ với ba tàu cá trong bão", "Điện thoại: 0228 555 0115")[1]
        == "related"
    )


def test_a_name_stands_over_where_it_sits_and_the_imprint() -> None:
    under = _under("Home | About us | Advertise", "The Valley Mail", "Stand 12, Cairo Lane", "P.O. Box 31421")
    assert under[1:] == ["contact"] * 3
    assert _under("The Valley Mail", "Cairo Lane closed for good", "P.O. Box 31421")[0] != "contact"


def test_a_box_in_two_languages_with_a_stroke() -> None:
    assert _under("Các bài viết khác / Other news", ONE)[0] == "related"
    assert _under("Các bài viết khác / Trần Lan", ONE)[0] != "related-heading"
