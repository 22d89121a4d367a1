"""Lines: what is known of one depends on its text, and where it stands does not."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import RECURRING, Line, lines_of
from newsarchive.reading.lines.mastheads import is_masthead


def test_lines_with_the_same_text_share_what_is_known_of_it_and_keep_their_places() -> None:
    first, other = Line(3, " Trang chủ", "Trang chủ"), Line(8, "Trang chủ", "Trang chủ")
    assert first.key == "trang chu"
    assert vars(first) is vars(other)
    assert (first.number, first.raw, other.number, other.raw) == (3, " Trang chủ", 8, "Trang chủ")
    assert first != other
    assert Line(8, "Trang chủ", "Trang chủ") == other


def test_a_long_line_has_a_record_of_its_own() -> None:
    text = "a" * (RECURRING + 1)
    assert vars(Line(1, text, text)) is not vars(Line(1, text, text))


def test_what_was_asked_before_does_not_change_what_a_line_is() -> None:
    asked, fresh = (Line(1, "SỞ Y TẾ TỈNH LAM HẠ", "SỞ Y TẾ TỈNH LAM HẠ") for _ in range(2))
    assert is_masthead(asked)
    assert is_masthead(fresh)
    assert asked == fresh


def test_a_page_looked_over_at_once_is_what_its_lines_are_one_by_one() -> None:
    page = ("", "  Đất Việt ", "Nước dâng cao. Người dân đi lại bằng ghe!", "高雄港", "\u200b")
    for line in lines_of(page, Alphabet()):
        alone = Line(line.number, line.raw, f"{line.text} ")
        assert (line.shown, line.words, line.ends, line.blank) == (
            alone.shown,
            alone.words,
            alone.ends,
            alone.blank,
        )
        assert line.folded == alone.folded.removesuffix(" ")


def test_a_line_cannot_be_changed() -> None:
    line = Line(1, "a", "a")
    with pytest.raises(FrozenInstanceError):
        line.number = 2  # type: ignore[misc]
