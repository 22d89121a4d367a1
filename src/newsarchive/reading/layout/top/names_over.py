"""Above the headline: which line is the site's name, and which goes on with it or says what kind of site it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading import language
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import boxes_over, mottos, offices_over, own_names, site_names, top_rows
from newsarchive.reading.lines import logos, mastheads, players
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture, persons, vocabulary

NAME_WORDS = 8  # of a site's name that only its place tells
SENTENCE_NAME = 4  # words of a name with one capital, as blogs have ("Hiên nhà có gió")
REACH = 16  # groups, blank ones among them, in which what stands after a name is looked for
DAYS = frozenset({"date-line", "time-alone"})

# What may stand over a site's name: a link past the menus, the door to them.
_OVER_NAMES = vocabulary.table(
    """
    menu | skip to content | skip to main content | skip navigation | chuyển đến nội dung chính | truy cập nội dung luôn
    | bỏ qua | đến nội dung | aller au contenu | aller au contenu principal | tìm kiếm | search | lewati ke konten
    | bỏ qua nội dung | chuyển đến nội dung | chuyển tới nội dung | nhảy đến nội dung | loncat ke konten | 跳到主要内容
    """
)
_STROKES = re.compile(r"\s*[|•·]\s*|\s{2,}|\t")
TITLED_NAME = 3  # words with a capital each: two in a row may be anybody's or any place's
ROW_LIMIT = 200  # code points of a row in which its first part is looked for
# In which languages a site may be read: "English | Tiếng Êđê", "VI EN FR".
_LANGUAGES = re.compile(
    r"(?:(?:English|Français|Deutsch|Español|Tiếng [^\W\d_]+|Bahasa [^\W\d_]+|Khmer"
    r"|[\u3400-\u9fff]{2}|\w*[^\x00-\u02ff]\w*"
    r"|VI|VN|VIE|EN|ENG|FR|ID|ZH|CN|KH|RU)(?:\s*[|/·•-]\s*|\s+|$)){2,8}",
    re.I,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_NAME = re.compile(r"^\W|[^\w\s&.'’|–-]|°")
_GREETING = re.compile(r"(?:chào mừng|kính chào|xin chào|welcome|bienvenue|selamat datang)\b", re.I)
# A link past the menus, a search box: "Bỏ qua và chuyển đến nội dung chính", "Tìm kiếm blog này".
_SKIPS = re.compile(
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
    return ("°" in shown and one.whole.words <= WEATHER_WORDS) or _is_of_entries(shown)


def _is_of_entries(shown: str) -> bool:
    """Whether strokes part a line into entries of menus, two or more, each of them known."""
    parts = _STROKES.split(shown[:ROW_LIMIT]) if "|" in shown or "  " in shown else ()
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
    if one.blank or _is_over_names(one) or _is_row(shown) or _GREETING.match(shown) or not one.whole.key:
        return False
    name, _ = own_names.parts(one.whole.shown)
    return not (_serves(name) or (labels.is_of_dates(one.whole.shown) and not told.confirms(name)))


def _is_row(shown: str) -> bool:
    """Whether a line is a row of entries, or of languages in which the site may be read ("FR | EN")."""
    return len(_STROKES.split(shown[:ROW_LIMIT].strip())) >= ROW_LEAST or bool(
        ("|" in shown or "/" in shown) and _LANGUAGES.fullmatch(shown)
    )


ROW_LEAST = 3  # entries of a row: two may be a name and what is said of it


def _serves(text: str) -> bool:
    """Whether a short text offers a service of the site, or tells of an event that it has a page for."""
    return not _SERVICES.isdisjoint(key(text).split()) or bool(_SERVICES_VI.search(text.casefold()))


def _is_over_names(one: Group) -> bool:
    """Whether the site's name may well come after this group: nothing is said yet, or only which day it is."""
    if one.blank or one.verdict.rule in ("signs-only", *DAYS) or one.whole.key in _OVER_NAMES:
        return True
    if one.verdict.role is Role.CONTACT:
        return True
    return one.whole.words <= NAME_WORDS and bool(_SKIPS.match(one.whole.shown))


