"""What state a capture came in, of what the rules of the page do not already tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from newsarchive.nouns.article import Condition
from newsarchive.nouns.ledger import Role
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.layout.page import Page
from newsarchive.reading.lines import letters
from newsarchive.reading.lines.line import Line
from newsarchive.reading.mojibake import is_mojibake
from newsarchive.reading.planted import rule_names
from newsarchive.reading.words.syllables import is_impossible

_WORD = re.compile(r"[^\W\d_]+")
# Slips and joined words occur in honest text; so many wrong syllables, and this share of all, do not.
SCRAMBLED_LEAST = 4
SCRAMBLED_SHARE = 0.008
COUNTED_TWICE = 2
PIECES_MOST, PIECE_LONGEST = 20_000, 24  # pieces of texts that are remembered, and code points of each
SAMPLE = 40_000  # code points of the text that are looked at

WALL_REACH = 2  # lines under the text
TRUNCATED_WORDS = 12  # a last line of fewer words may be a caption or a list's end


def conditions(page: Page, lines: Sequence[Line], blocks: Sequence[TextBlock]) -> set[Condition]:
    """The conditions of a page. lines: with everything in them, as they read."""
    restored = [line for line in lines if line.offsets is not None]  # without any, nothing was hidden or disguised
    misread = is_mojibake("\n".join([line.text for line in lines]))
    # A byte of a misread letter may be that of a soft hyphen.
    hidden = not misread and any(letters.has_hidden(line.raw) for line in restored)
    found = {
        Condition.INJECTED_TEXT: bool(page.planted),
        Condition.INJECTED_LINKS: _injected_links(page),
        Condition.OBFUSCATED_LETTERS: bool(restored) and letters.alphabet([line.raw for line in lines]).disguised,
        Condition.INVISIBLE_CHARACTERS: hidden,
        Condition.SCRAMBLED_DIACRITICS: page.language == "vi" and _scrambled(blocks),
        Condition.HARD_WRAPPED: page.layout.wrapped,
        Condition.MOJIBAKE: misread,
        Condition.TRUNCATED: _truncated(page, blocks),
    }
    return {condition for condition, holds in found.items() if holds}


def _injected_links(page: Page) -> bool:
    """Whether rows of links were planted, or a spam kit lists other stories: it put them there."""
    if any(one.rule == rule_names.LINKS for one in page.planted):
        return True
    kit = any(one.rule in (rule_names.BRACKETED, rule_names.EDITOR) for one in page.planted)
    return kit and page.language != "zh" and any(verdict.role is Role.RELATED for verdict in page.layout.verdicts)


_POSSIBLE: set[str] = set()  # pieces of text that have been seen to be spelt as syllables can be: nearly all are


def _impossible(pieces: set[str]) -> set[str]:
    """The syllables in pieces of text that none is spelt like."""
    found: set[str] = set()
    for piece in pieces - _POSSIBLE:
        impossible = [word for word in _WORD.findall(piece) if not word.isascii() and is_impossible(word)]
        if not impossible and len(_POSSIBLE) < PIECES_MOST and len(piece) <= PIECE_LONGEST:
            _POSSIBLE.add(piece)
        found.update(impossible)
    return found


def _scrambled(blocks: Sequence[TextBlock]) -> bool:
    """Whether syllables are spelt as none can be, throughout; one that comes again counts twice at most."""
    text = " ".join([block.text for block in blocks])[:SAMPLE]
    impossible = _impossible(set(text.split()))
    if COUNTED_TWICE * len(impossible) < SCRAMBLED_LEAST:
        return False
    words = Counter(_WORD.findall(text))
    wrong = sum(min(words[word], COUNTED_TWICE) for word in impossible)
    return wrong >= max(SCRAMBLED_LEAST, SCRAMBLED_SHARE * words.total())


# Words after which no sentence ends, whatever the page goes on with.
_LEADS_ON = re.compile(r"\s(?:và|của|các|những|với|mỗi|the|of|and|le|les|des|du|et|dan|yang|dari|untuk|dengan|oleh)\Z")


def _is_walled(page: Page, end: int) -> bool:
    """Whether a notice that the story goes on for others only stands right under the last of the text."""
    both = zip(page.layout.groups, page.layout.verdicts, strict=True)
    under = (verdict for one, verdict in both if one.lines[0].number > end and not one.blank)
    return any(verdict.rule == "paywall" for verdict in islice(under, WALL_REACH))


def _truncated(page: Page, blocks: Sequence[TextBlock]) -> bool:
    """Whether the capture stops in the middle of a sentence."""
    shown = [one for one in page.layout.groups if not one.blank]
    if not blocks or not shown or blocks[-1].kind != "body":
        return False
    if _LEADS_ON.search(blocks[-1].text) and len(blocks[-1].text.split()) >= TRUNCATED_WORDS:
        return True
    if _is_walled(page, blocks[-1].line):
        return True
    last = shown[-1]
    return last.lines[0].number == blocks[-1].line and not last.whole.ends and last.whole.words >= TRUNCATED_WORDS
