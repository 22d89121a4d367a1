"""Markup that came out as text: tags, comments, and links as they are written in a page's source or in a post.

`<a href="…">…</a>`, `[…](https://…)`, `[url=…]…[/url]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.reading.lines.line import Line, count_words

MARKS = ("<a ", "](http", "[url")  # one of which a text with such links has, in small letters
STARTS = "<&[!"  # how such a line begins
LINE_LIMIT = 6000  # code points; a longer line is no row of links
STORY_WORDS = 4  # of a link's own text: it leads to another story

_TEXT = r"(?P<text>[^<]{0,200}(?:<(?!/?a[\s>])[^<>]{0,80}>[^<]{0,200}){0,4})"
_LINK = re.compile(
    rf"<a\s[^<>]{{0,400}}?href\s?=\s?[\"'“”]?(?P<address>[^\s\"'“”<>]{{1,300}})[^<>]{{0,400}}>{_TEXT}</a\s?>"
    r"|!?\[(?P<label>[^\[\]\n]{1,160})\]\((?P<target>https?://[^\s()]{3,300})(?:\s\"[^\"]{0,80}\")?\)"
    r"|\[url=[\"']?(?P<place>[^\]\s\"']{3,300})[\"']?\](?P<name>[^\[\]]{1,160})\[/url\]",
    re.I,
)
_TAG = re.compile(r"</?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,400})?/?>|<!--.{0,200}?-->|&(?:nbsp|[lr]aquo);", re.I)
_HOST = re.compile(r"^(?:https?:)?//(?:www\.)?([^\s/?#:\"']{4,80})", re.I)


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it was written: half-open, in code points of its line.

    text: what a reader would see of it. host: ``""`` of an address within the site.
    """

    start: int
    end: int
    text: str
    address: str
    host: str


def links(text: str) -> Iterator[Link]:
    """The links of a line."""
    if len(text) > LINE_LIMIT or not ("<" in text or "[" in text):
        return
    for match in _LINK.finditer(text):
        address = match["address"] or match["target"] or match["place"]
        shown = _TAG.sub("", match["text"] or match["label"] or match["name"] or "").strip()
        host = _HOST.match(address)
        yield Link(*match.span(), shown, address, host[1].lower() if host else "")


def is_bare(text: str) -> bool:
    """Whether nothing is left of a line without its tags and links."""
    return len(text) <= LINE_LIMIT and not any(map(str.isalnum, _TAG.sub("", _LINK.sub("", text))))


def is_markup(line: Line) -> bool:
    """Whether a line has tags, comments and links, and nothing besides."""
    text = line.shown
    return text[0] in STARTS and is_bare(text) and bool(_TAG.search(text) or _LINK.search(text))


def leads_to_story(line: Line) -> bool:
    """Whether a line is a link to another story."""
    return is_bare(line.shown) and any(count_words(link.text) >= STORY_WORDS for link in links(line.shown))
