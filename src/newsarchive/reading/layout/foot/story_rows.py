"""Under a text: lists of other stories that print the same few lines for each, which their repetition tells.

A headline, its section and how long ago it was printed, then the next
headline: each by itself might be an entry of a menu, or a reader's comment.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.foot import forms
from newsarchive.reading.layout.foot.places import HEADING_WORDS, Place, is_headline
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.rows import labels, row_kinds
from newsarchive.reading.lines.rules import Verdict
from newsarchive.reading.words.furniture_systems import MORE_OF_BOX

TWICE = 2  # a shape that comes so often is no accident …
THRICE = 3  # … and one line of it has to come once more
SECTION_WORDS = 4
_DATES = frozenset({"date-line", "time-alone", "update-line"})
# "Giá heo hơi nhích nhẹ 07:40, 07/09/2022": the day that other stories have behind their headlines.
_DATED = re.compile(
    r"[^\W\d_].{8,200}?[\s(\[|-](?:\d{1,2}[:hg]\d{2}[\s,|-]{1,3})?"
    r"(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/.-]\d\d?[/.-]\d\d?)(?:[\s,|-]{1,3}\d{1,2}[:hg]\d{2})?[)\]]?"
)
Of = Callable[[Group], bool]


def within(shown: Sequence[Group], menu: frozenset[str]) -> frozenset[int]:
    """Which of the groups under a text stand in such lists."""
    found: set[int] = set()
    shapes = _that_may_come(tuple(_shapes(menu)), shown)
    at = 0
    while shapes and at < len(shown):
        length = _length(shown, at, shapes)
        found.update(range(at, at + length))
        at += max(1, length)
    return frozenset(found)


def _that_may_come(shapes: Sequence[tuple[Of, ...]], shown: Sequence[Group]) -> list[tuple[Of, ...]]:
    """The shapes of whose lines that are rare under a text – a section, a day – there are as many as it takes.

    Nearly every line may be a headline.
    """
    rare = {shape: next(one for one in shape if one is not _is_title) for shape in shapes}
    times = {kind: sum(map(kind, shown)) for kind in set(rare.values())}
    return [shape for shape in shapes if times[rare[shape]] >= _least(shape)]


def _least(shape: Sequence[Of]) -> int:
    """How often a shape has to come."""
    return TWICE if len(shape) > 1 else THRICE


def _length(shown: Sequence[Group], at: int, shapes: Sequence[Sequence[Of]]) -> int:
    """How many groups from here on are such a list."""
    for shape in shapes:
        if not shape[0](shown[at]):
            continue
        times = 0
        while _fits(shown, at + times * len(shape), shape):
            times += 1
        if times >= _least(shape):
            return times * len(shape)
    return 0


def _fits(shown: Sequence[Group], at: int, shape: Sequence[Of]) -> bool:
    return at + len(shape) <= len(shown) and all(one(shown[at + step]) for step, one in enumerate(shape))


def _shapes(menu: frozenset[str]) -> Iterator[tuple[Of, ...]]:
    section = partial(_is_section, menu=menu)
    yield (_is_dated,)
    yield (_is_title, section, _is_when)
    yield (section, _is_title, _is_when)
    yield (_is_title, _is_ago)
    yield (_is_title, _is_by)
    yield (section, _is_title)
    yield (_is_title, section)


def _is_title(one: Group) -> bool:
    """Whether a line may be a headline, and nothing that a reader says."""
    return not one.whole.ends and is_headline(one)


def _is_section(one: Group, menu: frozenset[str]) -> bool:
    """Whether a line is the name of a section: every site has such a one, or this site's menu."""
    return one.whole.words <= SECTION_WORDS and (one.verdict.rule == "section-name" or one.whole.key in menu)


def _is_when(one: Group) -> bool:
    return one.verdict.rule in _DATES or labels.is_relative(one.whole.shown)


def _is_ago(one: Group) -> bool:
    """Whether a line says how long ago a story was printed, and by whom ("1 giờ trước - Bến xe Online")."""
    may_be = one.whole.words <= AGO_WORDS and _PARTED.search(one.whole.shown)
    parts = _APART.split(one.whole.shown) if may_be else ()
    return len(parts) == TWICE and any(labels.is_relative(part) or row_kinds.is_ago(part) for part in parts)


def _is_by(one: Group) -> bool:
    """Whether a line says who wrote the story over it: twice on end, it is of a list."""
    return one.verdict.rule == "by-line"


AGO_WORDS = 12  # of such a line
_APART = re.compile(r"\s[-–—|•·]\s|\s{2,}")
_PARTED = re.compile(r"[-–—|•·]|\s\s")  # quicker to see, and there wherever that is


def _is_dated(one: Group) -> bool:
    """Whether a headline ends with the day on which it was printed."""
    text = one.whole.shown
    if not (text[-1].isdigit() or text[-1] in ")]") or one.verdict.role not in (None, Role.RELATED):
        return False
    return bool(_DATED.fullmatch(text)) and not one.whole.prose


def heads(place: Place, rows: frozenset[int]) -> bool:
    """Whether a few words stand right over such a list: neither a button nor a field."""
    one = place.one
    if place.at + 1 not in rows or place.at in rows or one.whole.words > HEADING_WORDS or one.whole.ends:
        return False
    return (one.verdict.open or one.verdict.rule == "section-name") and not forms.is_field(one.whole)


def heads_section(place: Place, menu: frozenset[str], before: Verdict | None) -> bool:
    """Whether an entry of the menu stands between headlines of other stories, as over those of a section.

    Under the text a menu's entries follow one another: a headline follows this one, and another entry or headline that.
    """
    first, second = place.after(), place.after(2)
    if before is None or before.role is not Role.RELATED or before.rule == "box-heading":
        return False
    if first is None or second is None or not is_headline(first) or first.whole.key in menu or first.whole.capitals:
        return False
    return is_headline(second) or second.whole.key in menu or second.whole.key in MORE_OF_BOX
