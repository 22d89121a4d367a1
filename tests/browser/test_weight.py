"""What a page weighs over the wire, and that nothing moves while it comes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from browsing import LANGUAGE, kind_of, shown

pytestmark = pytest.mark.browser

WHOLE = 150_000  # bytes of an article: HTML, CSS, JS and fonts, headers included
SCRIPTS = 20_000  # of them in scripts
# What shifts is summed up by the browser itself, before the first byte of a page is shown.
SHIFTS = """
window.__shifted = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const moved = entry.sources.map((source) => source.node && source.node.outerHTML.slice(0, 80));
    window.__shifted.push(`${entry.value}: ${moved.join(" | ")}`);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
# What has shifted until the browser has nothing left to do, and has drawn it.
SHIFTED = """() => new Promise((done) => requestIdleCallback(() => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.__shifted))));
}))"""
# Enough that text is shown before its fonts are there: bytes a second, and milliseconds there and back.
AT_ONCE = 6  # pages that come at a time, each over a slow line of its own: what they wait for is not the processor
SLOW = {"offline": False, "downloadThroughput": 200_000, "uploadThroughput": 200_000, "latency": 150}


@dataclass
class Wire:
    """The bytes that came for each kind of resource, as the browser counts them."""

    weights: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, str] = field(default_factory=dict)

    def on(self, session: CDPSession) -> None:
        session.on("Network.responseReceived", self._begun)
        session.on("Network.loadingFinished", self._ended)
        session.send("Network.enable")

    def _begun(self, event: dict[str, Any]) -> None:
        self.kinds[event["requestId"]] = event["type"]

    def _ended(self, event: dict[str, Any]) -> None:
        self.weights[self.kinds.get(event["requestId"], "Other")] += event["encodedDataLength"]

    def of(self, *kinds: str) -> int:
        return sum(self.weights[kind] for kind in kinds)


@dataclass(frozen=True)
class Visit:
    """One page, come for the first time over a slow line: its weights, and what moved on it."""

    address: str
    wire: Wire
    shifted: tuple[str, ...]


@pytest.fixture(scope="module")
def visits(browser: Browser, served: str, kinds: list[str]) -> list[Visit]:
    """Every kind of page as it comes for the first time, every other one on a phone; articles in both languages."""
    looked_at = [address for address in kinds if not LANGUAGE.match(address) or kind_of(address).endswith("articles/")]
    found: list[Visit] = []
    for start in range(0, len(looked_at), AT_ONCE):
        under_way = [
            _begun(browser, served, address, wide=(start + number) % 2 == 1)
            for number, address in enumerate(looked_at[start : start + AT_ONCE])
        ]
        found += [_ended(page, address, wire) for page, address, wire in under_way]
    return found


def _begun(browser: Browser, served: str, address: str, wide: bool) -> tuple[Page, str, Wire]:
    context = browser.new_context(viewport={"width": 1280 if wide else 390, "height": 844})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    session = context.new_cdp_session(page)
    wire = Wire()
    wire.on(session)
    session.send("Network.emulateNetworkConditions", SLOW)
    page.goto(served + address, wait_until="commit")
    return page, address, wire


def _ended(page: Page, address: str, wire: Wire) -> Visit:
    page.wait_for_load_state()
    shown(page)
    page.evaluate("document.fonts.ready")
    visit = Visit(address, wire, tuple(page.evaluate(SHIFTED)))
    page.context.close()
    return visit


def test_articles_are_light(visits: list[Visit]) -> None:
    articles = [visit for visit in visits if kind_of(visit.address).endswith("articles/")]
    assert {visit.address.startswith("vi/") for visit in articles} == {True, False}
    for visit in articles:
        told = f"{visit.address}: {dict(visit.wire.weights)}"
        assert visit.wire.of("Document", "Stylesheet", "Script", "Font") <= WHOLE, told
        assert 0 < visit.wire.of("Script") <= SCRIPTS, told
        assert visit.wire.of("Font") > 0, "the page has its own type"


def test_nothing_moves_while_a_page_comes(visits: list[Visit]) -> None:
    assert {visit.address: visit.shifted for visit in visits if visit.shifted} == {}
