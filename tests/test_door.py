"""`build.py` on a newcomer's machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import build


def test_without_its_packages_it_says_how_to_get_them(checkout: Path) -> None:
    # -S and -I leave out every installed package.
    words = [sys.executable, "-I", "-S", str(checkout / "build.py")]
    found = subprocess.run(words, capture_output=True, encoding="utf-8", check=False, cwd="/")
    assert found.returncode == 1
    assert found.stdout == ""
    assert "Traceback" not in found.stderr
    assert "babel, filelock, jinja2, leather, markdown, nh3, pillow, python-frontmatter, pyyaml" in found.stderr


def test_the_advice_is_to_make_an_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build, "HERE", str(tmp_path))
    assert "make site" in build.advice()
    assert "-m venv .venv" in build.advice()
    assert "--require-hashes -r requirements.txt" in build.advice()


def test_the_advice_is_to_use_the_environment_that_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").write_text("")
    monkeypatch.setattr(build, "HERE", str(tmp_path))
    assert build.advice().endswith(".venv/bin/python build.py\n")
    assert "-m venv" not in build.advice()


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    assert build.main() == 1
    assert capsys.readouterr().err.startswith("build.py: this is Python 3.10.4; run it with Python 3.11 or newer")


def test_an_old_python_can_read_it_at_all(checkout: Path) -> None:
    """Nothing in it that Python 2.7 or 3.4 would stumble over: ast knows the grammar down to 3.7."""
    text = (checkout / "build.py").read_text(encoding="ascii")
    compile(text, "build.py", "exec", dont_inherit=True)
    assert 'f"' not in text
    assert ":=" not in text
    assert "->" not in text.replace("# type: () ->", "")


def test_help_is_quick_and_needs_no_slow_library(checkout: Path) -> None:
    code = (
        "import sys; sys.argv = ['build.py', '--help']; import build; code = build.main();"
        "slow = {'jinja2', 'markdown', 'nh3', 'yaml', 'frontmatter', 'http.server', 'sqlite3'} & set(sys.modules);"
        "assert not slow, slow; sys.exit(code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, encoding="utf-8", check=False
    )
    assert found.returncode == 0, found.stderr
    assert found.stdout.startswith("usage: build.py")
