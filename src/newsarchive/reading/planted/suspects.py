"""What in a page may be planted: sentences that offer, rows of searches, searches on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows, keyword_runs
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, Part, parts_of
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, Item, Scan, brandish, quotes, scan

ENTRIES = 3  # of a row of searches
ENTRIES_SHARE = 0.7  # of them are searches of a trade
ENTRY_WORDS = 8
ANCHOR_WORDS = 8  # of a search on a line of its own
ANCHORS = 2  # that are surely a trade's, in a row of lines that are all searches
NEXT = 2  # lines: the next, or the one after a blank line
ROW_LIMIT = 600  # code points
SURE, LIKELY = 2.0, 1.0  # what a word of an offer weighs, and a word of the trade
ENOUGH = 3.0  # makes a sentence an offer …
PITCH_SHARE, PITCH_MOST = 0.5, 1.5  # what an advertiser's way of speaking adds
LEAD_WORDS = 3  # before the first word of the trade, where a sentence is an offer
COVERED = 0.34  # of an offer's words
HALF = 0.5  # … whatever stands before
SPREAD = 4.0  # what a sentence weighs in which the words of a trade stand far from one another

KINDS = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
SURELY = frozenset({Kind.OFFER, Kind.BRAND})
_STOP_WITHIN = re.compile(
    r"[^\W\d_]{2}[.!…]\s{1,3}[^\W\d_]"
)  # a name may begin the author's next sentence, or end his last
_PARTED = re.compile(r"\s*[|•·►»+、，,;⚽/]\s*|\s+[–—-]\s+")
_ADDRESSES = re.compile(r"\s*(?:(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?[\s|,;]*){1,12}", re.I)
KEYWORDS = frozenset({rule_names.KEYWORD})


@dataclass(frozen=True)
class Sentence:
    """A sentence of a page, with the keywords known to be planted in it."""

    part: Part
    names: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """What stands there."""
        return self.part.text

    @lazy
    def found(self) -> Scan:
        """The words of the trades in it, each planted keyword as a name."""
        plain = scan(self.text)
        rest = [item for item in plain.items if not any(a < item.end and item.start < b for a, b in self.names)]
        named = [Item(a, b, Kind.BRAND, "", self.text[a:b].lower(), len(self.text[a:b].split())) for a, b in self.names]
        return Scan(plain.words, tuple(sorted((*rest, *named), key=lambda item: item.start)))

    @lazy
    def items(self) -> list[Item]:
        """What speaks of a trade in it."""
        return self.found.of(*KINDS)

    @lazy
    def runs(self) -> list[list[Item]]:
        """Items that follow one another, one of which speaks of a trade."""
        return [run for run in keyword_runs.runs(self.text, self.found) if any(item.kind in KINDS for item in run)]

    @lazy
    def told(self) -> bool:
        """Whether somebody, a day or an office is told of."""
        if quotes(self.text) or scan(self.text).has(*HONEST):
            return True
        return self.part.pitch.honest

    @lazy
    def trades(self) -> frozenset[str]:
        """The trades it speaks of."""
        return frozenset(item.trade for item in self.items if item.trade)

    @lazy
    def weight(self) -> float:
        """How much of an offer it is."""
        phrases = {item.phrase: item.kind for item in self.items}
        own = sum(SURE if kind in SURELY else LIKELY for kind in phrases.values())
        return own + min(PITCH_MOST, PITCH_SHARE * self.part.pitch.weight) if own else 0.0

    @lazy
    def offers(self) -> bool:
        """Whether it is an offer from its beginning, and tells of nobody."""
        sure = any(item.kind in SURELY for item in self.items) or self.part.pitch.direct or len(self.items) >= ENTRIES
        if self.told or self.weight < ENOUGH or not sure or _STOP_WITHIN.search(self.text):
            return False
        lead = len(self.text[: self.items[0].start].split()) <= LEAD_WORDS
        covered = sum(item.words for run in self.runs for item in run) / max(1, self.found.words)
        if lead and (covered >= COVERED or self.found.words <= ANCHOR_WORDS):
            return True
        several = len(self.runs) > 1
        return several and (lead or covered >= HALF or (self._is_spread() and self.weight >= SPREAD))

    def _is_spread(self) -> bool:
        """Whether words of the trade stand far from one another: no run of keywords is wedged in."""
        between = self.text[self.runs[0][-1].end : self.runs[-1][0].start]
        return len(self.items) >= ENTRIES or len(between.split()) >= LEAD_WORDS


class Known:
    """What is known to be planted, by line, and the names that were planted with it."""

    def __init__(self, lines: Sequence[Line], planted: Sequence[Planted], names: Sequence[str]) -> None:
        self.whole = {
            one.line for one in planted if one.start == 0 and one.end >= len(lines[one.line - 1].text.rstrip())
        }
        self._cut: dict[int, list[Planted]] = {}
        for one in planted:
            self._cut.setdefault(one.line, []).append(one)
        typed = [name for name in dict.fromkeys(names) if len(name) > 2]
        self._names = (
            re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in typed), re.I) if typed else None
        )

    def names_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the names stand in a text."""
        if self._names:
            yield from (match.span() for match in self._names.finditer(text))

    def is_telling(self, line: Line) -> bool:
        """Whether a line has a word of a trade, or something planted in it."""
        if line.blank or len(line.text) > LINE_LIMIT:
            return False
        found = line.number in self._cut or scan(line.text).has(*KINDS)
        return found or ("." in line.text and bool(_ADDRESSES.fullmatch(line.text))) or any(self.names_in(line.text))

    def sentences(self, line: Line) -> Iterator[Sentence]:
        """The sentences of a line that are not planted as a whole."""
        if line.number in self.whole:
            return
        cut = self._cut.get(line.number, ())
        for part in parts_of(line):
            own = [one for one in cut if one.start < part.end and part.start < one.end]
            if any(one.rule not in KEYWORDS for one in own):
                continue
            spans = {(max(0, one.start - part.start), min(one.end, part.end) - part.start) for one in own}
            spans |= {span for span in self.names_in(part.text) if not any(a <= span[0] < b for a, b in spans)}
            yield Sentence(part, tuple(sorted(spans)))


