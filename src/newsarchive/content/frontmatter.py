"""A file with front matter: its header as a tree of strings, its body, and the file again.

Reading and writing go through python-frontmatter, with a handler of our own:
the library's makes dates, numbers and booleans of strings, sorts the keys when
it writes, and passes over a header that it cannot read in silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import frontmatter
from frontmatter.default_handlers import BaseHandler

from newsarchive.content import tree
from newsarchive.content.faults import Faults
from newsarchive.nouns.capture import BOM
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.text import nfc

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LINE_END = re.compile(r"\r\n?")


class Header(NamedTuple):
    """The header of a file and the text after it.

    fields: by key, with lines counted in the file; body: without white space
    around it but with a final line end, or ``""``.
    """

    fields: tree.Map
    body: str


class _NoHeaderError(Exception):
    """Not a ValueError: python-frontmatter takes those for a file that has no header, in silence."""


class Handler(BaseHandler):
    """Front matter between lines of ``---``, every scalar a string, every fault collected."""

    FM_BOUNDARY = _FENCE
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, faults: Faults, before: int = 0) -> None:
        super().__init__()
        self.faults = faults
        self.before = before  # lines of the file above the header
        self.fields: tree.Map | None = None

    def split(self, text: str) -> tuple[str, str]:
        """The header and the body of `text`; raises _NoHeaderError, the fault being told, where there is none."""
        first = _FENCE.match(text)
        if not first:
            self._stop("no-front-matter", "the file does not begin with a line '---'", "begin it with front matter")
            raise _NoHeaderError
        end = _FENCE.search(text, first.end())
        if not end:
            self._stop("no-front-matter-end", "the front matter has no line '---' at its end", "add one after it")
            raise _NoHeaderError
        return text[first.end() + 1 : end.start()], text[end.end() :]

    def load(self, fm: str) -> dict[str, Any]:
        """The fields of the header; raises _NoHeaderError, the faults being told, where it is no mapping."""
        value = tree.read(fm, self.faults, self.before + 1)
        if not isinstance(value, tree.Map):
            if not self.faults.fatal:
                what = "is empty" if value is None else "is no list of 'key: value' lines"
                self._stop("bad-front-matter", f"the front matter {what}", "write 'title: …' and so on in it")
            raise _NoHeaderError
        self.fields = value
        return dict(value.values)

    def export(self, metadata: dict[str, object], **_: object) -> str:
        """The header for `metadata`, its keys in the order in which they come."""
        return tree.write(metadata)

    def _stop(self, code: str, message: str, fix: str) -> None:
        self.faults.error(self.before + 1, code, message, fix)


def read(text: str, faults: Faults) -> Header | None:
    """The header and body of a file's text; None, with the reason in `faults`, where it has none that can be read.

    Line ends may be LF, CRLF or CR, a BOM may stand first; what is returned is NFC.
    """
    text = normal(text)
    start = len(text) - len(text.lstrip())
    handler = Handler(faults, before=text.count("\n", 0, start))
    try:
        _, body = frontmatter.parse(text, handler=handler)
    except _NoHeaderError:
        return None
    assert handler.fields is not None
    return Header(handler.fields, body + "\n" if body else "")


def write(fields: Mapping[str, object], body: str) -> str:
    """The text of a file: LF, one final line end. `read` gives the same fields (as strings) and body."""
    post = frontmatter.Post(body.strip())
    post.metadata = dict(fields)
    return frontmatter.dumps(post, handler=Handler(Faults(""))) + "\n"


def normal(text: str) -> str:
    """`text` without a BOM, NFC, its line ends LF."""
    return nfc(_LINE_END.sub("\n", text.removeprefix(BOM)))


def decode(data: bytes, path: str) -> str | Problem:
    """The text of a file's bytes, which have to be UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, line, "not-utf-8", f"byte {error.start} is not UTF-8", "save the file as UTF-8")
