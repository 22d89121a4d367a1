"""A capture: the plain-text dump of one news page, as received."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a capture cannot tell of itself: the fields of ``NAME.yml`` beside it."""

    url: str | None = None
    retrieved: str | None = None
    source: str | None = None  # key of a source profile
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """One capture, decoded but otherwise as it came (not NFC).

    name: its file name, such as ``000_86404d5fa2b8c93b.txt``.
    sha256: hexadecimal digest of its bytes.
    lines: its lines without their ends; line N is ``lines[N - 1]``.
    """

    name: str
    sha256: str
    lines: tuple[str, ...]
    provenance: Provenance = Provenance()

    @property
    def lengths(self) -> tuple[int, ...]:
        """The length of each line in code points, which a ledger has to tile."""
        return tuple(map(len, self.lines))


def digest(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of `text`, split on LF, CRLF or CR and nothing else.

    `str.splitlines` also breaks at VT, FF, U+0085, U+2028 …, which would shift
    every line number after one of them. A final line end makes no further line;
    a BOM is no part of line 1.
    """
    text = text.removeprefix(BOM)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = text.split("\n")
    return tuple(parts[:-1] if parts[-1] == "" else parts)
