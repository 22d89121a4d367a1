"""A line over the menus that is the site's name, with the day on which the page was loaded or with its first menu.

"Báo Sông Đáy - Diễn đàn của nhân dân | Thứ Sáu ngày 29.3.2024", "TIN QUÊ NHÀ   Trang chủ   Đời sống".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.facts import dates
from newsarchive.reading.layout.top import site_names
from newsarchive.reading.lines import mastheads, menus
from newsarchive.reading.lines.line import KEY_LIMIT, Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import furniture

SLOGAN_WORDS = 12  # of what stands after a name and a dash
DAY_WORDS = 5  # before the number of a day: "Thứ Sáu ngày", "Hôm nay, thứ"

ENTRY_WORDS = 5  # of an entry of a menu
ENTRIES_LEAST = 2  # after a name
NAME_WORDS = 8

_STROKE = re.compile(r"\s*[|•·]\s*|\s{3,}|\t")
_DASH = re.compile(r"\s[-–—:]\s")
_SIGNS = frozenset("|•·-–—")
_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s+")
_STEPS = re.compile(r"\s[>›»→/∕⁄❯]\s")
_BETWEEN_ENTRIES = re.compile(r"\s*[|•·]\s*|\s{2,}|\t")
_PARTS = re.compile(r"[|•·\t]|\s\s")  # where that matches, this does, and is quicker to see


def pieces(line: Line, names: tuple[str, ...], *, first: bool) -> tuple[Piece, ...]:
    """The pieces of such a line; () where it is another.

    names: what the page calls its site elsewhere. first: the page begins with it, where any name is the site's.
    """
    text = line.text.rstrip()
    if len(text) > KEY_LIMIT or not _DIGIT.search(text) or line.ends:
        return ()
    cuts = _cuts(text)
    issue = next((at for at in cuts if is_issue(text[at:])), 0)
    cut = 0 if issue else next((at for at in cuts if _is_service(text[at:]) or _NUMBERED.fullmatch(text[at:])), 0)
    named = _named(text[: cut or issue], names, first=first) if cut or issue else ()
    if not named and not issue:
        return _behind_day(text)
    if issue and named:
        return (*named, Piece(issue, len(text), Role.PUBLISHED, "issue-line", issue))
    return (*named, Piece(cut, len(text), Role.NAVIGATION, "page-day", cut)) if named else ()


def _behind_day(text: str) -> tuple[Piece, ...]:
    """The pieces of the day on which a page was loaded, an outlet's name, and tools in brackets ("… BÁO X [Tìm]")."""
    days = [one for one in dates.dated(text, "vi") if one.full]
    if len(days) != 1 or labels.stamp(text[: days[0].end].strip()) is None:
        return ()
    start = days[0].end + len(text[days[0].end :]) - len(text[days[0].end :].lstrip(labels.SEPARATORS))
    tools = _BRACKETED.search(text, start)
    end = tools.start() if tools else len(text)
    name = text[start:end].strip()
    if not name or not _may_be_name(name):
        return ()
    told = Line(0, name, name)
    if not (mastheads.is_masthead(told) or mastheads.is_paper(told)):
        return ()
    day = Piece(0, start, Role.NAVIGATION, "page-day", 0)
    named = Piece(start, end, Role.MASTHEAD, "masthead", start)
    return (day, named, Piece(end, len(text), Role.NAVIGATION, "menu-row", end)) if tools else (day, named)


_BRACKETED = re.compile(r"\[[^\[\]]{2,20}\](?: ?\[[^\[\]]{2,20}\])*\s*\Z")

_ISSUE = re.compile(
    r"(?:Số|Kỳ|Số báo|Ấn phẩm|Edisi|Issue|Numéro|N°|Vol\.?|Volume)\b(?:\s(?:ra|đặc biệt|báo|xuất bản))?[\s\d(),.|:–—-]*"
)
_NUMBERED = re.compile(r"(?:Số|Kỳ|Edisi|Issue|Numéro|N°)\s?\d{1,4}(?:\s?[(/-]\s?\d{1,4}\)?)?")
ISSUE_LIMIT = 60  # code points of what says which issue it is
_JOINTS = re.compile(r"[\W\d]*(?:(?:Số|số|No|Issue|issue|Kỳ|kỳ|ngày|Ngày|phát hành|Tập|Vol)?[\W\d]*)")


def is_issue(text: str) -> bool:
    """Whether `text` says which issue of a magazine or a paper it is, by its month or its day ("Số tháng 5/2022")."""
    shown = text.strip()
    opening = _ISSUE.match(shown) if len(shown) <= ISSUE_LIMIT else None
    found = [one for one in dates.dated(shown, "vi") if one.date is not None] if opening else []
    if opening is None or len(found) != 1 or found[0].date is None or found[0].date.interval:
        return False
    point = found[0].date.point
    between = shown[opening.end() : found[0].start] if opening.end() < found[0].start else ""
    lead = between.casefold().removesuffix("tháng ")
    return bool(point.year and point.month and _JOINTS.fullmatch(lead) and not shown[found[0].end :].strip(" .)]"))


