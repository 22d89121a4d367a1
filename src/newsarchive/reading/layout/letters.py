"""Letters as they were meant: invisible characters out, disguised letters read.

Spam kits hide text from filters by writing it in small capitals (ᴠɪᴇᴛ ɴᴀᴍ),
in Cyrillic or Greek letters that look Latin, or with an invisible or a
combining character after each letter. The article gets the letters they stand
for; the capture keeps what stood there. All of it is decided for the whole
page, since a single odd letter is more often a phonetic sign or a formula.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.text import INVISIBLE

_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True))
# Those that phonetic spelling does not use: the proof that a page is disguised and not a dictionary.
_NOT_PHONETIC = frozenset("ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꞯꜱᴛᴜᴠᴡᴢ")
_CYRILLIC = dict(zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ", "aeopcyxijshdqwABEKMHOPCTYXIJS", strict=True))
_GREEK = dict(zip("οανικρυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oavikpuxABEZHIKMNOPTYX", strict=True))
_ARMENIAN = dict(zip("օսհոցյ", "ouhngj", strict=True))
LOOKALIKES = {**_CYRILLIC, **_GREEK, **_ARMENIAN}

# So many disguised words make a disguised page. One or two may be a unit, a formula or a slip.
DISGUISED_WORDS = 3
# Marks that no alphabet of the news sets between its letters: lines, arcs and tildes through or under the text.
_NOISE_MARKS = frozenset("\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u035c\u035d\u035e\u035f\u0360\u0361\u0362\u0489")
NOISE_MARKS = 10  # a handful may be a transliteration; this many is noise

_WORD = re.compile(r"\w+")
_DISGUISE = re.compile("[" + "".join((*_SMALL_CAPITALS, *LOOKALIKES)) + "\U0001d400-\U0001d7ff]")
_NOISE = re.compile("[" + "".join(sorted(_NOISE_MARKS)) + "]")
_HIDDEN = re.compile("[" + "".join(sorted(INVISIBLE)) + "]")
_ODD = re.compile(f"{_DISGUISE.pattern[:-1]}{_NOISE.pattern[1:]}")
_AT_ENDS = "".join(INVISIBLE) + " \t\u00a0\u3000"
_JOINERS = frozenset("\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What a page's letters stand for.

    letters: a character and the one it stands for (`str.translate`'s table, by code point).
    whole: lookalike letters are read in words made of nothing else too.
    noise: marks that are dropped.
    """

    letters: bool = False
    noise: bool = False

    @property
    def disguised(self) -> bool:
        """Whether anything has to be restored."""
        return self.letters or self.noise


def alphabet(lines: Sequence[str]) -> Alphabet:
    """How the letters of a page are to be read: disguised or as they stand."""
    if not _ODD.search("\n".join(lines)):  # nearly every page: one look at the whole of it is enough
        return Alphabet()
    disguised = noise = 0
    for line in lines:
        if line.isascii():
            continue
        if _DISGUISE.search(line):
            disguised += sum(map(_is_disguised, _WORD.findall(line)))
        noise += len(_NOISE.findall(line))
    return Alphabet(disguised >= DISGUISED_WORDS, noise >= NOISE_MARKS)


def has_hidden(line: str) -> bool:
    """Whether something invisible stands between two visible characters of the line."""
    shown = line.strip(_AT_ENDS)
    return any(_drops(shown, match.start()) for match in _HIDDEN.finditer(shown))


def as_meant(text: str, how: Alphabet) -> bool:
    """Whether `text` reads as it stands, so that there is nothing to restore in it."""
    return text.isascii() or (not how.disguised and not _HIDDEN.search(text) and unicodedata.is_normalized("NFC", text))


def restore(text: str, how: Alphabet) -> tuple[str, tuple[int, ...] | None]:
    """`text` as it reads (NFC), and where each of its characters began in `text`.

    The offsets have one item more than the result has characters, the length
    of `text`; they are None where nothing moved.
    """
    if as_meant(text, how):
        return text, None
    table = _table(text, how)
    out: list[str] = []
    offsets: list[int] = []
    for start, end in _clusters(text):
        piece = "".join(
            table.get(text[i], text[i])
            for i in range(start, end)
            if not (text[i] in INVISIBLE and _drops(text, i)) and not (how.noise and text[i] in _NOISE_MARKS)
        )
        composed = unicodedata.normalize("NFC", piece)
        out.append(composed)
        offsets.extend([start] * len(composed))
    return "".join(out), (*offsets, len(text))


def _table(text: str, how: Alphabet) -> dict[str, str]:
    if not how.letters:
        return {}
    table = dict(_SMALL_CAPITALS)
    table.update(LOOKALIKES)
    table.update((c, unicodedata.normalize("NFKC", c)) for c in set(text) if "\U0001d400" <= c <= "\U0001d7ff")
    return table


def _is_disguised(word: str) -> bool:
    """Whether a word has letters of a disguise beside, or instead of, Latin ones."""
    if any(c in _NOT_PHONETIC or "\U0001d400" <= c <= "\U0001d7ff" for c in word) and len(word) > 1:
        return True
    lookalikes = sum(c in LOOKALIKES for c in word)
    return 0 < lookalikes < len(word) and any(_is_latin(c) for c in word)


def _is_latin(char: str) -> bool:
    return (char.isascii() and char.isalpha()) or "\u00c0" <= char <= "\u024f" or "\u1e00" <= char <= "\u1eff"


def _drops(text: str, at: int) -> bool:
    """Whether the invisible character at `at` may go: joiners shape Indic, Arabic and emoji sequences."""
    if text[at] not in _JOINERS:
        return True
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return all(not c or c.isspace() or c in INVISIBLE or c.isascii() or _is_latin(c) for c in (before, after))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Where each base character with what composes with it begins and ends."""
    bounds = [i for i, c in enumerate(text) if not _continues(c)]
    if not bounds or bounds[0] != 0:
        bounds.insert(0, 0)
    return list(zip(bounds, [*bounds[1:], len(text)], strict=True))


def _continues(char: str) -> bool:
    if char < "\u0300":
        return False
    return unicodedata.category(char) in {"Mn", "Mc"} or "\u1160" <= char <= "\u11ff"
