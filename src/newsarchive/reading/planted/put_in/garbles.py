"""Garbled headlines without brackets, with the keyword behind them.

A kit plants the headline's letters without the spaces, often without the first
and some others, sometimes in two pieces that change places; right behind them
stands what it carries: "ếkháchvìthiếutrạmchờlịch bóng đá ngoại hạng anh". So long
a run of the headline's letters is nobody's word, and a shorter one that goes
over into a search is none either. How far the keyword goes is told by the line
of the headline, where it stands before a sign, by its words, or by another
garble that the same words follow.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.lists.keyword_runs import CODES
from newsarchive.reading.planted.put_in import aligned
from newsarchive.reading.planted.put_in.aligned import Alignment, Letters
from newsarchive.reading.planted.put_in.searches import search_at
from newsarchive.reading.planted.wares.searched import is_wanted
from newsarchive.reading.planted.wares.trades import brandish

# As many of its letters, of a headline with spaces …
LETTERS = 12
PLAIN_LETTERS = 16  # … and so many without marks: English and Indonesian have long words
FEW_LETTERS = 7  # … and so many that go over into a search
CROSSED = 2  # words of the headline, at least, into which such few letters go on from its first
WHOLE_WORDS = 4  # … and so many that are whole words: fewer may be a name from which the white space is gone
RUN = 8  # letters and digits in a row of what may be a garble: no syllable of Vietnamese has so many
LONG_WORD = 7  # letters; in Vietnamese only names and keywords have more
PIECE = 4  # letters of a further piece of the headline
LONGEST = 200  # code points; no headline is longer …
PIECE_LONGEST = 400  # … nor what stands about it without white space
GLANCE = 5  # letters in a row that a garble has as a line at the top has them, which few others do
PARTED = 3  # code points between a keyword and the garble behind it
FIRST_WORD = 24  # letters of a keyword's first word
PLACES = 100  # of garbles in a page
RUNS = 100  # different ones; a page with more is in a language of long words, or no page
HEADLINES = 40  # lines that may be the headline, from the top
HEADLINE_WORDS, HEADLINE_LONGEST = 3, 45
KEYWORD_WORDS = 10  # of a keyword that fills the rest of its line
KEYWORD_LONGEST = 80  # code points
SAME_WORDS = 2  # that follow two garbles, and so are the keyword
SURELY_SAME = 2  # others that go on with the same words: no three of an author's do
GLUED_WORDS = 4  # of a keyword that is glued to a mark
BEGUN = 4  # letters of a keyword that may go on with the headline
TAIL = 3  # letters: garbles that end with the same are followed by the same keyword

_RUN = re.compile(rf"[^\W_]{{{RUN},{LONGEST}}}")
_PLAIN_RUN = re.compile(rf"[^\W_]{{{PLAIN_LETTERS},{LONGEST}}}")
_LONG = re.compile(rf"[^\W_]{{{LONG_WORD + 1},{LONGEST}}}")
_DOT = re.compile(r"\.\w")
_BETWEEN = re.compile(r"[ \u00a0_:|–—-]{0,3}")
_WORD = re.compile(r"\S+")
_MARKS = ".,;:!?…)”\"'"
_STROKES = " \u00a0_:|–—-"


@dataclass(frozen=True, slots=True)
class Garble:
    """A garbled headline with its keyword in a line: half-open, in code points."""

    line: Line
    start: int
    letters: int  # where the headline's letters end
    end: int


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that may be the headline."""

    line: Line
    letters: Letters


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a garble stands in a line, before it is known how far its keyword goes.

    letters: where the headline's letters end. piece: where all ends that is glued to them. search: where the keyword
    begins that is known by its words, and where these end; both 0 if there is none.
    """

    line: Line
    start: int
    letters: int
    piece: int
    search: tuple[int, int]
    head: _Head
    first: int
    sure: bool


def find(lines: Sequence[Line], words: AbstractSet[str]) -> list[Garble]:
    """The garbles of a page's headline. words: its different words in small letters, parted at white space."""
    pieces = {word for word in words if RUN <= len(word) <= PIECE_LONGEST and _may_be_garble(word)}
    if not 0 < len(pieces) <= RUNS:
        return []
    short = (line for line in lines if HEADLINE_WORDS <= line.words <= HEADLINE_LONGEST)
    top = [line for line in islice(short, HEADLINES) if len(line.text) <= PIECE_LONGEST]
    own = [(line, "".join(filter(str.isalnum, line.lowered))) for line in top]
    bare = "\n".join(text for _, text in own)
    glances = {piece: [one for one in _glances(piece) if one in bare] for piece in pieces}
    alike = frozenset(one for found in glances.values() for one in found)
    near = [line for line, text in own if any(map(text.__contains__, alike))]
    heads = [_Head(line, aligned.letters(line.lowered)) for line in near if pieces.isdisjoint(line.lowered.split())]
    pieces = {piece for piece in pieces if glances[piece] and heads}
    found = (one for piece in sorted(pieces) for one in _of_piece(piece, heads, lines))
    places = list(islice(found, PLACES))
    proven = {one.head.line.number for one in places if one.sure}
    proven |= {
        one.head.line.number for one in places for other in places if other is not one and _are_alike(one, other)
    }
    return _with_keywords([one for one in places if one.head.line.number in proven], lines)


