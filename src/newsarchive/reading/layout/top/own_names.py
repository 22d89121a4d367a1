"""Whether a line over the text is the name by which the page calls itself at its foot, in its addresses, in its text.

A name that no table knows is the site's where the page says it again in a
place in which only the site's own name stands: over its imprint, before the
words of one, in the address of its desk, as letters before the first sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group, printed
from newsarchive.reading.layout.top import site_names
from newsarchive.reading.lines import imprints, logos
from newsarchive.reading.lines.line import KEY_LIMIT, Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import vocabulary

NAME_WORDS = 8  # of a site's name
NAME_LETTERS = 5  # of a name that an address or a line at the foot may begin with: a shorter one would do so by chance
FOOT = 60  # groups under the text that are looked through
OVER_IMPRINT = 2  # lines from a name to the imprint that it stands over
ROWS_REACH = 8  # groups behind the standfirst in which the row of who wrote the story is looked for
LETTERS = range(3, 8)  # that stand for a name before the first sentence

_HOST = re.compile(rf"(?:@|www\.|https?://)(?:www\.)?([\w-]{{3,40}})\.(?:{vocabulary.DOMAIN_ENDINGS})\b", re.I)
_DATELINE = re.compile(r"\(?([^\W\d_a-z](?:[^\W\d_a-z]|&(?=[^\W\d_a-z])){2,7})(?:\)\s?[-–—:]?|\s?[-–—])\s")
_DASH = re.compile(r"\s[-–—|]\s|: ")
# Before a name in an imprint.
_DESK = re.compile(r"(?:redaksi|toa soan|redaction|editorial|la redaction|bien tap)(?: cua| de| of)? ")


@dataclass(frozen=True, slots=True)
class Told:
    """What the page says of itself. over: the lines that stand over an imprint. lines: all lines at the foot.

    hosts: of its addresses. letters: those before the first sentence.
    gathers: who says that it gathers the stories of others.
    """

    over: frozenset[str]
    lines: tuple[Line, ...]
    hosts: frozenset[str]
    letters: str
    gathers: frozenset[str]

    def confirms(self, name: str) -> bool:
        """Whether the page calls itself `name` elsewhere."""
        own = site_names.bare(name)
        if len(own) < NAME_LETTERS:
            return False
        if key(name) in self.over or own in self.hosts or "".join(filter(str.isalnum, fold(name))) in self.hosts:
            return True
        if self.letters and logos.stands_for(self.letters, name):
            return True
        return any(begins_with(line, name) for line in self.lines)


@latest  # of what is over the headline, and of the rows under it
def told(groups: Sequence[Group], extent: Extent) -> Told:
    """What the foot of the page, its addresses and its text say of whose it is."""
    foot = [one for one in groups[max(extent.last + 1, len(groups) - FOOT) :] if not one.blank]
    over = _over_imprint(foot, groups[: extent.first])
    over |= {key(about[1]) for one in foot if (about := _about(one.whole))}
    gathers = frozenset(key(name) for one in foot if one.verdict.open and (name := imprints.gathered_by(one.whole)))
    return Told(
        over | gathers | _in_rows_and_credits(groups[: extent.first + ROWS_REACH]),
        tuple([one.whole for one in foot]),
        _hosts(groups),
        letters(groups[extent.first].whole),
        gathers,
    )


def _over_imprint(foot: Sequence[Group], top: Sequence[Group]) -> frozenset[str]:
    """The lines right over an imprint, or over one more line that is no entry of the menu."""
    imprint = [at for at, one in enumerate(foot) if _is_imprint(one)]
    if not imprint:
        return frozenset()
    menu = {one.whole.key for one in top}
    over = {at - 1 for at in imprint} | {
        at - OVER_IMPRINT for at in imprint if at - 1 in imprint or foot[at - 1].whole.key not in menu
    }
    lines = (foot[at] for at in over if at >= 0)
    return frozenset(one.whole.key for one in lines if one.verdict.open and not site_names.is_heading(one.whole.shown))


def _hosts(groups: Sequence[Group]) -> frozenset[str]:
    """The hosts of the addresses on short lines, as names are compared."""
    text = printed(groups)
    if not any(map(text.__contains__, _ADDRESSED)):
        return frozenset()
    outside = (one.whole.shown for one in groups if len(one.whole.text) <= KEY_LIMIT and not one.running)
    addressed = (text for text in outside if any(map(text.__contains__, _ADDRESSED)))
    return frozenset(fold(host[1]).replace("-", "") for text in addressed for host in _HOST.finditer(text))


_ADDRESSED = ("@", "www.", "://")  # one of which stands in every address


def _about(line: Line) -> re.Match[str] | None:
    """A line at the foot that leads to what a site says of itself ("Về Tân Việt", "About The Skerrick Chronicle")."""
    return _ABOUT.fullmatch(line.shown) if line.words <= NAME_WORDS + 2 and line.shown[0] in "VGAÀTt关關" else None


_ABOUT = re.compile(
    r"(?:Về|Giới thiệu(?: về)?|About|À propos d(?:e |['’])(?=\S)|Tentang|关于|關於)\s?"
    r"(?P<name>[^\W\d_a-zà-ỹ][^,:;.?!]{4,60})"
)


def _in_rows_and_credits(groups: Sequence[Group]) -> frozenset[str]:
    """The names in the row of who wrote the story and in the credit of its picture, as lines are compared."""
    found: set[str] = set()
    for one in groups:
        text = one.lines[0].text
        if one.verdict.pieces:
            found.update(key(text[at.start : at.end]) for at in one.verdict.pieces if at.role is Role.MASTHEAD)
        if one.verdict.rule == "caption-credit" and len(text) <= KEY_LIMIT:
            found.update(key(part) for part in _OF_CREDIT.split(text)[1:])
    return frozenset(found - {""})


_OF_CREDIT = re.compile(r"\s?[|/:©()]\s?|\s[-–—•]\s")


def letters(line: Line) -> str:
    """The letters before the first sentence of a text, for whose it is ("(NPN) - "); none where it has none."""
    first = _DATELINE.match(line.shown)
    return first[1] if first and first[1].isupper() else ""


def _is_imprint(one: Group) -> bool:
    if one.verdict.rule == "editor-in-charge":
        return False
    return one.verdict.role is Role.CONTACT or (one.verdict.open and imprints.is_imprint(one.whole))


_key = lru_cache(maxsize=512)(key)  # the names of one page are compared with each line of its foot


def begins_with(line: Line, name: str) -> bool:
    """Whether a line at the foot begins with a name and goes on after a sign: "Le Réveil, SAS au capital de …"."""
    own = _key(name)
    if len(own) < NAME_LETTERS or own not in line.key:  # nearly every line
        return False
    text = _DESK.sub("", line.key, count=1)
    if not text.startswith(own):
        return False
    rest = text[len(own) :]
    return rest[:1] in {",", ".", ":", "|", "("} or rest.lstrip()[:1] in {"-", "–", "—", "|", "("}


def parts(text: str) -> tuple[str, int]:
    """The name with which a line begins, and where what kind of site it is begins after a dash; 0 where nothing does.

    "Đọc Nhanh - Tin từ mọi nguồn".
    """
    dash = _DASH.search(text) or _AFTER_ADDRESS.match(text)
    if dash and dash.re is _AFTER_ADDRESS:
        return dash[1], dash.end()
    return (text[: dash.start()].strip(), dash.end()) if dash and text[: dash.start()].strip() else (text.strip(), 0)


# "LaColline.net, l'information des terroirs".
_AFTER_ADDRESS = re.compile(rf"((?:[\w-]{{2,40}}\.){{1,3}}(?:{vocabulary.DOMAIN_ENDINGS})), (?=\S)", re.I)


def may_be(line: Line) -> bool:
    """Whether a line could be a site's name at all."""
    name, _ = parts(line.shown)
    if line.ends or len(name.split()) > NAME_WORDS or not name[0].isalnum():
        return False
    if name[0].islower() and not labels.DOMAIN.fullmatch(name):
        return False
    return not labels.begins_with_label(line.shown) and line.shown[-1] not in ":,;?"
