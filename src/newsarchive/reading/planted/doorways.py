"""Pages that are advertising from their first line to their last: doorways of keywords, and texts of offers.

Such a page is no article. A story about the trade is one: it has sentences
that offer nothing, and words by which somebody is reported or quoted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import ADVERTISING, HONEST, Stretch, brandish, quotes, scan

KEYWORDS = 5  # of the trades in a page without a sentence
SENTENCE_WORDS = 5  # of a line that ends as a sentence does
OFFERING_LINES = 3  # paragraphs that make offers …
OFFERING_SHARE = 0.5  # … and the share of all paragraphs that they are
OFFERED_SHARE = 0.5  # of a paragraph's characters
PARAGRAPH_WORDS = 10
MARKET_WARES = 3  # different ones in a page of offers of anything …
MARKET_SHARE = 0.6  # … and the share of its paragraphs that offer them
HONEST_SHARE = 0.2  # of the paragraphs: in more of them somebody is reported or quoted


def is_doorway(lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]]) -> bool:
    """Whether a page is nothing but advertising. found: the advertising in each line, by its number."""
    paragraphs = [line for line in lines if line.words >= (SENTENCE_WORDS if line.ends else PARAGRAPH_WORDS)]
    if not any(line.ends or line.prose for line in paragraphs):  # a keyword may stand behind the last stop
        return _has_keywords(lines)
    offering = sum(_is_offering(line, found[line.number]) for line in paragraphs)
    if offering < OFFERING_LINES or offering < OFFERING_SHARE * len(paragraphs):
        return False
    honest = sum(quotes(line.text) or scan(line.text).has(*HONEST) for line in paragraphs)
    return honest <= HONEST_SHARE * len(paragraphs)


def is_market(lines: Sequence[Line], offering: AbstractSet[int], wares: AbstractSet[str]) -> bool:
    """Whether a page is nothing but offers of many wares. offering: the lines that make them."""
    paragraphs = [line for line in lines if line.ends and line.words >= SENTENCE_WORDS]
    others = [line for line in paragraphs if line.number not in offering]
    offered = len(paragraphs) - len(others)
    if len(wares) < MARKET_WARES or offered < OFFERING_LINES or offered < MARKET_SHARE * len(paragraphs):
        return False
    return not any(quotes(line.text) or scan(line.text).has(*HONEST) for line in others)


def _is_offering(line: Line, found: Sequence[Stretch]) -> bool:
    """Whether most of a line is an offer; keywords planted in it leave it what it was."""
    offered = sum(one.end - one.start for one in found if one.strong and one.rule != rule_names.KEYWORD)
    return offered >= OFFERED_SHARE * len(line.shown)


def _has_keywords(lines: Sequence[Line]) -> bool:
    """Whether different keywords and names of the trades stand in a page, and more of them than of honest words."""
    keywords: set[str] = set()
    honest = 0
    for line in lines:
        found = scan(line.text)
        keywords |= {item.phrase for item in found.items if item.kind in ADVERTISING or item.kind is Kind.MATTER}
        keywords |= {word for word in line.lowered.split() if brandish(word)}
        honest += len(found.of(*HONEST))
    return len(keywords) >= KEYWORDS and honest * 2 < len(keywords)
