"""CSL-JSON: names whole, dates as known."""

from __future__ import annotations

import json

import pytest

from cited_samples import BASE, ENGLISH, FULL, SHA256, TITLES, one
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_csl import csl_item, csl_json
from site_samples import article


def test_an_article_with_everything() -> None:
    item = csl_item(one(base=BASE), ENGLISH)
    assert item["type"] == "article-newspaper"
    assert item["title"] == "Vận động vắc […]"
    assert item["author"] == [{"literal": "Bùi Thanh Sơn"}]
    assert item["issued"] == {"date-parts": [[2021, 8, 23]]}
    assert item["container-title"] == "Báo bao-1"
    assert item["original-publisher"] == "Báo bao-2"
    assert item["URL"] == FULL.url
    assert item["archive_location"] == BASE + "articles/van-dong.html"
    assert SHA256 in str(item["note"])
    assert item["custom"] == {
        "title-en": "Campaigning for vac […]",
        "issued-edtf": "2021-08-23",
        "modified-edtf": "2021-08-24",
        "condition": ["truncated-headline", "injected-text"],
        "archived-url": "https://web.example/2021/tin",
        "capture": "001.txt",
        "sha256": SHA256,
    }


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("2021", {"date-parts": [[2021]]}),
        ("2021-08", {"date-parts": [[2021, 8]]}),
        ("2021-08-23?", {"literal": "23 August 2021 (uncertain)"}),
        ("2021~/2022", {"literal": "about 2021 – 2022"}),
        ("2021-08-23T14:05:00+07:00", {"date-parts": [[2021, 8, 23]]}),
        ("2021-08-01/2021-08-14", {"date-parts": [[2021, 8, 1], [2021, 8, 14]]}),
        ("2022-11-30/..", {"literal": "not before 30 November 2022"}),
        ("../2022-03", {"literal": "not after March 2022"}),
        ("XXXX-08-16", {"literal": "16 August, year unknown"}),
    ],
)
def test_a_date_says_no_more_than_is_known(date: str, issued: object) -> None:
    assert csl_item(one(article(1, date=parse(date))), ENGLISH)["issued"] == issued


def test_no_date_and_no_publisher_are_not_invented() -> None:
    item = csl_item(one(article(1, date=None, source=None)), ENGLISH)
    assert "issued" not in item
    assert item["container-title"] == "[publisher unknown]"
    assert "URL" not in item


@pytest.mark.parametrize("title", TITLES)
def test_any_title_comes_back(title: str) -> None:
    assert json.loads(csl_json(one(article(1, title=title)), ENGLISH))[0]["title"] == title
