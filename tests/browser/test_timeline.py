"""The timeline in a real browser: moving by the drawing and by keyboard, filters in the address, without a script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import Watch
from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Event
from newsarchive.nouns.edtf import parse
from newsarchive.site.build import BuildOptions, build
from site_samples import article, content

pytestmark = pytest.mark.browser

VISIBLE = ".moment:not([hidden])"
# The choices say how much there is of each as soon as the script has looked at all entries.
COUNTED = "() => /\\(\\d+\\)/.test(document.querySelector('#source option:nth-child(2)').textContent)"
FINGER = 24  # CSS pixels: WCAG 2.2, 2.5.8


@pytest.fixture(params=["timeline.html", "vi/timeline.html"], ids=["en", "vi"])
def page(browser: Browser, base: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The timeline of the first archive, which complains of nothing whatever a test does with it."""
    watch = Watch(base)
    context = browser.new_context(viewport={"width": 1200, "height": 800}, reduced_motion="reduce")
    watch.on(context)
    opened = context.new_page()
    opened.goto(base + request.param)
    yield opened
    context.close()
    assert watch.errors == []


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose timeline has a page for each year, in two languages."""
    folder = tmp_path_factory.mktemp("long")
    events = tuple(
        Event(parse(f"{2015 + n % 4}-{n % 12 + 1:02}-{n % 28 + 1:02}"), f"Việc {n}", paragraph=1, quote="Đoạn một")
        for n in range(400)
    )
    parts = [replace(article(n), date=parse("2016-05-04"), topics=(f"Chủ đề {n}",), source=f"bao-{n % 2}",
                     events=events[n * 10 : n * 10 + 10]) for n in range(40)]  # fmt: skip
    made = content(*parts, config=Config(title={"en": "Long"}, languages=("en", "vi")))
    done = build(made, {}, BuildOptions(output=folder / "site", cache=folder / "cache", jobs=1))
    assert done.problems == ()
    return folder / "site"


def _query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def _count(page: Page) -> int:
    return page.locator(VISIBLE).count()


def test_a_part_of_the_drawing_leads_to_its_entries(page: Page) -> None:
    slots = page.locator("a.slot")
    assert slots.count() == 4
    last = slots.last
    anchor = str(last.get_attribute("href")).partition("#")[2]
    last.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("a => location.hash === '#' + a", arg=anchor)
    assert page.evaluate("a => document.getElementById(a).getBoundingClientRect().top < innerHeight", anchor)
    page.wait_for_function("() => document.querySelector('a.slot.here') !== null")


def test_the_drawing_says_what_it_shows_and_has_room_for_fingers(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    names = page.eval_on_selector_all("a.slot", "es => es.map(e => e.getAttribute('aria-label'))")
    assert all(":" in name for name in names)
    assert "2021" in names[0]
    sizes = page.eval_on_selector_all(
        "a.slot rect", "es => es.map(e => e.getBoundingClientRect()).map(r => [r.width, r.height])"
    )
    assert min(min(size) for size in sizes) >= FINGER - 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it scrolls in itself"


def test_a_kind_is_chosen_and_stands_in_the_address(page: Page) -> None:
    whole = _count(page)
    page.check("input[value=figure]")
    assert page.locator(f"{VISIBLE}:not(.k-figure)").count() == 0
    chosen = _count(page)
    assert 0 < chosen < whole
    assert _query(page) == {"kind": ["figure"]}
    assert str(chosen) in page.inner_text("[data-status]")
    assert page.locator("#y2021").is_visible()
    assert not page.locator("#m2021-08").is_visible(), "a month without an entry goes"
    assert page.locator("a.slot.off").count() == 2
    page.check("input[value=event]")
    assert _query(page) == {"kind": ["event", "figure"]}
    page.go_back()
    page.wait_for_function("n => document.querySelectorAll('.moment:not([hidden])').length === n", arg=chosen)
    page.go_forward()
    page.reload()
    assert _query(page) == {"kind": ["event", "figure"]}
    assert page.is_checked("input[value=event]")
    page.click("[data-clear]")
    assert (_count(page), _query(page), page.inner_text("[data-status]")) == (whole, {}, "")
    assert page.locator("a.slot.off").count() == 0


def test_publisher_and_topic_narrow_together_and_say_how_many_there_are(page: Page) -> None:
    page.wait_for_function(COUNTED)
    value = page.locator("#source option").nth(1).get_attribute("value")
    told = page.locator("#source option").nth(1).inner_text()
    page.select_option("#source", value)
    assert told.endswith(f"({_count(page)})")
    topics = page.eval_on_selector_all("#topic option:not([disabled])", "es => es.map(e => [e.value, e.textContent])")
    topic, text = topics[1]
    page.select_option("#topic", topic)
    assert text.endswith(f"({_count(page)})")
    assert _query(page) == {"source": [value], "topic": [topic]}


def test_the_other_language_keeps_the_choice(page: Page) -> None:
    page.check("input[value=event]")
    chosen = _count(page)
    here = page.url
    page.click("[data-switch]")
    page.wait_for_url(lambda address: address.partition("?")[0] != here.partition("?")[0])
    assert _query(page) == {"kind": ["event"]}
    assert _count(page) == chosen


def test_what_nobody_knows_is_not_asked_for(page: Page) -> None:
    whole = _count(page)
    page.goto(page.url + "?kind=%3Cscript%3E&source=nowhere&topic=%22")
    page.wait_for_function(COUNTED)
    assert _count(page) == whole


def test_keys_lead_from_entry_to_entry_and_can_be_switched_off(page: Page) -> None:
    focused = "document.activeElement.closest('.moment') && document.activeElement.closest('.moment').id"
    ids = page.eval_on_selector_all(".moment", "es => es.map(e => e.id)")
    for key, expected in (("j", ids[0]), ("j", ids[1]), ("j", ids[2]), ("k", ids[1])):
        page.keyboard.press(key)
        assert page.evaluate(focused) == expected
    place = page.evaluate("document.activeElement.getBoundingClientRect().top")
    bar = page.evaluate("document.querySelector('[data-walk]').getBoundingClientRect().bottom")
    assert bar <= place < 800, "what has the focus is not behind the bar"
    assert f"2/{len(ids)}" in page.inner_text("[data-where]")
    page.uncheck("[data-keys]")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    assert page.evaluate(focused) is None
    page.reload()
    assert not page.is_checked("[data-keys]"), "remembered"
    page.check("[data-keys]")
    page.focus("#source")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "source", "not while one types"


def test_buttons_do_what_the_keys_do_among_what_is_shown(page: Page) -> None:
    page.check("input[value=figure]")
    ids = page.eval_on_selector_all(VISIBLE, "es => es.map(e => e.id)")
    for expected in ids:
        page.click("[data-step='1']")
        assert page.evaluate("document.activeElement.closest('.moment').id") == expected
    page.click("[data-step='-1']")
    assert page.evaluate("document.activeElement.closest('.moment').id") == ids[-2]


def test_who_comes_to_an_entry_that_is_left_out_sees_it(page: Page) -> None:
    page.check("input[value=figure]")
    page.evaluate("location.hash = document.querySelector('.k-event.moment').id")
    page.wait_for_function("() => !document.querySelector('.k-event.moment').hidden")
    assert _query(page) == {}


def test_without_a_script_it_is_the_list(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "timeline.html")
    assert not page.locator("[data-choose]").is_visible()
    assert not page.locator("[data-walk]").is_visible()
    assert page.locator("a.slot").count() == 4
    assert page.locator(".moment:visible").count() == page.locator(".moment").count() > 10
    context.close()


def test_on_paper_nothing_is_cut_and_nothing_asks(browser: Browser, built_site: Path) -> None:
    page = browser.new_page()
    page.goto((built_site / "timeline.html").as_uri())
    page.emulate_media(media="print")
    assert not page.locator("[data-choose]").is_visible()
    assert page.locator(".drawn").first.is_visible()
    page.set_viewport_size({"width": 700, "height": 900})
    assert page.evaluate(
        "document.querySelector('.strip').scrollWidth <= document.querySelector('.strip').clientWidth + 1"
    )
    page.close()


def test_a_long_archives_pages_share_one_choice(browser: Browser, long: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((long / "vi" / "timeline-2016.html").as_uri() + "?kind=event&source=bao-1")
    on_page, of_page, of_all, whole = (
        int(word) for word in page.inner_text("[data-status]").replace(":", " ").split() if word.isdigit()
    )
    assert (on_page, of_page) == (_count(page), page.locator(".moment").count())
    assert (of_all, whole) == (200, 440)
    page.click(".turn [rel=next]")
    page.wait_for_url("**/timeline-2017.html?kind=event&source=bao-1")
    page.locator("a.slot").first.click(position={"x": 5, "y": 20})
    page.wait_for_url("**/timeline-2015.html?kind=event&source=bao-1*")
    assert page.locator("[data-strip]").count() == 2
    assert page.locator("[data-strip]").first.locator("a[aria-current]").count() == 3, "its quarters with entries"
    context.close()


def test_before_and_after_lead_to_what_is_asked_for(browser: Browser, long: Path) -> None:
    page = browser.new_page()
    page.goto((long / "timeline-2018.html").as_uri() + "?kind=publication")
    back, on = page.locator(".turn [rel=prev]"), page.locator(".turn [rel=next]")
    expect(back).to_have_text("← 2016")
    page.goto((long / "timeline-2016.html").as_uri() + "?kind=publication")
    expect(back).to_be_hidden()
    expect(on).to_be_hidden()
    page.get_by_role("button", name="Show everything").click()
    expect(back).to_have_text("← 2015")
    expect(on).to_have_attribute("href", "timeline-2017.html")
    page.goto((long / "timeline-2018.html").as_uri() + "?kind=publication")
    back.click()
    page.wait_for_url("**/timeline-2016.html?kind=publication")
    page.close()


def test_the_first_page_of_a_long_timeline_can_be_narrowed(browser: Browser, long: Path) -> None:
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((long / "timeline.html").as_uri())
    page.locator("input[value=publication]").check()
    expect(page.locator("[data-status]")).to_have_text("40 of 440 entries of the whole timeline")
    assert page.locator(".periods li").all_inner_texts() == ["2015 0", "2016 40", "2017 0", "2018 0"]
    assert page.locator(".periods .off").count() == 3
    page.locator(".periods a").nth(1).click()
    page.wait_for_url("**/timeline-2016.html?kind=publication")
    assert _count(page) == 40
    page.close()
    assert errors == []


def test_where_one_is_shows_while_one_scrolls(page: Page) -> None:
    page.evaluate("document.getElementById('m2022-09').scrollIntoView()")
    page.wait_for_function("() => /2022/.test(document.querySelector('[data-where]').textContent)")
    here = page.get_attribute("a.slot.here", "href")
    assert str(here).endswith("#m2022-09")
