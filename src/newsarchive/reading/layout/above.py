"""Above the headline: whose page it is, the kicker, the day the page was loaded; the rest is menus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading import signatures, vocabulary
from newsarchive.reading.layout import mastheads, site_names, titles
from newsarchive.reading.layout.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, SURE, Verdict

NEAR = 3  # groups that are not blank: how far from the headline its date stands
KICKER_WORDS = 8
APART_WORDS = 5  # of a kicker that is one only by standing apart
KICKER_REACH = 8  # lines, blank ones among them
ANNOUNCING_WORDS = 8  # of a line above the text that says too much for a menu
MENUS_BETWEEN = 2  # entries of menus between a day and the headline: the day is the page's
NAME_WORDS = 8  # of a site's name right over its menus, whatever its letters
_HOME = vocabulary.table("trang chủ | trang nhất | home | homepage | accueil | beranda | 首页")
_MENUS = frozenset({"breadcrumb", "menu-row", "menu-string"})
# What stands at the top of pages and is a service, not a name.
_SERVICES = vocabulary.words(
    """
    edition paper epaper ads advertise subscribe subscription account weather jobs classifieds service services privacy
    navigation content app apps mobile desktop version language cookie cookies notice alert alerts menu skip search hotline
    báo giấy quảng cáo đặt thời tiết tỷ giá langganan cuaca météo abonnement
    """
)
_DATES = frozenset({"date-line", "published-label", "update-line", "updated-label"})
_DAYS = frozenset({"date-line", "time-alone"})


@dataclass(frozen=True, slots=True)
class Top:
    """What is above the headline. until: where that ends. names: what the page calls its site elsewhere."""

    groups: Sequence[Group]
    title: int | None
    until: int
    names: tuple[str, ...]
    first: int | None  # of the lines that no rule knows


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the headline, or above the text where there is none."""
    until = extent.first if title is None else title
    first = next((i for i in range(until) if groups[i].verdict.open and not groups[i].blank), None)
    top = Top(groups, title, until, site_names.printed(groups) if until else (), first)
    found: dict[int, Verdict] = {}
    before: int | None = None
    for at in range(until):
        if groups[at].blank:
            continue
        if verdict := _verdict(top, at, found.get(before) if before is not None else None):
            found[at] = verdict
        before = at
    return {**found, **_days(groups, extent, title, found)}


