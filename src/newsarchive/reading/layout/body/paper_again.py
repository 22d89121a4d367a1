"""The paper's name again, under a standfirst in sentences and over the day, alone or with who writes for it.

"Le Courrier de l'Arven Gwenola LE BRAS" over "Publié le 20/11/2021 à 06h31": the name from over the page, and who
writes for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import signatures

ROW_WORDS = 10  # of the paper's name and a writer's
DAY_REACH = 2  # lines to the day under it


def verdict(groups: Sequence[Group], at: int, first: int) -> Verdict | None:
    """The verdict on such a line; None where it is another.

    first: where the text begins, over which the paper's name stands.
    """
    line = groups[at].whole
    if line.words > ROW_WORDS or not any(one.verdict.role is Role.PUBLISHED for one in near(groups, at, 1, DAY_REACH)):
        return None
    for over in groups[:first]:
        name = over.whole.shown
        if (
            name
            and line.shown.startswith(name)
            and (mastheads.is_paper(over.whole) or mastheads.is_masthead(over.whole))
        ):
            return _with_writer(groups[at], len(name))
    return None


def _with_writer(one: Group, cut: int) -> Verdict | None:
    rest = one.whole.shown[cut:]
    if not rest:
        return Verdict(Role.MASTHEAD, "masthead-again", LIKELY)
    begins = one.whole.text.find(one.whole.shown)
    if rest[0] != " " or begins < 0 or not signatures.is_signature(rest.strip(" -–—|")):
        return None
    cut += begins + 1
    parts = (
        Piece(0, cut, Role.MASTHEAD, "site-name", 0),
        Piece(cut, len(one.whole.text), Role.BYLINE, "signature", cut),
    )
    return Verdict(Role.MASTHEAD, "site-name", SURE, parts)
