"""What a line says, sentence by sentence and clause by clause, as far as advertising is looked for in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.blocks import is_abbreviated, sentences
from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.lists import keyword_rows
from newsarchive.reading.planted.sentences.pitch_words import Sign
from newsarchive.reading.planted.sentences.pitches import Pitch, pitch
from newsarchive.reading.words.vocabulary import UPPER

ANCHOR_WORDS = 8  # of a line of a name and what is searched with it
BARE_WORDS = 4  # of a line that is nothing but a name
ANCHOR_LENGTH = 600  # code points of a row of them
ANCHOR_WIDE = 10  # characters of one in Chinese
QUESTION_WORDS = 14  # of a question to the reader

# Letters and a number in one word, and no sum of money ("$US429.6 million"); capitals among small letters, or alone.
ODD = re.compile(
    r"(?=\w{4,18}\b)(?<![$£€¥₫])(?:[^\W\d_]{2,14}\d{2,4}[^\W\d_]{0,6}|\d{2,3}[^\W\d_]{3,8}|[^\W\d_]{2,14}\d[^\W\d_])"
    r"\b(?![.,]\d)"
)
CAMEL = re.compile(rf"\b[{UPPER}][^\W\d_{UPPER}]{{1,14}}[{UPPER}][^\W\d_]{{1,12}}\d{{0,2}}\b|\b[A-Z]{{5,14}}\b")
_CLAUSE = re.compile(r"(?:[;，、；：]|(?<!\d)[,:]|[,:](?!\d))\s*|\s[–—-]\s")
_STOP_BEFORE_NAME = re.compile(
    r"(?:[^\W\d_]{2}|\d[\d%])[\"”»)]?[.!?…]{1,9}()[\"”’»]?\s{1,4}(?=[^\W\d_]{0,14}\d[^\W_]{0,9}[^\W\d_]|[^\W\d_]{1,14}\d)"
)
# How the reader is asked for his needs.
ASKS = re.compile(
    r"(?:(?:nếu )?(?:bạn|quý khách|anh chị|mẹ|chị em|doanh nghiệp)(?: đang| có| vẫn)? )?"
    r"(?:cần|muốn|tìm|lo lắng|nhu cầu|mệt mỏi)\b"
    r"|(?:do you |are you )?(?:need|want|looking for|tired of|searching for|struggling with)\b"
    r"|(?:anda |kamu )?(?:sedang )?(?:butuh|cari|mencari|ingin|mau|perlu)\b"
    r"|(?:vous |avez-vous )?(?:cherchez|voulez|souhaitez|besoin|envie|marre)\b",
    re.I,
)
_DIGIT = re.compile(r"\d")
# Where sentences are glued together, or one begins in small letters: "… yên”.Tải", "… 40 tấn.Vay", "… xã. cần vay".
_GLUED = re.compile(
    rf"(?:[”»\"][.!?]|(?<=[.!?])[”»])(?=[{UPPER}][^\W\d_{UPPER}])|[”»][.!?](?=\s[^\W\d_{UPPER}]{{2}})"
    rf"|[.!?…](?=[(（][^\W{UPPER}]{{2}})|(?<=[.!?…])[(（][^()（）]{{2,60}}[)）](?=\s)"  # as no author sets brackets
    rf"|(?<=[^\W\d_{UPPER}]{{2}})[.!?…](?:(?=[{UPPER}](?:[^\W\d_{UPPER}]{{0,9}}|[{UPPER}]{{1,9}})\s)|\s(?=[^\W\d_{UPPER}]{{2}}))"
)
_WIDE_MARK = re.compile(r"[，、；“”]")
SENTENCE_ENDS = (".", "!", "?", "…", ":", "。", "！", "？")


@dataclass(frozen=True)
class Part:
    """A sentence of a page, or a line that is none: half-open, in code points of its line."""

    line: Line
    start: int
    end: int

    @lazy
    def text(self) -> str:
        """What stands there."""
        return self.line.text[self.start : self.end]

    @lazy
    def pitch(self) -> Pitch:
        """How much of an advertiser's way of speaking it has."""
        return pitch(self.text)


def parts_of(line: Line) -> Iterator[Part]:
    """The sentences of a line; what asks the reader for his needs belongs to the answer after it."""
    asks = "?" in line.text or "？" in line.text
    asking: Part | None = None
    for start, end in _sentences(line.text):
        part = Part(line, asking.start if asking else start, end)
        asking = part if asks and _asks(part) and asking is None else None
        if not asking:
            yield part
    if asking:
        yield asking


def _asks(part: Part) -> bool:
    if part.text.rstrip()[-1:] not in ("?", "？") or len(part.text.split()) > QUESTION_WORDS:
        return False
    return Sign.NEED in part.pitch.signs or ASKS.match(part.text) is not None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of the sentences of a line; a name in small letters begins one, too, after a stop."""
    numbered = _DIGIT.search(text) is not None
    plain = not (numbered or _GLUED.search(text))
    for one in sentences(text):
        start = one.start
        while start < one.end and text[start] in _CLOSED_BEFORE:
            start += 1
        if plain:
            if start < one.end:
                yield start, one.end
            continue
        for first, last in glued(text, start, one.end):
            at = first
            for stop in _STOP_BEFORE_NAME.finditer(text, first, last) if numbered else ():
                yield at, stop.start(1)
                at = stop.end()
            if at < last:
                yield at, last


_CLOSED_BEFORE = "»”’)] \u00a0"  # marks of the sentence before


def glued(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The bounds of sentences that stand together without a space, or begin in small letters."""
    if _STOP_WITHIN.search(text, start, end):  # where the stop is the last sign, nothing is glued to it
        for match in _GLUED.finditer(text, start, end):
            if not is_abbreviated(text, match.start()):
                yield start, len(text[: match.end()].rstrip())
                start = match.end()
    if start < end:
        yield start, end


_STOP_WITHIN = re.compile(r"[.!?…].", re.S)


def is_anchor(part: Part) -> bool:
    """Whether a line is no sentence but a name and what people search for with it."""
    text = part.line.shown
    if len(text) > ANCHOR_LENGTH or len(part.text.strip()) < len(text) or text.endswith(SENTENCE_ENDS):
        return False
    if HAN.search(text):
        return len(text) <= ANCHOR_WIDE and not _WIDE_MARK.search(text)
    if keyword_rows.is_parted(text):
        return True
    if len(text.split()) > ANCHOR_WORDS:
        return False
    word = text.split()[0]
    return word.islower() or bool(ODD.fullmatch(word) or CAMEL.fullmatch(word)) or len(text.split()) <= BARE_WORDS


def clauses(text: str) -> list[tuple[int, int]]:
    """The bounds of the clauses of a sentence, each with the mark that ends it."""
    bounds = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(bounds) if text[a:b].strip()]


def clause_at(text: str, match: re.Match[str]) -> tuple[int, int]:
    """The bounds of the clause in which something begins."""
    return next(((a, b) for a, b in clauses(text) if a <= match.start() < b), (0, len(text)))
