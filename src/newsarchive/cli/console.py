"""The terminal: words out, progress, and nothing that a captured page could do to it."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

T = TypeVar("T")

EVERY = 0.1  # seconds between two drawings of the progress: what an eye can follow
WAIT = 0.5  # seconds of work before progress is shown: shorter work needs none

# What moves a terminal's cursor, changes its title or reverses a line's order, shown
# as an escape instead: names and values in messages come from other people's pages.
_CONTROLS = {
    code: f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)
    if chr(code) not in "\t\n"
}


# What a terminal that knows only ASCII is shown for the two signs that our own sentences use.
_PLAIN = str.maketrans({"→": "->", "…": "..."})


def harmless(text: str) -> str:
    """`text` with everything that a terminal would obey written out."""
    return text.translate(_CONTROLS)


def prepare() -> None:
    """Let both streams take any text: UTF-8 on Windows, escapes for what an encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if os.name == "nt" else None
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def out(text: str) -> None:
    """Say `text` on standard output."""
    _write(sys.stdout, text)


def err(text: str) -> None:
    """Say `text` on standard error."""
    _write(sys.stderr, text)


def _write(stream: TextIO, text: str) -> None:
    """Write a line; a reader that has gone (``| head``) is no reason to stop the work."""
    try:
        stream.write(harmless(text if _knows("→…", stream) else text.translate(_PLAIN)) + "\n")
        stream.flush()
    except BrokenPipeError:
        # As Python's documentation advises: else the interpreter complains while it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _knows(signs: str, stream: TextIO) -> bool:
    try:
        signs.encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """What to call with the number of things done so far: drawn on a terminal, nothing in a log.

    total: how many there will be, None if that is not known.
    """
    stream = sys.stderr
    begun = drawn = time.monotonic()
    shown = False

    def draw(number: int) -> None:
        nonlocal drawn, shown
        now = time.monotonic()
        if stream.isatty() and now - begun > WAIT and now - drawn > EVERY:
            stream.write(f"\r{label} {number}{f'/{total}' if total else ''}\x1b[K")
            stream.flush()
            drawn, shown = now, True

    try:
        yield draw
    finally:
        if shown:
            stream.write("\r\x1b[K")
            stream.flush()


def counted(items: Iterable[T], draw: Callable[[int], None]) -> Iterator[T]:
    """`items` as they are, told to `draw` one by one."""
    for number, item in enumerate(items, 1):
        draw(number)
        yield item
