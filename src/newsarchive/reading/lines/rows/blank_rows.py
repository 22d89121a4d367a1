"""Rows of which only blanks part what they say: "Báo X 12/08/2022 16:20 9 tin liên quan Gốc", "0 commentaire Imprimer".

All of such a row is understood, or none of it: a day, counters, tools, labels
with their values; and at most one name on each side of the day, which says who
wrote the text or who published it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.facts import dates
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import bylines, dated_rows, labels, row_kinds
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import desks, outlets, persons, signatures
from newsarchive.reading.words.patterns import compiled

UNDATED_LIMIT = 60  # code points of a row without a day
WORDS_MOST = 18  # of a row: a line with more is a sentence
PART_WORDS = 6  # of a counter's, a tool's or a label's words with its value
OPENING_WORDS = 3  # of an outlet's name that lacks its last word: "Tạp chí Làng"
NAME_WORDS = range(2, 8)  # of who wrote or published a text, with the word that leads to it
DAY_WORDS = 4  # that may stand before a day or behind it and are its own: the weekday, the zone

_WORD = re.compile(r"\S+")
_CLOCK = re.compile(r"\d[:h时]|(?:GMT|UTC|^\(?[+-])\d")
_ENDS = frozenset(".!?…。！？,;:：”\"'")
_COUNT = frozenset({Role.COUNTER, Role.COMMENT, Role.RELATED})
# Kinds that tell something only beside a sign that parts them, or that are a day.
_NOT_HERE = frozenset({"time-alone", "relative-date", "post-number", "hashtags", "tag-list", "section-beside-date"})
# With what a row that has no day counts, in small letters.
_COUNTS = compiled(
    r"bình luận|nhận xét|phản hồi|comment|komentar|réaction|lượt|xem|đọc|view|vue|hits|read|baca|dilihat|lecture"
    r"|liên quan|related|share|like|thích|partage|浏|阅|点|评|访|讀|閱"
)

Understood = Callable[[str], tuple[Piece, ...]]
Words = list[tuple[int, int]]


def of(text: str, understood: Understood) -> tuple[Piece, ...]:
    """The pieces of such a row; () where some of it is not understood, or it tells of no story.

    understood: what one part of a line is by itself.
    """
    if len(text) > labels.STAMP_LIMIT or text[-1:] in _ENDS or not (" " in text or "\u3000" in text):
        return ()
    if not any(map(str.isdigit, text)):  # neither a day nor a count
        return ()
    days = [one for one in dates.dated(text, "vi") if one.full]
    words = [one.span() for one in _WORD.finditer(text)]
    if len(days) > 1 or len(words) > WORDS_MOST:
        return ()
    if not days:
        return _undated(text, words, understood)
    return _dated(text, words, (days[0].start, days[0].end), understood)


def _undated(text: str, words: Words, understood: Understood) -> tuple[Piece, ...]:
    """A row of counters and tools: "0 bình luận Cỡ chữ A- A A+"."""
    if len(text) > UNDATED_LIMIT or not _COUNTS.search(text.lower()):
        return ()
    found = _parts(text, words, understood, names=False)
    counted = any(one.role in _COUNT and any(map(str.isdigit, text[one.start : one.end])) for one in found or ())
    return _joined(text, tuple(found)) if found and len(found) > 1 and counted and found[0].role in _COUNT else ()


def _dated(text: str, words: Words, day: tuple[int, int], understood: Understood) -> tuple[Piece, ...]:
    start, end = _whole_day(text, words, day)
    stamp = labels.stamp(text[start:end])
    if stamp is None:
        return ()
    before = _parts(text, [one for one in words if one[1] <= start], understood, names=True)
    after = (
        _parts(text, [one for one in words if one[0] >= end], understood, names=True) if before is not None else None
    )
    if before is None or after is None or not (before or after):
        return ()
    others = (*before, *after)
    if before and before[0].role is Role.NAVIGATION:
        return ()
    told = any(one.role in _COUNT or one.rule != "signature" for one in others)
    if not told or len({one.rule for one in others if one.rule in _NAMES}) < sum(one.rule in _NAMES for one in others):
        return ()
    dated = Piece(start, end, Role.PUBLISHED, "update-line" if stamp.updated else "date-line", start)
    return _joined(text, (*before, dated, *after))


_NAMES = frozenset({"signature", "listed-outlet", "by-line"})


def _joined(text: str, found: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with the blanks between them: each goes on until the next begins."""
    ends = [*(one.start for one in found[1:]), len(text)]
    starts = [0, *(one.start for one in found[1:])]
    return tuple(
        Piece(start, end, one.role, one.rule, max(start, one.value))
        for one, start, end in zip(found, starts, ends, strict=True)
    )


def _whole_day(text: str, words: Words, day: tuple[int, int]) -> tuple[int, int]:
    """Where a day begins and ends with its weekday, its label and its zone; a number that stands alone is a count."""
    start = next((at for at, end in words if at <= day[0] < end), day[0])
    end = next((end for at, end in words if at < day[1] <= end), day[1])
    for at, until in [one for one in words if one[1] <= start][: -DAY_WORDS - 1 : -1]:
        if labels.stamp(text[at:end]) and not (at and text[at:until] == "Mới"):
            start = at
    for at, until in [one for one in words if one[0] >= end][:DAY_WORDS]:
        word = text[at:until]
        if (not any(map(str.isdigit, word)) or _CLOCK.search(word)) and labels.stamp(text[start:until]):
            end = until
        else:
            break
    return start, end


