"""The built site in a real browser, from the disk and under a sub-path of a server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import Watch, opened

pytestmark = pytest.mark.browser

CONTRAST = 4.5  # WCAG 2.2, 1.4.3: the least for text of ordinary size

# Links in a drawing have no plain address, so it is worked out as the browser does.
_TARGETS = "es => es.map(e => new URL(e.getAttribute('href'), e.baseURI).href)"

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CONTRASTS = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")


def test_pages_load_without_a_complaint(browser: Browser, base: str, kinds: list[str]) -> None:
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    page = context.new_page()
    for address in kinds:
        opened(page, base + address)
    context.close()
    assert len(kinds) > 20
    assert watch.errors == []


def test_every_link_leads_somewhere(browser: Browser, built_site: Path, kinds: list[str], addresses: list[str]) -> None:
    """As the browser resolves them, not as they are written."""
    base = built_site.as_uri() + "/"
    context = browser.new_context(java_script_enabled=True)
    page = context.new_page()
    ids = {a: set(re.findall(r'\sid="([^"]*)"', (built_site / a).read_text("utf-8"))) for a in addresses}
    links: list[tuple[str, str]] = []
    for address in kinds:
        page.goto(base + address)
        hrefs = page.eval_on_selector_all("a[href], area[href]", _TARGETS)
        links += [(address, href) for href in hrefs if href.startswith("file:")]
    context.close()
    dead = []
    for address, href in links:
        target, fragment = urldefrag(href.partition("?")[0] if "#" not in href else href)
        name = unquote(target.partition("?")[0].removeprefix(base))
        if not target.startswith(base) or not (built_site / name).is_file():
            dead.append(f"{address}: {href}")
        elif fragment and name in ids and unquote(fragment) not in ids[name] and fragment != "top":
            dead.append(f"{address}: no such place {href}")
    assert len(links) > 100
    assert dead == []


def test_from_the_timeline_to_the_line_and_back(browser: Browser, base: str) -> None:
    context = browser.new_context(viewport={"width": 1200, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(base + "timeline.html")
    line = _follow(page, "main a[href*='articles/'][href*='#L']", r"/articles/[^/]+\.html#(L\d+)$")
    expect(page.locator(f"[id='{line}']")).to_be_in_viewport()
    article = page.url

    capture_line = f"main a[href*='captures/'][href$='#{line}']"
    assert _follow(page, capture_line, r"/captures/[^/]+\.html#(L\d+)$") == line
    expect(page.locator(f"[id='{line}']")).to_be_in_viewport()

    _follow(page, "main a[href*='articles/']", r"/articles/([^/]+)\.html")
    assert page.url.partition("#")[0] == article.partition("#")[0]
    context.close()


def _follow(page: Page, selector: str, expected: str) -> str:
    """Click the first such link, wait for its page, and return what the pattern's group finds in the new address."""
    page.locator(selector).first.click()
    page.wait_for_url(re.compile(expected))
    found = re.search(expected, page.url)
    assert found
    return found[1]


def test_without_javascript_everything_can_be_read(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "timeline.html")
    text = page.inner_text("main")
    assert "2021" in text
    assert "2022" in text
    _follow(page, "main a[href*='articles/']", r"/articles/([^/]+)\.html")
    assert len(page.inner_text("main")) > 1000
    context.close()


def test_text_stands_out_from_its_ground(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    faint = []
    for address in kinds:
        opened(page, (built_site / address).as_uri())
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found = page.evaluate(CONTRASTS)
            assert found, address
            faint += [f"{address}, {scheme}: {r:.1f} {html}" for r, html in found if r < CONTRAST]
    context.close()
    assert faint == []


def test_dark_is_dark_and_light_is_light(browser: Browser, built_site: Path) -> None:
    grounds = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
        page = context.new_page()
        page.goto((built_site / "index.html").as_uri())
        grounds[scheme] = _ground(page)
        context.close()
    assert grounds["light"] > 3 * 200
    assert grounds["dark"] < 3 * 60


def _ground(page: Page) -> int:
    """The sum of red, green and blue behind the text, 0 to 765."""
    script = "() => [document.body, document.documentElement].map((e) => getComputedStyle(e).backgroundColor)"
    shown = [colour for colour in page.evaluate(script) if colour != "rgba(0, 0, 0, 0)"]
    return sum(int(part) for part in re.findall(r"\d+", shown[0])[:3])


def test_the_chosen_theme_holds_on_the_next_page(browser: Browser, served: str) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(served + "index.html")
    light = _ground(page)
    button = page.locator("[data-theme-switch]")
    for _ in range(3):
        button.click()
        if _ground(page) != light:
            break
    dark = _ground(page)
    assert dark < light - 300
    page.goto(served + "timeline.html")
    assert _ground(page) == dark
    context.close()


def test_every_page_can_be_walked_by_keyboard(browser: Browser, built_site: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((built_site / "index.html").as_uri())
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    assert first
    assert first.startswith("#"), "the first stop leads to the text"
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/index.html{first}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null"), "and the next is in the text"
    context.close()
