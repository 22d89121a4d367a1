"""What stands around the text of an article, in a real browser: tellings, marks of condition, contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

CUT = "articles/van-dong-vac.html"
LONG = "articles/bo-truong-ngoai-giao-bui-thanh-son-tra-loi-phong-van-ve-cong-tac-ngoai-giao-vac.html"


@contextmanager
def _opened(browser: Browser, address: str, width: int, scripts: bool = False) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=scripts, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def _tops(page: Page) -> list[float]:
    tops = page.locator(".telling").evaluate_all("all => all.map((one) => one.getBoundingClientRect().top)")
    return [float(top) for top in tops]


def test_tellings_stand_side_by_side_on_a_desk_and_one_below_the_other_on_a_phone(browser: Browser, base: str) -> None:
    with _opened(browser, base + CUT, 1280) as page:
        assert len(_tops(page)) >= 2
        assert len(set(_tops(page))) == 1
    with _opened(browser, base + CUT, 390) as page:
        assert len(set(_tops(page))) == len(_tops(page))
        page.locator(".telling:not(.own) a.ref").first.click()
        page.wait_for_url(re.compile(r"/articles/[^/]+\.html#\w+$"))
        assert page.locator(":target").inner_text().count("13/8/2021") == 1


def test_a_mark_leads_to_the_lines_that_it_is_about(browser: Browser, base: str) -> None:
    with _opened(browser, base + CUT, 390) as page:
        page.locator(".condition > summary").click()  # on a phone the marks are named, and open on demand
        page.locator(".condition a.ref.bare", has_text="16–35").click()
        page.wait_for_url("**/captures/van-dong-vac.html#L16")
        expect(page.locator(":target")).to_be_in_viewport()


def test_a_mark_in_a_list_opens_by_keyboard_without_a_script(browser: Browser, base: str) -> None:
    with _opened(browser, base + "articles/index.html", 390) as page:
        mark = page.locator(".signs summary").first
        explained = page.locator(".signs p").first
        expect(explained).to_be_hidden()
        mark.focus()
        page.keyboard.press("Enter")
        expect(explained).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280, 1920])
def test_the_contents_of_a_long_article_lead_to_its_questions(browser: Browser, base: str, width: int) -> None:
    with _opened(browser, base + LONG, width, scripts=True) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if width < 992:
            page.locator(".contents summary").click()  # there the text is to be near
        page.locator(".contents ol a").nth(1).click()
        page.wait_for_function("""() => {
          const target = document.querySelector(":target");
          return target !== null && Math.abs(target.getBoundingClientRect().top) < innerHeight / 2;
        }""")  # the browser goes there when it has time
        assert page.locator(":target").evaluate("e => e.tagName") == "H2"
        box = page.locator(".contents").bounding_box()
        assert box
        assert (0 <= box["y"] < 800 and box["x"] >= 0) == (width == 1920), "it goes with the text where there is room"
