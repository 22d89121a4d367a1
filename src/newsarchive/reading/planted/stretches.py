"""Text that somebody planted in a page: found by evidence that proves itself, or left alone.

A kit that carries a search keyword is known by its parts (`kits`). Others plant
whole sentences of advertising, rows of keywords and links, or a keyword before
a stop. Those are taken out only where the rest of the page never speaks of the
matter; what the kit planted is looked through here, it is neither the page's
words nor an offer's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import (
    advertising,
    blanks,
    doorways,
    keyword_rows,
    keyword_runs,
    kit_rows,
    kits,
    link_rows,
    narrowed,
    pitches,
    remains,
    rule_names,
    selling,
    speech,
    spoken,
    strangers,
    strewn,
    sweeps,
    told_of,
)
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import (
    bare,
    echoes,
    insertions,
    kindred,
    listed,
    pasted,
    recurring,
    strays,
    strings,
)
from newsarchive.reading.planted.trade_words import BETTING
from newsarchive.reading.planted.trades import Stretch, brandish, scan, suspicious

LINES_MOST, SIZE_MOST = 3000, 500_000  # lines and code points of a page, far more than an article has
MENU_WORDS = 3  # a line of fewer words is a menu's entry: it does not make a page speak of the matter
PROOFS = 2  # offers that prove themselves, so that sentences are taken too which do not
ROW_WORDS = 30  # of a line of keywords; a longer one is a paragraph
LINK_WORDS = 10  # of a link's own text
REPEATED_LENGTH = 60  # code points of a row of searches; a shorter line is not looked at


def find(lines: Sequence[Line], language: str | None) -> tuple[Planted, ...]:
    """Every planted stretch of a page, in order, none overlapping another."""
    typed = "\n".join(line.text for line in lines).lower()
    words = frozenset(typed.split())
    kit = [_spaced(lines[one.line - 1], one) for one in kits.find(lines, language, words)]
    hot = suspicious(typed, words) or ("://" in typed and any(map(keyword_rows.is_trade_link, words)))
    said = _without_headline(lines, typed) if hot else lines
    near = _near(said)
    named: list[Planted] = []
    if hot or kit or pitches.sells(typed, words):
        named = list(_named(_blanked(near, kit), _names_of(lines, kit), proved=bool(_garbled(kit))))
    if named and hot and doorways.is_doorway(near, _offers(near, language)):
        named = []  # the whole page is advertising
    heads = list(bare.headed(near, typed)) if language not in ("zh", "ja") else []
    rest = _blanked(near, [*kit, *named, *heads])
    offers = list(_advertising(rest, language, _garbled(kit))) if hot else []
    if offers and not _garbled(kit):  # what is planted beside offers proves itself with less
        named += _named(_blanked(rest, offers), (), proved=True)
    found = [*kit, *named, *_repetitions(near), *link_rows.find(near, typed), *offers]
    put: list[Planted] = []
    put_in: list[Planted] = []
    if hot or kit or "】" in typed or any(map(typed.__contains__, insertions.STEMS)):
        put = insertions.find(near, proved=bool(kit), signed=_signed(lines, kit))
        found = [one for one in found if not any(map(_about(one), put))]
        found += [_spaced(lines[one.line - 1], one) for one in put]
    if again := recurring.find(near):
        put_in += [_spaced(lines[one.line - 1], one) for one in kindred.find(near, again)]
        found += put_in
    found += [_spaced(lines[one.line - 1], one) for one in strings.find(near, lambda: _blanked(near, found))]
    searched = _names_of(lines, [*kit, *(one for one in offers if one.rule in _ROWS)])
    if found or hot:
        found += _swept(near, found, searched)
    lists = [*_listed(near, typed, language), *heads]
    found += lists
    if selling_runs := strangers.runs(_blanked(near, kit), typed, words):
        if _is_market(near, selling_runs, found):
            return tuple(_all_of(lines))
        strange = strangers.find(_blanked(near, kit), selling_runs, _blanked(near, found))
        found += [_spaced(lines[one.line - 1], one) for one in strange]
    found += _spoken(lines, near, typed, words, found)
    echoed = [_spaced(lines[one.line - 1], one) for one in echoes.find(near, found)]
    found += echoed
    put_in += echoed
    found = told_of.without(said, list(narrowed.to_what_is_put_in(lines, found, put_in, put))) + lists
    found = list(kit_rows.apart(lines, found, kit_rows.cells(near, language, found)))
    if found and language not in ("zh", "ja"):
        found += _bare(lines, near, found)
        found += kindred.labels(lines, found)
    return tuple(_as_links(lines, list(remains.with_remains(lines, _apart(found)))))


def _without_headline(lines: Sequence[Line], typed: str) -> Sequence[Line]:
    """The lines without the headline where it is pasted into planted sentences."""
    return blanks.blanked(lines, pasted.find(_near(lines), typed))


def _bare(lines: Sequence[Line], near: Sequence[Line], found: Sequence[Planted]) -> list[Planted]:
    """Searches that nothing marks, in a page in which a kit has marked others."""
    known = _before(near, found)
    wares = [_spaced(lines[one.line - 1], one) for one in bare.find(near, known)]
    if not bare.is_marked(lines, found):
        return wares
    return [*wares, *(_spaced(lines[one.line - 1], one) for one in strays.find(_blanked(near, [*known, *wares])))]


def _listed(lines: Sequence[Line], typed: str, language: str | None) -> Iterator[Planted]:
    """What a kit lists, and what it sets into brackets amid a headline's words. typed: the page."""
    yield from (_spaced(lines[one.line - 1], one) for one in listed.find(lines, language))
    if language not in ("zh", "ja"):
        yield from bare.brackets(lines, typed)


