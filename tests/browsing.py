"""The built site, served and opened: what the browser tests share."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, BrowserContext, Request, sync_playwright

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
SUB_PATH = "/kho/tin/"


@dataclass
class Watch:
    """What a browser complained about."""

    base: str
    errors: list[str] = field(default_factory=list)

    def on(self, context: BrowserContext) -> None:
        context.on("console", lambda m: self.errors.append(f"console: {m.text}") if m.type == "error" else None)
        context.on("weberror", lambda e: self.errors.append(f"script: {e.error}"))
        context.on("requestfailed", self.failed)
        context.on("request", lambda r: None if self.ours(r.url) else self.errors.append(f"foreign: {r.url}"))
        context.on("response", lambda r: self.errors.append(f"{r.status}: {r.url}") if r.status >= 400 else None)

    def failed(self, request: Request) -> None:
        """What the browser itself gave up, leaving a page before it had all of it, is no failure of the site's."""
        if request.failure != "net::ERR_ABORTED":
            self.errors.append(f"failed: {request.url}: {request.failure}")

    def ours(self, url: str) -> bool:
        return url.startswith((self.base, "data:", "blob:"))


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def served(built_site: Path) -> Iterator[str]:
    """The site's address under a sub-path of a server that knows nothing else."""

    class Handler(SimpleHTTPRequestHandler):
        def translate_path(self, path: str) -> str:
            named = unquote(path.partition("?")[0])
            return str(built_site / named.removeprefix(SUB_PATH)) if named.startswith(SUB_PATH) else "/nonexistent"

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
    server.shutdown()


@pytest.fixture(params=["disk", "sub-path"])
def base(request: pytest.FixtureRequest, built_site: Path, served: str) -> str:
    return built_site.as_uri() + "/" if request.param == "disk" else served


@pytest.fixture(scope="session")
def addresses(built_site: Path) -> list[str]:
    """Every page of the site, from its root."""
    return sorted(path.relative_to(built_site).as_posix() for path in built_site.rglob("*.html"))
