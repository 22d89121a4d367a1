"""Names that no author of a story would write: letters and a number, two sorts of capitals, Chinese before a ware.

Such a name alone proves nothing: it may be a rocket, a rice or a telephone. What
proves it is the company in which it stands on the page, and where it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan

NAMES = 40  # candidates of a page; one with more is a catalogue or a table
SHORTEST, LONGEST = 4, 16  # characters of a name with a number
WIDE_SHORTEST, WIDE_LONGEST = 3, 6  # characters of a name in Chinese
WIDE_WARES = 2  # different wares before which a Chinese name stands

# A word with letters and digits, as far as it is written in ASCII: a name may be glued to others.
_MIXED = re.compile(r"(?=[a-z]{0,14}\d)(?=\d{0,4}[a-z])[a-z\d]{4,16}", re.I)
_ODD = re.compile(
    r"[a-z]{2,14}\d{2,4}[a-z]{0,6}|[a-z]{1,8}\d{1,3}[a-z]{2,8}\d{0,3}|\d{1,3}[a-z]{2,12}\d{0,3}"
    r"|\d{1,2}[a-z]\d{1,3}[a-z]{2,6}|[a-z]{3,14}\d|[a-z]{3,10}\d[a-z]|[a-z]{2,8}\d{1,3}[a-z]{1,8}\d{1,3}"
    r"|[a-z]\d{2}[a-z]"
)
# Things that anybody has or measures.
_COMMON = re.compile(
    r"win(?:7|8|10|11)|(?:covid|sars|cov|iphone|ipad|ios|android|galaxy|note|redmi|oppo|vivo|nokia|windows|office|airbus|boeing|sukhoi|mig"
    r"|tcvn|qcvn|iso|astm|gmail|mp|hd|vov|vtv|htv|qd|nd|tt|kh|cv|bv|pm|co|no|so|h\dn|dien|quy|nam|ngay|thang)\d+[a-z]{0,3}"
    r"|\d+(?:kg|km|ha|cm|mm|ml|kw|mw|gb|mb|tb|hp|cc|rpm|mhz|ghz|kwh|kwp|kv|kva|usd|vnd|vnđ|eur|th|nd|st|rd|am|pm|min|sec"
    r"|an|er|ers|eme|ème|tr|tys|ty|px|fps|dpi|mah|inch|px|ppm|kcal|mg|mcg|db|g\dpx|wib|wita|wit|nm|mph|kmh|lb|lbs|ft|yd"
    r"|m2|m3|km2|h\d{1,2}|h\d{1,2}m|tuoi|nguoi|ngay|thang|nam)"
    r"|[a-z]\d{1,2}[a-z]{2}|(?:u|v|k|r|g|q|f|a|b|c|e|m|n|t)\d{1,3}"
)
# Small letters and a number between letters, as only names of sites are written.
_SMALL = re.compile(r"[a-z]+\d+[a-z]+|\d+[a-z]+\d+[a-z]+|\d+[a-z]{3,}")
_MARKS_OF_ADDRESS = frozenset("@/#-")
_WIDE_NAME = re.compile(rf"[\u4e00-\u9fff]{{{WIDE_SHORTEST},{WIDE_LONGEST}}}$")
_WIDE_WARE = re.compile(
    r"官方网站|官网|登录|登陆|注册|app|APP|App|下载|手机版|网页版|客户端|平台|娱乐|体育|棋牌|真人|彩票|电竞|在线|入口"
)
_WIDE_DOOR = re.compile(
    r"官方网站|官网|登录|登陆|注册|app|APP|App|下载|手机版|网页版|客户端|入口|(?:娱乐|体育|棋牌)(?:官网|app|平台登录)"
)
_WIDE_SURE = re.compile(
    r"(?:娱乐|体育)(?:平台|城|场|官网|官方|登录|注册|app|APP|下载|入口|在线)|棋牌(?:官网|平台|app|下载|游戏|娱乐)|真人(?:棋牌|娱乐|视讯|百家乐)"
    r"|彩金|投注|博彩|百家乐|彩票(?:平台|官网|登录|app)"
)


def is_small(name: str) -> bool:
    """Whether a name is written as no word of a language and no model of a thing is."""
    return name.islower() and bool(_SMALL.fullmatch(name))


def is_common(name: str) -> bool:
    """Whether a name with a number, in small letters, is a thing's that anybody has or measures."""
    return bool(_COMMON.fullmatch(name))


