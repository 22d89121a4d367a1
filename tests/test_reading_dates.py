"""Dates in text: every form to the precision it prints, and what only looks like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.facts import calendars, date_forms, dates

FORMS = [
    ("vi", "23/08/2021", "2021-08-23"),
    ("vi", "ngày 13/8/2021", "2021-08-13"),
    ("vi", "chiều 30/11", "XXXX-11-30"),
    ("vi", "ngày 16/8", "XXXX-08-16"),
    ("vi", "ngày 30-11", "XXXX-11-30"),
    ("vi", "Thứ Hai, 23/08/2021 | 14:05 GMT+7", "2021-08-23T14:05:00+07:00"),
    ("vi", "Thứ 6, 29/03/2024, 18:44[GMT+7]", "2024-03-29T18:44:00+07:00"),
    ("vi", "23-08-2021 14:05:33", "2021-08-23T14:05:33"),
    ("vi", "28.09.2022 | 09:14 AM", "2022-09-28T09:14:00"),
    ("vi", "28.09.2022 | 09:14 PM", "2022-09-28T21:14:00"),
    ("vi", "28.09.2022 14:13 PM", "2022-09-28T14:13:00"),
    ("vi", "Ngày 23 tháng 8 năm 2021", "2021-08-23"),
    ("vi", "NGÀY 23 THÁNG 8 NĂM 2021", "2021-08-23"),
    ("vi", "14:05, ngày 23-08-2021", "2021-08-23T14:05:00"),
    ("vi", "18:50, ngày 19-07-2022", "2022-07-19T18:50:00"),
    ("vi", "10h30 ngày 12/8/2021", "2021-08-12T10:30:00"),
    ("vi", "14 giờ 30 phút ngày 12/8/2021", "2021-08-12T14:30:00"),
    ("vi", "Thứ ba, 25 Tháng 1 2022 16:22", "2022-01-25T16:22:00"),
    ("vi", "tháng 9/2021", "2021-09"),
    ("vi", "tháng 9 năm 2021", "2021-09"),
    ("vi", "ngày 5 tháng Tám", "XXXX-08-05"),
    ("vi", "quý I/2022", "2022-01/2022-03"),
    ("vi", "quý 4 năm 2021", "2021-10/2021-12"),
    ("vi", "cuối năm 2021", "2021"),
    ("vi", "năm 2021", "2021"),
    ("vi", "từ ngày 10 đến 14/8/2021", "2021-08-10/2021-08-14"),
    ("vi", "13-14/8/2021", "2021-08-13/2021-08-14"),
    ("vi", "ngày 28/12 đến ngày 3/1/2022", "2021-12-28/2022-01-03"),
    ("vi", "ngày 10 đến 14 tháng 8 năm 2021", "2021-08-10/2021-08-14"),
    ("vi", "08/23/2021", "2021-08-23"),
    ("vi", "2021-08-23T14:05:33+07:00", "2021-08-23T14:05:33+07:00"),
    ("vi", "Date: 2021-07", "2021-07"),
    ("en", "Aug 23, 2021", "2021-08-23"),
    ("en", "Aug. 23, 2021 at 2:28 pm", "2021-08-23T14:28:00"),
    ("en", "23rd of August 2021", "2021-08-23"),
    ("en", "on May 20", "XXXX-05-20"),
    ("en", "August 2021", "2021-08"),
    ("en", "in 2020", "2020"),
    ("fr", "23 août 2021", "2021-08-23"),
    ("fr", "1er mai 2020 à 14h05", "2020-05-01T14:05:00"),
    ("fr", "le 3 mars", "XXXX-03-03"),
    ("id", "23 Agustus 2021", "2021-08-23"),
    ("id", "Jum'at, 10 Desember 2021 | 14:05 WIB", "2021-12-10T14:05:00+07:00"),
    ("id", "Senin (23/8/2021) 14.05 WITA", "2021-08-23T14:05:00+08:00"),
    ("zh", "2021年8月23日", "2021-08-23"),
    ("zh", "2021年8月23日14:05", "2021-08-23T14:05:00"),
    ("zh", "2021年8月23日 10:05", "2021-08-23T10:05:00"),
    ("zh", "2021年08月23日10时05分", "2021-08-23T10:05:00"),
    ("zh", "8月16日", "XXXX-08-16"),
    ("vi", "15:20' - 10/02/2023", "2023-02-10T15:20:00"),
    ("vi", "trong tháng 9, cả nước", "XXXX-09"),
    ("vi", "cuối tháng 12 vừa qua", "XXXX-12"),
    ("vi", "tháng Tám năm 2021", "2021-08"),
    ("vi", "tháng Mười Hai năm 2021", "2021-12"),
    ("vi", "Tháng Ba 12, 2019", "2019-03-12"),
    ("zh", "2020年", "2020"),
    ("vi", "23/08/2021 02:05:12 CH", "2021-08-23T14:05:12"),
    ("vi", "08:05 SA, 23/08/2021", "2021-08-23T08:05:00"),
    ("vi", "Ngày 23/8/21", "2021-08-23"),
    ("vi", "Th8 23, 2021", "2021-08-23"),
    ("vi", "23 thg 8, 2021", "2021-08-23"),
    ("vi", "Ngày: 23/08/2021 - Lúc: 14:05", "2021-08-23T14:05:00"),
    ("vi", "14g05, 23/8/2021", "2021-08-23T14:05:00"),
    ("fr", "1er sept. 2021", "2021-09-01"),
    ("id", "Senin, 23 Agustus 2021 Pukul 14.05 WIB", "2021-08-23T14:05:00+07:00"),
    ("vi", "Ngày23/08/2021", "2021-08-23"),
    ("vi", "Tháng 8 23, 2021", "2021-08-23"),
    ("vi", "23‑08‑2021", "2021-08-23"),
    ("fr", "Le 23/08/21 à 14h05", "2021-08-23T14:05:00"),
    ("en", "Mon, 23 Aug 2021 14:05:00 +0700", "2021-08-23T14:05:00+07:00"),
    ("en", "Published 14:05 BST, 23 August 2021", "2021-08-23T14:05:00+01:00"),
    ("en", "2.05pm on 23 August 2021", "2021-08-23T14:05:00"),
    ("en", "8/23/21", "2021-08-23"),
    ("id", "23 Ags 2021, 14:05", "2021-08-23T14:05:00"),
    ("zh", "2021年8月23日 星期一 14:05", "2021-08-23T14:05:00"),
    ("zh", "2021年8月23日 下午2:05", "2021-08-23T14:05:00"),
    ("vi", "Thứ hai 23/08/2021 14 giờ", "2021-08-23"),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMS)
def test_each_form_is_read_to_the_precision_it_prints(language: str, text: str, expected: str) -> None:
    assert [str(found.date) for found in dates.find(text, language)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "hoạt động 24/7",
        "1/3 dân số, 5/8 nước tham gia",
        "từ 1/3 đến 2/3 dân số",
        "Nghị quyết 128/NQ-CP",
        "Quyết định số 13/2021/QĐ-TTg",
        "ĐT: 024-38-2021, 0912 345 678, 04.38.2021",
        "phiên bản 4.0, 1.2.3 thắng 2-1",
        "giá 12.500 đồng, 2.021 ca",
        "ngày 31/2/2021",
        "2021-13-45 và 99/99/2021",
        "trong 12 tháng, 5 tháng 6 ngày",
        "A/2021 B-2021",
        "14:05",
        "",
        "tỉ lệ phối trộn 7/3/10 là vừa",
        "mùng 3 tháng 2, mồng 10 tháng 3 âm lịch",
        "ngày 15/8 âm lịch, ngày 23 tháng 8 năm Tân Sửu",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates.find(text, "vi") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:05 - 10/05/2023", "2023-05-10T14:05:00"),
        ("14h05 - 10/05/2023", "2023-05-10T14:05:00"),
        ("14:05:33 - 10/05/2023", "2023-05-10T14:05:33"),
        ("14 giờ 05 - 10/05/2023", "2023-05-10T14:05:00"),
        ("14:05 - 10 tháng 5 năm 2023", "2023-05-10T14:05:00"),
        ("từ ngày 05 - 10/05/2023", "2023-05-05/2023-05-10"),
    ],
)
def test_minutes_before_a_day_are_not_the_first_day_of_a_period(text: str, expected: str) -> None:
    assert [str(one.date) for one in dates.find(text, "vi")] == [expected]


def test_a_month_of_a_year_that_is_counted_is_not_may() -> None:
    assert [str(found.date) for found in dates.find("trong 12 tháng năm 2021", "vi")] == ["2021"]


@pytest.mark.parametrize("text", [text for _, text, _ in FORMS])
def test_what_may_stand_behind_a_number_lets_every_form_through(text: str) -> None:
    short = [form for form in date_forms.FORMS if form.begins == "short"]
    for number in re.finditer("[0-9]+", text):
        behind = text[number.end() :].lstrip()[:1]
        for form in short:
            assert not form.pattern.match(text, number.start()) or behind in tuple(form.behind), form.name


def test_the_look_before_the_search_lets_every_name_of_a_month_through() -> None:
    names = [shape for name in calendars.MONTHS for shape in (name, name.capitalize(), name.upper())]
    months = (*calendars.MONTHS_VI, *map(str.title, calendars.MONTHS_VI), "8", "12")
    windows = [f"on {name}{end}" for name in names for end in (" ", ". ", ".,\xa0", ", ")]
    windows += [f"từ {word}{name}{end}" for word in ("tháng ", "Thg. ") for name in months for end in (" ", ", năm ")]
    windows += [f"{word}{end}" for word in ("quý IV", "QI", "Quý 3", "Quarter II") for end in ("/", " - ", ", năm ")]
    found = [window for window in windows if date_forms.NAME_BEFORE.search(window)]
    assert len(found) > 400
    assert all(map(date_forms.ends_as_name, found))


@pytest.mark.parametrize(("language", "text"), [("vi", "hôm qua"), ("vi", "3 giờ trước"), ("en", "2 hours ago")])
def test_relative_dates_are_found_and_give_no_date(language: str, text: str) -> None:
    (found,) = dates.find(text, language)
    assert found.date is None
    assert text[found.start : found.end] == text


def test_offsets_take_in_weekday_word_and_time() -> None:
    text = "Đăng lúc: Thứ Hai, ngày 23/08/2021 | 14:05 GMT+7, bởi A"
    (found,) = dates.find(text, "vi")
    assert text[found.start : found.end] == "Thứ Hai, ngày 23/08/2021 | 14:05 GMT+7"


def test_two_dates_side_by_side_do_not_share_a_time() -> None:
    found = dates.find("23/08/2021 14:05, 24/08/2021", "vi")
    assert [str(one.date) for one in found] == ["2021-08-23T14:05:00", "2021-08-24"]


def test_the_order_of_day_and_month_follows_from_the_language() -> None:
    (vietnamese,) = dates.find("07/01/2022", "vi")
    assert (str(vietnamese.date), vietnamese.ambiguous) == ("2022-01-07", False)
    (english,) = dates.find("07/01/2022", "en")
    assert english.ambiguous
    assert {str(english.date), str(english.other)} == {"2022-01-07", "2022-07-01"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Saturday 03/04/2021", "2021-04-03"),
        ("Thursday 03/04/2021", "2021-03-04"),
        ("Thu, 03/04/2021 14:05", "2021-03-04T14:05:00"),
        ("Sunday 03/04/2021", None),  # neither was one
        ("03/04/2021", None),
    ],
)
def test_the_weekday_settles_the_order_where_it_fits_one(text: str, date: str | None) -> None:
    (found,) = dates.find(text, "en")
    assert found.ambiguous is (date is None)
    assert date is None or str(found.date) == date


@pytest.mark.parametrize(
    ("zone", "offset"),
    [("EDT", "-04:00"), ("CEST", "+02:00"), ("MYT", "+08:00"), ("IST", "+05:30"), ("BST", "+01:00"), ("AST", "")],
)
def test_a_zone_in_letters_is_what_newspapers_mean_by_it(zone: str, offset: str) -> None:
    (found,) = dates.find(f"August 23, 2021 2:05 PM {zone}", "en")
    assert str(found.date) == f"2021-08-23T14:05:00{offset}"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chủ nhật 11-6-23, 07:40", "2023-06-11T07:40:00"),
        ("11.6.23 - 07:40", "2023-06-11T07:40:00"),
        ("— 21.07.2024 — 16h05 —", "2024-07-21T16:05:00"),
        ("Công văn 11-6-23 của huyện", None),
        ("11-6-23", None),
    ],
)
def test_years_of_two_digits_and_hours_behind_long_dashes(text: str, date: str | None) -> None:
    assert [str(one.date) for one in dates.find(text, "vi")] == ([date] if date else [])


def test_another_date_of_the_page_settles_the_order() -> None:
    shown = dates.order_shown(dates.find("Updated 08/23/2021", "en"))
    assert shown == "mdy"
    (found,) = dates.find("07/01/2022", "en", shown)
    assert (str(found.date), found.ambiguous) == ("2022-07-01", False)


def test_dates_that_disagree_on_the_order_settle_nothing() -> None:
    assert dates.order_shown(dates.find("08/23/2021 và 23/08/2021", "en")) is None


def test_the_law_that_is_cited_has_a_real_date() -> None:
    assert [str(one.date) for one in dates.find("Nghị quyết 128/NQ-CP ngày 11/10/2021", "vi")] == ["2021-10-11"]


@given(
    st.text(alphabet="0123456789/-.: ngàythángnăm年月日ThứAug,|GMT+\n", max_size=200),
    st.sampled_from(["vi", "en", "fr", "id", "zh", "xx"]),
)
def test_whatever_the_text_dates_are_in_order_within_it(text: str, language: str) -> None:
    end = 0
    for found in dates.find(text, language):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        if found.date is not None and found.form not in ("quarter",):
            digits = "".join(c for c in text[found.start : found.end] if c.isdigit())
            assert found.date.year is None or str(found.date.year)[2:] in digits or found.date.interval


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    dates.find(text, "vi")


@pytest.mark.parametrize("unit", ["1/1/", "ngày ", "12 ", "May ", "1-2-3-", "14:05 "])
def test_beginnings_of_dates_without_end_are_none_and_hide_none(unit: str) -> None:
    text = unit * 4_000 + ". Ngày 13/8/2021"
    assert [str(found.date) for found in dates.find(text, "vi")] == ["2021-08-13"]
