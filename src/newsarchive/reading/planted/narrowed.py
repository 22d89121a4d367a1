"""Sentences that were taken for advertising because of a keyword put into them: only the keyword is planted.

A name or a ware within an author's sentence proves nothing about the sentence.
What is left of it without what is put in must sell by itself, or it is his.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import pitches, rule_names
from newsarchive.reading.planted.brands import SELLING
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.parts import ODD, SENTENCE_ENDS
from newsarchive.reading.planted.put_in.company import extent, share
from newsarchive.reading.planted.trade_words import Kind
from newsarchive.reading.planted.trades import scan

REST_WORDS = 4  # of an author, beside what is put in
PITCHED = 1.5  # what more than one word of an advertiser weighs
WORDS_TO_A_PITCH = 12  # of a long sentence: there may be as many such words in it, for each of so many
CALL_WORDS = 6  # of a rest that may be a call to the reader
COVERED = 0.34  # of the rest are words that are searched for with a name

_WIDE = rule_names.SENTENCES | rule_names.KEYWORDS | rule_names.ROWS
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT)


def to_what_is_put_in(
    lines: Sequence[Line], found: Sequence[Planted], exact: Sequence[Planted], others: Sequence[Planted] = ()
) -> Iterator[Planted]:
    """What is found, without the stretches of which the rest is an author's once what is put in is gone.

    exact: keywords that are known from their first letter to their last. others: as far as their ware goes.
    """
    known, guessed = _by_line(exact), _by_line(one for one in others if one.rule in rule_names.KEYWORDS)
    for one in found:
        text = lines[one.line - 1].text
        own = [put for put in known.get(one.line, ()) if _is_within(put, one)]
        if own and _goes_too_far(lines[one.line - 1], one, own):
            continue
        if one.rule in _WIDE:
            beside = guessed.get(one.line, ()) if one.rule in rule_names.SENTENCES else ()
            own = own or [put for put in beside if _is_within(put, one)]
            if own and (_is_parted(text, one, own) or _is_authors(_rest(text, one, own), least=_least(text, one, own))):
                continue
        named = list(_named(text, one)) if one.rule == rule_names.NAME and not own else []
        yield from named if named and _is_authors(_rest(text, one, named)) else [one]


def _by_line(planted: Iterable[Planted]) -> dict[int, list[Planted]]:
    of_line: dict[int, list[Planted]] = {}
    for one in planted:
        of_line.setdefault(one.line, []).append(one)
    return of_line


def _goes_too_far(line: Line, one: Planted, own: Sequence[Planted]) -> bool:
    """Whether a keyword in a sentence was taken with the author's words behind it, which searches begin with, too."""
    return (
        one.rule in rule_names.KEYWORDS
        and line.ends
        and any(put.start == one.start and put.end < one.end for put in own)
    )


def _named(text: str, one: Planted) -> Iterator[Planted]:
    """The names within a stretch that stand between an author's words, each with what is searched for with it."""
    for match in ODD.finditer(text, one.start, one.end):
        about = extent(text, *match.span())
        if pitches.is_odd(match[0].lower()) and one.start < about.start and about.end < one.end:
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


_STROKES = tuple("_-–—|")


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
