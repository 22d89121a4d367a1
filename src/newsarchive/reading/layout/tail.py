"""Below the text: who signed, and what of the rest is other stories, comments or the foot of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading import signatures, vocabulary
from newsarchive.reading.layout.extent import OPENS_COMMENTS, SIGNS_FOR, Extent
from newsarchive.reading.layout.labels import is_appointment
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, SURE, Verdict
from newsarchive.reading.layout.titles import same_headline

SIGNATURE_REACH = 3  # groups that are not blank, from the end of the text
TEASER_WORDS = 5  # the headline of another story has so many; a menu entry fewer
COUNTED_WORDS = 5  # of what is counted, in a box of counters
COUNT_WORDS = 12  # of a line that counts visitors
IMPRINT_WORDS = 4  # of a line of an imprint without a number in it: a shorter one is a menu's entry
CLOSING_REACH = 2  # groups that are not blank, in which a letter ends
CLOSING_WORDS = 8  # of the line that closes a letter ("Thân mến,")
CONTACT_WORDS = 60  # of a line at the foot; a longer one is no line of an imprint
MENU_KEY = 3  # letters of an entry that a second menu prints again

# What opens a box under the text, and what closes any: the page's menu, again.
_OPENS_RELATED = frozenset({"related-heading", "related-bullet", "tag-list", "hashtags"})
_ROWS = frozenset({"menu-row", "breadcrumb", "poll", "archive-list"})
# Within readers' comments also what elsewhere is a tool or a count: "Thích (3)", "Trả lời", "2 giờ trước".
_OF_COMMENTS = frozenset({"lone-number", "comment-count", "signs-only", "time-alone", "comment-tool"})
_COMMENT_TOOLS = vocabulary.table(
    "trả lời | thích | báo xấu | báo vi phạm | gửi | bỏ thích | reply | like | likes | report | flag | send | submit"
    " | post | répondre | signaler | j'aime | envoyer | balas | suka | laporkan | kirim"
    " | 回复 | 赞 | 举报 | 发送 | 提交"
)


def decide(
    groups: Sequence[Group], extent: Extent, title: Line | None, above: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """The verdicts on the groups after the last of the text. above: those on the groups before it."""
    menu = _menu(groups, extent, above)
    found: dict[int, Verdict] = {}
    zone: Role | None = None  # what the last box that was opened holds
    seen = 0
    listed = False  # whether the headline of another story has come
    for at in range(extent.last + 1, len(groups)):
        one = groups[at]
        if one.blank:
            continue
        seen += 1
        again = one.whole.key in menu
        zone = None if again else _zone(one, zone)
        if again:
            found[at] = Verdict(Role.NAVIGATION, "menu-again", LIKELY)
        elif _is_of_a_list(groups, at, listed):
            found[at] = Verdict(Role.RELATED, "date-of-other-story", LIKELY)
        elif verdict := _verdict(one, zone, seen, title):
            found[at] = verdict
        listed = listed or (at in found and found[at].role is Role.RELATED)
    return found


def _menu(groups: Sequence[Group], extent: Extent, above: Mapping[int, Verdict]) -> frozenset[str]:
    """The entries of the menu over the text, by which it is known again under it."""
    over = (
        groups[i].whole
        for i in range(extent.first)
        if above.get(i, groups[i].verdict).role is Role.NAVIGATION and not groups[i].blank
    )
    return frozenset(line.key for line in over if len(line.key) >= MENU_KEY and line.key[0].isalpha())


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
    """Which box this group stands in: the one that it opens, or the one that was open."""
    rule = one.verdict.rule
    if rule in OPENS_COMMENTS:
        return Role.COMMENT
    if rule in _OPENS_RELATED:
        return Role.RELATED
    if one.verdict.role is Role.CONTACT and (zone is not Role.COMMENT or is_imprint(one.whole)):
        return Role.CONTACT
    if one.verdict.open and is_imprint(one.whole):
        return Role.CONTACT
    if zone is not Role.COMMENT and rule == "visit-counter" and one.verdict.weight >= SURE:
        return Role.COUNTER
    return None if rule in _ROWS or (zone is Role.COUNTER and not _is_counted(one)) else zone


def is_imprint(line: Line) -> bool:
    """Whether a line says who answers for the site, by what licence, and how to reach him."""
    return line.words <= CONTACT_WORDS and bool(_IMPRINT.search(line.shown))


_IMPRINT = re.compile(
    r"[Gg]iấy phép|\bGP-|\bISSN\b|[Tt]ổng [Bb]iên tập|[Tt]rưởng [Bb]an [Bb]iên tập|[Cc]hịu trách nhiệm"
    r"|[Cc]ơ quan chủ quản|[Gg]hi rõ nguồn|[Bb]ản quyền|[Tt]hiết kế bởi|©|[Cc]opyright|[Pp]owered by"
    r"|(?:Điện thoại|ĐT|[Tt]el|Hotline|Fax|[Ee]-?mail|Địa chỉ|Trụ sở|Tòa soạn|Telepon|Alamat|Adresse|Téléphone|Address"
    r"|Phone)\s?[:.]|\w@\w+\.\w|[Aa]ll rights reserved|[Pp]rivacy [Pp]olicy|[Tt]erms of (?:[Uu]se|[Ss]ervice)"
    r"|[Mm]entions légales|[Tt]ous droits réservés|[Dd]irect(?:eur|rice) de (?:la )?publication|[Hh]ak [Cc]ipta"
    r"|[Pp]emimpin [Rr]edaksi|[Pp]edoman [Mm]edia [Ss]iber|[Ee]ditor-in-[Cc]hief"
    r"|ICP备|许可证|版权所有|(?:地址|电话|邮编)[:：]"
)


def _is_count(line: Line) -> bool:
    """Whether a short line counts visitors, in whatever words ("Hiện có 12 khách đang online")."""
    return (
        line.words <= COUNT_WORDS and any(map(str.isdigit, line.shown)) and bool(_COUNTS.search(line.shown.casefold()))
    )


_COUNTS = re.compile(
    r"online|trực tuyến|truy cập|lượt xem|lượt đọc|đã xem|visit|\bhits\b|pengunjung|dilihat|en ligne|在线|访问|浏览"
)


def _is_counted(one: Group) -> bool:
    """Whether a group goes on in a box of counters: a number, a count, or a word for what is counted."""
    if one.verdict.role is Role.COUNTER or one.verdict.rule == "lone-number":
        return True
    return one.whole.words <= COUNTED_WORDS and (one.verdict.open or one.verdict.rule == "section-name")


def _verdict(one: Group, zone: Role | None, seen: int, title: Line | None) -> Verdict | None:
    if title is not None and one.verdict.open and same_headline(one.whole, title):
        return Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
    if not one.verdict.open:
        return _decided(one, zone, seen)
    return (_near_text(one, seen) if zone is None else None) or _in_zone(one, zone)


def _near_text(one: Group, seen: int) -> Verdict | None:
    """What still belongs to an article that has just ended: who signs it, how a letter closes."""
    if seen <= SIGNATURE_REACH and (signed := _signed(one.whole.shown)):
        return signed
    if seen <= CLOSING_REACH and one.whole.shown.endswith(",") and one.whole.words <= CLOSING_WORDS:
        return Verdict(Role.BODY, "closing-line", LIKELY)
    return None


def _in_zone(one: Group, zone: Role | None) -> Verdict:
    """What an undecided line is in the box that was opened last, or in none."""
    if _is_count(one.whole):
        return Verdict(Role.COUNTER, "counter-words", LIKELY)
    short = one.whole.words < IMPRINT_WORDS and not any(map(str.isdigit, one.whole.shown))
    if zone is not None and not (zone is Role.CONTACT and short):
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if zone is None and one.whole.words >= TEASER_WORDS:
        return Verdict(Role.RELATED, "headline-under-text", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _signed(text: str) -> Verdict | None:
    """The verdict on a line under the text that signs it, or that says for whom and in what office somebody does."""
    if SIGNS_FOR.fullmatch(text):
        return Verdict(Role.BODY, "signs-for", SURE)
    return Verdict(Role.BYLINE, "name-under-text", SURE) if _signs(text) else None


def _signs(text: str) -> bool:
    """Whether a line under the text signs it: by name, or by initials in brackets as Indonesian desks do."""
    return signatures.is_signature(text) or bool(_INITIALS.fullmatch(text))


_INITIALS = re.compile(r"\([a-z]{2,5}(?:/[a-z]{2,5}){0,3}\)")
_IN_ZONE = {
    Role.RELATED: "related-item",
    Role.COMMENT: "reader-comment",
    Role.CONTACT: "site-contact",
    Role.COUNTER: "counter-box",
}


def _decided(one: Group, zone: Role | None, seen: int) -> Verdict | None:
    """A date, a name or a caption in the box of other stories or of comments is theirs."""
    if zone is None and seen <= SIGNATURE_REACH and is_appointment(one.whole):
        return Verdict(Role.BODY, "appointment", LIKELY)
    kept = one.verdict.role is not None and one.verdict.role.kept
    rule = one.verdict.rule
    tool = rule in _OF_COMMENTS or one.whole.key in _COMMENT_TOOLS
    if (zone is Role.COMMENT and (kept or tool)) or (zone is Role.RELATED and (kept or rule == "lone-number")):
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if zone is Role.COUNTER and rule in ("lone-number", "section-name"):
        return Verdict(zone, _IN_ZONE[zone], LIKELY)
    if kept and one.verdict.rule in ("date-line", "time-alone") and seen > SIGNATURE_REACH:
        return Verdict(Role.NAVIGATION, "page-day", LIKELY)
    return None
