"""Keywords put into an author's sentences, whole: a name or a refrain, with the words of its ware and its brackets.

    names      tokens that no author would write                      (odd_names)
    refrains   strings of a trade where the grammar breaks            (refrains)
    company    what stands beside them, from bracket to bracket       (company)

A name is an advertiser's where it stands in such company on several lines, and
seldom without; and where nothing that the page tells of is of its trade.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import odd_names, refrains
from newsarchive.reading.planted.put_in.company import Extent, alone_in_brackets, closed, extent, is_shown, share, spans
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, Part, parts_of
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, REMEMBERED, SPOKEN, quotes, scan

PARAGRAPH = 6000  # code points of a line; a longer one is no paragraph
LINES = 2  # on which a name stands
PLACES = 100  # of a name; one with more is what the page is about
LINE_COVERED = 0.6  # of a line's words that are names and their company: there is nothing else in it
LED_COVERED = 0.45  # … where it begins with the name
ENDED_COVERED = 0.75  # … where it is a sentence
SENTENCE_COVERED = 0.5  # of a sentence that is an advertiser's from its beginning
REST_COVERED = 0.25  # … and of what is left of it without the name and what stands beside it
HEADED_COVERED = 0.5  # of a headline behind brackets: it may have a word or two of a trade
PITCHED = 1.5  # what more than one word of an advertiser weighs, in what is left of an author's sentence
NEEDED_OF = 3  # of so many places of such a name an author may need one
DOORS = 2  # different searches with a name that has no ware
SIDE_WORDS = 2  # of the author before and after what is put in
LEAD_WORDS = 3  # before the name's company there
WIDE_TOLD = 0.2  # of the places of a Chinese name that show nothing
TOLD_WORDS = 4  # of a line above the text that may be a headline

# Words of wares that are looked for even within other words, to which keywords are glued.
STEMS = (
    "casino",
    "slot",
    "nhà cái",
    "cá cược",
    "nổ hũ",
    "tài xỉu",
    "game bài",
    "betting",
    "togel",
    "judi",
    "娱乐",
    "棋牌",
    "体育",
)
# Lines that say whose the page is: a name in them is the site's own.
_OWNED = re.compile(r"©|®|copyright|bản quyền|giấy phép|all rights|hak cipta|droits réservés|版权|备案|主办", re.I)


@dataclass(frozen=True, slots=True)
class _Place:
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


def find(lines: Sequence[Line], *, proved: bool, signed: str = "") -> list[Planted]:
    """What is put into a page's sentences. proved: something else is planted in it; signed: a kit's lines of editors.

    Who stands as editor in a kit's line, and has a name that no author has, is an advertiser.
    """
    shown = [line for line in lines if not line.blank and len(line.text) <= PARAGRAPH]
    sung = refrains.find(shown)
    of_name = {name: places for name in _names(shown) if (places := _places(shown, name))}
    sure = [
        name
        for name, places in of_name.items()
        if (name in signed and _is_signed(places)) or _is_proven(name, places, proved=proved)
    ]
    if sure:
        sure += [name for name, places in of_name.items() if name not in sure and _is_further(name, places)]
    chosen = [*(one for name in sure for one in of_name[name]), *_sung(shown, sung)]
    bracketed = [one for line in shown for one in _bracketed(line)]
    if not chosen:
        return (
            bracketed if len(bracketed) >= LINES and _trades_of(shown, bracketed).isdisjoint(_spoken(shown, {})) else []
        )
    by_line: dict[int, list[_Place]] = {}
    for one in chosen:
        by_line.setdefault(one.line.number, []).append(one)
    if not _trades(chosen).isdisjoint(_spoken(shown, by_line)):
        return []
    planted = [one for places in by_line.values() for one in _planted(places)]
    return [*planted, *bracketed]


@lru_cache(maxsize=REMEMBERED)
def _parts(line: Line) -> tuple[Part, ...]:
    """The sentences of a line, which are asked for by each name in it."""
    return tuple(parts_of(line))


def _names(lines: Sequence[Line]) -> Iterator[str]:
    yield from odd_names.candidates(lines)
    yield from odd_names.wide_candidates(lines)


def _places(lines: Sequence[Line], name: str) -> list[_Place]:
    """Where a name stands; nowhere if it is the site's own."""
    everywhere = ((line, *span) for line in lines for span in odd_names.places(line.text, name))
    found = list(islice(everywhere, PLACES))
    if len(found) == PLACES or any(_OWNED.search(line.text) for line, *_ in found):
        return []
    of_line: dict[int, list[tuple[int, int]]] = {}
    for line, start, end in found:
        of_line.setdefault(line.number, []).append((start, end))
    whole = {line.number for line, *_ in found if _is_whole(line, of_line[line.number])}
    return [_place(line, start, end, whole=line.number in whole) for line, start, end in found]


