"""Names put into sentences: whether the page shows that one is an advertiser's, by the company in which it stands.

An author who speaks of a name needs it: a word governs it, it begins his
sentence, he bears witness to a crime. A name that is planted he does not need:
without it and what comes with it his sentence reads on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import gaps, odd_names
from newsarchive.reading.planted.put_in.company import Extent, is_shown, share
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import Part, parts_of
from newsarchive.reading.planted.wares.trades import CRIME, REMEMBERED, SPOKEN, quotes, scan

REST_COVERED = 0.25  # … and of what is left of it without the name and what stands beside it
PITCHED = 1.5  # what more than one word of an advertiser weighs, in what is left of an author's sentence
NEEDED_OF = 3  # of so many places of such a name an author may need one
DOORS = 2  # different searches with a name that has no ware
SURE_DOORS = 3  # … with one that is planted whatever the page tells of
ROW = 3  # times that a line has a name which is a row of it
SURE_NEEDED_OF = 4  # of so many places of it an author may need one
WIDE_TOLD = 0.2  # of the places of a Chinese name that show nothing
LINES = 2  # on which a name stands


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands, and the insertion about it."""

    line: Line
    start: int
    end: int
    about: Extent
    whole: bool  # there is nothing else in its line
    broken: bool  # no sentence has a place for it

    @property
    def ware(self) -> bool:
        """Whether a word of a trade stands beside it."""
        return self.about.ware

    @property
    def told(self) -> bool:
        """Whether nothing shows that it is put in."""
        return not (self.about.company or self.about.bracketed or self.whole or self.broken)


@lru_cache(maxsize=REMEMBERED)
def parts_in(line: Line) -> tuple[Part, ...]:
    """The sentences of a line, which are asked for by each name in it."""
    return tuple(parts_of(line))


def is_proven(name: str, places: Sequence[Place], *, proved: bool) -> bool:
    """Whether a name is an advertiser's by the company in which the page has it."""
    marked = [one for one in places if _is_bracketed(one)]
    if len({one.line.number for one in marked if one.ware}) >= LINES:
        return not any(is_shown(one.line.text, one.about.start) for one in marked)
    if _is_spoken_of(places, most=_is_typed_small(name, places)):
        return False
    lines = {one.line.number for one in places}
    told = sum(one.told for one in places)
    if not proved and (len(lines) < LINES or _is_sites_own(places[0])):
        return False
    known = any(one.ware for one in places) or (_is_typed_small(name, places) and _has_doors(places))
    if not known and sum(_is_bracketed(one) for one in places) < LINES:
        return False
    if HAN.match(name):
        return told <= WIDE_TOLD * len(places)
    return told <= len(places) - told or _is_typed_small(name, places)


def is_strung(name: str, places: Sequence[Place]) -> bool:
    """Whether a name goes through a page with ever other words of a search, and the author's sentences read on without.

    Who tells of a betting site names it by itself, too, after a word that governs the name, or quotes it. He has no
    row of it, nor does one of his words go on behind it.
    """
    if any(one.told or one.line.text[one.start : one.end] != name for one in places) or not _has_both(name):
        return False
    lines = {one.line.number for one in places}
    needed = sum(_is_governed(one) or _is_quoted(one) for one in places if not one.whole)
    free = {one.line.number for one in places if not one.whole}
    if not any(map(_breaks, places)) and max(Counter(one.line.number for one in places).values()) < ROW:
        return False
    return (
        len(_doors(places)) >= SURE_DOORS
        and len(lines) >= SURE_DOORS
        and len(free) >= LINES
        and needed * SURE_NEEDED_OF <= len(places)
    )


def _has_both(name: str) -> bool:
    return name.isascii() and not name.isalpha() and not name.isdigit()


def _breaks(one: Place) -> bool:
    """Whether an author's word, name or sentence goes on behind a name with what is searched for with it."""
    return one.broken or gaps.reads_on(one.line.text, one.about.start, one.about.end)


def _is_governed(one: Place) -> bool:
    before = one.line.text[: one.about.start]
    if before[-1:].isalpha() and not HAN.search(before[-1:]):
        return False  # glued
    return bool(_WIDE_GOVERNOR.search(before)) if HAN.search(before[-4:]) else any(map(governs, before.split()[-1:]))


def _is_quoted(one: Place) -> bool:
    """Whether marks of quotation stand about a name and its company, and about nothing else."""
    before, after = one.line.text[: one.about.start].rstrip(), one.line.text[one.about.end :].lstrip()
    return quotes(before[-1:]) and quotes(after[:1])


