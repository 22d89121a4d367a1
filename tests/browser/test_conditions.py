"""Every kind of page where it is not as usual: without scripts, on paper, without motion, in forced colours."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from browsing import opened

pytestmark = pytest.mark.browser

MEASURE = Path(__file__).with_name("layout.js").read_text(encoding="utf-8")
# Whatever can be pressed or filled in, though only a script could answer.
IDLE = """() => [...document.querySelectorAll("button, input, select")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest("form[action]"))
  .map((e) => e.outerHTML.slice(0, 120))"""
PAPER = """() => {
  const faults = [];
  const shown = (e) => e.checkVisibility({ visibilityProperty: true });
  for (const e of document.querySelectorAll("nav.sections, .tools, .skip, button, select"))
    if (shown(e) && e.getBoundingClientRect().left >= 0) faults.push(`is idle on paper: ${e.outerHTML.slice(0, 80)}`);
  const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if (light(ground) < 250 && !/^rgba.*, 0\\)$/.test(ground)) faults.push(`prints a ground of ${ground}`);
  for (const e of document.querySelectorAll("main :is(h1, h2, p, li, td)"))
    if (shown(e) && e.textContent.trim() && light(getComputedStyle(e).color) > 118)
      faults.push(`is faint on paper: ${e.outerHTML.slice(0, 80)}`);
  return faults;
}"""
MOTION = """() => [...document.querySelectorAll("*")].filter((e) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(e);
  const moves = transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
  return moves || animationName !== "none" || scrollBehavior === "smooth";
}).map((e) => e.outerHTML.slice(0, 80))"""
# Parts of drawings that have the colour of the ground, within and without.
LOST = """(ground) => {
  const none = (colour) => colour === "none" || colour === ground || /^rgba.*, 0\\)$/.test(colour);
  const lost = (e) => none(getComputedStyle(e).fill) && none(getComputedStyle(e).stroke);
  return [...document.querySelectorAll("svg")].filter((svg) => {
    const parts = [...svg.querySelectorAll("circle, path, rect, line, polygon, polyline, use")];
    return parts.length && svg.getBoundingClientRect().width && svg.checkVisibility() && parts.every(lost);
  }).map((svg) => svg.outerHTML.slice(0, 120));
}"""
GROUNDS = {"light": "rgb(255, 255, 255)", "dark": "rgb(0, 0, 0)"}  # of the colours that Chromium forces


def test_without_scripts_a_page_is_whole_and_offers_nothing_that_needs_them(
    browser: Browser, built_site: Path, kinds: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    faults = []
    for address in kinds:
        opened(page, (built_site / address).as_uri())
        faults += [f"{address}: is idle: {told}" for told in page.evaluate(IDLE)]
        faults += [f"{address}: {told}" for told in page.evaluate(MEASURE, [35, 85])]
    context.close()
    assert faults == []


@pytest.fixture(scope="module")
def faults(browser: Browser, built_site: Path, kinds: list[str]) -> dict[str, list[str]]:
    """What is wrong with each kind of page by the condition under which it is; each page is opened once."""
    context = browser.new_context(viewport={"width": 700, "height": 990})
    page = context.new_page()
    found: dict[str, list[str]] = {"paper": [], "motion": [], "forced": []}
    for number, address in enumerate(kinds):
        opened(page, (built_site / address).as_uri())
        page.emulate_media(media="print", color_scheme="dark")
        found["paper"] += [f"{address}: {told}" for told in page.evaluate(PAPER)]
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found["paper"] += [f"{address}: is {over} px wider than the sheet"] if over > 1 else []
        page.emulate_media(media="screen", reduced_motion="reduce")
        found["motion"] += [f"{address}: moves: {told}" for told in page.evaluate(MOTION)]
        scheme: Literal["light", "dark"] = "dark" if number % 2 else "light"
        page.emulate_media(media="screen", color_scheme=scheme, forced_colors="active")
        told = page.evaluate(LOST, GROUNDS[scheme])
        found["forced"] += [f"{address}, {scheme}: cannot be seen: {lost}" for lost in told]
        page.emulate_media(forced_colors="none", reduced_motion="no-preference")
    context.close()
    return found


def test_on_paper_there_is_ink_and_nothing_to_press(faults: dict[str, list[str]]) -> None:
    assert faults["paper"] == []


def test_who_wants_no_motion_has_none(faults: dict[str, list[str]]) -> None:
    assert faults["motion"] == []


def test_drawings_are_seen_in_the_readers_own_colours(faults: dict[str, list[str]]) -> None:
    assert faults["forced"] == []
