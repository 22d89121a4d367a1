"""Who wrote a text, and after whom: "Hạ Vi (Theo Báo Nông thôn)", "N.A - Theo TTXVN", "Theo Hạ Vi/Báo Nông thôn"."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import desks, outlets, persons, signatures

_AFTER_WHOM = re.compile(
    r"(?P<name>[^\d():|]{2,40}?)\s*"
    r"(?P<after>[-–,|]?\s*[(]?(?:Theo|theo|Nguồn:?|Dẫn theo)\s(?P<outlet>[^()]{2,60}?)[)]?\.?)"
)
# Initials: "N.A", "H.V.T".
_OF_OUTLET = re.compile(
    r"(?P<name>[^\d():|]{4,40}?)\s*"
    r"(?P<after>\((?P<outlet>(?:Báo|Tạp chí|Đài|Thời báo)\s[^()]{2,50}|[^()]{2,50}\s(?:Online|News|TV))\))"
)
_THEN_NAME = re.compile(r"(?:Theo|Nguồn:?)\s(?P<outlet>[^():]{2,50}?)\s\((?P<name>[^()\d]{4,40})\)")
SHORT_NAME = re.compile(r"(?:[A-ZĐ]\.\s?){1,3}[A-ZĐ][\w]{0,6}\.?")
OUTLET = re.compile(r"(?:Báo|Tạp chí|Đài|Thời báo|VOV|VTV|VTC|TTXVN)\s[^\W\d_a-z]")
BETWEEN = re.compile(r"\s[-–—&]\s|,\s")  # several names
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}")


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of such a line; () for another."""
    return _from_somewhere(text) or _after_somebody(text) or somebody_of_outlet(text)


def _from_somewhere(text: str) -> tuple[Piece, ...]:
    """ "Hạ Vi (Theo Báo Nông thôn)", "N.A - Theo TTXVN": who wrote it, and after whom."""
    bare = text.strip() if len(text) <= labels.STAMP_LIMIT else ""
    if not ("(" in bare or "heo" in bare or "guồn" in bare):
        return ()
    match = _AFTER_WHOM.fullmatch(bare) or _OF_OUTLET.fullmatch(bare)
    if match is None or not (signatures.is_signature(match["name"]) or SHORT_NAME.fullmatch(match["name"])):
        return ()
    if _DAY.search(match["outlet"]):  # what stands behind the outlet is no part of its name
        return ()
    if any(word[0].isalpha() and word[0].islower() for word in match["outlet"].split()[:1]):
        return ()
    cut = text.index(match["after"])
    return (
        Piece(0, cut, Role.BYLINE, "signature", 0),
        Piece(cut, len(text), Role.SOURCE, "taken-from", text.index(match["outlet"], cut)),
    )


def _after_somebody(text: str) -> tuple[Piece, ...]:
    """ "Theo Báo Bờ Sông (Lê Thị Thanh)": the outlet, and who wrote it there."""
    match = _THEN_NAME.fullmatch(text.strip()) if len(text) <= labels.STAMP_LIMIT else None
    if match is None or not match["outlet"][0].isupper():
        return ()
    cut = text.index("(" + match["name"])
    if _writes_for(match["outlet"], match["name"]):
        return (
            Piece(0, cut, Role.BYLINE, "signature", text.index(match["outlet"])),
            Piece(cut, len(text), Role.SOURCE, "taken-from", cut + 1),
        )
    if not signatures.is_signature(match["name"]):
        return ()
    return (
        Piece(0, cut, Role.SOURCE, "taken-from", text.index(match["outlet"])),
        Piece(cut, len(text), Role.BYLINE, "signature", cut + 1),
    )


def somebody_of_outlet(text: str) -> tuple[Piece, ...]:
    """ "Theo Hạ Vi/Nông thôn": who wrote it, and for whom; () where agencies or outlets stand on both sides."""
    bare = text.strip() if "/" in text and len(text) <= labels.RELATIVE_LIMIT else ""
    match = _SLASHED.fullmatch(bare) if bare else None
    if match is None or not _writes_for(match["name"], match["outlet"]):
        return ()
    cut = text.index(match["outlet"], text.index("/"))
    return (
        Piece(0, cut, Role.BYLINE, "signature", text.index(match["name"])),
        Piece(cut, len(text), Role.SOURCE, "taken-from", cut),
    )


