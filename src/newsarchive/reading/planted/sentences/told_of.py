"""What looks planted and is not: a page that reports of a trade has its words, and so have headlines of other stories.

Who tells in several sentences how the police raided a betting ring prints the
ring's addresses, too, and the headlines under his story tell of loan sharks. A
kit's brackets and garbles are planted all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from newsarchive.nouns.text import fold
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import governs
from newsarchive.reading.planted.sentences import pitches
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS
from newsarchive.reading.planted.sentences.pitch_words import CALLING, Sign
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import CRIME, HONEST, SPOKEN, quotes, scan

REACH = 60  # code points about a keyword in which a crime is told of
SENTENCES = 2  # lines in which it is told of a trade
BARE_WORDS = 5  # of a headline that is printed without its marks
HEADLINE_WORDS = (4, 24)  # of a headline in a list
BESIDE = 2  # others of the list
HEADLINES = 2  # that look planted; where more of a page does, they are

# What is proven by its form, whatever the page tells of.
_PROVEN = rule_names.MARKS | {rule_names.INSERTED}
# What of a line is known by its words alone.
_WORDS = frozenset({rule_names.SENTENCE, rule_names.SPEECH})
# Who acts in a report of a crime, and how he warns: in no advertisement.
_REPORTED = re.compile(
    r"công an|cảnh sát|bắt giữ|khởi tố|triệt phá|bị cáo|bị can|cáo trạng|cảnh giác|khuyến cáo"
    r"|\b(?:police|arrested|prosecutors?|warned|urged|beware)\b|polisi|menangkap|ditangkap|tersangka|tergiur|waspada|imbau"
    r"|gendarm|tribunal|procureur|en garde|警方|民警|检察院|法院|谨防|切勿",
    re.I,
)
_ADDRESSING = CALLING | {Sign.READER}


def without(lines: Sequence[Line], found: Sequence[Planted]) -> list[Planted]:
    """What is found, without what the page tells of and without headlines of other stories."""
    if not found:
        return []
    sure = {one for one in found if one.rule in _PROVEN or _is_parted(lines[one.line - 1].text, one)}
    kit = any(one.rule in _PROVEN for one in found)
    numbers = {one.line for one in found}
    of_trade = any(
        one not in sure and _trades(lines[one.line - 1], one) for one in found
    )  # else nothing can be told of
    told = frozenset((*_told(lines, found), *_titled(lines, numbers))) if of_trade else frozenset()
    last = max((line.number for line in lines if line.prose), default=len(lines))
    few = not kit and len(numbers) <= HEADLINES
    bare = {one for one in found if one.rule in _WORDS and _may_be_bare(lines[one.line - 1].text[one.start : one.end])}
    own = "\n".join(_bare(line.text) for line in lines if line.number not in numbers) if bare else ""
    return [
        one
        for one in found
        if not (
            _is_quoted(lines[one.line - 1].text, one)
            or (one in bare and _bare(lines[one.line - 1].text[one.start : one.end]) in own)
            or (one not in sure and _is_named(lines[one.line - 1].text, one))
            or (one.rule in rule_names.SENTENCES and _REPORTED.search(lines[one.line - 1].text, one.start, one.end))
            or (one not in sure and _is_told(lines[one.line - 1], one, told))
            or (few and _is_headline(lines, one, numbers, last))
        )
    ]


def _told(lines: Sequence[Line], found: Sequence[Planted]) -> Iterator[str]:
    """The trades that several lines tell of: a crime, and what somebody says of it."""
    cut: dict[int, list[Planted]] = {}
    for one in found:
        cut.setdefault(one.line, []).append(one)
    seen: dict[str, int] = {}
    crimes: set[str] = set()
    for line in lines:
        if not line.ends or len(line.text) > LINE_LIMIT:
            continue
        own = cut.get(line.number, ())
        trades = {
            item.trade
            for item in scan(line.text).of(*SPOKEN)
            if item.trade and not any(one.start <= item.start < one.end for one in own)
        }
        crime = bool(trades and CRIME.search(line.text))
        crimes |= trades if crime else set()
        for trade in trades if crime or quotes(line.text) else ():
            seen[trade] = seen.get(trade, 0) + 1
    return (trade for trade, times in seen.items() if times >= SENTENCES and trade in crimes)


def _may_be_bare(text: str) -> bool:
    """Whether a text may be a line of the page without its marks, as pictures are named after headlines."""
    return text.isascii() and len(text.split()) >= BARE_WORDS


def _bare(text: str) -> str:
    """The words of a text without their marks, and without marks between them."""
    return " ".join(_WORD.findall(fold(text)))


_WORD = re.compile(r"[^\W_]+")


def _titled(lines: Sequence[Line], numbers: AbstractSet[int]) -> Iterator[str]:
    """The trades that a headline over the text reports of. numbers: lines in which something is planted."""
    first = next((line.number for line in lines if line.prose), 0)
    for line in lines[:first]:
        if line.number not in numbers and line.words >= HEADLINE_WORDS[0] and line.shown[:1].isupper():
            report = scan(line.text) if not line.ends and len(line.text) <= LINE_LIMIT else None
            if report and report.has(Kind.REPORT):
                yield from (item.trade for item in report.of(*SPOKEN) if item.trade)


def _is_told(line: Line, one: Planted, told: AbstractSet[str]) -> bool:
    """Whether what was found is of a trade of which the page tells."""
    trades = _trades(line, one) if told else told
    return bool(trades) and trades <= told


def _trades(line: Line, one: Planted) -> AbstractSet[str]:
    """The trades that what was found speaks of."""
    return {item.trade for item in scan(line.text[one.start : one.end]).of(*SPOKEN) if item.trade}


def _is_parted(text: str, one: Planted) -> bool:
    """Whether brackets or a stroke came with a keyword, where no author has a place for it."""
    own = text[one.start : one.end].strip()
    return one.rule in rule_names.KEYWORDS and (own[:1] in _SIGNS or own[-1:] in _SIGNS)


_SIGNS = tuple("_-–—|[]【】()")


def _is_quoted(text: str, one: Planted) -> bool:
    """Whether a keyword stands between marks of quotation, and nothing else does."""
    return one.rule in rule_names.KEYWORDS and quotes(text[: one.start][-1:]) and quotes(text[one.end : one.end + 1])


def _is_named(text: str, one: Planted) -> bool:
    """Whether a keyword is a matter that an author may name, and does: in a report of a crime, or in a name.

    "phá đường dây cá độ bóng đá", "đài xổ số kiến thiết Hậu Thủy".
    """
    if one.rule not in rule_names.KEYWORDS:
        return False
    start, end = one.start, one.end
    before, after, found = text[:start], text[end:], scan(text[start:end])
    if text[start:end].isascii() or found.has(Kind.BRAND) or not found.has(Kind.MATTER, Kind.OFFER):
        return False
    if not before[-1:].isspace() or not before.strip()[-1:].isalnum():
        return False
    named = not found.has(Kind.OFFER) and after[:1] == " " and after[1:2].isupper()
    return named or governs(before.split()[-1]) or bool(CRIME.search(text, max(0, start - REACH), end + REACH))


def _is_headline(lines: Sequence[Line], one: Planted, planted: AbstractSet[int], last: int) -> bool:
    """Whether a line under the text stands as a headline among others, and speaks to no reader."""
    line = lines[one.line - 1]
    if one.line <= last or one.rule not in _WORDS or not _may_be_headline(line) or one.end < len(line.text.rstrip()):
        return False
    beside = [other for other in _beside(lines, one.line) if other.number not in planted and _may_be_headline(other)]
    if len(beside) < BESIDE or "|" in line.text or any(map(pitches.is_odd, line.lowered.split())):
        return False
    return pitches.pitch(line.text).signs.isdisjoint(_ADDRESSING) or scan(line.text).has(*HONEST)


def _may_be_headline(line: Line) -> bool:
    text = line.shown.lstrip("-–•·*›»+ ")
    least, most = HEADLINE_WORDS
    return least <= line.words <= most and text[:1].isupper() and not text.endswith(SENTENCE_ENDS[0])


def _beside(lines: Sequence[Line], number: int) -> list[Line]:
    """The lines next to a line that are not blank, two on each side."""
    before = [line for line in lines[max(0, number - 6) : number - 1] if not line.blank]
    after = [line for line in lines[number : number + 5] if not line.blank]
    return [*before[-BESIDE:], *after[:BESIDE]]
