"""The finders of what is planted, in the order in which they are asked.

Each row says what its finder answers, when it is asked at all, and what it does
not see: white space stands for it there where others have found something.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import doorways, kits, offers, rule_names, strewn, sweeps
from newsarchive.reading.planted.blanks import spaced, without
from newsarchive.reading.planted.evidence import (
    BRACKETS,
    ECHOES,
    EVERYTHING,
    HEADED,
    INSERTIONS,
    KINDRED,
    KIT,
    LISTED,
    NAMES,
    OFFERS,
    OTHERS,
    SALADS,
    SETTLED,
    SITES,
    SMALL_LETTERS,
    UNNAMED,
    WEDGED,
    Found,
    Page,
)
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import film_rows, keyword_rows, link_rows, marked_links
from newsarchive.reading.planted.put_in import (
    bare,
    echoes,
    insertions,
    kindred,
    listed,
    names_again,
    recurring,
    salads,
    sites,
    small_letters,
    strays,
    strings,
    wedged,
)
from newsarchive.reading.planted.sentences import addressed, beside, selling, spoken, strangers, unnamed
from newsarchive.reading.planted.wares.trades import scan

REPEATED_LENGTH = 60  # code points of a row of searches; a shorter line is not looked at


class Finder(NamedTuple):
    """One row: what a finder answers, what it looks at, when it is asked, and the finders whose findings it overlooks.

    find: what it finds in the lines, with white space where those have found something; None if all of the page is
    planted.
    """

    name: str
    answers: str
    looks_at: str
    asked: Callable[[Page, Found], bool]
    overlooks: tuple[str, ...]
    find: Callable[[Page, Found, Sequence[Line]], Iterable[Planted] | None]


def _always(_page: Page, _found: Found) -> bool:
    return True


def _in_letters(page: Page, _found: Found) -> bool:
    return page.in_letters


def _has_chinese(page: Page, _found: Found) -> bool:
    return page.in_letters and page.has_chinese


def _has_brackets(page: Page, _found: Found) -> bool:
    return page.in_letters and ("】" in page.typed or "〗" in page.typed)


def _has_wares(page: Page, _found: Found) -> bool:
    return bool(page.wares)


def _has_sites(page: Page, found: Found) -> bool:
    return _may_sell(page, found) and bool(page.sites)


def _tells(page: Page, _found: Found) -> bool:
    return bool(page.telling)


def _has_rows(_page: Page, found: Found) -> bool:
    return any(one.rule in rule_names.ROWS for one in found.all)


def _of_trade(page: Page, _found: Found) -> bool:
    return page.of_trade


def _of_trade_or_kit(page: Page, found: Found) -> bool:
    return page.of_trade or bool(found.of[KIT])


def _of_trade_or_found(page: Page, found: Found) -> bool:
    return page.of_trade or bool(found.all)


def _may_sell(page: Page, found: Found) -> bool:
    return _of_trade_or_kit(page, found) or page.calls


def _beside_offers(_page: Page, found: Found) -> bool:
    return bool(found.of.get(OFFERS)) and not found.garbled()


def _beside_others(_page: Page, found: Found) -> bool:
    return bool(found.of.get(OTHERS)) and not found.garbled()


def _may_be_put_in(page: Page, found: Found) -> bool:
    return _of_trade_or_kit(page, found) or "】" in page.typed or page.has_stems or page.calls or page.has_names


def _is_marked(page: Page, found: Found) -> bool:
    return page.in_letters and bare.is_marked(page.lines, found.of[SETTLED])


def _kit(page: Page, _found: Found, _lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, kits.find(page.lines, page.language, page.words))


def _names(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    known = [*found.names(page.lines), *page.sites]
    named = list(_named(lines, known, proved=bool(found.garbled())))
    if named and page.of_trade:
        in_lines = offers.of_lines(page.near, foreign_script=page.in_letters)
        return [] if doorways.is_doorway(page.near, in_lines) else named  # the whole page is advertising
    return named


def _sites(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, sites.find(lines, page.sites))


def _names_beside(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _named(without(lines, page.headed), (), proved=True)


def _named(lines: Sequence[Line], known: Sequence[str], *, proved: bool) -> Iterator[Planted]:
    """What advertisers' names give away. known: names in a kit's keyword; proved: something is planted."""
    for number, stretches in selling.find(lines, known, proved=proved, limit=strewn.LINE_LIMIT).items():
        for one in stretches:
            yield spaced(lines[number - 1], Planted(number, one.start, one.end, one.rule))


def _repetitions(_page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    for line in lines:
        if len(line.text) >= REPEATED_LENGTH and keyword_rows.is_repetition(line.text):
            yield Planted(line.number, 0, len(line.text), rule_names.SOUP)


def _link_rows(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return link_rows.find(lines, page.typed)


def _has_marked_links(page: Page, _found: Found) -> bool:
    return marked_links.may_have(page.typed)


def _marked_links(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, marked_links.find(lines, page.typed))


def _may_search_films(page: Page, _found: Found) -> bool:
    return film_rows.may_search(page.typed, chinese=page.has_chinese)


def _film_rows(_page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return film_rows.find(lines)


def _offers(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    rest = without(lines, page.headed)
    return _spaced(rest, offers.find(rest, found.garbled(), foreign_script=page.in_letters))


def _other_offers(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    kits = set(found.of[KIT])  # of which others know what goes with it
    known = (page.lines[one.line - 1].text[one.start : one.end] for one in found.all if one not in kits)
    rest = without(lines, page.headed)
    return _spaced(page.lines, offers.find_among_others(rest, known, foreign_script=page.in_letters))


def _insertions(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    again = None if page.sewn or page.has_chinese else page.twice.trades  # as the lines stand, without more white space
    signed = found.signed(page.lines)
    found.put_in(insertions.find(lines, proved=bool(found.of[KIT]), signed=signed, again=again))
    return _spaced(page.lines, found.exact)


def _kindred(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    again = recurring.find(lines, page.sewn)
    return _spaced(page.lines, kindred.find(lines, again)) if again else ()


def _in_small(page: Page, _found: Found) -> bool:
    return page.in_letters and small_letters.may_search(page.apart, page.words)


def _small_letters(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, small_letters.find(lines, page.apart.again))


def _strings(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, strings.find(lines, lambda: without(lines, found.all)))


def _sweeps(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, sweeps.find(lines, _within(lines, found), found.names(page.lines)))


def _listed(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, listed.find(lines, page.language))


def _brackets(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return bare.brackets(lines, page.typed)


def _headed(page: Page, _found: Found, _lines: Sequence[Line]) -> Iterable[Planted]:
    return page.headed


def _strangers(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted] | None:
    selling_runs = strangers.runs(lines, page.wares)
    if selling_runs and _is_market(page.near, selling_runs, found.all):
        return None
    strange = strangers.find(lines, selling_runs, without(page.near, found.all)) if selling_runs else ()
    return _spaced(page.lines, strange)


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


def _spoken(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, spoken.find(lines, page.telling, proved=len(found.all)))


def _may_address(page: Page, _found: Found) -> bool:
    return page.in_letters and addressed.may_address(page.words)


def _addressed(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, addressed.find(lines))


def _has_names(page: Page, _found: Found) -> bool:
    return page.has_names


def _salads(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, salads.find(lines))


def _may_pledge(page: Page, _found: Found) -> bool:
    return page.in_letters and unnamed.may_pledge(page.typed, page.words)


def _unnamed(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, unnamed.find(lines))


def _wedged(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, wedged.find(lines, page.twice_in(lines), page.sewn))


def _echoes(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, echoes.find(lines, found.all))


def _bare(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, bare.find(lines, _within(lines, found)))


def _strays(page: Page, _found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    return _spaced(page.lines, strays.find(lines))


def _names_again(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    known = [(page.lines[one.line - 1].text[one.start : one.end], not one.start) for one in found.all]
    return _spaced(page.lines, names_again.find(lines, known))


def _sentences(page: Page, found: Found, lines: Sequence[Line]) -> Iterable[Planted]:
    own = (one for one in found.all if one.rule in rule_names.SENTENCES)
    return _spaced(page.lines, beside.find(lines, (page.lines[one.line - 1].text[one.start : one.end] for one in own)))


def _labels(page: Page, found: Found, _lines: Sequence[Line]) -> Iterable[Planted]:
    return kindred.labels(page.lines, found.all)


def _within(lines: Sequence[Line], found: Found) -> list[Planted]:
    """What is found in some lines from the top."""
    return [one for one in found.all if one.line <= len(lines)]


def _spaced(lines: Sequence[Line], planted: Iterable[Planted]) -> Iterator[Planted]:
    return (spaced(lines[one.line - 1], one) for one in planted)


NOTHING = ()
NAMED = (INSERTIONS,)
LINE, BESIDE, PAGE = "each line by itself", "lines and those beside them", "the page as a whole"

FINDERS = (
    Finder(KIT, "marks of a kit: brackets, the garbled headline, its editor's line", PAGE, _always, NOTHING, _kit),
    Finder(NAMES, "names that only advertising knows, and what sells loudly", PAGE, _may_sell, (KIT,), _names),
    Finder(SITES, "sentences that are nothing without an advertiser's site", LINE, _has_sites, NOTHING, _sites),
    Finder("repetitions", "long rows in which the same words come again", LINE, _always, NOTHING, _repetitions),
    Finder("link rows", "rows of addresses and of searches for what is for sale", BESIDE, _always, NOTHING, _link_rows),
    Finder("marked links", "links in markup that sell or are hidden", PAGE, _has_marked_links, NOTHING, _marked_links),
    Finder("film rows", "rows of searches for films that nobody names", PAGE, _may_search_films, NOTHING, _film_rows),
    Finder(OFFERS, "offers of the trades, and their keywords", PAGE, _of_trade, (KIT, NAMES), _offers),
    Finder("names beside", "what else sells beside offers", PAGE, _beside_offers, (KIT, NAMES, OFFERS), _names_beside),
    Finder(INSERTIONS, "names and refrains put into an author's sentences", PAGE, _may_be_put_in, NOTHING, _insertions),
    Finder(KINDRED, "phrases that recur where no author puts them, and their ware", PAGE, _always, NOTHING, _kindred),
    Finder("strings", "searches behind the last stop of paragraphs", PAGE, _always, NOTHING, _strings),
    Finder("sweeps", "what else is planted where so much is", PAGE, _of_trade_or_found, NOTHING, _sweeps),
    Finder(LISTED, "searches under a label in Chinese, wherever they stand", PAGE, _has_chinese, NOTHING, _listed),
    Finder(BRACKETS, "searches in a kit's own brackets amid a line's words", LINE, _has_brackets, NOTHING, _brackets),
    Finder(HEADED, "offers behind the headline and a stroke", PAGE, _in_letters, NOTHING, _headed),
    Finder("strangers", "what sells a ware that nothing else in the page knows", PAGE, _has_wares, (KIT,), _strangers),
    Finder("spoken", "what speaks as advertisers do", PAGE, _tells, EVERYTHING, _spoken),
    Finder("addressed", "what sells to readers where nothing else does", PAGE, _may_address, EVERYTHING, _addressed),
    Finder(UNNAMED, "what pledges much to readers, and has no name", PAGE, _may_pledge, NOTHING, _unnamed),
    Finder(OTHERS, "offers of which only other offers speak", PAGE, _of_trade, EVERYTHING, _other_offers),
    Finder("names beside others", "what else sells beside these", PAGE, _beside_others, EVERYTHING, _names_beside),
    Finder(SMALL_LETTERS, "searches typed as no author types", PAGE, _in_small, NOTHING, _small_letters),
    Finder(WEDGED, "searches that come again between an author's words", PAGE, _in_letters, NAMED, _wedged),
    Finder(SALADS, "several names in a row within an author's sentence", PAGE, _has_names, NOTHING, _salads),
    Finder(ECHOES, "searches of planted rows that stand again behind a comma", PAGE, _has_rows, NOTHING, _echoes),
)
# Asked once it is settled what of all that is planted.
AFTERWARDS = (
    Finder("bare", "searches that nothing marks, of what a kit has marked", PAGE, _in_letters, NOTHING, _bare),
    Finder("strays", "searches of a trade that a kit lists nowhere", PAGE, _is_marked, EVERYTHING, _strays),
    Finder("names again", "names with a number, of what is planted", PAGE, _always, EVERYTHING, _names_again),
    Finder("sentences beside", "sentences that sell what is planted", PAGE, _always, EVERYTHING, _sentences),
    Finder("labels", "labels in Chinese right over planted rows", BESIDE, _has_chinese, NOTHING, _labels),
)
