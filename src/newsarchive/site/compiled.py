"""Compiled templates, kept in the cache: an edit of a small archive would spend half its time on compiling them.

Words of the interface that are constants are translated when a template is compiled, so that each language has
its own. What lies there is believed only if it is whole and was made by this program from these templates and
catalogues.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from newsarchive.nouns.files import write_atomic

_DIGEST = hashlib.sha256().digest_size  # bytes, before what they are the digest of


class Compiled(BytecodeCache):
    """The compiled templates of one language.

    folder: where they are kept. shared: the digest of templates, catalogues and
    program. anew: that none is taken up, as is needed to see what templates ask for.
    """

    def __init__(self, folder: Path, shared: str, language: str) -> None:
        self.anew = False
        self._folder = folder
        self._shared = shared
        self._language = language

    def get_source_checksum(self, source: str) -> str:
        """What a template was compiled from and by: its source is not all of it."""
        return f"{self._shared} {super().get_source_checksum(source)}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take up a template; what is not there, or not whole, is compiled again."""
        with suppress(OSError):
            data = b"" if self.anew else self._path(bucket).read_bytes()
            if data[:_DIGEST] == hashlib.sha256(data[_DIGEST:]).digest():
                bucket.bytecode_from_string(data[_DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template. Where that cannot be, the next build compiles it again: nothing else depends on it."""
        data = bucket.bytecode_to_string()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomic(self._path(bucket), hashlib.sha256(data).digest() + data)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{self._language}-{bucket.key}"
