"""Which line above the text is the headline: what speaks for each and against it, by a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading import language
from newsarchive.reading.layout.body import pictures
from newsarchive.reading.layout.body.extent import Extent, echoes
from newsarchive.reading.layout.paragraphs import Group, near, rules
from newsarchive.reading.layout.top import below, days_beside, halves, printed_again, seconds, sections, titles
from newsarchive.reading.layout.top.candidates import (
    ECHO_ENOUGH,
    ECHO_SAMPLE,
    ECHO_TEXT,
    HEADLINE_LONGEST,
    NEAR,
    TITLE_LEAST,
    Beginning,
    Place,
    is_candidate,
    is_stamp,
)
from newsarchive.reading.layout.top.evidence import Evidence, weigh_against
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.logos import is_spelt_out
from newsarchive.reading.lines.mastheads import is_masthead, is_paper, is_slogan
from newsarchive.reading.lines.picture_credits import has_credit
from newsarchive.reading.lines.rows import labels, row_kinds
from newsarchive.reading.planted.kits import CLOSERS, OPENERS
from newsarchive.reading.words import signatures

HEADLINE_ENOUGH = 4.0  # below this no line is a headline
NAME_WORDS = 5  # of a site's name
SHORT_WORD = 3  # letters of "the", "of", "and"
WIDE_LEAST = 4  # characters
WIDE_HEADLINE = 4  # words of two characters of a headline in Chinese
ECHO_WORDS = 6  # so many words that come again are proof; fewer, less
WEATHER_WORDS = 12

_PLAYED = re.compile(r"\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}")
_GREETING = re.compile(
    r"(?:(?:nhiệt liệt |kính )?chào (?:mừng )?(?:quý vị|các bạn|bạn)|welcome to|bienvenue (?:sur|à)|selamat datang di"
    r"|hôm nay(?: là)?,? (?:thứ|chủ nhật|ngày)|today is|nous sommes le)\b|(?:您好[，,！!]?\s?)?今天是\d",
    re.I,
)
STROKES = 2  # so many strokes on a line of short parts make it a menu
PART_WORDS = 5


def _dated(groups: Sequence[Group]) -> float:
    return float(any(is_stamp(one) or _signs(one) or days_beside.ends_with_day(one.whole) for one in groups))


def _dated_at_once(place: Place) -> float:
    return float(any(map(is_stamp, near(place.groups, place.at, 1, 1))))


def _signs(one: Group) -> bool:
    return one.verdict.open and signatures.is_signature(one.whole.shown)


def _has_no_marks(place: Place) -> float:
    return float(pictures.is_without_marks(place.line, place.groups[place.extent.first].whole))


def _proper_length(place: Place) -> float:
    least = WIDE_HEADLINE if language.begins_wide(place.line.shown) else 5
    return float(least <= place.line.words <= HEADLINE_LONGEST)


_TELEPHONE = re.compile(r"(?<!\d)(?:1[89]00|0\d{2,3})[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?(?!\d)|[Hh]otline")


def _is_menu(place: Place) -> float:
    """Whether a line is short parts beside each other: two are enough of a path, or if both begin in small letters."""
    if sections.is_dashed(place.line.shown):
        return 1.0
    parts = sections.parts(place.line.shown) if place.line.words <= HEADLINE_LONGEST else ()
    way = sections.is_way(place.line.shown) or all(part[:1].islower() for part in parts)
    least = 2 if way else STROKES + 1
    return float(len(parts) >= least and all(len(part.split()) <= PART_WORDS for part in parts))


def _is_wide(line: Line) -> bool:
    """Whether a line is Chinese, in which four characters make a headline."""
    return len(line.shown) >= WIDE_LEAST and language.begins_wide(line.shown)


def _is_hollow(place: Place) -> float:
    """Whether a line of few words, with no date beside it, has next to none of them in common with the text."""
    if place.line.words > TITLE_LEAST or _under_edition(place):
        return 0.0
    dated = [one for step in (-1, 1) for one in near(place.groups, place.at, step, 1) if is_stamp(one)]
    return float(not dated and echoes(place.line, place.page.words) < ECHO_ENOUGH)


def _signed_above(place: Place) -> float:
    """Whether somebody has signed above the line, with another line that could be the headline over that."""
    return float(place.page.signed is not None and place.page.signed < place.at)


def _under_edition(place: Place) -> float:
    """Whether the line right above is the head of a page of an electronic edition, as nothing but a headline has."""
    if not _is_of_edition(place.groups):
        return 0.0
    above = near(place.groups, place.at, -1, 1)
    return float(any(halves.has_rule(one, _EDITION) for one in above))


_EDITION = frozenset({"page-of-paper"})


def _is_of_edition(groups: Sequence[Group]) -> bool:
    return not _EDITION.isdisjoint(rules(groups))


def _masthead(place: Place) -> float:
    return float(is_masthead(place.line) or is_spelt_out(place.line))


def _drawn_out(place: Place) -> float:
    """Whether a line stands word for word within a paragraph of the text that is not the first."""
    line = place.line
    if line.words <= TITLE_LEAST:
        return 0.0
    later = [one.whole for one in place.groups[place.extent.first :][: 2 * ECHO_TEXT] if one.running][1:]
    return float(any(one.folded[:ECHO_SAMPLE].find(line.key) > 0 for one in later))


def _is_pictured(place: Place) -> bool:
    """Whether the same line stands right beside it, over both a date, and over that a line that may be the headline."""
    first = below.first_twin(place.groups, place.at)
    if first is None:
        return False
    over = near(place.groups, first, -1, 2)
    if len(over) < len("ab") or not is_stamp(over[0]) or not is_candidate(over[1]):
        return False
    return over[1].whole.words > TITLE_LEAST and echoes(over[1].whole, place.page.words) >= seconds.ECHO_OF_FIRST


# "Home > News", "Vị trí hiện tại：… > … > …"; of strokes, which may stand for "or", two.
_WAY = re.compile(r"\s[»›>∕⁄❯]\s|＞|\s/\s.{1,60}\s/\s")


def _is_way(line: Line) -> bool:
    return bool(_WAY.search(sections.unquoted(line.shown)))


_BULLETS = "*•·▪►▸-–"

# That a line is the headline.
EVIDENCE: tuple[Evidence[Place], ...] = (
    Evidence("its words come again in the text", 4.0, lambda p: _enough(p) * echoes(p.said, p.page.words)),
    Evidence("they come again with all their marks", 2.0, lambda p: _enough(p) * halves.share(p.said, p.page.marked)),
    Evidence("nothing else stands between it and the text", 2.0, lambda p: float(p.at == p.page.nearest)),
    Evidence("it is as long as headlines are", 2.0, _proper_length),
    Evidence("a date or a signature follows", 2.0, lambda p: _dated(near(p.groups, p.at, 1, NEAR))),
    Evidence("a signature or a full date follows at once", 1.0, _dated_at_once),
    Evidence("a date stands before it", 2.0, lambda p: _dated(near(p.groups, p.at, -1, 1))),
    Evidence("a keyword was planted before it", 20.0, lambda p: float(_marked_by_kit(p.line))),
    Evidence("which page of a paper this is stands right above it", 6.0, _under_edition, needs=_is_of_edition),
    Evidence("an office stands right over it, and both stand apart", 4.0, lambda p: float(_is_under_office(p))),
    Evidence("it is printed again", 2.0, lambda p: float(_printed_again(p))),
    Evidence(
        "another line that says what the text says stands right above it", -3.5, lambda p: float(seconds.is_second(p))
    ),
    Evidence("it stands so and is two clauses, as no headline is", -1.5, lambda p: float(seconds.is_clauses(p))),
    Evidence(
        "a line that says what the text says has its date right above it", -2.5, lambda p: float(_is_under_date(p))
    ),
    Evidence(
        "a headline stands right above it, and it begins a sentence", -4.0, lambda p: float(seconds.tells_more(p))
    ),
    Evidence("a site says so of itself, over the day of its story", -6.0, lambda p: float(seconds.is_tagline(p))),
    Evidence("it is three words", -1.5, lambda p: float(p.line.words == 3)),
    Evidence("it is a single word or two", -4.0, lambda p: float(p.line.words < 3 and not _is_wide(p.line))),
    Evidence("it is short and in capitals", -1.0, lambda p: float(p.line.capitals and p.line.words < 5)),
    Evidence("it names an institution", -8.0, _masthead),
    Evidence("it says whose organ the site is", -8.0, lambda p: float(is_slogan(p.line) and not p.line.asks)),
    Evidence("it stands among entries of a menu", -3.0, lambda p: float(sections.among_entries(p.groups, p.at))),
    Evidence(
        "a way through the site stands between it and another line that could be the headline",
        -4.0,
        lambda p: float(_is_over_way(p)),
    ),
    Evidence(
        "a menu stands between it and another line that could be the headline", -2.0, lambda p: float(_is_over_menu(p))
    ),
    Evidence("it is one of a list of stories that a box has over the headline", -5.0, lambda p: float(_is_of_box(p))),
    Evidence("it is a section's name, and another line could be the headline", -8.0, lambda p: float(_is_section(p))),
    Evidence("it repeats words from within the text, as what is drawn out of it does", -4.0, _drawn_out),
    Evidence("it is printed twice right under another line's date, as what a picture shows is", -6.0, _is_pictured),
    Evidence(
        "it begins with a day, as sentences of the text do", -4.0, lambda p: float(days_beside.begins_with_day(p.line))
    ),
    Evidence("it ends with a colon", -3.0, lambda p: float(p.line.shown.endswith(":"))),
    Evidence("it ends with a comma", -4.0, lambda p: float(p.line.shown.endswith(","))),
    Evidence("it ends with a full stop", -3.0, lambda p: float(p.line.shown[-1] in ".。" and p.line.ends)),
    Evidence("each of its words has a capital, as in names", -4.0, lambda p: float(_is_titled(p))),
    Evidence("it is somebody's name", -4.0, lambda p: float(signatures.is_signature(p.line.shown))),
    Evidence("it tells whose picture it is", -6.0, lambda p: float(has_credit(p.line.shown))),
    Evidence("it has no marks and no capitals, as names of pictures", -12.0, _has_no_marks),
    Evidence("it stands in brackets", -4.0, lambda p: float(p.line.shown[0] + p.line.shown[-1] == "()")),
    Evidence(
        "it welcomes the reader, or tells him which day it is",
        -8.0,
        lambda p: float(bool(_GREETING.match(p.line.shown))),
    ),
    Evidence("it leads through the site", -8.0, lambda p: float(_is_way(p.line))),
    Evidence("it stands in a list", -4.0, lambda p: float(_is_listed(p))),
    Evidence("a day and an hour stand behind it in brackets", 3.0, lambda p: float(titles.is_dated(p.line))),
    Evidence(
        "a day and its hour end it, as they end a row about a story",
        -6.0,
        lambda p: float(days_beside.ends_with_day(p.line) and not titles.day_behind(p.line.text)),
    ),
    Evidence("it plays the text aloud", -8.0, lambda p: bool(_PLAYED.search(p.line.shown))),
    Evidence("it tells the weather", -6.0, lambda p: float("°" in p.line.shown and p.line.words < WEATHER_WORDS)),
    Evidence("it is short and says nothing that the text says", -3.0, _is_hollow),
    Evidence("it is a row of short parts", -8.0, _is_menu),
    Evidence("it is a row of tools", -8.0, lambda p: float(row_kinds.are_tools(p.line.shown))),
    Evidence("it is a name from over the other candidates", -8.0, lambda p: float(_is_name_again(p))),
    Evidence("it is a newspaper's name", -8.0, lambda p: float(is_paper(p.line))),
    Evidence("it gives a telephone number", -8.0, lambda p: float(bool(_TELEPHONE.search(p.line.shown)))),
    Evidence("it begins with a label", -5.0, lambda p: float(labels.begins_with_label(p.line.shown))),
    Evidence("somebody signed another line above it", -3.0, _signed_above),
    Evidence("it is too long", -6.0, lambda p: float(p.line.words > HEADLINE_LONGEST)),
)


_FOR = tuple(one for one in EVIDENCE if one.weight > 0)
_AGAINST = tuple(one for one in EVIDENCE if one.weight < 0)
_DEAR = frozenset(
    {
        "its words come again in the text",
        "they come again with all their marks",
        "a date or a signature follows",
        "a signature or a full date follows at once",
        "a date stands before it",
    }
)
_SURE = frozenset({"it is a single word or two", "it is three words", "it ends with a colon", "it is too long"})
_CHEAP_FIRST = (
    *(one for one in _FOR if one.name not in _DEAR),
    *(one for one in _AGAINST if one.name in _SURE),
    *(one for one in _FOR if one.name in _DEAR),
)
_ROUNDED = 0.01  # more than sums of fractions are rounded by


def _is_name_again(place: Place) -> bool:
    """Whether a name stands over a line that could be the headline and, again, under it, as whose page it is does."""
    words = place.line.shown.split()
    if len(words) > NAME_WORDS or not all(word[0].isupper() for word in words if len(word) > SHORT_WORD):
        return False
    first = next(at for at, one in enumerate(place.groups) if one.whole.key == place.line.key)
    between = place.groups[first + 1 : place.at]
    return any(is_candidate(one) and one.whole.words > NAME_WORDS for one in between)


def _enough(place: Place) -> float:
    """How much it proves that a line's words come again: of a section's name in three words they often do."""
    return 1.0 if _is_wide(place.said) else min(1.0, place.said.words / ECHO_WORDS)


def _is_under_office(place: Place) -> bool:
    """Whether the office that issues a release stands right over its headline, and blank lines part both from the rest.

    What the headline announces in more words stands under it, as long as headlines are.
    """
    groups, at = place.groups, place.at
    if not 2 <= at < len(groups) - 1 or not (groups[at - 2].blank and groups[at + 1].blank) or groups[at - 1].blank:
        return False
    office = groups[at - 1]
    if not office.verdict.open or place.line.words <= TITLE_LEAST or not is_masthead(office.whole):
        return False
    menus = any(one.verdict.role is Role.NAVIGATION for one in groups[: at - 2])
    return menus and echoes(place.line, place.page.words) >= seconds.ECHO_OF_FIRST


def _is_titled(place: Place) -> bool:
    """Whether each word of a Vietnamese line has a capital, as in names: headlines have one where a sentence has."""
    words = place.line.shown.split()
    if len(words) not in TITLED_WORDS or place.line.capitals or place.line.shown.isascii():
        return False
    return halves.is_vietnamese(place.line.shown) and all(word[0].isupper() or not word[0].isalpha() for word in words)


TITLED_WORDS = range(3, 9)


def _is_under_date(place: Place) -> bool:
    """Whether the date over a line is that of the headline over it: what follows is what a picture shows."""
    above = near(place.groups, place.at, -1, 2 * len("ab"))
    if len(above) < len("ab") or not is_stamp(above[0]) or not is_candidate(above[1]):
        return False
    if any(map(is_stamp, above[2:])):  # a list of other stories, each with its date
        return False
    over = above[1].whole
    if over.words <= sections.ENTRY_WORDS or over.ends or is_masthead(over) or is_paper(over) or is_slogan(over):
        return False
    if titles.same_headline(over, place.line) or titles.same_headline(place.line, over) or _is_way(over):
        return False
    return halves.share(over, place.page.marked) >= ECHO_ENOUGH


def _is_section(place: Place) -> bool:
    """Whether a menu or a way over a short line has its words, with a line right under it that may be the headline."""
    if place.line.words > sections.ENTRY_WORDS or place.page.sections.get(place.line.key, place.at) == place.at:
        return False
    under = near(place.groups, place.at, 1, 1)
    return any(is_candidate(one) and not one.whole.key.startswith(place.line.key) for one in under)


def _is_over_way(place: Place) -> bool:
    """Whether the way to the page stands under a line, with no day between, and another candidate under that."""
    return place.at < place.page.under_way


def _is_over_menu(place: Place) -> bool:
    """The same of the last of several entries of a menu."""
    return place.at < place.page.under_menu


def _is_of_box(place: Place) -> bool:
    return place.at in place.page.boxed


def _is_listed(place: Place) -> bool:
    """Whether a bullet begins the line and one beside it."""
    beside = near(place.groups, place.at, -1, 1) + near(place.groups, place.at, 1, 1)
    sign = place.line.shown[0]
    return sign in _BULLETS and any(one.whole.shown[0] == sign for one in beside)


def _printed_again(place: Place) -> bool:
    return place.line.words > TITLE_LEAST and place.line.key in place.page.keys


def _marked_by_kit(line: Line) -> bool:
    """Whether 【keyword】 stood before the line, or after it: a kit prints it at the headline, however that looks."""
    if line.raw is line.text:  # nothing was taken from it
        return False
    printed = line.raw.strip()
    before = printed[:1] in OPENERS and line.shown[:1] != printed[:1]
    return before or (printed[-1:] in CLOSERS and line.shown[-1:] != printed[-1:])


def find(groups: Sequence[Group], extent: Extent) -> int | None:
    """The index of the headline among the groups above the text; None where none convinces, nor is printed again."""
    page = Beginning(groups, extent)
    asked = [one for one in _CHEAP_FIRST if one.needs is None or one.needs(groups)]
    most = sum(one.weight for one in asked if one.weight > 0) + _ROUNDED
    best, best_score = None, HEADLINE_ENOUGH
    for at in range(extent.first - 1, -1, -1):  # the headline is mostly near the text; then hardly a line can match it
        if groups[at].verdict.open or (groups[at].whole.shown and _marked_by_kit(groups[at].whole)):
            place = Place(groups, at, extent, page)
            told = _speaks_for(place, best_score, asked, most)
            score = weigh_against(_AGAINST, place, told, best_score) if told >= best_score else None
            if score is not None:
                best, best_score = at, score
    return printed_again.find(page) if best is None else printed_again.whole(page, best)


def _speaks_for(place: Place, least: float, asked: Sequence[Evidence[Place]], most: float) -> float:
    """What the evidence for a line comes to; 0 where it does not come to `least`, by what is quick to see first.

    most: what all that is asked could come to.
    """
    told: dict[str, float] = {}
    for one in asked:
        holds = one.holds(place)
        if one.weight < 0:
            most += one.weight * holds
        elif holds != 1:
            told[one.name] = one.weight * holds
            most += one.weight * (holds - 1)
        else:
            told[one.name] = one.weight
        if most < least:
            return 0.0
    total = 0.0
    for one in _FOR:  # in the order of the table, for sums of fractions depend on it
        total += told.get(one.name, 0.0)
    return total
