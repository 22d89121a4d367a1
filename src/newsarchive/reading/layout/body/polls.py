"""A poll between the paragraphs of a text: its name, its question, the answers, the buttons, how many voted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.lines import feet
from newsarchive.reading.lines.ballots import VOTES
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import furniture

NAME_WORDS = 4  # of what stands over the question
UNDER = 5  # lines under the answers at most
UNDER_WORDS = 8  # of each

_BUTTONS = re.compile(
    r"(?:gui|binh chon|bieu quyet|xem|ket qua|vote|votes|results?|submit|view|voter|resultats?|pilih|hasil|lihat"
    r"|投票|查看结果)\b.{0,30}"
)


def within(groups: Sequence[Group], extent: Extent) -> dict[int, Verdict]:
    """The verdicts on the lines of polls within the text, its answers aside, which the rules know."""
    found: dict[int, Verdict] = {}
    for at in range(extent.first + 1, extent.last):
        if not _answers(groups[at]) or at in found:
            continue
        asked = _over(groups, at, extent.first)
        if asked or groups[at].verdict.rule == "poll":
            found.update(asked | _under(groups, at, extent.last))
    return found


def _answers(one: Group) -> bool:
    if one.blank:
        return False
    return one.verdict.rule == "poll" or (one.verdict.open and feet.is_option(one.whole))


def _over(groups: Sequence[Group], at: int, first: int) -> dict[int, Verdict]:
    """The question over the answers, and the poll's name over that."""
    asked = last_shown(groups, at)
    if asked is None or asked <= first or not groups[asked].verdict.open:
        return {}
    line = groups[asked].whole
    if line.words > feet.QUESTION_WORDS or not line.asks:
        return {}
    tool = Verdict(Role.NAVIGATION, "poll", LIKELY)
    found = {asked: tool}
    name = last_shown(groups, asked)
    if name is not None and name > first and _names(groups[name]):
        found[name] = tool
    return found


def _names(one: Group) -> bool:
    named = one.whole.key in furniture.TOOL_BOXES or one.whole.capitals
    return named and one.whole.words <= NAME_WORDS and not one.whole.ends


def _under(groups: Sequence[Group], at: int, last: int) -> dict[int, Verdict]:
    """The buttons under the answers, and how many have voted."""
    found: dict[int, Verdict] = {}
    shown = [i for i in range(at, last) if not groups[i].blank][: UNDER + 1]
    for i in shown:
        one = groups[i]
        if one.whole.words > feet.OPTION_WORDS or one.whole.ends:
            break
        if _answers(one):
            found[i] = Verdict(Role.NAVIGATION, "poll", LIKELY)
        elif one.whole.words <= UNDER_WORDS and VOTES.fullmatch(one.whole.key):
            found[i] = Verdict(Role.COUNTER, "visit-counter", LIKELY)
        elif one.whole.words <= UNDER_WORDS and (
            one.verdict.role is Role.NAVIGATION or _BUTTONS.fullmatch(one.whole.key)
        ):
            found[i] = Verdict(Role.NAVIGATION, "poll", LIKELY)
        else:
            break
    return found
