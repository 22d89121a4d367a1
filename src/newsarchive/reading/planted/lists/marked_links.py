"""Links that stand in a capture as they were written: `<a href="…">…</a>`, `[…](https://…)`, `[url=…]…[/url]`.

Whoever plants a link writes it into the page's source, and where that comes out
as text its address is printed with it. A link is planted that sells and stands
alone, or that is hidden from who reads the page; so are all others to the same
site, whatever they say. A site that the page names elsewhere, or an office's,
plants nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from newsarchive.reading.lines import markup
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.markup import Link
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows, link_rows
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, SHADY, scan

MARKS = (*markup.MARKS, "<div", "<span", "<p ", "<font", "<ul", "<marquee", "<section")
LINKS = 1000  # of a page; of one with more, these are looked at
HIDDEN_LINES = 40  # over which an element that is hidden may go
ENTRY_WORDS = (2, 7)  # of a search for something for sale

# Styles by which something is in a page and not to be seen.
_HIDDEN = re.compile(
    r"<(?P<tag>div|span|p|font|ul|li|marquee|section|a)\b[^<>]{0,300}?(?:display\s?:\s?none|visibility\s?:\s?hidden"
    r"|font-size\s?:\s?[01](?:px|pt|em|%)?\s?[;\"']|(?:left|top|text-indent|margin-left)\s?:\s?-\d{3,}"
    r"|opacity\s?:\s?0(?:\.0+)?\s?[;\"']|(?:height|width)\s?[:=]\s?[\"']?[01](?:px)?\s?[;\"'])[^<>]{0,300}>",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A link where it stands. hidden: from who reads the page; alone: its line has nothing but links."""

    line: Line
    link: Link
    hidden: bool
    alone: bool


def may_have(typed: str) -> bool:
    """Whether a page, in small letters, may have such links."""
    return any(mark in typed for mark in MARKS)


def find(lines: Sequence[Line], typed: str) -> Iterator[Planted]:
    """The planted links of a page; with the whole of their line, where nothing else stands in it. typed: all of it."""
    elements = list(_hidden(lines))
    within = {line.number: (start, end) for element in elements for line, start, end in element}
    placed = list(islice((one for line in lines for one in _in(line, within)), LINKS))
    own = {host for host in {one.link.host for one in placed if one.link.host} if _is_own(host, placed, typed)}
    strange = [one for one in placed if one.link.host not in own and not link_rows.OFFICIAL.search(one.link.host)]
    hosts = {one.link.host for one in strange if one.hidden or (one.alone and _sells(one.link))} - {""}
    of_line: dict[int, list[_Placed]] = {}
    for one in strange:
        if one.link.host in hosts or (_sells(one.link) if one.alone else _is_put_in(one)):
            of_line.setdefault(one.line.number, []).append(one)
    for planted in of_line.values():
        line = planted[0].line
        if planted[0].alone and len(planted) * 2 >= sum(one.line is line for one in placed):
            yield Planted(line.number, 0, len(line.text), rule_names.LINKS)
        else:
            yield from (Planted(line.number, one.link.start, one.link.end, rule_names.INSERTED) for one in planted)
    for element in elements:
        if any(line.number in of_line or _is_of_wares(line.text[start:end]) for line, start, end in element):
            yield from (Planted(line.number, start, end, rule_names.LINKS) for line, start, end in element)


def _in(line: Line, within: Mapping[int, tuple[int, int]]) -> Iterator[_Placed]:
    """The links of one line. within: from where to where lines are hidden, by their number."""
    found = list(markup.links(line.text))
    alone = bool(found) and markup.is_bare(line.text)
    start, end = within.get(line.number, (0, 0))
    for link in found:
        hidden = start <= link.start < end or _HIDDEN.match(line.text, link.start) is not None
        yield _Placed(line, link, hidden, alone)


_Element = list[tuple[Line, int, int]]


def _hidden(lines: Sequence[Line]) -> Iterator[_Element]:
    """The elements that nobody is to see: from where to where in each of their lines, one element to a line at most.

    One that does not end soon is none: its end was lost, or it is the page's own.
    """
    element: _Element = []
    closing = ""
    for line in lines:
        at = 0
        if element:
            end = line.lowered.find(closing)
            at = end + len(closing) if end >= 0 else len(line.text)
            element.append((line, 0, at))
            if end >= 0:
                yield element
            if end >= 0 or len(element) > HIDDEN_LINES:
                element = []
            continue
        opened = _HIDDEN.search(line.text) if "<" in line.text and len(line.text) <= markup.LINE_LIMIT else None
        if opened is None or opened["tag"].lower() == "a":
            continue
        closing = f"</{opened['tag'].lower()}>"
        end = line.lowered.find(closing, opened.end())
        if end >= 0:
            yield [(line, opened.start(), end + len(closing))]
        else:
            element = [(line, opened.start(), len(line.text))]


def _is_own(host: str, placed: Sequence[_Placed], typed: str) -> bool:
    """Whether the page names a site outside the links to it, as it does its own."""
    return typed.count(host) > sum(one.line.lowered[one.link.start : one.link.end].count(host) for one in placed)


def _sells(link: Link) -> bool:
    """Whether a link's text, or its address, is a search for something for sale."""
    least, most = ENTRY_WORDS
    text = link.text.lower()
    if scan(text).has(*HONEST):
        return False
    sold = link.text[:1].islower() and least <= len(text.split()) <= most and link_rows.is_sold(text)
    return sold or _is_of_trade(link)


def _is_of_trade(link: Link) -> bool:
    """Whether it is of a trade that plants: by its text or, if it leads to another site, its address or its matter."""
    return _is_of_wares(link.text) or (bool(link.host) and (_is_shady(link) or _leads_to_trade(link)))


def _is_put_in(one: _Placed) -> bool:
    """Whether a link among other words is of such a trade; of what reports name, only where it is no part of one."""
    link = one.link
    apart = _BEFORE.search(one.line.text[: link.start]) and _BEHIND.match(one.line.text, link.end)
    return _is_of_wares(link.text) or (bool(link.host) and (_leads_to_trade(link) or bool(apart and _is_shady(link))))


# Where a link is all that a sentence has, but for a word or two that lead to it ("Xem thêm …").
_BEFORE = re.compile(r"(?:^|[.!?…:»>|)\]][”\"»)]?)\s*(?:[^\s.!?…]+\s+){0,3}\Z")
_BEHIND = re.compile(r"\s*(?:[.!?…|<\[]|\Z)")


def _is_shady(link: Link) -> bool:
    found = scan(link.text)
    return any(item.trade in SHADY for item in found.of(Kind.MATTER)) and not found.has(*HONEST)


def _leads_to_trade(link: Link) -> bool:
    return keyword_rows.is_trade_address(link.address)


def _is_of_wares(text: str) -> bool:
    found = scan(text)
    if found.has(*HONEST):
        return False
    return found.has(Kind.OFFER, Kind.BRAND) or any(map(pitches.is_odd, _WORD.findall(text.lower())))


_WORD = re.compile(r"[^\W_]+")
