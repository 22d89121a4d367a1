"""Waiting for a change under some folders, by looking at them again and again.

Polling needs no package and works on every disk, network drives and
containers included, where notifications often do not.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

PAUSE = 0.4  # seconds between two looks: an edit feels answered at once
SHARE = 10  # times as long as a look took is the least pause after it: a large archive takes a tenth of a processor
SETTLED = 0.1  # seconds without a further change: an editor's save is several steps

Seen = Mapping[str, tuple[int, int]]


def look(folders: Iterable[Path]) -> Seen:
    """Modification time (nanoseconds) and size (bytes) of every file under `folders` that is not hidden."""
    return {path: state for folder in folders for path, state in _files(str(folder))}


def _files(folder: str) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # not there, or gone since: no files, and its coming is a change
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            else:
                state = entry.stat()
                yield entry.path, (state.st_mtime_ns, state.st_size)
        except OSError:
            continue


def changed(folders: Iterable[Path], known: Seen) -> Seen:
    """Wait until `folders` look other than `known` and have settled; returns how they look then."""
    places = tuple(folders)
    while True:
        begun = time.monotonic()
        seen = look(places)
        took = time.monotonic() - begun
        if seen != known:
            return _settled(places, seen)
        time.sleep(max(PAUSE, SHARE * took))


def _settled(folders: tuple[Path, ...], seen: Seen) -> Seen:
    while True:
        time.sleep(SETTLED)
        again = look(folders)
        if again == seen:
            return seen
        seen = again
