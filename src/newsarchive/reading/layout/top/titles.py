"""A headline as it is printed again, and the site's name after it."""

from __future__ import annotations

import re
from collections.abc import Set

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import KEY_LIMIT, Line, key
from newsarchive.reading.lines.mastheads import is_masthead, is_paper
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import SURE, Verdict
from newsarchive.reading.words import date_labels, furniture

LABELLED_LIMIT = 72  # code points of a day behind a headline with what was done on it
DATED_LIMIT = 48  # code points of a day and an hour in brackets behind a headline
SITE_WORDS = 8  # of a site's name after a headline
BEFORE_SITE = 5  # words of the headline that it stands after
SITE_SIGNS = "|-–—»_"
_CLOSING = " \"”’'»"  # which the key of a line has not at its end

_SITE_SIGN = re.compile(
    r"\s([|–—-])\s|\s?(_)\s?(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s?([-|])\s?(?=[\u3400-\u9fff])"
)

_GLUED_SIGN = re.compile(
    r"(?<=[^\W\d_])[-–—](?=[^\W\d_a-zà-ỹ])"
)  # with no space beside it: "… bán tháo-Trang tin Cửa Biển"


def same_headline(line: Line, title: Line) -> bool:
    """Whether a line prints the headline again, by itself or before the site's name."""
    wanted = title.key
    if not wanted or not line.key.startswith(wanted) or title.words < 2:
        return False
    rest = line.key[len(wanted) :].lstrip(_CLOSING).strip()
    return not rest or rest[0] in SITE_SIGNS or bool(line.shown.casefold() == title.shown.casefold())


def printed(one: Group, rule: str, title: Line | None = None, names: Set[str] = frozenset()) -> Verdict:
    """The verdict on a headline, and after a sign the site's name, which is no part of it.

    title: the headline itself, where the group prints it again. names: the
    site's names as they stand over the page, in the form in which lines are compared.
    """
    text = one.lines[0].text
    if dated := _dated_at(text) if len(one.lines) == 1 and len(text) <= KEY_LIMIT else 0:
        head, day = Piece(0, dated, Role.HEADLINE, rule, 0), Piece(dated, len(text), Role.PUBLISHED, "date-line", dated)
        return Verdict(Role.HEADLINE, rule, SURE, (head, day))
    if begins := day_before(text) if len(one.lines) == 1 else 0:
        day = Piece(0, begins, Role.PUBLISHED, "date-line", 0)
        return Verdict(Role.HEADLINE, rule, SURE, (day, Piece(begins, len(text), Role.HEADLINE, rule, begins)))
    if ends := day_behind(text) if len(one.lines) == 1 else 0:
        day = Piece(ends, len(text), Role.PUBLISHED, "date-line", ends)
        return Verdict(Role.HEADLINE, rule, SURE, (Piece(0, ends, Role.HEADLINE, rule, 0), day))
    if labelled := labelled_behind(text) if len(one.lines) == 1 else None:
        return Verdict(Role.HEADLINE, rule, SURE, (Piece(0, labelled.start, Role.HEADLINE, rule, 0), labelled))
    cut = _site_at(text, title, names) if len(one.lines) == 1 and len(text) <= KEY_LIMIT else None
    if cut is None:
        return Verdict(Role.HEADLINE, rule, SURE)
    sign, name = cut
    end = len(one.lines[0].text)
    pieces = (Piece(0, sign, Role.HEADLINE, rule, 0), Piece(sign, end, Role.MASTHEAD, "site-name", name))
    return Verdict(Role.HEADLINE, rule, SURE, pieces)


def without_site(line: Line) -> Line:
    """A line without the site's name after it; the line itself where it has none."""
    if len(line.text) > KEY_LIMIT or not _SITE_SIGN.search(line.text):
        return line
    cut = _site_at(line.text, None, frozenset())
    return Line(line.number, line.text[: cut[0]], line.text[: cut[0]]) if cut else line


def is_dated(line: Line) -> bool:
    """Whether a day and an hour stand behind a line, in brackets or at its very end."""
    if not line.shown.endswith(")"):
        return day_behind(line.text) > 0
    return len(line.shown) <= KEY_LIMIT and _dated_at(line.text) > 0


def day_before(text: str) -> int:
    """Where a headline begins with a day and an hour right before it ("14/02/2023 09:25Xe tải …"); 0 where none are.

    A day without an hour may be what the headline tells of.
    """
    if not any(map(str.isdigit, text[:DATED_LIMIT])):
        return 0
    day = _DAY_BEFORE.match(text[:DATED_LIMIT])
    if day is None and len(text) <= KEY_LIMIT:
        return _glued_before(text)
    if day is None or len(text) > KEY_LIMIT or _words(text[day.end() :]) < BEFORE_SITE or text[day.end()].islower():
        return 0
    return day.end() if labels.stamp(day[0].strip(labels.SEPARATORS)) else 0


