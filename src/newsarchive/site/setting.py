"""How a block of an article is set, where its kind alone does not tell: a question of an interview, a line of verse.

It changes how lines stand, never what they say: whatever is taken for verse by mistake is set as short lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from newsarchive.nouns.archive import Block
from newsarchive.nouns.markdown import BlockKind, kind

# A line of verse in Vietnamese has six to eight words, an alexandrine some forty letters; a paragraph is longer.
VERSE_LENGTH = 50  # code points
VERSE_LINES = 4  # short paragraphs in a row: fewer are a signature, a place and a day, an aside
_CLOSING = "\"”’'»)] *_"


class Setting(StrEnum):
    """How a block is set."""

    PLAIN = ""
    QUESTION = "question"
    VERSE = "verse"
    VERSE_END = "verse last"


def settings(blocks: Sequence[Block]) -> Iterator[Setting]:
    """One for each block, in order: headings that ask, short paragraphs of which several stand in a row."""
    for short, run in groupby(blocks, _is_short):
        group = list(run)
        if short and len(group) >= VERSE_LINES:
            yield from [Setting.VERSE] * (len(group) - 1)
            yield Setting.VERSE_END
        else:
            yield from map(_asks, group)


def _is_short(block: Block) -> bool:
    return len(block.source) <= VERSE_LENGTH and kind(block.source) is BlockKind.PARAGRAPH


def _asks(block: Block) -> Setting:
    asked = block.source.startswith("#") and block.text.rstrip(_CLOSING).endswith(("?", "？", "؟"))
    return Setting.QUESTION if asked else Setting.PLAIN
