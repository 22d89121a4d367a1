"""The page from which the archive is searched; what it searches is in `search`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.site import addresses, search
from newsarchive.site.desk import Desk
from newsarchive.site.output import Page
from newsarchive.site.views import Head


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page. data: the script that holds the texts. full: whether it holds the articles' whole texts."""

    head: Head
    data: str
    full: bool


def search_pages(desk: Desk) -> Iterator[Page]:
    """The search page."""
    view = SearchView(
        head=desk.head(addresses.SEARCH, "", "search", indexed=False),
        data=search.PATH,
        full=search.is_full(desk.archive),
    )
    yield Page(addresses.SEARCH, "search.html", view)
