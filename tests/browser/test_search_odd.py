"""Searching what is odd: phrases that many texts may have, names that scripts use, an index that is late or missing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from browsing import Watch
from conftest import Run

pytestmark = pytest.mark.browser

RESULTS = "[data-results]"
ARTICLES = 150
PROVEN = 10  # of them, the oldest, have the words side by side
ODD = ("constructor", "__proto__", "toString")


@pytest.fixture(scope="module")
def site(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Many articles with the same words, few with all of them side by side; topics and a publisher with odd names."""
    root = tmp_path_factory.mktemp("odd")
    for folder in ("articles", "sources"):
        (root / "content" / folder).mkdir(parents=True)
    (root / "content" / "site.yml").write_text("languages: [en, vi]\n", encoding="utf-8")
    (root / "content" / "sources" / "constructor.md").write_text('---\ntitle: "The Builder"\n---\n', encoding="utf-8")
    (root / "content" / "measures.yml").write_text(
        "kites:\n  en: Paper kites flown\n  vi: Diều giấy đã thả\n  unit: kite\n  spellings: [zzz]\n", encoding="utf-8"
    )
    for number in range(ARTICLES):
        head = {
            "title": f"Paint {number}",
            "date": str(date(2020, 12, 31) - timedelta(number)),
            "topics": [ODD[number % len(ODD)]],
            "source": "constructor",
            "figures": [{"measure": "kites", "value": number, "unit": "kite", "paragraph": 1}],
        }
        rows = [f"{name}: {json.dumps(value)}" for name, value in head.items()]
        said = "red green blue" if number >= ARTICLES - PROVEN else "red green, green blue"
        (root / "content" / "articles" / f"paint-{number:03}.md").write_text(
            "\n".join(["---", *rows, "---", "", f"They had {said}.", ""]), encoding="utf-8"
        )
    done = run("build", "--root", root, "--output", root / "site", "--cache", root / "cache")
    assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """A page that complains of nothing whatever a test does with it."""
    watch = Watch(site.as_uri())
    context = browser.new_context()
    watch.on(context)
    yield context.new_page()
    context.close()
    assert watch.errors == []


def _open(page: Page, site: Path, query: str) -> None:
    page.goto(f"{site.as_uri()}/{query}")
    page.locator(f"{RESULTS}:not([aria-busy])").wait_for(state="attached")


def _says(page: Page, text: str) -> None:
    expect(page.locator("[data-status]")).to_have_text(text)


def test_of_a_phrase_that_much_may_have_it_is_said_how_many_texts_were_read(page: Page, site: Path) -> None:
    _open(page, site, "search.html?q=%22red+green+blue%22")
    _says(page, "0 of the first 60 articles have all of these words as asked; 90 more may have them.")
    expect(page.locator(f"{RESULTS} > li")).to_have_count(0)
    expect(page.locator(".facet-topic .count").first).to_have_text("≤ 150")
    page.get_by_role("button", name="Look through more").click()
    _says(page, "0 of the first 120 articles have all of these words as asked; 30 more may have them.")
    page.get_by_role("button", name="Look through more").click()
    _says(page, "10 articles have all of these words.")
    expect(page.locator(f"{RESULTS} > li")).to_have_count(10)


def test_what_is_narrowed_enough_is_proven_and_counted(page: Page, site: Path) -> None:
    _open(page, site, "search.html?q=%22red+green+blue%22&topic=__proto__")
    _says(page, "3 articles have all of these words.")
    expect(page.locator(f"{RESULTS} > li")).to_have_count(3)


def test_a_phrase_that_is_nowhere_is_said_to_be_and_its_words_are_offered(page: Page, site: Path) -> None:
    _open(page, site, "search.html?q=%22they+had+red+paint%22")
    _says(page, "Nothing in the archive has all of these words.")
    expect(page.locator("[data-near]")).to_contain_text('Nowhere in the archive: "they had red paint"')
    page.get_by_role("button", name="Look for the words one by one").click()
    _says(page, "150 articles have all of these words.")


def test_a_phrase_of_any_language_of_the_archive_is_proven(page: Page, site: Path) -> None:
    for query in ("vi/search.html?q=%22paper+kites+flown%22", "search.html?q=%22diều+giấy+đã+thả%22"):
        _open(page, site, query + "&kind=figure&topic=constructor")
        expect(page.locator(f"{RESULTS} > li")).to_have_count(10)
        assert page.locator("[data-status]").inner_text().startswith("50 ")


@pytest.mark.parametrize(
    "name", ["constructor", "__proto__", "toString", "hasOwnProperty", "<img src=x onerror=alert(1)>"]
)
def test_any_filter_may_stand_in_the_address(page: Page, site: Path, name: str) -> None:
    for field in ("source", "topic", "year", "kind", "order"):
        _open(page, site, f"search.html?q=red&{field}={name}")
        assert "could not be loaded" not in page.locator("[data-status]").inner_text(), field
    _open(page, site, f"search.html?q=red&source={name}&topic={name}")
    chosen = page.locator(".facet-topic input:checked + span")
    expect(chosen).to_have_text(name)


def test_names_that_scripts_use_themselves_are_names(page: Page, site: Path) -> None:
    _open(page, site, "search.html?q=red&topic=__proto__")
    _says(page, "50 articles have all of these words.")
    expect(page.locator(f"{RESULTS} .result-meta").first).to_contain_text("The Builder")
    page.goto(f"{site.as_uri()}/timeline.html?source=constructor&topic=constructor")
    expect(page.locator("[data-choose] [data-status]")).to_have_text("50 of 150 entries shown")
    assert page.locator("select[name=source] option:checked").inner_text() == "The Builder (50)"


@pytest.mark.parametrize("query", ["-".join("ab" * 5000), '"' + "red green " * 2000 + '"', "red " * 3000])
def test_a_question_of_any_length_is_answered(page: Page, site: Path, query: str) -> None:
    _open(page, site, "search.html")
    page.fill("input[name=q]", query)
    page.keyboard.press("Enter")
    expect(page.locator("[data-status]")).not_to_have_text("")
    expect(page.locator("[data-status]")).not_to_have_text("Looking …")


def test_what_is_typed_before_the_index_has_come_is_asked_when_it_has(page: Page, site: Path) -> None:
    held: list[Route] = []
    page.route(re.compile("search/head"), lambda route: held.append(route))  # noqa: PLW0108 - it is given attributes
    page.goto(f"{site.as_uri()}/search.html", wait_until="commit")
    page.fill("input[name=q]", "red")
    _says(page, "Looking …")
    held[0].continue_()
    _says(page, "150 articles have all of these words.")


def test_without_its_index_the_page_says_so(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(re.compile("search/head"), lambda route: route.abort())
    page.goto(f"{site.as_uri()}/search.html?q=red")
    expect(page.locator("[data-status]")).to_contain_text("could not be loaded")
    page.fill("input[name=q]", "green")
    expect(page.locator("[data-status]")).to_contain_text("could not be loaded")
    page.close()
    assert errors == []


def test_a_word_with_its_first_letter_wrong_is_near(page: Page, site: Path) -> None:
    _open(page, site, "search.html?q=haint")
    page.get_by_role("button", name="paint", exact=True).click()
    _says(page, "150 articles have all of these words.")
