"""Charts in a real browser: read, followed and reached by keyboard, in either theme, on a phone and on paper."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browsing import Watch
from conftest import Run

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=alert(1)> \"]]>' </svg>"
# value, as of, qualifier, source; the two of 11 September disagree.
GIVEN = (
    (168_865_244, "2021-12-14", None, "bo"),
    (190_000_000, "2022-02", "about", None),
    (258_000_000, "2022-09-11", "more-than", "bao"),
    (250_000_000, "2022-09-11", None, "bo"),
    (265_000_000, None, None, "tin"),
)
MEASURES = 'lieu:\n  vi: "Liều đã nhận"\n  en: "Doses received"\n  unit: liều\n  unit_en: dose\n'


def _article(number: int, figure: Mapping[str, object], source: str | None) -> str:
    quote = f"Đoạn này nói về con số {number}, {HOSTILE}."
    stated = {name: value for name, value in figure.items() if value is not None} | {"paragraph": 1, "quote": quote}
    head = {"title": f"Bài {number}", "date": "2022-12-01", "language": "vi", "figures": [stated]}
    rows = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items()]
    rows += [f"source: {source}"] if source else []
    return "\n".join(["---", *rows, "---", "", quote.replace("<", "\\<"), ""])


@pytest.fixture(scope="module")
def site(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive whose articles disagree, hedge and leave dates open."""
    folder = tmp_path_factory.mktemp("figures")
    (folder / "content" / "articles").mkdir(parents=True)
    (folder / "content" / "site.yml").write_text("title:\n  en: Counted\nlanguages: [en, vi]\n", encoding="utf-8")
    (folder / "content" / "measures.yml").write_text(MEASURES, encoding="utf-8")
    for number, (value, as_of, qualifier, source) in enumerate(GIVEN):
        figure = {"measure": "lieu", "value": str(value), "unit": "liều", "as_of": as_of, "qualifier": qualifier}
        path = folder / "content" / "articles" / f"bai-{number}.md"
        path.write_text(_article(number, figure, source), encoding="utf-8")
    words = ("--content", folder / "content", "--output", folder / "site", "--cache", folder / "cache")
    done = run("build", *words)
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """The page of figures, and that nothing was complained of while it was open."""
    watch = Watch(site.as_uri() + "/")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watch.on(context)
    page = context.new_page()
    page.goto(site.as_uri() + "/figures.html")
    yield page
    context.close()
    assert watch.errors == []


def _points(page: Page) -> Locator:
    return page.locator("svg.chart a")


def test_every_number_is_a_link_with_a_name_that_leads_to_its_sentence(page: Page) -> None:
    assert _points(page).count() == len(GIVEN)
    tree = page.locator("svg.chart").first.aria_snapshot()
    assert tree.count("link ") == len(GIVEN)
    assert "more than 258,000,000" in tree
    page.locator("svg.chart a", has_text="> 258,000,000").click()
    page.wait_for_url("**/articles/bai-2.html#p1")
    expect(page.locator("#p1")).to_be_in_viewport()


def test_the_keyboard_reaches_each_number_in_the_order_of_the_dates_and_shows_where_it_is(page: Page) -> None:
    _points(page).first.focus()
    found = []
    for _ in GIVEN:
        found.append(page.evaluate("document.activeElement.querySelector('title').textContent.split(' · ')[1]"))
        ring = "getComputedStyle(document.activeElement.querySelector('.touch')).stroke"
        assert page.evaluate(ring) != "none", "the one that has the focus is ringed"
        page.keyboard.press("Tab")
    assert found == ["14 December 2021", "February 2022", "11 September 2022", "11 September 2022", "no date"]


def test_publishers_have_shapes_of_their_own_and_hedged_numbers_look_otherwise(page: Page) -> None:
    shapes = page.eval_on_selector_all("svg.chart .spot", "all => all.map(one => one.getAttribute('d'))")
    assert len(set(shapes)) == 4, "three publishers, and pages that name none"
    assert page.locator("svg.chart .arrow").count() == 1
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert page.evaluate("getComputedStyle(document.querySelector('.q-about .spot')).fill") == paper


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_letters_stand_out_in_either_theme(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    paper, *inks = page.evaluate(
        """() => { const look = (at, what) => getComputedStyle(document.querySelector(at))[what];
        return [look('html', 'backgroundColor'), look('.chart .value', 'fill'), look('.chart .tick text', 'fill'),
          ...[...document.querySelectorAll('.chart .spot')].map(one => getComputedStyle(one).stroke)] }"""
    )
    assert all(_contrast(ink, paper) >= 4.5 for ink in inks), inks


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2's ratio of two colours as `rgb(…)`."""
    lights = sorted(map(_luminance, (one, other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("width", [320, 390, 768, 1920])
def test_letters_are_legible_and_within_the_page(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    boxes = page.eval_on_selector_all(
        "svg.chart text", "all => all.map(one => one.getBoundingClientRect()).map(b => [b.left, b.right, b.height])"
    )
    assert all(left >= 0 and right <= width for left, right, _ in boxes)
    assert min(height for *_, height in boxes) >= 10


def test_numbers_do_not_lie_on_one_another(page: Page) -> None:
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        boxes = page.eval_on_selector_all(
            "svg.chart .value",
            "all => all.map(one => one.getBBox()).map(b => [b.x, b.y + 2, b.x + b.width, b.y + b.height - 2])",
        )
        assert len(boxes) >= 4
        for at, one in enumerate(boxes):
            assert not any(_meet(one, other) for other in boxes[:at])


def _meet(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_who_disagrees_is_told_with_links(page: Page) -> None:
    note = page.get_by_role("note")
    assert "11 September 2022" in note.inner_text()
    assert note.locator("li a").count() == 2
    note.locator("a").first.click()
    page.wait_for_url("**/articles/bai-3.html#p1")


def test_paper_has_the_chart_and_the_whole_table(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.locator("svg.chart").first.is_visible()
    assert page.locator("section.measure tbody tr").count() == len(GIVEN)
    assert page.evaluate("getComputedStyle(document.querySelector('.says q')).webkitLineClamp") == "none"


def test_hostile_words_make_nothing(page: Page) -> None:
    assert page.locator("main img, main script").count() == 0


def test_vietnamese_says_it_in_its_own_way(page: Page, site: Path) -> None:
    page.goto(site.as_uri() + "/vi/figures.html")
    caption = " ".join(page.locator("figcaption").first.inner_text().split())
    assert caption.startswith("Từ 168.865.244 vào ngày 14 tháng 12 năm 2021 đến 250.000.000 hoặc hơn 258.000.000 liều")
    assert page.locator(".chart .unit").first.text_content() == "triệu liều"