def before_entries(line: Line, confirms: Callable[[str], bool]) -> tuple[Piece, ...]:
    """The pieces of a row that is the site's name and the entries of its menu; () where it is another.

    The name is told by the page itself elsewhere, or by its letters from the
    entries right before the one that leads home. confirms: whether the page calls itself so.
    """
    text = line.text.rstrip()
    if len(text) > KEY_LIMIT or line.ends:
        return ()
    name, *entries = [part for part in _BETWEEN_ENTRIES.split(text.strip()) if part]
    if not entries:  # a way through the site, which begins with its name
        name, *entries = _STEPS.split(text.strip())
    if len(entries) < ENTRIES_LEAST or not _may_be_name(name) or any(len(e.split()) > ENTRY_WORDS for e in entries):
        return ()
    home = key(entries[0]) in furniture.HOME and _is_lettered(name, entries[1:])
    institution = len(entries) > ENTRIES_LEAST and mastheads.is_masthead(Line(0, name, name))
    if institution and mastheads.is_masthead(Line(0, entries[0], entries[0])):
        return ()  # a row that leads to other sites
    if not (home or institution or (confirms(name) and not is_known(name))):
        return ()
    cut = text.index(entries[0], text.index(name) + len(name))
    return (Piece(0, cut, Role.MASTHEAD, "masthead", 0), Piece(cut, len(text), Role.NAVIGATION, "menu-row", cut))


def before_tools(line: Line) -> tuple[Piece, ...]:
    """The pieces of a row that is an institution's or a paper's name and the page's tools ("Báo X   Đăng nhập")."""
    text = line.text.rstrip()
    if len(text) > KEY_LIMIT or not (_PARTS.search(text) or text.endswith(("...", "…"))):
        return ()
    name, *tools = [part for part in _BETWEEN_ENTRIES.split(text.strip()) if part]
    if len(tools) == 1 and _TELEPHONE.fullmatch(tools[0]):
        return _before_telephone(text, name, tools[0])
    if not all(map(_is_tool, tools)):
        return ()
    words = name.split(" ")
    behind = next((n for n in range(min(TOOL_WORDS, len(words) - 1), 0, -1) if _is_tool(" ".join(words[-n:]))), 0)
    tools = [" ".join(words[-behind:]), *tools] if behind else tools
    name = " ".join(words[:-behind]) if behind else name
    if not tools or not _may_be_name(name) or is_known(name):
        return ()
    told = Line(0, name, name)
    if not (mastheads.is_masthead(told) or mastheads.is_paper(told)):
        return ()
    cut = text.index(tools[0], text.index(name) + len(name))
    return (Piece(0, cut, Role.MASTHEAD, "masthead", 0), Piece(cut, len(text), Role.NAVIGATION, "menu-row", cut))


def _before_telephone(text: str, name: str, telephone: str) -> tuple[Piece, ...]:
    """An institution's name and, wide apart, how to call it ("BỆNH VIỆN X   Hotline: 0965 000 000")."""
    told = Line(0, name, name)
    if not _may_be_name(name) or not (mastheads.is_masthead(told) or mastheads.is_paper(told)):
        return ()
    cut = text.rindex(telephone)
    return (Piece(0, cut, Role.MASTHEAD, "masthead", 0), Piece(cut, len(text), Role.CONTACT, "site-contact", cut))


_TELEPHONE = re.compile(
    r"(?:(?:hotline|điện thoại|đt|tel|tél|telp|phone|call us|đường dây nóng|tổng đài|cấp cứu"
    r"|电话|電話|热线)\.?\s?[:：]?\s?)?"
    r"\+?\(?\d[\d .()-]{6,20}",
    re.I,
)


def of_name(line: Line, *, first: bool) -> tuple[Piece, ...]:
    """The pieces of a row that begins with a name: with tools, a telephone, or in the first line a motto behind it."""
    return _before_brackets(line.text.rstrip()) or before_tools(line) or (before_motto(line) if first else ())


def _before_brackets(text: str) -> tuple[Piece, ...]:
    """An institution's or a paper's name, and tools in brackets behind it ("Báo X [Podcast] [Đặt báo]")."""
    tools = _BRACKETED.search(text) if text[-1:] == "]" and len(text) <= KEY_LIMIT else None
    name = text[: tools.start()].strip() if tools else ""
    if tools is None or not name or not _may_be_name(name):
        return ()
    told = Line(0, name, name)
    if not (mastheads.is_masthead(told) or mastheads.is_paper(told)):
        return ()
    site = Piece(0, tools.start(), Role.MASTHEAD, "masthead", 0)
    return (site, Piece(tools.start(), len(text), Role.NAVIGATION, "menu-row", tools.start()))


