"""Strings of searches behind a paragraph's last stop: "… trao 20 suất quà. vay tiền nhanh, hỗ trợ nợ xấu".

No sentence begins in small letters behind a stop and has no end, least of all
twice on a page, or glued to the stop ("… trao 20 suất quà.vay tiền nhanh").
Such strings are planted where they sell something, have words in common with
one another or with a row of searches, and the page's own words know nothing of
what they sell. Then the rows, too, and what else offers the same ware.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import link_rows
from newsarchive.reading.planted.put_in import kindred, recurring
from newsarchive.reading.planted.sentences import pitches, strangers
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, parts_of
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan

TEXT_WORDS = 8  # of a line with a string, at least
SHORTEST, LONGEST = 10, 320  # code points of a string
STRINGS = 40  # of a page; one with more is typed so
ENTRY_WORDS = 9  # of an entry
FILLERS = 2  # "link", "latest": of a search whose ware is a name
GLUED_WORDS = 3  # of a string glued to the stop, at least: an address has a stop within it, too
SOLD_SHARE = 0.5  # of the strings and rows of a page that say of something that it is for sale
PLACES = 2  # strings and rows that confirm one another
PAIRS = 2  # of a ware in a sentence that offers it
PITCHED = 2.0  # what such a sentence weighs

_STOPS = ".!?…"
_CLOSERS = '”"’»)'
_MARKS = re.compile(r"[:\"“”«»()]")
_PARTED = re.compile(r"\s*[,;|/·•]\s*")
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)


@dataclass(frozen=True)
class _String:
    """What stands behind the last stop of a line, or a line that is a row: from where to its end."""

    line: Line
    start: int

    @lazy
    def text(self) -> str:
        """What stands there, in small letters."""
        return self.line.text[self.start :].strip().lower()

    @lazy
    def entries(self) -> tuple[str, ...]:
        """The searches."""
        return tuple(entry for entry in _PARTED.split(self.text) if entry)

    @lazy
    def glued(self) -> bool:
        """Whether it follows the stop without white space, as nobody types who goes on with a sentence."""
        return self.start > 0 and not self.line.text[self.start - 1].isspace()

    @lazy
    def sells(self) -> bool:
        """Whether an entry says that something is for sale, or is an advertiser's."""
        if scan(self.text).has(Kind.OFFER, Kind.BRAND) or any(map(pitches.is_odd, self.text.split())):
            return True
        return any(map(link_rows.is_sold, self.entries))

    @lazy
    def searches(self) -> bool:
        """Whether it is a search for a ware, by its matter or by a name with a number amid what one types about it."""
        if self.sells or scan(self.text).has(Kind.MATTER):
            return True
        about = scan(self.text).of(Kind.FILLER)
        return sum(1 for _ in about) >= FILLERS and any(map(_has_both, self.text.split()))


def _has_both(word: str) -> bool:
    return word.isalnum() and not word.isalpha() and not word.isdigit()


def find(lines: Sequence[Line], left: Callable[[], Sequence[Line]]) -> list[Planted]:
    """The strings of a page that confirm one another, the rows beside them, and what else offers their ware.

    left: the lines without what is known to be planted.
    """
    strings = [one for line in lines if _may_have(line) if (one := _string(line))]
    if not 0 < len(strings) <= STRINGS:
        return []
    taken = {one.line.number: one.start for one in strings}
    rows = [_String(line, 0) for line in lines if line.number not in taken and _is_row(line)]
    own = _own(left(), taken, rows)
    rest = "\n".join(line.text for line in own).lower()
    told = frozenset(trade for line in own for trade in _told(line))
    strings, rows = ([one for one in some if _is_unknown(one, rest, told)] for some in (strings, rows))
    kin = _kin(strings, rows)
    if not kin:
        return []
    ware = kindred.ware_of(frozenset(entry for one in kin for entry in one.entries))
    found = [Planted(one.line.number, one.start, len(one.line.text.rstrip()), _rule(one)) for one in kin]
    return [*found, *_further(lines, {one.line.number for one in kin}, ware, rest)]


def _may_have(line: Line) -> bool:
    return not line.ends and line.words >= TEXT_WORDS and len(line.text) <= recurring.PARAGRAPH


def _string(line: Line) -> _String | None:
    """What stands behind the last stop of a line, if it is typed as searches are."""
    start = _behind(line.text)
    one = _String(line, start) if start else None
    if one is None or scan(one.text).has(*HONEST):
        return None
    words = line.text[one.start :].replace(",", " ").split()
    typed = all(word[0].islower() or word.isupper() or not word[0].isalpha() for word in words)
    return one if typed and all(len(entry.split()) <= ENTRY_WORDS for entry in one.entries) else None


