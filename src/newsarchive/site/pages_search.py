"""The page from which the archive is searched; what it searches is in `search`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.site import addresses
from newsarchive.site.desk import Desk
from newsarchive.site.output import Page
from newsarchive.site.views import Head


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page.

    index: the script that it loads first. variants: spellings that count as one word.
    spelt: the language of the texts that spell so, where all are of one.
    """

    head: Head
    index: str
    variants: tuple[tuple[str, ...], ...]
    spelt: str | None


def search_pages(desk: Desk) -> Iterator[Page]:
    """The search page."""
    tongues = {entry.article.language for entry in desk.archive.entries}
    view = SearchView(
        head=desk.head(addresses.SEARCH, "", "search"),
        index=addresses.SEARCH_INDEX,
        variants=desk.archive.config.variants,
        spelt=tongues.pop() if len(tongues) == 1 else None,
    )
    yield Page(addresses.SEARCH, "search.html", view)
