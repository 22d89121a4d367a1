"""Advertising of the trades in a page that is about something else: offers that prove themselves, and their company."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import advertising, doorways, rule_names, strewn
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows, keyword_runs
from newsarchive.reading.planted.wares.trade_words import BETTING
from newsarchive.reading.planted.wares.trades import Stretch, brandish, scan

MENU_WORDS = 3  # a line of fewer words is a menu's entry: it does not make a page speak of the matter
PROOFS = 2  # offers that prove themselves, so that sentences are taken too which do not
SEARCHES = 300  # of a page; one with more is a list of them
TITLE_WORDS = 6  # of a headline, at least
SEARCH_WORDS = (3, 10)  # of a search that stands in several places
ROW_WORDS = 30  # of a line of keywords; a longer one is a paragraph


def find(lines: Sequence[Line], garbled: frozenset[int], *, foreign_script: bool) -> Iterator[Planted]:
    """What is advertising; all lines where nothing else is. garbled: lines in which a kit planted the headline.

    foreign_script: Chinese words cannot be the author's.
    """
    found = _all_in(lines, foreign_script=foreign_script)
    if doorways.is_doorway(lines, found):
        yield from all_of(lines)
        return
    own = _own(lines)
    for number, stretches in strewn.find(own, found, garbled).items():
        found[number] = (*found[number], *stretches)
    spoken = frozenset(trade for line in own for trade in _spoken_of(line, found[line.number]))
    yield from _unspoken(lines, found, spoken, Counter())


def find_among_others(lines: Sequence[Line], known: Iterable[str], *, foreign_script: bool) -> Iterator[Planted]:
    """Advertising in a page that speaks of its trade only in what may be advertising, too, and proves it nowhere.

    known: what is planted in the page besides.
    """
    found, besides = _all_in(lines, foreign_script=foreign_script), list(known)
    own = _own(lines)
    strong = (line.lowered[one.start : one.end] for line in own for one in found[line.number] if one.strong)
    planted = _searches((*strong, *map(str.lower, besides)))
    spoken = frozenset(trade for line in own for trade in _told_in(line, found[line.number], planted))
    yield from _unspoken(lines, found, spoken, Counter(trade for text in besides for trade in scan(text).trades))


def _all_in(lines: Sequence[Line], *, foreign_script: bool) -> dict[int, tuple[Stretch, ...]]:
    """The advertising in each line, as far as it and the lines beside it show."""
    found = of_lines(lines, foreign_script=foreign_script)
    for line in _beside_rows(lines, found):
        found[line.number] = (Stretch(0, len(line.text), frozenset({BETTING}), rule_names.SOUP),)
    for head in _heads(lines, found):
        for line in lines:
            if head in line.lowered and not found[line.number] and len(line.text) <= strewn.LINE_LIMIT:
                found[line.number] = tuple(keyword_runs.again(line.text, head))
    return found


def _own(lines: Sequence[Line]) -> list[Line]:
    """The lines of the page itself: headlines that follow the text are of other stories."""
    last = max((line.number for line in lines if line.prose), default=len(lines))
    return [line for line in lines if line.number <= last or line.ends]


def _unspoken(
    lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]], spoken: AbstractSet[str], known: Counter[str]
) -> Iterator[Planted]:
    """The advertising that proves itself, or that others prove, of trades of which the page does not speak."""
    proofs = known + Counter(
        trade for one in found.values() for stretch in one if stretch.strong for trade in stretch.trades
    )
    for line in lines:
        for one in found[line.number]:
            own = one.rule == rule_names.KEYWORD  # a row of searches, which is half a proof
            enough = one.strong or any(proofs[trade] + own >= PROOFS for trade in one.trades)
            if enough and not one.trades & spoken:
                yield Planted(line.number, one.start, one.end, one.rule)


def of_lines(lines: Sequence[Line], *, foreign_script: bool) -> dict[int, tuple[Stretch, ...]]:
    """The advertising of the trades in each line by itself."""
    short = (line for line in lines if len(line.text) <= strewn.LINE_LIMIT)
    found = {line.number: advertising.find(line.text, foreign_script=foreign_script) for line in short}
    return {line.number: found.get(line.number, ()) for line in lines}


def all_of(lines: Sequence[Line]) -> Iterator[Planted]:
    """All of a page that is nothing but advertising."""
    return (Planted(line.number, 0, len(line.text), rule_names.SENTENCE) for line in lines if not line.blank)


def _beside_rows(lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]]) -> Iterator[Line]:
    """Searches of the betting trade on lines of their own, right under a line that is nothing but its keywords."""
    under = False
    for line in lines:
        if line.blank:
            continue
        whole = any(one.strong and one.start == 0 and one.end >= len(line.text) for one in found[line.number])
        row = under and not found[line.number] and keyword_rows.is_search(line.text)
        if row:
            yield line
        under = row or (whole and line.words <= ROW_WORDS and found[line.number][0].trades == {BETTING})


def _heads(lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]]) -> list[str]:
    """Names with which several of the planted keywords begin."""
    keywords = [
        line.text[one.start : one.end].lower().split()[0]
        for line in lines
        for one in found[line.number]
        if one.rule == rule_names.KEYWORD
    ]
    return [head for head, count in Counter(keywords).items() if count >= PROOFS and brandish(head)]


def _searches(planted: Iterable[str]) -> frozenset[str]:
    """What is searched for in planted texts, each and the entries of each; of several words, as no trade's name is."""
    texts = (entry.strip() for text in planted for entry in (text, *_ENTRIES.split(text)))
    found = frozenset(text for text in texts if SEARCH_WORDS[0] <= len(text.split()) <= SEARCH_WORDS[1])
    return found if len(found) <= SEARCHES else frozenset()


_ENTRIES = re.compile(r"\s*[,;|/·•]\s*")


def _spoken_of(line: Line, taken: Sequence[Stretch]) -> frozenset[str]:
    """The trades that a line speaks of, outside the advertising in it."""
    return advertising.spoken_of(line.text[: strewn.LINE_LIMIT], taken) if line.words >= MENU_WORDS else frozenset()


def _told_in(line: Line, taken: Sequence[Stretch], planted: AbstractSet[str]) -> frozenset[str]:
    """The same, but for what may be advertising, too. planted: searches that stand as advertising in other lines."""
    if not _spoken_of(line, taken):
        return frozenset()
    text = line.text[: strewn.LINE_LIMIT]
    lowered = text.lower()
    again = [Stretch(at, at + len(one), frozenset(), "") for one in planted if (at := lowered.find(one)) >= 0]
    if (
        not line.ends and line.words >= TITLE_WORDS and line.shown[0].isupper()
    ):  # a headline says what its page tells of
        return advertising.spoken_of(text, (*taken, *again))
    return advertising.spoken_by_author(text, (*taken, *again))
