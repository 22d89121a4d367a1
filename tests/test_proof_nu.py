"""The Nu HTML checker finds no fault with any page, style sheet or drawing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from browsing import one_of_each_kind
from proof import nu


class Told(NamedTuple):
    """What the checker says: of files that are wrong, and of pages that should be sound."""

    of_wrong: list[str]
    of_sites: list[str]


@pytest.fixture(scope="module")
def checker() -> None:
    """Without Java or the checker the tests are skipped; where CI is set they fail."""
    hindrance = nu.missing()
    if hindrance and os.environ.get("CI"):
        pytest.fail(hindrance)
    if hindrance:
        pytest.skip(hindrance)


@pytest.fixture(scope="module")
def told(checker: None, tmp_path_factory: pytest.TempPathFactory, built_site: Path, odd_sites: dict[str, Path]) -> Told:
    """What it says of faulty files, of this archive and of others; asked once, for it takes long to begin."""
    wrong = tmp_path_factory.mktemp("wrong")
    page = "<!doctype html><html lang=en><title>A</title><h1>A<h1>B</h1><p style='colr:red'>C"
    (wrong / "a b.html").write_text(page, encoding="utf-8")
    (wrong / "a.css").write_text("p{colour:red}", encoding="utf-8")
    (wrong / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>", encoding="utf-8")
    odd = [site / address for site in odd_sites.values() for address in one_of_each_kind(site)]
    assert len(odd) > 80
    lines = nu.messages(wrong.parent, wrong, built_site, *odd)
    of_wrong = [line.removeprefix(f"{wrong.name}/") for line in lines if line.startswith(f"{wrong.name}/")]
    return Told(of_wrong, [line for line in lines if not line.startswith(f"{wrong.name}/")])


def test_it_sees_what_is_wrong(told: Told) -> None:
    assert {line.partition(":")[0] for line in told.of_wrong} == {"a b.html", "a.css", "a.svg"}
    assert any(line.startswith("a b.html:") and ": error: " in line for line in told.of_wrong)


def test_every_page_of_this_archive_and_of_those_unlike_it_is_sound(told: Told) -> None:
    assert told.of_sites == []
