"""Above the text: which line is the headline, and what the others are to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.nouns.text import fold
from newsarchive.reading import signatures, vocabulary
from newsarchive.reading.layout import labels
from newsarchive.reading.layout.extent import Extent, echoes, tokens
from newsarchive.reading.layout.labels import Piece
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.mastheads import is_masthead, is_paper
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, SURE, Verdict

HEADLINE_ENOUGH = 4.0  # below this no line is a headline
HEADLINE_LONGEST = 45  # words
ECHO_TEXT = 6  # groups of text in which the headline's words are looked for
ECHO_SAMPLE = 4000  # code points of each
NEAR = 3  # groups that are not blank: how far from the headline its date stands
KICKER_WORDS = 8
KICKER_REACH = 8  # lines, blank ones among them
SITE_LETTERS = 5  # of a name that is looked for in the line of rights
RIGHTS_LINES = 5  # of those at the foot
SITE_WORDS = 8  # of a site's name after a headline
STANDFIRST_WORDS = 4  # a shorter line under the headline is a section or a place


_RIGHTS = re.compile(r"©|copyright|bản quyền|droits|hak cipta|版权", re.IGNORECASE)
_COLUMNS = re.compile(r"\t|\s\|\s|\s{3}")
_AMOUNT = re.compile(r"[+-]?\d[\d.,]*\s?\S{0,6}")
_SITE_SIGN = re.compile(r"\s([|–—-])\s")


@dataclass(frozen=True, slots=True)
class Place:
    """What the evidence for a headline is drawn from: the page, a line of it, and the words of the text."""

    groups: Sequence[Group]
    at: int
    extent: Extent
    words: frozenset[str]
    keys: frozenset[str]
    nearest: int

    @property
    def line(self) -> Line:
        """The candidate."""
        return self.groups[self.at].whole


@dataclass(frozen=True, slots=True)
class Evidence:
    """A named piece of evidence for a headline, and what it adds, from nothing to `weight`."""

    name: str
    weight: float
    holds: Callable[[Place], float]


def _near(groups: Sequence[Group], at: int, step: int, reach: int = NEAR) -> list[Group]:
    """Up to `reach` groups that are not blank, before (-1) or after (1) this one."""
    found: list[Group] = []
    at += step
    while 0 <= at < len(groups) and len(found) < reach:
        if not groups[at].blank:
            found.append(groups[at])
        at += step
    return found


def _dated(groups: Sequence[Group]) -> float:
    return float(any(one.verdict.role in (Role.PUBLISHED, Role.BYLINE) or _signs(one) for one in groups))


def _signs(one: Group) -> bool:
    return one.verdict.open and signatures.is_signature(one.whole.shown)


def _nearest(groups: Sequence[Group], first: int) -> int:
    """The last open line of some length before the text; -1 where there is none."""
    return next((i for i in range(first - 1, -1, -1) if _is_candidate(groups[i])), -1)


def _is_candidate(one: Group) -> bool:
    return one.verdict.open and one.whole.words >= 3 and not signatures.is_signature(one.whole.shown)


def _proper_length(place: Place) -> float:
    return float(5 <= place.line.words <= HEADLINE_LONGEST)


def _masthead(place: Place) -> float:
    return float(is_masthead(place.line))


EVIDENCE = (
    Evidence("its words come again in the text", 4.0, lambda p: echoes(p.line, p.words)),
    Evidence("nothing else stands between it and the text", 2.0, lambda p: float(p.at == p.nearest)),
    Evidence("it is as long as headlines are", 2.0, _proper_length),
    Evidence("a date or a signature follows", 2.0, lambda p: _dated(_near(p.groups, p.at, 1))),
    Evidence("a date stands before it", 1.0, lambda p: _dated(_near(p.groups, p.at, -1, 1))),
    Evidence("a keyword was planted before it", 10.0, lambda p: float(_marked_by_kit(p.line))),
    Evidence("it is printed again", 2.0, lambda p: float(_printed_again(p))),
    Evidence("it is a single word or two", -4.0, lambda p: float(p.line.words < 3)),
    Evidence("it is short and in capitals", -1.0, lambda p: float(p.line.capitals and p.line.words < 5)),
    Evidence("it names an institution", -5.0, _masthead),
    Evidence("it ends with a colon", -3.0, lambda p: float(p.line.shown.endswith(":"))),
    Evidence("it ends with a full stop", -3.0, lambda p: float(p.line.shown.endswith(".") and p.line.ends)),
    Evidence("it is somebody's name", -4.0, lambda p: float(signatures.is_signature(p.line.shown))),
    Evidence("it is too long", -6.0, lambda p: float(p.line.words > HEADLINE_LONGEST)),
)


def _printed_again(place: Place) -> bool:
    return place.line.words >= 4 and place.line.key in place.keys


def _marked_by_kit(line: Line) -> bool:
    """Whether 【keyword】 stood before the line: the kit prints it before the headline, however that looks."""
    return line.raw.lstrip().startswith("【") and not line.shown.startswith("【")


def headline(groups: Sequence[Group], extent: Extent) -> int | None:
    """The index of the headline among the groups above the text; None where none convinces."""
    words = frozenset(
        token
        for one in groups[extent.first : extent.first + 2 * ECHO_TEXT]
        for token in tokens(fold(one.whole.shown[:ECHO_SAMPLE]))
    )
    keys = _repeated_keys(groups)
    nearest = _nearest(groups, extent.first)
    best, best_score = None, HEADLINE_ENOUGH
    for at in range(extent.first):
        if groups[at].verdict.open:
            place = Place(groups, at, extent, words, keys, nearest)
            score = sum(one.weight * one.holds(place) for one in EVIDENCE)
            if score >= best_score and (best is None or score > best_score):
                best, best_score = at, score
    return best


def _repeated_keys(groups: Sequence[Group]) -> frozenset[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for one in groups:
        for text in {one.whole.key, one.whole.key.split(" | ", 1)[0]}:
            (again if text in seen else seen).add(text)
    return frozenset(again)


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the text."""
    until = extent.first if title is None else title
    found: dict[int, Verdict] = {}
    rights = _rights(groups)
    for at in range(until):
        if verdict := _above(groups, at, title, rights):
            found[at] = verdict
    if title is not None:
        found[title] = _with_site(groups[title], "headline")
        for at in range(title + 1, extent.first):
            if verdict := _below(groups, at, groups[title]):
                found[at] = verdict
    return {**found, **_dates(groups, extent, title)}


