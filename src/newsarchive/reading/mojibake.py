"""Text that was decoded by a wrong table: told by pairs of characters that no language writes.

It is told and not mended: what stood there is lost where a byte had no
character, and a repair that is wrong would put words into the author's mouth.
"""

from __future__ import annotations

import re

LEAST = 3  # places; a single one may be a slip, a sign or a quotation of the damage
LEGACY_LEAST = 6  # of text in an old Vietnamese font, whose signs have uses of their own

# What bytes 80-BF become in Windows-1252 or stay in Latin-1, quotation marks, dashes and spaces left out.
_CONTINUATION = "\u0080-\u009f¡-ª¬-º¼-¿‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
_ANY = _CONTINUATION + "\u00a0«»‘’“”…–—€"
_PAIRS = (
    rf"[ÃĂ][{_CONTINUATION}]",  # the marked letters of French, and of Vietnamese in part
    r"(?<=[a-z])Ã\u00a0",  # à
    rf"(?<![A-ZÀ-Ỹ])Â[\u00a0{_CONTINUATION}]",  # signs, a space that does not break
    rf"á[º»][{_ANY}]",  # the letters of Vietnamese with two marks
    r"Ä[‘\u0091ƒ\u0083\u0090]|Æ[°¡¯]|Å[©¨“”]",  # đ, ă, ư, ơ, ũ, œ
    r"â(?:€|\u0080)|ï¿½",  # quotation marks and dashes; what had been lost before
    rf"[äåæçèé][{_CONTINUATION}]{{2}}",  # Chinese
    r"\ufffd",
)
_PAIR = re.compile("|".join(_PAIRS))
# A look for the beginnings of most, which few texts have; and for what is a proof where it stands within a word.
# One class of characters stands first, which `re` scans for quickly; what follows depends on which of them it is.
_FIRST = re.compile(
    r"[ÃĂÂÄÆÅâïáäåæçèé\ufffd]"
    rf"(?:(?<=[ÃĂÂÄÆÅâï])[{_ANY}¿»]|(?<=á)[º»]|(?<=[äåæçèé])[{_CONTINUATION}]|(?<=\ufffd))"
)
_LOST_LETTER = re.compile(r"[^\W\d_]\ufffd+[^\W\d_]")
# Fonts of before Unicode (TCVN3): đ is ®, and the marked letters are signs and capitals within words.
_LEGACY = re.compile(r"®[a-zµ¸¶·¹¨©ª«¬Ö×ØÜÞßãâáäåæçèé]|[a-z][µ¸¶·¹](?=[a-z]?\b)|[a-z][ÊËÌÍÎÏÑÒÓÔÕ][a-z]?\b")


def is_mojibake(text: str) -> bool:
    """Whether `text` was decoded by a wrong table, in part at least."""
    if _FIRST.search(text) and (_LOST_LETTER.search(text) or len(_PAIR.findall(text)) >= LEAST):
        return True
    return "®" in text and len(_LEGACY.findall(text)) >= LEGACY_LEAST
