"""Numbers in running text, in full: "258 triệu" is 258000000, "14,8 triệu" 14800000, "1,234" 1234 in English.

Which of stop and comma parts the thousands follows from the shape where it can
(``168.865.244``), else from the language. What could be either ("1,234" in
Vietnamese) and ranges ("10-15") are told as such, so that nobody takes them for
one number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from newsarchive.reading.words.patterns import compiled

# Languages that write a point before decimals and a comma between thousands; the others do the reverse.
DECIMAL_POINT = frozenset({"en", "zh", "ja", "ko", "th", "ms", "tl"})
TEN_THOUSAND = 10_000  # behind 万 go the thousands: "2萬8600" is 28600
LONGEST = 24  # code points of digits and separators: what is longer is a code, not a number

SCALES: dict[str, int] = {
    "trăm": 2, "nghìn": 3, "ngàn": 3, "triệu": 6, "tr": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12, "nghìn tỉ": 12,
    "ngàn tỷ": 12, "ngàn tỉ": 12, "trăm nghìn": 5, "trăm ngàn": 5, "trăm triệu": 8, "trăm tỷ": 11, "triệu tỷ": 15,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "mn": 6,
    "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7, "mille": 3, "millions": 6, "milliard": 9, "milliards": 9,
    "ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12,
    "万": 4, "萬": 4, "亿": 8, "億": 8, "千": 3, "百": 2, "百万": 6, "千万": 7, "百萬": 6, "千萬": 7,
}  # fmt: skip
HALF = " rưỡi"
_WIDE_SCALES = frozenset("千万萬亿億")  # nothing parts them from the next number
# Letters may stand right behind these numbers: "50kg", "80USD", "30%".
JOINED = compiled(
    r"(?:km²?|kg|m²|m2|m³|m3|ha|mm|cm|m|g|l|[kM]?Wp?|MWh|kWh|GW|kVA?|USD|EUR|VND|VNĐ|đồng|đ|tỷ|tỉ|triệu|tr|nghìn|bn|mn)(?!\w)"
)
# A size before what has it: "a 40-metre footbridge".
_HYPHENED = compiled(
    r"-(?:(?:kilo|centi|milli)?(?:metre|meter)|km|mile|acre|hectare|tonne|ton|litre|liter|gallon|foot|kilogram|pound)(?!\w)"
)

_DIGITS = (
    r"[0-9]{1,3}(?:[\u00a0\u202f ][0-9]{3})+(?![0-9])(?:,[0-9]+)?"
    r"|[0-9]{1,3}(?:['’][0-9]{3})+(?!\w)|[0-9]+(?:[.,][0-9]+)*"
)
_SCALE = "|".join(sorted(SCALES, key=lambda scale: (-len(scale), scale)))
_SCALED = rf"(?:(?:[\s\u00a0-]|[多余馀餘](?=[千百万萬亿億]))?(?P<scale>{_SCALE})(?![a-zà-ỹ])(?!(?<=千)[克米瓦伏卡赫]))?"
NUMBER = compiled(rf"(?P<digits>{_DIGITS}){_SCALED}")
# Behind a sign of money these are scales: "£2m" is two million pounds, "2 m" is two metres.
_MONEY_SIGN = compiled(r"[$€£¥]\s?\Z")
# Letters that stand right before a sum: "Rp50.000", "PHP6.8 million", "Sh18,500".
_MONEY_WORD = compiled(r"(?<![A-Za-z])(?:Rp|RM|Rs|[KTU]?Sh|Ksh|USD|EUR|CHF|VND|VNĐ|IDR|PHP|SGD|MYR|THB|INR|KES|NGN)\Z")
_PESOS = re.compile(r"(?<![A-Za-z])P\Z")  # "P18.5 million": without a word of scale it is a page or a plot
MONEY_LONGEST = 4  # code points: three letters, and what stands before them
SPAN_LEAD = 12  # code points before a number in which "từ" stands, with what hedges it
SPAN_WINDOW = 60  # … and before the second of two with which the first one stands
_TO_VI = ("đến", "tới")
_MEASURED = r"\s?(?:đồng|USD|tấn|tạ|kg|ha|m2|km|cm|mm|m|lít|người|con|hộ|em|xe|điểm)"
# "có giá từ 300.000 đồng đến 5 triệu đồng" is a range; what rises from one to the other is two.
_SPAN_AFTER = compiled(rf"{_MEASURED}\s(?:đến|tới)\s(?:hơn\s|gần\s|khoảng\s)?[0-9]")
_RISES = compiled(r"\b(?:tăng|giảm|nâng|hạ|tụt|lên|xuống|nới|rút)(?:\s\w+){0,2}\stừ(?:\s\w+)?\Z")
_SPAN_BEFORE = compiled(
    rf"(?<!tăng )(?<!giảm )(?<!nâng )(?<!hạ )(?<!lên )(?<!xuống )\btừ\s(?:hơn\s|gần\s|khoảng\s)?[0-9][0-9.,]*"
    rf"(?:\s(?:triệu|tỷ|nghìn|ngàn))?{_MEASURED}\s(?:đến|tới)\s\Z"
)
_MONEY_SIGNS = "$€£₱₹"
_BEFORE_SUM = " \u00a0\t\n" + _MONEY_SIGNS  # "$5 million to $6 million" is a range …
_CHANGES = compiled(
    r"\b(?:[Ff]rom|[Dd]ari)(?:\s\S{2,12}(?:\s[a-z]{4,9})?\s(?:to|hingga))?\Z"
)  # … but not behind "from"
_MONEY_SCALE = compiled(r"(k|K|m|M|mn|bn|B|tn|T)(?!\w)")
_EURO_SCALE = compiled(r"\s?(k|K|M|Mds?)\s?(?=[€$])")
_MONEY_SCALE_BEGINS = frozenset("kKmMbBtT")  # what either begins with
_MONEY_SCALES = {"md": 9, "mds": 9, "k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12, "t": 12}
_RANGE_BEFORE = compiled(
    r"[0-9][%]?(?:\s(?:nghìn|ngàn|triệu|tỷ|tỉ|million|billion|juta|ribu))?\s?(?:-|–|—|~|/|x|×|:|đến|tới|to|hingga|sampai|à|ou|or|hoặc|hay|atau|至|到|比)\s?\Z"
    r"|\b(?:[Bb]etween|[Ee]ntre|[Aa]ntara)\s[0-9][0-9.,]*%?(?:\s[a-z]{4,9})?\s(?:and|et|dan)\Z"
)
# Nearly no number has one of these before it; to look for that first spares the search.
_RANGE_SIGNS = (
    *"-–—~/x×:至到比à",
    "đến",
    "tới",
    "to",
    "hingga",
    "sampai",
    "and",
    "et",
    "dan",
    "ou",
    "or",
    "hoặc",
    "hay",
    "atau",
)
_BETWEEN = (" between", " entre", " antara", " Between", " Entre", " Antara")
_RANGE_AFTER = compiled(
    r"%?\s?(?:[-–—~/x×:至到比]\s?[0-9]|(?:to|and|-|–|à|hingga|sampai)\s?(?:[A-Z]{0,3}[$€£₱₹]|Rp\.?)\s?[0-9]|(?:đến|tới|to|hingga|sampai|à|ou|or|hoặc|hay|atau)\s(?P<plain>[0-9]+)(?:[.,][0-9]+)*(?:%|\s(?!tháng|/)[a-zà-ỹ]))"
)


class Number(NamedTuple):
    """One number of a text.

    start, end: half-open, in code points, the word of scale within. value: in
    full; None where its shape allows two. scaled: whether a word of scale
    stands with it. ranged: it is one end of a range or half of a score or fraction.
    """

    start: int
    end: int
    value: Decimal | None
    scaled: bool = False
    ranged: bool = False


def find(text: str, language: str) -> Iterator[Number]:
    """Every number that `text` prints as a word of its own, in order."""
    before: Number | None = None
    for match in _printed(text):
        if not _stands_alone(text, match):
            continue
        number = _number(text, match, language)
        joined = _sum(text, before, number)
        if joined:
            before = joined
            continue
        if before:
            yield before
        before = number
    if before:
        yield before


def has_digit(text: str) -> bool:
    """Whether there is a number in `text` at all, as in a good third of all paragraphs there is none."""
    return _DIGIT.search(text) is not None


def _printed(text: str) -> Iterator[re.Match[str]]:
    """What ``NUMBER.finditer`` gives, in half the time: a digit is found sooner than all that may begin with one."""
    digit = _DIGIT.search(text)
    while digit and (match := NUMBER.match(text, digit.start())):
        yield match
        digit = _DIGIT.search(text, match.end())


_DIGIT = re.compile("[0-9]")


def value(digits: str, language: str, *, scaled: bool = False) -> Decimal | None:
    """The number that `digits` (with separators) print; None where that could be either of two.

    scaled: a word such as "triệu" follows, so that "1,234" must be decimal in a
    language with decimal commas.
    """
    if digits.isdigit():
        return Decimal(digits) if len(digits) <= LONGEST else None
    digits = re.sub(r"[\s\u00a0\u202f'’]", "", digits)
    separators = [c for c in digits if c in ".,"]
    if not separators or len(digits) > LONGEST:
        return Decimal(digits) if len(digits) <= LONGEST else None
    if len(set(separators)) == 2:
        return _mixed(digits, separators)
    groups = re.split("[.,]", digits)
    thousands = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    if len(separators) > 1:
        return Decimal("".join(groups)) if thousands else None
    parts_decimals = separators[0] == ("." if language in DECIMAL_POINT else ",")
    if thousands and not parts_decimals:
        return Decimal("".join(groups))
    unclear = thousands and not scaled and language not in DECIMAL_POINT
    return None if unclear else Decimal(".".join(groups))


def _mixed(digits: str, separators: list[str]) -> Decimal | None:
    """Of two separators the last is the decimal one, if it stands once and the others part thousands."""
    if separators.count(separators[-1]) != 1:
        return None
    whole, decimals = digits.split(separators[-1])
    groups = whole.split(separators[0])
    if len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:]):
        return None
    return Decimal("".join(groups) + "." + decimals)


def _number(text: str, match: re.Match[str], language: str) -> Number:
    scale = match["scale"]
    short = None if scale else _money_scale(text, match)
    amount = value(match["digits"], language, scaled=bool(scale or short))
    power, end = SCALES.get(scale, 0), match.end()
    if short:
        power, end = _MONEY_SCALES[short[1].casefold()], short.end()
    if amount is not None and power:
        half = scale is not None and text.startswith(HALF, end)  # "2 triệu rưỡi"
        amount = _plain((amount + Decimal("0.5") if half else amount) * 10**power)
        end += len(HALF) if half else 0
    before = text[max(0, match.start() - 24) : match.start()].rstrip(_BEFORE_SUM)
    after = _RANGE_AFTER.match(text, end)
    if after and power and after["plain"] and not NUMBER.match(text, after.start("plain"))["scale"]:  # type: ignore[index]
        after = None  # "₹2.1 crore to 1,930 growers"
    share = bool(_SHARE_SIGN.match(text, end))
    signed = match.start() > 0 and text[match.start() - 1] in _MONEY_SIGNS
    if not after and "từ" in before[-SPAN_LEAD:] and _SPAN_AFTER.match(text, end):
        after = None if _RISES.search(before) else _SPAN_AFTER.match(text, end)
    elif before.endswith(_TO_VI) and _SPAN_BEFORE.search(text, max(0, match.start() - SPAN_WINDOW), match.start()):
        return Number(match.start(), end, amount, scaled=bool(power), ranged=True)
    ranged = not (signed and _CHANGES.search(before)) and bool(
        (after and not _is_another(text, after, share))
        or (before.endswith(_RANGE_SIGNS) and _ends_range(before, share))
        or f" {before}".endswith(_BETWEEN)
    )
    return Number(match.start(), end, amount, scaled=bool(power), ranged=ranged)


def _ends_range(before: str, share: bool) -> bool:
    """Whether a range ends with the number behind `before`: of two shares, or of two of anything else."""
    found = _RANGE_BEFORE.search(before)
    return found is not None and ("%" not in found[0] or share)


def _is_another(text: str, after: re.Match[str], share: bool) -> bool:
    """Whether a number that follows a share is no share, and so no end of the same range ("7,5% à 118 millions")."""
    if not share or "%" not in after[0]:
        return False
    other = NUMBER.search(text, after.start(), after.end() + LONGEST)
    return other is not None and not _SHARE_SIGN.match(text, other.end())


_SHARE_SIGN = compiled(r"\s?(?:[%％‰]|per ?cent|pour cent|phần trăm|persen)")


def _money_scale(text: str, match: re.Match[str]) -> re.Match[str] | None:
    if text[match.end() : match.end() + 2].lstrip()[:1] not in _MONEY_SCALE_BEGINS:
        return None
    short = _MONEY_SCALE.match(text, match.end())
    if short and _MONEY_SIGN.search(text, max(0, match.start() - 2), match.start()):
        return short
    return _EURO_SCALE.match(text, match.end())


def _plain(amount: Decimal) -> Decimal:
    """Without a needless fraction: 14.8 million is 14800000, not 14800000.0."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()


