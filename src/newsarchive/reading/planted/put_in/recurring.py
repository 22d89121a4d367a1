"""Keywords of several words that come again and again where no author puts them, whatever they sell.

Whoever plants "xsmb 30 ngày" does not know the page's language: he sets it with a
stroke before or behind the headline, in brackets, behind a paragraph's last
stop, after a comma without white space, within a word, between two sentences,
behind the site's rights. It is typed as people search, in small letters, and it
is the same each time. Such a phrase is planted where it stands in several of
these places; if it is a trade's, one is enough beside any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations, islice

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import blanks
from newsarchive.reading.planted.lists.keyword_runs import CODES, governs
from newsarchive.reading.planted.put_in import odd_names, refrains, seams
from newsarchive.reading.planted.sentences.parts import parts_of
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan
from newsarchive.reading.words import vocabulary

PARAGRAPH = 6000  # code points of a line; a longer one is no paragraph
WORDS = (2, 8)  # of a keyword; one word is a name
LONGEST = 60  # code points of it
PHRASES = 60  # that are looked at in a page
HEADLINE = 200  # code points of one with a keyword behind a stroke as only kits set it
SEARCHED = 300  # stretches of a page that may be keywords
COMMAS = 40  # without white space behind; a page with more is typed so
TOP = 12  # lines from the top in which a headline stands
TITLE_WORDS = 3  # of a headline beside a keyword
TEXT_WORDS = 5  # of the paragraph before a keyword at its end
GARBLED = 8  # letters that a headline's may be run together in
LINES = 3  # on which a phrase stands that is no trade's …
TEXTS = 2  # paragraphs that have it, or one of a phrase with a name
TRADE_LINES = 2  # … and one that is
GLUED_WORDS = 2  # different ones to which it is glued, if nothing else shows it
KINDS_NEEDED = 2  # kinds of places that no author has for a phrase
LONG_PHRASE = 3  # words of a phrase for which one kind is enough


class Where(Enum):
    """How a phrase stands in its line."""

    LOOSE = "between words"
    NEEDED = "the author's own"
    ALONE = "a line or an entry of its own"
    HEADED = "a stroke from the headline"
    ADDED = "behind a dash and the headline"
    BRACKETED = "in brackets"
    ASIDE = "in round brackets"
    RIGHTS = "behind the rights"
    TAIL = "behind the last stop"
    WEDGED = "between two sentences"
    GLUED = "without white space"


# Where no author has a place for a phrase; the first ones say by themselves from where to where it goes.
_MARKED = frozenset({Where.HEADED, Where.BRACKETED, Where.RIGHTS})
_IN_TEXT = frozenset({Where.TAIL, Where.WEDGED, Where.GLUED})
BROKEN = _MARKED | _IN_TEXT | {Where.ADDED}
_BARE = BROKEN | {Where.LOOSE}
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)
_OPENERS, _CLOSERS = "[【〖［", "]】〗］"
_ROUND = ("(（", ")）")  # which authors have, too
_STOPS = ".!?…"
_QUOTES = '"”’»)'
_STROKE = re.compile(r" ?[_｜] ?| [-–—|] | ?::+ ?|(?<=[^\W\d_])-(?=[^\W_])")
_HAS_STROKE = re.compile("[-–|_—｜]|::")
_STROKE_LAST = re.compile(r"(?:[_｜] ?| [-–—|] |::+ ?|(?<=[^\W\d_])-)$")
_DASH_LAST = re.compile(r"\s[-–—|]\s$")  # as authors have it, too
_IN_BRACKETS = re.compile(
    rf"[{re.escape(_OPENERS)}]([^{re.escape(_OPENERS + _CLOSERS)}]{{4,{LONGEST}}})[{re.escape(_CLOSERS)}]"
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright|bản quyền|hak cipta|droits réservés)[^.]{0,40}\s[-–—|]\s$", re.I)
_BARE_COMMA = re.compile(r"[,;](?<=[^\W_].)(?=[^\W\d_])")
_SMALL = "".join(filter(str.islower, map(chr, (*range(0x61, 0x250), *range(0x1E00, 0x1F00)))))
_BEHIND = re.compile(rf"[.!?…][{re.escape(_QUOTES)}]?\s{{0,2}}[{_SMALL}\d]")  # as no sentence begins
_LAST_STOP = re.compile(rf"[.!?…][{re.escape(_QUOTES)}]?\s{{0,2}}(?=[^.!?…]{{4,{LONGEST}}}$)")
_STOP = re.compile(rf"[.!?…](?<=[^\W\d_].)[{re.escape(_QUOTES)}]?\s(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a phrase stands: half-open, in code points of its line."""

    line: Line
    start: int
    end: int
    where: Where


