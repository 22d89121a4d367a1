"""A page that has been understood: its layout with the words in it, as the fields of an article are drawn from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from newsarchive.nouns.lazy import lazy
from newsarchive.nouns.ledger import CONTINUED, REPEATED, Role
from newsarchive.reading.blocks import BlockKind, TextBlock
from newsarchive.reading.language import MALAYIC
from newsarchive.reading.layout.neighbours import Layout
from newsarchive.reading.layout.paragraphs import Group, join
from newsarchive.reading.lines.crawled import Note
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.wares import trades
from newsarchive.reading.words import desks, persons, signatures

_KINDS: Mapping[Role, BlockKind] = {Role.BODY: "body", Role.HEADING: "heading", Role.CAPTION: "caption"}
# What papers and stations are called, and no ware or section is.
_PAPER = re.compile(
    r"(?:Báo|Tạp chí|Thời báo|Nhật báo|Tuần báo|Đài (?:Phát thanh|Truyền hình|PT)|Thông tấn xã|Cổng thông tin điện tử)"
    r"(?: [A-ZĐÀ-Ỹ&][^\W\d]*| [a-zà-ỹđ&-]{1,8}){1,8}"
    r"|(?:[A-Z][a-zé'-]+ ){1,4}(?:Gazette|Herald|Tribune|Chronicle|Courier|Advertiser|Observer|Post|Times|Daily|Mercury"
    r"|Examiner|Argus|Journal|Telegraph)"
    r"|(?:Le|La|L['’]) ?(?:Courrier|Dépêche|Gazette|Voix|Progrès|Écho|Journal)(?: [\w'’-]+){0,5}"
    r"|(?:Harian|Suara|Kabar|Radar|Tribun|Warta|Koran)(?: [A-Z]\w+){1,4}"
)
# The outlet or the agency at the end of the last paragraph, in brackets or after the last stop.
_TAKEN_FROM = re.compile(
    r"(?<=[.!?…”\"/])\s*"
    rf"(?P<all>\(?(?:{labels.TAKEN_FROM})\s*:?\s*(?P<name>[^()!?:]{{2,60}})\)?\.?)\s*$"
)
_INITIALS = re.compile(r"(?<=[.!?”\"])\s*(?P<all>\([a-z]{2,5}\d?(?:/[a-z]{2,14}){0,3}\))\s*$")
_NAME_AFTER_STOP = re.compile(r"(?:(?<=/\.)|(?<=[.!?…”\"]))\s+(?P<all>[^\s.!?]+(?: [^\s.!?]+){1,5})\s*$")
NOTED = -1  # the group of what stands before the first
_HAN = "\u3400"  # Chinese letters begin here
ENDING_WINDOW = 160  # code points at the end of the last paragraph in which it is looked for
_WORDS = re.compile(r"\S+")
_Ending = tuple[int, Role, str, int]  # where it begins, its role and rule, where its value begins


class Said(NamedTuple):
    """A stretch of a page with a role: its (first) line, what is printed there, and its value without the label."""

    line: int
    role: Role
    rule: str
    text: str
    value: str
    group: int


@dataclass(frozen=True)
class Page:
    """A layout with what was planted in it and where the last paragraph's ending was taken apart."""

    layout: Layout
    planted: tuple[Planted, ...]
    endings: Mapping[int, tuple[Piece, ...]]
    language: str | None
    noted: Note | None = None  # before its first line

    def said(self, *roles: Role, holding: re.Pattern[str] | None = None) -> Iterator[Said]:
        """Every stretch with one of these roles, in order; holding: of lines alone in which that is found."""
        places = {at for role in roles for at in self._places.get(role, ())}
        if holding:
            places = {at for at in places if at == NOTED or any(map(holding.search, self._shown(at)))}
        return (said for at in sorted(places) for said in self._told(at) if said.role in roles)

    @lazy
    def text(self) -> str:
        """All that is said on it: of whatever its stretches print, a part of this prints it, too."""
        noted = [self.noted.said] if self.noted else []
        return "\n".join([*noted, *[line.shown for group in self.layout.groups for line in group.lines]])

    def _shown(self, at: int) -> list[str]:
        return [line.shown for line in self.layout.groups[at].lines]

    @lazy
    def _places(self) -> Mapping[Role, list[int]]:
        """The groups that say something in each role: of most roles nothing is asked, or of the first group alone."""
        found: dict[Role, list[int]] = {self.noted.role: [NOTED]} if self.noted else {}
        for at, verdict in enumerate(self.layout.verdicts):
            if pieces := verdict.pieces or (self.endings and self._ending(at)):
                for role in {piece.role for piece in pieces}:
                    found.setdefault(role, []).append(at)
            elif verdict.role is not None and verdict.role is not Role.BLANK:
                found.setdefault(verdict.role, []).append(at)
        return found

    def _ending(self, at: int) -> tuple[Piece, ...]:
        return tuple(piece for line in self.layout.groups[at].lines for piece in self.endings.get(line.number, ()))

    def _told(self, at: int) -> Iterator[Said]:
        if at == NOTED and (note := self.noted):
            yield Said(note.line, note.role, note.rule, note.said, note.said, NOTED)
            return
        group, verdict = self.layout.groups[at], self.layout.verdicts[at]
        if pieces := verdict.pieces or self._ending(at):
            line = group.lines[0] if verdict.pieces else group.lines[-1]
            for piece in pieces:
                text, value = (
                    _unbroken(line, piece.start, piece.end).strip(labels.SEPARATORS),
                    labels.value(piece, line.text),
                )
                yield Said(line.number, piece.role, piece.rule, text, value, at)
        elif verdict.role is not None:
            first = group.lines[0]  # of several, the one that can be quoted letter for letter
            whole = group.whole.shown if verdict.role is not Role.HEADLINE else _spaced(group)
            quoted = _unbroken(first, 0, len(first.text)).strip() if verdict.role is Role.PUBLISHED else first.shown
            yield Said(first.number, verdict.role, verdict.rule, quoted, whole, at)

    def is_foreign(self, said: Said) -> bool:
        """Whether something planted says it: in Chinese labels over a Latin text, with Latin words for their values.

        A paper's own name, and a person's with that of a family, were there before the kit was.
        """
        if self.language in (None, "zh") or not self.planted:
            return False
        if said.text[:1] < _HAN or said.value[:1] >= _HAN:
            return False
        if trades.scan(said.value).has(*trades.SPOKEN):
            return True
        named = persons.has_family_name(said.value) and persons.is_name(said.value)
        return not (named if said.role is Role.BYLINE else _PAPER.fullmatch(said.value))

    def blocks(self) -> tuple[TextBlock, ...]:
        """The blocks of the article, in order, with the line on which each begins."""
        found: list[TextBlock] = []
        for group, verdict in zip(self.layout.groups, self.layout.verdicts, strict=True):
            kind = _KINDS.get(verdict.role) if verdict.role and not verdict.pieces else None
            if kind and not verdict.rule.endswith(REPEATED) and (text := self._text(group)):
                found.append(TextBlock(group.lines[0].number, text, kind))
        return tuple(found)

    def _text(self, group: Group) -> str:
        texts = [line.shown for line in group.lines]
        last = group.lines[-1]
        if ending := self.endings.get(last.number):
            texts[-1] = last.text[: ending[0].end].strip()
        return join(texts)


