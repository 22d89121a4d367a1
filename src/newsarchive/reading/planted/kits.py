"""The kit that republishes genuine articles to carry a search keyword: its parts prove one another.

It prints 【keyword】 before a headline that it cuts, or after it; plants in the
text the headline's letters without the spaces, mostly without the first and
the last, beside the keyword; ends with (责任编辑:keyword) and headlines of other
stories. The bracket tells the keyword and the headline tells the garble, so
that what is taken out is exact and a story that merely has 【】 in it is left as
it is. Brackets of other sorts are common in headlines: only the garble proves
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import advertising, rule_names
from newsarchive.reading.planted.put_in import aligned, garbles
from newsarchive.reading.planted.sentences import pitches

KEYWORD_LIMIT = 80  # code points between the brackets: keywords are search queries
HEADLINE_LINES = 12  # the bracketed headline stands at the top, below a menu at most …
HEADLINE_DEEPEST = 120  # … however long, where the brackets are the kit's own
# The garble has at least so many letters: fewer could stand before the keyword by chance.
GARBLE_LETTERS = 4
GARBLE_AFTER = 6  # after the keyword
GARBLE_PAST = 12  # letters of the headline that are printed nowhere else: it is cut at two thirds of itself
# … and so many where no keyword stands beside it, of a headline with spaces.
GARBLE_ALONE = 12
GARBLE_LIMIT = 200  # code points; no headline is longer
# A kit plants its keyword a few times. A page with more is keyword soup and is not searched for garbles.
KEYWORD_PLACES = 1000
SEARCH_WORDS = 3  # a search typed without marks: fewer words could be a name or a term
BRACKETS = 8  # in a row before a headline; more are no keywords

_PAIRS = (("【", "】"), ("〖", "〗"), ("「", "」"), ("『", "』"), ("[", "]"), ("〔", "〕"), ("［", "］"))
OWN_OPENERS = ("【", "〖")
OPENERS = tuple(pair[0] for pair in _PAIRS)
CLOSERS = tuple(pair[1] for pair in _PAIRS)
_ONE = "|".join(rf"{re.escape(a)}[^{re.escape(a)}{re.escape(b)}]{{2,{KEYWORD_LIMIT}}}{re.escape(b)}" for a, b in _PAIRS)
_BRACKET = re.compile(rf"(?:\s*(?:{_ONE})){{1,{BRACKETS}}}\s*")
_BRACKET_AFTER = re.compile(rf"(?:{_ONE})\s*$")
_IN_BRACKET = re.compile(_ONE)
_EDITOR_LINE = re.compile(r"\s*[(（]\s*责任编辑\s*[:：][^()（）]{0,80}[)）]\s*")
_EDITOR_BEHIND = re.compile(r"(?<=[)）.!?])\s*[(（]\s*责任编辑\s*[:：][^()（）]{0,80}[)）]\s*$")  # what ends the text
# The same line as the kit puts it into the language of the page.
_EDITOR_LINE_TRANSLATED = re.compile(
    r"\s*[(（]\s*(?:责任编辑|编辑|biên tập viên|rédacteur|rédaction|penyunting|editor[- ]in[- ]charge"
    r"|responsible editor|biên tập viên phụ trách|biên tập|redaktur|editor)"
    r"\s*[:：][^()（）]{0,80}[)）]\s*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Planted:
    """A planted stretch of one line: half-open, in code points of its text."""

    line: int
    start: int
    end: int
    rule: str

    @property
    def role(self) -> Role:
        """What whoever wrote the page did not write."""
        return Role.INJECTED


@dataclass(frozen=True, slots=True)
class Kit:
    """What the bracketed headline tells: the keywords, and the headline beside them."""

    line: int
    start: int
    end: int
    keywords: tuple[str, ...]
    headline: str
    sure: bool  # its brackets are the kit's own, which no headline in letters has by chance

    @property
    def letters(self) -> str:
        """The headline's letters without spaces, in small letters: a garble is a stretch of them."""
        return "".join(self.headline.split())[: GARBLE_LIMIT + 1]


def find(lines: Sequence[Line], language: str | None, words: AbstractSet[str]) -> list[Planted]:
    """What a kit planted in a page: its brackets, garbles, keywords and editor's line.

    words: the different words of the page in small letters, parted at white space.
    """
    kit = _bracketed(lines)
    editor = [*_editor_lines(lines, _EDITOR_LINE), *_editors_behind(lines)] if language not in ("zh", "ja") else []
    foreign = language not in ("zh", "ja")
    if kit is None:
        return [*(_unbracketed(lines, words) if foreign else ()), *editor]
    garbled = list(_garbles(lines, kit))
    offer = kit.sure and any(
        advertising.is_offer(one) or (foreign and _recurs(one, lines, kit)) for one in kit.keywords
    )
    if not garbled and not offer and not (editor and kit.sure):
        return [*(_unbracketed(lines, words) if foreign else ()), *editor]
    bracket = Planted(kit.line, kit.start, kit.end, rule_names.BRACKETED)
    strays = [one for keyword in kit.keywords if _foreign(keyword, lines) for one in _strays(lines, kit, keyword)]
    translated = [
        one
        for one in _editor_lines(lines, _EDITOR_LINE_TRANSLATED)
        if garbled or any(keyword in lines[one.line - 1].text for keyword in kit.keywords)
    ]
    return [bracket, *garbled, *strays, *editor, *translated]