def _glances(piece: str) -> Iterator[str]:
    """The letters of a piece, so many in a row as tell at a glance whether a line may be its headline."""
    return (piece[at : at + GLANCE] for at in range(len(piece) - GLANCE + 1))


def _are_alike(one: _Place, other: _Place) -> bool:
    """Whether the same keyword follows two garbles of a headline."""
    shared = _rest(one)[: _common(_rest(one), _rest(other))]
    return one.head is other.head and _tail(one) == _tail(other) and len(shared.split()) >= SAME_WORDS


def of_headline(lines: Sequence[Line], found: Sequence[Garble]) -> Iterator[tuple[Line, int, int]]:
    """Where the keyword of the garbles stands before a headline and a sign, or behind them."""
    keywords = {one.line.text[one.letters : one.end].strip(_STROKES).lower() for one in found}
    for line in lines[:HEADLINES] if found else ():
        if len(line.text) > PIECE_LONGEST:
            continue
        for sign in _SIGN.finditer(line.lowered):
            if line.lowered[: sign.start()].strip() in keywords:
                yield line, 0, sign.end()
            elif line.lowered[sign.end() :].strip() in keywords:
                yield line, sign.start(), len(line.text)


_SIGN = re.compile(r"\s*[-_|–—]\s*")


def _may_be_garble(word: str) -> bool:
    """Whether a run of letters in a word is longer than a word; those of Vietnamese, with its own marks, are short."""
    if word.isascii():
        return len(word) >= PLAIN_LETTERS and _PLAIN_RUN.search(word) is not None
    least = RUN if _VIETNAMESE.search(word) else LETTERS
    return any(len(run) >= least and not run.isascii() for run in _RUN.findall(word))


_VIETNAMESE = re.compile("[ăđơưạ-ỹ]")


def _of_piece(piece: str, heads: Sequence[_Head], lines: Sequence[Line]) -> Iterator[_Place]:
    """Where a piece of text without white space stands that has a garble in it."""
    best = ((head, aligned.best(piece, head.letters)) for head in heads)
    known = [(head, one) for head, one in best if one and one.count >= FEW_LETTERS]
    head, one = max(known, key=lambda pair: pair[1].count, default=(None, None))
    if head is None or one is None:
        return
    end = _further(piece, one.end, head.letters.bare)
    crossed = head.letters.words[one.last] - head.letters.words[one.first]
    lost = end == one.end and crossed < WHOLE_WORDS and _has_whole_words(one, head.letters)
    sure = not lost and one.count >= (LETTERS if not piece[one.start : one.end].isascii() else PLAIN_LETTERS)
    begun = any(begin <= one.first < begin + aligned.FIRST for begin in head.letters.begins)
    if not crossed or _is_glued(piece, head.line.lowered) or not (sure or (begun and crossed >= CROSSED)):
        return
    for line in lines:
        if line is not head.line and piece in line.lowered and len(line.lowered) == len(line.text):
            yield from _places(line, piece, one, end, head, sure=sure)


def _has_whole_words(one: Alignment, headline: Letters) -> bool:
    """Whether letters begin and end where words of the headline do."""
    words = headline.words
    begins = not one.first or words[one.first - 1] != words[one.first]
    return begins and (one.last + 1 == len(words) or words[one.last + 1] != words[one.last])


def _further(piece: str, end: int, bare: str) -> int:
    """Where a piece stops to go on with other letters that stand together in the headline."""
    while (size := _same_letters(piece, end, bare)) >= PIECE:
        end += size
    return end


def _same_letters(piece: str, start: int, bare: str) -> int:
    end = start
    while end < len(piece) and piece[start : end + 1] in bare:
        end += 1
    return end - start


