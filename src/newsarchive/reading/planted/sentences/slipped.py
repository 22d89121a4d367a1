"""Offers that slip over from an author's matter, in one sentence with it.

"Với những em trượt kỳ thi, tấm bằng không còn là nỗi lo vì nhận làm bằng đại học
phôi thật": the sentence begins as the page's own do, even with its people, and
ends as an offer that its words need. A keyword put into an author's sentence
has no word before it that leads to it.
"""

from __future__ import annotations

import re

from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.pitch_words import Sign
from newsarchive.reading.planted.wares.trade_words import BETTING, COMPANY, LOANS, PHARMACY, SERVICES, Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan

PHRASES = 2  # of a trade, apart from one another
LEAD_WORDS = 5  # before the offer, at least
LEADING = 7  # words right before it, one of which leads to it
ODDS = 5.0  # logarithm of the odds at which what the sentence ends with is advertising
TAIL_ODDS = 1.0  # … and at which a clause behind an offer goes on with it

_TRADES = frozenset({BETTING, COMPANY, LOANS, PHARMACY, SERVICES})
_TELLING = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER)
_SELLING = frozenset({Sign.PROMISE, Sign.REWARD, Sign.PRAISE, Sign.CALL, Sign.CONTACT})
_LEADS = re.compile(
    r"\b(?:có thể|hãy|chỉ cần|chỉ việc|vì|để|thì|nhờ|đã có|cứ|đừng quên|tranh thủ|why not|can|could|just"
    r"|simply|bisa|dapat|cukup|tinggal|sambil|karena|pouvez|peut|peuvent|suffit|grâce|pourquoi)\b",
    re.I,
)


def is_offer(sentence: str) -> bool:
    """Whether a sentence ends as an offer to which its own words lead, whoever is named in them."""
    found = scan(sentence)
    items = [item for item in found.of(*_TELLING) if item.trade in _TRADES]
    if len({item.phrase for item in items}) < PHRASES or found.has(*HONEST) or quotes(sentence):
        return False
    lead, offer = sentence[: items[0].start], sentence[items[0].start :]
    if len(lead.split()) < LEAD_WORDS or not _LEADS.search(" ".join(lead.split()[-LEADING:])):
        return False
    if not sentence[items[0].end : items[-1].start].strip(" -|/") or pitches.is_told(offer):
        return False
    sells = found.of(Kind.OFFER)[1:] or not pitches.pitch(offer).signs.isdisjoint(_SELLING)
    return bool(sells) and speech.weigh(offer) >= ODDS


def goes_on(clause: str) -> bool:
    """Whether a clause behind an offer goes on with it."""
    return speech.weigh(clause) - speech.bias() >= TAIL_ODDS and not pitches.pitch(clause).honest
