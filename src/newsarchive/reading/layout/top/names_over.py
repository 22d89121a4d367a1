"""Above the headline: which line is the site's name, and which goes on with it or says what kind of site it is."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading import language
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import boxes_over, mottos, offices_over, own_names, site_names, top_rows, tops
from newsarchive.reading.layout.top.tops import Top
from newsarchive.reading.lines import logos, mastheads, players
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture, persons, vocabulary

SENTENCE_NAME = 4  # words of a name with one capital, as blogs have ("Hiên nhà có gió")
REACH = 16  # groups, blank ones among them, in which what stands after a name is looked for

TITLED_NAME = 3  # words with a capital each: two in a row may be anybody's or any place's
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_NAME = re.compile(r"^\W|[^\w\s&.'’|–-]|°")


def in_row(top: Top, at: int) -> Verdict | None:
    """The verdict on a line that is the site's name and the day on which the page was loaded, or its first menu."""
    line = top.groups[at].whole
    if len(top.groups[at].lines) > 1:
        return None
    pieces = top_rows.pieces(line, top.names, first=at == top.first)
    if (
        not pieces
        and at == top.first
        and not tops.serves(tops.STROKES.split(line.shown[: tops.ROW_LIMIT].lstrip(), maxsplit=1)[0])
    ):
        pieces = top_rows.before_entries(
            line, lambda name: top.told.confirms(name) or site_names.is_named(name, top.names)
        )
    pieces = pieces or top_rows.of_name(line, first=at == top.first)
    return Verdict(Role.MASTHEAD, "masthead", SURE, pieces) if pieces else None


def name(top: Top, at: int, before: Verdict | None) -> Verdict | None:
    """The verdict on a line that is the site's name, or goes on with it; None where it is none."""
    line = top.groups[at].whole
    if logos.is_spelt_out(line):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if mastheads.is_masthead(line) or (at and line.capitals and top.groups[at - 1].whole.key in vocabulary.PORTALS):
        goes_on = before is not None and _is_portal(before, top, at) and mastheads.goes_on(line)
        return Verdict(Role.MASTHEAD, "masthead-goes-on" if goes_on else "masthead", SURE)
    if mastheads.is_opening_alone(line) and any(mastheads.goes_on(one.whole) for one in _shown(top, at)[:1]):
        return Verdict(Role.MASTHEAD, "masthead", SURE)
    if at == top.first and mottos.is_over_name(line, top.groups[at + 1 : top.until]):
        return Verdict(Role.MASTHEAD, "slogan", LIKELY)
    beside = _beside_name(top, at, before) if before is not None and before.role is Role.MASTHEAD else None
    if (
        beside is None
        and top.names
        and (site_names.is_named(line.shown, top.names) or site_names.is_branch(line.shown, top.names))
    ):
        return Verdict(Role.MASTHEAD, "named-elsewhere", SURE)
    beside = beside or _with_letters(top, at)
    return beside or _said_of_itself(top, at) or (_name_at_top(top, at) if top.title is not None else None)


def _with_letters(top: Top, at: int) -> Verdict | None:
    """The verdict on the name by which the page calls itself elsewhere, with its letters before a stroke or behind."""
    first, stroke, second = top.groups[at].whole.shown.partition(" | ")
    if not stroke or " | " in second:
        return None
    letters, name = (first, second) if len(first) < len(second) else (second, first)
    short = letters.isalnum() and letters[:1].isupper() and len(letters) <= LETTERS
    if short and (site_names.is_named(name, top.names) or top.told.confirms(name)):
        return Verdict(Role.MASTHEAD, "named-elsewhere", SURE)
    return None


LETTERS = 6  # of those that stand for a name


def _said_of_itself(top: Top, at: int) -> Verdict | None:
    """The verdict on a name that the page says of itself at its foot, in its addresses or before its text."""
    group = top.groups[at]
    if at != top.opens and not top.told.letters:  # nearly every line
        return None
    if len(group.lines) > 1 or not own_names.may_be(group.whole):
        return None
    name, rest = own_names.parts(group.whole.shown)
    gathers = key(name) in top.told.gathers
    if at != top.opens and not gathers and not (top.told.letters and logos.stands_for(top.told.letters, name)):
        return None
    behind = rest and at == top.first and _is_over_menus(top, at) and mottos.is_behind(group.whole, name, rest)
    address = rest and at in (top.first, top.opens) and labels.DOMAIN.fullmatch(name)
    if not (behind or address or top.told.confirms(name)):
        return None
    text = group.lines[0].text
    cut = text.index(group.whole.shown) + rest if rest else 0
    pieces = (
        (Piece(0, cut, Role.MASTHEAD, "said-of-itself", 0), Piece(cut, len(text), Role.MASTHEAD, "slogan", cut))
        if cut
        else ()
    )
    return Verdict(Role.MASTHEAD, "said-of-itself", SURE, pieces)


