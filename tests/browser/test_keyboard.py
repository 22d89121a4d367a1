"""Every kind of page by the keyboard alone: one goes through it in order, sees where one is, and comes out."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import LANGUAGE, opened

pytestmark = pytest.mark.browser

STOP = Path(__file__).with_name("stop.js").read_text(encoding="utf-8")
STOPS = 40  # of a page that are walked through from its head; more would only be more links of a list
FAR = 400  # stops, within which whatever is looked for has to come
LAST = """() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")];
  all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled).at(-1).focus();
}"""


def test_one_walks_through_a_page_in_its_order(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for address in kinds:
        if LANGUAGE.match(address):
            continue
        opened(page, (built_site / address).as_uri())
        stops: list[dict[str, Any]] = []
        while len(stops) < STOPS:
            page.keyboard.press("Tab")
            stop = page.evaluate(STOP)
            if stop is None or (stops and "skip" in stop["html"]):  # past the end, and at the beginning again
                break
            stops.append(stop)
        faults += [f"{address}: {fault}: {stop['html']}" for stop in stops for fault in stop["faults"]]
        faults += [f"{address}: {b['html']} comes too late" for a, b in pairwise(stops) if b["order"] <= a["order"]]
        assert stops, address
    context.close()
    assert faults == []


def test_no_page_keeps_the_focus(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page = context.new_page()
    for address in kinds:
        if not LANGUAGE.match(address):
            opened(page, (built_site / address).as_uri())
            page.evaluate(LAST)
            last = page.evaluate(STOP)
            assert last, address
            page.keyboard.press("Tab")
            after = page.evaluate(STOP)
            assert after is None or after["order"] < last["order"], f"{address}: {after}"
    context.close()


def test_from_the_front_page_to_the_line_of_a_capture(browser: Browser, base: str) -> None:
    """An article, what it says happened, the sentence that says so, and its line in the capture."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    opened(page, base + "index.html")
    _go(page, "main a[href^='articles/']:not([href*='#'], [href$='index.html'])")
    page.wait_for_url(re.compile(r"/articles/[^/#]+\.html$"))
    _go(page, "#events a[href*='#L']")
    page.wait_for_url(re.compile(r"/articles/[^/]+\.html#L\d+$"))
    line = page.url.rpartition("#")[2]
    _go(page, f"main a[href*='captures/'][href$='#{line}']", key="Shift+Tab")
    page.wait_for_url(re.compile(rf"/captures/[^/]+\.html#{line}$"))
    expect(page.locator(f"[id='{line}']")).to_be_in_viewport()
    context.close()


def _go(page: Page, selector: str, key: str = "Tab") -> None:
    """Press the key until such a link has the focus, and follow it."""
    for _ in range(FAR):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            page.keyboard.press("Enter")
            return
    pytest.fail(f"{FAR} presses of {key} do not lead to {selector} on {page.url}")
