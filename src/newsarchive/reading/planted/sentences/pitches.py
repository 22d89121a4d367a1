"""How much of an advertiser's way of speaking a sentence has, whatever he sells.

He calls the reader, asks what he needs, promises, praises and rewards; each of
these alone stands in honest notices, too. So what counts is how many different
things a sentence does, and that no office, school or newspaper speaks in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.language import HAN
from newsarchive.reading.planted.sentences.pitch_words import TABLE, WEIGHTS, Sign
from newsarchive.reading.planted.wares.tokens import Words
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, REMEMBERED, quotes, scan
from newsarchive.reading.words.vocabulary import UPPER

AGAIN = 0.5  # what a second phrase of the same sign weighs; a third adds nothing
SHOUTED = 0.5  # what "!" at the end weighs
NUMBERED = 0.5  # … and a telephone number, an address of a site
LONGEST = 4  # words of a phrase
DIRECT = frozenset({Sign.CALL, Sign.NEED})  # nobody but an advertiser and a notice speaks so

_WORD = re.compile(r"[^\W_]+(?:['’°-][^\W_]+)*(?:/[^\W_]+)?%?")
_WORDS = Words(_WORD)
_SIGNS_ABOUT = ".,;:!?…()[]{}“”\"'’«»【】–-"
_ODD = re.compile(r"^[a-z]{2,14}\d{2,4}(?!\d)|\d{2,3}[a-z]{3}")  # a name with a number, in small letters
_NUMBER = re.compile(
    r"(?<!\d)0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d)|\b[a-z\d-]+\.(?:com|net|vip|club|bet|top|xyz|info|cc|org)\b", re.I
)
# Somebody is named with his title, or a day or an office: the sentence tells of them.
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril"
    "|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober"
    "|Desember"
)
_TOLD = re.compile(
    r"(?:[Nn]gày|[Tt]háng) \d|\d/\d{1,2}/\d{2}|\d{1,2}/(?:19|20)\d\d|\d月\d"
    rf"|\d (?:{_MONTHS})\b|\b(?:{_MONTHS}) (?:\d{{1,2}}\b|(?:19|20)\d\d)"
    r"|\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Ee]m|[Cc]háu|Mr|Mrs|Ms|Dr|Pak|Bu|Ibu|Bapak|M|Mme)\.?"
    rf" [{UPPER}][^\W\d_{UPPER}]"
    r"|\b(?:Sở|Bộ|Cục|Ban|Hội|Ủy ban|Trường|Xã|Phường|Huyện|Ngân hàng|xã|phường|huyện|tỉnh|thôn|ấp)"
    rf" [{UPPER}][^\W\d_{UPPER}]"
)


# A phrase, what it does, and where it stands.
_Found = tuple[str, frozenset[Sign], tuple[int, int]]


@dataclass(frozen=True)
class Pitch:
    """What a text does of what advertisers do, and what it weighs."""

    text: str
    signs: frozenset[Sign]
    weight: float
    wares: frozenset[str]  # the phrases that name what is sold
    phrases: tuple[_Found, ...]

    @lazy
    def honest(self) -> bool:
        """Whether somebody else may be speaking: an office, or one who is named or quoted, or who reports."""
        official = any(Sign.OFFICE in signs for _, signs, _ in self.phrases)
        return official or quotes(self.text) or bool(_TOLD.search(self.text)) or _reports(self.text, self.phrases)

    @property
    def direct(self) -> bool:
        """Whether the reader is called or asked."""
        return not DIRECT.isdisjoint(self.signs)


def _phrases() -> Iterator[tuple[str, Sign]]:
    for sign, table in TABLE:
        for phrase in table.split("|"):
            yield " ".join(phrase.split()), sign


# A phrase in two rows does both.
_SIGNS: dict[str, frozenset[Sign]] = {}
for _phrase, _sign in _phrases():
    _SIGNS[_phrase] = _SIGNS.get(_phrase, frozenset()) | {_sign}
# The phrases in words, by the first of them, the longest before the others.
_PHRASES: dict[str, list[list[str]]] = {}
for _words in sorted(map(str.split, _SIGNS), key=len, reverse=True):
    if len(_words) <= LONGEST:
        _PHRASES.setdefault(_words[0], []).append(_words)
_WIDE = re.compile("|".join(sorted((re.escape(one) for one in _SIGNS if HAN.search(one)), key=len, reverse=True)))
# Calls by their longest word, each with the words that stand before its last, which a sign may follow.
_CALLS: dict[str, list[tuple[str, frozenset[str]]]] = {}
for _phrase, _sign in _phrases():
    if _sign in DIRECT and not HAN.search(_phrase):
        _first = frozenset(_phrase.split()[:-1])
        _CALLS.setdefault(max(_phrase.split(), key=len), []).append((_phrase, _first))
_CALL_WORDS = frozenset(_CALLS)
_WIDE_CALLS = tuple(phrase for phrase, sign in _phrases() if sign in DIRECT and HAN.search(phrase))


def is_odd(word: str) -> bool:
    """Whether a word in small letters is a name with a number, as advertisers have; signs may stand about it."""
    bare = word.strip(_SIGNS_ABOUT)
    return bare.isalnum() and not bare.isdigit() and bool(_ODD.search(bare))


def sells(typed: str, words: AbstractSet[str], numbered: Iterable[str]) -> bool:
    """Whether a page calls its readers anywhere, or has a name with a number: without that nothing else is asked.

    typed: the text in small letters; words: its different words, parted at white space; numbered: those of letters and
    digits.
    """
    for seed in _CALL_WORDS & words:
        for phrase, first in _CALLS[seed]:
            if first <= words and phrase in typed:
                return True
    if any(map(_ODD.search, numbered)):
        return True
    # Chinese that calls anybody has its own stops.
    return ("，" in typed or "。" in typed) and any(map(typed.__contains__, _WIDE_CALLS))


@lru_cache(maxsize=REMEMBERED)
def pitch(text: str) -> Pitch:
    """How much of an advertiser's way of speaking a sentence or a clause has."""
    found = _found(text)
    if not found:
        return Pitch(text, frozenset(), 0.0, frozenset(), ())
    counts: dict[Sign, set[str]] = {}
    for phrase, signs, _ in found:
        for sign in signs:
            counts.setdefault(sign, set()).add(phrase)
    for item in scan(text).of(Kind.OFFER):
        counts.setdefault(Sign.WARE, set()).add(item.phrase)
    weight = sum(WEIGHTS[sign] + AGAIN * (len(own) > 1) for sign, own in counts.items() if sign in WEIGHTS)
    if weight:
        weight += SHOUTED * text.rstrip().endswith(("!", "！")) + NUMBERED * _has_number(text)
    return Pitch(text, frozenset(counts) - {Sign.OFFICE}, weight, frozenset(counts.get(Sign.WARE, ())), found)


