"""The scores of the benchmark of reading: each counts what its name says, by position, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from benchmarks.scores import Score, Share, score, total
from newsarchive.nouns.article import Article, Basis, CaptureRef, Event, Figure, How
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.ledger import Ledger, Role, Span
from newsarchive.nouns.reading import Reading, SetAside

LINES = ("Trang chủ", "Cầu mới thông xe", "Cầu dài 40 m. Mua ngay! Dân mừng.", "© Báo Làng")
PLANTED = (14, 23)  # of line 3: "Mua ngay!"
SPANS = (
    Span(1, None, None, Role.NAVIGATION, "by-hand"),
    Span(2, None, None, Role.HEADLINE, "by-hand"),
    Span(3, 0, 14, Role.BODY, "by-hand"),
    Span(3, *PLANTED, Role.INJECTED, "by-hand"),
    Span(3, 23, 33, Role.BODY, "by-hand-continued"),
    Span(4, None, None, Role.CONTACT, "by-hand"),
)
EVENT = Event(parse("2021-08-20"), "khánh thành", line=3, quote="Dân mừng.")
FIGURE = Figure("m", Decimal(40), "m", line=3, quote="40 m")
ARTICLE = Article(
    slug="cau", title="Cầu mới thông xe", date=parse("2021-08-23"), source="bao-lang", language="vi", events=(EVENT,),
    figures=(FIGURE,), capture=CaptureRef("a.txt", "0" * 64), body="Cầu dài 40 m. Dân mừng.\n",
    basis={"date": Basis(How.PRINTED, 2, "x")},
)  # fmt: skip


def _ledger(spans: tuple[Span, ...] = SPANS) -> Ledger:
    return Ledger(tuple(map(len, LINES)), spans)


def _reading(article: Article = ARTICLE, spans: tuple[Span, ...] = SPANS) -> Reading:
    ledger = _ledger(spans)
    begun = tuple(span.line for span in ledger.spans if span.begins_block)
    return Reading(article, ledger, begun, (), ())


def _score(found: Reading | SetAside) -> Score:
    return score(LINES, ARTICLE, _ledger(), None, found)


def test_what_is_read_rightly_is_right_in_everything() -> None:
    found = _score(_reading())
    assert found.lines == Share(4, 4)
    assert found.f1 == found.conserved.value == found.planted.value == found.headline.value == 1
    assert (found.taken, found.misdated, found.refused, found.faults) == (0, 0, 0, ())
    assert found.event_precision == found.event_recall == found.figure_recall == Share(1, 1)


def test_a_line_counts_if_each_of_its_characters_has_its_role() -> None:
    spans = (SPANS[0]._replace(role=Role.BODY), *SPANS[1:])
    found = _score(_reading(spans=spans))
    kept = sum(not char.isspace() for line in LINES[1:3] for char in line) - len("Muangay!")
    assert found.lines == Share(3, 4)
    assert found.kept_precision == Share(kept, kept + len("Trangchủ"))
    assert found.kept_recall == Share(kept, kept)
    assert "line 1: navigation, read as body" in found.faults[0]


@pytest.mark.parametrize(
    ("bounds", "exact", "taken"),
    [((14, 23), 1, 0), ((13, 24), 1, 0), ((0, 23), 0, 10), ((14, 20), 0, 0)],
    ids=["to the letter", "with white space", "the sentence before too", "not all of it"],
)
def test_what_is_planted_is_found_to_the_letter_or_not(bounds: tuple[int, int], exact: int, taken: int) -> None:
    start, end = bounds
    own = (Span(3, 0, start, Role.BODY, "p"),) if start else ()
    spans = (*SPANS[:2], *own, Span(3, start, end, Role.INJECTED, "x"), Span(3, end, 33, Role.BODY, "p"), SPANS[-1])
    found = _score(_reading(spans=spans))
    assert found.planted == Share(exact, 1)
    assert found.taken == taken


@pytest.mark.parametrize(("how", "misdated"), [(How.PRINTED, 1), (How.INFERRED, 0)])
def test_only_a_date_said_to_be_printed_is_misdated(how: How, misdated: int) -> None:
    other = replace(ARTICLE, date=parse("2021-08-24"), basis={"date": Basis(how, 2, "x")})
    found = _score(_reading(other))
    assert (found.date, found.misdated) == (Share(0, 1), misdated)


def test_greenwich_has_two_spellings() -> None:
    true, read = (replace(ARTICLE, date=parse(f"2021-08-24T14:05:00{zone}")) for zone in ("+00:00", "Z"))
    found = score(LINES, true, _ledger(), None, _reading(read))
    assert found.date == Share(1, 1)


@pytest.mark.parametrize(
    ("true", "read", "right"),
    [("LÊ HÀ - MAI LAN", "Lê Hà, Mai Lan", 1), ("Lê Hà và Mai Lan", "Lê Hà, Mai Lan", 1), ("Lê Hà", "Lê Hạ", 0)],
)
def test_who_signed_is_the_same_in_whatever_letters(true: str, read: str, right: int) -> None:
    found = score(LINES, replace(ARTICLE, author=true), _ledger(), None, _reading(replace(ARTICLE, author=read)))
    assert found.author == Share(right, 1)


def test_an_item_too_many_costs_precision_and_one_too_few_recall() -> None:
    more = _score(_reading(replace(ARTICLE, events=(EVENT, replace(EVENT, date=parse("2021-08-21"))))))
    none = _score(_reading(replace(ARTICLE, figures=())))
    assert (more.event_precision, more.event_recall) == (Share(1, 2), Share(1, 1))
    assert (none.figure_precision, none.figure_recall) == (Share(0, 0), Share(0, 1))
    assert none.figure_precision.value is None


def test_a_hedge_left_out_is_another_figure() -> None:
    hedged = replace(ARTICLE, figures=(replace(FIGURE, value=Decimal("40.0")),))
    assert _score(_reading(hedged)).figure_recall == Share(1, 1)
    other = replace(ARTICLE, figures=(replace(FIGURE, value=Decimal(41)),))
    assert _score(_reading(other)).figure_recall == Share(0, 1)


def test_an_article_that_is_refused_counts_against_every_recall() -> None:
    found = _score(SetAside("a.txt", "0" * 64, "list-of-links", "why"))
    assert (found.refused, found.lines, found.event_recall) == (1, Share(0, 4), Share(0, 1))
    assert found.kept_recall.value == 0


@pytest.mark.parametrize(("code", "right"), [("list-of-links", 1), ("error-page", 0)])
def test_no_article_is_set_aside_for_its_reason(code: str, right: int) -> None:
    found = score(LINES, None, None, "list-of-links", SetAside("a.txt", "0" * 64, code, "why"))
    assert (found.aside, found.from_none) == (Share(right, 1), 0)


def test_an_article_from_none() -> None:
    found = score(LINES, None, None, "list-of-links", _reading())
    assert (found.aside, found.from_none) == (Share(0, 1), 1)


def test_an_article_without_a_block_of_its_ledger_is_not_conserved() -> None:
    spans = (*SPANS[:4], SPANS[4]._replace(rule="by-hand"), SPANS[5])
    assert _score(_reading(spans=spans)).conserved == Share(0, 1)


def test_scores_add_up() -> None:
    both = total([_score(_reading()), _score(_reading(spans=(SPANS[0]._replace(role=Role.BODY), *SPANS[1:])))])
    assert (both.captures, both.lines) == (2, Share(7, 8))
    assert total([]).f1 is None
