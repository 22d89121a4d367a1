"""What the last build left: which file was made from what, and how it lay on the disk.

JSON, read with suspicion: a state that is torn, of another version or not ours
counts as none, and the site is built anew.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from newsarchive.nouns.files import write_atomic
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.site.folders import fault

VERSION = 1
MANIFEST = "manifest-sha256.txt"


@dataclass(frozen=True, slots=True)
class Made:
    """One file of the site as it was made.

    key: digest of all it was made from ("" where it is made each time).
    sha256: of its bytes. size in bytes; mtime in nanoseconds, 0 before it is in place.
    """

    key: str
    sha256: str
    size: int
    mtime: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """files: by path. fingerprint: of everything the build was given, None if unknown.

    told: the counts and problems of that build's report, to be told again when
    nothing has changed.
    """

    files: Mapping[str, Made] = field(default_factory=dict)
    fingerprint: str | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def load(path: Path) -> State:
    """The state in the file `path`, or an empty one."""
    try:
        value = json.loads(path.read_bytes())
        return _state(value) if value["version"] == VERSION else State()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return State()


def save(path: Path, state: State) -> None:
    """Write the state. Raises OSError."""
    value = {
        "version": VERSION,
        "fingerprint": state.fingerprint,
        "counts": dict(state.counts),
        "left_out": state.left_out,
        "problems": [asdict(problem) for problem in state.problems],
        "files": {name: [m.key, m.sha256, m.size, m.mtime] for name, m in state.files.items()},
    }
    write_atomic(path, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def made(row: list[object]) -> Made:
    """One file's row, proven. Raises ValueError."""
    key, sha256, size, mtime = row
    if isinstance(key, str) and isinstance(sha256, str) and isinstance(size, int) and isinstance(mtime, int):
        return Made(key, sha256, size, mtime)
    raise ValueError("not a row of the state")


def _state(value: dict[str, object]) -> State:
    files, counts, left_out = value["files"], value["counts"], value["left_out"]
    fingerprint, problems = value["fingerprint"], value["problems"]
    if not (isinstance(files, dict) and isinstance(counts, dict) and isinstance(left_out, list)):
        raise ValueError("not a state")
    if not isinstance(problems, list) or any(fault(name) for name in files):
        raise ValueError("not a state")
    return State(
        {name: made(row) for name, row in files.items()},
        fingerprint if isinstance(fingerprint, str) else None,
        {str(name): int(number) for name, number in counts.items()},
        tuple(map(str, left_out)),
        tuple(Problem(**{**row, "severity": Severity(row["severity"])}) for row in problems),
    )


def manifest(files: Mapping[str, Made]) -> bytes:
    """The manifest of the site (BagIt's form, RFC 8493): digest, two spaces, path; sorted by path; itself left out."""
    rows = (f"{made.sha256}  {path}\n" for path, made in sorted(files.items()) if path != MANIFEST)
    return "".join(rows).encode()


def read_manifest(output: Path) -> dict[str, str]:
    """Digest by path of what the manifest in `output` says we made; empty where there is none of ours.

    A site always has an ``index.html``: a manifest without it is someone else's
    (one of a BagIt bag names nothing outside ``data/``), and so are its files.
    """
    try:
        text = (output / MANIFEST).read_bytes().decode()
    except (OSError, ValueError):
        return {}
    rows = [line.split("  ", 1) for line in text.split("\n") if line]
    if any(len(row) != 2 or len(row[0]) != 64 or fault(row[1]) for row in rows):
        return {}
    named = {path: digest for digest, path in rows}
    return named if "index.html" in named else {}


@dataclass(frozen=True, slots=True)
class Present:
    """What lies at a path of the output: a regular file's size and mtime, or that it is something else."""

    size: int
    mtime: int
    regular: bool
    folder: bool


def survey(output: Path, paths: Iterable[str]) -> dict[str, Present]:
    """What the output folder holds in the folders of `paths` (not deeper): by path. Raises OSError."""
    found = {}
    for folder in sorted({path.rpartition("/")[0] for path in paths} | {""}):
        try:
            scanned = os.scandir(output / folder)
        except (FileNotFoundError, NotADirectoryError):
            continue
        with scanned:
            for item in scanned:
                status = item.stat(follow_symlinks=False)
                regular, is_folder = stat.S_ISREG(status.st_mode), stat.S_ISDIR(status.st_mode)
                name = f"{folder}/{item.name}" if folder else item.name
                found[name] = Present(status.st_size, status.st_mtime_ns, regular, is_folder)
    return found


def stands(made: Made, present: Present | None) -> bool:
    """Whether a file lies there as it was left."""
    return present is not None and present.regular and (present.size, present.mtime) == (made.size, made.mtime)
