"""A page that has been understood becomes an article: its fields, conditions, address and body."""

from __future__ import annotations

import pytest

from newsarchive.nouns import body, markdown
from newsarchive.nouns.article import How
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.capture import Capture, Provenance, digest
from newsarchive.nouns.reading import Reading
from newsarchive.reading.read import read
from reading_samples import TEXT, TITLE, article, capture, read_lines


def test_the_body_has_each_kind_of_block() -> None:
    found = read_lines(TITLE, "", TEXT[0], "Tìm hướng đi mới", "Thợ bên lò. (Ảnh: Lan)", TEXT[1])
    assert [str(markdown.kind(block)) for block in body.split(found.article.body)] == [
        "paragraph",
        "heading",
        "caption",
        "paragraph",
    ]
    assert found.block_lines == (3, 4, 5, 6)


@pytest.mark.parametrize("prose", ["1. Người thợ già", "# Người thợ", "- *Người* thợ", "> [a](b) <b>", "2021. Năm ấy"])
def test_prose_that_looks_like_markdown_stays_prose(prose: str) -> None:
    text = f"{prose} nói rằng gốm của làng ông chưa bao giờ thiếu người mua."
    found = article(TITLE, "", TEXT[0], text)
    assert markdown.text(body.split(found.body)[1]) == text


def test_text_is_composed() -> None:
    found = article(TITLE, "", TEXT[0].replace("ời", "ơ\u0300i"), TEXT[1])
    assert found.body.startswith(TEXT[0])


def test_a_line_printed_twice_makes_one_block() -> None:
    found = read_lines(TITLE, "", *TEXT, TEXT[0])
    assert found.block_lines == (3, 4)
    assert found.ledger.line(5)[0].rule.endswith("-repeated")


@pytest.mark.parametrize(
    ("headline", "slug"),
    [(TITLE, "lo-gom-do-lua-giua-lang"), ("Index", "page"), ("Giữ lửa làng gốm " * 8, "giu-lua-lang-gom")],
)
def test_an_address_follows_from_the_title(headline: str, slug: str) -> None:
    assert article(headline, "12/3/2021", "", *TEXT).slug.startswith(slug) or headline == "Index"


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("山村小学建起第一座图书馆", "trang-12"),
        ("男子两天转走27万 民警追回大半", "trang-12"),  # "27" would say nothing
        ("地铁5号线下穿老城", "trang-12"),
        ("VinFast 在海防建第二座工厂", "vinfast"),
    ],
)
def test_a_title_without_latin_letters_is_addressed_by_the_capture(headline: str, slug: str) -> None:
    lines = (
        headline,
        "2021年8月23日",
        "8月20日，石门小学举行图书馆启用仪式，孩子们第一次走进图书馆。" * 3,
    )
    page = Capture("trang-12.txt", digest(b"x"), lines)
    found = read(page, Authority(), {}, "")
    assert isinstance(found, Reading)
    assert found.article.slug == slug


def test_what_the_sidecar_tells_is_kept() -> None:
    sidecar = Provenance(url="https://example.org/a", retrieved="2022-01-02", source="bao-lang")
    found = read(capture("\n".join((TITLE, "", *TEXT)), sidecar), Authority(), {}, "")
    assert isinstance(found, Reading)
    made = found.article
    assert (made.url, made.retrieved, made.source) == ("https://example.org/a", "2022-01-02", "bao-lang")
    assert made.capture is not None
    assert made.capture.file == "page.txt"


def test_the_section_is_the_kicker_without_its_sign() -> None:
    assert article("PHÓNG SỰ:", TITLE, "", *TEXT).section == "PHÓNG SỰ"
    assert article(TITLE, "", *TEXT).section is None


def test_an_inferred_year_is_a_condition() -> None:
    text = "Chiều 30/11, huyện tổ chức hội nghị tổng kết nghề gốm. Tính đến ngày 11/9/2022, cả huyện có 40 lò nung."
    found = article(TITLE, "", text, TEXT[1])
    assert str(found.date) == "2022-11-30/.."
    assert found.basis["date"].how is How.INFERRED
    assert {"no-date", "year-inferred"} <= set(map(str, found.condition))
    printed = article(TITLE, "1/12/2022", "", text, TEXT[1])
    assert "year-inferred" not in printed.condition


def test_controlled_names_are_found_by_their_spellings() -> None:
    authority = Authority(topics={"gom": Heading("gom", ("nghề gốm", "làng gốm"))})
    found = read(capture("\n".join((TITLE, "", *TEXT, "Làng gốm nằm bên sông."))), authority, {}, "")
    assert isinstance(found, Reading)
    assert found.article.topics == ("gom",)


def test_sources_without_a_profile_come_as_stubs() -> None:
    found = read_lines("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, "", *TEXT, "Nguồn: Báo Bờ Sông")
    assert [stub.key for stub in found.sources] == ["so-van-hoa-tinh-binh-an", "bao-bo-song"]
