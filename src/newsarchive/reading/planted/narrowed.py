"""Sentences that were taken for advertising because of a keyword put into them: only the keyword is planted.

A name or a ware within an author's sentence proves nothing about the sentence.
What is left of it without what is put in must sell by itself, or it is his.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import pitches
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.parts import ODD
from newsarchive.reading.planted.put_in.company import extent, share
from newsarchive.reading.planted.trade_words import Kind
from newsarchive.reading.planted.trades import scan

REST_WORDS = 4  # of an author, beside what is put in
PITCHED = 1.5  # what more than one word of an advertiser weighs
COVERED = 0.25  # of the rest are words that are searched for with a name

_WIDE = frozenset(
    {
        "advertising-sentence",
        "advertisers-name",
        "advertisers-speech",
        "strangers-advertisement",
        "planted-keyword",
        "keyword-soup",
        "planted-links",
    }
)
_TRADES = (Kind.OFFER, Kind.BRAND, Kind.HINT)


def to_what_is_put_in(lines: Sequence[Line], found: Sequence[Planted], put_in: Sequence[Planted]) -> Iterator[Planted]:
    """What is found, without the stretches of which the rest is an author's once what is put in is gone."""
    of_line: dict[int, list[Planted]] = {}
    for one in put_in:
        of_line.setdefault(one.line, []).append(one)
    for one in found:
        text = lines[one.line - 1].text
        own = [put for put in of_line.get(one.line, ()) if _is_within(put, one)]
        if own and one.rule in _WIDE and _is_authors(_rest(text, one, own)):
            continue
        named = list(_named(text, one)) if one.rule == "advertisers-name" and not own else []
        yield from named if named and _is_authors(_rest(text, one, named)) else [one]


def _named(text: str, one: Planted) -> Iterator[Planted]:
    """The names within a stretch that stand between an author's words, each with what is searched for with it."""
    for match in ODD.finditer(text, one.start, one.end):
        about = extent(text, *match.span())
        if pitches.is_odd(match[0].lower()) and one.start < about.start and about.end < one.end:
            yield Planted(one.line, about.start, about.end, one.rule)


def _is_within(put: Planted, one: Planted) -> bool:
    """Whether what is put in is part of a stretch, and not all of it."""
    return put.start < one.end and one.start < put.end and (one.start < put.start or put.end < one.end)


def _rest(text: str, one: Planted, own: Sequence[Planted]) -> str:
    rest = list(text[one.start : one.end])
    for put in own:
        first, last = max(0, put.start - one.start), max(0, put.end - one.start)
        rest[first:last] = " " * len(rest[first:last])
    return "".join(rest)


def _is_authors(rest: str) -> bool:
    """Whether what is left says enough and sells nothing."""
    words = [word for word in rest.split() if any(map(str.isalnum, word))]
    if len(words) < REST_WORDS:
        return any(map(str.isalnum, rest)) and any(sign in rest for sign in "©®")
    if pitches.begins_with_call(rest.strip()):
        return False
    return pitches.pitch(rest).weight < PITCHED and not scan(rest).has(*_TRADES) and share(rest, []) < COVERED