def _behind(text: str) -> int:
    """Where a line goes on behind its last stop, in small letters and without any mark; 0 where it does not."""
    last = max(map(text.rfind, _STOPS))
    if last < 2 or not SHORTEST < len(text) - last <= LONGEST:
        return 0
    behind = text[last + 1 :]
    start = len(text) - len(behind.lstrip(_CLOSERS).lstrip())
    closed = behind[0] in _CLOSERS
    ended = closed or text[last - 1] in "%)" or text[last - 1].isdigit() or text[last - 2 : last].islower()
    if not (ended and text[start].islower()) or _MARKS.search(text, start):
        return 0
    return start if text[start - 1].isspace() or len(text[start:].split()) >= GLUED_WORDS else 0


def _is_row(line: Line) -> bool:
    """Whether a line is a row of searches in small letters, parted by strokes or commas."""
    text = line.shown
    if line.blank or line.ends or len(text) > LONGEST or not (text[0].islower() or text[0].isdigit()):
        return False
    if not ("|" in text or "," in text or "/" in text or "·" in text) or quotes(text) or ":" in text:
        return False
    entries = [entry for entry in _PARTED.split(text) if entry]
    small = all(entry[0].islower() or entry[0].isdigit() for entry in entries)
    return len(entries) > PLACES and small and all(len(entry.split()) <= ENTRY_WORDS for entry in entries)


def _own(lines: Sequence[Line], taken: dict[int, int], rows: Sequence[_String]) -> list[Line]:
    """The lines of a page without its strings, its rows and what is typed as a search."""
    cut = {**taken, **{one.line.number: 0 for one in rows}}
    return [
        replace(line, text=line.text[: cut[line.number]]) if line.number in cut else line
        for line in lines
        if len(line.text) <= recurring.PARAGRAPH and not kindred.is_search(line)
    ]


def _told(line: Line) -> Iterator[str]:
    """The trades that a line tells of, as far as it does not offer anything itself."""
    if scan(line.text).has(*_TRADES):
        for part in parts_of(line):
            if part.text.rstrip().endswith(_ENDS) and (part.pitch.honest or part.pitch.weight < PITCHED):
                yield from (item.trade for item in scan(part.text).of(*_TRADES) if item.trade)


_ENDS = (*SENTENCE_ENDS, "”", '"')


def _is_unknown(one: _String, rest: str, told: AbstractSet[str]) -> bool:
    """Whether the page's own words have none of the searches, and tell of none of their trades."""
    if any(entry in rest for entry in one.entries if " " in entry):
        return False
    return told.isdisjoint(item.trade for item in scan(one.text).of(*_TRADES))


def _kin(strings: Sequence[_String], rows: Sequence[_String]) -> list[_String]:
    """The strings and rows that have words in common, if enough sell something; else what is glued and sells."""
    kin = [
        one for one in (*strings, *rows) if any(_are_kin(one, other) for other in (*strings, *rows) if other is not one)
    ]
    if not any(one.start for one in kin) or len(kin) < PLACES:
        return [one for one in strings if one.glued and one.searches]
    return kin if sum(one.sells for one in kin) >= max(PLACES, SOLD_SHARE * len(kin)) else []


def _are_kin(one: _String, other: _String) -> bool:
    """Whether two strings are of one ware; two rows confirm nothing."""
    if not (one.start or other.start):
        return False
    if one.glued and other.glued:
        return True
    return kindred.ware_of(frozenset(one.entries)).has(other.text) or (
        one.sells and other.sells and bool(one.start and other.start)
    )


def _rule(one: _String) -> str:
    return rule_names.SOUP if one.start else rule_names.LINKS


def _further(lines: Sequence[Line], known: set[int], ware: kindred.Ware, rest: str) -> Iterator[Planted]:
    """Searches of the ware on lines of their own, and sentences that offer it. rest: the page's own words."""
    shown = [line for line in lines if not line.blank and len(line.text) <= recurring.PARAGRAPH]
    alone = {line.number for line in shown if kindred.is_search(line) and ware.has(line.text)}
    beside = {one.number for pair in pairwise(shown) for one in pair if alone.issuperset(line.number for line in pair)}
    for line in shown:
        if line.number in beside:
            yield Planted(line.number, 0, len(line.text), rule_names.LINKS)
        elif line.number not in known and _count(line.text, ware) >= PAIRS:
            yield from _offers(line, ware, rest)


def _count(text: str, ware: kindred.Ware) -> int:
    """How many pairs of words of a ware stand in a text."""
    return sum(pair in ware.pairs for pair in pairwise(_bare(text).split()))


def _bare(text: str) -> str:
    return text.lower().replace(",", "")


def _offers(line: Line, ware: kindred.Ware, rest: str) -> Iterator[Planted]:
    """The sentences of a line that call the reader, with words of the ware that no other sentence has."""
    for part in parts_of(line):
        typed = _bare(part.text)
        own = [" ".join(pair) for pair in pairwise(typed.split()) if pair in ware.pairs]
        if sum(rest.count(pair) <= typed.count(pair) for pair in own) < PAIRS or part.pitch.honest:
            continue
        told = quotes(part.text) or scan(part.text).has(*HONEST)
        if not told and (strangers.is_reached(part.text) or part.pitch.weight >= PITCHED):
            yield Planted(line.number, part.start, part.end, rule_names.SENTENCE)
