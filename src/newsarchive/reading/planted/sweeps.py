"""What else is planted in a page in which planting is proven.

Whoever plants in a page does so in many places: a keyword before the headline,
a row of searches between two paragraphs, a sentence of an offer within one, an
offer wedged into a sentence or a quotation. Where some of these prove
themselves, the rest need only be of a trade that the author never speaks of.
What tells of somebody, of a day or an office is the author's, and only a run of
keywords is taken out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import namesakes, rule_names
from newsarchive.reading.planted.kits import OWN_OPENERS, Planted
from newsarchive.reading.planted.lists import keyword_runs
from newsarchive.reading.planted.lists.keyword_rows import SOUP_WORDS
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, clauses
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.suspects import (
    COVERED,
    ENTRIES,
    KEYWORDS,
    KINDS,
    SURELY,
    Known,
    Sentence,
    anchor_runs,
    are_sure,
    is_anchor,
    is_loud,
    is_row,
)
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import SPOKEN, Item, scan

PROVEN_ENOUGH = 5.0  # … that proves itself
STRAY_WORDS = 6  # between two planted stretches of one sentence
WEDGE_WORDS = 2  # of a run of keywords within an author's sentence
SIDE_WORDS = 2  # of the author beside it
SHARE = 3  # a page has so many sentences for each that is planted, or is itself an advertisement
PLACES = 2000  # planted places of a page; one with more is not swept
OFFERS = 2  # sentences that prove themselves


def find(lines: Sequence[Line], planted: Sequence[Planted], names: Sequence[str]) -> list[Planted]:
    """What else is planted. planted: what is known; names: words that only the advertiser has."""
    if len(planted) > PLACES:
        return []
    known = Known(lines, planted, names)
    told = [line for line in lines if known.is_telling(line)]
    if not planted and not any(scan(line.text).has(*SURELY) for line in told):
        return []
    rows = [line for line in told if is_row(line, known)]
    runs = [run for run in anchor_runs(told, known) if len(run) >= ENTRIES and are_sure(run, known)]
    more = [*_names((*rows, *(line for run in runs for line in run))), *namesakes.find(lines, planted, rows)]
    if more:
        known = Known(lines, planted, [*names, *more])
        told = [line for line in lines if known.is_telling(line)]
    sentences = [one for line in told if _is_text(line) for one in known.sentences(line)]
    offers = [one for one in sentences if one.offers]
    places = {one.line for one in planted if one.rule not in KEYWORDS} | {run[0].number for run in runs}
    if not (rows or _is_kits(planted)) and len(places | _lines_of(offers)) < OFFERS:
        return []  # too little, whatever else the page speaks of
    titled = _titled(lines, known)
    rows = [line for line in rows if not _trades_of(line.text) <= titled or any(known.names_in(line.text))]
    spoken = titled.union(*(_matters(one.text) for one in sentences if one.told))
    offers = [one for one in offers if one.part.line not in rows and (one.names or not one.trades <= spoken)]
    places |= {line.number for line in rows}
    others = sum(map(_is_text, lines)) - len(_lines_of(offers))
    loud = any(is_loud(line, known) and not _trades_of(line.text) <= titled for line in rows)
    if not (_is_kits(planted) or loud or _are_proven(places, offers, others)):
        return []
    found = [Planted(line.number, 0, len(line.text), rule_names.LINKS) for line in rows]
    return [*found, *_swept(lines, _Page(known, told, sentences, spoken), offers, [*found, *planted])]


@dataclass(frozen=True, slots=True)
class _Page:
    """What of a page may be planted, and the trades of which its author speaks."""

    known: Known
    told: Sequence[Line]
    sentences: Sequence[Sentence]
    spoken: frozenset[str]


def _swept(
    lines: Sequence[Line], page: _Page, offers: Sequence[Sentence], before: Sequence[Planted]
) -> Iterator[Planted]:
    """The offers of a page in which planting is proven, the questions before them, runs of keywords, and links."""
    taken = {(one.part.line.number, one.part.start) for one in offers}
    asked = [one for one, after in pairwise(page.sentences) if _asks_before(one, after, taken)]
    found = [
        Planted(one.part.line.number, one.part.start, one.part.end, rule_names.SENTENCE) for one in (*offers, *asked)
    ]
    yield from found
    taken = {(one.line, one.start) for one in found}
    cut = ((lines[one.line - 1].text, one) for one in (*found, *before))
    trades = frozenset(trade for text, one in cut for trade in _trades_of(text[one.start : one.end]))
    for sentence in page.sentences:
        if (sentence.part.line.number, sentence.part.start) not in taken:
            yield from _wedged(sentence, trades, page.spoken)
            yield from _bridged(sentence)
    whole = {one.line for one in (*found, *before) if one.start == 0}
    yield from _anchors(page.told, page.known, whole, lines)


def _names(lines: Sequence[Line]) -> set[str]:
    """The names with a number in rows of searches."""
    return {word for line in lines for word in _PIECES.findall(line.lowered) if pitches.is_odd(word)}


_PIECES = re.compile(r"[^\W_]+")


def _trades_of(text: str) -> frozenset[str]:
    return frozenset(item.trade for item in scan(text).of(*SPOKEN))


def _asks_before(one: Sentence, after: Sentence, taken: set[tuple[int, int]]) -> bool:
    """Whether a question stands right before an offer, with a word of the trade in it."""
    beside = one.part.line is after.part.line and (after.part.line.number, after.part.start) in taken
    return beside and one.text.rstrip().endswith(("?", "？")) and bool(one.items) and not one.told


def _is_text(line: Line) -> bool:
    return not line.blank and len(line.text) <= LINE_LIMIT and line.text.rstrip().endswith(_ENDS)


_ENDS = (*SENTENCE_ENDS, '"', "”", "»", "」", ")", "）")


def _is_kits(planted: Sequence[Planted]) -> bool:
    return any(one.rule in (rule_names.BRACKETED, rule_names.GARBLED) for one in planted)


def _are_proven(places: AbstractSet[int], offers: Sequence[Sentence], others: int) -> bool:
    """Whether planting is proven: in several places, or by a sentence that proves itself and others beside it.

    places: lines in which something is planted, without the offers. others: paragraphs without offers.
    """
    lines = _lines_of(offers)
    if len(lines) * SHARE > others:
        return False
    loud = any(one.weight >= PROVEN_ENOUGH for one in offers)
    return len(places | lines) >= OFFERS and (bool(places) or loud)


def _lines_of(offers: Sequence[Sentence]) -> set[int]:
    return {one.part.line.number for one in offers}


def _titled(lines: Sequence[Line], known: Known) -> frozenset[str]:
    """The trades that a headline speaks of: what stands above the text, and is no menu, breadcrumb or search."""
    first = next((line.number for line in lines if line.prose), 0)
    heads = [line for line in lines[:first] if line.words > SOUP_WORDS and line.number not in known.whole]
    heads = [line for line in heads if not (_MENU.search(line.text) or line.text[:1] in OWN_OPENERS)]
    titles = [line.text for line in heads if not (is_anchor(line, known) or is_row(line, known))]
    return frozenset(trade for text in titles for trade in _trades_of(text))


_MENU = re.compile(r"\s[>»›|·•]|：")


def _matters(text: str) -> frozenset[str]:
    """The trades that a text speaks of as others do: not in a run of keywords."""
    found = scan(text)
    runs = keyword_runs.runs(text, found)
    honest = (run for run in runs if not any(item.kind in SURELY for item in run) or found.has(Kind.REPORT))
    return frozenset(item.trade for run in honest for item in run if item.kind in SPOKEN)


def _anchors(told: Sequence[Line], known: Known, planted: AbstractSet[int], lines: Sequence[Line]) -> Iterator[Planted]:
    """Searches that stand together, or one beside what is planted as a whole line."""
    shown = [line.number for line in lines if not line.blank]
    beside = {number for number, after in pairwise(shown) if after in planted}
    beside |= {after for number, after in pairwise(shown) if number in planted}
    for run in anchor_runs([line for line in told if line.number not in planted], known):
        if are_sure(run, known) or run[0].number in beside or run[-1].number in beside:
            yield from (Planted(one.number, 0, len(one.text), rule_names.LINKS) for one in run)


def _is_strange(item: Item, planted: AbstractSet[str], spoken: AbstractSet[str]) -> bool:
    """Whether a word is surely of a trade that is planted in the page, and of which its author never speaks."""
    return item.kind in SURELY and (not item.trade or (item.trade in planted and item.trade not in spoken))


def _is_run(run: Sequence[Item]) -> bool:
    """Whether a run is more than a word or two that an author may use himself."""
    named = any(item.kind is Kind.BRAND for item in run)
    telling = [item for item in run if item.kind in KINDS]
    return named or len(telling) > 1 or telling[0].words > WEDGE_WORDS


def _wedged(sentence: Sentence, planted: AbstractSet[str], spoken: AbstractSet[str]) -> Iterator[Planted]:
    """A run of keywords within an author's sentence, which reads on without it."""
    text = sentence.text
    if sentence.found.has(Kind.REPORT):
        return
    for run in sentence.runs:
        own = _without_fillers(run)
        if not any(_is_strange(item, planted, spoken) for item in own) or not _is_run(own):
            continue
        start, end = own[0].start, own[-1].end
        if clause := _clause(text, start, end):
            yield _at(sentence, *clause)
        elif sum(item.words for item in own) >= WEDGE_WORDS and not keyword_runs.is_governed(text, start):
            before, after = text[:start].split(), text[end:].strip(' .!?…”"»').split()
            if len(before) >= SIDE_WORDS and (len(after) >= SIDE_WORDS or not after):
                yield _at(sentence, start, end)


