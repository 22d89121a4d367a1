"""The timeline at a glance: where everything stands in a drawing of it.

Pure geometry. Across it is time, proportionate, in per cent of the width, so that the drawing fits any
window; down it are pixels. A strip is cut into slots, each a link to where its
entries stand; in them are marks, one an entry, or, where those would not fit,
bars. What has no place in one slot – what lasted, and what is known too
roughly – is drawn as a stretch above them. The idea of two units, a coarse one
to choose and a fine one to see, is that of a scented widget (Willett, Heer and
Agrawala, 2007).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from newsarchive.nouns.edtf import Edtf
from newsarchive.site.archive import Kind
from newsarchive.site.units import RANK, UNITS, Unit, at_most, begin, bounds, end, named, ordinal

# From the bottom of a stack to its top; also the order of one day's entries.
ORDER = (Kind.EVENT, Kind.FIGURE, Kind.PUBLICATION)
# How many slots of a unit a strip may have: a finger's width each, they should not be scrolled for long.
MOST = {
    Unit.DAY: 31, Unit.WEEK: 12, Unit.MONTH: 31, Unit.QUARTER: 16, Unit.YEAR: 31,
    Unit.DECADE: 31, Unit.CENTURY: 31, Unit.MILLENNIUM: 31,
}  # fmt: skip
# The least width of a slot, in pixels: room for its label, and never below the 24 of WCAG 2.2, 2.5.8.
LEAST = {
    Unit.DAY: 24, Unit.WEEK: 36, Unit.MONTH: 24, Unit.QUARTER: 32, Unit.YEAR: 34,
    Unit.DECADE: 36, Unit.CENTURY: 36, Unit.MILLENNIUM: 36,
}  # fmt: skip
# Where a mark may stand in the middle of its slot; in longer ones bars of a shorter unit are nearer to the truth.
MARKED = frozenset({Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR})
MOST_BARS = 130  # a bar is then two to three pixels on a phone
HIGHEST_STACK = 8  # marks on one another; a higher one is drawn as a bar
MOST_LANES = 4
LANE, ROW, AXIS, EDGE = 13, 14, 34, 8  # pixels: a lane, a mark, the labels, the margin above
PLOT, LOW = 72, 26  # pixels: the bars, and those of a strip that has a larger one below it


class State(StrEnum):
    """How firmly a date stands: as a mark shows it."""

    SURE = "sure"
    DOUBT = "doubt"  # in doubt, or not printed: inferred or supplied by an editor
    AFTER = "after"  # not before
    BEFORE = "before"  # not after


@dataclass(frozen=True, slots=True)
class Extent:
    """The days a date may mean. filed: the day by which it is put in order; known: to what precision that is."""

    first: int
    last: int
    filed: int
    known: Unit
    lasts: bool
    state: State


@dataclass(frozen=True, slots=True)
class Slot:
    """One unit of a strip. counts: of events, figures and publications; href: None where there are none.

    place: what the dates in it begin with: "2021-08", "2021", "202" for a decade, all days of a week.
    """

    x: float
    width: float
    date: Edtf
    counts: tuple[int, int, int]
    href: str | None
    place: str

    @property
    def count(self) -> int:
        """All of its entries."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Mark:
    """One entry. x: of its middle, in per cent. y: of its middle, in pixels."""

    x: float
    y: int
    kind: Kind
    state: State


@dataclass(frozen=True, slots=True)
class Stretch:
    """What takes a while, or is not known more exactly. count: how many entries it stands for."""

    x: float
    width: float
    y: int
    kind: Kind
    state: State
    lasts: bool
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """All bars of one kind, as the path of an SVG in a box of 1000 by the height of the plot."""

    kind: Kind
    firm: bool
    path: str


