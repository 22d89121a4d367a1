"""Finds become an index that a page can search without reading all of it.

For each word, and for each two words that stand together, there is the list of
finds that have them: lists of finds and not of places, so that none is longer
than the archive has articles, events and figures, however common a syllable is. Two words that
stand together are what most Vietnamese words are; a longer phrase is sought by
its pairs, and the text of what is then shown proves it.

A list is a row of numbers, and a number is a character: UTF-8 keeps small ones
in one byte, and the page need not parse anything. Each number of a list is the
step from the find before it, with what is told of that find in its lowest
digits: for a word its weight (two binary digits), for a pair whether it stands
in a title, summary or name (one).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, repeat
from operator import add, mul, sub

from newsarchive.site.search_docs import Described, Find, Weight
from newsarchive.site.search_words import fold, onset, words

SEPARATOR = "!"  # between the words and the lists of a shard; no number is this character, no word has it
_SHIFT = 1 << 30  # a pair of words is a number: the first times this, plus the second
# The characters that are digits: none needs an escape in a script, steers text or takes two code units.
_RANGES = ((35, 60), (61, 92), (93, 127), (161, 173), (174, 0x2000), (0x2070, 0xD800))
_DIGITS = "".join(chr(code) for first, end in _RANGES for code in range(first, end))
# From this number on there are three characters: the last digit, then how often LARGE goes into it, and what is left.
LARGE = len(_DIGITS) - 1


class _Numerals(dict[int, str]):
    """The character, or the three, of each number."""

    def __missing__(self, number: int) -> str:
        if number < LARGE:
            self[number] = written = _DIGITS[number]
            return written
        return _DIGITS[LARGE] + _DIGITS[number // LARGE] + _DIGITS[number % LARGE]


_NUMERALS = _Numerals()


def numerals(numbers: Iterable[int]) -> str:
    """Numbers below LARGE squared as text."""
    return "".join(map(_NUMERALS.__getitem__, numbers))


@dataclass(frozen=True, slots=True)
class Shards:
    """How many files an index has: powers of two, so that they are rarely another number."""

    words: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Part:
    """The index of some articles. words, pairs: what they add to each file, by its number. onsets: of their words.

    finds: see `_facts`. sources, topics: what the numbers in `finds` count.
    """

    words: Mapping[int, str]
    pairs: Mapping[int, str]
    onsets: tuple[str, ...]
    finds: str
    sources: tuple[str, ...]
    topics: tuple[str, ...]


class _Numbered(dict[str, tuple[int, ...]]):
    """The words of a piece of text without white space in it, as numbers; `words` has those met so far, from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.words: defaultdict[str, int] = defaultdict(count(1).__next__, {"": 0})

    def __missing__(self, piece: str) -> tuple[int, ...]:
        found = self[piece] = tuple(map(self.words.__getitem__, words(piece)))
        return found

    def row(self, text: str) -> Iterator[int]:
        """The words of `text`, in order: as `search_words.words` gives them, but without a look at each again."""
        return chain.from_iterable(map(self.__getitem__, text.split()))


def index(articles: Sequence[Described], shards: Shards) -> Part:
    """The index of `articles`, whose finds are numbered in order, from 0."""
    numbered = _Numbered()
    of_words: defaultdict[int, list[int]] = defaultdict(list)
    of_pairs: defaultdict[int, list[int]] = defaultdict(list)
    for number, find in enumerate(find for article in articles for find in article.finds):
        _take(find, number, numbered, of_words, of_pairs)
    exact = list(numbered.words)
    folded = [fold(word) for word in exact]
    sources = tuple(dict.fromkeys(article.source for article in articles))
    topics = tuple(dict.fromkeys(topic for article in articles for topic in article.topics))
    return Part(
        words=_word_shards(of_words, exact, folded, shards.words),
        pairs=_pair_shards(of_pairs, exact, folded, shards.pairs),
        onsets=tuple(sorted({onset(folded[number]) for number in of_words if number})),
        finds=numerals(_facts(articles, sources, topics)),
        sources=sources,
        topics=topics,
    )


