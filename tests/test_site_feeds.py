"""Feeds and sitemap: valid whatever the text, with no date that nobody told."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Article, Condition, Event
from newsarchive.nouns.edtf import parse
from newsarchive.site import feeds
from newsarchive.site.derive import derive
from newsarchive.site.sitemap import LIMIT, sitemap
from newsarchive.site.xml import element, escape
from site_samples import BASE, article, content, figure

ATOM = "{http://www.w3.org/2005/Atom}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")


def _made(made: Content, base: str | None = BASE) -> dict[str, bytes]:
    pages = feeds.feeds(derive(made, {}), base)
    return {page.path: feeds.MAKERS[page.template](page.view) for page in pages}


def _entries(*articles: Article) -> list[ElementTree.Element]:
    return ElementTree.fromstring(_made(content(*articles))["feed.xml"]).findall(f"{ATOM}entry")


def test_there_are_none_without_an_address() -> None:
    assert _made(content(article(1)), None) == {}


def test_one_of_the_archive_and_one_of_each_source() -> None:
    made = _made(content(*(article(n) for n in range(5)), article(9, source=None)))
    assert sorted(made) == ["feed.json", "feed.xml", "sources/bao-0.xml", "sources/bao-1.xml", "sources/bao-2.xml"]
    root = ElementTree.fromstring(made["sources/bao-1.xml"])
    assert root.findtext(f"{ATOM}title") == "Báo bao-1 – Kho tin"
    assert [e.findtext(f"{ATOM}title") for e in root.findall(f"{ATOM}entry")] == ["Bài số 4", "Bài số 1"]


def test_atom_has_what_rfc_4287_demands() -> None:
    root = ElementTree.fromstring(_made(content(article(1), article(2, date=None, events=())))["feed.xml"])
    assert root.tag == f"{ATOM}feed"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"self": BASE + "feed.xml", "alternate": BASE}
    for part in (root, *root.findall(f"{ATOM}entry")):
        assert part.findtext(f"{ATOM}id")
        assert part.findtext(f"{ATOM}title")
        assert RFC3339.fullmatch(part.findtext(f"{ATOM}updated") or "")
    assert root.find(f"{ATOM}author/{ATOM}name") is not None


def test_the_newest_come_first_and_no_more_than_a_feed_holds() -> None:
    entries = _entries(*(article(n, date=parse(f"20{n:02}-01-02")) for n in range(1, 31)))
    assert len(entries) == feeds.LATEST
    assert entries[0].findtext(f"{ATOM}updated") == "2030-01-02T00:00:00Z"


def test_the_feed_is_as_old_as_its_newest_entry() -> None:
    made = content(article(1, date=parse("2021-08-23T14:05:00+07:00")), article(2, date=parse("2020-01-01")))
    assert ElementTree.fromstring(_made(made)["feed.xml"]).findtext(f"{ATOM}updated") == "2021-08-23T14:05:00+07:00"


@pytest.mark.parametrize(
    ("date", "published", "updated"),
    [
        ("2021-08-23", "2021-08-23T00:00:00+07:00", "2021-08-23T00:00:00+07:00"),
        ("2021-08-23T14:05:00", "2021-08-23T14:05:00+07:00", "2021-08-23T14:05:00+07:00"),
        ("2021-08-23T14:05:09Z", "2021-08-23T14:05:09Z", "2021-08-23T14:05:09Z"),
        ("2021-08", None, "2021-08-01T00:00:00+07:00"),
        ("2021-08-23?", None, "2021-08-23T00:00:00+07:00"),
        ("2022-11-30/..", None, "2022-11-30T00:00:00+07:00"),
        ("XXXX-08-16", None, "2001-05-06T00:00:00+07:00"),
        (None, None, "2001-05-06T00:00:00+07:00"),
    ],
)
def test_only_a_day_that_is_known_is_published(date: str | None, published: str | None, updated: str) -> None:
    config = Config(title={"vi": "Kho"}, timezone="+07:00")
    made = _made(content(article(1, date=parse(date) if date else None), config=config))
    entry = ElementTree.fromstring(made["feed.xml"]).find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}published") == published
    assert entry.findtext(f"{ATOM}updated") == updated
    assert entry.findtext("{http://purl.org/dc/elements/1.1/}date") == date
    item = json.loads(made["feed.json"])["items"][0]
    assert item.get("date_published") == published
    assert "date_modified" not in item  # no page says that it was updated, and no standard asks for a guess


@pytest.mark.parametrize(
    ("updated", "modified"),
    [("2021-08-24T09:30:00+07:00", "2021-08-24T09:30:00+07:00"), ("2021-08", None), ("2021-08-24?", None)],
)
def test_json_feed_has_an_update_only_where_its_day_is_known(updated: str, modified: str | None) -> None:
    made = _made(content(article(1, updated=parse(updated))))
    assert json.loads(made["feed.json"])["items"][0].get("date_modified") == modified


def test_what_has_no_date_at_all_does_not_look_new() -> None:
    undated = article(1, date=None, events=(Event(parse("XXXX-08-16"), "Không rõ năm"),), figures=(figure("3"),))
    assert _entries(undated)[0].findtext(f"{ATOM}updated") == feeds.NO_MOMENT


def test_the_text_is_in_it_with_links_that_lead_on() -> None:
    text = _entries(article(2))[0].findtext(f"{ATOM}content") or ""
    assert "<p>Đoạn một của bài 2.</p>" in text
    assert f'href="{BASE}articles/bai-0001.html"' in text


def test_json_feed_has_what_version_1_1_demands() -> None:
    value = json.loads(
        _made(content(article(1, url="https://bao.example/1"), article(2, title="", body="")))["feed.json"]
    )
    assert value["version"] == "https://jsonfeed.org/version/1.1"
    assert value["feed_url"] == BASE + "feed.json"
    assert all(isinstance(item["id"], str) and "content_html" in item for item in value["items"])
    assert [item.get("external_url") for item in value["items"]].count("https://bao.example/1") == 1


def test_an_empty_archive_has_a_valid_feed() -> None:
    made = _made(content())
    assert ElementTree.fromstring(made["feed.xml"]).findtext(f"{ATOM}updated") == feeds.NO_MOMENT
    assert json.loads(made["feed.json"])["items"] == []


@given(st.text(alphabet=st.characters(codec=None), max_size=40))
def test_any_text_makes_well_formed_xml(text: str) -> None:
    made = _made(content(article(1, title=text, author=text, summary=text, topics=(text,), body=text, url=text)))
    for path, data in made.items():
        json.loads(data) if path.endswith(".json") else ElementTree.fromstring(data)


@given(st.text(max_size=40))
def test_text_comes_back_out_of_xml_but_for_what_xml_cannot_hold(text: str) -> None:
    sound = "".join(c for c in text if escape(c))
    root = ElementTree.fromstring(element("a", sound, b=sound))
    assert (root.text or "") == sound
    assert (root.get("b") or "").split() == sound.split()  # white space in attributes is normalised


def _sitemap(made: Content, paths: list[str], base: str | None = BASE) -> dict[str, bytes]:
    return {output.path: output.data for output in sitemap(derive(made, {}), paths, base)}


def _locations(data: bytes) -> list[str | None]:
    return [e.text for e in ElementTree.fromstring(data).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


def test_the_sitemap_names_pages_that_may_be_found() -> None:
    paths = ["index.html", "articles/bai-0001.html", "captures/a.html", "vi/captures/a.html", "404.html", "a/b.css"]
    made = _sitemap(content(article(1)), paths)
    assert _locations(made["sitemap.xml"]) == [BASE + "articles/bai-0001.html", BASE]
    assert b"Sitemap: https://example.org/kho/sitemap.xml\n" in made["robots.txt"]


@pytest.mark.parametrize(
    ("date", "updated", "day"),
    [("2021-08-23", None, "2021-08-23"), ("2021-08-23", "2021-09-01T10:00:00+07:00", "2021-09-01"),
     ("2021-08", None, None), ("2021-08-23?", None, None), ("2022-11-30/..", None, None)],
)  # fmt: skip
def test_lastmod_only_where_it_is_known(date: str, updated: str | None, day: str | None) -> None:
    made = content(article(1, date=parse(date), updated=parse(updated) if updated else None))
    root = ElementTree.fromstring(_sitemap(made, ["articles/bai-0001.html"])["sitemap.xml"])
    assert root.findtext(".//{http://www.sitemaps.org/schemas/sitemap/0.9}lastmod") == day


def test_without_an_address_there_is_no_sitemap_but_robots_are_let_in() -> None:
    made = _sitemap(content(article(1)), ["index.html"], None)
    assert sorted(made) == [".nojekyll", "robots.txt"]
    assert made["robots.txt"] == b"User-agent: *\nAllow: /\n"


def test_a_sitemap_that_would_be_too_long_is_split() -> None:
    made = _sitemap(content(), [f"p/{number}.html" for number in range(LIMIT + 1)])
    assert _locations(made["sitemap.xml"]) == [BASE + "sitemap-1.xml", BASE + "sitemap-2.xml"]
    assert len(_locations(made["sitemap-1.xml"])) == LIMIT
    assert len(_locations(made["sitemap-2.xml"])) == 1


def test_a_sitemap_in_which_each_page_tells_of_the_others_is_split_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsarchive.site.sitemap.LIMIT", 4)
    made = _sitemap(content(config=BOTH), ["a.html", "b.html", "c.html"])
    assert len(_locations(made["sitemap-1.xml"])) == 2
    assert len(_locations(made["sitemap-2.xml"])) == 1


BOTH = Config(title={"en": "Archive", "vi": "Kho tin"}, languages=("en", "vi"))
ONE = article(1, title_en="Number one", summary_en="A summary.", topics=())


def test_each_language_has_feeds_of_its_own() -> None:
    made = _made(content(ONE, config=BOTH))
    assert set(made) == {
        "feed.xml", "feed.json", "sources/bao-1.xml", "vi/feed.xml", "vi/feed.json", "vi/sources/bao-1.xml",
    }  # fmt: skip
    english, vietnamese = json.loads(made["feed.json"]), json.loads(made["vi/feed.json"])
    assert (english["title"], english["language"], english["home_page_url"]) == ("Archive", "en", BASE)
    assert (vietnamese["title"], vietnamese["language"]) == ("Kho tin", "vi")
    assert vietnamese["home_page_url"] == f"{BASE}vi/index.html"
    assert vietnamese["feed_url"] == f"{BASE}vi/feed.json"
    items = [feed["items"][0] for feed in (english, vietnamese)]
    assert [item["title"] for item in items] == ["Number one", "Bài số 1"]
    assert [item["summary"] for item in items] == ["A summary.", "Tóm tắt 1."]
    assert [item["url"] for item in items] == [f"{BASE}articles/bai-0001.html", f"{BASE}vi/articles/bai-0001.html"]


@pytest.mark.parametrize(
    ("marks", "english", "vietnamese"),
    [
        ((Condition.TRUNCATED_HEADLINE,), "Campaigning for vac […]", "Vận động vắc […]"),
        ((Condition.NO_HEADLINE,), "Campaigning for vac…", "[Vận động vắc ...]"),
    ],
)
def test_a_title_that_is_cut_or_supplied_says_so(marks: tuple[Condition, ...], english: str, vietnamese: str) -> None:
    cut = article(1, title="Vận động vắc ...", title_en="Campaigning for vac…", condition=marks)
    made = _made(content(cut, config=BOTH))
    titles = [json.loads(made[path])["items"][0]["title"] for path in ("feed.json", "vi/feed.json")]
    assert titles == [english, vietnamese]


def test_what_is_not_in_the_language_of_the_feed_says_so() -> None:
    entry = ElementTree.fromstring(_made(content(ONE, config=BOTH))["feed.xml"]).find(f"{ATOM}entry")
    assert entry is not None
    said = {name: entry.find(f"{ATOM}{name}") for name in ("title", "summary", "content")}
    tongue = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [part.get(tongue) for part in said.values() if part is not None] == ["en", "en", "vi"]


def test_the_sitemap_tells_of_each_page_in_every_language() -> None:
    paths = ["index.html", "articles/bai-0001.html", "vi/index.html", "vi/articles/bai-0001.html"]
    dated = article(1, date=parse("2021-08-23"))
    files = {output.path: output.data for output in sitemap(derive(content(dated, config=BOTH), {}), paths, BASE)}
    rows = ElementTree.fromstring(files["sitemap.xml"])
    space, xhtml = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"
    found = {row.findtext(f"{space}loc"): row for row in rows}
    own, other = f"{BASE}articles/bai-0001.html", f"{BASE}vi/articles/bai-0001.html"
    assert set(found) == {BASE, own, f"{BASE}vi/index.html", other}
    for address in (own, other):
        links = [(link.get("hreflang"), link.get("href")) for link in found[address].findall(f"{xhtml}link")]
        assert links == [("en", own), ("vi", other), ("x-default", own)]
        assert found[address].findtext(f"{space}lastmod") == "2021-08-23"


def test_a_sitemap_of_one_language_tells_of_no_other() -> None:
    files = {output.path: output.data for output in sitemap(derive(content(article(1)), {}), ["index.html"], BASE)}
    assert b"xhtml" not in files["sitemap.xml"]