def _unbroken(line: Line, start: int, end: int) -> str:
    """A stretch, to be quoted letter for letter: where words are left out of it, the part with most of its figures."""
    if line.offsets is None:
        return line.text[start:end]
    cuts = [at for at in range(start + 1, end) if _is_left_out(line, at)]
    parts = [line.text[a:b] for a, b in pairwise((start, *cuts, end))]
    return max(reversed(parts), key=lambda part: (sum(map(str.isdigit, part)), len(part)))


def _is_left_out(line: Line, at: int) -> bool:
    """Whether words of the capture that are not shown stand before this character of a line."""
    left_out = line.raw[line.at(at - 1) + 1 : line.at(at)]
    return any(map(str.isalnum, left_out))


def _spaced(group: Group) -> str:
    """The lines of a headline with a space between, whatever its script: each says something by itself."""
    return " ".join(line.shown for line in group.lines)


def endings(layout: Layout, language: str | None) -> dict[int, tuple[Piece, ...]]:
    """Lines of the text that end with something else, and their pieces, by line number.

    The last paragraph may end with an outlet, initials or a name; any with an
    outlet in brackets, or with the border of the table that it stood in.
    """
    found: dict[int, tuple[Piece, ...]] = {}
    last = _last_paragraph(layout)
    for at, (group, verdict) in enumerate(zip(layout.groups, layout.verdicts, strict=True)):
        if verdict.role not in _KINDS or verdict.pieces:
            continue
        line = group.lines[-1]
        ending = _border(line.text) or (_ending_of(line.text, language) if at == last else _after_whom(line.text))
        if ending and verdict.role and line.text[: ending[0]].strip():
            rule = verdict.rule if len(group.lines) == 1 else continued(verdict.rule)
            at_, role, name, value = ending
            found[line.number] = (Piece(0, at_, verdict.role, rule, 0), Piece(at_, len(line.text), role, name, value))
    return found


