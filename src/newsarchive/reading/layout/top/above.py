"""Above the headline: whose page it is, the kicker, the day the page was loaded; the rest is menus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, last_shown, near
from newsarchive.reading.layout.top import below, names_over, openings, sections, titles, top_rows
from newsarchive.reading.layout.top.names_over import Top
from newsarchive.reading.lines import mastheads, picture_credits
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import DATES, LIKELY, SURE, Verdict
from newsarchive.reading.words import desks, furniture, signatures, vocabulary

NEAR = 3  # groups that are not blank: how far from the headline its date stands
KICKER_WORDS = 8
APART_WORDS = 5  # of a kicker that is one only by standing apart
KICKER_REACH = 8  # lines, blank ones among them
ANNOUNCING_WORDS = 8  # of a line above the text that says too much for a menu
MENUS_BETWEEN = 2  # entries of menus between a day and the headline: the day is the page's
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
ROW_LEAST = 3  # entries of a row
MENU_WIDTH = 300  # code points of a row of entries
# Rows that are the page's own where it begins with them: an outlet and a day, a name and its menu.
_OWN_AT_TOP = frozenset({"listed-outlet", "menu-row", "menu-string"})
_MENUS = frozenset({"breadcrumb", "menu-row", "menu-string"})


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the headline, or above the text where there is none."""
    top = names_over.top(groups, extent, title)
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
        elif menus is not None:
            menus += MENUS_AFTER if _is_row(groups[at]) else role is Role.NAVIGATION
    return {**found, **_days(groups, extent, title, found)}


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
    return _unfolded(top, at)


def _pictured(top: Top, at: int) -> Verdict | None:
    return Verdict(Role.CAPTION, "caption-over-credit", LIKELY) if _is_over_credit(top, at) else None


def _unfolded(top: Top, at: int) -> Verdict | None:
    """The verdict on a line with the sign of a link that is an entry of a menu."""
    one = top.groups[at]
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
    between = [g for g in top.groups[at + 1 : top.until] if not (g.blank or names_over.is_passed_over(g))]
    known = one.verdict.rule in _SECTIONS
    if "°" in line.shown or line.shown[-1] in _LEADS_ON or labels.is_of_dates(line.shown) or _leads(line.shown):
        return False
    if between or not (one.verdict.open or known):
        return False
    over = last_shown(top.groups, at)
    again = over is not None and _says_section_again(top, at, over)
    if signatures.is_signature(line.shown) and not (line.capitals or again):
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
        _prints_date(one.verdict) for one in near(top.groups, at + 1, 1, 1)
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
        apart = apart or _turns_pages(top.groups[over])
    if line.words > 1 and line.shown[0].isupper():
        apart = apart or _is_no_entry(top.groups[over]) or (_is_row(top.groups[over]) and _is_under_name(top, at))
    return apart or again or (known and _is_day(top.groups[over]))


def _is_spaced(top: Top, at: int, over: int) -> bool:
    """Whether blank lines part the entries of the menus, too: one more sets nothing off from them."""
    around = [top.groups[i].blank for i in (at + 1, over - 1, over - 3) if i >= 0]
    return len(around) > 2 and all(around) and not top.groups[over - 2].blank


def _is_row(one: Group) -> bool:
    """Whether the entries of a menu stand beside each other: a line by itself under them is none of them."""
    return len([part for part in _ENTRIES.split(one.whole.shown[:MENU_WIDTH]) if part]) >= ROW_LEAST


def _is_under_name(top: Top, at: int) -> bool:
    """Whether the site has been named above a line, which could else be its name."""
    return any(mastheads.is_masthead(one.whole) or mastheads.is_paper(one.whole) for one in top.groups[:at])


