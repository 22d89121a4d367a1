"""A citation as files within the page, and the whole archive's as files beside it."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import bibtexparser
import pytest
import rispy

from cited_samples import BASE, ENGLISH, FULL, TITLES, archive_of, one
from newsarchive.site.cite import FORMATS, collected, data_address, files
from newsarchive.site.crosswalk import record
from newsarchive.site.data import data
from newsarchive.site.derive import derive
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
