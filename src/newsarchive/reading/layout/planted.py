"""Text that somebody planted in a page: found by two pieces of evidence that prove each other, or left alone.

A widespread kit republishes genuine articles to carry a search keyword. It
prints 【keyword】 before a headline that it cuts; plants in the text the
headline's letters without the first, the last and the spaces, followed by the
keyword; ends with (责任编辑:keyword) and headlines of other stories. The bracket
tells the keyword and the headline tells the garble, so that what is taken out
is exact and a story that merely has 【】 in it is left as it is. Several
brackets in a row are several keywords.

Others plant whole sentences of betting or loan advertising. Those are taken
out only where the rest of the page never speaks of the matter; what the kit
planted is looked through here, it is neither the page's words nor an offer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from newsarchive.reading.blocks import sentences
from newsarchive.reading.layout import advertising
from newsarchive.reading.layout.lines import Line

KEYWORD_LIMIT = 80  # code points between the brackets: keywords are search queries
HEADLINE_LINES = 12  # the bracketed headline stands at the top, below a menu at most
# The garble has at least so many letters: fewer could stand before the keyword by chance.
GARBLE_LETTERS = 4
GARBLE_LIMIT = 200  # code points; no headline is longer
# A kit plants its keyword a few times. A page with more is keyword soup and is not searched for garbles.
KEYWORD_PLACES = 1000
SEARCH_WORDS = 3  # a search typed without marks: fewer words could be a name or a term

BRACKETS = 8  # in a row before a headline; more are no keywords
_BRACKET = re.compile(rf"(?:\s*【[^【】]{{2,{KEYWORD_LIMIT}}}】){{1,{BRACKETS}}}")
_IN_BRACKET = re.compile(r"【([^【】]+)】")
_EDITOR_LINE = re.compile(r"\s*[(（]\s*责任编辑\s*[:：][^()（）]{0,80}[)）]\s*")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Planted:
    """A planted stretch of one line: half-open, in code points of its text."""

    line: int
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Kit:
    """What the bracketed headline tells: the keywords, and the headline after them."""

    line: int
    start: int
    end: int
    keywords: tuple[str, ...]
    headline: str

    @property
    def letters(self) -> str:
        """The headline's letters without the first and without spaces, of which a garble is the beginning."""
        return "".join(self.headline.split())[1 : GARBLE_LIMIT + 1]


def find(lines: Sequence[Line], language: str | None) -> tuple[Planted, ...]:
    """Every planted stretch of a page, in order, none overlapping another."""
    kit = _kit(lines, language)
    found = [*kit, *_advertising(_blanked(lines, kit))]
    kept: list[Planted] = []
    for one in sorted(found, key=lambda one: (one.line, one.start, -one.end)):
        if not kept or one.line != kept[-1].line or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _kit(lines: Sequence[Line], language: str | None) -> list[Planted]:
    kit = _bracketed(lines)
    editor = _editor_lines(lines) if language not in ("zh", "ja") else []
    if kit is None:
        return editor
    garbled = list(_garbles(lines, kit))
    if not garbled and not editor and not any(map(advertising.is_offer, kit.keywords)):
        return []
    bracket = Planted(kit.line, kit.start, kit.end, "bracketed-keyword")
    strays = [one for keyword in kit.keywords if _foreign(keyword, lines) for one in _strays(lines, kit, keyword)]
    return [bracket, *garbled, *strays, *editor]


def _bracketed(lines: Sequence[Line]) -> Kit | None:
    """The first 【keyword】headline near the top, if there is one."""
    for line in lines[:HEADLINE_LINES]:
        match = _BRACKET.match(line.text)
        headline = line.text[match.end() :].strip() if match else ""
        if match and headline:
            keywords = (keyword.strip() for keyword in _IN_BRACKET.findall(match[0]))
            return Kit(line.number, 0, match.end(), tuple(filter(None, keywords)), headline)
    return None


def _places(lines: Sequence[Line], kit: Kit, keyword: str) -> Iterator[tuple[Line, int]]:
    """Where a keyword stands outside the headline's line, case aside; at most `KEYWORD_PLACES` of them."""
    everywhere = ((line, at) for line in lines if line.number != kit.line for at in _in(line.text, keyword))
    return islice(everywhere, KEYWORD_PLACES)


