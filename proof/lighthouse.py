"""Lighthouse over the kinds of pages that are read most, as a phone on a slow line sees them.

    python -m proof.lighthouse [--runs N] [--language CODE] [PAGE…]

The site is built with the address that it is served at: on this machine, under a sub-path, compressed and cached as a
host of static pages does it. Speed depends on what else the machine does: with several runs of a page the median
counts. Exit 1 if a page does not reach what `WANTED` says, or moves while it comes.

It needs Node, Chromium, and Lighthouse from `npm ci` in this folder (`make proof` sees to that).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from proof.hosting import hosted

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = Path(__file__).with_name("node_modules") / "lighthouse" / "cli" / "index.js"
SUB_PATH = "/kho/tin/"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WANTED = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 99}
PAGES = ("index.html", "articles/*.html", "timeline.html", "search.html")
# A browser without a screen may hold the first picture of a page back for one or two whole seconds, whatever the page
# (https://github.com/GoogleChrome/lighthouse/issues/17148). It does not while this list stands in place of the one
# that Lighthouse starts it with; what else that one turns off is off already or harmless.
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-features=ThrottleUndrawnFrames"
)


@dataclass(frozen=True)
class Run:
    """One look at a page. scores: 0 to 100 by category; shift: of its layout; faults: what it lost points for."""

    scores: dict[str, int]
    shift: float
    faults: tuple[str, ...]


def missing() -> str | None:
    """What has to be installed before, if anything."""
    if not shutil.which("node"):
        return "no Node (on Debian: apt install nodejs npm)"
    if not browser_path():
        return "no browser (on Debian: apt install chromium)"
    return None if PROGRAM.is_file() else "no Lighthouse (npm ci --prefix proof)"


def browser_path() -> str | None:
    """The browser on this machine: what CHROMIUM names, else the first of `BROWSERS`; None without one."""
    named = os.environ.get("CHROMIUM")
    return next((path for name in (named, *BROWSERS) if name and (path := shutil.which(name))), None)


def run(address: str) -> Run:
    """Look once at the page with this address."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.json"
        words = ["node", str(PROGRAM), address, "--quiet", "--output=json", f"--output-path={told}"]
        words += [f"--only-categories={','.join(WANTED)}", f"--chrome-flags={FLAGS}"]
        env = {**os.environ, "CHROME_PATH": browser_path() or "", "HOME": folder}
        done = subprocess.run(words, env=env, capture_output=True, encoding="utf-8", check=False)
        if not told.is_file():
            raise RuntimeError(f"Lighthouse gave no answer for {address}: {done.stderr[-500:]}")
        return read(json.loads(told.read_text(encoding="utf-8")))


def read(told: dict[str, object]) -> Run:
    """What a report of Lighthouse's says."""
    categories, audits = told["categories"], told["audits"]
    assert isinstance(categories, dict)
    assert isinstance(audits, dict)
    weighed = {ref["id"] for name in WANTED for ref in categories[name]["auditRefs"] if ref["weight"]}
    lost = sorted(name for name in weighed if (audits[name]["score"] is not None and audits[name]["score"] < 0.9))
    return Run(
        scores={name: round(100 * (categories[name]["score"] or 0)) for name in WANTED},
        shift=audits["cumulative-layout-shift"].get("numericValue", 1.0),
        faults=tuple(f"{name} {audits[name].get('displayValue', '')}".strip() for name in lost),
    )


def verdict(runs: list[Run]) -> Run:
    """The median of several runs: of the scores, and of the shift; every fault that any had."""
    scores = {name: round(statistics.median(run.scores[name] for run in runs)) for name in WANTED}
    faults = tuple(dict.fromkeys(fault for run in runs for fault in run.faults))
    return Run(scores, statistics.median(run.shift for run in runs), faults)


def short(found: Run, wanted: dict[str, int]) -> list[str]:
    """Where a page does not reach what is wanted."""
    told = [f"{name} {found.scores[name]} < {least}" for name, least in wanted.items() if found.scores[name] < least]
    return [*told, f"moves by {found.shift:.3f}"] if found.shift > 0.001 else told


def _built(folder: Path, address: str) -> Path:
    words = [sys.executable, str(ROOT / "build.py"), "build", "--base-url", address]
    words += ["--output", str(folder / "site"), "--cache", str(folder / "cache")]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return folder / "site"


def _pages(site: Path, language: str, asked: list[str]) -> Iterator[str]:
    """The pages to look at; of those that a pattern names the one with the most in it."""
    for pattern in asked or [language + page for page in PAGES]:
        found = [path for path in site.glob(pattern) if path.name != "index.html" or "*" not in pattern]
        yield max(found, key=lambda path: path.stat().st_size).relative_to(site).as_posix()


def main(words: list[str]) -> int:
    """Look at the pages that are named, else at those of `PAGES`."""
    parser = argparse.ArgumentParser(prog="python -m proof.lighthouse")
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--runs", type=int, default=3, help="of each page; the median counts (default: %(default)s)")
    parser.add_argument("--language", default="", help="the folder of the pages, such as vi/")
    parser.add_argument(
        "--performance", type=int, default=WANTED["performance"], help="the least (default: %(default)s)"
    )
    asked = parser.parse_args(words)
    if hindrance := missing():
        print(f"proof.lighthouse: {hindrance}", file=sys.stderr)
        return 2
    failed = False
    with tempfile.TemporaryDirectory() as folder, hosted(Path(folder) / "site", SUB_PATH) as address:
        site = _built(Path(folder), address)
        print(f"{'':44} {' '.join(f'{name:>14}' for name in WANTED)}   shift")
        for page in _pages(site, asked.language, asked.pages):
            found = verdict([run(address + page) for _ in range(asked.runs)])
            told = short(found, {**WANTED, "performance": asked.performance})
            failed = failed or bool(told)
            print(
                f"{page[:44]:44} {' '.join(f'{found.scores[name]:>14}' for name in WANTED)}  {found.shift:6.3f}",
                flush=True,
            )
            for line in (*told, *found.faults):
                print(f"    {line}")
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
