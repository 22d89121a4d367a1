"""Sentences that sell what planted sentences of the page sell, and which nothing in it tells of.

"Tiền Nhanh Plus duyệt hồ sơ trong 15 phút." makes no offer by itself. Behind
"hãy đăng ký vay online" it is the offer's own, and so it is two paragraphs on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, Part, parts_of
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, SPOKEN, quotes, scan

ODDS = 0.0  # logarithm of the odds that such a sentence is an advertiser's
HINTS = 2  # of a trade in a sentence that offers nothing


def find(lines: Sequence[Line], planted: Iterable[str]) -> Iterator[Planted]:
    """The sentences of a page that sell what is planted in it.

    lines: without what is known to be planted. planted: the sentences of that.
    """
    trades = frozenset(trade for text in planted for trade in scan(text).trades)
    if not trades:
        return
    near = [line for line in lines if line.ends and len(line.text) <= LINE_LIMIT and scan(line.text).has(*_TELLING)]
    parts = [part for line in near for part in parts_of(line)]
    selling = [part for part in parts if _sells(part)]
    told = frozenset(item.trade for part in parts if part not in selling for item in scan(part.text).of(*SPOKEN))
    for part in selling:
        if trades & scan(part.text).trades - told:
            yield Planted(part.line.number, part.start, part.end, rule_names.SENTENCE)


def _sells(part: Part) -> bool:
    """Whether a sentence has an offer of a trade, or hints of one, and speaks as advertisers do."""
    if HAN.search(part.text):
        return False  # nothing tells where in it the author goes on
    found = scan(part.text)
    offers = found.has(Kind.OFFER) or len({item.phrase for item in found.of(Kind.HINT)}) >= HINTS
    if not offers or found.has(*HONEST) or quotes(part.text) or not part.text.rstrip().endswith(SENTENCE_ENDS):
        return False
    return speech.weigh(part.text) >= ODDS and not pitches.is_official(part.text)


_TELLING = frozenset({Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER})
