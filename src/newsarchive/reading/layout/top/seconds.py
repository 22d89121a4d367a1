"""Which of two lines that could be the headline is the standfirst of the other."""

from __future__ import annotations

from newsarchive.reading.layout.body.extent import echoes
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import halves, sections
from newsarchive.reading.layout.top.candidates import ECHO_ENOUGH, TITLE_LEAST, Place, is_candidate, is_stamp
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


def is_tagline(place: Place) -> bool:
    """Whether a line under that with which a page begins is what the site says of itself, and no headline.

    A day stands right under it, and between that and the text a few words that say more of what the text says.
    """
    page, at = place.page, place.at
    over = near(place.groups, at, -1, 2)
    if len(over) != 1 or not over[0].verdict.open or over[0].whole.words not in NAME_WORDS or over[0].whole.capitals:
        return False
    if page.nearest <= at or any(one.verdict.open for one in near(place.groups[: page.nearest], at, 1, REACH)):
        return False
    under, day = place.groups[page.nearest].whole, near(place.groups, at, 1, 1)
    if not day or not is_stamp(day[0]) or under.ends or under.words > HEADLINE_WORDS:
        return False
    told = echoes(under, page.words)
    return told >= ECHO_ENOUGH and told > echoes(place.line, page.words)


NAME_WORDS = range(2, 7)  # of the name of a site that has a tagline
HEADLINE_WORDS = 10  # of the headline under the day: what is longer may be a standfirst
REACH = 6  # groups between both


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
