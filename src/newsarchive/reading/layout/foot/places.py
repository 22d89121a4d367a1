"""A line under the text, with the lines around it and the box that is open before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsarchive.nouns.lazy import once
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import imprints
from newsarchive.reading.words import signatures

TEASER_WORDS = 5  # the headline of another story has so many; a menu's entry fewer
HEADING_WORDS = 6  # of what stands over a box


@dataclass(frozen=True, init=False)
class Place:
    """A group under the text among those that are not blank, and the box that is open before it.

    dateline: of the article above. names: of the site, as they stand over the text. one: the group. before: the one
    right over it. apart: whether a blank line parts the two.
    """

    shown: Sequence[Group]
    at: int
    zone: Role | None
    dateline: str | None
    names: tuple[str, ...]
    one: Group = field(init=False, repr=False, compare=False)
    before: Group | None = field(init=False, repr=False, compare=False)
    apart: bool = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        shown: Sequence[Group],
        at: int,
        zone: Role | None,
        dateline: str | None = None,
        names: tuple[str, ...] = (),
    ) -> None:
        own = self.__dict__  # as for a line: everything is asked of it
        own["shown"], own["at"], own["zone"], own["dateline"], own["names"] = shown, at, zone, dateline, names
        own["one"] = one = shown[at]
        own["before"] = shown[at - 1] if at else None
        own["apart"] = at > 0 and one.apart

    def after(self, step: int = 1) -> Group | None:
        """The group so many further on."""
        at = self.at + step
        return self.shown[at] if at < len(self.shown) else None


@once
def is_headline(one: Group) -> bool:
    """Whether a line may be the headline of another story."""
    return (
        one.verdict.open
        and one.whole.words >= TEASER_WORDS
        and not imprints.is_imprint(one.whole)
        and not signatures.is_signature(one.whole.shown)
    )
