"""A headline over two lines: which two lines are the halves of one, and which only stand one under the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import sections, titles
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.mastheads import is_masthead, is_office_of_place
from newsarchive.reading.lines.picture_credits import has_credit
from newsarchive.reading.lines.rows import bylines, labels
from newsarchive.reading.lines.rules import DATES
from newsarchive.reading.words import desks, signatures, vocabulary

LEAST = 4  # words of either line
HALF_WORDS = 14  # of either line at most
SPEAKER_WORDS = 8  # of who says what the headline prints, on a line above it
ECHO_OF_HALF = 0.25  # share of the words of each line that come again in the text …
ECHO_ENOUGH = 0.5  # … and of both together
FULL_LINE = 0.85  # of the width to which a headline is broken
SHORT_HALF = 0.5  # of the second line: a shorter one was not broken off from it
TEXT_LINES = 12  # in which a word is looked for with a small letter
TEXT_SAMPLE = 4000  # code points of each

_DAY = re.compile(r"\d{4}-\d\d|\d[/.-]\d{1,2}[/.-]\d{4}")
# Rules by which a line stands under a headline …
UNDER_HEADLINE = DATES | {"by-line", "author-label", "relative-date"}
_UNDER_HALVES = UNDER_HEADLINE | {"visit-counter", "signature"}  # … and under one that is told by its form, too


def first(groups: Sequence[Group], extent: Extent, title: int, words: frozenset[str]) -> int | None:
    """The first of two lines that together are the headline, where the found one is either; None where it is whole.

    Both stand close together, in letters of one kind, and say what the text
    says; what is above them ends the menus, what is under them dates or signs.
    words: those of the text, with their marks, which half a headline shares few of.
    """
    if title and _tells_who_speaks(groups[title - 1]):
        return title - 1
    if title and _leads_on(groups, title - 1, extent):
        return title - 1
    if _leads_on(groups, title, extent):
        return title
    if title and _is_broken(groups, extent, title - 1, words):
        return title - 1
    return title if _is_broken(groups, extent, title, words) else None


def _leads_on(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line cannot be the end of a headline, and the one right under it goes on: "…, hai cụm" and "trường".

    A comma ends no headline, nor does a word after which a number comes that stands there.
    """
    if at + 1 >= extent.first:
        return False
    line, after = groups[at].whole, groups[at + 1]
    if not groups[at].verdict.open or not LEAST <= line.words <= HALF_WORDS or after.blank:
        return False
    if after.verdict.rule == "lone-number":
        return after.whole.shown.isdigit() and line.shown.rsplit(None, 1)[-1].casefold() in _BEFORE_NUMBERS
    half = after.verdict.open and LEAST <= after.whole.words <= HALF_WORDS and not after.whole.ends
    return half and line.shown.endswith(",") and line.capitals == after.whole.capitals


_BEFORE_NUMBERS = vocabulary.marked_words("năm quý tháng kỳ số lớp khóa khoá lần thứ year en de tahun in of")


def _is_broken(groups: Sequence[Group], extent: Extent, at: int, words: frozenset[str]) -> bool:
    """Whether the headline begins on this line and ends on the next."""
    if at + 1 >= extent.first:
        return False
    one, other = groups[at], groups[at + 1]
    if not (_is_half(one, words, ";|") and _is_half(other, words)) or sections.is_section(groups, at):
        return False
    if "; " in other.whole.shown and other.whole.shown[0].isupper():
        return False  # two clauses under the headline
    if one.whole.capitals != other.whole.capitals or share(joined(groups, at)[at].whole, words) < ECHO_ENOUGH:
        return False
    if _says_again(one.whole, other.whole) or (
        one.whole.shown[-1].isalnum()
        and (_has_room(one, other) or begins_sentence(groups, extent, one, other, unheard=True))
    ):
        return False
    under = groups[at + 2]
    return _is_apart(groups, at) and (under.blank or has_rule(under, _UNDER_HALVES))


def _says_again(one: Line, other: Line) -> bool:
    """Whether either line is the other again, or the first the site's name, which the headline has after it."""
    same = titles.same_headline(other, one) or titles.same_headline(one, other)
    return same or other.key.endswith(one.key)


def _has_room(one: Group, other: Group) -> bool:
    """Whether the first line is so short that nobody would have broken it there: it is a section's name.

    Where the width is known, since the other is itself broken, the next word would have stood on it.
    """
    first, second = one.lines[-1].shown, other.lines[0].shown
    if not second[0].isupper():
        return False
    if len(other.lines) > 1:
        return len(first) + len(second.split(" ", 1)[0]) < FULL_LINE * len(second)
    return len(first) < SHORT_HALF * len(second)


