"""Lines that belong together: text that was broken to a width is put back into paragraphs.

Two neighbouring lines are one paragraph where the second goes on with a small
letter from a first that has not ended. On a page that is broken to a width
throughout, neighbouring lines are one until a short line ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import is_blank
from newsarchive.reading.lines.line import Line, starts_small
from newsarchive.reading.lines.rules import Verdict
from newsarchive.reading.words import signatures, vocabulary

# A line that goes on has at least so many words: menu entries in small letters have fewer.
GOES_ON_WORDS = 5
# A page is broken to a width where so many of its open lines, and at least so many in number, go on …
WRAPPED_SHARE = 0.4
NAME_LINE = 10  # words of a link within a sentence that stands on a line of its own
TITLED_NAME = 3  # words of a title and the first of a name
CAPTION_LINES = 4  # of a caption that is broken to a width
LONG_LINE = 13  # words of a line that ends in the midst of a name; headings have fewer
INDENTED = 3  # so many lines with white space before them, and paragraphs begin so
WRAPPED_LINES = 5
# … and none of them is longer than a dump's line. Prose on one line has no upper bound.
WRAPPED_WIDTH = 140  # code points
# On such a page a line that ends a sentence before this share of the width ends a paragraph.
SHORT_LINE = 0.85
# Where fewer lines go on, so many of those that do are as long as the width lets them be …
FULL_SHARE = 0.8
LOOSE = 2  # code points that a line may be wider: a sign at its end
# The first of two lines of a headline in capitals has so many words; a section's name over it has fewer.
CAPITAL_WORDS = 6
NOT_ENDED = ",;:"
SPACED_LINES = 8  # of fewer lines nobody can tell whether a blank one stands after every one by chance
ROW_STROKES = 2  # strokes in a row of entries, which no line goes on with
ROW_GAPS = 2  # wide gaps in a row of entries or tags, which goes on with no line


@dataclass(frozen=True, init=False)
class Group:
    """Lines that make one paragraph (mostly one line), with the verdict on them.

    apart: a blank line stands right over it that does not stand over every line of the page. whole: the lines joined
    as one, with the number of the first. blank: whether it is a blank line. running: whether it is running text, as
    far as no rule takes it for something else.
    """

    lines: tuple[Line, ...]
    verdict: Verdict
    apart: bool
    whole: Line = field(init=False, repr=False, compare=False)
    blank: bool = field(init=False, repr=False, compare=False)
    running: bool = field(init=False, repr=False, compare=False)

    def __init__(self, lines: tuple[Line, ...], verdict: Verdict, apart: bool = False) -> None:
        own = self.__dict__  # as for a line
        own["lines"] = lines
        own["verdict"] = verdict
        own["apart"] = apart
        own["whole"] = whole = lines[0] if len(lines) == 1 else _joined(lines)
        own["blank"] = lines[0].blank
        own["running"] = verdict.open and whole.prose


def _joined(lines: Sequence[Line]) -> Line:
    text = join(tuple(line.shown for line in lines))
    return Line(lines[0].number, text, text)


def last_shown(groups: Sequence[Group], at: int) -> int | None:
    """The last group before this one that is not blank; None where there is none."""
    return next((i for i in range(at - 1, -1, -1) if not groups[i].blank), None)


def near(groups: Sequence[Group], at: int, step: int, reach: int, within: range | None = None) -> list[Group]:
    """Up to `reach` groups that are not blank, before (-1) or after (1) this one; within: where they are looked for."""
    within = range(len(groups)) if within is None else within
    found: list[Group] = []
    at += step
    while within.start <= at < within.stop and len(found) < reach:
        if not groups[at].blank:
            found.append(groups[at])
        at += step
    return found


def join(texts: Sequence[str]) -> str:
    """Broken lines as one: a space between, none between two wide characters (Chinese writes none)."""
    out = ""
    parts: list[str] = []
    for text in texts:
        parts.append(" " if out and not (_wide(out[-1]) and text and _wide(text[0])) else "")
        parts.append(text)
        out = text or out
    return "".join(parts)


def _wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uff65"


def group(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> tuple[Group, ...]:
    """The lines in groups; a line whose verdict is not open stands alone."""
    width = wrapped_width(lines, verdicts)
    by_indents = width is not None and _begin_indented(lines, verdicts)
    groups: list[list[int]] = []
    opened = False  # whether the line before is open: after another, none goes on
    for at, verdict in enumerate(verdicts):
        if (
            opened
            and verdict.open
            and (_joins(lines, verdicts, at, width) or (by_indents and _is_unindented(lines, verdicts, at)))
        ):
            groups[-1].append(at)
        elif opened and width is not None and _ends_caption(lines, verdicts, at):
            groups[-1:] = _with_caption(lines, groups[-1], at)
        else:
            groups.append([at])
        opened = verdict.open
    return tuple([_group(lines, verdicts, one) for one in groups])


def _group(lines: Sequence[Line], verdicts: Sequence[Verdict], one: Sequence[int]) -> Group:
    """Lines as a group.

    With the verdict on the first of them; with that on the last where it tells whose picture a caption is about.
    """
    first = one[0]
    apart = first > 0 and lines[first - 1].blank
    if len(one) == 1:
        return Group((lines[first],), verdicts[first], apart)
    decides = one[-1] if verdicts[one[-1]].rule == _CREDITED else first
    return Group(tuple([lines[i] for i in one]), verdicts[decides], apart)


@latest
def printed(groups: Sequence[Group]) -> str:
    """All that a page prints: a pass that looks for a sign sees by it that no line has one."""
    return "\n".join([one.whole.text for one in groups])


@latest
def rules(groups: Sequence[Group]) -> frozenset[str]:
    """The rules by which the first pass knows the lines of a page, or parts of them.

    Most passes have nothing to do where none of theirs is among these.
    """
    of_pieces = [piece.rule for one in groups if one.verdict.pieces for piece in one.verdict.pieces]
    return frozenset([one.verdict.rule for one in groups] + of_pieces)


def closed_up(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> tuple[Sequence[Line], Sequence[Verdict]]:
    """The lines and verdicts of a page without as many blank lines as stand after every line of it.

    What stands between all lines sets none of them apart: line ends were
    doubled on the way, or each paragraph and each entry of a menu is a block.
    """
    shown = [at for at, line in enumerate(lines) if not (line.blank and is_blank(line.raw))]  # the planted are shown
    if len(shown) < SPACED_LINES or (gap := min(b - a for a, b in pairwise(shown)) - 1) == 0:
        return lines, verdicts
    left_out = {at for one in shown for at in range(one + 1, one + 1 + gap)}
    kept = [at for at in range(len(lines)) if at not in left_out]
    return [lines[at] for at in kept], [verdicts[at] for at in kept]


def _begin_indented(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> bool:
    """Whether white space begins the paragraphs of a page."""
    shown = zip(lines, verdicts, strict=True)
    return sum(verdict.open and _indented(line) for line, verdict in shown) >= INDENTED


def _is_unindented(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether an open line goes on with a paragraph since it is not indented, a caption's aside."""
    if _indented(lines[at]) or _begins_item(lines[at]):
        return False
    inside = _indented(lines[at - 1]) or (at > 1 and _indented(lines[at - 2]))
    return inside and lines[at].words >= GOES_ON_WORDS and (at + 1 == len(lines) or verdicts[at + 1].rule != _CREDITED)


