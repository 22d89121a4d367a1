"""How much a sentence speaks as advertisers do: a linear model over its words, learnt from examples of both.

Each word, and each pair of neighbouring words, has a weight (`speech.tsv`); so
have a few shapes, such as a name of letters and digits. The sum says how much
more likely the sentence is planted than written by a journalist, as natural
logarithm of the odds. `benchmarks/speech.py` learns the weights from the gold
to design with and from sentences in `benchmarks/speech/`, and gives the same
weights whenever it is run.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from importlib import resources
from itertools import accumulate, pairwise, repeat

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.planted.wares.tokens import Words

WEIGHTS = "speech.tsv"
BIAS = "#bias"
TELLING = 1.5  # weight of a word, of which advertising has one at least
ROUNDED = 0.01  # more than the last digits of a sum can come to, whatever it is added up by
WORDS_MOST = 80  # of a sentence: a longer one is looked at as far as that
_WORD = re.compile(r"[^\W\d_]+(?:\d[^\W_]*)?|\d+(?:[.,]\d+)*[^\W\d_]*\d*|[!?%€$£]")


class _Counted(Words):
    """The words of a text, with one word for all numbers."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        words = tuple("0" if word[0].isdigit() else word for word in super().__missing__(piece))
        if piece in self:
            self[piece] = words
        return words


_WORDS = _Counted(_WORD)
_SIGNS = ".,;:!?…()[]\"'“”‘’«»|-–—/"
_WIDE = re.compile(r"[\u3400-\u9fff]")
_DIGIT = re.compile(r"\d")
_NAME = re.compile(r"(?<!\w)(?=\w{0,12}\d)(?=\d{0,6}[A-Za-zĐđ])[A-Za-zĐđ0-9]{3,14}(?!\w)")
# What a sentence looks like, each with a sign without which it cannot.
_SHAPES = (
    ("#name", _DIGIT, _NAME),
    (
        "#address",
        re.compile(r"\."),
        re.compile(r"\b[\w-]{2,30}\.(?:com|net|org|vip|bet|club|top|xyz|win|live|asia|info|link|app|me|tv|cc)\b", re.I),
    ),
    ("#telephone", re.compile("0"), re.compile(r"(?<!\d)0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d)")),
    ("#cries", re.compile(r"[!?]"), re.compile(r"!!|[!?]\s*\Z")),
    ("#capitals", re.compile(r"[A-ZĐÀ-Ỹ]{4}"), re.compile(r"\b[A-ZĐÀ-Ỹ]{4,}(?: [A-ZĐÀ-Ỹ]{2,})+")),
)


def weigh(sentence: str) -> float:
    """The natural logarithm of the odds that a sentence is advertising; 0.0 where nothing speaks for either."""
    return _sum(features(sentence)) + bias()


def weighs(sentence: str, least: float) -> bool:
    """Whether a sentence weighs so much; its shapes are looked at only where these could decide it."""
    return _sum(_words(sentence)) + bias() + _LEARNT.shapes_most >= least and weigh(sentence) >= least


def may_weigh(sentence: str, least: float) -> bool:
    """Whether a sentence, or what it begins with up to any of its words, weighs so much: mostly a quick look.

    A word that is new in it takes its weight along, whatever that is. Of pairs
    and shapes only those are counted that speak for advertising, and these from
    the first word on: no beginning weighs more.
    """
    if _WIDE.search(sentence):
        return True  # of characters there are no words to look up
    learnt, words = _LEARNT, _WORDS.of(sentence.lower())
    best = max(accumulate(map(learnt.words.get, dict.fromkeys(words), repeat(0.0))), default=0.0)
    best += sum(map(learnt.pairs.get, pairwise(("^", *words)), repeat(0.0))) + learnt.bias + ROUNDED
    if best + learnt.shapes_most < least:
        return False
    shapes = sum(weight for sign, form, weight in learnt.shapes if sign.search(sentence) and form.search(sentence))
    return best + shapes >= least and _best_beginning(words) + shapes + ROUNDED >= least


def _best_beginning(words: Sequence[str]) -> float:
    """What some words weigh, as far as they weigh most."""
    said = dict.fromkeys(_one_by_one(words[:WORDS_MOST]))
    return _LEARNT.bias + max(accumulate(map(_LEARNT.weights.get, said, repeat(0.0))), default=0.0)


