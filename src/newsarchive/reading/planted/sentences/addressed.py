"""Sentences that address the reader, and sell him what has a name, or is a ware, that the page does not know.

"Nếu bạn đang đau đầu vì khách nợ, hãy để công ty … thu hồi nợ toàn quốc": how it
speaks leaves a doubt, for it slips over from the author's matter. But nothing
else in the page speaks to the reader, nobody is quoted, no office is named; it
promises him something, and whoever keeps the promise stands nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences import speech, spoken
from newsarchive.reading.planted.sentences.parts import QUESTION_WORDS, clauses
from newsarchive.reading.planted.sentences.pitch_words import Sign
from newsarchive.reading.planted.sentences.pitches import Pitch, may_do, pitch
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares import brands
from newsarchive.reading.planted.wares.tokens import stands_in
from newsarchive.reading.planted.wares.trades import CRIME
from newsarchive.reading.words.vocabulary import UPPER

WEIGHT = 3.0  # of what the sentence does of what advertisers do
SIGNS = 3  # different things that it does, …
ODDS = 1.0  # … and the logarithm of the odds at which it is advertising,
FURTHER_ODDS = -3.0  # … where it does one thing more
SURE_ODDS = 4.0  # … and where it sells a ware under no name
PAGE_MOST = -3.0  # the mean of the other sentences
STORY = 4  # of them, at least
SENTENCES = 2  # in a page; one with more speaks to its readers itself
LEAD_WORDS = 8  # before the clause that addresses the reader

# Words of which the reader is addressed with one.
_WORDS = tuple(
    re.split(" ", "bạn hãy quý đừng muốn ngay mẹ nhé you your anda kamu vous votre vos hubungi percayakan nhanh liên")
)
_TO_READER = frozenset({Sign.READER, Sign.NEED, Sign.CALL})
_GIVING = frozenset({Sign.REWARD, Sign.PROMISE, Sign.PRAISE, Sign.WARE})
# What only who sells pledges himself to, and what he asks for it.
_PLEDGE = re.compile(
    r"\b(?:bảo hành|báo giá|chiết khấu|tặng kèm|trả góp|giảm (?:ngay |đến |tới |sốc |giá )?\d{1,2} ?%|giảm giá"
    r"|mua \w+ tặng \w+|(?:mới|không) (?:lấy|thu) (?:tiền|phí)|hoàn (?:cọc|phí|tiền)|không phát sinh|lấy ngay|lấy liền"
    r"|có mặt sau|giao hàng|giao tận|giá chỉ|chỉ từ|chỉ \d[\d.,]*(?:k| triệu)\b|số lượng có hạn|giữ chỗ|học thử"
    r"|dùng thử"
    r"|không hiệu quả|không thể bỏ qua|nỗi lo|nỗi ám ảnh|sở hữu ngay|đầu ra|free (?:quote|estimate|trial|delivery)"
    r"|free consultation|lifetime guarantee|money[- ]back|\d{1,2}% off|no hidden|satisfaction guaranteed"
    r"|limited (?:time|offer)|garansi|bergaransi|gratis ongkir|harga terjangkau|konsultasi gratis|cicilan|devis gratuit"
    r"|livraison gratuite|satisfait ou remboursé|faites confiance|sans surprise|prix imbattables?|pose offerte)\b",
    re.I,
)
# A firm's name may be like a school's, an office's.
_FIRM = re.compile(
    rf"\b(?i:công ty|cty|tập đoàn|dịch vụ|cửa hàng|thương hiệu|nhà thuốc|hãng|trung tâm|thầy|cô)"
    rf"(?: [{UPPER}][^\W\d_]{{0,9}}){{1,5}}"
)


@dataclass(frozen=True)
class _Said:
    """A sentence, from the clause on in which it addresses the reader."""

    heard: spoken.Heard
    text: str

    @lazy
    def pitch(self) -> Pitch:
        return pitch(_FIRM.sub("qzx", self.text))

    @property
    def wares(self) -> Sequence[str]:
        """What it sells, where it surely speaks as advertisers do: then that needs no name."""
        sure = Sign.READER in self.pitch.signs and speech.weigh(self.text) >= SURE_ODDS
        return sorted(self.pitch.wares) if sure else ()

    @lazy
    def sells(self) -> bool:
        """Whether it does so much of what advertisers do, and nobody else may be speaking."""
        if self.heard.quoted or not speech.weighs(self.text, FURTHER_ODDS):
            return False
        signs, pledges = self.pitch.signs, len({one[0].lower() for one in _PLEDGE.finditer(self.text)})
        if self.pitch.honest or self.pitch.weight + pledges < WEIGHT or CRIME.search(self.text):
            return False
        if len(signs) + pledges < SIGNS or (signs.isdisjoint(_GIVING) and not pledges):
            return False
        return speech.weigh(self.text) >= (FURTHER_ODDS if len(signs) + pledges > SIGNS else ODDS)


def may_address(words: AbstractSet[str]) -> bool:
    """Whether a page has a word with which readers are addressed. words: its different words in small letters."""
    return not words.isdisjoint(_WORDS)


def find(lines: Sequence[Line]) -> Iterator[Planted]:
    """The sentences that sell to the reader what nothing else in the page knows."""
    near = [line for line in lines if len(line.text) <= LINE_LIMIT and stands_in(line.lowered, _WORDS)]
    asked = list(_with_questions(spoken.heard_in(near)))
    if not any(map(_may_sell, asked)):
        return
    said = [one for heard in asked if (one := _addressing(heard))]
    sold = [one for one in said if one.sells]
    if not 0 < len(sold) <= SENTENCES or any(_speaks_on(one) for one in said if one not in sold):
        return
    own = [(one.heard.line, one.heard.start, one.heard.end) for one in sold]
    heard = spoken.heard_in(lines)
    rest = [one for one in heard if not any(one.line == at and a <= one.start < b for at, a, b in own)]
    if len(rest) < STORY or sum(one.odds for one in rest) > PAGE_MOST * len(rest):
        return
    others = "\n".join([*(one.text for one in rest), *(line.text for line in lines if line.words < spoken.WORDS_LEAST)])
    others = others.lower()
    for one in sold:
        names = list(brands.names(one.text)) or one.wares
        if names and not any(name in others for name in names):
            yield Planted(one.heard.line, one.heard.start, one.heard.end, rule_names.SPEECH)


def _with_questions(heard: Iterable[spoken.Heard]) -> Iterator[spoken.Heard]:
    """The sentences, each with the question to the reader right before it."""
    asking: spoken.Heard | None = None
    for one in heard:
        if asking and asking.line == one.line:
            text = f"{asking.text} {one.text}"
            yield replace(one, start=asking.start, text=text, quoted=asking.quoted or one.quoted)
            asking = None
            continue
        asks = one.text.endswith("?") and len(one.text.split()) <= QUESTION_WORDS
        asking = one if asks and not _TO_READER.isdisjoint(pitch(one.text).signs) else None
        if not asking:
            yield one


def _speaks_on(one: _Said) -> bool:
    """Whether another sentence speaks to readers: the page does so itself."""
    return not one.heard.quoted and not {Sign.READER, Sign.CALL}.isdisjoint(one.pitch.signs)


def _may_sell(heard: spoken.Heard) -> bool:
    """Whether a sentence addresses the reader, and weighs enough from there on: mostly it does not, at a look."""
    if heard.quoted or not heard.text.endswith(_ENDS) or not may_do(heard.text, _TO_READER):
        return False
    starts = {_begins(heard.text, start) for start, _ in clauses(heard.text)}
    return any(speech.weighs(heard.text[start:], FURTHER_ODDS) for start in starts)


def _begins(text: str, clause: int) -> int:
    """Where a sentence is looked at from, of which a clause addresses the reader: from that, or the whole of it."""
    return clause if 0 < len(text[:clause].split()) <= LEAD_WORDS else 0


_ENDS = (".", "!", "…")


def _addressing(heard: spoken.Heard) -> _Said | None:
    """A sentence from its first clause on that addresses the reader; None where it does not."""
    if not heard.text.endswith(_ENDS) or _TO_READER.isdisjoint(pitch(heard.text).signs):
        return None
    for start, end in clauses(heard.text):
        if not _TO_READER.isdisjoint(pitch(heard.text[start:end]).signs):
            return _Said(heard, heard.text[_begins(heard.text, start) :])
    return None
