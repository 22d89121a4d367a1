"""What the writer of a text is, as pages tell it under the text in sentences that begin with the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading import signatures
from newsarchive.reading.layout import bylines
from newsarchive.reading.layout.extent import Extent
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, Verdict

ABOUT_WORDS = 70  # of a line that says what a writer is
REACH = 3  # groups that are not blank, on either side of the text's end

# What comes after the name of who signed, where the line says what he is.
_IS = re.compile(
    r"(?:,? \(?@?\w*\)?,?)?\s(?:is|was|has been|covers|writes|reports|joined|works|lives|est|couvre|écrit|travaille"
    r"|adalah|merupakan|là (?:một |nhà |phóng viên|tác giả|giảng viên|biên tập viên|cây bút))\b"
)


def about(groups: Sequence[Group], extent: Extent, found: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The lines about the end of the text that begin with the name of who signed, and say what she is."""
    names = tuple(_signed(groups, extent, found))
    if not names:
        return {}
    return {
        at: Verdict(Role.BYLINE, "about-the-writer", LIKELY)
        for at in _about_the_end(groups, extent)
        if groups[at].verdict.open and any(_tells_of(groups[at].whole, name) for name in names)
    }


def _signed(groups: Sequence[Group], extent: Extent, found: Mapping[int, Verdict]) -> Iterator[str]:
    for at, one in enumerate(groups[: extent.first]):
        verdict = found.get(at, one.verdict)
        if verdict.role is Role.BYLINE and not verdict.pieces and (name := _name(one.whole.shown)):
            yield name


def _name(text: str) -> str | None:
    name = signatures.author(bylines.without_by(text))
    return name.split(",")[0].split(" | ")[0] if name and " " in name else None


def _about_the_end(groups: Sequence[Group], extent: Extent) -> Iterator[int]:
    """The last groups of the text, the first of all aside, and the first ones under it."""
    before = [i for i in range(extent.last, extent.first, -1) if not groups[i].blank][:REACH]
    after = [i for i in range(extent.last + 1, min(len(groups), extent.last + 1 + 2 * REACH)) if not groups[i].blank]
    yield from (*before, *after[:REACH])


def _tells_of(line: Line, name: str) -> bool:
    if line.words > ABOUT_WORDS or not fold(line.shown).startswith(fold(name)):
        return False
    return bool(_IS.match(line.shown, len(name)))
