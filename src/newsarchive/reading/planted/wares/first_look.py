"""A first look at a page: whether a word of the trades that plant stands in it. All but a few pages do not pass it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.nouns.text import fold
from newsarchive.reading.language import HAN
from newsarchive.reading.planted.wares.trade_words import BETTING, COMPANY, GLUED, NAMES, PHARMACY, Kind
from newsarchive.reading.planted.wares.trades import GLUED_PHRASES, LONG_WORD, NUMBERED, WIDE, forms_of_words

_SITES = (".com", ".net", ".vip", ".bet", ".club", ".vn")
_MARKS = ".,!?:;)…»”\"'"  # what may stand after a word …
_MARKS_BEFORE = '(“"«【[-'  # … and before it, where a text is parted at white space alone

_WIDE_OFFERS = tuple(phrase for phrase, (kind, _) in WIDE.items() if kind is Kind.OFFER)

_STRUNG = tuple(GLUED.split())
# Words that many a page has, the commonest first: an offer is looked for by one of them only where it has no other.
_COMMON = """
    không từ dịch vụ nhà tin một có số hàng đầu tiền nhanh in di en dan tải sinh viên trực tuyến tiếp nam bằng đại học
    tài khoản nhân ban xem tăng giảm đánh thần cường đề bạch mua bán làm giả cần chất lượng giá cao cấp hỗ trợ miễn phí
    cộng tiếng đầu tư miền bắc thể thao châu âu uy tín quay chơi online top game app bài đổi no best free real money new
    hari ini live of bad fast quick day same service services open sans 1 đá bóng danh nóng gấp xấu vẫn thế chấp thuốc
    lý khóa lô gái hack member de rapide like gà thưởng rút nạp bonus prêt vay cái
"""
_RANKS = {fold(word): rank for rank, word in enumerate(_COMMON.split())}


def rarest(words: Sequence[str]) -> str:
    """The word of an offer by which a text is looked through first: the rarest."""
    return max(words, key=lambda word: (_RANKS.get(fold(word), len(_RANKS)), len(word)))


# Trades that a page about something else has no cause to name: their names alone are looked for.
_NAMED_SELDOM = frozenset({BETTING, PHARMACY, COMPANY})


def _seeds() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Each seed, with the signs that may stand at it, and the offers that it leads to, `parted`."""
    found: dict[str, set[str]] = {}
    for form, kind, trade in forms_of_words():
        if kind in (Kind.OFFER, Kind.BRAND) or (kind is Kind.MATTER and trade in _NAMED_SELDOM):
            found.setdefault(rarest(form), set()).add(" ".join(form))
    sites = {name + ending: (parted(name),) for name in NAMES.split() for ending in _SITES}
    return sites | {
        spelt: tuple(map(parted, _shortest(phrases)))
        for word, phrases in found.items()
        for spelt in (word, *(word + mark for mark in _MARKS), *(mark + word for mark in _MARKS_BEFORE))
    }


def _shortest(phrases: AbstractSet[str]) -> list[str]:
    """The phrases that have none of the others in them: where one of those stands, so does it."""
    return sorted(one for one in phrases if not any(other in one for other in phrases - {one}))


def parted(phrase: str) -> tuple[str, frozenset[str]]:
    """A phrase, and its words between the first and the last: where it stands in a text, white space parts them."""
    return phrase, frozenset(phrase.split()[1:-1])


_SEEDS = _seeds()
_SEED_WORDS = frozenset(_SEEDS)


def suspicious(typed: str, words: AbstractSet[str], numbered: Iterable[str]) -> bool:
    """Whether an offer or a brand stands in a text: a quick look, which all but a few pages do not pass.

    typed: the text in small letters; words: its different words, parted at white space; numbered: those of letters and
    digits.
    """
    for seed in _SEED_WORDS & words:
        for phrase, within in _SEEDS[seed]:
            if within <= words and phrase in typed:
                return True
    if not GLUED_PHRASES.isdisjoint(words) or any(map(NUMBERED.fullmatch, numbered)):
        return True
    long = " ".join([word for word in words if len(word) >= LONG_WORD])
    if long and any(map(long.__contains__, _STRUNG)):
        return True
    return bool(HAN.search(typed)) and any(map(typed.__contains__, _WIDE_OFFERS))
