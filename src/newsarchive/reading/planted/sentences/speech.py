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
from functools import cache
from importlib import resources

from newsarchive.reading.planted.wares.tokens import Words

WEIGHTS = "speech.tsv"
BIAS = "#bias"
TELLING = 1.5  # weight of a word, of which advertising has one at least
WORDS_MOST = 80  # of a sentence: a longer one is looked at as far as that
_WORD = re.compile(r"[^\W\d_]+(?:\d[^\W_]*)?|\d+(?:[.,]\d+)*[^\W\d_]*\d*|[!?%€$£]")
_WORDS = Words(_WORD)
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
    return _sum(_words(sentence)) + bias() + _shapes_most() >= least and weigh(sentence) >= least


def _sum(found: AbstractSet[str]) -> float:
    weights = _weights()
    return math.fsum(map(weights.__getitem__, weights.keys() & found))


def bias() -> float:
    """What every sentence weighs before its words are looked at."""
    return _weights().get(BIAS, 0.0)


def telling(page: str, words: AbstractSet[str]) -> frozenset[str]:
    """Of the words that speak most for advertising, those of a page; without one no sentence of it does.

    page: in small letters. words: its words, with the signs that stand at them.
    """
    signed = {word.strip(_SIGNS) for word in words if not word.isalnum()}
    found = frozenset(filter(str.isalnum, _telling() & words)) | (_telling() & signed)
    if not _WIDE.search(page):
        return found
    return found | (_telling() & {page[at : at + 2] for at in range(len(page) - 1)})


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
    words = ["0" if word[0].isdigit() else word for word in _WORDS.of(sentence.lower())[:WORDS_MOST]]  # as a number
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


@cache
def _telling() -> frozenset[str]:
    """The words that speak most for advertising."""
    return frozenset(one for one, weight in _weights().items() if weight >= TELLING and " " not in one)


@cache
def _shapes_most() -> float:
    """What all shapes together weigh at most, and a little for the sum's last digit."""
    return sum(max(0.0, _weights().get(name, 0.0)) for name, *_ in _SHAPES) + 0.01


@cache
def _weights() -> Mapping[str, float]:
    text = resources.files(__package__).joinpath(WEIGHTS).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("# "))
    return {name: float(weight) for name, weight in rows}
