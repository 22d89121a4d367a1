"""A line under the text, with the lines around it and the box that is open before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.lazy import lazy, once
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import imprints
from newsarchive.reading.words import signatures

TEASER_WORDS = 5  # the headline of another story has so many; a menu's entry fewer
HEADING_WORDS = 6  # of what stands over a box


@dataclass(frozen=True)
class Place:
    """A group under the text among those that are not blank, and the box that is open before it."""

    shown: Sequence[Group]
    at: int
    zone: Role | None
    dateline: str | None = None  # of the article above
    names: tuple[str, ...] = ()  # of the site, as they stand over the text

    @lazy
    def one(self) -> Group:
        """The group."""
        return self.shown[self.at]

    def after(self, step: int = 1) -> Group | None:
        """The group so many further on."""
        return self.shown[self.at + step] if self.at + step < len(self.shown) else None

    @lazy
    def before(self) -> Group | None:
        """The group right over it."""
        return self.shown[self.at - 1] if self.at else None

    @lazy
    def apart(self) -> bool:
        """Whether a blank line parts it from the group over it."""
        return self.before is not None and self.one.apart


@once
def is_headline(one: Group) -> bool:
    """Whether a line may be the headline of another story."""
    return (
        one.verdict.open
        and one.whole.words >= TEASER_WORDS
        and not imprints.is_imprint(one.whole)
        and not signatures.is_signature(one.whole.shown)
    )