def _bracketed(lines: Sequence[Line]) -> Kit | None:
    """The first 【keyword】headline near the top, if there is one; the brackets may stand after it."""
    for line in lines[:HEADLINE_DEEPEST]:
        top = line.number <= HEADLINE_LINES and any(map(line.text.__contains__, OPENERS))
        if not top and line.text[:1] not in OWN_OPENERS:
            continue
        match = _BRACKET.match(line.text) or _BRACKET_AFTER.search(line.text, len(line.text.rstrip()) - KEYWORD_LIMIT)
        headline = (line.text[: match.start()] + line.text[match.end() :]).strip() if match else ""
        if match and headline:
            match = _of_trade(match) if line.text.lstrip()[:1] in OWN_OPENERS and match.start() == 0 else match
            headline = (line.text[: match.start()] + line.text[match.end() :]).strip()
            keywords = tuple(filter(None, (one[1:-1].strip() for one in _IN_BRACKET.findall(match[0]))))
            sure = match.start() == 0 and line.text.lstrip()[:1] in OWN_OPENERS
            start = match.start() if match.start() == 0 else len(line.text[: match.start()].rstrip())
            return Kit(line.number, start, match.end() if not start else len(line.text), keywords, headline, sure)
    return None


def _of_trade(match: re.Match[str]) -> re.Match[str]:
    """The brackets without those after the first that no trade's word stands in: they may be the headline's own."""
    ends = list(_IN_BRACKET.finditer(match[0]))
    while len(ends) > 1 and not advertising.spoken_of(ends[-1][0][1:-1]):
        ends.pop()
    size = len(match[0]) if len(ends) == len(_IN_BRACKET.findall(match[0])) else ends[-1].end()
    return _BRACKET.match(match.string, 0, size) or match


def _recurs(keyword: str, lines: Sequence[Line], kit: Kit) -> bool:
    """Whether what people search for in a trade stands on another line of the page, too."""
    odd = all(map(pitches.is_odd, keyword.lower().split()))
    return (odd or advertising.is_search(keyword)) and next(_places(lines, kit, keyword), None) is not None


def _places(lines: Sequence[Line], kit: Kit, keyword: str) -> Iterator[tuple[Line, int]]:
    """Where a keyword stands outside the headline's line, case aside; at most `KEYWORD_PLACES` of them."""
    everywhere = ((line, at) for line in lines if line.number != kit.line for at in _in(line.text, keyword))
    return islice(everywhere, KEYWORD_PLACES)


def _in(text: str, keyword: str) -> Iterator[int]:
    folded, wanted = text.lower(), keyword.lower()
    if len(folded) != len(text):  # a letter whose small form is longer: offsets would be wrong
        folded, wanted = text, keyword
    at = folded.find(wanted)
    while at >= 0:
        yield at
        at = folded.find(wanted, at + len(wanted))


def _garbles(lines: Sequence[Line], kit: Kit) -> Iterator[Planted]:
    """Garbled headline and keyword, standing together: exact, or cut where the headline was not."""
    letters = kit.letters
    places = ((keyword, *place) for keyword in kit.keywords for place in _places(lines, kit, keyword))
    for keyword, line, at in places:
        end = at + len(keyword)
        before = line.text[max(0, at - GARBLE_LIMIT - 2) : at]
        length = _garble_before(before, letters) or _garble_with_spaces(before, kit.headline)
        if length := length or _garble_before(before, _bare(letters)) or _garble_aligned(before, kit.headline):
            yield Planted(line.number, at - length, end, rule_names.GARBLED)
        else:
            length = _garble_after(line.text[end : end + len(letters)].lower(), letters.lower())
            length = length or _spaces_after(line.text[end : end + GARBLE_LIMIT], kit.headline)
            if length:
                yield Planted(line.number, at, end + length, rule_names.GARBLED)


def _garble_before(before: str, letters: str) -> int:
    """How many letters at the end of `before` are the headline's beginning, mostly without its first letter.

    A letter that only looks like the first may be the end of the author's word.
    """
    typed, wanted = before.lower(), letters.lower()
    for last in range(len(letters), GARBLE_LETTERS, -1):
        if typed.endswith(wanted[1:last]):
            at = len(before) - last
            first = before[at : at + 1] if at >= 0 else ""
            whole = first == letters[0] or (first.lower() == wanted[0] and not before[at - 1 : at].isalpha())
            return last if first and whole else last - 1
    return 0


