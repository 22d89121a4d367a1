"""Rows under a headline in which the page names itself beside who wrote the text.

"Bayu Aditama - lintasarena", "Le Courrier de Valmont Gwenola LE BRAS": a name
that stands over the page, too. "2024-02-02 16:05 海潮日報/ 記者林書緯/溪口報導" on a
page that names nobody else is whose it is, not whom it was taken from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import own_names, site_names
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import SURE, Verdict
from newsarchive.reading.words import persons, signatures

NAME_WORDS = 8  # of a site's name
ROW_LIMIT = 80  # code points of a name and who wrote it
LETTERS = 4  # of a name that is looked for in a row

_PARTS = re.compile(r"\s*[|•·]\s*|\s{2,}|\t")
_DASH = re.compile(r"\s[-–—|•·]\s")
_FAMILY_IN_CAPITALS = re.compile(r"[A-ZÀ-Ý][\w'’-]*[a-zà-ÿ](?: [A-ZÀ-Ý][A-ZÀ-Ý'’-]+){1,3}")  # "Gwenola LE BRAS"


def decide(groups: Sequence[Group], extent: Extent, title: int, found: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on such rows between the headline and the text. found: those on the lines above the text."""
    told: dict[int, Verdict] = {}
    own: _Own | None = None
    names = tuple(groups[at].whole.shown for at, one in found.items() if at < title and one.role is Role.MASTHEAD)
    for at in range(title + 1, extent.first):
        one = groups[at]
        if one.blank or len(one.lines) > 1 or len(one.whole.text) > labels.STAMP_LIMIT:
            continue
        verdict = one.verdict
        if verdict.pieces:
            if _is_beside_writer(verdict) and _is_own(one, names):
                pieces = tuple(_as_masthead(piece) for piece in verdict.pieces)
                told[at] = Verdict(pieces[0].role, pieces[0].rule, verdict.weight, pieces)
        elif verdict.open and not one.whole.ends and len(one.whole.text) <= ROW_LIMIT and " " in one.whole.shown:
            own = own or _Own(_names_over(groups, title), own_names.told(groups, extent))
            if pieces := _named_beside(one, own):
                told[at] = Verdict(pieces[0].role, pieces[0].rule, SURE, pieces)
    return told


@dataclass(frozen=True, slots=True)
class _Own:
    """What the page calls itself. over: the lines over its headline that may be names. told: what its foot says."""

    over: frozenset[str]
    told: own_names.Told

    def has(self, name: str) -> bool:
        """Whether the page calls itself `name`."""
        if key(name) in self.over:
            return True
        return len(name.split()) <= NAME_WORDS and not _is_somebody(name.strip()) and self.told.confirms(name.strip())


def _is_beside_writer(verdict: Verdict) -> bool:
    rules = {piece.rule for piece in verdict.pieces}
    return "listed-outlet" in rules and any(piece.role is Role.BYLINE for piece in verdict.pieces)


def _is_own(one: Group, names: tuple[str, ...]) -> bool:
    """Whether the outlet of a row is the page's own: it is named over the page, or nobody is."""
    outlet = next(piece for piece in one.verdict.pieces if piece.rule == "listed-outlet")
    return not names or site_names.is_named(labels.value(outlet, one.lines[0].text), names)


def _as_masthead(piece: Piece) -> Piece:
    return replace(piece, role=Role.MASTHEAD, rule="masthead-again") if piece.rule == "listed-outlet" else piece


def _names_over(groups: Sequence[Group], title: int) -> frozenset[str]:
    """What the lines over a headline say that may be names, and the rows with which a page begins say first."""
    firsts = (_PARTS.split(one.whole.shown, maxsplit=1)[0] for one in groups[:title] if not one.blank)
    return frozenset(key(name) for name in firsts if len(name) >= LETTERS and len(name.split()) <= NAME_WORDS)


def _named_beside(one: Group, own: _Own) -> tuple[Piece, ...]:
    """The pieces of a line that is the page's own name and somebody's, in either order, or that and a day."""
    text = one.lines[0].text.rstrip()
    if pieces := _dated(text, own):
        return pieces
    if dash := _DASH.search(text):
        first, second = text[: dash.start()].strip(), text[dash.end() :].strip()
        if own.has(second) and not own.has(first) and _is_somebody(first):
            return _pieces(text, dash.end(), Role.BYLINE)
        return _pieces(text, dash.end(), Role.MASTHEAD) if own.has(first) and _is_somebody(second) else ()
    cuts = [space.start() for space in re.finditer(r"\s", text)][:NAME_WORDS]
    cut = next((at for at in reversed(cuts) if key(text[:at]) in own.over), 0)
    return _pieces(text, cut + 1, Role.MASTHEAD) if cut and _is_somebody(text[cut:].strip()) else ()


def _dated(text: str, own: _Own) -> tuple[Piece, ...]:
    """The pieces of the page's own name and a day: "Nhịp Sống Lâm Bình 14/10/2025 07:26"."""
    day = _DAY.search(text)
    name = text[: day.start()].strip(labels.SEPARATORS) if day else ""
    if day is None or len(name) < LETTERS or labels.stamp(text[day.start() :]) is None or not own.has(name):
        return ()
    return (
        Piece(0, day.start(), Role.MASTHEAD, "masthead-again", 0),
        Piece(day.start(), len(text), Role.PUBLISHED, "date-line", day.start()),
    )


_DAY = re.compile(
    r"(?<=[\s|•·,–-])(?:\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[:h]\d{2}[ ,|-]{1,3}\d{1,2}/)"
)


def _is_somebody(text: str) -> bool:
    return bool(_FAMILY_IN_CAPITALS.fullmatch(text)) or (
        persons.is_name(text) and signatures.is_signature(text) and not persons.is_place(text)
    )


def _pieces(text: str, cut: int, first: Role) -> tuple[Piece, ...]:
    second = Role.BYLINE if first is Role.MASTHEAD else Role.MASTHEAD
    rules = {Role.BYLINE: "signature", Role.MASTHEAD: "masthead-again"}
    return (Piece(0, cut, first, rules[first], 0), Piece(cut, len(text), second, rules[second], cut))
