"""Sentences that were taken for advertising because of a keyword put into them: only the keyword is planted.

A name or a ware within an author's sentence proves nothing about the sentence.
What is left of it without what is put in must sell by itself, or it is his.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in.company import extent, share
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import ODD, SENTENCE_ENDS
from newsarchive.reading.planted.sentences.pitch_words import CALLING, Sign
from newsarchive.reading.planted.wares.brands import SELLING
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan
from newsarchive.reading.words.vocabulary import UPPER

SYLLABLE = 8  # letters; a longer word with marks is no word of Vietnamese
JOURNALISM = -4.0  # logarithm of the odds that a sentence is an advertiser's, at which it is an author's
BESIDE = -2.0  # … beside a keyword, where the rest has no word that sells
QUIETLY = -5.0  # … where a keyword stands in it
SURELY = -8.0  # … whatever it promises
REST_WORDS = 4  # of an author, beside what is put in
PITCHED = 1.5  # what more than one word of an advertiser weighs
WORDS_TO_A_PITCH = 12  # of a long sentence: there may be as many such words in it, for each of so many
CALL_WORDS = 6  # of a rest that may be a call to the reader
COVERED = 0.34  # of the rest are words that are searched for with a name

_WIDE = rule_names.SENTENCES | rule_names.KEYWORDS | rule_names.ROWS
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT)
_SEARCHED = (*_TRADES, Kind.MATTER, Kind.SEARCH)
_SHORT = rule_names.KEYWORDS | {rule_names.GARBLED}


def to_what_is_put_in(
    lines: Sequence[Line], found: Sequence[Planted], exact: Sequence[Planted], others: Sequence[Planted] = ()
) -> Iterator[Planted]:
    """What is found, without the stretches of which the rest is an author's once what is put in is gone.

    exact: keywords that are known from their first letter to their last. others: as far as their ware goes.
    """
    known, guessed = _by_line(exact), _by_line(one for one in others if one.rule in rule_names.KEYWORDS)
    keywords = _by_line(one for one in found if one.rule in _SHORT)
    known_well = {one for one in others if one.rule == rule_names.INSERTED}  # names with what is searched for with them
    for one in found:
        text = lines[one.line - 1].text
        if one not in known_well and _is_longer(text, one, keywords.get(one.line, ())):
            continue
        if any(_is_before_headline(text, one, put) for put in keywords.get(one.line, ())):
            continue
        own = [put for put in known.get(one.line, ()) if _is_within(put, one)]
        if own and _goes_too_far(lines[one.line - 1], one, own):
            continue
        if one.rule in _WIDE:
            beside = guessed.get(one.line, ()) if one.rule in rule_names.SENTENCES else ()
            own = own or [put for put in beside if _is_within(put, one)]
            if own and (
                _is_parted(text, one, own)
                or _is_authors(_rest(text, one, own), least=_least(text, one, own))
                or _is_surely_authors(_rest(text, one, list(_whole(text, own))))
            ):
                continue
        named = list(_named(text, one)) if one.rule == rule_names.NAME and not own else []
        if named and _is_wedged(text, one):
            yield from named
            continue
        named = [put for put in named if one.start < put.start and put.end < one.end]
        if named and _is_authors(_rest(text, one, named)):
            yield from named
        else:
            yield from _selling(text, one, keywords.get(one.line, ())) if one.rule in rule_names.SENTENCES else (one,)


def _selling(text: str, one: Planted, keywords: Sequence[Planted]) -> Iterator[Planted]:
    """A stretch without the sentences that speak as journalists do; of those, the keywords in them."""
    at = one.start
    for start, end in _sentences(text, one):
        own = replace(one, start=start, end=end)
        put = [put for put in keywords if start <= put.start and put.end <= end]
        put = put or [put for put in _named(text, own) if start < put.start]  # at its beginning it speaks of the name
        rest = _rest(text, own, put)
        if rest.rstrip().endswith(("?", "？")) or not _is_journalists(rest, put):
            continue
        if text[at:start].strip():
            yield replace(one, start=at, end=start)
        yield from put
        at = end
    if text[at : one.end].strip():
        yield replace(one, start=at)


def _sentences(text: str, one: Planted) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch; "37 m. Truy cập …" are two."""
    at = one.start
    for stop in _STOP.finditer(text, one.start, one.end):
        yield at, stop.end()
        at = stop.end()
    if at < one.end:
        yield at, one.end


