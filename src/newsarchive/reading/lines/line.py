"""A capture's lines as the rules look at them: what is shown, what it is compared by, how much it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.lazy import Remembered, lazy
from newsarchive.nouns.text import INVISIBLE, fold, is_blank, squeeze
from newsarchive.reading.language import HAN, begins_wide
from newsarchive.reading.lines.letters import Alphabet, as_meant, restore

# Furniture is short: a longer line is never compared with a table of phrases.
KEY_LIMIT = 300  # code points
OPENING_WORDS = 8  # of the longest phrase that a table knows furniture by
# A line of at least so many words that ends as a sentence does is running text …
SENTENCE_WORDS = 10
# … and one of so many words is, however it ends (the longest headlines have some 35).
PROSE_WORDS = 45
# Two sentences on a line of so many words make it running text too.
TWO_SENTENCES_WORDS = 16
ASIDE_LIMIT = 80  # code points of what stands in brackets after the last sentence

OPENING_SIGNS = ":：-–,;.()[]"  # after a word of furniture
_AFTER_OPENING = frozenset(OPENING_SIGNS)
_TOKEN = re.compile(r"[^\W_]+")
_PLAIN_TOKEN = re.compile(r"[A-Za-z0-9]+")  # the same, of a text without marks: twice as quick
_FIRST = re.compile(r"[\W_]*(\S+)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# The stop of a title or of what a place is ("TS. Hà", "TT. Cửa Rào") ends no sentence.
_SHORTENED = r"(?<!\b[A-ZĐ])(?<!\b[A-ZĐ][A-Zhpxr])(?<!\b(?:PGS|ThS|Mrs))"
_INNER_STOP = re.compile(rf"(?:{_SHORTENED}\.|[!?…])['\"”’)]? +(?:[\"“(‘]|«\s?)?[^\W\d_a-z]|[。！？].")
_STOP_SET = frozenset(".!?…。！？")
_CLOSERS = "\"'”’»)]」』】 \t|*■∎"


@dataclass(frozen=True, init=False)
class Line:
    """One line of a capture.

    raw: as decoded. text: as it reads (NFC, disguised letters restored, what is
    invisible dropped). offsets: for each character of `text`, and its end,
    where it began in `raw`; None where they are the same.

    All else that is asked of a line depends on its text alone and is kept with
    that: the menus, feet and boxes of a site come again on all its pages, and
    lines with the same short text share one record of what they are.
    """

    __slots__ = ("__dict__", "number", "offsets", "raw")  # in `__dict__`: the record

    number: int
    raw: str
    text: str
    offsets: tuple[int, ...] | None

    def __init__(self, number: int, raw: str, text: str, offsets: tuple[int, ...] | None = None) -> None:
        put = object.__setattr__
        put(self, "number", number)
        put(self, "raw", raw)
        put(self, "offsets", offsets)
        put(self, "__dict__", _record(text))

    def at(self, position: int) -> int:
        """Where in `raw` the character at `position` of `text` began."""
        return position if self.offsets is None else self.offsets[position]

    @lazy
    def shown(self) -> str:
        """The text without white space at its ends."""
        return self.text.strip()

    @lazy
    def folded(self) -> str:
        """The text without case or marks."""
        return fold(self.text)

    @lazy
    def lowered(self) -> str:
        """The text in small letters, which are longer than itself where a letter's small form is."""
        return self.text.lower()

    @lazy
    def blank(self) -> bool:
        """Whether nothing is to be seen of it."""
        return is_blank(self.text)

    @lazy
    def key(self) -> str:
        """What it is compared by: folded, without signs at its ends; ``""`` for a long line."""
        return _bare(squeeze(self.folded)) if len(self.text) <= KEY_LIMIT else ""

    @lazy
    def openings(self) -> tuple[str, ...]:
        """The words that its key begins with, eight to one of them, without signs at their end.

        In Chinese, which does not part words, as many characters.
        """
        opening = " ".join(self.key.split(" ", OPENING_WORDS)[:OPENING_WORDS])
        found: list[str] = []
        end = len(opening)
        while end >= 0:
            part = opening[:end]
            found.append(part.rstrip(OPENING_SIGNS) if part[-1:] in _AFTER_OPENING else part)
            end = opening.rfind(" ", 0, end)
        if begins_wide(self.key):
            found += [self.key[:count] for count in range(OPENING_WORDS, 1, -1)]
        return tuple(found)

    @lazy
    def tokens(self) -> tuple[str, ...]:
        """Its words as `tokens` gives them."""
        return tuple(tokens(self.folded))

    def tokens_within(self, limit: int) -> Sequence[str]:
        """The words of so many code points of it."""
        return self.tokens if len(self.text) <= limit else tokens(fold(self.shown[:limit]))

    @lazy
    def marked_tokens(self) -> tuple[str, ...]:
        """Its words without case, with their marks."""
        return tuple(tokens(self.text.casefold()))

    def marked_within(self, limit: int) -> Sequence[str]:
        """The same, of so many code points of it."""
        return self.marked_tokens if len(self.text) <= limit else tokens(self.shown[:limit].casefold())

    @lazy
    def first(self) -> str:
        """The first word of its key, without having to fold it all; the signs after it may stay."""
        found = _FIRST.match(self.folded)
        return found[1] if found else self.folded

    @lazy
    def words(self) -> int:
        """How much it says, in words."""
        return count_words(self.shown)

    @lazy
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return ends_sentence(self.shown)

    @lazy
    def asks(self) -> bool:
        """Whether it ends as a question does."""
        return self.shown.rstrip(_CLOSERS)[-1:] in {"?", "？"}

    @lazy
    def prose(self) -> bool:
        """Whether it is running text by itself."""
        if self.words >= PROSE_WORDS or (self.ends and self.words >= SENTENCE_WORDS):
            return True
        return self.words >= TWO_SENTENCES_WORDS and bool(_INNER_STOP.search(self.shown))

    @lazy
    def capitals(self) -> bool:
        """Whether all its letters are capitals."""
        return self.shown.isupper()


