"""A page as the finders of what is planted look at it, and what they have found in it so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import blanks, rule_names
from newsarchive.reading.planted.kits import CLOSERS, OPENERS, Planted
from newsarchive.reading.planted.lists import keyword_rows
from newsarchive.reading.planted.put_in import bare, insertions, odd_names, pasted, seams, sites
from newsarchive.reading.planted.sentences import pitches, speech, strangers
from newsarchive.reading.planted.wares import twice
from newsarchive.reading.planted.wares.first_look import suspicious
from newsarchive.reading.planted.wares.tokens import with_number
from newsarchive.reading.planted.wares.twice import Apart, Twice

LINES_MOST, SIZE_MOST = 3000, 500_000  # lines and code points of a page, far more than an article has
WIDE_LANGUAGES = ("zh", "ja")


@dataclass(frozen=True)
class Page:
    """A page and what is asked of all of it, once. language: that its characters show, if they show any."""

    lines: Sequence[Line]
    language: str | None

    @lazy
    def typed(self) -> str:
        """All of it in small letters."""
        return "\n".join([line.lowered for line in self.lines])

    @lazy
    def pieces(self) -> Sequence[str]:
        """Its words in small letters, parted at white space."""
        return self.typed.split()

    @lazy
    def words(self) -> frozenset[str]:
        """The different ones."""
        return frozenset(self.pieces)

    @lazy
    def numbered(self) -> Sequence[str]:
        """Those of letters and digits."""
        return with_number(self.words)

    @lazy
    def sewn(self) -> Sequence[str]:
        """Its words that may be several, which run into one another."""
        return seams.sewn(self.words)

    @lazy
    def apart(self) -> Apart:
        """It in small letters, with white space where its words run into one another, or Chinese stands between."""
        same = not (self.sewn or self.has_chinese)
        return Apart(self.typed, self.pieces) if same else self._apart(self.lines)

    def _apart(self, lines: Sequence[Line]) -> Apart:
        typed = "\n".join([seams.opened(line, self.sewn) if self.sewn else line.text for line in lines]).lower()
        typed = HAN.sub(" ", typed)
        return Apart(typed, typed.split())

    @lazy
    def twice(self) -> Twice:
        """The words of wares that may stand twice in it, in letters."""
        return twice.in_page(self.apart, self.words, self._wide)

    def twice_in(self, lines: Sequence[Line]) -> Twice:
        """The same of its lines, or of what is left of them: a word to which something was glued stands alone there."""
        return self.twice if lines is self.near else twice.in_page(self._apart(lines), self.words, self._wide)

    @lazy
    def _wide(self) -> Sequence[str]:
        return twice.wide(self.typed) if self.has_chinese else ()

    @lazy
    def in_letters(self) -> bool:
        """Whether it is written in letters, so that Chinese in it is not the author's."""
        return self.language not in WIDE_LANGUAGES

    @lazy
    def of_trade(self) -> bool:
        """Whether it has an offer or a name of the trades that plant, or a link to them: few pages have."""
        linked = "://" in self.typed and any(map(keyword_rows.is_trade_link, self.words))
        return linked or suspicious(self.typed, self.words, self.numbered)

    @lazy
    def calls(self) -> bool:
        """Whether it calls its readers anywhere, or has a name with a number."""
        return pitches.sells(self.typed, self.words, self.numbered)

    @lazy
    def has_chinese(self) -> bool:
        """Whether a Chinese character stands in it."""
        return HAN.search(self.typed) is not None

    @lazy
    def wares(self) -> Sequence[str]:
        """The wares of which it has a word, of those for which anybody may advertise."""
        return list(strangers.wares(self.typed, self.words))

    @lazy
    def telling(self) -> frozenset[str]:
        """Its words that speak most for advertising."""
        return speech.telling(self.typed, self.words)

    @lazy
    def has_names(self) -> bool:
        """Whether a word of letters and digits stands in it that may be an advertiser's name."""
        return any(map(odd_names.has_one, self.numbered))

    @lazy
    def sites(self) -> Sequence[str]:
        """Names and addresses of sites that only advertisers speak of."""
        return sites.names(self.near, self.typed)

    @lazy
    def has_stems(self) -> bool:
        """Whether a word of wares stands in it, alone or within another."""
        return any(map(self.typed.__contains__, insertions.STEMS))

    @lazy
    def said(self) -> Sequence[Line]:
        """The lines, without the headline where it is pasted into planted sentences."""
        return blanks.blanked(self.lines, pasted.find(_near(self.lines), self.typed)) if self.of_trade else self.lines

    @lazy
    def near(self) -> Sequence[Line]:
        """As many of them as an article may have; on a longer page what is planted is looked for in these."""
        return _near(self.said)

    @lazy
    def headed(self) -> Sequence[Planted]:
        """Offers behind the headline and a stroke, which proves them."""
        return list(bare.headed(self.near, self.typed)) if self.in_letters else []


