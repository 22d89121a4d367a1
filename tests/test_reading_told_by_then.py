"""Days and months that a Vietnamese, English or French sentence tells of by the way, and those that it does not."""

from __future__ import annotations

import pytest

from newsarchive.nouns.edtf import Edtf
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events, years

PAGE = years.Evidence(Edtf.of(2024, 5, 20), 1, "20/5/2024")


def _days(text: str, language: str = "vi") -> list[str]:
    return [str(event.date) for event in events.find([TextBlock(1, text)], language, PAGE)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Đến ngày 17/1/2023, bị cáo ra đầu thú tại Công an tỉnh Hòa Lương.", "2023-01-17"),
        ("Đến đêm 5/11/2023, lực lượng chức năng bắt quả tang nhóm này khi đang bơm cát.", "2023-11-05"),
        ("Đến ngày 2/3/2021, người nhà phát hiện ông cụ đã bỏ đi.", "2021-03-02"),
        ("Trước đó, ngày 30/8/2020, cách nơi này không xa, một nhà kho đã bị cuốn xuống sông.", "2020-08-30"),
        ("Tháng 8/1998, ngư dân xã Vĩnh Hải kéo lưới vướng phải xác một con tàu đắm.", "1998-08"),
        ("Tháng 11/2017, nhiều người đến rút tiền nhưng không được chi trả.", "2017-11"),
        ("Ngày 4/8/2017, ông Bách ký xác nhận toàn bộ hồ sơ mà không kiểm tra thực địa.", "2017-08-04"),
        ("Chiều 18/7/2023, tôi mua hết chỗ vé ế giúp thằng bé bán dạo vì trời sắp mưa.", "2023-07-18"),
        ("Đêm 14/6/2023, Khoa cắt trộm dây cáp, bán cho một cơ sở phế liệu được 47 triệu đồng.", "2023-06-14"),
        ("Rạng sáng 11/10/2023, tại km17 đường tỉnh 482 đã xuất hiện hố sụt đường kính 4,5 m, sâu 7 m.", "2023-10-11"),
        ("“Tháng 3 vừa qua, mẫu robot đầu tiên của nhóm bị cháy mạch ngay trước vòng loại.", "2024-03"),
        ("Được biết, trước đó ngày 06/9/2023, ông Quách Văn Nền đã đến Hạt Kiểm lâm giao nộp con tê tê.", "2023-09-06"),
        ("Năm nay, hôm khai giảng 5/2/2024, thầy và trò đã dựng cột cờ ngay trên mạn thuyền.", "2024-02-05"),
    ],
)
def test_what_was_done_on_such_a_day(text: str, day: str) -> None:
    assert _days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Đến ngày 17/1/2023, toàn tỉnh có 19 ổ dịch.",
        "Đến ngày 17/1/2023, hồ chứa được 40% dung tích, chưa bị phát hiện rò rỉ.",
        "Đến ngày 17/1/2023, có 12 người bị bắt.",
        "Đến ngày 17/1/2023, nếu bị phát hiện thì phải nộp phạt.",
        "Đến ngày 17/1/2023, các hộ phải nộp hồ sơ cho xã.",
        "Tháng 8/1998, ngư dân phải nghỉ biển theo lệnh.",
        "Ngày 4/8/2023, liệu đê có vỡ, không ai biết.",
        "Chiều 18/7/2023, trời sắp mưa.",
        "Tháng 3 này, nhóm thử mẫu robot đầu tiên.",
        "Cứ tháng 3 rồi tháng 4, cả bản đi làm nương.",
    ],
)
def test_what_was_not(text: str) -> None:
    assert _days(text) == []


def test_a_scheduled_sailing_has_sailed_and_what_is_scheduled_for_a_day_has_not() -> None:
    assert _days("The first scheduled sailing left the east pier on March 2, 2021.", "en") == ["2021-03-02"]
    assert _days("The hearing is scheduled for March 2, 2024.", "en") == []
    assert _days("The sailing scheduled on March 2, 2024 left nobody happy with its plan.", "en") == []


def test_an_adverb_may_stand_within_a_french_verb() -> None:
    assert _days("En mai 2022, un rapport avait pourtant recommandé le remplacement complet.", "fr") == ["2022-05"]
    assert _days("En mai 2022, un rapport n'avait pourtant rien recommandé.", "fr") == []