def find(lines: Sequence[Line], sewn: Sequence[str]) -> dict[str, list[Place]]:
    """The phrases that are planted in a page, in small letters, each with the places that are to go.

    sewn: its words that may be several, as `seams` gives them.
    """
    shown = [line for line in lines if not line.blank and len(line.text) <= PARAGRAPH]
    typed = "\n".join(line.text for line in shown)
    bounded = [one for one in islice(dict.fromkeys(_candidates(shown)), SEARCHED) if typed.count(one) > 1]
    # How far a phrase goes that follows a comma is only guessed.
    loose = (*_after_commas(shown), *filter(is_typed, seams.behind(shown, typed, sewn)))
    guessed = [one for one in dict.fromkeys(loose) if not any(map(one.__contains__, bounded))]
    phrases = [*bounded, *guessed]
    if not 0 < len(phrases) <= PHRASES:
        return {}
    first = next((line.number for line in shown if line.prose), 0)
    stands = {
        phrase: [place(line, start, end, first) for line, start, end in _all(shown, phrase)]
        for phrase in sorted(phrases, key=len, reverse=True)
    }
    broken = (one for places in stands.values() for one in places if one.where in BROKEN)
    own = blanks.blanked(shown, ((one.line.number, one.start, one.end) for one in broken))
    return {phrase: going for phrase, places in stands.items() if (going := _going(phrase, places, own))}


def _all(lines: Sequence[Line], phrase: str) -> Iterator[tuple[Line, int, int]]:
    """Where a phrase stands, typed as it is."""
    for one in refrains.places_of(lines, phrase.lower()):
        if one.line.text[one.start : one.end] == phrase:
            yield one.line, one.start, one.end


def _candidates(lines: Sequence[Line]) -> Iterator[str]:
    """What stands where no author would put it."""
    yield from filter(is_typed, seams.before(lines[:TOP]))
    for line in lines:
        text = line.shown
        if line.number <= TOP or len(text) <= LONGEST or ("_" in text and len(text) <= HEADLINE):
            if not text[0].isupper():
                yield from filter(is_typed, (text,))
            if _HAS_STROKE.search(text):
                yield from filter(is_typed, _beside_strokes(text))
            if text[0] in _OPENERS and (bracket := _IN_BRACKETS.match(text)):
                yield from filter(is_typed, (bracket[1].strip(),))
        if _BEHIND.search(text):
            yield from filter(is_typed, (text[start:end].strip() for start, end in (*tails(text), *wedges(text))))


def _beside_strokes(text: str) -> Iterator[str]:
    """What a stroke parts from the rest of a line, at its beginning or its end."""
    if strokes := list(islice(_STROKE.finditer(text), WORDS[1])):
        yield text[: strokes[0].start()]
        yield text[strokes[-1].end() :]


def tails(text: str) -> Iterator[tuple[int, int]]:
    """What stands behind a paragraph's last stop, without a stop of its own."""
    match = _LAST_STOP.search(text, max(0, len(text) - LONGEST - 4))
    if match and text[match.end() :].strip() and len(text[: match.start()].split()) >= TEXT_WORDS:
        yield match.end(), len(text.rstrip())


def wedges(text: str) -> Iterator[tuple[int, int]]:
    """What begins in small letters behind a stop, and ends where a sentence begins."""
    for stop in _STOP.finditer(text):
        if text[stop.end()].isupper():
            continue
        words = list(islice(_WORD.finditer(text, stop.end(), stop.end() + LONGEST), WORDS[1] + 1))
        at = next((at for at, word in enumerate(words) if word[0][0].isupper()), 0)
        if at and not _MARKS.search(text, stop.end(), words[at].start()):
            yield stop.end(), words[at - 1].end()


