"""The archive: what comes before what, and where everything leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.article import Article, Basis, Event, How
from newsarchive.nouns.edtf import parse
from newsarchive.site.archive import Archive, Kind
from newsarchive.site.derive import derive, evidence_href, has_capture_page
from site_captures import CAPTURE, CAPTURES, EDITED, READ, SHORT, archive_content, entry
from site_samples import article, content


def _archive() -> Archive:
    return derive(archive_content(), CAPTURES)


def test_articles_come_newest_first_and_the_undated_last() -> None:
    dates = ["2021-08-23", None, "2022-11-30/..", "2021-08", "2021-08-23T14:05", "XXXX-08-16", "2021"]
    made = content(*(article(n, date=parse(date) if date else None) for n, date in enumerate(dates)))
    found = [str(e.article.date) if e.article.date else None for e in derive(made, {}).entries]
    assert found == ["2022-11-30/..", "2021-08-23T14:05:00", "2021-08-23", "2021-08", "2021", None, "XXXX-08-16"]


@given(st.permutations(range(7)))
def test_the_order_of_loading_does_not_show(order: list[int]) -> None:
    made = content(*(article(n, date=parse("2021-08-23")) for n in range(7)))
    shuffled = replace(made, entries=tuple(made.entries[n] for n in order))
    assert derive(shuffled, {}) == derive(made, {})


def test_the_timeline_is_chronological_and_the_undated_stand_at_its_end() -> None:
    moments = _archive().timeline
    assert [(str(m.date) if m.date else None, m.kind) for m in moments] == [
        ("2021-06-05", Kind.EVENT),
        ("2021-06-05", Kind.FIGURE),
        ("2021-06-06", Kind.EVENT),
        ("2021-06-07", Kind.PUBLICATION),
        (None, Kind.PUBLICATION),
        ("XXXX-08-16", Kind.EVENT),
    ]
    assert [m.dated for m in moments] == [True] * 4 + [False] * 2


def test_on_one_day_who_prints_the_date_comes_before_who_only_leads_to_it() -> None:
    day = parse("2021-08-13")
    gathered = article(1, date=None, events=(Event(day, "Việc một", paragraph=1, basis=Basis(How.EDITED)),))
    printed = article(2, date=None, events=(Event(day, "Việc hai", paragraph=1, basis=Basis(How.PRINTED)),))
    plain = article(3, date=None, events=(Event(day, "Việc ba", paragraph=1),))
    titles = [moment.title for moment in derive(content(gathered, printed, plain), {}).timeline if moment.dated]
    assert titles == ["Việc hai", "Việc ba", "Việc một"]


def test_a_moment_leads_to_the_block_that_says_so_else_to_the_line_of_the_capture() -> None:
    by_anchor = {m.anchor: m for m in _archive().timeline}
    assert by_anchor["event-khanh-thanh-cau-L4"].href == "articles/khanh-thanh-cau.html#L4"
    assert by_anchor["figure-khanh-thanh-cau-L5"].href == "articles/khanh-thanh-cau.html#L5"
    assert by_anchor["publication-khanh-thanh-cau"].href == "captures/khanh-thanh-cau.html#L8"
    assert by_anchor["event-tin-ngan-p1"].href == "articles/tin-ngan.html#p1"
    assert by_anchor["publication-tin-ngan"].href == "articles/tin-ngan.html"


def test_a_figure_is_named_by_its_measure_and_keeps_its_number() -> None:
    (figure,) = (m for m in _archive().timeline if m.kind is Kind.FIGURE)
    assert figure.title == "People present: 3000 người"
    assert figure.figure == READ.figures[0]


def test_two_events_of_one_line_have_two_anchors() -> None:
    event = READ.events[0]
    made = replace(archive_content(), entries=(entry(replace(EDITED, events=(event, replace(event, title="B")))),))
    anchors = [m.anchor for m in derive(made, CAPTURES).timeline if m.kind is Kind.EVENT]
    assert anchors == ["event-khanh-thanh-cau-L4", "event-khanh-thanh-cau-L4-2"]


@pytest.mark.parametrize(
    ("line", "quote", "href"),
    [
        (4, "tỉnh khánh thành", "articles/khanh-thanh-cau.html#L4"),
        (5, "125 m", "articles/khanh-thanh-cau.html#L5"),
        (5, "120 m", "captures/khanh-thanh-cau.html#L5"),  # an editor changed it: only the capture says so
        (7, "ở giữa dòng", "articles/khanh-thanh-cau.html#L6"),  # a line that goes on with the block of line 6
        (1, "Trang chủ", "captures/khanh-thanh-cau.html#L1"),
        (None, None, "articles/khanh-thanh-cau.html"),
    ],
)
def test_where_a_quote_is_found(line: int | None, quote: str | None, href: str) -> None:
    assert evidence_href(entry(), line, quote, CAPTURES) == href


def test_without_the_capture_evidence_is_the_article() -> None:
    assert evidence_href(entry(), 1, "Trang chủ", {}) == "articles/khanh-thanh-cau.html"
    assert not has_capture_page(entry(), {CAPTURE.name: replace(CAPTURE, sha256="cd" * 32)})
    assert has_capture_page(entry(), CAPTURES)


def test_articles_are_grouped_by_what_they_name() -> None:
    archive = _archive()
    assert archive.by_source == {"bao-lan": ("khanh-thanh-cau",), "unknown": ("tin-ngan",)}
    assert archive.republished_from == {"bao-mai": ("khanh-thanh-cau",)}
    assert archive.by_topic == {"cau": ("khanh-thanh-cau", "tin-ngan"), "Đường bộ": ("khanh-thanh-cau",)}
    assert archive.by_person == {"Lê An": ("khanh-thanh-cau", "tin-ngan")}
    assert archive.by_slug.keys() == {"khanh-thanh-cau", "tin-ngan"}


def test_an_event_in_a_paragraph_that_is_not_there_leads_to_the_article() -> None:
    made = content(replace(SHORT, events=(Event(parse("2021"), "Xa", paragraph=9),)))
    (event,) = (m for m in derive(made, {}).timeline if m.kind is Kind.EVENT)
    assert event.href == "articles/tin-ngan.html"


def test_an_empty_archive_is_one() -> None:
    archive = derive(content(), {})
    assert (archive.entries, archive.timeline, dict(archive.by_source)) == ((), (), {})


def test_a_name_given_twice_counts_once() -> None:
    assert derive(content(Article("a", "A", topics=("x", "x"))), {}).by_topic == {"x": ("a",)}
