"""Words of wares that stand twice in a page: of the tables' thousands few do, and how often its words come tells which.

A search that is wedged between an author's words comes on several lines. So
what cannot stand twice need not be looked for in any line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from newsarchive.nouns.lazy import lazy
from newsarchive.nouns.text import fold
from newsarchive.reading.planted.wares import searched
from newsarchive.reading.planted.wares.first_look import rarest
from newsarchive.reading.planted.wares.tokens import Words
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import (
    BETWEEN,
    NUMBERED,
    SHORTEST_FORM,
    WIDE,
    WORDS_MOST,
    forms_of_words,
    strung,
)

TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
_WORDS = Words(re.compile(r"[^\W_]+"))


class Twice(NamedTuple):
    """What may stand twice in a page, whether with its marks or without them, or once each way."""

    trades: list[str]  # phrases and names of the trades
    searches: list[str]  # what people search for, as `searched` has it


# Phrases by the rarest of their words, each with all of them.
_Index = dict[str, list[tuple[str, frozenset[str]]]]


def _index(phrases: Sequence[str]) -> _Index:
    found: _Index = {}
    for phrase in phrases:
        words = _WORDS.of(phrase)
        found.setdefault(rarest(words), []).append((phrase, frozenset(words)))
    return found


def _spellings(phrases: Sequence[str]) -> dict[str, list[str]]:
    """All spellings of each phrase that has several, with marks, without, or with others."""
    alike: dict[str, list[str]] = {}
    for phrase in phrases:
        alike.setdefault(fold(phrase), []).append(phrase)
    return {phrase: spelt for spelt in alike.values() if len(spelt) > 1 for phrase in spelt}


_PHRASES = [" ".join(form) for form, kind, _ in forms_of_words() if kind in TRADES]
_INDEX = _index(_PHRASES)
_SPELLINGS = _spellings(_PHRASES)
# All but one of a phrase's spellings: of any two that a page has, one of these.
_OTHERS = _index([phrase for phrase, spelt in _SPELLINGS.items() if phrase != max(spelt)])
_SEEDS, _OTHER_SEEDS = frozenset(_INDEX), frozenset(_OTHERS)
_SEARCHES = {phrase: frozenset(phrase.split()) for phrase in searched.PHRASES}
_SEARCHED_ALIKE = {phrase: frozenset(spelt) - {phrase} for phrase, spelt in _spellings(searched.PHRASES).items()}
_WIDE_SMALL = [phrase for phrase in WIDE if phrase.islower()]  # those in Chinese that have small letters


class _ByForm(dict[str, bool]):
    """Whether a word is an advertiser's by its form, and not by the table; worked out when it is first met."""

    def __missing__(self, word: str) -> bool:
        own = bool(strung(word) if word.isalpha() else NUMBERED.fullmatch(word))
        if len(self) < WORDS_MOST:
            self[word] = own
        return own


_BY_FORM = _ByForm()


@dataclass(frozen=True)
class Apart:
    """A page in small letters, with white space wherever one word ends and the next begins, and parted there."""

    typed: str
    pieces: Sequence[str]

    @lazy
    def counts(self) -> Counter[str]:
        """How often each word stands in it, of letters and digits alone."""
        return Counter(_WORDS.of_pieces(self.pieces))

    @lazy
    def again(self) -> frozenset[str]:
        """The words that stand in it more than once."""
        return frozenset([word for word, times in self.counts.items() if times > 1])


def in_page(page: Apart, words: AbstractSet[str], wide: Sequence[str]) -> Twice:
    """The words of wares that may stand twice in a page. words: its different words, parted at white space alone."""
    return Twice([*_of_trades(page), *wide], _of_searches(page.again, words))


def wide(typed: str) -> list[str]:
    """The phrases of the trades in Chinese that stand twice in a page, of those that have small letters."""
    return [phrase for phrase in _WIDE_SMALL if typed.count(phrase) > 1]


def first_word(phrase: str) -> str:
    """What a phrase of the trades begins with, without what may part its words."""
    return _WORDS.of(phrase)[0]


def _of_trades(page: Apart) -> Iterator[str]:
    """The phrases and names of the trades that may stand twice."""
    plain, counts = _with_one_space(page.typed), page.counts
    for seed in _SEEDS & page.again:
        for phrase, words in _INDEX[seed]:
            if words <= page.again and plain.count(phrase) > 1:
                yield phrase
    for seed in _OTHER_SEEDS & counts.keys():
        for phrase, words in _OTHERS[seed]:
            if all(map(counts.__contains__, words)) and sum(map(plain.count, _SPELLINGS[phrase])) > 1:
                yield from _SPELLINGS[phrase]
    alone = [word for word in counts if len(word) >= SHORTEST_FORM and _BY_FORM[word]]
    forms = Counter[str]()
    for word in alone:
        forms[fold(word)] += counts[word]
    yield from (word for word in alone if forms[fold(word)] > 1)


def _with_one_space(typed: str) -> str:
    """A text with one space wherever the words of a phrase may be parted by something else."""
    plain = typed.replace("’", "'")
    for between in sorted(BETWEEN - {" "}, key=len):
        plain = plain.replace(between, " ")
    return plain


def _of_searches(again: AbstractSet[str], words: AbstractSet[str]) -> list[str]:
    """The words of wares, of those that are searched for, that may stand twice. again: the words that do."""
    phrases = searched.in_page(words)
    spelt = frozenset(phrases)
    return [
        phrase
        for phrase in phrases
        if _SEARCHES[phrase] <= again or not _SEARCHED_ALIKE.get(phrase, frozenset()).isdisjoint(spelt)
    ]
