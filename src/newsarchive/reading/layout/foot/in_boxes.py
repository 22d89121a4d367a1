"""Under the text: what a line is in the box that it stands in, be it known by itself or not."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.foot import box_ends, forms, imprint_places, openers
from newsarchive.reading.layout.foot.places import TEASER_WORDS, Place
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import box_names, counters, feet, imprints, links, menus
from newsarchive.reading.lines.rows.labels import is_appointment
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import furniture_systems

SIGNATURE_REACH = 3  # groups that are not blank, from the end of the text
CLOSING_REACH = 2  # groups that are not blank, in which a letter ends
IMPRINT_WORDS = 4  # of a line of an imprint without a number in it: a shorter one is a menu's entry

# Within readers' comments also what elsewhere is a tool or a count: "Thích (3)", "Trả lời", "2 giờ trước".
_OF_COMMENTS = frozenset(
    {"member-card", "menu-string", "lone-number", "comment-count", "signs-only", "time-alone", "comment-tool"}
)


def undecided(one: Group, zone: Role | None) -> Verdict:
    """What an undecided line is in the box that was opened last, or in none."""
    if counters.is_told(one.whole):
        return Verdict(Role.COUNTER, "counter-words", LIKELY)
    if feet.is_tool(one.whole):
        return Verdict(Role.NAVIGATION, "foot-tool", LIKELY)
    if zone is not Role.COMMENT and _are_entries(one.whole.shown) and not imprints.is_imprint(one.whole):
        return Verdict(Role.NAVIGATION, "row-of-entries", LIKELY)
    short = one.whole.words < IMPRINT_WORDS and not any(map(str.isdigit, one.whole.shown))
    short = short and not (imprints.is_imprint(one.whole) or imprint_places.names_hours(one.whole))
    if zone is not None and not (zone is Role.CONTACT and short):
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if zone is None and one.whole.words >= TEASER_WORDS:
        return Verdict(Role.RELATED, "headline-under-text", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _are_entries(text: str) -> bool:
    return menus.is_entries(text) or menus.is_row_in_capitals(text)


_IN_ZONE = {
    Role.RELATED: "related-item",
    Role.COMMENT: "reader-comment",
    Role.CONTACT: "site-contact",
    Role.COUNTER: "counter-box",
    Role.NAVIGATION: "tool-box",
}


def decided(place: Place, zone: Role | None) -> Verdict | None:
    """A date, a name or a caption in the box of other stories or of comments is theirs."""
    one, seen = place.one, place.at + 1
    if (zone is None or _is_under_link(place)) and (verdict := _near_text(place)):
        return verdict
    roles = (one.verdict.role, *(piece.role for piece in one.verdict.pieces))
    kept = any(role is not None and role.kept for role in roles)
    if _is_entry(place, zone) or (one.verdict.rule == "related-heading" and openers.is_among_entries(place)):
        return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)
    if zone is Role.RELATED and (of_stories := _of_stories(place)):
        return of_stories
    if zone is not None and _is_of_box(place, zone, kept):
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if kept and one.verdict.rule in ("date-line", "time-alone") and seen > SIGNATURE_REACH:
        return Verdict(Role.NAVIGATION, "page-day", LIKELY)
    return None


def _of_stories(place: Place) -> Verdict | None:
    """What steps from story to story, or shows more of them than a box does."""
    if place.one.whole.key in links.NEIGHBOURS and _numbers_headline(place):
        return Verdict(Role.RELATED, "box-heading", LIKELY)
    name = place.one.whole.key
    if name in furniture_systems.MORE_OF_BOX or box_names.without_translation(name) in furniture_systems.MORE_OF_BOX:
        return Verdict(Role.RELATED, "more-of-box", LIKELY)
    return None


def _near_text(place: Place) -> Verdict | None:
    """What still belongs to the text: whom it was taken from (under a picture the same is its credit), the next day."""
    one = place.one
    if place.at < CLOSING_REACH and _SOURCE.fullmatch(one.whole.shown):
        return Verdict(Role.SOURCE, "source-under-text", LIKELY)
    if place.at < SIGNATURE_REACH and is_appointment(one.whole):
        return Verdict(Role.BODY, "appointment", LIKELY)
    return None


def _is_under_link(place: Place) -> bool:
    """Whether a line stands under one link to other pages that is right under the text ("Mời xem thêm video: …")."""
    return place.at == 1 and place.before is not None and place.before.verdict.rule in _LINKS


_LINKS = frozenset({"related-bullet", "related-sign", "related-arrow", "related-link"})


def _is_entry(place: Place, zone: Role | None) -> bool:
    """Whether the desk is an entry among others ("Tentang Kami", "Redaksi", "Disclaimer"): it signs nothing there."""
    over, after = place.before, place.after()
    if place.one.verdict.rule != "desk-signature" or after is None or after.verdict.role is not Role.NAVIGATION:
        return False
    if zone is None and place.at < SIGNATURE_REACH:
        return False
    return place.apart or (over is not None and over.verdict.role is Role.NAVIGATION)


_SOURCE = re.compile(r"[(\[](?:Nguồn(?: tin)?|Source|Sumber)\s?:\s?[^\W\d_a-z][^()\[\]:]{2,60}[)\]]\.?")


def _is_of_box(place: Place, zone: Role, kept: bool) -> bool:
    """Whether a line that is known by itself belongs to the box in which it stands."""
    one, rule = place.one, place.one.verdict.rule
    if zone is Role.COMMENT:
        tool = one.whole.key in box_ends.COMMENT_TOOLS or forms.is_field(one.whole)
        of_comments = rule in _OF_COMMENTS and (rule != "menu-string" or _has_comment_tool(one))
        of_comments = of_comments and not (rule == "signs-only" and box_ends.ends_form(place))
        said = rule in _ENTRIES and one.whole.shown[-1] in ".!。！"  # a reader's one word ("Politics."), no menu's
        known = tool and one.verdict.role is not Role.COMMENT
        return kept or known or of_comments or said or imprint_places.answers_reader(one)
    if zone is Role.NAVIGATION:  # the button of a poll, the desk among the entries of a menu
        return rule in ("comment-heading", "desk-signature") or forms.is_field(one.whole)
    if zone is Role.CONTACT:
        return kept and (rule == "editor-in-charge" or imprints.is_imprint(one.whole))
    if zone is Role.RELATED:
        if rule == "updated-label" and one.whole.key.startswith(_OF_PAGE):
            return False
        return kept or (rule == "lone-number" and _numbers_headline(place))
    return zone is Role.COUNTER and one.verdict.role is not Role.COUNTER and openers.is_counted(one)


_ENTRIES = frozenset({"section-name", "menu-word"})


def _has_comment_tool(one: Group) -> bool:
    """Whether one of the entries in a row is a tool of comments ("Thích 214   Trả lời   Chia sẻ")."""
    row = f" {one.whole.key} "
    return any(f" {tool} " in row for tool in box_ends.COMMENT_TOOLS)


_OF_PAGE = ("page last", "this page", "page mise a jour")  # what a site updated is the page, not a listed story


def _numbers_headline(place: Place) -> bool:
    """Whether a number alone stands over a headline: its rank. A row of numbers leads to the list's other pages."""
    after = place.after()
    return after is not None and after.verdict.open and after.whole.words > 2
