"""Text that somebody planted in a page: found by evidence that proves itself, or left alone.

A kit that carries a search keyword is known by its parts (`kits`). Others plant
whole sentences of advertising, rows of keywords and links, or a keyword before
a stop. Those are taken out only where the rest of the page never speaks of the
matter; what the kit planted is looked through here, it is neither the page's
words nor an offer's. Who looks for what, and in which order, says the table of
`finders`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import narrowed, offers, remains, rule_names
from newsarchive.reading.planted.blanks import without
from newsarchive.reading.planted.evidence import (
    BRACKETS,
    ECHOES,
    HEADED,
    KINDRED,
    LISTED,
    SALADS,
    SETTLED,
    SITES,
    SMALL_LETTERS,
    UNNAMED,
    WEDGED,
    Found,
    Page,
)
from newsarchive.reading.planted.finders import AFTERWARDS, FINDERS, Finder
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows, kit_rows, wares_apart, whole_lists
from newsarchive.reading.planted.put_in import kindred
from newsarchive.reading.planted.sentences import told_of

LINK_WORDS = 10  # of a link's own text


def find(lines: Sequence[Line], language: str | None) -> tuple[Planted, ...]:
    """Every planted stretch of a page, in order, none overlapping another."""
    page, found = Page(lines, language), Found()
    if not _ask(FINDERS, page, found):
        return tuple(offers.all_of(lines))
    settled = Found()
    settled.add(SETTLED, _settled(page, found))
    if settled.all:
        _ask(AFTERWARDS, page, settled)
    single = list(remains.with_remains(lines, _apart(settled.all)))
    apart = wares_apart.with_wares(lines, single)
    return tuple(_as_links(lines, list(whole_lists.with_the_rest(lines, apart))))


def _ask(finders: Sequence[Finder], page: Page, found: Found) -> bool:
    """Ask one finder after the other. False once one of them finds that all of the page is planted."""
    for finder in finders:
        if finder.asked(page, found):
            own = finder.find(page, found, without(page.near, found.by(*finder.overlooks)))
            if own is None:
                return False
            found.add(finder.name, own)
    return True


def _settled(page: Page, found: Found) -> Iterator[Planted]:
    """What is planted of all that was found: neither told of nor an author's words about it, nor what a frame says."""
    lists = found.by(SITES, UNNAMED, LISTED, BRACKETS, HEADED)  # whatever the page tells of
    exact = found.by(KINDRED, ECHOES, WEDGED, SMALL_LETTERS, SALADS, SITES)
    put_in = [*narrowed.to_what_is_put_in(page.lines, found.but_for_marked(), exact, found.exact), *found.marked()]
    planted = [*kindred.with_garbles(page.near, told_of.without(page.said, put_in)), *lists]
    return kit_rows.apart(page.lines, planted, kit_rows.cells(page.near, page.language, planted))


def _apart(found: Sequence[Planted]) -> list[Planted]:
    """In order, none overlapping another."""
    kept: list[Planted] = []
    for one in sorted(found, key=lambda one: (one.line, one.start, -one.end)):
        if not kept or one.line != kept[-1].line or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end > kept[-1].end and {one.rule, kept[-1].rule} <= rule_names.KEYWORDS:
            kept[-1] = replace(kept[-1], end=one.end)  # it goes on further than was seen at first
    return kept


def _as_links(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted, each keyword on a line of its own as a link where others stand under or over it."""
    rows = {one.line for one in planted if _is_row(lines[one.line - 1], one)}
    shown = [line.number for line in lines if not line.blank]
    beside = {number for pair in pairwise(shown) if rows.issuperset(pair) for number in pair}
    for one in planted:
        linked = one.line in beside or _is_of_links(lines[one.line - 1], one)
        yield replace(one, rule=rule_names.LINKS) if linked else one


def _is_of_links(line: Line, one: Planted) -> bool:
    """Whether a whole line is planted that has several searches in a row, as no sentence of an offer has."""
    shown = line.text.strip()
    whole = shown and line.text[: one.start].strip() == "" and line.text[one.end :].strip() == ""
    return bool(whole) and keyword_rows.lists_searches(shown)


def _is_row(line: Line, one: Planted) -> bool:
    """Whether a whole line is planted that is no sentence."""
    whole = one.start == 0 and one.end >= len(line.text.rstrip())
    return whole and one.rule in _ROWS and line.words <= LINK_WORDS and not line.ends


_ROWS = rule_names.ROWS | {rule_names.KEYWORD, rule_names.SENTENCE}
