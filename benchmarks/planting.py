#!/usr/bin/env python3
"""Plant keywords in genuine articles as kits do, and measure what the reading takes out.

    python benchmarks/planting.py                 every form, 40 pages of each
    python benchmarks/planting.py kit brackets    these forms
    python benchmarks/planting.py --seed 2        other pages
    python benchmarks/planting.py --show          name every stretch that was read otherwise

The articles are those of the design half in which nothing is planted; what is
put into them, and where, comes from the seed alone. So what is true of each
page is known to the character, and there are as many pages as one likes.
README.md says what the columns count.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from gold import Gold, load
from planted_forms import BRANDS, FORMS, SEEN, UNSEEN, WARES, Page, Recipe, Story

from newsarchive.nouns.authority import Authority
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import Role
from newsarchive.nouns.reading import Reading
from newsarchive.reading.decode import decode
from newsarchive.reading.read import read

DESIGN = Path(__file__).resolve().parents[1] / "tests" / "captures" / "design"
PAGES = 40  # of each form
FIRST_UNSEEN = 20  # seeds from this on have words that nobody looks at while rules are made
LEAST_PARAGRAPHS, LEAST_LENGTH = 4, 40  # of an article, and code points of a paragraph of it


@dataclass(slots=True)
class Tally:
    """stretches: lines in which something is planted. exact: those of which just that was taken out. part: some of
    it, or more; missed: nothing. taken: letters and digits of an author's that were taken out. titles: wrong ones."""

    pages: int = 0
    stretches: int = 0
    exact: int = 0
    part: int = 0
    missed: int = 0
    taken: int = 0
    titles: int = 0
    faults: list[str] = field(default_factory=list)

    def judge(self, name: str, page: Page) -> None:
        """Read a page and count."""
        self.pages += 1
        self.stretches += len(page.planted)
        found = decode(f"{name}.txt", "\n".join(page.lines).encode())
        reading = read(found, Authority(), {}, "") if isinstance(found, Capture) else found
        if not isinstance(reading, Reading):
            self.faults.append(f"{name}: set aside, {reading.reason}")
            self.missed += len(page.planted)
            return
        for number, (text, spans) in enumerate(zip(page.lines, reading.ledger.by_line(), strict=True), 1):
            injected = (span for span in spans if span.role is Role.INJECTED)
            taken = [(span.start or 0, len(text) if span.end is None else span.end) for span in injected]
            self.compare(f"{name}:{number}", text, _said(text, taken), _said(text, page.planted.get(number, [])))
        if _bare(reading.article.title) != _bare(page.title):
            self.titles += 1
            self.faults.append(f"{name}: the title reads {reading.article.title!r}, not {page.title!r}")

    def compare(self, where: str, text: str, got: frozenset[int], want: frozenset[int]) -> None:
        """Count one line by the places in it that were taken out and those that are planted."""
        if want:
            self.exact += got == want
            self.missed += not got & want
            self.part += got != want and bool(got & want)
        self.taken += len(got - want)
        if got != want:
            self.faults.append(f"{where}: took out {_shown(text, got)!r}, planted is {_shown(text, want)!r}")


def _said(text: str, stretches: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The letters and digits of some stretches of a line: which stretch a sign or a space goes with says nothing."""
    return frozenset(at for start, end in stretches for at in range(start, end) if text[at].isalnum())


def _shown(text: str, places: frozenset[int]) -> str:
    return text[min(places) : max(places) + 1] if places else ""


def _bare(title: str) -> str:
    return title.strip(" .")


def stories(golds: Sequence[Gold]) -> Iterator[Story]:
    """The Vietnamese articles in which nothing is planted and of which nothing is damaged."""
    for gold in golds:
        if gold.article is None or gold.article.condition or gold.language != "vi" or not gold.article.title:
            continue
        if not isinstance(gold.capture, Capture) or gold.ledger is None:
            continue
        whole = (
            text.strip()
            for text, spans in zip(gold.capture.lines, gold.ledger.by_line(), strict=True)
            if [span.role for span in spans] == [Role.BODY] and not spans[0].rule.endswith("-continued")
        )
        paragraphs = tuple(text for text in whole if len(text) > LEAST_LENGTH)
        if len(paragraphs) >= LEAST_PARAGRAPHS:
            yield Story(gold.article.title, paragraphs)


def recipes(known: Sequence[Story], form: str, seed: int) -> Iterator[Recipe]:
    """What the pages of a form are made of, without end."""
    for number in count():
        chance = random.Random(f"{seed} {form} {number}")
        story = chance.choice(known)
        most = chance.randint(LEAST_PARAGRAPHS, 12)
        others = tuple(chance.choice(known).headline for _ in range(6))
        yield Recipe(
            chance,
            Story(story.headline, story.paragraphs[:most]),
            WARES[(number * 7 + seed) % len(WARES)],
            BRANDS[(number * 3 + seed) % len(BRANDS)],
            others,
            UNSEEN if seed >= FIRST_UNSEEN else SEEN,
        )


def measure(known: Sequence[Story], form: str, seed: int, pages: int) -> Tally:
    """So many pages of a form, read and counted."""
    tally = Tally()
    for number, recipe in enumerate(islice(recipes(known, form, seed), pages)):
        tally.judge(f"{form}-{number}", FORMS[form](recipe))
    return tally


def _row(form: str, *cells: object) -> str:
    widths = (5, 7, 7, 4, 6, 16, 12)
    return "  ".join((f"{form:10}", *(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", nargs="*", metavar="FORM", help=f"one of {', '.join(FORMS)}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", type=int, default=PAGES, help="of each form")
    parser.add_argument("--show", action="store_true", help="name every stretch that was read otherwise")
    options = parser.parse_args()
    if unknown := [form for form in options.forms if form not in FORMS]:
        parser.error(f"no such form: {', '.join(unknown)}")
    known = tuple(stories(load(DESIGN)))
    print(_row("form", "pages", "planted", "exact %", "part", "missed", "characters taken", "titles wrong"))
    for form in options.forms or FORMS:
        one = measure(known, form, options.seed, options.pages)
        share = f"{100 * one.exact / one.stretches:.1f}" if one.stretches else "–"
        print(_row(form, one.pages, one.stretches, share, one.part, one.missed, one.taken, one.titles))
        if options.show:
            print("".join(f"    {fault}\n" for fault in one.faults), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
