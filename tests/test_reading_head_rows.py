"""Rows between a headline and its text: who, when, how often read, which tools; and what only looks like one."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import rules
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT


def _parts(text: str) -> list[tuple[str, str]]:
    """The role of each piece of a line, and its words; of a line that is one thing, its role alone."""
    verdict = rules.verdict(Line(1, text, text))
    whole = [(str(verdict.role), text)] if verdict.role else []
    return [(str(one.role), text[one.start : one.end].strip(" |")) for one in verdict.pieces] or whole


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        (
            "Ditulis oleh: Biro Humas | Diterbitkan: Jumat, 13 September 2019 15:40 WITA | Dibaca 312 kali",
            [
                ("byline", "Ditulis oleh: Biro Humas"),
                ("published", "Diterbitkan: Jumat, 13 September 2019 15:40 WITA"),
                ("counter", "Dibaca 312 kali"),
            ],
        ),
        (
            "oleh Niken Larasati diperbarui 22 Nov 2024, 03:02 WIB",
            [("byline", "oleh Niken Larasati"), ("published", "diperbarui 22 Nov 2024, 03:02 WIB")],
        ),
        (
            "par Claire Dubois publié le 22 novembre 2024",
            [("byline", "par Claire Dubois"), ("published", "publié le 22 novembre 2024")],
        ),
        (
            "Lê Thu Hà cập nhật 22/11/2024 03:02",
            [("byline", "Lê Thu Hà"), ("published", "cập nhật 22/11/2024 03:02")],
        ),
        (
            "Đăng bởi: quantri vào 02.06.2021  In trang  Gửi email",
            [("byline", "Đăng bởi: quantri"), ("published", "vào 02.06.2021"), ("navigation", "In trang  Gửi email")],
        ),
        ("Gửi lúc 21 giờ 15 - 2/10/2020", [("published", "Gửi lúc 21 giờ 15 - 2/10/2020")]),
        ("Đăng lúc 18:50", [("published", "Đăng lúc 18:50")]),
        ("Reading times : 214", [("counter", "Reading times : 214")]),
        ("Cetak   Surel", [("navigation", "Cetak   Surel")]),
        (
            "A-  A  A+    In bài này    Gửi bài cho bạn bè",
            [("navigation", "A-  A  A+    In bài này    Gửi bài cho bạn bè")],
        ),
        ("讚 分享 用LINE傳送", [("navigation", "讚 分享 用LINE傳送")]),
        ("Cỡ chữ: Â« A Â»", [("navigation", "Cỡ chữ: Â« A Â»")]),
    ],
)
def test_a_row_under_a_headline(row: str, parts: list[tuple[str, str]]) -> None:
    assert _parts(row) == parts


@pytest.mark.parametrize(
    "line",
    [
        "Bộ Y tế cập nhật 22 ca mới",  # news, not who did it
        "Lê Thu Hà đăng quang ngôi hoa hậu 2021",
        "The council published 22 reports in November 2021, and read none of them",
        "Jane Doe posted 12 goals in 2021",
        "Gửi bài cho bạn bè rồi anh mới kể",  # somebody sends it
        "Gửi người ở lại    Thơ    Lê Thu Hà",
        "In bài này xong là bà đi ngủ.",
        "Lũ: 5 căn nhà bị cuốn trôi",
        "Đăng lúc nửa đêm, gỡ lúc 5 giờ sáng",
        "Signé : la famille du maire, en 1998",
    ],
)
def test_what_is_no_such_row(line: str) -> None:
    assert [part for part in _parts(line) if part[0] not in ("None",)] == []


def test_a_day_and_its_hour_right_before_the_headline() -> None:
    found = read_lines("14/02/2023 09:25Xe tải mất lái lao vào chợ sớm", P1, P2)
    assert rows(found, 1) == [("published", "date-line"), ("headline", "headline")]
    assert (found.article.title, str(found.article.date)) == (
        "Xe tải mất lái lao vào chợ sớm",
        "2023-02-14T09:25:00+07:00",
    )


@pytest.mark.parametrize(
    "title",
    [
        "14/02/2023: ngày làng gốm đỏ lửa trở lại",  # without an hour it may be what is told
        "09:25 sáng, làng gốm đỏ lửa trở lại",
        "22/12/2022 và những người thợ gốm của làng",
    ],
)
def test_a_headline_that_begins_with_its_day(title: str) -> None:
    assert article(title, "12/3/2021 10:00", P1, P2).title == title


def test_a_row_gives_who_and_when() -> None:
    found = article(
        TITLE, "Ditulis oleh: Rina Sari | Diterbitkan: 13 September 2019 15:40 WITA | Dibaca 3 kali", P1, P2
    )
    assert (found.author, str(found.date)) == ("Rina Sari", "2019-09-13T15:40:00+08:00")


def test_the_headline_is_printed_over_the_page_with_the_sites_name_after_its_quotation() -> None:
    title = "Người thợ gốm già: “Giữ được lò đã là thành tích”"
    found = read_lines(f"{title} - Báo Bờ Sông Mới", "Báo Bờ Sông Mới", title, "12/3/2021", "", P1, P2)
    assert rows(found, 1) == [("headline", "headline-repeated"), ("masthead", "site-name")]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("老窯火紅照山村，師傅守著窯口。記者林書緯/攝影", "caption"),
        ("記者林書緯談攝影，老窯火紅照山村", None),
    ],
)
def test_a_reporter_who_took_the_picture(line: str, role: str | None) -> None:
    found = rules.verdict(Line(1, line, line)).role
    assert (str(found) if found else None) == role


@pytest.mark.parametrize(
    ("row", "author", "date"),
    [
        (
            "Publication PUBLIÉ LE 16/10/2020 PAR Julien Privat et Solène Méric",
            "Julien Privat, Solène Méric",
            "2020-10-16",
        ),
        ("聯合報／ 記者尤大光／台東報導", "尤大光", "None"),
    ],
)
def test_rows_of_real_papers(row: str, author: str, date: str) -> None:
    found = article(TITLE, row, P1, P2)
    assert (found.title, found.author, str(found.date)) == (TITLE, author, date)


def test_a_row_that_ends_with_its_hour_and_day_is_no_headline() -> None:
    row = "(LHO) - SỐ 92 HÀ THANH TRÚC -06:57 ngày 23/04/2016"
    assert article("Menu", TITLE, row, "", P1, P2).title == TITLE


def test_a_headline_may_end_with_its_day() -> None:
    title = "Lò gốm đỏ lửa trở lại từ ngày 23/04/2016"
    assert article("Menu", title, "12/3/2021", "", P1, P2).title == title


@pytest.mark.parametrize(
    "line",
    [
        "Chaque jour, nous examinons les principaux titres de l’actualité.",
        "Chaque matin, votre boulanger pétrit la même pâte, dit-il.",
        "一名/兩名記者尤大光談台東",
    ],
)
def test_the_authors_words(line: str) -> None:
    assert rules.verdict(Line(1, line, line)).open
