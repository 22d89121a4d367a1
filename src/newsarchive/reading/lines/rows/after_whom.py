"""Who wrote a text, and after whom: "Hạ Vi (Theo Báo Nông thôn)", "N.A - Theo TTXVN"."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import signatures

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
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}")


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of such a line; () for another."""
    return _from_somewhere(text) or _after_somebody(text)


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
    if signatures.is_signature(match["outlet"]) and OUTLET.match(match["name"]):
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
