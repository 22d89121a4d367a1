"""Proves what pages say of their languages: each names itself and all others, and each of these says the same back.

Search engines heed ``<link rel="alternate" hreflang="…">`` only if the pages agree:
https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

OTHERS = "x-default"  # for readers of no language that the site has


@dataclass(frozen=True, slots=True)
class Versions:
    """What one page says.

    language: of the page. others: the page in each language, by hreflang. line: the first that says so.
    """

    language: str
    others: Mapping[str, str]
    line: int


def faults(pages: Mapping[str, Versions]) -> Iterator[tuple[str, int, str, str]]:
    """(path, line, code, what) of all that does not agree. pages: by path, those that name others."""
    for path, page in pages.items():
        if page.others.get(page.language) != path:
            what = f"is in '{page.language}' and does not name itself as its page in that language"
            yield path, page.line, "no-hreflang", what
        for language, other in page.others.items():
            doubt = _doubt(language, page, pages.get(other)) if language != OTHERS and other != path else None
            if doubt:
                what = f"names {other} as its page in '{language}', but that {doubt}"
                yield path, page.line, "no-hreflang", what


def _doubt(named: str, page: Versions, back: Versions | None) -> str | None:
    """What is wrong with the page that `page` names as itself in the language `named`."""
    if back is None:
        return "names no page in another language"
    if back.language != named:
        return f"is in '{back.language}'"
    return None if back.others == page.others else "names other pages than this one does"