def _in(text: str, keyword: str) -> Iterator[int]:
    folded, wanted = text.lower(), keyword.lower()
    if len(folded) != len(text):  # a letter whose small form is longer: offsets would be wrong
        folded, wanted = text, keyword
    at = folded.find(wanted)
    while at >= 0:
        yield at
        at = folded.find(wanted, at + len(wanted))


def _garbles(lines: Sequence[Line], kit: Kit) -> Iterator[Planted]:
    """Garbled headline and keyword, standing together: exact, or cut where the headline was not."""
    letters = kit.letters
    places = ((keyword, *place) for keyword in kit.keywords for place in _places(lines, kit, keyword))
    for keyword, line, at in places:
        before = line.text[max(0, at - len(letters)) : at]
        lengths = range(len(before), GARBLE_LETTERS - 1, -1)
        length = next((n for n in lengths if before.endswith(letters[:n])), 0)
        if length:
            yield _planted(line, at - length, at + len(keyword), "garbled-headline")


def _strays(lines: Sequence[Line], kit: Kit, keyword: str) -> Iterator[Planted]:
    """A keyword of a proven kit wherever else it stands; within a garble it is dropped again by `find`."""
    for line, at in _places(lines, kit, keyword):
        yield _planted(line, at, at + len(keyword), "planted-keyword")


def _foreign(keyword: str, lines: Sequence[Line]) -> bool:
    """Whether the keyword cannot be the author's: an advertiser's words, or without the marks that all the page has."""
    if advertising.is_offer(keyword):
        return True
    if not (keyword.isascii() and len(keyword.split()) >= SEARCH_WORDS and advertising.is_search(keyword)):
        return False
    marked = sum(1 for line in lines if not line.text.isascii())
    return marked * 2 > len(lines)


def _editor_lines(lines: Sequence[Line]) -> list[Planted]:
    """The kit's Chinese editor line, in a page that is not Chinese."""
    found = []
    for line in lines:
        match = _EDITOR_LINE.fullmatch(line.text) if len(line.text) <= 2 * KEYWORD_LIMIT else None
        if match:
            found.append(Planted(line.number, 0, len(line.text), "foreign-editor-line"))
    return found


def _planted(line: Line, start: int, end: int, rule: str) -> Planted:
    """The stretch, with the white space after it where there is white space before it too.

    What is left then reads as it was written: one space, not two, and the
    author's own space after a comma stays.
    """
    if start == 0 or line.text[start - 1].isspace():
        while end < len(line.text) and line.text[end].isspace():
            end += 1
    return Planted(line.number, start, end, rule)


def _blanked(lines: Sequence[Line], planted: Sequence[Planted]) -> Sequence[Line]:
    """The lines with white space where something was planted, their offsets unmoved."""
    stretches: dict[int, list[Planted]] = {}
    for one in sorted(planted, key=lambda one: (one.line, one.start)):
        stretches.setdefault(one.line, []).append(one)
    return [
        replace(line, text=_with_blanks(line.text, stretches[line.number])) if line.number in stretches else line
        for line in lines
    ]


def _with_blanks(text: str, stretches: Sequence[Planted]) -> str:
    parts: list[str] = []
    at = 0
    for one in stretches:
        if one.end > at:
            parts += [text[at : one.start], " " * (one.end - max(one.start, at))]
            at = one.end
    return "".join((*parts, text[at:]))


def _advertising(lines: Sequence[Line]) -> list[Planted]:
    """Sentences of advertising, and lines of its keywords, in a page that is about something else."""
    soup = [Planted(line.number, 0, len(line.text), "keyword-soup") for line in lines if advertising.is_soup(line.text)]
    soups = {one.line for one in soup}
    suspects = [
        (line, one.start, one.end)
        for line in lines
        if line.number not in soups and advertising.mentions(line.text)
        for one in sentences(line.text)
        if advertising.is_offer_sentence(line.text[one.start : one.end])
    ]
    if not suspects and not soup:
        return []
    offers = {(line.number, start) for line, start, _ in suspects}
    if _speaks_of_it([line for line in lines if line.number not in soups], offers):
        return []
    return [*soup, *(_planted(line, start, end, "advertising-sentence") for line, start, end in suspects)]


def _speaks_of_it(lines: Sequence[Line], offers: set[tuple[int, int]]) -> bool:
    """Whether the page speaks of betting or lending outside the suspected sentences."""
    for line in lines:
        if not advertising.mentions(line.text):
            continue
        for one in sentences(line.text):
            if (line.number, one.start) not in offers and advertising.mentions(line.text[one.start : one.end]):
                return True
    return False
