"""From a page to the same page in the other language, with all that its address holds."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import Watch

pytestmark = pytest.mark.browser


def _switched(page: Page, address: str, language: str) -> None:
    """Switch, and be on the page with this address."""
    page.click("[data-switch]")
    expect(page).to_have_url(address)
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.wait_for_load_state()


@pytest.mark.parametrize(
    "address",
    ["index.html", "timeline.html#m2021-08", "search.html?q=v%E1%BA%AFc-xin&order=date", "sources/index.html?a=1#main"],
)
def test_the_switch_stays_on_the_page(browser: Browser, base: str, address: str) -> None:
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    page = context.new_page()
    page.goto(base + address)
    _switched(page, f"{base}vi/{address}", "vi")
    _switched(page, base + address, "en")
    assert watch.errors == []
    context.close()


def test_the_switch_takes_the_place_one_has_gone_to_since(browser: Browser, base: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(base + "timeline.html")
    page.evaluate("location.hash = '#main'")
    page.focus("[data-switch]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/vi/timeline.html#main")
    context.close()


def test_without_a_script_the_switch_is_a_link_to_the_page(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "people/index.html?a=1")
    _switched(page, base + "vi/people/index.html", "vi")
    context.close()
