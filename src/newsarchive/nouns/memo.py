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
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import is_dataclass
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from newsarchive.nouns.frozen import pack

if TYPE_CHECKING:
    from hashlib import _Hash as Hash

T = TypeVar("T")
R = TypeVar("R")

_OWN = "newsarchive.nouns."
_ALLOWED = {("decimal", "Decimal"), ("pathlib", "PurePosixPath")}
# What unpickling bytes that are none of ours may raise besides UnpicklingError.
_TORN = (EOFError, ValueError, TypeError, KeyError, IndexError, AttributeError, ImportError, MemoryError, OverflowError)
BATCH = 500  # items looked up at once: within SQLite's limit of parameters, and a few MB
KEEP = 200  # results that may lie about unasked for before it is worth clearing them away


class Mapper(Protocol):
    """What ``map`` is: the builtin, or that of a process pool."""

    def __call__(self, function: Callable[[T], R], items: Iterable[T], /) -> Iterable[R]: ...


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        """Only values of this program and numbers: nothing that acts when it is made."""
        if (module.startswith(_OWN) and "." not in name) or (module, name) in _ALLOWED:
            found = super().find_class(module, name)
            if (module, name) in _ALLOWED or _is_value(found, module):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a memo")


def _is_value(found: object, module: str) -> bool:
    """Whether `found` is a frozen value or an enumeration of `module`, not what it imports or does its work with."""
    if not isinstance(found, type) or found.__module__ != module:
        return False
    named_tuple = issubclass(found, tuple) and hasattr(found, "_fields")
    return is_dataclass(found) or issubclass(found, Enum) or named_tuple


class Memo:
    """A ``map`` that remembers.

    path: of its file (an SQLite database). salt: whatever the results depend on
    besides the items, such as a digest of the program. inner: works out what
    is not remembered. forget: whether to begin with nothing.
    """

    def __init__(self, path: Path, salt: str, inner: Mapper = map, *, forget: bool = False) -> None:
        if forget:
            with suppress(OSError):
                path.unlink()
        self.path = path
        self.salt = salt.encode()
        self.inner = inner

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """``map(function, items)``: known items are looked up, the others worked out and remembered.

        Items must pickle to the same bytes when they are equal (strings, bytes and
        tuples of them do); results must be made of this program's values. Only
        some items and results are held at a time.
        """
        source, asked = iter(items), set[bytes]()
        begun = self._begun(function)
        while batch := list(islice(source, BATCH)):
            keys = [_key(begun, item) for item in batch]
            asked.update(keys)
            yield from self._batch(function, batch, keys)
        self._forget(asked)

    def _batch(self, function: Callable[[T], R], items: list[T], keys: list[bytes]) -> Iterator[R]:
        known = self._read(keys)
        fresh = iter(self.inner(function, [item for item, key in zip(items, keys, strict=True) if key not in known]))
        added: dict[bytes, bytes] = {}
        for item, key in zip(items, keys, strict=True):
            try:
                result: R = _Unpickler(io.BytesIO(known[key])).load() if key in known else next(fresh)
            except (pickle.UnpicklingError, *_TORN):
                if key not in known:
                    raise
                known.pop(key)
                result = function(item)
            if key not in known:
                added[key] = pack(result)
            yield result
        self._write("insert or replace into memo values (?, ?)", added.items())

    def _begun(self, function: Callable[[T], R]) -> Hash:
        """The part of every key that does not depend on the item: a function may be bound to large values."""
        return hashlib.sha256(self.salt + f"\0{_name(function)}\0".encode("utf-8", "surrogatepass"))

    def _read(self, keys: list[bytes]) -> dict[bytes, bytes]:
        marks = ",".join("?" * len(keys))
        try:
            with _open(self.path) as base:
                rows = base.execute(f"select key, value from memo where key in ({marks})", keys)
                return {key: value for key, value in rows if type(value) is bytes}
        except (sqlite3.Error, OSError):
            return {}

    def _forget(self, asked: set[bytes]) -> None:
        """Drop what was not asked for, once there is much of it."""
        try:
            with _open(self.path) as base:
                stale = {key for (key,) in base.execute("select key from memo")} - asked
        except (sqlite3.Error, OSError):
            return
        if len(stale) > max(KEEP, len(asked) // 4):
            self._write("delete from memo where key = ?", [(key,) for key in stale])

    def _write(self, statement: str, rows: Collection[tuple[bytes, ...]]) -> None:
        if not rows:
            return
        for _ in range(2):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                with _open(self.path) as base:
                    base.execute("create table if not exists memo (key blob primary key, value blob)")
                    base.executemany(statement, rows)
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


def _key(begun: Hash, item: object) -> bytes:
    whole = begun.copy()
    whole.update(pickle.dumps(item, protocol=5))
    return whole.digest()


def _name(function: Callable[..., object]) -> str:
    inner = getattr(function, "func", function)  # functools.partial
    bound = getattr(function, "args", ()), getattr(function, "keywords", {})
    return f"{inner.__module__}.{inner.__qualname__} {bound!r}"
