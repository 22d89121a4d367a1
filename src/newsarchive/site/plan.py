"""What a page is made from, as one digest: while that stands, the page need not be made again.

The key of a page takes in its path, its template's name, every template and
asset, the program itself with the libraries that shape its output, and the view.
Nothing is taken on trust but SHA-256, so a warm build and one from nothing
give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from operator import attrgetter
from pathlib import Path
from typing import Any

import newsarchive
from newsarchive.nouns.fingerprint import fingerprint

SHAPING = ("jinja2", "markdown", "markupsafe", "nh3")  # the libraries that shape what is printed


def freeze(view: object) -> bytes:
    """A view as bytes: equal views give equal bytes, in any process and any run.

    A pickle without its memo, which would tell equal objects from identical ones.
    Sets have no order and so no place in a view; a view with a cycle is none.
    """
    return _pickled(view, fast=True)


def pack(view: object) -> bytes:
    """A view for the way to another process: smaller than frozen, and quicker to unpack (with `pickle.loads`)."""
    return _pickled(view, fast=False)


def _pickled(view: object, fast: bool) -> bytes:
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.fast = fast
    pickler.dispatch_table = _REDUCERS
    pickler.dump(view)
    return buffer.getvalue()


class _Reducers(dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]):
    """How to take apart a frozen dataclass: several times as fast as its own ``__getstate__``."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
        if not is_dataclass(kind):
            raise KeyError(kind)
        names = [field.name for field in fields(kind)]
        self[kind] = reducer = _reducer(kind, names)
        return reducer


def _reducer(kind: type, names: list[str]) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    if len(names) < 2:  # attrgetter would not give a tuple
        return lambda value: (kind, tuple(getattr(value, name) for name in names))
    values = attrgetter(*names)
    return lambda value: (kind, values(value))


_REDUCERS = _Reducers()


@lru_cache(maxsize=1)
def program_digest() -> str:
    """A digest of the program's own source, of the interpreter's version and of the libraries that shape a page."""
    folder = Path(newsarchive.__file__).parent
    whole = hashlib.sha256(f"{sys.version_info[:2]}\n".encode())
    for name in SHAPING:
        whole.update(f"{name} {_version(name)}\n".encode())
    for path in sorted(folder.rglob("*.py")):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def setting(templates: Iterable[Path]) -> str:
    """A digest of what all pages share: the program and the template folders, in the order they are looked in."""
    return hashlib.sha256(f"{program_digest()} {fingerprint(*templates)}".encode()).hexdigest()


def key(shared: str, path: str, template: str, view: bytes) -> str:
    """The key of one page. shared: as `setting` gives it; view: frozen."""
    whole = hashlib.sha256(f"{shared}\0{path}\0{template}\0".encode())
    whole.update(view)
    return whole.hexdigest()
