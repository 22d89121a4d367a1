"""The paper's name again, under a standfirst in sentences and over who wrote the text and when.

With who writes for it on the same line it is a row of the page's own (`top.own_rows`); here it stands alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.rules import LIKELY, Verdict

DAY_REACH = 2  # lines to the day under it


def verdict(groups: Sequence[Group], at: int, first: int) -> Verdict | None:
    """The verdict on such a line; None where it is another.

    first: where the text begins, over which the paper's name stands.
    """
    line = groups[at].whole
    if not (mastheads.is_paper(line) or mastheads.is_masthead(line)):
        return None
    dated = any(one.verdict.role is Role.PUBLISHED for one in near(groups, at, 1, DAY_REACH))
    again = dated and any(over.whole.key == line.key for over in groups[:first])
    return Verdict(Role.MASTHEAD, "masthead-again", LIKELY) if again else None
