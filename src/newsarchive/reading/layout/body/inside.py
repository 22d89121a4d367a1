"""Within the text: headings, questions, verses, and what looks like furniture and is the author's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.layout.body import (
    boxes,
    captions,
    letters_within,
    paper_again,
    pictures,
    polls,
    questions,
    references,
)
from newsarchive.reading.layout.body.extent import COLONS, LISTED, Extent, announced
from newsarchive.reading.layout.body.repeats import Seen
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top.titles import same_headline
from newsarchive.reading.lines import feet, subscriptions
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows.labels import is_appointment
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture

HEADING_WORDS = 30  # a longer line without a stop is a paragraph cut short
QUESTIONS = 2  # so many paragraphs that end as questions make an interview
TEXT_AFTER = 2  # paragraphs after an address in the text; the foot of a page has one sentence at most
TEXT_REACH = 60  # groups, blank ones among them, in which those paragraphs are looked for
ANNOUNCING = 5  # words of a sentence that announces a list
FOLLOWED_WORDS = 2  # of where a site is followed, on the line under the bar that asks for it
ANSWER_WORDS = 5  # of a line that says who answers
ROWS = 2  # lines that each say of whom they tell make a list
LEADING_WORDS = 6  # of what leads back to a list or to the top
VERSES = 3  # so many short lines together are verses or a list

_NOTICE = re.compile(r"cookie|newsletter|bản tin|subscri|sign up|abonne|javascript", re.IGNORECASE)
_KEYWORDS = re.compile(r"(?:từ khóa|tags?|key ?words|mots[- ]clés|kata kunci|关键词|关键字)\s?[:：]", re.I)
_BULLET = re.compile(r"\s*(?:[-–—•·*+►▶●■]\s|[-–•·►●][^\s\d-])")


def decide(groups: Sequence[Group], extent: Extent, title: Line | None, wrapped: bool) -> dict[int, Verdict]:
    """The verdicts on the groups from the first to the last of the text."""
    boxed = boxes.within(groups, extent)
    twice = captions.printed_twice(groups, extent.first, extent.last)
    interview = sum(questions.is_question(groups[i]) for i in range(extent.first, extent.last + 1)) >= QUESTIONS
    found: dict[int, Verdict] = {}
    seen = Seen()
    for at in range(extent.first, extent.last + 1):
        one = groups[at]
        if one.blank:
            continue
        if at in boxed:
            found[at] = Verdict(Role.RELATED, "related-box", LIKELY)
        elif at in twice:
            found[at] = twice[at]
        elif title is not None and one.verdict.open and same_headline(one.whole, title):
            found[at] = Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
        else:
            said = _in_interview(groups, at, extent) if interview else None
            said = said or _question_between(groups, at, extent, boxed) or _heading_after(groups, at, boxed)
            found[at] = seen.verdict(one, said or _verdict(groups, at, extent, interview, wrapped))
    found.update(_numbered_alike(groups, extent, found))
    found.update(_furniture_again(groups, found))
    return {**found, **polls.within(groups, extent)}


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
    if questions.addresses(one, _beside(groups, at, 1, extent)):
        return Verdict(Role.HEADING, "question", LIKELY)
    if questions.thanks(_beside(groups, at, -1, extent), one, _beside(groups, at, 1, extent)):
        return Verdict(Role.HEADING, "interviewer-thanks", LIKELY)
    return None


def _question_between(groups: Sequence[Group], at: int, extent: Extent, boxed: frozenset[int]) -> Verdict | None:
    """A short question that heads the long paragraph under it, by what stands over it alone."""
    if at == extent.first or not groups[at].whole.asks or questions.is_row(groups, at):
        return None
    over = next((i for i in range(at - 1, extent.first - 1, -1) if not groups[i].blank), at)
    before = None if over in boxed else groups[over]
    if not questions.parts(before, groups[at], _beside(groups, at, 1, extent)):
        return None
    return Verdict(Role.HEADING, "question", SURE)


def _heading_after(groups: Sequence[Group], at: int, boxed: frozenset[int]) -> Verdict | None:
    """A short line right under a box of other stories, and right over a paragraph: it heads that."""
    one = groups[at]
    if at - 1 not in boxed or not one.verdict.open or one.whole.prose or one.whole.ends or at + 1 >= len(groups):
        return None
    heads = one.whole.words <= HEADING_WORDS and one.whole.shown[-1] not in ",;:" and one.whole.shown[0].isalnum()
    return Verdict(Role.HEADING, "heading", LIKELY) if heads and groups[at + 1].running else None


def _numbered_alike(groups: Sequence[Group], extent: Extent, found: dict[int, Verdict]) -> dict[int, Verdict]:
    """The lines that go on counting where headings do ("1. …", "2. …"), whatever stands around them."""
    counted = [
        (int(match[1]), at, verdict)
        for at, verdict in found.items()
        if groups[at].whole.words <= HEADING_WORDS and (match := _COUNTED.match(groups[at].whole.shown))
    ]
    alike: dict[int, Verdict] = {}
    for (number, _, before), (following, at, verdict) in pairwise(counted):
        heads = before.rule == "heading" and following == number + 1 and number > 1
        if heads and verdict.rule in ("short-line-in-text", "list-item") and not groups[at].whole.ends:
            alike[at] = Verdict(Role.HEADING, "heading", LIKELY)
    return alike


_COUNTED = re.compile(r"(\d{1,2})[.)/] ?[^\W\d_]")


def _verdict(groups: Sequence[Group], at: int, extent: Extent, interview: bool, wrapped: bool) -> Verdict:
    one = groups[at]
    if at and groups[at - 1].verdict.rule == "follow-bar" and one.whole.words <= FOLLOWED_WORDS and not one.whole.ends:
        return Verdict(Role.NAVIGATION, "follow-bar", LIKELY)
    if not one.verdict.open:
        return _reconsidered(groups, at, extent)
    if subscriptions.ends_in_button(one.whole):
        return Verdict(Role.NAVIGATION, "foot-tool", LIKELY)
    if at != extent.first and questions.is_question(one) and _asks(groups, at, extent, interview):
        return Verdict(Role.HEADING, "question", SURE)
    scene = captions.Scene(one, captions.paragraphs_beside(groups, at, extent), not wrapped)
    if rule := _caption_rule(groups, at, extent, scene):
        return Verdict(Role.CAPTION, rule, LIKELY)
    return _plain(groups, at, extent)


def _caption_rule(groups: Sequence[Group], at: int, extent: Extent, scene: captions.Scene) -> str | None:
    """The rule by which a line tells what a picture shows, or whose it is; None where it does not."""
    if _is_over_credit(groups, at, extent):
        return "caption-over-credit"
    if pictures.is_under_picture(groups, at):
        return "caption-under-picture"
    if pictures.is_papers_picture(groups, at):
        return "caption-credit"
    if pictures.is_credit_in_capitals(groups, at):
        return "credit-in-capitals"
    if pictures.is_announced(groups, at, extent.first):
        return "caption-announced"
    return "caption-scene" if captions.is_caption(scene) and not _is_quoted_verse(groups, at) else None


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
    return questions.heads(one, _beside(groups, at, -1, extent), _beside(groups, at, 1, extent))


def _plain(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A paragraph, an item of a list, a heading, or a short line that stays text since nothing says otherwise."""
    line = groups[at].whole
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
    if _BULLET.match(line.shown):
        return Verdict(Role.BODY, "list-item", LIKELY)
    if _is_heading(groups, at, extent):
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
        heading = _is_heading(groups, at, extent)
        return Verdict(Role.HEADING, "heading") if heading else Verdict(Role.BODY, "short-line-in-text")
    if verdict.rule == "comment-heading" and one.whole.shown.endswith(COLONS):
        return Verdict(Role.BODY, "short-line-in-text", LIKELY)  # "Trả lời:": somebody's, to a question
    if verdict.rule == "related-heading" and _leads_to_writer(one.whole, _beside(groups, at, 1, extent)):
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
    if rule in _HEADINGS and not counts and at > extent.first and _is_heading(groups, at, extent):
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
    beside = [one for one in (_beside(groups, at, -1, extent), _beside(groups, at, 1, extent)) if one]
    if rule == "visit-counter":
        return not any(one.verdict.role is Role.COUNTER and one.verdict.weight >= SURE for one in beside)
    if rule == "section-name":  # an item of a list
        adjacent = [*groups[at - 1 : at], *groups[at + 1 : at + 2]]
        return any(one.verdict.open and not one.blank and not one.whole.prose for one in adjacent)
    return False


