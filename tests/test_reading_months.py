"""Months that date what happened: with their year, with the part of them, alone."""

from __future__ import annotations

import pytest

from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events, years

PAGE = years.Evidence(parse("2024-08-10"), 1, "10/8/2024")


def found(*texts: str, language: str = "vi") -> list[str]:
    blocks = [TextBlock(number, text) for number, text in enumerate(texts, 3)]
    return [str(one.date) for one in events.find(blocks, language, PAGE)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Tháng 5/2020, một hộ dân đào móng nhà ở xóm Lò thì chạm phải nền đất nung.", "2020-05"),
        ("Tháng 11/2017, Hưng lập khống hồ sơ cho 6 hộ dân không có đất bị thu hồi.", "2017-11"),
        ("Đầu tháng 6/2023, đoàn kiểm tra về xã làm việc.", "2023-06"),
        ("Cuối tháng 2/2024, nước mặn tràn vào kênh, cây chết khô.", "2024-02"),
        ("Ở lượt trận ngày 23.7, chính Hải Long đã đánh bại Sông Thao.", "2024-07-23"),
        ("Khoảng 23 giờ ngày 19-7, khi kiểm lâm đi tuần thì kẻ xấu dùng lửa đốt chốt.", "2024-07-19"),
        ("Ngày 30-6, chúng tôi theo chân ông Thể ra lò gạch.", "2024-06-30"),
        ("Cuối tháng 8/2024, xã đã bàn giao cầu cho dân.", "2024-08"),
    ],
)
def test_a_month_that_begins_a_sentence_dates_it(text: str, date: str) -> None:
    assert found(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "Cuối tháng 8/2024, xã bàn giao cầu cho dân.",
        "Tháng 5/2020, người dân phải khai báo khi qua chốt.",
        "Tháng 5/2020, xã không nhận thêm hồ sơ nào của dân.",
        "Tháng 5/2020, hộ nghèo cần vay vốn nhiều hơn trước.",
        "Ngày 19-7, khi trời mưa to thì bà con phải đi đường vòng.",
        "Đến cuối tháng 6/2023, các xã nộp báo cáo.",
        "Từ đầu tháng 6/2023, mức phí mới được áp dụng.",
        "Tháng 9/2024, huyện tổ chức hội thi.",
        "Tháng 7/2024, giá cà phê tăng 12% so với tháng trước.",
    ],
)
def test_limits_duties_and_what_is_to_come_are_no_events(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "In April, a consultant hired by the board recommended merging the two.", "2024-04"),
        ("en", "Early in May 2023, engineers noticed a crack in the pier.", "2023-05"),
        ("fr", "En mai, un rapport commandé par la Ville a recommandé la fermeture.", "2024-05"),
        ("fr", "Début juin 2023, la mairie a racheté le terrain.", "2023-06"),
        ("fr", "Ce vendredi 5 juillet, le feu a détruit deux granges.", "2024-07-05"),
        ("fr", "Au moins dix hectares ont été détruits ce mardi 9 juillet.", "2024-07-09"),
        ("id", "Awal Juni 2023, perusahaan itu mulai menebang pohon.", "2023-06"),
        ("zh", "5月，这处崖壁刚发生过落石，景区为此加装护栏。", "2024-05"),
    ],
)
def test_months_abroad(language: str, text: str, date: str) -> None:
    assert found(text, language=language) == [date]


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("The gate was serviced in 2017. In January, it paid £42,000 for a hoist.",)),
        ("en", ("She left for good in 2016.", "In March, the council closed the road.")),
        ("en", ("In October, the council closed the road.",)),
        ("en", ("In April, the river will be dredged.",)),
        ("en", ("In April, the river is usually high.",)),
        ("fr", ("En octobre, la mairie rachètera le terrain.",)),
        ("id", ("Pada Mei, petani menanam bawang.",)),
        ("zh", ("5月，这里的杜鹃花都已经开满了山。",)),
        ("zh", ("5月，全镇将建成两座水库。",)),
        ("zh", ("每年5月，这里刚发过水。",)),
        ("vi", ("Tháng 4, bà con ra đồng sạ lúa.",)),
    ],
)
def test_a_month_alone_of_what_year_nothing_tells_is_none(language: str, texts: tuple[str, ...]) -> None:
    assert found(*texts, language=language) == []
