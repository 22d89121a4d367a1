"""The maps of the part that reads captures name every module of it, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from newsarchive import reading
from newsarchive.reading import layout

STAGES = 8  # rows of the map
FOLDER = Path(str(layout.__file__)).parent


@pytest.mark.parametrize("package", [layout, reading])
def test_the_map_names_each_module(package: ModuleType) -> None:
    modules = {path.stem for path in Path(str(package.__file__)).parent.glob("*.py")} - {"__init__"}
    words = set(re.findall(r"[a-z_]+", str(package.__doc__)))
    assert modules - words == set()


def test_what_the_map_lists_is_there() -> None:
    rows = re.findall(r"^(\w+(?:, \w+)*)  ", str(layout.__doc__), re.M)
    listed = {name for row in rows for name in row.split(", ")}
    assert len(listed) >= STAGES
    assert [name for name in listed if not (FOLDER / f"{name}.py").exists()] == []
