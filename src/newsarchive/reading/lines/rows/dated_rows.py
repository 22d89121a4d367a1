"""Rows that are days and little besides: both days of a story, the head of an electronic edition, where it was printed.

"2024/6/3 10:31（6/3 12:05 更新）"; "岚湾日报 2023年01月10日 星期二 第 B2 版：县区新闻", "第5版:都市小区 2020-01-04", in
whatever order these stand; "（原载《海潮日报》2022年6月1日第3版）".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.facts import clock, dates
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import date_labels, signatures

HEAD_LIMIT = 80  # code points of such a head

_NUMBER = r"第?\s?[A-Z]{0,2}\s?\d{1,3}(?:[-/]\d{1,3})?\s?版(?!权|權|本|面积)"
_TOOL = r"(?:上一版|下一版|上一期|下一期|上一篇|下一篇|返回目录|返回首页|PDF版|pdf|\d{1,2}(?![\d年/.-])|[<>《》◀▶])"
_PAGE = re.compile(
    rf"\s*[【\[(（]?(?:(?:当前版?|本期|本版|版次|版面|所在版面)\s?[:：]?\s?)?"
    rf"(?:{_NUMBER}|(?:版次|版面)\s?[:：]\s?第?\s?[A-Z]?\d{{1,3}}版?)"
    rf"(?:\s?[:：•·|-]?\s?(?!上一|下一)[\u3400-\u9fffA-Za-z·/]{{1,12}})?[】\])）]?(?:\s*{_TOOL}){{0,12}}\s*"
)
_PAPER = re.compile(r"\s*(?P<name>[\u3400-\u9fff]{3,12})[\s|·]*")


def of(text: str) -> tuple[Piece, ...]:
    """The pieces of a row of one of the forms below, all of which have a number in them; () for another line."""
    return (
        both_days(text)
        or edition(text)
        or printed_in(text)
        or filed_and_counted(text)
        or glued(text)
        or source_then_day(text)
    )


def edition(text: str) -> tuple[Piece, ...]:
    """The pieces of such a head; () where the line is another, or says less than two of the three things."""
    if "版" not in text or len(text) > HEAD_LIMIT or text.rstrip()[-1:] in "。！？":
        return ()
    days = [one for one in dates.dated(text, "zh") if one.full]
    if len(days) > 1:
        return ()
    found: list[Piece] = []
    at = 0
    paper = _PAPER.match(text)
    if paper and mastheads.is_masthead(Line(0, paper["name"], paper["name"])):
        found.append(Piece(0, paper.end(), Role.MASTHEAD, "site-name", paper.start("name")))
        at = paper.end()
    while at < len(text):
        piece = page_at(text, at) or _day_at(text, at, days)
        if piece is None or any(piece.role is one.role for one in found):
            return ()
        found.append(piece)
        at = piece.end
    return tuple(found) if len(found) > 1 and any(one.role is Role.NAVIGATION for one in found) else ()


def page_at(text: str, at: int) -> Piece | None:
    """Which page of the paper it is, as it is told at `at`, with the tools behind it."""
    page = _PAGE.match(text, at)
    return Piece(at, page.end(), Role.NAVIGATION, "page-of-paper", at) if page else None


def _day_at(text: str, at: int, days: list[dates.Found]) -> Piece | None:
    """The day that is told at `at`, with its weekday."""
    before = text[at : days[0].start].strip(labels.SEPARATORS) if days else ""
    if not days or (before and labels.stamp(text[at : days[0].end].strip(labels.SEPARATORS), "zh") is None):
        return None
    end = days[0].end
    weekday = _WEEKDAY.match(text, end)
    return Piece(at, weekday.end() if weekday else end, Role.PUBLISHED, "date-line", at)


_WEEKDAY = re.compile(r"[\s,，|（(]*(?:(?:星期|周|週)[一二三四五六日天])?[）)]?[\s|·,，]*")


def is_page(line: Line) -> bool:
    """Whether a line says only which page of a paper it is ("【第 B2 版：县区新闻】", "A05版：要闻 上一版 下一版")."""
    return "版" in line.shown and len(line.shown) <= HEAD_LIMIT and bool(_PAGE.fullmatch(line.shown))


# "《海潮日报》（2022年06月01日 13 版）", "（原载《海潮日报》2022年6月1日第3版）": in which paper a text first stood.
_PRINTED_IN = re.compile(
    r"[（(]?(?:原载|原載|原刊|刊于|刊於|转自|轉自|摘自|选自|据|據|载|載|来源[:：]|來源[:：])?\s?"
    r"《\s?(?P<name>[\u3400-\u9fffA-Za-z·\s-]{2,16}?)\s?》\s?[（(]?[^《》。]{0,24}(?:\d\s?[版期]|\d日)\s?[）)]{0,2}"
)


# "科學與管理 2022年1期": the number of a magazine; an author begins no line with its name alone.
_ISSUE = re.compile(
    r"\s*(?P<name>[\u3400-\u9fff·]{2,14})(?<![于於在自從从了至到])[\s|]*(?:19|20)\d\d\s?年\s?第?\s?\d{1,2}(?:-\d{1,2})?\s?期\s*"
)


def printed_in(text: str) -> tuple[Piece, ...]:
    """The piece of a line that says in which paper, on which day and page a text first stood; () for another line."""
    if len(text) > HEAD_LIMIT:
        return ()
    if text.rstrip()[-1:] == "期" and (issue := _ISSUE.fullmatch(text)):
        return (Piece(0, len(text), Role.SOURCE, "taken-from", issue.start("name")),)
    found = _PRINTED_IN.fullmatch(text.strip()) if "《" in text[:8] else None
    if found is None or not any(map(str.isdigit, text)):
        return ()
    return (Piece(0, len(text), Role.SOURCE, "taken-from", text.index("《")),)


_UPDATED = re.compile(r"(?P<first>[^（(]{8,40})[（(](?P<rest>[^（）()]{3,24}更新)[）)]\s*")


def both_days(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that tells both days; () for another."""
    return _two_stamps(text) or _behind(text) or _glued(text)


