"""Every page of the site: one table of who makes which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from newsarchive.site.archive import Archive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.output import Page
from newsarchive.site.pages_about import about_pages, home_pages, lost_pages
from newsarchive.site.pages_article import alias_pages, article_list_pages, article_pages
from newsarchive.site.pages_capture import capture_pages
from newsarchive.site.pages_figures import figure_pages
from newsarchive.site.pages_names import name_pages, source_pages
from newsarchive.site.pages_search import search_pages
from newsarchive.site.pages_timeline import timeline_pages

MAKERS: tuple[Callable[[Desk], Iterator[Page]], ...] = (
    home_pages,
    article_list_pages,
    article_pages,
    alias_pages,
    capture_pages,
    timeline_pages,
    source_pages,
    name_pages,
    figure_pages,
    search_pages,
    about_pages,
    lost_pages,
)


def pages(archive: Archive, base_url: str | None) -> Iterator[Page]:
    """Every page, in each language of the archive: the first at the root, others in a folder of their own.

    base_url: the site's address, without which there is no 404.html and no canonical link.
    The cost is linear in what the archive holds.
    """
    for language in archive.config.languages:
        desk = opened(archive, language, base_url)
        for make in MAKERS:
            for page in make(desk):
                yield replace(page, path=desk.folder + page.path)
