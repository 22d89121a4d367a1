"""Proving a built site: it passes as built, and fails for each fault that is put in."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config
from newsarchive.site.build import build
from newsarchive.site.check import check
from newsarchive.site.markup import Use, scan
from newsarchive.site.state import MANIFEST
from site_samples import BASE, article, content, options

PAGE = "articles/bai-0001.html"


@pytest.fixture(scope="module", params=[None, BASE], ids=["no address", "with address"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    report = build(content(*(article(n) for n in range(6))), {}, options(folder, base_url=request.param))
    assert report.problems == ()
    return folder / "site"


@pytest.fixture
def site(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "site")


def _codes(site: Path, path: str | None = None) -> set[str]:
    """The faults found, in one file or in all; not the altered digest that each of our own alterations is."""
    found = check(site, jobs=1).problems
    return {p.code for p in found if path is None or p.path == f"{site}/{path}"} - {"altered"}


def _change(site: Path, path: str, old: str, new: str) -> None:
    text = (site / path).read_text("utf-8")
    assert old in text, (path, old)
    (site / path).write_text(text.replace(old, new, 1), "utf-8", newline="")


def _put_in(site: Path, html: str) -> None:
    _change(site, PAGE, "</main>", f"{html}\n</main>")


def test_a_built_site_is_sound(site: Path) -> None:
    checked = check(site)
    assert checked.problems == ()
    assert checked.pages > 10
    assert checked.links > 100


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ('<a href="nowhere.html">x</a>', "dead-link"),
        ('<a href="../sources">x</a>', "dead-link"),
        ('<a href="../timeline.html#nowhere">x</a>', "no-anchor"),
        ('<a href="#nowhere">x</a>', "no-anchor"),
        ('<a href="/index.html">x</a>', "rooted"),
        ('<a href="../../index.html">x</a>', "escapes"),
        ('<a href="javascript:alert(1)">x</a>', "bad-scheme"),
        ('<a href="file:///etc/passwd">x</a>', "bad-scheme"),
        ('<a href="http://[">x</a>', "bad-address"),
        ('<img src="https://cdn.example/x.png" alt="">', "foreign-load"),
        ('<img src="//cdn.example/x.png" alt="">', "foreign-load"),
        ('<img srcset="../assets/icon.svg 1x, https://cdn.example/x.png 2x" alt="">', "foreign-load"),
        ('<script src="https://cdn.example/x.js"></script>', "foreign-load"),
        ('<link rel="stylesheet" href="https://cdn.example/x.css">', "foreign-load"),
        ('<p style="background: url(https://cdn.example/x.png)">', "foreign-load"),
        ("<style>p { background: url('https://cdn.example/x.png') }</style>", "foreign-load"),
        ('<img src="nowhere.png" alt="">', "dead-link"),
        ('<img src="../assets/icon.svg">', "no-alt"),
        ('<p id="twice"><p id="twice">', "duplicate-id"),
        ('<p id="">', "duplicate-id"),
        ('<meta http-equiv="refresh" content="0; url=nowhere.html">', "dead-link"),
        ('<form action="nowhere.html"></form>', "dead-link"),
        ('<a href="index.html', "broken-tag"),
        ('<p lang="viet-nam">', "no-language"),
        ('<p lang="vi_VN">', "no-language"),
        ('<a href="data:text/plain">x</a>', "bad-data"),
        ('<a href="data:json,1">x</a>', "bad-data"),
        ('<a href="data:text/plain,50%">x</a>', "bad-data"),
        ('<a href="data:text/plain,No. #5">x</a>', "bad-data"),
        ('<a href="data:text/plain,one\ntwo">x</a>', "bad-data"),
        ('<a href="data:text/plain;charset=utf-8,%ff">x</a>', "bad-data"),
        ('<a href="data:application/vnd.citationstyles.csl+json,%5B1">x</a>', "bad-data"),
        ('<a href="DATA:text/plain;base64,a">x</a>', "bad-data"),
        ('<img src="data:image/png;base64,?" alt="">', "bad-data"),
    ],
)
def test_a_fault_on_a_page_is_found_on_its_line(site: Path, html: str, code: str) -> None:
    _put_in(site, html)
    found = [p for p in check(site, jobs=1).problems if p.code == code]
    assert found, html
    assert found[0].path == f"{site}/{PAGE}"
    text = (site / PAGE).read_text("utf-8")
    assert found[0].line == text.count("\n", 0, text.index(html)) + 1


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://elsewhere.example/">x</a>',
        '<a href="mailto:a@b.example">x</a>',
        '<a href="data:text/plain,x" download>x</a>',
        '<a href="data:,x">x</a>',
        '<a href="data:application/json;charset=utf-8,%5B&quot;ệ&quot;%5D">x</a>',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
        '<p lang="vi-Latn-VN">',
        '<p lang="zh-Hant-x-old">',
        '<p lang="">',
        '<a href="#top">x</a>',
        '<a href="../timeline.html?kind=event">x</a>',
        '<!-- <a href="nowhere.html"> -->',
        "<script>let s = '<a href=\"nowhere.html\">';</script>",
        "<p title='a > b'>5 < 6 & 7</p>",
    ],
)
def test_what_is_no_fault_is_not_taken_for_one(site: Path, html: str) -> None:
    _put_in(site, html)
    assert _codes(site) == set()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("<html lang=", "<html data-x=", "no-language"), ("<title", "<title></title><title", "no-title"),
     ("<h1", "<h7", "no-element")],
)  # fmt: skip
def test_a_page_has_a_language_a_title_and_a_headline(site: Path, old: str, new: str, code: str) -> None:
    _change(site, PAGE, old, new)
    assert code in _codes(site, PAGE)


@pytest.fixture(scope="module", params=[None, BASE], ids=["no address", "with address"])
def bilingual(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bilingual")
    made = content(*(article(n) for n in range(3)), config=Config(title={"en": "A"}, languages=("en", "vi")))
    assert build(made, {}, options(folder, base_url=request.param)).problems == ()
    return folder / "site"


@pytest.mark.parametrize(
    ("path", "change", "told"),
    [
        # Both pages are named by one that does not answer, the one itself says too little or too much.
        (PAGE, (r"<link rel=\"alternate\" hreflang=\"[^>]*>\n?", ""), {f"vi/{PAGE}"}),
        (PAGE, (r"<link rel=\"alternate\" hreflang=\"vi\"[^>]*>\n?", ""), {f"vi/{PAGE}"}),
        (PAGE, (r"<link rel=\"alternate\" hreflang=\"en\"[^>]*>\n?", ""), {PAGE, f"vi/{PAGE}"}),
        (PAGE, (r"(<link rel=\"alternate\" hreflang=\")x-default", r"\1fr"), {PAGE, f"vi/{PAGE}"}),
        (PAGE, (r"(<link rel=\"alternate\" hreflang=\")vi", r"\1en"), {PAGE, f"vi/{PAGE}"}),
        (PAGE, (r"(hreflang=\"vi\" href=\"[^\"]*)0001", r"\g<1>0002"), {PAGE, f"vi/{PAGE}"}),
        (f"vi/{PAGE}", (r"<html lang=\"vi", '<html lang="en'), {PAGE, f"vi/{PAGE}"}),
    ],
)
def test_pages_name_one_another_in_every_language(
    bilingual: Path, tmp_path: Path, path: str, change: tuple[str, str], told: set[str]
) -> None:
    site = shutil.copytree(bilingual, tmp_path / "site")
    assert _codes(site) == set()
    text, times = re.subn(*change, (site / path).read_text("utf-8"))
    assert times
    (site / path).write_text(text, "utf-8", newline="")
    found = [p for p in check(site, jobs=1).problems if p.code == "no-hreflang"]
    assert {p.path.removeprefix(f"{site}/") for p in found} == told
    assert all(p.line for p in found)


def test_a_page_that_is_not_utf_8(site: Path) -> None:
    (site / PAGE).write_bytes((site / PAGE).read_bytes().replace(b"</main>", b"\xff</main>"))
    assert _codes(site, PAGE) == {"not-utf-8"}


def test_a_style_that_loads_from_elsewhere_or_nowhere(site: Path) -> None:
    (site / "assets" / "more.css").write_text("a{b:url(https://x.example/y)}\nc{d:url('nowhere.woff2')}")
    assert _codes(site, "assets/more.css") == {"foreign-load", "dead-link"}


def test_a_page_that_nothing_leads_to(site: Path) -> None:
    page = site / "articles" / "alone.html"
    shutil.copy(site / PAGE, page)
    row = f"{hashlib.sha256(page.read_bytes()).hexdigest()}  articles/alone.html\n"
    (site / MANIFEST).write_text((site / MANIFEST).read_text() + row)
    assert _codes(site) == {"orphan"}


def test_the_manifest_is_held_against_the_files(site: Path) -> None:
    _put_in(site, "<p>changed</p>")
    (site / "robots.txt").unlink()
    codes = {(p.path.removeprefix(f"{site}/"), p.code) for p in check(site, jobs=1).problems}
    assert codes == {(PAGE, "altered"), (MANIFEST, "missing")}


def test_a_site_without_its_manifest(site: Path) -> None:
    (site / MANIFEST).unlink()
    assert "no-manifest" in _codes(site, MANIFEST)


def test_files_of_other_people_are_not_ours_to_prove(site: Path) -> None:
    (site / "CNAME").write_text("example.org")
    assert _codes(site) == set()


def _timeline(change: Callable[[list[dict[str, object]]], None], site: Path) -> set[str]:
    path = site / "data" / "timeline.json"
    rows = json.loads(path.read_text("utf-8"))
    change(rows)
    path.write_text(json.dumps(rows), "utf-8")
    return _codes(site, "data/timeline.json")


def test_an_entry_of_the_timeline_leads_to_its_quote(site: Path) -> None:
    assert _timeline(lambda rows: rows[0].update(quote="never said"), site) == {"no-quote"}
    assert _timeline(lambda rows: rows[0].update(href=f"{PAGE}#nowhere"), site) == {"dead-link"}
    assert _timeline(lambda rows: rows[0].update(href="articles/nowhere.html"), site) == {"dead-link"}
    assert _timeline(lambda rows: rows.append({}), site) >= {"not-as-agreed"}


def test_data_that_does_not_parse(site: Path) -> None:
    (site / "data" / "articles.json").write_text("[\n{,}\n]")
    found = [p for p in check(site, jobs=1).problems if p.code == "not-json"]
    assert [(p.path, p.line) for p in found] == [(f"{site}/data/articles.json", 2)]


def test_a_description_of_other_data(site: Path) -> None:
    (site / "data" / "articles.csv").write_text("slug\r\n")
    assert "data/datapackage.json" in {p.path.removeprefix(f"{site}/") for p in check(site, jobs=1).problems}


def test_a_site_without_its_home(tmp_path: Path) -> None:
    assert [p.code for p in check(tmp_path).problems] == ["no-site"]


def _based(tmp_path: Path) -> Path:
    report = build(content(*(article(n) for n in range(3))), {}, options(tmp_path, base_url=BASE))
    assert report.problems == ()
    return tmp_path / "site"


@pytest.mark.parametrize(
    ("path", "old", "new", "code"),
    [
        ("feed.xml", "</feed>", "", "not-xml"),
        ("feed.xml", "<updated>", "<dated>", "not-xml"),
        ("feed.xml", f"<id>{BASE}feed.xml</id>", "", "not-atom"),
        ("feed.xml", f'href="{BASE}articles/bai-0001', f'href="{BASE}articles/nowhere', "dead-link"),
        ("sources/bao-1.xml", f'href="{BASE}sources/bao-1.html', f'href="{BASE}sources/nowhere.html', "dead-link"),
        ("sitemap.xml", f"<loc>{BASE}articles/bai-0001", f"<loc>{BASE}articles/nowhere", "dead-link"),
        ("feed.json", f'"url": "{BASE}articles/bai-0001', f'"url": "{BASE}articles/nowhere', "dead-link"),
        ("feed.json", '"feed_url"', '"feed"', "not-as-agreed"),
    ],
)
def test_feeds_and_the_sitemap_name_files(tmp_path: Path, path: str, old: str, new: str, code: str) -> None:
    site = _based(tmp_path)
    _change(site, path, old, new)
    assert code in _codes(site, path)


def test_a_site_with_an_address_has_feeds(tmp_path: Path) -> None:
    site = _based(tmp_path)
    (site / "feed.xml").unlink()
    assert "missing" in _codes(site, "feed.xml")


def test_what_is_scanned() -> None:
    page = scan('<HTML LANG=vi><title>T</title><h1 ID=a>x</h1><a HREF="?a=1&amp;b=2">x</a><link rel=icon href=i.svg>')
    assert page.faults == []
    assert page.ids == {"a"}
    assert [(r.use, r.address) for r in page.references] == [(Use.LINK, "?a=1&b=2"), (Use.LOAD, "i.svg")]


@given(st.text(alphabet="<>\"'=/ a!-\n"))
def test_any_text_can_be_scanned(text: str) -> None:
    scan(text)


@pytest.mark.parametrize(
    ("text", "broken"),
    [("<" * 300_000, 0), ("<a " * 100_000, 1), ('<a b="' * 100_000, 1), ("<!--" * 100_000, 0), ("<p>" * 100_000, 0)],
)
def test_hostile_pages_are_found_wanting(text: str, broken: int) -> None:
    page = scan(text)
    assert [what for _, what, _ in page.faults] == ["has a tag that does not end"] * broken + [
        "has no <html>", "has no <title>", "has no <h1>"]  # fmt: skip
    assert (page.references, page.ids) == ([], set())


def test_of_many_tags_every_address_and_every_repeated_id_is_found() -> None:
    page = scan("".join(f'<a id="x" href="{n}.html">' for n in range(20_000)))
    assert [reference.address for reference in page.references] == [f"{n}.html" for n in range(20_000)]
    assert sum(code == "duplicate-id" for code, _, _ in page.faults) == 19_999
