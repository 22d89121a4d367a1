"""Proves a built site from outside: that what it links is there, and that it is what it says.

It knows nothing of how the site was made, only the folder: every page is read,
every address on it followed, every file held against the manifest.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from newsarchive.nouns.problem import Problem
from newsarchive.nouns.workers import Workers
from newsarchive.site import check_downloads, check_files
from newsarchive.site.addresses import HOME, NOT_FOUND
from newsarchive.site.check_files import UNLINKED, Site, problem
from newsarchive.site.check_languages import Versions, faults
from newsarchive.site.markup import Reference, Scan, Use, scan

ALLOWED = frozenset({"mailto", "tel", "data"})  # schemes besides the web's
NO_ANCHOR = ("top", "")  # fragments that every page has


@dataclass(frozen=True, slots=True)
class Checked:
    """What was proven, and what is wrong. links: distinct ones that stay within the site, page by page."""

    problems: tuple[Problem, ...]
    pages: int = 0
    links: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What one page gives to the whole.

    ids: one to a line, with a line end before the first and behind the last.
    targets: (path, fragment, line) of each address within the site.
    versions: where it is in each language, if it says so.
    """

    path: str
    sha256: str
    ids: str
    targets: tuple[tuple[str, str, int], ...]
    moved: bool
    versions: Versions | None
    problems: tuple[Problem, ...]


def check(site: Path, base_url: str | None = None, jobs: int | None = None, shown: str | None = None) -> Checked:
    """Prove the site in the folder `site`.

    base_url: the address it was built for; None to take it from the home page's
    canonical link, if it has one. shown: how messages name the folder.
    """
    shown = shown or str(site)
    if not (site / HOME).is_file():
        fix = "build the site first"
        return Checked((Problem(f"{shown}/{HOME}", None, "no-site", "there is no built site here", fix),))
    whole = Site(site, shown, base_url or _canonical(site), _files(site))
    pages = sorted(path for path in whole.files if path.endswith(".html"))
    proof = _Proof(whole)
    with Workers(jobs) as workers:
        for facts in workers.map(partial(_facts, site, shown, whole.base), pages):
            proof.take(facts)
    proof.conclude()
    problems = [*proof.problems, *check_files.check(whole, proof.digests, proof.ids)]
    return Checked(tuple(sorted(problems, key=_place)), len(pages), proof.links, len(whole.files))


def _place(found: Problem) -> tuple[str, int, str]:
    return (found.path, found.line or 0, found.message)


def _files(site: Path) -> frozenset[str]:
    start = len(str(site)) + 1
    found = (os.path.join(folder, name) for folder, _, names in os.walk(site) for name in names)
    return frozenset(path[start:].replace(os.sep, "/") for path in found)


def _canonical(site: Path) -> str | None:
    found = scan((site / HOME).read_text("utf-8", "replace")).canonical
    return found.removesuffix(HOME) if found else None


@dataclass(slots=True)
class _Proof:
    """What is known so far of all pages; lives within one call of `check`."""

    site: Site
    ids: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    anchors: list[tuple[str, int, str, str]] = field(default_factory=list)
    reached: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)
    versions: dict[str, Versions] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    links: int = 0

    def take(self, facts: Facts) -> None:
        """Add one page: its links are followed at once, its anchors when all pages are known."""
        self.ids[facts.path], self.digests[facts.path] = facts.ids, facts.sha256
        self.problems += facts.problems
        if facts.moved:
            self.moved.add(facts.path)
        if facts.versions:
            self.versions[facts.path] = facts.versions
        for target, fragment, line in facts.targets:
            self.links += 1
            if target not in self.site.files:
                what = "names a folder" if (self.site.folder / target).is_dir() else "leads nowhere"
                self.problems.append(self.site.problem(facts.path, line, "dead-link", f"the link to {target} {what}"))
                continue
            if target != facts.path:
                self.reached.add(target)
            if target.endswith(".html") and fragment not in NO_ANCHOR and not fragment.startswith(":~:"):
                self.anchors.append((facts.path, line, target, fragment))

    def conclude(self) -> None:
        """What can be said only of the whole: anchors, languages, and files that nothing leads to."""
        for path, line, target, fragment in self.anchors:
            if f"\n{fragment}\n" not in self.ids[target]:
                message = f"the link to {target}#{fragment} leads to no such place on that page"
                self.problems.append(self.site.problem(path, line, "no-anchor", message))
        self.problems += [self.site.problem(*found) for found in faults(self.versions)]
        self.reached.update(check_files.loaded_by_styles(self.site))
        for path in sorted(self.site.listed.keys() - self.reached - self.moved):
            if path in self.site.files and not UNLINKED.fullmatch(path):
                self.problems.append(self.site.problem(path, None, "orphan", "no page leads to it"))


