"""The ledger of a page, in offsets of the lines as they were decoded, and the lines without what was planted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.ledger import Ledger
from newsarchive.reading.layout import spans
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from newsarchive.reading.planted.kits import Planted
from reading_samples import TEXT, TITLE, read_lines


def _line(text: str) -> Line:
    (line,) = lines_of([text], Alphabet())
    return line


def _cut(line: Line, *planted: tuple[int, int]) -> Line:
    (shown,) = spans.visible([line], [Planted(line.number, start, end, "planted") for start, end in planted])
    return shown


@pytest.mark.parametrize(
    ("text", "planted", "shown"),
    [
        ("một hai ba", ((4, 8),), "một ba"),
        ("một hai ba", ((0, 4), (8, 10)), "hai "),
        ("một hai ba", ((0, 10),), ""),
        ("một hai ba", (), "một hai ba"),
    ],
)
def test_planted_stretches_are_taken_out(text: str, planted: tuple[tuple[int, int], ...], shown: str) -> None:
    assert _cut(_line(text), *planted).text == shown


@given(st.text(alphabet="aế\u0323\u200bеđ 中", max_size=30), st.data())
def test_what_is_shown_leads_back_to_the_line_as_decoded(raw: str, data: st.DataObject) -> None:
    line = _line(raw)
    start = data.draw(st.integers(0, len(line.text)))
    end = data.draw(st.integers(start, len(line.text)))
    shown = _cut(line, (start, end)) if end > start else line
    kept = [i for i in range(len(line.text)) if not start <= i < end]
    assert shown.text == "".join(line.text[i] for i in kept)
    assert [shown.at(i) for i in range(len(kept))] == [line.at(i) for i in kept]
    assert shown.at(len(kept)) == len(raw)


def test_offsets_are_of_the_line_before_normalisation() -> None:
    marked = "Bài, ảnh: Le\u0302 Thị Lan Ngày đăng: 23/08/2021"
    found = read_lines(TITLE, "", *TEXT, marked).ledger.line(5)
    assert [span.of(marked) for span in found] == ["Bài, ảnh: Le\u0302 Thị Lan ", "Ngày đăng: 23/08/2021"]


def test_white_space_belongs_to_the_span_before_it() -> None:
    line = "  Người đăng: Admin   Lượt xem: 7  "
    found = read_lines(TITLE, "", *TEXT, line).ledger.line(5)
    assert [span.of(line) for span in found] == ["  Người đăng: Admin   ", "Lượt xem: 7  "]


def test_text_after_a_planted_stretch_continues_its_block() -> None:
    planted = f"{TEXT[0][:40]},ògốmđỏlửagiữalànty le keo {TEXT[0][40:]}"
    reading = read_lines("【ty le keo】" + TITLE, planted, TEXT[1])
    assert [(str(s.role), s.rule) for s in reading.ledger.line(2)] == [
        ("body", "paragraph"),
        ("injected", "garbled-headline"),
        ("body", "paragraph-continued"),
    ]
    assert reading.block_lines == (2, 3)


def test_a_headline_over_two_lines_continues() -> None:
    lines = ("PHÁT HUY VAI TRÒ CỦA NGƯỜI THỢ GỐM", "TRONG XÂY DỰNG LÀNG NGHỀ VĂN HÓA", "", *TEXT)
    reading = read_lines(*lines)
    assert reading.article.title == f"{lines[0]} {lines[1]}"
    assert [span.rule for span in reading.ledger.spans[:2]] == ["headline", "headline-continued"]


def test_the_ledger_is_of_every_line_once() -> None:
    reading = read_lines(TITLE, "", *TEXT, "", "© 2021 Báo X")
    assert [span.line for span in reading.ledger.spans] == [1, 2, 3, 4, 5, 6]
    assert Ledger.parse(reading.ledger.format(), reading.ledger.lengths) == reading.ledger
