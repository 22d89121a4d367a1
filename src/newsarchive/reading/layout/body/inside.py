"""Within the text: headings, questions, verses, and what looks like furniture and is the author's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.layout.body import (
    boxes,
    captions,
    headings,
    letters_within,
    paper_again,
    pictures,
    polls,
    questions,
    references,
    verses,
)
from newsarchive.reading.layout.body.extent import COLONS, LISTED, Extent, announced
from newsarchive.reading.layout.body.repeats import Seen
from newsarchive.reading.layout.paragraphs import Group, near, printed
from newsarchive.reading.layout.top.titles import same_headline
from newsarchive.reading.lines import feet, subscriptions
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows.labels import is_appointment
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture

QUESTIONS = 2  # so many paragraphs that end as questions make an interview
TEXT_AFTER = 2  # paragraphs after an address in the text; the foot of a page has one sentence at most
TEXT_REACH = 60  # groups, blank ones among them, in which those paragraphs are looked for
FOLLOWED_WORDS = 2  # of where a site is followed, on the line under the bar that asks for it
LEADING_WORDS = 6  # of what leads back to a list or to the top

_NOTICE = re.compile(r"cookie|newsletter|bản tin|subscri|sign up|abonne|javascript", re.IGNORECASE)
_KEYWORDS = re.compile(r"(?:từ khóa|tags?|key ?words|mots[- ]clés|kata kunci|关键词|关键字)\s?[:：]", re.I)


def decide(groups: Sequence[Group], extent: Extent, title: Line | None, wrapped: bool) -> dict[int, Verdict]:
    """The verdicts on the groups from the first to the last of the text."""
    boxed = boxes.within(groups, extent)
    twice = captions.printed_twice(groups, extent.first, extent.last)
    asked = "?" in (page := printed(groups)) or "？" in page
    interview = asked and sum(map(questions.is_question, groups[extent.first : extent.last + 1])) >= QUESTIONS
    text = Text(extent, interview, wrapped, _lone(groups, extent, boxed))
    found: dict[int, Verdict] = {}
    seen, poems = Seen(), verses.of(groups)
    for at in range(extent.first, extent.last + 1):
        one = groups[at]
        if one.blank:
            continue
        if title is not None and one.verdict.open and same_headline(one.whole, title):
            found[at] = Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
        elif at in boxed:
            found[at] = Verdict(Role.RELATED, "related-box", LIKELY)
        elif at in poems:
            found[at] = _IN_POEM[poems[at]]
        elif at in twice:
            found[at] = twice[at]
        elif title is not None and one.verdict.open and pictures.is_behind_headline(one.whole.shown, title.shown):
            found[at] = Verdict(Role.CAPTION, "caption-behind-headline", LIKELY)
        else:
            said = _in_interview(groups, at, extent) if interview else None
            said = said or _question_between(groups, at, extent, boxed) or _heading_after(groups, at, boxed)
            found[at] = seen.verdict(one, said or _verdict(groups, at, text))
    found.update(_numbered_alike(groups, extent, found))
    found.update(_furniture_again(groups, found))
    return {**found, **polls.within(groups, extent)}


# Lines of verse, and the names of poems.
_IN_POEM = {
    verses.VERSE: Verdict(Role.BODY, verses.VERSE, LIKELY),
    verses.NAME: Verdict(Role.HEADING, verses.NAME, LIKELY),
}


def _furniture_again(groups: Sequence[Group], found: dict[int, Verdict]) -> dict[int, Verdict]:
    """Short lines that come again and again, each right under a tool or a notice of the page: no author says so."""
    places: dict[str, list[int]] = {}
    for at, verdict in found.items():
        one = groups[at].whole
        if verdict.rule in _SHORT and one.words <= AGAIN_WORDS and not (one.ends or one.shown[-1] in COLONS):
            places.setdefault(one.key, []).append(at)
    return {
        at: Verdict(Role.NAVIGATION, "menu-again", LIKELY)
        for again in places.values()
        if len(again) > 1 and all(_is_under_tool(found, at) for at in again)
        for at in again
    }


def _is_under_tool(found: dict[int, Verdict], at: int) -> bool:
    over = found.get(at - 1)
    return over is not None and over.role is Role.NAVIGATION and over.rule != "signs-only"


_SHORT = frozenset({"heading", "short-line-in-text"})
AGAIN_WORDS = 6  # of such a line


def _in_interview(groups: Sequence[Group], at: int, extent: Extent) -> Verdict | None:
    """What an interviewer says without asking: to whom he speaks, or as he takes his leave."""
    one = groups[at]
    if at == extent.first or one.whole.asks or one.whole.words > questions.ADDRESSED_WORDS:
        return None
    if questions.addresses(one, headings.beside(groups, at, 1, extent)):
        return Verdict(Role.HEADING, "question", LIKELY)
    if questions.thanks(headings.beside(groups, at, -1, extent), one, headings.beside(groups, at, 1, extent)):
        return Verdict(Role.HEADING, "interviewer-thanks", LIKELY)
    return None


def _question_between(groups: Sequence[Group], at: int, extent: Extent, boxed: frozenset[int]) -> Verdict | None:
    """A short question that heads the long paragraph under it, by what stands over it alone."""
    if at == extent.first or not groups[at].whole.asks or questions.is_row(groups, at):
        return None
    over = next((i for i in range(at - 1, extent.first - 1, -1) if not groups[i].blank), at)
    before = None if over in boxed else groups[over]
    if not questions.parts(before, groups[at], headings.beside(groups, at, 1, extent)):
        return None
    return Verdict(Role.HEADING, "question", SURE)


def _heading_after(groups: Sequence[Group], at: int, boxed: frozenset[int]) -> Verdict | None:
    """A short line right under a box of other stories, and right over a paragraph: it heads that."""
    one = groups[at]
    if at - 1 not in boxed or not one.verdict.open or one.whole.prose or one.whole.ends or at + 1 >= len(groups):
        return None
    heads = (
        one.whole.words <= headings.HEADING_WORDS and one.whole.shown[-1] not in ",;:" and one.whole.shown[0].isalnum()
    )
    return Verdict(Role.HEADING, "heading", LIKELY) if heads and groups[at + 1].running else None


def _numbered_alike(groups: Sequence[Group], extent: Extent, found: dict[int, Verdict]) -> dict[int, Verdict]:
    """The lines that go on counting where headings do ("1. …", "2. …"), whatever stands around them."""
    counted = [
        (int(match[1]), at, verdict)
        for at, verdict in found.items()
        if groups[at].whole.words <= headings.HEADING_WORDS and (match := _COUNTED.match(groups[at].whole.shown))
    ]
    alike: dict[int, Verdict] = {}
    for (number, _, before), (following, at, verdict) in pairwise(counted):
        heads = before.rule == "heading" and following == number + 1 and number > 1
        if heads and verdict.rule in ("short-line-in-text", "list-item") and not groups[at].whole.ends:
            alike[at] = Verdict(Role.HEADING, "heading", LIKELY)
    return alike


_COUNTED = re.compile(r"(\d{1,2})[.)/] ?[^\W\d_]")


def _lone(groups: Sequence[Group], extent: Extent, boxed: frozenset[int]) -> int | None:
    """The only short line without a stop within the text; None where there are more, or none."""
    found: int | None = None
    for at in range(extent.first + 1, extent.last + 1):
        if groups[at].blank or at in boxed or not groups[at].verdict.open:
            continue
        if groups[at].whole.prose or groups[at].whole.ends:
            continue
        if found is not None:
            return None
        found = at
    return found


def _stands_over(groups: Sequence[Group], at: int, text: Text) -> str:
    """What a short line stands right over, of what no heading stands over: a question, or a heading; or nothing."""
    extent = text.extent
    if groups[at].whole.prose or at + 1 > extent.last:
        return ""
    under = near(groups, at, 1, 2, range(extent.first, extent.last + 1))
    over = near(groups, at, -1, 1, range(extent.first, extent.last + 1))
    if len(under) < 2 or not (over and over[0].running and under[1].running) or not under[0].verdict.open:
        return ""
    if text.interview and questions.is_question(under[0]):
        return "question"
    line = under[0].whole
    heads = not (line.prose or line.ends) and line.words < captions.LONE_CAPTION and line.shown[-1] not in ",;:"
    apart = groups[at].apart and under[0].apart and under[1].apart
    return "heading" if heads and apart and not captions.NUMBERED.match(groups[at].whole.shown) else ""


@dataclass(frozen=True, slots=True)
class Text:
    """What is true of a whole text: whether it is an interview, is broken to a width, and has one short line only."""

    extent: Extent
    interview: bool
    wrapped: bool
    lone: int | None


def _verdict(groups: Sequence[Group], at: int, text: Text) -> Verdict:
    one, extent = groups[at], text.extent
    if at and groups[at - 1].verdict.rule == "follow-bar" and one.whole.words <= FOLLOWED_WORDS and not one.whole.ends:
        return Verdict(Role.NAVIGATION, "follow-bar", LIKELY)
    if not one.verdict.open:
        return _reconsidered(groups, at, extent)
    if subscriptions.ends_in_button(one.whole):
        return Verdict(Role.NAVIGATION, "foot-tool", LIKELY)
    if at != extent.first and questions.is_question(one) and _asks(groups, at, extent, text.interview):
        return Verdict(Role.HEADING, "question", SURE)
    if rule := _caption_rule(groups, at, text):
        return Verdict(Role.CAPTION, rule, LIKELY)
    return _plain(groups, at, extent)


_QUOTES = frozenset('«“"‘「')


def _caption_rule(groups: Sequence[Group], at: int, text: Text) -> str | None:
    """The rule by which a line tells what a picture shows, or whose it is; None where it does not."""
    if _is_over_credit(groups, at, text.extent):
        return "caption-over-credit"
    if pictures.is_under_picture(groups, at):
        return "caption-under-picture"
    if pictures.is_broken_credit(groups[at]) or pictures.is_papers_picture(groups, at):
        return "caption-credit"
    if pictures.is_credit_in_capitals(groups, at):
        return "credit-in-capitals"
    if pictures.is_announced(groups, at, text.extent.first):
        return "caption-announced"
    return "caption-scene" if _is_scene(groups, at, text) and not _is_quoted_verse(groups, at) else None


def _is_scene(groups: Sequence[Group], at: int, text: Text) -> bool:
    """Whether a line among paragraphs tells what a picture shows."""
    if groups[at].whole.words > captions.CAPTION_WORDS or captions.says_too_much(groups[at]):
        return False
    beside, over = captions.paragraphs_beside(groups, at, text.extent), _stands_over(groups, at, text)
    return captions.is_caption(captions.Scene(groups[at], beside, not text.wrapped, text.lone == at, over))


def _is_quoted_verse(groups: Sequence[Group], at: int) -> bool:
    """Whether a paragraph that ends with a colon announces lines that go on: what is sung or said, no picture."""
    one = groups[at]
    if len(one.lines) == 1 and one.whole.ends:
        return False
    over = next((before for before in reversed(groups[max(0, at - 2) : at]) if not before.blank), None)
    return (
        over is not None and over.verdict.open and over.whole.shown.endswith(COLONS) and one.lines[0].shown[-1:] == ","
    )


def _is_over_credit(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a short line stands right over a picture's credit, and the text goes on after that."""
    if at + 1 >= extent.last or (at == extent.first and not pictures.is_titled(groups[at].whole)):
        return False
    return pictures.is_over_credit(groups, at)