def _without_fillers(run: Sequence[Item]) -> list[Item]:
    """A run from its first word of a trade, without the everyday words at its end."""
    first = next(at for at, item in enumerate(run) if item.kind in KINDS)
    last = max(at for at, item in enumerate(run) if item.kind is not Kind.FILLER)
    return list(run[first : last + 1])


def _clause(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The clause between two marks that a run of keywords begins, and that has hardly anything else."""
    bounds = clauses(text)
    at = next((i for i, (a, b) in enumerate(bounds) if a <= start < b), 0)
    if not 0 < at < len(bounds) - 1:
        return None
    first, last = bounds[at]
    fits = start == first and end <= last and scan(text[first:last]).covered >= COVERED
    return (
        (first, len(text[:last].rstrip())) if fits and text[:first].rstrip()[-1:] == text[:last].rstrip()[-1:] else None
    )


def _bridged(sentence: Sentence) -> Iterator[Planted]:
    """A sentence of which nearly all is planted: the few words about the stretches, too."""
    part = sentence.part
    if sentence.told or not sentence.names or len(sentence.runs) < WEDGE_WORDS:
        return
    if sentence.found.words - sum(item.words for run in sentence.runs for item in run) <= STRAY_WORDS:
        yield Planted(part.line.number, part.start, part.end, rule_names.SENTENCE)


def _at(sentence: Sentence, start: int, end: int) -> Planted:
    part = sentence.part
    return Planted(part.line.number, part.start + start, part.start + end, rule_names.KEYWORD)
