"""How rows begin: what the quick look at two words shuts out is never a row."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from newsarchive.nouns.text import nfc
from newsarchive.reading.lines.rows import blank_rows, chains, pieces, row_openings
from test_reading_blank_rows import ROWS

CAPTURES = sorted((Path(__file__).parent / "captures").glob("*.txt"))

HEADLINES = [
    "Đối thoại với dân: kỹ năng không tự nhiên mà có (11-03-2022)",
    "- Cảnh báo sứa lửa xuất hiện ven bờ (10/09/2021)",
    "Bắt đối tượng vận chuyển trái phép tiền tệ (21/11/2022 9:45 AM)",
    "Council approves two new bridges (12 March 2021)",
]
OPENINGS = [
    "Quản trị 12/03/2021 14:05",
    "Tạp chí Làng Nghề 12/08/2022 16:20 3 bình luận",
    "Tòa soạn 12/03/2021",
    "Kinh tế | 19:03 21/11/2023",
    "đăng bởi An Bình, 12/3/2021",
    "Chia sẻ 12 bình luận",
    "Hoàng lúc 14:05 12/03/2021",
    "Mis à jour le 12/03/2021",
    "Lembah dari Times 12/03/2021",
    "Lemonde et Vous 12/03/2021",
]


@pytest.mark.parametrize("text", HEADLINES)
def test_a_headline_with_its_day_is_known_by_two_words(text: str) -> None:
    assert not row_openings.may_open(text)
    assert pieces.of(text) == ()


@pytest.mark.parametrize("text", [*OPENINGS, *(text for text, _ in ROWS)])
def test_what_begins_a_row_is_let_through(text: str) -> None:
    assert row_openings.may_open(text)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_nothing_that_is_shut_out_is_a_row(path: Path) -> None:
    lines = [line.rstrip()[:120] for line in nfc(path.read_text("utf-8")).split("\n") if line.strip()]
    ends = (" ".join(line.split()[-8:]) for line in lines)
    shut = [text for text in chain(lines, ends) if not row_openings.may_open(text)]
    assert [text for text in shut if chains.of(text, pieces.part) or blank_rows.of(text, pieces.part)] == []