def _one_by_one(words: Sequence[str]) -> Iterator[str]:
    """The words, each behind its pair with the word before."""
    for before, word in pairwise(("^", *words)):
        yield f"{before} {word}"
        yield word


def _sum(found: AbstractSet[str]) -> float:
    weights = _LEARNT.weights
    return math.fsum(map(weights.__getitem__, weights.keys() & found))


def bias() -> float:
    """What every sentence weighs before its words are looked at."""
    return _LEARNT.bias


def telling(page: str, words: AbstractSet[str]) -> frozenset[str]:
    """Of the words that speak most for advertising, those of a page; without one no sentence of it does.

    page: in small letters. words: its words, with the signs that stand at them.
    """
    signed = {word.strip(_SIGNS) for word in words if not word.isalnum()}
    found = frozenset(filter(str.isalnum, _LEARNT.telling & words)) | (_LEARNT.telling & signed)
    if not _WIDE.search(page):
        return found
    return found | (_LEARNT.telling & {page[at : at + 2] for at in range(len(page) - 1)})


def names(text: str) -> list[str]:
    """The names of letters and digits in a text, in small letters."""
    return [match[0].lower() for match in _NAME.finditer(text)]


def unnamed(text: str) -> str:
    """A text without the names of letters and digits in it."""
    return _NAME.sub(" ", text)


def odds(log: float) -> float:
    """The probability that goes with the logarithm of odds, from 0 to 1."""
    return 1 / (1 + math.exp(-log))


def features(sentence: str) -> set[str]:
    """What a sentence is weighed by: its words in small letters, pairs of them, and its shapes."""
    found = _words(sentence)
    found.update(name for name, sign, pattern in _SHAPES if sign.search(sentence) and pattern.search(sentence))
    return found


def _words(sentence: str) -> set[str]:
    """The same without its shapes."""
    words = _WORDS.of(sentence.lower())[:WORDS_MOST]
    pairs = map(" ".join, zip(("^", *words), words, strict=False))
    return {*words, *pairs} if not _WIDE.search(sentence) else set(_wide(words, pairs))


def _wide(words: Sequence[str], pairs: Iterable[str]) -> Iterator[str]:
    """The same of a sentence with Chinese characters, of which two or three at a time stand for words."""
    for word, pair in zip(words, pairs, strict=True):
        if _WIDE.search(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
            yield from (word[at : at + 3] for at in range(len(word) - 2))
        else:
            yield word
            yield pair


class _Learnt:
    """What was learnt, read when it is first asked for."""

    @lazy
    def weights(self) -> Mapping[str, float]:
        """What each word, each pair of words and each shape weighs."""
        text = resources.files(__package__).joinpath(WEIGHTS).read_text(encoding="utf-8")
        rows = (line.split("\t") for line in text.splitlines() if not line.startswith("# "))
        return {name: float(weight) for name, weight in rows}

    @lazy
    def words(self) -> Mapping[str, float]:
        """What each word weighs."""
        return {one: weight for one, weight in self.weights.items() if " " not in one and one[0] != "#"}

    @lazy
    def pairs(self) -> Mapping[tuple[str, str], float]:
        """What the pairs of words weigh that speak for advertising."""
        told = ((one.split(" "), weight) for one, weight in self.weights.items() if " " in one and weight > 0)
        return {(before, word): weight for (before, word), weight in told}

    @lazy
    def telling(self) -> frozenset[str]:
        """The words that speak most for advertising."""
        return frozenset(one for one, weight in self.weights.items() if weight >= TELLING and " " not in one)

    @lazy
    def bias(self) -> float:
        """What every sentence weighs before its words are looked at."""
        return self.weights.get(BIAS, 0.0)

    @lazy
    def shapes(self) -> Sequence[tuple[re.Pattern[str], re.Pattern[str], float]]:
        """The shapes that speak for advertising: the sign of each, how it looks, and what it weighs."""
        return [(sign, form, weight) for name, sign, form in _SHAPES if (weight := self.weights.get(name, 0.0)) > 0]

    @lazy
    def shapes_most(self) -> float:
        """What all shapes together weigh at most, and a little for the sum's last digit."""
        return sum(weight for *_, weight in self.shapes) + ROUNDED


_LEARNT = _Learnt()
