"""Above the headline: whose page it is, the kicker, the day the page was loaded; the rest is menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.body import own_texts, pictures
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown, near
from newsarchive.reading.layout.top import below, names_over, page_days, sections, titles, top_rows, tops
from newsarchive.reading.layout.top.tops import Top
from newsarchive.reading.lines import mastheads, picture_credits
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import desks, furniture, signatures, vocabulary

KICKER_WORDS = 8
LONE_WORDS = 4  # of a kicker that stands right under rows of entries
APART_WORDS = 5  # of a kicker that is one only by standing apart
KICKER_REACH = 8  # lines, blank ones among them
ANNOUNCING_WORDS = 8  # of a line above the text that says too much for a menu
MENUS_AFTER = 3  # entries of menus after a masthead: an institution named below them is another entry
# What else stands over a headline and says no section; a menu's entries and the names of lists never do.
_NO_KICKERS = vocabulary.table(
    """
    liên hệ | giới thiệu | chính sách | sơ đồ trang | contact | contact us | about | about us | nous contacter
    | à propos | kontak | tentang kami | 联系我们 | 关于我们
    | latest news | latest | breaking news | top stories | tin mới | tin nổi bật | trang nhất | terkini
    | terpopuler | tin tức | news | actualités | à la une | bài viết | mục lục | photo gallery | gallery | ảnh
    minh họa | exclusive | độc quyền | nội dung | article | articles | artikel | berita
    | chi tiết | chi tiết bài viết | chi tiết tin | chi tiết tin tức | chi tiết tin bài | tin chi tiết | xem tin
    | xem chi tiết | xem bài viết | nội dung bài viết | nội dung chi tiết | nội dung tin | đọc tin | news detail
    | news details | article detail | detail | detail berita | baca berita | 正文 | 内容 | 新闻内容 | 详细内容
    """
)
_TODAY = re.compile(r"(?:hôm nay|today|aujourd['’]hui|hari ini)\b.*\d", re.I)
_ENTRIES = re.compile(r"\s*(?:[|•·»›>/∕⁄❯]|::)\s*|\s\*\s|\s{2,}")
_PARTED = re.compile(r"[|•·»›>/∕⁄❯:*]|\s\s")  # quicker to see, and there wherever that is
ROW_LEAST = 3  # entries of a row
STRING_LEAST = 4  # capitals of a row of entries
MENU_WIDTH = 300  # code points of a row of entries
# Rows that are the page's own where it begins with them: an outlet and a day, a name and its menu.
_OWN_AT_TOP = frozenset({"listed-outlet", "menu-row", "menu-string"})


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the headline, or above the text where there is none."""
    top = tops.top(groups, extent, title)
    found: dict[int, Verdict] = {}
    before: int | None = None
    menus: int | None = None  # entries since the last masthead
    for at in range(top.until):
        if groups[at].blank:
            continue
        verdict = _verdict(top, at, found.get(before) if before is not None else None)
        if (
            verdict
            and verdict.rule in ("masthead", "named-elsewhere")
            and (menus or 0) >= MENUS_AFTER
            and not groups[at].whole.capitals
            and not top.told.confirms(groups[at].whole.shown)
        ):
            verdict = _over_headline(top, at) or _menu(top, at)
        if verdict:
            found[at] = verdict
        before = at
        role = verdict.role if verdict else groups[at].verdict.role
        if role is Role.MASTHEAD:
            menus = 0
        elif menus is not None and menus < MENUS_AFTER:
            menus += MENUS_AFTER if _is_row(groups[at]) else role is Role.NAVIGATION
    return {**found, **page_days.decide(groups, extent, title, found)}


_RELEASES = vocabulary.table(
    """
    for immediate release | press release | news release | media release | media statement | press statement
    | communiqué de presse | communiqué | siaran pers | thông cáo báo chí | 新闻稿 | 新闻公报
    """
)


def _verdict(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    one = top.groups[at]
    asked = False  # whether it is the site's name
    if top.title is not None:
        title = top.groups[top.title].whole
        if titles.same_headline(one.whole, title):
            return titles.printed(one, "headline" + REPEATED, title)
        if at == top.first and one.verdict.rule in _OWN_AT_TOP and (name := names_over.in_row(top, at)):
            return name
        released = one.whole.key in _RELEASES and top.until - at <= KICKER_REACH
        asked = one.verdict.open and not released
        if asked and (name := names_over.in_row(top, at) or names_over.name(top, at, before)):
            return name
        if told := _over_headline(top, at):
            return told
    if one.verdict.open:
        return _pictured(top, at) or (None if asked else names_over.name(top, at, before)) or _menu(top, at)
    return _unfolded(top, at, before)


def _pictured(top: Top, at: int) -> Verdict | None:
    if pictures.is_without_marks(top.groups[at].whole, top.groups[top.until].whole):
        return Verdict(Role.CAPTION, "caption-under-picture", LIKELY)
    return Verdict(Role.CAPTION, "caption-over-credit", LIKELY) if _is_over_credit(top, at) else None


def _unfolded(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    """The verdict on a line with the sign of a link that is an entry of a menu, or the site's address."""
    one = top.groups[at]
    if one.verdict.rule == "bare-address" and before is not None and before.role is Role.MASTHEAD:
        return Verdict(Role.MASTHEAD, "own-address", LIKELY)  # under its name
    if one.verdict.rule == "hashtags" and top.title is not None:
        return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)  # what is talked of today: of the page, not of the text
    if one.verdict.rule == "desk-signature" and top.title is not None and top.until - at > KICKER_REACH:
        return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)  # of a menu: nobody signs so far over the headline
    short = one.verdict.rule == "related-sign" and one.whole.words <= KICKER_WORDS
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY) if short and _is_among_entries(top, at) else None