def _parts(text: str, words: Words, understood: Understood, *, names: bool) -> list[Piece] | None:
    """What some words of a row are, one part after the other; None where some are not understood.

    names: whether one may stand among them that nothing but its words explain.
    """
    found: list[Piece] = []
    unknown: Words = []
    at = 0
    while at < len(words):
        told, taken = longest(text, words[at : at + PART_WORDS], understood)
        if told and unknown and taken == 1 and _goes_on(told[0], text, unknown[0][0]):
            told = []  # "Tạp chí Làng Nghề", "Coast Daily News"
        if told and unknown:
            if (named := _named(text, unknown)) is None:
                return None
            found += named
            unknown = []
        found += told
        if not told:
            if not names:
                return None
            unknown.append(words[at])
        at += taken
    if unknown:
        named = _named(text, unknown)
        return None if named is None else found + named
    return found


def _is_tool(part: str) -> bool:
    """Whether a part is a tool for sure, and no section's name."""
    return row_kinds.are_tools(part) or not any(map(str.isalpha, part)) or bool(_SIZES.search(part))


_SIZES = re.compile(r"(?<!\w)[AT][+-]|[大小]|】\Z")


def _goes_on(piece: Piece, text: str, start: int) -> bool:
    """Whether a word that tools have too is the last of the outlet's name that begins at `start`."""
    word, before = text[piece.start : piece.end], text[start : piece.start].strip()
    if piece.rule != "tool-beside-date" or not word[0].isupper() or not is_outlet(text[start : piece.end]):
        return False
    return not is_outlet(before) or len(before.split()) <= OPENING_WORDS


def longest(text: str, words: Words, understood: Understood) -> tuple[list[Piece], int]:
    """The longest part that is understood at the first of the words, and how many it has; else nothing, and one."""
    start = words[0][0]
    stretch = text[start : words[-1][1]]
    if not (_SIGNS.search(stretch) or row_kinds.may_begin(stretch)):
        return [], 1
    for count in range(len(words), 0, -1):
        part = text[start : words[count - 1][1]]
        page = dated_rows.page_at(part, 0) if "版" in part else None
        if page and page.end == len(part):
            return [Piece(start, start + len(part), page.role, page.rule, start)], count
        kind = row_kinds.of(part)
        if kind and kind.rule not in _NOT_HERE and (kind.rule != "tool-beside-date" or _is_tool(part)):
            return [Piece(start, start + len(part), kind.role, kind.rule, start)], count
        if ("：" in part or ":" in part) and labels.begins_with_label(part) and (inner := understood(part)):
            return [
                Piece(start + one.start, start + one.end, one.role, one.rule, start + one.value) for one in inner
            ], count
    return [], 1


_SIGNS = re.compile("[:：版]")  # of a label, of a paper's page


def _named(text: str, words: Words) -> list[Piece] | None:
    """Who wrote a text, or who published it, or the one and then the other; None where the words are something else."""
    if len(words) > NAME_WORDS.stop * 2:
        return None
    for cut in range(len(words), 0, -1):
        first = _name(text, words[:cut])
        rest = _name(text, words[cut:]) if first and cut < len(words) else None
        if first and (cut == len(words) or (rest and rest.rule != first.rule)):
            return [first, rest] if rest else [first]
    return None


def _name(text: str, words: Words) -> Piece | None:
    start, end = words[0][0], words[-1][1]
    name = text[start:end]
    by = bylines.BY.match(name)
    if by and (named := name[by.end() :]) and _is_somebody(named):
        return Piece(start, end, Role.BYLINE, "by-line", start + by.end())
    if is_outlet(name):
        return Piece(start, end, Role.SOURCE, "listed-outlet", start)
    if name[0] >= "\u3400" and bylines.name_in(name):
        return Piece(start, end, Role.BYLINE, "by-line", start)
    if desks.is_agency(name) or (len(words) in NAME_WORDS and _signs(name) and not persons.is_place(name)):
        return Piece(start, end, Role.BYLINE, "signature", start)
    return None


def _signs(name: str) -> bool:
    return signatures.is_signature(name) or signatures.is_signature_in_capitals(name)


# First words of outlets that are people's names, too ("Fajar Nugroho").
_GIVEN_WORDS = 2
_GIVEN = frozenset({"fajar", "sinar", "lensa", "warta"})


_STATIONS = frozenset({"Radio", "Télé", "TV", "Đài"})
_TITLED = re.compile(r"[^\W\d_]+(?:[ -](?:[^\W\d_a-z][^\W\d_]*|de|du|la|des)){1,4}")


def _is_somebody(name: str) -> bool:
    return signatures.is_signature(name) or desks.is_desk(name) or desks.is_group(name)


def is_outlet(name: str) -> bool:
    """Whether a few words are a paper's or a station's name, and neither an agency's nor somebody's."""
    words = name.split()
    if not (name[0].isupper() or name[0] >= "\u3400" or outlets.has_name(name)) or desks.is_agency(name):
        return False
    if len(words) == _GIVEN_WORDS and fold(words[0]) in _GIVEN:
        return False
    if words[0] in _STATIONS and _TITLED.fullmatch(name):
        return True
    return outlets.has_name(name) or mastheads.is_paper(Line(0, name, name))
