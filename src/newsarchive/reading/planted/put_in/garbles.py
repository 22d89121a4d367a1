"""Garbled headlines without brackets, with the keyword behind them.

A kit plants the headline's letters without the spaces, often without the first
and the last, sometimes in two pieces that change places; right behind them
stands what it carries: "ếkháchvìthiếutrạmchờlịch bóng đá ngoại hạng anh". So long
a run of the headline's letters is nobody's word. How far the keyword goes is
told by its words, or by another garble that the same words follow.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice

from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.lists import keyword_runs
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan

# As many of its letters, of a headline with spaces …
LETTERS = 12
PLAIN_LETTERS = 16  # … and so many without marks: English and Indonesian have long words
LONG_WORD = 7  # letters; in Vietnamese only names and keywords have more
PIECE = 4  # letters of a further piece of the headline
LONGEST = 200  # code points; no headline is longer
PLACES = 100  # of garbles in a page
RUNS = 100  # different ones; a page with more is in a language of long words, or no page
HEADLINES = 40  # lines that may be the headline, from the top
HEADLINE_WORDS, HEADLINE_LONGEST = 4, 45
KEYWORD_WORDS = 10  # of a keyword that fills the rest of its line
SAME_WORDS = 2  # that follow two garbles, and so are the keyword
GLUED_WORDS = 4  # of a keyword that is glued to a mark
BEGUN = 3  # letters of a keyword that may go on with the headline
PHRASES = 12  # of one keyword

_RUN = re.compile(rf"[^\W_]{{{LETTERS},{LONGEST}}}")
_LONG = re.compile(rf"[^\W_]{{{LONG_WORD + 1},{LONGEST}}}")
_DOT = re.compile(r"\.\w")
_BETWEEN = re.compile(r"[ \u00a0_:|–—-]{0,3}")
_WORD = re.compile(r"\S+")
_GAP = re.compile(r"[ \u00a0]?(?:[-|/][ \u00a0]?)?")
_KINDS = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)

# What people search for around matches, draws and films: anybody's words, but behind a garble.
_SEARCHED = """
lịch | lịch thi đấu | lịch bóng đá | lịch trực tiếp | lịch phát sóng | bóng đá | bóng đá trực tuyến | trực tiếp
| trực tuyến | tỷ số | tỉ số | kết quả | kết quả trận | bảng xếp hạng | bxh | xếp hạng | vòng loại |
vòng bảng | đội hình | dự kiến | nhận định | dự đoán | soi kèo | thống kê | đối đầu | trận | trận đấu | đấu với
| gặp | vs | ngoại hạng anh | giải ngoại hạng | hạng nhất anh | premier league | v.league | v league | vleague |
la liga | laliga | serie a | bundesliga | ligue 1 | champions league | europa league | c1 | c2 | c3 | cúp c1 |
cúp c2 | cúp c3 | cúp | euro | world cup | copa america | asian cup | aff cup | sea games | vòng loại world cup
| hôm nay | đêm nay | tối nay | ngày mai | hôm qua | mới nhất | chính xác | xem | xem ở đâu | ở đâu | kênh nào | k+ |
mấy giờ | trên kênh | link | bongdalu | bongda | xoilac | keonhacai | nhacai | mu | man utd | man city |
manchester united | manchester city | chelsea | arsenal | liverpool | tottenham | real madrid | real | barca |
barcelona | atletico | juventus | bayern | bayern munich | dortmund | psg | inter milan | ac milan | argentina |
brazil | bồ đào nha | tây ban nha | hà lan | xổ số | miền bắc | miền nam | miền trung | xsmb | xsmn | xsmt | xem
phim | phim | vietsub | hay nhất | full hd | live score | livescore | fixtures | results | standings |
highlights | predictions | tips | today | tonight | streaming | jadwal | jadwal bola | hasil | klasemen | skor |
prediksi | siaran langsung | live streaming | liga | liga 1 | liga inggris | malam ini | hari ini | piala dunia
| classement | résultats | résultat | match | match en direct | en direct | ligue des champions | coupe du monde
| aujourd'hui | ce soir
"""


SEARCHED = frozenset(" ".join(one.split()) for one in _SEARCHED.split("|"))


def _pattern() -> re.Pattern[str]:
    phrases = SEARCHED | {fold(one) for one in SEARCHED if " " in one}
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest))}|u\d\d|20[12]\d)(?![^\W_])", re.I)


_PHRASE = _pattern()


@dataclass(frozen=True, slots=True)
class Garble:
    """A garbled headline with its keyword in a line: half-open, in code points."""

    line: Line
    start: int
    letters: int  # where the headline's letters end
    end: int


def find(lines: Sequence[Line], words: AbstractSet[str]) -> list[Garble]:
    """The garbles of a page's headline. words: its different words in small letters, parted at white space."""
    runs = {run for word in words if len(word) >= LETTERS for run in _RUN.findall(word) if _is_long(run)}
    if not 0 < len(runs) <= RUNS:
        return []
    top = [line for line in lines if HEADLINE_WORDS <= line.words <= HEADLINE_LONGEST][:HEADLINES]
    headlines = [(line, _bare(line.lowered)) for line in top if not _has_run(line, runs)]
    found = (
        one
        for run in sorted(runs)
        for headline, (start, end) in _pieces(run, headlines)
        for line in lines
        if line is not headline
        for one in _places(line, run, start, end, headline)
    )
    return _with_keywords(list(islice(found, PLACES)), lines)


