"""Letters as they were meant: invisible characters out, disguised letters read.

Spam kits hide text from filters by writing it in small capitals (ᴠɪᴇᴛ ɴᴀᴍ), in
letters of other alphabets that look Latin, in mathematical, enclosed or wide
ones, or with an invisible or a combining character after each letter, or with
a picture within a word, and Chinese with the sound of every other character
behind it in brackets (運(yùn)維). The article gets the letters they stand for; the
capture keeps what stood there. All of it is decided for the whole page, since a
single odd letter is more often a phonetic sign or a formula; and a word of
another alphabet throughout is left to it where the page has such words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.text import INVISIBLE
from newsarchive.reading import language
from newsarchive.reading.lines.lookalikes import (
    EVERY,
    FIRST_MATHEMATICAL,
    FULLWIDTH,
    LAST_MATHEMATICAL,
    LIKE,
    LOOKALIKES,
    NOT_PHONETIC,
    SMALL_CAPITALS,
    WHOLE_WORDS,
)

# So many disguised words make a disguised page. A single one may be a unit, a formula or a slip.
DISGUISED_WORDS = 2
HEAVY_SHARE = 0.1  # of a page's words: then letters are read that prove nothing by themselves
WIDE_LETTERS = 2  # small ones, of a word in wide letters: abbreviations that are set wide have none
# Marks that alphabets of the news set on their letters; all others are lines, arcs and rings through the text.
_MARKS_OF_LETTERS = (
    *range(0x0300, 0x0305),
    *range(0x0306, 0x030D),
    *(0x030F, 0x0311, 0x0313, 0x0314, 0x031B),
    *range(0x0323, 0x0329),
    *(0x032D, 0x032E, 0x0330, 0x0331, 0x0342, 0x0345, 0x034F),
)
_NOISE_MARKS = frozenset(
    map(chr, {*range(0x0300, 0x0370), 0x0489, 0x05BC, *range(0x1AB0, 0x1AFF)}.difference(_MARKS_OF_LETTERS))
)
NOISE_MARKS = 10  # a handful may be a transliteration; this many is noise
GREEK_BESIDE = 2  # small letters of ours beside Greek ones; names of science have capitals (IκB) or one (kΩ)
GLOSSES, GLOSSED_AGAIN = 8, 3  # sounds of characters; an author gives one where a character stands first
GLOSSED_SHARE = 0.4  # of the characters; a book for children has the sound of each
SPLIT_WORDS = 3  # pictures within words, where what stands before or after has no vowel and so is no word

_WORD = re.compile(r"[\w\u0300-\u036f\u249c-\u24e9\U0001f110-\U0001f189]+")
_PICTURES = "\u2600-\u27bf\U0001f300-\U0001faff"
# Those of the first plane: a search for these alone is ten times as quick as for all.
_SOUNDS = "āēīōūǎěǐǒǔǖǘǚǜ"  # nearly every page with sounds has one of these, and hardly any other page
_ODD = re.compile(
    "[" + "".join(c for c in (*EVERY, *sorted(_NOISE_MARKS)) if c <= "\uffff") + _SOUNDS + "\u2600-\u27bf]"
)
_NOISE = re.compile("[" + "".join(sorted(_NOISE_MARKS)) + "]")
_HIDDEN = re.compile("[" + "".join(sorted(INVISIBLE)) + "]")
_PICTURE_WITHIN = re.compile(rf"(?<=[^\W\d_])[{_PICTURES}]\ufe0f?(?=[^\W\d_])")
_GLOSS = re.compile(
    rf"(?<=[\u4e00-\u9fff])\((?:[a-zü]{{0,3}}[{_SOUNDS}áàéèíìóòúùńňǹ][a-zü]{{0,3}}|de|le|me|men|ne|ma|ba|zhe|zi)\)"
)
_VOWELS = frozenset("aeiouy")
_AT_ENDS = "".join(INVISIBLE) + " \t\u00a0\u3000"
_JOINERS = frozenset("\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What a page's letters stand for.

    letters: disguised letters are read. heavy: also those that other alphabets have. whole: also words made of
    another alphabet's letters alone. wide: also wide letters. noise: marks that no alphabet has are dropped.
    pictures: so are pictures within words. glosses: and the sounds of characters.
    """

    letters: bool = False
    heavy: bool = False
    whole: bool = False
    wide: bool = False
    noise: bool = False
    pictures: bool = False
    glosses: bool = False

    @property
    def disguised(self) -> bool:
        """Whether anything has to be restored."""
        return self.letters or self.wide or self.noise or self.pictures or self.glosses


