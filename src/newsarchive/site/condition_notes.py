"""What was done to this very page for each mark of its condition: how much, and on which lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Article, Condition, How
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.ledger import BLOCK_ROLES, Role, Span
from newsarchive.nouns.text import INVISIBLE, nfc
from newsarchive.site import addresses
from newsarchive.site.derive import evidence_href, has_capture_page
from newsarchive.site.desk import Desk
from newsarchive.site.views import Evidence, Ground, Link

LINES_SHOWN = 8  # places that a note leads to
LAST_WORDS = 8  # of a text that breaks off

_PRINTED = BLOCK_ROLES | {Role.HEADLINE, Role.KICKER, Role.BYLINE}


@dataclass(frozen=True, slots=True)
class ConditionNote:
    """What one mark means for one page.

    count: how many passages, letters or lines it is about; characters: of them all, 0 where nobody can
    count them. lines: where they stand, text "5" or "16–35", led to the page of the capture if there is
    one; more: how many such places besides. evidence: what the page prints. dated: days of which only
    evidence tells the year, each with what it rests on.
    """

    mark: Condition
    count: int = 0
    characters: int = 0
    lines: tuple[Link, ...] = ()
    more: int = 0
    evidence: Evidence | None = None
    dated: tuple[tuple[Edtf, Ground], ...] = ()


def notes(desk: Desk, entry: Entry) -> tuple[ConditionNote, ...]:
    """A note for each mark of the article's condition, in their order; linear in its ledger."""
    return tuple(_MAKERS.get(mark, _plain)(_Page(desk, entry), mark) for mark in entry.article.condition)


class _Page:
    """An article with its ledger and, if it is at hand, its capture."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self.desk, self.entry, self.article = desk, entry, entry.article
        self._has_page = has_capture_page(entry, desk.archive.captures)
        self.capture: Capture | None = None
        if self._has_page and self.article.capture:
            self.capture = desk.archive.captures[self.article.capture.file]

    def text(self, span: Span) -> str:
        """What a span covers; "" where the capture is not at hand."""
        return span.of(self.capture.lines[span.line - 1]) if self.capture else ""

    def places(self, lines: Iterable[int]) -> tuple[tuple[Link, ...], int]:
        """Lines as places to go to, those that follow each other as one; and how many more there are."""
        runs = list(_runs(sorted(set(lines))))
        page = addresses.capture(self.article.slug)
        shown = tuple(
            Link(f"{page}#L{first}" if self._has_page else "", str(first) if first == last else f"{first}–{last}")
            for first, last in runs[:LINES_SHOWN]
        )
        return shown, max(0, len(runs) - LINES_SHOWN)

    def evidence(self, line: int, quote: str) -> Evidence:
        """A quote of the capture and the way to its line."""
        href = evidence_href(self.entry, line, quote, self.desk.archive.captures)
        return Evidence(href, line, None, quote, self.article.language)


def _runs(lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    for _, group in groupby(enumerate(lines), key=lambda item: item[1] - item[0]):
        run = [line for _, line in group]
        yield run[0], run[-1]


def _plain(page: _Page, mark: Condition) -> ConditionNote:
    return ConditionNote(mark)


def _title(page: _Page, mark: Condition) -> ConditionNote:
    """What stands for the headline, or what of it is printed."""
    basis = page.article.basis.get("title")
    if basis is None or basis.line is None or basis.quote is None:
        return ConditionNote(mark)
    return ConditionNote(mark, evidence=page.evidence(basis.line, basis.quote))


def _date(page: _Page, mark: Condition) -> ConditionNote:
    """What a date that is not printed was taken from."""
    article = page.article
    ground = page.desk.ground(page.entry, "date", article.basis.get("date"))
    if article.date is None or ground is None or ground.how is How.PRINTED:
        return ConditionNote(mark)
    return ConditionNote(mark, dated=((article.date, ground),))


def _years(page: _Page, mark: Condition) -> ConditionNote:
    """The days whose year is inferred, the events' first; those that rest on the same words are one."""
    found: dict[tuple[Evidence | None, object], tuple[Edtf, Ground]] = {}
    for date, ground in _grounded(page):
        if ground.how is not How.PRINTED:
            found.setdefault((ground.evidence, ground.because), (date, ground))
    return ConditionNote(mark, dated=tuple(found.values()))