_STOP = re.compile(rf"[.!?…][”\"»)]?\s+(?=[“\"«(]?[{UPPER}])")


def _is_longer(text: str, one: Planted, keywords: Sequence[Planted]) -> bool:
    """Whether a keyword is found from the same place, or to the same, without words that have nothing of a search."""
    clause = one.rule == rule_names.NAME and not text[: one.end].rstrip().endswith(SENTENCE_ENDS)
    if one.rule not in _SHORT and not clause:
        return False
    before = text[: one.start].rstrip()
    if (not before and one.end >= len(text.rstrip())) or (text[one.start].islower() and before.endswith(SENTENCE_ENDS)):
        return False  # the line is all planted; no author begins a sentence so
    for put in keywords:
        rest = f"{text[one.start : put.start]} {text[put.end : one.end]}"
        if one.start <= put.start < put.end <= one.end and any(map(str.isalnum, rest)):
            own = text[put.start : put.end]
            begun = own[:1].isalnum() and text[: put.start][-1:].isalnum()
            ended = own[-1:].isalnum() and text[put.end : put.end + 1].isalnum()
            bare = not (begun or ended) and _is_bare(rest) and not _is_bounded(text, one, put)
            if bare and (one.rule in _SHORT or not pitches.pitch(rest).weight):
                return True
    return False


def _is_bounded(text: str, one: Planted, put: Planted) -> bool:
    """Whether what is longer begins, or ends, where a search does: at a line's beginning or end, or at a stroke."""
    before, after = text[: one.start].rstrip(), text[one.end :].lstrip()
    own = text[one.start : one.end].strip()
    first = own[:1].islower() and (not before or before[-1] in _PARTING or own[-1:] in _STROKES)
    last = own[-1:] in _STROKES or (bool(after) and after[0] in _PARTING)
    left, right = text[one.start : put.start], text[put.end : one.end]
    return (first or not any(map(str.isalnum, left))) and (last or not any(map(str.isalnum, right)))


_PARTING = tuple("_|｜[]【】〖〗")


def _is_before_headline(text: str, one: Planted, put: Planted) -> bool:
    """Whether a stretch goes on into the headline, before which a stroke sets a keyword."""
    within = one.start == put.start == 0 and put.end < one.end < len(text.rstrip())
    return within and text[put.end - 1] in _STROKES and text[put.end].isupper()


def _is_bare(rest: str) -> bool:
    """Whether nothing in a few words is a search, nor the letters of a headline that are run together."""
    glued = any(len(word) > SYLLABLE and not word.isascii() for word in rest.split())
    return not glued and not scan(rest).has(*_SEARCHED) and not share(rest, [])


def _is_journalists(rest: str, put: Sequence[Planted]) -> bool:
    """Whether what is left of a sentence speaks as journalists do, and calls to no reader.

    put: keywords in it, which are evidence enough that something is planted.
    """
    words = len(rest.split())
    if words < REST_WORDS or (words <= CALL_WORDS and pitches.begins_with_call(rest.strip())):
        return False
    said, found = speech.weigh(rest), pitches.pitch(rest)
    if said <= JOURNALISM:
        quiet = bool(put) and (said <= QUIETLY or found.signs.isdisjoint(_ADDRESSING))
        return quiet or said <= SURELY or found.weight < PITCHED
    return bool(put) and words > CALL_WORDS and said <= BESIDE and not found.weight


_ADDRESSING = CALLING | {Sign.READER}


def _by_line(planted: Iterable[Planted]) -> dict[int, list[Planted]]:
    of_line: dict[int, list[Planted]] = {}
    for one in planted:
        of_line.setdefault(one.line, []).append(one)
    return of_line


def _goes_too_far(line: Line, one: Planted, own: Sequence[Planted]) -> bool:
    """Whether a keyword was taken with the author's words behind it, which searches begin with, too."""
    ends = [put.end for put in own if put.start == one.start and put.end < one.end]
    if one.rule not in rule_names.KEYWORDS or not ends:
        return False
    rest = line.text[min(ends) : one.end]
    if not any(map(str.isalnum, rest)):
        return False
    if rest.strip(_ABOUT_NUMBERS).isdigit() and not line.text[one.end :].lstrip()[:1].islower():
        return False  # the last number of a search: nothing is counted with it
    if not one.start and one.end >= len(line.text.rstrip()) and not line.ends:
        return False  # a line of its own
    return line.ends or (any(map(str.isalnum, rest)) and not scan(rest).has(Kind.OFFER, Kind.BRAND, Kind.MATTER))