def alphabet(lines: Sequence[str]) -> Alphabet:
    """How the letters of a page are to be read: disguised or as they stand."""
    page = "\n".join(lines)
    if not _has_odd(page):  # nearly every page: one look at the whole of it is enough
        return Alphabet()
    words = _WORD.findall(_NOISE.sub("", page))
    disguised = sum(map(_is_disguised, words))
    proven = disguised >= DISGUISED_WORDS
    return Alphabet(
        letters=proven,
        heavy=proven and disguised >= HEAVY_SHARE * len(words),
        whole=proven and not any(map(_is_foreign, words)),
        wide=sum(map(_is_wide, words)) >= DISGUISED_WORDS and not language.WIDE.search(page),
        noise=len(_NOISE.findall(page)) >= NOISE_MARKS,
        pictures=sum(map(_splits_syllable, _PICTURE_WITHIN.finditer(page))) >= SPLIT_WORDS,
        glosses="(" in page and _is_glossed(page),
    )


def _is_glossed(page: str) -> bool:
    """Whether sounds stand behind characters of a page again and again, but not behind each."""
    glossed = Counter(page[match.start() - 1] for match in _GLOSS.finditer(page))
    if glossed.total() < GLOSSES or sum(count > 1 for count in glossed.values()) < GLOSSED_AGAIN:
        return False
    return glossed.total() < GLOSSED_SHARE * sum("\u4e00" <= char <= "\u9fff" for char in page)


def _has_odd(page: str) -> bool:
    """Whether a character of a disguise is there, or one that is not of the first plane."""
    beyond = len(page.encode("utf-16-le", "surrogatepass")) != 2 * len(page)
    return beyond or bool(_ODD.search(page))


def _is_wide(word: str) -> bool:
    return not word.isascii() and sum(char in FULLWIDTH and char.islower() for char in word) >= WIDE_LETTERS


def _is_foreign(word: str) -> bool:
    """Whether a word is of another alphabet throughout, and one of its letters looks like none of ours."""
    bare = unicodedata.normalize("NFD", word)
    return not any(map(_is_known, bare)) and any(c.isalpha() and c not in EVERY for c in bare)


def _is_known(char: str) -> bool:
    return _is_latin(char) or char in SMALL_CAPITALS or FIRST_MATHEMATICAL <= char <= LAST_MATHEMATICAL


def _splits_syllable(match: re.Match[str]) -> bool:
    """Whether a picture stands within a syllable: before or after it stands no vowel of the word."""
    text = match.string
    before = text[max(0, match.start() - 8) : match.start()].split()[-1:]
    after = text[match.end() : match.end() + 8].split()[:1]
    return any(_VOWELS.isdisjoint(unicodedata.normalize("NFD", part.lower())) for part in (*before, *after))


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
    if not how.disguised and not _HIDDEN.search(text) and _LATIN.fullmatch(text):
        return _composed(text)
    meant = _meant(text, how)
    out: list[str] = []
    offsets: list[int] = []
    for start, end in _clusters(text):
        piece = "".join(
            meant[i]
            for i in range(start, end)
            if not (text[i] in INVISIBLE and _drops(text, i)) and not (how.noise and text[i] in _NOISE_MARKS)
        )
        composed = unicodedata.normalize("NFC", piece)
        out.append(composed)
        offsets.extend([start] * len(composed))
    return "".join(out), (*offsets, len(text))


