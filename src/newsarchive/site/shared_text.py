"""Which articles have text in common, paragraph by paragraph.

Paragraphs are compared by their shingles (`nouns.shingles`). Two articles are compared closely only where they
have several rare ones in common, and each only with its `NEAREST` neighbours in time, so that the cost of an
article does not grow with the archive.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsarchive.nouns import markdown
from newsarchive.nouns.archive import Block, Entry
from newsarchive.nouns.markdown import BlockKind
from newsarchive.nouns.text import nfc
from newsarchive.site import addresses

LEAST_SHINGLES = 2  # fewer in common, and two paragraphs are not compared
SAME = 0.75  # a paragraph is the other's if so much of its shingles is: two of three sentences are not enough
COMMON = 40  # a shingle of more articles than that is a formula of a publisher's, not a text taken over
NEAREST = 4  # neighbours in time, to either side, among those that have a shingle
NEARLY = 0.8  # so much of both texts in common, and one is the other printed again
REPEATED = 4  # places in one text where a shingle is looked up: enough for what is honestly repeated
COMPARED = 8  # articles that are compared closely with one

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph here and the same there: its anchor on either page (None where it has none), and its number."""

    here: str | None
    number: int
    there: str | None
    other: int


@dataclass(frozen=True, slots=True)
class Common:
    """What the text of an article has in common with another's.

    pairs: the paragraphs, in the order of this one. share: of this article's
    paragraphs (those long enough to tell), from 0 to 1; other_share: of the other's.
    to_the_letter: both texts have the same words, all of them, in the same order.
    """

    pairs: tuple[Pair, ...]
    share: float
    other_share: float
    to_the_letter: bool = False

    @property
    def nearly_all(self) -> bool:
        """Whether one is the other printed again, perhaps a little changed."""
        return min(self.share, self.other_share) >= NEARLY

    @property
    def turned(self) -> Common:
        """The same, seen from the other article."""
        pairs = tuple(sorted((Pair(p.there, p.other, p.here, p.number) for p in self.pairs), key=lambda p: p.number))
        return Common(pairs, self.other_share, self.share, self.to_the_letter)


def in_common(entries: Sequence[Entry]) -> Mapping[str, Mapping[str, Common]]:
    """For each article that shares text with others: these, by slug, and what is shared.

    entries: in the order of the archive, in which neighbours are neighbours in time.
    """
    marked = [tuple(block.shingles for block in entry.blocks) for entry in entries]
    places: defaultdict[int, list[int]] = defaultdict(list)
    for rank, shingles in enumerate(marked):
        for one in {one for block in shingles for one in block}:
            places[one].append(rank)
    shared = {one: ranks for one, ranks in places.items() if 1 < len(ranks) <= COMMON}
    found: defaultdict[str, dict[str, Common]] = defaultdict(dict)
    for rank, shingles in enumerate(marked):
        for other in _worth_comparing(rank, shingles, shared):
            if common := _compare(entries[rank], shingles, entries[other], marked[other]):
                here, there = entries[rank].article.slug, entries[other].article.slug
                found[here][there], found[there][here] = common, common.turned
    return found


def _worth_comparing(rank: int, marked: Sequence[Sequence[int]], shared: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """The articles after this one that have much of one of its paragraphs."""
    counts: Counter[int] = Counter()
    for block in marked:
        here: Counter[int] = Counter()
        for one in block:
            ranks = shared.get(one)
            if ranks is not None:
                at = bisect_left(ranks, rank)
                here.update(ranks[at + 1 : at + 1 + 2 * NEAREST])
        least = max(LEAST_SHINGLES, SAME * len(block))
        for other, count in here.items():
            if count >= least:
                counts[other] += count
    return iter(sorted(counts, key=lambda other: (-counts[other], other))[:COMPARED])


def _compare(
    entry: Entry, shingles: Sequence[Sequence[int]], other: Entry, others: Sequence[Sequence[int]]
) -> Common | None:
    home: dict[int, list[int]] = {}
    for at, block in enumerate(others):
        for one in block:
            places = home.setdefault(one, [])
            if len(places) < REPEATED:
                places.append(at)
    pairs: list[tuple[Block, Block]] = []
    taken: set[int] = set()
    for at, block in enumerate(shingles):
        met = Counter(there for one in block for there in home.get(one, ()) if there not in taken)
        if met:
            there, count = min(met.items(), key=lambda item: (-item[1], item[0]))
            if count >= max(LEAST_SHINGLES, SAME * max(len(block), len(others[there]))):
                taken.add(there)
                pairs.append((entry.blocks[at], other.blocks[there]))
    if not pairs:
        return None
    common = Common(
        pairs=tuple(_pair(entry, here, other, there) for here, there in pairs),
        share=_share((here for here, _ in pairs), entry.blocks),
        other_share=_share((there for _, there in pairs), other.blocks),
    )
    return replace(common, to_the_letter=common.nearly_all and _running(entry) == _running(other))


def _pair(entry: Entry, here: Block, other: Entry, there: Block) -> Pair:
    return Pair(
        addresses.block_anchor(entry, here), here.line or here.paragraph,
        addresses.block_anchor(other, there), there.line or there.paragraph,
    )  # fmt: skip


def _share(taken: Iterable[Block], blocks: Sequence[Block]) -> float:
    """How much of a text these paragraphs are, by length."""
    whole = sum(len(block.text) for block in blocks if _is_prose(block)) or 1
    return min(1.0, sum(len(block.text) for block in taken) / whole)


def _running(entry: Entry) -> list[str]:
    """The words of the running text as they are written, but for capitals."""
    return [word for block in entry.blocks if _is_prose(block) for word in _WORD.findall(nfc(block.text).casefold())]


def _is_prose(block: Block) -> bool:
    return markdown.kind(block.source) not in (BlockKind.HEADING, BlockKind.CAPTION)