def _sum(text: str, before: Number | None, number: Number) -> Number | None:
    """ "2 tỷ 300 triệu", "1万2千" as one number: the second follows at once and is of a smaller scale."""
    if not (before and before.scaled and before.value and number.value):
        return None
    between = text[before.end : number.start]
    if not number.scaled and (between or text[before.end - 1] not in "万萬" or number.value >= TEN_THOUSAND):
        return None
    if (
        not (between == " " or (not between and text[before.end - 1] in _WIDE_SCALES))
        or number.value * 10 > before.value * 10
        or number.value >= before.value
    ):
        return None
    return Number(before.start, number.end, before.value + number.value, scaled=True, ranged=number.ranged)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether it is no part of a word, a code, a date or a longer number ("Covid-19", "5K", "F0", "A/2021")."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    if before and ((before[-1].isalnum() and ord(before[-1]) < 0x2E80) or before[-1] in "_#@"):
        start = max(0, match.start() - MONEY_LONGEST)
        if match["scale"] and before[-1] == "P" and _PESOS.search(text, start, match.start()):
            return True
        return bool(_MONEY_WORD.search(text, start, match.start()))
    if before and before[-1] in "-/.,:+" and before[0] != before[-1] and before[0].isalnum() and before[0] < "⺀":
        return False
    if after and after[0].isalpha() and ord(after[0]) < 0x2E80:
        return bool(JOINED.match(text, match.end())) or _money_scale(text, match) is not None
    if after and after[0] == "-" and after[1:].isalpha():
        return bool(_HYPHENED.match(text, match.end()))
    return not (after and after[0] in "/_" and after[1:].isalpha())