def _glued(text: str) -> tuple[Piece, ...]:
    """ "11:46, 8 MAR 2023Updated 12:02, 8 MAR 2023": nothing parts the day of the update from that of publication."""
    joint = _JOINT.search(text) if len(text) <= labels.STAMP_LIMIT else None
    if joint is None or not labels.stamp(text[: joint.start()]) or not labels.stamp(text[joint.start() :]):
        return ()
    cut = joint.start()
    return (Piece(0, cut, Role.PUBLISHED, "date-line", 0), Piece(cut, len(text), Role.PUBLISHED, "update-line", cut))


_JOINT = re.compile(
    r"(?<=[\dMm])(?=(?:Last )?Updated|Modified|Actualisé|Mis à jour|Mise à jour|Modifié|Diperbarui"
    r"|Dikemas|Cập nhật|更新)"
)


def way_and_day(text: str) -> tuple[Piece, ...]:
    """The pieces of a way through the site with the day of the story at its end; () where it has none."""
    days = [one for one in dates.dated(text, "vi") if one.full] if len(text) <= labels.STAMP_LIMIT else []
    if len(days) != 1 or not _CLOCK.search(text, days[0].start):
        return ()
    start = days[0].start
    before = text[:start].rstrip()
    if labels.stamp(text[start:].strip()) is None or before[-1:] not in _BEFORE_DAY:
        return ()
    return (
        Piece(0, start, Role.NAVIGATION, "breadcrumb", 0),
        Piece(start, len(text), Role.PUBLISHED, "date-line", start),
    )


def telephone_and_day(text: str) -> tuple[Piece, ...]:
    """The pieces of how to call a site, and behind it the day on which the page was loaded; () where none is told."""
    day = _LOADED.search(text) if len(text) <= labels.STAMP_LIMIT and text[-1:].isdigit() else None
    if (
        day is None
        or sum(map(str.isdigit, text[: day.start()])) < TELEPHONE
        or labels.stamp(text[day.start() :]) is None
    ):
        return ()
    return (
        Piece(0, day.start(), Role.CONTACT, "site-contact", 0),
        Piece(day.start(), len(text), Role.NAVIGATION, "page-day", day.start()),
    )


TELEPHONE = 6  # digits of a number that is called
_LOADED = re.compile(
    r"(?<=\s)(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ [Nn]hật|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi"
    r"|Dimanche|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[ ,]"
)
_CLOCK = re.compile(r"\d{1,2}\s?[:hH.]\s?\d{2}")
_BEFORE_DAY = frozenset("•·|-–—,›>»")


def filed_and_counted(text: str) -> tuple[Piece, ...]:
    """The pieces of "Berita, Daerah316 Dilihat": sections, and glued to the last of them how often a story was read."""
    row = _FILED_COUNTED.fullmatch(text) if text[-1:] in "tsak" and len(text) <= HEAD_LIMIT else None
    if row is None:
        return ()
    cut = row.start("count")
    return (
        Piece(0, cut, Role.NAVIGATION, "section-beside-date", 0),
        Piece(cut, len(text), Role.COUNTER, "visit-counter", cut),
    )


