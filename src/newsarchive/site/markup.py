"""What an HTML page refers to and what can be referred to in it, found without building a tree.

For pages of a site that is to be proven, tens of thousands of them: one pass
from tag to tag, several times as fast as a parser. Raw text (scripts, styles)
and comments are passed over as the HTML standard has it. Linear in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from html import unescape

_TAG = re.compile(r"<(!--|[A-Za-z][A-Za-z0-9-]*)")
_REST = re.compile(r"([^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*)>")
_ATTRIBUTE = re.compile(r"([^\s=\"'<>/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+)))?")
_CSS_URL = re.compile(r"url\(\s*[\"']?([^\"')]*)")
_LANGUAGE = re.compile(  # well-formed by RFC 5646, 2.1; whether there is such a language it does not know
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?"
    r"|x(?:-[a-z\d]{1,8})+",
    re.IGNORECASE,
)
_RAW = frozenset({"script", "style", "textarea", "title"})


class Use(StrEnum):
    """How a page uses an address."""

    LINK = "link"  # a reader may follow it
    LOAD = "load"  # the browser fetches it by itself
    NOTE = "note"  # it is told to machines: canonical, alternate


# Which attribute of which element holds an address.
_USES: dict[str, tuple[tuple[str, Use], ...]] = {
    "a": (("href", Use.LINK),),
    "area": (("href", Use.LINK),),
    "form": (("action", Use.LINK),),
    "img": (("src", Use.LOAD),),
    "script": (("src", Use.LOAD),),
    "iframe": (("src", Use.LOAD),),
    "embed": (("src", Use.LOAD),),
    "object": (("data", Use.LOAD),),
    "audio": (("src", Use.LOAD),),
    "video": (("src", Use.LOAD), ("poster", Use.LOAD)),
    "source": (("src", Use.LOAD),),
    "track": (("src", Use.LOAD),),
    "input": (("src", Use.LOAD),),
    "use": (("href", Use.LOAD),),
}
_LOADING = ("stylesheet", "icon", "preload", "prefetch", "manifest")  # what <link rel> makes a browser fetch


@dataclass(frozen=True, slots=True)
class Reference:
    """An address on a page. at: offset of its tag in code points."""

    use: Use
    address: str
    at: int


@dataclass(slots=True)
class Scan:
    """What was found on one page.

    faults: (code, what, offset) of what is wrong with the page itself.
    canonical: the full address that the page says it has. moved: whether it sends its reader on.
    language: of the page. others: addresses of the page in each language, by hreflang.
    """

    ids: set[str] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)
    faults: list[tuple[str, str, int]] = field(default_factory=list)
    canonical: str | None = None
    moved: bool = False
    language: str = ""
    others: dict[str, Reference] = field(default_factory=dict)


def scan(text: str) -> Scan:
    """The references, ids and faults of a page."""
    found = Scan()
    seen: set[str] = set()
    for name, attributes, inner, at in _elements(text, found):
        seen.add(name)
        if attributes:
            _identity(attributes, found, at)
            found.references += _references(name, attributes, at)
            if "lang" in attributes and not _well_formed(attributes["lang"]):
                found.faults.append(("no-language", f"names a language that is none: {attributes['lang'][:40]}", at))
        if name in _CHECKS:
            fault = _CHECKS[name](attributes, inner)
            found.faults += [(fault[0], fault[1], at)] if fault else []
        if name == "style":
            found.references += [Reference(Use.LOAD, url, at) for url in css_urls(inner)]
        if name == "link":
            _said(attributes, found, at)
        elif name == "html":
            found.language = attributes.get("lang", "")
        found.moved = found.moved or (name == "meta" and attributes.get("http-equiv", "").lower() == "refresh")
    missing = [name for name in ("html", "title", "h1") if name not in seen]
    found.faults += [("no-element", f"has no <{name}>", 0) for name in missing if not (found.moved and name == "h1")]
    return found


def css_urls(text: str) -> list[str]:
    """The addresses that a style loads; those that hold their data are none."""
    return [url for url in _CSS_URL.findall(text) if url and not url.startswith(("data:", "#"))]


def _elements(text: str, found: Scan) -> Iterator[tuple[str, dict[str, str], str, int]]:
    """Each start tag: name, attributes, the raw text within (of elements that have no tags in them), offset."""
    at = 0
    while tag := _TAG.search(text, at):
        name = tag[1].lower()
        if name == "!--":
            end = text.find("-->", tag.end())
            at = len(text) if end < 0 else end + 3
            continue
        rest = _REST.match(text, tag.end())
        if rest is None:
            found.faults.append(("broken-tag", "has a tag that does not end", tag.start()))
            return
        at = rest.end()
        inner = ""
        if name in _RAW:
            close = re.compile(rf"</{name}[\s>/]", re.IGNORECASE).search(text, at)
            end = close.start() if close else len(text)
            inner, at = text[at:end], end
        yield name, _attributes(rest[1]), inner, tag.start()


@lru_cache(maxsize=16384)  # most tags of a site have the attributes of many others
def _attributes(text: str) -> dict[str, str]:
    if "=" not in text:
        return {name: "" for name in text.lower().split()}
    pairs = ((m[1].lower(), m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(text))
    return {name: unescape(value) if "&" in value else value for name, value in pairs}


def _identity(attributes: dict[str, str], found: Scan, at: int) -> None:
    name = attributes.get("id")
    if name is None:
        return
    if name in found.ids or not name:
        found.faults.append(("duplicate-id", f"has the id '{name}' twice" if name else "has an empty id", at))
    found.ids.add(name)


def _said(attributes: dict[str, str], found: Scan, at: int) -> None:
    """What a <link> says of the page."""
    rel = attributes.get("rel", "").lower().split()
    if "canonical" in rel:
        found.canonical = attributes.get("href")
    if "alternate" in rel and "hreflang" in attributes:
        language = attributes["hreflang"]
        if language in found.others:
            found.faults.append(("no-hreflang", f"names two pages as itself in '{language}'", at))
        found.others[language] = Reference(Use.NOTE, attributes.get("href", ""), at)


def _references(name: str, attributes: dict[str, str], at: int) -> Iterator[Reference]:
    for attribute, use in _USES.get(name, ()):
        if attribute in attributes and (name, attributes[attribute]) != ("form", ""):
            yield Reference(use, attributes[attribute], at)
    if "srcset" in attributes or "imagesrcset" in attributes:
        for part in f"{attributes.get('srcset', '')},{attributes.get('imagesrcset', '')}".split(","):
            if part.strip():
                yield Reference(Use.LOAD, part.split()[0], at)
    if name == "link" and "href" in attributes:
        rel = attributes.get("rel", "").lower().split()
        yield Reference(Use.LOAD if any(r in _LOADING for r in rel) else Use.NOTE, attributes["href"], at)
    if name == "meta" and "url=" in attributes.get("content", "").lower() and "http-equiv" in attributes:
        yield Reference(Use.LINK, attributes["content"].partition("=")[2], at)
    if "url(" in attributes.get("style", ""):
        yield from (Reference(Use.LOAD, url, at) for url in css_urls(attributes["style"]))


@lru_cache(maxsize=256)
def _well_formed(language: str) -> bool:
    return not language or _LANGUAGE.fullmatch(language) is not None


def _language(attributes: dict[str, str], inner: str) -> tuple[str, str] | None:
    return None if attributes.get("lang") else ("no-language", "does not say its language")


def _title(attributes: dict[str, str], inner: str) -> tuple[str, str] | None:
    return None if inner.strip() else ("no-title", "has an empty title")


def _alternative(attributes: dict[str, str], inner: str) -> tuple[str, str] | None:
    return None if "alt" in attributes else ("no-alt", "has a picture without alternative text (alt)")


_CHECKS = {"html": _language, "title": _title, "img": _alternative}
