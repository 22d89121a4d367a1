"""Searches that stand bare between an author's words, and menus of wares, in a page that a kit has marked.

A kit that sets its keyword in brackets, behind a stroke, into a label or a list
has told what it sells. The same search, or another that shares its ware, stands
in paragraphs without any mark: "… đến bến phim người lớn chưa có biển chỉ dẫn".
It comes again letter by letter, it is typed in small letters, no word governs
it, and its words stand nowhere in what the author wrote. Over the headline the
same wares are a menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.put_in import kindred, recurring
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import parts_of
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, quotes, scan

TOP = 12  # lines from the top in which a headline stands
WORDS = (2, 7)  # of a search
BEFORE = 3  # words of a search before the pair that it shares with another
LINES = 2  # paragraphs in which a search comes again; one, if a kit has it twice where it lists and marks
LONG = 3  # words of such a search
NEVER = 1000
STRANGE = 0.5  # of a search's words stand nowhere in what the author wrote
STROKES = 6  # of a headline
HEADLINE_WORDS = 4  # before an offer behind its stroke
REST_WORDS = 6  # of an author's sentence beside a search
SPOKEN = 1.0  # logarithm of the odds that a shorter one is an advertiser's
OWN_MOST = 2  # times that an author may have the words with which a ware begins: they may be put in
MENU_WORDS = 7  # of an entry
ROUNDS = 3  # in which menus are looked for
SEARCHES = 40  # that a kit has marked and listed; a page with more is a list of searches

_SIGNS = "_-–—|:[]【】〖〗()（） \u00a0\u3000,;.·"
_CHINESE_LABEL = re.compile(r"^\s*[(（\[【]?[\u4e00-\u9fff]{2,8}[\]】]?\s*(?:[:：]|\s)\s*")
_ENTRY = re.compile(r"\s*[|·•►»/、，,;]\s*|\s+[-–—]\s+|\s{2,}|\u3000")
_WORD = re.compile(r"\S+")
_WEDGED = re.compile(r"(?<=[^\W_])\s?[【〖]([^【】〖〗]{4,60})[】〗](?=\s?[^\W_])")
_OFFERS = (Kind.OFFER, Kind.BRAND)


@dataclass(frozen=True)
class _Kit:
    """What a kit sells in a page: searches in small letters, and how often it has marked or listed each."""

    searches: tuple[str, ...]
    ware: kindred.Ware
    own: str  # what stands in paragraphs besides, in small letters

    @lazy
    def rest(self) -> str:
        """The same without the pairs of words that its searches have."""
        text = list(self.own)
        for pair in map(" ".join, self.ware.pairs):
            at = self.own.find(pair)
            while at >= 0:
                text[at : at + len(pair)] = " " * len(pair)
                at = self.own.find(pair, at + 1)
        return "".join(text)


@dataclass(frozen=True, slots=True)
class _Place:
    line: Line
    start: int
    end: int


def brackets(lines: Sequence[Line], typed: str) -> Iterator[Planted]:
    """Searches in a kit's own brackets amid a line's words, of a trade or of words that come again in the page."""
    if "】" not in typed and "〗" not in typed:
        return
    for line in lines:
        if ("】" in line.text or "〗" in line.text) and len(line.text) <= recurring.PARAGRAPH:
            for match in _WEDGED.finditer(line.text):
                if not HAN.search(match[1]) and recurring.is_typed(match[1].strip()) and _is_ware(match[1], typed):
                    yield Planted(line.number, match.start(), match.end(), rule_names.INSERTED)


def headed(lines: Sequence[Line], typed: str) -> Iterator[Planted]:
    """Offers in small letters behind a headline and a stroke, whose words come again; those in Chinese before it.

    typed: the page.
    """
    for line in lines[:TOP]:
        text = line.text
        if text[:1] >= "\u3400" and (ware := _WIDE_HEAD.match(text)) and scan(ware[0]).has(Kind.OFFER):
            yield Planted(line.number, 0, ware.end(), rule_names.KEYWORD)
            continue
        if line.ends or not text[:1].isupper() or len(text) > kindred.ROW_LIMIT:
            continue
        stroke = next(reversed(list(islice(_STROKE.finditer(text), STROKES))), None)
        if stroke is None or len(text[: stroke.start()].split()) < HEADLINE_WORDS:
            continue
        offer = text[stroke.end() :].strip()
        items = scan(offer).of(*_OFFERS) if recurring.is_typed(offer) else []
        again = [one for one in items if one.words > 1 and typed.count(one.phrase) > text.lower().count(one.phrase)]
        if not again or scan(offer).has(*HONEST) or scan(text[: stroke.start()]).has(*_OFFERS, Kind.MATTER):
            continue
        if not recurring.is_told(offer, lines):
            yield Planted(line.number, stroke.start(), len(text), rule_names.KEYWORD)


_STROKE = re.compile(r"\s*(?:_|\||::|\s[-–—]\s)\s*(?=[^\W_A-Z])")


# A ware in Chinese before a headline in letters, as the titles of kits' pages have it.
_WIDE_HEAD = re.compile(r"[\u4e00-\u9fff]{4,16}\s?[_|–—-]+\s?(?=[^\W\d_]{1,12}(?: [^\W_]+){3})")


def _is_ware(search: str, typed: str) -> bool:
    """Whether a search is of a trade, or three of its words come again."""
    if scan(search).has(*_OFFERS):
        return True
    words = search.lower().split()
    threes = (" ".join(words[at : at + 3]) for at in range(len(words) - 2))
    return not scan(search).has(*HONEST) and any(typed.count(three) > 1 for three in threes)


def find(lines: Sequence[Line], planted: Sequence[Planted]) -> list[Planted]:
    """The bare searches of a page, and the menus of wares over it. planted: what is known to be."""
    found = list(planted)
    kit = _kit(lines, found)
    for _ in range(ROUNDS if kit else 0):  # a menu tells of more wares
        menus = list(_menus(lines, kit, _by_line(found))) if kit else []
        if not menus:
            break
        found += menus
        kit = _kit(lines, found)
    return [*found[len(planted) :], *(_within(lines, kit, _by_line(found)) if kit else ())]


def _by_line(planted: Sequence[Planted]) -> dict[int, list[Planted]]:
    of_line: dict[int, list[Planted]] = {}
    for one in planted:
        of_line.setdefault(one.line, []).append(one)
    return of_line


def _kit(lines: Sequence[Line], planted: Sequence[Planted]) -> _Kit | None:
    """The kit of a page, if it has marked what it sells as only kits do."""
    if not is_marked(lines, planted):
        return None
    searches: list[str] = []
    for one in planted:
        text = lines[one.line - 1].text[one.start : one.end]
        if one.rule in rule_names.ROWS and not (one.start or text.rstrip().endswith(".")):
            searches += [entry.strip(_SIGNS) for entry in _ENTRY.split(_CHINESE_LABEL.sub("", text))]
        elif one.rule == rule_names.SENTENCE and _is_entry(lines[one.line - 1], text):
            searches.append(text.strip(_SIGNS))
        elif one.rule in rule_names.KEYWORDS or one.rule in rule_names.MARKS - {rule_names.GARBLED}:
            search = _CHINESE_LABEL.sub("", text).strip(_SIGNS)
            if one.rule != rule_names.EDITOR or _sells(search):  # else a section of the site may sign
                searches.append(search)
    searches = [one.lower() for one in searches if len(one.split()) > 1 and len(one) <= recurring.LONGEST * 2]
    if not searches or len(searches) > SEARCHES:
        return None
    return _Kit(tuple(searches), kindred.ware_of(frozenset(searches)), _own(lines, planted))


def _is_entry(line: Line, text: str) -> bool:
    """Whether a planted text fills its line as an entry of a menu does."""
    return not line.ends and WORDS[0] <= line.words <= WORDS[1] and len(text.strip()) == len(line.shown)


def _sells(search: str) -> bool:
    return scan(search).has(*_OFFERS, Kind.MATTER, Kind.SEARCH) or any(map(pitches.is_odd, search.lower().split()))


def is_marked(lines: Sequence[Line], planted: Sequence[Planted]) -> bool:
    """Whether a kit has marked what it sells as only kits do."""
    return any(_is_mark(lines[one.line - 1], one) for one in planted)


def _is_mark(line: Line, one: Planted) -> bool:
    """Whether a stretch stands where only a kit has a place for it."""
    if one.rule in rule_names.MARKS:
        return True
    text = line.text[one.start : one.end].strip()
    if one.rule in rule_names.ROWS:
        return bool(HAN.search(text[:12]))
    return (
        one.rule in rule_names.KEYWORDS
        and line.number <= TOP
        and not line.ends
        and bool({*text[:1], *text[-1:]} & {*_SIGNS})
    )


def _own(lines: Sequence[Line], planted: Sequence[Planted]) -> str:
    cut = _by_line(planted)
    texts: list[str] = []
    for line in lines:
        if line.ends and len(line.text) <= recurring.PARAGRAPH:
            text = line.text
            for one in cut.get(line.number, ()):
                text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
            texts.append(text.lower())
    return "\n".join(texts)


def _within(lines: Sequence[Line], kit: _Kit, taken: dict[int, list[Planted]]) -> Iterator[Planted]:
    """The bare searches in paragraphs."""
    pairs = [pair for pair in kit.ware.pairs if " ".join(pair) in kit.own]
    if not pairs:
        return
    prose = [line for line in lines if line.ends and len(line.text) <= recurring.PARAGRAPH]
    found: dict[str, dict[_Place, None]] = {}
    for line in prose:
        for place in _about(line, frozenset(pairs)):
            if not _overlaps(place, taken.get(line.number, ())):
                found.setdefault(line.text[place.start : place.end], {})[place] = None
    gone: list[_Place] = []
    for search in sorted(found, key=len, reverse=True):
        places = [one for one in found[search] if not any(_meet(one, other) for other in gone)]
        if len({one.line.number for one in places}) >= _needed(search, kit) and _is_bare(search, places, kit):
            gone += places
            yield from (planted for one in places if (planted := _planted(one)))


def _planted(one: _Place) -> Planted | None:
    """A search, or all of a short sentence about it that speaks as advertisers do; nothing if it does not."""
    part = next((part for part in parts_of(one.line) if part.start <= one.start < part.end), None)
    if part is None or len(part.text.split()) - len(one.line.text[one.start : one.end].split()) >= REST_WORDS:
        return Planted(one.line.number, one.start, one.end, rule_names.INSERTED)
    if speech.weigh(part.text) < SPOKEN or quotes(part.text):
        return None
    return Planted(one.line.number, part.start, part.end, rule_names.SENTENCE)


def _needed(search: str, kit: _Kit) -> int:
    longer = sum(f" {search} " in f" {one} " for one in kit.searches if one != search)
    if search not in kit.searches:
        return NEVER if longer else LINES  # how it goes on is not known
    whole = len(search.split()) >= LONG and search[-1].isalpha()
    return 1 if whole and kit.searches.count(search) + longer >= LINES else LINES


def _about(line: Line, pairs: frozenset[tuple[str, str]]) -> Iterator[_Place]:
    """All runs of words about a pair, none with a mark within it."""
    words = [match.span() for match in _WORD.finditer(line.text)]
    bare = [line.text[a:b].rstrip(_ENDS) for a, b in words]
    at = [i for i in range(len(words) - 1) if (bare[i], bare[i + 1]) in pairs]
    for i in at:
        for first in range(max(0, i - BEFORE), i + 1):
            for last in range(i + 1, min(len(words), first + WORDS[1])):
                start, end = words[first][0], words[last][0] + len(bare[last])
                if recurring.is_typed(line.text[start:end]):
                    yield _Place(line, start, end)


_ENDS = ".,;:!?…)”\"'"


def _is_bare(search: str, places: Sequence[_Place], kit: _Kit) -> bool:
    """Whether a search is none of the author's words: ungoverned, of strange words, of nothing that he tells of."""
    if scan(search).has(*HONEST) or quotes(search):
        return False
    if any(map(_is_quoted, places)) or all(CRIME.search(one.line.text) for one in places):
        return False
    governed = sum(any(map(governs, one.line.text[: one.start].split()[-1:])) for one in places)
    if governed * 2 >= len(places):
        return False
    rest = set(_PLAIN.findall(kit.rest))
    words = _PLAIN.findall(search)
    if len([pair for pair in kit.ware.pairs if f" {' '.join(pair)} " in f" {search} "]) < LINES and not _is_known(
        search, kit
    ):
        return False
    return sum(word not in rest for word in words) >= STRANGE * len(words)


