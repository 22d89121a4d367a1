"""The body of an article as blocks of Markdown: taken apart, put together, made from prose, aligned.

Blocks are separated by blank lines; a heading is a block of its own wherever
it stands, and a list whose items are set apart by blank lines is one block.
What a block may be is said in `nouns.markdown`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

_LINE_END = re.compile(r"\r\n|\r|\n")
HEADING_LINE = re.compile(r"#{1,6}(?:[ \t]|$)")
ITEM_LINE = re.compile(r" {0,3}(?:(?P<bullet>[-+*])|[0-9]{1,9}\.)[ \t]")
RULE_LINE = re.compile(r"(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")

# What would be read as Markdown within a line: a backslash that would escape or
# break, an asterisk, a bracket, and an underscore that is not inside a word.
_INLINE = re.compile(r"(?=\\(?:[!-/:-@\[-`{-~]|$)|[*\[]|(?<![^\W_])_|_(?![^\W_]))")
_INLINE_SIGNS = "\\*[_"
# … and at the beginning of a block: heading, quotation, bullet, rule; a number with its point.
_MARKER = re.compile(r"(?=#{1,6}(?:[ \t]|$)|>|[-+][ \t]|(?:- *){3,}$)")
_NUMBER = re.compile(r"([0-9]{1,9})\.(?=[ \t])")
_BEGINNINGS = frozenset("#>-+0123456789")  # with one of these either begins
_CLOSING = re.compile(r"(?<![^ \t])(?=#+$)")

# Beyond these, blocks are compared without regard to likeness: time stays in proportion to length.
_LIKENESS_LIMIT = 10_000  # pairs of one gap
_EQUAL_LIMIT = 20_000  # pairs of equal blocks; difflib takes more than their number
_COMPARE_LIMIT = 4_000_000  # pairs of two bodies; difflib takes time in their product, a second at most here
_SAME_PLACE = 0.01  # what pairing two blocks of one gap is worth where they share no word


def split(body: str) -> tuple[str, ...]:
    """The blocks of `body`, in order, without white space around them."""
    blocks: list[list[str]] = []
    apart = True  # whether a blank line stands before, or a heading
    for line in (_LINE_END.sub("\n", body) if "\r" in body else body).split("\n"):
        if not line.strip():
            apart = True
            continue
        if blocks and _goes_on(blocks[-1][0], line, apart):
            blocks[-1] += ["", line] if apart else [line]
            apart = False
        else:
            blocks.append([line.lstrip()])
            apart = HEADING_LINE.match(blocks[-1][0]) is not None
    return tuple("\n".join(lines).rstrip() for lines in blocks)


def join(blocks: Iterable[str]) -> str:
    """The body of these blocks: one blank line between, a final line end; ``""`` where there are none."""
    body = "\n\n".join(block for block in blocks if block.strip())
    return body + "\n" if body else ""


def paragraph(prose: str) -> str:
    """One block that prints `prose`, whatever is in it, as a paragraph.

    A line end counts as a space and white space at the ends is dropped; ``""``
    where nothing else is there.
    """
    text = _one_line(prose)
    if text[:1] not in _BEGINNINGS:
        return _escape(text)
    if number := _NUMBER.match(text):
        return f"{number[1]}\\.{_escape(text[number.end() :])}"
    return ("\\" if _MARKER.match(text) else "") + _escape(text)


def heading(prose: str) -> str:
    """One block that prints `prose` as a heading of the second level; otherwise as `paragraph`."""
    text = _escape(_one_line(prose))
    return "## " + (_CLOSING.sub(r"\\", text, count=1) if text[-1:] == "#" else text) if text else ""


def caption(prose: str) -> str:
    """One block that prints `prose` as the caption of a picture that is not there; otherwise as `paragraph`."""
    text = _escape(_one_line(prose)).replace("]", r"\]")
    return f"![{text}]()" if text else ""


def align(old: Sequence[str], new: Sequence[str]) -> tuple[int | None, ...]:
    """For each block of `new`, the index of the block of `old` that it equals or replaces.

    None for one that was added. No index is given twice. A block that was
    moved keeps its own; of the others, those between the same neighbours are
    paired so that the likest go together.
    """
    found: list[int | None] = [None] * len(new)
    gaps: list[tuple[range, range]] = []
    for left, right, equal in stretches(old, new):
        if equal:
            found[right.start : right.stop] = left
        else:
            gaps.append((left, right))
    taken = {i for i in found if i is not None}
    _place_moved(old, new, found, taken)
    for left, right in gaps:
        here = [i for i in left if i not in taken]
        there = [j for j in right if found[j] is None]
        for i, j in _pairs(here, there, old, new):
            found[j] = i
    return tuple(found)


def _goes_on(first: str, line: str, apart: bool) -> bool:
    """Whether `line` belongs to the block whose first line is `first`; apart: a blank line is between."""
    if not apart:
        return not HEADING_LINE.match(line)
    item = ITEM_LINE.match(first)
    if not item or RULE_LINE.match(first) or HEADING_LINE.match(line):
        return False
    other = ITEM_LINE.match(line)
    if other and not RULE_LINE.match(line):
        return other["bullet"] == item["bullet"]
    return line.startswith(("  ", "\t"))


def _one_line(prose: str) -> str:
    return (_LINE_END.sub(" ", prose) if "\n" in prose or "\r" in prose else prose).strip()


def _escape(text: str) -> str:
    return _INLINE.sub(r"\\", text) if any(map(text.__contains__, _INLINE_SIGNS)) else text


def stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range, bool]]:
    """What of two lists is equal and what is not, in order: the indices of either, and whether they are equal."""
    top = min(len(old), len(new))
    head = next((k for k in range(top) if old[k] != new[k]), top)
    tail = next((k for k in range(top - head) if old[-1 - k] != new[-1 - k]), top - head)
    a, b = old[head : len(old) - tail], new[head : len(new) - tail]
    yield range(head), range(head), True
    counts = Counter(a)
    if len(a) * len(b) <= _COMPARE_LIMIT and sum(counts[block] for block in b) <= _EQUAL_LIMIT:
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
            yield range(head + i1, head + i2), range(head + j1, head + j2), tag == "equal"
    else:
        i, j = head, head
        for left, right in _unique_matches(a, b):
            yield range(i, head + left), range(j, head + right), False
            i, j = head + left + 1, head + right + 1
            yield range(i - 1, i), range(j - 1, j), True
        yield range(i, head + len(a)), range(j, head + len(b)), False
    yield range(len(old) - tail, len(old)), range(len(new) - tail, len(new)), True


def _unique_matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of equal blocks that occur once on either side: the longest run of them in the same order.

    It is what "patience diff" (Bram Cohen) rests on; time n log n.
    """
    once_old, once_new = ({b for b, n in Counter(blocks).items() if n == 1} for blocks in (old, new))
    once = once_old & once_new
    place = {block: i for i, block in enumerate(old) if block in once}
    pairs = [(place[block], j) for j, block in enumerate(new) if block in place]
    ends: list[int] = []  # of the best run of each length, the lowest last index in `old` …
    last: list[int] = []  # … and the pair that it is
    before: list[int] = []
    for number, (i, _) in enumerate(pairs):
        length = bisect_left(ends, i)
        if length == len(ends):
            ends.append(i)
            last.append(number)
        ends[length], last[length] = i, number
        before.append(last[length - 1] if length else -1)
    run, number = [], last[-1] if last else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _place_moved(old: Sequence[str], new: Sequence[str], found: list[int | None], taken: set[int]) -> None:
    """Give each block of `new` that stands elsewhere in `old` its index there."""
    places: dict[str, list[int]] = {}
    for i in range(len(old) - 1, -1, -1):
        if i not in taken:
            places.setdefault(old[i], []).append(i)
    for j, block in enumerate(new):
        if found[j] is None and places.get(block):
            found[j] = places[block].pop()
            taken.add(found[j] or 0)


def _pairs(here: list[int], there: list[int], old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of old and new blocks of one gap, in order, so that their likeness together is greatest."""
    rows, columns = len(here), len(there)
    if rows * columns > _LIKENESS_LIMIT or rows == columns == 1:
        yield from zip(here, there, strict=False)
        return
    left, right = [Counter(old[i].split()) for i in here], [Counter(new[j].split()) for j in there]
    worth = [[_SAME_PLACE + _likeness(a, b) for b in right] for a in left]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(worth[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            yield here[i], there[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _likeness(a: Counter[str], b: Counter[str]) -> float:
    """Dice's coefficient of two bags of words: 0 for nothing in common, 1 for the same."""
    return 2 * (a & b).total() / ((a.total() + b.total()) or 1)
