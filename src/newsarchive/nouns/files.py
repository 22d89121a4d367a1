"""Files: read with a limit, written at once or not at all, kept within their folder."""

from __future__ import annotations

import itertools
import os
import stat
from pathlib import Path

READ_LIMIT = 64 * 1024 * 1024  # bytes: no news page comes near it, and nothing larger is read into memory

_serial = itertools.count()


class TooLargeError(OSError):
    """The file has more bytes than its reader is willing to hold."""


def read_bytes(path: Path, limit: int = READ_LIMIT) -> bytes:
    """The bytes of the regular file `path`, at most `limit` of them.

    Raises OSError: `TooLargeError` for a longer file, and for a pipe or a device,
    which might never end.
    """
    with open(path, "rb", opener=without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(f"{path} is not a regular file")
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLargeError(f"{path} has more than {limit} bytes")
    return data


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path`, making its folders: a reader sees the old file or the new one, never a part.

    A run that is killed may leave a file ``.new-…`` beside it. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # A short name of its own: one derived from `path` could be longer than a file name may be.
    beside = path.parent / f".new-{os.getpid()}-{next(_serial)}"
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write `data` as `write_atomic` does unless `path` holds it already; whether it was written."""
    try:
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    except OSError:
        pass
    write_atomic(path, data)
    return True


def inside(root: Path, path: Path) -> bool:
    """Whether `path`, its symbolic links followed, lies in the folder `root` (or is it)."""
    return path.resolve().is_relative_to(root.resolve())


def shown(path: Path, root: Path) -> str:
    """`path` as a person would name it: from `root` with forward slashes if it lies there, else as it is."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def without_waiting(path: str, flags: int) -> int:
    """An `opener` for `open` that returns at once: opening a pipe that nobody writes to would wait for ever."""
    # Windows has neither the flag nor the pipe.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
