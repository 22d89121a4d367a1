"""Rows of which some is not understood: where nothing else dates a page, they do, and no other line does."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import open_rows
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."


def _parts(text: str) -> list[tuple[str, str]]:
    return [(str(one.role), text[one.start : one.end].strip(" |·\t\u3000-–•")) for one in open_rows.of(text)]


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("Tường Vi 30/11/2023", [("byline", "Tường Vi"), ("published", "30/11/2023")]),
        ("2023/03/28 11:20　小 中 大", [("published", "2023/03/28 11:20"), ("navigation", "小 中 大")]),
        ("2023-10-11　3 评论", [("published", "2023-10-11"), ("comment", "3 评论")]),
        (
            "Par La Rédaction Vues 1 187 12 août 2022",
            [("byline", "Par La Rédaction"), ("counter", "Vues 1 187"), ("published", "12 août 2022")],
        ),
        (
            "13/10/2020 05:35 AM | Quay lại mục lục | Cỡ chữ",
            [("published", "13/10/2020 05:35 AM"), ("navigation", "Quay lại mục lục"), ("navigation", "Cỡ chữ")],
        ),
        (
            "12 掌声 | 江西 | 更新日期：民國112年10月27日 | A+ A-",
            [
                ("counter", "12 掌声"),
                ("navigation", "江西"),
                ("published", "更新日期：民國112年10月27日"),
                ("navigation", "A+ A"),
            ],
        ),
        (
            "7 téléchargements • Jeudi 13 octobre 2022",
            [("counter", "7 téléchargements"), ("published", "Jeudi 13 octobre 2022")],
        ),
        (
            "Haute-Brenne Publié le : 13/10/2021",
            [("navigation", "Haute-Brenne"), ("published", "Publié le : 13/10/2021")],
        ),
        (
            "Posted on 13/03/2024, 05.56 WIB 12 jempol Kabar Pantai.com",
            [
                ("published", "Posted on 13/03/2024, 05.56 WIB"),
                ("counter", "12 jempol"),
                ("source", "Kabar Pantai.com"),
            ],
        ),
        ("Premium   14 November 2023", [("navigation", "Premium"), ("published", "14 November 2023")]),
        ("2019-03-26 08:12:40周敏林岳", [("published", "2019-03-26 08:12:40"), ("navigation", "周敏林岳")]),
        ("　2021-6-7临溪水利学校陈小雨", [("published", "2021-6-7"), ("navigation", "临溪水利学校陈小雨")]),
    ],
)
def test_what_nothing_explains_stands_beside_the_day(row: str, parts: list[tuple[str, str]]) -> None:
    assert _parts(row) == parts


@pytest.mark.parametrize(
    "line",
    [
        "Khai mạc 30/11/2023",
        "Sáng 30/11/2023, đội bóng xã đã về đích",
        "Sinh ngày 12/3/1990",
        "Hạn nộp hồ sơ: 30/11/2023",
        "Giá vàng hôm nay 30/11/2023",
        "Từ 12/3/2021 đến 15/3/2021",
        "Có hiệu lực từ 01/07/2023",
        "Đoạn đường vừa thông xe 12/3/2021",
        "Số: 123/QĐ-UBND  Hà Nội, ngày 30 tháng 11 năm 2023",
        "Tân Lập, ngày 30 tháng 11 năm 2023",
        "Việt Nam 2 - 0 Lào 12/3/2021",
        "Đợt 1 | 12/3/2021 | 40 tấn",
        "Thông báo số 12 ngày 12/3/2021",
        "Kỷ niệm 50 năm ngày thành lập 12/3/1971",
        "Nguyễn Văn An (12/3/1920 - 15/8/1999)",
        "Nhà hát lớn | 19:30 | 20/11/2021",
        "Election Day: 8 November 2022",
        "Deadline 30 November 2023 17:00",
        "Kick-off: 19:30, 30/11/2023",
        "Harlow 3 - 1 Milldale, 12 March 2021",
        "The council met on 12 March 2021",
        "Né le 12 mars 1990 à Valmont",
        "Match du 12 mars 2021",
        "Batas akhir: 30 November 2023",
        "Mulai 17 Agustus 2021 pukul 08.00",
        "截止日期：2021年3月12日",
        "会议于2021年3月12日举行",
        "Ảnh chụp 12/3/2021",
    ],
)
def test_a_line_that_says_what_was_on_a_day_is_no_row(line: str) -> None:
    assert open_rows.of(line) == ()


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ((TITLE, "Tường Vi 30/11/2023", P1, P2), "2023-11-30"),
        ((TITLE, P1, "30/11/2023 10:20 | Bản tin tối", P2, P3), "2023-11-30T10:20:00+07:00"),
        ((TITLE, P1, P2, "Ngày đăng: 30/11/2023 | Bản tin tối"), "2023-11-30"),
        (("Đăng lúc: 30/11/2023 | Bản tin tối", TITLE, P1, P2), "2023-11-30"),
        ((TITLE, "Tường Vi 30/11/2023", "30/11/2023 | Quay lại mục lục", P1, P2), "2023-11-30"),
    ],
)
def test_such_a_row_dates_a_page_that_nothing_else_does(lines: tuple[str, ...], date: str) -> None:
    found = article(*lines)
    assert str(found.date) == date
    assert found.basis["date"].note or "Ngày đăng" in "".join(lines)


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, "Tường Vi 30/11/2023", "Minh Hà 12/3/2021", P1, P2),  # two days
        (TITLE, P1, P2, "Tin khác 30/11/2023"),
        (TITLE, P1, P2, "Gặp lại 30/11/2023"),
        ("Bản tin tối 30/11/2023", TITLE, P1, P2),
        (TITLE, P1, P2, P3, "Lò gốm khác", "Tường Vi 30/11/2023"),
    ],
)
def test_no_other_line_dates_it(lines: tuple[str, ...]) -> None:
    assert "no-date" in map(str, article(*lines).condition)


def test_the_day_that_a_row_of_a_known_form_tells_comes_first() -> None:
    found = read_lines(TITLE, "Bản tin tối | Tường Vi 30/11/2023", P1, P2, "Ngày đăng: 12/3/2021")
    assert str(found.article.date) == "2021-03-12"


def test_the_row_ends_the_headline() -> None:
    found = read_lines("Lò gốm đỏ lửa giữa làng cũ", "mercredi 13 octobre 2021 à 15:51 • Haute-Brenne", P1, P2)
    assert [role for role, _ in rows(found, 2)] == ["published", "navigation"]


def test_no_name_has_a_day_in_it() -> None:
    found = article(TITLE, "Wartawan: Joko Susilo 13 Februari 2021 22:15 WITA 3 komentar Khusus pelanggan", P1, P2)
    assert found.author == "Joko Susilo"


@pytest.mark.parametrize(
    "line",
    [
        "2021-06-07起施行的办法共十二条",
        "2021-06-07上午县里召开会议",
        "2021-06-07，周敏到任",
        "2021-06-07第三版",
        "2021-06-07中午水厂停水",
        "2021年6月7日周敏出生",
    ],
)
def test_a_sentence_about_a_day_is_no_row_of_names(line: str) -> None:
    assert not any(one.rule == open_rows.REST and one.start == len("2021-06-07") for one in open_rows.of(line))


CHINESE = (
    "本报讯 昨日，临溪县水利局在柳树坪镇举行两座乡村水厂的通水仪式，沿线十二个村的村民从此不必再到河边挑水。",
    "水利局局长周敏说，工程历时两年，管道总长四十六公里，水质每周检测一次，结果张贴在各村的公告栏里。",
)


def test_the_number_of_a_magazine_is_where_a_text_stood() -> None:
    title = "乡村水厂运行管理的政策文本分析"
    reading = read_lines(title, "", "2019-03-26 08:12周敏林岳", "水利与乡村 2019年3期", "", *CHINESE)
    assert reading.article.title == title
    assert str(reading.article.date).startswith("2019-03-26T08:12")
    assert [rule for _, rule in rows(reading, 4)] == ["taken-from"]


@pytest.mark.parametrize(
    "line",
    [
        "该刊创刊于2019年3期",
        "2019年第3期",
        "培训班2019年办了3期",
        "本县水利工程分两段，2019年1期",
        "水厂2019年建成一期",
    ],
)
def test_what_is_said_of_a_stage_is_no_number_of_a_magazine(line: str) -> None:
    reading = read_lines("临溪县新建两座乡村水厂", "", CHINESE[0], line, *CHINESE)
    assert "taken-from" not in [rule for _, rule in rows(reading, 4)]
