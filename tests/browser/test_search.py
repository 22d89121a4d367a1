"""Searching in a real browser, from the disk and under a sub-path of a server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urldefrag, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from browsing import Watch

pytestmark = pytest.mark.browser

RESULTS = "[data-results]"


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """The search page, which complains of nothing and loads nothing from elsewhere whatever a test does with it."""
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    opened = context.new_page()
    opened.goto(base + "search.html")
    yield opened
    context.close()
    assert watch.errors == []


def _ask(page: Page, query: str) -> list[str]:
    """Type the query and send it; returns the titles that are found, in order."""
    page.fill("input[name=q]", query)
    page.keyboard.press("Enter")
    return page.locator(f"{RESULTS} > li h2").all_inner_texts()


def test_nothing_is_found_before_anything_is_asked(page: Page) -> None:
    assert page.locator(f"{RESULTS} > li").count() == 0
    assert page.inner_text("[data-status]") == ""


def test_accents_and_capitals_may_be_left_out(page: Page) -> None:
    found = set(_ask(page, "đối ngoại"))
    assert found
    for likewise in ("doi ngoai", "Đối Ngoại", "DOI NGOAI", "\u0111o\u0302\u0301i ngoa\u0323i"):
        assert set(_ask(page, likewise)) == found, likewise


def test_variants_of_spelling_find_one_another(page: Page) -> None:
    found = set(_ask(page, "vắc-xin"))
    assert len(found) > 1
    for variant in ("vaccine", "vắc xin", "vac xin"):
        assert set(_ask(page, variant)) == found, variant
    assert set(_ask(page, "vaccine diplomacy")) <= found


def test_a_phrase_in_quotation_marks_stands_as_it_is(page: Page) -> None:
    apart = _ask(page, "tác công tổ")
    assert apart
    assert _ask(page, '"tác công tổ"') == []
    assert _ask(page, "“tổ công tác”")


def test_planted_words_find_nothing_and_say_so(page: Page) -> None:
    assert _ask(page, "argentina") == []
    assert page.inner_text("[data-status]") == "Nothing in the archive has all of these words."


def test_results_lead_to_paragraphs_that_are_there(page: Page, base: str, built_site: Path) -> None:
    _ask(page, "vắc-xin")
    hrefs = page.eval_on_selector_all(f"{RESULTS} a[href*='#']", "es => es.map(e => e.href)")
    assert hrefs
    for href in hrefs:
        address, anchor = urldefrag(href)
        text = (built_site / unquote(address.removeprefix(base))).read_text(encoding="utf-8")
        assert f'id="{anchor}"' in text, href
    page.locator(f"{RESULTS} a[href*='#L']").first.click()
    page.wait_for_url(re.compile(r"/articles/[^/]+\.html#L\d+$"))
    assert page.locator(f"[id='{urldefrag(page.url)[1]}']").is_visible()


def test_the_query_stands_in_the_address_and_comes_back(page: Page, base: str) -> None:
    found = _ask(page, "đối ngoại")
    page.wait_for_url(re.compile(r"\?q="))
    assert parse_qs(urlsplit(page.url).query)["q"] == ["đối ngoại"]
    page.reload()
    assert page.input_value("input[name=q]") == "đối ngoại"
    assert page.locator(f"{RESULTS} > li h2").all_inner_texts() == found
    page.goto(base + "search.html?q=argentina&order=date")
    assert page.input_value("select[name=order]") == "date"
    assert page.locator(f"{RESULTS} > li").count() == 0


def test_whatever_is_asked_is_taken_as_words(page: Page) -> None:
    for query in ("<img src=x onerror=alert(1)>", '"', "%", "\\", "(", "a" * 2000, "🙂", " "):
        _ask(page, query)
        assert page.locator("main img").count() == 0