def _is_offer(one: Group) -> bool:
    """A site's own notice in sentences: cookies, a newsletter."""
    return one.verdict.rule == "site-notice" and bool(_NOTICE.search(one.whole.shown))


def _beside(groups: Sequence[Group], at: int, step: int, extent: Extent) -> Group | None:
    """The next group that is not blank, within the text."""
    return next(iter(near(groups, at, step, 1, range(extent.first, extent.last + 1))), None)


def _is_heading(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """A short line without a stop, with a paragraph after it, that is no verse among verses."""
    line = groups[at].whole
    if line.words > HEADING_WORDS or line.shown[-1:] in ",;:" or at == extent.first:
        return False
    after = _beside(groups, at, 1, extent)
    numbered = after is not None and bool(captions.NUMBERED.match(line.shown))
    if (numbered and after and _numbers_heading(groups[at - 1], line, after)) or _heads_rows(groups, at, extent):
        return True
    if after is None or not (
        after.whole.prose or after.whole.ends or after.verdict.role is Role.CAPTION or _listing(after.whole)
    ):
        marked = line.capitals or bool(captions.NUMBERED.match(line.shown))
        longer = after is not None and after.verdict.open and after.whole.words > line.words
        return marked and longer and (line.capitals or not _among_verses(groups, at))
    before = _beside(groups, at, -1, extent)
    if before is not None and before.whole.shown[-1:] in ":,;" and not line.capitals:
        return False
    if announced(groups, at):
        return False
    return _heads_list(line, before, after) or not _among_verses(groups, at)


def _listing(line: Line) -> bool:
    """Whether a line is an item of a list, or a sentence that announces one."""
    return bool(_BULLET.match(line.shown)) or (line.shown[-1] in COLONS and line.words >= ANNOUNCING)


def _heads_rows(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether two lines or more follow that each say of whom they tell, as the line itself does not; or an answer."""
    line, before = groups[at].whole, _beside(groups, at, -1, extent)
    after = [one.whole for one in groups[at + 1 : at + 1 + 2 * ROWS] if not one.blank][:ROWS]
    if line.words <= ANSWER_WORDS and _ANSWERS.fullmatch(line.key):
        return bool(after)
    if (
        ":" in line.shown
        or captions.NUMBERED.match(line.shown)
        or len(after) < ROWS
        or (before is not None and before.whole.shown[-1:] in COLONS)
    ):
        return False
    return all(one.words > ANNOUNCING and _OF_WHOM.match(one.shown) for one in after)


# "Luật sư trả lời", "Chuyên gia tư vấn": what follows is the answer.
_ANSWERS = re.compile(r"(?:\w+ ){1,4}(?:tra loi|tu van|giai dap|phuc dap)|(?:our )?(?:\w+ ){1,3}(?:answers|replies)")
# "Cần Vọt: Thạch; Minh, Tài, Đực, Lên": a row of a list by what stands before its colon.
_OF_WHOM = re.compile(r"[^\W\d_a-z][^:.,;!?]{1,30}: \S")


def _heads_list(line: Line, before: Group | None, after: Group) -> bool:
    """Whether a line without a mark stands between a paragraph, or a box, and a list or what announces one."""
    if _BULLET.match(line.shown) or not _listing(after.whole):
        return False
    return before is not None and (before.whole.prose or before.whole.ends or not before.verdict.open)


def _numbers_heading(before: Group, line: Line, after: Group) -> bool:
    """Whether a numbered line is a heading, whatever stands around it; it may follow on "as follows:"."""
    listed = bool(_BULLET.match(after.whole.shown)) and not _BULLET.match(line.shown)
    return line.capitals or listed or (before.blank and after.whole.prose)


def _among_verses(groups: Sequence[Group], at: int) -> bool:
    """Whether several short lines stand together here without a blank line between: a poem, a list."""
    run = 1
    for step in (-1, 1):
        i = at + step
        while (
            0 <= i < len(groups)
            and run < VERSES
            and groups[i].verdict.open
            and not groups[i].blank
            and not groups[i].whole.prose
        ):
            run += 1
            i += step
    return run >= VERSES
