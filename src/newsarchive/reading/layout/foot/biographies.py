"""What the writer of a text is, as pages tell it under the text in sentences that begin with the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import bylines
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import persons, signatures

ABOUT_WORDS = 70  # of a line that says what a writer is
REACH = 3  # groups that are not blank, on either side of the text's end
STANDFIRST_REACH = 6  # groups from the first of the text

# What comes after the name of who signed, where the line says what he is.
_IS = re.compile(
    r"(?:,? \(?@?\w*\)?,?)?(?:,? (?:hiện|đang|vừa|từng|currently|also|now|regularly|saat ini|kini|actuellement))?\s(?:"
    r"is|was (?:born|raised)|has (?:been|covered|written|worked)|covers|covered|writes|reports|joined|works|worked"
    r"|lives|keeps|teaches|studies|edits|runs|serves|founded|grew up|contributes|can be reached|blogs|specialis[ez]s"
    r"|est|couvre|écrit|travaille|vit|enseigne|dirige|collabore|suit|signe|étudie|a (?:écrit|publié|rejoint)"
    r"|adalah|merupakan|bekerja|mengajar|bertugas|menulis|meliput|tinggal|menekuni|bergabung|aktif"
    r"|công tác|làm việc|giảng dạy|nghiên cứu|sinh năm|sinh ra|tốt nghiệp|chuyên (?:về|viết)|viết (?:về|cho)"
    r"|sống (?:tại|ở)|phụ trách|cộng tác|nguyên là|là (?:một |nhà |phóng viên|tác giả|giảng viên|biên tập viên"
    r"|cây bút|nghiên cứu|giáo|bác sĩ|luật sư|chuyên|cộng tác))\b"
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
    """The names of who signed above the text, or right under it."""
    over = min(extent.first + STANDFIRST_REACH, extent.last)  # who signs may stand under the standfirst
    places = (*range(over), *range(extent.last + 1, min(len(groups), extent.last + 1 + REACH)))
    for at in places:
        one, verdict = groups[at], found.get(at, groups[at].verdict)
        if verdict.pieces:
            text = one.lines[0].text
            signed = [text[piece.value : piece.end] for piece in verdict.pieces if piece.role is Role.BYLINE]
        else:
            signed = [one.whole.shown] if verdict.role is Role.BYLINE else []
        for shown in signed:
            yield from signatures.people(bylines.name_in(shown) or bylines.without_by(shown))


def _about_the_end(groups: Sequence[Group], extent: Extent) -> Iterator[int]:
    """The last groups of the text, the first of all aside, and the first ones under it."""
    before = [i for i in range(extent.last, extent.first, -1) if not groups[i].blank][:REACH]
    after = [i for i in range(extent.last + 1, min(len(groups), extent.last + 1 + 2 * REACH)) if not groups[i].blank]
    yield from (*before, *after[:REACH])


def _tells_of(line: Line, name: str) -> bool:
    bare = persons.without_title(line.shown) if line.words <= ABOUT_WORDS else ""
    return fold(bare).startswith(fold(name)) and bool(_IS.match(bare, len(name)))
