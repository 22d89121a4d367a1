"""Rows of a page's own frame that a kit has filled with its wares: labels in Chinese, day lines, menus.

"作者：Tài xỉu 来源：Nổ hũ 浏览：961 发布时间：2024-07-19": the frame is the kit's, the day
is the article's, and only the cells with wares are planted. So it is with
"Nhà cái số 1 2022/05/30 09:12", and with "Trang chủ | Nổ hũ | Tài xỉu | Bắn cá",
of which the way home is the site's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted, alike
from newsarchive.reading.planted.lists.keyword_rows import is_trade_address
from newsarchive.reading.planted.put_in import searches
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan
from newsarchive.reading.words.furniture import HOME

ROW_LIMIT = 240  # code points of a row of labels, of a day line
CELL_WORDS = 7  # of a cell of wares
CELL_COVERED = 0.5  # of its words
LEAD_WORDS = 7  # of a ware before a day
LABELS = 2  # of a row in the page's own language, one of whose cells is in Chinese
OWN_LABELS = 3  # … and of one without Chinese, with a day
TOP = 12  # lines from the top in which the headline stands
TITLE_LETTERS = 16  # code points of it
STROKES = 2  # of a menu

_WARES = (Kind.OFFER, Kind.BRAND, Kind.MATTER, Kind.SEARCH)
# Labels of the frame, and the same in the language of the page, which is put behind cells without white space.
_LABEL = re.compile(
    r"(?:责任)?[\u4e00-\u9fff]{2,5}\s?[:：]"
    r"|(?<![^\W_])(?:(?:thời gian|ngày đăng|ngày|nguồn|tác giả|đọc|lượt xem|lượt đọc|xem|bình luận|biên tập"
    r"|biên tập viên|source|author|time|date|views?|reads?|editor|comments?|auteur|lectures?|vues|sumber|penulis|waktu"
    r"|tanggal|dibaca)"
    r"\s?[:：])",
    re.I,
)
# Cells that say who made a text, and what it is about; the others count or date it.
_FILLED = re.compile(
    r"(?:作者|来源|來源|文章来源|文章作者|信息来源|编辑|責任編輯|责任编辑|责编|出处|发布者|发布人|编者|记者|标签|关键词|关键字"
    r"|分类|栏目|类别|所属栏目|专题|供稿|撰稿|作者名"
    r"|nguồn|tác giả|biên tập|biên tập viên|source|author|editor|auteur|sumber|penulis)\s?[:：]",
    re.I,
)
_DAY = re.compile(r"(?<![\d/.-])(?:20[0-3]\d[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20[0-3]\d)(?!\d)")
# A breadcrumb's beginning: "当前位置：首页 > ", "Current location:Home > ".
_CRUMB = re.compile(
    r"\s*(?:(?:[\u4e00-\u9fff]{2,8}[:：]\s?)?[\u4e00-\u9fff]{2,4}"
    r"|[^\W\d_][\w ]{4,30}[:：]\s?(?:home|trang chủ|accueil|beranda|depan))\s?[>»›/]+\s?",
    re.I,
)
_STEP = re.compile(r"\s?[>»›/]+\s?")
# What may follow a day on its line.
_AFTER_DAY = re.compile(
    r"日?[\s,|·-]{0,3}(?:\d{1,2}[:h]\d{2}(?::\d{2})?)?"
    r"(?:[\s|·-]{0,4}[\u4e00-\u9fff]{2,5}[:：]?\s?[(（]?\d{0,9}[)）]?次?){0,4}\s*"
)
_STEPS = re.compile(r"[>»›]")
# "Current location:Home > … > Text", in the languages into which kits put their frames.
_LABELLED_CRUMB = re.compile(
    r"\s*(?:(?:您|你)?(?:的|现在的|當前|当前|现在|所在)?(?:位置|所在位置|当前位置)"
    r"|(?:your )?current (?:location|position)|you are here|vị trí(?: hiện tại)?(?: của bạn)?"
    r"|(?:votre )?position actuelle|vous êtes ici"
    r"|(?:posisi|lokasi)(?: anda)?(?: saat ini)?)\s?[:：]",
    re.I,
)
_LAST = re.compile(
    r"[>»›]\s?(?:正文|文章正文|內容|内容|text|content|body|bài viết|văn bản|nội dung|chính văn|texte|contenu"
    r"|teks|isi|konten)\s*$",
    re.I,
)
_POWER = re.compile(
    r"(?:©|\(c\)|copyright|版权|bản quyền).{0,60}?powered by\s(?P<own>.{4,200}?)\s*"
    r"(?:sitemaps?|site map|网站地图|sơ đồ (?:trang|web)(?: web)?|plan du site|peta situs)?\s*$",
    re.I,
)
_BETWEEN = re.compile(r"\s*[,，_|、]\s*|\s+-\s+|\s{2,}")
_STROKE = re.compile(r"\s*[|>»›·•]+\s*|\s{2,}|\u3000+|(?<=[\u4e00-\u9fff]) (?=[^\W\d_\u4e00-\u9fff])")


def cells(lines: Sequence[Line], language: str | None, planted: Sequence[Planted]) -> list[Planted]:
    """The cells with wares in rows of labels, and the wares before a day, in a page in which others are planted.

    The labels are Chinese in a page that is not.
    """
    if not planted or language in ("zh", "ja"):
        return []
    touched = {one.line for one in planted}
    found = [one for line in lines if _may_be_row(line.text) for one in _labelled(line)]
    shown = [line for line in lines if line.number in touched and len(line.text) <= ROW_LIMIT]
    found += [one for line in shown for one in (*_dated(line), *_crumbs(line.text, line.number))]
    for line in lines:
        if line.number not in touched and _is_labelled_crumb(line.text):
            crumbs = _crumbs(line.text, line.number)
            found += crumbs if _LAST.search(line.text) else _strange(crumbs, line.text, lines)
        if "owered by" in line.text and len(line.text) <= ROW_LIMIT:
            found += _rights(line, lines)
    return found


def _is_labelled_crumb(text: str) -> bool:
    """Whether a line is a breadcrumb behind a label, as kits have it."""
    return len(text) <= ROW_LIMIT and bool(_STEPS.search(text) and _LABELLED_CRUMB.match(text))


def _strange(crumbs: Iterable[Planted], text: str, lines: Sequence[Line]) -> Iterator[Planted]:
    """Those wares of a breadcrumb that are no section of the page: no line of it is called so, and a trade is.

    Only where the text itself is the last step is the breadcrumb surely a kit's.
    """
    for one in crumbs:
        cell = text[one.start : one.end].strip(" >»›/")
        section = any(line.number != one.line and line.shown.lower() == cell.lower() for line in lines)
        if not section and scan(cell).has(Kind.OFFER, Kind.BRAND, Kind.MATTER):
            yield one


def _rights(line: Line, lines: Sequence[Line]) -> Iterator[Planted]:
    """The wares in a line of rights that names the headline as whose power the site has, up to the map of the site."""
    power = _POWER.search(line.text)
    if not power:
        return
    begun, end = power.span("own")
    likely = (
        one.text.rpartition("】")[2]
        for one in lines[:TOP]
        if one.number != line.number and len(one.text) > TITLE_LETTERS
    )
    size = max((alike(one, line.text[begun:]) for one in likely), default=0)
    start = _wares_of(line.text, begun, begun + size)
    wares = [cell for cell in _BETWEEN.split(line.text[start:end]) if cell.strip()]
    if start - begun >= TITLE_LETTERS and wares and all(map(_is_ware, wares)):
        yield Planted(line.number, start, end, rule_names.KEYWORD)


def _wares_of(text: str, start: int, end: int) -> int:
    """Where the ware begins behind the last stroke of a headline; its end where none does."""
    at = max(text.rfind(stroke, start, end) for stroke in "_-|")
    return at if at > start and _is_ware(text[at + 1 : end].strip()) else end


def _crumbs(text: str, number: int) -> Iterator[Planted]:
    """The wares of a breadcrumb in Chinese, each with the sign that parts it from the next."""
    crumb = _CRUMB.match(text)
    start = crumb.end() if crumb else len(text)
    while start < len(text):
        step = _STEP.search(text, start)
        end = step.end() if step else len(text)
        if _is_ware(text[start : step.start() if step else end].strip()):
            yield Planted(number, start, end, rule_names.KEYWORD)
        start = end


def _may_be_row(text: str) -> bool:
    if len(text) > ROW_LIMIT or not ("：" in text or ":" in text):
        return False
    return text.lstrip()[:1] not in ("(", "（") and bool(_FILLED.search(text))


def _labelled(line: Line) -> Iterator[Planted]:
    """The cells of a row of labels that name a ware, each with its label and what parts it from the next."""
    text = line.text
    starts = [match.start() for match in _LABEL.finditer(text)]
    if not (_is_foreign(text, starts) or (len(starts) >= OWN_LABELS and _DAY.search(text))):
        return
    for start, end in pairwise([*starts, len(text)]):
        label = _FILLED.match(text, start, end)
        day = _DAY.search(text, label.end(), end) if label else None
        last = day.start() if day else end
        if label and _is_ware(text[label.end() : last].strip(" \u00a0\u3000()（）|")):
            yield Planted(line.number, start, last, rule_names.KEYWORD)


def _is_foreign(text: str, starts: Sequence[int]) -> bool:
    """Whether a row of labels has Chinese in it, in its first label or behind one."""
    if not starts:
        return False
    return bool(HAN.search(text[starts[0] :])) and (len(starts) >= LABELS or bool(HAN.match(text, starts[0])))


def _is_ware(cell: str) -> bool:
    """Whether a cell has a ware, an advertiser's name or a search, and nothing that an author is called."""
    words = cell.split()
    if not 0 < len(words) <= CELL_WORDS or _DAY.search(cell):
        return False
    if searches.search_at(cell) == len(cell) or ("." in cell and is_trade_address(cell)):
        return True
    found = scan(cell)
    return found.has(*_WARES) and not found.has(*HONEST) and found.covered >= CELL_COVERED