def _ends_caption(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether a line with a picture's credit goes on with the line before it, which is open."""
    return verdicts[at].rule == _CREDITED and _goes_on(lines[at - 1], lines[at])


def _with_caption(lines: Sequence[Line], one: Sequence[int], at: int) -> list[list[int]]:
    """A paragraph's lines, those of the caption after its last sentence apart, with the line that ends this."""
    first = next((i + 1 for i in reversed(one[:-1]) if lines[i].ends), one[0])
    if at - first >= CAPTION_LINES:
        return [list(one), [at]]
    rest = [i for i in one if i < first]
    caption = [*(i for i in one if i >= first), at]
    return [rest, caption] if rest else [caption]


_CREDITED = "caption-credit"


@latest
def wrapped_width(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> int | None:
    """The width to which the whole page is broken, in code points; None where it is not."""
    shown = [
        line for line, verdict in zip(lines, verdicts, strict=True) if verdict.open and line.words >= GOES_ON_WORDS
    ]
    if len(shown) < WRAPPED_LINES or max(len(line.shown) for line in shown) > WRAPPED_WIDTH:
        return None
    going = [
        (one, other)
        for (one, said), (other, says) in pairwise(zip(lines, verdicts, strict=True))
        if said.open and says.open and _goes_on(one, other)
    ]
    if len(going) < WRAPPED_LINES:
        return None
    foot = _foot(lines, verdicts, going[-1][1].number)
    if len(going) < WRAPPED_SHARE * len(shown) and not _are_full(going, [one for one in shown if one.number < foot]):
        return None
    lengths = sorted(len(line.shown) for line in shown)
    return lengths[(len(lengths) * 9) // 10]


def _foot(lines: Sequence[Line], verdicts: Sequence[Verdict], last: int) -> int:
    """The number of the line with which what is none of the text begins, after the last that goes on."""
    after = ((line, verdict) for line, verdict in zip(lines, verdicts, strict=True) if line.number > last)
    found = (line.number for line, verdict in after if not (line.blank or verdict.open))
    return next(found, lines[-1].number + 1)


def _are_full(going: Sequence[tuple[Line, Line]], shown: Sequence[Line]) -> bool:
    """Whether lines were broken since they were full, as on a page of many short paragraphs and lists.

    Hardly one had room for the next line's first word, and no running text is wider.
    """
    width = max(len(one.shown) for one, _ in going)
    if max((len(line.shown) for line in shown if line.prose), default=0) > width + LOOSE:
        return False
    full = sum(len(one.shown) + 1 + len(other.shown.split(" ", 1)[0]) >= SHORT_LINE * width for one, other in going)
    return full >= FULL_SHARE * len(going)


def _joins(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int, width: int | None) -> bool:
    """Whether line `at` belongs to the paragraph of the line before it, where both are open."""
    before, line = lines[at - 1], lines[at]
    if verdicts[at].rule == "verse" or before.shown.count(" | ") >= ROW_STROKES:
        return False
    if (width is not None and _indented(line) and not _indented(before)) or _is_motto(lines, verdicts, at):
        return False
    if _goes_on(before, line) or _is_one_headline(before, line) or _is_broken_name(lines, verdicts, at):
        return True
    if width is None or before.words < GOES_ON_WORDS or _begins_item(line):
        return False
    if before.ends:  # the next word would have stood on the line if it were of the same paragraph
        return len(before.shown) + 1 + len(line.shown.split(" ", 1)[0]) > width
    return len(before.shown) >= SHORT_LINE * width and not _is_last_of_titles(lines, verdicts, at)


def _is_motto(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether a page begins with a few words and what goes on small under them, over its menus: name and motto."""
    if at > TOP_LINES or lines[at - 1].words > NAME_WORDS or not starts_small(lines[at].shown):
        return False
    if any(line.prose or line.ends for line in lines[:at]):
        return False
    if any(not lines[i].blank and verdicts[i].open for i in range(at - 1)):
        return False
    under = (verdicts[i] for i in range(at + 1, len(lines)) if not lines[i].blank)
    return next(under, verdicts[at]).role is Role.NAVIGATION


TOP_LINES = 8  # among which a page's name stands, if it begins with it
NAME_WORDS = 5  # of a site's name that is set over its motto


def _is_last_of_titles(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether a line with a capital closes its run without a stop: a standfirst's under a headline, no paragraph's."""
    line = lines[at]
    last = at + 1 == len(lines) or lines[at + 1].blank or not verdicts[at + 1].open
    return last and not line.ends and line.words >= GOES_ON_WORDS and line.shown[0].isupper()


def _is_broken_name(lines: Sequence[Line], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether a dump broke a sentence at a name: a link's words on a line of their own, or "Ông Lê" and "Văn An …"."""
    before, line = lines[at - 1], lines[at]
    if before.ends or before.shown[-1:] in NOT_ENDED[1:] or (line.words > NAME_LINE and not line.prose):
        return False
    if _goes_on_with_name(before, line):
        return True
    if line.prose:
        return 1 < before.words <= TITLED_NAME and bool(_TITLED.match(before.shown)) and line.shown[0].isupper()
    after = lines[at + 1] if at + 1 < len(lines) and verdicts[at + 1].open else None
    if before.words < GOES_ON_WORDS or after is None or after.words < len("ab"):
        return False
    told = after.prose or after.ends or line.words < GOES_ON_WORDS  # else a section's name and a headline in two lines
    return told and starts_small(after.shown)


def _goes_on_with_name(before: Line, line: Line) -> bool:
    """Whether a long line ends in the midst of a name: "… làng Phú" and "Thượng, đúng chỗ ấy …"."""
    last = before.shown.rsplit(None, 2)[1:]
    if before.words < LONG_LINE or len(last) < len("ab") or not (last[1][0].isupper() and last[1].isalpha()):
        return False
    return last[0][0].islower() and bool(_REST_OF_NAME.match(line.shown))


# A word or two of a name and then the sentence, which no sentence begins with.
_REST_OF_NAME = re.compile(
    r"[A-ZĐÀ-Ỹ][^\W\d_]{1,12}(?:, (?!ngày|tanggal)[a-zà-ỹđ]| [A-ZĐÀ-Ỹ][^\W\d_]{1,8}\. [A-ZĐÀ-Ỹ])"
)
_TITLED = re.compile(r"(?:Ông|Bà|Anh|Chị|Em|Cô|Thầy|Bác|Cụ|Cháu|Đồng chí) [^\W\d_a-zà-ỹ]\S*$")


def _indented(line: Line) -> bool:
    """Whether white space begins a line: on a page broken to a width, a new paragraph."""
    return line.text[:2].isspace() and len(line.text) > len(line.shown) + 1


def _goes_on(before: Line, line: Line) -> bool:
    return (
        not before.ends
        and starts_small(line.shown)
        and before.shown[-1:] not in NOT_ENDED[1:]
        and (before.words >= GOES_ON_WORDS or _begins_headline(before, line))
        and len(before.shown) <= WRAPPED_WIDTH * 2
        and not _MACHINE_WORD.fullmatch(line.shown)
        and not _LETTERED.match(line.shown)
        and line.shown.count("   ") < ROW_GAPS
    )


# An item of a list: "a) Ô tô con …", "b. Người đi bộ …".
_LETTERED = re.compile(r"[a-hđ](?:\)|\.(?= ?[A-ZĐÀ-Ỹ]))")
# An account, an address, a picture's name: "mai_anh_pn", "thanh-long-ruot-do".
_MACHINE_WORD = re.compile(r"(?=\S{0,30}[_@\d/-])\S+", re.ASCII)


def _begins_headline(before: Line, line: Line) -> bool:
    """Whether a short line with a capital is the first of two: a headline broken over lines."""
    return (
        before.words > 1 and line.words > 2 and before.shown[0].isupper() and not signatures.is_signature(before.shown)
    )


def _is_one_headline(before: Line, line: Line) -> bool:
    """Whether two lines in capitals are one headline: neither is a section's name nor an institution's."""
    if not (before.capitals and line.capitals) or before.words < CAPITAL_WORDS or before.ends or _begins_item(line):
        return False
    return before.key != line.key and not any(vocabulary.opens_masthead(one.shown) for one in (before, line))


def _begins_item(line: Line) -> bool:
    return line.shown[:1] in "-–•*+·►" or bool(_NUMBERED.match(line.shown))


_NUMBERED = re.compile(r"\d{1,2} ?[.)](?!\d)")  # "1.300 tàu lá" counts
