"""Names that stand in what is planted and in no other words of a page: whoever has them too is the same advertiser.

"BitHarvest" in a sentence that sells, "hitclub" in three entries of a row of
searches: no editor made them up. A name of several words may be a place or a
person, and is none of these.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences.pitches import pitch
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, begins_phrase, scan

OFTEN = 3  # times that a word of letters comes in rows of searches and brackets
SHORTEST = 5  # letters of it
LONGEST = 30  # words of a planted stretch that names are looked for in; a longer one is no sentence or row
NAMES_MOST = 12

_CAMEL = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]{2,14}[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,12}\b")
_PLAIN = re.compile(rf"\b[a-z]{{{SHORTEST},16}}\b")
_SOLD = rule_names.SENTENCES - {rule_names.STRANGER}
_ROWS = rule_names.ROWS | {rule_names.BRACKETED}


def find(lines: Sequence[Line], planted: Sequence[Planted], rows: Sequence[Line]) -> list[str]:
    """The advertiser's names. rows: of searches, as far as they are not among what is planted."""
    stretches = [(one.rule, lines[one.line - 1].text[one.start : one.end]) for one in planted]
    sold = {name for rule, text in stretches if rule in _SOLD and _is_short(text) for name in _CAMEL.findall(text)}
    typed = Counter(word for text in _searches(stretches, rows) for word in _PLAIN.findall(text.lower()))
    plain = {word for word, times in typed.items() if times >= OFTEN and _is_strange(word)}
    if not 0 < len(sold | plain) <= NAMES_MOST:
        return []
    own = [text for text in _rest(lines, planted, rows) if any(name.lower() in text.lower() for name in sold | plain)]
    honest = "\n".join(text for text in own if scan(text).has(*HONEST) or pitch(text).honest).lower()
    return sorted(name.lower() for name in sold | plain if name.lower() not in honest)


def _is_strange(word: str) -> bool:
    """Whether a word of letters begins no phrase that authors use: it is nothing known, or known as a name."""
    return not begins_phrase(word) or scan(word).has(Kind.BRAND)


def _is_short(text: str) -> bool:
    return len(text.split()) <= 2 * LONGEST


def _searches(stretches: Sequence[tuple[str, str]], rows: Sequence[Line]) -> Iterator[str]:
    yield from (text for rule, text in stretches if rule in _ROWS and len(text.split()) <= LONGEST)
    yield from (line.text for line in rows)


def _rest(lines: Sequence[Line], planted: Sequence[Planted], rows: Sequence[Line]) -> Iterator[str]:
    """The lines, without what is known to be planted."""
    cut: dict[int, list[Planted]] = {}
    for one in planted:
        cut.setdefault(one.line, []).append(one)
    numbers = {line.number for line in rows}
    for line in lines:
        if line.number not in numbers:
            text = line.text
            for one in cut.get(line.number, ()):
                text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
            yield text