def _place(line: Line, start: int, end: int, *, whole: bool) -> _Place:
    text = line.text
    return _Place(line, start, end, extent(text, start, end), whole, refrains.is_broken(text, start, end))


def _is_whole(line: Line, names: list[tuple[int, int]]) -> bool:
    """Whether a line is nothing but names and what is searched for with them."""
    text = line.shown
    if quotes(text) or scan(text).has(*HONEST):
        return False
    if _heads(line.text, names):
        return False
    begins = not line.text[: names[0][0]].strip(" \u00a0\u3000【〖[(（")
    ended = text.endswith(SENTENCE_ENDS)
    needed = ENDED_COVERED if ended else LED_COVERED if begins else LINE_COVERED
    return share(line.text, names) >= needed


def _heads(text: str, names: list[tuple[int, int]]) -> bool:
    """Whether brackets, or a stroke, part the first name from words that have nothing of it: a headline behind it."""
    parted = _PARTED.match(text, names[0][1])
    if not parted:
        return False
    own = [(start - parted.end(), end - parted.end()) for start, end in names]
    rest = text[parted.end() :]
    least = HEADED_COVERED if text.lstrip()[:1] in ("【", "〖") else REST_COVERED
    return any(map(str.isalpha, rest)) and share(rest, [one for one in own if one[0] >= 0]) < least


# From a name to the end of the brackets or to the stroke that follow it.
_PARTED = re.compile(r"[^】〗\]_|]{0,60}[】〗\]_|]")


def _is_proven(name: str, places: Sequence[_Place], *, proved: bool) -> bool:
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


def _is_sites_own(first: _Place) -> bool:
    """Whether a name stands first by itself: over the text it is the site's."""
    return first.line.shown.lower() == first.line.text[first.start : first.end].lower()


def _has_doors(places: Sequence[_Place]) -> bool:
    """Whether different things are searched for with a name, on lines of their own: "nạp tiền …", "… đăng nhập".

    No sentence tells of it.
    """
    if any(one.told for one in places) or sum(map(_is_needed, places)) * NEEDED_OF > len(places):
        return False
    doors: dict[str, int] = {}
    for one in places:
        text = one.line.text
        if one.about.company:
            doors.setdefault(text[one.about.start : one.start] + "|" + text[one.end : one.about.end], one.line.number)
    return len(doors) >= DOORS and len(set(doors.values())) >= DOORS


def _is_signed(places: Sequence[_Place]) -> bool:
    """Whether a name that a kit's line signs with stands in several paragraphs besides, where none speaks of it."""
    lines = {one.line.number for one in places if one.line.ends}
    return len(lines) >= LINES and not _is_spoken_of(places, most=True)


def _is_spoken_of(places: Sequence[_Place], *, most: bool) -> bool:
    """Whether sentences need a name, begin with it, or report of it: half of those in which it stands by itself.

    most: or rather more than half, of a name that is typed as no word is.
    """
    free = [one for one in places if not (one.whole or one.broken or one.about.bracketed)]
    return bool(free) and sum(map(_is_needed, free)) * 2 + (not most) > len(free)


