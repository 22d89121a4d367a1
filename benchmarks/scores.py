"""How near a reading comes to what is true of its capture: counts that can be added up, and the shares they make.

Everything is counted in characters, lines or items of the capture itself, by
position, so that nothing has to be matched by resemblance. White space counts
nowhere: which of two spans has a space says nothing of the reading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from newsarchive.nouns import body, markdown
from newsarchive.nouns.article import Article, Event, Figure, How
from newsarchive.nouns.ledger import BLOCK_ROLES, KEPT, Ledger, Role, Span
from newsarchive.nouns.reading import Reading, SetAside

Stretch = tuple[int, int, int]  # line, start, end: half-open, without white space at its ends


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float | None:
        """From 0 to 1; None where there was nothing to be right about."""
        return self.right / self.of if self.of else None


def share(holds: bool) -> Share:
    """One of one, or none of one."""
    return Share(int(holds), 1)


@dataclass(frozen=True, slots=True)
class Score:
    """What was right in one reading, or, added up, in many.

    conserved: captures whose every character is in the ledger once, and whose
    article has the letters of its kept text and no others.
    lines: those with every character in its role. kept_precision, kept_recall:
    characters kept, of those that we keep and of those that should be.
    planted: stretches taken out to the letter. taken: genuine characters taken
    for planted. misdated: dates said to be printed that are not the page's.
    aside: captures that are no article and were set aside for the right reason.
    from_none, refused: articles from no article; articles that were refused.
    """

    captures: int = 0
    conserved: Share = Share()
    lines: Share = Share()
    kept_precision: Share = Share()
    kept_recall: Share = Share()
    headline: Share = Share()
    date: Share = Share()
    author: Share = Share()
    source: Share = Share()
    planted: Share = Share()
    taken: int = 0
    misdated: int = 0
    event_precision: Share = Share()
    event_recall: Share = Share()
    figure_precision: Share = Share()
    figure_recall: Share = Share()
    condition: Share = Share()
    aside: Share = Share()
    from_none: int = 0
    refused: int = 0
    faults: tuple[str, ...] = field(default=(), compare=False)

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall of the kept characters."""
        precision, recall = self.kept_precision.value, self.kept_recall.value
        return 2 * precision * recall / (precision + recall) if precision and recall else None


def total(scores: Iterable[Score]) -> Score:
    """All of them added up."""
    return sum(scores, Score())


def score(
    lines: Sequence[str],
    article: Article | None,
    ledger: Ledger | None,
    aside: str | None,
    found: Reading | SetAside,
) -> Score:
    """How near `found` comes to what is true of a capture: its article and ledger, or why it gives none."""
    if article is None or ledger is None:
        right = isinstance(found, SetAside) and found.code == aside
        fault = () if right else (f"not set aside as {aside}: {_outcome(found)}",)
        return Score(1, aside=share(right), from_none=int(isinstance(found, Reading)), faults=fault)
    if isinstance(found, SetAside):
        return _refused(lines, article, ledger, found)
    return _on_page(lines, ledger, found) + _in_fields(article, found.article)


def _outcome(found: Reading | SetAside) -> str:
    return f"{found.code} ({found.reason})" if isinstance(found, SetAside) else f"an article, {found.article.title!r}"


def _refused(lines: Sequence[str], article: Article, ledger: Ledger, found: SetAside) -> Score:
    """An article that was set aside: nothing of it was read."""
    roles = list(_roles(lines, ledger))
    return Score(
        1,
        lines=Share(0, len(roles)),
        kept_recall=Share(0, sum(role in KEPT for line in roles for role in line)),
        headline=Share(0, 1), date=Share(0, 1), author=Share(0, 1), source=Share(0, 1), condition=Share(0, 1),
        event_recall=Share(0, len(article.events)), figure_recall=Share(0, len(article.figures)),
        planted=Share(0, len(_planted(lines, ledger))), refused=1, faults=(f"set aside: {_outcome(found)}",),
    )  # fmt: skip


# ---- the page: lines and characters


def _on_page(lines: Sequence[str], ledger: Ledger, found: Reading) -> Score:
    right = of = kept = ours = truly = taken = 0
    faults: list[str] = []
    pairs = zip(_roles(lines, ledger), _roles(lines, found.ledger), strict=True)
    for number, (true, said) in enumerate(pairs, 1):
        if not true:
            continue
        of += 1
        same = _agree(lines[number - 1], true, said)
        right += same
        if not same:
            faults.append(f"line {number}: {_worded(true)}, read as {_worded(said)}: {lines[number - 1].strip()[:80]}")
        kept += sum(a in KEPT and b in KEPT for a, b in zip(true, said, strict=True))
        ours += sum(b in KEPT for b in said)
        truly += sum(a in KEPT for a in true)
        taken += sum(b is Role.INJECTED and a in KEPT for a, b in zip(true, said, strict=True))
    planted = _planted(lines, ledger)
    exact = planted & _planted(lines, found.ledger)
    conserved = _conserved(lines, found)
    faults += ["the article has not the letters of its kept text"] * (not conserved)
    return Score(
        1, conserved=share(conserved), lines=Share(right, of), kept_precision=Share(kept, ours),
        kept_recall=Share(kept, truly), planted=Share(len(exact), len(planted)), taken=taken, faults=tuple(faults),
    )  # fmt: skip