def _facts(site: Path, shown: str, base: str | None, path: str) -> Facts:
    """Read one page. A pure function of the file."""
    data = (site / path).read_bytes()
    text = data.decode("utf-8", "replace")
    page = scan(text)
    faults = [*page.faults]
    if "\N{REPLACEMENT CHARACTER}" in text and not _is_utf8(data):
        faults.append(("not-utf-8", "is not UTF-8", 0))
    targets: dict[tuple[str, str], int] = {}
    for reference in page.references:
        found, fault = _follow(path, reference, base)
        if fault:
            faults.append((fault[0], fault[1], reference.at))
        elif found:
            targets.setdefault(found, reference.at)
    lines = _Lines(text)
    return Facts(
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        ids="\n" + "".join(f"{name}\n" for name in page.ids),
        targets=tuple((target, fragment, lines.of(at)) for (target, fragment), at in targets.items()),
        moved=page.moved,
        versions=_versions(path, page, base, lines),
        problems=tuple(problem(f"{shown}/{path}", lines.of(at), code, what) for code, what, at in faults),
    )


def _versions(path: str, page: Scan, base: str | None, lines: _Lines) -> Versions | None:
    if not page.others:
        return None
    others = {language: _follow(path, one, base)[0] for language, one in page.others.items()}
    within = {language: found[0] if found else "" for language, found in others.items()}
    return Versions(page.language, within, lines.of(next(iter(page.others.values())).at))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


class _Lines:
    """Line numbers of offsets that mostly come in order, so that the text is gone through about once."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.line = text, 0, 1

    def of(self, offset: int) -> int:
        """The line of an offset, from 1."""
        if offset < self.at:
            self.at, self.line = 0, 1
        self.line += self.text.count("\n", self.at, offset)
        self.at = offset
        return self.line


FAULTS = {
    "bad-address": "has an address that is none",
    "bad-scheme": "has an address that does not lead to a page",
    "rooted": "has an address from the server's root, which breaks under a sub-path",
    "escapes": "has an address that leads out of the site",
    "foreign-load": "loads something from another host",
}


def _follow(path: str, reference: Reference, base: str | None) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
    """The (file, fragment) that an address on page `path` means, None if it is none of this site's; or its fault."""
    if reference.address[:5].lower() == "data:":
        what = check_downloads.fault(reference.address)
        return None, ("bad-data", f"{what}: {reference.address[:60]}") if what else None
    folder, name = posixpath.split(path)
    code, target, fragment = _resolve(folder, name == NOT_FOUND, reference.address, base)
    if code == "foreign":
        code = "foreign-load" if reference.use is Use.LOAD else ""
    if code:
        return None, (code, f"{FAULTS[code]}: {reference.address[:100]}")
    if target is None:
        return None, None
    return (target or path, fragment), None


@lru_cache(maxsize=65536)
def _resolve(folder: str, lost: bool, address: str, base: str | None) -> tuple[str, str | None, str]:
    """(code of the fault, file, fragment) of an address on a page in `folder`.

    The file is None where it is none of this site's, "" for the page itself.
    lost: of the page for what is not found, which is shown at any address.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return "bad-address", None, ""
    fragment, within = unquote(parts.fragment), urlsplit(base).path if base else "/"
    own = bool(base) and (address.startswith(base or "") or address == (base or "").rstrip("/"))
    if own or (lost and not parts.netloc and parts.path.startswith(within)):
        return "", unquote(parts.path[len(within) :]) or HOME, fragment
    code = _outside(parts.scheme, parts.netloc, parts.path)
    if code is not None:
        return code, None, ""
    target = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else ""
    return ("escapes", None, "") if target.split("/")[0] == ".." else ("", target, fragment)


def _outside(scheme: str, host: str, path: str) -> str | None:
    """The code for an address that does not lead to a file beside the page: "" if that is well; else None."""
    if scheme in ("http", "https") or host:
        return "foreign"
    if scheme:
        return "" if scheme in ALLOWED else "bad-scheme"
    return "rooted" if path.startswith("/") else None