def _beside_name(top: Top, at: int, before: Verdict) -> Verdict | None:
    """The verdict on a line right after a masthead that goes on with it, or says what kind of site it is."""
    line = top.groups[at].whole
    if offices_over.is_lower(top.groups, at):
        return Verdict(Role.MASTHEAD, "masthead", LIKELY)
    if mastheads.goes_on(line):
        return Verdict(Role.MASTHEAD, "masthead-goes-on", LIKELY)
    slogan = (
        mastheads.is_slogan(line)
        or (before.rule == "first-line" and _over_home(top, at))
        or (at - 1 == top.first and _is_motto(top, at))
        or (not top.groups[at - 1].blank and (mottos.tells_kind(line) or mottos.names_branch(line)))
        or _says_of_itself(top, at)
        or _is_banner(top, at)
    )
    return Verdict(Role.MASTHEAD, "slogan", LIKELY) if slogan else None


def _is_banner(top: Top, at: int) -> bool:
    """Whether a line in capitals is printed twice under the name: what a banner shows, and its words."""
    line = top.groups[at].whole
    if not line.capitals or line.words not in BANNER_WORDS or any(map(str.isdigit, line.shown)):
        return False
    return any(top.groups[i].whole.key == line.key for i in (at - 1, at + 1))


BANNER_WORDS = range(4, 15)


def _says_of_itself(top: Top, at: int) -> bool:
    """Whether the line with the name stands right above, and this one is the site's motto."""
    line = top.groups[at].whole
    if (
        top.groups[at - 1].blank
        or tops.serves(line.shown)
        or tops.SKIPS.match(line.shown)
        or tops.GREETING.match(line.shown)
    ):
        return False
    after = top.groups[at + 1] if at + 1 < top.until else None
    return mottos.is_small(line, top.groups[: top.until]) or mottos.is_motto(line, after, over_home=_over_home(top, at))


def _is_motto(top: Top, at: int) -> bool:
    """Whether a line right under the name with which a page begins, apart from the menus, is set as a sentence is."""
    line, words = top.groups[at].whole, top.groups[at].whole.shown.split()
    if len(words) not in MOTTO_WORDS or line.shown[-1] in ":;?" or not line.shown[0].isupper():
        return False
    if (
        not all(word[0].islower() for word in words[1:])
        or any(map(str.isdigit, line.shown))
        or tops.SKIPS.match(line.shown)
    ):
        return False
    after = top.groups[at + 1] if at + 1 < top.until else None
    return after is not None and (after.blank or after.verdict.rule in ("menu-row", "menu-string"))


MOTTO_WORDS = range(3, 11)  # of what a site says of itself under its name


def _name_at_top(top: Top, at: int) -> Verdict | None:
    """The verdict on a name that only its words or its place tell."""
    line = top.groups[at].whole
    at_top = (at == top.first and mastheads.is_outlet_at_top(line)) or (
        at == top.opens and mastheads.names_outlet(line)
    )
    if mastheads.is_paper(line) or at_top or (at == top.opens and mastheads.is_office_of_place(line)):
        return Verdict(Role.MASTHEAD, "newspaper-name", LIKELY)
    named = at == top.first and (logos.is_logo(line) or _is_first_line(top, at))
    named = named or (at in (top.first, top.opens, top.lone) and _is_name_of_words(top, at))
    if at == top.lone and not named:
        set_apart = _is_set_as_name(top, at) or _is_named_over_row(top, at)
        named = _is_over_motto(top, at) or (set_apart and _may_be_name(line))
    return Verdict(Role.MASTHEAD, "first-line", LIKELY) if named else None


def _is_over_motto(top: Top, at: int) -> bool:
    """Whether what a site says of itself stands right under a short line."""
    line, under = top.groups[at].whole, top.groups[at + 1] if at + 1 < top.until else None
    if (
        under is None
        or under.blank
        or not under.verdict.open
        or line.words > tops.NAME_WORDS
        or tops.serves(line.shown)
    ):
        return False
    if line.ends or _NO_NAME.search(line.shown) or labels.begins_with_label(line.shown) or not line.shown[0].isupper():
        return False
    after = top.groups[at + 2] if at + 2 < top.until else None
    if mottos.is_small(under.whole, top.groups[: top.until]):
        return True
    return mastheads.is_slogan(under.whole) or mottos.is_motto(under.whole, after, over_home=False)


