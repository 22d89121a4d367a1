"""The Nu HTML checker finds no fault with any page, style sheet or drawing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from browsing import one_of_each_kind
from proof import nu


@pytest.fixture(scope="module", autouse=True)
def checker() -> None:
    """Without Java or the checker the tests are skipped; where CI is set they fail."""
    hindrance = nu.missing()
    if hindrance and os.environ.get("CI"):
        pytest.fail(hindrance)
    if hindrance:
        pytest.skip(hindrance)


def test_it_sees_what_is_wrong(tmp_path: Path) -> None:
    page = "<!doctype html><html lang=en><title>A</title><h1>A<h1>B</h1><p style='colr:red'>C"
    (tmp_path / "a b.html").write_text(page, encoding="utf-8")
    (tmp_path / "a.css").write_text("p{colour:red}", encoding="utf-8")
    (tmp_path / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>", encoding="utf-8")
    told = nu.messages(tmp_path)
    assert {line.partition(":")[0] for line in told} == {"a b.html", "a.css", "a.svg"}
    assert any(line.startswith("a b.html:") and ": error: " in line for line in told)


def test_every_page_of_this_archive_is_sound(built_site: Path) -> None:
    assert nu.messages(built_site) == []


def test_pages_of_archives_unlike_this_one_are_sound(odd_sites: dict[str, Path]) -> None:
    folder = odd_sites["hostile"].parents[1]
    files = [site / address for site in odd_sites.values() for address in one_of_each_kind(site)]
    assert len(files) > 80
    assert nu.messages(folder, *files) == []
