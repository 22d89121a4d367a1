"""How text becomes the words that are searched: the half of it that builds the index.

The other half, ``templates/assets/search-words.js``, does the same to what is
asked and to what is shown; ``tests/search_words.json`` holds both to it. A word
has two forms:

    exact    as it is spelt, in small letters, its tone where today's spelling puts it (hòa, hoà -> hòa)
    folded   without any marks, đ as d: hoa

A number is one word however its digits are grouped (18.600.000, 18,600,000
and 18600000 are the same, 18,6 and 18.6 too). What is written without spaces
between words – Chinese, Japanese, Thai – is taken letter by letter: phrases
do the rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain

WORD_LIMIT = 60  # characters: what is longer is cut, in the index and in the question

# Marks that stand after a letter, and what is not seen at all: neither parts a word.
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # noqa: E501
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff"
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # noqa: E501
_TOKEN = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)+|[{_SPACELESS}]|[^\W_{_SPACELESS}](?:[^\W_{_SPACELESS}]|[{_MARKS}{_UNSEEN}])*"
)
_NOT_SEEN = re.compile(f"[{_UNSEEN}]")
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?:\.[0-9]{3})+(?:,[0-9]+)?|(?:,[0-9]{3})+(?:\.[0-9]+)?)")
_DECIMAL = re.compile(r"[0-9]+[.,][0-9]+")
_ONSET = re.compile(r"[0-9]{1,2}|[^aeiouy0-9]{0,3}[aeiouy]?")
# Letters that no normalisation takes apart.
_BARRED = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
# Where a syllable ends in oa, oe or uy, two ways to set the tone are in use; the older one is written as the newer.
_OLD_TONE = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$")
_NEW_TONE = {
    **dict(zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True)),
    **dict(zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True)),
    **dict(zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True)),
}
_KEPT = 200_000  # pieces of text whose words are remembered: some 50 MB


class _Pieces(dict[str, tuple[str, ...]]):
    """The words of a piece of text without white space in it, worked out when it is first met."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        found = tuple(_words(piece))
        if len(self) < _KEPT:
            self[piece] = found
        return found


_PIECES = _Pieces()


def words(text: str) -> list[str]:
    """The words of `text` in their exact form, in order."""
    return list(chain.from_iterable(map(_PIECES.__getitem__, text.split())))


def fold(word: str) -> str:
    """A word without marks: what is compared first."""
    bare = unicodedata.normalize("NFKD", word.translate(_BARRED))
    bare = "".join(letter for letter in bare if unicodedata.category(letter)[0] != "M")
    return bare.lower().translate(_BARRED)


def onset(folded: str) -> str:
    """What a word begins with, a vowel included if one is near: words of one onset lie in one file of the index."""
    found = _ONSET.match(folded)
    return (found[0] if found else "") or folded[:1]


def number(text: str) -> tuple[str, ...]:
    """The words of digits with points or commas between: one where they are a number, else each for itself."""
    if _GROUPED.fullmatch(text):
        point = max(text.rfind("."), text.rfind(",")) if "." in text and "," in text else len(text)
        whole = re.sub("[.,]", "", text[:point]).lstrip("0") or "0"
        return (f"{whole}.{text[point + 1 :]}" if point < len(text) else whole,)
    if _DECIMAL.fullmatch(text):
        whole, _, rest = text.replace(",", ".").partition(".")
        return (f"{whole.lstrip('0') or '0'}.{rest}",)
    return tuple(part.lstrip("0") or "0" for part in re.split("[.,]", text))


def _words(piece: str) -> Iterator[str]:
    for found in _TOKEN.finditer(unicodedata.normalize("NFC", piece).lower()):
        yield from _spelt(found[0])


def _spelt(token: str) -> Iterator[str]:
    if "." in token or "," in token:  # no other token has a sign in it
        yield from (part[:WORD_LIMIT] for part in number(token))
        return
    if token.isascii() and token.isdigit():
        token = token.lstrip("0") or "0"
    word = unicodedata.normalize("NFC", _NOT_SEEN.sub("", token))
    word = _OLD_TONE.sub(lambda old: _NEW_TONE[old[0]], word)[:WORD_LIMIT]
    if word and fold(word):
        yield word