def _spoken(
    lines: Sequence[Line], near: Sequence[Line], typed: str, words: AbstractSet[str], found: Sequence[Planted]
) -> list[Planted]:
    """What speaks as advertisers do, beside what is known to be planted."""
    if telling := speech.telling(typed, words):
        spoke = spoken.find(_blanked(near, found), telling, proved=len(found))
        return [_spaced(lines[one.line - 1], one) for one in spoke]
    return []


def _apart(found: Sequence[Planted]) -> list[Planted]:
    """In order, none overlapping another."""
    kept: list[Planted] = []
    for one in sorted(found, key=lambda one: (one.line, one.start, -one.end)):
        if not kept or one.line != kept[-1].line or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end > kept[-1].end and {one.rule, kept[-1].rule} <= rule_names.KEYWORDS:
            kept[-1] = replace(kept[-1], end=one.end)  # it goes on further than was seen at first
    return kept


def _all_of(lines: Sequence[Line]) -> Iterator[Planted]:
    """All of a page that is nothing but advertising."""
    return (Planted(line.number, 0, len(line.text), rule_names.SENTENCE) for line in lines if not line.blank)


def _is_market(lines: Sequence[Line], runs: Sequence[Sequence[strangers.Said]], found: Sequence[Planted]) -> bool:
    """Whether a page is nothing but offers of many wares, those that are known and those that look so."""
    offering = {said.part.line.number for run in runs for said in run}
    if len(runs) > strangers.RUNS:  # no more were looked for: the page is judged as far as that
        lines = lines[: max(offering)]
        found = [one for one in found if one.line <= len(lines)]
    planted = [one for one in found if one.rule not in rule_names.KEYWORDS]
    wares = {ware for run in runs for said in run for ware in said.wares}
    wares |= {trade for one in planted for trade in scan(lines[one.line - 1].text[one.start : one.end]).trades}
    covered = Counter[int]()
    for one in planted:
        covered[one.line] += one.end - one.start
    offering |= {at for at, size in covered.items() if size >= doorways.OFFERED_SHARE * len(lines[at - 1].shown)}
    return doorways.is_market(lines, offering, wares)


def _near(lines: Sequence[Line]) -> Sequence[Line]:
    """As many lines from the top as an article may have; what is planted on a longer page is looked for in these."""
    size = 0
    for at, line in enumerate(lines[:LINES_MOST]):
        size += len(line.text)
        if size > SIZE_MOST:
            return lines[:at]
    return lines[:LINES_MOST]


def _about(one: Planted) -> Callable[[Planted], bool]:
    """Whether a stretch has a keyword in it that is put into an author's sentence, and so is too long."""
    return lambda put: (
        put.rule == rule_names.INSERTED and one.line == put.line and one.start < put.start and put.end < one.end
    )


def _swept(lines: Sequence[Line], found: Sequence[Planted], names: Sequence[str]) -> list[Planted]:
    """What else is planted where so much is. names: those in a kit's keywords."""
    return [_spaced(lines[one.line - 1], one) for one in sweeps.find(lines, _before(lines, found), names)]


def _before(lines: Sequence[Line], found: Sequence[Planted]) -> list[Planted]:
    return [one for one in found if one.line <= len(lines)]


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


def _named(lines: Sequence[Line], known: Sequence[str], *, proved: bool) -> Iterator[Planted]:
    """What advertisers' names give away. known: names in a kit's keyword; proved: a kit is at work."""
    for number, stretches in selling.find(lines, known, proved=proved, limit=strewn.LINE_LIMIT).items():
        for one in stretches:
            yield _spaced(lines[number - 1], Planted(number, one.start, one.end, one.rule))


def _signed(lines: Sequence[Line], kit: Sequence[Planted]) -> str:
    """A kit's lines of editors, in small letters."""
    return "\n".join(lines[one.line - 1].text.lower() for one in kit if one.rule == rule_names.EDITOR)