def _is_among_entries(top: Top, at: int) -> bool:
    """Whether an entry of a menu stands right over a line, as over what it unfolds into."""
    over = top.groups[at - 1] if at else None
    return over is not None and not over.blank and over.whole.words <= KICKER_WORDS


def _is_over_credit(top: Top, at: int) -> bool:
    """Whether a line above the headline says what a picture shows whose credit stands right under it."""
    under = top.groups[at + 1] if at + 1 < top.until else None
    if under is None or under.verdict.rule != "caption-credit" or top.groups[at].whole.words < ANNOUNCING_WORDS:
        return False
    return picture_credits.is_alone(under.whole.shown) or below.names_photographer(under.whole.shown)


def _over_headline(top: Top, at: int) -> Verdict | None:
    """The verdict on a line that says in which issue the text stood, or in which section."""
    if top.groups[at].verdict.open and top_rows.is_issue(top.groups[at].whole.shown):
        return Verdict(Role.PUBLISHED, "issue-line", LIKELY)
    released = top.groups[at].whole.key in _RELEASES and top.until - at <= KICKER_REACH
    return Verdict(Role.KICKER, "kicker", SURE) if released or _is_kicker(top, at) else None


def _menu(top: Top, at: int) -> Verdict:
    """A line that may be text, or an entry of a menu."""
    line = top.groups[at].whole
    announces = line.shown.endswith(":")  # what stands under it: no furniture says so much
    asked = line.asks and own_texts.is_polled(top.groups, at)
    if (top.title is None or announces) and not asked and line.words >= ANNOUNCING_WORDS and " | " not in line.shown:
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
    known = one.verdict.rule in _SECTIONS
    listed = one.verdict.rule == "related-heading"  # "Các môn khác", which the menu has, too
    between = (g for g in top.groups[at + 1 : top.until] if not (g.blank or names_over.is_passed_over(g)))
    if not (one.verdict.open or known or listed) or any(between):
        return False
    if "°" in line.shown or line.shown[-1] in _LEADS_ON or labels.is_of_dates(line.shown) or _leads(line.shown):
        return False
    over = last_shown(top.groups, at)
    again = over is not None and _says_section_again(top, at, over)
    if not again and (listed or (signatures.is_signature(line.shown) and not line.capitals)):
        return False
    if line.shown.endswith(":") or (line.capitals and not _is_of_menu(top, at)):
        return again or not desks.is_outlet(line.shown)
    return _stands_apart(top, at, known, again) or _is_subsection(top, at)


def _is_subsection(top: Top, at: int) -> bool:
    """Whether a line is a section's name with a word or two more ("Kinh tế biển"), alone or under the site's name.

    The headline stands right under it, and over a day.
    """
    line = top.groups[at].whole
    if line.words not in SUBSECTION_WORDS or top.title != at + 1 or not line.shown.replace(" ", "").isalpha():
        return False
    over = last_shown(top.groups, at)
    if over is not None and not mastheads.is_masthead(top.groups[over].whole):
        return False
    words = line.key.split()
    if not any(" ".join(words[:n]) in furniture.NAVIGATION_LIKELY for n in (2, 3) if n < len(words)):
        return False
    return all(word.islower() for word in line.shown.split()[1:]) and any(
        page_days.prints_date(one.verdict) for one in near(top.groups, at + 1, 1, 1)
    )


SUBSECTION_WORDS = range(3, 6)


def _leads(text: str) -> bool:
    """Whether a line is a way through the site, with its signs ("News > Transport") or without ("HomeRegional")."""
    if sections.is_way(text):
        return True
    glued = _GLUED.search(text)
    return glued is not None and key(text[: glued.start()]) in furniture.HOME


_GLUED = re.compile(r"(?<=[a-zà-ỹ])(?=[A-ZÀ-ÝĐ])")  # where one entry ends and another begins with nothing between


# Names of sections; readers' letters have one of their own ("BẠN ĐỌC VIẾT"), which stands over comments elsewhere.
_SECTIONS = frozenset({"section-name", "comment-heading"})
_LEADS_ON = frozenset("›»>→/∕⁄❯")  # with which a way through the site breaks off


