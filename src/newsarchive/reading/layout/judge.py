"""Whether a capture is an article at all: an error page and a list of links are set aside, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading import vocabulary
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.neighbours import Layout
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import Verdict

ERROR_WORDS = 120  # an error page has few words, whatever it says; an article about errors has more
ERROR_LINES = 6  # at its top the error is told
# Teasers: so many dated items, and not more running text than this for each of them.
TEASERS = 4
TEASER_PARAGRAPHS = 1.5

Reason = tuple[str, str]  # code, reason


def error_page(lines: Sequence[Line]) -> Reason | None:
    """The reason to set a page aside that tells of an error instead of a story."""
    shown = [line for line in lines if not line.blank]
    words = 0
    for line in shown:
        words += line.words
        if words > ERROR_WORDS:  # on nearly every page a few lines tell
            return None
    for line in shown[:ERROR_LINES]:
        if any(_tells(line.key, entry) for entry in vocabulary.ERROR_PAGES):
            return "error-page", f"line {line.number} says that the page could not be shown"
        if line.prose:
            return None  # a text has begun; what follows is part of it
    return None


def _tells(text: str, entry: str) -> bool:
    """Whether a line is the entry, or begins with it; a bare number may begin any headline ("404 hộ dân …")."""
    return text == entry or (not entry.isdigit() and text.startswith(entry + " "))


def no_text(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Reason:
    """The reason to set aside a page without running text."""
    shown = sum(1 for line in lines if not line.blank)
    opened = sum(1 for verdict in verdicts if verdict.open)
    return "list-of-links", f"no running text: {shown} short lines, {opened} of them headlines or unknown"


def _beside_headline(groups: Sequence[Group], at: int) -> bool:
    """Whether a headline stands over or under a date: in a chronology only paragraphs do."""
    before = next((groups[i] for i in range(at - 1, -1, -1) if not groups[i].blank), None)
    after = next((groups[i] for i in range(at + 1, len(groups)) if not groups[i].blank), None)
    return any(
        one is not None and one.verdict.open and not one.whole.prose and not one.whole.ends and one.whole.words > 2
        for one in (before, after)
    )


def teasers(layout: Layout) -> Reason | None:
    """The reason to set aside a page of several stories' beginnings, each with its date."""
    groups, extent = layout.groups, layout.extent
    dated = {
        fold(groups[i].whole.shown)
        for i in range(extent.cut)
        if groups[i].verdict.rule in ("date-line", "published-label", "update-line")
        and layout.verdicts[i].rule != "page-day"
        and _beside_headline(groups, i)
    }
    paragraphs = sum(
        1
        for i in range(extent.first, extent.last + 1)
        if layout.verdicts[i].role is Role.BODY and groups[i].whole.prose
    )
    if len(dated) >= TEASERS and paragraphs <= TEASER_PARAGRAPHS * len(dated):
        return "list-of-links", f"{len(dated)} dates and {paragraphs} paragraphs: the beginnings of several stories"
    return None
