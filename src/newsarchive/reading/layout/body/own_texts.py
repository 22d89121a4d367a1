"""Which running texts of a page can be its article's: none that stands over its head, none of its imprint, no poll."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import walls
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import sections
from newsarchive.reading.lines import ballots, feet, imprints, mastheads
from newsarchive.reading.lines.line import key
from newsarchive.reading.words import furniture, signatures

MENUS = 12  # lines between two running texts, of which …
MENUS_SHARE = 0.7  # … so many are furniture or shorter than
MENU_WORDS = 6  # words, are the page's menus
LONGER = 3  # times as much text after the menus, or after the page's head, as before
PROMOTED = 1.5  # … where the menu and the day tell which of two stories is the page's
RIGHTS_WORDS = 60  # of a line that says who has the rights in the page
HEADLINE_WORDS = 4  # of a headline under the head of a page
HEAD_REACH = 60  # groups in which a page's head is looked for: boxes and menus may stand between it and the text
HEADLINE_LONGEST = 45  # words
ANSWERS = 10  # lines under the question of a poll, among which it says how many have voted …
ANSWER_WORDS = 8  # … each of so many words
UNDER_QUESTION = 3  # groups from a headline that asks, among which its day stands
ECHO_ENOUGH = 0.5  # share of a headline's words that come again in its text
WAY_WORDS = 12  # of a way through the site
UNDER_ENTRY = 4  # lines under a section's name: the headline, and the day or the signature of the story
TEXT_GROUPS = 8  # of a text, in which they are looked for
SAMPLE = 4000  # code points of each
_HOME = tuple(furniture.HOME)  # whatever a line begins with, its key does, too
_DATES = (Role.PUBLISHED, Role.BYLINE)


def without_imprint(groups: Sequence[Group], texts: list[int]) -> list[int]:
    """The running texts without those, first or last, that say who has the rights in the page or answers for it."""
    end = len(texts)
    while end > 1 and groups[texts[end - 1]].whole.words <= RIGHTS_WORDS:
        parted = any(groups[i].verdict.role in walls.FURNITURE for i in range(texts[end - 2] + 1, texts[end - 1]))
        if not _is_imprint(groups[texts[end - 1]], parted=parted):
            break
        end -= 1
    first = 0
    while first + 1 < end and groups[texts[first]].whole.words <= RIGHTS_WORDS:
        beside = any(one.verdict.role is Role.CONTACT for one in near(groups, texts[first], -1, 1))
        if not (beside and _is_imprint(groups[texts[first]], parted=True)):
            break
        first += 1
    return texts[first:end]


def _is_imprint(one: Group, *, parted: bool) -> bool:
    line = one.whole
    if imprints.reserves_rights(line.shown):
        return True
    return parted and (imprints.answers(line.shown) or imprints.asks_to_write(line) or imprints.tells_site(line))


def without_polls(groups: Sequence[Group], texts: list[int]) -> list[int]:
    """The running texts without the questions of polls, which stand over the answers to them."""
    return [i for i in texts if not (groups[i].whole.asks and is_polled(groups, i))]


def is_polled(groups: Sequence[Group], at: int) -> bool:
    """Whether a question stands over the answers of a poll, or over how many have voted."""
    if groups[at].whole.words > feet.QUESTION_WORDS:
        return False
    if any(one.verdict.rule == "poll" or feet.is_option(one.whole) for one in near(groups, at, 1, 1)):
        return True
    answers = takewhile(lambda one: one.whole.words <= ANSWER_WORDS, near(groups, at, 1, ANSWERS))
    return any(ballots.VOTES.fullmatch(one.whole.key) for one in answers)


def behind_heads(groups: Sequence[Group], texts: list[int]) -> list[int]:
    """The running texts without those of a greeting, a notice or another story over the page's menus or its head.

    A standfirst may be parted from its article by a box, but not by so many lines
    nor by the head of the page, nor is the article so much longer at once.
    """
    left = sum(groups[i].whole.words for i in texts)  # words from the first text that may be the article's
    first, seen = 0, 0
    for place, (before, at) in enumerate(pairwise(texts), 1):
        seen += groups[before].whole.words
        if left - seen < PROMOTED * seen:
            break
        if left - seen < LONGER * seen and not _is_under_promoted(groups, texts[first], before, at):
            continue
        if _are_menus(groups[before + 1 : at]) or _is_head(groups, texts[first], before, at):
            left, first, seen = left - seen, place, 0
    return texts[first:]


def _are_menus(groups: Sequence[Group]) -> bool:
    between = [one for one in groups if not one.blank]
    if len(between) < MENUS:
        return False
    menus = sum(
        one.verdict.role in walls.FURNITURE or (one.verdict.open and one.whole.words < MENU_WORDS) for one in between
    )
    return menus >= MENUS_SHARE * len(between)


def _is_head(groups: Sequence[Group], first: int, before: int, at: int) -> bool:
    """Whether the head of a page stands between two running texts: its name or a way, then a headline with its day.

    Of a text that has its own day over it, it is the foot.
    """
    if at - before > HEAD_REACH:
        return False
    if _is_under_promoted(groups, first, before, at):
        return True
    heads = [i for i in range(before + 1, at) if _is_of_head(groups[i])]
    way = bool(heads) and groups[heads[-1]].verdict.rule == "breadcrumb"
    dated = any(groups[i].verdict.role in _DATES for i in range(first))
    if not heads or (dated and not way):
        return False
    if not way and any(groups[i].verdict.role in _DATES for i in range(before + 1, heads[0])):
        return False
    until = at + UNDER_QUESTION if groups[at].whole.asks else at  # a headline that asks is a sentence, too
    under = [one for one in groups[heads[-1] + 1 : until] if not one.blank]
    titles = [one for one in under if _may_head(one)]
    headed = way or any(one.verdict.role in _DATES or _begins_with_name(one) for one in under)
    if not titles or (headed and not dated):
        return bool(titles)
    return first == before and any(_tells_of(one, groups[at:], groups[before]) for one in titles)


def _is_under_promoted(groups: Sequence[Group], first: int, before: int, at: int) -> bool:
    """Whether a section of the menu stands again over a dated headline between two texts, the first without a day."""
    if at - before > HEAD_REACH or not any(_says_again(groups, first, i) for i in range(before + 1, at)):
        return False
    return not any(one.verdict.role in _DATES for one in near(groups, first, -1, UNDER_ENTRY))


def _may_head(one: Group) -> bool:
    line = one.whole
    return one.verdict.open and HEADLINE_WORDS < line.words <= HEADLINE_LONGEST and (line.asks or not line.ends)


def _tells_of(title: Group, text: Sequence[Group], other: Group) -> bool:
    """Whether a line says what the text under it says, rather than what the other over it does."""
    own = set(title.whole.marked_tokens)
    words = frozenset().union(*(one.whole.marked_within(SAMPLE) for one in text[:TEXT_GROUPS]))
    share = len(own & words)
    return share >= ECHO_ENOUGH * len(own) and share > len(own.intersection(other.whole.marked_within(SAMPLE)))


def _is_of_head(one: Group) -> bool:
    """Whether a line stands at the head of a page, or at its foot: a way, what leads home, the site's name."""
    if one.blank or one.whole.prose:
        return False
    home = one.whole.key.startswith(_HOME) and not furniture.HOME.isdisjoint(one.whole.openings)
    if home or one.verdict.rule == "breadcrumb":
        return True
    return one.verdict.open and (mastheads.is_masthead(one.whole) or mastheads.is_paper(one.whole))


def _says_again(groups: Sequence[Group], first: int, at: int) -> bool:
    """Whether a line is an entry of the menu over the first text again, or a way that begins with one of its entries.

    As it stands over the headline; under it, the day or the signature of the story follows within a few lines.
    """
    one = groups[at]
    if one.blank or one.whole.words > WAY_WORDS or one.whole.ends:
        return False
    step = one.whole.shown
    if sections.is_way(step):
        step = sections.parts(step)[0]
    elif one.whole.words > sections.ENTRY_WORDS:
        return False
    head, *under = near(groups, at, 1, UNDER_ENTRY) or [one]
    if not (_may_head(head) and any(other.verdict.role in _DATES for other in under)):
        return False
    own = key(step)
    return any(_is_entry(other) and other.whole.key == own for other in groups[max(0, first - HEAD_REACH) : first])


def _is_entry(one: Group) -> bool:
    return not one.blank and (one.verdict.open or one.verdict.role is Role.NAVIGATION)


def _begins_with_name(one: Group) -> bool:
    return one.verdict.open and signatures.is_signature(one.whole.shown)
