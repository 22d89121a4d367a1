#!/usr/bin/env python3
"""Measure the reading of captures against gold written by hand, and how many are read in a second.

    python benchmarks/reading.py                      the captures of this repository, both halves
    python benchmarks/reading.py FOLDER               those of another folder
    python benchmarks/reading.py --faults design      name every line and field that was read wrongly, of one half
    python benchmarks/reading.py --json results.json
    python benchmarks/reading.py --write README.md    put the tables into the document; --check: are they up to date?

They are read as an archive of one's own begins: no controlled names, no known
publishers, no time zone. README.md says what the columns count.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from forgetting import forget
from gold import Gold, GoldError, halves, load
from scores import Score, Share, score, total

from newsarchive.nouns.authority import Authority
from newsarchive.nouns.capture import Capture, Provenance
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.reading.decode import decode
from newsarchive.reading.read import read

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "captures"
TYPICAL = 6_000  # bytes of a capture: speed is told in captures of this size
ROUNDS = 3  # the quickest counts, for whatever else the machine does only ever slows
ALL = "all"
BEGIN, END = "<!-- tables of benchmarks/reading.py -->", "<!-- end of the tables -->"


@dataclass(frozen=True, slots=True)
class Column:
    """What one column of the table shows of a score."""

    name: str
    show: Callable[[Score], str]


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _pair(precision: Share, recall: Share) -> str:
    return f"{_percent(precision.value)}/{_percent(recall.value)}"


COLUMNS = (
    Column("captures", lambda s: f"{s.captures}"),
    Column("conserved", lambda s: _percent(s.conserved.value)),
    Column("roles", lambda s: _percent(s.lines.value)),
    Column("kept P/R", lambda s: _pair(s.kept_precision, s.kept_recall)),
    Column("F1", lambda s: _percent(s.f1)),
    Column("headline", lambda s: _percent(s.headline.value)),
    Column("date", lambda s: _percent(s.date.value)),
    Column("misdated", lambda s: f"{s.misdated}"),
    Column("author", lambda s: _percent(s.author.value)),
    Column("source", lambda s: _percent(s.source.value)),
    Column("condition", lambda s: _percent(s.condition.value)),
    Column("planted", lambda s: _percent(s.planted.value)),
    Column("taken", lambda s: f"{s.taken}"),
    Column("events P/R", lambda s: _pair(s.event_precision, s.event_recall)),
    Column("figures P/R", lambda s: _pair(s.figure_precision, s.figure_recall)),
    Column("set aside", lambda s: f"{s.aside.right}/{s.aside.of}" if s.aside.of else "–"),
    Column("articles from none", lambda s: f"{s.from_none}"),
    Column("refused", lambda s: f"{s.refused}"),
)


def outcome(one: Gold) -> Reading | SetAside:
    """What the program makes of a capture, with nothing known beforehand."""
    return read(one.capture, Authority(), {}) if isinstance(one.capture, Capture) else one.capture


def scored(one: Gold) -> Score:
    """How near it comes to the gold."""
    lines = one.capture.lines if isinstance(one.capture, Capture) else ()
    return score(lines, one.article, one.ledger, one.aside, outcome(one))


def speed(golds: Sequence[Gold]) -> tuple[float, float]:
    """Captures, and captures of the typical size, that one processor decodes and reads in a second.

    Nothing that was remembered of a text is left before a round: each capture
    is read as one that was never seen.
    """
    best = float("inf")
    for _ in range(ROUNDS):
        forget()
        begun = time.process_time()
        for one in golds:
            provenance = one.capture.provenance if isinstance(one.capture, Capture) else Provenance()
            found = decode(one.name, one.data, provenance)
            if isinstance(found, Capture):
                read(found, Authority(), {})
        best = min(best, time.process_time() - begun)
    size = sum(len(one.data) for one in golds)
    return len(golds) / best, size / TYPICAL / best


def groups(golds: Sequence[Gold]) -> Iterator[tuple[str, list[Gold]]]:
    """All of them, then those of each language, then those of each family."""
    yield ALL, list(golds)
    for name in dict.fromkeys(sorted(one.language for one in golds)):
        yield name, [one for one in golds if one.language == name]
    for name in dict.fromkeys(sorted(one.family for one in golds)):
        yield name, [one for one in golds if one.family == name]


def table(rows: Iterable[tuple[str, Score]]) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield "| | " + " | ".join(column.name for column in COLUMNS) + " |"
    yield "|---|" + "---:|" * len(COLUMNS)
    for name, found in rows:
        yield f"| {name} | " + " | ".join(column.show(found) for column in COLUMNS) + " |"


def totals(golds: Sequence[Gold], score_of: Callable[[Gold], Score] = scored) -> dict[str, list[tuple[str, Score]]]:
    """By half: the groups of its captures and the score of each, in the order of the table."""
    scores = {(one.half, one.name): score_of(one) for one in golds}
    found: dict[str, list[tuple[str, Score]]] = {}
    for half in dict.fromkeys(one.half for one in golds):
        own = [one for one in golds if one.half == half]
        found[half] = [(name, total(scores[half, one.name] for one in some)) for name, some in groups(own)]
    return found


def document(text: str, found: dict[str, list[tuple[str, Score]]]) -> str:
    """The text of a document with the tables between the marks anew. Raises ValueError where it has no marks."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"no {BEGIN} and {END} in it")
    tables = [f"\n**{half}**\n\n" + "\n".join(table(rows)) + "\n" for half, rows in sorted(found.items(), reverse=True)]
    return before + begin + "\n" + "".join(tables) + "\n" + end + after


