"""Names with what belongs to them beside them: the letters that stand for them, themselves in English, "logo"."""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line

LOGO_LEAST = 3  # letters that stand for a name
LOGO_WORDS = 6


def is_logo(line: Line) -> bool:
    """Whether a line describes the picture of a site's name ("Vindicator Logo")."""
    return 1 < line.words <= LOGO_WORDS and without_logo(line.shown) != line.shown


def is_spelt_out(line: Line) -> bool:
    """Whether a line is a name's letters, a dash and the name ("ALP - Agence Littoral Presse"), or both are one."""
    first, dash, second = line.shown.partition(" - ")
    logo = bool(dash) and line.words <= LOGO_WORDS + 1 and first.isalpha() and stands_for(first, second)
    logo = logo or (bool(dash) and first.isalpha() and _is_short_for(first, second))
    return logo or _in_own_language(line.shown) != line.shown


def without_logo(text: str) -> str:
    """A name without the word that says that it is a picture, its address, a logo's letters, and itself in English."""
    if "\u3400" <= text[-1:] <= "\u9fff":
        return mastheads.EDITION.sub("", text)
    bare = re.sub(r"^logo\s(?:của\s)?|\s(?:logo|homepage)$|(?<=\w)\s?https?://\S+$", "", text, flags=re.I)
    letters, stroke, name = bare.partition(" | ")
    if stroke and (stands_for(letters, name) or abbreviates(letters, name)):
        return name
    letters, dash, name = bare.partition(" - ")
    return name if dash and letters.isalpha() and _is_short_for(letters, name) else _in_own_language(bare)


def _in_own_language(text: str) -> str:
    """That half of a name in two languages which is not in English: "BAC LAM AGENCY - THÔNG TẤN XÃ BẮC LÂM"."""
    first, dash, second = text.partition(" - ") if text.isupper() else (text, "", "")
    own, other = (second, first) if first.isascii() else (first, second)
    twice = dash and other.isascii() and not own.isascii() and len(other.split()) > len("ab")
    again = twice and not set(fold(own).split()).isdisjoint(fold(other).split())
    return own if again and mastheads.is_masthead(Line(0, own, own)) else text


def _is_short_for(letters: str, name: str) -> bool:
    """Whether a word in capitals is made of first letters of an institution's name, in their order, the last too."""
    if len(letters) < LOGO_LEAST or not letters.isupper() or not mastheads.is_masthead(Line(0, name, name)):
        return False
    firsts = [word[0] for word in fold(name).split()]
    left = iter(firsts)
    return all(letter in left for letter in fold(letters)) and fold(letters)[-1] == firsts[-1]


def abbreviates(letters: str, name: str) -> bool:
    """Whether a word in capitals is made of first letters of a name, the first and the last of its words among them."""
    firsts = [word[0] for word in fold(name).split()]
    own = fold(letters)
    if len(own) not in SHORT or not letters.isupper() or not letters.isalpha() or len(firsts) < len(own):
        return False
    left = iter(firsts)
    return own[0] == firsts[0] and own[-1] == firsts[-1] and all(letter in left for letter in own)


SHORT = range(2, 7)  # letters of such a word


def stands_for(letters: str, name: str) -> bool:
    """Whether a word in capitals is made of the first letters of a name."""
    own = fold(letters).strip()
    if " " in own or not letters.isupper() or len(own) < LOGO_LEAST:
        return False
    return "".join(word[0] for word in fold(name).split()).startswith(own)
