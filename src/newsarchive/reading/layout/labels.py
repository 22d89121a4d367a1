"""Labels and what follows them: "Đăng bởi : Admin Ngày đăng : 23/08/2021 Lượt xem : 350" is three things.

A line is taken apart only where every stretch of it is understood; one that is
not leaves the line whole, for the other rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading import signatures, vocabulary
from newsarchive.reading.facts import dates
from newsarchive.reading.layout.lines import Line, key

LABEL_WORDS = 5  # the longest label of the table
VALUE_WORDS = 16  # of a name or an outlet after its label


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of label. rule: its name in the ledger. words: its forms. fits: whether a value may follow it."""

    rule: str
    role: Role
    words: str
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line that is understood: half-open offsets in its text, and where its value begins."""

    start: int
    end: int
    role: Role
    rule: str
    value: int


def _number(value: str) -> bool:
    return not value or bool(re.fullmatch(r"[\d.,\s]+(?:[kKmM]|\w{1,10})?", value))


def _names(value: str) -> bool:
    """A name, a desk, an account, or nothing: never the rest of a sentence."""
    words = value.split()
    if len(words) > VALUE_WORDS or value.endswith(("?", "!")) or (value.endswith(".") and len(words) > 6):
        return False
    capitals = sum(1 for word in words if not word[0].islower())
    return not words or signatures.is_account(value) or signatures.is_desk(value) or capitals * 2 > len(words)


def _outlet(value: str) -> bool:
    return _names(value) or bool(DOMAIN.search(value) and len(value.split()) <= VALUE_WORDS)


def _dated(value: str) -> bool:
    return stamp(value) is not None or not re.search(r"[^\W\d_]{3}", value)


DOMAIN = re.compile(
    r"(?:https?://\S+|\b[\w-]{2,}(?:\.[\w-]{2,}){0,3}\.(?:vn|com|net|org|gov|edu|info|fr|id|cn|uk|asia|news|tv)\b)",
    re.I,
)

LABELS = (
    Label(
        "updated-label",
        Role.PUBLISHED,
        "cập nhật|cập nhật lúc|cập nhật ngày|cập nhật lần cuối|ngày cập nhật|lần cập nhật cuối|sửa lần "
        "cuối|updated|last updated|last modified|update"
        "|mis à jour|mis à jour le|mise à jour|modifié le|diperbarui|diupdate|更新时间|更新|最后更新",
        _dated,
    ),
    Label(
        "published-label",
        Role.PUBLISHED,
        "ngày đăng|đăng ngày|đăng lúc|ngày đăng tin|ngày xuất bản|xuất bản|thời gian đăng|ngày "
        "tạo|ngày|ngày phát hành|đăng tải|ngày gửi|published|posted|posted on|published on"
        "|publication date|date|date published|publié|publié le|date de publication|diterbitkan|"
        "dipublikasikan|tayang|tanggal|发布时间|发表时间|时间|日期|发布日期",
        _dated,
    ),
    Label(
        "visit-counter",
        Role.COUNTER,
        "lượt xem|số lượt xem|lượt đọc|lượt truy cập|đã xem|xem|số lần xem|views|view|hits|reads|dibaca|"
        "dilihat|vues|浏览次数|浏览|阅读|点击|点击数|访问量|lượt thích|bình luận|phản hồi|comments",
        _number,
    ),
    Label(
        "poster-label",
        Role.BYLINE,
        "đăng bởi|người đăng|người đăng tin|người gửi|posted by|published by|diposting oleh|publié par|"
        "publisher|đăng bài",
        _names,
    ),
    Label(
        "author-label",
        Role.BYLINE,
        "tác giả|bài viết|bài|bài và ảnh|bài, ảnh|bài ảnh|bài - ảnh|bài & ảnh|tin, bài|tin, ảnh|tin bài|"
        "tin và ảnh|tin|tin, bài, ảnh|người viết|viết bởi|thực hiện|nhóm tác giả|pv|phóng viên|ctv"
        "|author|by|written by|reporter|reporting by|story by|words by|auteur|par|oleh|penulis|reporter|"
        "pewarta|作者|记者|文|撰文|通讯员",
        _names,
    ),
    Label(
        "editor-label",
        Role.BYLINE,
        "biên tập|biên tập viên|btv|biên dịch|người dịch|dịch|lược dịch|editor|edited by|editing by|"
        "translated by|translator|penyunting|traduction|编辑|责编|责任编辑|校对|审核",
        _names,
    ),
    Label(
        "photographer-label",
        Role.BYLINE,
        "ảnh|nguồn ảnh|ảnh minh họa|photo|photos|photo by|photographer|pictures|photographs|foto|"
        "photographe|图|摄影|摄",
        _names,
    ),
    Label(
        "source-label",
        Role.SOURCE,
        "nguồn|nguồn tin|nguồn bài|nguồn bài viết|theo|dẫn nguồn|trích nguồn|nguồn trích dẫn|source|"
        "sources|via|sumber|来源|稿件来源|信息来源|文章来源|转自",
        _outlet,
    ),
)
_BY_WORDS = {fold(squeeze(words)): label for label in reversed(LABELS) for words in label.words.split("|")}
_BY_RULE = {label.rule: label for label in LABELS}
# What stands between two pieces of one line and belongs to neither.
SEPARATORS = " \t\u00a0\u3000|•·-–—/;,，、"
_BRACKETS = "()[]（）"
_COLON = re.compile(r"[:：]")

_STAMP_NOISE = vocabulary.words(
    """
    ngày lúc vào hồi đăng cập nhật lần cuối xuất bản thời gian giờ phút thứ hai ba tư năm sáu bảy
    chủ tin tạo gmt utc ict am pm sa ch published posted updated last modified on at date update
    created first time publié le mis à jour modifié diterbitkan diperbarui tayang wib wita wit pukul
    jam tanggal monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    et est edt pst bst cet lundi mardi mercredi jeudi vendredi samedi dimanche senin selasa rabu
    kamis jumat sabtu minggu 发布 时间 发布时间 更新 更新时间 日期 星期
    """
)
_UPDATE_WORDS = re.compile(r"cập nhật|updated?\b|modified|mis[e]? à jour|modifié|diperbarui|更新|sửa", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_BY = re.compile(r"[\s|•·,–—-]*(?:[Bb]y|BY|[Bb]ởi|[Pp]ar|[Oo]leh)\s+")
_ON = re.compile(r"[\s|•·,–—-]*(?:\b(?:on|ngày|le|pada|lúc)\s+)?\Z")
_LEADS_THERE = frozenset({"goc", "tin goc", "bai goc", "xem goc", "original"})
OUTLET_WORDS = 6  # of an outlet's name where no label tells that it is one
STAMP_LIMIT = 120  # code points: the longest form, two dates with their labels, has some 90


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stretch of text that prints a date and nothing else. date: the last found in it. updated: of the update."""

    date: dates.Found
    updated: bool