def in_row(top: Top, at: int) -> Verdict | None:
    """The verdict on a line that is the site's name and the day on which the page was loaded, or its first menu."""
    line = top.groups[at].whole
    if len(top.groups[at].lines) > 1:
        return None
    pieces = top_rows.pieces(line, top.names, first=at == top.first)
    if not pieces and at == top.first and not _serves(_STROKES.split(line.shown[:ROW_LIMIT].lstrip(), maxsplit=1)[0]):
        pieces = top_rows.before_entries(
            line, lambda name: top.told.confirms(name) or site_names.is_named(name, top.names)
        )
    pieces = pieces or top_rows.of_name(line, first=at == top.first)
    return Verdict(Role.MASTHEAD, "masthead", SURE, pieces) if pieces else None


def name(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    """The verdict on a line that is the site's name, or goes on with it; None where it is none."""
    line = top.groups[at].whole
    if logos.is_spelt_out(line):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if mastheads.is_masthead(line) or (at and line.capitals and top.groups[at - 1].whole.key in vocabulary.PORTALS):
        goes_on = before is not None and _is_portal(before, top, at) and mastheads.goes_on(line)
        return Verdict(Role.MASTHEAD, "masthead-goes-on" if goes_on else "masthead", SURE)
    if mastheads.is_opening_alone(line) and any(mastheads.goes_on(one.whole) for one in _shown(top, at)[:1]):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if at == top.first and mottos.is_over_name(line, top.groups[at + 1 : top.until]):
        return Verdict(Role.MASTHEAD, "slogan", LIKELY)
    beside = _beside_name(top, at, before) if before is not None and before.role is Role.MASTHEAD else None
    if beside is None and (site_names.is_named(line.shown, top.names) or site_names.is_branch(line.shown, top.names)):
        return Verdict(Role.MASTHEAD, "named-elsewhere", SURE)
    return beside or _said_of_itself(top, at) or (_name_at_top(top, at) if top.title is not None else None)


def _said_of_itself(top: Top, at: int) -> Verdict | None:
    """The verdict on a name that the page says of itself at its foot, in its addresses or before its text."""
    group = top.groups[at]
    if len(group.lines) > 1 or not own_names.may_be(group.whole):
        return None
    name, rest = own_names.parts(group.whole.shown)
    if at != top.opens and not (top.told.letters and logos.stands_for(top.told.letters, name)):
        return None
    behind = rest and at == top.first and _is_over_menus(top, at) and mottos.is_behind(group.whole, name, rest)
    if not (behind or top.told.confirms(name)):
        return None
    text = group.lines[0].text
    cut = text.index(group.whole.shown) + rest if rest else 0
    pieces = (
        (Piece(0, cut, Role.MASTHEAD, "said-of-itself", 0), Piece(cut, len(text), Role.MASTHEAD, "slogan", cut))
        if cut
        else ()
    )
    return Verdict(Role.MASTHEAD, "said-of-itself", SURE, pieces)


def _beside_name(top: Top, at: int, before: Verdict) -> Verdict | None:
    """The verdict on a line right after a masthead that goes on with it, or says what kind of site it is."""
    line = top.groups[at].whole
    if offices_over.is_lower(top.groups, at):
        return Verdict(Role.MASTHEAD, "masthead", LIKELY)
    if mastheads.goes_on(line):
        return Verdict(Role.MASTHEAD, "masthead-goes-on", LIKELY)
    slogan = (
        mastheads.is_slogan(line)
        or (before.rule == "first-line" and _over_home(top, at))
        or (at - 1 == top.first and _is_motto(top, at))
        or _says_of_itself(top, at)
    )
    return Verdict(Role.MASTHEAD, "slogan", LIKELY) if slogan else None


def _says_of_itself(top: Top, at: int) -> bool:
    """Whether the line with the name stands right above, and this one is the site's motto."""
    line = top.groups[at].whole
    if top.groups[at - 1].blank or _serves(line.shown) or _SKIPS.match(line.shown) or _GREETING.match(line.shown):
        return False
    after = top.groups[at + 1] if at + 1 < top.until else None
    return mottos.is_motto(line, after, over_home=_over_home(top, at))


def _is_motto(top: Top, at: int) -> bool:
    """Whether a line right under the name with which a page begins, apart from the menus, is set as a sentence is."""
    line, words = top.groups[at].whole, top.groups[at].whole.shown.split()
    if len(words) not in MOTTO_WORDS or line.shown[-1] in ":;?" or not line.shown[0].isupper():
        return False
    if (
        not all(word[0].islower() for word in words[1:])
        or any(map(str.isdigit, line.shown))
        or _SKIPS.match(line.shown)
    ):
        return False
    after = top.groups[at + 1] if at + 1 < top.until else None
    return after is not None and (after.blank or after.verdict.rule in ("menu-row", "menu-string"))


MOTTO_WORDS = range(3, 11)  # of what a site says of itself under its name


def _name_at_top(top: Top, at: int) -> Verdict | None:
    """The verdict on a name that only its words or its place tell."""
    line = top.groups[at].whole
    at_top = (at == top.first and mastheads.is_outlet_at_top(line)) or (
        at == top.opens and mastheads.names_outlet(line)
    )
    if mastheads.is_paper(line) or at_top or (at == top.opens and mastheads.is_office_of_place(line)):
        return Verdict(Role.MASTHEAD, "newspaper-name", LIKELY)
    named = at == top.first and (logos.is_logo(line) or _is_first_line(top, at))
    named = named or (at in (top.first, top.opens, top.lone) and _is_name_of_words(top, at))
    if at == top.lone and not named:
        set_apart = _is_set_as_name(top, at) or _is_named_over_row(top, at)
        named = _is_over_motto(top, at) or (set_apart and _may_be_name(line))
    return Verdict(Role.MASTHEAD, "first-line", LIKELY) if named else None


def _is_over_motto(top: Top, at: int) -> bool:
    """Whether what a site says of itself stands right under a short line."""
    line, under = top.groups[at].whole, top.groups[at + 1] if at + 1 < top.until else None
    if under is None or under.blank or not under.verdict.open or line.words > NAME_WORDS or _serves(line.shown):
        return False
    if line.ends or _NO_NAME.search(line.shown) or labels.begins_with_label(line.shown) or not line.shown[0].isupper():
        return False
    after = top.groups[at + 2] if at + 2 < top.until else None
    return mastheads.is_slogan(under.whole) or mottos.is_motto(under.whole, after, over_home=False)


def _is_set_as_name(top: Top, at: int) -> bool:
    """Whether a line is in other letters than the entries under it: in capitals, or each word with one."""
    line = top.groups[at].whole
    under = [
        one.whole for one in _shown(top, at)[:ENTRIES_BESIDE] if one.verdict.open or one.verdict.role is Role.NAVIGATION
    ]
    if line.capitals:
        return not any(one.capitals for one in under) and _is_over_menus(top, at)  # else it is the headline's section
    words = line.shown.split()
    titled = len(words) > 2 and all(word[0].isupper() for word in words)
    return titled and not any(all(word[:1].isupper() for word in one.shown.split()) and one.words > 1 for one in under)


def _is_named_over_row(top: Top, at: int) -> bool:
    """Whether words with capitals stand over a day, a row of entries or a blank line, and over the way or the menu.

    Entries that stand one under the other have an entry right under them.
    """
    words, under = top.groups[at].whole.shown.split(), top.groups[at + 1]
    if len(words) < len("ab") or not all(word[0].isupper() for word in words):
        return False
    if not (under.blank or under.verdict.rule in _ROWS_UNDER or under.verdict.rule in DAYS):
        return False
    return any(one.verdict.rule in _ROWS_UNDER for one in top.groups[at + 1 : top.until])


_ROWS_UNDER = frozenset({"menu-row", "menu-string", "breadcrumb"})
ENTRIES_BESIDE = 3  # lines under a name whose letters are compared with it


def _is_portal(before: Verdict, top: Top, at: int) -> bool:
    """Whether the line before says only that this is a portal."""
    if before.role is not Role.MASTHEAD:
        return False
    line = next(top.groups[i].whole for i in range(at - 1, -1, -1) if not top.groups[i].blank)
    return line.key in vocabulary.PORTALS or mastheads.is_opening_alone(line)


def _is_first_line(top: Top, at: int) -> bool:
    """Whether the line with which a page begins can be the site's name: a short one, and menus before the headline."""
    line = top.groups[at].whole
    return _may_be_name(line) and _is_over_menus(top, at)


def _is_name_of_words(top: Top, at: int) -> bool:
    """Whether a first line apart from the headline has a capital for each of its words, which no section has.

    In Vietnamese, where a section has one; names of persons and places have them, too.
    """
    line, words = top.groups[at].whole, [word for word in top.groups[at].whole.shown.split() if word != "&"]
    if len(words) < TITLED_NAME or line.capitals or line.shown.isascii():
        return False
    under = top.groups[at + 1]
    if not (under.blank or (at + 1 < top.until and (under.verdict.role is Role.NAVIGATION or is_passed_over(under)))):
        return False
    if not all(word[0].isupper() and word[1:].islower() for word in words) or persons.has_family_name(line.shown):
        return False
    return _may_be_name(line)


def _is_over_menus(top: Top, at: int) -> bool:
    """Whether anything but a day or a player stands between a line and the headline."""
    return any(not (one.blank or is_passed_over(one)) for one in top.groups[at + 1 : top.until])


def _may_be_name(line: Line) -> bool:
    """Whether a short line that no rule knows can be a site's name."""
    if line.ends or line.shown[-1] in ":,;?" or line.words > NAME_WORDS or not any(map(str.isalpha, line.shown)):
        return False
    lone = line.words < 2 and not line.capitals
    if lone or boxes_over.names_stories(line) or _is_of_entries(line.shown):
        return False
    if (
        _is_topic(line)
        or _NO_NAME.search(line.shown)
        or _GREETING.match(line.shown)
        or _SKIPS.match(line.shown)
        or _serves(line.shown)
        or persons.is_place(line.shown)
    ):
        return False
    return not labels.begins_with_label(line.shown)


def _is_topic(line: Line) -> bool:
    """Whether a first line rather says what is spoken of, which day it is, or in which language it is read."""
    words = line.shown.split()
    if (
        language.begins_wide(line.shown)
        or _YEAR.search(line.shown)
        or labels.is_of_dates(line.shown)
        or _LANGUAGES.fullmatch(line.shown)
        or line.openings[-1] in furniture.HOME
    ):
        return True
    if line.shown.isascii():
        return not mastheads.is_plain_name(line)
    return len(words) < SENTENCE_NAME and not any(word[0].isupper() or word[0].isdigit() for word in words[1:])


def _over_home(top: Top, at: int) -> bool:
    """Whether the entry that leads to the front page comes next."""
    after = _shown(top, at)[:1]
    return bool(after) and any(opening in furniture.HOME for opening in after[0].whole.openings)


def _shown(top: Top, at: int) -> list[Group]:
    return [one for one in top.groups[at + 1 : min(top.until, at + REACH)] if not one.blank]


def is_passed_over(one: Group) -> bool:
    """Whether a group may stand between a kicker and its headline: a date, a player's buttons."""
    return one.verdict.role is Role.PUBLISHED or one.verdict.rule == "signs-only" or one.whole.key in players.BUTTONS
