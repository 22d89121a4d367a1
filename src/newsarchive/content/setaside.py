"""``content/set-aside.tsv``: the captures that gave no article, and why."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsarchive.content.faults import Faults, in_order
from newsarchive.content.folder import read
from newsarchive.content.frontmatter import normal
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.reading import SetAside

NAME = "set-aside.tsv"
HEADER = "capture\tsha256\tcode\treason"


def load(content: Path, root: Path) -> tuple[tuple[SetAside, ...], tuple[Problem, ...]]:
    """The rows of the list in the folder `content`, and what is wrong with it; none where there is no list."""
    problems: list[Problem] = []
    file = read(content / NAME, content, root, problems)
    if file is None:
        return (), tuple(problems)
    faults = Faults(file.shown)
    text = file.text(faults)
    return parse(file.shown, text) if text is not None else ((), tuple(faults.found))


def parse(path: str, text: str) -> tuple[tuple[SetAside, ...], tuple[Problem, ...]]:
    """The rows of the list, and what is wrong with it."""
    faults = Faults(path)
    lines = normal(text).rstrip("\n").split("\n")
    if lines[0] != HEADER:
        faults.error(1, "bad-header", "the first line is not the list's header", "write 'capture sha256 code reason'")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) == 4:
            rows.append(SetAside(*cells))
        elif line.strip():
            faults.error(
                number, "bad-row", f"{len(cells)} cells, not 4", "mend the row, or delete it: ingest writes it anew"
            )
    return tuple(rows), in_order(faults.found)


def format(rows: Iterable[SetAside]) -> str:
    """The file of these rows, sorted, each once."""
    cells = {tuple(_cell(cell) for cell in (row.capture, row.sha256, row.code, row.reason)) for row in rows}
    return "".join("\t".join(row) + "\n" for row in [tuple(HEADER.split("\t")), *sorted(cells)])


def key(row: SetAside) -> tuple[str, str]:
    """What makes two rows the same: the capture's name (as it is listed) and its digest."""
    return _cell(row.capture), row.sha256


def _cell(text: str) -> str:
    return " ".join(text.split())
