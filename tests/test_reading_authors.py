"""Who wrote a text, told from who edited, photographed, posted or signed for it."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import Because
from newsarchive.reading.words import signatures
from reading_samples import TEXT, TITLE, article

P1, P2 = TEXT
CREDITS = "(Reporting by Retno Wulansari in Jakarta; writing by Philip Gaunt; editing by Susan Merrow)"


@pytest.mark.parametrize(
    ("under", "author"),
    [
        (("By JANE DOE, Staff Writer",), "JANE DOE"),
        (("Jane Doe, The Valley Mail",), "Jane Doe"),
        (("Putri Anjani, Kabar Nusa",), "Putri Anjani"),
        (("By Jane Doe, Islands Correspondent",), "Jane Doe"),
        (("By JANE DOE and TOM HALE",), "JANE DOE, TOM HALE"),
        (("By Jane Doe, Tom Hale and Ann Bell",), "Jane Doe, Tom Hale, Ann Bell"),
        (("Story by Jane Doe",), "Jane Doe"),
        (("Rédigé par Jeanne Martin",), "Jeanne Martin"),
        (("记者 李明",), "李明"),
        (("本报记者 赵晓岚 通讯员 李明",), "赵晓岚, 李明"),
        (("HẢI TRIỀU - 14/09/2022 07:05",), "HẢI TRIỀU"),
        (("TS. BÙI HỒNG LỆ", "Viện Gốm sứ", "ThS. CAO VĂN NGỌ", "Trường Gốm"), "TS. BÙI HỒNG LỆ, ThS. CAO VĂN NGỌ"),
        (("Oleh Redaksi KABAR | 04 November 2016", "Penulis: Rina Dewi"), "Rina Dewi"),
        (("by Jane Doe in Local News",), "Jane Doe"),
        (("by quetaadmin",), None),
        (("Người đăng: Marketing",), None),
        (("Người đăng:", "hiephoi"), None),
        (("Riverton Observer",), None),
        (("Biên tập: Lê Thị Thanh",), None),
        (("Quay phim: Lê Thị Thanh",), None),
        (("Posted by",), None),
        (("Tác giả: Lê Thu Hà (Theo Báo Tân An)",), "Lê Thu Hà"),
    ],
)
def test_who_wrote_it_by_what_stands_under_the_headline(under: tuple[str, ...], author: str | None) -> None:
    assert article(TITLE, *under, "", P1, P2).author == author


@pytest.mark.parametrize(
    ("after", "author"),
    [
        (("— Jim Martyka",), "Jim Martyka"),
        (("Lê Thúy Hằng (TTCL)",), "Lê Thúy Hằng"),
        (("Lò Thanh/VOV-Tây Bắc",), "Lò Thanh"),
        (("Tin, ảnh: Lê Hà – TT VHTT huyện",), "Lê Hà"),
        (("HOÀNG YẾN - MINH CHÂU",), "HOÀNG YẾN - MINH CHÂU"),
        (("Minh Ngọc Theo TTXVN",), "Minh Ngọc"),
        (("Theo Báo Bờ Sông (Lê Thị Thanh)",), "Lê Thị Thanh"),
        (("Quốc Bảo",), "Quốc Bảo"),
        (("Phòng Công tác xã hội",), "Phòng Công tác xã hội"),
        (("Lm. Giuse Nguyễn Hữu Đạo",), "Lm. Giuse Nguyễn Hữu Đạo"),
        (("Jeanne Martin (avec AFP)",), "Jeanne Martin"),
        (("Phóng viên: Lê Thu Hà - Quay phim: Minh Châu",), "Lê Thu Hà"),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Bình"), None),
        (("Trưởng Ban Biên tập: Lê Thị Thanh",), None),
        (("Quốc Hội",), None),
        (("Giá Vàng",), None),
        (("Tout Voir",), None),
        (("Bola Dunia",), None),
        (("BÌNH AN",), None),
    ],
)
def test_who_wrote_it_by_what_stands_under_the_text(after: tuple[str, ...], author: str | None) -> None:
    assert article(TITLE, "", P1, P2, *after).author == author


@pytest.mark.parametrize(
    ("under", "author"),
    [
        ("Kompas Priangan - Senin, 23 Agustus 2021 | 14:05 WIB", None),
        ("Lê Thu Hà, Kompas Priangan", "Lê Thu Hà"),
    ],
)
def test_the_publishers_name_signs_for_nobody(under: str, author: str | None) -> None:
    found = article(TITLE, under, "", P1, P2, "", "Copyright © 2021 Kompas Priangan")
    assert (found.author, found.source) == (author, "kompas-priangan")


def test_a_place_does_not_sign() -> None:
    told = "Làng ở huyện Kon Plông có một lò gốm, thợ già nói rằng gốm chưa bao giờ thiếu người mua suốt bốn mươi năm."
    assert article(TITLE, "Kon Plông", "", told, P2, "Kon Plông").author is None
    assert article(TITLE, "Kon Plông", "", P1, P2, "Kon Plông").author == "Kon Plông"


def test_several_authors_rest_on_several_lines() -> None:
    found = article(TITLE, "TS. BÙI HỒNG LỆ", "Viện Gốm sứ", "ThS. CAO VĂN NGỌ", "Trường Gốm", "", P1, P2)
    basis = found.basis["author"]
    assert (basis.line, basis.quote, basis.because) == (2, "TS. BÙI HỒNG LỆ", (Because(4, "ThS. CAO VĂN NGỌ"),))


def test_who_reported_for_an_agency_goes_before_it() -> None:
    found = article(TITLE, "Reuters   Mon, 23 Aug 2021 11:32", "", P1, P2, CREDITS)
    assert (found.author, str(found.date)) == ("Retno Wulansari, Philip Gaunt", "2021-08-23T11:32:00+07:00")
    assert article(TITLE, "Reuters   Mon, 23 Aug 2021 11:32", "", P1, P2).author == "Reuters"


def test_the_hour_stands_with_who_posted_it() -> None:
    found = article("Thứ Ba, 12 tháng 2, 2019", TITLE, "", P1, P2, "Đăng bởi Mộc Miên vào lúc 23:10")
    assert (found.author, str(found.date)) == ("Mộc Miên", "2019-02-12T23:10:00+07:00")
    assert found.basis["date"].because == (Because(6, "vào lúc 23:10"),)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Lò Thị Mến", True),
        ("Trung Hiếu", True),
        ("Persikal Tahan Imbang Pemuncak Klasemen, Gol Penyama di Menit Terakhir", False),
        ("Trung Ương", False),
        ("Trưởng Ban", False),
        ("记者 李明", True),
        ("记者们", False),
        ("a" * 10_000, False),
    ],
)
def test_a_line_that_signs(text: str, signs: bool) -> None:
    assert signatures.is_signature(text) is signs


@pytest.mark.parametrize(
    ("signed", "author"),
    [
        ("Lê Thu Hà - Vũ Thị Mận", "Lê Thu Hà - Vũ Thị Mận"),
        ("Lê Thu Hà – Vũ Thị Mận", "Lê Thu Hà – Vũ Thị Mận"),
        ("LÊ THU HÀ - VŨ THỊ MẬN", "LÊ THU HÀ - VŨ THỊ MẬN"),
        ("Lê Thu Hà, Vũ Thị Mận", "Lê Thu Hà, Vũ Thị Mận"),
        ("By Jane Doe and Tom Roe", "Jane Doe, Tom Roe"),
        ("PGS, TS. LÊ THU HÀ - TS. VŨ THỊ MẬN", "PGS, TS. LÊ THU HÀ - TS. VŨ THỊ MẬN"),
    ],
)
def test_names_with_a_dash_between_them_stay_as_printed(signed: str, author: str) -> None:
    assert article(TITLE, signed, "", P1, P2).author == author


def test_both_of_two_who_sign_are_persons() -> None:
    assert signatures.people("Lê Thu Hà - Vũ Thị Mận") == ("Lê Thu Hà", "Vũ Thị Mận")
