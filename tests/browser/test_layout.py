"""No kind of page falls apart: at any width, at twice the size of text, and whatever an archive holds.

Not pictures that are compared, but what `layout.js` measures: nothing outside the window, nothing on anything else,
nothing cut off or empty, the parts of the page in their order, lines of a length that can be read.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browsing import LANGUAGE, one_of_each_kind, opened

pytestmark = pytest.mark.browser

MEASURE = Path(__file__).with_name("layout.js").read_text(encoding="utf-8")
WIDTHS = (320, 390, 768, 1024, 1280, 1920)
CHARACTERS = (35, 85)  # to a line of running text
ON_A_PHONE = 28  # the least where the window itself is no wider than that
BROKEN = """<!doctype html><html lang=en><title>a</title>
<style>* { margin: 0 } p { line-height: 20px } .cut { width: 50px; overflow: hidden; display: block }</style>
<body><p class=masthead>masthead</p><main><h1>Heading</h1>
<h2 class=cut style="white-space: nowrap">A heading that is cut off in its midst</h2>
<p style="width: 3000px">wide</p><ul><li style="height: 30px"></li></ul>
<p>one line<p style="margin-top: -20px">another</p>
<p class=lede style="width: 120px">%s</p><p style="width: 1200px; font-size: 12px">%s</p>
</main><p class=colophon style="position: absolute; top: 0">foot</p>"""


def test_it_sees_what_has_fallen_apart(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_content(BROKEN % ("words to read " * 20, "words to read " * 100))
    told = _faults(page, 1280)
    for what in (
        "scrolls sideways by",
        "lies outside the window",
        "do not follow one another",
        "is cut off: <h2",
        "is empty: <li",
        '"one line" lies on',
        "characters to the line: <p class=",
        "characters to the line: <p style=",
    ):
        assert any(what in line for line in told), (what, told)
    page.set_content("<title>a</title><body><p class=masthead>a<main><h1>b</h1><p>c</main><p class=colophon>d")
    assert _faults(page, 1280) == []
    page.close()


def test_no_kind_of_page_falls_apart_at_any_width(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    faults = _looked_at(page, built_site, kinds, WIDTHS)
    context.close()
    assert faults == []


def test_no_page_of_archives_unlike_this_one_falls_apart(browser: Browser, odd_sites: dict[str, Path]) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    faults = []
    for name, site in odd_sites.items():
        pages = [address for address in one_of_each_kind(site) if not LANGUAGE.match(address)]
        faults += [f"{name}/{told}" for told in _looked_at(page, site, pages, (320, 1280))]
    context.close()
    assert faults == []


def test_text_of_twice_the_size_has_room(browser: Browser, built_site: Path, kinds: list[str]) -> None:
    """WCAG 2.2, 1.4.4 and 1.4.10: as if the reader had set the browser's type to 32 px, or zoomed in."""
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 640, "height": 900})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Page.enable")
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    faults = []
    for address in kinds:
        if LANGUAGE.match(address):
            opened(page, (built_site / address).as_uri())
            faults += [f"{address}: {told}" for told in page.evaluate(MEASURE, [1, 999])]
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")
    context.close()
    assert size > 24, "the text is larger"
    assert faults == []


def _looked_at(page: Page, site: Path, pages: list[str], widths: tuple[int, ...]) -> list[str]:
    faults = []
    for address in pages:
        opened(page, (site / address).as_uri())
        for number, width in enumerate(widths):  # half of them for either scheme: colours do not move what is set
            page.emulate_media(color_scheme="dark" if number % 2 else "light")
            page.set_viewport_size({"width": width, "height": 900})
            faults += [f"{address} at {width}: {told}" for told in _faults(page, width)]
    return faults


def _faults(page: Page, width: int) -> list[str]:
    least, most = CHARACTERS
    return list(page.evaluate(MEASURE, [least if width >= 390 else ON_A_PHONE, most]))
