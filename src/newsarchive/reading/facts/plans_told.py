"""Where a text speaks of a plan or a target, and how far that reaches: what is planned is counted nowhere yet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsarchive.reading.blocks import Sentence
from newsarchive.reading.facts import figure_words, numbers
from newsarchive.reading.words.patterns import compiled

PLAN_GAP = 16  # code points before a plan in which stands what share of it is reached
PLAN_WINDOW = 360  # code points before a number in which its clause may speak of a plan
_CLAUSE_END = compiled(r"[;:](?=\s)|,(?=\s)")


def begin(text: str, language: str) -> list[int]:
    """Where the text begins to speak of a plan or a target."""
    planned = figure_words.PLANNED.get(language, figure_words.PLANNED_ANYWHERE)
    return [found.start() for found in planned.finditer(text) if not _is_measure(text, found.start())]


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
    """Whether the clause speaks of a plan or a target before it comes to the number; `plans`: where the text does."""
    start = max(sentence.start, number.start - PLAN_WINDOW)
    at = bisect_left(plans, number.start)
    if not at or plans[at - 1] < start:
        return False
    if not _goes_on(text, plans[at - 1], number.start):
        return False
    return not figure_words.TOLD_OF_OLD.search(text, plans[at - 1], number.start)
