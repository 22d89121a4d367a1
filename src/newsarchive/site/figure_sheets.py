"""How the figures are spread over pages: what can be compared first, then what is given once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsarchive.nouns.text import fold
from newsarchive.site import addresses
from newsarchive.site.measures import Measured, Series, Stated

ROWS = 200  # numbers on one page: they are short
CHARTS = 24  # measures with several numbers on one page, each with its chart


@dataclass(frozen=True, slots=True)
class Part:
    """A measure, or so much of it as its page has room for: `rows` from number `start` (from 0) on."""

    measured: Measured
    start: int
    rows: tuple[tuple[Series, Stated], ...]


@dataclass(slots=True)
class Sheet:
    """One page: measures with several numbers, and those that have one."""

    parts: list[Part] = field(default_factory=list)
    singles: list[Measured] = field(default_factory=list)

    @property
    def room(self) -> int:
        """How many numbers still go on it."""
        return ROWS - sum(len(part.rows) for part in self.parts) - len(self.singles)


def sheets(measures: Sequence[Measured]) -> list[Sheet]:
    """The pages, in order; one empty page where there are no figures."""
    found = [Sheet()]
    for measured in _several(measures):
        rows = [(series, row) for series in measured.series for row in series.rows]
        if found[-1].parts and (len(rows) > found[-1].room or len(found[-1].parts) >= CHARTS):
            found.append(Sheet())
        for start in range(0, len(rows), ROWS):
            if start:
                found.append(Sheet())
            found[-1].parts.append(Part(measured, start, tuple(rows[start : start + ROWS])))
    singles = [measured for measured in measures if len(measured.rows) == 1]
    if len(found) > 1 and len(singles) > found[-1].room:
        found.append(Sheet())
    for measured in singles:
        if found[-1].room < 1:
            found.append(Sheet())
        found[-1].singles.append(measured)
    return found


def _several(measures: Iterable[Measured]) -> list[Measured]:
    """Measures with more than one number: the named in the authority file's order, then those given most often."""
    several = [measured for measured in measures if len(measured.rows) > 1]
    named = [measured for measured in several if measured.named]
    words = sorted(
        (measured for measured in several if not measured.named),
        key=lambda measured: (-len(measured.rows), fold(measured.name), measured.name),
    )
    return [*named, *words]


def places(measures: Sequence[Measured]) -> Iterator[tuple[str, str]]:
    """Each measure with the page on which it begins."""
    for number, sheet in enumerate(sheets(measures), 1):
        path = addresses.numbered(addresses.FIGURES, number)
        for part in sheet.parts:
            if part.start == 0:
                yield part.measured.name, path
        for measured in sheet.singles:
            yield measured.name, path