def _is_known(search: str, kit: _Kit) -> bool:
    """Whether a search that has no more than a pair of the kit's words is one of its own, or offers something."""
    return any(f" {search} " in f" {one} " for one in kit.searches) or scan(search).has(*_OFFERS)


_PLAIN = re.compile(r"[^\W_]+")


def _is_quoted(one: _Place) -> bool:
    return quotes(one.line.text[: one.start].rstrip()[-1:]) and quotes(one.line.text[one.end :][:1])


def _overlaps(place: _Place, planted: Sequence[Planted]) -> bool:
    return any(place.start < one.end and one.start < place.end for one in planted)


def _meet(one: _Place, other: _Place) -> bool:
    return one.line is other.line and one.start < other.end and other.start < one.end


def _menus(lines: Sequence[Line], kit: _Kit, taken: dict[int, list[Planted]]) -> Iterator[Planted]:
    """Lines and rows outside the text that are of the kit's wares, beside one another or beside a planted row."""
    heads = {" ".join(search.split()[:2]) for search in kit.searches if tuple(search.split()[:2]) in kit.ware.pairs}
    heads = {head for head in heads if kit.own.count(head) <= OWN_MOST}
    shown = [line for line in lines if not line.blank]
    whole = {number for number, own in taken.items() if _is_whole(lines[number - 1], own)}
    likely = {line.number for line in shown if line.number not in taken and _is_of_ware(line, kit, heads)}
    rows = {line.number for line in shown if line.number in likely and len(_entries(line.shown)) > LINES}
    for before, after in pairwise(shown):
        both = {before.number, after.number}
        if both <= likely or (both & likely and both & whole):
            rows |= both & likely
    yield from (Planted(number, 0, len(lines[number - 1].text), rule_names.LINKS) for number in sorted(rows))
    small = {line.number for line in shown if kindred.is_search(line) or recurring.is_typed(line.shown)}
    known = rows | {number for number in whole if number in small}
    run: list[Line] = []
    for line in (*shown, None):
        if line is not None and line.number in small | known and not line.ends:
            run.append(line)
            continue
        of_ware = sum(one.number in known or kit.ware.has(one.text) for one in run)
        if len(run) > LINES and 2 * of_ware > len(run) and any(one.number in known for one in run):
            yield from (Planted(one.number, 0, len(one.text), rule_names.LINKS) for one in run)
        run = []


