"""Above the headline: whose page it is, the kicker, the day the page was loaded; the rest is menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading import furniture, language, signatures, vocabulary
from newsarchive.reading.layout import labels, mastheads, site_names, titles, top_rows
from newsarchive.reading.layout.extent import Extent
from newsarchive.reading.layout.lines import Line, key
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.layout.rules import DATES, LIKELY, SURE, Verdict

NEAR = 3  # groups that are not blank: how far from the headline its date stands
KICKER_WORDS = 8
APART_WORDS = 5  # of a kicker that is one only by standing apart
KICKER_REACH = 8  # lines, blank ones among them
ANNOUNCING_WORDS = 8  # of a line above the text that says too much for a menu
MENUS_BETWEEN = 2  # entries of menus between a day and the headline: the day is the page's
SENTENCE_NAME = 4  # words of a name with one capital, as blogs have ("Hiên nhà có gió")
NAME_WORDS = 8  # of a site's name that only its place tells
MENUS_AFTER = 3  # entries of menus after a masthead: an institution named below them is another entry
# What may stand over a site's name: a link past the menus, the door to them.
_OVER_NAMES = vocabulary.table(
    """
    menu | skip to content | skip to main content | skip navigation | chuyển đến nội dung chính | truy cập nội dung luôn
    | bỏ qua | đến nội dung | aller au contenu | aller au contenu principal | tìm kiếm | search | lewati ke konten
    | bỏ qua nội dung | chuyển đến nội dung | chuyển tới nội dung | nhảy đến nội dung | loncat ke konten | 跳到主要内容
    """
)
_NO_KICKERS = vocabulary.table(
    """
    latest news | latest | breaking news | top stories | most read | tin mới | mới nhất | tin mới nhất | nổi bật
    | tin nổi bật | trang chủ | trang nhất | home | berita terbaru | terkini | terpopuler | menu | tin tức | news
    | actualités | à la une | bài viết | mục lục | photo gallery | gallery | ảnh minh họa | exclusive | độc quyền
    | nội dung | chi tiết | tin bài | article | articles | artikel | berita
    """
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PLAYER = vocabulary.table(
    "giọng nữ | giọng nam | nghe bài viết | nghe đọc bài | listen | écouter | 1x | 1.0x | 1,0x | tự động"
)
_NO_NAME = re.compile(r"^\W|[^\w\s&.'’|–-]|°")
_GREETING = re.compile(r"(?:chào mừng|kính chào|xin chào|welcome|bienvenue|selamat datang)\b", re.I)
_TODAY = re.compile(r"(?:hôm nay|today|aujourd['’]hui|hari ini)\b.*\d", re.I)
# A link past the menus, a search box: "Bỏ qua và chuyển đến nội dung chính", "Tìm kiếm blog này".
_SKIPS = re.compile(
    r"(?:bỏ qua|chuyển (?:đến|tới)|nhảy (?:đến|tới)|skip to|jump to|aller (?:au|à)"
    r"|tìm kiếm (?:trong|blog)|search this)\b",
    re.I,
)
_ENTRIES = re.compile(r"\s*(?:[|•·»›>/]|::)\s*|\s{2,}")
MENU_WIDTH = 300  # code points of a row of entries
_MENUS = frozenset({"breadcrumb", "menu-row", "menu-string"})
# What stands at the top of pages and is a service, not a name.
_SERVICES = vocabulary.words(
    """
    view all edition paper epaper ads advertise subscribe subscription account weather jobs classifieds service services
    privacy navigation content app apps mobile desktop version language cookie cookies notice alert alerts menu skip
    search hotline
    live watch donate support us our now mission about careers games cup olympic olympics election elections covid
    báo giấy quảng cáo đặt thời tiết tỷ giá lịch sưu tập trợ giúp thư viện tuyển mời họp bầu cử đại hội chuyên trang
    langganan cuaca edisi pilih lowongan météo abonnement abonnés numérique compte
    """
)
_DAYS = frozenset({"date-line", "time-alone"})


@dataclass(frozen=True, slots=True)
class Top:
    """What is above the headline. until: where that ends. names: what the page calls its site elsewhere."""

    groups: Sequence[Group]
    title: int | None
    until: int
    names: tuple[str, ...]
    first: int | None  # the line with which the page begins, if no rule knows it


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the headline, or above the text where there is none."""
    until = extent.first if title is None else title
    first = next((i for i in range(until) if not _is_over_names(groups[i])), None)
    top = Top(groups, title, until, site_names.printed(groups) if until else (), first)
    found: dict[int, Verdict] = {}
    before: int | None = None
    menus: int | None = None  # entries since the last masthead
    for at in range(until):
        if groups[at].blank:
            continue
        verdict = _verdict(top, at, found.get(before) if before is not None else None)
        if (
            verdict
            and verdict.rule in ("masthead", "named-elsewhere")
            and (menus or 0) >= MENUS_AFTER
            and not groups[at].whole.capitals
        ):
            verdict = _menu(top, at)
        if verdict:
            found[at] = verdict
        before = at
        role = verdict.role if verdict else groups[at].verdict.role
        if role is Role.MASTHEAD:
            menus = 0
        elif menus is not None:
            menus += role is Role.NAVIGATION
    return {**found, **_days(groups, extent, title, found)}


