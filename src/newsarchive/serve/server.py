"""A small HTTP server for one person on one machine."""

from __future__ import annotations

import errno
import html
import os
import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

from newsarchive.serve import files, live, watch

HOST = "127.0.0.1"  # nobody but this machine
# Another name for this machine in the Host header is a foreign page that had its own name point here (DNS rebinding).
OWN_NAMES = frozenset({"127.0.0.1", "localhost"})
HEARTBEAT = 10.0  # seconds: how long a page that was closed keeps its thread
FOREIGN_NAME = "This server answers to 127.0.0.1 and localhost only."


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild gave: whether any file of the site changed, and what is wrong, a line each."""

    changed: bool
    problems: tuple[str, ...] = ()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # On Windows the option would let two programs listen on one port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, root: Path, board: live.Board) -> None:
        self.root = root
        self.board = board
        super().__init__((HOST, port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a browser that goes away in mid-answer is no error."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "newsarchive"
    sys_version = ""

    def do_GET(self) -> None:
        if (urlsplit("//" + self.headers.get("Host", "")).hostname or "") not in OWN_NAMES:
            self._send(HTTPStatus.FORBIDDEN, files.TYPES[".txt"], FOREIGN_NAME.encode())
        elif self.path == live.STREAM_ADDRESS:
            self._stream()
        elif self.path == live.SCRIPT_ADDRESS:
            self._send(HTTPStatus.OK, files.TYPES[".js"], live.SCRIPT.encode())
        else:
            self._page()

    do_HEAD = do_GET  # noqa: N815 - the name that http.server looks for

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is for what is wrong with the archive."""

    def _page(self) -> None:
        """Send the file that is asked for, else what stands in for it."""
        root = self.server.root
        found = files.find(root, self.path)
        if files.lacks_slash(root, self.path):
            self._redirect(quote(urlsplit(self.path).path.lstrip("/"), safe="/%") + "/")
        elif found:
            self._send(HTTPStatus.OK, files.media_type(found), found.read_bytes())
        elif self.server.board.state.problems and files.find(root, "/index.html") is None:
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, files.TYPES[".html"], _no_site())
        else:
            own = files.find(root, "/404.html")
            self._send(HTTPStatus.NOT_FOUND, files.TYPES[".html"], own.read_bytes() if own else _not_found(self.path))

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", "/" + path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, media_type: str, data: bytes) -> None:
        if media_type == files.TYPES[".html"]:
            data = live.enliven(data)
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _stream(self) -> None:
        """Send the state now and whenever it changes, until the page is gone."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD":
            return
        board = self.server.board
        state = board.state
        self.wfile.write(b"retry: 500\n" + state.message())
        while not board.closed:
            later = board.wait(state, HEARTBEAT)
            self.wfile.write(b": still here\n\n" if later == state else later.message())
            state = later


def serve(
    output: Path, watched: Sequence[Path], rebuild: Callable[[], Rebuilt], port: int, say: Callable[[str], None]
) -> None:
    """Build, show the site and rebuild whenever something under `watched` changes, until interrupted.

    output: the folder of the built site. rebuild: brings it up to date.
    port: where to listen; if it is taken, any free one. say: prints a line for
    the person at the terminal. Raises KeyboardInterrupt on Ctrl-C, after the
    server is closed, and OSError where nothing can be listened on.
    """
    start = secrets.token_hex(4)
    board = live.Board(live.State(f"{start}-0"))
    seen = watch.look(watched)
    built = rebuild()
    output.mkdir(parents=True, exist_ok=True)
    board.post(live.State(f"{start}-0", built.problems))
    server = _listen(port, output.resolve(), board, say)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
    say(f"http://{HOST}:{server.server_port}/ shows the site and follows your changes; Ctrl-C ends it")
    generation = 0
    try:
        while True:
            seen = watch.changed(watched, seen)
            built = rebuild()
            generation += built.changed
            board.post(live.State(f"{start}-{generation}", built.problems))
    finally:
        board.close()
        server.shutdown()
        server.server_close()


def _listen(port: int, root: Path, board: live.Board, say: Callable[[str], None]) -> _Server:
    try:
        return _Server(port, root, board)
    except OSError as error:
        # Windows says "forbidden" of a port that another program has for itself.
        if error.errno not in (errno.EADDRINUSE, errno.EACCES) or port == 0:
            raise
        say(f"port {port} is taken; another is used")
        return _Server(0, root, board)


def _not_found(address: str) -> bytes:
    return _message("Not found", f"There is no page {address} on this site.")


def _no_site() -> bytes:
    return _message("No site yet", "It could not be built. What is wrong is told below and in the terminal.")


def _message(title: str, text: str) -> bytes:
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<body><h1>{title}</h1><p>{html.escape(text)}</p></body></html>"
    )
    return page.encode()
