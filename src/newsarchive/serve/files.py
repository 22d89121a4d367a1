"""Which file an address means, and as what it is sent."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

# Fixed here rather than asked of the machine, whose registry may know none of them or say it wrongly.
TYPES = {
    ".bib": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ris": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
OTHER = "application/octet-stream"


def media_type(path: Path) -> str:
    """The Content-Type of a file, by its name."""
    return TYPES.get(path.suffix.lower(), OTHER)


def find(root: Path, address: str) -> Path | None:
    """The file under `root` that the address of a request means; None where there is none.

    root: resolved. A folder means its index.html. Whatever the address says
    and wherever links lead, the file lies under `root`.
    """
    try:
        named = unquote(urlsplit(address).path, errors="strict")
    except ValueError:
        return None
    parts = [part for part in named.split("/") if part not in ("", ".")]
    if ".." in parts or any(sign in named for sign in "\0\\:"):
        return None
    try:
        path = root.joinpath(*parts).resolve()
        if path.is_dir():
            path = (path / "index.html").resolve()
        return path if path.is_relative_to(root) and path.is_file() else None
    except (OSError, ValueError):  # a name too long for the disk
        return None


def lacks_slash(root: Path, address: str) -> bool:
    """Whether the address names a folder without the final slash, so that its page's links would go astray."""
    if urlsplit(address).path.endswith(("/", "/index.html")):
        return False
    found = find(root, address)
    return found is not None and found.name == "index.html"
