"""Results that a later run need not work out again, kept in the cache folder.

A memo is only a memo: one that is missing, torn, of another version or not
ours at all is thrown away, and everything is worked out anew. What it holds is
read by an unpickler that makes nothing but this program's own frozen values, so
that a file put in its place cannot run anything.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_OWN = "newsarchive.nouns."
_ALLOWED = {("decimal", "Decimal"), ("pathlib", "PurePosixPath")}
_KEEP_AT_LEAST = 200  # entries; with fewer it is not worth forgetting those that were not asked for


class Mapper(Protocol):
    """What ``map`` is: the builtin, or that of a process pool."""

    def __call__(self, function: Callable[[T], R], items: Iterable[T], /) -> Iterable[R]: ...


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        """Only values of this program (classes, never functions) and numbers."""
        if module.startswith(_OWN) or (module, name) in _ALLOWED:
            found = super().find_class(module, name)
            if isinstance(found, type) and "." not in name:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a memo")


class Memo:
    """A ``map`` that remembers.

    path: of its file (an SQLite database). salt: whatever the results depend on
    besides the items, such as a digest of the program. inner: works out what
    is not remembered.
    """

    def __init__(self, path: Path, salt: str, inner: Mapper = map) -> None:
        self.path = path
        self.salt = salt.encode()
        self.inner = inner

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """``map(function, items)``: known items are looked up, the others worked out and remembered.

        Items must pickle to the same bytes when they are equal (strings, bytes and
        tuples of them do); results must be made of this program's values.
        """
        held = list(items)
        keys = [self._key(function, item) for item in held]
        known = self._read()
        missing = [n for n, key in enumerate(keys) if key not in known]
        fresh = dict(zip(missing, self.inner(function, [held[n] for n in missing]), strict=True))
        added: dict[bytes, bytes] = {}
        for n, key in enumerate(keys):
            if n in fresh:
                added[key] = pickle.dumps(fresh[n], protocol=5)
                yield fresh[n]
            else:
                try:
                    result: R = _Unpickler(io.BytesIO(known[key])).load()
                except Exception:  # hostile or torn: a pickle may raise anything
                    result = function(held[n])
                    added[key] = pickle.dumps(result, protocol=5)
                yield result
        stale = known.keys() - set(keys) if len(known) > max(_KEEP_AT_LEAST, 2 * len(keys)) else set()
        self._write(added, stale)

    def _key(self, function: Callable[[T], R], item: T) -> bytes:
        whole = hashlib.sha256(self.salt)
        whole.update(f"\0{_name(function)}\0".encode())
        whole.update(pickle.dumps(item, protocol=5))
        return whole.digest()

    def _read(self) -> dict[bytes, bytes]:
        try:
            with _open(self.path) as base:
                return {k: v for k, v in base.execute("select key, value from memo") if type(k) is type(v) is bytes}
        except (sqlite3.Error, OSError):
            return {}

    def _write(self, added: dict[bytes, bytes], stale: Iterable[bytes]) -> None:
        gone = [(key,) for key in stale]
        if not added and not gone:
            return
        for _ in range(2):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                with _open(self.path) as base:
                    base.execute("create table if not exists memo (key blob primary key, value blob) without rowid")
                    base.executemany("delete from memo where key = ?", gone)
                    base.executemany("insert or replace into memo values (?, ?)", added.items())
                return
            except sqlite3.OperationalError:
                return  # locked by another run, or the disk is full: nothing is lost but time
            except (sqlite3.Error, OSError):
                with suppress(OSError):
                    self.path.unlink()


class _open:  # noqa: N801  (used as a function)
    """A connection that commits and closes; sqlite3's own ``with`` does not close."""

    def __init__(self, path: Path) -> None:
        self.base = sqlite3.connect(path)

    def __enter__(self) -> sqlite3.Connection:
        self.base.execute("pragma synchronous = off")  # a memo lost to a power cut is no loss
        return self.base

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self.base.commit()
        finally:
            self.base.close()


def _name(function: Callable[..., object]) -> str:
    inner = getattr(function, "func", function)  # functools.partial
    bound = getattr(function, "args", ()), getattr(function, "keywords", {})
    return f"{inner.__module__}.{inner.__qualname__} {bound!r}"
