"""What counts visitors, readers and comments: "Lượt xem: 350", "3 Comments", "Dibaca 1.377 kali"."""

from __future__ import annotations

import re

from newsarchive.reading.lines import ballots, imprints
from newsarchive.reading.lines.gates import NUMBER, opens, starts
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.words import furniture

REST_WORDS = 4  # words after "Hôm nay" in a counter
TOLD_WORDS = 12  # of a line that counts visitors in a sentence

_COUNTED = re.compile(r"\(?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}|[\d.,]+[kKmM]?)\)?\s*(\D{1,20})")
_TIMES_READ = re.compile(  # "Dibaca 1.377 kali", "Đã đọc: 204 lần"
    r"(?:Dibaca|Dilihat|(?:Đã )?(?:[Đđ]ọc|[Xx]em)|Read|Viewed|Lue?|Vue?|Consultée?|Article (?:lu|vu|consulté)"
    r"|阅读|浏览)\s?:?\s?"
    r"\d[\d., \u00a0\u202f]{0,11}\s?(?:lần|lượt|kali|times|fois|次)"
)
# First words of such a line that no table of openings has; and what else a line begins with that counts.
_READ_WORDS = ("read", "viewed", "lu", "lue", "vu", "vue", "consulte", "consultee", "article")
MAY_BE_NUMBER = NUMBER | starts("(.,|很赞讚顶踩有点") | opens(_READ_WORDS)
_READ_HERE = re.compile(
    r"(?:Read|Viewed|Lue?|Vue?|Consultée?|Article (?:lu|vu|consulté))\s?:?\s?"
    r"\d[\d., \u00a0\u202f]{0,11}\s?(?:times|fois)"
)
# "很赞哦！(312)", "顶: 862踩: 41": how often a story was liked.
_LIKED = re.compile(
    r"(?:很[赞讚棒]哦?|[赞讚]一个|[顶踩赞]一下|有用|点个?[赞讚])\s?[!！]?\s?[(（]\s?\d{1,7}\s?[)）]"
    r"|(?:[顶頂踩赞讚]\s?[:：]\s?\d{1,7}\s?){1,3}"
)
_TOLD = re.compile(
    r"online|trực tuyến|truy cập|lượt xem|lượt đọc|đã xem|visit|\bhits\b|pengunjung|dilihat|en ligne"
    r"|在线人数|人在线|在线\s?[:：]|访问|浏览"
    r"|đánh giá|phiếu bầu|đang (?:xem|đọc)|users? viewing|guests?\b"
)


def _counts_somebody(line: Line) -> bool:
    """Whether a line has a word for visitors, or its number behind a colon."""
    return bool(_NUMBER_LAST.search(line.shown) or _VISITORS.search(line.folded))


_NUMBER_LAST = re.compile(r"[:：] ?[\d.,]+\Z")
_CONNECTED = frozenset({"online", "trực tuyến", "en ligne"})
BARE_WORDS = 5  # of a line that counts without saying whom ("Đang trực tuyến: 24")
_VISITORS = re.compile(
    r"\b(?:khach|nguoi|thanh vien|luot|ban doc|doc gia|users?|members?|guests?|visitors?|people|readers?|registered"
    r"|invites?|membres?|visiteurs?|utilisateurs?|personnes?|internautes?|connectes?|pengunjung|orang|tamu|anggota"
    r"|pengguna|truy cap|views?|visits?)\b"
)
_LETTERS = re.compile(r"[^\W\d_]+")


def is_labelled(line: Line) -> bool:
    """Whether a line begins with what is counted ("Lượt truy cập: 350"), or is that alone."""
    opening = next((one for one in line.openings if one in furniture.COUNTER_OPENINGS), None)
    if opening is None:
        return False
    rest = line.key[len(opening) :].strip()
    if not rest.strip(":：-. "):
        return opening in furniture.COUNTER_SURE
    if "/" in rest:
        return False  # "Hôm nay, 02/08/2025" is the day
    if opening in furniture.COUNTER_SURE and (told := _OF_PAGE.match(rest)):
        rest = rest[told.end() :]  # "Lượt truy cập bài viết: 2.618"
    counted = _LETTERS.findall(rest)  # "Hôm nay: 120 ca" counts something else
    return any(map(str.isdigit, rest)) and len(rest.split()) <= REST_WORDS and furniture.COUNT_WORDS.issuperset(counted)


_OF_PAGE = re.compile(r"(?:bai(?: viet)?|trang(?: web)?|tin|website|of this page|halaman|artikel)(?: nay| ini)? ?:")


def is_row(line: Line) -> bool:
    """Whether a line is several counters beside each other ("Trong ngày: 240 | Trong tuần: 1.877 | Tổng số: 903")."""
    if len(line.shown) > ROW_LIMIT or line.shown[-1] == ".":
        return False
    parts = [part for part in _PARTED.split(line.shown) if part]
    return len(parts) > 1 and all(_ROW_PART.fullmatch(part) for part in parts)


