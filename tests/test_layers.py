"""The layers that CONTRIBUTING.md draws are those of the code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path


def test_siblings_do_not_import_one_another(checkout: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    words = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    found = subprocess.run(words, cwd=checkout, env=env, capture_output=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    assert re.search(r"[1-9]\d* kept, 0 broken", found.stdout), "a contract was looked at"


def test_every_part_of_the_package_stands_in_a_layer(checkout: Path) -> None:
    drawn = (checkout / "pyproject.toml").read_text()
    for path in (checkout / "src" / "newsarchive").iterdir():
        if path.name not in ("__init__.py", "py.typed") and not path.name.startswith(("_", ".")):
            assert f"newsarchive.{path.stem}" in drawn, f"{path.name} has no layer in pyproject.toml"


def test_the_nouns_need_nothing_else_of_ours(checkout: Path) -> None:
    for path in (checkout / "src" / "newsarchive" / "nouns").glob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.lstrip().startswith(("from newsarchive", "import newsarchive")):
                assert line.split()[1].startswith("newsarchive.nouns"), f"{path.name}: {line}"
