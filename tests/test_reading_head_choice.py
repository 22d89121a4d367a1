"""Which line is the headline where others look like one: boxes of stories, section names, captions, standfirsts."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
LONG = "Thứ trưởng Lê Văn Gốm kiểm tra công tác giữ lửa của lò gốm giữa làng"
BOX = (
    "Công bố mẻ gốm mới của người thợ",
    "Thursday 2025-07-17 12:59 Hội đồng của làng vừa thông qua phương án nung mẻ gốm mới...",
    "Làng gốm có thêm hai lò nung đạt chuẩn",
    "Wednesday 2025-07-16 01:07 Đoàn đánh giá đã hoàn thành việc khảo sát lò nung…",
)


@pytest.mark.parametrize("name", ["TIN NỔI BẬT", "À la une", "Berita Terbaru", ""])
def test_a_box_of_stories_whose_text_is_cut_has_no_headline(name: str) -> None:
    found = read_lines("Trang chủ", name, *BOX, "Xem tất cả", TITLE, "Friday 2025-07-18 08:43", P1, P2)
    assert found.article.title == TITLE
    assert str(found.article.date).startswith("2025-07-18T08:43")
    assert {rows(found, line)[0] for line in range(3, 8)} == {("related", "cut-story")}


def test_the_name_of_such_a_box_is_of_it() -> None:
    assert rows(read_lines("TIN NỔI BẬT", *BOX, TITLE, "12/3/2021", P1, P2), 1) == [("related", "box-heading")]


@pytest.mark.parametrize(
    "lines",
    [
        # An article whose standfirst breaks off, and one whose paragraphs trail off under their headings.
        (TITLE, "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua...", P1, P2),
        (TITLE, "12/3/2021", P1, "Những mùa gốm cũ của làng", "Ngày ấy, lò nung đỏ lửa cả đêm...", P2),
        (
            *(TITLE, "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua..."),
            *("Những mùa gốm cũ của làng", "Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy…", P1, P2),
        ),
    ],
)
def test_a_text_that_trails_off_is_the_articles(lines: tuple[str, ...]) -> None:
    found = read_lines(*lines)
    assert found.article.title == TITLE
    assert "cut-story" not in str([rows(found, line) for line in range(1, len(lines) + 1)])


@pytest.mark.parametrize(
    "lines",
    [
        ("Hoạt động của Lãnh đạo Bộ", "Thứ trưởng Lê Văn Gốm kiểm tra công tác", "giữ lửa của lò gốm giữa làng"),
        ("Hoạt động của thợ gốm", LONG),
    ],
)
def test_a_section_over_a_headline_is_no_half_of_it(lines: tuple[str, ...]) -> None:
    found = article("Trang chủ   Tin tức   Văn bản   Thư điện tử", "", *lines, "(31/08/2017 15:20)", "", P1, P2)
    assert (found.title, found.section) == (LONG, lines[0])


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Người thợ mở lò nung trong", "Ngày người thợ làng gốm giữ lửa"), None),
        (("Lò nung của làng gốm đỏ lửa trong", "suốt bốn mươi năm của người thợ"), None),
        (("Người thợ già: gốm của làng ông", "chưa bao giờ thiếu người mua"), None),
    ],
)
def test_a_headline_in_two_lines(lines: tuple[str, ...], title: str | None) -> None:
    assert article("Menu", "", *lines, "31/08/2017 15:20", "", P1, P2).title == (title or " ".join(lines))


ENGLISH = (
    "A court in Fernham has convicted a former officer of selling wheat that was meant for families, a judge said.",
    "The judge said that the sale had left families in the town without their bread for most of the year.",
)


@pytest.mark.parametrize(
    ("second", "whole"),
    [
        ("Judge says sale left families in the town without their bread", False),  # the text has "judge"
        ("selling wheat that was meant for families in the town", True),
        ("Fernham court case about the wheat of the families", True),  # a name
    ],
)
def test_an_english_standfirst_begins_a_sentence(second: str, whole: bool) -> None:
    first = "Court in Fernham convicts former officer of selling wheat meant for families"
    found = article("Menu", "", first, second, "6 March 2024", "", *ENGLISH)
    assert found.title == (f"{first} {second}" if whole else first)


CAPTION = "Người thợ già của làng súc rửa gốm giữa sân lò nung"


def test_a_caption_printed_twice_is_no_headline() -> None:
    title = "Làng gốm: Chiến dịch giữ lửa lò nung cho người mua gốm"
    found = read_lines("Trang chủ", title, "Thứ năm - 13/07/2023 09:46", CAPTION, CAPTION, P1, P2)
    assert found.article.title == title
    assert rows(found, 4) == [("caption", "caption-printed-twice")]
    assert rows(found, 5) == [("caption", "caption-printed-twice-repeated")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Menu", TITLE, TITLE, "12/3/2021", P1, P2),  # the page's title, and the headline
        ("Menu", "12/3/2021", TITLE, TITLE, P1, P2),
        ("Menu", "Lê Văn Gốm", "12/3/2021", TITLE, TITLE, P1, P2),
    ],
)
def test_a_headline_printed_twice_is_one(lines: tuple[str, ...]) -> None:
    assert article(*lines).title == TITLE


def test_a_sentence_that_begins_with_its_day_is_no_headline() -> None:
    sentence = "Ngày 27/11, người thợ già của làng mở lò nung gốm lần đầu trong suốt bốn mươi năm"
    found = article("Menu", TITLE, "28/11/2024 19:05", "", sentence, "", P1, P2)
    assert found.title == TITLE


@pytest.mark.parametrize("title", ["Ngày 27/11, làng gốm mở lò nung", "Ngày 27/11: Người thợ già của làng gốm mở lò"])
def test_a_headline_may_begin_with_a_day(title: str) -> None:
    assert article("Menu", title, "28/11/2024 19:05", "", P1, P2).title == title


@pytest.mark.parametrize(
    "title", ["Đường gốm của làng đỏ lửa giữa mùa", "Ở làng gốm, lửa đỏ quanh năm", "Lò gốm đỏ lửa giữa làng"]
)
def test_a_day_and_its_hour_glued_before_a_headline(title: str) -> None:
    found = article("Menu", f"19/08/2018 12:59{title}", P1, P2)
    assert (found.title, str(found.date)) == (title, "2018-08-19T12:59:00+07:00")


@pytest.mark.parametrize(
    "line",
    [
        f"Chủ nhật, 19/08/2018 12:59{TITLE}",
        f"August 19, 2018 12:59 pm{TITLE}",
        f"{TITLE}19/08/2018 12:59",
        f"{TITLE}12:59 19/08/2018",
    ],
)
def test_a_day_and_its_hour_glued_to_either_end(line: str) -> None:
    found = article("Menu", line, P1, P2)
    assert (found.title, str(found.date)) == (TITLE, "2018-08-19T12:59:00+07:00")


@pytest.mark.parametrize(
    "title",
    [
        "Lò gốm đỏ lửa giữa làng COVID19",
        "Người thợ già của làng gốm số 19/08",
        "Lúc 12h59Người thợ già mở lò gốm của làng",  # an hour without a day
        "Giá gốm của làng ngày 19/08/2018",
    ],
)
def test_figures_in_a_headline_are_its_own(title: str) -> None:
    assert article("Menu", title, "20/8/2018 07:00", P1, P2).title == title


def test_stories_with_a_day_over_their_cut_text() -> None:
    stories = (BOX[0], "17/07/2025", BOX[1][26:], BOX[2], "16/07/2025", BOX[3][27:])
    found = read_lines("Trang chủ", "Giới thiệu", *stories, TITLE, "18/07/2025 08:43", P1, P2)
    assert (found.article.title, str(found.article.date)[:10]) == (TITLE, "2025-07-18")


def test_a_day_without_an_hour_or_before_a_small_letter_is_the_headlines() -> None:
    assert article("Menu", "19/08/2018 Đường gốm của làng đỏ lửa", P1, P2).title.startswith("19/08/2018")
    assert article("Menu", "19/08/2018 12:59 đường gốm của làng đỏ lửa", P1, P2).title.startswith("19/08/2018")


def test_rows_of_weather_are_no_stories() -> None:
    found = read_lines(
        "Hà Nội: 16°C Hà Nội", "Đà Nẵng: 21°C Đà Nẵng", "Thừa Thiên Huế: 19°C Thừa Thiên Huế", TITLE, P1, P2
    )
    assert {rows(found, line)[0][0] for line in (1, 2, 3)} == {"navigation"}


SOURCES = [
    (
        ("☰", "Tin Nhặt", "Nóng Mới Video Chủ đề", "-"),
        ("Tin Nhặt - Trang tổng hợp thông tin. Giấy phép số 977/GP-TTĐT",),
        "tin-nhat",
    ),
    (("Dân Miền Núi", ""), (), "dan-mien-nui"),
    (("Isle of Gorran Department of Health", "Menu", "Search", "", "Home"), (), "isle-of-gorran-department-of-health"),
    (("Great Marley Town Council", "Menu", "Search", "", "Home"), (), "great-marley-town-council"),
]


@pytest.mark.parametrize(("over", "under", "source"), SOURCES)
def test_a_name_of_a_few_words_over_a_headline(over: tuple[str, ...], under: tuple[str, ...], source: str) -> None:
    assert article(*over, TITLE, "12/3/2021", P1, P2, "", *under).source == source


@pytest.mark.parametrize(
    "over",
    [
        ("Đời sống làng nghề", ""),  # a section has one capital
        ("Nguyễn Văn Gốm", ""),  # somebody's name
        ("Tin Nhặt", "Menu"),  # confirmed nowhere
        ("Former Head of Department of Health resigns", "Menu"),
        ("Thành phố Hồ Chí Minh", ""),
    ],
)
def test_a_few_words_over_a_headline_that_name_nobody(over: tuple[str, ...]) -> None:
    assert article(*over, TITLE, "12/3/2021", P1, P2).source is None


def test_a_paper_is_itself_in_whatever_form_it_is_read() -> None:
    text = ("十月的田收完了，戏台就该搭起来了，四邻八乡的老人孩子都早早地搬着板凳赶来看戏，晒谷坪边坐得满满当当。",)
    found = read_lines(
        "汀州湾晚报 数字报", "返回首页  版面导航  标题导航  往期回顾", "", "田收完了搭起戏台来看戏", "", *text
    )
    assert rows(found, 1) == [("masthead", "masthead")]
    assert found.article.source == article("汀州湾晚报", "", "田收完了搭起戏台来看戏", "", *text).source


@pytest.mark.parametrize("motto", ["Dari Banua untuk Indonesia", "Gốm Của Làng Cho Mọi Người"])
def test_a_motto_with_capitals_tells_from_whom_for_whom(motto: str) -> None:
    lines = ("BÁO LÀNG GỐM", motto, "Trending", TITLE, "12/3/2021", P1, P2)
    assert rows(read_lines(*lines), 2) == [("masthead", "slogan")]


@pytest.mark.parametrize("entry", ["Pasar Untuk Warga", "Gốm Của Làng", "Kabar Desa"])
def test_an_entry_under_a_name_is_no_motto(entry: str) -> None:
    assert rows(read_lines("BÁO LÀNG GỐM", entry, "Trending", TITLE, "12/3/2021", P1, P2), 2)[0][0] == "navigation"


WATER = (
    "本报讯 昨日，临溪县水利局在柳树坪镇举行两座乡村水厂的通水仪式，沿线十二个村的村民从此不必再到河边挑水。",
    "水利局局长周敏说，工程历时两年，管道总长四十六公里，水质每周检测一次，结果张贴在各村的公告栏里。",
)


@pytest.mark.parametrize("cry", ["柳树坪镇的老人们终于喝上自来水了！", "关于饮水安全,你要知道这十件事!"])
def test_a_cry_in_chinese_over_the_text_is_its_headline(cry: str) -> None:
    assert article(cry, "", *WATER).title == cry
    assert rows(read_lines(cry, "", *WATER), 1)[0][0] == "headline"


@pytest.mark.parametrize(
    "greeting",
    [
        "尊敬的各位代表、各位来宾、各位奋战在乡村供水第一线的同志们！",
        "亲爱的同学们，还有从各村赶来的家长和老师们，大家上午好！",
        "祝全县人民在新的一年里身体健康、工作顺利、阖家幸福、万事如意！",
        "谢谢今天冒着大雨赶来参加通水仪式的每一位乡亲和每一位建设者！",
        "水来了！水真的从新装的龙头里流出来了，孩子们在院子里喊着！",
    ],
)
def test_a_greeting_is_no_headline(greeting: str) -> None:
    reading = read_lines("临溪县新建两座乡村水厂", "", greeting, *WATER)
    assert rows(reading, 3)[0][0] == "body"
    assert rows(read_lines(greeting, "", *WATER), 1)[0][0] == "body"
