"""One digest for everything in some folders: whether anything in them has changed."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from newsarchive.nouns import files

# More than this in one file is not what an archive is made from; its size and time of change stand for it.
READ_WHOLE = 64 * 1024 * 1024


def fingerprint(*folders: Path) -> str:
    """A hexadecimal digest of every file's path (within its folder) and bytes, in order.

    A folder that is not there, a pipe, or a file that cannot be read, counts as
    such and is no error: whoever reads it will say so.
    """
    whole = hashlib.sha256()
    for number, folder in enumerate(folders):
        for name, path in _files(folder):
            whole.update(f"{number}\0{name}\0".encode("utf-8", "surrogatepass"))
            whole.update(_digest(path))
    return whole.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """(path within the folder, path) of each file, sorted: links to folders are not followed."""
    found: list[str] = []
    for base, _, names in os.walk(folder):
        found.extend(os.path.join(base, name) for name in names)
    start = len(os.fspath(folder)) + 1
    yield from sorted((path[start:].replace(os.sep, "/"), path) for path in found)


def _digest(path: str) -> bytes:
    try:
        with open(path, "rb", opener=files.without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return b"no file"
            if status.st_size > READ_WHOLE:
                return f"{status.st_size} {status.st_mtime_ns}".encode()
            return hashlib.sha256(file.read()).digest()
    except OSError as error:
        return f"unreadable {error.errno}".encode()
