"""A finished site is put in place: decided as a whole, journalled, then carried out file by file.

Everything new lies in the stage before the first file of the old site is
touched. The journal says what is to be put and deleted; while it is there the
output may be half old and half new, and whoever finds it finishes the work
(`recover`). Each file is replaced at once, and files are deleted last, so that
at no moment is a file torn, or missing that is in both the old site and the new.
The idea is that of a database's redo log.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from newsarchive.nouns.files import write_atomic
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.site.folders import Folders, fault
from newsarchive.site.state import MANIFEST, Made, Present, State, made, save, stands

VERSION = 1
Step = Callable[[str], None]  # told before each step of carrying out; a test may end the process in it


@dataclass(frozen=True, slots=True)
class Put:
    """A file to put in place. stage: its name in the stage folder."""

    path: str
    stage: str
    made: Made


@dataclass(frozen=True, slots=True)
class Delete:
    """A file of the old site to delete, if it still has one of the `digests` that we gave it."""

    path: str
    digests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """What is to be done to the output, in this order."""

    put: tuple[Put, ...]
    delete: tuple[Delete, ...]


@dataclass(frozen=True, slots=True)
class Old:
    """What there was before: files as the last build left them, those that the manifest lists, those that lie there."""

    files: Mapping[str, Made]
    listed: Mapping[str, str]
    present: Mapping[str, Present]

    def digest(self, path: str) -> str | None:
        """The digest of the file as the last build left it."""
        return self.files[path].sha256 if path in self.files else None

    def is_ours(self, path: str, found: Present) -> bool:
        """Whether what lies at `path` is ours by the manifest, or lies as the last build left it."""
        if path in self.listed or (path == MANIFEST and self.listed):
            return not found.folder
        return path in self.files and stands(self.files[path], found)


def decide(
    output: Path, put: Mapping[str, Put], kept: Mapping[str, Made], old: Old
) -> tuple[Journal, tuple[Problem, ...]]:
    """What to do so that the output holds the new site and whatever is not ours.

    put: the new site's files that are not in place yet, by path; kept: those that
    are. The problems, if any, forbid all of it.
    """
    problems = [*_in_the_way(output, put), *_not_ours(output, put, old)]
    gone = sorted((old.listed.keys() | old.files.keys()) - put.keys() - kept.keys() - {MANIFEST})
    delete = tuple(
        Delete(path, tuple(filter(None, (old.listed.get(path), old.digest(path)))))
        for path in gone
        if path in old.present and old.present[path].regular
    )
    ordered = tuple(put[path] for path in sorted(put, key=lambda path: (path == MANIFEST, path)))
    problems += _closed(output, {*(item.path for item in ordered), *(item.path for item in delete)})
    return Journal(ordered, delete), tuple(problems)


def _in_the_way(output: Path, put: Mapping[str, Put]) -> Iterator[Problem]:
    """Links and files where the site wants a folder: following one could lead out of the output."""
    for folder in sorted({str(parent) for path in put for parent in Path(path).parents} - {"."}):
        place = output / folder
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            message = "stands where the site wants a folder of its own"
            yield Problem(str(place), None, "not-a-folder", message, "move it away, or name another --output")


def _not_ours(output: Path, put: Mapping[str, Put], old: Old) -> Iterator[Problem]:
    for path, item in sorted(put.items()):
        found = old.present.get(path)
        if found is None or old.is_ours(path, found):
            continue
        if found.regular and digest(output / path) in {item.made.sha256, old.digest(path)}:
            continue
        message = "is in the output folder and was not made by this program"
        yield Problem(str(output / path), None, "not-ours", message, "move it away, or name another --output")


def _closed(output: Path, paths: set[str]) -> Iterator[Problem]:
    """Folders that would refuse a change: better found before the first file is touched."""
    for folder in sorted({path.rpartition("/")[0] for path in paths}):
        place = output / folder
        while not place.exists() and place != place.parent:
            place = place.parent
        if not os.access(place, os.W_OK | os.X_OK):
            yield Problem(str(place), None, "read-only", "cannot be written to", "allow it, or name another --output")


def digest(path: Path) -> str:
    """SHA-256 of a file in hexadecimal. Raises OSError."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def standing(output: Path, path: str, made: Made | None, found: Present | None, wanted: Made) -> Made | None:
    """What lies at `path` of the output, if it is right: made from the same, or of the same bytes; None if it is not.

    made: as the last build left it. found: as it lies there now. wanted: its
    key, and its digest ("" before it is known, when the key has to decide).
    """
    if found is None or not found.regular or (not wanted.sha256 and (made is None or made.key != wanted.key)):
        return None
    sha256 = wanted.sha256 or (made.sha256 if made else "")
    same = made is not None and made.sha256 == sha256 and stands(made, found)
    if not same:
        with suppress(OSError):
            same = digest(output / path) == sha256
    return Made(wanted.key, sha256, found.size, found.mtime) if same else None


