"""What may follow a label: names, a number, tools; never the rest of a sentence."""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading.lines import menus
from newsarchive.reading.lines.line import key
from newsarchive.reading.words import desks, furniture, vocabulary

PLAIN_NAME = range(2, 4)  # words of a name in small letters
HAN_NAME = 12  # characters of one name, or of an office that signs, in Chinese
VALUE_WORDS = 16  # of a name or an outlet after its label


def is_number(value: str) -> bool:
    """A number, with a unit or a thousand's sign, or nothing."""
    return not value or bool(re.fullmatch(r"[\d.,\s]+(?:[kKmM]|\w{1,10})?", value))


def are_names(value: str) -> bool:
    """A name, a desk, an account, or nothing: never the rest of a sentence."""
    words = value.split()
    if value[:1] >= "\u3400" and max(map(len, _HAN_PARTS.split(value))) > HAN_NAME:
        return False  # Chinese has no spaces between words: so much in one is a sentence
    if _DAY.search(value) or _COUNTS.search(value) or value[-1:] in {":", "："}:
        return False  # no name has a day in it, or a count behind a dash ("admin - Dibaca 341 kali"), or is a label
    if len(words) > VALUE_WORDS or value.endswith(("?", "!", "？", "！")) or (value.endswith(".") and len(words) > 6):
        return False
    capitals = sum(1 for word in words if not word[0].islower())
    if len(words) == 1 and _ACCOUNT.fullmatch(value):
        return True
    return not words or desks.is_account(value) or desks.is_desk(value) or _is_signed(value, capitals)


def _is_signed(value: str, capitals: int) -> bool:
    """Whether the words of a value are mostly written as a name's are, or are an office's ("Trung tâm Y tế huyện")."""
    return capitals * 2 > len(value.split()) or desks.is_group(value)


_HAN_PARTS = re.compile(r"[\s、，,；;/／|]")
_COUNTS = re.compile(r"\s[-–—]\s[^\d-]{0,20}\d")
_DAY = re.compile(r"(?:19|20)\d\d年\d|\d{1,4}[./-]\d{1,2}[./-]\d{2}")
_ACCOUNT = re.compile(r"[a-z][a-z0-9]*(?:[._@-][a-z0-9]+){0,3}|[a-z]+\d+")  # "hoatho_admin", "vanphong2"


def are_people(value: str) -> bool:
    """The names of editors, in small letters, too ("editor : ricky fitriyanto")."""
    return are_names(value) or (
        len(value.split()) in PLAIN_NAME and value.isascii() and value.replace(" ", "").isalpha()
    )


def are_tools(value: str) -> bool:
    """Entries of a menu of tools, or nothing."""
    if not value or menus.is_tools(value) or key(value) in furniture.NAVIGATION_SURE:
        return True
    parts = [part for part in _TOOLS_APART.split(value) if part]
    if value[:1] < "\u3400":
        return len(value) <= TOOLS_LIMIT and all(fold(part) in _STEPS for part in parts)
    return value[:1] >= "\u3400" and all(part in _SIZES or key(part) in furniture.NAVIGATION_SURE for part in parts)


TOOLS_LIMIT = 40  # code points
# By which something is made more or less: the contrast of a page, the space between its lines, the size of its letters.
_STEPS = vocabulary.words(
    """
    tăng giảm bật tắt cao thấp increase decrease on off high low more less augmenter diminuer plus moins activer
    désactiver tambah kurangi naik turun + - a- a a+ aa reset
    lớn vừa nhỏ to bé thường mặc định trung bình extra small medium large normal default bigger smaller petit petite
    moyen moyenne grand grande kecil sedang besar
    """
)
_TOOLS_APART = re.compile(r"[\s【】\[\]|]+")  # "大 中 小】【打印】【关闭"
_SIZES = frozenset(
    {"大", "中", "小", "特大", "默认", "微信", "微博", "QQ空间", "QQ", "朋友圈"}
)  # of letters; where to share
