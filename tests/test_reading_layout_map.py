"""The map of the part that reads a page's lines names every module of it, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from newsarchive.reading import layout

STAGES = 8  # rows of the map
FOLDER = Path(str(layout.__file__)).parent


def test_the_map_names_each_module() -> None:
    modules = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    words = set(re.findall(r"[a-z_]+", str(layout.__doc__)))
    assert modules - words == set()


def test_what_the_map_lists_is_there() -> None:
    rows = re.findall(r"^(\w+(?:, \w+)*)  ", str(layout.__doc__), re.M)
    listed = {name for row in rows for name in row.split(", ")}
    assert len(listed) >= STAGES
    assert [name for name in listed if not (FOLDER / f"{name}.py").exists()] == []