def _after_commas(lines: Sequence[Line]) -> Iterator[str]:
    """The words that follow several marks without white space, as far as they are the same."""
    commas = ((line.text, at.end()) for line in lines if "," in line.text for at in _BARE_COMMA.finditer(line.text))
    rests = [text[at : at + LONGEST] for text, at in commas]
    if len(rests) > COMMAS:
        return
    for one, other in combinations(rests, 2):
        if one[:4] == other[:4]:
            own, theirs = one.split(" "), other.split(" ")
            count = next(
                (at for at, (a, b) in enumerate(zip(own, theirs, strict=False)) if a != b), min(len(own), len(theirs))
            )
            while count > 1 and own[count - 1] in PERSONS and own[count - 2] not in _OF_COUNTRY:
                count -= 1  # of whom an author tells
            if len(own[0]) < GARBLED:
                yield from filter(is_typed, (" ".join(own[:count]).rstrip(",;.:"),))


PERSONS = vocabulary.marked_words(
    "chị anh ông bà em cô chú bác họ tôi nó bị nhiều người những các khi đến thì mà như hơn"
)


_OF_COUNTRY = frozenset({"hạng", "hang", "tiếng", "nước"})  # before "anh", which is England then


def is_typed(text: str) -> bool:
    """Whether a phrase is typed as people search: a few words that begin with a small letter, and no marks."""
    if text[:1].isupper() or len(text) > LONGEST:
        return False
    words = text.split()
    if not WORDS[0] <= len(words) <= WORDS[1] or _MARKS.search(text):
        return False
    return words[0][0].islower() or (words[0][0].isdigit() and any(map(str.isalpha, words[0])))


_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"[.,;:!?…“”\"«»()\[\]【】|_©]|\d[/.]\d")


def place(line: Line, start: int, end: int, first: int) -> Place:
    """How a phrase stands in a line. first: line of running text."""
    return Place(line, start, end, _where(line, start, end, first))


def _where(line: Line, start: int, end: int, first: int) -> Where:
    """How a phrase stands in its line. first: line of running text."""
    text = line.text
    before, after = text[:start], text[end:]
    bare, rest = before.rstrip(), after.lstrip()
    stopped = bare.rstrip(_QUOTES)[-1:] in tuple(_STOPS)
    if not line.ends and line.number <= max(first, TOP) and _is_headed(text, start, end):
        return Where.ADDED if _DASH_LAST.search(before) else Where.HEADED
    shown = {
        Where.BRACKETED: bare[-1:] in tuple(_OPENERS) and rest[:1] in tuple(_CLOSERS),
        Where.ASIDE: bare[-1:] in tuple(_ROUND[0]) and rest[:1] in tuple(_ROUND[1]),
        Where.WEDGED: rest[:1].isupper() and (stopped or (not bare and line.ends)),
        Where.GLUED: _is_glued(text, start, end),
        Where.RIGHTS: not rest and bool(_RIGHTS.search(before)),
        Where.TAIL: not rest and stopped,
        Where.ALONE: not line.ends and _is_entry(bare, rest),
        Where.NEEDED: not stopped and _is_needed(bare),
    }
    return next((where for where, holds in shown.items() if holds), Where.LOOSE)


def _is_glued(text: str, start: int, end: int) -> bool:
    before, after = text[:start][-1:], text[end : end + 1]
    return (
        before.isalnum()
        or (after.isalpha())
        or (before in tuple(",;.!?…”") and start > 1 and text[start - 2].isalnum())
    )


def _glued_to(one: Place) -> str:
    """The letters to which a phrase is glued; "" where only a mark stands between."""
    text = one.line.text
    return (
        text[: one.start].rpartition(" ")[2]
        if one.start and text[one.start - 1].isalnum()
        else text[one.end :].partition(" ")[0]
    )


