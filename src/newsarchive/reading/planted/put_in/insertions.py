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
from itertools import islice

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows
from newsarchive.reading.planted.put_in import odd_names, proven_names, refrains
from newsarchive.reading.planted.put_in.company import Extent, alone_in_brackets, closed, extent, share, spans
from newsarchive.reading.planted.put_in.proven_names import Place
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS
from newsarchive.reading.planted.wares.trades import HONEST, SPOKEN, quotes, scan

PARAGRAPH = 6000  # code points of a line; a longer one is no paragraph
PLACES = 100  # of a name; one with more is what the page is about
LINE_COVERED = 0.6  # of a line's words that are names and their company: there is nothing else in it
LED_COVERED = 0.45  # … where it begins with the name
ENDED_COVERED = 0.75  # … where it is a sentence
SENTENCE_COVERED = 0.5  # of a sentence that is an advertiser's from its beginning
HEADED_COVERED = 0.5  # of a headline behind brackets: it may have a word or two of a trade
SIDE_WORDS = 2  # of the author before and after what is put in
LEAD_WORDS = 3  # before the name's company there
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


def find(lines: Sequence[Line], *, proved: bool, signed: str = "", again: Sequence[str] | None = None) -> list[Planted]:
    """What is put into a page's sentences. proved: something else is planted in it; signed: a kit's lines of editors.

    again: the phrases of the trades that may stand twice in it, if that is known.
    Who stands as editor in a kit's line, and has a name that no author has, is an advertiser.
    """
    shown = [line for line in lines if not line.blank and len(line.text) <= PARAGRAPH]
    sung = refrains.find(shown, again)
    of_name = {name: places for name in _names(shown) if (places := _places(shown, name))}
    strung = [name for name, places in of_name.items() if proven_names.is_strung(name, places)]
    sure = strung or [
        name
        for name, places in of_name.items()
        if (name in signed and proven_names.is_signed(places)) or proven_names.is_proven(name, places, proved=proved)
    ]
    if sure:
        sure += [name for name, places in of_name.items() if name not in sure and proven_names.is_further(name, places)]
    chosen = [*(one for name in sure for one in of_name[name]), *_sung(shown, sung)]
    bracketed = [one for line in shown for one in _bracketed(line)]
    if not chosen:
        return (
            bracketed
            if len(bracketed) >= proven_names.LINES and _trades_of(shown, bracketed).isdisjoint(_spoken(shown, {}))
            else []
        )
    by_line: dict[int, list[Place]] = {}
    for one in chosen:
        by_line.setdefault(one.line.number, []).append(one)
    if not _trades(chosen).isdisjoint(_spoken(shown, by_line)):
        return [one for places in by_line.values() for one in _put_in(places)] if strung else []
    planted = [one for places in by_line.values() for one in _planted(places)]
    return [*planted, *bracketed]


def _names(lines: Sequence[Line]) -> Iterator[str]:
    yield from odd_names.candidates(lines)
    yield from odd_names.wide_candidates(lines)


def _places(lines: Sequence[Line], name: str) -> list[Place]:
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


def _place(line: Line, start: int, end: int, *, whole: bool) -> Place:
    text = line.text
    return Place(line, start, end, extent(text, start, end), whole, refrains.is_broken(text, start, end))


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
    least = HEADED_COVERED if text.lstrip()[:1] in ("【", "〖") else proven_names.REST_COVERED
    return any(map(str.isalpha, rest)) and share(rest, [one for one in own if one[0] >= 0]) < least


# From a name to the end of the brackets or to the stroke that follow it.
_PARTED = re.compile(r"[^】〗\]_|]{0,60}[】〗\]_|]")


def _sung(lines: Sequence[Line], sung: Sequence[tuple[str, list[refrains.Place]]]) -> Iterator[Place]:
    """The places of refrains, but for those where an author needs the words himself."""
    for refrain, _ in sung:
        for found in refrains.places_of(lines, refrain):
            one = _place(found.line, found.start, found.end, whole=False)
            if one.broken or one.about.bracketed or not proven_names.is_needed(one):
                yield one


def _trades(places: Sequence[Place]) -> frozenset[str]:
    """The trades of insertions."""
    texts = (one.line.text[one.about.start : one.about.end] for one in places)
    return frozenset(item.trade for text in texts for item in scan(text).of(*SPOKEN) if item.trade)


def _trades_of(lines: Sequence[Line], planted: Sequence[Planted]) -> frozenset[str]:
    """The trades of stretches of a page."""
    of_number = {line.number: line.text for line in lines}
    texts = (of_number[one.line][one.start : one.end] for one in planted)
    return frozenset(item.trade for text in texts for item in scan(text).of(*SPOKEN) if item.trade)