@lru_cache(maxsize=64)  # several rules ask it of one line
def stamp(text: str, language: str = "vi") -> Stamp | None:
    """What a date line says, or None where `text` is none (or gives a time without a day)."""
    if len(text) > STAMP_LIMIT or not any(map(str.isdigit, text)):
        return None
    found = [one for one in dates.find(text, language) if one.date is not None]
    if not found or found[0].date is None or found[0].date.interval:
        return None
    rest = "".join(
        text[a:b] for a, b in zip([0, *(f.end for f in found)], [*(f.start for f in found), len(text)], strict=True)
    )
    words = _WORD.findall(rest)
    if any(fold(word) not in _STAMP_NOISE for word in words) or len(re.findall(r"\d+", rest)) > 3:
        return None
    updated = bool(_UPDATE_WORDS.search(rest))
    return Stamp(found[0], updated) if updated or len(found) == 1 else None  # two days without a word are a period


def value(piece: Piece, text: str) -> str:
    """What stands after the label of a piece, without separators at its ends."""
    return text[piece.value : piece.end].strip(SEPARATORS + _BRACKETS)


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that labels take apart; () where not all of it is understood."""
    if both := _two_stamps(text):
        return both
    found = _labels(text)
    if not found:
        return _unlabelled(text)
    head = _head(text, found[0][0])
    if head is None:
        return ()
    starts = [found[0][0] if head else 0, *(start for start, _, _ in found[1:])]  # signs before a label are its own
    ends = [*starts[1:], len(text)]
    labelled = [
        Piece(start, end, label.role, label.rule, after)
        for start, end, (_, after, label) in zip(starts, ends, found, strict=True)
    ]
    if not all(_BY_RULE[piece.rule].fits(value(piece, text)) for piece in labelled):
        return ()
    return (*head, *labelled)


def _two_stamps(text: str) -> tuple[Piece, ...]:
    """The date of publication and that of the update on one line."""
    found = stamp(text)
    update = _UPDATE_WORDS.search(text, found.date.end) if found else None
    if found is None or update is None or stamp(text[update.start() :]) is None:
        return ()
    first = Piece(0, update.start(), Role.PUBLISHED, "date-line", 0)
    return (first, Piece(update.start(), len(text), Role.PUBLISHED, "update-line", update.start()))


def _labels(text: str) -> list[tuple[int, int, Label]]:
    """Where each label begins, where its value begins, and which it is."""
    found: list[tuple[int, int, Label]] = []
    floor = 0
    for colon in _COLON.finditer(text):
        before = text[floor : colon.start()]
        hit = _label_at_end(before)
        if hit:
            found.append((floor + hit[0], colon.end(), hit[1]))
            floor = colon.end()
    return found


def _label_at_end(before: str) -> tuple[int, Label] | None:
    """The longest label that `before` ends with, and where it begins."""
    starts = [match.start() for match in re.finditer(r"(?:(?<=[\s|•·(（\[–—-])|^)[^\s|•·(（\[–—]", before)][
        -LABEL_WORDS - 2 :
    ]
    for start in starts:
        if label := _BY_WORDS.get(fold(squeeze(before[start:]))):
            return start, label
    return None


def _head(text: str, until: int) -> tuple[Piece, ...] | None:
    """What stands before the first label: nothing, a date, a signature; None where it is something else."""
    head = text[:until].strip(SEPARATORS + _BRACKETS)
    if not head:
        return ()
    if found := stamp(head):
        return (Piece(0, until, Role.PUBLISHED, "update-line" if found.updated else "date-line", 0),)
    if signatures.is_signature(head):
        return (Piece(0, until, Role.BYLINE, "signature", 0),)
    return None


def _unlabelled(text: str) -> tuple[Piece, ...]:
    """A line without a label that is a signature and a date, parted by a sign, in either order."""
    found = [one for one in dates.find(text, "vi") if one.full] if len(text) <= STAMP_LIMIT else []
    if len(found) != 1:
        return ()
    start, end = found[0].start, found[0].end
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if told := _posted(text, start, end) or _listed(text, start, end):
        return told
    if before and not after and before[-1] in "|•·-–—/" and _signs(before):
        return (
            Piece(0, start, Role.BYLINE, "signature", 0),
            Piece(start, len(text), Role.PUBLISHED, "date-line", start),
        )
    if after and not before and after[0] in "|•·-–—/" and _signs(after):
        cut = len(text) - len(after.lstrip("|•·-–—/ "))
        return (Piece(0, cut, Role.PUBLISHED, "date-line", 0), Piece(cut, len(text), Role.BYLINE, "signature", cut))
    return ()


def _posted(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """ "Posted on DATE by NAME", "By NAME on DATE": the words of a weblog."""
    by = _BY.match(text, end)
    if by and stamp(text[:end]) and _signs(text[by.end() :]):
        return (Piece(0, end, Role.PUBLISHED, "date-line", 0), Piece(end, len(text), Role.BYLINE, "by-line", by.end()))
    by = _BY.match(text)
    name = _ON.sub("", text[by.end() : start]) if by else ""
    if by and name and (_signs(name) or (name.isupper() and _signs(name.title()))) and not text[end:].strip(SEPARATORS):
        cut = by.end() + len(name)
        return (
            Piece(0, cut, Role.BYLINE, "by-line", by.end()),
            Piece(cut, len(text), Role.PUBLISHED, "date-line", cut),
        )
    return ()


def _listed(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """An outlet, the day and what leads there, as an aggregator lists them: "Người Lao Động  18:50, ngày … Gốc"."""
    before, after = text[:start].strip(SEPARATORS), text[end:].strip(SEPARATORS)
    if fold(after) not in _LEADS_THERE or not 0 < len(before.split()) <= OUTLET_WORDS or not before[0].isupper():
        return ()
    cut = text.index(after, end)
    return (
        Piece(0, start, Role.SOURCE, "listed-outlet", 0),
        Piece(start, cut, Role.PUBLISHED, "date-line", start),
        Piece(cut, len(text), Role.NAVIGATION, "leads-to-original", cut),
    )


def is_appointment(line: Line) -> bool:
    """ "Thời gian: 8h00 ngày 20/11/2021": when something that the text announces will be, not when it was published."""
    return _before_colon(line) in _APPOINTMENTS


def is_venue(line: Line) -> bool:
    """ "Địa điểm: Nhà văn hóa thôn": where something will be."""
    return _before_colon(line) in _VENUES


def _before_colon(line: Line) -> str:
    head, colon, _ = line.shown.partition(":")
    return key(head) if colon else ""


_APPOINTMENTS = vocabulary.table("thời gian | thời gian tổ chức | time | when | waktu | quand")
_VENUES = vocabulary.table("địa điểm | địa điểm tổ chức | nơi tổ chức | place | venue | where | tempat | lieu | où")


def _signs(text: str) -> bool:
    bare = text.strip(SEPARATORS)
    return signatures.is_signature(bare) or fold(bare) in vocabulary.AGENCIES
