"""Where a text speaks of a plan or a target, and how far that reaches: what is planned is counted nowhere yet."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsarchive.reading.blocks import Sentence
from newsarchive.reading.facts import figure_words, numbers
from newsarchive.reading.language import HAN
from newsarchive.reading.words.patterns import compiled

PLAN_GAP = 16  # code points before a plan in which stands what share of it is reached
PLAN_WINDOW = 360  # code points before a number in which its clause may speak of a plan
_CLAUSE_END = compiled(r"[;:](?=\s)|,(?=\s)")


def begin(text: str, sentence: Sentence, language: str) -> list[int]:
    """Where a sentence begins to speak of a plan or a target."""
    start, end = sentence
    planned = figure_words.PLANNED.get(language, figure_words.PLANNED_ANYWHERE)
    found = [*planned.pattern.finditer(text, start, end)] if planned.may_match(text[start:end]) else []
    if HAN.search(text, start, end):
        found += figure_words.PLANNED_ZH.finditer(text, start, end)
    return sorted(one.start() for one in found if not _is_measure(text, one.start()))


def _is_measure(text: str, at: int) -> bool:
    """Whether the plan is what something done is measured by: "đạt 54,2% dự toán", "80% of the target"."""
    before = text[max(0, at - PLAN_GAP) : at]
    return before.endswith(figure_words.PLAN_REACHED) or ("%" in before and bool(figure_words.SHARE_OF.search(before)))


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether the clause of a plan has not ended: no mark parts it, or only commas before what is to be reached."""
    ends = [found.end() for found in _CLAUSE_END.finditer(text, at, end)]
    if not ends:
        return True
    return text.startswith(figure_words.TARGETS, at) and all(figure_words.REACHES.match(text, one, end) for one in ends)


def reach(text: str, sentence: Sentence, number: numbers.Number, plans: Sequence[int]) -> bool:
    """Whether the clause speaks of a plan or a target before it comes to the number; `plans`: where it does."""
    start = max(sentence.start, number.start - PLAN_WINDOW)
    at = bisect_left(plans, number.start)
    if not at or plans[at - 1] < start:
        return False
    if not _goes_on(text, plans[at - 1], number.start):
        return False
    plan = plans[at - 1]
    if figure_words.TOLD_OF_OLD.search(text, plan, number.start) or _no_longer(text, number.start):
        return False
    return bool(_IF.match(text, plan)) or not figure_words.DONE_OF_IT.search(text, plan, number.start)


_IF = compiled(r"(?:if|unless|provided|should)\b", re.IGNORECASE)


def _no_longer(text: str, at: int) -> bool:
    """Whether a number says of how things are what nobody has to do any more ("n'auront plus à parcourir 20 km")."""
    before = text[max(0, at - NO_LONGER_WINDOW) : at]
    return any(map(before.__contains__, _NO_LONGER_SIGNS)) and bool(_NO_LONGER.search(before))


NO_LONGER_WINDOW = 70  # code points before a number in which such words stand
_NO_LONGER_SIGNS = ("plus à", "plus besoin", "no longer", "không còn phải", "khỏi phải", "lagi", "再")
_NO_LONGER = compiled(
    r"(?:plus (?:à|besoin de)\s[a-z]+(?:er|ir|re)\s|no longer (?:have|need|be forced|be obliged|face)\b"
    r"|(?:không còn|khỏi) phải\s|(?:tidak|tak) (?:perlu|harus|usah) lagi\s|不[用必需]再)[^,.;:0-9]{0,40}\Z"
)
