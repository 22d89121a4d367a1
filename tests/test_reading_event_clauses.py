"""Which day of a sentence is that of an event: behind small words, in clauses with "when", after what was said."""

from __future__ import annotations

import pytest

from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events
from newsarchive.reading.facts.years import Evidence


def found(text: str, language: str) -> list[tuple[str, str]]:
    published = Evidence(parse("2023-12-20"), 1, "20/12/2023")
    return [(str(one.date), one.title) for one in events.find([TextBlock(1, text)], language, published)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Chỉ riêng ngày 9/12, bãi xe dồn ứ 410 chiếc.", ("2023-12-09", "Bãi xe dồn ứ 410 chiếc")),
        ("vi", "Ông làm muối, riêng ngày 14/6, nhà ông thu 9 tạ.", ("2023-06-14", "Nhà ông thu 9 tạ")),
        ("vi", "Ngày 3/5/2022, khi đang đi chợ, Hòa bị bắt giữ.", ("2022-05-03", "Hòa bị bắt giữ")),
        ("vi", "“Ngày 3/5, một em nhỏ đã được cứu sống”, bà nói.", ("2023-05-03", "Một em nhỏ đã được cứu sống")),
        ("vi", "Lúc tôi còn ở phố thì ngày 9/9/2021 bà Sáu mất.", ("2021-09-09", "Bà Sáu mất")),
        ("vi", "Ngày 5/11/1986, hồ Ea Bông chính thức tích nước.", ("1986-11-05", "Hồ Ea Bông chính thức tích nước")),
        (
            "vi",
            "Hà Khê và Mizuno ký thỏa thuận hữu nghị ngày 9/11/2012.",
            ("2012-11-09", "Hà Khê và Mizuno ký thỏa thuận hữu nghị"),
        ),
        (
            "vi",
            "Tháng 10/2021, tỉnh Bình An xuất khẩu 900 tấn gạo, tăng 9%.",
            ("2021-10", "Tỉnh Bình An xuất khẩu 900 tấn gạo, tăng 9%"),
        ),
        (
            "en",
            "The minister recalled that Cyclone Odo destroyed the lines on 9 February 2018.",
            ("2018-02-09", "Cyclone Odo destroyed the lines"),
        ),
        (
            "en",
            "It goes back to an inspection on August 19, 2017, when staff found 418 sacks of wheat.",
            ("2017-08-19", "Staff found 418 sacks of wheat"),
        ),
        (
            "en",
            "It does not own the quay but on 15 February councillors handed over £350,000.",
            ("2023-02-15", "Councillors handed over £350,000"),
        ),
        (
            "en",
            "Chairman Owen Tresk told a meeting of residents on 8 June that it was safe.",
            ("2023-06-08", "Chairman Owen Tresk told a meeting of residents"),
        ),
        (
            "fr",
            "Le dernier train s’y était arrêté le 31 mai 1987.",
            ("1987-05-31", "Le dernier train s’y était arrêté"),
        ),
        (
            "id",
            "Sebelas di antaranya disita dari sebuah rumah di Morang pada 21 Januari 2019.",
            ("2019-01-21", "Sebelas di antaranya disita dari sebuah rumah di Morang"),
        ),
    ],
)
def test_a_past_day_is_that_of_its_clause(language: str, text: str, expected: tuple[str, str]) -> None:
    assert found(text, language) == [expected]


def test_a_text_that_is_back_in_its_own_day_tells_of_its_own_year() -> None:
    text = "Ngày 5/11/1986, hồ chính thức tích nước và đến nay chưa sửa. Trận mưa ngày 12/8 đã làm sạt mái đập."
    assert [date for date, _ in found(text, "vi")] == ["1986-11-05", "2023-08-12"]
    text = "Ngày 5/11/1986, hồ chính thức tích nước và chưa được sửa. Trận mưa ngày 12/8 đã làm sạt mái đập."
    assert [date for date, _ in found(text, "vi")] == ["1986-11-05", "XXXX-08-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Ngày 5/5, khi mưa xuống là nước ngập."),
        ("vi", "Riêng ngày 12/10, trời có mưa to."),
        ("vi", "Ngày 1/10/2023, nghị định chính thức có hiệu lực."),
        ("vi", "Theo thỏa thuận ký ngày 9/11/2012, hai bên cùng góp vốn."),
        ("vi", "Riêng ngày 25/12 tới, cửa hàng sẽ mở cửa muộn."),
        ("vi", "Tháng 10/2021, xuất khẩu gạo đạt 41.300 tấn, tăng 9%."),
        ("en", "The law that parliament passed on 5 May 2015 is harsh."),
        ("en", "He said that the shop will close on 5 May 2015."),
        ("en", "The clinic is open on May 5, 2023, when nobody works."),
        ("en", "He told reporters on 8 June that it was safe."),
        ("fr", "La préfète a annoncé qu’une délégation serait reçue le 20 novembre."),
        ("fr", "La fête est prévue le 5 mai 2023, quand la mairie ouvrira."),
        ("id", "Dialog itu akan digelar pada 21 Januari 2023."),
    ],
)
def test_what_is_to_come_or_only_said_is_no_event(language: str, text: str) -> None:
    assert found(text, language) == []
