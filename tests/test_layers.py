"""The layers that CONTRIBUTING.md draws are those of the code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path


def test_siblings_do_not_import_one_another(checkout: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    words = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    found = subprocess.run(words, cwd=checkout, env=env, capture_output=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    assert re.search(r"[1-9]\d* kept, 0 broken", found.stdout), "a contract was looked at"


def test_every_part_of_the_package_stands_in_a_layer(checkout: Path) -> None:
    contract = tomllib.loads((checkout / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]
    drawn = {name.strip() for layer in contract["layers"] for name in layer.split("|")}
    parts = {path.stem for path in (checkout / "src" / "newsarchive").iterdir() if path.suffix in ("", ".py")}
    assert parts - {"__init__", "__pycache__"} == drawn


def test_the_nouns_need_nothing_else_of_ours(checkout: Path) -> None:
    for path in (checkout / "src" / "newsarchive" / "nouns").glob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.lstrip().startswith(("from newsarchive", "import newsarchive")):
                assert line.split()[1].startswith("newsarchive.nouns"), f"{path.name}: {line}"
