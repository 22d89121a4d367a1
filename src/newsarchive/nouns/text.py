"""Small questions about text: folding, slugs, blanks.

Vietnamese is the reason most of these exist: NFD takes every mark off a letter
except the bar of ``đ``, so anything that folds must treat it by hand.
"""

from __future__ import annotations

import re
import unicodedata

# Not white space by `str.isspace`, yet nothing is printed for them.
INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
)
FOLDED_MOST = 20_000  # different characters that are remembered: all that news is written in, a few MB
FOLDED_AT_ONCE = 50  # code points, from which on it is quicker to fold a text as a whole
SLUG_LIMIT = 80  # characters: a path stays far below the 255 bytes a file name may have

_BAR = str.maketrans("đĐ", "dD")
# Letters, digits and signs of Western print, one byte each: what Latin text without its marks is made of.
_WESTERN = "cp1252"


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met: none of them depends on its neighbours."""

    def __missing__(self, code: int) -> str:
        bare = unicodedata.normalize("NFD", chr(code).translate(_BAR))
        folded = "".join(c for c in bare if not unicodedata.combining(c)).casefold()
        if len(self) < FOLDED_MOST:
            self[code] = folded
        return folded


_FOLDED = _Folded()


def nfc(text: str) -> str:
    """Canonical composition: the form in which articles are written."""
    return unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """`text` with every run of white space as one space, none at its ends."""
    return " ".join(text.split())


def is_blank(text: str) -> bool:
    """Whether nothing would be seen of `text`: white space and invisible characters only."""
    shown = text.strip()
    return not shown or (shown[0] in INVISIBLE and all(c.isspace() or c in INVISIBLE for c in shown))


def fold(text: str) -> str:
    """`text` without case or marks, đ as d: what a search without accents compares."""
    if text.isascii():
        return text.lower()
    if len(text) < FOLDED_AT_ONCE:
        return text.translate(_FOLDED)
    # Several times as fast as a look at each character, for text in Latin letters: the marks are taken apart and do
    # not pass. No character gives more than one byte, so where there are as many as characters nothing else is lost.
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = apart.encode(_WESTERN, "ignore")
    return bare.decode(_WESTERN).casefold() if len(bare) == len(text) else text.translate(_FOLDED)


def slugify(text: str, limit: int = SLUG_LIMIT) -> str:
    """An ASCII address for `text`, cut between words; ``""`` where nothing is left.

    "Đại dịch ở Hà Nội" gives ``dai-dich-o-ha-noi``.
    """
    words = re.findall(r"[a-z0-9]+", fold(unicodedata.normalize("NFKC", text)))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word
        if len(longer) > limit:
            return slug or word[:limit]
        slug = longer
    return slug
