"""Days of events: parts of a day, Sundays as Catholics write them, and small words that deny nothing."""

from __future__ import annotations

import pytest

from newsarchive.nouns.edtf import Edtf
from newsarchive.reading.blocks import TextBlock, sentences
from newsarchive.reading.facts import events, years


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


@pytest.mark.parametrize(
    ("text", "day", "language"),
    [
        ("Khởi công ngày 12/11/2024, đến nay dự án đạt khoảng 61% giá trị xây lắp.", "2024-11-12", "vi"),
        ("Thành lập ngày 3/5/1990, hợp tác xã chuyên trồng dâu.", "1990-05-03", "vi"),
        ("Căng thẳng nhất là ngày 20-10, ba bác sĩ khoa sản nộp đơn xin nghỉ cùng lúc.", "XXXX-10-20", "vi"),
        ("Trong buổi lễ đơn giản ngày 8/3/2024, nhà trường đã tổng kết năm đầu của thư viện.", "2024-03-08", "vi"),
        ("Pada 27 Februari 2021, perahu itu singgah di Kampung Ujung Karang.", "2021-02-27", "id"),
        ("Pada 3 Mei 2022, kapal itu bersandar di dermaga lama.", "2022-05-03", "id"),
    ],
)
def test_what_is_told_without_who_did_it_or_of_an_occasion(text: str, day: str, language: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dự kiến khởi công ngày 12/11/2024, dự án kéo dài ba năm.", "vi"),
        ("Khởi công: ngày 12/11/2024.", "vi"),
        ("Muộn nhất là ngày 20-10, các trường nộp hồ sơ về sở.", "vi"),
        ("Chậm nhất là ngày 5/3/2022, hộ dân nộp đủ giấy tờ cho xã.", "vi"),
        ("Theo đơn ngày 8/3/2024, gia đình muốn đòi lại đất.", "vi"),
        ("The centres, set up under an order dated September 20, 2022, pay more.", "en"),
        ("Tháng 6, học sinh nghỉ hè.", "vi"),
    ],
)
def test_what_is_a_plan_a_limit_or_a_documents_day(text: str, language: str) -> None:
    assert not days(text, language)


def test_a_month_that_is_compared_with_that_of_last_year_is_of_this() -> None:
    text = "Tháng 6, huyện xuất đi 320 container, trong khi cùng tháng năm trước là 455 container."
    evidence = years.Evidence(Edtf.of(2020, 7, 3), 1, "3/7/2020")
    found = events.find([TextBlock(1, text)], "vi", evidence)
    assert [str(one.date) for one in found] == ["2020-06"]


def test_an_aeroplane_is_no_flight() -> None:
    assert not days("Pada 3 Mei 2022, harga tiket pesawat terbang mahal sekali.", "id")