ROW_LIMIT = 200  # code points of a row of counters
_PARTED = re.compile(r"\s*[|•·;]\s*|\s[-–]\s|\s{2,}|\t")
_ROW_PART = re.compile(r"[^\W\d_][^\d:：|]{1,40}[:：]\s?(?!\d{1,2}\.\d{1,2}\.\d{4})\d[\d.,]{0,14}")


def is_surely_labelled(line: Line) -> bool:
    """Whether the label by itself tells a counter; "Hôm nay: 5" is one only beside another."""
    return is_labelled(line) and not furniture.COUNTER_SURE.isdisjoint(line.openings)


def is_number(line: Line) -> bool:
    """Whether a line is a number and what is counted ("350 lượt xem", "0 khách và 2 thành viên")."""
    text = line.shown
    if line.words <= TOLD_WORDS and (_PRESENT.fullmatch(line.key) or ballots.VOTES.fullmatch(line.key)):
        return True
    return _unit(text) in furniture.COUNTER_UNITS or bool(_READ_HERE.fullmatch(text) or _LIKED.fullmatch(text))


# Who is on a site just now, as many systems tell it.
_PRESENT = re.compile(
    r"\d[\d.,]{0,9} (?:khach|nguoi dung|guests?|visiteurs?|invites?|tamu) (?:va|and|et|dan)"
    r" (?:\d[\d.,]{0,9}|khong|no|aucun) (?:thanh vien|members?|registered|users?|membres?|anggota)\b.{0,24}"
)


def is_of_comments(line: Line) -> bool:
    """Whether a line is the number of readers' comments, over them or beside the tools ("3 Comments")."""
    return counts_comments(line.shown)


def counts_comments(text: str) -> bool:
    """Whether `text` is a number and a word for readers' comments ("3 bình luận")."""
    return _unit(text) in furniture.COMMENT_UNITS


def counts(text: str) -> bool:
    """Whether `text` is a number and what is counted, or says how often a story was read."""
    return _unit(text) in furniture.COUNTER_UNITS or bool(_TIMES_READ.fullmatch(text))


def is_told(line: Line) -> bool:
    """Whether a short line counts visitors, in whatever words ("Hiện có 12 khách đang online")."""
    text = line.shown
    if text[-1] == ")" and (day := _ITS_DAY.search(text)):
        text = text[: day.start()]  # of another story, which may tell of a meeting online
    if line.words > TOLD_WORDS or not any(map(str.isdigit, text)):
        return False
    told = _TOLD.search(line.shown.casefold())
    if told is None or (told[0] in _CONNECTED and line.words > BARE_WORDS and not _counts_somebody(line)):
        return False  # of what is done online, not of who is
    return not imprints.reserves_rights(line.shown)  # "Báo X Online. Giấy phép số 77" names itself


_ITS_DAY = re.compile(r"\s\((?:\d{1,2}[:hg]\d{2}[\s,|-]{1,3})?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$")
LENGTH_LIMIT = 60  # code points of such a part
LENGTH_WORDS = (
    "reading",
    "thoi",
    "temps",
    "lecture",
    "waktu",
    "lama",
    "masa",
)  # with which a line says how long a text is


def tells_length(line: Line) -> bool:
    """Whether a line says how long the text takes to read ("Reading Time: 6 mins read")."""
    return bool(_LENGTH.fullmatch(line.key))


def tells_how_long(text: str) -> bool:
    """The same of a part of a row ("Lecture : 3 min")."""
    return len(text) <= LENGTH_LIMIT and bool(_LENGTH.fullmatch(key(text)))


_LENGTH = re.compile(
    r"(?:(?:estimated )?reading time|thoi gian doc(?: bai)?|(?:temps de )?lecture(?: estimee?)?"
    r"|(?:waktu|lama|masa) (?:mem)?baca(?:an)?"
    r"|阅读时间|预计阅读)"
    r" ?[:：]? ?(?:~|约|khoang |about |environ )?\d{1,3} ?(?:mins?|mn|minutes?|phut|menit|minit|分钟)(?: read)?"
    r"|\d{1,3}[ -]?(?:mins?|minutes?|phut|menit) (?:(?:to )?read(?:ing)?|reading time|de lecture|doc|(?:mem)?baca)"
)


def _unit(text: str) -> str | None:
    """What a text of a number and a few words counts, as words are compared."""
    bare = text.lstrip("|·• ")
    match = _COUNTED.fullmatch(bare) if bare[:1].isdecimal() or bare[:1] in _BEGINS else None
    return key(match[1]) if match else None


_BEGINS = frozenset("(.,")  # a number, besides with a digit
