"""What several test modules share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from newsarchive.site.build import build
from newsarchive.site.options import BuildOptions
from odd_archives import odd_archives

# Fixtures for tests/browser; a second conftest.py there would hide this one.
pytest_plugins = ("browsing",)

# Nothing here is a matter of how busy a machine is.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parents[1]
# The first is Chromium without windows, tabs and menus: the same pages in half the time.
CHROMIUMS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
Run = Callable[..., subprocess.CompletedProcess[str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--every-page``: what is asked of one page of each kind is asked of all of them."""
    parser.addoption("--every-page", action="store_true", help="look at every page, not at one of each kind")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of this checkout."""
    return ROOT


@pytest.fixture(scope="session")
def run() -> Run:
    """``python build.py WORDS…`` in a process of its own, away from the checkout; nothing of it raises."""

    def call(
        *words: str | Path, python: str = sys.executable, cwd: str | Path = "/", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [python, str(ROOT / "build.py"), *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            timeout=900,
            check=False,
            cwd=cwd,
            env={**os.environ, **(env or {})},
        )

    return call


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The folder of another archive, with this one's captures and nothing else."""
    folder = tmp_path / "archive"
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    return folder


@pytest.fixture(scope="session")
def built_site(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout's archive as a site without an address, built once."""
    folder = tmp_path_factory.mktemp("built")
    done = run("build", "--output", folder / "site", "--cache", folder / "cache")
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def odd_sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sites of archives unlike this one by name, each a folder ``<name>/site`` in the same folder."""
    folder = tmp_path_factory.mktemp("odd")
    for name, odd in odd_archives().items():
        made = BuildOptions(output=folder / name / "site", cache=folder / name / "cache", jobs=1)
        assert build(odd.content, odd.captures, made).problems == ()
        (folder / name / "cache").rename(folder.parent / f"{folder.name}-{name}-cache")
    return {name: folder / name / "site" for name in odd_archives()}


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path; without one the test is skipped, where CI is set it fails."""
    named = os.environ.get("CHROMIUM")
    names = [named] if named else CHROMIUMS
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        missing = f"no browser: none of {', '.join(names)} is on the path (on Debian: apt install chromium)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found
