"""A line over the menus that is the site's name, what kind of site it is and the day on which the page was loaded.

"Báo Sông Đáy - Diễn đàn của nhân dân | Thứ Sáu ngày 29.3.2024".
"""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading import furniture
from newsarchive.reading.layout import labels, mastheads, site_names
from newsarchive.reading.layout.labels import Piece
from newsarchive.reading.layout.lines import KEY_LIMIT, Line, key

SLOGAN_WORDS = 12  # of what stands after a name and a dash
DAY_WORDS = 5  # before the number of a day: "Thứ Sáu ngày", "Hôm nay, thứ"

_STROKE = re.compile(r"\s*[|•·]\s*|\s{3,}|\t")
_DASH = re.compile(r"\s[-–—:]\s")
_SIGNS = frozenset("|•·-–—")
_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s+")


def pieces(line: Line, names: tuple[str, ...], *, first: bool) -> tuple[Piece, ...]:
    """The pieces of such a line; () where it is another.

    names: what the page calls its site elsewhere. first: the page begins with it, where any name is the site's.
    """
    text = line.text.rstrip()
    if len(text) > KEY_LIMIT or not _DIGIT.search(text) or line.ends:
        return ()
    cut = next((at for at in _cuts(text) if _is_service(text[at:])), 0)
    named = _named(text[:cut], names, first=first) if cut else ()
    return (*named, Piece(cut, len(text), Role.NAVIGATION, "page-day", cut)) if named else ()


def _cuts(text: str) -> list[int]:
    """Where the name may end: at a stroke, or before the words that lead to a day's number."""
    digit = _DIGIT.search(text)
    spaces = [space.end() for space in _SPACE.finditer(text, 0, digit.start())][-DAY_WORDS:] if digit else []
    ends = {match.end() for match in _STROKE.finditer(text)} | set(spaces)
    return sorted(end for end in ends if text[end : end + 1] not in _SIGNS)


def _is_service(text: str) -> bool:
    """Whether all parts of `text` are a day or entries of menus."""
    parts = [part.strip(labels.SEPARATORS) for part in _STROKE.split(text)]
    days = [part for part in parts if labels.stamp(part)]
    others = [part for part in parts if part and part not in days]
    known = all(key(part) in furniture.NAVIGATION_SURE or key(part) in furniture.NAVIGATION_LIKELY for part in others)
    return bool(days) and known


def _named(text: str, names: tuple[str, ...], *, first: bool) -> tuple[Piece, ...]:
    """The site's name, and what kind of site it is."""
    bare = text.rstrip(labels.SEPARATORS)
    dash = _DASH.search(bare)
    name = bare[: dash.start()] if dash else bare
    if not name.strip() or (dash and len(bare[dash.end() :].split()) > SLOGAN_WORDS):
        return ()
    line = Line(0, name, name)
    told = mastheads.is_masthead(line) or mastheads.is_paper(line) or site_names.is_named(name, names)
    if not (told or (first and mastheads.is_plain_name(line))):
        return ()
    site = Piece(0, dash.end() if dash else len(text), Role.MASTHEAD, "masthead", 0)
    return (site, Piece(dash.end(), len(text), Role.MASTHEAD, "slogan", dash.end())) if dash else (site,)
