"""Names that only advertising knows.

Whoever plants sentences plants a name in them: letters and a lucky number, or
words with capitals. The story knows nothing of it. So a name is an
advertiser's where all the sentences that have it are pitches, one of them sells
and calls the reader, and no honest sentence, headline or menu has the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted.extents import NAMELESS, wedged
from newsarchive.reading.planted.sentences.parts import CAMEL, ODD, SENTENCE_ENDS, Part, clause_at, is_anchor
from newsarchive.reading.planted.sentences.pitch_words import CALLING, Sign
from newsarchive.reading.planted.sentences.pitches import Pitch, begins_with_call, pitch
from newsarchive.reading.words.vocabulary import UPPER

SELLING = 3.5  # what the best sentence with a name weighs at least
SIGNS = 2  # different ones, in that sentence
ALL_SIGNS = 4  # … and in all of them
ALL_SELLING = 5.0  # what all the sentences with a name weigh together
MUCH = 6.0  # … where they do one thing less
PITCH = 1.0  # what each of them weighs
STORY = 2  # sentences with a name, for each that sells nothing
NAMES = 80  # in a page; one with more is a list of them
LONGEST_WIDE, SHORTEST_WIDE = 6, 3  # characters of a name in Chinese

_NAMED = re.compile(rf"\b[{UPPER}][\w’'-]{{0,20}}(?: (?:[{UPPER}][\w’'-]{{0,20}}|\d{{1,4}}\b)){{1,5}}")


def anyone(names: Sequence[str]) -> re.Pattern[str]:
    """A pattern of all the names, each as a word of its own."""
    longest = sorted(names, key=len, reverse=True)
    bounded = [re.escape(name) if HAN.match(name) else rf"(?<![^\W_]){re.escape(name)}(?![a-z\d])" for name in longest]
    return re.compile("|".join(bounded), re.I)


def proven(parts: Sequence[Part], lines: Sequence[Line]) -> list[str]:
    """The names that only pitches have."""
    selling = [part for part in parts if sells(part.pitch)]
    candidates = dict.fromkeys(name for part in selling for name in names(part.text))
    if not 0 < len(candidates) <= NAMES:
        return []
    first = next((line.number for line in lines if line.prose), 0)
    story = sum(part.pitch.weight < PITCH and part.text.rstrip().endswith(SENTENCE_ENDS) for part in parts)
    return [name for name in candidates if _is_proven(name, parts, first, story)]


def sells(found: Pitch) -> bool:
    """Whether a sentence sells, and nobody else may be speaking."""
    return found.weight >= SELLING and len(found.signs) >= SIGNS and not found.honest


def names(text: str) -> Iterator[str]:
    """What may be an advertiser's name in a sentence that sells."""
    odd = [match[0] for pattern in (ODD, CAMEL) for match in pattern.finditer(text)]
    yield from (name.lower() for name in odd)
    if HAN.search(text):
        yield from _wide_names(text)
        return
    for match in _NAMED.finditer(text):
        words = match[0].split()
        for first in range(len(words) - 1) if _begins(text, match.start()) else (0,):
            yield " ".join(words[first:]).lower()


def _wide_names(text: str) -> Iterator[str]:
    """What may be a name in Chinese: the first characters of a clause, and of what follows a call to act."""
    for match in _WIDE_BEGINNING.finditer(text):
        rest = _WIDE_RUN.match(text, match.end())
        if rest and not pitch(rest[0][:SHORTEST_WIDE]).weight:
            yield from (rest[0][:size] for size in range(SHORTEST_WIDE, len(rest[0]) + 1))


_WIDE_BEGINNING = re.compile(r"^|[，。！？、：；]|下载|注册|联系|申请|加入|登录|选择|体验|找|在|到|与|来")
_WIDE_RUN = re.compile(rf"[\u4e00-\u9fff]{{{SHORTEST_WIDE},{LONGEST_WIDE}}}")


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins there, so that the capital says nothing."""
    return not text[:at].strip() or text[:at].rstrip()[-1:] in ":?!.–-"


def _is_proven(name: str, parts: Sequence[Part], first: int, story: int) -> bool:
    """Whether only pitches have a name, several of them or one that leaves no doubt.

    first: line of running text. story: sentences that sell nothing; a page that
    has fewer is itself about what has the name, and its author's.
    """
    pattern = anyone([name])
    found: list[Pitch] = []
    imperative = False
    for part in parts:
        match = pattern.search(part.text) if name in part.text.lower() else None
        if not match:
            continue
        own = _own_words(part, match)
        if own is None and part.line.number < first:
            return False  # the site's own name, or the headline
        if own and (own.honest or own.weight < PITCH):
            return False
        found += [own] if own else []
        imperative = imperative or begins_with_call(part.text)
    if len(found) > STORY * story:
        return False
    signs = frozenset(sign for one in found for sign in one.signs)
    direct = any(one.direct for one in found)
    weight = sum(one.weight for one in found)
    odd = " " not in name
    enough = len(signs) >= ALL_SIGNS or (len(signs) == ALL_SIGNS - 1 and weight >= MUCH)
    if not enough or max(one.weight for one in found) < SELLING:
        return False
    sold = odd and Sign.WARE in signs
    told = Sign.WARE in signs and imperative and weight >= MUCH
    if not (direct or told or (sold and (not signs.isdisjoint(CALLING) or weight >= MUCH))):
        return False
    return weight >= ALL_SELLING and (len(found) > 1 or sold)


def _own_words(part: Part, match: re.Match[str]) -> Pitch | None:
    """How the words about a name speak; None where they say nothing, or are what people search for.

    In an honest sentence only the clause with the name counts.
    """
    text = part.text
    if is_anchor(part):
        return None
    if wedge := wedged(text, match, proven=False):
        return _spoken(text, match, *wedge)
    found = _spoken(text, match)
    if not found.honest:
        return found
    start, end = clause_at(text, match)
    return found if (start, end) == (0, len(text)) else _spoken(text, match, start, end)


def _spoken(text: str, match: re.Match[str], start: int = 0, end: int | None = None) -> Pitch:
    """What is said about a name, the words of which say nothing themselves."""
    return pitch(text[start : match.start()] + NAMELESS + text[match.end() : end])