def has_one(word: str) -> bool:
    """Whether a name may stand in a word of letters and digits, in small letters: glued to another, too."""
    return any(_ODD.fullmatch(one) and not _COMMON.fullmatch(one) for one in _MIXED.findall(word))


def candidates(lines: Sequence[Line]) -> list[str]:
    """What may be names, in small letters, those first that come on most lines; none where they are too many."""
    found: Counter[str] = Counter()
    for line in lines:
        found.update({match[0].lower() for match in _MIXED.finditer(line.text)} if _has_digit(line.text) else ())
    likely = [name for name in found if _ODD.fullmatch(name) and not _COMMON.fullmatch(name)]
    if len(likely) > NAMES:
        return []
    # What ends with another is that one, glued to the author's word.
    odd = [name for name in likely if not any(name != one and name.endswith(one) for one in likely)]
    return sorted(odd, key=lambda name: (-found[name], name))


_DIGIT = re.compile(r"\d")


def _has_digit(text: str) -> bool:
    return bool(_DIGIT.search(text))


def wide_candidates(lines: Sequence[Line]) -> list[str]:
    """Chinese names that stand before several different wares, one of which hardly anybody offers but who plants."""
    before: dict[str, set[str]] = {}
    sure: set[str] = set()
    doors: set[str] = set()
    wide = [line for line in lines if HAN.search(line.text)]
    for line in wide:
        for ware in _WIDE_WARE.finditer(line.text):
            match = _WIDE_NAME.search(line.text[max(0, ware.start() - WIDE_LONGEST) : ware.start()])
            for name in _endings(match[0]) if match else ():
                before.setdefault(name, set()).add(ware[0])
                if _WIDE_SURE.match(line.text, ware.start()):
                    sure.add(name)
                if _WIDE_DOOR.match(line.text, ware.start()):
                    doors.add(name)
    names = [
        name
        for name, wares in before.items()
        if len(wares) >= WIDE_WARES and name in sure & doors and not _is_ware(name)
    ]
    longest = sorted((*names, *_companies(wide)), key=len, reverse=True)
    return [name for at, name in enumerate(longest) if not any(name in one for one in longest[:at])][:NAMES]


def _companies(lines: Sequence[Line]) -> list[str]:
    """Names that end with their ware, before several doors to it: "博盛体育官网", "博盛体育app下载".

    lines: those with Chinese.
    """
    doors: dict[str, set[str]] = {}
    for line in lines:
        for match in _WIDE_COMPANY.finditer(line.text):
            for name in _endings(match[1]):
                if len(name) > WIDE_SHORTEST:
                    doors.setdefault(name, set()).add(match[2])
    return [name for name, found in doors.items() if len(found) >= WIDE_WARES]


_WIDE_COMPANY = re.compile(
    r"([\u4e00-\u9fff]{2,4}(?:体育|娱乐|棋牌|电竞|彩票))(官方网站|官网|app|APP|下载|登录|注册|手机版|平台|入口)"
)


def _endings(text: str) -> Iterator[str]:
    """The ends of a text that may be a name."""
    return (text[at:] for at in range(len(text) - WIDE_SHORTEST + 1))


def _is_ware(name: str) -> bool:
    return bool(_WIDE_WARE.search(name)) or scan(name).has(*Kind)


def places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a name in small letters stands in a text: it may be glued to the word before, and is part of no number."""
    typed = text.lower()
    typed = typed if len(typed) == len(text) else text
    at = typed.find(name)
    while at >= 0:
        end = at + len(name)
        if not _goes_on(typed, at, end):
            yield at, end
        at = typed.find(name, end)


def _goes_on(typed: str, start: int, end: int) -> bool:
    """Whether a name is part of a longer one, or of an address or an account."""
    if HAN.match(typed, start):
        return False
    before, after = typed[:start][-1:], typed[end : end + 1]
    if before.isdigit() or (after.isdigit() or (after.isascii() and after.isalpha() and typed[end - 1].isdigit())):
        return True
    return before in _MARKS_OF_ADDRESS and bool(before) and not typed[: start - 1][-1:].isspace()
