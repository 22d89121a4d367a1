"""Proof against the captures: what holds, and each way in which it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from content_samples import TEXT, capture, edit, ingest, reading
from newsarchive.content.load import load
from newsarchive.content.verify import verify
from newsarchive.nouns.archive import Content
from newsarchive.nouns.article import Basis, Because, Condition, Event, Figure, How
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.problem import Severity

DATE = {"date": Basis(How.PRINTED, 3, "23/08/2021")}


def content_of(tmp_path: Path, *captures: Capture, **changes: object) -> Content:
    folder = tmp_path / "content"
    ingest(folder, *(reading(one, **changes) for one in captures or (capture(),)))
    loaded, problems = load(folder, tmp_path)
    assert problems == ()
    assert loaded is not None
    return loaded


def codes(content: Content, *captures: Capture) -> list[str]:
    return [problem.code for problem in verify(content, {one.name: one for one in captures})]


def test_what_holds(tmp_path: Path) -> None:
    assert codes(content_of(tmp_path, basis=DATE), capture()) == []


def test_a_capture_that_is_not_at_hand_is_a_warning(tmp_path: Path) -> None:
    (problem,) = verify(content_of(tmp_path), {})
    assert (problem.code, problem.severity) == ("capture-missing", Severity.WARNING)


def test_a_capture_that_changed(tmp_path: Path) -> None:
    assert codes(content_of(tmp_path), replace(capture(), sha256="0" * 64)) == ["capture-changed"]


def test_a_reading_that_is_gone(tmp_path: Path) -> None:
    content = content_of(tmp_path)
    bare = replace(content, entries=(replace(content.entries[0], reading=None, spans=()),))
    assert codes(bare, capture()) == ["no-reading"]


def test_a_ledger_that_does_not_tile(tmp_path: Path) -> None:
    content = content_of(tmp_path)
    entry = content.entries[0]
    assert codes(replace(content, entries=(replace(entry, spans=entry.spans[:-1]),)), capture()) == ["bad-ledger"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("về vắc-xin", "về vaccine"),
        lambda text: text.replace("Đoạn hai về", "Đoạn hai XX về"),
        lambda text: text.replace("\n\nĐoạn hai", " Đoạn hai"),
    ],
)
def test_a_reading_that_is_not_what_its_ledger_keeps(tmp_path: Path, change: Callable[[str], str]) -> None:
    content = content_of(tmp_path)
    entry = content.entries[0]
    assert entry.reading is not None
    other = replace(entry.reading, body=change(entry.reading.body))
    assert codes(replace(content, entries=(replace(entry, reading=other),)), capture()) == ["reading-differs"]


@pytest.mark.parametrize(
    ("line", "quote", "holds"),
    [
        (3, "23/08/2021", True),
        (3, "24/08/2021", False),
        (2, "Bài một", True),
        (6, "Đoạn hai về vắc-xin", True),
        (6, "Đoạn hai XX về", True),
        (4, "tác được thành", True),
        (99, "x", False),
    ],
)
def test_quotes_from_the_text_and_from_around_it(tmp_path: Path, line: int, quote: str, holds: bool) -> None:
    content = content_of(tmp_path)
    entry = content.entries[0]
    article = replace(entry.article, basis={"date": Basis(How.PRINTED, line, quote)})
    found = codes(replace(content, entries=(replace(entry, article=article),)), capture())
    assert found == ([] if holds else ["quote-not-found"])


def test_quotes_of_events_and_figures(tmp_path: Path) -> None:
    content = content_of(tmp_path)
    entry = content.entries[0]
    article = replace(
        entry.article,
        events=(Event(parse("2021"), "x", 3, None, "no", Basis(How.INFERRED, because=(Because(2, "nor this"),))),),
        figures=(Figure("m", parse("2021").year or 0, "u", line=1, quote="Menu"),),  # type: ignore[arg-type]
    )
    assert codes(replace(content, entries=(replace(entry, article=article),)), capture()) == ["quote-not-found"] * 2


def test_evidence_from_another_article(tmp_path: Path) -> None:
    one, two = capture("a.txt"), capture("b.txt", TEXT.replace("một", "khác"))
    content = content_of(tmp_path, one, two)
    for quote, expected in (("Bài khác", []), ("Bài một", ["quote-not-found"])):
        basis = {"date": Basis(How.EDITED, because=(Because(2, quote, "bai-khac"),))}
        edit(tmp_path / "content", "bai-mot", basis=basis)
        loaded, problems = load(tmp_path / "content", tmp_path)
        assert problems == ()
        assert loaded is not None
        assert codes(loaded, one, two) == expected
    assert len(content.entries) == 2


def test_where_letters_were_repaired_the_ledger_is_the_proof(tmp_path: Path) -> None:
    strange = capture(text=TEXT.replace("Đoạn hai", "Đoạn ʜai"))
    body = "Ngày 13/8/2021, tổ công tác được thành lập.\n\nĐoạn hai về vắc-xin.\n\n![Ảnh: TTXVN]()\n"
    content = content_of(tmp_path, strange, condition=(Condition.OBFUSCATED_LETTERS,), body=body)
    assert codes(content, strange) == []