def _above(groups: Sequence[Group], at: int, title: int | None, rights: Sequence[str]) -> Verdict | None:
    """A group above the headline, or above the text where there is none."""
    one = groups[at]
    if title is not None and same_headline(one.whole, groups[title].whole):
        return _with_site(one, "headline" + REPEATED)
    if title is not None and _is_kicker(groups, at, title):
        return Verdict(Role.KICKER, "kicker", SURE)
    return _name_or_menu(groups, at, title, rights) if one.verdict.open else None


def _name_or_menu(groups: Sequence[Group], at: int, title: int | None, rights: Sequence[str]) -> Verdict:
    """The site's name, a line that may be text, or an entry of a menu."""
    one = groups[at]
    if is_masthead(one.whole) or (at and one.whole.capitals and _is_portal(groups[at - 1])):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if len(one.whole.key) >= SITE_LETTERS and any(one.whole.key in line for line in rights):
        return Verdict(Role.MASTHEAD, "named-in-rights-line", SURE)
    if title is not None and is_paper(one.whole):
        return Verdict(Role.MASTHEAD, "newspaper-name", LIKELY)
    announces = one.whole.shown.endswith(":")  # what stands under it: no furniture says so much
    if (title is None or announces) and one.whole.words >= STANDFIRST_WORDS * 2:
        return Verdict(Role.BODY, "line-before-text", LIKELY)
    return Verdict(Role.NAVIGATION, "menu-entry", LIKELY)


def _is_portal(one: Group) -> bool:
    """Whether a line says only that this is a portal, so that the next one says whose."""
    return one.whole.key in vocabulary.PORTALS


def _with_site(one: Group, rule: str) -> Verdict:
    """A headline, and after a sign the site's name, which is no part of it."""
    cut = _site_at(one.lines[0].text) if len(one.lines) == 1 else None
    if cut is None:
        return Verdict(Role.HEADLINE, rule, SURE)
    sign, name = cut
    end = len(one.lines[0].text)
    pieces = (Piece(0, sign, Role.HEADLINE, rule, 0), Piece(sign, end, Role.MASTHEAD, "site-name", name))
    return Verdict(Role.HEADLINE, rule, SURE, pieces)


def _site_at(text: str) -> tuple[int, int] | None:
    """Where the sign before a site's name stands, and where the name begins.

    After a stroke any short name is a site's; after a dash one of a known sort.
    """
    for match in reversed(list(_SITE_SIGN.finditer(text))):
        name = text[match.end() :].strip()
        if not name or len(name.split()) > SITE_WORDS or len(text[: match.start()].split()) <= STANDFIRST_WORDS:
            continue
        if match[1] == "|" or is_masthead(Line(0, name, name)):
            return match.start(1), match.end()
    return None


