"""Sites of advertisers, by their address: names with a number, and endings that are written so that nothing finds them.

"viva66.nét", "viva66 .c0m", "188bet。com": whoever writes so hides the address from
machines, and nobody else does. An address that is written as it is proves less:
then all the sentences that have it must sound as advertisers do, and one must sell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import is_governed
from newsarchive.reading.planted.put_in import odd_names
from newsarchive.reading.planted.sentences import speech
from newsarchive.reading.planted.sentences.parts import parts_of
from newsarchive.reading.planted.sentences.pitches import pitch
from newsarchive.reading.planted.wares.trades import CRIME
from newsarchive.reading.words.vocabulary import UPPER

SHORT = 4  # letters of a name; a shorter one is known with its ending only
LONGEST = 20  # code points of a name, with what parts it from its ending
SITES = 20  # of a page; one with more is a list of them
SELLING = 3.5  # what the best sentence with an address weighs
SELLING_ODDS = 2.0  # … and the logarithm of the odds that it is an advertiser's
SOUNDING = -5.0  # that of each of them
ANY_SITE = "viva66.net"  # what sentences are weighed with
PITCH = 1.0  # what a sentence weighs that sells at all
PLACES = 2  # sentences with an address that is written as it is

_PLAIN = "com|net|vip|cc|club|bet|win|top|org|info|pro|app|tv|me|fun|casino|xyz|live|site|online|asia|ws|link|vn|id|co"
# Words that look like an ending, and endings with a digit for a letter, as no word has.
_WORDS = "nét|nẹt|nêt|nèt|cơm|cọm|còm|cóm|cõm|cộm"
_DIGITS = "c0m|n3t|v1p|b3t|c1ub|0rg|lnfo"
_STOPPED = re.compile(rf"\.(?:(?P<plain>{_PLAIN})|(?P<word>{_WORDS})|(?P<digit>{_DIGITS}))(?![^\W_])")
# Another dot, or none at all.
_DOTS = ("。", "．", "｡", "[.]", "(.)", " chấm ", " dot ")
_DOTTED = re.compile(rf"(?:[。．｡]|\[\.\]|\(\.\)| (?:chấm|dot) ) ?(?P<digit>{_PLAIN}|{_DIGITS}|nét)(?![^\W_])")
_WIDE = re.compile(r"[ａ-ｚ０-９]{4,18}")  # letters as wide as Chinese characters
_NAME = re.compile(r"(?<![^\W_])([a-z\dａ-ｚ０-９]{2,18})( ?)\Z")
_ODD = re.compile(r"[a-z]{1,14}\d{1,4}[a-z]{0,8}|\d{1,4}[a-z]{2,10}\d{0,4}")


def names(lines: Sequence[Line], typed: str) -> list[str]:
    """The names of advertisers' sites in a page, as it has them in small letters. typed: the page in small letters."""
    known: dict[str, set[str]] = {}
    disguised: set[str] = set()
    for name, address, sure in _candidates(typed):
        known.setdefault(name, set()).add(address)
        disguised |= {name} if sure else set()
    if not 0 < len(known) <= SITES:
        return []
    found: list[str] = []
    for name, addresses in sorted(known.items()):
        if _is_proven(addresses, lines, sure=name in disguised):
            found += sorted(addresses) + [name] * (len(name) >= SHORT)
    return found


def find(lines: Sequence[Line], sites: Sequence[str]) -> Iterator[Planted]:
    """The sentences that would be none without a site: it ends them, after a word that governs it, or begins them."""
    for line in lines:
        for one in _said(line, sites):
            if not pitch(one.text).honest and _belongs(one):
                yield Planted(line.number, one.start, one.start + len(one.text), rule_names.NAME)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence with a site. start: its own, in the line; site: from where to where that stands in it."""

    start: int
    text: str
    site: tuple[int, int]

    @property
    def odds(self) -> float:
        """The logarithm of the odds that it is an advertiser's, whatever the site's name."""
        return speech.weigh(self.text[: self.site[0]] + ANY_SITE + self.text[self.site[1] :])


def _said(line: Line, sites: Iterable[str]) -> Iterator[_Said]:
    """The sentences of a line that have one of some sites; a wide dot within an address ends none."""
    if not any(map(line.lowered.__contains__, sites)):
        return
    dotted = line.text.translate(_TO_DOTS)
    longest = sorted((site.translate(_TO_DOTS) for site in sites), key=len, reverse=True)
    for part in parts_of(line if dotted == line.text else Line(line.number, line.raw, dotted, line.offsets)):
        text = part.text.lower()
        site = next((site for site in longest if site in text), "")
        if site and len(text) == len(part.text):
            at = text.rfind(site)
            glued = _NEXT.match(part.text, at + len(site))  # the author's sentence follows without white space
            yield _Said(part.start, part.text[: glued.end() if glued else len(text)], (at, at + len(site)))


_NEXT = re.compile(rf"[.!?…]+(?=[{UPPER}])")
_TO_DOTS = str.maketrans("。．｡", "...")


def _belongs(one: _Said) -> bool:
    """Whether a sentence is of a site's advertiser, and no author's into which the name is put."""
    before, after = one.text[: one.site[0]], one.text[one.site[1] :]
    if before.strip() and not any(map(str.isalnum, after)):
        governed = is_governed(one.text, one.site[0]) and before.rstrip()[-1:].isalpha()
        return governed and one.odds >= SOUNDING
    return not before.strip() and (pitch(one.text).weight >= PITCH or after.lstrip()[:1] in _STROKES)


_STROKES = ("-", "–", "—", ":", "|")


def _candidates(typed: str) -> Iterator[tuple[str, str, bool]]:
    """What may be such a name, its address, and whether that is disguised."""
    found = [*_STOPPED.finditer(typed)]
    if any(map(typed.__contains__, _DOTS)):
        found += _DOTTED.finditer(typed)
    for ending in found:
        match = _NAME.search(typed[max(0, ending.start() - LONGEST) : ending.start()])
        if not match:
            continue
        name, plain = match[1], ending.lastgroup == "plain"
        wide = bool(_WIDE.fullmatch(name))
        apart = bool(match[2])
        odd = bool(_ODD.fullmatch(name)) and ((plain and not apart) or not odd_names.is_common(name))
        odd = odd and (not apart or name[-1].isdigit())
        if odd or wide or (ending.lastgroup == "digit" and name.isalpha() and len(name) >= SHORT):
            yield name, match[0] + ending[0], not plain or wide or apart


def _is_proven(addresses: AbstractSet[str], lines: Sequence[Line], *, sure: bool) -> bool:
    """Whether only an advertiser speaks of a site."""
    said = [one for line in lines for one in _said(line, addresses)]
    found = [pitch(one.text) for one in said]
    if any(CRIME.search(one.text) for one in said) or (not sure and any(one.honest for one in found)):
        return False
    if sure:
        return any(one.weight >= PITCH for one in found)
    odds = [one.odds for one in said]
    sells = any(one.weight >= SELLING and own >= SELLING_ODDS for one, own in zip(found, odds, strict=True))
    return len(said) >= PLACES and sells and min(odds) >= SOUNDING