@dataclass(frozen=True, slots=True)
class Label:
    """What stands under the first slot of a year or month. tight: whether there is room for a short word only."""

    x: float
    date: Edtf
    tight: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """A drawing of a stretch of time, ready to be printed.

    least: width below which it is scrolled. plot: height of the bars. base: where they stand; height: of all.
    bar: what one bar stands for, None where there are marks. undrawn: entries for whose stretch there was no lane.
    """

    unit: Unit
    slots: tuple[Slot, ...]
    labels: tuple[Label, ...]
    marks: tuple[Mark, ...]
    bars: tuple[Bars, ...]
    stretches: tuple[Stretch, ...]
    plot: int
    least: int
    base: int
    height: int
    bar: Unit | None
    undrawn: int

    @property
    def fullest(self) -> Slot:
        """The slot with the most entries, the first of several."""
        return max(self.slots, key=lambda slot: slot.count)

    @property
    def silence(self) -> Edtf | None:
        """The longest run of slots of which nothing is told; None where there is none, or it cannot be said."""
        best = run = 0
        found = None
        for at, slot in enumerate(() if self.undrawn else self.slots):
            run = 0 if slot.count or self._covered(slot) else run + 1
            if run > best:
                best, first = run, self.slots[at - run + 1].date
                found = slot.date if run == 1 else Edtf(first.start, slot.date.end, interval=True)
        return found

    def _covered(self, slot: Slot) -> bool:
        return any(s.x < slot.x + slot.width and slot.x < s.x + s.width for s in self.stretches)


Drawn = Mapping[tuple[Extent, Kind], int]
Lead = Callable[[Extent, Unit], str]


@lru_cache(maxsize=16384)
def extent(date: Edtf, firm: bool = True) -> Extent:
    """What `date`, whose year is known, takes up. firm: whether the page prints it."""
    point = date.point
    known = Unit.DAY if point.day else Unit.MONTH if point.month else Unit.YEAR
    first = last = filed = ordinal(*point.first[:3])
    if date.interval or known is not Unit.DAY:
        first = ordinal(*(date.start or point).first[:3])
        last = ordinal(*(date.end or point).last[:3])
    return Extent(
        first=first,
        last=last,
        filed=filed,
        known=known,
        lasts=date.interval and None not in (date.start, date.end),
        state=_state(date, firm),
    )


def _state(date: Edtf, firm: bool) -> State:
    if date.start is None:
        return State.BEFORE
    if date.end is None:
        return State.AFTER
    return State.DOUBT if date.uncertain or not firm else State.SURE


def counted(dated: Iterable[tuple[Extent, Kind]]) -> Drawn:
    """How many entries are drawn alike."""
    return Counter(dated)


def strip(
    drawn: Drawn,
    lead: Lead,
    within: tuple[int, int] | None = None,
    unit: Unit | None = None,
    plot: int = PLOT,
) -> Strip | None:
    """The drawing of these entries; None where it would show nothing but one slot.

    lead: where the first entry of a slot of this unit stands. within: the first
    and the last day of the strip, if they are not the entries' own; unit: of its slots.
    plot: the height of its bars; a low strip has no marks.
    Linear in the number of entries that differ.
    """
    if not drawn:
        return None
    first, last = within or (min(e.first for e, _ in drawn), max(e.last for e, _ in drawn))
    finest = min({extent.known for extent, _ in drawn}, key=RANK.__getitem__)
    unit = unit or _slot_unit(first, last, finest)
    cuts = bounds(first, last, unit)
    if len(cuts) < 3:
        return None
    fitting = {key: count for key, count in drawn.items() if _fits(key[0], unit)}
    slots = _slots(fitting, lead, cuts, unit)
    marked = plot == PLOT and unit in MARKED and max(slot.count for slot in slots) <= HIGHEST_STACK
    bar = None if marked else _bar_unit(cuts[0], cuts[-1] - 1, unit, finest)
    loose = [key for key in drawn if key[0].lasts or not _fits(key[0], bar or unit)]
    rows = max(1, *(slot.count for slot in slots)) if marked else 0
    lanes, undrawn = _lanes([(key, drawn[key]) for key in sorted(loose, key=_reading_order)], cuts[0], cuts[-1])
    base = EDGE + LANE * len(lanes) + (ROW * rows if marked else plot)
    return Strip(
        unit=unit,
        slots=slots,
        labels=_labels(cuts, unit),
        marks=tuple(_marks(fitting, cuts, unit, base)) if marked else (),
        bars=() if bar is None else tuple(_bars(drawn, cuts[0], cuts[-1], bar, plot)),
        stretches=tuple(_stretches(lanes, cuts[0], cuts[-1])),
        plot=plot,
        least=len(slots) * LEAST[unit],
        base=base,
        height=base + AXIS,
        bar=bar,
        undrawn=undrawn,
    )


