"""Bytes become captures, or the reason why not."""

from __future__ import annotations

import pytest

from newsarchive.nouns.capture import Capture, Provenance
from newsarchive.nouns.reading import SetAside
from newsarchive.reading.decode import decode, known_encoding


def _aside(data: bytes, encoding: str | None = None) -> SetAside:
    found = decode("a.txt", data, Provenance(encoding=encoding))
    assert isinstance(found, SetAside)
    return found


def _lines(data: bytes, encoding: str | None = None) -> tuple[str, ...]:
    found = decode("a.txt", data, Provenance(encoding=encoding))
    assert isinstance(found, Capture)
    return found.lines


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfmot\r\nhai\rba\n", b"mot\nhai\nba"])
def test_bom_and_line_ends(data: bytes) -> None:
    assert _lines(data) == ("mot", "hai", "ba")


def test_not_utf8_tells_the_byte() -> None:
    found = _aside(b"abc\nde\xe9f")
    assert (found.code, found.reason) == (
        "not-utf-8",
        "byte 0xe9 at offset 6 is not UTF-8: declare the encoding in the sidecar",
    )


def test_a_declared_encoding_is_used_and_held_to() -> None:
    assert _lines("café".encode("latin-1"), "latin-1") == ("café",)
    assert _lines("đọc".encode("utf-16"), "utf-16") == ("đọc",)
    assert _lines(b"Vi\xea\xf2t", "windows-1258") == ("Viê\u0323t",)
    assert _aside(b"\xff\xff", "gb18030").reason.endswith("gb18030, which the sidecar declares")


def test_nul_is_binary_with_its_offset() -> None:
    found = _aside(b"ab\x00c")
    assert (found.code, found.reason) == ("binary", "a NUL byte at offset 2: this is no text")


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_utf16_says_so_and_is_read_where_it_is_declared(mark: str) -> None:
    data = "\ufeffđọc".encode(mark)
    found = _aside(data)
    assert (found.code, found.reason) == (
        "not-utf-8",
        f"byte 0x{data[0]:02x} at offset 0 is not UTF-8: declare utf-16 in the sidecar",
    )
    assert _lines(data, "utf-16") == ("đọc",)


def test_control_characters_throughout_are_binary_and_a_stray_one_is_not() -> None:
    found = _aside("đ\x01\x02\x03abc".encode())
    reason = "control characters throughout, the first at offset 2: this is no text"
    assert (found.code, found.reason) == ("binary", reason)
    assert _lines(b"a" * 99 + b"\x01") == ("a" * 99 + "\x01",)


@pytest.mark.parametrize("data", [b"", b"\n\n", " \u200b\n\u00a0".encode()])
def test_nothing_visible_is_empty(data: bytes) -> None:
    assert _aside(data).code == "empty"


def test_known_encodings() -> None:
    assert known_encoding("windows-1258")
    assert not known_encoding("klingon")
    assert not known_encoding("base64")
    assert not known_encoding("a\0b")