def _is_glued(piece: str, headline: str) -> bool:
    """Whether a piece has hardly more than one long word of a headline: a keyword, glued to the author's word."""
    long = (word for word in _LONG.findall(headline) if word in piece)
    return not piece.isascii() and any(len(piece.strip(_MARKS)) - len(word) < LONG_WORD for word in long)


def _places(line: Line, piece: str, one: Alignment, end: int, head: _Head, *, sure: bool) -> Iterator[_Place]:
    """Where a piece stands in a line, from the headline before it if that is printed there again."""
    text = line.text
    at = line.lowered.find(piece)
    while at >= 0:
        if not _is_address(text, at + one.start, at + len(piece)):
            near = line.lowered[: at + one.start] if at <= PIECE_LONGEST else ""
            before = "".join(filter(str.isalnum, near))
            again = len(before) >= LETTERS and before in head.letters.bare
            start = at + one.start
            before_begin = one.first if one.first not in head.letters.begins else 0
            start += is_the_word_before(text, start, head.line.text[head.letters.places[one.first]], before_begin)
            start = 0 if again else start
            stop = at + _end_of_glued(piece, end)
            search = _search(text, at + max(one.start + FEW_LETTERS - BEGUN, end - BEGUN), stop)
            if not any(search) and text[at + end : stop][:1].isupper():
                stop = at + end  # an author's word, from which the white space is gone
            known = sure or _is_search(text[search[0] : search[1]])
            if not any(search) and (begin := _begin_of_search(text, start)) < start:
                start, known = begin, True
            yield _Place(line, start, at + end, stop, search, head, one.first, sure=known)
        at = line.lowered.find(piece, at + len(piece))


def _is_search(text: str) -> bool:
    """Whether a search is none that could be the end of a word: several words, or a name or a code."""
    return len(text.split()) >= SAME_WORDS or text.lower() in CODES or brandish(text)


def is_the_word_before(text: str, start: int, own: str, first: int) -> bool:
    """Whether a letter that only looks like the headline's first is the end of the author's word. own: that first."""
    return not first and text[:start][-1:].isalpha() and text[start] != own


def _end_of_glued(piece: str, end: int) -> int:
    """Where ends what is glued to the headline's letters: at the next mark of the author's, or the piece's end."""
    match = _GLUED.match(piece, end)
    return len(piece[: match.end() if match else end].rstrip(_MARKS)) if end < len(piece) else end


_GLUED = re.compile(r"[^\s,;!?…\"“”()]*")


def _search(text: str, first: int, stop: int) -> tuple[int, int]:
    """The search that begins within what is glued to a garble, or right behind it, and goes on over its end."""
    between = _BETWEEN.match(text, stop)
    starts = [*range(max(first, stop - FIRST_WORD), stop), between.end() if between else stop]
    found = [(at + search_at(text[at : at + KEYWORD_LONGEST]), -at) for at in starts if text[at : at + 1].isalnum()]
    end, at = max(found, default=(0, 0))
    return (-at, end) if end >= max(stop, 1 - at) else (0, 0)


def _begin_of_search(text: str, end: int) -> int:
    """Where the search begins behind which a garble stands, right at it or with a stroke between; else the end."""
    last = len(text[:end].rstrip(_STROKES))
    first = max(0, last - KEYWORD_LONGEST)
    if end - last > PARTED or (last < end and not text[last:end].strip()):
        return end  # white space alone parts an author's words
    for match in _FIRST.finditer(text, first, last):
        rest = text[match.start() : last]
        if (not first or match.start() > first) and _is_search(rest) and search_at(rest) == len(rest):
            return match.start()
    return end