def _grounded(page: _Page) -> Iterator[tuple[Edtf, Ground]]:
    article: Article = page.article
    bases = [*((event.date, event.basis) for event in article.events), (article.date, article.basis.get("date"))]
    for date, basis in bases:
        ground = page.desk.ground(page.entry, "date", basis)
        if date is not None and ground is not None:
            yield date, ground


def _planted(page: _Page, mark: Condition) -> ConditionNote:
    """The passages that were planted: what follows each other by one rule is one."""
    spans = [span for span in page.entry.spans if span.role is Role.INJECTED]
    passages = sum(1 for _ in _passages(spans))
    lines, more = page.places(span.line for span in spans)
    return ConditionNote(mark, passages, sum(len(page.text(span)) for span in spans), lines, more)


def _passages(spans: Iterable[Span]) -> Iterator[Span]:
    """The first span of each passage: whole lines that follow each other by one rule are one."""
    last: Span | None = None
    for span in spans:
        whole = span.start is None
        if not (last and whole and last.start is None and span.line == last.line + 1 and span.rule == last.rule):
            yield span
        last = span


def _links(page: _Page, mark: Condition) -> ConditionNote:
    """The headlines that were put below a story."""
    return _lines(page, mark, lambda span: span.role is Role.RELATED)


def _wrapped(page: _Page, mark: Condition) -> ConditionNote:
    return _lines(page, mark, lambda span: span.continues_block)


def _lines(page: _Page, mark: Condition, wanted: Callable[[Span], bool]) -> ConditionNote:
    found = {span.line for span in page.entry.spans if wanted(span)}
    lines, more = page.places(found)
    return ConditionNote(mark, len(found), 0, lines, more)


def _disguised(page: _Page, mark: Condition) -> ConditionNote:
    """The letters of the capture that the article has not: it has those that they stand for."""
    reading = page.entry.reading or page.article
    known = set(nfc("".join((reading.title, reading.section or "", reading.author or "", reading.body))))
    known |= {letter.upper() for letter in known} | {letter.lower() for letter in known}
    return _characters(page, mark, lambda letter: letter.isalpha() and letter not in known)


def _invisible(page: _Page, mark: Condition) -> ConditionNote:
    return _characters(page, mark, INVISIBLE.__contains__)


def _characters(page: _Page, mark: Condition, wanted: Callable[[str], bool]) -> ConditionNote:
    count, found = 0, []
    for span in page.entry.spans:
        here = sum(map(wanted, nfc(page.text(span)))) if span.role in _PRINTED else 0
        count += here
        if here:
            found.append(span.line)
    lines, more = page.places(found)
    return ConditionNote(mark, count, 0, lines, more)


def _broken_off(page: _Page, mark: Condition) -> ConditionNote:
    """The last words of a text that is not whole."""
    blocks = page.entry.blocks
    if not blocks or blocks[-1].line is None:
        return ConditionNote(mark)
    words = blocks[-1].text.split()[-LAST_WORDS:]
    return ConditionNote(mark, evidence=page.evidence(blocks[-1].line, " ".join(words)))


_MAKERS: dict[Condition, Callable[[_Page, Condition], ConditionNote]] = {
    Condition.NO_HEADLINE: _title,
    Condition.TRUNCATED_HEADLINE: _title,
    Condition.NO_DATE: _date,
    Condition.YEAR_INFERRED: _years,
    Condition.INJECTED_TEXT: _planted,
    Condition.INJECTED_LINKS: _links,
    Condition.OBFUSCATED_LETTERS: _disguised,
    Condition.INVISIBLE_CHARACTERS: _invisible,
    Condition.HARD_WRAPPED: _wrapped,
    Condition.TRUNCATED: _broken_off,
}
