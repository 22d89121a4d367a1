"""Headings among the paragraphs of a text: a short line without a stop, with what it heads under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import captions
from newsarchive.reading.layout.body.extent import COLONS, Extent, announced
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.lines.line import Line

HEADING_WORDS = 30  # a longer line without a stop is a paragraph cut short
ANNOUNCING = 5  # words of a sentence that announces a list
ANSWER_WORDS = 5  # of a line that says who answers
ROWS = 2  # lines that each say of whom they tell make a list
VERSES = 3  # so many short lines together are verses or a list

BULLET = re.compile(r"\s*(?:[-–—•·*+►▶●■]\s|[-–•·►●][^\s\d-])")


def beside(groups: Sequence[Group], at: int, step: int, extent: Extent) -> Group | None:
    """The next group that is not blank, within the text."""
    return next(iter(near(groups, at, step, 1, range(extent.first, extent.last + 1))), None)


def is_heading(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """A short line without a stop, with a paragraph after it, that is no verse among verses."""
    line = groups[at].whole
    if line.words > HEADING_WORDS or line.shown[-1:] in ",;:" or at == extent.first or "://" in line.shown:
        return False  # what leads somewhere heads nothing
    after = beside(groups, at, 1, extent)
    numbered = after is not None and bool(captions.NUMBERED.match(line.shown))
    if (numbered and after and _numbers_heading(groups[at - 1], line, after)) or _heads_rows(groups, at, extent):
        return True
    if after is None or not (
        after.whole.prose or after.whole.ends or after.verdict.role is Role.CAPTION or _listing(after.whole)
    ):
        marked = line.capitals or bool(captions.NUMBERED.match(line.shown))
        longer = after is not None and after.verdict.open and after.whole.words > line.words
        return marked and longer and (line.capitals or not _among_verses(groups, at))
    before = beside(groups, at, -1, extent)
    if before is not None and before.whole.shown[-1:] in ":,;" and not line.capitals:
        return False
    if announced(groups, at):
        return False
    return _heads_list(line, before, after) or not _among_verses(groups, at)


def quotes_text(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a short line in quotes, apart from the paragraphs, is what somebody says farther on: it heads that."""
    line = groups[at].whole
    if line.words > QUOTED_WORDS or line.words < 2 or line.shown[-1] != _QUOTES.get(line.shown[0]):
        return False
    before, after = beside(groups, at, -1, extent), beside(groups, at, 1, extent)
    if (
        before is None
        or after is None
        or not (groups[at].apart and after.apart and before.whole.ends and after.running)
    ):
        return False
    said = " ".join(line.tokens)
    later = (one.whole for one in groups[at + 1 : min(extent.last + 1, at + QUOTED_REACH)] if one.running)
    return any(f" {said} " in f" {' '.join(other.tokens_within(QUOTED_SAMPLE))} " for other in later)


def is_listed_quotation(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line is a whole quotation, the first after a line that ends with a colon, or in a run of such lines."""
    if not _is_quotation(groups[at]):
        return False
    run = 1
    for step in (-1, 1):
        beside_it = near(groups, at, step, QUOTATIONS, range(extent.first, extent.last + 1))
        quoted = list(takewhile(_is_quotation, beside_it))
        run += len(quoted)
        over = beside_it[len(quoted)] if step < 0 and len(quoted) < len(beside_it) else None
        if over is not None and over.whole.shown[-1] in COLONS and over.verdict.open:
            return True
    return run >= QUOTATIONS


QUOTATIONS = 3  # whole quotations, one on each line: so many head nothing


def _is_quotation(one: Group) -> bool:
    shown = one.whole.shown
    closer = _QUOTES.get(shown[:1])
    return closer is not None and one.verdict.open and shown.rstrip(",;.")[-1:] == closer and shown.count(closer) < LEFT


LEFT = 3  # signs that end a quotation: more are those of words within
QUOTED_WORDS = 12  # of a heading that is a quotation
QUOTED_REACH = 14  # groups farther on in which the same is said …
QUOTED_SAMPLE = 6000  # … and code points of each that are looked at
_QUOTES = {"«": "»", "“": "”", '"': '"', "‘": "’", "「": "」"}


def _listing(line: Line) -> bool:
    """Whether a line is an item of a list, or a sentence that announces one."""
    return bool(BULLET.match(line.shown)) or (line.shown[-1] in COLONS and line.words >= ANNOUNCING)


def _heads_rows(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether two lines or more follow that each say of whom they tell, as the line itself does not; or an answer."""
    line, before = groups[at].whole, beside(groups, at, -1, extent)
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
    if BULLET.match(line.shown) or not _listing(after.whole):
        return False
    return before is not None and (before.whole.prose or before.whole.ends or not before.verdict.open)


def _numbers_heading(before: Group, line: Line, after: Group) -> bool:
    """Whether a numbered line is a heading, whatever stands around it; it may follow on "as follows:"."""
    listed = bool(BULLET.match(after.whole.shown)) and not BULLET.match(line.shown)
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