def before_motto(line: Line) -> tuple[Piece, ...]:
    """The pieces of an office's name in capitals and what it says of itself ("CÔNG AN TỈNH X - Vì nước quên thân")."""
    dash = _DASH.search(line.text) if len(line.text) <= KEY_LIMIT and not line.ends else None
    name, said = (line.text[: dash.start()].strip(), line.text[dash.end() :].split()) if dash else ("", [])
    if dash is None or not name.isupper() or not MOTTO_LEAST <= len(said) <= SLOGAN_WORDS or not _may_be_name(name):
        return ()
    if not said[0][0].isupper() or any(not word[0].islower() for word in said[1:]):
        return ()
    if not mastheads.is_masthead(Line(0, name, name)):
        return ()
    site = Piece(0, dash.end(), Role.MASTHEAD, "masthead", 0)
    return (site, Piece(dash.end(), len(line.text), Role.MASTHEAD, "slogan", dash.end()))


MOTTO_LEAST = 4  # words of a motto: fewer may be an entry of a menu
TOOL_WORDS = 3  # of a tool that follows a name with nothing but a space between


def _is_tool(text: str) -> bool:
    tool = Line(0, text, text)
    return bool(tool.key) and (key(text) in furniture.NAVIGATION_SURE or menus.is_menu_word(tool))


def _may_be_name(text: str) -> bool:
    return text[0].isalnum() and len(text.split()) <= NAME_WORDS and not _DIGIT.search(text) and text[-1] not in ":?!"


def is_known(text: str) -> bool:
    """Whether a text is an entry that menus have."""
    own = key(text)
    return own in furniture.NAVIGATION_SURE or own in furniture.NAVIGATION_LIKELY or own in furniture.HOME


def _is_lettered(name: str, entries: Sequence[str]) -> bool:
    """Whether a name of two words or more is in capitals, or its words have them, and the menu's entries are not so."""
    words = name.split()
    if len(words) < 2 or is_known(name) or labels.is_of_dates(name):
        return False
    if name.isupper():
        return not any(map(str.isupper, entries))
    titled = [all(word[0].isupper() for word in entry.split()) for entry in entries if " " in entry]
    return bool(titled) and not any(titled) and all(word[0].isupper() for word in words) and len(words) > 2


_LAST_OF_NAME = re.compile(r"tử\b", re.I)  # "ĐIỆN TỬ", which without its marks is a word of a weekday


def _cuts(text: str) -> list[int]:
    """Where the name may end: at a stroke, or before the words that lead to a day's number."""
    digit = _DIGIT.search(text)
    spaces = [space.end() for space in _SPACE.finditer(text, 0, digit.start())][-DAY_WORDS:] if digit else []
    ends = {match.end() for match in _STROKE.finditer(text)} | set(spaces)
    return sorted(end for end in ends if text[end : end + 1] not in _SIGNS and not _LAST_OF_NAME.match(text, end))


def _is_service(text: str) -> bool:
    """Whether all parts of `text` are a day or entries of menus."""
    parts = [part.strip(labels.SEPARATORS) for part in _STROKE.split(text)]
    days = [part for part in parts if labels.stamp(part)]
    others = [part for part in parts if part and part not in days and not _HOUR.fullmatch(part)]
    known = all(key(part) in furniture.NAVIGATION_SURE or key(part) in furniture.NAVIGATION_LIKELY for part in others)
    return bool(days) and known


_HOUR = re.compile(r"\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?")


def _named(text: str, names: tuple[str, ...], *, first: bool) -> tuple[Piece, ...]:
    """The site's name, and what kind of site it is."""
    bare = text.rstrip(labels.SEPARATORS)
    dash = _DASH.search(bare)
    name = bare[: dash.start()] if dash else bare
    if not name.strip() or (dash and len(bare[dash.end() :].split()) > SLOGAN_WORDS):
        return ()
    line = Line(0, name, name)
    if labels.is_of_dates(name) and not site_names.is_named(name, names):
        return ()  # the day itself: "Selasa, 20 Februari 2024     Indeks"
    told = mastheads.is_masthead(line) or mastheads.is_paper(line) or site_names.is_named(name, names)
    if not (told or (first and mastheads.is_plain_name(line))):
        return ()
    site = Piece(0, dash.end() if dash else len(text), Role.MASTHEAD, "masthead", 0)
    return (site, Piece(dash.end(), len(text), Role.MASTHEAD, "slogan", dash.end())) if dash else (site,)
