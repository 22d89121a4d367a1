"""Searches wedged between an author's words, again and again, whatever they sell: visas, loans, results of matches.

Such a search comes letter by letter, or without its marks, each time between
other words; it is typed as people search, in small letters; no word governs it,
and its words stand together nowhere else in the page. Where a syllable before it
and the one behind it are one word, or one name, the author's text reads on
without it: that proves it. An author's own phrase comes again, too, but he has
a place for it in each of his sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, pairwise

from newsarchive.nouns.lazy import lazy
from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import gaps, kindred, recurring
from newsarchive.reading.planted.put_in.anchors import LINES, Place, Text, anchors, with_spaces
from newsarchive.reading.planted.put_in.recurring import BROKEN, Where
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, Part, parts_of
from newsarchive.reading.planted.wares import searched, trades
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, quotes, scan
from newsarchive.reading.planted.wares.twice import Twice
from newsarchive.reading.words import pairs

MANY = 3  # … and one that nothing else shows
LONG = 4  # words of such a search: authors say so much again and again only of what they tell of
SIGNS = 2  # words of wares in a search, so that a word of a report among them says nothing
OFTEN = 4  # places, of which two may have the same word beside them
SENTENCES = 2  # that sell the same, so that they are an advertiser's
SOLD, ODDS = 2.5, 0.0  # what each of them weighs, and the logarithm of the odds that it is advertising, …
SPOKEN = 1.0  # odds of a sentence without the search, which is hardly an author's then
PITCHED, LEAST_ODDS = 1.5, -5.0  # … and those beside them
STRANGE_SHARE = 0.5  # of its pairs of words that are words of everybody's may stand elsewhere
WORDS = (2, 9)  # of a search
PAGE_LINES = 300  # that are looked at
ANCHORS = 24  # places of one word of a ware; a page with more tells of it
KINDS_MOST = 40  # different ones
BREAKS = 2  # places where the text reads on without a search that may be anybody's words
BREAK_SHARE = 3  # of so many places it does so in one

_OFFERS = (Kind.OFFER, Kind.BRAND)
_ENDS = ".,;:!?…)”\"'»]】"


def find(lines: Sequence[Line], again: Twice, sewn: Sequence[str]) -> Iterator[Planted]:
    """The searches that are wedged into a page.

    again: the words of wares that may stand twice in it; sewn: its words that may be several.
    """
    shown = [line for line in lines if not line.blank and len(line.text) <= recurring.PARAGRAPH][:PAGE_LINES]
    searches = list(_searches(anchors(shown, again, sewn)))
    page = _Page(shown, sewn, {one.text.line.number: one.text for places in searches for one in places})
    taken: list[Place] = []
    for places in searches:
        free = [one for one in places if not any(_meet(one, other) for other in taken)]
        if len({one.text.line.number for one in free}) < LINES:
            continue
        sold = [one for one in free if _sells(one, SOLD, ODDS)]
        proven = _sell_enough(sold) and _is_sold(free, page)
        is_wedged = _is_wedged(free, page)
        if not (proven or is_wedged):
            continue
        taken += free
        for one in free:
            if one in sold or (proven and _sells(one, PITCHED, LEAST_ODDS)):
                yield _sentence(one)
            elif is_wedged and not _is_spoken(one):
                yield _planted(one, page.first)


@dataclass(frozen=True)
class _Page:
    """What is asked of a page only where a search stands in it. spaced: the lines with one, by their numbers."""

    shown: Sequence[Line]
    sewn: Sequence[str]
    spaced: Mapping[int, Text]

    @lazy
    def texts(self) -> Sequence[Text]:
        """All lines as searches are looked for in them."""
        return [self.spaced.get(line.number) or with_spaces(line, self.sewn) for line in self.shown]

    @lazy
    def first(self) -> int:
        """The first line of running text."""
        return next((line.number for line in self.shown if line.prose), 0)


def _sell_enough(sold: Sequence[Place]) -> bool:
    """Whether several sentences sell; one that stands twice may be an author's standfirst."""
    different = {part.text for one in sold if (part := _part(one))}
    return len(different) >= SENTENCES or len(sold) >= MANY


def _part(one: Place) -> Part | None:
    """The sentence in which a search stands."""
    at = one.text.place(one.start)
    return next((part for part in parts_of(one.text.line) if part.start <= at < part.end), None)


def _sells(one: Place, weight: float, odds: float) -> bool:
    """Whether the sentence about a search is an advertiser's: without the search it sells, too."""
    part = _part(one)
    if part is None or quotes(part.text) or CRIME.search(part.text) or not part.text.rstrip().endswith(SENTENCE_ENDS):
        return False
    if any(word[0].isupper() for word in _STOP.sub(" ", part.text).split()[1:]):
        return False  # an author's sentence may begin behind it
    own = part.text.replace(_typed(one), "", 1)
    found = pitches.pitch(own)
    return not found.honest and found.weight >= weight and speech.weigh(own) >= odds


