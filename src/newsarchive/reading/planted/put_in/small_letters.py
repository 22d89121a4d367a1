"""Searches that come again in a page, typed as no author types: clubs in small letters, Vietnamese without its marks.

"… được giá psg vs lyon, thương lái …", "… điều ket qua bong da hom nay dưỡng …": an
author writes PSG, and he writes the marks that all his page has. How such a
search is typed proves it, whatever the page tells of, where it stands on several
lines, each time between other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import kindred, recurring, searches
from newsarchive.reading.planted.wares import trades
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.twice import Apart
from newsarchive.reading.words import vocabulary

LINES = 2  # on which a search comes
CODE_LINES = 3  # … and one that is a single word
WORDS = 8  # of it …
UNMARKED_WORDS = 3  # … of one without marks: fewer are a word or two of another language
UNLIKE = 2  # of these that are no words of Vietnamese
PAGE_LINES = 400  # that are looked at
PHRASES = 400  # candidates of a page; one with more is typed so


# Who plays, and codes of draws and odds: written with capitals by everybody but those who search.
_NAMES = vocabulary.marked_words(
    """
    psg mu mc juventus juve napoli chelsea arsenal liverpool tottenham barca barcelona madrid atletico bayern dortmund
    milan lyon monaco marseille nassr hilal argentina brazil laliga bundesliga premier champions europa vleague v.league
    k+ c1 c2 c3 bxh kqbd kqxs xsmb xsmn xsmt m88 w88 fb88 bk8 man roma ajax porto benfica celtic everton leicester
    newcastle villarreal sevilla valencia inter liga hạng chuyển
    """
)
_MATCH = frozenset({"vs", "gặp", "đấu"})  # between two of them
_MORE = """
    số liệu thống kê về đội hình dự kiến nhận định tin tức chuyển nhượng bảng xếp hạng u19 u20 u21 u22 u23 châu á âu
    al hôm nay ngày link vào xem tỷ lệ kèo nhà cái soi cầu quay thử dự đoán của với fc city united
