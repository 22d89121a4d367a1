"""What state a capture came in, of what the rules of the page do not already tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from newsarchive.nouns.article import Condition
from newsarchive.nouns.ledger import Role
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.layout import letters
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.page import Page

# UTF-8 read as Latin-1 or Windows-1252 gives these pairs, which no language writes.
_MOJIBAKE = re.compile(r"Ã[\u0080-\u00bf¡-¿]|áº|á»|Ä‘|Æ°|Æ¡|â€|Â[\u00a0-\u00bf]|\ufffd")
_MOJIBAKE_HINTS = ("Ã", "áº", "á»", "Ä‘", "Æ°", "Æ¡", "â€", "Â", "\ufffd")  # one of them stands in each
MOJIBAKE_LEAST = 3

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_FLAT = frozenset("\u0300\u0303\u0309")  # tones that a syllable ending in c, ch, p or t cannot have
_STOPPED = re.compile(r"(?:c|ch|p|t)$")
_WORD = re.compile(r"[^\W\d_]+")
# Slips and joined words occur in honest text; so many wrong syllables, and this share of all, do not.
SCRAMBLED_LEAST = 4
SCRAMBLED_SHARE = 0.01
SAMPLE = 40_000  # code points of the text that are looked at

TRUNCATED_WORDS = 12  # a last line of fewer words may be a caption or a list's end


def conditions(page: Page, lines: Sequence[Line], blocks: Sequence[TextBlock]) -> set[Condition]:
    """The conditions of a page. lines: with everything in them, as they read."""
    restored = [line for line in lines if line.offsets is not None]  # without any, nothing was hidden or disguised
    found = {
        Condition.INJECTED_TEXT: bool(page.planted),
        Condition.INJECTED_LINKS: _injected_links(page),
        Condition.OBFUSCATED_LETTERS: bool(restored) and letters.alphabet([line.raw for line in lines]).disguised,
        Condition.INVISIBLE_CHARACTERS: any(letters.has_hidden(line.raw) for line in restored),
        Condition.SCRAMBLED_DIACRITICS: page.language == "vi" and _scrambled(blocks),
        Condition.HARD_WRAPPED: page.layout.wrapped,
        Condition.MOJIBAKE: _mojibake("\n".join(line.text for line in lines)),
        Condition.TRUNCATED: _truncated(page, blocks),
    }
    return {condition for condition, holds in found.items() if holds}


def _injected_links(page: Page) -> bool:
    """Whether rows of links were planted, or a spam kit lists other stories: it put them there."""
    if any(one.rule == "planted-links" for one in page.planted):
        return True
    kit = any(one.rule in ("bracketed-keyword", "foreign-editor-line") for one in page.planted)
    return kit and any(verdict.role is Role.RELATED for verdict in page.layout.verdicts)


def _mojibake(text: str) -> bool:
    return any(map(text.__contains__, _MOJIBAKE_HINTS)) and len(_MOJIBAKE.findall(text)) >= MOJIBAKE_LEAST


def _scrambled(blocks: Sequence[TextBlock]) -> bool:
    """Whether syllables have two tones, or one that their ending does not allow, throughout."""
    words = _WORD.findall(" ".join(block.text for block in blocks)[:SAMPLE].casefold())
    impossible = set(filter(_impossible, set(words)))
    wrong = sum(map(impossible.__contains__, words)) if impossible else 0
    return wrong >= max(SCRAMBLED_LEAST, SCRAMBLED_SHARE * len(words))


@lru_cache(maxsize=8192)
def _impossible(word: str) -> bool:
    if word.isascii():
        return False
    marks = unicodedata.normalize("NFD", word)
    tones = [c for c in marks if c in _TONES]
    if len(tones) > 1:
        return True
    return bool(tones) and tones[0] in _FLAT and bool(_STOPPED.search(word))


def _truncated(page: Page, blocks: Sequence[TextBlock]) -> bool:
    """Whether the capture stops in the middle of a sentence."""
    shown = [one for one in page.layout.groups if not one.blank]
    if not blocks or not shown or blocks[-1].kind != "body":
        return False
    last = shown[-1]
    return last.lines[0].number == blocks[-1].line and not last.whole.ends and last.whole.words >= TRUNCATED_WORDS