def _agree(line: str, true: Sequence[Role], said: Sequence[Role]) -> bool:
    """Whether every letter and digit of a line has the right role; a sign between two stretches belongs to either."""
    told = [char.isalnum() for char in line if not char.isspace()]
    return all(a == b for a, b, says in zip(true, said, told, strict=True) if says or not any(told))


def _worded(roles: Sequence[Role]) -> str:
    return "+".join(dict.fromkeys(map(str, roles)))


def _bounds(span: Span, line: str) -> tuple[int, int]:
    return span.start or 0, len(line) if span.end is None else span.end


def _roles(lines: Sequence[str], ledger: Ledger) -> Iterator[tuple[Role, ...]]:
    """For each line the role of each of its characters that is no white space."""
    for line, spans in zip(lines, ledger.by_line(), strict=True):
        cuts = [(span.role, line[slice(*_bounds(span, line))]) for span in spans]
        yield tuple(role for role, text in cuts for char in text if not char.isspace())


def _planted(lines: Sequence[str], ledger: Ledger) -> set[Stretch]:
    """The planted stretches, those that touch as one."""
    found: set[Stretch] = set()
    for number, (line, spans) in enumerate(zip(lines, ledger.by_line(), strict=True), 1):
        merged: list[list[int]] = []
        for start, end in (_bounds(span, line) for span in spans if span.role is Role.INJECTED):
            if merged and merged[-1][1] == start:
                merged[-1][1] = end
            else:
                merged.append([start, end])
        for start, end in merged:
            text = line[start:end]
            bare = text.strip()
            at = start + len(text) - len(text.lstrip())
            found.add((number, at, at + len(bare)))
    return found


def _conserved(lines: Sequence[str], found: Reading) -> bool:
    """Whether the ledger has all of the capture, and the article's blocks begin and read as the ledger's do."""
    whole = all(
        line == "".join(span.of(line) for span in spans)
        for line, spans in zip(lines, found.ledger.by_line(), strict=True)
    )
    begun = tuple(span.line for span in found.ledger.spans if span.begins_block)
    blocks = [markdown.text(block) for block in body.split(found.article.body)]
    kept = sum(
        len(span.of(lines[span.line - 1])) > 0
        for span in found.ledger.spans
        if span.role in BLOCK_ROLES and span.begins_block
    )
    return whole and begun == found.block_lines and len(blocks) == kept


# ---- the front matter


def _in_fields(true: Article, said: Article) -> Score:
    """The fields of the front matter. captures is 0: the page has been counted."""
    events = _matched(map(_event, true.events), map(_event, said.events))
    figures = _matched(map(_figure, true.figures), map(_figure, said.figures))
    printed = "date" in said.basis and said.basis["date"].how is How.PRINTED
    wrong = [
        f"{name}: {a or '–'}, read as {b or '–'}"
        for name in ("title", "date", "updated", "author", "source", "original_source", "language")
        if _same(name)(a := getattr(true, name)) != _same(name)(b := getattr(said, name))
    ]
    conditions = set(true.condition) == set(said.condition)
    if not conditions:
        wrong.append(f"condition: {_listed(true.condition)}, read as {_listed(said.condition)}")
    wrong += [f"event not found: {one[0]} on line {one[1]}" for one in events[2]]
    wrong += [f"no such event: {one[0]} on line {one[1]}" for one in events[3]]
    wrong += [f"figure not found: {one[0]} on line {one[1]}" for one in figures[2]]
    wrong += [f"no such figure: {one[0]} on line {one[1]}" for one in figures[3]]
    return Score(
        headline=share(true.title == said.title), date=share(_when(true.date) == _when(said.date)),
        author=share(_people(true.author) == _people(said.author)), condition=share(conditions),
        source=share((true.source, true.original_source) == (said.source, said.original_source)),
        misdated=int(printed and _when(true.date) != _when(said.date)),
        event_precision=events[0], event_recall=events[1], figure_precision=figures[0], figure_recall=figures[1],
        faults=tuple(wrong),
    )  # fmt: skip


def _same(name: str) -> Callable[[Any], object]:
    """What the values of a field are compared by."""
    return {"date": _when, "updated": _when, "author": _people}.get(name, str)


def _when(date: object) -> str:
    """A date; Greenwich has two spellings."""
    return str(date).replace("+00:00", "Z")


def _people(author: str | None) -> tuple[str, ...]:
    """Who signed: two names are the same two whatever stands between them, and in whatever letters."""
    return tuple(_AND.split(author.casefold())) if author else ()


_AND = re.compile(r"\s*[,;&、]\s*|\s+(?:[-–]|và|and|et|dan)\s+")


def _listed(items: Iterable[object]) -> str:
    return " ".join(sorted(map(str, items))) or "–"


def _event(event: Event) -> tuple[str, int | None]:
    return str(event.date), event.line


def _figure(figure: Figure) -> tuple[str, int | None]:
    hedge = f"{figure.qualifier} " if figure.qualifier else ""
    return f"{hedge}{figure.value.normalize():f}", figure.line


Item = tuple[str, int | None]


def _matched(true: Iterable[Item], said: Iterable[Item]) -> tuple[Share, Share, list[Item], list[Item]]:
    """Precision and recall of `said`, what it lacks and what it has too much; the same item may stand several times."""
    wanted, given = Counter(true), Counter(said)
    both = (wanted & given).total()
    missing, extra = wanted - given, given - wanted
    return Share(both, given.total()), Share(both, wanted.total()), list(missing.elements()), list(extra.elements())
