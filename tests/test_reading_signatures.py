"""Who signs, and what only looks like a name."""

from __future__ import annotations

import pytest

from newsarchive.reading.words import desks, signatures


@pytest.mark.parametrize(
    "text",
    [
        "Thảo Miên",
        "Lan Anh",
        "Trần Văn Mới",
        "Trần Thị Nước",
        "LÊ THU HẰNG",
        "PGS, TS. Đặng Hữu Thắng",
        "Thanh Hà - Minh Anh",
        "Nguyễn An (TTXVN)",
        "Nhóm phóng viên thời sự báo Lam Hạ Online",
        "Lê Thu Hà, Trần Văn Nam, Phạm Quỳnh Anh, Ngô Mai",
        "Jean-Pierre Dubois",
        "CTV",
        "THU HẰNG thực hiện",
        "Ngọc Anh (ghi)",
    ],
)
def test_signatures(text: str) -> None:
    assert signatures.is_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nội",
        "Bộ Ngoại giao",
        "Thể Thao",
        "Một tin khác",
        "New York",
        "Covid 19",
        "Nguyễn",
        "Vì sao?",
        "Xin cảm ơn ông!",
        "THU HẰNG",
        "Bộ Y tế thực hiện",
        "Nhịp Sống Trẻ",
        "Kinh Tế Xã Hội",
        "Chia Sẻ Ngay",
        "Facebook Twitter",
        "Premier League",
        "Understanding The Open Kiln",
        "Bricks And Fire",
        "Mù Cang Chải",
        "Tuổi Trẻ",
        "CNN Indonesia",
        "Lan " * signatures.SIGNATURE_LIMIT,
    ],
)
def test_not_signatures(text: str) -> None:
    assert not signatures.is_signature(text)


@pytest.mark.parametrize("text", ["Admin", "admin ", "Administrator", "Quản trị viên", "admin01", "Super User"])
def test_accounts_are_nobody(text: str) -> None:
    assert desks.is_account(text)
    assert signatures.author(text) is None


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("(Thảo Miên)", "Thảo Miên"),
        (" CTV |", "CTV"),
        ("Minh Ngọc/VOV.VN", "Minh Ngọc"),
        ("Thu Hằng thực hiện", "Thu Hằng"),
        ("Minh Trí (TTXVN)", "Minh Trí"),
        ("Maria Lopez, Staff Writer", "Maria Lopez"),
        ("TẤN SỸ - KIM LOAN", "TẤN SỸ - KIM LOAN"),
        ("TOM HARGREAVE and INES DUBROW", "TOM HARGREAVE, INES DUBROW"),
        ("PGS, TS. Lê Thu Hà - TS. Mai Lan", "PGS, TS. Lê Thu Hà - TS. Mai Lan"),
        ("Hồng Thắm – Quốc Bảo", "Hồng Thắm – Quốc Bảo"),
        ("12", None),
        ("", None),
    ],
)
def test_author(text: str, author: str | None) -> None:
    assert signatures.author(text) == author


@pytest.mark.parametrize(
    "text",
    ["Council Backs New Bridge", "Bupati Resmikan Jembatan Gantung", "Police Seek Two Men", "Newsletter Valmont Matin"],
)
def test_a_headline_with_capitals_throughout_is_no_name(text: str) -> None:
    assert not signatures.is_signature(text)


@pytest.mark.parametrize("text", ["(pan/ayw)", "(cuy/jambinews)", "(Humas/Diskominfo)", "C.D.", "C. D.", "(J. M. P.)"])
def test_initials_sign(text: str) -> None:
    assert desks.is_initials(text)


@pytest.mark.parametrize("text", ["(ends)", "(more)", "C.", "(the mill)", "U.S. troops"])
def test_what_only_looks_like_initials(text: str) -> None:
    assert not desks.is_initials(text)


def test_an_agency_signs_in_full() -> None:
    assert desks.is_agency("The Associated Press")
    assert desks.is_agency("Agence France-Presse")
    assert desks.is_agency("Keystone-ATS")
    assert desks.is_agency("AFP/Reuters")
    assert not desks.is_agency("AFP/Lan")
