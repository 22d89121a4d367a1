"""What a page says of itself to search engines."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cited_samples import BASE, ENGLISH, FULL, SHA256, TITLES, one
from newsarchive.nouns.edtf import parse
from newsarchive.site.crosswalk import CROSSWALK
from newsarchive.site.data import FILES
from newsarchive.site.linked import OBJECTS, article, page, script
from newsarchive.site.views import Head
from site_samples import article as sample

HEAD = Head("en", "Kho", "articles/a.html", "A", "About it", "articles", "../", "../", BASE)


def test_an_article_is_told_from_the_page_it_was_read_from() -> None:
    made = article(one(base=BASE))
    assert made["@type"] == "NewsArticle"
    assert made["headline"] == "Vận động vắc […]"
    assert made["publisher"] == {"@type": "Organization", "name": "Kho tin"}
    assert made["sourceOrganization"] == {"@type": "Organization", "name": "Báo bao-1"}
    assert made["author"] == [{"@type": "Person", "name": "Bùi Thanh Sơn"}]
    assert made["dateline"] == "Kon Tum, 23/8/2021"
    assert made["datePublished"] == "2021-08-23"
    assert made["mentions"] == [
        {"@type": "Person", "name": "Phạm Minh Chính"},
        {"@type": "Organization", "name": "Bộ Y tế"},
    ]
    assert made["isBasedOn"] == {
        "@type": "WebPage",
        "publisher": {"@type": "Organization", "name": "Báo bao-1"},
        "isBasedOn": {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": "Báo bao-2"}},
        "url": FULL.url,
        "archivedAt": ["https://web.example/2021/tin", BASE + "articles/van-dong.html"],
        "encoding": {
            "@type": "MediaObject",
            "encodingFormat": "text/plain",
            "dateCreated": "2022-01-02",
            "name": "001.txt",
            "sha256": SHA256,
        },
    }


@pytest.mark.parametrize("card", [None, BASE + "card.png"])
def test_its_picture_is_the_card_of_the_archive(card: str | None) -> None:
    told = script(replace(HEAD, base=BASE if card else None), "A", one(base=BASE), ENGLISH)
    assert json.loads(told.partition(">")[2].rpartition("<")[0]).get("image") == card


def _leaves(value: object, path: str = "") -> set[str]:
    found = {path} if path else set()
    for name, inner in value.items() if isinstance(value, dict) else ():
        found |= _leaves(inner, f"{path}.{name}".lstrip("."))
    return found


def test_it_has_what_the_table_says_and_nothing_else() -> None:
    wanted = {target for field in CROSSWALK for target in field.schema_org.split()}
    found = _leaves(article(one(base=BASE)))
    assert wanted <= found
    own = {*OBJECTS, *(f"{path}.{name}" for path, thing in OBJECTS.items() for name in thing)}
    inner = {leaf for leaf in found for target in wanted if leaf.startswith(f"{target}.")}
    assert found - wanted - own - inner == set()


@pytest.mark.parametrize("date", ["2021", "2021-08", "2021-08-23?", "2022-11-30/..", "XXXX-08-16"])
def test_only_a_sure_day_is_a_date(date: str) -> None:
    assert "datePublished" not in article(one(replace(FULL, date=parse(date))))


def test_what_is_no_address_is_no_address() -> None:
    made = article(one(sample(1, url="javascript:alert(1)", archived_url="box 3")))
    assert "url" not in made["isBasedOn"]  # type: ignore[operator]
    assert "archivedAt" not in made["isBasedOn"]  # type: ignore[operator]


@pytest.mark.parametrize("title", TITLES)
def test_no_title_ends_the_element(title: str) -> None:
    made = str(script(HEAD, title, one(sample(1, title=title, author=title)), ENGLISH))
    text = made.removeprefix('<script type="application/ld+json">').removesuffix("</script>\n")
    assert "<" not in text
    assert json.loads(text)["headline"] == title


@pytest.mark.parametrize(
    ("path", "kind", "about"),
    [
        ("about.html", "AboutPage", None),
        ("timeline.html", "CollectionPage", None),
        ("articles/index.html", "CollectionPage", None),
        ("sources/bao-1.html", "CollectionPage", "Organization"),
        ("people/a.html", "CollectionPage", "Person"),
        ("topics/a.html", "CollectionPage", "DefinedTerm"),
    ],
)
def test_pages_by_kind(path: str, kind: str, about: str | None) -> None:
    made = page(replace(HEAD, path=path), "A", ENGLISH)
    assert made["@type"] == kind
    assert made.get("about") == ({"@type": about, "name": "A"} if about else None)
    assert made["url"] == BASE + path


def test_the_home_page_tells_of_the_data() -> None:
    made = page(replace(HEAD, path="index.html", base=None, assets=""), "Kho", ENGLISH)
    assert made["@type"] == "WebSite"
    data = made["hasPart"]
    assert isinstance(data, dict)
    assert [file["contentUrl"] for file in data["distribution"]] == [file.path for file in FILES]
