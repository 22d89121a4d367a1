"""Keywords strewn over a page: one at the end of a paragraph before its stop, one at the beginning of another.

"… trước cổng trường baccarat.", "escort Con nước ở đây …". One such word proves
nothing; several do, where no sentence of the page speaks of their trades
otherwise: an author who has to do with casinos says so in the midst of a sentence, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.lists.keyword_runs import is_governed
from newsarchive.reading.planted.wares.trades import SPOKEN, Item, Stretch, scan

PARAGRAPH_WORDS = 10  # of a line in which a keyword is strewn; a shorter one may be a heading
STREWN = 3  # paragraphs with a keyword at their end or beginning prove each other …
BESIDE_PROOF = 2  # … and so many where the page has offers that prove themselves
BESIDE_MANY = 3  # lines with offers that prove themselves, beside which a single one is proof
BESIDE_GARBLE = 5  # words of what stands on one line with a garbled headline, and nothing else

LINE_LIMIT = 20_000  # code points; nobody wrote a longer line
ALONE_WORDS = 3  # of a keyword after the last sentence of a paragraph

# What an advertiser adds to a keyword, up to the stop of its sentence ("… casino uy tín 2024. Đơn vị").
_PRAISED = re.compile(
    r"(?: (?:uy tín|trực tuyến|hàng đầu|mới nhất|tốt nhất|số 1|online|terpercaya|terbaru|en ligne|20\d\d)){0,3}"
    r"(?=[.!?…](?:\s+[^\W\d_a-z]|\s*$))"
)
_LAST = (".", "!", "?", "…")
_STOPS = ' .!?…。"”’»)'


def find(
    lines: Sequence[Line], found: Mapping[int, Sequence[Stretch]], garbled: AbstractSet[int]
) -> dict[int, tuple[Stretch, ...]]:
    """The keywords strewn over a page, by line.

    lines: of the page's own text. found: the advertising known already.
    garbled: lines in which a kit planted the headline, which is blanked.
    """
    own = {line: items for line in lines if (items := _outside(line, found[line.number]))}
    beside: dict[int, tuple[Stretch, ...]] = {
        line.number: (_stretch(line.text, items[0], whole=True),)
        for line, items in own.items()
        if line.number in garbled and line.words <= BESIDE_GARBLE
    }
    proofs = sum(any(one.strong for one in stretches) for stretches in found.values())
    proved = bool(garbled) or proofs > 0
    rest = {line: items for line, items in own.items() if line.number not in beside}
    edges = {
        line: [item for item in dict.fromkeys((items[0], items[-1])) if _is_at_edge(line, item, within=proved)]
        for line, items in rest.items()
    }
    spoken = {item.trade for line, items in rest.items() for item in items if item not in edges[line]}
    strewn: dict[int, tuple[Stretch, ...]] = {
        line.number: tuple(_stretch(line.text, item) for item in items if item.trade not in spoken)
        for line, items in edges.items()
        if not spoken.issuperset(item.trade for item in items)
    }
    if len(strewn) < (1 if proofs >= BESIDE_MANY else BESIDE_PROOF if proved else STREWN):
        behind = {line.number for line, items in edges.items() for item in items if _is_behind(line.text, item)}
        strewn = {number: stretches for number, stretches in strewn.items() if proved and number in behind}
    return beside | strewn


def _outside(line: Line, taken: Sequence[Stretch]) -> list[Item]:
    """The words of a trade in a line, outside the advertising that is known."""
    if len(line.text) > LINE_LIMIT:
        return []
    items = scan(line.text).of(*SPOKEN)
    return [item for item in items if not any(one.start <= item.start and item.end <= one.end for one in taken)]


def _is_at_edge(line: Line, item: Item, *, within: bool) -> bool:
    """Whether a keyword stands where no sentence has a place for it: before the last stop, or before the beginning.

    within: before any stop of the paragraph.
    """
    text = line.text
    before, after = text[: item.start].rstrip(), text[item.end :]
    if line.words < PARAGRAPH_WORDS:
        return False
    if not before:
        return text[item.start].islower() and after[:1].isspace() and after.lstrip()[:1].isupper()
    if _is_behind(text, item):
        return len(text[item.start :].split()) <= ALONE_WORDS
    if (after.strip(_STOPS) and not (within and _PRAISED.match(after))) or not before[-1].isalnum():
        return False
    return text[item.start : item.end].isascii() and not is_governed(text, item.start)


def _is_behind(text: str, item: Item) -> bool:
    """Whether a keyword stands after the last sentence of a paragraph, without a stop of its own."""
    return text[: item.start].rstrip().endswith(_LAST) and not text.rstrip().endswith(_LAST)


def _stretch(text: str, item: Item, *, whole: bool = False) -> Stretch:
    """A keyword, with what goes on with it where it stands after the last sentence, or alone."""
    start = len(text) - len(text.lstrip()) if whole else item.start
    praised = _PRAISED.match(text, item.end)
    end = len(text.rstrip()) if whole or _is_behind(text, item) else praised.end() if praised else item.end
    return Stretch(start, end, frozenset({item.trade}), rule_names.KEYWORD)
