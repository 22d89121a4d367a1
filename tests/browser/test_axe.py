"""axe-core finds nothing on any kind of page: both languages, light and dark, narrow and wide."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from browsing import LANGUAGE, one_of_each_kind, opened

pytestmark = pytest.mark.browser

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
# Every rule that axe has is asked but these.
LEFT_OUT = {
    "color-contrast-enhanced": "level AAA: 7 to 1",
    "p-as-heading": "an experiment of axe's: takes the bold first line of an entry in a list for a heading",
}
# What other colours can change, and what another width can besides; asked a second time.
COLOURS = ("color-contrast", "link-in-text-block")
SEEN_ANEW = (*COLOURS, "scrollable-region-focusable", "target-size")
RUN = """async ([leftOut, only]) => {
  const ids = axe.getRules().map((rule) => rule.ruleId);
  const asked = ids.filter((id) => !leftOut.includes(id) && (!only.length || only.includes(id)));
  const rules = Object.fromEntries(ids.map((id) => [id, { enabled: asked.includes(id) }]));
  const found = await axe.run({ resultTypes: ["violations"], rules, iframes: false });
  return found.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 160)}`));
}"""
# What has more on it when something was asked.
ASKED = ("search.html?q=vaccine", "vi/search.html?q=kh%C3%B4ng%20c%C3%B3%20xyz", "timeline.html?kind=event")
# In other archives: made from the templates of topics, or the same in another language.
LIKE_OTHERS = ("people/", "organisations/", "en/", "vi/")
Scheme = Literal["light", "dark"]
Look = tuple[int, Scheme]  # the width of the window, and the colours


def test_it_sees_what_is_wrong(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<title>a</title><img src='data:,'><p style='color:#999;background:#fff'>faint")
    page.evaluate(AXE)
    assert {line.partition(":")[0] for line in _found(page, ())} >= {"image-alt", "color-contrast", "html-has-lang"}
    assert {line.partition(":")[0] for line in _found(page, SEEN_ANEW)} == {"color-contrast"}
    page.close()


def test_no_kind_of_page_has_a_fault(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    """In the first language at either width in either scheme; further ones have other words, and the same styles."""
    looks: dict[str, list[tuple[Look, Any]]] = {}
    for address in kinds:
        at_root = not LANGUAGE.match(address)
        first, second = ((390, "light"), (1280, "dark")) if at_root else ((1280, "light"), (390, "dark"))
        looks[address] = [(first, ()), (second, SEEN_ANEW)]  # type: ignore[list-item]
        if at_root:
            looks[address] += [((first[0], second[1]), COLOURS), ((second[0], first[1]), COLOURS)]  # type: ignore[list-item]
    assert _faults(browser, built_site, looks) == []


def test_what_has_been_asked_is_answered_without_a_fault(browser: Browser, built_site: Path) -> None:
    looks: dict[str, list[tuple[Look, Any]]] = {
        address: [((390, "light"), ()), ((1280, "dark"), ())] for address in ASKED
    }
    assert _faults(browser, built_site, looks) == []


def test_no_page_of_archives_unlike_this_one_has_a_fault(browser: Browser, odd_sites: dict[str, Path]) -> None:
    faults = []
    for number, (name, site) in enumerate(sorted(odd_sites.items())):
        look: Look = (390, "light") if number % 2 else (1280, "dark")
        pages = [address for address in one_of_each_kind(site) if not address.startswith(LIKE_OTHERS)]
        faults += [f"{name}/{told}" for told in _faults(browser, site, {page: [(look, ())] for page in pages})]
    assert faults == []


def _faults(browser: Browser, site: Path, looks: dict[str, list[tuple[Look, Any]]]) -> list[str]:
    """What axe says of each page at each look: of all its rules (), or of those that are named."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for address, wanted in looks.items():
        opened(page, f"{site.as_uri()}/{address}")
        page.evaluate(AXE)
        for (width, scheme), only in wanted:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            faults += [f"{address} at {width}, {scheme}: {told}" for told in _found(page, only)]
    context.close()
    return faults


def _found(page: Page, only: Iterable[str]) -> list[str]:
    return list(page.evaluate(RUN, [list(LEFT_OUT), list(only)]))
