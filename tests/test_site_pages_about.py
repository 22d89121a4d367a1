"""The front page: what happened last, told once; the chart of it; marks that lead to what they mean."""

from __future__ import annotations

from dataclasses import replace

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Basis, Event, Figure, How
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.derive import derive
from newsarchive.site.desk import opened
from newsarchive.site.pages_about import HAPPENINGS, HomeView, home_pages
from newsarchive.site.render import Renderer
from site_samples import article, content, figure

OPENED = "UBND tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km"
MEASURES = Authority(
    measures={"lieu": Heading("lieu", (), {"en": "Doses"}), "nguoi": Heading("nguoi", (), {"en": "People"})}
)


def _home(made: Content) -> HomeView:
    (page,) = home_pages(opened(derive(made, {}), "en", None))
    assert isinstance(page.view, HomeView)
    return page.view


def _text(made: Content) -> str:
    made = replace(made, config=Config(title={"en": "Archive"}, languages=("en",)))
    (page,) = home_pages(opened(derive(made, {}), "en", None))
    return Renderer().render(page).data.decode()


def _given(measure: str, value: str, as_of: str) -> Figure:
    return figure(value, measure=measure, as_of=parse(as_of))


def test_what_several_tell_stands_once_by_the_page_that_prints_its_day() -> None:
    inferred = Basis(How.INFERRED)
    events = [
        (Event(parse("2023-09-16"), OPENED, line=4, quote=f"{OPENED}.", basis=None if n == 1 else inferred),)
        for n in range(3)
    ]
    made = content(*(article(n, events=e, topics=(), body=f"{OPENED}.\n\nThêm {n}.\n") for n, e in enumerate(events)))
    (shown,) = [item for item in _home(made).happenings if item.text == OPENED]
    assert shown.ground is None
    assert len(shown.told_also) == 2


def test_no_more_than_the_latest_events() -> None:
    events = tuple(Event(parse(f"2023-01-{day:02}"), f"Việc {day}", line=4) for day in range(1, 20))
    shown = _home(content(article(1, events=events))).happenings
    assert [item.text for item in shown] == [f"Việc {day}" for day in range(19, 19 - HAPPENINGS, -1)]


def test_the_measure_that_is_given_for_most_dates_is_drawn_and_not_told_again() -> None:
    figures = (
        _given("lieu", "100", "2021-12-14"),
        _given("nguoi", "5", "2021-01-01"),
        _given("nguoi", "6", "2021-02-01"),
        _given("nguoi", "7", "2021-03-01"),
        _given("việc", "8", "2021-04-01"),
    )
    view = _home(replace(content(*(article(n, figures=(one,)) for n, one in enumerate(figures))), authority=MEASURES))
    assert view.drawn is not None
    assert view.drawn.label.text == "People"
    assert view.drawn.label.href.startswith("figures.html#")
    assert [row.number.label for row in view.figures] == ["Doses", "việc"]


def test_one_date_or_words_of_the_texts_own_make_no_chart() -> None:
    figures = (
        _given("lieu", "100", "2021-12-14"),
        _given("lieu", "120", "2021-12-14"),
        _given("việc", "8", "2021-04-01"),
        _given("việc", "9", "2021-05-01"),
    )
    made = replace(content(*(article(n, figures=(one,)) for n, one in enumerate(figures))), authority=MEASURES)
    assert _home(made).drawn is None
    assert "figures.css" not in _text(made), "no style is loaded for nothing"


def test_a_mark_leads_to_what_it_means_and_only_those_on_the_page_are_explained() -> None:
    event = Event(parse("2023-09-16"), OPENED, line=4, quote=OPENED, basis=Basis(How.EDITED))
    text = _text(content(article(1, events=(event,), body=f"{OPENED}\n")))
    assert '<a class="how how-edited" href="about.html#how-edited"' in text
    assert "An editor of this archive supplied it." in text
    assert "how-inferred" not in text
