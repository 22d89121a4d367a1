"""Whether a row may begin as a line does: nearly every line with a number in it is a headline or a sentence.

A row begins with what the tables know – a day, a label, a count, a tool, an
outlet – or with somebody's name. "Cảnh báo sứa lửa xuất hiện (10/09/2021)"
begins with two plain words, the second in small letters, and no table has them.
"""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading.facts import dates
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.rows import bylines, chain_ends, labels, row_kinds
from newsarchive.reading.words import date_labels, desks, outlets, signatures, vocabulary

# Two words and a blank; an address is none (a site's name and its address open rows, too).
_WORDS = re.compile(
    rf"[{re.escape(labels.SEPARATORS + labels.BRACKETS)}]*(?P<first>[^\W\d_]+) (?P<second>[^\W\d_]++)"
    r"(?!['’]|\S*\.|\S* \S*\.)"
)
_HAN = re.compile("[\u3400-\u9fff]")  # whose rows need no sign between their parts
# What parts a name from the rest of a row so widely that it may be any: a section's, an outlet's that is listed.
_WIDE = re.compile(r"[|·•\t\u3000]| [ –—-] |  | // |liên quan")
_TOKEN = re.compile(r"[^\W_]+")

SHORT_WORD = 2  # letters: such a word may stand in a date whatever it is


def _pairs(entries: frozenset[str] | dict[str, labels.Label]) -> frozenset[tuple[str, str]]:
    """The first two words of entries that begin with two."""
    return frozenset((found["first"], found["second"]) for found in map(_WORDS.match, entries) if found)


# Words that open a row whatever follows: accounts, agencies, first words of outlets, who edited it or whence it came.
_FIRST = (
    vocabulary.AGENCIES
    | outlets.FIRST
    | vocabulary.words(
        "admin user editor bientap quantri radio télé tv đài redaksi tim penyunting redaktur btv rédacteur theo nguồn"
        " source sumber"
    )
)
_PAIRS = (
    _pairs(labels.BY_WORDS)
    | _pairs(vocabulary.OUTLETS | vocabulary.AGENCY_NAMES | vocabulary.ACCOUNTS | vocabulary.DESK_SIGNATURES)
    | _pairs(frozenset(desks.OPENINGS))
    | _pairs(
        vocabulary.table(
            """
            tạp chí | thời báo | nhật báo | tuần báo | bản tin | biên tập | được đăng | được gửi | được viết | đã đăng
            | đã gửi | phóng viên | nhà báo | cộng tác
            """
        )
    )
)
# Before which a row goes on with something else: who wrote it, where it is filed, the hour …
_PARTING = vocabulary.words("bởi by par oleh in trong dans dalam theo vào lúc at à pukul jam")
# … and the day with its label.
_OF_DAYS = labels.DATE_WORDS | frozenset(label.split(" ", 1)[0] for label in labels.BY_WORDS)
_OUTLETS_LAST = outlets.LAST | outlets.PAPERS


def may_open(text: str) -> bool:
    """Whether a chain or a row of blanks may begin so; False for most headlines."""
    words = _WORDS.match(text)
    if words is None or not words["second"][0].islower():
        return True
    first, second = words["first"], words["second"]
    if not signatures.goes_on_small(first, second) or mastheads.is_small_in_names(second):
        return True
    if not (first[1:].islower() or first.isupper()):  # a brand in one word
        return True
    pair = fold(first), fold(second)
    if pair[0] in _FIRST or pair[1] in _PARTING or pair in _PAIRS:
        return True
    dated = pair[0] in labels.DATE_WORDS and (pair[1] in labels.DATE_WORDS or len(second) <= SHORT_WORD)
    if dated or (pair[1] in _OF_DAYS and _day(text) <= words.start("second") + chain_ends.LABEL_LIMIT):
        return True
    return _is_known(text, words.start("first")) or _WIDE.search(text, words.end()) is not None


def _day(text: str) -> int:
    """Where the first number or day of a text begins, or its end."""
    number = _DIGIT.search(text)
    starts = (one.start for one in dates.dated(text, "vi"))
    return min(number.start() if number else len(text), next(starts, len(text)))


_DIGIT = re.compile(r"\d")


def _is_known(text: str, start: int) -> bool:
    """Whether what begins at `start` is known by its words, or an outlet by any word of the line."""
    if row_kinds.may_begin(text) or bylines.BY.match(text, start) or chain_ends.PICTURE.match(text, start):
        return True
    if date_labels.UPDATE.match(text, start) or _HAN.search(text):
        return True
    return not _OUTLETS_LAST.isdisjoint(_TOKEN.findall(fold(text)))
