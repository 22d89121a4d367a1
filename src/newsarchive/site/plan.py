"""What a page is made from, as one digest: while that stands, the page need not be made again.

The key of a page takes in its path, its template's name, every template and
asset, the program itself with the libraries that shape its output, and the view.
Nothing is taken on trust but SHA-256, so a warm build and one from nothing
give the same bytes.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import newsarchive
from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.nouns.frozen import freeze

# The libraries that shape what is printed, and what is read and remembered.
SHAPING = ("babel", "jinja2", "leather", "markdown", "markupsafe", "nh3", "pillow", "python-frontmatter", "pyyaml")


@lru_cache(maxsize=1)
def program_digest() -> str:
    """A digest of the program's own source, of the interpreter's version and of the libraries that shape its output."""
    folder = Path(newsarchive.__file__).parent
    whole = hashlib.sha256(f"{sys.version_info[:2]}\n".encode())
    for name in SHAPING:
        whole.update(f"{name} {_version(name)}\n".encode())
    for path in sorted((*folder.rglob("*.py"), *folder.rglob("*.tsv"))):  # what it has learnt is of it, too
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


def key(shared: str, path: str, template: str, view: object) -> str:
    """The key of one page. shared: as `setting` gives it."""
    whole = hashlib.sha256(f"{shared}\0{path}\0{template}\0".encode())
    whole.update(freeze(view))
    return whole.hexdigest()
