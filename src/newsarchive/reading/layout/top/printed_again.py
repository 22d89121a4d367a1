"""The last resort for a page of which no line convinces as its headline: the one that the page prints again."""

from __future__ import annotations

from collections.abc import Iterator

from newsarchive.reading.layout.body.extent import echoes
from newsarchive.reading.layout.top import titles
from newsarchive.reading.layout.top.candidates import HEADLINE_LONGEST, TITLE_LEAST, Beginning, is_candidate
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.mastheads import is_masthead, is_paper, is_slogan

ECHO = 0.25  # share of its words that come again in the text, too: a notice of the site has fewer
CUT_LEAST = 16  # code points of what is left of a headline that was cut short

_ELLIPSES = ("…", "...")


def find(page: Beginning) -> int | None:
    """The line nearest the text that is printed again: by itself, before the site's name, or cut short."""
    for at in range(page.extent.first - 1, -1, -1):
        one = page.groups[at]
        if not (is_candidate(one) and TITLE_LEAST < one.whole.words <= HEADLINE_LONGEST) or one.whole.ends:
            continue
        said = titles.without_site(one.whole)
        if said.key not in page.keys and not any(said.key.startswith(text) for text in _cut(page)):
            continue
        if echoes(said, page.words) >= ECHO and not _names(one.whole):
            return at
    return None


def whole(page: Beginning, at: int) -> int:
    """The line over the text that prints in full what this one prints cut short; this one where none does."""
    line = page.groups[at].whole
    if not line.shown.endswith(_ELLIPSES) or len(line.key) < CUT_LEAST:
        return at
    over = range(page.extent.first)
    longer = (i for i in over if i != at and page.groups[i].whole.key.startswith(line.key))
    return next((i for i in longer if is_candidate(page.groups[i])), at)


def _names(line: Line) -> bool:
    return is_masthead(line) or is_paper(line) or is_slogan(line)


def _cut(page: Beginning) -> Iterator[str]:
    """What is left of the lines over the text that end with an ellipsis."""
    over = (one.whole for one in page.groups[: page.extent.first] if one.verdict.open)
    texts = (one.key for one in over if one.shown.endswith(_ELLIPSES))  # a key has no signs at its end
    return (text for text in texts if len(text) >= CUT_LEAST)