def _is_needed(one: _Place) -> bool:
    """Whether an author speaks of a name: it is governed, begins his sentence, or a crime is told of."""
    part = next((part for part in _parts(one.line) if part.start <= one.start < part.end), None)
    if part is None or CRIME.search(part.text):
        return part is not None
    before, rest = part.text[: max(0, one.about.start - part.start)], _rest(part.text, part.start, [one])
    if _WIDE_GOVERNOR.search(before) if HAN.search(before) else any(map(governs, before.split()[-1:])):
        return True
    begins = not before.strip(" \u00a0\u3000“”«»\"'") and one.line.text[one.about.end :].lstrip()[:1].isalpha()
    return begins and share(rest, []) < REST_COVERED and pitches.pitch(rest).weight < PITCHED


_WIDE_GOVERNOR = re.compile(
    r"(?:登录|推出|通过|使用|打开|下载|关注|在|用|对|由|为|是|的|和|与|及|叫|名为|开发|建设|上线|打造|搭建|进入|访问|注册"
    r"|经营|利用|向|从|被|把|到|至|该|打掉|捣毁|“)$"
)


def _is_bracketed(one: _Place) -> bool:
    """Whether a name stands with its company in the brackets that kits set."""
    return one.about.bracketed and one.about.company and one.line.text[one.about.end - 1] in "】〗"


def _is_typed_small(name: str, places: Sequence[_Place]) -> bool:
    return all(odd_names.is_small(one.line.text[one.start : one.end]) for one in places)


def _is_further(name: str, places: Sequence[_Place]) -> bool:
    """Whether a name is planted beside another: it has company somewhere, and is typed as no word is."""
    lines = {one.line.number for one in places}
    return len(lines) >= LINES and any(one.about.company for one in places) and _is_typed_small(name, places)


def _sung(lines: Sequence[Line], sung: Sequence[tuple[str, list[refrains.Place]]]) -> Iterator[_Place]:
    """The places of refrains, but for those where an author needs the words himself."""
    for refrain, _ in sung:
        for found in refrains.places_of(lines, refrain):
            one = _place(found.line, found.start, found.end, whole=False)
            if one.broken or one.about.bracketed or not _is_needed(one):
                yield one


def _trades(places: Sequence[_Place]) -> frozenset[str]:
    """The trades of insertions."""
    texts = (one.line.text[one.about.start : one.about.end] for one in places)
    return frozenset(item.trade for text in texts for item in scan(text).of(*SPOKEN) if item.trade)


def _trades_of(lines: Sequence[Line], planted: Sequence[Planted]) -> frozenset[str]:
    """The trades of stretches of a page."""
    of_number = {line.number: line.text for line in lines}
    texts = (of_number[one.line][one.start : one.end] for one in planted)
    return frozenset(item.trade for text in texts for item in scan(text).of(*SPOKEN) if item.trade)


def _spoken(lines: Sequence[Line], taken: dict[int, list[_Place]]) -> frozenset[str]:
    """The trades of which the page tells: in a report or a quotation, and above the text."""
    first = next((line.number for line in lines if line.prose), 0)
    return frozenset(
        trade
        for line in lines
        if scan(line.text).has(*SPOKEN)
        for trade in _told(line, taken.get(line.number, ()), first)
    )


def _told(line: Line, taken: Sequence[_Place], first: int) -> Iterator[str]:
    """The trades that one line tells of, outside the insertions. first: line of running text."""
    if any(one.whole for one in taken):
        return  # an advertiser's own line
    if line.number < first and line.words >= TOLD_WORDS and line.text.lstrip()[:1] not in ("【", "〖"):
        yield from _outside(line.text, 0, taken) if not keyword_rows.is_parted(line.shown) else ()
    for part in _parts(line) if line.ends else ():
        if quotes(part.text) or scan(part.text).has(*HONEST):
            yield from _outside(part.text, part.start, taken)