# A question with the first word of its answer.
_STOP = re.compile(r"[?!.…]\s+[^\W_]+")


def _is_spoken(one: Place) -> bool:
    """Whether the sentence about a search speaks as advertisers do: it is no author's, and others look at it whole."""
    part = _part(one)
    return part is not None and not one.glued and speech.weigh(part.text.replace(_typed(one), "", 1)) >= SPOKEN


def _typed(one: Place) -> str:
    return one.text.text[one.start : one.end]


def _is_sold(places: Sequence[Place], page: _Page) -> bool:
    """Whether nothing else in the page knows what several sentences sell, and no sentence tells of it."""
    phrase = _typed(places[0])
    told = any(not _sells(one, PITCHED, LEAST_ODDS) and one.governed for one in places)
    return not told and not _is_told_so(phrase) and _is_strange(phrase, _without(page.texts, places))


def _sentence(one: Place) -> Planted:
    part = _part(one)
    start, end = (part.start, part.end) if part else (one.text.place(one.start), one.text.place(one.end))
    return Planted(one.text.line.number, start, end, rule_names.SENTENCE)


def _searches(anchored: Iterable[Sequence[Place]]) -> Iterator[list[Place]]:
    """The strings about words of a ware that come again, the longest first, each with its places."""
    found: dict[str, dict[tuple[int, int, int], Place]] = {}
    for places in islice(anchored, KINDS_MOST):
        about = [_about(one) for one in places[:ANCHORS]]
        for one, other in combinations(about, 2):
            if one.place.text is other.place.text:
                continue
            left, right = _alike(one.before, other.before), _alike(one.behind, other.behind)
            for own in (one, other):
                place = own.extended(left, right)
                if place:
                    key = fold(place.text.text[place.start : place.end]).lower()
                    found.setdefault(key, {})[place.text.line.number, place.start, place.end] = place
    size = {key: len({number for number, *_ in places}) for key, places in found.items()}
    longer = [key for key in found if not any(_is_better(other, key, size) for other in found if other != key)]
    for key in sorted(longer, key=len, reverse=True):
        yield list(found[key].values())


def _is_better(other: str, key: str, size: dict[str, int]) -> bool:
    """Whether a shorter string on more lines tells how far a search goes: the words that it has more are authors'."""
    if f" {other} " not in f" {key} ":
        return False
    more = len(key.split()) - len(other.split())
    return size[other] >= 2 * size[key] or (size[other] > size[key] and more == 1)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A word of a ware, with the words before it, nearest first, and behind it, as far as no mark parts them."""

    place: Place
    before: list[tuple[str, int]]  # folded, and where it begins
    behind: list[tuple[str, int]]  # … and where it ends

    def extended(self, left: int, right: int) -> Place | None:
        """The place with so many words before and behind it, without those of an author at its ends."""
        text = self.place.text.text
        while left and _is_authors(text[self.before[left - 1][1] :].split(maxsplit=1)[0]):
            left -= 1
        while right and _is_authors(text[: self.behind[right - 1][1]].rsplit(maxsplit=1)[-1]):
            right -= 1
        start = self.before[left - 1][1] if left else self.place.start
        end = self.behind[right - 1][1] if right else self.place.end
        own = text[start:end]
        size = len(own.split())
        return Place(self.place.text, start, end) if WORDS[0] <= size <= WORDS[1] and own == own.lower() else None


def _is_authors(word: str) -> bool:
    """Whether a word at the end of a search is rather an author's: it governs what comes, joins, or is a person."""
    return governs(word) or word in recurring.PERSONS


def _about(one: Place) -> _Anchor:
    text = one.text.text
    words = one.text.words
    at = bisect_left(words, (one.start, 0))
    last = bisect_left(words, (one.end, 0))
    before: list[tuple[str, int]] = []
    for start, end in reversed(words[max(0, at - WORDS[1]) : at]):
        if text[end - 1] in _ENDS or not text[start:end].islower() or end in one.text.inserted:
            break
        before.append((fold(text[start:end]), start))
        if not text[start].isalnum():
            break
    behind: list[tuple[str, int]] = []
    if text[one.end : one.end + 1] not in ("", " "):
        return _Anchor(one, before, behind)
    for start, end in words[last : last + WORDS[1]]:
        bare = text[start:end].rstrip(_ENDS)
        if not bare or not text[start].isalnum() or bare != bare.lower() or start - 1 in one.text.inserted:
            break
        behind.append((fold(bare), start + len(bare)))
        if len(bare) < end - start:
            break
    return _Anchor(one, before, behind)