def _doors(places: Sequence[Place]) -> dict[str, int]:
    """What is searched for with a name, each with the first line on which it is."""
    doors: dict[str, int] = {}
    for one in places:
        text = one.line.text
        if one.about.company:
            door = f"{text[one.about.start : one.start]}|{text[one.end : one.about.end]}"
            doors.setdefault(door.lower(), one.line.number)
    return doors


def _is_sites_own(first: Place) -> bool:
    """Whether a name stands first by itself: over the text it is the site's."""
    return first.line.shown.lower() == first.line.text[first.start : first.end].lower()


def _has_doors(places: Sequence[Place]) -> bool:
    """Whether different things are searched for with a name, on lines of their own: "nạp tiền …", "… đăng nhập".

    No sentence tells of it.
    """
    if any(one.told for one in places) or sum(map(is_needed, places)) * NEEDED_OF > len(places):
        return False
    doors = _doors(places)
    return len(doors) >= DOORS and len(set(doors.values())) >= DOORS


def is_signed(places: Sequence[Place]) -> bool:
    """Whether a name that a kit's line signs with stands in several paragraphs besides, where none speaks of it."""
    lines = {one.line.number for one in places if one.line.ends}
    return len(lines) >= LINES and not _is_spoken_of(places, most=True)


def _is_spoken_of(places: Sequence[Place], *, most: bool) -> bool:
    """Whether sentences need a name, begin with it, or report of it: half of those in which it stands by itself.

    most: or rather more than half, of a name that is typed as no word is.
    """
    free = [one for one in places if not (one.whole or one.broken or one.about.bracketed)]
    return bool(free) and sum(map(is_needed, free)) * 2 + (not most) > len(free)


def is_needed(one: Place) -> bool:
    """Whether an author speaks of a name: it is governed, begins his sentence, or a crime is told of."""
    part = next((part for part in parts_in(one.line) if part.start <= one.start < part.end), None)
    if part is None:
        return False
    before, rest = part.text[: max(0, one.about.start - part.start)], rest_of(part.text, part.start, [one])
    if _is_crime(part.text, rest):
        return True
    if _WIDE_GOVERNOR.search(before) if HAN.search(before) else any(map(governs, before.split()[-1:])):
        return True
    after = one.line.text[one.about.end :].lstrip()[:1]
    begins = not before.strip(" \u00a0\u3000“”«»\"'") and after.isalpha()
    if begins and after.isupper() and one.about.company and one.line.text[one.about.start : one.end].islower():
        return False  # his sentence begins behind it
    return begins and share(rest, []) < REST_COVERED and pitches.pitch(rest).weight < PITCHED


def _is_crime(text: str, rest: str) -> bool:
    """Whether a crime is told of, or what the police do about a trade: they put out fires, too."""
    found = [match[0].lower() for match in CRIME.finditer(text)]
    return any(one not in _POLICE for one in found) or bool(found and scan(rest).has(*SPOKEN))


_POLICE = frozenset({"công an", "cảnh sát", "police", "polisi", "警方", "公安"})
_WIDE_GOVERNOR = re.compile(
    r"(?:登录|推出|通过|使用|打开|下载|关注|在|用|对|由|为|是|的|和|与|及|叫|名为|开发|建设|上线|打造|搭建|进入|访问|注册"
    r"|经营|利用|向|从|被|把|到|至|该|打掉|捣毁|“)$"
)


def _is_bracketed(one: Place) -> bool:
    """Whether a name stands with its company in the brackets that kits set."""
    return one.about.bracketed and one.about.company and one.line.text[one.about.end - 1] in "】〗"


def _is_typed_small(name: str, places: Sequence[Place]) -> bool:
    return all(odd_names.is_small(one.line.text[one.start : one.end]) for one in places)


def is_further(name: str, places: Sequence[Place]) -> bool:
    """Whether a name is planted beside another: it has company somewhere, and is typed as no word is."""
    lines = {one.line.number for one in places}
    return len(lines) >= LINES and any(one.about.company for one in places) and _is_typed_small(name, places)


def rest_of(text: str, offset: int, places: Sequence[Place]) -> str:
    """A sentence without what is put into it."""
    for one in places:
        start, end = max(0, one.about.start - offset), one.about.end - offset
        text = text[:start] + " " * (end - start) + text[end:]
    return text