def _is_over_names(one: Group) -> bool:
    """Whether the site's name may well come after this group: nothing is said yet, or only which day it is."""
    if one.blank or one.verdict.rule in ("signs-only", *_DAYS) or one.whole.key in _OVER_NAMES:
        return True
    if one.verdict.role is Role.CONTACT:
        return True
    return one.whole.words <= NAME_WORDS and bool(_SKIPS.match(one.whole.shown))


_RELEASES = vocabulary.table(
    """
    for immediate release | press release | news release | media release | media statement | press statement
    | communiqué de presse | communiqué | siaran pers | thông cáo báo chí | 新闻稿 | 新闻公报
    """
)


def _verdict(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    one = top.groups[at]
    if top.title is not None:
        title = top.groups[top.title].whole
        if titles.same_headline(one.whole, title):
            return titles.printed(one, "headline" + REPEATED, title)
        if one.whole.key in _RELEASES and top.until - at <= KICKER_REACH:
            return Verdict(Role.KICKER, "kicker", SURE)
        if one.verdict.open and (name := _name_in_row(top, at) or _name(top, at, before)):
            return name
        if _is_kicker(top, at):
            return Verdict(Role.KICKER, "kicker", SURE)
    return (_name(top, at, before) or _menu(top, at)) if one.verdict.open else None


def _name_in_row(top: Top, at: int) -> Verdict | None:
    """The verdict on a line that is the site's name and the day on which the page was loaded."""
    pieces = (
        top_rows.pieces(top.groups[at].whole, top.names, first=at == top.first)
        if len(top.groups[at].lines) == 1
        else ()
    )
    return Verdict(Role.MASTHEAD, "masthead", SURE, pieces) if pieces else None


def _name(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    """The verdict on a line that is the site's name, or goes on with it; None where it is none."""
    line = top.groups[at].whole
    if mastheads.is_masthead(line) or (at and line.capitals and top.groups[at - 1].whole.key in vocabulary.PORTALS):
        goes_on = before is not None and _is_portal(before, top, at) and mastheads.goes_on(line)
        return Verdict(Role.MASTHEAD, "masthead-goes-on" if goes_on else "masthead", SURE)
    if mastheads.is_opening_alone(line) and any(mastheads.goes_on(one.whole) for one in _shown(top, at)[:1]):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    beside = _beside_name(top, at, before) if before is not None and before.role is Role.MASTHEAD else None
    if beside is None and site_names.is_named(line.shown, top.names):
        return Verdict(Role.MASTHEAD, "named-elsewhere", SURE)
    return beside or (_name_at_top(top, at) if top.title is not None else None)


def _beside_name(top: Top, at: int, before: Verdict) -> Verdict | None:
    """The verdict on a line right after a masthead that goes on with it, or says what kind of site it is."""
    line = top.groups[at].whole
    if mastheads.goes_on(line):
        return Verdict(Role.MASTHEAD, "masthead-goes-on", LIKELY)
    slogan = mastheads.is_slogan(line) or (before.rule == "first-line" and _over_home(top, at))
    return Verdict(Role.MASTHEAD, "slogan", LIKELY) if slogan else None


def _name_at_top(top: Top, at: int) -> Verdict | None:
    """The verdict on a name that only its words or its place tell."""
    line = top.groups[at].whole
    if mastheads.is_paper(line) or (at == top.first and mastheads.is_outlet_at_top(line)):
        return Verdict(Role.MASTHEAD, "newspaper-name", LIKELY)
    named = at == top.first and (mastheads.is_logo(line) or _is_first_line(top, at))
    return Verdict(Role.MASTHEAD, "first-line", LIKELY) if named else None


def _is_portal(before: Verdict, top: Top, at: int) -> bool:
    """Whether the line before says only that this is a portal."""
    if before.role is not Role.MASTHEAD:
        return False
    line = next(top.groups[i].whole for i in range(at - 1, -1, -1) if not top.groups[i].blank)
    return line.key in vocabulary.PORTALS or mastheads.is_opening_alone(line)


def _is_first_line(top: Top, at: int) -> bool:
    """Whether the line with which a page begins can be the site's name: a short one, and menus before the headline."""
    line = top.groups[at].whole
    if line.ends or line.shown[-1] in ":,;?" or line.words > NAME_WORDS or not any(map(str.isalpha, line.shown)):
        return False
    if line.words < 2 and not line.capitals:
        return False
    if (
        _is_topic(line)
        or _NO_NAME.search(line.shown)
        or _GREETING.match(line.shown)
        or _SKIPS.match(line.shown)
        or not _SERVICES.isdisjoint(line.key.split())
        or signatures.is_place(line.shown)
    ):
        return False
    between = [one for one in top.groups[at + 1 : top.until] if not (one.blank or _is_passed_over(one))]
    return bool(between) and not labels.begins_with_label(line.shown)


def _is_topic(line: Line) -> bool:
    """Whether a first line rather says what is spoken of, which day it is, or in which language it is read."""
    words = line.shown.split()
    if (
        language.begins_wide(line.shown)
        or _YEAR.search(line.shown)
        or labels.is_of_dates(line.shown)
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
    return [one for one in top.groups[at + 1 : min(top.until, at + 2 * KICKER_REACH)] if not one.blank]


def _menu(top: Top, at: int) -> Verdict:
    """A line that may be text, or an entry of a menu."""
    line = top.groups[at].whole
    announces = line.shown.endswith(":")  # what stands under it: no furniture says so much
    if (top.title is None or announces) and line.words >= ANNOUNCING_WORDS and " | " not in line.shown:
        return Verdict(Role.BODY, "line-before-text", LIKELY)
    if top.until - at <= KICKER_REACH and labels.is_relative(line.shown):
        return Verdict(Role.PUBLISHED, "relative-date", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _is_kicker(top: Top, at: int) -> bool:
    """Whether a short line right above the headline says its section.

    It does by capitals or a colon, or by standing apart from the menus: alone
    at the top as a section's name, or with nothing right above it.
    """
    one, line = top.groups[at], top.groups[at].whole
    if top.until - at > KICKER_REACH or line.words > KICKER_WORDS or line.ends or line.key in _NO_KICKERS:
        return False
    between = [g for g in top.groups[at + 1 : top.until] if not (g.blank or _is_passed_over(g))]
    known = one.verdict.rule == "section-name"
    if "°" in line.shown or labels.is_of_dates(line.shown):
        return False
    if between or not (one.verdict.open or known) or (signatures.is_signature(line.shown) and not line.capitals):
        return False
    if line.shown.endswith(":") or (line.capitals and not _is_of_menu(top, at)):
        return not signatures.is_outlet(line.shown)
    return _stands_apart(top, at, known)


def _is_of_menu(top: Top, at: int) -> bool:
    """Whether a line in capitals stands right under an entry in capitals, as entries of one menu do."""
    over = top.groups[at - 1] if at else None
    if over is None or over.blank or not over.whole.capitals or not over.whole.key.replace(" ", "").isalpha():
        return False
    return over.verdict.rule in ("menu-word", "section-name") or (
        over.verdict.open and not mastheads.is_masthead(over.whole)
    )


def _is_passed_over(one: Group) -> bool:
    """Whether a group may stand between a kicker and its headline: a date, a player's buttons."""
    return one.verdict.role is Role.PUBLISHED or one.verdict.rule == "signs-only" or one.whole.key in _PLAYER


def _stands_apart(top: Top, at: int, known: bool) -> bool:
    """Whether a line is set off from the menus above it, or repeats an entry of them."""
    line = top.groups[at].whole
    over = last_shown(top.groups, at)
    if over is None or line.words > APART_WORDS or any(map(str.isdigit, line.shown)):
        return over is None and known
    apart = top.groups[at - 1].blank or top.groups[over].verdict.rule == "breadcrumb"
    return apart or _says_section_again(top, at, over) or (known and _is_day(top.groups[over]))


def _is_day(one: Group) -> bool:
    """Whether a line says which day it is, or how long ago."""
    return (
        one.verdict.role is Role.PUBLISHED or bool(_TODAY.match(one.whole.shown)) or labels.is_relative(one.whole.shown)
    )


def _says_section_again(top: Top, at: int, over: int) -> bool:
    """Whether a line repeats an entry of the menu above, and the line over it does not (else it is a second menu)."""
    entries = Counter(
        entry for one in top.groups[:at] for entry in map(key, _ENTRIES.split(one.whole.shown[:MENU_WIDTH]))
    )
    return top.groups[at].whole.key in entries and entries[top.groups[over].whole.key] < 2


def _days(
    groups: Sequence[Group], extent: Extent, title: int | None, found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Unlabelled dates above the headline that are the day on which the page was loaded, not the article's."""
    anchor = extent.first if title is None else title
    printed_below = any(
        _prints_date(one.verdict) or labels.is_relative(one.whole.shown) for one in groups[anchor : extent.first]
    ) or _dated_after(groups, extent)
    days: dict[int, Verdict] = {}
    distance = menus = 0
    for i in range(anchor - 1, -1, -1):
        one = groups[i]
        if one.verdict.rule in _DAYS and (
            printed_below
            or distance >= NEAR
            or menus >= MENUS_BETWEEN
            or (menus and title is not None and _under_name(groups, found, i))
        ):
            days[i] = Verdict(Role.NAVIGATION, "page-day", LIKELY)
        elif one.verdict.rule == "date-line":
            printed_below = True  # two days over a headline: the nearer is the article's
        distance += not one.blank
        role = found[i].role if i in found else one.verdict.role
        menus += (role is Role.NAVIGATION) + (one.verdict.rule in _MENUS or one.whole.key in furniture.HOME)
    return days


def _under_name(groups: Sequence[Group], found: Mapping[int, Verdict], at: int) -> bool:
    """Whether the site's name stands right above, as it does above the day of printed papers."""
    over = last_shown(groups, at)
    return over is not None and found.get(over, groups[over].verdict).role is Role.MASTHEAD


def _prints_date(verdict: Verdict) -> bool:
    return verdict.rule in DATES or any(piece.rule in DATES for piece in verdict.pieces)


def _dated_after(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the date of publication stands right under the text, with or without its label."""
    after = [one for one in groups[extent.last + 1 : extent.cut] if not one.blank][:NEAR]
    if after and after[0].verdict.rule == "date-line":
        return len(after) == 1 or not after[1].verdict.open
    return any(one.verdict.rule == "published-label" for one in after)
