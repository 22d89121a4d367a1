"""Names: which headings of the authority files a text speaks of, and which names it would be well to add.

The spellings of all headings of a kind stand in one tree of words, so that a
text is gone through once however many there are; where two begin at one place
the longer wins, and nothing is found within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.text import fold, nfc
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import offices

SHORT = 3  # letters: a spelling up to here must stand as it is written ("EU", not "eu"), as must one in capitals
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Names:
    """Keys of the authority files in the order in which the text first names them, and names that stand in none."""

    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


@dataclass(slots=True)
class _Node:
    """A place in the tree of words. ends: of each spelling that ends here its key, and its words where case matters."""

    next: dict[str, _Node] = field(default_factory=dict)
    ends: list[tuple[str, tuple[str, ...] | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Matcher:
    """The spellings of the authority files, made ready to be looked for; `people` folded, for the suggestions."""

    topics: _Node
    people: _Node
    organisations: _Node
    known: frozenset[str]


class _Same:
    """An authority as a key of a cache: the very value, not its equal, since it is of dicts and cannot be hashed."""

    __slots__ = ("authority",)

    def __init__(self, authority: Authority) -> None:
        self.authority = authority

    def __hash__(self) -> int:
        return id(self.authority)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.authority is self.authority


def find(blocks: Sequence[TextBlock], title: str, authority: Authority) -> Names:
    """The headings that `title` and `blocks` name by any of their spellings, and names to add.

    A spelling is found as whole words, without regard to case unless it is
    short or all in capitals.
    """
    ready = matcher(authority)
    texts = [nfc(title), *(block.text for block in blocks)]
    wanted = ready.topics.next or ready.people.next or ready.organisations.next
    worded = [_words(text) for text in texts] if wanted else []
    return Names(
        _found(worded, ready.topics),
        _found(worded, ready.people),
        _found(worded, ready.organisations),
        tuple(_suggestions(texts[1:], ready.known)),  # a headline may have every word in capitals
    )


def matcher(authority: Authority) -> Matcher:
    """The spellings of `authority` made ready; made once for one value."""
    return _matcher(_Same(authority))


@lru_cache(maxsize=4)
def _matcher(same: _Same) -> Matcher:
    authority = same.authority
    known = {fold(spelling) for heading in authority.people.values() for spelling in heading.spellings}
    known |= {fold(label) for heading in authority.people.values() for label in heading.label.values()}
    return Matcher(_tree(authority.topics), _tree(authority.people), _tree(authority.organisations), frozenset(known))


def _tree(headings: Mapping[str, Heading]) -> _Node:
    root = _Node()
    for heading in headings.values():
        for spelling in heading.spellings:
            words = tuple(_WORD.findall(nfc(spelling)))
            if not words:
                continue
            node = root
            for word in words:
                node = node.next.setdefault(word.casefold(), _Node())
            exact = spelling.isupper() or sum(map(len, words)) <= SHORT
            node.ends.append((heading.key, words if exact else None))
    return root


def _words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text, as printed and without case."""
    printed = _WORD.findall(text)
    return printed, [word.casefold() for word in printed]


def _found(texts: Iterable[tuple[list[str], list[str]]], root: _Node) -> tuple[str, ...]:
    if not root.next:
        return ()
    return tuple(dict.fromkeys(key for printed, folded in texts for key in _keys(printed, folded, root)))


def _keys(printed: Sequence[str], folded: Sequence[str], root: _Node) -> Iterator[str]:
    until = 0  # within a name that was found, no other is
    for at in [at for at, word in enumerate(folded) if word in root.next]:
        if at >= until:
            keys, length = _longest(printed, folded, at, root)
            yield from keys
            until = at + length


def _longest(printed: Sequence[str], folded: Sequence[str], at: int, root: _Node) -> tuple[tuple[str, ...], int]:
    """The keys of the longest spelling that begins at word `at`, and how many words it has."""
    best: tuple[tuple[str, ...], int] = ((), 0)
    node: _Node | None = root
    end = at
    while node is not None:
        here = tuple(key for key, exact in node.ends if exact is None or list(exact) == list(printed[at:end]))
        if here:
            best = here, end - at
        node = node.next.get(folded[end]) if end < len(folded) else None
        end += 1
    return best


def _suggestions(texts: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    """Names of office-holders that stand in no authority file, each once, as first printed."""
    seen = set(known)
    page = "\n".join(texts)
    abroad = offices.may_be_abroad(page)
    for text in texts if abroad or offices.may_be_vietnamese(page) else ():
        for name in offices.holders(text, abroad=abroad):
            folded = fold(name)
            if folded not in seen and not any(folded in one or one in folded for one in _near(folded, seen)):
                seen.add(folded)
                yield name


def _near(folded: str, seen: Iterable[str]) -> Iterator[str]:
    """The seen names that begin with the same word: a shorter or longer form of one name is no other name."""
    first = folded.partition(" ")[0]
    return (one for one in seen if one.partition(" ")[0] == first and one.count(" ") >= 1)
