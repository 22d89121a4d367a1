"""Where an article names somebody: the paragraphs and events in which the name stands, in any of its spellings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Condition
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.text import nfc

_WORD = re.compile(r"\w")
_GAP = re.compile(r"\W")


@dataclass(frozen=True, slots=True)
class Mentions:
    """What of one article has a name. headline: whether one that is printed does; blocks, events: their places."""

    headline: bool
    blocks: tuple[int, ...]
    events: tuple[int, ...]


def mentions(entry: Entry, authority: Authority) -> Iterator[tuple[str, str, Mentions]]:
    """(list, name, where it stands) for each person and organisation of an article, by key or plain name."""
    article = entry.article
    headline = _Texts([] if Condition.NO_HEADLINE in article.condition else [article.title])
    blocks = _Texts([block.text for block in entry.blocks])
    events = _Texts([f"{event.title} | {event.quote or ''}" for event in article.events])
    lists: tuple[tuple[str, tuple[str, ...], Mapping[str, Heading]], ...] = (
        ("people", article.people, authority.people),
        ("organisations", article.organisations, authority.organisations),
    )
    for kind, names, headings in lists:
        for name in names:
            heading = headings.get(name)
            spellings = (*heading.spellings, *heading.label.values()) if heading else (name,)
            sought = [text for text in dict.fromkeys(map(_even, spellings)) if text]
            yield kind, name, Mentions(bool(headline.having(sought)), blocks.having(sought), events.having(sought))


class _Texts:
    """Texts that are asked for many names: laid one behind the other, so that a name is sought in all at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        exact = [_even(text) for text in texts]
        self._laid = {False: _Laid(exact), True: _Laid([text.casefold() for text in exact])}

    def having(self, sought: Iterable[str]) -> tuple[int, ...]:
        """The places of the texts in which one of the spellings stands, as words of its own.

        One word may be another in small letters (WHO and who); several words are hardly anything else.
        """
        found: set[int] = set()
        for spelling in sought:
            phrase = " " in spelling
            found.update(self._laid[phrase].having(spelling.casefold() if phrase else spelling))
        return tuple(sorted(found))


class _Laid:
    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "\n".join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]

    def having(self, spelling: str) -> Iterator[int]:
        at = self._text.find(spelling)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            if self._is_apart(at, at + len(spelling)):
                yield place
                after = self._starts[place + 1]
            else:  # no name begins within a word
                gap = _GAP.search(self._text, at)
                after = max(at + 1, gap.start()) if gap else len(self._text)
            at = self._text.find(spelling, after)

    def _is_apart(self, begin: int, end: int) -> bool:
        return not (begin and _WORD.match(self._text, begin - 1)) and not _WORD.match(self._text, end)


def _even(text: str) -> str:
    """Composed, with single spaces."""
    return " ".join(nfc(text).split())