def report(golds: Sequence[Gold]) -> dict[str, Score]:
    """Print the tables of each half; the scores by half and group."""
    results: dict[str, Score] = {}
    for half, rows in totals(golds).items():
        own = [one for one in golds if one.half == half]
        print(f"\n{half}\n", *table(rows), sep="\n")
        results.update({f"{half}: {name}": found for name, found in rows})
        captures, typical = speed(own)
        print(
            f"\n{captures:,.0f} captures a second on one processor, of {TYPICAL:,} bytes {typical:,.0f}; "
            f"{sum(len(one.data) for one in own) / len(own):,.0f} bytes each"
        )
    return results


def faults(golds: Sequence[Gold]) -> None:
    """Print what was read wrongly, capture by capture."""
    for one in golds:
        found = scored(one).faults
        if found:
            print(f"{one.half}/{one.name}", *(f"  {fault}" for fault in found), sep="\n")


def _plain(found: Score) -> dict[str, object]:
    return {column.name: column.show(found) for column in COLUMNS}


def _document(target: Path, golds: Sequence[Gold], *, write: bool) -> int:
    """Write the tables into a document, or compare them with what it has; the exit code."""
    try:
        text = target.read_text("utf-8")
        fresh = document(text, totals(golds))
    except (OSError, ValueError) as error:
        print(f"{target}: {error}", file=sys.stderr)
        return 2
    if write:
        target.write_text(fresh, "utf-8")
    elif fresh != text:
        print(f"{target}: the tables are old; run: python benchmarks/reading.py --write {target}", file=sys.stderr)
        return 1
    return 0


def main() -> int:
    """Measure and print. Exit code 2 where the gold is not whole."""
    parser = argparse.ArgumentParser(description="Measure the reading of captures against gold.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="captures with gold, or folders of them")
    parser.add_argument(
        "--faults", metavar="HALF", help="name what was read wrongly in this half, instead of the table"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures, for a program")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into this document")
    parser.add_argument("--check", type=Path, metavar="FILE", help="fail unless this document has the tables")
    asked = parser.parse_args()
    try:
        golds = [one for folder in halves(asked.folder) for one in load(folder)]
    except GoldError as error:
        print(error, file=sys.stderr)
        return 2
    if not golds:
        print(f"{asked.folder}: there are no captures in it", file=sys.stderr)
        return 2
    if asked.faults:
        faults([one for one in golds if one.half == asked.faults])
        return 0
    if target := asked.write or asked.check:
        return _document(target, golds, write=bool(asked.write))
    results = report(golds)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory {memory / (1 << 10 if sys.platform == 'linux' else 1 << 20):,.0f} MB")
    if asked.json:
        asked.json.write_text(json.dumps({k: _plain(v) for k, v in results.items()}, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