_SLASHED = re.compile(r"\(?(?:Theo|Nguồn:?)\s(?P<name>[^()/:\d]{2,45}?)\s?/\s?(?P<outlet>[^()/:]{3,40}?)\)?\.?")


def of_form(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that a site's form makes of an outlet's name, or of none."""
    return _lost_outlet(text) or _logo_and_name(text)


def _lost_outlet(text: str) -> tuple[Piece, ...]:
    """ "Theo Hạ Vi ([Tên nguồn])", "Nguồn: [Link nguồn]": a form of the site's into which nobody put the outlet."""
    lost = _LOST.fullmatch(text.strip()) if text.rstrip(" )")[-1:] == "]" and len(text) <= labels.STAMP_LIMIT else None
    if lost is None:
        return ()
    cut = text.index("[") - (text[text.index("[") - 1] == "(")
    whence = Piece(cut, len(text), Role.SOURCE, "label-without-value", len(text))
    if not lost["name"]:
        return (Piece(0, len(text), Role.SOURCE, "label-without-value", len(text)),)
    if not signatures.is_signature(lost["name"]):
        return ()
    return (Piece(0, cut, Role.BYLINE, "signature", text.index(lost["name"])), whence)


_LOST = re.compile(
    r"(?:Theo|Nguồn) ?:? ?(?P<name>[^()\[\]:]{2,60}?)?\s?\(?\[(?:[Ll]ink|[Tt]ên) (?:nguồn|bài gốc|báo)\]\)?"
)


def _logo_and_name(text: str) -> tuple[Piece, ...]:
    """ "Báo Bờ Sông Báo Bờ Sông 16 ngày": what stands for an outlet's logo, its name, and how long ago."""
    if len(text) > LOGO_LIMIT or not text.rstrip().endswith(_AGES):
        return ()
    row = _LOGO.fullmatch(text)
    if row is None or not (OUTLET.match(row["name"] + " ") or outlets.has_name(row["name"])):
        return ()
    name, age = row.start("again"), row.start("age")
    return (
        Piece(0, age, Role.SOURCE, "listed-outlet", name),
        Piece(age, len(text), Role.PUBLISHED, "relative-date", age),
    )


LOGO_LIMIT = 100  # code points of such a row
_AGES = ("phút", "giờ", "ngày", "tuần", "tháng", "năm", "trước", "ago")
_LOGO = re.compile(
    r"\s*(?P<name>[^\W\d_a-z][^\d|:]{2,38})\s(?P<again>(?P=name))\s+"
    r"(?P<age>\d{1,4}\s(?:phút|giờ|ngày|tuần|tháng|năm|minutes?|hours?|days?|weeks?|months?|years?)(?:\s(?:trước|ago))?)\s*"
)


def _writes_for(name: str, outlet: str) -> bool:
    """Whether of two names the first is a person's, and the second may be an outlet's: it is no person's or place's."""
    if not signatures.is_signature(name) or desks.is_agency(name) or not outlet[0].isalnum():
        return False
    if OUTLET.match(outlet) or outlets.has_name(outlet):
        return True
    if outlet[0].islower() or len(outlet.split()) > OUTLET_WORDS or persons.is_place(outlet) or _OFFICE.match(outlet):
        return False
    if signatures.is_signature(outlet) and (persons.has_family_name(outlet) or not persons.has_family_name(name)):
        return False
    return not outlets.has_name(name)


OUTLET_WORDS = 5
# What somebody is, and where he works who is quoted; no paper is called so.
_OFFICE = re.compile(
    r"(?:(?:Tổng|Phó|Nguyên) )?(?:[Gg]iám đốc|[Cc]hủ tịch|[Tt]rưởng|Phó|[Bb]í thư|[Hh]iệu trưởng|Bác sĩ|BS|TS|ThS|PGS"
    r"|GS|Luật sư|Chuyên gia|Nhà|Học viện|Trường|Bệnh viện|Đại học|Viện|Cục|Sở|Bộ|Công ty|Trung tâm|Ban|Hội"
    r"|Ủy ban|UBND)\b"
)
