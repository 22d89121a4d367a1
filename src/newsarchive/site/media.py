"""Pictures that people have put beside their articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsarchive.nouns.files import inside, read_bytes
from newsarchive.nouns.media import FOLDER, KINDS
from newsarchive.site.folders import fault
from newsarchive.site.output import Output


def media(folder: Path | None) -> Iterator[Output]:
    """The pictures in `folder` and its folders, under ``media/``, in the order of their paths.

    Whatever is no picture, lies elsewhere (a link) or has a name that no site
    can have is passed over. Raises OSError.
    """
    if folder is None or not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        name = f"{FOLDER}/{path.relative_to(folder).as_posix()}"
        if path.suffix.lower() in KINDS and path.is_file() and inside(folder, path) and not fault(name):
            yield Output(name, read_bytes(path))
