"""Planted sentences that are known by how they speak (`speech`), whatever they sell and whoever planted them.

One sentence that speaks as advertisers do proves little: a story may quote
one, and a page may be about its ware. It is taken only where nothing quotes it,
and the rest of the page speaks as journalists do; then others beside it are
taken with less.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import groupby

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.blocks import sentences
from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import extents, kits, rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import link_rows
from newsarchive.reading.planted.sentences import speech
from newsarchive.reading.planted.sentences.parts import ODD, glued
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares import trades
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.trade_words import BETTING, LOANS, PHARMACY, Kind

ALONE = 5.0  # logarithm of odds at which a sentence is taken by itself
PROOF = 3.5  # … at which two prove each other
BESIDE = 2.0  # … at which it is taken beside what is proven to be planted
WITHIN = -2.0  # … and at which it goes with those on its line, where all of the line does
PROOFS = 2
PAGE_MOST = -3.0  # the mean of the other sentences; a page above this speaks of wares itself
SHARE_MOST = 0.4  # of the words of a page that may be planted: a page with more is itself an advertisement
WORDS_LEAST = 4  # of a line that is looked at
WIDE_LEAST = 6  # characters of one in Chinese
MENU_STROKES = 2  # of a row that is no sentence
KEYWORD_WORDS = 6  # of a keyword put into an author's sentence, …
REST_WORDS = 6  # … of which so many words are left …
REST_MOST = -2.0  # … that weigh no more
PARTS = 3  # of a sentence, …
PART_LEAST = 4  # … of so many words at least …
PART_ODDS = 0.0  # … each of which speaks as advertisers do, …
REST_ODDS = -1.5  # … or says little, where its first words and the whole do: an author's words say much more
LINE_ODDS = -1.0  # … or hardly otherwise, where it has its line to itself
WIDE_ODDS = 1.5  # … and in Chinese, of which fewer examples are known, more surely
SENTENCES_MOST = 4000  # of a page: on a longer one the first tell how it speaks
QUOTES = '"“”«»„‘「」『』‹›'


@dataclass(frozen=True)
class Heard:
    """A sentence of a line, half-open offsets in its text, and whether a quotation is open where it stands."""

    line: int
    start: int
    end: int
    text: str
    quoted: bool
    whole: bool  # whether it has its line to itself

    @lazy
    def is_put_into(self) -> bool:
        """Whether all that speaks so stands together, and an author's words about it: a keyword is put in.

        So it is with a keyword, a dash and a headline, too.
        """
        if self.text[:1].islower() and (dash := _DASHED.search(self.text)) and self.text[dash.end()].isupper():
            return True
        glued = _GLUED.search(self.text)
        if glued and self.text[glued.end()].islower() and len(self.text[: glued.start()].split()) >= REST_WORDS:
            return True
        items = trades.scan(self.text).of(*_KINDS)
        names = [match.span() for match in ODD.finditer(self.text) if not match[0].isdigit()]
        spans = sorted((*((item.start, item.end) for item in items), *names))
        if not spans:
            return False
        start, end = spans[0][0], max(last for _, last in spans)
        rest = self.text[:start] + self.text[end:]
        if len(self.text[start:end].split()) > KEYWORD_WORDS or len(rest.split()) < REST_WORDS:
            return False
        return not self.text[start].isupper() and speech.weigh(rest) <= REST_MOST

    def sells(self, telling: AbstractSet[str]) -> bool:
        """Whether it speaks so itself, and nobody quotes it; without a telling word it need not be weighed."""
        if self.quoted or not stands_in(self.text.lower(), telling):
            return False
        return speech.weighs(self.text, BESIDE) and self.throughout and not self.is_put_into

    @lazy
    def odds(self) -> float:
        """The logarithm of the odds that it is advertising."""
        return speech.weigh(self.text)

    @lazy
    def throughout(self) -> bool:
        """Whether each part of it speaks so: into an author's sentence words may have been put.

        A name says where that was, and nothing of the words beside it.
        """
        wide = begins_wide(self.text)
        words, joint = (list(self.text), "") if wide else (self.text.split(), " ")
        size = max(PART_LEAST, -(-len(words) // PARTS))
        parts = (joint.join(words[at : at + size]) for at in range(0, len(words), size))
        least = WIDE_ODDS if wide else LINE_ODDS if self.whole else PART_ODDS
        said = [speech.weigh(speech.unnamed(part)) - speech.bias() for part in parts]
        if wide:
            return min(said) > least
        begun = speech.weigh(" ".join(words[:2])) - speech.bias()  # an author's sentence begins with his words
        if self.odds >= PROOF and begun > PART_ODDS:
            least = min(least, REST_ODDS)
        return min(said) > least


def find(lines: Sequence[Line], telling: AbstractSet[str], *, proved: int) -> Iterator[Planted]:
    """What speaks as advertisers do in a page that does not.

    telling: the page's words that speak for advertising (`speech.telling`).
    proved: how much of the page is known to be planted already.
    """
    near = _loud([line for line in lines if _has(line, telling)], BESIDE if proved else PROOF)
    if near and not proved:
        first = next((line.number for line in lines if line.prose), 0)
        near = [line for line in near if not _is_motto(line, first)]
    sold = list(_sold(list(heard_in(near)), telling))
    proofs = sum(one.odds >= PROOF for one in sold) + proved
    least = BESIDE if proofs >= PROOFS or proved else ALONE
    strong = {one.line for one in sold if one.odds >= least}
    taken = [one for one in sold if one.odds >= least or (one.line in strong and one.odds < BESIDE)]
    heard = list(heard_in(lines)) if taken else []
    if not taken or not _speaks_otherwise(heard, taken):
        return
    if not proved and (matters := _matters(heard, taken).union(*map(speech.names, _short(lines)))):
        told = _matters([one for one in heard if one.text.endswith(_ENDS)], taken)  # headlines of others tell nothing
        taken = [one for one in taken if _is_strange(one.text, matters, told)]
    for number, found in groupby(taken, key=lambda one: one.line):
        text = lines[number - 1].text
        for start, end in _joined(list(found), text):
            yield Planted(number, start, start + extents.before_an_author(text[start:end], 0), rule_names.SPEECH)


def _loud(lines: Sequence[Line], least: float) -> Sequence[Line]:
    """The lines that may have a sentence which is taken, if one of them may have one that weighs so much.

    Without that nothing in the page is proven to be planted by how it speaks.
    """
    if sum(len(line.text) for line in lines) > SENTENCES_MOST * WIDE_LEAST:
        return lines  # sentences are counted, those of quiet lines too
    loud = [line for line in lines if _may_weigh(line, BESIDE)]
    return loud if least == BESIDE or any(_may_weigh(line, least) for line in loud) else ()


def _may_weigh(line: Line, least: float) -> bool:
    """Whether a sentence of a line, or its beginning, may weigh so much; a line of few words in letters has none."""
    if line.words < WORDS_LEAST and not _WIDE.search(line.text):
        return False
    return any(speech.may_weigh(line.text[start:end], least) for start, end in _bounds(line.text))


def _bounds(text: str) -> list[tuple[int, int]]:
    """From where to where the sentences of a text go, those that are glued together apart."""
    return [span for one in sentences(text) for span in glued(text, *one)]


def _has(line: Line, telling: AbstractSet[str]) -> bool:
    return len(line.text) <= LINE_LIMIT and stands_in(line.lowered, telling)


def _is_motto(line: Line, first: int) -> bool:
    """Whether a line is what a house says of itself: in capitals or over the text, and of no ware.

    "TẬN TÂM PHỤC VỤ - CHUYÊN MÔN VỮNG VÀNG" stands under a hospital's name. first: number of the first line of text.
    """
    if line.ends or not (line.capitals or line.number < first) or any(map(str.isdigit, line.shown)):
        return False
    return not trades.scan(line.shown).has(*_KINDS)


def _sold(heard: Sequence[Heard], telling: AbstractSet[str]) -> Iterator[Heard]:
    """The sentences that speak so, and those that go with them on a line that does throughout."""
    for _, found in groupby(heard, key=lambda one: one.line):
        said = [piece for one in found for piece in _begun_anew(one, telling)]
        offers = [one for one in said if one.sells(telling)]
        line = offers and all(one.odds >= WITHIN and not one.quoted for one in said)
        yield from said if line else offers


def _begun_anew(one: Heard, telling: AbstractSet[str]) -> Sequence[Heard]:
    """A sentence in two, where an author's words follow an advertiser's without a stop; mostly as it is."""
    best, pieces = 0.0, [one]
    if one.quoted or not one.text.endswith(_ENDS) or not stands_in(one.text.lower(), telling):
        return pieces
    for at in extents.beginnings(one.text):
        own, rest = one.text[:at].rstrip(), one.text[at:]
        if min(len(own.split()), len(rest.split())) < WORDS_LEAST or own.split()[-1][0].isupper():
            continue  # too short, or amid a name
        if trades.scan(rest).has(*trades.SPOKEN):
            continue
        odds, others = speech.weigh(own), speech.weigh(rest)
        if odds >= PROOF and others <= REST_MOST and odds - others > best:
            best, first = odds - others, replace(one, end=one.start + len(own), text=own, whole=False)
            pieces = [first, replace(one, start=one.start + at, text=rest, whole=False)]
    return pieces


def heard_in(lines: Sequence[Line]) -> Iterator[Heard]:
    """The sentences of some lines that are asked how they speak."""
    said = 0
    for line in lines:
        if line.blank or len(line.text) > LINE_LIMIT or said > SENTENCES_MOST or _is_marked(line.text):
            continue
        opened = False
        found = _bounds(line.text)
        signs = [sign for sign in QUOTES if sign in line.text]
        for start, end in found:
            text = line.text[start:end]
            marks = sum(map(text.count, signs))
            if len(text.split()) >= WORDS_LEAST or (_WIDE.match(text) and len(text) >= WIDE_LEAST):
                said += 1
                yield Heard(line.number, start, end, text, opened or marks > 0, len(found) == 1)
            opened ^= marks % 2 == 1


def _speaks_otherwise(heard: Sequence[Heard], taken: Sequence[Heard]) -> bool:
    """Whether the rest of the page is longer than what is taken, and speaks of no wares."""
    own = {(one.line, one.start) for one in taken}
    rest = [one for one in heard if (one.line, one.start) not in own]
    words = sum(len(one.text) for one in heard)
    if not rest or sum(len(one.text) for one in taken) > SHARE_MOST * words:
        return False
    return sum(one.odds for one in rest) <= PAGE_MOST * len(rest)


def _matters(heard: Sequence[Heard], taken: Sequence[Heard]) -> frozenset[str]:
    """The trades and the names that the page's own sentences speak of: what they know, an author may write of."""
    own = {(one.line, one.start) for one in taken}
    rest = [one.text for one in heard if (one.line, one.start) not in own and one.odds < 0]
    return frozenset(known for text in rest for known in _known(text))


