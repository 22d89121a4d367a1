"""What the content folder holds already, as ingest needs to know it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from newsarchive.content import schema, setaside
from newsarchive.content.faults import Faults, in_order
from newsarchive.content.folder import listing, read_all
from newsarchive.nouns.article import Article
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.reading import SetAside

_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


@dataclass(frozen=True, slots=True)
class Held:
    """An article's file. path: for messages; stem: of its name; text: of the file."""

    path: str
    stem: str
    article: Article
    text: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """An accepted reading: its files' texts (ledger: None where that file is missing) and what the first says."""

    stem: str
    text: str
    ledger: str | None
    article: Article


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything that decides what becomes of a fresh reading.

    unread: SHA-256 digests named in files that cannot be read: their captures
    are left alone until the file is mended. names: addresses in use, and the
    names of all files, of those that cannot be read, too, for nothing may be
    written over them; sources: names of profiles, likewise. Both case folded.
    list_whole: whether every row of the list of captures set aside could be
    read; one that is at fault is not written anew, for its rows would be lost.
    """

    articles: tuple[Held, ...] = ()
    readings: tuple[Kept, ...] = ()
    sources: frozenset[str] = frozenset()
    set_aside: tuple[SetAside, ...] = ()
    list_whole: bool = True
    unread: frozenset[str] = frozenset()
    names: frozenset[str] = field(default_factory=frozenset)


def holdings(content: Path, root: Path) -> tuple[Holdings, tuple[Problem, ...]]:
    """What is in the folder `content`, and what is wrong with it; a folder that is not there holds nothing."""
    problems: list[Problem] = []
    unread: set[str] = set()
    articles = [
        Held(path, schema.stem(path), article, text)
        for path, text, article in _articles(content / "articles", root, problems, unread)
    ]
    ledgers = {schema.stem(file.shown): file for file in read_all(content / "readings", ".tsv", root, problems)}
    readings = []
    for path, text, article in _articles(content / "readings", root, problems, unread):
        ledger = ledgers.get(schema.stem(path))
        readings.append(Kept(schema.stem(path), text, ledger.text(Faults(path)) if ledger else None, article))
    names = _stems(content / "articles") | _stems(content / "readings")
    for held in articles:
        names |= {held.article.slug, *held.article.aliases}
    rows, of_list = setaside.load(content, root)
    found = Holdings(
        articles=tuple(articles),
        readings=tuple(readings),
        sources=frozenset(stem.casefold() for stem in _stems(content / "sources")),
        set_aside=rows,
        list_whole=not of_list,
        unread=frozenset(unread),
        names=frozenset(name.casefold() for name in names),
    )
    return found, in_order((*problems, *of_list))


def _stems(folder: Path) -> set[str]:
    """The names of the Markdown files in `folder`, whether they can be read or not."""
    return {path.stem for path in listing(folder, ".md")}


def _articles(folder: Path, root: Path, problems: list[Problem], unread: set[str]) -> list[tuple[str, str, Article]]:
    """The articles (or readings) of a folder with their paths and texts; digests in the unreadable go to `unread`."""
    found = []
    for file in read_all(folder, ".md", root, problems):
        faults = Faults(file.shown)
        text = file.text(faults)
        problems += faults.found
        article = None
        if text is not None:
            article, told = schema.parse(file.shown, text)
            problems += told
        if article is not None and text is not None:
            found.append((file.shown, text, article))
        else:
            unread |= set(_DIGEST.findall(file.data.decode("utf-8", "replace")))
    return found
