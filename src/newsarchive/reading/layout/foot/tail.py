"""Below the text: who signed, and what of the rest is other stories, comments or the foot of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.nouns.text import fold
from newsarchive.reading.layout.body import datelines, posts
from newsarchive.reading.layout.body.extent import SIGNS_FOR, Extent
from newsarchive.reading.layout.foot import (
    box_ends,
    boxes,
    imprint_places,
    in_boxes,
    openers,
    pen_names,
    short_names,
    story_rows,
    tags,
)
from newsarchive.reading.layout.foot.in_boxes import CLOSING_REACH, SIGNATURE_REACH
from newsarchive.reading.layout.foot.places import TEASER_WORDS, Place
from newsarchive.reading.layout.foot.short_names import signs
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import site_names
from newsarchive.reading.layout.top.titles import same_headline
from newsarchive.reading.lines import feet, imprints
from newsarchive.reading.lines.line import Line, key, starts_small
from newsarchive.reading.lines.mastheads import is_masthead
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import desks, outlets, persons, signatures

NAME_WORDS = 5  # of a name that stands over the text and under it
OFFICE_WORDS = 9  # of the body that he belongs to who signed
SIGNS_OFF_WORDS = 4  # of the line over a letter's signature
SOURCE_WORDS = 10  # of whom the text was taken from
CLOSING_WORDS = 8  # of the line that closes a letter ("Thân mến,")
MENU_KEY = 3  # letters of an entry that a second menu prints again


@dataclass(frozen=True, slots=True)
class Foot:
    """What is under the text, and what of the page above it is known again there."""

    groups: Sequence[Group]
    extent: Extent
    title: Line | None
    menu: frozenset[str]
    mastheads: frozenset[str]
    signers: str
    filed: frozenset[int]


def decide(
    groups: Sequence[Group], extent: Extent, title: Line | None, above: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """The verdicts on the groups after the last of the text. above: those on the groups before it."""
    menu, filed = _menu(groups, extent, above), tags.under(groups, extent, title)
    foot = Foot(groups, extent, title, menu, _mastheads(groups, above), _signers(groups, extent, above), filed)
    names = _names(groups, above)
    found: dict[int, Verdict] = {}
    places = [at for at in range(extent.last + 1, len(groups)) if not groups[at].blank]
    shown = tuple([groups[at] for at in places])
    rows = story_rows.within(shown, menu)
    zone: Role | None = None  # what the last box that was opened holds
    dateline = datelines.own(groups, range(extent.first, extent.last + 1))
    answers = frozenset(posts.later(groups))
    listed = False  # whether the headline of another story has come
    before: Verdict | None = None
    for seen, (at, one) in enumerate(zip(places, shown, strict=True)):
        place = Place(shown, seen, zone, dateline, names)
        again = seen not in rows and one.whole.key in menu and (zone is not Role.COMMENT or _menu_goes_on(place, menu))
        if again and story_rows.heads(place, rows):
            again = not (place.apart or (before is not None and before.role is Role.RELATED))
        if again and zone is Role.RELATED:
            again = not (openers.names_list(place) or story_rows.heads_section(place, menu, before))
        filed_here = at in filed and seen not in rows
        if at in answers:
            zone = Role.COMMENT
        elif seen in rows or story_rows.heads(place, rows):
            zone = Role.RELATED
        else:
            zone = None if again or filed_here else boxes.of(place)
        verdict = _in_rows(place, rows) or (TAG if filed_here else None) or _of_page(foot, place, again=again)
        if verdict is not None and zone is Role.COMMENT and _over_menu(place, verdict):
            zone = None
        if verdict is None and zone not in (Role.COMMENT, Role.NAVIGATION) and _is_of_a_list(place, listed):
            verdict = Verdict(Role.RELATED, "date-of-other-story", LIKELY)
        if verdict is not None and zone is None and imprint_places.stands_over_imprint(place, verdict):
            zone = Role.CONTACT
        verdict = verdict or _of_imprint(place, before)
        before = verdict or _who(foot, place, zone, before) or _verdict(place, zone, title)
        if before:
            found[at] = before
        listed = listed or (before is not None and before.role is Role.RELATED)
    return found


def _in_rows(place: Place, rows: frozenset[int]) -> Verdict | None:
    """The verdict on a line of a list of other stories, or on what stands over one."""
    if place.at in rows:
        return Verdict(Role.RELATED, "related-item", LIKELY)
    return Verdict(Role.RELATED, "box-heading", LIKELY) if story_rows.heads(place, rows) else None


TAG = Verdict(Role.RELATED, "tag-of-text", LIKELY)


def _of_page(foot: Foot, place: Place, *, again: bool) -> Verdict | None:
    """The verdict on the site's name, or an entry of its menu, that the page prints again at its foot."""
    one = place.one
    named = one.verdict.open and (one.whole.key in foot.mastheads or imprint_places.names_imprint(place))
    if named and not _heads_links(place):
        if imprints.goes_on_with_address(one.whole.shown):
            return Verdict(Role.CONTACT, "site-contact", LIKELY)
        after = place.after()
        menu = after is not None and after.verdict.role is Role.NAVIGATION  # the site's name again, over its menu
        return Verdict(Role.MASTHEAD if menu else Role.CONTACT, "name-at-foot", LIKELY)
    if one.verdict.open and (follows := _FOLLOWS.match(one.whole.shown)) and key(follows["name"]) in place.names:
        return Verdict(Role.NAVIGATION, "follow-bar", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-again", LIKELY) if again else None


# "Theo dõi Thông tấn Trường Giang": where it is followed stands in pictures.
_FOLLOWS = re.compile(r"(?:Theo dõi|Follow|Suivez|Ikuti|关注|關注)\s?(?P<name>[^.!?:]{3,60}\S)")


def _of_imprint(place: Place, before: Verdict | None) -> Verdict | None:
    """The verdict on a desk's name that only ends the sentence of the imprint right above it."""
    over = place.before
    if place.one.verdict.rule != "desk-signature" or place.one.apart or over is None:
        return None
    role = before.role if before else over.verdict.role
    goes_on = role is Role.CONTACT and not over.whole.ends and starts_small(over.whole.shown.rsplit(None, 1)[-1])
    return Verdict(Role.CONTACT, "site-contact", LIKELY) if goes_on else None


def _heads_links(place: Place) -> bool:
    """Whether a name is the first of a list of links to other sites, as the box over it says, and over no imprint."""
    over, after = place.before, place.after()
    if over is None or after is None or not feet.names_links(over.whole):
        return False
    return after.verdict.open and not imprints.is_imprint(after.whole)


def _who(foot: Foot, place: Place, zone: Role | None, before: Verdict | None) -> Verdict | None:
    """The verdict on a line that says who wrote the text, or for whom he signs."""
    one, seen = place.one, place.at
    if one.verdict.open and _signs_again(one.whole, foot.signers) and _is_near(place):
        return Verdict(Role.BYLINE, "name-again", SURE)
    signs_for = seen and SIGNS_FOR.fullmatch(place.shown[seen - 1].whole.shown)
    if signs_for and one.verdict.open and signs(one.whole.shown):
        return Verdict(Role.BYLINE, "signatory", SURE)
    if zone is Role.RELATED and pen_names.after_pointed(place):
        return Verdict(Role.BYLINE, "name-under-text", SURE)
    if zone is not None:
        return None
    if verdict := short_names.decide(foot.groups, foot.extent, place):
        return verdict
    return Verdict(Role.BYLINE, "writers-office", LIKELY) if seen and _is_writers(before, one) else None


def _is_near(place: Place) -> bool:
    """Whether a line stands right under the text; a story told in pictures ends with their captions."""
    if place.at < SIGNATURE_REACH:
        return True
    return all(one.verdict.rule == "caption-credit" for one in place.shown[SIGNATURE_REACH - 1 : place.at])


def _is_writers(before: Verdict | None, one: Group) -> bool:
    """Whether a line right under who signed names the body he belongs to ("(Đoàn Luật sư tỉnh Đông Ngàn)")."""
    if before is None or before.rule not in _SIGNED or not one.verdict.open or one.whole.words > OFFICE_WORDS:
        return False
    bare = one.whole.shown.strip("()")
    if _CORRESPONDS.match(bare):
        return True
    return not one.whole.capitals and not _SITES.match(bare) and is_masthead(Line(0, bare, bare))


_SIGNED = frozenset({"name-under-text", "name-again"})
# "Correspondant à Tambarga": from where he writes.
_CORRESPONDS = re.compile(
    r"(?:Notre |Nos )?(?:[Cc]orrespondante?s?|[Ee]nvoyée?s? spécia(?:le?s?|ux))(?: \w+)?"
    r" (?:à|au|aux|en|dans|de) [^\W\d_a-z]"
    r"|(?:Our |Special )?(?:[Cc]orrespondent|[Ss]tringer|[Rr]eporter|[Bb]ureau [Cc]hief) (?:in|at) [^\W\d_a-z]"
    r"|(?:Phóng viên|PV|Cộng tác viên|CTV)(?: thường trú)? (?:tại|ở) [^\W\d_a-z]"
    r"|(?:Koresponden|Kontributor|Wartawan)(?: di)? [^\W\d_a-z]|(?:本报)?[驻駐][\u3400-\u9fff]{2,6}记者"
)
# Whose names at the foot of a page are the site's.
_SITES = re.compile(r"(?:cổng|trang|báo|tạp chí|cơ quan|ubnd|ủy ban|uỷ ban|đài|thông tấn)\b", re.I)


def _signers(groups: Sequence[Group], extent: Extent, above: Mapping[int, Verdict]) -> str:
    """What the lines over the text say of who wrote it, as names are compared."""
    verdicts = ((groups[i], above.get(i, groups[i].verdict)) for i in range(extent.first))
    signed = (
        one.whole.shown
        for one, verdict in verdicts
        if verdict.role is Role.BYLINE
        or (verdict.pieces and any(piece.role is Role.BYLINE for piece in verdict.pieces))
    )
    return fold("\n".join(signed))


def _signs_again(line: Line, signers: str) -> bool:
    """Whether a line under the text is the name that stands over it, in whatever letters."""
    name = fold(line.shown) if signers and 1 < line.words <= NAME_WORDS else ""
    return name in signers and bool(re.search(rf"\b{re.escape(name)}\b", signers)) if name else False


def _names(groups: Sequence[Group], above: Mapping[int, Verdict]) -> tuple[str, ...]:
    """The site's names: over the text, without what kind of site it is, and in its lines of rights."""
    over = (
        group.text[piece.start : piece.end]
        for at, verdict in above.items()
        for group in groups[at].lines[:1]
        for piece in verdict.pieces[:1]
        if piece.role is Role.MASTHEAD
    )
    whole = (groups[at].whole.shown for at, verdict in above.items() if verdict.role is Role.MASTHEAD)
    found = (key(name) for name in (*over, *whole, *site_names.printed(groups)))
    return tuple(dict.fromkeys(name for name in found if len(name) > MENU_KEY))


def _mastheads(groups: Sequence[Group], above: Mapping[int, Verdict]) -> frozenset[str]:
    """The names of the site over its text, by which they are known again at its foot."""
    names = (groups[at].whole.key for at, verdict in above.items() if verdict.role is Role.MASTHEAD)
    parts = (
        key(groups[at].lines[0].text[: verdict.pieces[0].end])
        for at, verdict in above.items()
        if verdict.pieces and verdict.pieces[0].role is Role.MASTHEAD
    )
    return frozenset(name for name in (*names, *parts) if len(name) > MENU_KEY)


def _menu(groups: Sequence[Group], extent: Extent, above: Mapping[int, Verdict]) -> frozenset[str]:
    """The entries of the menu over the text, by which it is known again under it."""
    over = (
        groups[i].whole
        for i in range(extent.first)
        if above.get(i, groups[i].verdict).role is Role.NAVIGATION and not groups[i].blank
    )
    return frozenset(line.key for line in over if len(line.key) >= MENU_KEY and line.key[0].isalpha())


def _over_menu(place: Place, verdict: Verdict) -> bool:
    """Whether the site's name stands over entries of a menu: no comment goes on under it."""
    after = place.after()
    return verdict.rule == "name-at-foot" and after is not None and after.verdict.role is Role.NAVIGATION


def _menu_goes_on(place: Place, menu: frozenset[str]) -> bool:
    """Whether the next line is of the menu, too: one word of it may stand over comments ("Mới nhất")."""
    after = place.after()
    return after is not None and after.whole.key in menu


_TOLD_DAY = re.compile(
    r"(?:(?:tin )?(?:được )?(?:đăng|xuất bản|cập nhật)|ngày đăng|posted|published|updated|publié|paru|mis à jour"
    r"|diterbitkan|dipublikasikan|发布)\b",
    re.I,
)


def _is_of_a_list(place: Place, listed: bool) -> bool:
    """Whether a bare date stands over or under the headline of another story: it is that story's."""
    if place.one.verdict.rule not in ("date-line", "time-alone"):
        return False
    if not listed and place.before is not None and place.before.verdict.role is Role.BYLINE:
        return False  # right under who wrote the text
    if not listed and place.at == 0 and _DATED.match(place.one.whole.key):
        return False
    after = place.after()
    if not (listed or place.at) and place.one.verdict.rule == "date-line" and _TOLD_DAY.match(place.one.whole.shown):
        return False  # right under the text, with the word that says what the day is
    return listed or (
        after is not None and after.verdict.open and after.whole.words >= TEASER_WORDS and not signs(after.whole.shown)
    )


# A label says that a day right under the text is the text's own.
_DATED = re.compile(
    r"(?:ngay |thoi gian |duoc )?(?:dang|cap nhat|xuat ban|phat hanh|tao|viet)\b|(?:posted|published|updated|created)\b"
    r"|(?:publie|mis en ligne|mis a jour|cree)\b|(?:diterbitkan|dipublikasikan|diunggah|diperbarui)\b|发布|发表|更新"
)


def _verdict(place: Place, zone: Role | None, title: Line | None) -> Verdict | None:
    one = place.one
    if title is not None and one.verdict.open and same_headline(one.whole, title):
        return Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
    if zone is Role.RELATED and not one.verdict.open and openers.heads_stories(place):
        return Verdict(Role.RELATED, "box-heading", LIKELY)
    if zone is Role.RELATED and place.zone is Role.COMMENT and one.whole.key in box_ends.COMMENT_TOOLS:
        return Verdict(Role.RELATED, "box-heading", LIKELY)  # "MỚI NHẤT" after the comments
    if not one.verdict.open:
        return in_boxes.decided(place, zone)
    if zone is None and _ends_letter(place):
        return Verdict(Role.BODY, "closing-line", LIKELY)
    return (_near_text(one, place.at + 1, place.after()) if zone is None else None) or in_boxes.undecided(one, zone)


def _ends_letter(place: Place) -> bool:
    """Whether a few words right under the text lead over to who signs it ("Ba của con", "Trân trọng")."""
    after = place.after()
    if place.at or after is None or place.one.whole.words > SIGNS_OFF_WORDS or place.one.whole.capitals:
        return False
    shown = place.one.whole.shown
    return shown[0].isupper() and shown[-1].isalpha() and not signs(shown) and persons.is_name(after.whole.shown)


def _near_text(one: Group, seen: int, after: Group | None) -> Verdict | None:
    """What still belongs to an article that has just ended: who signs it, how a letter closes."""
    if seen <= SIGNATURE_REACH and (signed := _signed(one.whole.shown)):
        return signed
    if seen == 1 and _is_taken_from(one.whole) and (after is None or not after.verdict.open):
        return Verdict(Role.SOURCE, "source-under-text", LIKELY)
    bracketed = one.whole.shown[0] in "（(" and outlets.has_name(one.whole.shown.strip("（）()"))
    if seen <= CLOSING_REACH and one.whole.words <= SOURCE_WORDS and (bracketed or _FROM.fullmatch(one.whole.shown)):
        return Verdict(Role.SOURCE, "source-under-text", LIKELY)
    if seen <= CLOSING_REACH and one.whole.shown.endswith(",") and one.whole.words <= CLOSING_WORDS:
        return Verdict(Role.BODY, "closing-line", LIKELY)
    return None


def _is_taken_from(line: Line) -> bool:
    """Whether a line is "Theo" and a name, whatever letters its words have ("Theo Giao thông Ngày mới")."""
    return line.words <= OUTLET_WORDS and bool(_AFTER_WHOM.fullmatch(line.shown))


OUTLET_WORDS = 7  # of an outlet's name with what stands before it
_AFTER_WHOM = re.compile(r"(?:Theo|Dẫn theo|D['’]après|Dilansir dari) [^\W\d_a-z][^.,:;!?()\d]{3,50}")


def _signed(text: str) -> Verdict | None:
    """The verdict on a line under the text that signs it, or that says for whom and in what office somebody does."""
    if SIGNS_FOR.fullmatch(text):
        return Verdict(Role.BODY, "signs-for", SURE)
    if desks.is_group(text):
        return Verdict(Role.BYLINE, "group-under-text", LIKELY)
    if told := pen_names.of_office(text) or pen_names.of_genre(text):
        return told
    signed = signs(text) or pen_names.are_in_capitals(text) or signatures.signs_with_office(text)
    return Verdict(Role.BYLINE, "name-under-text", SURE) if signed else None


# "(Theo Tạp chí Vườn Rừng)", "Nguồn: Phòng Giáo dục huyện".
_FROM = re.compile(
    r"[(\[]Theo (?:(?:báo|tạp chí|trang|đài|tờ|nhật báo|tuần báo|hãng tin|thông tin (?:từ|của)|tin (?:từ|của)|bản tin"
    r"|cổng thông tin(?: điện tử)?) )?[^\W\d_a-z][^()\[\]:.,]{2,60}[)\]]\.?"
    r"|(?:Nguồn(?: tin)?|NGUỒN(?: TIN)?|SOURCE|SUMBER) ?: ?[^\W\d_a-z][^()\[\]:.,]{2,60}"
)
