"""Citing in a real browser: the files are downloaded from within the page, from the disk and under a sub-path."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy
from playwright.sync_api import Browser, Page

from browsing import Watch

pytestmark = pytest.mark.browser
SLUG = "van-dong-vac"


@pytest.fixture(params=["", "vi/"], ids=["en", "vi"])
def folder(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _downloaded(page: Page) -> dict[str, str]:
    found = {}
    for link in page.locator(".files a").all():
        with page.expect_download() as waiting:
            link.click()
        found[waiting.value.suggested_filename] = Path(waiting.value.path()).read_bytes().decode()
    return found


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without"])
def test_three_formats_are_downloaded_and_parse(browser: Browser, base: str, folder: str, scripts: bool) -> None:
    watch = Watch(base)
    context = browser.new_context(accept_downloads=True, java_script_enabled=scripts)
    watch.on(context)
    page = context.new_page()
    page.goto(f"{base}{folder}articles/{SLUG}.html")
    found = _downloaded(page)
    assert list(found) == [f"{SLUG}.bib", f"{SLUG}.ris", f"{SLUG}.csl.json"]
    (entry,) = bibtexparser.parse_string(found[f"{SLUG}.bib"]).entries
    assert entry.fields_dict["title"].value == "{Vận động vắc […]}"
    (reference,) = rispy.loads(found[f"{SLUG}.ris"])
    assert (reference["title"], reference["authors"]) == ("Vận động vắc […]", ["Thảo Miên,"])
    (item,) = json.loads(found[f"{SLUG}.csl.json"])
    assert item["author"] == [{"literal": "Thảo Miên"}]
    assert "2021" in item["issued"]["literal"]
    assert [error for error in watch.errors if "ERR_ABORTED" not in error] == []
    context.close()


def test_what_is_shown_is_what_is_downloaded(browser: Browser, base: str, folder: str) -> None:
    context = browser.new_context(accept_downloads=True)
    page = context.new_page()
    page.goto(f"{base}{folder}articles/{SLUG}.html")
    shown = [text.strip() for text in page.locator(".file pre").all_text_contents()]
    assert shown == [text.replace("\r\n", "\n").strip() for text in _downloaded(page).values()]
    context.close()


def test_a_citation_is_copied(browser: Browser, served: str, folder: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{served}{folder}articles/{SLUG}.html")
    page.locator("#cite .citation + .copy").click()
    copied = _copied(page, "Miên")
    assert "Thảo Miên" in copied
    assert "“Vận động vắc […]”" in copied
    page.locator("#cite .file summary").first.click()
    page.locator("#cite .file .copy").first.click()
    assert _copied(page, "@article").startswith(f"@article{{{SLUG},")
    context.close()


def _copied(page: Page, word: str) -> str:
    """What is in the clipboard as soon as it has this word; it is written when the browser has time."""
    found = page.wait_for_function(
        "async (word) => { const text = await navigator.clipboard.readText(); return text.includes(word) && text; }",
        arg=word,
    )
    return str(found.json_value())


def test_on_paper_the_citation_stands_without_its_buttons(browser: Browser, base: str, folder: str) -> None:
    page = browser.new_page()
    page.goto(f"{base}{folder}articles/{SLUG}.html")
    page.emulate_media(media="print")
    assert page.locator("#cite .citation").is_visible()
    assert not any(found.is_visible() for found in page.locator("#cite .files, #cite .file, #cite .copy").all())
    page.close()


def test_the_policy_lets_a_page_say_what_it_is(browser: Browser, base: str, folder: str) -> None:
    watch = Watch(base)
    context = browser.new_context()
    watch.on(context)
    page = context.new_page()
    page.goto(f"{base}{folder}articles/{SLUG}.html")
    made = json.loads(page.locator('script[type="application/ld+json"]').text_content() or "")
    assert (made["@type"], made["headline"]) == ("NewsArticle", "Vận động vắc […]")
    assert watch.errors == []
    context.close()