def _glued_before(text: str) -> int:
    """Where a headline begins to which a day with its hour is glued ("Thứ Sáu, 18/07/2025 08:43Ủy ban …"); else 0."""
    for joint in _JOINT.finditer(text[:DATED_LIMIT]):
        at = joint.start()
        if text[at].isupper() and _words(text[at:]) >= BEFORE_SITE and _has_hour(text[:at]):
            return at
    return 0


_JOINT = re.compile(r"(?:(?<=\d)|(?<=\d[ap]m)|(?<=\s[ap]m)|(?<=[AP]M))(?=[^\W\d_])")


def day_behind(text: str) -> int:
    """Where a day with its hour begins that a dump ran together with a headline, with or without a space; else 0.

    Behind a word that leads to it, or a list of games and dates, it is what the headline tells of.
    """
    bare = text.rstrip()
    if not bare[-1:].isdigit() or len(text) > KEY_LIMIT:
        return 0
    joint = _JOINT_BEHIND.search(bare, max(0, len(bare) - DATED_LIMIT))
    at = joint.start() if joint else _spaced_behind(bare)
    return at if at and _words(bare[:at]) >= BEFORE_SITE and _has_hour(bare[at:]) else 0


def _spaced_behind(bare: str) -> int:
    """Where a day in numbers with its hour begins behind a headline and a space; 0 where none does."""
    day = _SPACED_BEHIND.search(bare, max(0, len(bare) - DATED_LIMIT))
    if day is None or _FORECASTS.match(bare):
        return 0
    return 0 if _LEADS_TO_DAY.search(bare[: day.start()]) else day.end("gap")


_SPACED_BEHIND = re.compile(
    r"(?<=[\w)\"”’'?!…%])(?P<gap>\s+)(?:(?:Thứ \w+|Chủ nhật),? )?(?:"
    r"(?:\d{1,2}([/.-])\d{1,2}\2\d{4}|\d{4}-\d\d-\d\d)[\s,|–-]{1,3}\d{1,2}[:hg]\d{2}(?::\d{2})?"
    r"|\d{1,2}[:hg]\d{2}(?::\d{2})?[\s,|–-]{1,3}\d{1,2}([/.-])\d{1,2}\3\d{4})\Z"
)
_LEADS_TO_DAY = re.compile(
    r"(?:^|\s)(?:ngày|lúc|hồi|vào|từ|đến|tới|trước|sau|qua|tính|hôm|sáng|trưa|chiều|tối|đêm|on|at|by|until|from|since"
    r"|le|du|au|dès|pada|tanggal|hingga|sampai|mulai|pukul|thứ \w+|chủ nhật)\Z",
    re.I,
)
_FORECASTS = re.compile(
    r"(?:trực tiếp|lịch|nhận định|dự đoán|soi kèo|kết quả|xem|link|tỷ số|tường thuật|thời khóa biểu|live|watch"
    r"|fixtures?|schedule|jadwal|prediksi|calendrier|horaires?|direct)\b",
    re.I,
)


def labelled_behind(text: str) -> Piece | None:
    """The day behind a headline that says what was done on it ("… mùa lũ Ngày cập nhật 19/10/2022"); None where none.

    In small letters the label may be the headline's own ("Tình hình dịch bệnh cập nhật ngày 19/10/2022").
    """
    bare = text.rstrip(" )]")
    if not bare[-1:].isalnum() or len(text) > KEY_LIMIT or not any(map(str.isdigit, bare[-DATED_LIMIT:])):
        return None
    for label in _LABEL_BEHIND.finditer(bare, max(0, len(bare) - LABELLED_LIMIT)):
        at = label.start("label")
        own = text[:at].rstrip(" ([|-–—")
        is_its_own = text[at].islower() or own.endswith((":", ",")) or _words(own) < BEFORE_SITE
        stamp = None if is_its_own else labels.stamp(bare[at:])
        if stamp and stamp.date.date and stamp.date.full:
            begins = len(own) + len(text[len(own) : at]) - len(text[len(own) : at].lstrip())
            rule = "updated-label" if stamp.updated else "published-label"
            return Piece(begins, len(text), Role.PUBLISHED, rule, at)
    return None