def begins_sentence(
    groups: Sequence[Group], extent: Extent, one: Group, other: Group, *, unheard: bool = False
) -> bool:
    """Whether the second line begins with a capital only since a sentence does: the text has its first word small.

    unheard: or has it not at all, as it would have a name that stands in its headline. Vietnamese, which has names
    of common words, and headlines with capitals throughout do not tell.
    """
    words = other.whole.shown.split()
    first = words[0]
    if not (first[0].isupper() and first.isalpha() and first[1:].islower()):
        return False
    if any(_titled(line.whole.shown) or _VIETNAMESE.search(line.whole.shown) for line in (one, other)):
        return False
    own = re.compile(rf"\b(?:(?P<small>{first.lower()})|{first})\b")
    text = groups[extent.first : extent.first + TEXT_LINES]
    found = [again for line in text if line.verdict.open for again in own.finditer(line.whole.shown[:TEXT_SAMPLE])]
    return any(again["small"] for again in found) if found else unheard


def _titled(text: str) -> bool:
    """Whether most words of a line have capitals."""
    words = [word for word in text.split() if word[0].isalpha()]
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def is_vietnamese(text: str) -> bool:
    """Whether a text has letters that only Vietnamese has."""
    return _VIETNAMESE.search(text) is not None


_VIETNAMESE = re.compile("[\u0103\u0110\u0111\u01a1\u01b0\u1e00-\u1eff]")


def _is_apart(groups: Sequence[Group], at: int) -> bool:
    """Whether the line above cannot be of the headline; under a menu only one that says too much for an entry."""
    over = groups[at - 1]
    if at and over.whole.shown.endswith(":"):  # its label: "Sự kiện:"
        return False
    if at == 0 or over.blank or not over.verdict.open:
        return True
    return over.whole.words < LEAST < len(groups[at].whole.marked_tokens)


def has_rule(one: Group, rules: frozenset[str]) -> bool:
    """Whether one of these rules decided on a line, or on a part of it."""
    return one.verdict.rule in rules or any(piece.rule in rules for piece in one.verdict.pieces)


def _tells_who_speaks(one: Group) -> bool:
    """Whether a line right above a headline says whose words it prints ("Nhạc sĩ Trầm Hương Giang:")."""
    line = one.whole
    if not one.verdict.open or line.capitals or not line.shown.endswith(":") or not 2 < line.words <= SPEAKER_WORDS:
        return False
    words = line.shown.rstrip(": ").split()
    return words[-1][0].isupper() and words[-2][0].isupper() and not labels.begins_with_label(line.shown)


def _is_half(one: Group, words: frozenset[str], never_last: str = ":;|") -> bool:
    """Whether a line could be half a headline: short, in words of the text, and nothing else.

    never_last: the signs it cannot end with; the first half may end with a colon.
    """
    line = one.whole
    if not one.verdict.open or one.blank or not LEAST <= line.words <= HALF_WORDS or line.ends:
        return False
    if len(line.marked_tokens) < LEAST:  # signs between a few words: the way to a section
        return False
    if (
        line.shown[-1] in never_last
        or line.shown[0] + line.shown[-1] in ("()", "[]", "（）")
        or "°" in line.shown
        or sections.STROKES.search(sections.unquoted(line.shown))
        or sections.is_way(line.shown)
        or _DAY.search(line.shown)
        or share(line, words) < ECHO_OF_HALF
    ):
        return False
    named = is_masthead(line) or is_office_of_place(line)
    signed = signatures.is_signature(line.shown) or desks.is_of_paper(line.shown) or bylines.with_trade(line.shown)
    other = signed or named or has_credit(line.shown)
    return not (other or labels.begins_with_label(line.shown))


def share(line: Line, words: frozenset[str]) -> float:
    """The share of a line's different words, with their marks, that are among `words`."""
    own = set(line.marked_tokens)
    return len(own & words) / len(own) if own else 0.0


def joined(groups: Sequence[Group], at: int) -> tuple[Group, ...]:
    """The groups with this one and the next as one."""
    whole = Group(groups[at].lines + groups[at + 1].lines, groups[at].verdict, groups[at].apart)
    return (*groups[:at], whole, *groups[at + 2 :])