def _is_strange(text: str, matters: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Whether an offer is of nothing that the page speaks of: one that has no word of a trade may be of any.

    told: what the page tells of in whole sentences.
    """
    known = frozenset(_known(text))
    return matters.isdisjoint(known) if known else told.isdisjoint(_TRADES)


_TRADES = frozenset({BETTING, LOANS, PHARMACY})


def _short(lines: Sequence[Line]) -> Iterator[str]:
    """The lines too short to say anything: a site's own name stands on one."""
    return (line.text for line in lines if line.words < WORDS_LEAST and len(line.text) <= LINE_LIMIT)


def _known(text: str) -> Iterator[str]:
    yield from (item.trade for item in trades.scan(text).of(*trades.SPOKEN) if item.trade)
    yield from speech.names(text)


def _joined(found: Sequence[Heard], text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a line, those with nothing but white space between them as one stretch."""
    start, end = found[0].start, found[0].end
    for one in found[1:]:
        if text[end : one.start].strip():
            yield start, end
            start = one.start
        end = one.end
    yield start, end


_KINDS = (*trades.SPOKEN, Kind.SEARCH)
# A stroke behind which a headline begins.
_GLUED = re.compile(r"(?<=[^\W\d_])[,;](?=[^\W\d_])")  # a comma to which a keyword is glued
_DASHED = re.compile(r"(?:[-_]| [-–—] )(?=[^\W\d_][^\W\d_A-Z]{1,9}\s)")
_DAY = re.compile(r"(?<!\d)(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)")


def _is_marked(text: str) -> bool:
    """Whether a line is not asked how it speaks: a kit's brackets stand in it, a day, a label, strokes as in a menu.

    A kit's keyword is known by its brackets, and what stands beside it is not
    its; nor is a row with a day, whatever wares a kit has put into it. A menu of
    seeds says nothing of who offers them.
    """
    if stands_in(text, kits.OPENERS) or ("|" in text and link_rows.is_draws(text)):
        return True
    if text.rstrip().endswith(_ENDS):
        return False
    return text.count("|") >= MENU_STROKES or bool(_DAY.search(text) or _LABEL.match(text))


_ENDS = tuple(".!?…。！？")
_WIDE = re.compile(r"[\u3400-\U0010ffff]")  # begins a sentence whose characters are counted, not its words
_LABEL = re.compile(r"\s*[\u4e00-\u9fff]{2,8}[:：]")  # of a kit's frame
