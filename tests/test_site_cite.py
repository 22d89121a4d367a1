"""A citation to copy, as files within the page, and the whole archive's as files beside it."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from urllib.parse import unquote

import bibtexparser
import pytest
import rispy

from cited_samples import BASE, ENGLISH, FULL, SHA256, TITLES, archive_of, one
from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Article, Condition
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite import FORMATS, collected, data_address, files
from newsarchive.site.crosswalk import record
from newsarchive.site.data import data
from newsarchive.site.derive import derive
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from newsarchive.site.telling import Site
from site_samples import article


def test_a_link_holds_the_file_that_is_shown() -> None:
    for file in files(one(base=BASE), ENGLISH):
        kind, _, text = file.href.partition(",")
        assert kind == f"data:{file.media};charset=utf-8"
        assert unquote(text) == file.text


def test_files_have_names_in_ascii() -> None:
    assert [file.name for file in files(one(), ENGLISH)] == ["van-dong.bib", "van-dong.ris", "van-dong.csl.json"]


@pytest.mark.parametrize("text", TITLES)
def test_an_address_has_no_sign_that_may_not_stand_in_one(text: str) -> None:
    made = data_address(text, "text/plain")
    assert not re.search(r'[\t\r\n "#<>\[\\\]^`{|}]|%(?![0-9A-F]{2})', made)
    assert unquote(made.partition(",")[2]) == text


def test_the_whole_archive_in_each_format() -> None:
    made = archive_of(FULL, *(article(n, title=title) for n, title in enumerate(TITLES, 1)))
    archive = derive(made, {})
    records = [record(entry, Site(archive, None)) for entry in archive.entries]
    slugs = [entry.article.slug for entry in archive.entries]
    bib, ris, csl = (collected(form, records, ENGLISH).decode() for form in FORMATS)
    assert [entry.key for entry in bibtexparser.parse_string(bib).entries] == slugs
    assert [entry["id"] for entry in rispy.loads(ris)] == slugs
    assert [item["id"] for item in json.loads(csl)] == slugs
    assert csl.count("\n") == len(slugs) + 2


def test_an_empty_archive_has_empty_files() -> None:
    made = {output.path: output.data for output in data(derive(archive_of(), {}), None, ENGLISH)}
    assert made["data/articles.bib"] == made["data/articles.ris"] == b""
    assert json.loads(made["data/articles.csl.json"]) == []


def _written(made: Article, path: str) -> str:
    """The citation that a page shows to be copied."""
    config = Config(title={"en": "Archive", "vi": "Kho tin"}, languages=("en", "vi"))
    archive = derive(archive_of(made, config=config), {})
    page = next(page for page in pages(archive, BASE) if page.path == path)
    text = re.search(r'<p class="citation".*?</p>', Renderer().render(page).data.decode(), re.DOTALL)
    assert text
    return html.unescape(re.sub("<[^>]+>", "", text[0]))


def test_a_citation_is_in_the_manner_of_the_readers_language() -> None:
    assert _written(FULL, "articles/van-dong.html") == (
        "Bùi Thanh Sơn. “Vận động vắc […]” [Campaigning for vac […]]. Báo bao-1, 23 August 2021. Taken from Báo bao-2. "
        f"{FULL.url}. Archive, {BASE}articles/van-dong.html. Capture SHA-256 {SHA256[:16]}…"
    )
    assert _written(FULL, "vi/articles/van-dong.html") == (
        "Bùi Thanh Sơn (2021), “Vận động vắc […]”, Báo bao-1, 23 tháng 8 năm 2021, theo Báo bao-2. "
        f"{FULL.url}. Kho tin, {BASE}vi/articles/van-dong.html. Bản chụp SHA-256 {SHA256[:16]}…"
    )


@pytest.mark.parametrize(
    ("date", "year"),
    [("2021-08-01/2021-08-14", "2021"), ("2021-08-23?", "2021?"), ("2021/2022", "2021–2022"),
     ("2022-11-30/..", "không rõ năm"), ("XXXX-08", "không rõ năm"), (None, "không rõ năm")],
)  # fmt: skip
def test_a_year_is_unknown_only_where_nobody_tells_it(date: str | None, year: str) -> None:
    made = replace(FULL, date=parse(date) if date else None)
    assert _written(made, "vi/articles/van-dong.html").startswith(f"Bùi Thanh Sơn ({year}), ")


def test_what_nobody_tells_is_said_to_be_unknown() -> None:
    bare = replace(
        FULL, author=None, date=None, source=None, original_source=None, url=None, capture=None, condition=()
    )
    assert _written(bare, "vi/articles/van-dong.html").startswith(
        "[không rõ nơi đăng] (không rõ năm), “Vận động vắc”, [không rõ ngày]. Kho tin, "
    )
    missing = replace(bare, title_en=None, condition=(Condition.NO_HEADLINE,))
    assert _written(missing, "articles/van-dong.html").startswith(
        "[Vận động vắc]. [publisher unknown], [n.d.]. Archive"
    )


def test_a_stop_is_not_doubled() -> None:
    made = replace(FULL, author="John Smith Jr.", title="Bao giờ?", title_en=None, condition=())
    assert _written(made, "articles/van-dong.html").startswith("John Smith Jr. “Bao giờ?” Báo bao-1, ")
