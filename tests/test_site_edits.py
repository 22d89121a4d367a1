"""What a person changed since the reading was accepted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from newsarchive.nouns.article import Basis, Because, Event, Figure, How
from newsarchive.nouns.edtf import parse
from newsarchive.site.edits import Change, Edit, edits
from site_samples import article, entry

EVENT = Event(parse("XXXX-08-16"), "Họp lần đầu", line=2, quote="chiều 16/8")
FIGURE = Figure("liều", Decimal(120), "liều", line=4, quote="120 liều")
READING = article(1, events=(EVENT,), figures=(FIGURE,), basis={"title": Basis(How.PRINTED, 1, "Bài số 1")})


def _edits(**changes: object) -> list[Edit]:
    return list(edits(replace(entry(replace(READING, **changes)), reading=READING)))  # type: ignore[arg-type]


def test_an_article_that_stands_as_it_was_read_has_none() -> None:
    assert _edits() == []


def test_an_article_without_a_reading_has_none() -> None:
    assert list(edits(entry(READING))) == []


def test_a_field_is_added_changed_or_removed() -> None:
    assert _edits(title_en="First", summary=None, author="An", title="Bài một") == [
        Edit("title", None, Change.CHANGED, "Bài số 1", "Bài một"),
        Edit("title_en", None, Change.ADDED, "", "First"),
        Edit("author", None, Change.ADDED, "", "An"),
        Edit("summary", None, Change.REMOVED, "Tóm tắt 1.", ""),
    ]


def test_of_an_event_only_the_part_that_differs_is_told_with_its_line() -> None:
    assert _edits(events=(replace(EVENT, date=parse("2021-08-16")),)) == [
        Edit("events", 2, Change.CHANGED, "XXXX-08-16", "2021-08-16", "date")
    ]


def test_a_figure_put_in_or_taken_out_is_told_whole() -> None:
    (gone,) = _edits(figures=())
    assert (gone.field, gone.line, gone.change, gone.new) == ("figures", 4, Change.REMOVED, "")
    assert gone.old == "liều · 120 · liều · 4 · 120 liều"
    (new,) = _edits(figures=(FIGURE, replace(FIGURE, value=Decimal(7), line=9)))
    assert (new.line, new.change, new.old) == (9, Change.ADDED, "")


def test_the_ground_of_a_field_is_told_with_all_its_evidence() -> None:
    ground = Basis(How.EDITED, 2, "chiều 16/8", (Because(26, "ngày 13/8/2021", "bai-khac"),), "By hand")
    assert _edits(basis={**READING.basis, "date": ground}) == [
        Edit("basis", None, Change.ADDED, "", "edited\nL2 “chiều 16/8”\nbai-khac L26 “ngày 13/8/2021”\nBy hand", "date")
    ]


def test_where_the_file_lies_is_no_edit() -> None:
    assert _edits(slug="khac", aliases=("cu",), extra={"x": "y"}) == []


def test_a_note_in_the_other_language_is_an_edit() -> None:
    read = article(1, basis={"date": Basis(How.PRINTED, 1, "2021")})
    noted = replace(read, basis={"date": replace(read.basis["date"], note_vi="in dưới bài")})
    (edit,) = edits(replace(entry(noted), reading=read))
    assert (edit.field, edit.part) == ("basis", "date")
    assert edit.new.endswith("in dưới bài")
