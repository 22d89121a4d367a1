"""Rows in which nothing but a blank, or a dash, parts whose text it is from the day: "Làng nghề 18/12/2022 09:30".

By themselves such words may as well say what will be on that day ("Khai mạc
20/11/2021 19:30"). They tell nothing of the kind where the page itself shows
what they are:

    a section       an entry of a menu over the headline has the same words
    an outlet       a label leads to the name, here or elsewhere on the page, or the name is one by its words
    a player        the row ends with what plays the text
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.facts import dates
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import sections
from newsarchive.reading.lines.line import KEY_LIMIT, Line, key
from newsarchive.reading.lines.rows import before_days, labels, open_rows, pieces
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import SURE, Verdict
from newsarchive.reading.words import furniture, outlets

OVER = 3  # groups that are not blank over the headline in which such a row is looked for
UNDER = 5  # … and under it
NAME_WORDS = 7
HAN_NAME = 12  # signs of one in Chinese

# How such a row ends: with its hour or its day, the zone behind it; nearly every line ends otherwise.
_ENDS = re.compile(r"(?:\d|[ap]\.?m\.?|[A-Z]{2,4}|[+-]\d{1,2}|[日分])\)?\s*\Z", re.I)
_LABEL = re.compile(
    r"(?:Theo|Nguồn|Dẫn theo|Tin từ|From|Source|Via|Selon|D['’]après|Sumber|Dikutip(?: dari)?"
    r"|Dilansir(?: dari)?|Melansir"
    r"|来源|來源|转自|轉自|据|據)\s?[:：]?\s*(?=[^\W\d_a-z])"
)
# First words of the names of papers that nothing else tells: the field for which they write.
_FIELDS = re.compile(
    r"(?:Khoa học|Tuổi trẻ|Kinh tế|Pháp luật|(?:Người )?Lao động|Thanh niên|Phụ nữ|Nông (?:thôn|nghiệp)|Công an"
    r"|Quân đội|Sức khỏe|Gia đình|Tài chính|Thương hiệu|Nhà báo|Công luận|Dân trí|Doanh nghiệp|Giáo dục"
    r"|Văn (?:nghệ|hóa)"
    r"|Thể thao|Giao thông|Xây dựng|Công thương|Đại đoàn kết|Tiền phong) (?:& )?[^\W\d_]",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a name and a day. name: without its label; start: where the day begins."""

    line: Line
    name: str
    start: int
    labelled: bool


def find(groups: Sequence[Group], extent: Extent, title: int | None) -> tuple[Line, Verdict] | None:
    """The row that dates the page, and what its parts are; None where none does, or two do."""
    if title is None:
        return None
    over = [at for at in range(title) if not groups[at].blank][-OVER:]
    under = [at for at in range(title, len(groups)) if not groups[at].blank][: UNDER + 1]
    found: list[tuple[Line, Verdict]] = []
    for at in (*over, *(at for at in under if at <= extent.first)):
        one = groups[at]
        if len(one.lines) == 1 and _may_date(one) and (told := _told(groups, at, one.lines[0], over=at < title)):
            found.append((one.lines[0], Verdict(told[0].role, told[0].rule, SURE, told)))
    return found[0] if len(found) == 1 else None


def _may_date(one: Group) -> bool:
    text = one.lines[0].text
    if len(text) > labels.STAMP_LIMIT or not (one.verdict.open or one.verdict.rule in _MAY_BE_ROWS):
        return False
    return any(map(str.isdigit, text))


_MAY_BE_ROWS = frozenset({"section-name", "taken-from", "source-label"})


def _told(groups: Sequence[Group], at: int, line: Line, *, over: bool) -> tuple[Piece, ...]:
    """The parts of such a row; () where nothing shows what leads to its day."""
    if not _ENDS.search(line.text):
        return pieces.of(line.text.rstrip()) if line.shown[0].isdigit() or _WEEKDAY.match(line.shown) else ()
    row = _row(line)
    if row is None:
        return ()
    led = _lead(groups, at, row, over=over)
    dated = Piece(row.start, len(line.text), Role.PUBLISHED, open_rows.DAY, row.start)
    return (Piece(0, row.start, *led, line.text.index(row.name)), dated) if led else ()


