"""A letter that a page prints and then answers: who signed it stands in the midst of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.words import signatures
from newsarchive.reading.words.patterns import compiled

NAME_WORDS = range(2, 6)  # of who signs a letter
CLOSING_LIMIT = 120  # code points at a paragraph's end, in which a letter takes leave
REACH = 60  # groups from who signed it up to a letter's salutation …
OVER = 3  # … which may stand over the first running text

_CLOSES = compiled(
    r"(?:cảm ơn|cám ơn|trân trọng|trân trọng kính chào|kính thư|chân thành|kính mong [^.]{2,80}|kính chào|thân ái"
    r"|yours (?:sincerely|faithfully|truly)|sincerely|kind regards|thank you[^.]{0,40}|with thanks"
    r"|salutations distinguées|cordialement|sincères|merci[^.]{0,40}"
    r"|hormat (?:kami|saya)|terima kasih[^.]{0,40}|wassalam)[^.!?]{0,40}[.!,]?$",
    re.I,
)
_GREETS = compiled(
    r"(?:kính (?:gửi|thưa)|thưa|gửi|dear|to the editor|sir|madam|madame|monsieur|cher|chère|kepada|yth\.?"
    r"|dengan hormat)\b[^.?]{0,80}[,:!]?$",
    re.I,
)


def signs(groups: Sequence[Group], at: int, first: int) -> bool:
    """Whether a line is the name under a letter that greets somebody above and takes leave right before it."""
    line = groups[at].whole
    if line.words not in NAME_WORDS or line.ends or not line.shown[0].isupper():
        return False
    over = last_shown(groups, at)
    if over is None or over < first or not _CLOSES.search(groups[over].whole.shown[-CLOSING_LIMIT:]):
        return False
    if not signatures.is_signature(line.shown):
        return False
    return any(_greets(one) for one in groups[max(0, first - OVER, at - REACH) : over])


def _greets(one: Group) -> bool:
    return len(one.whole.text) <= CLOSING_LIMIT and bool(_GREETS.match(one.whole.shown))