def is_row(line: Line, known: Known) -> bool:
    """Whether a line is a row of searches, parted by marks; or of addresses of the trade."""
    text = line.shown
    if line.number in known.whole or line.blank or len(text) > ROW_LIMIT or quotes(text):
        return False
    if "." in text and " " not in text.replace("  ", "").split(".")[0] and _ADDRESSES.fullmatch(text):
        addresses = re.split(r"[\s|,;]+", text)
        return any(map(keyword_rows.is_trade_address, addresses)) and (len(addresses) > 1 or _sure(text, known))
    if text.endswith(SENTENCE_ENDS) or _STOP_WITHIN.search(text) or "。" in text:
        return False
    entries = [entry for entry in _PARTED.split(text) if entry]
    if len(entries) < ENTRIES or any(len(entry.split()) > ENTRY_WORDS for entry in entries):
        return False
    searched = [entry for entry in entries if _searched(entry.rstrip("."), known)]
    sure = sum(_sure(entry, known) for entry in searched)
    if len(searched) < ENTRIES_SHARE * len(entries) or sure < ANCHORS:
        return False
    return not scan(text).has(*HONEST)


def _searched(text: str, known: Known) -> bool:
    return scan(text).has(*KINDS) or any(known.names_in(text)) or any(map(brandish, text.split()))


def _sure(text: str, known: Known) -> bool:
    return scan(text).has(Kind.OFFER, Kind.BRAND) or any(known.names_in(text))


def is_loud(line: Line, known: Known) -> bool:
    """Whether a row has nothing but what is surely a trade's: it proves itself."""
    entries = [entry for entry in _PARTED.split(line.shown) if entry]
    return len(entries) > ENTRIES and all(_sure(entry, known) for entry in entries)


def anchor_runs(lines: Sequence[Line], known: Known) -> Iterator[list[Line]]:
    """Searches on lines of their own, those that follow one another together, but for blank lines."""
    run: list[Line] = []
    for line in lines:
        if line.number in known.whole or not is_anchor(line, known):
            continue
        if run and line.number > run[-1].number + NEXT:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def are_sure(run: Sequence[Line], known: Known) -> bool:
    return sum(_sure(one.text, known) for one in run) >= ANCHORS


def is_anchor(line: Line, known: Known) -> bool:
    """Whether a line is what people type into a search box of a trade: in small letters, or with his name."""
    text = line.shown
    if line.words > ANCHOR_WORDS or text.endswith(SENTENCE_ENDS) or quotes(text) or not _searched(text, known):
        return False
    if scan(text).has(*HONEST):
        return False
    typed = text.lstrip(" -–•·*›»+")
    return typed[:1].islower() or typed[:1].isdigit() or any(known.names_in(text)) or not typed[:1].isascii()
