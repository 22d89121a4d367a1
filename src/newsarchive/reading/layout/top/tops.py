"""What stands over a headline, where names and sections are looked for: with which line it begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import own_names, site_names, top_rows
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import vocabulary

NAME_WORDS = 8  # of a site's name that only its place tells
DAYS = frozenset({"date-line", "time-alone"})
ROW_LIMIT = 200  # code points of a row in which its first part is looked for
# What may stand over a site's name: a link past the menus, the door to them.
_OVER_NAMES = vocabulary.table(
    """
    menu | skip to content | skip to main content | skip navigation | chuyển đến nội dung chính | truy cập nội dung luôn
    | bỏ qua | đến nội dung | aller au contenu | aller au contenu principal | tìm kiếm | search | lewati ke konten
    | bỏ qua nội dung | chuyển đến nội dung | chuyển tới nội dung | nhảy đến nội dung | loncat ke konten | 跳到主要内容
    """
)
STROKES = re.compile(r"\s*[|•·]\s*|\s{2,}|\t")
# In which languages a site may be read: "English | Tiếng Êđê", "VI EN FR".
LANGUAGES = re.compile(
    r"(?:(?:English|Français|Deutsch|Español|Tiếng [^\W\d_]+|Bahasa [^\W\d_]+|Khmer"
    r"|[\u3400-\u9fff]{2}|\w*[^\x00-\u02ff]\w*"
    r"|VI|VN|VIE|EN|ENG|FR|ID|ZH|CN|KH|RU)(?:\s*[|/·•-]\s*|\s+|$)){2,8}",
    re.I,
)
GREETING = re.compile(r"(?:chào mừng|kính chào|xin chào|welcome|bienvenue|selamat datang)\b", re.I)
# A link past the menus, a search box: "Bỏ qua và chuyển đến nội dung chính", "Tìm kiếm blog này".
SKIPS = re.compile(
    r"(?:bỏ qua|chuyển (?:đến|tới)|nhảy (?:đến|tới)|skip to|jump to|aller (?:au|à)"
    r"|tìm kiếm (?:trong|blog)|search this)\b",
    re.I,
)
# What stands at the top of pages and is a service, not a name.
_SERVICES = vocabulary.words(
    """
    view all edition paper epaper ads advertise subscribe subscription account weather jobs classifieds service services
    privacy navigation content app apps mobile desktop version language cookie cookies notice alert alerts menu skip
    search hotline
    live watch donate support us our now mission about careers games cup olympic olympics election elections covid
    langganan cuaca edisi pilih lowongan météo abonnement abonnés numérique compte
    """
)
# … and in Vietnamese, where single words would stand in names, too ("Thời Cuộc", "Đất Lành").
_SERVICES_VI = re.compile(
    r"\b(?:báo giấy|báo in|quảng cáo|đặt (?:báo|mua)|thời tiết|tỷ giá|tỉ giá|lịch|sưu tập|trợ giúp|thư viện|tuyển|mời"
    r"|họp|bầu cử|đại hội|chuyên trang|đăng k[ýí]|đường dây|thông báo|tòa soạn|toà soạn|đăng nhập)\b"
)


@dataclass(frozen=True, slots=True)
class Top:
    """What is above the headline. until: where that ends. names: what the page calls its site elsewhere."""

    groups: Sequence[Group]
    title: int | None
    until: int
    names: tuple[str, ...]
    first: int | None  # the line with which the page begins, if no rule knows it
    opens: int | None  # the first line that no rule knows and that is no service of the site
    lone: int | None  # the first line under rows and buttons, where nothing else over the headline names the site
    told: own_names.Told


def top(groups: Sequence[Group], extent: Extent, title: int | None) -> Top:
    """What is above the headline, or above the text where there is none."""
    until = extent.first if title is None else title
    first = next((i for i in range(until) if not _is_over_names(groups[i])), None)
    told = own_names.told(groups, extent)
    opens = next((i for i in range(until) if groups[i].verdict.open and _may_open(groups[i], told)), None)
    names = site_names.printed(groups) if until else ()
    return Top(groups, title, until, names, first, opens, _lone(groups[:until], names), told)


def is_lone_under_rows(top: Top, at: int) -> bool:
    """Whether the menus over a line are rows of entries, and no other line with one entry stands between them and it.

    Such a line is none of the menus.
    """
    over = [one for one in top.groups[:at] if not one.blank]
    rows = [i for i, one in enumerate(over) if _is_row(one.whole.shown) or one.verdict.rule in _ROWS]
    named = bool(rows) and any(one.verdict.open for one in over[: rows[0]])  # else it may be the site's name
    return named and not any(_is_entry(one) for one in over[rows[0] :])


_ROWS = frozenset({"menu-row", "menu-string"})


def _is_entry(one: Group) -> bool:
    """Whether a line may be one entry of a menu that stands one under the other."""
    alone = one.verdict.open or one.verdict.rule == "section-name"
    return alone and ":" not in one.whole.shown and len(STROKES.split(one.whole.shown[:ROW_LIMIT].strip())) == 1


def _lone(over: Sequence[Group], names: tuple[str, ...]) -> int | None:
    """The line that begins what is over the headline once rows of entries and buttons are passed."""
    lone = next((i for i, one in enumerate(over) if not _may_be_over_name(one)), None)
    if lone is None or lone == 0 or not over[lone].verdict.open:
        return None
    others = (one.whole for at, one in enumerate(over) if at != lone and one.verdict.open)
    named = any(
        mastheads.is_masthead(one) or mastheads.is_paper(one) or site_names.is_named(one.shown, names) for one in others
    )
    return None if named else lone


def _may_be_over_name(one: Group) -> bool:
    shown = one.whole.shown
    if _is_over_names(one) or one.verdict.rule in _ROWS_FIRST or _BRACKETED.fullmatch(shown):
        return True
    return ("°" in shown and one.whole.words <= WEATHER_WORDS) or is_of_entries(shown)


def is_of_entries(shown: str) -> bool:
    """Whether strokes part a line into entries of menus, two or more, each of them known."""
    parts = STROKES.split(shown[:ROW_LIMIT]) if "|" in shown or "  " in shown else ()
    return len(parts) > 1 and all(top_rows.is_known(part) for part in parts)


WEATHER_WORDS = 6  # of a line that tells how warm it is, and where


_BRACKETED = re.compile(r"(?:\[[^\[\]]{1,30}\]\s*){3,20}")  # "[Trang chủ] [Vận tải] [Giá vé]"
# What may stand over the name of a site besides: rows of a second menu, a button, notices.
_ROWS_FIRST = frozenset(
    {"menu-row", "menu-string", "menu-word", "tool-row", "text-size-tools", "site-notice", "notice-to-reader"}
)


def _may_open(one: Group, told: own_names.Told) -> bool:
    """Whether a line may be the first that says something of the page: no greeting, no service, no day.

    A name that the page confirms is one, though its words may stand in dates, too.
    """
    shown = one.whole.shown
    if one.blank or _is_over_names(one) or _is_row(shown) or GREETING.match(shown) or not one.whole.key:
        return False
    name, _ = own_names.parts(one.whole.shown)
    return not (serves(name) or (labels.is_of_dates(one.whole.shown) and not told.confirms(name)))


def _is_row(shown: str) -> bool:
    """Whether a line is a row of entries, or of languages in which the site may be read ("FR | EN")."""
    return len(STROKES.split(shown[:ROW_LIMIT].strip())) >= ROW_LEAST or bool(
        ("|" in shown or "/" in shown) and LANGUAGES.fullmatch(shown)
    )


ROW_LEAST = 3  # entries of a row: two may be a name and what is said of it


def serves(text: str) -> bool:
    """Whether a short text offers a service of the site, or tells of an event that it has a page for."""
    return not _SERVICES.isdisjoint(key(text).split()) or bool(_SERVICES_VI.search(text.casefold()))


def _is_over_names(one: Group) -> bool:
    """Whether the site's name may well come after this group: nothing is said yet, or only which day it is."""
    if one.blank or one.verdict.rule in ("signs-only", *DAYS) or one.whole.key in _OVER_NAMES:
        return True
    if one.verdict.role is Role.CONTACT:
        return True
    return one.whole.words <= NAME_WORDS and bool(SKIPS.match(one.whole.shown))
