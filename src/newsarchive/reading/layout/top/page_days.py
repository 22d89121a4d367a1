"""Which days over a headline are those on which the page was loaded, and which is the story's.

A day among the menus is the page's, and one over another day that stands nearer
to the text; none is that is earlier than the update of which the page tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.layout.top import openings, tops
from newsarchive.reading.lines.rows import labels, row_kinds
from newsarchive.reading.lines.rules import DATES, LIKELY, Verdict
from newsarchive.reading.words import furniture, signatures

NEAR = 3  # groups that are not blank: how far from the headline its date stands
MENUS_BETWEEN = 2  # entries of menus between a day and the headline: the day is the page's
TOOL_WORDS = 4  # of a tool that stands on a line of its own
_MENUS = frozenset({"breadcrumb", "menu-row", "menu-string"})


def decide(
    groups: Sequence[Group], extent: Extent, title: int | None, found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """The verdicts on unlabelled dates above the headline that are not the article's. found: those on other lines."""
    anchor = extent.first if title is None else title
    if not any(one.verdict.rule in tops.DAYS for one in groups[:anchor]):
        return {}
    under = groups[anchor : extent.first]
    printed_below = any(_prints_day(one) or labels.is_relative(one.whole.shown) for one in under)
    told_below = any(_tells_publication(one.verdict) for one in under)
    updates = [] if told_below else [update for one in under if (update := _update(one)) is not None]
    printed_below = printed_below or openings.dates_text(groups, extent) or _dated_after(groups, extent)
    of_paper = any(map(_is_page_of_paper, groups[:anchor]))  # its day is that of the issue
    days: dict[int, Verdict] = {}
    distance = menus = 0
    for i in range(anchor - 1, -1, -1):
        one = groups[i]
        if turns_pages(one):
            continue
        if (
            one.verdict.rule in tops.DAYS
            and not _ISSUES.search(one.whole.shown)
            and (
                (printed_below and not _is_before(one, updates))
                or (distance >= NEAR and not of_paper)
                or (menus >= MENUS_BETWEEN and not of_paper)
                or (menus and title is not None and _under_name(groups, found, i) and not of_paper)
                or _beside_weather(groups, i)
                or (distance and _is_long_after(groups[i], groups[extent.first : extent.first + TOLD_GROUPS]))
            )
        ):
            days[i] = Verdict(Role.NAVIGATION, "page-day", LIKELY)
        elif one.verdict.rule == "date-line":
            printed_below = True  # two days over a headline: the nearer is the article's
        role = found[i].role if i in found else one.verdict.role
        if title is None and one.whole.words <= TOOL_WORDS and row_kinds.are_tools(one.whole.shown):
            continue  # between the day and the text of a story without a headline
        distance += not one.blank
        menus += (role is Role.NAVIGATION) + (one.verdict.rule in _MENUS or one.whole.key in furniture.HOME)
    return days


def _tells_publication(verdict: Verdict) -> bool:
    rules = (verdict.rule, *(piece.rule for piece in verdict.pieces))
    return any(rule in DATES and not rule.startswith("update") for rule in rules)


def _update(one: Group) -> labels.Stamp | None:
    """When a line says that the story was updated: the whole of it, or a part of a row ("NAME (cập nhật …)")."""
    if one.verdict.rule.startswith("update"):
        return labels.stamp(one.whole.shown)
    rows = (piece for piece in one.verdict.pieces if piece.rule.startswith("update"))
    text = one.lines[0].text
    return next((labels.stamp(text[piece.start : piece.end].strip(_AROUND)) for piece in rows), None)


_AROUND = labels.SEPARATORS + labels.BRACKETS


def _is_before(one: Group, updates: Sequence[labels.Stamp]) -> bool:
    """Whether a day with its hour is earlier than the update of which a line under the headline tells.

    Whoever loads a page does so after its story was updated.
    """
    told = labels.stamp(one.whole.shown) if len(updates) == 1 else None
    if told is None or told.date.date is None or updates[0].date.date is None:
        return False
    first, last = told.date.date.point, updates[0].date.date.point
    if first.hour is None:
        return False
    days = [(point.year or 0, point.month or 0, point.day or 0) for point in (first, last)]
    if days[0] != days[1] or last.hour is None:
        return days[0] < days[1]
    return (first.hour, first.minute or 0) < (last.hour, last.minute or 0)


def turns_pages(one: Group) -> bool:
    """Whether a row tells an electronic paper's page, or turns and sizes it: no menu of the site has that."""
    if _is_page_of_paper(one):
        return True
    return one.verdict.role is Role.NAVIGATION and len(_PAGES.findall(one.whole.key)) >= TURNS


