"""Rows in which nothing but a blank or a dash parts a name from the day: what the page shows of the name tells."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
MENU = (
    "Báo Vùng Cao",
    "Trang chủ",
    "Thời sự",
    "Nông nghiệp",
    "Làng nghề - Phố nghề",
    "Crafts & Trades",
    "Métiers d'art",
)
MENU_2 = ("Kerajinan Daerah", "Đời sống", "Giải trí", "手工艺", "Thời tiết")
DAY = "2022-12-18T09:30:00"


def _page(*, over: str = "", under: str = "", foot: str = "") -> tuple[str, ...]:
    return tuple(line for line in (*MENU, *MENU_2, over, TITLE, under, P1, P2, foot) if line)


@pytest.mark.parametrize(
    "row",
    [
        "Làng nghề - Phố nghề 18/12/2022 09:30",
        "Nông nghiệp 18/12/2022 09:30",
        "NÔNG NGHIỆP 09:30 18/12/2022",
        "Giải trí 18-12-2022 09:30",
        "Thời sự18/12/2022 09:30",
        "Crafts & Trades 18 December 2022 09:30",
        "Métiers d'art 18/12/2022 09:30",
        "Kerajinan Daerah 18/12/2022 09:30",
        "手工艺 2022-12-18 09:30",
        "Trang chủ Nông nghiệp 18/12/2022 09:30",
        "Nông nghiệp, 18/12/2022 09:30",
        "Nông nghiệp • 18/12/2022 • 09:30",
    ],
)
def test_an_entry_of_the_menu_over_a_headline_leads_to_its_day(row: str) -> None:
    found = article(*_page(over=row))
    assert str(found.date).startswith(DAY)
    assert found.title == TITLE


def test_what_leads_over_a_headline_is_its_section() -> None:
    assert article(*_page(over="Làng nghề - Phố nghề 18/12/2022 09:30")).section == "Làng nghề - Phố nghề"


@pytest.mark.parametrize(
    ("row", "outlet"),
    [
        ("Theo Nông thôn Mới-Chủ nhật, ngày 18/12/2022 09:30", "nong-thon-moi"),
        ("Theo Người Đồng Bằng-18/12/2022 09:30", "nguoi-dong-bang"),
        ("Người Đồng Bằng-18/12/2022 09:30", "nguoi-dong-bang"),
        ("Tin từ Nông thôn Mới 18/12/2022 09:30", "nong-thon-moi"),
        ("Source: Rural Life-18 December 2022 09:30", "rural-life"),
        ("Khoa học Phổ biến 18/12/2022 09:30", "khoa-hoc-pho-bien"),
        ("Kinh tế & Đời sống 09:30 ngày 18/12/2022", "kinh-te-doi-song"),
        ("Tuổi trẻ Vùng Cao 09:30 18/12/2022", "tuoi-tre-vung-cao"),
        ("Hill Country Farming-18 December 2022 09:30", "hill-country-farming"),
        ("D'après Terre et Village-dimanche 18 décembre 2022 09:30", "terre-et-village"),
        ("Sumber Desa Kita-18/12/2022 09:30", "desa-kita"),
    ],
)
def test_a_name_under_the_headline_that_a_label_or_its_words_tell(row: str, outlet: str) -> None:
    found = article(*_page(under=row))
    assert str(found.date).startswith(DAY)
    assert str(found.original_source) == outlet


def test_a_name_that_the_foot_gives_as_the_source() -> None:
    row = "Terre et Village 18/12/2022 09:30"
    assert article(*_page(under=row)).date is None
    told = article(*_page(under=row, foot="Source Terre et Village: https://terre.example/vannerie"))
    assert str(told.date).startswith(DAY)


@pytest.mark.parametrize(
    "row",
    [
        "18/12/2022 09:30 (Cập nhật 18/12/2022 11:05) Nghe bài viết 4:10 Giọng nữ miền Nam",
        "18/12/2022 09:30 Nghe bài viết 4:10 Giọng nữ miền Nam",
        "18/12/2022 09:30 - Cập nhật 18/12/2022 11:05 Nghe đọc bài 3:02 Giọng nam",
        "18/12/2022 | 09:30 Nghe audio 0:00 / 4:10",
        "Chủ nhật, 18/12/2022 09:30 Nghe bài viết Giọng nam miền Bắc 1x",
        "18 December 2022 09:30 (Updated 18 December 2022 11:05) Listen to this article 4:10",
        "18/12/2022 09:30 (mis à jour le 18/12/2022 11:05) Écouter l'article 4:10",
        "18 Desember 2022 09:30 (Diperbarui 18 Desember 2022 11:05) Dengarkan artikel 4:10",
    ],
)
def test_what_plays_the_text_ends_a_row(row: str) -> None:
    page = _page(under=row)
    found = read_lines(*page)
    assert str(found.article.date).startswith(DAY)
    assert rows(found, page.index(row) + 1)[-1][0] == "navigation"


@pytest.mark.parametrize(
    "row",
    [
        "Khai mạc 18/12/2022 19:30",
        "Khai mạc 19:30 18/12/2022",
        "Giờ mở cửa 08:00 18/12/2022",
        "Sân Hòa Bình 18/12/2022 19:30",
        "Nhà hát lớn 18/12/2022 20:00",
        "Hạn chót nộp hồ sơ 18/12/2022 17:00",
        "Lịch cắt điện 18/12/2022 07:00",
        "Lễ trao giải 18/12/2022 19:30",
        "Chung kết 18/12/2022 19:30",
        "Phiên đấu giá 18/12/2022 09:00",
        "Họp phụ huynh 18/12/2022 08:00",
        "Riverton Town Hall 18 December 2022 19:30",
        "Kick-off 18 December 2022 19:30",
        "Next meeting 18 December 2022 17:00",
        "Ouverture des portes 18/12/2022 19:30",
        "Salle des fêtes 18/12/2022 19:30",
        "Batas akhir 18/12/2022 17:00",
        "Gedung Serbaguna 18/12/2022 19:00",
        "Desa Kita 18/12/2022 09:30",
        "开幕 2022-12-18 19:30",
        "报名截止 2022-12-18 17:00",
        "市体育馆 2022-12-18 19:30",
        "开庭时间 2022-12-18 09:30",
    ],
)
def test_what_will_be_on_a_day_dates_nothing(row: str) -> None:
    found = article(*_page(under=row))
    assert found.date is None or found.date.interval
    assert found.title == TITLE


@pytest.mark.parametrize(
    "row", ["Chung kết 18/12/2022 19:30", "Giờ Hà Nội 18/12/2022 19:30", "Hôm nay 18/12/2022 19:30"]
)
def test_neither_does_it_over_the_headline(row: str) -> None:
    assert article(*_page(over=row)).date is None


def test_whose_name_an_events_begins_like_signs_all_the_same() -> None:
    assert article(*_page(under="Ngọc Thi 18/12/2022 09:30")).author == "Ngọc Thi"
    assert article(*_page(under="Nguyễn Văn Sinh 18/12/2022 09:30")).author == "Nguyễn Văn Sinh"


def test_a_section_under_the_headline_leads_to_the_day_and_is_no_kicker() -> None:
    found = article(*_page(under="Làng nghề - Phố nghề 18/12/2022 09:30"))
    assert str(found.date).startswith(DAY)
    assert found.section is None
    assert str(found.source) == "bao-vung-cao"