def continued(rule: str) -> str:
    """The rule's name for a stretch that goes on with the block before it."""
    return rule if rule.endswith((CONTINUED, REPEATED)) else rule + CONTINUED


def _border(text: str) -> _Ending | None:
    """The upright stroke by which a dump marks the end of a table's cell; a row that has one at either end is whole."""
    shown = text.rstrip()
    if shown[-1:] != "|" or text.lstrip().startswith("|"):
        return None
    bare = shown.rstrip("|")
    return (len(bare), Role.NAVIGATION, "table-border", len(shown)) if bare[-1:].isspace() else None


def _after_whom(text: str) -> _Ending | None:
    """The outlet in brackets at the end of any paragraph ("… (Theo Báo Bờ Sông)")."""
    window = text[-ENDING_WINDOW:]
    if ")" not in window[-3:] or "(Theo " not in window:
        return None
    ending = _ending_of(text, None)
    return ending if ending and ending[1] is Role.SOURCE and text[ending[0]] == "(" else None


def _ending_of(text: str, language: str | None) -> _Ending | None:
    from_ = max(0, len(text) - ENDING_WINDOW)
    ending = _ending(text[from_:], language)
    return (from_ + ending[0], ending[1], ending[2], from_ + ending[3]) if ending else None


def _last_paragraph(layout: Layout) -> int | None:
    for at in range(layout.extent.last, layout.extent.first - 1, -1):
        verdict = layout.verdicts[at]
        if verdict.role is Role.BODY and not verdict.rule.endswith(REPEATED):
            return at
    return None


def _ending(text: str, language: str | None) -> _Ending | None:
    """Where the ending begins, what it is, and where its value does."""
    if match := _TAKEN_FROM.search(text):
        capitals = all(
            not w[0][0].isalpha() or w[0][0].isupper() or "." in w[0] for w in _WORDS.finditer(match["name"].strip())
        )
        bracketed = match["all"].startswith("(") and "," not in match["name"] and match["name"][0].isupper()
        if (capitals or bracketed) and (
            match["all"].startswith("(") or labels.DOMAIN.search(match["name"]) or len(match["name"].split()) <= 6
        ):
            return match.start("all"), Role.SOURCE, "taken-from", match.start("name")
    if language == "zh":
        return _chinese_ending(text)
    if language in MALAYIC and (match := _INITIALS.search(text)):
        return match.start("all"), Role.BYLINE, "initials", match.start("all") + 1
    if (match := _NAME_AFTER_STOP.search(text)) and signatures.is_signature(match["all"]) and _sure_name(match["all"]):
        return match.start("all"), Role.BYLINE, "name-after-text", match.start("all")
    return None


# "…。本报记者 乔利峰 摄", "…。（记者 林小雨）", "…。徐丹霞 李斌 摄影报道".
_SIGNED_ZH = re.compile(
    r"(?<=[。！？”])\s*(?P<all>[（(]?(?P<who>(?:本报|本网|本台|[\u3400-\u9fff]{2,6}[报网台])?(?:全媒体|见习|实习|特约)?(?:记者|通讯员))?"
    r"\s?(?P<name>[\u3400-\u9fff·]{2,4}(?:[\s、]+[\u3400-\u9fff·]{2,4}){0,3})\s?(?P<deed>摄影报道|文/图|图/文|报道|摄)?[）)]?)\s*$"
)


def _chinese_ending(text: str) -> _Ending | None:
    """Who signs at the end of a Chinese text: a reporter, or whoever took the picture."""
    match = _SIGNED_ZH.search(text)
    if match is None or not (match["who"] or match["deed"]):
        return None
    rule = "photographer-label" if match["deed"] == "摄" else "name-after-text"
    return match.start("all"), Role.BYLINE, rule, match.start("name")


def _sure_name(text: str) -> bool:
    """Whether a name at a paragraph's end can be nothing else: a desk, or a common family name and two more words."""
    return desks.is_desk(text) or (persons.has_family_name(text) and len(text.split()) >= 3)
