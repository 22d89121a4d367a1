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
SLUG_LIMIT = 80  # characters: a path stays far below the 255 bytes a file name may have

_BAR = str.maketrans("đĐ", "dD")
_SPACES = re.compile(r"\s+")


def nfc(text: str) -> str:
    """Canonical composition: the form in which articles are written."""
    return unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """`text` with every run of white space as one space, none at its ends."""
    return _SPACES.sub(" ", text).strip()


def is_blank(text: str) -> bool:
    """Whether nothing would be seen of `text`: white space and invisible characters only."""
    return all(c.isspace() or c in INVISIBLE for c in text)


def fold(text: str) -> str:
    """`text` without case or marks, đ as d: what a search without accents compares."""
    bare = unicodedata.normalize("NFD", text.translate(_BAR))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


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