def _slot_unit(first: int, last: int, finest: Unit) -> Unit:
    """The finest unit, not finer than any date, that gives no more slots than a strip may have."""
    for unit in UNITS[RANK[finest] :]:
        if at_most(first, last, unit) <= MOST[unit] + 2 and len(bounds(first, last, unit)) - 1 <= MOST[unit]:
            return unit
    return UNITS[-1]


def _bar_unit(first: int, last: int, unit: Unit, finest: Unit) -> Unit:
    units = UNITS[RANK[finest] : RANK[unit]]
    return next((fine for fine in units if at_most(first, last, fine) - 2 <= MOST_BARS), unit)


def _fits(extent: Extent, unit: Unit) -> bool:
    """Whether its date is known well enough to stand in one unit."""
    return RANK[extent.known] <= RANK[unit]


def _reading_order(key: tuple[Extent, Kind]) -> tuple[int, int, int, str]:
    extent, kind = key
    return (extent.filed, extent.last, ORDER.index(kind), extent.state)


def _across(day: int, first: int, end: int) -> float:
    """How far `day` is from the left edge, in per cent, and within it."""
    return round(100 * min(1.0, max(0.0, (day - first) / (end - first))), 2)


def _slots(fitting: Drawn, lead: Lead, cuts: Sequence[int], unit: Unit) -> tuple[Slot, ...]:
    counts: defaultdict[int, Counter[Kind]] = defaultdict(Counter)
    firsts: dict[int, Extent] = {}
    for (extent, kind), count in fitting.items():
        at = begin(extent.filed, unit)
        counts[at][kind] += count
        if at not in firsts or _filing(extent) < _filing(firsts[at]):
            firsts[at] = extent
    return tuple(
        Slot(
            x=_across(start, cuts[0], cuts[-1]),
            width=round(_across(after, cuts[0], cuts[-1]) - _across(start, cuts[0], cuts[-1]), 2),
            date=named(start, unit),
            counts=(counts[start][ORDER[0]], counts[start][ORDER[1]], counts[start][ORDER[2]]),
            href=lead(firsts[start], unit) if start in firsts else None,
            place=_place(start, unit),
        )
        for start, after in pairwise(cuts)
    )


def _filing(extent: Extent) -> tuple[int, int]:
    """The less precise comes first, as on the page."""
    return (extent.filed, -RANK[extent.known])


def _place(start: int, unit: Unit) -> str:
    """What the years, months or days of a unit begin with, written as in a date."""
    year = f"{named(start, unit).point.year:04}"
    if unit in (Unit.DAY, Unit.WEEK):
        return " ".join(str(named(day, Unit.DAY)) for day in range(start, end(start, unit)))
    if unit in (Unit.MONTH, Unit.QUARTER):
        return " ".join(str(named(day, Unit.MONTH)) for day in bounds(start, end(start, unit) - 1, Unit.MONTH)[:-1])
    return year[: {Unit.YEAR: 4, Unit.DECADE: 3, Unit.CENTURY: 2, Unit.MILLENNIUM: 1}[unit]]