_FILED_COUNTED = re.compile(
    r"[^\W\d_a-z][^\W\d_]*(?:[ ,&/-]{1,3}[^\W\d_a-z][^\W\d_]*){0,6}"
    r"(?P<count>(?<=[a-z])\d{1,3}(?:[.,]?\d{3})?[Kk]?\s?"
    r"(?:[Dd]ilihat|[Dd]ibaca|[Vv]iews|[Vv]ues|[Ll]ectures|x [Dd]ibaca))"
)


def before_labels(text: str, until: int) -> tuple[Piece, ...]:
    """The pieces of a day that stands before the labels of a row, with who signs right behind it in Chinese."""
    if found := labels.stamp(text[:until].strip(labels.SEPARATORS + labels.BRACKETS)):
        return (Piece(0, until, Role.PUBLISHED, "update-line" if found.updated else "date-line", 0),)
    row = _DAY_THEN_NAMES.fullmatch(text, 0, until)
    if (
        row is None
        or labels.stamp(row["day"].strip()) is None
        or not signatures.is_signature(f"（{row['names'].strip()}）")
    ):
        return ()
    cut = row.end("day")
    return (Piece(0, cut, Role.PUBLISHED, "date-line", 0), Piece(cut, until, Role.BYLINE, "signature", cut))


# "2016-06-18 11:38:39陈长回 郭书翰 来源:…": nothing parts the hour from the names.
_DAY_THEN_NAMES = re.compile(
    r"(?P<day>\s*(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s{1,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s{0,3})"
    r"(?P<names>[\u3400-\u9fff·]{2,4}(?:[\s、]{1,2}[\u3400-\u9fff·]{2,4}){0,3}[\s|]*)"
)


def source_then_day(text: str) -> tuple[Piece, ...]:
    """The pieces of "新闻来源: 海潮日报 于 2020-07-13 提示:…": whence, on which day, and what the site says to it."""
    row = _SOURCE_THEN_DAY.match(text) if "来源" in text[:8] or "來源" in text[:8] else None
    if row is None or len(text) > labels.STAMP_LIMIT or labels.stamp(row["day"].strip()) is None:
        return ()
    rest = row.end("day")
    behind = text[rest:].strip(labels.SEPARATORS)
    if behind and not behind.startswith(("提示", "提醒", "声明", "聲明")):
        return ()
    cut = row.start("day")
    told = (Piece(0, cut, Role.SOURCE, "source-label", row.start("name")),)
    dated = (*told, Piece(cut, rest, Role.PUBLISHED, "date-line", cut))
    return (*dated, Piece(rest, len(text), Role.NAVIGATION, "tool-beside-date", rest)) if behind else dated


_SOURCE_THEN_DAY = re.compile(
    r"\s*(?:新闻|新聞|文章|消息|稿件|信息)?(?:来源|來源)\s?[:：]\s?(?P<name>[^:：。]{2,40}?)\s?[于於]\s?"
    r"(?P<day>(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s{1,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*)"
)


