"""Sentences of a block: where one ends, and where a stop does not end one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.blocks import LONGEST, TextBlock, sentences


def parts(text: str) -> list[str]:
    return [text[one.start : one.end] for one in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một. Hai! Ba?", ["Một.", "Hai!", "Ba?"]),
        ("Ông nói: “Được.” Rồi đi.", ["Ông nói: “Được.”", "Rồi đi."]),
        ("Tại TP. Hồ Chí Minh, Dr. A và TS. B họp.", ["Tại TP. Hồ Chí Minh, Dr. A và TS. B họp."]),
        ("Có 168.865.244 liều và 4.0 nữa.", ["Có 168.865.244 liều và 4.0 nữa."]),
        ("Trị giá 80 triệu USD… Có thể nói.", ["Trị giá 80 triệu USD…", "Có thể nói."]),
        ("sản phẩm v.v. và khác", ["sản phẩm v.v. và khác"]),
        ("Cấm xe tải. b) Xe con được qua.", ["Cấm xe tải.", "b) Xe con được qua."]),
        ("Nước sâu 1,2 m. Trường còn đóng cửa.", ["Nước sâu 1,2 m.", "Trường còn đóng cửa."]),
        ("Theo M. Dupont, 3 km. Il reste.", ["Theo M. Dupont, 3 km.", "Il reste."]),
        ("Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]),
        ("第一句。第二句。", ["第一句。", "第二句。"]),
        ("  ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@given(st.text(alphabet="ab.A!?…。\n ”1,", max_size=80))
def test_sentences_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    assert "".join("".join(parts(text)).split()) == "".join(text.split())


def test_facts_are_looked_for_in_no_more_than_a_paragraph() -> None:
    assert len(TextBlock(1, "a" * (LONGEST + 5)).searched) == LONGEST
    assert TextBlock(1, "abc").searched == "abc"