def _is_of_menu(top: Top, at: int) -> bool:
    """Whether a line in capitals stands right under an entry in capitals, as entries of one menu do."""
    over = top.groups[at - 1] if at else None
    if over is None or over.blank or not over.whole.capitals or not over.whole.key.replace(" ", "").isalpha():
        return False
    return over.verdict.rule in ("menu-word", "section-name") or (
        over.verdict.open and not mastheads.is_masthead(over.whole)
    )


def _stands_apart(top: Top, at: int, known: bool, again: bool) -> bool:
    """Whether a line is set off from the menus above it, or repeats an entry of them."""
    line = top.groups[at].whole
    over = last_shown(top.groups, at)
    if over is None or any(map(str.isdigit, line.shown)):
        return over is None and known
    blank = top.groups[at - 1].blank and not _is_spaced(top, at, over)
    if line.words > APART_WORDS:  # with the headline, and not with the menus
        return blank and (not top.groups[at + 1].blank or mastheads.is_masthead(line))
    apart = blank or top.groups[over].verdict.rule == "breadcrumb" or sections.is_way(top.groups[over].whole.shown)
    if begins_wide(line.shown):
        apart = apart or page_days.turns_pages(top.groups[over])
    if line.shown[0].isupper() and top.title == at + 1 and line.words <= LONE_WORDS:
        apart = apart or tops.is_lone_under_rows(top, at)
    if line.words > 1 and line.shown[0].isupper():
        apart = apart or _is_no_entry(top.groups[over]) or (_is_row(top.groups[over]) and _is_under_name(top, at))
    return apart or again or (known and _is_day(top.groups[over]))


def _is_spaced(top: Top, at: int, over: int) -> bool:
    """Whether blank lines part the entries of the menus, too: one more sets nothing off from them."""
    around = [top.groups[i].blank for i in (at + 1, over - 1, over - 3) if i >= 0]
    return len(around) > 2 and all(around) and not top.groups[over - 2].blank


def _is_row(one: Group) -> bool:
    """Whether the entries of a menu stand beside each other: a line by itself under them is none of them."""
    return len([part for part in _entries(one) if part]) >= ROW_LEAST


def _entries(one: Group) -> list[str]:
    """The entries of a row; of another line, itself."""
    text = one.whole.shown[:MENU_WIDTH]
    return _ENTRIES.split(text) if _PARTED.search(text) else [text]


def _is_under_name(top: Top, at: int) -> bool:
    """Whether the site has been named above a line, which could else be its name."""
    return any(mastheads.is_masthead(one.whole) or mastheads.is_paper(one.whole) for one in top.groups[:at])


def _is_no_entry(one: Group) -> bool:
    """Whether a line is the day on which the page was loaded, or a box to search in: no entry of a menu."""
    return (
        _is_day(one)
        or one.verdict.rule in tops.DAYS
        or page_days.turns_pages(one)
        or one.verdict.role is Role.COUNTER
        or bool(_SEARCHES.fullmatch(one.whole.shown))
    )


_SEARCHES = re.compile(
    r"(?:nhập (?:nội dung|từ khóa|từ khoá)(?: .{1,30})?|tìm kiếm(?: .{1,20})?|search(?: .{1,20})?|cari berita"
    r"|rechercher?(?: .{1,20})?)[\s.…:]*",
    re.I,
)


def _is_day(one: Group) -> bool:
    """Whether a line says which day it is, or how long ago."""
    return (
        one.verdict.role is Role.PUBLISHED or bool(_TODAY.match(one.whole.shown)) or labels.is_relative(one.whole.shown)
    )


def _says_section_again(top: Top, at: int, over: int) -> bool:
    """Whether a line repeats an entry of the menu above, and the line over it does not (else it is a second menu)."""
    entries = Counter(entry for one in top.groups[:at] for entry in map(key, _entries(one)))
    if entries[top.groups[over].whole.key] >= 2:
        return False
    own = top.groups[at].whole.key
    strings = (one.whole.key for one in top.groups[:at] if one.verdict.rule in _STRINGS or _leads_home(one))
    if own in entries or any(f" {own} " in f" {string[:MENU_WIDTH]} " for string in strings):
        return True
    if at - over > 1 or not top.groups[at].whole.shown[0].isupper():
        return False
    return f" {own} " in f" {top.groups[over].whole.key[:MENU_WIDTH]} " and _is_string(top, over)


def _is_string(top: Top, at: int) -> bool:
    """Whether a line is entries of which nothing but their capitals tells where one ends ("Thời sự Kinh tế …")."""
    words = top.groups[at].whole.shown[:MENU_WIDTH].split()
    begun = sum(word[0].isupper() for word in words)
    return top.groups[at].verdict.open and not top.groups[at].whole.ends and STRING_LEAST <= begun < len(words)


def _leads_home(one: Group) -> bool:
    """Whether a line begins with the entry that leads to the front page, and has others behind it."""
    if not one.whole.key.startswith(_HOME):  # whatever a line begins with, its key does, too
        return False
    openings = one.whole.openings
    return len(openings) > 1 and not furniture.HOME.isdisjoint(openings)


_HOME = tuple(furniture.HOME)


_STRINGS = frozenset({"menu-string", "menu-row"})  # of entries with nothing but spaces between them