def _is_headed(text: str, start: int, end: int) -> bool:
    """Whether a stroke parts a phrase from a headline."""
    before, after = text[:start], text[end:]
    if not before.strip() and (match := _STROKE.match(text, end)):
        return text[match.end() : match.end() + 1].isupper() and len(text[match.end() :].split()) >= TITLE_WORDS
    bare = before.strip(_BEFORE_TITLE)
    titles = _STROKE.split(bare)[1:] if bare[:1].islower() else [bare]  # behind a keyword, or the whole
    begins = any(one[:1].isupper() and len(one.split()) > TITLE_WORDS for one in titles)
    return begins and not after.strip() and bool(_STROKE_LAST.search(before))


_BEFORE_TITLE = " “\"‘'[(«"


def _is_entry(before: str, after: str) -> bool:
    """Whether a phrase has its line to itself, or marks part it from others as they part the entries of a row."""
    return (not before or before[-1] in "|·•►»›*+>/、-–：:") and (not after or after[0] in "|·•►»/、-–")


def _is_needed(before: str) -> bool:
    """Whether the word before governs a phrase."""
    return any(map(governs, before.split()[-1:]))


def _going(phrase: str, places: Sequence[Place], lines: Sequence[Line]) -> list[Place]:
    """The places of a phrase that are planted; none if it may be the author's."""
    kinds = {one.where for one in places} & BROKEN
    numbers = {one.line.number for one in places if one.where is not Where.NEEDED}
    needed = sum(one.where is Where.NEEDED for one in places)
    loose = sum(one.where is Where.LOOSE for one in places)
    if not kinds or needed > loose + 1:
        return []
    found = scan(phrase)
    trade = found.has(*_TRADES) or (found.has(Kind.SEARCH) and len(phrase.split()) >= LONG_PHRASE)
    if found.has(*HONEST) or quotes(phrase):
        return []
    own = {one.line.number for one in places}
    if trade and is_told(phrase, [line for line in lines if line.number not in own]):
        free = _BARE if len(kinds & _MARKED) >= KINDS_NEEDED else BROKEN  # a kit's marks say where it begins and ends
        return [one for one in places if one.where in free] if len(kinds) >= KINDS_NEEDED else []
    if trade:
        sells = found.has(Kind.OFFER, Kind.BRAND) or any(one.phrase in CODES for one in found.of(Kind.SEARCH))
        enough = len(numbers) >= TRADE_LINES and (kinds != {Where.ADDED} or sells)
    else:
        seams_of = {_glued_to(one) for one in places if one.where is Where.GLUED} - {""}
        sure = len(phrase.split()) >= LONG_PHRASE and (bool(kinds & _MARKED) or len(seams_of) >= GLUED_WORDS)
        within = {one.line.number for one in places if one.line.ends or one.where in _IN_TEXT}
        named = any(map(odd_names.is_small, phrase.split()))
        enough = len(numbers) >= LINES and len(within) >= TEXTS - named and (len(kinds) >= KINDS_NEEDED or sure)
    few = needed < sum(one.where in BROKEN for one in places)
    return [one for one in places if few or one.where is not Where.NEEDED] if enough else []


def is_told(phrase: str, lines: Sequence[Line]) -> bool:
    """Whether sentences of a page, those of honest words, tell of the trade that a phrase is of.

    A search that stands in a row of them, too, tells of nothing.
    """
    trades = {item.trade for item in scan(phrase).of(*_TRADES, Kind.SEARCH) if item.trade}
    rows = "\n".join(line.text for line in lines if not line.ends) if trades else ""
    for line in lines if trades else ():
        if not line.ends or not scan(line.text).has(*HONEST):
            continue
        for part in parts_of(line):
            found = scan(part.text)
            own = found.of(Kind.OFFER, Kind.BRAND, Kind.MATTER) if found.has(*HONEST) else ()
            if any(one.trade in trades and not _is_listed(part.text[one.start : one.end], rows) for one in own):
                return True
    return False


def _is_listed(search: str, rows: str) -> bool:
    """Whether a search of several words stands in a line that is no sentence, too."""
    return " " in search and search in rows
