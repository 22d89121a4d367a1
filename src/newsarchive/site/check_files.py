"""Proves the files of a built site that are not pages: styles, feeds, data, manifest."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from newsarchive.nouns.problem import Problem
from newsarchive.nouns.text import nfc, squeeze
from newsarchive.site.addresses import HOME, UNKNOWN
from newsarchive.site.markup import css_urls
from newsarchive.site.publish import digest
from newsarchive.site.sitemap import LANGUAGE
from newsarchive.site.state import MANIFEST, read_manifest

# Files that no page needs to lead to: machines ask for them by their names, a script loads them, or a template has
# no use for them; the page of what has no known publisher has its address also while nothing stands there.
UNLINKED = re.compile(
    rf"{LANGUAGE}(?:index|404)\.html|robots\.txt|\.nojekyll|{LANGUAGE}(?:feed\.(?:xml|json)|sources/[^/]+\.xml)"
    rf"|{LANGUAGE}card\.png"
    r"|sitemap(?:-\d+)?\.xml|data/.*|assets/.*|search/.*"
    rf"|{LANGUAGE}sources/{UNKNOWN}\.html"
)
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
NEAR = 4  # times its length, and TAGS characters more: how far behind its anchor a quote is looked for
TAGS = 6000
_TAG = re.compile(r"<[^<>]*>")
FIX = "build the site anew; if it stays, mend the template or the article that has it"


@dataclass(frozen=True, slots=True)
class Site:
    """A built site. shown: how messages name its folder. base: its address, if it has one. files: paths of all."""

    folder: Path
    shown: str
    base: str | None
    files: frozenset[str]
    listed: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "listed", read_manifest(self.folder))

    def problem(self, path: str, line: int | None, code: str, message: str) -> Problem:
        """A problem of one file."""
        return problem(f"{self.shown}/{path}", line, code, message)


def problem(path: str, line: int | None, code: str, message: str) -> Problem:
    """A problem of a built site."""
    return Problem(path, line, code, message, FIX)


def check(site: Site, digests: Mapping[str, str], ids: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with the files that are no pages.

    digests: of those files that were read already. ids: of each page, one to a line.
    """
    yield from _manifest(site, digests)
    yield from _styles(site)
    for path in sorted(site.files & site.listed.keys()):
        kind = path.rpartition(".")[2]
        if kind in _PROVERS:
            yield from _guarded(site, path, _PROVERS[kind])
    if "data/timeline.json" in site.files:
        yield from _guarded(site, "data/timeline.json", lambda s, p: _timeline(s, p, ids))
    if "data/datapackage.json" in site.files:
        yield from _guarded(site, "data/datapackage.json", _package)
    for path in ("feed.xml", "sitemap.xml"):
        if site.base and path not in site.files:
            yield site.problem(path, None, "missing", "is not there though the site has an address")


def _guarded(site: Site, path: str, prove: Callable[[Site, str], Iterator[Problem]]) -> Iterator[Problem]:
    try:
        yield from prove(site, path)
    except ElementTree.ParseError as error:
        yield site.problem(path, error.position[0], "not-xml", f"is not well-formed XML ({error})")
    except json.JSONDecodeError as error:
        yield site.problem(path, error.lineno, "not-json", f"is not JSON ({error.msg})")
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        yield site.problem(path, None, "not-as-agreed", f"has not the form it should have ({type(error).__name__})")


def _manifest(site: Site, digests: Mapping[str, str]) -> Iterator[Problem]:
    if not site.listed:
        yield site.problem(MANIFEST, None, "no-manifest", "is missing, or is none of this program's")
    for line, (path, wanted) in enumerate(site.listed.items(), 1):
        if path not in site.files:
            yield site.problem(MANIFEST, line, "missing", f"lists {path}, which is not there")
        elif (digests.get(path) or digest(site.folder / path)) != wanted:
            yield site.problem(path, None, "altered", "is not what the manifest says: somebody has changed it")


