"""Below the text: who signed, and what of the rest is other stories, comments or the foot of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading import signatures
from newsarchive.reading.layout.extent import OPENS_COMMENTS, Extent
from newsarchive.reading.layout.head import same_headline
from newsarchive.reading.layout.labels import is_appointment
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, SURE, Verdict

SIGNATURE_REACH = 3  # groups that are not blank, from the end of the text
TEASER_WORDS = 5  # the headline of another story has so many; a menu entry fewer


def decide(groups: Sequence[Group], extent: Extent, title: Line | None) -> dict[int, Verdict]:
    """The verdicts on the groups after the last of the text."""
    found: dict[int, Verdict] = {}
    zone: Role | None = None  # what the last box that was opened holds
    seen = 0
    listed = False  # whether the headline of another story has come
    for at in range(extent.last + 1, len(groups)):
        one = groups[at]
        if one.blank:
            continue
        seen += 1
        zone = _zone(one, zone)
        if _is_of_a_list(groups, at, listed):
            found[at] = Verdict(Role.RELATED, "date-of-other-story", LIKELY)
        elif verdict := _verdict(one, zone, seen, title):
            found[at] = verdict
        listed = listed or (at in found and found[at].role is Role.RELATED)
    return found


def _is_of_a_list(groups: Sequence[Group], at: int, listed: bool) -> bool:
    """Whether a bare date stands over or under the headline of another story: it is that story's."""
    if groups[at].verdict.rule not in ("date-line", "time-alone"):
        return False
    if listed:
        return True
    after = next((groups[i] for i in range(at + 1, len(groups)) if not groups[i].blank), None)
    return (
        after is not None and after.verdict.open and after.whole.words >= TEASER_WORDS and not _signs(after.whole.shown)
    )


def _zone(one: Group, zone: Role | None) -> Role | None:
    """Which box this group stands in."""
    if one.verdict.rule in OPENS_COMMENTS:
        return Role.COMMENT
    if one.verdict.rule in ("related-heading", "related-bullet"):
        return Role.RELATED
    if one.verdict.role is Role.CONTACT and zone is not Role.COMMENT:
        return Role.CONTACT
    return zone


def _verdict(one: Group, zone: Role | None, seen: int, title: Line | None) -> Verdict | None:
    if title is not None and one.verdict.open and same_headline(one.whole, title):
        return Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
    if not one.verdict.open:
        return _decided(one, zone, seen)
    if zone is None and seen <= SIGNATURE_REACH and (signed := _signed(one.whole.shown)):
        return signed
    if zone is not None:
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if one.whole.words >= TEASER_WORDS:
        return Verdict(Role.RELATED, "headline-under-text", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _signed(text: str) -> Verdict | None:
    """The verdict on a line under the text that signs it, or that says for whom and in what office somebody does."""
    if _SIGNS_FOR.fullmatch(text):
        return Verdict(Role.BODY, "signs-for", SURE)
    return Verdict(Role.BYLINE, "name-under-text", SURE) if _signs(text) else None


def _signs(text: str) -> bool:
    """Whether a line under the text signs it: by name, or by initials in brackets as Indonesian desks do."""
    return signatures.is_signature(text) or bool(_INITIALS.fullmatch(text))


_INITIALS = re.compile(r"\([a-z]{2,5}(?:/[a-z]{2,5}){0,3}\)")
# On whose behalf a document is signed, and in what office: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "KT. GIÁM ĐỐC".
_SIGNS_FOR = re.compile(
    r"(?:T/?M|K/?T|T/?L|TUQ|Q)\.\s?[^\W\d_a-z][^\d.:]{3,60}"
    r"|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|TRƯỞNG BAN|BỘ TRƯỞNG|CỤC TRƯỞNG)"
)
_IN_ZONE = {Role.RELATED: "related-item", Role.COMMENT: "reader-comment", Role.CONTACT: "site-contact"}


def _decided(one: Group, zone: Role | None, seen: int) -> Verdict | None:
    """A date, a name or a caption in the box of other stories or of comments is theirs."""
    if zone is None and seen <= SIGNATURE_REACH and is_appointment(one.whole):
        return Verdict(Role.BODY, "appointment", LIKELY)
    kept = one.verdict.role is not None and one.verdict.role.kept
    if zone in (Role.RELATED, Role.COMMENT) and kept:
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if kept and one.verdict.rule in ("date-line", "time-alone") and seen > SIGNATURE_REACH:
        return Verdict(Role.NAVIGATION, "page-day", LIKELY)
    return None
