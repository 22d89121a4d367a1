"""The pages of the timeline: one or many, each entry on one of them, every link alive."""

from __future__ import annotations

import posixpath
import re
from itertools import pairwise
from urllib.parse import urlsplit

import pytest

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Basis, Event, How
from newsarchive.nouns.edtf import parse
from newsarchive.site import desk as desks
from newsarchive.site.derive import derive
from newsarchive.site.desk import TIMELINE_PAGE, opened
from newsarchive.site.gaps import GapsView
from newsarchive.site.pages_timeline import TimelineView, timeline_pages
from newsarchive.site.render import Renderer
from newsarchive.site.units import Unit
from site_captures import CAPTURES, archive_content
from site_samples import article, content

HOSTILE = '"><script>alert(1)</script>\u202e{{ 7 * 7 }}'
_LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"')
_ID = re.compile(r'\bid="([^"]+)"')


def _made(made: Content, language: str = "en") -> dict[str, TimelineView | GapsView]:
    desk = opened(derive(made, CAPTURES), language, None)
    views = {page.path: page.view for page in timeline_pages(desk)}
    return {path: view for path, view in views.items() if isinstance(view, TimelineView | GapsView)}


def _timelines(made: Content) -> dict[str, TimelineView]:
    return {path: view for path, view in _made(made).items() if isinstance(view, TimelineView)}


def _texts(made: Content, language: str = "en") -> dict[str, str]:
    renderer = Renderer()
    names = {TimelineView: "timeline.html", GapsView: "timeline_gaps.html"}
    return {path: renderer.text(names[type(view)], view) for path, view in _made(made, language).items()}


def _broken(texts: dict[str, str]) -> list[str]:
    """Links between the timeline's pages that lead nowhere."""
    ids = {path: set(_ID.findall(text)) for path, text in texts.items()}
    broken = []
    for path, text in texts.items():
        for href in _LINK.findall(text):
            parts = urlsplit(href)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path)) if parts.path else path
            of_ours = target.startswith("timeline")
            if of_ours and (target not in texts or (parts.fragment and parts.fragment not in {*ids[target], "main"})):
                broken.append(f"{path}: {href}")
    return broken


def _events(*dates: str) -> tuple[Event, ...]:
    return tuple(Event(parse(date), f"Việc {n}", paragraph=1) for n, date in enumerate(dates))


def test_every_entry_stands_on_one_page_in_the_order_of_the_archive() -> None:
    made = content(article(1, date=None, events=_events(*[f"2021-{n % 3 + 5:02}-{n % 9 + 1:02}" for n in range(900)])))
    archive = derive(made, {})
    texts = _texts(made)
    found = [i for text in texts.values() for i in re.findall(r'<li class="moment[^>]* id="([^"]+)"', text)]
    assert found == [moment.anchor for moment in archive.timeline]
    desk = opened(archive, "en", None)
    for moment in archive.timeline:
        path, _, anchor = desk.moment_href(moment).partition("#")
        assert f'id="{anchor}"' in texts[path]


@pytest.mark.parametrize("of_the_year", ["2021", "2020-04"])
def test_a_long_timeline_has_a_page_for_each_year_and_a_long_year_one_for_each_month(of_the_year: str) -> None:
    dates = [f"2021-{n % 2 + 5:02}-01" for n in range(2 * TIMELINE_PAGE)]
    made = content(article(1, events=_events("2020-03", of_the_year, *dates), date=None))
    texts = _texts(made)
    assert list(texts) == [
        "timeline.html", "timeline-2020.html", "timeline-2021.html", "timeline-2021-05.html", "timeline-2021-06.html",
        "timeline-undated.html", "timeline-gaps.html",
    ]  # fmt: skip
    assert _broken(texts) == []


def test_the_years_of_a_long_timeline_are_reached_from_the_whole_and_from_their_months() -> None:
    dates = [f"{year}-{n % 2 + 5:02}-01" for year in (2020, 2021) for n in range(2 * TIMELINE_PAGE)]
    texts = _texts(content(article(1, events=_events(*dates, "2022"), date=None)))
    years = {"timeline-2020.html", "timeline-2021.html", "timeline-2022.html"}
    assert years <= set(_LINK.findall(texts["timeline.html"]))
    assert years & set(_LINK.findall(texts["timeline-2021-05.html"])) == {"timeline-2021.html"}
    led_to = {urlsplit(href).path for text in texts.values() for href in _LINK.findall(text)}
    assert set(texts) <= led_to


