"""Which of two lines that could be the headline is the standfirst of the other."""

from __future__ import annotations

from newsarchive.reading.layout.body.extent import echoes
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import halves, sections
from newsarchive.reading.layout.top.candidates import TITLE_LEAST, Place, is_candidate
from newsarchive.reading.lines.rows import row_kinds

ECHO_OF_FIRST = 0.3  # share of a headline's words that come again in the text, where another line follows it


def is_second(place: Place) -> bool:
    """Whether a line is the second of two that could be headlines, and so the standfirst of the first."""
    if place.line.words < TITLE_LEAST + 1:
        return False
    above = _over_tools(place)
    if above is None or not is_candidate(above) or above.whole.ends or not above.whole.shown[-1].isalnum():
        return False
    return (
        above.whole.words > sections.ENTRY_WORDS
        and " » " not in above.whole.shown
        and echoes(above.whole, place.page.words) >= ECHO_OF_FIRST
    )


def _over_tools(place: Place) -> Group | None:
    """The line above, those passed over that are tools of a story and so stand under its headline."""
    over = near(place.groups, place.at, -1, TOOLS_BETWEEN)
    return next((one for one in over if not _is_tool_of_story(one)), None)


def _is_tool_of_story(one: Group) -> bool:
    return one.verdict.rule in _OF_STORY or (one.verdict.rule == "menu-word" and row_kinds.are_tools(one.whole.shown))


_OF_STORY = frozenset(
    {"tool-row", "text-size-tools", "player", "reading-time", "comment-heading", "comment-count", "visit-counter"}
)
TOOLS_BETWEEN = 6  # lines


def tells_more(place: Place) -> bool:
    """Whether a line under one that could be the headline is a sentence by itself."""
    above = near(place.groups, place.at, -1, 1)
    if not above or not is_candidate(above[0]) or above[0].whole.words <= TITLE_LEAST:
        return False
    if echoes(above[0].whole, place.page.words) < ECHO_OF_FIRST:
        return False
    return halves.begins_sentence(place.groups, place.extent, above[0], place.groups[place.at])


def is_clauses(place: Place) -> bool:
    """Whether a semicolon parts two clauses of such a standfirst."""
    return ("; " in place.line.shown or "；" in place.line.shown) and is_second(place)