def _is_set_as_name(top: Top, at: int) -> bool:
    """Whether a line is in other letters than the entries under it: in capitals, or each word with one."""
    line = top.groups[at].whole
    under = [
        one.whole for one in _shown(top, at)[:ENTRIES_BESIDE] if one.verdict.open or one.verdict.role is Role.NAVIGATION
    ]
    if line.capitals:
        return not any(one.capitals for one in under) and _is_over_menus(top, at)  # else it is the headline's section
    words = line.shown.split()
    titled = len(words) > 2 and all(word[0].isupper() for word in words)
    return titled and not any(all(word[:1].isupper() for word in one.shown.split()) and one.words > 1 for one in under)


def _is_named_over_row(top: Top, at: int) -> bool:
    """Whether words with capitals stand over a day, a row of entries or a blank line, and over the way or the menu.

    Entries that stand one under the other have an entry right under them.
    """
    words, under = top.groups[at].whole.shown.split(), top.groups[at + 1]
    if len(words) < len("ab") or not all(word[0].isupper() for word in words):
        return False
    if not (under.blank or under.verdict.rule in _ROWS_UNDER or under.verdict.rule in tops.DAYS):
        return False
    return any(one.verdict.rule in _ROWS_UNDER for one in top.groups[at + 1 : top.until])


_ROWS_UNDER = frozenset({"menu-row", "menu-string", "breadcrumb"})
ENTRIES_BESIDE = 3  # lines under a name whose letters are compared with it


def _is_portal(before: Verdict, top: Top, at: int) -> bool:
    """Whether the line before says only that this is a portal."""
    if before.role is not Role.MASTHEAD:
        return False
    line = next(top.groups[i].whole for i in range(at - 1, -1, -1) if not top.groups[i].blank)
    return line.key in vocabulary.PORTALS or mastheads.is_opening_alone(line)


def _is_first_line(top: Top, at: int) -> bool:
    """Whether the line with which a page begins can be the site's name: a short one, and menus before the headline."""
    line = top.groups[at].whole
    return _may_be_name(line) and _is_over_menus(top, at)


def _is_name_of_words(top: Top, at: int) -> bool:
    """Whether a first line apart from the headline has a capital for each of its words, which no section has.

    In Vietnamese, where a section has one; names of persons and places have them, too.
    """
    line, words = top.groups[at].whole, [word for word in top.groups[at].whole.shown.split() if word != "&"]
    if len(words) < TITLED_NAME or line.capitals or line.shown.isascii():
        return False
    under = top.groups[at + 1]
    if not (under.blank or (at + 1 < top.until and (under.verdict.role is Role.NAVIGATION or is_passed_over(under)))):
        return False
    if not all(word[0].isupper() and word[1:].islower() for word in words) or persons.has_family_name(line.shown):
        return False
    return _may_be_name(line)


def _is_over_menus(top: Top, at: int) -> bool:
    """Whether anything but a day or a player stands between a line and the headline."""
    return any(not (one.blank or is_passed_over(one)) for one in top.groups[at + 1 : top.until])


def _may_be_name(line: Line) -> bool:
    """Whether a short line that no rule knows can be a site's name."""
    if line.ends or line.shown[-1] in ":,;?" or line.words > tops.NAME_WORDS or not any(map(str.isalpha, line.shown)):
        return False
    lone = line.words < 2 and not line.capitals
    if lone or boxes_over.names_stories(line) or tops.is_of_entries(line.shown):
        return False
    if (
        _is_topic(line)
        or _NO_NAME.search(line.shown)
        or tops.GREETING.match(line.shown)
        or tops.SKIPS.match(line.shown)
        or tops.serves(line.shown)
        or persons.is_place(line.shown)
    ):
        return False
    return not labels.begins_with_label(line.shown)


def _is_topic(line: Line) -> bool:
    """Whether a first line rather says what is spoken of, which day it is, or in which language it is read."""
    words = line.shown.split()
    if (
        language.begins_wide(line.shown)
        or _YEAR.search(line.shown)
        or labels.is_of_dates(line.shown)
        or tops.LANGUAGES.fullmatch(line.shown)
        or line.openings[-1] in furniture.HOME
    ):
        return True
    if line.shown.isascii():
        return not mastheads.is_plain_name(line)
    return len(words) < SENTENCE_NAME and not any(word[0].isupper() or word[0].isdigit() for word in words[1:])


def _over_home(top: Top, at: int) -> bool:
    """Whether the entry that leads to the front page comes next."""
    after = _shown(top, at)[:1]
    return bool(after) and any(opening in furniture.HOME for opening in after[0].whole.openings)


def _shown(top: Top, at: int) -> list[Group]:
    return [one for one in top.groups[at + 1 : min(top.until, at + REACH)] if not one.blank]


def is_passed_over(one: Group) -> bool:
    """Whether a group may stand between a kicker and its headline: a date, a player's buttons."""
    return one.verdict.role is Role.PUBLISHED or one.verdict.rule == "signs-only" or one.whole.key in players.BUTTONS