def _take(
    find: Find, number: int, numbered: _Numbered,
    of_words: defaultdict[int, list[int]], of_pairs: defaultdict[int, list[int]],
) -> None:  # fmt: skip
    """Put one find into the lists of its words and pairs. This runs for every word of the archive."""
    rows: dict[Weight, list[int]] = {weight: [0] for weight in Weight}
    for weight, text in find.texts:
        row = rows[weight]
        row.extend(numbered.row(text))
        row.append(0)  # no pair reaches from one text to the next
    counts = Counter(rows[Weight.TEXT])
    named, about = set(rows[Weight.NAME]), set(rows[Weight.ABOUT])
    four = 4 * number
    for word in named:
        of_words[word].append(four + Weight.NAME)
    for word in about - named:
        of_words[word].append(four + Weight.ABOUT)
    for word in counts.keys() - named - about:
        of_words[word].append(four + (counts[word] > 1))
    marked = _pairs(rows[Weight.NAME]) | _pairs(rows[Weight.ABOUT])
    two = 2 * number
    for pair in _pairs(rows[Weight.TEXT]) - marked:
        of_pairs[pair].append(two)
    for pair in marked:
        of_pairs[pair].append(two + 1)


def _pairs(row: list[int]) -> set[int]:
    return set(map(add, map(mul, row, repeat(_SHIFT)), row[1:]))


def _word_shards(lists: Mapping[int, list[int]], exact: list[str], folded: list[str], count: int) -> dict[int, str]:
    found: defaultdict[int, list[tuple[str, str, int]]] = defaultdict(list)
    for word in lists:
        if word:
            found[shard(spread(onset(folded[word])), count)].append((folded[word], exact[word], word))
    return {
        number: SEPARATOR.join(f"{name}{SEPARATOR}{_steps(lists[word], 4)}" for _, name, word in sorted(rows))
        for number, rows in found.items()
    }


def _pair_shards(lists: Mapping[int, list[int]], exact: list[str], folded: list[str], count: int) -> dict[int, str]:
    spreads = [spread(word) for word in folded]
    found: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for pair in lists:
        first, second = divmod(pair, _SHIFT)
        if first and second:
            number = shard(spreads[first] * 31 + spreads[second] & 0xFFFFFFFF, count)
            found[number].append((f"{exact[first]} {exact[second]}", pair))
    return {
        number: SEPARATOR.join(f"{name}{SEPARATOR}{_steps(lists[pair], 2)}" for name, pair in sorted(rows))
        for number, rows in found.items()
    }


def _steps(numbers: list[int], scale: int) -> str:
    """A list as steps: each find's number less the one before it, what is told of it kept."""
    finds = [number & -scale for number in numbers]  # scale is a power of two
    return numerals(map(sub, numbers, [0, *finds]))


def spread(word: str) -> int:
    """A number for a word, the same in the page: Java's hash of strings, of its UTF-16 code units."""
    units = word.encode("utf-16-le", "surrogatepass")
    found = 0
    for at in range(0, len(units), 2):
        found = (found * 31 + units[at] + 256 * units[at + 1]) & 0xFFFFFFFF
    return found


def shard(number: int, count: int) -> int:
    """The file, of `count`, that has what spreads to `number` (Knuth's multiplicative hashing)."""
    return ((number * 2654435761 & 0xFFFFFFFF) >> 8) % count


def _facts(articles: Sequence[Described], sources: tuple[str, ...], topics: tuple[str, ...]) -> Iterator[int]:
    """What finds are chosen by: kind, year + 1 (0 for none), month × 32 + day; of an article source, topics, too."""
    at_source, at_topic = ({name: at for at, name in enumerate(names)} for names in (sources, topics))
    for article in articles:
        for find in article.finds:
            yield find.kind
            yield from _day(find)
            if find is article.finds[0]:
                yield at_source[article.source]
                yield len(article.topics)
                yield from (at_topic[topic] for topic in article.topics)


def _day(find: Find) -> tuple[int, int]:
    point = find.date.point if find.date else None
    if point is None or point.year is None:
        return 0, 0
    return point.year + 1, 32 * (point.month or 0) + (point.day or 0)
