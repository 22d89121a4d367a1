"""The built site, served and opened: what the browser tests share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright

from proof.hosting import hosted

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
SUB_PATH = "/kho/tin/"
# As long as other waiting: on a busy machine a page may take its time, and nothing waits longer than it has to.
expect.set_options(timeout=30_000)
LANGUAGE = re.compile(r"^(?:en|vi)/")


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


def pages_of(site: Path) -> list[str]:
    """Every page of a built site, from its root, save those that only send their reader on."""
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [address for address in found if 'http-equiv="refresh"' not in (site / address).read_text("utf-8")]


def one_of_each_kind(site: Path) -> list[str]:
    """The page with the most in it of every kind, in every language of the site."""
    fullest: dict[str, str] = {}
    for address in pages_of(site):
        kind = kind_of(address)
        if kind not in fullest or (site / fullest[kind]).stat().st_size < (site / address).stat().st_size:
            fullest[kind] = address
    return sorted(fullest.values())


def kind_of(address: str) -> str:
    """What kind of page has this address: "vi/timeline", "articles/", "articles/index"."""
    own = LANGUAGE.match(address)
    language, rest = (own[0], address[own.end() :]) if own else ("", address)
    folder, slash, name = rest.rpartition("/")
    if not folder:
        return language + re.sub(r"-.*", "", name.removesuffix(".html"))
    return language + folder + slash + ("index" if re.fullmatch(r"index(-\d+)?\.html", name) else "")


def opened(page: Page, url: str) -> None:
    """Open a page, and wait until it is shown: with its fonts, or without them if they do not come."""
    page.goto(url)
    shown(page)


def shown(page: Page) -> None:
    """Wait until the page that is open is shown."""
    page.wait_for_function("() => !document.documentElement.classList.contains('setting')")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def served(built_site: Path) -> Iterator[str]:
    """The site's address under a sub-path of a server that knows nothing else."""
    with hosted(built_site, SUB_PATH) as address:
        yield address


@pytest.fixture(params=["disk", "sub-path"])
def base(request: pytest.FixtureRequest, built_site: Path, served: str) -> str:
    return built_site.as_uri() + "/" if request.param == "disk" else served


@pytest.fixture(scope="session")
def addresses(built_site: Path) -> list[str]:
    """Every page of the site, from its root."""
    return pages_of(built_site)


@pytest.fixture(scope="session")
def kinds(built_site: Path, request: pytest.FixtureRequest) -> list[str]:
    """One page of each kind in each language; with ``--every-page`` all of them."""
    return pages_of(built_site) if request.config.getoption("every_page") else one_of_each_kind(built_site)
