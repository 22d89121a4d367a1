"""A date in its sentence: what stands before and after it, and whether its clause begins with it."""

from __future__ import annotations

from dataclasses import dataclass

from newsarchive.reading.blocks import Sentence, TextBlock
from newsarchive.reading.facts import dates
from newsarchive.reading.words.patterns import compiled

CLAUSE_LIMIT = 800  # code points on either side of a day in which its clause is looked for
WINDOW = 100  # code points before a date in which what it belongs to is looked for
# Where a day begins its clause: at the start, after a comma or the like, or after "và".
CLAUSE_BEFORE = compiled(
    r"(?:\A|[,;:.!?…*•●▪+\-–—|>)”“‘«「『\"，。；：、）】」』]|[讯电訊電]|今年|[仅僅单單光]是?"
    r"|\b(?:và|and|et|dan|thì|rằng|that|que|bahwa|rồi"
    r"|(?:(?:[Cc]hỉ )?(?:tính )?[Rr]iêng|(?:[Cc]hỉ )?tính riêng|[Nn]hất là|[Cc]ụ thể|[Nn]hưng|[Ss]ong"
    r"|[Mm]ới đây|[Gg]ần đây(?: nhất)?"
    r"|[Ss]au đó|[Tt]rước đó|[Tt]iếp đó|[Kk]ế đó|[Vv]ậy mà|[Tt]hế mà|[Đđ]ặc biệt(?: là)?"
    r"|[Bb]ut|[Tt]hen|[Ee]arlier|[Ll]ater|[Oo]nly|[Mm]ais|[Pp]uis|[Tt]etapi|[Nn]amun|[Kk]emudian|[Kk]husus"
    r"|[Ss]ebelumnya)))\s*\Z"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in its sentence: `start`, `end` of the words that tell when, `stop` where those of the next begin.

    since: where those of the date before it end, or the sentence begins. year:
    the last year that the block tells before it.
    """

    block: TextBlock
    sentence: Sentence
    found: dates.Found
    start: int
    end: int
    stop: int
    since: int
    language: str
    year: int | None = None

    @property
    def before(self) -> str:
        """What its sentence says before it, as far as matters."""
        return self.block.searched[max(self.sentence.start, self.start - CLAUSE_LIMIT) : self.start]

    @property
    def after(self) -> str:
        """What its sentence says after it, up to the next date, as far as matters."""
        return self.block.searched[self.end : min(self.stop, self.end + CLAUSE_LIMIT)]

    @property
    def reach(self) -> int:
        """How many code points before it are its own: no other date stands in them."""
        return self.start - self.since

    @property
    def period(self) -> bool:
        """Whether it is of more than one day."""
        return self.found.date is not None and self.found.date.interval

    @property
    def leads(self) -> bool:
        """Whether its clause begins with it."""
        return bool(CLAUSE_BEFORE.search(self.before[-WINDOW:]))