"""
_SEARCHED = (
    frozenset(word for phrase in searches.SEARCHED for word in phrase.split()) | _NAMES | vocabulary.marked_words(_MORE)
)
_UNMARKED = frozenset(
    word for phrase in (*trades.UNMARKED, *map(fold, searches.SEARCHED)) for word in phrase.split() if word.isascii()
)
# Of these one stands in every search without marks: as they are typed they are no words of Vietnamese.
_NO_WORDS = vocabulary.marked_words(
    """
    truc tuyen ket lich nhan dinh doan tiep doi thuong tien keo nha cai
    hom phim chuyen nhuong ngoai bang dat xoc uy
    """
)
# What is searched for in one word.
_CODES = vocabulary.marked_words(
    "kqbd kqxs xsmb xsmn xsmt xskt keonhacai nhacai bongdalu xoilac tylekeo soikeo xosomienbac keobongda"
)
MARKERS = _CODES | _NAMES | _MATCH | _NO_WORDS
_WORD = re.compile(r"\S+")
_BETWEEN = re.compile(r"[\s,.;:!?…”_\[\]【】-]+")
_ENDS = ".,;:!?…)”\"']】"
_OPENERS = "[【"


@dataclass(frozen=True, slots=True)
class _Place:
    line: Line
    start: int
    end: int

    @property
    def before(self) -> str:
        """The word before; "" where a mark parts them, or it is glued to it."""
        bare = self.line.text[: self.start]
        return bare.rstrip().rpartition(" ")[2] if bare[-1:].isspace() and bare.rstrip()[-1:].isalnum() else ""

    @property
    def after(self) -> str:
        """The word behind; "" where there is none, or a mark stands between."""
        rest = self.line.text[self.end :]
        return rest.lstrip().partition(" ")[0] if rest[:1].isspace() else ""

    @property
    def quoted(self) -> bool:
        """Whether it stands between marks of quotation, and nothing else does."""
        text = self.line.text
        return trades.quotes(text[: self.start].rstrip()[-1:]) and trades.quotes(text[self.end :].lstrip()[:1])


def may_search(page: Apart, words: AbstractSet[str]) -> bool:
    """Whether a page may have such a search on two lines. words: its different words, parted at white space alone.

    Each has a code or a name by which it is known, or several words that are none of Vietnamese without their marks.
    """
    if MARKERS.isdisjoint(words):
        return False
    if not _SURE.isdisjoint(page.again) or page.typed.count(_LEAGUE) >= LINES:
        return True
    return sum(map(page.counts.__getitem__, _UNLIKE & page.again)) >= LINES * UNLIKE


def find(lines: Sequence[Line], again: AbstractSet[str]) -> Iterator[Planted]:
    """The searches of a page that are typed as no author types, on several of its lines.

    again: words in small letters that stand in it more than once; a line without one of them has no such search.
    """
    marks = again & _MARKING
    likely = [line for line in lines if not line.blank and len(line.text) <= recurring.PARAGRAPH][:PAGE_LINES]
    likely = [line for line in likely if stands_in(line.text, marks)]
    likely = [line for line in likely if not MARKERS.isdisjoint(_BETWEEN.split(line.text))]
    first = next((line.number for line in lines if line.prose), 0)
    found: dict[str, list[_Place]] = {}
    for line in likely if len(likely) >= LINES else ():
        for one in _typed(line):
            found.setdefault(line.text[one.start : one.end], []).append(one)
    repeated = [phrase for phrase, places in found.items() if len({one.line.number for one in places}) >= LINES]
    taken: list[_Place] = []
    for phrase in sorted(repeated, key=len, reverse=True) if len(repeated) <= PHRASES else ():
        places = [one for one in found[phrase] if not any(_meet(one, other) for other in taken)]
        if len({one.line.number for one in places}) >= _needed(phrase) and _is_whole(places):
            taken += places
            stands = (recurring.place(one.line, one.start, one.end, first) for one in places)
            # A code on a row is an entry among others.
            yield from (kindred.planted(one) for one in stands if " " in phrase or _is_in_words(one))


def _is_in_words(one: recurring.Place) -> bool:
    return one.line.ends or one.line.shown[:1].isupper() or one.where in recurring.BROKEN - {recurring.Where.GLUED}


def _needed(phrase: str) -> int:
    return LINES if " " in phrase else CODE_LINES


def _typed(line: Line) -> Iterator[_Place]:
    """What may be such a search in a line: words of searches that follow one another without a mark."""
    text = line.text
    run: list[tuple[int, int]] = []
    for match in (*_WORD.finditer(text), None):
        if match is not None:
            glued = _glued(match[0])
            start = match.start() + glued
            start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip(_OPENERS))
            bare = text[start : match.end()].rstrip(_ENDS)
            if glued or text[match.start()] in _OPENERS:
                yield from _within(line, run)
                run = []
            if bare in _SEARCHED or bare in _UNMARKED or bare in _CODES or (bare.isdigit() and run):
                run.append((start, start + len(bare)))
                if start + len(bare) == match.end():
                    continue
        yield from _within(line, run)
        run = []


def _glued(word: str) -> int:
    """Where a search begins that is glued to a mark; 0 where none is."""
    if word.isalnum():
        return 0  # no mark stands in it
    at = max(word.rfind(mark, 0, -1) for mark in ",.;:!?…”_-") + 1
    return at if 1 < at < len(word) and word[at].islower() else 0


def _within(line: Line, run: Sequence[tuple[int, int]]) -> Iterator[_Place]:
    for first in range(len(run)):
        for last in range(first, min(len(run), first + WORDS)):
            one = _Place(line, run[first][0], run[last][1])
            if _is_unlike([line.text[a:b] for a, b in run[first : last + 1]]):
                yield one


def _is_unlike(words: Sequence[str]) -> bool:
    """Whether no author types some words so: a match of clubs, names in small letters, or words without their marks."""
    if len(words) == 1:
        return words[0] in _CODES
    if words[0] in _MATCH or words[-1] in _MATCH or words[0].isdigit() or governs(words[0]):
        return False
    if not all(word in _SEARCHED or word.isdigit() for word in words):
        unmarked = all(word in _UNMARKED or word in _NAMES or word.isdigit() for word in words)
        return unmarked and len(words) >= UNMARKED_WORDS and sum(word in _NO_WORDS | _NAMES for word in words) >= UNLIKE
    phrase = " ".join(words)
    if _LEAGUE in phrase:
        return len(words) > UNMARKED_WORDS
    plain = _PLAIN if not _OF_MATCHES.isdisjoint(words) else _PLAIN | _CUPS
    named = [word for word in words if word in _NAMES and word not in plain]
    return bool(named) and (len(words) > len(named) or len(named) > 1)


_CUPS = frozenset({"c1", "c2", "c3"})  # a licence and a class are called so, too
_OF_MATCHES = frozenset({"đá", "đấu", "cúp", "cup", "trận"})
_PLAIN = frozenset({"hạng", "chuyển", "man", "inter", "liga", "mc", "premier", "europa", "champions"})
_LEAGUE = "ngoại hạng anh"


def _parts(names: Iterable[str]) -> frozenset[str]:
    """The words of names, of which some have a sign in them, as a page's are counted."""
    return frozenset(word for name in names for word in _LETTERS.findall(name))


_LETTERS = re.compile(r"[^\W_]+")
_SURE, _UNLIKE, _MARKING = map(_parts, (_CODES | (_NAMES - _PLAIN), _NO_WORDS | _NAMES, MARKERS))


def _is_whole(places: Sequence[_Place]) -> bool:
    """Whether other words stand about a search wherever it comes, and nobody quotes it."""
    if any(one.quoted for one in places):
        return False
    sides = ([one.before for one in places if one.before], [one.after for one in places if one.after])
    return all(len(set(words)) == len(words) for words in sides)


def _meet(one: _Place, other: _Place) -> bool:
    return one.line is other.line and one.start < other.end and other.start < one.end