def _is_whole(line: Line, own: Sequence[Planted]) -> bool:
    return not line.ends and any(one.start == 0 and one.end >= len(line.text.rstrip()) for one in own)


def _entries(text: str) -> list[str]:
    return [entry for entry in _ENTRY.split(_CHINESE_LABEL.sub("", text)) if entry]


def _is_of_ware(line: Line, kit: _Kit, heads: set[str]) -> bool:
    """Whether a line is nothing but wares of a kit: an entry of a menu, or a row of them."""
    text = line.shown
    if line.ends or len(text) > kindred.ROW_LIMIT or not (heads or kit.ware.trades):
        return False
    entries = _entries(text)
    if not entries or any(len(entry.split()) > MENU_WORDS for entry in entries):
        return False
    if quotes(text) or scan(text).has(*HONEST):
        return False
    own = [entry for entry in entries if _is_sold(entry.lower(), kit, heads)]
    labelled = _CHINESE_LABEL.match(text) and "：" in text and len(entries) > 1
    return bool(own) if labelled else 2 * len(own) >= len(entries)


def _is_sold(entry: str, kit: _Kit, heads: set[str]) -> bool:
    if any(entry == head or entry.startswith(f"{head} ") for head in heads):
        return True
    offers = [item for item in scan(entry).of(*_OFFERS) if item.trade in kit.ware.trades]
    return bool(offers) and scan(entry).covered > 1 / 2