def _has_number(text: str) -> bool:
    """Whether a telephone number or an address of a site stands in a text."""
    return ("0" in text or "." in text[:-1]) and bool(_NUMBER.search(text))


def is_told(text: str) -> bool:
    """Whether somebody is named with his title, or a day or an office is told of, or an office speaks."""
    return bool(_TOLD.search(text)) or is_official(text)


def begins_with_call(text: str) -> bool:
    """Whether a sentence begins with what the reader is to do."""
    first = next(iter(_found(text)), None)
    return first is not None and not first[2][0] and not first[1].isdisjoint({Sign.CALL, Sign.INVITE})


def praise(text: str) -> Iterator[tuple[int, int]]:
    """Where it is said what is sold and how good it is, and not what the reader is to do."""
    return (span for _, signs, span in _found(text) if not signs.isdisjoint({Sign.WARE, Sign.PRAISE, Sign.REWARD}))


def is_official(text: str) -> bool:
    """Whether an office, a school or a newspaper speaks, or somebody warns."""
    return any(Sign.OFFICE in signs for _, signs, _ in _found(text))


def _reports(text: str, found: Sequence[_Found]) -> bool:
    """Whether a word by which somebody is reported or quoted stands there, and not in an advertiser's phrase."""
    return any(
        not any(start <= item.start and item.end <= end for _, _, (start, end) in found)
        for item in scan(text).of(*HONEST)
    )


