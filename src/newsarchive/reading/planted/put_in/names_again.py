"""Names with a number that stand in what is planted, and again elsewhere: in searches, and in sentences that sell.

"haowin88 nổ hũ" among others of the kind makes "haowin88 bảng xếp hạng giải ý"
planted, whatever it searches for; "CHƠI SÂM LỐC CÙNG HỘI BAY52." goes with the
offer that has BAY52 in it. What an author tells of the name stays his.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import recurring
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, parts_of
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan

NAMES = 80  # of a page; one with more is a list of them
BEGUN = 3  # planted lines that a name begins: so it does searches
SEARCH_WORDS = 12  # of a search with such a name, at most
SAID = 0.0  # logarithm of the odds that a sentence with such a name is an advertiser's

_WORD = re.compile(r"[^\W_]+")
_FIRST = re.compile(r"\s*(?:\d{1,2}[.)]?\s+)?([^\W_]+)")  # the word with which a line begins, behind its number


def find(lines: Sequence[Line], planted: Sequence[tuple[str, bool]]) -> Iterator[Planted]:
    """What else is planted with the names of what is.

    lines: without what is known to be planted. planted: each stretch of that, and whether it begins its line.
    """
    names = {word for text, _ in planted for word in _WORD.findall(text.lower()) if pitches.is_odd(word)}
    if len(names) > NAMES:
        return
    near = [line for line in lines if not line.blank and len(line.text) <= recurring.PARAGRAPH]
    told = [line for line in near if stands_in(line.lowered, names)]
    names -= {name for line in told for part in parts_of(line) if _is_told(part.text) for name in _in(part.text, names)}
    begun = Counter(word[1].lower() for text, begins in planted if begins and (word := _FIRST.match(text)))
    searched = {name for name in names if begun[name] >= BEGUN}
    for line in told if names else ():
        first = _FIRST.match(line.text)
        if first and first[1] in searched and line.words <= SEARCH_WORDS and not line.ends:
            yield Planted(line.number, 0, len(line.text), rule_names.LINKS)
            continue
        for part in parts_of(line):
            named = _in(part.text, names) and part.text.rstrip().endswith(SENTENCE_ENDS)
            if named and speech.weigh(part.text) >= SAID:
                yield Planted(line.number, part.start, part.end, rule_names.SENTENCE)


def _in(text: str, names: AbstractSet[str]) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if word in names}


def _is_told(text: str) -> bool:
    """Whether a sentence tells of somebody, or has his words."""
    return scan(text).has(*HONEST) or quotes(text)
