"""What stands in the cells of tables, as a dump prints them: captions, and boxes of other stories.

Of a picture over its caption is left nothing, or its address:

    |                                  ![](https://…) |
    Người thợ già bên lò nung. |       | Người thợ già bên lò nung. |

Of other stories the headline and the beginning, with nothing between, each in a cell:

    Lò gốm đỏ lửa giữa làngNgười thợ già nói rằng gốm của làng … |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import SURE, Verdict

CELL_WORDS = 60  # of a caption; what is longer is a paragraph that stands in a frame


def decide(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Sequence[Verdict]:
    """The verdicts on the lines of a page, with those on what stands in cells."""
    cells = [at for at, verdict in enumerate(verdicts) if verdict.open and lines[at].shown.endswith(" |")]
    if not cells:  # nearly every page
        return verdicts
    found = {**_captions(lines, verdicts, cells), **_stories(lines, cells)}
    return [found.get(at, verdict) for at, verdict in enumerate(verdicts)] if found else verdicts


def _stories(lines: Sequence[Line], cells: Sequence[int]) -> dict[int, Verdict]:
    """Other stories, two or more right under each other: a sentence alone may have lost a space."""
    if len(cells) < STORIES:
        return {}
    stories = {at for at in cells if _is_story(lines[at])}
    return {at: Verdict(Role.RELATED, "related-item", SURE) for at in stories if at - 1 in stories or at + 1 in stories}


def _is_story(line: Line) -> bool:
    """Whether a cell is a headline and, with no space between, the beginning of a story."""
    shown = line.shown
    if shown.count("|") != 1 or shown.isascii():
        return False
    joint = next((at for word in _WORD.finditer(shown) if (at := _joint(word[0], word.start()))), 0)
    headline, rest = shown[:joint], shown[joint:]
    return ". " not in headline and len(headline.split()) >= HEADLINE_LEAST and len(rest.split()) >= HEADLINE_LEAST


def _joint(word: str, start: int) -> int:
    """Where a syllable begins right behind another; 0 in names of networks and wares, which have no marks."""
    if word.isascii():
        return 0
    cut = next((at for at in range(1, len(word)) if word[at - 1].islower() and word[at].isupper()), 0)
    return start + cut if cut and word[cut + 1 :].islower() else 0


STORIES = 2
HEADLINE_LEAST = 6  # words of a headline, and of what follows it
_WORD = re.compile(r"[^\W\d_]{4,14}")


def _captions(lines: Sequence[Line], verdicts: Sequence[Verdict], cells: Sequence[int]) -> dict[int, Verdict]:
    """Captions in the cells right under their pictures."""
    return {
        at: Verdict(Role.CAPTION, "caption-in-cell", SURE)
        for at in cells
        if at
        and (verdicts[at - 1].rule == "signs-only" or "![" in lines[at - 1].text[:4])
        and _is_under(lines[at - 1].shown, lines[at])
    }


def _is_under(picture: str, line: Line) -> bool:
    """Whether a line is the rest of a cell that begins with a picture, or the only cell of the row under one."""
    shown = line.shown
    if line.words > CELL_WORDS:
        return False
    if picture == "|":
        return shown.count("|") == 1
    return shown.startswith("| ") and shown.count("|") == 2 and _PICTURE.fullmatch(picture) is not None


_PICTURE = re.compile(r"\|? ?!\[[^\]|]{0,200}\]\([^)|]{0,400}\) ?\|?")
