"""Which folders a build may write to, and which paths a site may have."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from newsarchive.nouns.problem import Problem

NAME_LIMIT = 255  # bytes of a file's name on every common file system
_PLAIN = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,200}/)*[a-z0-9][a-z0-9.-]{0,200}[a-z0-9]")  # what nearly every path is


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a build puts things.

    output: the site, resolved. work: this output's own part of the cache folder,
    so that one cache serves several outputs and never mixes them up.
    """

    output: Path
    work: Path

    @classmethod
    def of(cls, output: Path, cache: Path) -> Folders:
        """The folders for a site in `output` with its state in `cache`; links are followed here, once."""
        resolved = output.resolve()
        name = hashlib.sha256(str(resolved).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return cls(resolved, cache.resolve() / f"site-{name}")

    @property
    def stage(self) -> Path:
        """Where files lie until all of them are made."""
        return self.work / "stage"

    @property
    def journal(self) -> Path:
        """What is being put in place; there only while it is."""
        return self.work / "journal.json"

    @property
    def state(self) -> Path:
        """What the last build left."""
        return self.work / "state.json"

    @property
    def words(self) -> Path:
        """A note that every language had words for all that the interface says."""
        return self.work / "words"

    @property
    def templates(self) -> Path:
        """Compiled templates."""
        return self.work / "templates"

    @property
    def lock(self) -> Path:
        """Held by whoever builds into this output."""
        return self.work / "lock"


def misplaced(output: Path, cache: Path, inputs: Iterable[Path], root: Path | None = None) -> tuple[Problem, ...]:
    """Why these folders cannot be written to, if they cannot.

    inputs: folders that people write in. root: the archive's own, in which
    `output` and `cache` may lie but which they may not be or hold.
    """
    problems = []
    read = [folder.resolve() for folder in inputs]
    for name, folder in (("output", output), ("cache", cache)):
        place = folder.resolve()
        if place.exists() and not place.is_dir():
            problems.append(_problem(folder, f"the {name} folder is a file"))
        if root and root.resolve().is_relative_to(place):
            problems.append(_problem(folder, f"the {name} folder is the archive's own, or holds it"))
        elif _home().is_relative_to(place):
            problems.append(_problem(folder, f"the {name} folder is your own home, or holds it"))
        problems += [
            _problem(folder, f"the {name} folder and {other} lie in one another")
            for other in read
            if place.is_relative_to(other) or other.is_relative_to(place)
        ]
    first, second = output.resolve(), cache.resolve()
    if first.is_relative_to(second) or second.is_relative_to(first):
        problems.append(_problem(cache, "the cache folder and the output folder lie in one another"))
    return tuple(problems)


def _home() -> Path:
    """The person's own folder, where a hundred files of a site would be a nuisance."""
    try:
        return Path.home().resolve()
    except RuntimeError:  # an account without one
        return Path("/").resolve()


def _problem(folder: Path, message: str) -> Problem:
    return Problem(str(folder), None, "misplaced-folder", message, "name a folder that holds nothing else")


def fault(path: str) -> str | None:
    """Why `path` cannot be a file of the site; None if it can.

    A path goes from the site's root with forward slashes and stays inside on
    every system, also one that normalises names.
    """
    if _PLAIN.fullmatch(path):
        return None
    if not path or path != unicodedata.normalize("NFKC", path):
        return "is empty or not in Unicode's NFKC form"
    if "\\" in path or ":" in path or any(unicodedata.category(c)[0] == "C" for c in path):
        return "has a backslash, a colon or a control character in it"
    for name in path.split("/"):
        if name in ("", ".", "..") or name.endswith((" ", ".")):
            return "has an empty name, '.', '..' or a name ending in a space or a full stop in it"
        if len(name.encode()) > NAME_LIMIT:
            return f"has a name of more than {NAME_LIMIT} bytes in it"
    return None


def collisions(paths: Iterable[str]) -> tuple[Problem, ...]:
    """A problem for each of `paths` that cannot be, or that would be the same file as another.

    Compared without regard to case, as the disks of Windows and macOS do.
    """
    problems, taken = [], dict[str, str]()
    held = list(paths)
    for path in held:
        why = fault(path)
        if why:
            problems.append(Problem(path, None, "bad-path", f"the address {why}", "give what it shows another slug"))
        if path.casefold() in taken:
            problems.append(_twice(path, taken[path.casefold()]))
        taken.setdefault(path.casefold(), path)
    for path in held:
        folder = path.casefold()
        while "/" in folder:
            folder = folder.rpartition("/")[0]
            if folder in taken:
                problems.append(_twice(path, taken[folder]))
    return tuple(problems)


def _twice(path: str, other: str) -> Problem:
    same = "two pages have this address" if path == other else f"this address and {other} cannot stand side by side"
    return Problem(path, None, "address-taken", same, "give one of the articles or names another slug or key")