def _outside(text: str, offset: int, taken: Sequence[_Place]) -> Iterator[str]:
    """The trades of a text's words outside the insertions, but not those that only an advertiser says."""
    spans = [(one.about.start - offset, one.about.end - offset) for one in taken]
    spans += [match.span() for match in _IN_OWN.finditer(text)] if "】" in text or "〗" in text else []
    for item in scan(text).of(*SPOKEN):
        if item.trade and not any(a <= item.start < b or a < item.end <= b for a, b in spans):
            yield item.trade


def _planted(places: Sequence[_Place]) -> Iterator[Planted]:
    """What is put into one line."""
    line = places[0].line
    text = line.text
    names = sorted((one.start, one.end) for one in places)
    if _is_whole(line, names):
        yield Planted(line.number, 0, len(text), _rule(text))
        return
    headed = _heads(text, names)
    outer = [one for one in places if not any(_is_within(one.about, other.about) for other in places)]
    for part in _parts(line):
        own = [one for one in outer if part.start <= one.start < part.end]
        if own and not headed and _is_sentence(part.text, part.start, own):
            yield Planted(line.number, part.start, part.end, rule_names.SENTENCE)
        elif own:
            sure = _is_put_in(part.text, part.start, own)
            rule = rule_names.INSERTED if sure else rule_names.KEYWORD
            yield from (Planted(line.number, *closed(text, one.about), rule) for one in own)


# What stands in brackets of a kit's own sort.
_IN_OWN = re.compile(r"[【〖][^【】〖〗]{2,80}[】〗]")


def _is_within(one: Extent, other: Extent) -> bool:
    """Whether an insertion is but a part of another."""
    return other.start <= one.start and one.end <= other.end and (one.start, one.end) != (other.start, other.end)


def _rule(row: str) -> str:
    """What a whole line of keywords is."""
    if keyword_rows.is_parted(row):
        return rule_names.LINKS
    return rule_names.SOUP if keyword_rows.is_soup(row) else rule_names.KEYWORD


def _bracketed(line: Line) -> Iterator[Planted]:
    """Wares in brackets without a name."""
    if "】" in line.text or "〗" in line.text:
        yield from (Planted(line.number, *span, rule_names.INSERTED) for span in alone_in_brackets(line.text))


def _is_sentence(text: str, offset: int, places: Sequence[_Place]) -> bool:
    """Whether an advertiser speaks in a whole sentence."""
    rest = _rest(text, offset, places)
    if not any(map(str.isalnum, rest)):
        return True
    if quotes(text) or scan(text).has(*HONEST):
        return False
    names = [(one.start - offset, one.end - offset) for one in places]
    first = min(start for start, *_ in (*names, *spans(text)))
    if share(rest, []) < REST_COVERED:
        return False  # all that is the advertiser's stands together: it is put in
    return len(text[:first].split()) <= LEAD_WORDS and share(text, names) >= SENTENCE_COVERED


def _is_put_in(text: str, offset: int, places: Sequence[_Place]) -> bool:
    """Whether names stand in the midst of a sentence that has nothing else of an advertiser."""
    rest = _rest(text, offset, places)
    first = min(one.about.start for one in places) - offset
    last = max(one.about.end for one in places) - offset
    beside = min(len(text[: max(0, first)].split()), len(text[last:].split()))
    if beside < SIDE_WORDS or share(rest, []) >= REST_COVERED:
        return False
    return all(one.about.bracketed for one in places) or pitches.pitch(rest).weight < PITCHED


def _rest(text: str, offset: int, places: Sequence[_Place]) -> str:
    """A sentence without what is put into it."""
    for one in places:
        start, end = max(0, one.about.start - offset), one.about.end - offset
        text = text[:start] + " " * (end - start) + text[end:]
    return text
