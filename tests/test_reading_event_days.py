"""Days of events: parts of a day, Sundays as Catholics write them, and small words that deny nothing."""

from __future__ import annotations

import pytest

from newsarchive.reading.blocks import TextBlock, sentences
from newsarchive.reading.facts import events


def days(text: str, language: str = "vi") -> list[str]:
    return [str(event.date) for event in events.find([TextBlock(1, text)], language)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Khuya 10.10, một đoạn bờ sông dài 210 m bất ngờ đổ sụp xuống dòng nước.", "XXXX-10-10"),
        ("Tối 18/11, phim tài liệu Bến nước cũ giành giải Cánh Sen vàng.", "XXXX-11-18"),
        ("Rạng sáng 27/10/2021, tổ tuần tra chặn một xe tải không biển số ở chân dốc.", "2021-10-27"),
        ("Sáng Chúa Nhật 13/05/2018, cộng đoàn giáo xứ hân hoan đón Đức cha.", "2018-05-13"),
        ("Bà Nhung nhớ lại ngày 8/9/2022, trạm đã giao cho hợp tác xã 45 đàn ong.", "2022-09-08"),
    ],
)
def test_what_happened_on_a_day(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Tối 18/11, liệu đội nhà có giành được giải hay không còn chưa rõ.",
        "Rạng sáng 27/10/2021, tổ tuần tra không chặn xe tải nào ở chân dốc.",
        "Bà Nhung nhớ ngày 8/9/2022 là ngày giỗ cha.",
        "Khuya 10.10 sẽ có mưa lớn ở vùng núi.",
    ],
)
def test_what_did_not_happen(text: str) -> None:
    assert not days(text)


def test_a_place_named_after_a_saint_ends_no_sentence() -> None:
    text = "On July 28, the Sta. Lucia District Hospital opened a tent ward. It has 50 beds."
    assert len(list(sentences(text))) == 2


def test_the_first_days_of_a_month_told_as_a_day_gone_by() -> None:
    assert days("Hôm mồng 7/11, thôn Thượng đã làm lễ thông xe con đường ra bến.") == ["XXXX-11-07"]


@pytest.mark.parametrize(
    "text",
    [
        "Hôm mùng 10/3, làng đã mở hội đền rất đông.",
        "Hôm mồng 5/5, nhà nhà đã giết sâu bọ từ sớm.",
        "Mồng 7/11 âm lịch là ngày giỗ của làng.",
    ],
)
def test_feasts_of_the_lunar_year(text: str) -> None:
    assert not days(text)
