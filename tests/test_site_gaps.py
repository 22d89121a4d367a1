"""What the timeline cannot show: counted, and every one of it listed."""

from __future__ import annotations

from newsarchive.nouns.article import Article, Basis, Condition, Event, How
from newsarchive.nouns.edtf import parse
from newsarchive.site.derive import derive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.gaps import ROWS, Gap, GapsView, gap_pages, missing
from site_samples import article, content


def _desk(*articles: Article) -> Desk:
    return opened(derive(content(*articles), {}), "en", None)


def _views(desk: Desk) -> list[GapsView]:
    return [page.view for page in gap_pages(desk) if isinstance(page.view, GapsView)]


def test_each_gap_has_its_number_and_its_list() -> None:
    inferred, edited = Basis(How.INFERRED), Basis(How.EDITED)
    desk = _desk(
        article(1, date=None, events=(Event(parse("XXXX-08-16"), "Việc", paragraph=1),)),
        article(2, date=parse("2022-11-30/.."), basis={"date": inferred}, events=()),
        article(3, condition=(Condition.YEAR_INFERRED,), events=(Event(parse("2021-08"), "V", basis=edited),)),
    )
    found = {item.gap: (item.count, item.href) for item in missing(desk)}
    assert found == {
        Gap.UNDATED: (2, "timeline-gaps.html#undated"),
        Gap.YEAR_INFERRED: (1, "timeline-gaps.html#year-inferred"),
        Gap.INFERRED: (1, "timeline-gaps.html#inferred"),
        Gap.EDITED: (1, "timeline-gaps.html#edited"),
        Gap.NOT_BEFORE: (1, "timeline-gaps.html#not-before"),
        Gap.WITHOUT_EVENTS: (1, "timeline-gaps.html#without-events"),
    }
    (view,) = _views(desk)
    assert [(section.gap, len(section.rows)) for section in view.sections] == [(g, n) for g, (n, _) in found.items()]
    rows = {section.gap: section.rows[0] for section in view.sections}
    assert rows[Gap.INFERRED].href == "timeline.html#publication-bai-0002"
    assert rows[Gap.WITHOUT_EVENTS].href == "articles/bai-0002.html"


def test_a_timeline_that_lacks_nothing_has_no_such_page() -> None:
    desk = _desk(article(1))
    assert missing(desk) == ()
    assert list(gap_pages(desk)) == []


def test_long_lists_go_on_over_pages_and_each_gap_leads_to_its_beginning() -> None:
    desk = _desk(*(article(n, events=(), date=None if n < 50 else parse("2021")) for n in range(ROWS)))
    found = {item.gap: item.href for item in missing(desk)}
    assert found == {Gap.UNDATED: "timeline-gaps.html#undated", Gap.WITHOUT_EVENTS: "timeline-gaps.html#without-events"}
    first, second = _views(desk)
    assert [(s.gap, s.whole, len(s.rows), s.begun) for s in (*first.sections, *second.sections)] == [
        (Gap.UNDATED, 50, 50, False), (Gap.WITHOUT_EVENTS, ROWS, ROWS - 50, False),
        (Gap.WITHOUT_EVENTS, ROWS, 50, True),
    ]  # fmt: skip


def test_an_event_is_named_in_the_language_of_the_page() -> None:
    event = Event(parse("2021-08"), "Việc", basis=Basis(How.EDITED), title_en="A matter")
    (view,) = _views(_desk(article(1, events=(event,))))
    (row,) = next(section.rows for section in view.sections if section.gap is Gap.EDITED)
    assert (row.text, row.translated) == ("Việc", "A matter")


def test_a_gap_that_begins_on_a_further_page_leads_there() -> None:
    found = {item.gap: item.href for item in missing(_desk(*(article(n, events=(), date=None) for n in range(ROWS))))}
    assert found[Gap.WITHOUT_EVENTS] == "timeline-gaps-2.html#without-events"
