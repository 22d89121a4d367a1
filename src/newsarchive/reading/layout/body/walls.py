"""Between two running texts: whether what stands there parts the article from what is not its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import feet
from newsarchive.reading.words import desks, signatures

TITLE_WORDS = 3  # a line of no more is no headline
AFTER_WALL = 0.5  # as much text after a wall as before it, and it is the article that goes on
AFTER_BOXES = 0.25  # … and so much after boxes that no signature announces
HEAD_REACH = 8  # lines over a text among which the row with its day and writer is
WALL_CLOSED = 2  # lines of furniture, a tag list or the imprint among them
WALL_SIGNED = 3  # lines after a signature, furniture among them
BOX_WORDS = 8  # of the name of a box, with what stands beside it
LISTED_LEAST = 2  # headlines in a list
BOXES = 2  # of tools, with furniture between them, stand at the foot of a page only
FURNITURE = frozenset({Role.NAVIGATION, Role.RELATED, Role.COUNTER, Role.CONTACT, Role.COMMENT})
_CLOSES = frozenset({"tag-list", "hashtags", "visit-counter", "comment-count", "archive-list"})


@dataclass(frozen=True, slots=True)
class Told:
    """What stands before a wall, and after it. first: where the article's text begins.

    seen, left: words of running text; ended: a signature, a source or a mark has closed the article.
    """

    seen: int
    left: int
    ended: bool
    first: int


def end(groups: Sequence[Group], wall: Sequence[int], told: Told) -> int | None:
    """Where what is not the article's begins, in a wall between two running texts; None where the article goes on."""
    if _is_wall(groups, wall, told.ended, told.left, told.seen):
        return wall[0]
    if told.left <= AFTER_BOXES * told.seen and (box := _boxes(groups, wall)) is not None:
        return box
    return _another(groups, wall, told) if told.seen >= told.left else None


def signs(one: Group) -> bool:
    """Whether a line signs a text: by a name or by initials."""
    return signatures.is_signature(one.whole.shown) or desks.is_initials(one.whole.shown)


def _boxes(groups: Sequence[Group], wall: Sequence[int]) -> int | None:
    """Where the first of several boxes begins that tell nothing: the weather, prices of the day, polls, links."""
    if len(wall) <= BOXES:
        return None
    named = [i for i in wall if _names_box(groups[i])]
    if len(named) < BOXES or not any(groups[i].verdict.role in FURNITURE for i in wall):
        return None
    return named[0]


def _names_box(one: Group) -> bool:
    return one.whole.words <= BOX_WORDS and (
        feet.names_tools(one.whole) or feet.names_links(one.whole) or feet.names_statistics(one.whole)
    )


def _is_wall(groups: Sequence[Group], wall: Sequence[int], ended: bool, left: int, seen: int) -> bool:
    """Whether what stands between two running texts parts the article from what is not its own.

    It is a wall where the text before it was signed or closed, or where the
    page's imprint, its counters or its tags stand in it; what comes after is
    shorter than what was before, or the article would go on there.
    """
    if left > AFTER_WALL * seen:
        return False
    furniture = sum(groups[i].verdict.role in FURNITURE for i in wall)
    if any(groups[i].verdict.rule in _CLOSES or groups[i].verdict.role is Role.CONTACT for i in wall):
        return furniture >= WALL_CLOSED
    sourced = any(groups[i].verdict.role is Role.SOURCE for i in wall) and any(signs(groups[i]) for i in wall)
    return ended and ((len(wall) >= WALL_SIGNED and furniture > 0) or sourced)


def _another(groups: Sequence[Group], wall: Sequence[int], told: Told) -> int | None:
    """Where other stories begin in a wall that ends with the headline and the writer or day of one more; else None.

    Another headed in the same way as the article is one, though no list was
    announced; where each headline of a list has its day, the last is of the list.
    """
    if _is_headed_alike(groups, wall, told.first):
        return wall[-2]
    listed = next((i for i in wall[:-2] if groups[i].verdict.rule == "related-heading"), None)
    if listed is None:
        return None
    title, under = groups[wall[-2]], groups[wall[-1]]
    if not told.ended and _lists_days(groups, [i for i in wall if i > listed]):
        return None
    signed = signs(under) or signatures.is_signature_in_capitals(under.whole.shown)
    close = wall[-1] == wall[-2] + 1  # two words between blank lines are a heading, name or not
    named = (under.verdict.open and signed and close) or under.verdict.role in (Role.BYLINE, Role.PUBLISHED)
    heads = title.verdict.open and title.whole.words > TITLE_WORDS and not title.whole.ends
    return listed if named and heads else None


def _lists_days(groups: Sequence[Group], box: Sequence[int]) -> bool:
    """Whether the lines of a box are headlines and their days by turns, of two stories or more."""
    pairs = list(zip(box[::2], box[1::2], strict=False))
    if len(box) % 2 or len(pairs) < LISTED_LEAST:
        return False
    return all(groups[a].verdict.open and groups[b].verdict.rule == "date-line" for a, b in pairs)


def _is_headed_alike(groups: Sequence[Group], wall: Sequence[int], first: int) -> bool:
    """Whether a wall ends with a headline and a row that says when and by whom, as one over the first text does."""
    if len(wall) < 2 or not (row := _row(groups[wall[-1]])):
        return False
    title = groups[wall[-2]]
    if not title.verdict.open or title.whole.words <= TITLE_WORDS or title.whole.ends:
        return False
    return any(_row(one) == row for one in groups[max(0, first - HEAD_REACH) : first])


def _row(one: Group) -> tuple[Role, ...]:
    """The roles of a row that says when a story was written, and by whom; nothing of any other line."""
    roles = tuple(piece.role for piece in one.verdict.pieces)
    return roles if Role.PUBLISHED in roles and Role.BYLINE in roles else ()
