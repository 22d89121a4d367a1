"""Headlines as they are printed again, with the site's name, over two lines, or as what looks like text."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

ECHO = "Lò gốm đỏ lửa giữa làng suốt bốn mươi năm, người thợ già nói rằng gốm chưa bao giờ thiếu người mua ở đây."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (f"{TITLE} | Báo Bờ Sông", "| Báo Bờ Sông"),
        (f"{TITLE} - Đường Xa", "- Đường Xa"),
        (f"{TITLE} | Văn hóa | Đường Xa", "| Văn hóa | Đường Xa"),
    ],
)
def test_the_sites_name_after_a_headline_is_no_part_of_it(line: str, name: str) -> None:
    found = read_lines(line, TITLE, "12/3/2021", "", *TEXT)
    assert found.article.title == TITLE
    headline, site = found.ledger.line(1)
    assert (str(headline.role), str(site.role)) == ("headline", "masthead")
    assert site.of(line) == name


def test_a_dash_within_a_headline_parts_nothing() -> None:
    assert article("Lò gốm đỏ lửa giữa làng - chuyện của ba đời thợ", "12/3/2021", *TEXT).title.endswith("ba đời thợ")


def test_a_headline_over_two_lines() -> None:
    lines = ("Menu", "", "Lò gốm đỏ lửa giữa làng", "Người thợ già suốt bốn mươi năm", "12/3/2021", "", ECHO, TEXT[1])
    found = read_lines(*lines)
    assert found.article.title == "Lò gốm đỏ lửa giữa làng Người thợ già suốt bốn mươi năm"
    assert rows(found, 4) == [("headline", "headline-continued")]


def test_the_first_line_of_a_headline_may_end_with_a_colon() -> None:
    lines = ("Menu", "", "Lò gốm đỏ lửa giữa làng:", "Người thợ già suốt bốn mươi năm", "12/3/2021", "", ECHO, TEXT[1])
    assert article(*lines).title == "Lò gốm đỏ lửa giữa làng: Người thợ già suốt bốn mươi năm"


@pytest.mark.parametrize(
    "under",
    [
        "Nhịp sống trẻ hôm nay đó đây",  # says nothing of what the text says
        "Ảnh: Lê Thị Thanh",
    ],
)
def test_what_stands_under_a_headline_is_mostly_another_thing(under: str) -> None:
    assert article("Menu", "", "Lò gốm đỏ lửa giữa làng", under, "12/3/2021", "", ECHO, TEXT[1]).title == TITLE


@pytest.mark.parametrize(
    ("first", "under"),
    [
        ("Gốm của làng có còn ai mua nữa không, thưa các bác thợ già?", ""),
        ("Gốm của làng đã có người mua trở lại từ đầu mùa xuân năm nay.", "12/3/2021"),
        ("Mantan Kades Pragelan Bojonegoro Tak Dilaporkan Kinerjanya, Kacau Rapat Pleno Pemdes.", ""),
    ],
)
def test_a_sentence_may_be_the_headline(first: str, under: str) -> None:
    assert article(first, under, *TEXT).title == first


def test_a_first_sentence_of_the_text_is_no_headline() -> None:
    assert (
        "no-headline" in article("Gốm của làng đã có người mua trở lại từ đầu mùa xuân năm nay.", "", *TEXT).condition
    )


@pytest.mark.parametrize(
    "over",
    [
        "Chào mừng quý vị đến với làng gốm đỏ lửa",
        "Làng gốm 26°C đỏ lửa",
        "Gốm | Lò | Làng | Thợ",
        "lò gốm của làng | đỏ lửa trên bến",
        "Làng nghề > Gốm của làng",
        "La Voix du Gốm",
        "Hotline lò gốm của làng: 1900 0935",
        "Trang nhất > Làng gốm > Thợ già",
        "Ngày đăng: nguội hẳn lò gốm của làng",
        "Lò gốm của làng đỏ lửa (Ảnh: Lê Thanh)",
        "(Người thợ già của làng)",
    ],
)
def test_what_is_no_headline_whatever_it_says(over: str) -> None:
    assert article(over, "", TITLE, "12/3/2021", *TEXT).title == TITLE


def test_a_notice_told_in_sentences_is_not_where_the_text_begins() -> None:
    notice = "Quý vị chưa đăng nhập hoặc chưa đăng ký làm thành viên, vì vậy chưa thể tải được tài liệu về máy."
    found = article("Menu", notice, "Ghi nhớ", "", TITLE, "12/3/2021", "", *TEXT)
    assert (found.title, str(found.date)) == (TITLE, "2021-03-12")
    assert notice not in found.body


def test_an_hour_is_no_date_of_a_headline() -> None:
    lines = (TITLE, "Bởi Lê Thị Thanh", "Ba điều cần biết", "16:45", "Lửa lại đỏ", *TEXT)
    assert article(*lines).title == TITLE


@pytest.mark.parametrize(
    "day",
    [
        "Ngày cập nhật 19/10/2022",
        "(Ngày đăng: 19/10/2022)",
        "Đăng ngày 19/10/2022",
        "- Cập nhật lúc 00:00, Thứ Tư, 19/10/2022",
    ],
)
def test_a_day_with_its_label_behind_a_headline_is_no_part_of_it(day: str) -> None:
    found = read_lines("Menu", "", f"{TITLE} {day}", "", *TEXT)
    assert found.article.title == TITLE
    assert str(found.article.date)[:10] == "2022-10-19"
    assert [str(one.role) for one in found.ledger.line(3)] == ["headline", "published"]


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE} cập nhật ngày 19/10/2022",
        f"{TITLE}: Cập nhật ngày 19/10/2022",
        "Lịch Mở Cửa Của Làng Gốm Ngày 19/10/2022",
        f"{TITLE} Ngày khánh thành 19/10/2022",
    ],
)
def test_a_day_of_which_a_headline_tells_is_a_part_of_it(title: str) -> None:
    assert article("Menu", "", title, "", *TEXT).title == title