def _spoken(lines: Sequence[Line], taken: dict[int, list[Place]]) -> frozenset[str]:
    """The trades of which the page tells: in a report or a quotation, and above the text."""
    first = next((line.number for line in lines if line.prose), 0)
    return frozenset(
        trade
        for line in lines
        if scan(line.text).has(*SPOKEN)
        for trade in _told(line, taken.get(line.number, ()), first)
    )


def _told(line: Line, taken: Sequence[Place], first: int) -> Iterator[str]:
    """The trades that one line tells of, outside the insertions. first: line of running text."""
    if any(one.whole for one in taken):
        return  # an advertiser's own line
    if line.number < first and line.words >= TOLD_WORDS and line.text.lstrip()[:1] not in ("【", "〖"):
        yield from _outside(line.text, 0, taken) if not keyword_rows.is_parted(line.shown) else ()
    for part in proven_names.parts_in(line) if line.ends else ():
        if quotes(part.text) or scan(part.text).has(*HONEST):
            yield from _outside(part.text, part.start, taken)


def _outside(text: str, offset: int, taken: Sequence[Place]) -> Iterator[str]:
    """The trades of a text's words outside the insertions, but not those that only an advertiser says."""
    spans = [(one.about.start - offset, one.about.end - offset) for one in taken]
    spans += [match.span() for match in _IN_OWN.finditer(text)] if "】" in text or "〗" in text else []
    for item in scan(text).of(*SPOKEN):
        if item.trade and not any(a <= item.start < b or a < item.end <= b for a, b in spans):
            yield item.trade


def _planted(places: Sequence[Place]) -> Iterator[Planted]:
    """What is put into one line."""
    line = places[0].line
    text = line.text
    names = sorted((one.start, one.end) for one in places)
    if _is_whole(line, names):
        yield Planted(line.number, 0, len(text), _rule(text))
        return
    headed = _heads(text, names)
    outer = [one for one in places if not any(_is_within(one.about, other.about) for other in places)]
    for part in proven_names.parts_in(line):
        own = [one for one in outer if part.start <= one.start < part.end]
        begun = _begun(text, part.start, own) if own else part.start
        if own and not headed and _is_sentence(text[begun : part.end], begun, own):
            yield Planted(line.number, begun, part.end, rule_names.SENTENCE)
        elif own:
            sure = _is_put_in(part.text, part.start, own)
            rule = rule_names.INSERTED if sure else rule_names.KEYWORD
            yield from (Planted(line.number, *closed(text, one.about), rule) for one in own)


def _put_in(places: Sequence[Place]) -> Iterator[Planted]:
    """The names of one line with what is searched for with them, and nothing besides: the page tells of their trade."""
    text = places[0].line.text
    if share(text, sorted((one.start, one.end) for one in places)) == 1:
        yield Planted(places[0].line.number, 0, len(text), _rule(text))
    else:
        own = ((one.about.start, one.about.end) for one in places)
        yield from (Planted(places[0].line.number, *span, rule_names.INSERTED) for span in own)


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


def _is_sentence(text: str, offset: int, places: Sequence[Place]) -> bool:
    """Whether an advertiser speaks in a whole sentence."""
    rest = proven_names.rest_of(text, offset, places)
    if not any(map(str.isalnum, rest)):
        return True
    if quotes(text) or scan(text).has(*HONEST):
        return False
    names = [(one.start - offset, one.end - offset) for one in places]
    first = min(start for start, *_ in (*names, *spans(text)))
    if share(rest, []) < proven_names.REST_COVERED:
        return False  # all that is the advertiser's stands together: it is put in
    return len(text[:first].split()) <= LEAD_WORDS and share(text, names) >= SENTENCE_COVERED


def _begun(text: str, start: int, places: Sequence[Place]) -> int:
    """Where the sentence begins that has some places: behind a stop to which the first is glued, in small letters."""
    first = min(one.about.start for one in places)
    return first if text[first : first + 1].islower() and text[start:first].endswith(SENTENCE_ENDS) else start


def _is_put_in(text: str, offset: int, places: Sequence[Place]) -> bool:
    """Whether names stand in the midst of a sentence that has nothing else of an advertiser."""
    rest = proven_names.rest_of(text, offset, places)
    first = min(one.about.start for one in places) - offset
    last = max(one.about.end for one in places) - offset
    beside = min(len(text[: max(0, first)].split()), len(text[last:].split()))
    if beside < SIDE_WORDS or share(rest, []) >= proven_names.REST_COVERED:
        return False
    return all(one.about.bracketed for one in places) or pitches.pitch(rest).weight < proven_names.PITCHED
