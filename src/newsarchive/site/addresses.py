"""Where everything on the site is: paths from its root, and links between its pages.

A path always names a file and is made of ASCII letters, digits and hyphens,
so that it is the same address on a disk, at a domain's root and under a
sub-path. Names that fold to one address are told apart by their digest, never
by the order in which they come.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from hashlib import sha256

from newsarchive.nouns.archive import Block, Entry
from newsarchive.nouns.text import slugify

PAGE_SIZE = 50  # entries on one page of a list: a few screens, and a few dozen KB
UNKNOWN = "unknown"  # the page of what has no known publisher
RESERVED = frozenset({"index", UNKNOWN})
DIGEST_LENGTH = 8  # characters of SHA-256 that tell two like names apart

HOME = "index.html"
ARTICLES = "articles/index.html"
TIMELINE = "timeline.html"
UNDATED = "timeline-undated.html"  # of a timeline too long for one page
GAPS = "timeline-gaps.html"  # what a timeline cannot show
SOURCES = "sources/index.html"
FIGURES = "figures.html"
SEARCH = "search.html"
SEARCH_INDEX = "search/head.js"  # what the search page loads first
ABOUT = "about.html"
NOT_FOUND = "404.html"
CARD = "card.png"
CARD_SIZE = (1200, 630)  # what social sites ask for; smaller ones they show as a thumbnail


def article(slug: str) -> str:
    """The page of an article."""
    return f"articles/{slug}.html"


def capture(slug: str) -> str:
    """The page that prints the capture of an article."""
    return f"captures/{slug}.html"


def source(key: str | None) -> str:
    """The page of a publisher; of the unknown one for None."""
    return f"sources/{key or UNKNOWN}.html"


def numbered(path: str, number: int) -> str:
    """Page `number` (from 1) of the list whose first page is `path`: ``index-2.html``."""
    return path if number == 1 else f"{path.removesuffix('.html')}-{number}.html"


def block_anchor(entry: Entry, block: Block) -> str | None:
    """The id of a block of an article: its capture line, or its number where there is no capture."""
    if block.line is not None:
        return f"L{block.line}"
    return f"p{block.paragraph}" if entry.article.capture is None else None


def name_addresses(names: Iterable[str], keys: Collection[str]) -> dict[str, str]:
    """The address (without folder and ending) of each name.

    names: keys of an authority file and plain names; keys: those that are keys.
    A key is its own address. A plain name is folded; where that gives nothing,
    a reserved word or what another name gives too, its digest is put behind.
    """
    names = sorted(set(names))
    folded = {name: name if name in keys else slugify(name) for name in names}
    taken = Counter(folded.values())
    return {
        name: slug if _stands(name, slug, taken, keys) else _told_apart(name, slug) for name, slug in folded.items()
    }


def _stands(name: str, slug: str, taken: Counter[str], keys: Collection[str]) -> bool:
    return bool(slug) and slug not in RESERVED and (name in keys or taken[slug] == 1)


def _told_apart(name: str, slug: str) -> str:
    digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{slug or 'name'}-{digest[:DIGEST_LENGTH]}"
