"""The pages that the benchmark of planted text makes: what they say is planted is so, whatever the seed."""

from __future__ import annotations

import importlib
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

# The command lies outside the package, as do the forms that it makes pages in. The folder does not stay on the
# path: it has a build.py of its own.
BENCHMARKS = str(Path(__file__).resolve().parents[1] / "benchmarks")
sys.path.insert(0, BENCHMARKS)
forms: Any = importlib.import_module("planted_forms")
planting: Any = importlib.import_module("planting")
sys.path.remove(BENCHMARKS)

STORIES = tuple(
    forms.Story(
        f"Huyện Tân {place} khánh thành cây cầu dân sinh sau hai năm xây dựng",
        tuple(
            f"Sáng {day}/5, hàng trăm người dân thôn {place} có mặt từ sớm, mang theo cờ và hoa. "
            f"Cây cầu thứ {day} dài 120 mét, nối hai bờ sông {place}, giúp học sinh đến trường gần hơn."
            for day in range(3, 9)
        ),
    )
    for place in ("Lập", "Hưng", "Phong", "Mỹ", "Thuận", "Sơn", "Hòa")
)


def pages(form: str, seed: int = 1, count: int = 8) -> list[Any]:
    return [forms.FORMS[form](recipe) for recipe in islice(planting.recipes(STORIES, form, seed), count)]


@pytest.mark.parametrize("form", forms.FORMS)
def test_what_is_not_planted_is_the_articles_own(form: str) -> None:
    genuine = "".join("".join((story.headline, *story.paragraphs)) for story in STORIES)
    for page in pages(form):
        for number, stretches in page.planted.items():
            text, at, left = page.lines[number - 1], 0, ""
            for start, end in stretches:
                assert 0 <= start < end <= len(text)
                left, at = left + text[at:start], end
            left = " ".join((left + text[at:]).split()).strip(" -_")
            assert left in genuine or left in ("Copyright © 2025",), (form, number, left)


@pytest.mark.parametrize("form", forms.FORMS)
def test_a_seed_makes_the_same_pages_again_and_another_makes_others(form: str) -> None:
    assert [page.lines for page in pages(form)] == [page.lines for page in pages(form)]
    assert [page.lines for page in pages(form)] != [page.lines for page in pages(form, seed=2)]


@pytest.mark.parametrize("form", [form for form in forms.FORMS if form != "clean"])
def test_every_form_plants_something(form: str) -> None:
    assert all(page.planted for page in pages(form, count=3)), form


def test_nothing_is_planted_in_the_clean_form_and_nothing_is_taken_out() -> None:
    tally = planting.measure(STORIES, "clean", 1, 5)
    assert (tally.pages, tally.stretches, tally.taken, tally.faults) == (5, 0, 0, [])


def test_the_kit_of_the_second_capture_is_taken_out_exactly() -> None:
    tally = planting.measure(STORIES, "kit", 3, 6)
    assert tally.stretches > 12
    assert (tally.exact, tally.taken) == (tally.stretches, 0), tally.faults


def test_a_stretch_that_is_too_long_counts_as_taken_and_not_as_exact() -> None:
    page = forms.Page("x")
    page.add("Lễ khánh thành keo nha cai hôm nay", (15, 26))
    tally = planting.Tally()
    tally.compare(
        "a:1", page.lines[0], frozenset(range(14, 30)) - {14, 18, 22, 26}, frozenset(range(15, 26)) - {18, 22}
    )
    assert (tally.exact, tally.part, tally.missed, tally.taken) == (0, 1, 0, 3)
