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
_CLOSES = frozenset({"tag-list", "hashtags", "visit-counter", "comment-count", "archive-list", "member-card"})
STEPS = 3  # numbers of a list's pages; a text that goes on over several has two ("Halaman 1/2")
TOOLS = 2  # of the page, one after another, stand under a text …
_TOOLS = frozenset({"menu-word", "menu-row", "menu-string", "tool-row", "text-size-tools"})
KINDS = 3  # … and so many kinds of furniture, other stories among them, under it, too


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
    if told.left <= AFTER_BOXES * told.seen and (foot := _foot(groups, wall)) is not None:
        return foot
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


def _foot(groups: Sequence[Group], wall: Sequence[int]) -> int | None:
    """Where the foot of a page begins in a wall: with tools over another story, or with several kinds of furniture."""
    first = next((i for i in wall if groups[i].verdict.role in FURNITURE), None)
    if first is None or len(wall) <= TOOLS:
        return None
    tools = [at for at, i in enumerate(wall) if groups[i].verdict.rule in _TOOLS]
    together = any(after - at == TOOLS - 1 for at, after in zip(tools, tools[TOOLS - 1 :], strict=False))
    if together and _may_head(groups[wall[-1]]) and tools[-1] == len(wall) - 2:
        return first
    kinds = {groups[i].verdict.rule for i in wall if groups[i].verdict.role in FURNITURE}
    return first if len(kinds) >= KINDS and "related-heading" in kinds else None


def _may_head(one: Group) -> bool:
    return one.verdict.open and one.whole.words > TITLE_WORDS and not one.whole.ends


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
    if any(groups[i].verdict.rule in _CLOSES or groups[i].verdict.role is Role.CONTACT for i in wall) or any(
        _steps_through_list(groups[i]) for i in wall
    ):
        return furniture >= WALL_CLOSED
    sourced = any(groups[i].verdict.role is Role.SOURCE for i in wall) and any(signs(groups[i]) for i in wall)
    return ended and ((len(wall) >= WALL_SIGNED and furniture > 0) or sourced)


def _steps_through_list(one: Group) -> bool:
    return one.verdict.rule == "page-steps" and sum(map(str.isdigit, one.whole.key.split())) >= STEPS


def _another(groups: Sequence[Group], wall: Sequence[int], told: Told) -> int | None:
    """Where other stories begin in a wall that ends with the headline and the writer or day of one more; else None.

    Another headed in the same way as the article is one, though no list was
    announced; where each headline of a list has its day, the last is of the list.
    """
    if _is_headed_alike(groups, wall, told.first) or _is_headed_under_furniture(groups, wall):
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


def _is_headed_under_furniture(groups: Sequence[Group], wall: Sequence[int]) -> bool:
    """Whether furniture stands in a wall, and then a headline with its day, which a chronology has not."""
    if len(wall) <= 2 or not (_may_head(groups[wall[-2]]) and Role.PUBLISHED in _roles(groups[wall[-1]])):
        return False
    return groups[wall[-3]].verdict.role in (Role.NAVIGATION, Role.COUNTER, Role.COMMENT)


def _roles(one: Group) -> tuple[Role | None, ...]:
    return (one.verdict.role, *(piece.role for piece in one.verdict.pieces))


def _row(one: Group) -> tuple[Role, ...]:
    """The roles of a row that says when a story was written, and by whom; nothing of any other line."""
    roles = tuple(piece.role for piece in one.verdict.pieces)
    return roles if Role.PUBLISHED in roles and Role.BYLINE in roles else ()
