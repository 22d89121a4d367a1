"""Text that two articles share: found where it is, and nowhere else."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from newsarchive.nouns.archive import Entry
from newsarchive.site import shared_text
from newsarchive.site.shared_text import Common, Pair, in_common
from site_samples import article, entry

WORDS = (
    "bờ",
    "cầu",
    "dân",
    "đồng",
    "giá",
    "hàng",
    "hồ",
    "khách",
    "lúa",
    "mưa",
    "nắng",
    "phà",
    "quán",
    "rừng",
    "sông",
    "bến",
)


def _paragraph(seed: int, length: int = 40) -> str:
    """A paragraph that has no run of words in common with one of another seed."""
    made = random.Random(seed)
    return f"Đoạn {' '.join(made.choice(WORDS) for _ in range(length))}."


def _entry(number: int, *paragraphs: str) -> Entry:
    return entry(article(number, body="\n\n".join(paragraphs) + "\n"))


def _common(one: Entry, other: Entry) -> Common | None:
    return in_common([one, other]).get(one.article.slug, {}).get(other.article.slug)


def test_a_text_printed_again_is_the_same_to_the_letter() -> None:
    text = [_paragraph(n) for n in range(6)]
    common = _common(_entry(1, *text), _entry(2, *text))
    assert common
    assert (common.nearly_all, common.to_the_letter, len(common.pairs)) == (True, True, 6)
    assert common.pairs[0] == Pair("p1", 1, "p1", 1)


def test_a_title_of_a_picture_or_a_heading_more_does_not_make_it_another_text() -> None:
    text = [_paragraph(n) for n in range(6)]
    common = _common(_entry(1, *text), _entry(2, "![Ảnh chụp]()", "## Tít nhỏ", *text))
    assert common
    assert common.to_the_letter


def test_a_word_changed_and_it_is_nearly_the_same() -> None:
    text = [_paragraph(n) for n in range(6)]
    other = [text[0].replace("Đoạn", "Đoạn này"), *text[1:]]
    common = _common(_entry(1, *text), _entry(2, *other))
    assert common
    assert (common.nearly_all, common.to_the_letter) == (True, False)


def test_paragraphs_taken_over_are_named_on_either_side() -> None:
    text = [_paragraph(n) for n in range(12)]
    one, other = _entry(1, *text[:8]), _entry(2, text[10], text[3], text[11], text[5])
    found = in_common([one, other])
    common = found["bai-0001"]["bai-0002"]
    assert not common.nearly_all
    assert [(pair.number, pair.other) for pair in common.pairs] == [(4, 2), (6, 4)]
    assert [(pair.number, pair.other) for pair in found["bai-0002"]["bai-0001"].pairs] == [(2, 4), (4, 6)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [_paragraph(50, 8)],  # a formula
        [f"{_paragraph(50, 18)[:-1]} {_paragraph(51, 30)}"],  # a third of a paragraph
        [""],
    ],
)
def test_little_in_common_is_nothing(paragraphs: list[str]) -> None:
    other = [f"{_paragraph(50, 18)[:-1]} {_paragraph(52, 30)}", _paragraph(50, 8)]
    assert _common(_entry(1, *paragraphs), _entry(2, *other)) is None


def test_what_stands_in_every_article_is_a_formula() -> None:
    formula = _paragraph(99)
    assert in_common([_entry(n, _paragraph(n), formula) for n in range(60)]) == {}
    assert in_common([_entry(n, _paragraph(n), formula) for n in range(10)])


def test_scripts_without_spaces_are_read_sign_by_sign() -> None:
    made = random.Random(7)
    text = "".join(chr(made.randrange(0x4E00, 0x5E00)) for _ in range(120))
    common = _common(_entry(1, text), _entry(2, text))
    assert common
    assert common.to_the_letter
    russian = " ".join("".join(made.choice("абвгдежзик") for _ in range(6)) for _ in range(60))
    assert _common(_entry(1, russian), _entry(2, russian))


def test_a_paragraph_repeated_without_end_costs_no_more_than_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0

    def counter(values: Iterable[int] = ()) -> Counter[int]:
        nonlocal looked_at
        made = Counter(values)
        looked_at += made.total()
        return made

    monkeypatch.setattr(shared_text, "Counter", counter)
    text = [_paragraph(n % 3) for n in range(600)]
    one, other = _entry(1, *text), _entry(2, *text)
    assert in_common([one, other])
    assert 0 < looked_at <= 2 * shared_text.REPEATED * sum(len(block.shingles) for block in one.blocks)


def test_a_paragraph_is_the_same_as_one_other_and_no_more() -> None:
    """Said twice here and once there, it is in common once."""
    found = _common(_entry(1, _paragraph(1), _paragraph(1), _paragraph(2)), _entry(2, _paragraph(1), _paragraph(3)))
    assert found
    assert [(pair.number, pair.other) for pair in found.pairs] == [(1, 1)]


def test_a_block_without_an_anchor_is_named_by_its_number() -> None:
    text = [_paragraph(n) for n in range(3)]
    one, other = _entry(1, *text), _entry(2, *text)
    found = _common(one, replace(other, blocks=tuple(replace(b, line=b.paragraph + 20) for b in other.blocks)))
    assert found
    assert [(pair.there, pair.other) for pair in found.pairs] == [("L21", 21), ("L22", 22), ("L23", 23)]