def _near(lines: Sequence[Line]) -> Sequence[Line]:
    size = 0
    for at, line in enumerate(lines[:LINES_MOST]):
        size += len(line.text)
        if size > SIZE_MOST:
            return lines[:at]
    return lines[:LINES_MOST]


# The finders to whose findings others refer.
KIT, NAMES, OFFERS, OTHERS = "kit", "names", "offers", "other offers"
INSERTIONS, KINDRED, ECHOES, WEDGED = "insertions", "kindred", "echoes", "wedged"
SMALL_LETTERS, SALADS = "small letters", "salads"
LISTED, BRACKETS, HEADED = "listed", "brackets", "headed"
SITES, UNNAMED = "sites", "unnamed"
SETTLED = "settled"  # what is left of all that once each has been asked
EVERYTHING = ("everything",)  # what any finder has found so far


@dataclass(slots=True)
class Found:
    """What is found so far: by each finder, and all of it in its order as it stands by now.

    exact: what is put into an author's words, known from its first letter to its last.
    """

    of: dict[str, Sequence[Planted]] = field(default_factory=dict)
    all: list[Planted] = field(default_factory=list)
    exact: Sequence[Planted] = ()

    def add(self, finder: str, own: Iterable[Planted]) -> None:
        """Take what a finder found for planted."""
        self.of[finder] = planted = list(own)
        self.all += planted

    def put_in(self, exact: Sequence[Planted]) -> None:
        """Know what is put in to the letter: longer stretches about it go."""
        self.exact = exact
        self.all = [one for one in self.all if not any(_is_about(one, put) for put in exact)]

    def by(self, *finders: str) -> list[Planted]:
        """What some finders found."""
        return self.all if finders == EVERYTHING else [one for finder in finders for one in self.of.get(finder, ())]

    def garbled(self) -> frozenset[int]:
        """The lines in which a kit planted the headline."""
        return frozenset(one.line for one in self.of[KIT] if one.rule == rule_names.GARBLED)

    def marked(self) -> list[Planted]:
        """What a kit's garbles mark, from its first letter to its last."""
        return [one for one in self.of[KIT] if one.rule in _TO_THE_LETTER] if self.garbled() else []

    def but_for_marked(self) -> Sequence[Planted]:
        """All of it without that, and without what others took of it, or took for longer."""
        marked = self.marked()
        return [one for one in self.all if not any(_is_of(one, mark) for mark in marked)] if marked else self.all

    def names(self, lines: Sequence[Line]) -> list[str]:
        """The names of the trades in the keywords that a kit marked."""
        marked = (one for one in self.of[KIT] if one.rule == rule_names.BRACKETED)
        words = (word for one in marked for word in lines[one.line - 1].text[one.start : one.end].split())
        return [name for word in words if pitches.is_odd(name := word.strip(_BRACKETS).lower())]

    def signed(self, lines: Sequence[Line]) -> str:
        """A kit's lines of editors, in small letters."""
        return "\n".join(lines[one.line - 1].text.lower() for one in self.of[KIT] if one.rule == rule_names.EDITOR)


_BRACKETS = "".join((*OPENERS, *CLOSERS))


_TO_THE_LETTER = frozenset({rule_names.GARBLED, rule_names.INSERTED})


def _is_of(one: Planted, mark: Planted) -> bool:
    """Whether a keyword is all or part of what a kit marks, or begins or ends within it."""
    keyword = one.rule in rule_names.KEYWORDS or one == mark
    return keyword and one.line == mark.line and one.start < mark.end and mark.start < one.end


def _is_about(one: Planted, put: Planted) -> bool:
    """Whether a stretch has a keyword in it that is put into an author's sentence, and so is too long."""
    return put.rule == rule_names.INSERTED and one.line == put.line and one.start < put.start and put.end < one.end