def _is_no_entry(one: Group) -> bool:
    """Whether a line is the day on which the page was loaded, or a box to search in: no entry of a menu."""
    return (
        _is_day(one)
        or one.verdict.rule in names_over.DAYS
        or _turns_pages(one)
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
    entries = Counter(
        entry for one in top.groups[:at] for entry in map(key, _ENTRIES.split(one.whole.shown[:MENU_WIDTH]))
    )
    if entries[top.groups[over].whole.key] >= 2:
        return False
    own = top.groups[at].whole.key
    strings = (one.whole.key for one in top.groups[:at] if one.verdict.rule in _STRINGS or _leads_home(one))
    return own in entries or any(f" {own} " in f" {string[:MENU_WIDTH]} " for string in strings)


def _leads_home(one: Group) -> bool:
    """Whether a line begins with the entry that leads to the front page, and has others behind it."""
    openings = one.whole.openings
    return len(openings) > 1 and not furniture.HOME.isdisjoint(openings)


_STRINGS = frozenset({"menu-string", "menu-row"})  # of entries with nothing but spaces between them


def _days(
    groups: Sequence[Group], extent: Extent, title: int | None, found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Unlabelled dates above the headline that are the day on which the page was loaded, not the article's."""
    anchor = extent.first if title is None else title
    under = groups[anchor : extent.first]
    printed_below = any(_prints_date(one.verdict) or labels.is_relative(one.whole.shown) for one in under)
    updates = [labels.stamp(one.whole.shown) for one in under if one.verdict.rule.startswith("update")]
    printed_below = printed_below or openings.dates_text(groups, extent) or _dated_after(groups, extent)
    of_paper = any(_PAGE_OF_PAPER.match(one.whole.shown) for one in groups[:anchor])  # its day is that of the issue
    days: dict[int, Verdict] = {}
    distance = menus = 0
    for i in range(anchor - 1, -1, -1):
        one = groups[i]
        if _turns_pages(one):
            continue
        if (
            one.verdict.rule in names_over.DAYS
            and not _ISSUES.search(one.whole.shown)
            and (
                (printed_below and not _may_be_older(one, updates))
                or (distance >= NEAR and not of_paper)
                or (menus >= MENUS_BETWEEN and not of_paper)
                or (menus and title is not None and _under_name(groups, found, i) and not of_paper)
            )
        ):
            days[i] = Verdict(Role.NAVIGATION, "page-day", LIKELY)
        elif one.verdict.rule == "date-line":
            printed_below = True  # two days over a headline: the nearer is the article's
        distance += not one.blank
        role = found[i].role if i in found else one.verdict.role
        menus += (role is Role.NAVIGATION) + (one.verdict.rule in _MENUS or one.whole.key in furniture.HOME)
    return days


def _may_be_older(one: Group, updates: Sequence[labels.Stamp | None]) -> bool:
    """Whether a day with its hour is earlier on the day on which the story was updated, by a line under its headline.

    Whoever loads a page does so after its story was updated.
    """
    told = labels.stamp(one.whole.shown)
    update = updates[0] if len(updates) == 1 else None
    if told is None or update is None or told.date.date is None or update.date.date is None:
        return False
    first, last = told.date.date.point, update.date.date.point
    if first.hour is None or last.hour is None:
        return False
    same = (first.year, first.month, first.day) == (last.year, last.month, last.day)
    return same and (first.hour, first.minute or 0) < (last.hour, last.minute or 0)


def _turns_pages(one: Group) -> bool:
    """Whether a row tells an electronic paper's page, or turns and sizes it: no menu of the site has that."""
    if _PAGE_OF_PAPER.match(one.whole.shown):
        return True
    return one.verdict.role is Role.NAVIGATION and len(_PAGES.findall(one.whole.key)) >= TURNS


_PAGE_OF_PAPER = re.compile(r"第\s?[A-Z]?\d{1,3}\s?版(?:\s?[:：\s]|$)|[A-Z]?\d{1,2}版[:：]")
_ISSUES = re.compile(r"[上下前后後]一?期|往期")  # what leads from the day of an issue to another
TURNS = 2  # tools of a paper's page in one row
_PAGES = re.compile(r"[上下]一[篇版期頁页]|放大|[缩縮]小|bai (?:truoc|sau)|trang (?:truoc|sau)|zoom (?:in|out)")


def _under_name(groups: Sequence[Group], found: Mapping[int, Verdict], at: int) -> bool:
    """Whether the site's name stands right above, as it does above the day of printed papers."""
    over = last_shown(groups, at)
    return over is not None and found.get(over, groups[over].verdict).role is Role.MASTHEAD


def _prints_date(verdict: Verdict) -> bool:
    return verdict.rule in DATES or any(piece.rule in DATES for piece in verdict.pieces)


def _dated_after(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the date of publication stands right under the text, with or without its label."""
    after = [one for one in groups[extent.last + 1 : extent.cut] if not one.blank][:NEAR]
    if after and after[0].verdict.rule == "date-line" and not after[0].verdict.pieces:
        return len(after) == 1 or not after[1].verdict.open
    rows = takewhile(lambda one: one.verdict.role in _OF_STORY or signatures.is_signature(one.whole.shown), after)
    return any(_signs_with_day(one) for one in rows) or any(one.verdict.rule == "published-label" for one in after)


_OF_STORY = (Role.BYLINE, Role.PUBLISHED, Role.SOURCE)


def _signs_with_day(one: Group) -> bool:
    """Whether a row tells who wrote the text, or how often it was read, and on which day it was printed.

    A weblog tells who posted it, and its day is over the headline, too.
    """
    posted = any(piece.rule == "poster-label" for piece in one.verdict.pieces)
    return len(one.verdict.pieces) > 1 and not posted and _prints_date(one.verdict)