def _verdict(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    one = top.groups[at]
    if top.title is not None:
        title = top.groups[top.title].whole
        if titles.same_headline(one.whole, title):
            return titles.printed(one, "headline" + REPEATED, title)
        if one.verdict.open and (name := _name(top, at, before)):
            return name
        if _is_kicker(top, at):
            return Verdict(Role.KICKER, "kicker", SURE)
    return (_name(top, at, before) or _menu(top, at)) if one.verdict.open else None


def _name(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    """The verdict on a line that is the site's name, or goes on with it; None where it is none."""
    line = top.groups[at].whole
    if mastheads.is_masthead(line) or (at and line.capitals and top.groups[at - 1].whole.key in vocabulary.PORTALS):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if before is not None and before.role is Role.MASTHEAD:
        if mastheads.goes_on(line):
            return Verdict(Role.MASTHEAD, "masthead-goes-on", LIKELY)
        if mastheads.is_slogan(line) or (before.rule == "name-over-menus" and _over_home(top, at)):
            return Verdict(Role.MASTHEAD, "slogan", LIKELY)
    if site_names.is_named(line.shown, top.names):
        return Verdict(Role.MASTHEAD, "named-elsewhere", SURE)
    if top.title is None:
        return None
    if mastheads.is_paper(line) or (at == top.first and mastheads.is_outlet_at_top(line)):
        return Verdict(Role.MASTHEAD, "newspaper-name", LIKELY)
    return Verdict(Role.MASTHEAD, "name-over-menus", LIKELY) if at == top.first and _over_menus(top, at) else None


def _over_menus(top: Top, at: int) -> bool:
    """Whether the first line of a page that no rule knows stands right over its menus, and could be a name."""
    line = top.groups[at].whole
    if line.ends or line.shown[-1] in ":,;?" or any(map(str.isdigit, line.shown)) or line.words > NAME_WORDS:
        return False
    if not _SERVICES.isdisjoint(line.key.split()) or signatures.is_place(line.shown):
        return False
    after = _shown(top, at)
    if _over_home(top, at) or (after and after[0].verdict.open and _over_home(top, at, 1)):
        return True
    menus = sum(one.verdict.role is Role.NAVIGATION for one in after)
    return menus > MENUS_BETWEEN and after[0].verdict.role is Role.NAVIGATION and mastheads.is_plain_name(line)


def _over_home(top: Top, at: int, skip: int = 0) -> bool:
    """Whether the entry that leads to the front page comes next, or after so many lines."""
    after = _shown(top, at)[skip : skip + 1]
    return bool(after) and any(opening in _HOME for opening in after[0].whole.openings)


def _shown(top: Top, at: int) -> list[Group]:
    return [one for one in top.groups[at + 1 : min(top.until, at + 2 * KICKER_REACH)] if not one.blank]


def _menu(top: Top, at: int) -> Verdict:
    """A line that may be text, or an entry of a menu."""
    line = top.groups[at].whole
    announces = line.shown.endswith(":")  # what stands under it: no furniture says so much
    if (top.title is None or announces) and line.words >= ANNOUNCING_WORDS:
        return Verdict(Role.BODY, "line-before-text", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _is_kicker(top: Top, at: int) -> bool:
    """Whether a short line right above the headline says its section.

    It does by capitals or a colon, or by standing apart from the menus: alone
    at the top as a section's name, or with nothing right above it.
    """
    one, line = top.groups[at], top.groups[at].whole
    if top.until - at > KICKER_REACH or line.words > KICKER_WORDS or line.ends:
        return False
    between = [g for g in top.groups[at + 1 : top.until] if not g.blank and g.verdict.role is not Role.PUBLISHED]
    known = one.verdict.rule == "section-name"
    if between or not (one.verdict.open or known) or (signatures.is_signature(line.shown) and not line.capitals):
        return False
    if line.capitals or line.shown.endswith(":"):
        return True
    if all(g.blank for g in top.groups[:at]):
        return known
    apart = top.groups[at - 1].blank or top.groups[at - 1].verdict.rule == "breadcrumb"
    return apart and line.words <= APART_WORDS and not any(map(str.isdigit, line.shown))


def _days(
    groups: Sequence[Group], extent: Extent, title: int | None, found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Unlabelled dates above the headline that are the day on which the page was loaded, not the article's."""
    anchor = extent.first if title is None else title
    printed_below = any(_prints_date(groups[i].verdict) for i in range(anchor, extent.first)) or _dated_after(
        groups, extent
    )
    days: dict[int, Verdict] = {}
    distance = menus = 0
    for i in range(anchor - 1, -1, -1):
        one = groups[i]
        if one.verdict.rule in _DAYS and (printed_below or distance >= NEAR or menus >= MENUS_BETWEEN):
            days[i] = Verdict(Role.NAVIGATION, "page-day", LIKELY)
        distance += not one.blank
        role = found[i].role if i in found else one.verdict.role
        menus += (role is Role.NAVIGATION) + (one.verdict.rule in _MENUS or one.whole.key in _HOME)
    return days


def _prints_date(verdict: Verdict) -> bool:
    return verdict.rule in _DATES or any(piece.rule in _DATES for piece in verdict.pieces)


def _dated_after(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the date of publication stands right under the text, with or without its label."""
    after = [one for one in groups[extent.last + 1 : extent.cut] if not one.blank][:NEAR]
    if after and after[0].verdict.rule == "date-line":
        return len(after) == 1 or not after[1].verdict.open
    return any(one.verdict.rule == "published-label" for one in after)
