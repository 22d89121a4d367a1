"""Searching in a real browser, from the disk and under a sub-path of a server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urldefrag, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from test_axe import AXE, COLOURS, LEFT_OUT, RUN

from browsing import Watch
from conftest import Run

pytestmark = pytest.mark.browser

RESULTS = "[data-results]"
WORDS = json.loads((Path(__file__).parents[1] / "search_words.json").read_text(encoding="utf-8"))
HOSTILE = (
    "<img src=x onerror=alert(1)>", '"', "%", "\\", "(", ".*+?^${}()|[]", "a" * 10_000, "từ " * 3_000, "🙂", " ", "“mở",
    "\u0000\ufffe", "&q=x#y", "constructor __proto__ toString",
)  # fmt: skip


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """The search page, which complains of nothing and loads nothing from elsewhere whatever a test does with it."""
    yield from _opened(browser, base, "search.html")


def _opened(browser: Browser, base: str, address: str) -> Iterator[Page]:
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    opened = context.new_page()
    opened.goto(base + address)
    yield opened
    context.close()
    assert watch.errors == []


def _ask(page: Page, query: str) -> list[str]:
    """Type the query and send it; returns the titles that are found, in order."""
    page.fill("input[name=q]", query)
    page.keyboard.press("Enter")
    return _found(page)


def _found(page: Page) -> list[str]:
    page.locator(f"{RESULTS}:not([aria-busy])").wait_for(state="attached")
    return page.locator(f"{RESULTS} > li h2").all_inner_texts()


def _choose(page: Page, name: str, value: str) -> list[str]:
    page.locator(f"input[type=radio][name={name}][value='{value}']").check(force=True)
    return _found(page)


def _query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_words_are_taken_as_the_program_takes_them(page: Page) -> None:
    script = "text => newsarchiveSearch.words(text).map(word => [word.exact, word.folded])"
    for text, exact, folded in WORDS:
        assert page.evaluate(script, text) == [list(pair) for pair in zip(exact, folded, strict=True)], text


def test_nothing_is_found_before_anything_is_asked(page: Page) -> None:
    expect(page.locator("input[name=q]")).to_be_focused()  # which comes last
    assert page.locator(f"{RESULTS} > li").count() == 0
    assert page.inner_text("[data-status]") == ""
    assert page.locator("[data-hint]").is_visible()


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
    assert _ask(page, '"to cong tac"') == _ask(page, '"tổ công tác"')
    assert _ask(page, '"tố công tác"') == [], "marks in quotation marks mean these marks"


def test_numbers_are_found_however_they_are_grouped(page: Page) -> None:
    found = _ask(page, "168.865.244")
    assert found
    for likewise in ("168,865,244", "168865244", "168.865.2"):
        assert _ask(page, likewise) == found, likewise


def test_a_day_is_found_in_digits_and_in_words(page: Page) -> None:
    found = _ask(page, "23/8/2021")
    assert found
    assert set(found) <= set(_ask(page, '"23 August 2021"'))
    assert set(found) <= set(_ask(page, "23 tháng 8 năm 2021"))
    assert _ask(page, "2021-08-23")


def test_planted_words_find_nothing_and_say_so(page: Page) -> None:
    assert _ask(page, "argentina") == []
    assert page.inner_text("[data-status]") == "Nothing in the archive has all of these words."
    assert page.locator(f"{RESULTS} a").count() == 0


def test_what_is_near_is_told_where_nothing_is_found(page: Page) -> None:
    _ask(page, "đối ngoịa zzzyz")
    near = page.locator("[data-near]")
    near.locator(".nearly a").first.wait_for()
    assert "“zzzyz”" in near.inner_text()
    _ask(page, "vacines")
    near.get_by_role("button", name="vaccines").click()
    expect(page.locator("input[name=q]")).to_have_value("vaccines")
    assert _found(page)


def test_results_lead_to_paragraphs_that_are_there_and_mark_the_words(page: Page, base: str, built_site: Path) -> None:
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
    assert page.evaluate("CSS.highlights.get('found')?.size") > 0


def test_the_query_stands_in_the_address_and_comes_back(page: Page, base: str) -> None:
    found = _ask(page, "đối ngoại")
    page.wait_for_url(re.compile(r"\?q="))
    assert _query(page)["q"] == ["đối ngoại"]
    page.reload()
    assert page.input_value("input[name=q]") == "đối ngoại"
    page.locator(f"{RESULTS} > li").first.wait_for()
    assert _found(page) == found
    page.goto(base + "search.html?q=argentina&order=date")
    assert page.input_value("select[name=order]") == "date"
    expect(page.locator("[data-status]")).to_have_text("Nothing in the archive has all of these words.")
    assert _found(page) == []


def test_one_finds_events_and_figures_and_narrows_and_goes_back(page: Page) -> None:
    articles = _ask(page, "vaccine")
    assert page.inner_text("[data-status]") == f"{len(articles)} articles have all of these words."
    figures = _choose(page, "kind", "figure")
    assert figures
    assert figures != articles
    assert _query(page) == {"q": ["vaccine"], "kind": ["figure"]}
    _choose(page, "kind", "event")
    page.go_back()
    page.locator("input[name=kind][value=figure]:checked").wait_for(state="attached")
    assert _found(page) == figures
    _choose(page, "kind", "article")
    assert 0 < len(_choose(page, "year", "2021")) < len(articles)
    counts = page.locator(".facet-year .count").all_inner_texts()
    assert int(counts[0]) == len(articles), "a list counts what another choice in it would find"
    page.reload()
    page.locator("input[name=year][value='2021']:checked").wait_for(state="attached")
    assert _query(page) == {"q": ["vaccine"], "year": ["2021"]}


def test_the_other_language_has_the_same_question(page: Page) -> None:
    found = _ask(page, "đối ngoại")
    page.locator("a[hreflang=vi]").first.click()
    page.wait_for_url(re.compile(r"/vi/search\.html\?q="))
    assert page.input_value("input[name=q]") == "đối ngoại"
    page.locator(f"{RESULTS} > li").first.wait_for()
    assert _found(page) == found
    href = page.locator(f"{RESULTS} h2 a").first.evaluate("e => e.href")
    assert "/vi/articles/" in href


def test_the_keyboard_is_enough(page: Page, base: str) -> None:
    page.goto(base + "about.html")
    page.keyboard.press("/")
    page.wait_for_url(re.compile(r"/search\.html"))
    page.locator("input[name=q]:focus").wait_for()
    page.keyboard.type("doi ngoai")
    page.wait_for_url("**/search.html?q=doi+ngoai")
    assert len(_found(page)) > 1
    assert page.input_value("input[name=q]") == "doi ngoai", "a slash opens the search and is not typed"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('li')?.previousElementSibling !== null")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.input_value("input[name=q]") == ""
    page.keyboard.type("a/b")
    assert page.input_value("input[name=q]") == "a/b"


def test_what_is_found_and_what_is_near_can_be_read_by_all(browser: Browser, built_site: Path) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 900})
    page = context.new_page()
    for query in ("q=vaccine", "q=vaccine&kind=figure", "q=vaccine&kind=event", "q=vacine+to+chuc+zzq"):
        page.goto((built_site / "search.html").as_uri() + "?" + query)
        page.locator(f"{RESULTS} > li, .nearly li").first.wait_for()
        if page.locator("details.narrow").is_visible():
            page.locator("details.narrow summary").click()
        page.evaluate(AXE)
        assert page.evaluate(RUN, [list(LEFT_OUT), []]) == [], query
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(RUN, [list(LEFT_OUT), list(COLOURS)]) == [], query
        page.emulate_media(color_scheme="light")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), query
    context.close()


def test_whatever_is_asked_is_taken_as_words(page: Page) -> None:
    for query in HOSTILE:
        _ask(page, query)
        assert page.locator("main img").count() == 0
    assert _ask(page, "vaccine"), "and the next question is answered"


def test_without_javascript_the_lists_are_offered(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "search.html")
    page.locator("main noscript a[href$='articles/index.html'], main a[href$='articles/index.html']").first.click()
    page.wait_for_url(re.compile(r"/articles/index\.html"))
    context.close()


@pytest.fixture(scope="module")
def large(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with more results than a page shows, in a language of its own, with hostile names."""
    root = tmp_path_factory.mktemp("large")
    folder = root / "content" / "articles"
    folder.mkdir(parents=True)
    (root / "content" / "site.yml").write_text("languages: [en]\n", encoding="utf-8")
    for number in range(45):
        head = {
            "title": f"Report {number} <b>&amp;</b> “harbour”",
            "date": f"20{number % 12 + 10}-0{number % 9 + 1}-11",
            "topics": [f"Topic {number % 12} </script>", "Ports"],
            "events": [{"date": "2010-05-06", "title": f"Crane {number} raised", "paragraph": 1}],
        }
        rows = [f"{name}: {json.dumps(value)}" for name, value in head.items()]
        deep = "the old harbour master spoke" if number % 9 == 0 else "the harbour spoke; old master harbour"
        text = "\n".join(["---", *rows, "---", "", f"Cranes were raised in town {number}.", "", f"Then {deep}.", ""])
        (folder / f"report-{number:02}.md").write_text(text, encoding="utf-8")
    done = run("build", "--root", root, "--output", root / "site", "--cache", root / "cache")
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_a_long_list_is_shown_a_page_at_a_time(browser: Browser, large: Path) -> None:
    page = _opened_once(browser, large)
    assert len(_ask(page, "harbour")) == 10
    assert page.inner_text("[data-status]") == "45 articles have all of these words."
    page.get_by_role("button", name="Show 10 more").click()
    page.locator(f"{RESULTS} > li").nth(19).wait_for()
    assert (
        page.evaluate(
            "[...document.querySelectorAll('[data-results] li')].indexOf(document.activeElement.closest('li'))"
        )
        == 10
    )
    dates = page.locator("select[name=order]")
    dates.select_option("date")
    _found(page)
    shown = [re.findall(r"\b20\d\d\b", text)[-1] for text in page.locator(".result-meta").all_inner_texts()]
    assert shown == sorted(shown, reverse=True)
    assert page.locator(".facet-topic .rest").is_visible()
    page.context.close()


def test_a_longer_phrase_is_proven_by_the_text(browser: Browser, large: Path) -> None:
    page = _opened_once(browser, large)
    assert len(_ask(page, '"old harbour master"')) == 5
    assert page.inner_text("[data-status]") == "5 articles have all of these words."
    assert _ask(page, '"harbour master harbour"') == []
    assert len(_choose(page, "kind", "event")) == 0
    assert len(_ask(page, "crane 7 raised")) == 1
    page.context.close()


def _opened_once(browser: Browser, site: Path) -> Page:
    page = browser.new_context().new_page()
    page.goto(site.as_uri() + "/search.html")
    return page
