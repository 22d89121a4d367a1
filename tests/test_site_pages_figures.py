"""The pages of figures: charts for what can be compared, a table for all, addresses that hold."""

from __future__ import annotations

from dataclasses import replace

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Figure, Qualifier
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site import chart_marks
from newsarchive.site.derive import derive
from newsarchive.site.desk import opened
from newsarchive.site.figure_sheets import ROWS
from newsarchive.site.pages_figures import BESIDE, DRAWN, FiguresView, figure_pages
from newsarchive.site.render import Renderer
from site_samples import article, content, figure

DOSES = Authority(measures={"lieu": Heading("lieu", (), {"vi": "Liều", "en": "Doses"}, units={"": {"other": "liều"}})})
HOSTILE = "<script>alert(1)</script>"


def _given(value: str, as_of: str | None = None, **changes: object) -> Figure:
    return figure(value, as_of=parse(as_of) if as_of else None, **{"measure": "lieu", **changes})


def _content(*figures: Figure, **changes: object) -> Content:
    """Articles that give one figure each."""
    articles = (article(n, figures=(one,), **changes) for n, one in enumerate(figures))
    return replace(content(*articles), authority=DOSES)


def _views(made: Content, language: str = "en") -> list[FiguresView]:
    pages = list(figure_pages(opened(derive(made, {}), language, None)))
    views = [page.view for page in pages]
    assert all(isinstance(view, FiguresView) for view in views)
    return views  # type: ignore[return-value]


def _text(made: Content, language: str = "en") -> str:
    made = replace(made, config=Config(title={"en": "Archive"}, languages=(language,)))
    (page, *_) = figure_pages(opened(derive(made, {}), language, None))
    return Renderer().render(page).data.decode()


RISE = _content(_given("100", "2021-12-14"), _given("120", "2022-09-11", qualifier=Qualifier.MORE_THAN), _given("130"))


def test_a_measure_with_something_to_compare_has_a_chart_that_says_what_it_says() -> None:
    (view,) = _views(RISE)
    (measure,) = view.measures
    (plot,) = measure.plots
    assert [end.least.value for end in plot.saying.ends] == ["100", "120"]
    assert (plot.saying.undated, plot.saying.articles, plot.saying.publishers) == (1, 3, 3)
    text = " ".join(_text(RISE).split())
    assert "From <b>100</b> on <time" in text
    assert "according to 3 articles (3 publishers). 1 more number has no date." in text
    assert "Từ <b>100</b> vào ngày <time" in " ".join(_text(RISE, "vi").split())


def test_the_table_has_all_of_it() -> None:
    (view,) = _views(RISE)
    assert [row.number.value for row in view.measures[0].rows] == ["100", "120", "130"]


def test_numbers_without_any_date_or_of_several_units_make_no_chart() -> None:
    (view,) = _views(_content(_given("1"), _given("2")))
    assert view.measures[0].plots == ()
    (view,) = _views(_content(_given("1", "2021"), _given("2", "2022", unit="USD")))
    assert view.measures[0].plots == ()
    assert len(view.measures[0].rows) == 2


def test_each_unit_has_a_chart_of_its_own() -> None:
    units = ("liều", "USD")
    (view,) = _views(_content(*(_given(str(n), f"202{n}", unit=units[n % 2]) for n in range(4))))
    assert [plot.chart.unit for plot in view.measures[0].plots] == ["liều", "USD"]


def test_who_disagrees_is_named_with_a_link_and_what_can_both_hold_is_not() -> None:
    made = _content(_given("258", "2022-09-11"), _given("260", "2022-09-11"), _given("260", "2022-09-11"))
    (note,) = _views(made)[0].measures[0].notes
    assert [(one.number.value, len(one.rows)) for one in note.given] == [("258", 1), ("260", 2)]
    text = _text(made)
    assert "They cannot all hold" in text
    assert '<a href="articles/bai-0000.html#p1" lang="vi">' in text or '<a href="articles/bai-0000.html#p1">' in text
    more = _content(_given("120", "2022-09-11"), _given("115", "2022-09-11", qualifier=Qualifier.MORE_THAN))
    assert _views(more)[0].measures[0].notes == ()


def test_the_texts_own_words_only_differ() -> None:
    made = _content(_given("2", "2022-09-11", measure="người"), _given("9", "2022-09-11", measure="người"))
    assert "They cannot all hold" not in _text(made)
    assert "of one thing or of several" in _text(made)


def test_measures_with_one_number_stand_together_at_the_end() -> None:
    made = _content(_given("1"), _given("2", "2021"), _given("3", measure="hộ"))
    (view,) = _views(made)
    assert [one.label.text for one in view.measures] == ["Doses"]
    assert [(one.anchor, one.row.number.value) for one in view.singles] == [("ho", "3")]


def test_forty_publishers_share_the_shapes_that_can_be_told_apart() -> None:
    articles = (article(n, source=f"bao-{n}", figures=(_given(str(n + 1), "2022"),)) for n in range(40))
    (view,) = _views(replace(content(*articles, article(99, source=None, figures=(_given("9"),))), authority=DOSES))
    key = view.measures[0].plots[0].key
    assert [row.shape for row in key] == [*range(1, chart_marks.OWN + 1), chart_marks.OTHERS, chart_marks.UNKNOWN]
    assert [row.source is None for row in key[-2:]] == [True, True]


def test_a_chart_has_room_for_so_many_and_says_what_it_leaves_out() -> None:
    dated = [_given(str(n), "2022-05") for n in range(DRAWN + 10)]
    (view, *_) = _views(_content(*dated, *(_given("1") for _ in range(BESIDE + 3))))
    plot = view.measures[0].plots[0]
    assert (len(plot.chart.marks), plot.left_out) == (DRAWN + BESIDE, 13)


def test_a_measure_is_linked_where_it_stands() -> None:
    many = [_given(str(n), "2022-05") for n in range(ROWS)]
    made = _content(*many, _given("5", measure="hộ"), _given("7", measure="xã"))
    desk = opened(derive(made, {}), "en", None)
    assert desk.measure("lieu", "vi").href == "figures.html#lieu"
    assert desk.measure("hộ", "vi").href == "figures-2.html#ho"
    assert desk.measure("nichts", "vi").href == ""


def test_hostile_words_stay_words() -> None:
    made = _content(*(_given(str(n), "2022", measure=HOSTILE, unit=HOSTILE, quote=HOSTILE) for n in range(3)))
    assert HOSTILE not in _text(made)
    assert "&lt;script&gt;" in _text(made)


def test_no_figures_and_one() -> None:
    assert "No article gives a number" in _text(content())
    assert "No article gives a number" not in _text(_content(_given("1")))


def test_a_sentence_that_gives_several_numbers_stands_once_in_a_run() -> None:
    numbers = (_given("5", measure="hộ", quote="Một câu"), _given("7", measure="xã", quote="Một câu"))
    text = _text(replace(content(article(1, figures=numbers)), authority=DOSES))
    assert (text.count("Một câu"), text.count("the same sentence as above")) == (1, 1)
    apart = _text(_content(*numbers))
    assert (apart.count("Một câu"), apart.count("the same sentence as above")) == (2, 0), "of two articles"
