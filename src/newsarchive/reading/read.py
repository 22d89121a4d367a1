"""Reading a capture, whole:

    lines = letters as they were meant: whoever hides words writes them in odd ones     (letters)
    planted = what somebody put into them: it stands in the midst of sentences,
              and no rule for a line would know that line with it                       (planted)
    noted = what a crawler wrote before its first line                                  (crawled)
    verdicts = each line by itself, by a table of rules                                 (rules)
    layout = each line among its neighbours, by what these are by themselves            (neighbours)
    endings = what the last paragraph ends with that is none of its text                (page)
    ledger = what became of every character                                             (spans)
    reading = the article that the kept stretches make                                  (compose)

A page that is no article is set aside as soon as that shows: by its lines, for
want of running text, or as a list of beginnings of stories (judge, listings).

A pure function of values: nothing is read from a disk, a clock or a network,
and the same capture gives the same reading in any process.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.reading import language
from newsarchive.reading.compose import compose
from newsarchive.reading.layout import judge, listings, neighbours, page, spans
from newsarchive.reading.lines import crawled, letters, rules
from newsarchive.reading.lines.line import Line, lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.kits import Planted


def read(
    capture: Capture, authority: Authority, sources: Mapping[str, Source], timezone: str = ""
) -> Reading | SetAside:
    """The reading of `capture`, or why it gives none (codes ``error-page``, ``list-of-links``, ``empty``).

    authority: the controlled names, which may be empty. sources: profiles of
    publishers by key. timezone: such as ``+07:00``, of pages that print a time
    and no zone; ``""`` to leave it open. Never raises, whatever the text.
    """
    lines = lines_of(capture.lines, letters.alphabet(capture.lines))
    if reason := _none_at_all(lines):
        return SetAside(capture.name, capture.sha256, *reason)
    foreign = stretches.find(lines, language.wide("\n".join(line.text for line in lines)))
    noted = crawled.note(lines, foreign)
    not_its_own: tuple[Planted | crawled.Note, ...] = (noted, *foreign) if noted else foreign
    shown = spans.visible(lines, not_its_own)
    verdicts = rules.classify(shown)
    layout = neighbours.decide(shown, verdicts)
    if layout is None:
        return SetAside(capture.name, capture.sha256, *judge.no_text(shown, verdicts))
    if listed := listings.reason(layout):
        return SetAside(capture.name, capture.sha256, "list-of-links", listed)
    code = _language(layout)
    understood = page.Page(layout, foreign, page.endings(layout, code), code, noted)
    ledger = spans.ledger(lines, layout, not_its_own, understood.endings)
    return compose(capture, understood, ledger, lines, authority=authority, sources=sources, timezone=timezone)


def _none_at_all(lines: Sequence[Line]) -> judge.Reason | None:
    """Why a page is no article, as far as its lines show by themselves: code and reason."""
    if all(line.blank for line in lines):
        return "empty", "nothing but white space"
    if rows := listings.phrases(lines):
        return "list-of-links", rows
    return judge.error_page(lines) or judge.error_among_menus(lines)


def _language(layout: neighbours.Layout) -> str | None:
    """The headline's language where it tells, else the text's."""
    text = layout.groups[layout.extent.first : layout.extent.last + 1]
    title = layout.groups[layout.title].whole if layout.title is not None else None
    spoken = language.detect(title.shown) if title and title.words >= language.TITLE_WORDS else None
    if spoken and spoken not in language.MALAYIC:
        return spoken
    told = language.detect("\n".join(one.whole.shown for one in text if one.verdict.open))
    return told if spoken is None or told in language.MALAYIC else spoken  # a headline is too short to tell Malay
