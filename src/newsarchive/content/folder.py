"""The files of `content/`, found in a fixed order and read with care."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsarchive.content.faults import Faults
from newsarchive.content.frontmatter import decode
from newsarchive.nouns import files
from newsarchive.nouns.problem import Problem, Severity


class File(NamedTuple):
    """A file as it is shown in messages (from the root, forward slashes) and its bytes."""

    shown: str
    data: bytes

    def text(self, faults: Faults) -> str | None:
        """Its text; None, the fault being told, where it is not UTF-8."""
        text = decode(self.data, self.shown)
        if isinstance(text, Problem):
            faults.found.append(text)
            return None
        return text


def shown(path: Path, root: Path) -> str:
    """`path` for messages; bytes of a name that are no text are replaced."""
    return os.fsencode(files.shown(path, root)).decode("utf-8", "replace")


def read(path: Path, content: Path, root: Path, faults: list[Problem]) -> File | None:
    """The file `path` of the folder `content`; None where there is none, or (a problem) it cannot be read."""
    name = shown(path, root)
    try:
        if path.is_symlink() and not files.inside(content, path):
            faults.append(Problem(name, None, "outside", "this link leads out of the content folder", "copy the file"))
            return None
        return File(name, files.read_bytes(path))
    except FileNotFoundError:
        if path.is_symlink():
            faults.append(Problem(name, None, "unreadable", "this link leads nowhere", "take it away"))
        return None
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        reason = getattr(error, "strerror", None) or str(error)
        faults.append(Problem(name, None, "unreadable", f"it cannot be read: {reason}", "make it a readable file"))
        return None


def listing(folder: Path, ending: str) -> tuple[Path, ...]:
    """The files of `folder` whose names have that ending, by name; hidden ones are passed over."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError:
        return ()
    return tuple(folder / name for name in names if name.lower().endswith(ending))


# Names that a person would think are read: where such a file may stand, its ending, and the ending that is read.
_MISTAKEN = (
    ("", (".yaml",), ".yml"),
    ("articles", (".markdown", ".md.txt"), ".md"),
    ("sources", (".markdown", ".md.txt", ".yml", ".yaml"), ".md"),
)
_FLAT = ("articles", "sources")  # folders whose folders are not read


def passed_over(content: Path, root: Path) -> Iterator[Problem]:
    """A warning for each file that is not read and that looks as if it were meant to be."""
    for name, endings, right in _MISTAKEN:
        for path in (path for ending in endings for path in listing(content / name, ending)):
            fix = f"rename it to '{path.name.partition('.')[0]}{right}', or take it away"
            yield _passed_over(path, root, f"it is not read: its name does not end in {right}", fix)
    for name in _FLAT:
        for folder in (path for path in listing(content / name, "") if path.is_dir() and listing(path, ".md")):
            yield _passed_over(folder, root, "what is in this folder is not read", f"put its files into '{name}'")


def _passed_over(path: Path, root: Path, message: str, fix: str) -> Problem:
    return Problem(shown(path, root), None, "passed-over", message, fix, Severity.WARNING)


def read_all(folder: Path, ending: str, root: Path, faults: list[Problem]) -> Iterator[File]:
    """The files of `folder` (a folder of content/) with that ending, in order of their names."""
    content = folder.parent
    if folder.is_symlink() and not files.inside(content, folder):
        problem = Problem(shown(folder, root), None, "outside", "this link leads out of the content folder", "copy it")
        faults.append(problem)
        return
    for path in listing(folder, ending):
        file = read(path, content, root, faults)
        if file is not None:
            yield file
