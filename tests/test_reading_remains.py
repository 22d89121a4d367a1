"""What is left of a line of which some is planted."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import remains, rule_names
from newsarchive.reading.planted.kits import Planted
from reading_samples import unmarked


def _left(row: str, rule: str = rule_names.KEYWORD) -> str:
    """A line with ⟪ and ⟫ where something was found, as it is marked once its remains are looked at."""
    (text,) = unmarked([row])
    start = row.index("⟪")
    one = Planted(1, start, row.index("⟫") - 1, rule)
    (found,) = remains.with_remains(lines_of([text], Alphabet()), [one])
    return f"{text[: found.start]}⟪{text[found.start : found.end]}⟫{text[found.end :]}"


@pytest.mark.parametrize(
    ("row", "whole"),
    [
        ('Đêm ở rốn lũ: "Nước lên nhanh"-⟪kèo nhà cái⟫', 'Đêm ở rốn lũ: "Nước lên nhanh"⟪-kèo nhà cái⟫'),
        ("Đêm trắng ở rốn lũ Trà Nham - ⟪kèo nhà cái⟫", "Đêm trắng ở rốn lũ Trà Nham ⟪- kèo nhà cái⟫"),
        ("⟪kqbd⟫_Hàu chết trắng bè ở Vũng Trích", "⟪kqbd_⟫Hàu chết trắng bè ở Vũng Trích"),
        ("⟪xem phim hay⟫: Hàu chết trắng bè ở Vũng Trích", "⟪xem phim hay: ⟫Hàu chết trắng bè ở Vũng Trích"),
        ("⟪kqbd⟫ | Hàu chết trắng bè ở Vũng Trích", "⟪kqbd | ⟫Hàu chết trắng bè ở Vũng Trích"),
    ],
)
def test_a_stroke_that_joins_nothing_goes_with_what_is_planted(row: str, whole: str) -> None:
    assert _left(row) == whole


@pytest.mark.parametrize(
    ("row", "whole"),
    [
        (
            "Năng suất đạt 18 tấn/ha.⚡️⚡️ ⟪W88 - nhà cái uy tín⟫ ⚡️⚡️ tặng 100k ⚡️⚡️",
            "Năng suất đạt 18 tấn/ha.⟪⚡️⚡️ W88 - nhà cái uy tín ⚡️⚡️ tặng 100k ⚡️⚡️⟫",
        ),
        ("Năng suất đạt 18 tấn/ha. 👉 ⟪tải app w88⟫ 🔥", "Năng suất đạt 18 tấn/ha. ⟪👉 tải app w88 🔥⟫"),
        ("⟪tải app w88⟫ ✅ Năng suất đạt 18 tấn/ha.", "⟪tải app w88 ✅ ⟫Năng suất đạt 18 tấn/ha."),
    ],
)
def test_pictures_about_what_is_planted_go_with_it(row: str, whole: str) -> None:
    assert _left(row) == whole


@pytest.mark.parametrize(
    "row",
    [
        "Tuyến Hà Nội - Hải Phòng ⟪kèo nhà cái⟫",
        "- Hàu chết ⟪kèo nhà cái⟫ ở Vũng Trích - tin buồn",
        "Hàu chết trắng bè, ⟪kèo nhà cái⟫",
        "- ⟪kèo nhà cái⟫ Hàu chết trắng bè ở Vũng Trích",
    ],
)
def test_other_strokes_are_the_authors(row: str) -> None:
    assert _left(row) == row
