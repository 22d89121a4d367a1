"""Posts of official accounts, as they are read within a messenger: the head, the row of counts at the foot.

"原创 陈禾 江畔发布 2023-11-06 18:30 发表于江西": whether it is its own, who wrote it, for which account, when, where.
"阅读原文 阅读 1.2万 赞 186 在看 95": what leads to the original, and how often it was read and liked.
"""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece

HEAD_LIMIT = 60  # code points of such a head

# A head says where the post was sent from, or that it is the account's own; an agency's day has neither.
_HEAD = re.compile(
    r"\s*(?P<own>原[创創]\s+)?(?:(?P<writer>[\u3400-\u9fff·]{2,4})\s+(?=[\w\u3400-\u9fff]{3,16}\s))?"
    r"(?P<account>[\w\u3400-\u9fff·]{2,16}\s+)(?P<day>(?:19"
    r"|20)\d\d[-./年].{4,24}?)(?P<place>\s*发[表布]于[\u3400-\u9fff]{2,8}\s*)?"
    r"(?P<province>\s+(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
    r"|湖南|广东|广西|海南|重庆"
    r"|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|海外)\s*)?"
)
_PLACE = re.compile(r"发表于[\u3400-\u9fff]{2,4}")
_COUNT = r"[：:]?\s?[(（]?\d[\d.,]{0,8}[万萬wW]?\+?[)）]?"
_COUNTED = rf"(?:阅读|閱讀|赞|讚|在看|分享|收藏|推荐|喜欢|留言|观看){_COUNT}"
_COUNTS = re.compile(rf"\s*(?P<original>(?:阅读原文|閱讀原文|查看原文)\s+)?{_COUNTED}(?:\s+{_COUNTED}){{0,6}}\s*")


def head(text: str) -> tuple[Piece, ...]:
    """The pieces of the head of a post; () where the line is another."""
    if len(text) > HEAD_LIMIT or text.lstrip()[:1] < "\u3000" or not any(map(str.isdigit, text)):
        return ()
    found = _HEAD.fullmatch(text)
    if (
        found is None
        or not (found["own"] or found["place"] or found["province"])
        or not labels.stamp(found["day"].strip())
    ):
        return ()
    parts = (
        ("own", Role.NAVIGATION, "tool-beside-date"),
        ("writer", Role.BYLINE, "signature"),
        ("account", Role.MASTHEAD, "official-account"),
        ("day", Role.PUBLISHED, "date-line"),
        ("place", Role.NAVIGATION, "place-beside-date"),
        ("province", Role.NAVIGATION, "place-beside-date"),
    )
    told = [(found.start(part), role, rule) for part, role, rule in parts if found[part]]
    ends = [start for start, _, _ in told[1:]] + [len(text)]
    return tuple(
        Piece(start if at else 0, end, role, rule, start)
        for at, ((start, role, rule), end) in enumerate(zip(told, ends, strict=True))
    )


def counts(text: str) -> tuple[Piece, ...]:
    """The pieces of the row that counts who read and liked a post; () where the line is another."""
    found = (
        _COUNTS.fullmatch(text)
        if len(text) <= HEAD_LIMIT and ("阅读" in text or "閱讀" in text or "赞" in text)
        else None
    )
    if found is None:
        return ()
    cut = found.end("original") if found["original"] else 0
    counter = Piece(cut, len(text), Role.COUNTER, "visit-counter", cut)
    return (Piece(0, cut, Role.NAVIGATION, "leads-to-original", 0), counter) if cut else (counter,)


def with_colons(text: str) -> str:
    """A line with colons for the strokes behind its labels ("来源丨县融媒体中心　编辑 | 小云"), as long as it was."""
    if text[:1] < "\u3000" or len(text) > labels.STAMP_LIMIT:
        return text
    if text[0] in "【〔（" and ("/" in text or "／" in text) and (told := _BRACKETED.fullmatch(text)):
        return text[: told.end("label")] + "：" + text[told.end("label") + 1 :]
    if _STROKE.search(text) is None:
        return text
    return _LABEL.sub(_with_colon, text)


_STROKE = re.compile("[|丨│︱]")
# "【文、圖/新聞學系 提供】", "【編輯／公共事務室】": as universities sign.
_BRACKETED = re.compile(
    r"[【〔（](?P<label>(?:文|圖|图|文、圖|文、图|圖文|图文|撰文|採訪|采访|編輯|编辑|責編|责编|攝影|摄影))[/／]"
    r"\s?[\u3400-\u9fff·]{2,12}(?:\s{1,3}(?:提供|[\u3400-\u9fff·]{2,4}))?[】〕）]\s*"
)
_LABEL = re.compile(r"(?<!\S)(?P<label>[\u3400-\u9fff]{1,6})(?P<stroke>\s?[|丨│︱]\s?)(?=\S)")


def _with_colon(match: re.Match[str]) -> str:
    known = fold(match["label"]) in labels.BY_WORDS
    return match["label"] + "：".ljust(len(match["stroke"])) if known else match[0]


def is_place(line: Line) -> bool:
    """Whether a line says only where a post was sent from ("发表于江西")."""
    return bool(_PLACE.fullmatch(line.shown))


def is_original_title(line: Line) -> bool:
    """ "原标题：…": the title that a republisher's page had before, printed under his own."""
    return line.shown.startswith(("原标题：", "原标题:"))
