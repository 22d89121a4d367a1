"""Bodies as blocks: whatever prose goes in comes out, and blocks find their counterparts."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.nouns import body, markdown
from newsarchive.nouns.markdown import BlockKind

PIECES = st.sampled_from(
    ["a", "Năm", "2021.", "1.", "-", "+", "*", "_", "__", "#", "##", ">", "---", "***", "___", "=", "[", "](", "](x)",
     "![", "!", "\\", "`", "<b>", "&amp;", "&", "|", "~", "\n", "\r\n", "\t", "  ", " ", "\u00a0", "\u2028", "\x0b",
     "🙂", "đ", ":", "://", "{", "e\u0301"]
)  # fmt: skip
PROSE = st.lists(PIECES, max_size=14).map("".join) | st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def as_one_line(prose: str) -> str:
    return prose.replace("\r\n", " ").replace("\r", " ").replace("\n", " ").strip()


@settings(max_examples=400)
@given(PROSE)
def test_whatever_prose_is_written_is_read_again(prose: str) -> None:
    expected = as_one_line(prose)
    for write, kind in (
        (body.paragraph, BlockKind.PARAGRAPH),
        (body.heading, BlockKind.HEADING),
        (body.caption, BlockKind.CAPTION),
    ):
        block = write(prose)
        assert bool(block) == bool(expected)
        if block:
            assert markdown.kind(block) is kind
            assert markdown.text(block) == expected
            assert body.split(body.join([block])) == (block,)


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from([body.paragraph, body.heading, body.caption]), PROSE), max_size=6))
def test_a_body_splits_into_the_blocks_it_was_joined_from(parts: list[tuple[object, str]]) -> None:
    blocks = tuple(filter(None, (write(prose) for write, prose in parts if callable(write))))
    assert body.split(body.join(blocks)) == blocks


@given(st.lists(PIECES | st.just("\n\n"), max_size=20).map("".join))
def test_splitting_and_joining_again_changes_nothing_more(text: str) -> None:
    once = body.join(body.split(text))
    assert body.join(body.split(once)) == once


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        ("a\nb\n\n\n c ", ("a\nb", "c")),
        ("a\r\n\r\nb", ("a", "b")),
        ("## h\ntext", ("## h", "text")),
        ("text\n## h", ("text", "## h")),
        ("- a\n\n- b\n\n  more\n\nnext", ("- a\n\n- b\n\n  more", "next")),
        ("1. a\n\n2. b", ("1. a\n\n2. b",)),
        ("- a\n\n1. b", ("- a", "1. b")),
        ("> a\n>\n> b\n\n> c", ("> a\n>\n> b", "> c")),
        ("- a\n\n---", ("- a", "---")),
        ("#tag", ("#tag",)),
    ],
)
def test_blocks(text: str, blocks: tuple[str, ...]) -> None:
    assert body.split(text) == blocks


def test_prose_stays_readable() -> None:
    assert body.paragraph("KH&CN (tên_tệp) <b>: 5-3 = 2!") == "KH&CN (tên_tệp) <b>: 5-3 = 2!"
    assert body.paragraph("2021. Năm") == r"2021\. Năm"
    assert body.paragraph("- 5 [1]") == r"\- 5 \[1]"
    assert body.heading("Hỏi #") == r"## Hỏi \#"
    assert body.caption("Ảnh [1]") == r"![Ảnh \[1\]]()"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", (0, 1, 2)),
        ("abc", "axc", (0, 1, 2)),
        ("abc", "abxc", (0, 1, None, 2)),
        ("abc", "ac", (0, 2)),
        ("abc", "", ()),
        ("", "ab", (None, None)),
        ("abcd", "dabc", (3, 0, 1, 2)),
    ],
)
def test_alignment(old: str, new: str, expected: tuple[int | None, ...]) -> None:
    assert body.align(tuple(old), tuple(new)) == expected


def test_the_likest_blocks_are_paired() -> None:
    old = ["một hai ba bốn", "năm sáu bảy tám"]
    assert body.align(old, ["thêm vào đây", "năm sáu bảy chín", "x"]) == (0, 1, None)
    assert body.align(old, ["năm sáu bảy chín", "cuối"]) in ((1, None), (0, 1))


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcde")))
def test_an_alignment_gives_no_block_twice(old: list[str], new: list[str]) -> None:
    found = body.align(old, new)
    given_places = [place for place in found if place is not None]
    assert len(found) == len(new)
    assert len(set(given_places)) == len(given_places)
    assert all(0 <= place < len(old) for place in given_places)
    assert min(len(old), len(new)) >= len(given_places) >= sum(min(old.count(c), new.count(c)) for c in set(old))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["a"] * 5000, ["a"] * 4000 + ["b"]),
        (["a", "b"] * 2500, ["b", "c", "a"] * 1500),
        ([f"x {n}" for n in range(3000)], [f"y {n}" for n in range(3000)]),
        ([f"x {n}" for n in range(2000)], [f"{'xy'[n % 2]} {n}" for n in range(2000)]),
        ([f"x {n}" for n in range(40_000)], [f"{'xy'[n % 2]} {n}" for n in range(40_000)]),
        ([f"x {n}" for n in range(40_000)], [f"x {n}" for n in range(40_000, 0, -1)]),
    ],
)
def test_long_bodies_are_aligned_block_for_block(old: list[str], new: list[str]) -> None:
    found = body.align(old, new)
    given_places = [place for place in found if place is not None]
    kept = [block for block, place in zip(new, found, strict=True) if place is not None and old[place] == block]
    assert len(found) == len(new)
    assert len(set(given_places)) == len(given_places)
    assert Counter(kept) == Counter(old) & Counter(new)


class Counted(str):
    """A block that counts how often it is looked at: compared, or looked up."""

    __slots__ = ()
    looks = 0

    def __eq__(self, other: object) -> bool:
        Counted.looks += 1
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        Counted.looks += 1
        return str.__hash__(self)


@pytest.mark.parametrize("keep", [2, 3, 10**6], ids=["every second", "every third", "none"])
def test_blocks_are_looked_at_in_proportion_to_their_number(keep: int) -> None:
    def looks(number: int) -> int:
        old = [Counted(f"x {n}") for n in range(number)]
        new = [Counted(f"{'y' if n % keep else 'x'} {n + 1}") for n in range(number)]
        Counted.looks = 0
        body.align(old, new)
        return Counted.looks

    assert looks(16_000) < 2.5 * looks(8_000)


def test_a_very_long_body_is_aligned_by_its_unique_blocks() -> None:
    old = [f"{n}" for n in range(5000)]
    new = ["new", *old[:1000], "own", *old[1001:3000], *old[3500:], "0"]
    expected = [None, *range(1000), 1000, *range(1001, 3000), *range(3500, 5000), None]
    found = body.align(old, new)
    assert [
        place for place, wanted in zip(found, expected, strict=True) if place != wanted and wanted is not None
    ] == []