def _has_run(line: Line, runs: AbstractSet[str]) -> bool:
    """Whether a garble stands in a line itself: it is not the headline."""
    return any(run in runs for word in line.lowered.split() if len(word) >= LETTERS for run in _RUN.findall(word))


def _is_long(run: str) -> bool:
    """Whether a run of letters is longer than a word; Vietnamese, whose words are short, has marks."""
    return len(run) >= (PLAIN_LETTERS if run.isascii() else LETTERS)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _pieces(run: str, headlines: Sequence[tuple[Line, str]]) -> Iterator[tuple[Line, tuple[int, int]]]:
    """The first headline of which a run has the letters, and from where to where in it."""
    least = PLAIN_LETTERS if run.isascii() else LETTERS
    joined = "\n".join(bare for _, bare in headlines)
    for first in range(len(run) - least + 1):
        if run[first : first + least] not in joined:
            continue
        line, bare = next(one for one in headlines if run[first : first + least] in one[1])
        if run[first : first + least] in line.lowered or _is_glued(run, line.lowered):
            return  # a long word of the author's
        end = _end_of_piece(run, first, bare)
        while (further := _end_of_piece(run, end, bare)) - end >= PIECE:
            end = further
        start = 0 if first >= PIECE and run[:first] in bare else first
        yield line, (start, end)
        return


def _is_glued(run: str, headline: str) -> bool:
    """Whether a run has hardly more than one long word of a headline: a keyword, glued to the author's word."""
    long = (word for word in _LONG.findall(headline) if word in run)
    return not run.isascii() and any(len(run) - len(word) < LONG_WORD for word in long)


def _end_of_piece(run: str, start: int, bare: str) -> int:
    """How far a run goes on with letters that stand together in a headline."""
    end = start
    while end < len(run) and run[start : end + 1] in bare:
        end += 1
    return end


