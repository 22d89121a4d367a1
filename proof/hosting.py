"""A folder under a sub-path of a server on this machine, as a host of static pages serves it.

Text is compressed as such hosts do it (gzip, level 6), everything may be kept for ten minutes, what is not there
is answered with the site's own 404.html. The server knows nothing beside that folder.
"""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

LEVEL = 6  # of compression: what hosts use while they answer
TEXT = ("text/", "application/javascript", "application/json", "application/xml", "image/svg+xml")
TYPES = {".woff2": "font/woff2", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml"}


@contextmanager
def hosted(folder: Path, sub_path: str) -> Iterator[str]:
    """The address of `folder`, served until the block is left. sub_path: begins and ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, folder.resolve(), sub_path))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{sub_path}"
    finally:
        server.shutdown()
        server.server_close()


@lru_cache(maxsize=2048)
def _compressed(path: Path, modified: int) -> bytes:
    return gzip.compress(path.read_bytes(), LEVEL, mtime=0)


class _Host(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "hosting"
    sys_version = ""

    def __init__(self, folder: Path, sub_path: str, *rest: object) -> None:
        self.folder, self.sub_path = folder, sub_path
        super().__init__(*rest)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with the file, or with what the site has to say where there is none."""
        path = self._file()
        if path:
            self._send(200, path)
        elif (self.folder / "404.html").is_file():
            self._send(404, self.folder / "404.html")
        else:
            self._start(404, "text/plain", 0)

    def _file(self) -> Path | None:
        """The file that is asked for; none outside the folder."""
        named = unquote(self.path.partition("?")[0])
        if not named.startswith(self.sub_path):
            return None
        path = (self.folder / named.removeprefix(self.sub_path)).resolve()
        path = path / "index.html" if path.is_dir() else path
        return path if path.is_file() and path.is_relative_to(self.folder) else None

    def _send(self, status: int, path: Path) -> None:
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        squeezed = kind.startswith(TEXT) and "gzip" in self.headers.get("Accept-Encoding", "")
        data = _compressed(path, path.stat().st_mtime_ns) if squeezed else path.read_bytes()
        self._start(status, f"{kind}; charset=utf-8" if kind.startswith("text/") else kind, len(data), squeezed)
        self.wfile.write(data)

    def _start(self, status: int, kind: str, length: int, squeezed: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.send_header("Cache-Control", "max-age=600")
        if squeezed:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""