def _lead(groups: Sequence[Group], at: int, row: _Row, *, over: bool) -> tuple[Role, str] | None:
    """The role and the rule of what leads to the day; None where nothing shows what it is. over: the headline."""
    named = row.labelled or outlets.has_name(row.name) or _is_field(row.name) or _is_dashed(row)
    if named and not row.labelled and all(one.blank for one in groups[:at]):
        return Role.MASTHEAD, "site-name"  # with it the page begins
    if named or _is_taken_from(groups, at, row.name):
        return Role.SOURCE, "listed-outlet"
    entries = _entries(groups, at)
    if key(row.name) in entries:
        return (Role.KICKER, "kicker") if over else (Role.NAVIGATION, "section-beside-date")
    home, entry = _way(row.name)
    way = home in entries and entry in entries  # "Trang chủ Nông nghiệp 18/12/2022 09:30"
    return (Role.NAVIGATION, "breadcrumb") if way else None


def _is_field(name: str) -> bool:
    """Whether a name begins with a field, and has another capital behind it ("Kinh tế & Đời sống")."""
    return _FIELDS.match(name) is not None and any(word[0].isupper() for word in name.split()[2:])


def _is_dashed(row: _Row) -> bool:
    """Whether a dash without blanks parts a name of several capitals from the day ("Hill Country News-18/12/2022")."""
    parted = row.line.text[: row.start].rstrip()[-1:] in "-–—" and row.line.text[: row.start][-2:-1].isalpha()
    return parted and sum(word[0].isupper() for word in row.name.split()) > 1


_WEEKDAY = re.compile(r"(?:Thứ|Chủ nhật|CN)\b|\w{3,9},? \d")


def _row(line: Line) -> _Row | None:
    """The name and the day of a line that is nothing else, and tells the hour; None for another."""
    text = line.text.rstrip()
    seam = _SEAM.search(text)
    cut = seam.end() if seam else 0
    days = [one for one in dates.dated(text[cut:], "vi") if one.full]
    if len(days) != 1 or not open_rows.is_timed(text):
        return None
    start, end = days[0].start + cut, days[0].end + cut
    before = text[:start].strip(labels.SEPARATORS + labels.BRACKETS)
    if not before or _REST.search(text[end:]):
        return None
    label = _LABEL.match(before)
    name = before[label.end() :] if label else before
    if not _may_be_name(name):
        return None
    return _Row(line, name, start, bool(label))


# "Theo Nông thôn Mới-12/06/2021", "Thời sự18/12/2022": where the day begins right behind a letter.
_SEAM = re.compile(r"(?<=[^\W\d_])[-–—]?(?=\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2} [^\W\d_]{3,9} (?:19|20)\d\d)")
_REST = re.compile(r"\d|[^\W\d_]{5}")  # what stands behind the day may be a zone


def _may_be_name(name: str) -> bool:
    if not name[:1].isupper() and name[:1] < "\u3400":
        return False
    if len(name.split()) > NAME_WORDS or (name[0] >= "\u3400" and len(name) > HAN_NAME):
        return False
    return not any(map(str.isdigit, name)) and not before_days.tells_event(name)


def _entries(groups: Sequence[Group], at: int) -> frozenset[str]:
    """The entries of the menus over a row, as lines are compared."""
    found: set[str] = set()
    for one in groups[:at]:
        if not one.blank and len(one.whole.text) <= KEY_LIMIT:
            found.update(map(key, sections.parts(one.whole.shown)))
    return frozenset(found)


def _way(name: str) -> tuple[str, str]:
    """The entry that leads to the front page, with which words begin, and the rest of them; "" where they do not."""
    words = key(name)
    home = next((home for home in furniture.HOME if words.startswith(home + " ")), "")
    return home, words[len(home) + 1 :] if home else ""


def _is_taken_from(groups: Sequence[Group], at: int, name: str) -> bool:
    """Whether a label leads to the same name elsewhere on the page ("Nguồn Khoa học Phổ biến: https://…")."""
    wanted = key(name)
    others = (
        one.whole for i, one in enumerate(groups) if i != at and not one.blank and len(one.whole.text) <= KEY_LIMIT
    )
    return any(wanted in other.key and _LEADS.search(other.key[: other.key.index(wanted)]) for other in others)


_LEADS = re.compile(
    r"(?:^|\W)(?:(?:dan )?theo|(?:dan )?nguon|source|from|via|selon|d['’]apres|sumber|dikutip(?: dari)?"
    r"|dilansir(?: dari)?|来源|來源|转自|轉自|据|據)\s?[:(]?\s?\Z"
)