def loaded_by_styles(site: Site) -> Iterator[str]:
    """The files that style sheets load."""
    for path in sorted(path for path in site.files if path.endswith(".css")):
        for url in css_urls((site.folder / path).read_text("utf-8", "replace")):
            yield _beside(path, url)


def _beside(path: str, url: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(urlsplit(url).path)))


def _styles(site: Site) -> Iterator[Problem]:
    for path in sorted(path for path in site.files if path.endswith(".css")):
        text = (site.folder / path).read_text("utf-8", "replace")
        for url in css_urls(text):
            line = text.count("\n", 0, text.find(url)) + 1
            if urlsplit(url).scheme or url.startswith("/"):
                yield site.problem(path, line, "foreign-load", f"loads {url[:100]}")
            elif _beside(path, url) not in site.files:
                yield site.problem(path, line, "dead-link", f"loads {url[:100]}, which is not there")


def _xml(site: Site, path: str) -> Iterator[Problem]:
    root = ElementTree.fromstring((site.folder / path).read_bytes())
    if root.tag == f"{ATOM}feed":
        for part in (root, *root.iter(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                if not (part.findtext(f"{ATOM}{name}") or "").strip():
                    yield site.problem(path, None, "not-atom", f"has a feed or an entry without {name}")
    linked = [element.get("href") for name in (f"{ATOM}link", f"{XHTML}link") for element in root.iter(name)]
    yield from _own(site, path, [*linked, *(element.text for element in root.iter(f"{SITEMAP}loc"))])


def _json(site: Site, path: str) -> Iterator[Problem]:
    value = json.loads((site.folder / path).read_bytes())
    if isinstance(value, dict) and str(value.get("version", "")).startswith("https://jsonfeed.org/"):
        addresses = [value["home_page_url"], value["feed_url"], *(item["url"] for item in value["items"])]
        yield from _own(site, path, addresses)


def _own(site: Site, path: str, addresses: list[str | None]) -> Iterator[Problem]:
    """Addresses of this site in a file: each has to name a file of it."""
    for address in addresses:
        if site.base and address and address.startswith(site.base):
            target = unquote(urlsplit(address).path[len(urlsplit(site.base).path) :]) or HOME
            if target not in site.files:
                yield site.problem(path, None, "dead-link", f"names {address}, which is not there")


def _timeline(site: Site, path: str, ids: Mapping[str, str]) -> Iterator[Problem]:
    """Each entry has to lead to a place that holds its quote."""
    pages: dict[str, list[tuple[int, str, str]]] = {}
    for number, row in enumerate(json.loads((site.folder / path).read_bytes()), 1):
        target, _, fragment = row["href"].partition("#")
        line = number + 1  # each row stands on a line of its own behind the bracket
        if target not in site.files or (fragment and f"\n{fragment}\n" not in ids.get(target, "")):
            yield site.problem(path, line, "dead-link", f"leads to {row['href']}, which is not there")
        elif fragment and row["quote"]:
            pages.setdefault(target, []).append((line, fragment, row["quote"]))
    for target, rows in pages.items():
        text = (site.folder / target).read_text("utf-8", "replace")
        for line, fragment, quote in rows:
            at = text.find(f'id="{fragment}"')
            near = _TAG.sub("", text[at : at + NEAR * len(quote) + TAGS])
            if _words(quote) not in _words(unescape(near)):
                yield site.problem(path, line, "no-quote", f"its quote is not at {target}#{fragment}")


def _words(text: str) -> str:
    return squeeze(nfc(text))


def _package(site: Site, path: str) -> Iterator[Problem]:
    for resource in json.loads((site.folder / path).read_bytes())["resources"]:
        target = posixpath.join(posixpath.dirname(path), resource["path"])
        if target not in site.files:
            yield site.problem(path, None, "missing", f"describes {target}, which is not there")
        elif resource["hash"] != "sha256:" + digest(site.folder / target):
            yield site.problem(path, None, "altered", f"gives another digest for {target} than it has")


_PROVERS: Mapping[str, Callable[[Site, str], Iterator[Problem]]] = {"xml": _xml, "json": _json}