def _rights(groups: Sequence[Group]) -> list[str]:
    """The lines that say whose the rights are, as they are compared."""
    lines = (one.whole for one in groups if one.verdict.rule == "site-contact")
    return [line.key for line in lines if _RIGHTS.search(line.shown)][:RIGHTS_LINES]


def same_headline(line: Line, title: Line) -> bool:
    """Whether a line prints the headline again, by itself or before the site's name."""
    wanted = title.key
    if not wanted or not line.key.startswith(wanted) or len(wanted.split()) < 2:
        return False
    rest = line.key[len(wanted) :].strip()
    return not rest or rest[0] in "|-–—»" or bool(line.shown.casefold() == title.shown.casefold())


def _is_kicker(groups: Sequence[Group], at: int, title: int) -> bool:
    """A short line in capitals or with a colon, right above the headline; or a section's name standing alone there."""
    one = groups[at]
    if title - at > KICKER_REACH or one.blank or one.whole.words > KICKER_WORDS:
        return False
    between = [g for g in groups[at + 1 : title] if not g.blank and g.verdict.role is not Role.PUBLISHED]
    if between or not (one.verdict.open or one.verdict.rule == "section-name"):
        return False
    if (signatures.is_signature(one.whole.shown) and not one.whole.capitals) or is_masthead(one.whole):
        return False
    if is_paper(one.whole):
        return False
    alone = not any(not g.blank for g in groups[:at])
    return one.whole.capitals or one.whole.shown.endswith(":") or (one.verdict.rule == "section-name" and alone)


def _below(groups: Sequence[Group], at: int, title: Group) -> Verdict | None:
    """A group between the headline and the text."""
    one = groups[at]
    if same_headline(one.whole, title.whole):
        return _with_site(one, "headline" + REPEATED)
    if labels.is_appointment(one.whole) and any(labels.is_venue(near.whole) for near in _near(groups, at, 1)):
        return Verdict(Role.BODY, "appointment", LIKELY)
    return _short_line(groups, at) if one.verdict.open else None


def _short_line(groups: Sequence[Group], at: int) -> Verdict:
    """A line under the headline that is neither a date nor a label: who, whence, the standfirst or a tool."""
    one = groups[at]
    shown = one.whole.shown
    if signatures.is_signature(shown):
        return Verdict(Role.BYLINE, "name-under-headline", SURE)
    if labels.DOMAIN.fullmatch(shown) or signatures.is_outlet(shown):
        return Verdict(Role.SOURCE, "outlet-under-headline", LIKELY)
    if _is_cells(one) and any(_is_cells(groups[i]) for i in (at - 1, at + 1)):
        return Verdict(Role.BODY, "table-row", LIKELY)
    if one.whole.ends or one.whole.words >= STANDFIRST_WORDS or _addresses(groups, at):
        return Verdict(Role.BODY, "standfirst", LIKELY)
    return Verdict(Role.NAVIGATION, "short-line-under-headline", LIKELY)


def _is_cells(one: Group) -> bool:
    """Whether an open line is a name and a number in columns ("Hồ tiêu<TAB>74.500"), as a row of a table is."""
    cells = [cell for cell in _COLUMNS.split(one.whole.shown) if cell.strip()] if one.verdict.open else []
    numbers = sum(bool(_AMOUNT.fullmatch(cell.strip())) for cell in cells)
    return 0 < numbers < len(cells)


def _addresses(groups: Sequence[Group], at: int) -> bool:
    """Whether a short line is a salutation ("Kính gửi:"): what follows it is no furniture."""
    after = _near(groups, at, 1, 1)
    return groups[at].whole.shown.endswith((",", ":")) and bool(after) and after[0].verdict.open


def _dates(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """Unlabelled dates above the headline that are the day on which the page was loaded, not the article's."""
    anchor = extent.first if title is None else title
    own = {"date-line", "published-label", "update-line"}
    printed_below = any(groups[i].verdict.rule in own for i in range(anchor, extent.first))
    found: dict[int, Verdict] = {}
    distance = 0
    for i in range(anchor - 1, -1, -1):
        if groups[i].verdict.rule in ("date-line", "time-alone") and (printed_below or distance >= NEAR):
            found[i] = Verdict(Role.NAVIGATION, "page-day", LIKELY)
        distance += not groups[i].blank
    return found
