"""The title, the dates and the summary, and the words that each rests on."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import Basis, How
from newsarchive.reading import metadata
from reading_samples import TEXT, TITLE, article


def test_a_printed_headline_is_the_title() -> None:
    found = article(TITLE, "", *TEXT)
    assert found.title == TITLE
    assert found.basis["title"] == Basis(How.PRINTED, 1, TITLE)
    assert "no-headline" not in found.condition


def test_a_caption_above_the_text_stands_for_a_headline() -> None:
    found = article("Người thợ già bên lò gốm. (Ảnh: Minh Anh) |", *TEXT)
    assert found.title == "Người thợ già bên lò gốm"
    assert found.basis["title"].how is How.INFERRED
    assert found.basis["title"].line == 1
    assert "no-headline" in found.condition


def test_the_first_sentence_stands_for_a_headline() -> None:
    found = article(*TEXT)
    assert found.title == TEXT[0].removesuffix(".")
    assert found.basis["title"].quote == TEXT[0]


def test_a_title_from_the_text_is_cut_between_words() -> None:
    long = "Người thợ già " + "kể chuyện lò gốm " * 20 + "của làng."
    found = article(long, TEXT[1])
    assert found.title.endswith("…")
    assert len(found.title) <= metadata.TITLE_LIMIT + 1
    quote = found.basis["title"].quote
    assert quote is not None
    assert long.startswith(quote + " ")


def test_a_headline_with_an_ellipsis_was_cut() -> None:
    assert "truncated-headline" in article(TITLE + "…", "", *TEXT).condition
    assert "truncated-headline" not in article(TITLE, "", *TEXT).condition


@pytest.mark.parametrize(
    ("line", "date", "updated"),
    [
        ("20/12/2021 16:58", "2021-12-20T16:58:00+07:00", "None"),
        ("Thứ Hai, 23/08/2021 | 14:05 GMT+7", "2021-08-23T14:05:00+07:00", "None"),
        ("15:20' - 10/02/2023", "2023-02-10T15:20:00+07:00", "None"),
        ("Ngày đăng: 12/01/2023    Lượt xem: 219", "2023-01-12", "None"),
        ("05/06/2022 - Cập nhật lúc 09:30, ngày 06/06/2022", "2022-06-05", "2022-06-06T09:30:00+07:00"),
        ("Cập nhật lúc: 08:12 01/10/2020", "2020-10-01T08:12:00+07:00", "None"),  # there is no other day
        ("Publié le 09/10/2022 à 06:30 , mis à jour à 11:48", "2022-10-09T06:30:00+07:00", "2022-10-09T11:48:00+07:00"),
        ("09/10/2022, cập nhật lúc 11:48", "2022-10-09", "None"),  # of which day the hour is, nothing says
        ("Trúc An — Chủ nhật, 4 Tháng Tám, 2024 · 6:00 sáng · 214 lượt xem", "2024-08-04T06:00:00+07:00", "None"),
        ("Reporter: Rahmat | Selasa 16-05-2023,20:08 | Dibaca 1.377 kali", "2023-05-16T20:08:00+07:00", "None"),
        ("Monday, 23 Aug 2021, 4:15 PM MYT", "2021-08-23T16:15:00+08:00", "None"),
        ("14:26' - 19/02/2024 (GMT+9)", "2024-02-19T14:26:00+09:00", "None"),
        ("Bích Hợp, ngày 20.2.2023", "2023-02-20", "None"),
        ("3 giờ trước", "None", "None"),
        ("14:05", "None", "None"),
        ("Tháng 9/2021", "None", "None"),
    ],
)
def test_what_a_line_under_the_headline_dates(line: str, date: str, updated: str) -> None:
    found = article(TITLE, line, "", *TEXT)
    assert (str(found.date), str(found.updated)) == (date, updated)
    assert ("no-date" in found.condition) == (not date.startswith("2"))


def test_a_day_on_which_a_page_was_updated_dates_a_story_that_prints_no_other() -> None:
    over = article(TITLE, "Cập nhật: 01/10/2020", "", *TEXT)
    assert (str(over.date), over.updated) == ("2020-10-01", None)
    assert over.basis["date"].how is How.PRINTED
    assert over.basis["date"].note == "The page prints no other day than that on which it was updated"
    under = article(TITLE, "", *TEXT, "", "Trang này được cập nhật lần cuối: 01/10/2020", "© 2020 Báo Làng")
    assert "no-date" in under.condition


def test_a_page_without_a_date_gets_none() -> None:
    found = article(TITLE, "", *TEXT)
    assert found.date is None
    assert "date" not in found.basis


def test_a_labelled_date_goes_before_a_bare_one() -> None:
    found = article(TITLE, "22/08/2021", "Ngày đăng: 23/08/2021", "", *TEXT)
    assert str(found.date) == "2021-08-23"


def test_an_ambiguous_date_says_so() -> None:
    text = ("The potter has worked in this village for more than forty years and has never lacked buyers.",) * 2
    found = article("The village that lives from its kiln", "03/04/2022", "", *text)
    assert str(found.date) == "2022-04-03?"
    assert "2022-03-04" in (found.basis["date"].note or "")


def test_another_date_of_the_page_shows_the_order_of_day_and_month() -> None:
    text = "The potter opened his kiln to visitors on 05/23/2019 and has never lacked buyers in this village since."
    assert str(article("The village that lives from its kiln", "03/04/2022", "", text, text + " ").date) == "2022-03-04"


def test_a_summary_is_of_whole_sentences() -> None:
    found = article(TITLE, "", " ".join(TEXT), TEXT[1])
    assert found.summary == " ".join(TEXT)
    long = "Người thợ già " + "kể chuyện lò gốm " * 40 + "của làng."
    assert len(long) > metadata.SUMMARY_LIMIT
    assert article(TITLE, "", long, TEXT[1]).summary is None


@pytest.mark.parametrize("at", [3, 4])
def test_when_something_will_be_is_not_when_it_was_published(at: int) -> None:
    lines = [TITLE, "12/11/2021", *TEXT]
    lines.insert(at, "Thời gian: 8h00 ngày 20/11/2021")
    found = article(*lines)
    assert str(found.date) == "2021-11-12"
    assert "20/11/2021" in found.body
    assert article(*lines[:1], *lines[2:]).date is None


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, *TEXT, "Một tin khác của trang ấy", "12/03/2022", "Tin thứ hai", "11/03/2022"),
        (TITLE, *TEXT, "12/03/2022", "Một tin khác của trang ấy"),
        (TITLE, *TEXT, "Tin liên quan", "Một tin khác của trang ấy", "12/03/2022"),
        (TITLE, *TEXT, "Bình luận (1)", "Lan", "12/03/2022 08:00", "Hay quá"),
        (TITLE, *TEXT, "Giấy phép số 12/GP ngày 12/03/2022"),
        (TITLE, *TEXT, "Tin mới", "Tin A của trang ấy", "Ngày đăng: 12/03/2022"),
        (TITLE, "12/03/1950", TEXT[0], "5/4/1951", TEXT[1]),
        (TITLE, "01/08/2021 - 14/08/2021", *TEXT),
        ("Văn bản mới", "12/03/2022", "Menu", "Tin tức", "Liên hệ", "Hỏi đáp", TITLE, *TEXT),
    ],
)
def test_dates_of_other_things_are_not_the_pages(lines: tuple[str, ...]) -> None:
    assert article(*lines).date is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Báo Hà Châu", "Thứ Sáu, 03/09/2021", "", TITLE, "3 giờ trước", ""),
        (
            "The Harrow Courier",
            "Friday, September 3, 2021",
            "News Sport Business Opinion",
            "",
            TITLE,
            "By Jane Doe",
            "",
        ),
    ],
)
def test_the_day_of_the_visit_is_not_that_of_publication(lines: tuple[str, ...]) -> None:
    found = article(*lines, *TEXT)
    assert (found.title, found.date, found.condition[:1]) == (TITLE, None, ("no-date",))


def test_a_spam_kit_has_cut_the_headline_unless_it_ends_as_a_sentence() -> None:
    garbled = f"{TEXT[0][:40]},ògốmđỏlửagiữalànty le keo {TEXT[0][40:]}"
    assert "truncated-headline" in article("【ty le keo】" + TITLE, "", garbled, TEXT[1]).condition
    asked = garbled.replace("giữalànty", "giữalàngty")
    assert "truncated-headline" not in article("【ty le keo】" + TITLE + "?", "", asked, TEXT[1]).condition


@pytest.mark.parametrize(
    ("headline", "cut"),
    [
        ("【ty le keo】" + TITLE, True),
        (TITLE + "【ty le keo】", False),  # a keyword behind it leaves the headline whole
        ("【ty le keo】" + TITLE + " đã nguội hẳn", False),  # the text ends a sentence with these words
        ("【ty le keo】" + TITLE + " đã nguội", True),
        ("【ty le keo】" + TITLE + " đã nguội sau nhiều năm ròng", False),  # longer than kits leave them
        ("【ty le keo】" + TITLE + " đã nguội sau nhiều năm ròng vì", True),
        ("【ty le keo】" + TITLE + " đã nguội sau nhiều năm ròng vẫn", True),
        ("【ty le keo】" + TITLE + " đã nguội sau nhiều năm ròng ngu", True),  # the text has "nguội", and no such word
        ("【ty le keo】" + TITLE + " đã nguội sau nhiều năm ròng lò", False),
        ("【ty le keo】" + TITLE + " đã nguội: “Thợ trẻ về phố", True),
        (TITLE + " đã ng", True),  # without brackets the last word tells
        (TITLE + " đã", False),
        (TITLE + " của đảo B", True),
        (TITLE + " của xóm Đ ", True),
    ],
)
def test_a_headline_behind_a_keyword_is_cut_unless_it_ends_as_a_phrase_of_the_text_does(
    headline: str, cut: bool
) -> None:
    garbled = f"{TEXT[0][:40]},ògốmđỏlửagiữalànty le keo {TEXT[0][40:]}"
    assert ("truncated-headline" in article(headline, "", garbled, TEXT[1]).condition) is cut


def test_of_two_days_over_a_headline_the_nearer_is_its_own() -> None:
    found = article(
        "Báo Hà Châu", "Thứ Sáu, 03/09/2021", "Tin tức > Làng", "", "14:05, ngày 05-06-2021", TITLE, "", *TEXT
    )
    assert str(found.date) == "2021-06-05T14:05:00+07:00"


def test_an_hour_apart_from_its_day_on_one_line_is_of_that_day() -> None:
    row = "1.204 lượt đọc | Lê Minh Khuê | 14:35 | A- A A+ | In | 17/05/2023 | 2 bình luận"
    assert str(article(TITLE, row, *TEXT).date) == "2023-05-17T14:35:00+07:00"