def _labels(cuts: Sequence[int], unit: Unit) -> tuple[Label, ...]:
    """The years under months, the months under days."""
    if unit in (Unit.DAY, Unit.WEEK):
        over, room = Unit.MONTH, 4 if unit is Unit.DAY else 3
    elif unit in (Unit.MONTH, Unit.QUARTER):
        over, room = Unit.YEAR, 1
    else:
        return ()
    starts = [at for at, day in enumerate(cuts[:-1]) if at == 0 or begin(day, over) != begin(cuts[at - 1], over)]
    nexts = [*starts[1:], len(cuts) - 1]
    return tuple(
        Label(_across(cuts[at], cuts[0], cuts[-1]), named(begin(cuts[at], over), over), tight=after - at < room)
        for at, after in zip(starts, nexts, strict=True)
    )


def _marks(fitting: Drawn, cuts: Sequence[int], unit: Unit, base: int) -> Iterator[Mark]:
    """A column in the middle of each slot, events lowest."""
    rows: Counter[int] = Counter()
    for extent, kind in sorted(fitting, key=lambda key: (ORDER.index(key[1]), *_reading_order(key))):
        start = begin(extent.filed, unit)
        middle = _across(start, cuts[0], cuts[-1]) + _across(end(start, unit), cuts[0], cuts[-1])
        for _ in range(fitting[extent, kind]):
            yield Mark(round(middle / 2, 2), base - ROW * rows[start] - ROW // 2, kind, extent.state)
            rows[start] += 1


def _bars(drawn: Drawn, first: int, after: int, bar: Unit, plot: int) -> Iterator[Bars]:
    """The parts of all bars, by kind and by whether their dates are firm."""
    parts = [(kind, firm) for kind in ORDER for firm in (True, False)]
    counts: defaultdict[int, Counter[tuple[Kind, bool]]] = defaultdict(Counter)
    for (extent, kind), count in drawn.items():
        if _fits(extent, bar):
            counts[begin(extent.filed, bar)][kind, extent.state is State.SURE] += count
    paths: defaultdict[tuple[Kind, bool], list[str]] = defaultdict(list)
    scale = plot / max(HIGHEST_STACK, *map(Counter.total, counts.values()))  # one entry alone makes no tower
    for start in sorted(counts):
        left, right = (10 * _across(day, first, after) for day in (start, end(start, bar)))
        width, total = round(max(1.0, (right - left) * 0.86), 1), 0
        for part in parts:
            if count := counts[start][part]:
                total += count
                top, height = round(plot - total * scale, 1), round(count * scale, 1)
                paths[part].append(f"M{left:.1f} {top}h{width}v{height}h-{width}z")
    for kind, firm in parts:
        if paths[kind, firm]:
            yield Bars(kind, firm, "".join(paths[kind, firm]))


Loose = tuple[tuple[Extent, Kind], int]


def _lanes(loose: Sequence[Loose], first: int, after: int) -> tuple[list[list[Loose]], int]:
    """What goes into which lane so that nothing covers anything, and how many entries find none.

    A lane's bars keep a distance of a fiftieth of the width, or two that touch would look like one.
    """
    lanes: list[list[Loose]] = []
    ends: list[float] = []
    undrawn = 0
    for item in loose:
        (extent, _), count = item
        if extent.last < first or extent.first >= after:
            continue
        at = next((n for n, taken in enumerate(ends) if taken <= extent.first), len(ends))
        if at >= MOST_LANES:
            undrawn += count
            continue
        if at == len(ends):
            lanes.append([])
            ends.append(0)
        lanes[at].append(item)
        ends[at] = extent.last + 1 + (after - first) / 50
    return lanes, undrawn


def _stretches(lanes: Sequence[Sequence[Loose]], first: int, after: int) -> Iterator[Stretch]:
    for number, lane in enumerate(lanes):
        for (extent, kind), count in lane:
            x = _across(extent.first, first, after)
            width = max(0.5, round(_across(extent.last + 1, first, after) - x, 2))
            y = EDGE + LANE * number + LANE // 2 - 4
            yield Stretch(x, width, y, kind, extent.state, extent.lasts, count)
