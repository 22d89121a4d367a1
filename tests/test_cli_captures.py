"""Captures of the tests in one archive: what is read of them can be loaded, verified and built.

Some four hundred, every third of each folder; `test_reading_gold` reads them all, one by one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from conftest import Run

CAPTURES = Path(__file__).parent / "captures"


@pytest.fixture(scope="module")
def ingested(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with an empty content folder, and every third capture ingested into it."""
    folder = tmp_path_factory.mktemp("captures")
    (folder / "seeds").mkdir()
    (folder / "content").mkdir()
    for path in sorted(CAPTURES.rglob("*.txt"))[::3]:
        for one in (path, path.with_suffix(".yml")):
            if one.is_file():
                shutil.copy(one, folder / "seeds" / f"{one.parent.name}-{one.name}")
    done = run("ingest", "--root", folder)
    assert done.returncode == 1, "some are no articles, and the run that sets them aside says so"
    assert "Traceback" not in done.stderr
    return folder


def test_all_of_them_are_read_or_set_aside(ingested: Path) -> None:
    articles = len(list((ingested / "content" / "articles").glob("*.md")))
    aside = len((ingested / "content" / "set-aside.tsv").read_text("utf-8").splitlines()) - 1
    assert articles + aside == len(list((ingested / "seeds").glob("*.txt")))
    assert articles > aside > 0


def test_nothing_is_left_to_ingest(run: Run, ingested: Path) -> None:
    done = run("ingest", "--check", "--root", ingested)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_digest_ledger_and_quote_holds(run: Run, ingested: Path) -> None:
    done = run("verify", "--strict", "--root", ingested)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_site_can_be_built_and_is_whole(run: Run, ingested: Path) -> None:
    done = run("build", "--root", ingested)
    assert done.returncode == 0, done.stderr
    checked = run("check", "--root", ingested)
    assert checked.returncode == 0, checked.stderr
