"""Where an article names somebody: the paragraphs and events in which the name stands, in any of its spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Condition
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.text import nfc


@dataclass(frozen=True, slots=True)
class Mentions:
    """What of one article has a name. headline: whether one that is printed does; blocks, events: their places."""

    headline: bool
    blocks: tuple[int, ...]
    events: tuple[int, ...]


def mentions(entry: Entry, authority: Authority) -> Iterator[tuple[str, str, Mentions]]:
    """(list, name, where it stands) for each person and organisation of an article, by key or plain name."""
    article = entry.article
    headline = _Text(() if Condition.NO_HEADLINE in article.condition else (article.title,))
    blocks = [_Text((block.text,)) for block in entry.blocks]
    events = [_Text((event.title, event.quote or "")) for event in article.events]
    lists: tuple[tuple[str, tuple[str, ...], Mapping[str, Heading]], ...] = (
        ("people", article.people, authority.people),
        ("organisations", article.organisations, authority.organisations),
    )
    for kind, names, headings in lists:
        for name in names:
            sought = _sought(name, headings.get(name))
            found = ([at for at, text in enumerate(texts) if text.has(sought)] for texts in (blocks, events))
            yield kind, name, Mentions(headline.has(sought), *map(tuple, found))


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a name. phrase: whether it has several words, so that capitals do not matter."""

    text: str
    phrase: bool
    pattern: re.Pattern[str]


def _sought(name: str, heading: Heading | None) -> list[_Spelling]:
    spellings = (*heading.spellings, *heading.label.values()) if heading else (name,)
    return [_spelling(text) for text in dict.fromkeys(map(_even, spellings)) if text]


def _spelling(text: str) -> _Spelling:
    # One word may be another in small letters: WHO and who. Several words are hardly anything else.
    phrase = " " in text
    text = text.casefold() if phrase else text
    return _Spelling(text, phrase, re.compile(rf"(?<!\w){re.escape(text)}(?!\w)"))


class _Text:
    """Text that is asked for many names."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._text = _even("\n".join(texts))
        self._folded = self._text.casefold()

    def has(self, sought: Iterable[_Spelling]) -> bool:
        """Whether one of the spellings stands in it, as words of its own."""
        for spelling in sought:
            text = self._folded if spelling.phrase else self._text
            if spelling.text in text and spelling.pattern.search(text):
                return True
        return False


def _even(text: str) -> str:
    """Composed, with single spaces."""
    return " ".join(nfc(text).split())