def then_filed(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The pieces of a day from `start` to `end` with its section behind it, and how many answered ("in Sekolah 0")."""
    behind = _FILED_BEHIND.fullmatch(text, end)
    if behind is None:
        return ()
    stamp = labels.stamp(text[start:end].strip(labels.SEPARATORS))
    counted = behind.start("count") if behind["count"] else len(text)
    filed = behind.start("filed") if behind["filed"] else counted
    found = (
        Piece(start, filed, Role.PUBLISHED, "update-line" if stamp and stamp.updated else "date-line", start),
        Piece(filed, counted, Role.NAVIGATION, "section-beside-date", filed),
        Piece(counted, len(text), Role.COMMENT, "comment-count", counted),
    )
    return tuple(one for one in found if one.start < one.end)


_FILED_BEHIND = re.compile(
    r"\s*(?P<filed>(?:in|trong|dans|dalam)\s+[^\W\d_][^\d|•·]{1,40}?)?[\s|•·,–—-]*"
    r"(?P<count>\d{1,5}(?:\s(?:[Cc]omments?|[Cc]ommentaires?|[Kk]omentar|[Bb]ình luận|[Rr]eplies|[Rr]esponses?))?)?\s*"
)


def _two_stamps(text: str) -> tuple[Piece, ...]:
    """The date of publication and that of the update on one line; of the second the hour may be all."""
    found = labels.stamp(text)
    update = date_labels.UPDATE.search(text, found.date.end) if found else None
    if found is None or update is None:
        return ()
    rest = text[update.start() :]
    if labels.stamp(rest) is None and not clock.TIME.search(rest):
        return ()
    first = Piece(0, update.start(), Role.PUBLISHED, "date-line", 0)
    return (first, Piece(update.start(), len(text), Role.PUBLISHED, "update-line", update.start()))


def _behind(text: str) -> tuple[Piece, ...]:
    """ "2024/6/3 10:31（6/3 12:05 更新）": the day of publication, and in brackets the hour of the update."""
    behind = _UPDATED.fullmatch(text) if "更新" in text[-6:] and len(text) <= labels.STAMP_LIMIT else None
    if behind is None or labels.stamp(behind["first"]) is None or not clock.TIME.search(behind["rest"]):
        return ()
    cut = behind.end("first")
    return (
        Piece(0, cut, Role.PUBLISHED, "date-line", 0),
        Piece(cut, len(text), Role.PUBLISHED, "update-line", behind.start("rest")),
    )


def counts_behind(text: str) -> Piece | None:
    """The end of a row about a story that says how often it was answered or read; None where no count ends it."""
    if bare := _COUNTS_BEHIND.search(text):
        start = bare.start(bare.lastgroup or 0)
        return Piece(start, len(text), Role.COUNTER, "counts-beside-date", start)
    count = _COUNT_BEHIND.search(text, max(0, len(text) - COUNT_LIMIT))
    if count is None:
        return None
    start = count.start("count")
    if count["answers"]:
        return Piece(start, len(text), Role.COMMENT, "comment-count", start)
    return Piece(start, len(text), Role.COUNTER, "visit-counter", start)


COUNT_LIMIT = 24  # code points of a count with its word or its sign
# "By admin - 6 Tháng Chín, 2022   0   1347": how often it was answered and read, wide apart from the day.
_COUNTS_BEHIND = re.compile(
    r"\b(?:19|20)\d\d(?:(?:\s{2,}|\t)(?P<apart>\d{1,7}(?:(?:\s{2,}|\t)\d{1,7}){0,2})"
    # nearer only two, one of which is no part of an hour: "Maret 4, 2021 198 0"
    r"| (?P<near>\d{3,7} \d{1,5}|\d{1,7} 0|0 \d{1,7}))\s*\Z"
)
# "… 来源：海潮日报 评论 9", "… 13:31 WIB  👁 512".
_COUNT_BEHIND = re.compile(
    r"[\s|·]+(?P<count>(?:(?P<answers>评论|評論|跟帖|留言|回复|回覆|💬)"
    r"|👁\ufe0f?|👀|阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣)"
    r"\s?[:：]?\s?[(（]?[0-9][0-9.,]{0,8}\s?[万萬wWkK]?\+?[)）]?)\s*\Z"
)


def tell_of_story(parts: Sequence[Piece]) -> bool:
    """Whether the pieces of a line date a story, and say besides who wrote it, whence it came or who read it."""
    dated = any(one.role is Role.PUBLISHED and one.rule in DATES for one in parts)
    return dated and any(one.role in _OF_STORY or one.rule.endswith(_TELLING) for one in parts)


DATES = frozenset({"date-line", "published-label", "update-line", "updated-label", "day-in-row"})
_TELLING = ("-label", "section-beside-date")
_OF_STORY = frozenset({Role.BYLINE, Role.COUNTER, Role.SOURCE, Role.COMMENT})


def glued(text: str) -> tuple[Piece, ...]:
    """Who signed, with the label of the day right behind the name: "Hoàng Cúc - Bế TrungCập nhật 19:05 ngày 13/6".

    Or how often a story was read, right behind its hour: "Thứ bảy - 19/08/2023 07:253980".
    """
    if text[-1:].isdigit() and (read := labels.GLUED_COUNT.search(text[-labels.RELATIVE_LIMIT :])):
        at = max(0, len(text) - labels.RELATIVE_LIMIT) + read.start("count")
        if labels.stamp(text[:at].strip(labels.SEPARATORS)) is not None:
            return (
                Piece(0, at, Role.PUBLISHED, "date-line", 0),
                Piece(at, len(text), Role.COUNTER, "counts-beside-date", at),
            )
    seam = _GLUED.search(text) if len(text) <= labels.RELATIVE_LIMIT else None
    if seam is None or not text[: seam.start()][-1:].islower():
        return ()
    told = labels.stamp(text[seam.start() :].strip())
    if told is None or not signatures.is_signature(text[: seam.start()].strip()):
        return ()
    rule = "update-line" if told.updated else "date-line"
    return (
        Piece(0, seam.start(), Role.BYLINE, "signature", 0),
        Piece(seam.start(), len(text), Role.PUBLISHED, rule, seam.start()),
    )


_GLUED = re.compile(
    r"(?<=[^\W\d_])(?=(?:Cập nhật|Đăng (?:lúc|ngày)|Ngày đăng|Xuất bản|Updated|Published|Posted|Publié|Mis à jour"
    r"|Diterbitkan|Tayang|Diperbarui)\b)"
)