def _asks(groups: Sequence[Group], at: int, extent: Extent, interview: bool) -> bool:
    """Whether a question by itself asks somebody, or heads what follows."""
    one = groups[at]
    if questions.ends_stanza(groups[max(0, at - 2) : at]) or questions.is_row(groups, at):
        return False
    if interview or questions.asks_somebody(one) or questions.stands_alone(groups[at - 2 : at + 3]):
        return True
    return questions.heads(one, headings.beside(groups, at, -1, extent), headings.beside(groups, at, 1, extent))


def _plain(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A paragraph, an item of a list, a heading, or a short line that stays text since nothing says otherwise."""
    line = groups[at].whole
    if line.shown[0] in _QUOTES and headings.is_listed_quotation(groups, at, extent):
        return Verdict(Role.BODY, "paragraph" if line.prose or line.ends else "short-line-in-text", LIKELY)
    if line.ends and line.shown[0] in _QUOTES and headings.quotes_text(groups, at, extent):
        return Verdict(Role.HEADING, "heading", LIKELY)
    if not line.ends and line.words <= LEADING_WORDS and feet.leads_back(line):
        return Verdict(Role.NAVIGATION, "foot-tool", LIKELY)
    if letters_within.signs(groups, at, extent.first):
        return Verdict(Role.BYLINE, "name-under-letter", SURE)
    if line.prose or line.ends:
        return Verdict(Role.BODY, "paragraph", SURE)
    return _short(groups, at, extent)


def _short(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A short line without a stop."""
    line = groups[at].whole
    if again := paper_again.verdict(groups, at, extent.first):
        return again
    if _BETWEEN_DASHES.fullmatch(line.shown):
        return Verdict(Role.HEADING, "heading-between-dashes", LIKELY)
    if headings.BULLET.match(line.shown):
        return Verdict(Role.BODY, "list-item", LIKELY)
    if headings.is_heading(groups, at, extent):
        return Verdict(Role.HEADING, "heading", LIKELY)
    if references.signs_over(groups, at, extent):
        return Verdict(Role.BYLINE, "name-under-text", SURE)
    return Verdict(Role.BODY, "short-line-in-text", LIKELY)


# "- Irresponsable -", as agencies set headings.
_BETWEEN_DASHES = re.compile(r"[-–—] [^-–—|:]{3,60} [-–—]")
_SURE_LABELS = furniture.TAG_LABELS - furniture.RELATED_DOUBTFUL


def _reconsidered(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A line that furniture rules took, seen from within the text: only the sure ones keep it."""
    one = groups[at]
    verdict = one.verdict
    if verdict.rule == "related-heading" and boxes.is_doubtful(one):
        heading = headings.is_heading(groups, at, extent)
        return Verdict(Role.HEADING, "heading") if heading else Verdict(Role.BODY, "short-line-in-text")
    if verdict.rule == "comment-heading" and one.whole.shown.endswith(COLONS):
        return Verdict(Role.BODY, "short-line-in-text", LIKELY)  # "Trả lời:": somebody's, to a question
    if verdict.rule == "related-heading" and _leads_to_writer(one.whole, headings.beside(groups, at, 1, extent)):
        return Verdict(Role.NAVIGATION, "follow-bar", LIKELY)
    if verdict.rule == "menu-word" and _is_the_authors(groups, at, extent):
        return Verdict(Role.BODY, "list-item", LIKELY)
    if verdict.weight >= SURE or verdict.rule in ("signs-only", "bare-address", "comment-heading", "related-heading"):
        counted = verdict.role is not Role.COMMENT or verdict.rule == "comment-count"
        return verdict if counted else Verdict(Role.NAVIGATION, "comment-tool", LIKELY)
    return _likely(groups, at, extent)


def _leads_to_writer(line: Line, after: Group | None) -> bool:
    """Whether a line leads to what else somebody wrote, and the text goes on under it: no story of his stands there."""
    return after is not None and after.whole.prose and after.whole.ends and bool(_OF_WRITER.search(line.key))


_OF_WRITER = re.compile(r"\b(?:author|writer|auteure?|penulis|tac gia)\b")


def _likely(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A line that is likely furniture elsewhere: within the text it may be a paragraph, a heading or an item."""
    one = groups[at]
    rule = one.verdict.rule
    if rule == "tag-list" and not _SURE_LABELS.isdisjoint(one.whole.openings):
        return one.verdict
    if one.whole.prose:
        return one.verdict if _is_offer(one) else Verdict(Role.BODY, "paragraph", LIKELY)
    if is_appointment(one.whole):
        return Verdict(Role.BODY, "appointment", LIKELY)
    counts = rule == "lone-number" and not _YEAR_OR_ITEM.fullmatch(one.whole.shown)
    if rule in _HEADINGS and not counts and at > extent.first and headings.is_heading(groups, at, extent):
        return Verdict(Role.HEADING, _HEADINGS[rule], LIKELY)
    return Verdict(Role.BODY, "short-line-in-text", LIKELY) if _is_the_authors(groups, at, extent) else one.verdict


_HEADINGS = {
    "section-name": "heading",
    "date-line": "date-heading",
    "time-alone": "time-heading",
    "lone-number": "number-heading",
}
_YEAR_OR_ITEM = re.compile(r"(?:19|20)\d\d|\d{1,2}[.)]")  # any other number alone counts shares or pages


def _is_the_authors(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line that looks like furniture is the author's own, by what stands beside it within the text."""
    rule = groups[at].verdict.rule
    if announced(groups, at):
        return rule in LISTED or rule in ("menu-word", "related-sign")
    if rule == "tag-list" and _KEYWORDS.match(groups[at].whole.shown):
        return False
    if rule in ("site-contact", "tag-list"):
        until = min(extent.last, at + TEXT_REACH) + 1
        return sum(1 for i in range(at + 1, until) if groups[i].running) >= TEXT_AFTER
    beside = [one for one in (headings.beside(groups, at, -1, extent), headings.beside(groups, at, 1, extent)) if one]
    if rule == "visit-counter":
        return not any(one.verdict.role is Role.COUNTER and one.verdict.weight >= SURE for one in beside)
    if rule == "section-name":  # an item of a list
        adjacent = [*groups[at - 1 : at], *groups[at + 1 : at + 2]]
        return any(one.verdict.open and not one.blank and not one.whole.prose for one in adjacent)
    return False


def _is_offer(one: Group) -> bool:
    """A site's own notice in sentences: cookies, a newsletter."""
    return one.verdict.rule == "site-notice" and bool(_NOTICE.search(one.whole.shown))