@lru_cache(maxsize=REMEMBERED)
def _found(text: str) -> tuple[_Found, ...]:
    """The phrases of a text, the longest first, none overlapping another."""
    return tuple(_phrases_in(text))


def _phrases_in(text: str) -> Iterator[_Found]:
    typed = _typed(text).replace("’", "'")
    if HAN.search(typed):
        for match in _WIDE.finditer(typed):
            yield match[0], _SIGNS[match[0]], match.span()
    words = _WORDS.of(typed)
    places = _WORD.finditer(typed)
    where: list[tuple[int, int]] = []  # of the words as far as the last phrase: most texts have none
    end = 0
    for at in [at for at, word in enumerate(words) if word in _PHRASES]:
        phrase = _longest(words, at) if at >= end else ()
        if phrase:
            end = at + len(phrase)
            where += [word.span() for word in islice(places, end - len(where))]
            whole = " ".join(phrase)
            yield whole, _SIGNS[whole], (where[at][0], where[end - 1][1])


def may_do(text: str, signs: AbstractSet[Sign]) -> bool:
    """Whether a text may do one of some things: it has a phrase for it, be it within a longer one."""
    return bool(HAN.search(text)) or any(not signs.isdisjoint(_SIGNS[one]) for one in _any_phrases(text))


def may_weigh(text: str, least: float, signs: int) -> bool:
    """Whether one of the sentences of a text may do so many things, and weigh so much: a quick look at all of it.

    Each phrase is counted that stands in it, within a longer one and from one
    sentence to the next, too: none of its sentences has more.
    """
    if HAN.search(text):
        return True
    told = Counter(sign for phrase in set(_any_phrases(text)) for sign in _SIGNS[phrase] if sign is not Sign.OFFICE)
    if not told:
        return False
    weight = sum(WEIGHTS[sign] + AGAIN * (count > 1) for sign, count in told.items()) + SHOUTED + NUMBERED
    if len(told) >= signs and weight >= least:
        return True
    offered = WEIGHTS[Sign.WARE] + AGAIN  # what an offer adds at most, which is looked up last
    return len(told) + 1 >= signs and weight + offered >= least and scan(text).has(Kind.OFFER)


def may_sell(text: str) -> bool:
    """Whether one of the sentences of a text may do two things that advertisers do: a quick look at all of it."""
    if HAN.search(text):
        return True
    signs = [_SIGNS[phrase] for phrase in _phrases_of(_WORDS.of(_typed(text)))]
    return bool(signs) and (len(frozenset().union(*signs)) > 1 or bool(scan(text).items))


def _any_phrases(text: str) -> Iterator[str]:
    """The phrases of a text that is not Chinese, those within longer ones too."""
    return _phrases_of(_WORDS.of(_typed(text).replace("’", "'")))


def _phrases_of(words: list[str]) -> Iterator[str]:
    for at in [at for at, word in enumerate(words) if word in _PHRASES]:
        for phrase in _PHRASES[words[at]]:
            if words[at : at + len(phrase)] == phrase:
                yield " ".join(phrase)


def _typed(text: str) -> str:
    """A text in small letters, each in its place: as it is where a letter's small form is longer."""
    typed = text.lower()
    return typed if len(typed) == len(text) else text


def _longest(words: list[str], at: int) -> Sequence[str]:
    """The words of the longest phrase that begins there; () where none does."""
    for phrase in _PHRASES[words[at]]:
        if words[at : at + len(phrase)] == phrase:
            return phrase
    return ()