def _garble_with_spaces(before: str, headline: str) -> int:
    """The same where the kit left the headline its spaces, and took only its first letter and some of the last."""
    typed, wanted = before.rstrip().lower(), headline[:GARBLE_LIMIT].lower()
    for last in range(len(wanted), GARBLE_ALONE, -1):
        if typed.endswith(wanted[1:last].rstrip()):
            length = len(wanted[1:last].rstrip())
            return length + len(before) - len(typed) if not typed[:-length][-1:].isalnum() else 0
    return 0


def _garble_aligned(before: str, headline: str) -> int:
    """The same where letters are missing within, or the garble goes on with the headline behind where that was cut."""
    piece = before.rsplit(None, 1)[-1] if before.strip() and not before[-1].isspace() else ""
    known = aligned.letters(headline[:GARBLE_LIMIT].lower())
    one = (
        aligned.best(piece.lower(), known) if len(piece) > GARBLE_LETTERS and len(piece.lower()) == len(piece) else None
    )
    if one is None or one.count <= GARBLE_LETTERS or one.first >= aligned.FIRST:
        return 0
    past = len(piece) - one.end
    start = one.start + garbles.is_the_word_before(piece, one.start, headline[known.places[one.first]], one.first)
    cut = one.last >= len(known.bare) - aligned.FIRST
    return len(piece) - start if not past or (cut and past <= GARBLE_PAST) else 0


def _garble_after(after: str, letters: str) -> int:
    """The same for a garble that follows the keyword; it is longer, since a keyword is followed by the text."""
    beginnings = (letters[first:last] for last in range(len(letters), GARBLE_AFTER, -1) for first in (0, 1))
    return next((len(one) for one in beginnings if len(one) >= GARBLE_AFTER and after.startswith(one)), 0)


def alike(one: str, other: str) -> int:
    """How many code points two texts begin with that are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _spaces_after(after: str, headline: str) -> int:
    """The same where the kit left the headline its spaces; it has lost its first letter, and is no author's."""
    typed, wanted = after.lstrip(" ").lower(), headline[1:GARBLE_LIMIT].lower()
    size = len(typed[: alike(typed, wanted)].rstrip())
    return size + len(after) - len(after.lstrip(" ")) if size >= GARBLE_ALONE else 0


def _unbracketed(lines: Sequence[Line], words: AbstractSet[str]) -> list[Planted]:
    """Garbles of a headline without brackets; beside them searches that are glued to a mark are the kit's, too."""
    found = garbles.find(lines, words)
    if not found:
        return []
    glued = [Planted(line.number, *span, rule_names.INSERTED) for line in lines for span in garbles.glued(line)]
    heads = [Planted(line.number, a, b, rule_names.INSERTED) for line, a, b in garbles.of_headline(lines, found)]
    return [*(Planted(one.line.number, one.start, one.end, rule_names.GARBLED) for one in found), *glued, *heads]


def _bare(letters: str) -> str:
    return "".join(filter(str.isalpha, letters))


def _strays(lines: Sequence[Line], kit: Kit, keyword: str) -> Iterator[Planted]:
    """A keyword of a proven kit wherever else it stands; within a garble it is dropped again."""
    for line, at in _places(lines, kit, keyword):
        end = at + len(keyword)
        step = _STEP.match(line.text, end) if _BREADCRUMB.search(line.text[:at]) else None
        yield Planted(line.number, at, step.end() if step else end, rule_names.KEYWORD)


# Where a breadcrumb begins with the keyword: the sign after it parts nothing any more.
_BREADCRUMB = re.compile(r"(?:^|[:：])\s*$")
_STEP = re.compile(r"\s*[>»›]")


def _foreign(keyword: str, lines: Sequence[Line]) -> bool:
    """Whether the keyword cannot be the author's: an advertiser's words, or without the marks that all the page has."""
    if advertising.is_offer(keyword):
        return True
    if not (keyword.isascii() and len(keyword.split()) >= SEARCH_WORDS and advertising.is_search(keyword)):
        return False
    marked = sum(1 for line in lines if not line.text.isascii())
    return marked * 2 > len(lines)


def _editors_behind(lines: Sequence[Line]) -> Iterator[Planted]:
    """The kit's editor at the end of a line of the page's own."""
    for line in lines:
        if (
            "责任编辑" in line.text
            and (behind := _EDITOR_BEHIND.search(line.text))
            and line.text[: behind.start()].strip()
        ):
            yield Planted(line.number, behind.start(), len(line.text), rule_names.EDITOR)


def _editor_lines(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[Planted]:
    """The kit's editor line: in Chinese in a page that is not, or in the page's language where a kit is proven."""
    return [
        Planted(line.number, 0, len(line.text), rule_names.EDITOR)
        for line in lines
        if len(line.text) <= 2 * KEYWORD_LIMIT
        and line.text.lstrip()[:1] in ("(", "（")
        and pattern.fullmatch(line.text)
    ]
