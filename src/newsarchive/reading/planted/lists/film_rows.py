"""Rows of searches for films that no newspaper names, as they stand over the first line of pages that were broken into.

Such a row is one line of many entries between the same marks, "_", "丨", "-",
"|" or commas; the same few words come again in them, and none of them comes
again in the page. A report of such films has sentences, and its tags stand in
its text, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted

ENTRIES = 4  # of a row
SURE = 2  # of them have a word that stands in no other search …
SHARE = 0.5  # … or several of those that stand in others, too
BESIDE = 2  # such words in one entry
ENTRY_LENGTH = 40  # code points; a clause of a sentence is longer, or has other words
ROW_LIMIT = 6000

# Words that only these searches have, and words that stand beside them. The first few of each are in nearly every row.
_SURE = """
    一区二区 | 二区三区 | 无码 | 毛片 | 人妻 | 国产精品 | 久久久 | 久久精品 | 爱爱 | 啪啪 | 夜夜 | 日日骚
    | 日日夜夜 | 天天色 | 天天摸 | 偷拍 | 自拍 | 少妇 | 熟女 | 乱码 | 乱伦 | 乱子 | 午夜福利 | 成人视频
    | 成人片 | 成人网 | 成人看片 | 成人午夜 | 成人精品 | 成人免费 | 精品视频 | 午夜视频 | 午夜影院 | 三级片
    | 三级电影 | 黄色片 | 黄色网 | 黄网 | 色情 | 色网 | 情趣 | 做爱 | 性爱 | 内射 | 伊人 | 东京热 | 麻豆
    | 四虎 | 超碰 | 狠狠 | 香蕉视频 | 一本道 | 国产又粗 | 国产av | 日韩av | 欧美av | 亚洲av | 巨乳 | 嫩模
    | 丝袜 | 白浆 | 無碼 | 國產精品 | 一區二區 | 二區三區 | 亞洲av | 免费看片 | 91精品 | 91视频 | 91福利
    | 视频一区
"""
_OTHERS = """
    国产 | 亚洲 | 欧美 | 日韩 | 精品 | 在线 | 视频 | 免费 | 观看 | 播放 | 中文字幕 | 成人 | 高清 | 午夜 | 福利 | 一区
    | 三级 | 黄色 | 影院 | 电影 | 久久 | 色 | 國產 | 亞洲 | 歐美 | 日韓 | 在線 | 視頻 | 免費 | 觀看
"""
_IN_LETTERS = frozenset(
    (
        "xnxx",
        "xvideo",
        "xvideos",
        "xhamster",
        "pornhub",
        "porn",
        "porno",
        "xxx",
        "sex",
        "hentai",
        "bokep",
        "jav",
        "vlxx",
    )
)


def _any_of(table: str) -> re.Pattern[str]:
    phrases = sorted({phrase.strip() for phrase in table.split("|")}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, phrases)))


_SURE_WORD = _any_of(_SURE)
_OTHER_WORD = _any_of(_OTHERS)
_AV = re.compile(r"(?<![a-z])av(?![a-z])")
# One of these is in nearly every row in Chinese: a page without any is not looked at line by line.
_STEMS = ("一区", "无码", "毛片", "人妻", "精品", "久久", "av", "成人", "午夜", "無碼", "一區")
_MARKS = "_丨|,，、—-"
_BETWEEN = re.compile(rf"\s*[{_MARKS}]+\s*")
_SPOKEN = re.compile(r"[。！？；：:;“”‘’「」『』《》\"]|\.\s|[警局]方|查[获處处]|举报|涉嫌")
_WORD = re.compile(r"[a-z]+")
_NAMES = ("xnxx", "xvideo", "porn", "bokep", "hentai")  # the same of a page in letters


def may_search(typed: str, *, chinese: bool) -> bool:
    """Whether a page may have such a row. typed: the page in small letters."""
    return any(map(typed.__contains__, _STEMS if chinese else _NAMES))


def find(lines: Sequence[Line]) -> Iterator[Planted]:
    """The rows of such searches in a page that does not speak of them elsewhere."""
    rows = [(line, entries) for line in lines if (entries := _entries(line)) and _are_searched(entries)]
    if not rows:
        return
    listed = {line.number for line, _ in rows}
    rest = "\n".join(line.lowered for line in lines if line.number not in listed)
    for line, entries in rows:
        if not any(entry in rest for entry in entries if len(entry) > 1):
            yield Planted(line.number, 0, len(line.text), rule_names.SOUP)


def _entries(line: Line) -> list[str]:
    """The entries of a row; nothing where a line is none."""
    text = line.lowered
    if not ENTRIES <= len(text) <= ROW_LIMIT or max(map(text.count, _MARKS)) < ENTRIES - 1 or _SPOKEN.search(text):
        return []
    return [entry for entry in _BETWEEN.split(text.strip(" ?•\u3000\t")) if entry]


def _are_searched(entries: Sequence[str]) -> bool:
    """Whether entries are searches for such films, most of them."""
    if len(entries) < ENTRIES or any(len(entry) > ENTRY_LENGTH for entry in entries):
        return False
    sure = sum(map(_is_sure, entries))
    return sure >= SURE and sum(map(_is_searched, entries)) >= SHARE * len(entries)


def _is_sure(entry: str) -> bool:
    return bool(_SURE_WORD.search(entry)) or not _IN_LETTERS.isdisjoint(_WORD.findall(entry))


def _is_searched(entry: str) -> bool:
    others = len(set(_OTHER_WORD.findall(entry))) + bool(_AV.search(entry))
    return others >= BESIDE or _is_sure(entry)
