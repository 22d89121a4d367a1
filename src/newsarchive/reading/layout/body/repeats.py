"""What a text prints again: a paragraph letter for letter, or a sentence of it set large as a quotation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import SURE, Verdict

REPEATED_WORDS = 8  # a shorter line may come twice in an honest text
QUOTED_WORDS = 60  # of a quotation set large
QUOTED_MOST = 20  # quotations of one page that are looked for in what stood before …
SAMPLE = 2000  # … in so many code points of each paragraph
QUOTES = "\"“”«»‘'„「『"


@dataclass(slots=True)
class Seen:
    """The blocks of a text so far, to know one that comes again.

    words: those of the first of them, as many as a quotation has been looked for in.
    """

    shown: set[str] = field(default_factory=set)
    said: list[Line] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    looked: int = 0

    def verdict(self, one: Group, verdict: Verdict) -> Verdict:
        """The verdict on a group, or that it prints again what stood before."""
        if verdict.role not in (Role.BODY, Role.CAPTION) or one.whole.words < REPEATED_WORDS:
            return verdict
        if one.whole.shown in self.shown or self._is_pulled(one):
            return replace(verdict, rule=verdict.rule + REPEATED, weight=SURE)
        self.shown.add(one.whole.shown)
        return verdict

    def _is_pulled(self, one: Group) -> bool:
        """Whether a quotation by itself stood in a paragraph before."""
        line, found = one.whole, False
        if line.shown[0] in QUOTES and line.words <= QUOTED_WORDS and self.looked < QUOTED_MOST:
            self.looked += 1
            self.words += map(_words, self.said[len(self.words) :])
            own = _words(line)
            found = any(own in words for words in self.words)
        self.said.append(line)
        return found


def _words(line: Line) -> str:
    return " ".join(line.tokens_within(SAMPLE))