# Of one word only before a colon: "Ngày 19/10/2022" may be what a headline of great letters tells of.
_LABEL_BEHIND = re.compile(
    rf"(?:(?<=\s)|(?<=[(\[]))(?P<label>(?!\w+ ?\d)"
    rf"(?:(?i:{date_labels.UPDATED})|(?i:{date_labels.PUBLISHED}))\s?:?\s?)(?=\d|[^\W\d_])"
)
_JOINT_BEHIND = re.compile(r"(?<=[^\W\d_])(?=\d{1,2}[/.:h-]\d{1,2}|\d{4}-\d\d-)")


def _has_hour(text: str) -> bool:
    """Whether a text is a day and its hour."""
    stamp = labels.stamp(text.strip(labels.SEPARATORS))
    return stamp is not None and stamp.date.date is not None and stamp.date.date.point.hour is not None


_DAY_BEFORE = re.compile(
    r"\s*(?:(?:\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2})[\s,|-]{1,3}\d{1,2}[:hg]\d{2}(?::\d{2})?"
    r"|\d{1,2}[:hg]\d{2}(?::\d{2})?[\s,|-]{1,3}\d{1,2}([/.-])\d{1,2}\2\d{4})"
    r"(?:\s?\(?(?:GMT|UTC)[+-]\d{1,2}\)?|\sWI[BT]A?)?[\s|–-]{0,3}(?=[^\W\d_]|[\"“'‘«])"
)


def _dated_at(text: str) -> int:
    """Where the day and hour of publication begin in brackets behind a headline; 0 where none stand there.

    A day without an hour may be what the headline tells of.
    """
    bare = text.rstrip()
    if not bare.endswith(")") or (opened := bare.rfind("(", -DATED_LIMIT)) <= 0:
        return 0
    stamp = labels.stamp(bare[opened + 1 : -1])
    return opened if stamp and stamp.date.date and stamp.date.date.point.hour is not None else 0


def _site_at(text: str, title: Line | None, names: Set[str]) -> tuple[int, int] | None:
    """Where the sign before a site's name stands, and where the name begins.

    After a stroke any short name is a site's; after a dash one of a known
    sort or that stands over the page, and any that stands after the headline
    where that is printed again.
    """
    signs = list(_SITE_SIGN.finditer(text))
    if title is not None:
        signs = [match for match in signs if not _SAYS_MORE.search(text, match.end())]
        again = next((match for match in signs if key(text[: match.start()]) == title.key), None)
        if again:
            return _sign(again), signs[-1].end()
        glued = next((one for one in _GLUED_SIGN.finditer(text) if key(text[: one.start()]) == title.key), None)
        if glued:
            return glued.start(), glued.end()
    for at, match in enumerate(reversed(signs)):
        name = text[match.end() :].strip()
        if (
            not name
            or _SAYS_MORE.search(name)
            or len(name.split()) > SITE_WORDS
            or _words(text[: match.start()]) < BEFORE_SITE
        ):
            continue
        line = Line(0, name, name)
        known = line.key in names or is_masthead(line) or is_paper(line) or _INSTITUTION.match(name)
        if match[1] == "|" or match[2] or known:
            return _sign(_first_of(text, signs[: len(signs) - at])), match.end()
    return None


_SAYS_MORE = re.compile(r"\w ?: \w|\S(?: \S+){16}")  # a colon, or more words than any site's name
# What is called so and has a name of its own behind it.
_INSTITUTION = re.compile(
    r"(?:Trường (?:Trung cấp|Cao đẳng|Đại học|Trung học|Phổ thông|Tiểu học|Mầm non|Mẫu giáo|Chính trị|TH|THCS|THPT)"
    r"|Diễn đàn|Học viện|Bệnh viện|Nhà thờ|Giáo xứ|Giáo phận|Câu lạc bộ|Nhà xuất bản|Thư viện|Bảo tàng|Chi cục|Hội)"
    r"(?: [^\W\d_][^\W\d]*){0,8} [^\W\d_a-zà-ỹđ][^\W\d]*$"
)


def _first_of(text: str, signs: list[re.Match[str]]) -> re.Match[str]:
    """The sign before the site's name, or before the section's between it and the headline."""
    first = signs[-1]
    for before, after in zip(signs[-2::-1], signs[:0:-1], strict=False):
        if key(text[before.end() : after.start()]) not in furniture.NAVIGATION_LIKELY:
            break
        first = before
    return first


def _sign(match: re.Match[str]) -> int:
    return next(match.start(number) for number in (1, 2, 3) if match[number])


def _words(text: str) -> int:
    return Line(0, text, text).words
