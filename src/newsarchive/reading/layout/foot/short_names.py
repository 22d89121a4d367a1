"""Who signs right under a text in short: a name, letters, an office that the text names, whose content it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.layout.foot.in_boxes import SIGNATURE_REACH
from newsarchive.reading.layout.foot.places import Place
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import below, own_names
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.mastheads import is_masthead
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import desks, signatures

COMMENT_WORDS = 5  # of what opens readers' comments
OFFICE_WORDS = range(4, 10)  # of an institution's name


def decide(groups: Sequence[Group], extent: Extent, place: Place) -> Verdict | None:
    """The verdict on a line right under the text that signs in short, or says who took its pictures."""
    one, after = place.one, place.after()
    if content := _wrote_content(place) or (
        pen_names.with_own_outlet(one.whole.text.rstrip(), place.names)
        if place.at < SIGNATURE_REACH and one.whole.shown[-1] == ")"
        else None
    ):
        return content
    if place.at == 0 and one.verdict.open and one.whole.shown == own_names.letters(groups[extent.first].whole):
        return Verdict(Role.BYLINE, "name-under-text", SURE)  # the agency, as it stands before the first sentence
    if place.at == 0 and one.verdict.open and not signs(one.whole.shown):
        pictured = (near.whole.shown for near in groups[: extent.last + 1] if _is_credited(near))
        set_off = not one.apart and after is not None and after.apart
        last = after is None or not after.verdict.open
        alone = after is None or after.verdict.role in _AFTER_NAME or (one.apart and after.apart and _comments(after))
        signed = pen_names.under_text(one.whole, tuple(pictured), last=last, set_off=set_off, alone=alone)
        signed = signed or (OFFICE if alone and _is_office_of(one.whole, groups, extent) else None)
        return signed if signed and not below.is_place_of(one.whole.shown, groups, extent) else None
    over = place.before
    follows = over is None or over.verdict.role is Role.BYLINE or bool(_CONTENT.match(over.whole.text))
    if follows and one.verdict.rule == "caption-credit" and below.names_photographer(one.whole.shown):
        return Verdict(Role.BYLINE, "photographer-label", LIKELY)
    return None


_AFTER_NAME = frozenset({Role.RELATED, Role.COMMENT, Role.COUNTER})
OFFICE = Verdict(Role.BYLINE, "office-under-text", LIKELY)


def _comments(one: Group) -> bool:
    return one.whole.words <= COMMENT_WORDS and bool(_COMMENT.search(one.whole.shown))


_COMMENT = re.compile(r"[Bb]ình luận|[Pp]hản hồi|[Cc]omment|[Cc]ommentaire|[Kk]omentar|评论")


def _is_office_of(line: Line, groups: Sequence[Group], extent: Extent) -> bool:
    """Whether a line is an institution's name, and the text names the same: it signs what tells of itself."""
    if line.ends or line.words not in OFFICE_WORDS or not is_masthead(line):
        return False
    texts = (one.whole.folded[:OFFICE_SAMPLE] for one in groups[extent.first : extent.last + 1] if not one.blank)
    return any(line.key in text for text in islice(texts, OFFICE_GROUPS))


OFFICE_GROUPS = 4  # of a text, in which the office is named …
OFFICE_SAMPLE = 4000  # … in so many code points of each


def _is_credited(one: Group) -> bool:
    """Whether a group ends with whoever took a picture, if only on the next line of a page broken to a width."""
    if one.verdict.rule == "caption-credit":
        return True
    return len(one.lines) > 1 and one.verdict.open and _CREDITED.search(one.whole.shown[-LAST:]) is not None


LAST = 40  # code points at the end of a caption, in which its credit stands
_CREDITED = re.compile(r"(?:Ảnh|Hình|Photo|Foto|Ph\.) ?: ?[^:.]{2,30}\Z")


def _wrote_content(place: Place) -> Verdict | None:
    """The verdict on "Nội dung: Thào Dua" over who took the pictures or set the page, as long reads end with."""
    text, after = place.one.whole.text, place.after()
    match = _CONTENT.match(text) if place.at < SIGNATURE_REACH and place.one.verdict.open and after else None
    if match is None or after is None or not _CRAFTS.match(after.whole.shown):
        return None
    if not signatures.is_signature(text[match.end() :].strip()):
        return None
    return Verdict(Role.BYLINE, "author-label", SURE, (Piece(0, len(text), Role.BYLINE, "author-label", match.end()),))


_CONTENT = re.compile(r"\s*(?:Nội dung|Chữ|Lời|NỘI DUNG)\s?:\s?(?=[^\W\d_a-z])")
_CRAFTS = re.compile(r"(?:Ảnh|Hình ảnh|Thiết kế|Trình bày|Đồ họa|Kỹ thuật|Video|Minh họa|Biên tập)\s?:", re.I)


def signs(text: str) -> bool:
    """Whether a line under the text signs it: by name, or by initials in brackets as Indonesian desks do."""
    return signatures.is_signature(text) or desks.is_initials(text) or desks.is_agency(text)
