"""Sentences that sell without a name: how they begin, what they pledge, and that nothing in the page knows their ware.

"Nhận lắp camera giá tốt nhanh chóng, bảo hành dài hạn, báo giá trong 5 phút." No
name gives it away and no trade. But it has no subject, as only offers begin; it
pledges one thing after another, tells of nobody and of no time; and what it
offers stands nowhere else in a page that speaks as journalists do. Where one of
these fails, the words are the author's: advice, a notice, what a farm is glad of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences import spoken
from newsarchive.reading.planted.sentences.pitches import pitch
from newsarchive.reading.planted.sentences.pledge_words import (
    BEGINNINGS,
    FAME,
    NO_BEGINNINGS,
    PRICES,
    READERS,
    SMALL,
    SPEED,
    STEMS,
    SURETIES,
    TELLING,
    TRUST,
)
from newsarchive.reading.planted.sentences.spoken import Heard
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, scan

PLEDGES = 3  # different things that it pledges
LISTED_PLEDGES, LISTED_ODDS = 2, 2.0  # … where it is a list of what is good about a ware
CLAUSES, CLAUSE_WORDS = 3, 12  # of such a list, at least, and words of each of them
ODDS = -7.0  # logarithm of the odds that it is an advertiser's, at least …
BESIDE = -9.0  # … and beside one that is
PAGE_MOST = -3.0  # the mean of the other sentences
STORY = 4  # of them, at least
SENTENCES = 3  # in a page; one with more sells itself
WORDS = (8, 40)  # of such a sentence
LONG_WORD = 6  # letters: in a language of long words one alone may tell of a ware
KNOWN = 0.34  # of what it offers may stand elsewhere: a town, "for rent"


def _entries(table: str) -> list[str]:
    """What stands in a table."""
    return [" ".join(one.split()) for one in table.split("|")]


def _any(table: str) -> str:
    """A pattern of all that stands in a table, each as words of its own."""
    phrases = sorted(map(re.escape, _entries(table)), key=len, reverse=True)
    return rf"\b(?:{'|'.join(phrases)})(?![^\W_])".replace(re.escape("+"), _FURTHER)


_FURTHER = r"[^\W_]*"  # letters of a word
_BEGINNING = re.compile(rf"(?!{_any(NO_BEGINNINGS)}){_any(BEGINNINGS)}", re.I)
_KINDS = tuple(re.compile(_any(table), re.I) for table in (PRICES, SURETIES, FAME, SPEED, TRUST, READERS))
_TELLING = re.compile(_any(TELLING), re.I)
_STEMS = tuple(_entries(STEMS))
# The last word of each, with the signs that may stand at it, and the phrases that it ends, with their other words.
_SEEDS: dict[str, set[tuple[str, frozenset[str]]]] = {}
for _stem in _STEMS:
    for _sign in ("", *",.!?;:)"):
        _SEEDS.setdefault(_stem.split()[-1] + _sign, set()).add((_stem, frozenset(_stem.split()[:-1])))
_SEED_WORDS = frozenset(_SEEDS)
_SMALL = frozenset(_entries(SMALL))
_WORD = re.compile(r"[^\W\d_]+")


def may_pledge(typed: str, words: AbstractSet[str]) -> bool:
    """Whether a page has one of the phrases that pledge something: a quick look, which most pages do not pass.

    typed: the page in small letters; words: its different words, parted at white space.
    """
    for seed in _SEED_WORDS & words:
        for phrase, within in _SEEDS[seed]:
            if within <= words and phrase in typed:
                return True
    return False


def find(lines: Sequence[Line]) -> Iterator[Planted]:
    """The sentences of a page that sell, without a name, what nothing else in it knows."""
    near = [line for line in lines if len(line.text) <= LINE_LIMIT and stands_in(line.lowered, _STEMS)]
    sold = [one for one in spoken.heard_in(near) if _sells(one)]
    if not any(one.odds >= ODDS for one in sold):
        return
    if not 0 < len(sold) <= SENTENCES:
        return
    own = {(one.line, one.start) for one in sold}
    rest = [one for one in spoken.heard_in(lines) if (one.line, one.start) not in own]
    if len(rest) < STORY or sum(one.odds for one in rest) > PAGE_MOST * len(rest):
        return
    others = "\n".join([*(one.text for one in rest), *(line.text for line in lines if line.words < spoken.WORDS_LEAST)])
    others = f" {' '.join(_WORD.findall(others.lower()))} "
    for one in sold:
        if _is_foreign(one.text, others):
            yield Planted(one.line, one.start, one.end, rule_names.SPEECH)


def _sells(one: Heard) -> bool:
    """Whether a sentence begins as an offer does, pledges enough, and tells of nobody."""
    text = one.text
    if one.quoted or not WORDS[0] <= len(text.split()) <= WORDS[1] or not text.endswith((".", "!", "…")):
        return False
    kinds = sum(bool(kind.search(text)) for kind in _KINDS)
    begun = kinds >= PLEDGES and _BEGINNING.match(text) is not None
    if not begun and not (kinds >= LISTED_PLEDGES and _is_list(text) and one.odds >= LISTED_ODDS):
        return False
    if _TELLING.search(text) or CRIME.search(text) or scan(text).has(*HONEST) or pitch(text).honest:
        return False
    return one.odds >= BESIDE


def _is_list(text: str) -> bool:
    """Whether a sentence has a ware and what is good about it, a comma between each two, and no name."""
    clauses = text.split(", ")
    if len(clauses) < CLAUSES or any(len(clause.split()) > CLAUSE_WORDS for clause in clauses):
        return False
    pledging = sum(any(kind.search(clause) for kind in _KINDS) for clause in clauses[1:])
    return pledging >= LISTED_PLEDGES and not any(word[0].isupper() for word in text.split()[1:])


def _is_foreign(text: str, others: str) -> bool:
    """Whether hardly any of what a sentence offers stands elsewhere in the page. others: its words."""
    begun = _BEGINNING.match(text)
    first = begun.end() if begun else 0
    ends = sorted(match.start() for kind in _KINDS for match in kind.finditer(text, first))
    ware: list[str] = []
    for end in (*ends, len(text)):  # a word that pledges may be the ware's own
        ware = [word for word in _WORD.findall(text[first:end].lower()) if word not in _SMALL]
        if len(ware) > 1:
            break
    grams = [f" {a} {b} " for a, b in pairwise(ware)]
    grams += [f" {word} " for word in ware if len(word) >= LONG_WORD and word.isascii()]
    named = [f" {word.lower()} " for word in _WORD.findall(text)[1:] if word[0].isupper()]
    known = sum(map(others.__contains__, grams))
    return bool(grams) and known <= KNOWN * len(grams) and not any(map(others.__contains__, named))
