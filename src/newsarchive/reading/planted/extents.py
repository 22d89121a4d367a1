"""From where to where an advertiser speaks in a sentence that has his name.

Mostly he speaks in all of it. But a name and its praise may stand in the midst
of an author's words, between two commas or without any mark at all: then the
sentence has nothing else of an advertiser, and reads on without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.planted.lists.keyword_runs import is_governed
from newsarchive.reading.planted.sentences import speech
from newsarchive.reading.planted.sentences.parts import Part, clause_at, clauses, is_anchor
from newsarchive.reading.planted.sentences.pitch_words import Sign
from newsarchive.reading.planted.sentences.pitches import pitch, praise
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan
from newsarchive.reading.words.vocabulary import UPPER

LEAD_WORDS = 6  # an author's sentence has begun; fewer words are the advertiser's own beginning
APART = 3.0  # clauses that weigh less may be an author's
WEDGED_BESIDE = 3  # words of an author on both sides …
WEDGED_REST = 2.0  # … that weigh less
WEDGED_WORDS = 4  # … and on one side, where they weigh nothing
LEAD_OF_CLAUSE = 2  # words before a name with which a clause begins
REST_OF_CLAUSE = 3  # words after a name and its praise that make no sentence
AUTHORS = -4.0  # logarithm of the odds that what follows is advertising, at which it is an author's
NAMELESS = "qzx"  # stands for a name, and is no word

# Words that are a name's where they stand beside it.
_BESIDE = frozenset(
    {"app", "link", "game", "web", "apk", "club", "online", "tải", "cổng", "top", "vip", "login", "situs"}
)
_KINDS = (Kind.OFFER, Kind.BRAND, Kind.MATTER, Kind.HINT, Kind.SEARCH, Kind.AMOUNT)
_GAP = re.compile(r"[ \u00a0]{0,3}")


def of(part: Part, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """From where to where an advertiser speaks in a sentence that has his name."""
    text = part.text
    if is_anchor(part):
        yield 0, len(text)
        return
    if wedge := wedged(text, match, proven=True):
        yield wedge
        return
    if pitch(text).honest:
        yield from _within_honest(text, match)
        return
    bounds = clauses(text)
    first = last = next((at for at, (a, b) in enumerate(bounds) if a <= match.start() < b), 0)
    called = pitch(text[slice(*bounds[first])]).direct
    if _is_apposition(text, bounds, first) and not called:
        yield bounds[first][0], _closed(text, *bounds[first])
        return
    while first and pitch(text[slice(*bounds[first - 1])]).weight:
        first -= 1
    start = bounds[first][0]
    if len(text[:start].split()) < LEAD_WORDS:
        start = 0
    while start and last + 1 < len(bounds) and pitch(text[slice(*bounds[last + 1])]).weight:
        last += 1
    end = bounds[last][1] if start else before_an_author(text, match.end())
    yield start, end if end == len(text) else _closed(text, start, end)


def _within_honest(text: str, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """What is taken out of an author's sentence: the clause that begins with a name, or the name and its praise."""
    start, end = clause_at(text, match)
    whole = (start, end) == (0, len(text))
    if not whole and len(text[start : match.start()].split()) <= LEAD_OF_CLAUSE and not pitch(text[start:end]).honest:
        yield start, _closed(text, start, end)
        return
    run = _run(text, match)
    if run != match.span():
        yield run


def _is_apposition(text: str, bounds: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a clause stands between others that have nothing of an advertiser: within an author's sentence."""
    if not 0 < at < len(bounds) - 1:
        return False
    return all(pitch(text[slice(*bounds[beside])]).weight < APART for beside in (at - 1, at + 1))


def _closed(text: str, start: int, end: int) -> int:
    """Where a clause within a sentence ends: with its comma, if another parts it from what is before."""
    before = text[:start].rstrip()[-1:]
    return len(text[:end].rstrip()) if before in ",;:–—-" or not before else len(text[:end].rstrip().rstrip(",;:–—-"))


def wedged(text: str, match: re.Match[str], *, proven: bool) -> tuple[int, int] | None:
    """Where a name and its praise stand in an author's sentence without any mark; None where they do not.

    proven: the name is an advertiser's; else it may be what the word before it governs.
    """
    start, end = _run(text, match)
    before, after = len(text[:start].split()), len(text[end:].strip(" .!?…,;:").split())
    longer = len(text[start:end].split()) > len(match[0].split())
    if not (before and longer) or (not proven and _may_be_told(text, start, end)):
        return None
    first, last = clause_at(text, match)
    if start <= first and len(text[end:last].split()) <= REST_OF_CLAUSE:
        return None  # a clause of its own
    rest = pitch(text[:start] + NAMELESS + text[end:])
    within = min(before, after) >= WEDGED_BESIDE and rest.weight < WEDGED_REST
    return (start, end) if within or (before >= WEDGED_WORDS and not rest.weight) else None


def _may_be_told(text: str, start: int, end: int) -> bool:
    """Whether an author may name the advertiser: in a report, or after a word that a noun follows."""
    return is_governed(text, start) or scan(text[:start] + NAMELESS + text[end:]).has(Kind.REPORT)


def before_another(text: str) -> int:
    """Where an advertiser stops, if an author goes on without a stop: with a capital, and selling nothing."""
    for match in _NEXT.finditer(text):
        tail = text[match.end() :]
        if len(tail.split()) < WEDGED_WORDS or _NAME.match(tail):
            continue
        if pitch(tail).signs.isdisjoint(_SELLING) or speech.weigh(tail) <= AUTHORS:
            return match.start() + 1
    return len(text)


def beginnings(text: str) -> list[int]:
    """Where another sentence may begin in a text without a stop before it."""
    return [match.end() for match in _NEXT.finditer(text) if not _NAME.match(text, match.end())]


# Two words with capitals, which go on with the sentence, but for who is called with his title.
_NAME = re.compile(rf"(?!Ông|Bà|Anh|Chị|Em|Theo|Tại|Mr|Mrs|Ms|Pak|Bu|The)[{UPPER}]\w*,? [{UPPER}]")


def before_an_author(text: str, start: int) -> int:
    """Where an advertiser stops in a sentence with his name, if what follows with a capital is surely an author's."""
    for at in beginnings(text):
        if at > start and len(text[at:].split()) > LEAD_WORDS and speech.weigh(text[at:]) <= AUTHORS:
            return len(text[:at].rstrip())
    return len(text)


# What the author's next words have none of; a notice may say where to call, and give thanks.
_SELLING = frozenset(Sign) - {Sign.INVITE, Sign.READER, Sign.CONTACT}
# Between a word in small letters and one with a capital, which goes on in small letters.
_NEXT = re.compile(rf"[^\W\d_{UPPER}]\s+(?=[{UPPER}][^\W\d_{UPPER}]{{0,9}}\s)")


def _run(text: str, match: re.Match[str]) -> tuple[int, int]:
    """A name with the words of advertisers that follow one another about it, without a mark between them."""
    known = {*praise(text), *((item.start, item.end) for item in scan(text).of(*_KINDS))}
    known |= {word.span() for word in _WORD.finditer(text) if word[0].lower() in _BESIDE}
    start, end = match.span()
    by_end = {b: a for a, b in sorted(known, reverse=True)}
    by_start = dict(sorted(known))
    while (at := len(text[:start].rstrip())) in by_end and _GAP.fullmatch(text, at, start):
        start = by_end[at]
    while (gap := _GAP.match(text, end)) and gap.end() in by_start and by_start[gap.end()] > end:
        end = by_start[gap.end()]
    return start, end


_WORD = re.compile(r"[^\W\d_]+")