def _alike(own: Sequence[tuple[str, int]], theirs: Sequence[tuple[str, int]]) -> int:
    count = 0
    for one, other in zip(own, theirs, strict=False):
        if one[0] != other[0]:
            break
        count += 1
    return count


def _is_wedged(places: Sequence[Place], page: _Page) -> bool:
    """Whether a search is none of the author's words."""
    phrase = _typed(places[0])
    if any(one.quoted or _goes_on(one) for one in places) or not _are_apart(places) or _is_told_so(phrase):
        return False
    if [one.kind for one in scan(phrase).items] == [Kind.SEARCH] and scan(phrase).covered >= 1:
        return False  # "kết quả", and nothing of what
    numbers = {one.text.line.number for one in places}
    breaks = sum(_breaks(one, page.first) for one in places)
    needed = sum(one.governed for one in places)
    shown = breaks * BREAK_SHARE >= len(places) and needed * 2 < len(places)
    if shown and breaks >= BREAKS:
        return breaks * 2 > len(places) or _is_strange(phrase, _without(page.texts, places))
    if len(phrase.split()) >= LONG and (breaks or _is_typed(phrase)):
        often = len(numbers) >= MANY or breaks > 0
        enough = often and needed < (len(places) if breaks else len(places) - 1)
    else:
        enough = shown and (len(numbers) >= MANY or scan(phrase).has(*_OFFERS))
    return enough and _is_unknown(phrase, _without(page.texts, places))


def _is_unknown(phrase: str, rest: Sequence[Text]) -> bool:
    """Whether the rest of a page neither has the words of a search nor tells of what it searches for."""
    return _is_strange(phrase, rest) and not recurring.is_told(phrase, [_as_line(one) for one in rest])


def _goes_on(one: Place) -> bool:
    """Whether a number follows, so that it is not known how far a search goes."""
    return one.text.text[one.end :].lstrip(" ")[:1].isdigit()


def _is_typed(phrase: str) -> bool:
    """Whether people type a phrase who search, and authors do not: its name in small letters, with what it is to cost.

    Without its marks, too.
    """
    return searched.is_wanted(phrase) or scan(phrase).has(*_OFFERS) or phrase in trades.UNMARKED


def _is_told_so(phrase: str) -> bool:
    """Whether a phrase has a word of reports, and is hardly a search."""
    if not scan(phrase).has(*HONEST):
        return False
    return len(searched.places(phrase, searched.in_page(frozenset(phrase.split())))) < SIGNS


def _are_apart(places: Sequence[Place]) -> bool:
    """Whether other words stand before a search and behind it each time."""
    before = [one.text.text[: one.start].split()[-1:] for one in places if one.start]
    after = [one.text.text[one.end :].split(maxsplit=1)[:1] for one in places]
    sides = ([word[0] for word in side if word] for side in (before, after))
    return all(len(set(words)) >= len(words) - (len(words) >= OFTEN) for words in sides)


def _breaks(one: Place, first: int) -> bool:
    """Whether no sentence has a place for a search where it stands."""
    if one.glued or gaps.reads_on(one.text.text, one.start, one.end):
        return True
    line = one.text.line
    where = recurring.place(line, one.text.place(one.start), one.text.place(one.end), first).where
    return where in BROKEN - {Where.ASIDE}


def _without(texts: Sequence[Text], places: Iterable[Place]) -> list[Text]:
    """The texts without a search, each as it is left."""
    cut: dict[int, list[Place]] = {}
    for one in places:
        cut.setdefault(one.text.line.number, []).append(one)
    left: list[Text] = []
    for text in texts:
        typed = text.text
        for one in cut.get(text.line.number, ()):
            typed = typed[: one.start] + "\n" * (one.end - one.start) + typed[one.end :]
        left.append(text if typed is text.text else replace(text, text=typed))
    return left


def _as_line(text: Text) -> Line:
    return text.line if text.text == text.line.text else replace(text.line, text=text.text)


def _is_strange(phrase: str, rest: Sequence[Text]) -> bool:
    """Whether no two of its words stand together elsewhere, but for some that are one word of everybody's."""
    typed = "\n".join(one.text for one in rest).lower()
    words = list(pairwise(phrase.lower().split()))
    known = [pair for pair in words if f" {pair[0]} {pair[1]} " in typed]
    return all(pairs.are_one(*pair) for pair in known) and len(known) < STRANGE_SHARE * len(words)


def _planted(one: Place, first: int) -> Planted:
    text = one.text
    found = kindred.planted(recurring.place(text.line, text.place(one.start), text.place(one.end), first))
    return replace(found, rule=rule_names.INSERTED)


def _meet(one: Place, other: Place) -> bool:
    return one.text is other.text and one.start < other.end and other.start < one.end
