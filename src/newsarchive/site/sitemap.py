"""What search engines ask for: ``sitemap.xml`` and ``robots.txt``; and ``.nojekyll`` for GitHub Pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import quote

from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses
from newsarchive.site.archive import Archive
from newsarchive.site.output import Output
from newsarchive.site.xml import DECLARATION, element

LIMIT = 50_000  # addresses in one file: https://www.sitemaps.org/protocol.html
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
# Captured text is other people's page in the rough: it is not to be found instead of the article.
LANGUAGE = r"(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*/)?"  # the folder of a further language, as a pattern
UNLISTED = re.compile(rf"{LANGUAGE}(?:captures/.*|404\.html)")


def sitemap(archive: Archive, paths: Sequence[str], base_url: str | None) -> Iterator[Output]:
    """The files. paths: those of the site that may be indexed; other than pages are passed over."""
    yield Output(".nojekyll", b"")  # else GitHub would leave out files whose names begin with an underscore
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        yield from _sitemaps(archive, sorted(filter(_listed, paths)), base_url)
        lines += ["", f"Sitemap: {base_url}sitemap.xml"]
    yield Output("robots.txt", ("\n".join(lines) + "\n").encode())


def _listed(path: str) -> bool:
    return path.endswith(".html") and not UNLISTED.fullmatch(path)


def _sitemaps(archive: Archive, paths: Sequence[str], base_url: str) -> Iterator[Output]:
    articles = [entry.article for entry in archive.entries]
    days = {addresses.article(a.slug): last_change(a.updated or a.date) for a in articles}
    languages, listed = archive.config.languages, frozenset(paths)
    limit = LIMIT // len(languages)  # each tells of all the others, and a file may be of 50 MB
    parts = [paths[start : start + limit] for start in range(0, len(paths), limit)]
    if len(parts) <= 1:
        yield Output("sitemap.xml", _urls(paths, listed, days, languages, base_url))
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    for name, part in zip(names, parts, strict=True):
        yield Output(name, _urls(part, listed, days, languages, base_url))
    rows = (f"<sitemap>{element('loc', base_url + name)}</sitemap>\n" for name in names)
    yield Output("sitemap.xml", _file("sitemapindex", rows))


def _urls(
    paths: Sequence[str], listed: frozenset[str], days: dict[str, str | None], languages: tuple[str, ...], base_url: str
) -> bytes:
    """listed: the paths of all the files, for the page in other languages may be in another of them."""
    rows = []
    for path in paths:
        plain = _plain(path, languages)
        others = "".join(_alternates(plain, listed, languages, base_url)) if len(languages) > 1 else ""
        rows.append(f"<url>{element('loc', address(base_url, path))}{_day(days.get(plain))}{others}</url>\n")
    spaces = f' xmlns:xhtml="{XHTML}"' if len(languages) > 1 else ""
    return _file("urlset", iter(rows), spaces)


def _plain(path: str, languages: tuple[str, ...]) -> str:
    """The path of a page in the first language."""
    folder, _, rest = path.partition("/")
    return rest if rest and folder in languages[1:] else path


def _alternates(plain: str, listed: frozenset[str], languages: tuple[str, ...], base_url: str) -> Iterator[str]:
    """The page in each language, itself among them, and for readers of none of them, as search engines want it."""
    places = [(language, f"{language}/{plain}" if number else plain) for number, language in enumerate(languages)]
    for language, path in (*places, ("x-default", plain)):
        if path in listed:
            yield element("xhtml:link", rel="alternate", hreflang=language, href=address(base_url, path))


def _day(day: str | None) -> str:
    return element("lastmod", day) if day else ""


def _file(name: str, rows: Iterator[str], spaces: str = "") -> bytes:
    return f'{DECLARATION}<{name} xmlns="{NAMESPACE}"{spaces}>\n{"".join(rows)}</{name}>\n'.encode()


@lru_cache(maxsize=4096)
def address(base_url: str, path: str) -> str:
    """The full address of a file of the site; its home's is the base itself."""
    return base_url + quote("" if path == addresses.HOME else path)


def last_change(date: Edtf | None) -> str | None:
    """A date as a sitemap has it; None unless it is one date to the day that nobody doubts."""
    if date is None or not date.exact:
        return None
    point = date.point
    return f"{point.year:04}-{point.month:02}-{point.day:02}"
