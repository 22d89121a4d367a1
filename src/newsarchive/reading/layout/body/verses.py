"""Stanzas: runs of short lines that no furniture is, wherever the prose of a page begins or ends.

Two things tell lines of verse from the entries of menus and the headlines of
other stories, which stand in runs as well:

    small letters   half of the lines or more begin with one, and entries in small letters have a word or two
    metre           all lines of several stanzas have as many words, or six and eight by turns

Prose that is broken to a width goes on with small letters, too: its lines are
as long as the width lets them be. A line alone between stanzas, with its
capital, is the name of the poem under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import signatures

STANZAS = 2  # so many in a poem
LINES = 2  # … each of so many lines
LINES_LEAST = 6  # of all of them
LINE_WORDS = 12  # of a line of verse
NAME_WORDS = 8  # of a poem's name
SMALL_SHARE = 0.5  # of lines that begin with a small letter
WORDS_MEAN = 2.5  # words of a line, on the whole: entries of menus and tags in small letters have fewer
METRE_LINES = 4  # of stanzas that nothing but their metre tells
METRE_WORDS = range(5, 10)
SIX_EIGHT = ((6, 8), (8, 6))

CLAUSE = 24  # code points of a line, on the whole, that may be a clause of prose

VERSE = "verse"
NAME = "poem-name"
Run = list[int]


def decide(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Sequence[Verdict]:
    """The verdicts on the lines of a page, those of its poems named: their role is still open."""
    short = [at for at, line in enumerate(lines) if _may_be_verse(line, verdicts[at])]
    small = {at for at in short if lines[at].shown[:1].islower()}
    if len(short) < LINES_LEAST or (len(small) < LINES_LEAST // 2 and len(short) < STANZAS * METRE_LINES):
        return verdicts
    found: dict[int, str] = {}
    prose = next((at for at, line in enumerate(lines) if verdicts[at].open and line.prose), len(lines))
    for every in _sequences(lines, frozenset(short)):
        # two lines over all of the text may be the headline
        runs = [run for run in every if run[0] > prose or len(run) == 1 or len(run) > LINES]
        runs = [run for run in runs if len(run) == 1 or not any(lines[at].capitals for at in run)]
        if sum(map(len, runs)) < LINES_LEAST:
            continue
        stanzas = _small_stanzas(lines, runs, small) or _metred(lines, runs)
        if stanzas:
            poem = [*_named(lines, runs, stanzas[0]), *runs[stanzas[0] : stanzas[-1] + 1]]
            found.update({at: VERSE if len(run) > 1 or at in small else NAME for run in poem for at in run})
    return [Verdict(None, found[at], LIKELY) if at in found else one for at, one in enumerate(verdicts)]


def of(groups: Sequence[Group]) -> Mapping[int, str]:
    """The groups that are lines of poems, or name one."""
    return {at: one.verdict.rule for at, one in enumerate(groups) if one.verdict.open and one.verdict.rule in _RULES}


_RULES = frozenset({VERSE, NAME})


def _may_be_verse(line: Line, verdict: Verdict) -> bool:
    if line.blank or not (verdict.open or verdict.rule in _DOUBTFUL) or line.words > LINE_WORDS:
        return False
    shown = line.shown
    return (shown[0].isalpha() or shown[0] in _OPENS) and not any(map(str.isdigit, shown)) and "|" not in shown


# Rules that a line of verse may look like.
_DOUBTFUL = frozenset({"section-name", "related-sign"})
_OPENS = frozenset("“\"'‘«–—-…")


def _sequences(lines: Sequence[Line], short: frozenset[int]) -> Iterator[list[Run]]:
    """Runs of lines that may be verse, with nothing but blank lines between them."""
    runs: list[Run] = [[]]
    for at, line in enumerate(lines):
        if line.blank:
            runs += [[]] if runs[-1] else []
        elif at in short:
            runs[-1].append(at)
        else:
            yield [run for run in runs if run]
            runs = [[]]
    yield [run for run in runs if run]


def _small_stanzas(lines: Sequence[Line], runs: Sequence[Run], small: set[int]) -> list[int]:
    """The places of the runs whose lines begin with small letters on the whole; [] where they make no poem."""
    counts = [sum(at in small for at in run) for run in runs]
    found = [i for i, run in enumerate(runs) if counts[i] and counts[i] >= SMALL_SHARE * (len(run) - 1)]
    stanzas = [run for i in found if len(run := runs[i]) >= LINES]
    told = [at for run in stanzas for at in run]
    if len(stanzas) < STANZAS or len(told) < LINES_LEAST or _is_broken(lines, stanzas):
        return []
    words = sum(lines[at].words for at in told)
    whole = words >= WORDS_MEAN * len(told) and sum(counts[i] for i in found) >= SMALL_SHARE * len(told)
    return found if whole else []


def _is_broken(lines: Sequence[Line], stanzas: Sequence[Run]) -> bool:
    """Whether lines are prose broken to a width: nearly no line had room for a word more, or sentences end within."""
    breaks = [(lines[one], lines[other]) for run in stanzas for one, other in pairwise(run)]
    width = max(len(lines[at].shown) for run in stanzas for at in run)
    loose = sum(len(one.shown) + 1 + len(other.shown.split(" ", 1)[0]) <= width for one, other in breaks)
    within = sum(_STOP_WITHIN.search(one.shown) is not None for one, _ in breaks)
    if loose * 4 < len(breaks) or within * 4 > len(breaks):
        return True
    # sentences set by hand, each clause on its line: every paragraph ends with a stop
    stopped = sum(lines[run[-1]].shown.endswith(".") for run in stanzas)
    return stopped * 2 >= max(1, len(stanzas)) and sum(len(one.shown) for one, _ in breaks) > CLAUSE * len(breaks)


_STOP_WITHIN = re.compile(r"[.!?] [^\W\d_a-z]")


def _metred(lines: Sequence[Line], runs: Sequence[Run]) -> list[int]:
    """The places of the runs of one metre; [] where fewer have one."""
    found = [i for i, run in enumerate(runs) if len(run) >= METRE_LINES and _metre(lines, run)]
    if len(found) < STANZAS or len({_metre(lines, runs[i]) for i in found}) > 1:
        return []
    return found if all(later - one <= STANZAS for one, later in pairwise(found)) else []


def _metre(lines: Sequence[Line], run: Run) -> tuple[int, ...]:
    """How many words the lines of a stanza have, one after the other; () where they have no metre."""
    words = [lines[at].words for at in run]
    if len(set(words)) == 1 and words[0] in METRE_WORDS:
        return (words[0],)
    return (words[0], words[1]) if all(pair in SIX_EIGHT for pair in pairwise(words)) else ()


def _named(lines: Sequence[Line], runs: Sequence[Run], first: int) -> list[Run]:
    """The line alone over the first stanza, which names the poem; [] where none stands there."""
    over = runs[first - 1] if first else []
    return [over] if len(over) == 1 and _is_name(lines[over[0]]) else []


def _is_name(line: Line) -> bool:
    if line.words > NAME_WORDS or line.ends or line.shown[-1] in ",;:" or signatures.is_signature(line.shown):
        return False
    return line.shown[0].isupper()