def test_before_and_after_lead_from_page_to_page_and_leave_out_what_is_empty() -> None:
    dates = [f"2021-{n % 2 + 5:02}-01" for n in range(2 * TIMELINE_PAGE)]
    views = _timelines(content(article(1, events=_events("2020-03", *dates), date=None)))
    turns = {p: (v.previous and v.previous.href, v.next and v.next.href) for p, v in views.items()}
    assert turns == {
        "timeline.html": (None, None),
        "timeline-2020.html": (None, "timeline-2021-05.html"),
        "timeline-2021.html": ("timeline-2020.html", "timeline-2021-05.html"),
        "timeline-2021-05.html": ("timeline-2020.html", "timeline-2021-06.html"),
        "timeline-2021-06.html": ("timeline-2021-05.html", "timeline-undated.html"),
        "timeline-undated.html": ("timeline-2021-06.html", None),
    }


@pytest.mark.parametrize("date", ["2021-08", "2021", "XXXX-08", "2021-08-13"])
def test_no_page_is_longer_than_a_page(date: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (desks, __import__("newsarchive.site.pages_timeline", fromlist=["x"])):
        monkeypatch.setattr(module, "TIMELINE_PAGE", 20)
    made = content(article(1, date=None, events=_events(*[date] * 50)))
    views = _timelines(made)
    assert max(view.entries for view in views.values()) == 20
    assert sum(view.entries for view in views.values()) == 51
    assert _broken(_texts(made)) == []


def test_a_year_shows_its_months_and_a_month_its_days() -> None:
    dates = [f"2021-{n % 2 + 5:02}-{n % 9 + 1:02}" for n in range(2 * TIMELINE_PAGE)]
    views = _timelines(content(article(1, events=_events("2019-03-04", *dates), date=None)))
    assert [s.unit for s in views["timeline.html"].strips] == [Unit.MONTH]
    assert [s.unit for s in views["timeline-2021.html"].strips] == [Unit.MONTH, Unit.MONTH]
    assert [len(s.slots) for s in views["timeline-2021-05.html"].strips] == [28, 12, 31]


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize(
    "dates",
    [
        (), ("2021-08-13",), ("2021-08-13",) * 3, ("2021-08-01", "2021-08-31"), ("XXXX-08-16",),
        ("0005-01-01", "9999-12"),
        ("1787-07-14", "2090-01-01"), ("2019-11/2022-02", "2020-02-29?", "../1999", "2021-08-13/.."), ("2021", "2022~"),
    ],
)  # fmt: skip
def test_whatever_the_dates_the_page_stands_and_its_links_lead_somewhere(dates: tuple[str, ...], language: str) -> None:
    made = content(article(1, date=None, events=_events(*dates)), config=Config(languages=("en", "vi")))
    texts = _texts(made, language)
    assert _broken(texts) == []
    assert all(text.count("<h1") == 1 and "style=" not in text for text in texts.values())


def test_an_archive_without_anything_says_so() -> None:
    text = _texts(content())["timeline.html"]
    assert "Nothing is dated yet." in text
    assert '<svg class="drawn"' not in text


def test_hostile_words_are_words() -> None:
    event = Event(parse("2021-08-13"), HOSTILE, paragraph=1, quote=HOSTILE)
    made = content(article(1, title=HOSTILE, topics=(HOSTILE,), events=(event,)), article(2))
    for text in _texts(made).values():
        assert "<script>" not in text
        assert "49" not in re.findall(r"</?h\d[^>]*>(.*?)<", text)


def test_the_headings_go_down_step_by_step() -> None:
    for text in _texts(archive_content()).values():
        levels = [int(level) for level in re.findall(r"<h(\d)", text)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels)), levels


def test_the_original_is_marked_as_what_it_is() -> None:
    text = _texts(archive_content())["timeline.html"]
    assert re.search(r'<blockquote lang="vi">', text)
    assert "<blockquote>" not in text


def test_the_key_explains_open_marks_where_a_date_is_inferred_and_only_there() -> None:
    for how, is_open in ((How.PRINTED, False), (How.INFERRED, True), (How.EDITED, True)):
        view = _timelines(content(article(1, events=_events("2021-08"), basis={"date": Basis(how)})))["timeline.html"]
        assert view.whole.open is is_open, how


def test_a_year_that_stands_on_one_page_lists_no_months() -> None:
    dates = [f"{2000 + n % 2}-0{n % 9 + 1}-01" for n in range(TIMELINE_PAGE + 10)]
    made = _timelines(content(article(1, events=_events(*dates))))
    assert [made[f"timeline-200{n}.html"].periods for n in range(2)] == [(), ()]
