"""What reading a capture gives: a reading, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from newsarchive.nouns.article import Article
from newsarchive.nouns.authority import Source
from newsarchive.nouns.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Reading:
    """What the program made of one capture.

    article: the article as read. ledger: what became of every character.
    block_lines: for each block of the article's body, in order, the capture
    line on which it begins.
    sources: stubs of publishers that have no profile yet and that the article names.
    suggestions: names that look like an office-holder's and stand in no authority file.
    """

    article: Article
    ledger: Ledger
    block_lines: tuple[int, ...]
    sources: tuple[Source, ...] = ()
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A capture that gave no article: one row of ``content/set-aside.tsv``.

    code: not-utf-8, binary, empty, list-of-links, error-page or duplicate.
    """

    capture: str
    sha256: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A capture on which the program failed, which no capture should make it do.

    error: what went wrong, on one line. trace: where, for the developers.
    """

    capture: str
    error: str
    trace: str
