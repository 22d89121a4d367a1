"""Reading: type, measure, print, captures and the way a page stands when it opens, by what the browser lays out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, expect
from test_weight import SHIFTED, SHIFTS

from browsing import Watch, opened

pytestmark = pytest.mark.browser

FONTS_MOST = 110_000  # bytes of font files on an article: HTML, styles and scripts have the rest of 150 KB
MEASURE = range(55, 76)  # letters in a full line of running text
TALLEST = "Ể Ỗ Ặ Ẫ Ữ ỹ ợ gọ"  # letters with a mark on a mark, and with marks below
# Each line of text against the box of its glyphs: nothing may be cut off at an edge that hides what passes it.
CUT_OFF = """() => [...document.querySelectorAll('h1, h2, h3, main p, .nameplate, nav a')].filter((e) => {
  if (e.matches('.hidden')) return false;
  const hides = getComputedStyle(e).overflow !== 'visible' || getComputedStyle(e).contain.includes('paint');
  return hides && e.scrollHeight > e.clientHeight + 1;
}).map((e) => e.outerHTML.slice(0, 80))"""
# How far a glyph of the tallest letters reaches above and below its line, in ems, for the element's own font.
OVERSHOOT = """([selector, letters]) => {
  const element = document.querySelector(selector), style = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = `${style.fontWeight} 100px ${style.fontFamily}`;
  const box = canvas.measureText(letters);
  return [(box.actualBoundingBoxAscent + box.actualBoundingBoxDescent) / 100,
          parseFloat(style.lineHeight) / parseFloat(style.fontSize)];
}"""


def _articles(addresses: list[str]) -> list[str]:
    return [a for a in addresses if re.fullmatch(r"(vi/)?articles/(?!index)[^/]+\.html", a)]


def _captures(addresses: list[str]) -> list[str]:
    return [a for a in addresses if a.startswith("captures/")]


def _open(page: Page, address: str) -> None:
    opened(page, address)
    page.evaluate("document.fonts.ready")


def _keep(page: Page, loaded: list[Response]) -> None:
    """Put all that the page loads into `loaded`."""
    page.on("response", lambda response: loaded.append(response))  # noqa: PLW0108 - a builtin cannot be given


def test_marks_upon_marks_have_room(browser: Browser, built_site: Path, addresses: list[str]) -> None:
    """No line of a heading is lower than its tallest letters, so that two lines never touch; nothing is cut off."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    for address in ("index.html", _articles(addresses)[0], "timeline.html", "about.html"):
        _open(page, (built_site / address).as_uri())
        assert page.evaluate(CUT_OFF) == [], address
        headings = () if address == "timeline.html" else ("main h2",)  # years: figures have no marks
        for selector in ("h1", ".nameplate", *headings):
            glyphs, line = page.evaluate(OVERSHOOT, [selector, TALLEST])
            assert glyphs <= line + 0.01, f"{address} {selector}: letters {glyphs:.2f} em, lines {line:.2f} em"
    page.close()