def _places(line: Line, run: str, start: int, end: int, headline: Line) -> Iterator[Garble]:
    """Where a run stands in a line, from the headline before it if that is printed there again."""
    text = line.text
    typed = text.lower()
    at = typed.find(run) if len(typed) == len(text) else -1
    while at >= 0:
        if not _is_address(text, at, at + len(run)):
            before = _bare(text[:at].lower())
            again = len(before) >= LETTERS and before in _bare(headline.lowered)
            yield Garble(line, 0 if again else at + start, at + end, at + end)
        at = typed.find(run, at + len(run))


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether a run is part of an address or a tag: sites and tags are named so by their owners."""
    if not text[start:end].isascii():
        return text[:start][-1:] in ("@", "#")  # no address has marks
    return text[:start][-1:] in tuple("@#./_-:") or text[end : end + 1] in tuple("@/_-") or bool(_DOT.match(text, end))


def _with_keywords(found: Sequence[Garble], lines: Sequence[Line]) -> list[Garble]:
    """The garbles, each up to the end of the keyword that follows it."""
    found = [replace(one, letters=one.letters - _begun(one)) for one in found]
    own = Counter(word for line in lines for word in line.text.split()) if found else Counter[str]()
    rests = [one.line.text[one.letters : one.letters + LONGEST] for one in found]
    filling = {_stripped(rest) for rest in rests if 0 < len(rest.split()) <= KEYWORD_WORDS and _fills(rest)}
    ends = [_keyword(rest, filling, rests[:at] + rests[at + 1 :], own) for at, rest in enumerate(rests)]
    return [Garble(one.line, one.start, one.letters, one.letters + end) for one, end in zip(found, ends, strict=True)]


def _begun(one: Garble) -> int:
    """How many of the headline's last letters are a keyword's first, too."""
    text = one.line.text
    if search_at(text[one.letters : one.letters + LONGEST]):
        return 0
    backs = range(1, BEGUN + 1)
    return next((back for back in backs if search_at(text[one.letters - back : one.letters + LONGEST]) > back), 0)


def _fills(rest: str) -> bool:
    """Whether what follows a garble to the end of its line is no sentence."""
    return not rest.rstrip().endswith((".", "!", "?", "…", ",", ";", ":")) and bool(rest.strip())


def _stripped(rest: str) -> str:
    return rest.strip(" \u00a0_:|–—-").lower()


def _keyword(rest: str, filling: AbstractSet[str], others: Sequence[str], own: Mapping[str, int]) -> int:
    """How long the keyword is with which `rest` begins, with what parts it from the garble; 0 if there is none."""
    between = _BETWEEN.match(rest)
    at = between.end() if between else 0
    typed = rest[at:].lower()
    shared = max((_common(typed, _stripped(other)) for other in others), default=0)
    runs = max(keyword_runs.keyword_at(rest[at:]), default=0)
    # What stands behind one garble alone, and is no search, is the author's.
    known = max(search_at(rest[at:]), min(runs, shared or runs))
    ends = [len(one) for one in filling if one and typed.startswith(one)]
    ends += [_same(typed, _stripped(other)) for other in others if other[:LETTERS]]
    longest = max(ends, default=0)
    longest = _without_authors(rest[at:], known, longest, {word: own[word] - len(others) for word in own})
    return at + longest if longest else 0


def _without_authors(rest: str, known: int, end: int, own: Mapping[str, int]) -> int:
    """Where a keyword ends with which several texts go on: before a name, and before words that the page has elsewhere.

    known: how far it goes for sure. own: how often the page has each word besides.
    """
    if end <= known:
        return known
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


_MARKS = ".,;:!?…)”\"'"


def _same(rest: str, other: str) -> int:
    """How long the words are with which two texts begin, if they are several, and the authors go on differently."""
    own, theirs = rest.split(" "), other.split(" ")
    count = next((at for at, (a, b) in enumerate(zip(own, theirs, strict=False)) if a != b), 0)
    return len(" ".join(own[:count])) if count >= SAME_WORDS else 0


def search_at(text: str) -> int:
    """How long the search is with which a text begins."""
    found = scan(text).of(*_KINDS)
    first = next((item.trade for item in found if item.trade), "")
    items = {item.start: item.end for item in found if item.trade in ("", first)}  # of one trade
    end = at = 0
    for _ in range(PHRASES):
        match = _PHRASE.match(text, at)
        end = max(match.end() if match else end, items.get(at, end))
        if end <= at:
            name = _ODD_NAME.match(text, at) if at else None
            return name.end() if name else end
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
    return end


# A name with a number, which ends a search.
_ODD_NAME = re.compile(r"(?:[a-z]{2,14}\d{2,4}|\d{2,3}[a-z]{3,8})(?![^\W_])")


def glued(line: Line) -> Iterator[tuple[int, int]]:
    """Searches that follow a mark within a sentence without white space, as no author types them."""
    for mark in _MARK.finditer(line.text):
        size = search_at(line.text[mark.end() : mark.end() + LONGEST])
        if len(line.text[mark.end() : mark.end() + size].split()) >= GLUED_WORDS:
            yield mark.end(), mark.end() + size


_MARK = re.compile(r"[,.;:!?”»](?=[^\W\d_])")