def empty(folders: Folders) -> None:
    """An empty stage, and nothing left of a run that was killed. Raises OSError."""
    shutil.rmtree(folders.stage, ignore_errors=True)
    folders.stage.mkdir(parents=True, exist_ok=True)
    for left in folders.work.glob(".new-*"):
        left.unlink(missing_ok=True)


def begin(folders: Folders, journal: Journal) -> None:
    """Write the journal: from here on the change will be made, by this run or the next. Raises OSError."""
    value = {
        "version": VERSION,
        "output": str(folders.output),
        "put": [[p.path, p.stage, p.made.key, p.made.sha256, p.made.size] for p in journal.put],
        "delete": [[d.path, *d.digests] for d in journal.delete],
    }
    write_atomic(folders.journal, json.dumps(value).encode())


def carry_out(folders: Folders, journal: Journal, state: State, step: Step, *, prove: bool = False) -> State:
    """Do what the journal says; returns the state with what is now in place, saved.

    state: what is in place besides. prove: whether the stage has to be proven
    first, as when another run filled it. Raises OSError; the journal then stays.
    """
    files = dict(state.files)
    ready: set[Path] = set()
    for item in journal.put:
        step(f"put {item.path}")
        target = folders.output / item.path
        _ready(folders.output, target.parent, ready)
        if not prove or _whole(folders.stage / item.stage, item.made.sha256):
            _move(folders.stage / item.stage, target, target.parent / f".new-{item.stage}")
        if prove and not _whole(target, item.made.sha256):
            files.pop(item.path, None)  # the stage was lost: the build that follows makes it anew
            continue
        files[item.path] = replace(item.made, mtime=target.lstat().st_mtime_ns)
    problems = list(state.problems)
    for gone in journal.delete:
        step(f"delete {gone.path}")
        problems += _remove(folders.output, gone)
        files.pop(gone.path, None)
    step("state")
    state = replace(state, files=files, problems=tuple(problems))
    save(folders.state, state)
    step("journal")
    folders.journal.unlink(missing_ok=True)
    shutil.rmtree(folders.stage, ignore_errors=True)
    return state


def _ready(output: Path, folder: Path, ready: set[Path]) -> None:
    """Make a folder of the output; raises OSError if a link or a file is in its place."""
    if folder in ready:
        return
    if folder != output:
        _ready(output, folder.parent, ready)
        if folder.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, "a link stands where the site wants a folder", str(folder))
    folder.mkdir(parents=folder == output, exist_ok=True)
    ready.add(folder)


def _whole(path: Path, sha256: str) -> bool:
    return path.is_file() and digest(path) == sha256


def _move(staged: Path, target: Path, beside: Path) -> None:
    try:
        os.replace(staged, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # Cache and output on different disks: only within one can a file be replaced at once. A
        # run that is killed here leaves `beside`, which the next one writes over and moves.
        shutil.copyfile(staged, beside)
        os.replace(beside, target)
        staged.unlink()


def _remove(output: Path, gone: Delete) -> Iterator[Problem]:
    """Delete a file that is as we made it, and the folders that it leaves empty."""
    path = output / gone.path
    if not path.is_file() or path.is_symlink() or any(parent.is_symlink() for parent in _between(path, output)):
        return
    if digest(path) not in gone.digests:
        message = "is no part of the site any more, but somebody has changed it"
        yield Problem(str(path), None, "left-in-place", message, "delete it if it is not wanted", Severity.WARNING)
        return
    path.unlink()
    with suppress(OSError):  # not empty
        for folder in _between(path, output):
            folder.rmdir()


def _between(path: Path, output: Path) -> Iterator[Path]:
    return (parent for parent in path.parents if parent != output and parent.is_relative_to(output))


def recover(folders: Folders, state: State, step: Step) -> State:
    """Finish what a run that was ended left unfinished; returns the state after it. Raises OSError."""
    journal = _read(folders)
    if journal is None:
        with suppress(OSError):
            folders.journal.unlink(missing_ok=True)
        return state
    for item in journal.put:  # what was left of copying from another disk
        with suppress(OSError):
            (folders.output / item.path).with_name(f".new-{item.stage}").unlink()
    return carry_out(folders, journal, replace(state, fingerprint=None), step, prove=True)


def _read(folders: Folders) -> Journal | None:
    """The unfinished journal; None where there is none, or none of ours for this output."""
    try:
        value = json.loads(folders.journal.read_bytes())
        if value["version"] != VERSION or value["output"] != str(folders.output):
            return None
        put = tuple(Put(path, stage, made([key, sha256, size, 0])) for path, stage, key, sha256, size in value["put"])
        delete = tuple(Delete(path, tuple(map(str, digests))) for path, *digests in value["delete"])
        paths = [*(item.path for item in put), *(item.path for item in delete)]
        unsafe = any(map(fault, paths)) or not all(item.stage.isalnum() for item in put)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return None if unsafe else Journal(put, delete)
