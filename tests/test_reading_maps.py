"""The maps of the part that reads captures name every module of it, and none that is not there."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

from newsarchive import reading

FOLDERS = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(reading.__path__, f"{reading.__name__}.")
    if found.ispkg
]
MAPPED = [reading, *(folder for folder in FOLDERS if not folder.__name__.endswith(".facts"))]
FEW = 7  # folders that there are at least


def _parts(package: ModuleType) -> set[str]:
    return {found.name for found in pkgutil.iter_modules(package.__path__)}


def test_there_are_folders_to_look_at() -> None:
    assert len(MAPPED) >= FEW


@pytest.mark.parametrize("package", MAPPED, ids=lambda package: str(package.__name__))
def test_the_map_names_each_part(package: ModuleType) -> None:
    assert _parts(package) - set(re.findall(r"[a-z_]+", str(package.__doc__))) == set()


@pytest.mark.parametrize("package", MAPPED, ids=lambda package: str(package.__name__))
def test_what_the_map_lists_is_there(package: ModuleType) -> None:
    rows = re.findall(r"^ *(\w+(?:, \w+)*)  ", str(package.__doc__), re.M)
    listed = {name for row in rows for name in row.split(", ")}
    assert listed
    assert listed - _parts(package) == set()


@pytest.mark.parametrize("package", MAPPED, ids=lambda package: str(package.__name__))
def test_a_folder_is_no_longer_than_one_can_read(package: ModuleType) -> None:
    """A folder with more modules than its map has room for is to be parted."""
    assert len(list(Path(str(package.__file__)).parent.glob("*.py"))) <= 30