def _dated(line: Line) -> Iterator[Planted]:
    """A ware before the day that begins the rest of its line."""
    day = _DAY.search(line.text)
    if day and _AFTER_DAY.fullmatch(line.text, day.end()) and not quotes(line.text):
        lead = line.text[: day.start()]
        if 0 < len(lead.split()) <= LEAD_WORDS and scan(lead).has(*_WARES) and not _LABEL.search(lead):
            yield Planted(line.number, 0, day.start(), rule_names.KEYWORD)


def apart(lines: Sequence[Line], found: Sequence[Planted], own: Sequence[Planted]) -> Iterator[Planted]:
    """What is found, without what a frame's rows have that is no ware. own: the cells with wares."""
    framed = {one.line for one in own}
    yield from own
    for one in found:
        if one.line not in framed:
            yield _behind_home(lines[one.line - 1].text, one)


def _behind_home(text: str, one: Planted) -> Planted:
    """A menu of wares, without the way home with which the site's own begins."""
    if one.start or one.end < len(text.rstrip()) or len(text) > ROW_LIMIT or text.rstrip().endswith("."):
        return one
    rule = rule_names.LINKS if one.rule in _SPOKEN and text.count("|") >= STROKES else one.rule
    stroke = _STROKE.search(text, len(text) - len(text.lstrip()) + 1)
    home = stroke and key(text[: stroke.start()]) in HOME and text[stroke.end() :].strip()
    return replace(one, start=stroke.end() if stroke and home else one.start, rule=rule)


# What is known by how it speaks; where strokes part it, it is a menu.
_SPOKEN = frozenset({rule_names.SPEECH, rule_names.SENTENCE})