def _names_of(lines: Sequence[Line], kit: Sequence[Planted]) -> list[str]:
    """The names of the trades in the keywords that a kit marked."""
    marked = [lines[one.line - 1].text[one.start : one.end] for one in kit if one.rule == rule_names.BRACKETED]
    words = [word.strip("".join((*kits.OPENERS, *kits.CLOSERS))).lower() for text in marked for word in text.split()]
    return [word for word in words if pitches.is_odd(word)]


def _spaced(line: Line, one: Planted) -> Planted:
    """The stretch, with the white space after it where there is white space before it too.

    What is left then reads as it was written: one space, not two, and the
    author's own space after a comma stays. Before a stop there is none.
    """
    start, end = one.start, one.end
    if one.rule in rule_names.KEYWORDS and line.text[end : end + 1] == "," and line.text[:start].rstrip().endswith(","):
        end += 1
    if line.text[end : end + 1] in _STOPS:
        start = len(line.text[:start].rstrip()) or start
    if one.rule != rule_names.BRACKETED and (one.start == 0 or line.text[one.start - 1].isspace()):
        while end < len(line.text) and line.text[end].isspace():
            end += 1
    return replace(one, start=start, end=end)


_STOPS = frozenset(".!?…")


def _blanked(lines: Sequence[Line], planted: Sequence[Planted]) -> Sequence[Line]:
    """The lines with white space where something was planted, their offsets unmoved."""
    return blanks.blanked(lines, ((one.line, one.start, one.end) for one in planted))


def _garbled(kit: Sequence[Planted]) -> frozenset[int]:
    """The lines in which a kit planted the headline."""
    return frozenset(one.line for one in kit if one.rule == rule_names.GARBLED)


def _advertising(lines: Sequence[Line], language: str | None, garbled: frozenset[int]) -> Iterator[Planted]:
    """Advertising in a page that is about something else. garbled: lines in which a kit planted the headline."""
    found = _offers(lines, language)
    for line in _beside_rows(lines, found):
        found[line.number] = (Stretch(0, len(line.text), frozenset({BETTING}), rule_names.SOUP),)
    for head in _heads(lines, found):
        for line in lines:
            if head in line.text.lower() and not found[line.number] and len(line.text) <= strewn.LINE_LIMIT:
                found[line.number] = tuple(keyword_runs.again(line.text, head))
    if doorways.is_doorway(lines, found):
        yield from _all_of(lines)
        return
    last = max((line.number for line in lines if line.prose), default=len(lines))
    # Headlines that follow the text are of other stories.
    own = [line for line in lines if line.number <= last or line.ends]
    for number, stretches in strewn.find(own, found, garbled).items():
        found[number] = (*found[number], *stretches)
    spoken = frozenset(trade for line in own for trade in _spoken_of(line, found[line.number]))
    proofs = Counter(trade for one in found.values() for stretch in one if stretch.strong for trade in stretch.trades)
    for line in lines:
        for one in found[line.number]:
            enough = one.strong or any(proofs[trade] >= PROOFS for trade in one.trades)
            if enough and not one.trades & spoken:
                yield _spaced(line, Planted(line.number, one.start, one.end, one.rule))


def _offers(lines: Sequence[Line], language: str | None) -> dict[int, tuple[Stretch, ...]]:
    """The advertising of the trades in each line by itself."""
    foreign_script = language not in ("zh", "ja")
    short = (line for line in lines if len(line.text) <= strewn.LINE_LIMIT)
    found = {line.number: advertising.find(line.text, foreign_script=foreign_script) for line in short}
    return {line.number: found.get(line.number, ()) for line in lines}


def _beside_rows(lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]]) -> Iterator[Line]:
    """Searches of the betting trade on lines of their own, right under a line that is nothing but its keywords."""
    under = False
    for line in lines:
        if line.blank:
            continue
        whole = any(one.strong and one.start == 0 and one.end >= len(line.text) for one in found[line.number])
        row = under and not found[line.number] and keyword_rows.is_search(line.text)
        if row:
            yield line
        under = row or (whole and line.words <= ROW_WORDS and found[line.number][0].trades == {BETTING})


def _heads(lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]]) -> list[str]:
    """Names with which several of the planted keywords begin."""
    keywords = [
        line.text[one.start : one.end].lower().split()[0]
        for line in lines
        for one in found[line.number]
        if one.rule == rule_names.KEYWORD
    ]
    return [head for head, count in Counter(keywords).items() if count >= PROOFS and brandish(head)]


def _repetitions(lines: Sequence[Line]) -> Iterator[Planted]:
    """Long rows of searches in which the same words come again and again, whatever they are about."""
    for line in lines:
        if len(line.text) >= REPEATED_LENGTH and keyword_rows.is_repetition(line.text):
            yield Planted(line.number, 0, len(line.text), rule_names.SOUP)


def _spoken_of(line: Line, taken: Sequence[Stretch]) -> frozenset[str]:
    """The trades that a line speaks of, outside the advertising in it."""
    return advertising.spoken_of(line.text[: strewn.LINE_LIMIT], taken) if line.words >= MENU_WORDS else frozenset()
