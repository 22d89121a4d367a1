"""In this article: where one can go within a long one. Nothing is invented: its own headings and questions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsarchive.nouns import markdown
from newsarchive.nouns.archive import Entry
from newsarchive.nouns.markdown import BlockKind
from newsarchive.site import addresses
from newsarchive.site.views import Link

LONG = 1_200  # words: some five minutes of reading, and more than eight screens of a phone
SEVERAL = 3  # headings that are worth a list in an article of any length
_SIGNS = re.compile("[\u3001-\ufffe]+")  # of scripts that put no spaces between words


@dataclass(frozen=True, slots=True)
class Contents:
    """What a long article has. headings: its own, each led to its place."""

    headings: tuple[Link, ...]


def contents(entry: Entry) -> Contents | None:
    """The contents of a long article; None for one that is read at a glance."""
    found = {
        anchor: Link(f"#{anchor}", block.text)
        for block in entry.blocks
        if markdown.kind(block.source) is BlockKind.HEADING and (anchor := addresses.block_anchor(entry, block))
    }
    if len(found) < SEVERAL and length(entry) < LONG:
        return None
    return Contents(tuple(found.values()))


def length(entry: Entry) -> int:
    """The words of an article; where a script has no spaces, two signs count as one."""
    return sum(max(block.text.count(" ") + 1, _signs(block.text) // 2) for block in entry.blocks)


def _signs(text: str) -> int:
    return sum(map(len, _SIGNS.findall(text)))
