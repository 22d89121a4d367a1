"""How much of a capture was kept and how much left out, by role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role, Span


@dataclass(frozen=True, slots=True)
class Share:
    """What one role has of a capture. lines: that it stands on; characters: code points."""

    role: Role
    lines: int
    characters: int


@dataclass(frozen=True, slots=True)
class Tally:
    """A capture counted. Characters are code points, line ends not among them."""

    lines: int
    characters: int
    kept: int
    left_out: int
    shares: tuple[Share, ...]


def tally(lengths: Sequence[int], spans: Sequence[Span]) -> Tally:
    """The count of a capture with lines of these `lengths` (code points) and these spans.

    shares: in the order of the roles, those that occur.
    """
    characters: Counter[Role] = Counter()
    lines: Counter[Role] = Counter()
    last: dict[Role, int] = {}
    for span in spans:
        end = lengths[span.line - 1] if span.end is None else span.end
        characters[span.role] += end - (span.start or 0)
        if last.get(span.role) != span.line:
            lines[span.role] += 1
            last[span.role] = span.line
    return Tally(
        lines=len(lengths),
        characters=sum(lengths),
        kept=sum(count for role, count in characters.items() if role.kept),
        left_out=sum(count for role, count in characters.items() if not role.kept),
        shares=tuple(Share(role, lines[role], characters[role]) for role in Role if lines[role]),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Several captures counted together."""
    tallies = list(tallies)
    lines: Counter[Role] = Counter()
    characters: Counter[Role] = Counter()
    for one in tallies:
        for share in one.shares:
            lines[share.role] += share.lines
            characters[share.role] += share.characters
    return Tally(
        lines=sum(one.lines for one in tallies),
        characters=sum(one.characters for one in tallies),
        kept=sum(one.kept for one in tallies),
        left_out=sum(one.left_out for one in tallies),
        shares=tuple(Share(role, lines[role], characters[role]) for role in Role if lines[role]),
    )
