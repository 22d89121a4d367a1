"""The marks of a chart: a shape for each publisher, and how it shows what a number is hedged with.

Shapes tell publishers apart where colours do not: on paper, and for readers who
see no difference between them. All have an area, so that "about" can leave it
empty; "more than" and "less than" point where the number may lie.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor, inf

from newsarchive.nouns.article import Qualifier

UNKNOWN = 0  # the mark of pages that name no publisher
OWN = 7  # publishers of one chart that have a mark of their own: more shapes are not told apart at this size
OTHERS = OWN + 1
# Paths around the origin, of one weight to the eye: the unknown, seven publishers, all others.
SHAPES = (
    "M0-1.9 2.9-4.8 4.8-2.9 1.9 0 4.8 2.9 2.9 4.8 0 1.9-2.9 4.8-4.8 2.9-1.9 0-4.8-2.9-2.9-4.8z",
    "M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0z",
    "M-4-4H4V4H-4z",
    "M0-5.6 5.6 0 0 5.6-5.6 0z",
    "M0-5.2 5.2 4.2H-5.2z",
    "M0 5.2 5.2-4.2H-5.2z",
    "M-2.5-4.6H2.5L5.1 0 2.5 4.6H-2.5L-5.1 0z",
    "M0-6 1.6-1.9 6-1.8 2.5.9 3.7 5.2 0 2.7-3.7 5.2-2.5.9-6-1.8-1.6-1.9z",
    "M-1.5-4.8H1.5V-1.5H4.8V1.5H1.5V4.8H-1.5V1.5H-4.8V-1.5H-1.5z",
)
ARROWS = {Qualifier.MORE_THAN: "M0-6V-14M-3-11 0-14 3-11", Qualifier.LESS_THAN: "M0 6V14M-3 11 0 14 3 11"}
SIGNS = {Qualifier.ABOUT: "≈", Qualifier.MORE_THAN: ">", Qualifier.LESS_THAN: "<"}

SIZE = 6.5  # half the width of the widest mark, with air
REACH = 15.0  # how far an arrow reaches from the middle of its mark
SIDE = 11.0  # between two marks that would cover one another
SIDES = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5)  # where such a mark goes, in steps of that
NUDGE = 0.5  # by so much two marks may overlap
LETTER = 8.0  # the width of a digit of the size of labels, as on a phone
NARROW = 4.0  # that of a point, a comma or a space, which part the digits of long numbers
LINE = 14.0  # the height of a label
LABELLED = 24  # marks, beyond which their numbers would be a thicket


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any room."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def within(self, other: Box) -> bool:
        """Whether all of it lies in the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Where the number of a mark stands, from the mark's middle. anchor: "start", "middle" or "end"."""

    across: float
    down: float
    anchor: str


def apart(
    places: Iterable[tuple[float, float]], width: float = inf, gutter: float = 0.0
) -> Iterator[tuple[float, float]]:
    """The places with those side by side that would cover one another.

    None is moved out of the chart, which is `width` wide, nor out of the gutter beside it for what has no date.
    """
    taken: defaultdict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)  # by cells as wide as a mark
    for x, y in places:
        low, high = (0.0, width) if x <= width else (width, width + gutter)
        sides = (x + SIDE * side for side in SIDES)
        place = next((at for at in sides if (at == x or low <= at <= high) and not _touched(taken, at, y)), x)
        taken[_cell(place, y)].append((place, y))
        yield place, y


def _cell(x: float, y: float) -> tuple[int, int]:
    return floor(x / SIDE), floor(y / SIDE)


def _touched(taken: Mapping[tuple[int, int], Sequence[tuple[float, float]]], x: float, y: float) -> bool:
    """Whether a mark stands where one at this place would cover some of it."""
    column, row = _cell(x, y)
    cells = ((across, down) for across in range(column - 1, column + 2) for down in range(row - 1, row + 2))
    near = (place for cell in cells for place in taken.get(cell, ()))
    return any(abs(other - x) < SIDE - NUDGE and abs(level - y) < SIDE - NUDGE for other, level in near)


def labels(
    places: Sequence[tuple[float, float]], arrows: Sequence[Qualifier | None], texts: Sequence[str], room: Box
) -> list[Label | None]:
    """Where each number stands beside its mark; None where it would lie on another mark or number, or outside."""
    if len(places) > LABELLED:
        return [None] * len(places)
    taken = [_mark(x, y, arrow) for (x, y), arrow in zip(places, arrows, strict=True)]
    found: list[Label | None] = []
    for number, ((x, y), arrow, text) in enumerate(zip(places, arrows, texts, strict=True)):
        others = [box for at, box in enumerate(taken) if at != number]
        label = next((one for one in _around(arrow) if _free(_box(x, y, one, text), others, room)), None)
        if label:
            taken.append(_box(x, y, label, text))
        found.append(label)
    return found


def _around(arrow: Qualifier | None) -> tuple[Label, ...]:
    """The places for a label, the best first."""
    above = -REACH - 3 if arrow is Qualifier.MORE_THAN else -SIZE - 3
    below = (REACH if arrow is Qualifier.LESS_THAN else SIZE) + LINE - 3
    beside = LINE / 3
    return (
        Label(0, above, "middle"),
        Label(SIZE + 2, beside, "start"),
        Label(-SIZE - 2, beside, "end"),
        Label(0, below, "middle"),
        Label(-SIZE, above, "start"),
        Label(SIZE, above, "end"),
        Label(-SIZE, below, "start"),
        Label(SIZE, below, "end"),
    )


def _mark(x: float, y: float, arrow: Qualifier | None) -> Box:
    up = REACH if arrow is Qualifier.MORE_THAN else SIZE
    down = REACH if arrow is Qualifier.LESS_THAN else SIZE
    return Box(x - SIZE, y - up, x + SIZE, y + down)


def _box(x: float, y: float, label: Label, text: str) -> Box:
    width = sum(NARROW if letter in ".,' \u00a0\u202f" else LETTER for letter in text)
    left = x + label.across - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return Box(left, y + label.down - LINE + 3, left + width, y + label.down + 3)


def _free(box: Box, others: Sequence[Box], room: Box) -> bool:
    return box.within(room) and not any(box.meets(other) for other in others)
