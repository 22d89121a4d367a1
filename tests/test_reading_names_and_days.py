"""The head of a page: names told by what stands beside them, days by the day of the update, who signs by syllables."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.lines import links, logos
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import label_values
from newsarchive.reading.words import persons
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
P3 = "Người làng kể rằng lò gốm cũ từng đỏ lửa suốt đêm, và gốm chở đi khắp các chợ trong vùng."
MENU = ("Trang chủ", "Thời sự", "Văn hóa", "Thể thao")


def _line(text: str) -> Line:
    return Line(1, text, text)


def roles(*lines: str) -> list[str]:
    found = read_lines(*lines)
    return [rows(found, at)[0][0] for at in range(1, len(lines) + 1)]


STAMP = "14/06/2024 10:35 GMT+7"


def test_a_day_over_the_headline_that_is_earlier_than_the_update_is_that_of_publication() -> None:
    page = ("Thứ sáu, ngày 14 tháng 6 năm 2024", "Báo Sông Đáy", *MENU, "", STAMP, "Văn hóa", TITLE)
    found = article(*page, "ĐOÀN PHÚ AN  (cập nhật 14/06/2024 14:02 GMT+7)", P1, P2, P3)
    assert (str(found.date), str(found.updated)) == ("2024-06-14T10:35:00+07:00", "2024-06-14T14:02:00+07:00")
    found = article(*page, "Cập nhật: 16/06/2024 14:02 GMT+7", P1, P2, P3)
    assert (str(found.date), str(found.updated)) == ("2024-06-14T10:35:00+07:00", "2024-06-16T14:02:00+07:00")


def test_a_day_over_the_headline_is_the_pages_where_another_is_printed_under_it() -> None:
    page = ("Báo Sông Đáy", *MENU, "", STAMP, TITLE)
    later = "Cập nhật: 13/06/2024 14:02 GMT+7"
    assert str(article(*page, later, P1, P2, P3).date) == "2024-06-13T14:02:00+07:00"
    both = "Ngày đăng: 13/06/2024 09:00 GMT+7"
    found = article(*page, both, "Cập nhật: 15/06/2024 14:02 GMT+7", P1, P2, P3)
    assert str(found.date) == "2024-06-13T09:00:00+07:00"


def test_the_issue_under_a_headline_dates_what_nothing_else_does() -> None:
    assert str(article("Tạp chí Vườn Rừng", *MENU, TITLE, "Số tháng 7/2021", P1, P2).date) == "2021-07"
    dated = article("Tạp chí Vườn Rừng", *MENU, TITLE, "Số tháng 7/2021", "Ngày đăng: 12/07/2021", P1, P2)
    assert str(dated.date) == "2021-07-12"
    told = read_lines("Tạp chí Vườn Rừng", *MENU, TITLE, "Số ca tháng 7/2021", P1, P2)
    assert not [one for one in rows(told, 7) if one[0] == "published"]


WAYS = ("Trang chủ - Điều tra", "Home – World", "Accueil - Société - Justice", "Beranda - Daerah", "首页 - 新闻")
NO_WAYS = (
    "Trang chủ - Ủy ban nhân dân xã Phú Hòa",
    "Nhà - nơi để về",
    "Điều tra - Trang chủ",
    "Trang chủ của báo - một năm nhìn lại",
    "Home - this is where they live now.",
)


@pytest.mark.parametrize("text", WAYS)
def test_dashes_lead_from_home(text: str) -> None:
    assert links.is_dashed_way(_line(text))


@pytest.mark.parametrize("text", NO_WAYS)
def test_other_dashes_lead_nowhere(text: str) -> None:
    assert not links.is_dashed_way(_line(text))


def test_a_way_with_dashes_is_no_headline() -> None:
    assert article("Báo Sông Đáy", "Trang chủ - Điều tra", "12/12/2023, 08:50", TITLE, P1, P2).title == TITLE


BACK = ("Trở lại Thời sự", "Về trang Chủ đề", "Quay lại trang chủ", "Về chuyên mục Nhịp sống", "Retour à la une")
NOT_BACK = (
    "Trở lại trường",
    "Về trang trại cũ",
    "Trở về từ cõi chết",
    "Về quê",
    "Back to school",
    "Retour au village",
    "Quay lại sau ba mươi năm xa xứ làm ăn",
    "Kembali ke sekolah",
)


@pytest.mark.parametrize("text", BACK)
def test_a_line_leads_back_to_a_section(text: str) -> None:
    assert links.leads_back(_line(text))


@pytest.mark.parametrize("text", NOT_BACK)
def test_who_comes_back_is_told_of(text: str) -> None:
    assert not links.leads_back(_line(text))


def test_what_leads_back_is_no_kicker() -> None:
    assert article("Báo Sông Đáy", *MENU, "", "Trở lại Thời sự", TITLE, P1, P2).section is None


SOURCES = {
    "a motto in small letters": (("Vườn Nhà Chuồn", "chuyện cây, chuyện đất ở quê", "", *MENU), "vuon-nha-chuon"),
    "tools in brackets": (("Báo Tuổi Mới [Podcast] [Đặt báo]", *MENU), "bao-tuoi-moi"),
    "an address and a motto": (("LaColline.net, l'information des terroirs", *MENU), "lacolline-net"),
    "letters in another order": (
        ("THVT - Đài Phát thanh và Truyền hình Vĩnh Tân", *MENU),
        "dai-phat-thanh-va-truyen-hinh-vinh-tan",
    ),
}


@pytest.mark.parametrize(("head", "source"), SOURCES.values(), ids=SOURCES)
def test_a_name_is_told_by_what_stands_beside_it(head: tuple[str, ...], source: str) -> None:
    assert article(*head, "", TITLE, "12/3/2021", P1, P2, P3).source == source


def test_a_way_begins_with_the_name_of_which_the_letters_stand_before_the_text() -> None:
    way = "Công Lý Miền Đông › Pháp luật › Pháp đình"
    assert article(way, "", TITLE, "12/3/2021", f"(CLMĐ) - {P1}", P2).source == "cong-ly-mien-dong"
    assert article(way, "", TITLE, "12/3/2021", P1, P2).source is None
    assert article("Thời sự › Pháp luật › Pháp đình", "", TITLE, f"(TS) - {P1}", P2).source is None


def test_a_name_is_confirmed_by_the_page_about_it() -> None:
    page = ("Nhịp Bến Mới", *MENU, TITLE, "12/3/2021", P1, P2, P3, "Về Nhịp Bến Mới", "Điều khoản sử dụng")
    assert article(*page).source == "nhip-ben-moi"


def test_a_broken_headline_is_not_a_name_with_a_motto() -> None:
    found = article("Nhà vườn Tân Quới", "chở nước ngọt cứu sầu riêng", "12/3/2021", P1, P2)
    assert found.title == "Nhà vườn Tân Quới chở nước ngọt cứu sầu riêng"
    assert found.source is None


MOTTOS = (
    "Independent. Every day.",
    "Your Island. Your Voice.",
    "Chuyên trang pháp luật và đời sống",
    "Biro Teluk Bira",
)
NO_MOTTOS = ("Du lịch", "Độc giả", "Chuyên đề", "Sống xanh")


@pytest.mark.parametrize("text", MOTTOS)
def test_a_motto_under_the_name_is_no_entry(text: str) -> None:
    assert roles("Báo Sông Đáy", text, *MENU, TITLE, "12/3/2021", P1, P2)[:2] == ["masthead", "masthead"]


@pytest.mark.parametrize("text", NO_MOTTOS)
def test_an_entry_under_the_name_is_no_motto(text: str) -> None:
    assert roles("Báo Sông Đáy", text, *MENU, TITLE, "12/3/2021", P1, P2)[1] == "navigation"


ROW = "Giải trí   Du lịch   Sống xanh   Nhà đẹp   Ẩm thực"


def test_a_lone_line_under_rows_of_entries_is_the_section() -> None:
    assert article("Nhịp Bến Mới", ROW, "Làng nghề", TITLE, "12/3/2021", P1, P2).section == "Làng nghề"
    assert article("Nhịp Bến Mới", ROW, "Nhà vườn", "Làng nghề", TITLE, "12/3/2021", P1, P2).section is None
    assert article("Nhịp Bến Mới", "Sống xanh", "Nhà đẹp", "Làng nghề", TITLE, P1, P2).section is None


FOOT = ("Tin liên quan", "Chợ quê đông khách")
STRING = "Thời luận Bến chợ Làng nghề Sông nước - Vườn ruộng Góc quê"


def test_a_section_is_told_by_a_string_of_entries_that_has_it() -> None:
    assert article("BÁO SÔNG ĐÁY", STRING, "Làng nghề", TITLE, "12/3/2021", P1, P2).section == "Làng nghề"
    assert article("BÁO SÔNG ĐÁY", STRING, "» Làng nghề", TITLE, "12/3/2021", P1, P2).section is None
    assert article("BÁO SÔNG ĐÁY", STRING, "Chợ đêm", TITLE, "12/3/2021", P1, P2).section is None


SIGNS = ("Hải Đường", "Trường Sơn", "Nhật Tiền", "Hạ Vy", "Băng Tâm")
SIGNS_NOT = ("Hải Dương", "Quê nhà", "Đọc nhiều", "Thời Sự", "Phú Quốc", "Bình luận", "Đường sắt", "Ho Sen", "Nhà Đẹp")


@pytest.mark.parametrize("name", SIGNS)
def test_a_pen_name_of_common_syllables_signs(name: str) -> None:
    assert (
        article(TITLE, "12/3/2021", "", P1, "", P2, "", name, "", "Tin liên quan", "Chợ quê đông khách").author == name
    )


@pytest.mark.parametrize("name", SIGNS_NOT)
def test_other_words_are_not_made_of_names(name: str) -> None:
    assert not pen_names.is_of_syllables(name)


def test_a_place_of_the_text_does_not_sign() -> None:
    text = "Mỗi sáng, lò nung ở xã Trường Sơn đỏ lửa từ khi gà chưa gáy cho tới khi mẻ gốm cuối cùng đã nguội."
    assert (
        article(TITLE, "12/3/2021", P1, text, "", "Trường Sơn", "", "Tin liên quan", "Chợ quê đông khách").author
        is None
    )


def test_a_name_over_the_source_signs() -> None:
    under = (
        "Trường Sơn",
        "Nguồn Báo Sông Đáy: https://songday.example/a-1.html",
        "Tin liên quan",
        "Chợ quê đông khách",
    )
    assert article(TITLE, "12/3/2021", P1, P2, P3, *under).author == "Trường Sơn"


def test_capitals_right_under_the_text_and_apart_from_the_rest_sign() -> None:
    foot = ("", "[Các tin khác]", "- Chợ quê đông khách (24/03/2019)")
    assert article(TITLE, "12/3/2021", "", P1, P2, "THANH BÌNH", *foot).author == "THANH BÌNH"
    assert article(TITLE, "12/3/2021", "", P1, "", P2, "", "THANH BÌNH", *foot[1:]).author is None
    assert article(TITLE, "12/3/2021", "", P1, P2, "PHÁT THANH TRUYỀN HÌNH", *foot).author is None


def test_a_pictures_credit_tells_who_signs_in_capitals() -> None:
    assert pen_names.is_in_capitals("NHẬT TIỀN", ["Bơm nước vào mương. Ảnh: Nhật Tiền"])
    assert pen_names.is_in_capitals("THANH BÌNH", ["Người nuôi kéo dây. Ảnh: T.B"])
    assert not pen_names.is_in_capitals("NHẬT TIỀN", ["Bơm nước vào mương. Ảnh: Hạ Vy"])
    assert not pen_names.is_in_capitals("THANH BÌNH", ["Người nuôi kéo dây. Ảnh: H.V"])


def test_a_place_is_known_by_its_marks() -> None:
    assert persons.is_place("Hải Dương")
    assert persons.is_place("Hai Duong")
    assert persons.is_place("Hoà Bình")
    assert not persons.is_place("Hải Đường")


def test_what_a_writer_is_stands_under_his_name() -> None:
    page = (TITLE, "Par Salif Ouoba", P1, P2, "Salif Ouoba")
    assert roles(*page, "Correspondant à Tambarga", "Mots-clés : engrais, coton")[5] == "byline"
    assert roles(*page, "Reportages de la région", "Mots-clés : engrais, coton")[5] != "byline"


def test_sizes_of_letters_are_nobody() -> None:
    assert article(TITLE, "2023-08-02 Nguồn: TTXVN Cỡ chữ: Lớn Vừa Nhỏ", P1, P2).author is None
    assert label_values.are_tools("Lớn Vừa Nhỏ")
    assert not label_values.are_tools("Lớn Văn Nhỏ")


def test_letters_stand_for_an_institution_in_their_order() -> None:
    assert (
        logos.without_logo("THVT - Đài Phát thanh và Truyền hình Vĩnh Tân") == "Đài Phát thanh và Truyền hình Vĩnh Tân"
    )
    assert not logos.is_spelt_out(_line("CLB - Đài Phát thanh và Truyền hình Vĩnh Tân"))
    assert not logos.is_spelt_out(_line("TTV - Chợ quê đông khách"))


def test_a_telephone_and_the_day_are_two_things() -> None:
    row = "Đường dây nóng: 0297.3811.456 Thứ Năm, ngày 22 tháng 2 năm 2024"
    found = read_lines("Báo Sông Đáy", row, *MENU, TITLE, "12/3/2021", P1, P2)
    assert [one[0] for one in rows(found, 2)] == ["contact", "navigation"]
    row = "Đường dây nóng: 0297.3811.456 cả Thứ Năm và ngày 22"
    found = read_lines("Báo Sông Đáy", row, *MENU, TITLE, "12/3/2021", P1, P2)
    assert len(rows(found, 2)) == 1


def test_a_name_glued_to_the_headline_is_the_sites() -> None:
    page = (f"{TITLE}-Trang tin Cửa Biển", "Trang tin Cửa Biển", *MENU, TITLE, "12/3/2021", P1, P2)
    found = read_lines(*page)
    assert [one[0] for one in rows(found, 1)] == ["headline", "masthead"]
    found = read_lines(f"{TITLE}-Nam ven sông", *page[1:])
    assert found.article.title == TITLE


def test_the_update_behind_the_day_of_publication_is_told_after_who_signs() -> None:
    row = "Élodie Garrigou. Publié le 21/09/2023 à 18h42, mis à jour le 22/09/2023 à 07h15"
    found = article("Le Courrier de la Vézanne", *MENU, TITLE, row, P1, P2)
    assert str(found.date).startswith("2023-09-21T18:42")
    assert str(found.updated).startswith("2023-09-22T07:15")
    found = article("Le Courrier de la Vézanne", *MENU, TITLE, row.partition(",")[0], P1, P2)
    assert found.updated is None
