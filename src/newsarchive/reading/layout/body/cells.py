"""Captions in the cells of tables, as a dump prints them: where the picture was is nothing, or its address.

|                                  ![](https://…) |
Người thợ già bên lò nung. |       | Người thợ già bên lò nung. |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import SURE, Verdict

CELL_WORDS = 60  # of a caption; what is longer is a paragraph that stands in a frame


def captions(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Sequence[Verdict]:
    """The verdicts on the lines of a page, with those on captions in the cells right under their pictures."""
    found = {
        at + 1: Verdict(Role.CAPTION, "caption-in-cell", SURE)
        for at, verdict in enumerate(verdicts[:-1])
        if (verdict.rule == "signs-only" or "![" in lines[at].text[:4])
        and _is_under(lines[at].shown, lines[at + 1], verdicts[at + 1])
    }
    return [found.get(at, verdict) for at, verdict in enumerate(verdicts)] if found else verdicts


def _is_under(picture: str, line: Line, verdict: Verdict) -> bool:
    """Whether a line is the rest of a cell that begins with a picture, or the only cell of the row under one."""
    shown = line.shown
    if not verdict.open or not shown.endswith(" |") or line.words > CELL_WORDS:
        return False
    if picture == "|":
        return shown.count("|") == 1
    return shown.startswith("| ") and shown.count("|") == 2 and _PICTURE.fullmatch(picture) is not None


_PICTURE = re.compile(r"\|? ?!\[[^\]|]{0,200}\]\([^)|]{0,400}\) ?\|?")
