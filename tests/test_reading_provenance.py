"""Who published, whom they took it from, and who wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

import regenerate
from newsarchive.nouns.article import Because, How
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.reading import Reading
from newsarchive.reading.decode import decode
from newsarchive.reading.read import read
from reading_samples import TEXT, TITLE, article, read_lines

DESK = Source("ban-tin", "Bản tin thử", marks=("SoNgoaiVuTP.HCM", "VBPL_KonTum"))
OTHER = Source("khac", "Trang khác", marks=("Email Kontum",))


def test_the_marks_of_a_profile_give_a_page_away() -> None:
    path: Path = next(regenerate.FOLDER.glob("000_*.txt"))
    capture = decode(path.name, path.read_bytes())
    assert isinstance(capture, Capture)
    found = read(capture, Authority(), {"khac": OTHER, "ban-tin": DESK}, "+07:00")
    assert isinstance(found, Reading)
    assert found.article.source == "ban-tin"  # two marks go before one
    basis = found.article.basis["source"]
    assert (basis.how, basis.line, basis.quote) == (How.INFERRED, 6, "SoNgoaiVuTP.HCM")
    assert basis.because == (Because(79, "VBPL_KonTum"),)
    assert "no-source" not in found.article.condition
    assert "ban-tin" not in [stub.key for stub in found.sources]


def test_a_mark_that_is_the_publishers_name_is_printed() -> None:
    potter = Source("lang-gom", "Làng Gốm", marks=("Làng Gốm Online",), names=("Làng Gốm Online",))
    found = article("Làng Gốm Online", TITLE, "", *TEXT, sources={"lang-gom": potter})
    assert found.basis["source"].how is How.PRINTED


def test_a_mark_in_the_text_gives_nothing_away() -> None:
    potter = Source("tho-gom", "Thợ gốm", marks=("Người thợ già",))
    assert article(TITLE, "", *TEXT, sources={"tho-gom": potter}).source is None


def test_a_mark_of_three_letters_is_not_looked_for() -> None:
    short = Source("ngan", "Ngắn", marks=("Zal",))
    assert article("Zalo", TITLE, "", *TEXT, sources={"ngan": short}).source is None


def test_what_is_declared_beside_the_capture_goes_before_all() -> None:
    found = article("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, "", *TEXT, declared="bao-lang")
    assert found.source == "bao-lang"
    assert "source" not in found.basis


def test_a_masthead_without_a_profile_gets_a_stub() -> None:
    found = read_lines("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, "", *TEXT)
    assert found.article.source == "so-van-hoa-tinh-binh-an"
    assert [(one.key, one.title) for one in found.sources] == [("so-van-hoa-tinh-binh-an", "SỞ VĂN HÓA TỈNH BÌNH AN")]


def test_a_masthead_finds_the_profile_that_answers_to_it() -> None:
    office = Source("so", "Sở Văn hóa tỉnh Bình An", names=("SỞ VĂN HÓA TỈNH BÌNH AN",))
    assert article("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, "", *TEXT, sources={"so": office}).source == "so"


def test_a_portal_alone_is_nobody() -> None:
    assert article("CỔNG THÔNG TIN ĐIỆN TỬ", TITLE, "", *TEXT).source is None


def test_the_line_of_rights_names_an_institution() -> None:
    found = article(TITLE, "", *TEXT, "Bản quyền thuộc Sở Văn hóa tỉnh Bình An")
    assert found.source == "so-van-hoa-tinh-binh-an"
    assert article(TITLE, "", *TEXT, "© 2021 Mọi quyền được bảo lưu").source is None


@pytest.mark.parametrize(
    ("line", "original"),
    [
        ("Nguồn: Báo Bờ Sông", "bao-bo-song"),
        ("Theo TTXVN", "ttxvn"),
        ("(Theo chinhphu.vn)", "chinhphu-vn"),
        ("Nguồn NLĐ: https://example.vn/a-b.htm", "nld"),
        ("Nguồn: https://www.example.vn/a-b.htm", "example-vn"),
    ],
)
def test_whom_a_page_took_its_text_from(line: str, original: str) -> None:
    found = article(TITLE, "", *TEXT, line)
    assert found.original_source == original
    assert found.basis["original_source"].line == 5


def test_an_outlet_in_brackets_ends_any_paragraph() -> None:
    found = article(TITLE, "", TEXT[0] + " (Theo Báo Bờ Sông)", TEXT[1], TEXT[0] + " Ai cũng mừng.")
    assert found.original_source == "bao-bo-song"
    assert "Theo" not in found.body
    quoted = article(TITLE, "", TEXT[0] + " (Theo ông, thế là đủ)", TEXT[1], TEXT[0] + " Ai cũng mừng.")
    assert quoted.original_source is None
    assert "Theo" in quoted.body


def test_a_page_is_not_its_own_source() -> None:
    lines = ("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, "", *TEXT, "Nguồn: Sở Văn hóa tỉnh Bình An")
    assert article(*lines).original_source is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Lê Thị Thanh", "Lê Thị Thanh"),
        ("CTV", "CTV"),
        ("Bài, ảnh: Lê Thị Thanh", "Lê Thị Thanh"),
        ("THU HẰNG thực hiện", "THU HẰNG"),
        ("Minh Trí - Thanh Sang (TTXVN)", "Minh Trí - Thanh Sang"),
        ("Người đăng: Admin", None),
        ("Ảnh: Lê Thị Thanh", None),
        ("Biên tập: Lê Thị Thanh", None),
        ("(责任编辑:Thể thao)", None),
    ],
)
def test_who_signs_under_the_text(line: str, author: str | None) -> None:
    assert article(TITLE, "", *TEXT, line).author == author


def test_a_weblog_says_when_and_by_whom_on_one_line() -> None:
    found = article(TITLE, "Posted on Tháng Ba 12, 2019 by Lê Thị Thanh", "", *TEXT)
    assert (str(found.date), found.author) == ("2019-03-12", "Lê Thị Thanh")
    other = article(TITLE, "By Anna Keller on 12 March 2019", "", *TEXT)
    assert (str(other.date), other.author) == ("2019-03-12", "Anna Keller")


def test_an_aggregator_says_from_whom_and_when() -> None:
    found = article(TITLE, "Người Lao Động    18:50, ngày 19-07-2022    Gốc", "", *TEXT)
    assert (str(found.date), found.original_source) == ("2022-07-19T18:50:00+07:00", "nguoi-lao-dong")


@pytest.mark.parametrize(
    ("dateline", "author"),
    [("(TTXVN) - ", "TTXVN"), ("LAGOS (Reuters) - ", "Reuters"), ("(MOFA) - ", None), ("Hà Nội - ", None)],
)
def test_an_agency_in_the_dateline_stays_in_the_text(dateline: str, author: str | None) -> None:
    found = article(TITLE, "", dateline + TEXT[0], TEXT[1])
    assert found.author == author
    assert dateline.strip() in found.body.replace("\\", "")


def test_a_menus_entry_is_no_office() -> None:
    assert article("Sơ đồ trang", TITLE, "", *TEXT).source is None  # "Sở" with its mark opens an office's name
    assert article("Sở Văn hóa Bình An", TITLE, "", *TEXT).source == "so-van-hoa-binh-an"