RECURRING = 120  # code points of a line that comes again …
_RECORDS: Remembered[str, dict[str, object]] = Remembered(8192)  # … some 1.5 KB of each


def _record(text: str) -> dict[str, object]:
    """What is known of lines with this text."""
    if len(text) > RECURRING:
        return {"text": text}
    known = _RECORDS.get(text)
    if known is None:
        known = {"text": text}
        _RECORDS.keep(text, known)
    return known


def lines_of(raw: Sequence[str], alphabet: Alphabet) -> tuple[Line, ...]:
    """The lines of a capture, counted from 1."""
    if as_meant("\n".join(raw), alphabet):
        lines = tuple([Line(number, line, line) for number, line in enumerate(raw, 1)])
    else:
        lines = tuple([Line(number, line, *restore(line, alphabet)) for number, line in enumerate(raw, 1)])
    _look_over(lines)
    return lines


def _look_over(lines: Sequence[Line]) -> None:
    """Fill in what is asked of every line of a page, for all of them at once: in half the time of one by one."""
    lines = [line for line in lines if "ends" not in line.__dict__]
    page = "\n".join([line.text for line in lines])
    folded, lowered = fold(page).split("\n"), page.lower().split("\n")
    if len(folded) != len(lines):
        return  # a line has a line end in it
    wide = not page.isascii() and _CJK.search(page) is not None
    for line, text, small in zip(lines, folded, lowered, strict=True):
        own = line.__dict__
        shown = own["shown"] = line.text.strip()
        own["folded"], own["lowered"] = text, small
        last = shown[-1:]
        own["blank"] = not shown or (shown[0] in INVISIBLE and is_blank(shown))
        own["key"] = _bare(squeeze(text)) if len(line.text) <= KEY_LIMIT else ""
        own["words"] = words = count_words(shown) if wide else len(shown.split())
        own["ends"] = not last.islower() and ends_sentence(shown)  # behind a small letter nothing ends
        if words < SENTENCE_WORDS:  # the least that running text has
            own["prose"] = False


def tokens(folded: str) -> list[str]:
    """The words of a text without case; Chinese gives its characters."""
    if folded.isascii():
        return _PLAIN_TOKEN.findall(folded)
    words = _TOKEN.findall(folded)
    if not HAN.search(folded):
        return words
    found: list[str] = []
    for word in words:
        found.extend(word if "\u3400" <= word[0] <= "\u9fff" else [word])
    return found


def key(text: str) -> str:
    """`text` folded, white space squeezed, without signs at its ends (which stay where there is nothing else)."""
    return _short_key(text) if len(text) <= KEY_LIMIT else _bare(fold(squeeze(text)))


@lru_cache(maxsize=1024)  # the rules for a part of a line compare it with one table after the other
def _short_key(text: str) -> str:
    return _bare(fold(squeeze(text)))


def _bare(folded: str) -> str:
    if folded[:1].isalnum() and folded[-1:].isalnum():
        return folded
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return folded[start:end] or folded


def count_words(text: str) -> int:
    """How many words `text` has; Chinese and Japanese, which do not part them, count two characters to a word."""
    if text.isascii() or not _CJK.search(text):
        return len(text.split())
    wide = len(_CJK.findall(text))
    return len(_CJK.sub(" ", text).split()) + (wide + 1) // 2


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does (a colon ends none).

    Closing quotes and brackets do not count, nor does an aside after the last
    stop: "(Theo …)", initials; nor an agency behind a dash: "… by 2025.-BNA".
    """
    bare = text.rstrip()
    if bare[-1:].isupper() and _AGENCY_TAIL.search(bare, max(0, len(bare) - TAIL_LIMIT)):
        return True
    if bare[-1:] in {")", "）"} and (opened := max(bare.rfind("(", -ASIDE_LIMIT), bare.rfind("（", -ASIDE_LIMIT))) > 0:
        before = bare[:opened].rstrip(_CLOSERS)[-1:]
        if before in _STOP_SET:
            return True
    return bare.rstrip(_CLOSERS)[-1:] in _STOP_SET


TAIL_LIMIT = 24  # code points of an agency's name at the end of a paragraph, with what stands before it
# After a whole word: in "the U.S.-EU summit" the stop ends none.
_AGENCY_TAIL = re.compile(
    r"(?:[^\W\d_A-Z]{2}|\d|[)”\"»])(?:\./)?[.!?…]['\"”’)]?\s?[-–—]{1,2}\s?[A-Z]{2,8}(?:/[A-Z]{2,8}){0,2}\Z"
)


def starts_small(text: str) -> bool:
    """Whether the first letter of `text` is a small one, so that it goes on from somewhere."""
    first = text.lstrip("\"'“‘(")[:1]
    return first.isalpha() and first.islower()
