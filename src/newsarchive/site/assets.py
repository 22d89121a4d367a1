"""Styles, scripts and fonts: the files of ``templates/assets``, as they are.

Their addresses on the site are those in the folder. Pages name styles and
scripts with a digest of their bytes behind a question mark, so that a browser
never joins a new page to an old style; on a disk the question mark does nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from newsarchive.site.output import Output

# The program's own; an archive may have a folder of its own, which is looked in first.
OWN_TEMPLATES = Path(__file__).resolve().parents[3] / "templates"
FOLDER = "assets"
_KEPT = frozenset({".css", ".js", ".woff2", ".svg", ".png", ".ico", ".txt"})
DIGEST_LENGTH = 8


def outputs(folders: tuple[Path, ...]) -> Iterator[Output]:
    """The files of ``assets``, in order. folders: of templates; a file of the first hides the same of the next."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        base = folder / FOLDER
        for path in sorted(base.rglob("*")) if base.is_dir() else ():
            if path.is_file() and path.suffix in _KEPT:
                found[f"{FOLDER}/{path.relative_to(base).as_posix()}"] = path
    for name in sorted(found):
        yield Output(name, found[name].read_bytes())


def templates(folders: tuple[Path, ...]) -> list[str]:
    """The names of the templates in `folders`, as Jinja knows them, in order."""
    paths = {path.relative_to(folder) for folder in folders for path in folder.rglob("*.html")}
    return sorted(path.as_posix() for path in paths if path.parts[0] != FOLDER)


def address(folders: tuple[Path, ...], name: str) -> str:
    """The address of an asset from the site's root, with its digest: ``assets/site.css?1a2b3c4d``.

    Raises FileNotFoundError if no folder has it.
    """
    for folder in folders:
        path = folder / FOLDER / name
        if path.is_file():
            return f"{FOLDER}/{name}?{sha256(path.read_bytes()).hexdigest()[:DIGEST_LENGTH]}"
    raise FileNotFoundError(f"{FOLDER}/{name} is in none of {', '.join(map(str, folders))}")