# Text of letters with the marks of Latin text behind them, as pages have it that are not composed: nothing else in it
# composes with what follows, or stands for another character.
_LATIN = re.compile(
    "[^\u0300-\u036f][\0-\u0373\u1e00-\u1eff\u2002-\u20cf\u2116\u2122\u2190-\u22ff\u25a0-\u26ff]*", re.S
)
_MARKED = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")
MARKS_MOST = 3  # behind one letter; more are no writing, and are not remembered


def _composed(text: str) -> tuple[str, tuple[int, ...]]:
    """What `restore` gives for a text whose letters have only to be composed: ten times as quick."""
    out: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in _MARKED.finditer(text):
        start, end = match.span()
        letter = _letter_of(match[0]) if end - start <= MARKS_MOST + 1 else unicodedata.normalize("NFC", match[0])
        out += (text[at:start], letter)
        offsets.extend(range(at, start))
        offsets.extend([start] * len(letter))
        at = end
    offsets.extend(range(at, len(text) + 1))
    return "".join((*out, text[at:])), tuple(offsets)


@lru_cache(maxsize=4096)
def _letter_of(marked: str) -> str:
    return unicodedata.normalize("NFC", marked)


def _meant(text: str, how: Alphabet) -> list[str]:
    """The characters of `text`, each as it is meant; "" where nothing is."""
    meant = list(text)
    if how.letters or how.wide:
        for match in _WORD.finditer(text):
            meant[match.start() : match.end()] = _letters(match[0], how)
    if how.pictures:
        for match in _PICTURE_WITHIN.finditer(text):
            meant[match.start() : match.end()] = [""] * (match.end() - match.start())
    if how.glosses and "(" in text:
        for match in _GLOSS.finditer(text):
            meant[match.start() : match.end()] = [""] * (match.end() - match.start())
    return meant


def _letters(word: str, how: Alphabet) -> Iterator[str]:
    """The letters of a word as they are meant."""
    if word.isascii() or not how.letters:
        return (FULLWIDTH.get(char, char) if how.wide else char for char in word)
    disguised = _is_disguised(word)
    if not how.whole and not disguised and not any(map(_is_known, word)):
        return iter(word)
    sure = how.heavy or disguised
    letters = [_letter(char, how, sure=sure) for char in word]
    # A capital that stood for a small letter, as Һ does: within a word that goes on in small letters it is none.
    return (
        letter.lower() if at and word[at] in LOOKALIKES and letter.isupper() and letters[at - 1].islower() else letter
        for at, letter in enumerate(letters)
    )


def _letter(char: str, how: Alphabet, *, sure: bool) -> str:
    if char in LIKE and not sure:
        return char
    if char in FULLWIDTH and not how.wide:
        return char
    if FIRST_MATHEMATICAL <= char <= LAST_MATHEMATICAL:
        return unicodedata.normalize("NFKC", char)
    meant = EVERY.get(char)
    if meant is None and not char.isascii():
        bare = unicodedata.normalize("NFD", char)
        return EVERY[bare[0]] + bare[1:] if bare[0] in LOOKALIKES else char
    return meant or char


def _is_disguised(word: str) -> bool:
    """Whether a word has letters of a disguise beside, or instead of, Latin ones."""
    if word.isascii() or len(word) < 2:
        return False
    if any(c in NOT_PHONETIC or FIRST_MATHEMATICAL <= c <= LAST_MATHEMATICAL for c in word):
        return True
    if sum(c in WHOLE_WORDS for c in word) > 1:
        return True
    bare = unicodedata.normalize("NFD", word)
    alphabets = {_alphabet_of(c) for c in bare if c in LOOKALIKES}
    if alphabets == {"GREEK"}:
        return sum(_is_latin(char) and char.islower() for char in bare) >= GREEK_BESIDE
    return len(alphabets) > 1 or (bool(alphabets) and any(map(_is_latin, bare)))


def _alphabet_of(char: str) -> str:
    """The alphabet of a letter, by the first word of its name."""
    return unicodedata.name(char).split(" ", 1)[0]


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
