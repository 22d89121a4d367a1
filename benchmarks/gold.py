"""Captures with gold: what a careful person says of each, to hold the reading against.

A folder of captures has beside each NAME.txt either NAME.tsv and NAME.md – its
ledger and its article, written by hand – or NAME.aside, where it gives no
article. `families.tsv` names each capture's family of layout and its language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsarchive.content import schema
from newsarchive.nouns.article import Article
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import Ledger, LedgerError, parse_spans
from newsarchive.nouns.reading import SetAside
from newsarchive.reading import seeds

FAMILIES = "families.tsv"
HEADER = "capture\tfamily\tlanguage"


class GoldError(ValueError):
    """A folder's gold is not whole; the message names every file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Gold:
    """One capture and what is true of it.

    half: the folder's name, such as ``design`` or ``measured``. capture: as the
    program decodes it, or why it does not. data: its bytes. article, ledger:
    None where it gives no article; then `aside` is the code that says why.
    """

    name: str
    half: str
    family: str
    language: str
    data: bytes
    capture: Capture | SetAside
    article: Article | None = None
    ledger: Ledger | None = None
    aside: str | None = None


def halves(folder: Path) -> tuple[Path, ...]:
    """The folders with gold: those below `folder` that have it, else `folder` itself."""
    below = tuple(path.parent for path in sorted(folder.glob(f"*/{FAMILIES}")))
    return below or (folder,)


def load(folder: Path) -> tuple[Gold, ...]:
    """The gold of one folder, in the order of names. Raises GoldError for all that is wrong with it at once."""
    families = dict(_families(folder / FAMILIES))
    found = seeds.load(folder)
    captures: dict[str, Capture | SetAside] = {one.name: one for one in found.captures}
    captures |= {one.capture: one for one in found.set_aside}
    faults = [f"{problem}" for problem in found.problems]
    golds: list[Gold] = []
    for name, capture in sorted(captures.items()):
        path = folder / name
        family, language = families.get(path.stem, ("–", ""))
        try:
            article, ledger, aside = _truth(path, capture)
        except (GoldError, LedgerError, OSError) as error:
            faults.append(f"{path}: {error}")
            continue
        spoken = article.language if article and article.language else language
        golds.append(
            Gold(path.stem, folder.name, family, spoken or "–", path.read_bytes(), capture, article, ledger, aside)
        )
    if faults:
        raise GoldError("\n".join(faults))
    return tuple(golds)


def _truth(path: Path, capture: Capture | SetAside) -> tuple[Article | None, Ledger | None, str | None]:
    aside = path.with_suffix(".aside")
    if aside.exists():
        return None, None, aside.read_text("utf-8").split("\t", 1)[0].strip()
    file = path.with_suffix(".md")
    article, problems = schema.parse(file.name, file.read_text("utf-8"))
    if article is None or problems:
        raise GoldError("; ".join(map(str, problems)))
    spans = path.with_suffix(".tsv").read_text("utf-8")
    if isinstance(capture, SetAside):
        parse_spans(spans)
        return article, None, None
    return article, Ledger.parse(spans, capture.lengths), None


def _families(path: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each capture's family and language; nothing where the folder does not tell."""
    if not path.exists():
        return
    header, *rows = path.read_text("utf-8").splitlines()
    if header != HEADER:
        raise GoldError(f"{path}:1: the header is not {HEADER!r}")
    for number, row in enumerate(rows, 2):
        cells = row.split("\t")
        if len(cells) != 3:
            raise GoldError(f"{path}:{number}: {len(cells)} cells, not 3")
        yield cells[0], (cells[1], cells[2])