def _is_page_of_paper(one: Group) -> bool:
    return "版" in one.whole.shown and _PAGE_OF_PAPER.match(one.whole.shown) is not None


_PAGE_OF_PAPER = re.compile(r"第\s?[A-Z]?\d{1,3}\s?版(?:\s?[:：\s]|$)|[A-Z]?\d{1,2}版[:：]")
_ISSUES = re.compile(r"[上下前后後]一?期|往期")  # what leads from the day of an issue to another
TURNS = 2  # tools of a paper's page in one row
_PAGES = re.compile(r"[上下]一[篇版期頁页]|放大|[缩縮]小|bai (?:truoc|sau)|trang (?:truoc|sau)|zoom (?:in|out)")


def _under_name(groups: Sequence[Group], found: Mapping[int, Verdict], at: int) -> bool:
    """Whether the site's name stands right above, as it does above the day of printed papers."""
    over = last_shown(groups, at)
    return over is not None and found.get(over, groups[over].verdict).role is Role.MASTHEAD


def _beside_weather(groups: Sequence[Group], at: int) -> bool:
    """Whether the weather stands over a day without an hour, or the place between: both are of the day of loading."""
    over = [one for one in groups[max(0, at - WEATHER_OVER) : at] if not one.blank][-2:]
    if not any(one.whole.words <= WEATHER_WORDS and _WEATHER.search(one.whole.shown) for one in over):
        return False
    told = labels.stamp(groups[at].whole.shown)
    return told is not None and told.date.date is not None and told.date.date.point.hour is None


def _is_long_after(one: Group, text: Sequence[Group]) -> bool:
    """Whether a day apart from the headline is long after all those that the text tells of by weekday and date.

    "Rabu (9/11/2022)" is of the news: who reads it a year later finds the day of reading over it.
    """
    told = labels.stamp(one.whole.shown)
    if told is None or told.date.date is None or told.date.date.point.hour is not None:
        return False
    shown = (other.whole.shown[:TOLD_SAMPLE] for other in text if not other.blank)
    days = [(int(y), int(m), int(d)) for said in shown if "/20" in said for d, m, y in _ON_WEEKDAY.findall(said)]
    point = told.date.date.point
    if not days or point.year is None or point.month is None:
        return False
    year, month, _ = max(days)
    return (point.year - year) * 12 + point.month - month >= LONG_AFTER


TOLD_GROUPS = 16  # of a text, blank ones among them, in which its days are looked for …
TOLD_SAMPLE = 2000  # … and code points of each
LONG_AFTER = 3  # months
_ON_WEEKDAY = re.compile(
    r"\b(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche),? ?\((\d{1,2})/(\d{1,2})/(20\d\d)\)"
)
WEATHER_OVER = 4  # groups over a day, blank ones among them
WEATHER_WORDS = 4  # of a line that tells how warm it is, and where
_WEATHER = re.compile(r"(?<![\d.,])-?\d{1,2}(?:[.,]\d)?(?: ?[°º]| ?[CF]\Z)")


def prints_date(verdict: Verdict) -> bool:
    return verdict.rule in DATES or any(piece.rule in DATES for piece in verdict.pieces)


def _prints_day(one: Group) -> bool:
    """Whether a line dates the text to the day; "Tháng 7 năm 2024," says as little as the line over it."""
    if one.verdict.rule != "date-line" or one.verdict.pieces:
        return prints_date(one.verdict)
    stamp = labels.stamp(one.whole.shown)
    return stamp is None or stamp.date.full


def _dated_after(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the date of publication stands right under the text, with or without its label."""
    after = [one for one in groups[extent.last + 1 : extent.cut] if not one.blank][:NEAR]
    if after and after[0].verdict.rule == "date-line" and not after[0].verdict.pieces:
        return len(after) == 1 or not after[1].verdict.open
    rows = takewhile(lambda one: one.verdict.role in _OF_STORY or signatures.is_signature(one.whole.shown), after)
    return any(_signs_with_day(one) for one in rows) or any(one.verdict.rule == "published-label" for one in after)


_OF_STORY = (Role.BYLINE, Role.PUBLISHED, Role.SOURCE)


def _signs_with_day(one: Group) -> bool:
    """Whether a row tells who wrote the text, or how often it was read, and on which day it was printed.

    A weblog tells who posted it, and its day is over the headline, too.
    """
    posted = any(piece.rule == "poster-label" for piece in one.verdict.pieces)
    return len(one.verdict.pieces) > 1 and not posted and prints_date(one.verdict)