_ABOUT_NUMBERS = " _-–|.:"


def _is_wedged(text: str, one: Planted) -> bool:
    """Whether a stretch neither begins a sentence nor ends a line: an author's words go on about it."""
    before = text[: one.start].rstrip()
    ended = not text[one.end :].strip() and text.rstrip().endswith(SENTENCE_ENDS)
    return (
        bool(before) and not before.endswith((*SENTENCE_ENDS, *_CLOSERS)) and (ended or bool(text[one.end :].strip()))
    )


_CLOSERS = tuple('”"»)]】〗')


def _named(text: str, one: Planted) -> Iterator[Planted]:
    """The names within a stretch that stand between an author's words, each with what is searched for with it."""
    for match in ODD.finditer(text, one.start, one.end):
        about = extent(text, *match.span())
        inner = one.start <= about.start and about.end <= one.end and about.end - about.start < one.end - one.start
        if inner and pitches.is_odd(match[0].lower()):
            yield Planted(one.line, about.start, about.end, one.rule)


def _is_within(put: Planted, one: Planted) -> bool:
    """Whether what is put in is part of a stretch, and not all of it."""
    return put.start < one.end and one.start < put.end and (one.start < put.start or put.end < one.end)


def _is_parted(text: str, one: Planted, own: Sequence[Planted]) -> bool:
    """Whether a stroke parts what is put in from a headline that goes to the end of the line, or begins it."""
    ends = [text[put.start : put.end].strip() for put in own if put.start == one.start or put.end == one.end]
    rest = _rest(text, one, own)
    if len(rest.split()) < REST_WORDS or share(rest, []) >= COVERED:
        return False
    return any(end[-1:] in _STROKES or end[:1] in _STROKES for end in ends)


_STROKES = tuple("_-–—|｜")


def _whole(text: str, own: Iterable[Planted]) -> Iterator[Planted]:
    """Keywords, each with the words of its ware beside it, which are no author's either."""
    for put in own:
        about = extent(text, put.start, put.end)
        yield replace(put, start=about.start, end=about.end)


def _rest(text: str, one: Planted, own: Sequence[Planted]) -> str:
    rest = list(text[one.start : one.end])
    for put in own:
        first, last = max(0, put.start - one.start), max(0, put.end - one.start)
        rest[first:last] = " " * len(rest[first:last])
    return "".join(rest)


def _least(text: str, one: Planted, own: Sequence[Planted]) -> float:
    """What an advertiser's rest weighs: more, where it is a sentence behind a keyword typed in small letters."""
    first = min(own, key=lambda put: put.start)
    behind = text[first.end :].lstrip()
    stands = first.start <= one.start and text[first.start].islower() and behind[:1].isupper()
    return SELLING if stands and text[: one.end].rstrip().endswith(SENTENCE_ENDS) else PITCHED


def _is_authors(rest: str, *, least: float = PITCHED) -> bool:
    """Whether what is left says enough and sells nothing. least: what an advertiser's words weigh."""
    words = [word for word in rest.split() if any(map(str.isalnum, word))]
    if len(words) < REST_WORDS:
        return any(map(str.isalnum, rest)) and any(sign in rest for sign in "©®")
    if len(words) <= CALL_WORDS and pitches.begins_with_call(rest.strip()):
        return False
    least = max(least, len(words) / WORDS_TO_A_PITCH)
    return pitches.pitch(rest).weight < least and not scan(rest).has(*_TRADES) and share(rest, []) < COVERED


def _is_surely_authors(rest: str) -> bool:
    """Whether what is left of a sentence is long, and speaks as journalists do, whatever it promises."""
    words = [word for word in rest.split() if any(map(str.isalnum, word))]
    if len(words) <= CALL_WORDS or scan(rest).has(*_TRADES):
        return False
    return share(rest, []) < COVERED and speech.weigh(rest) <= SURELY
