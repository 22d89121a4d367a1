"""Bytes become the text of a capture, or the reason why they cannot.

UTF-8 unless the sidecar declares another encoding. Windows-1258 is worth a
word: it decodes to base letters with combining tones, so the text that comes
out is not NFC; it stays so in the capture, and the article composes it.
"""

from __future__ import annotations

import codecs

from newsarchive.nouns.capture import Capture, Provenance, digest, split_lines
from newsarchive.nouns.reading import SetAside
from newsarchive.nouns.text import is_blank

# Control characters that text does have: tab, line ends, vertical tab, form feed, and the
# C1 control U+0085, which converted mainframe text uses for a line end.
_TEXT_CONTROLS = b"\t\n\v\f\r"
_ODD_CONTROLS = bytes(set(range(32)) - set(_TEXT_CONTROLS))
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # with which UTF-16 begins, and UTF-8 never
# A stray control character is damage to a text; this share of them is a file that is no text.
BINARY_SHARE = 0.02
# Wide enough to hold a menu before the first stray byte, small enough to be quick on a large file.
SAMPLE = 65_536
# Python's own notations and those of domain names: no page is written in them.
_NOT_OF_PAGES = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"})


def decode(name: str, data: bytes, provenance: Provenance = Provenance()) -> Capture | SetAside:  # noqa: B008 - a frozen value
    """The capture that `data` holds, or why it is none (codes ``binary``, ``not-utf-8``, ``empty``).

    `name` is the capture's file name. `provenance.encoding`, where given, must
    be one that Python knows (`known_encoding`). Offsets in reasons are bytes from 0.
    """
    sha256 = digest(data)
    if not provenance.encoding and data.startswith(_WIDE_MARKS):
        return SetAside(name, sha256, "not-utf-8", f"{_byte(data, 0)} is not UTF-8: declare utf-16 in the sidecar")
    nul = _nul(data, provenance.encoding)
    if nul >= 0:
        return SetAside(name, sha256, "binary", f"a NUL byte at offset {nul}: this is no text")
    try:
        text = data.decode(provenance.encoding or "utf-8")
    except UnicodeDecodeError as error:
        return SetAside(name, sha256, "not-utf-8", _why(data, error, provenance.encoding))
    if _looks_binary(text[:SAMPLE]):
        first = next(at for at, char in enumerate(text) if char < " " and char not in "\t\n\v\f\r")
        offset = len(text[:first].encode(provenance.encoding or "utf-8", "replace"))
        reason = f"control characters throughout, the first at offset {offset}: this is no text"
        return SetAside(name, sha256, "binary", reason)
    lines = split_lines(text)
    if all(map(is_blank, lines)):
        return SetAside(name, sha256, "empty", "nothing but white space")
    return Capture(name, sha256, lines, provenance)


def known_encoding(name: str) -> bool:
    """Whether `name` is a text encoding that captures can be declared in."""
    try:
        b"aa".decode(name, "replace")  # raises for a codec that is not of text, such as base64
        return codecs.lookup(name).name not in _NOT_OF_PAGES
    except (LookupError, ValueError):
        return False


def _nul(data: bytes, encoding: str | None) -> int:
    """Where the first NUL byte is, or -1; UTF-16 and UTF-32 have them by right."""
    if encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32")):
        return -1
    return data.find(b"\0")


def _why(data: bytes, error: UnicodeDecodeError, encoding: str | None) -> str:
    where = _byte(data, error.start)
    if encoding:
        return f"{where} is not {encoding}, which the sidecar declares"
    return f"{where} is not UTF-8: declare the encoding in the sidecar"


def _byte(data: bytes, at: int) -> str:
    return f"byte 0x{data[at]:02x} at offset {at}" if at < len(data) else f"the end, at offset {at}"


def _looks_binary(sample: str) -> bool:
    data = sample.encode("utf-8", "surrogatepass")  # in which a control character is one byte, and no part of another
    odd = len(data) - len(data.translate(None, _ODD_CONTROLS))
    return odd > BINARY_SHARE * max(len(sample), 1)