_FIRST = re.compile(r"(?<![^\W_])[^\W_]")  # letter of a word


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether a run is part of an address or a tag: sites and tags are named so by their owners."""
    if not text[start:end].isascii():
        return text[:start][-1:] in ("@", "#")  # no address has marks
    return text[:start][-1:] in tuple("@#./_-:") or text[end : end + 1] in tuple("@/_-") or bool(_DOT.match(text, end))


def _with_keywords(found: Sequence[_Place], lines: Sequence[Line]) -> list[Garble]:
    """The garbles, each up to the end of the keyword that follows it."""
    own = Counter(word for line in lines for word in line.text.split()) if found else Counter[str]()
    return [_with_keyword(one, found, own) for one in found]


def _with_keyword(one: _Place, found: Sequence[_Place], own: Mapping[str, int]) -> Garble:
    text = one.line.text
    named = _named(one)
    if named:
        return Garble(one.line, one.start, *named)
    others = [other for other in found if other is not one]
    end = max(one.piece, one.search[1], _filling(one, found))
    rest = text[one.piece : one.piece + LONGEST]
    if others:
        shared = max(_common(rest, _rest(other)) for other in others)
        alike = [other for other in others if _tail(other) == _tail(one)]
        if alike and any(one.search):  # the same keyword: the authors go on differently
            shared = max(_common(rest, _rest(other)) for other in alike)
            end = one.piece + shared if one.piece < one.piece + shared < end else end
        if one.piece + shared > end and (alike or len(rest[:shared].split()) >= SAME_WORDS):
            sizes = sorted(_common(rest, _rest(other)) for other in alike)
            known = max(end - one.piece, *sizes[-SURELY_SAME:-1], _wanted(rest[:shared]))
            words = {word: own[word] - len(others) for word in rest.split()}
            end = one.piece + _without_authors(rest, known, shared, words)
    letters = one.search[0] if one.letters - BEGUN <= one.search[0] <= one.piece else one.letters
    return Garble(one.line, one.start, min(letters, end), end)


def _wanted(shared: str) -> int:
    """How far what several texts have in common goes at least: to the end of a phrase with which one searches."""
    words = shared.lower().split(" ")
    ends = (size for size in range(len(words), 1, -1) if is_wanted(" ".join(words[size - SAME_WORDS : size])))
    return len(" ".join(words[: next(ends, 0)]))


def _named(one: _Place) -> tuple[int, int] | None:
    """The keyword that stands before the headline and a sign, where it begins behind a garble and where it ends."""
    head = one.head
    begin = max((at for at in head.letters.begins if at <= one.first), default=0)
    if not begin:
        return None
    keyword = head.line.lowered[: head.letters.places[begin - 1] + 1].strip()
    after = head.line.lowered[head.letters.places[begin - 1] + 1 : head.letters.places[begin]]
    for typed in (keyword + after.split(aligned.SIGNS[0])[0].strip(_STROKES), keyword):
        at = one.line.lowered.find(typed, one.start + FEW_LETTERS - BEGUN)
        if 0 <= at <= one.piece + 1:
            return at, at + len(typed)
    return None


def _rest(one: _Place) -> str:
    return one.line.text[one.piece : one.piece + LONGEST]


def _tail(one: _Place) -> str:
    """What is glued to a garble of the keyword, or its last letters."""
    at = one.search[0] if 0 < one.search[0] < one.piece else max(one.start, one.piece - TAIL)
    return one.line.lowered[at : one.piece]


def _filling(one: _Place, found: Sequence[_Place]) -> int:
    """Where a keyword ends that fills a line behind a garble, and stands behind this one, too; else 0."""
    rests = (other.line.text[other.letters : other.letters + LONGEST] for other in found)
    filling = {
        rest.strip(_STROKES).lower() for rest in rests if 0 < len(rest.split()) <= KEYWORD_WORDS and _fills(rest)
    }
    text = one.line.lowered
    between = _BETWEEN.match(text, one.letters)
    at = between.end() if between else one.letters
    return max((at + len(typed) for typed in filling if typed and text.startswith(typed, at)), default=0)


def _fills(rest: str) -> bool:
    """Whether what follows a garble to the end of its line is no sentence."""
    return not rest.rstrip().endswith((".", "!", "?", "…", ",", ";", ":")) and bool(rest.strip())


def _without_authors(rest: str, known: int, end: int, own: Mapping[str, int]) -> int:
    """Where a keyword ends with which several texts go on: before a name, and before words that the page has elsewhere.

    known: how far it goes for sure. own: how often the page has each word besides.
    """
    for word in _WORD.finditer(rest, known, end):
        if word[0][0].isupper() or (known and own.get(word[0], 0) > 1):
            return max(known, len(rest[: word.start()].rstrip()))
    return end


def _common(rest: str, other: str) -> int:
    """How long the words are with which two texts begin."""
    count = 0
    for own, theirs in zip(rest.split(" "), other.split(" "), strict=False):
        if own.rstrip(_MARKS) != theirs.rstrip(_MARKS):
            break
        count += len(own) + 1
    return len(rest[: max(0, count - 1)].rstrip(_MARKS))


def glued(line: Line) -> Iterator[tuple[int, int]]:
    """Searches that follow a mark within a sentence without white space, as no author types them."""
    for mark in _MARK.finditer(line.text):
        size = search_at(line.text[mark.end() : mark.end() + LONGEST])
        if len(line.text[mark.end() : mark.end() + size].split()) >= GLUED_WORDS:
            yield mark.end(), mark.end() + size


_MARK = re.compile(r"[,.;:!?”»](?=[^\W\d_])")
