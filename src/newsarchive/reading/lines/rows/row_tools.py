"""The tools with which a row about a story ends: "Cỡ chữ A- A A+", "Nghe bài viết 4:10", "来源：晚报 举报"."""

from __future__ import annotations

import re

from newsarchive.reading.lines import menus, players
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels, row_kinds
from newsarchive.reading.words import furniture

TOOL_WORDS = 5
_TOOL = re.compile(
    r"(?<=\s)(?:[Cc]ỡ chữ|[Kk]ích thước|[Ff]ont|A-|A\+|In (?:bài|trang)|Bản in|Quay lại"
    r"|Trở lại|Imprimer|Retour|Cetak|[Gg]ửi|[Cc]hia sẻ|[Ss]hare|[Bb]agikan|[Pp]rint"
    r"|[Nn]ghe|Giọng|Listen|[ÉE]couter|Dengarkan)"
    r"(?=\s|:|$)"
)
_SIZE = re.compile(r"[Aa]{1,3}[+-]?|[+|:-]")
_WORD = re.compile(r"[^\s【】]+|【[^【】]*】")
_TOOL_SIGNS = "<>《》【】[]|〉〈»«›‹ \u3000"


def begin(text: str) -> int:
    """Where the tools begin with which a line ends; 0 where it ends with something else."""
    return _after_words(text) or _in_chinese(text)


def _after_words(text: str) -> int:
    """Where they begin in a line whose words are parted by spaces."""
    opening = _TOOL.search(text) if len(text) <= labels.STAMP_LIMIT else None
    if opening is None or not opening.start():
        return 0
    words, at = text[opening.start() :].split(), 0
    while at < len(words):
        known = (
            count
            for count in range(TOOL_WORDS, 0, -1)
            if key(" ".join(words[at : at + count])) in furniture.NAVIGATION_SURE
            or row_kinds.are_tools(" ".join(words[at : at + count]))
            or plays(" ".join(words[at : at + count]))
        )
        step = 1 if _SIZE.fullmatch(words[at]) else next(known, 0)
        if not step:
            return 0
        at += step
    return opening.start()


def plays(text: str) -> bool:
    """Whether words are a player's, as "Nghe bài viết 4:10" and "Giọng nữ miền Nam" are."""
    return (
        text[:1] in _PLAYS
        and "Giọng" not in text[1:]
        and (key(text) in players.BUTTONS or players.is_player(Line(0, text, text)))
    )


_PLAYS = frozenset("NnGgLÉED1")


def _in_chinese(text: str) -> int:
    """Where they begin in a Chinese row ("星期三 <上一期 下一期>")."""
    last = text.rstrip(_TOOL_SIGNS)[-1:]
    if not "\u3400" <= last <= "\u9fff" or len(text) > labels.STAMP_LIMIT:
        return 0
    at = 0
    for word in reversed(list(_WORD.finditer(text))):
        if word[0] == "|" or not _are_tools(word[0].strip(_TOOL_SIGNS)):
            break
        at = word.start()
    return 0 if text[:at].rstrip().endswith((":", "：")) else at  # a label's value


def _are_tools(text: str) -> bool:
    """Whether a word, or what stands between brackets ("字号 大 中 小"), is tools."""
    return all(map(row_kinds.is_tool, text.split())) or menus.is_tool_row(Line(0, text, text))