def test_running_text_has_lines_that_one_can_read(browser: Browser, built_site: Path, addresses: list[str]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    for address in _articles(addresses)[:2]:
        _open(page, (built_site / address).as_uri())
        letters = page.evaluate("""() => [...document.querySelectorAll('.prose > p')].flatMap((p) => {
          const range = document.createRange(), node = p.firstChild, lines = [];
          if (!node || node.nodeType !== 3 || p.childNodes.length !== 1) return [];
          let top = null, count = 0;
          for (let at = 0; at < node.length; at++) {
            range.setStart(node, at); range.setEnd(node, at + 1);
            const box = range.getClientRects()[0];
            if (!box) continue;
            if (top !== null && box.top > top + 4) { lines.push(count); count = 0; }
            top = box.top; count++;
          }
          return lines;
        })""")
        assert len(letters) > 10
        assert sorted(letters)[len(letters) // 2] in MEASURE, address
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_and_little_is_loaded(browser: Browser, served: str, addresses: list[str], width: int) -> None:
    for address in (_articles(addresses)[0], _articles(addresses)[-1], "index.html"):
        context = browser.new_context(viewport={"width": width, "height": 860})
        page = context.new_page()
        loaded: list[Response] = []
        _keep(page, loaded)
        page.add_init_script(SHIFTS)
        _open(page, served + address)
        assert page.evaluate(SHIFTED) == [], address
        fonts = [response for response in loaded if response.url.endswith(".woff2")]
        assert len({response.url for response in fonts}) == len(fonts) == 4, "asked for once, and used"
        assert sum(len(response.body()) for response in fonts) <= FONTS_MOST
        context.close()


def test_fonts_are_asked_for_ahead_where_browsers_let_one(browser: Browser, base: str) -> None:
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    page = context.new_page()
    _open(page, base + "index.html")
    assert page.locator("link[rel=preload][as=font]").count() == (0 if base.startswith("file:") else 4)
    assert page.evaluate("document.fonts.check('16px Newsreader', 'ệ') && document.fonts.check('16px Newsreader', 'e')")
    context.close()
    assert watch.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_and_its_ink_black(
    browser: Browser, built_site: Path, addresses: list[str], scheme: str
) -> None:
    """Whatever the screen was; menus stay off the paper, and each paragraph says its line."""
    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    _open(page, (built_site / _articles(addresses)[0]).as_uri())
    page.evaluate("theme => document.documentElement.dataset.theme = theme", scheme)
    page.emulate_media(media="print", color_scheme="dark" if scheme == "dark" else "light")
    colours = page.evaluate(
        "() => [getComputedStyle(document.querySelector('.prose > p[id]')).color,"
        " getComputedStyle(document.documentElement).backgroundColor]"
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    for gone in ("nav.sections", ".tools", ".turn"):
        assert not page.locator(gone).first.is_visible()
    said = "() => getComputedStyle(document.querySelector('.prose > [id]'), '::before').content"
    assert re.fullmatch(r'"?(attr\(id\)|[LP]\d+)"?', page.evaluate(said))
    page.close()


def test_a_capture_leads_from_what_was_left_out_to_the_next(
    browser: Browser, built_site: Path, addresses: list[str]
) -> None:
    """Without JavaScript: from the head of the page to the first such passage, and on to the last."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for address in _captures(addresses):
        _open(page, (built_site / address).as_uri())
        named = page.locator(".passages .ref").evaluate_all("links => links.map((a) => a.hash.slice(2))")
        if not named:
            continue
        reached = [named[0]]
        while (link := page.locator(f"#L{reached[-1]} > .next")).count():
            reached.append(str(link.evaluate("a => a.hash.slice(2)")))
        assert reached[: len(named)] == named, address
        assert not page.locator(f"#L{reached[-1]} > .next").count()
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_the_front_page_asks_the_search_page(browser: Browser, base: str, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    for home in ("index.html", "vi/index.html"):
        page.goto(base + home)
        page.fill(".find input", "vắc-xin")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(r"/search\.html\?q=v%E1%BA%AFc-xin"))
    context.close()


@pytest.mark.parametrize("home", ["index.html", "vi/index.html"])
def test_on_a_phone_the_front_page_tells_at_once(browser: Browser, built_site: Path, home: str) -> None:
    """Every section is in the window, and within it the first headline; what happened follows the first article."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    _open(page, (built_site / home).as_uri())
    for box in page.locator("nav.sections a").evaluate_all("es => es.map((e) => e.getBoundingClientRect().toJSON())"):
        assert box["left"] >= 0
        assert box["right"] <= 320
        assert box["height"] >= 24
    lead = page.locator(".lead h2").bounding_box()
    assert lead
    assert lead["y"] < 560
    order = page.locator(".sheet > *").evaluate_all("es => es.map((e) => e.className)")
    assert order[:2] == ["lead", "rail"]
    page.close()


def test_without_a_script_there_is_no_switch_that_does_nothing(browser: Browser, built_site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _open(page, (built_site / "index.html").as_uri())
    assert not page.locator("[data-theme-switch]").is_visible()
    context.close()


def test_the_switch_of_colours_says_its_state_and_obeys_the_keyboard(browser: Browser, served: str) -> None:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(served + "index.html")
    button = page.locator("[data-theme-switch]")
    button.focus()
    said = []
    for _ in range(3):
        said.append(str(button.get_attribute("aria-label")))
        page.keyboard.press("Enter")
        expect(button).not_to_have_attribute("aria-label", said[-1])
    expect(button).to_have_attribute("aria-label", said[0])  # three states, and round again
    assert len(set(said)) == 3
    context.close()


@pytest.mark.parametrize(
    ("start", "row"),
    [
        ("index.html", ".rail li[data-quote]"),
        ("timeline.html", ".moment:has(blockquote):has(a.ref[href*='#L'])"),
        ("figures.html", "tr:has(q)"),
    ],
)
def test_who_is_led_to_a_line_finds_the_quote_in_it(browser: Browser, base: str, start: str, row: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    opened(page, base + start)
    last = page.locator(row).last
    quote = last.evaluate("e => e.dataset.quote || e.querySelector('q, blockquote p').textContent")
    last.locator(".who a.ref, td a.ref").first.click()
    page.wait_for_url(re.compile(r"/articles/.*#L\d+$"))
    page.wait_for_function("CSS.highlights.get('found') !== undefined")
    assert page.evaluate("[...CSS.highlights.get('found')].map(String)") == [quote]
    assert page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 844, "it is there at once"
    page.close()


def test_what_a_mark_means_is_a_tap_away(browser: Browser, base: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    opened(page, base + "articles/index.html")
    page.locator("a.how").first.tap()
    page.wait_for_url(re.compile(r"/about\.html#how-(inferred|edited)$"))
    expect(page.locator(":target dd")).to_be_in_viewport()
    page.close()
