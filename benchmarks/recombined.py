#!/usr/bin/env python3
"""Read pages that are put together anew: the head of one, the story of a second and the foot of a third.

    python benchmarks/recombined.py               400 pages of the design half's parts
    python benchmarks/recombined.py --seed 2      other pages
    python benchmarks/recombined.py --show        name every line and field that was read wrongly

What is true of such a page is true of its parts, line by line. So it tells what
leans on an accident of a neighbouring part: a line that is read rightly at home
and wrongly here. README.md says what the columns count.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from gold import Gold, load
from reading import COLUMNS, scored
from scores import Score, total

from newsarchive.nouns.article import Article
from newsarchive.nouns.capture import Capture, digest
from newsarchive.nouns.ledger import KEPT, Ledger, Role, Span

DESIGN = Path(__file__).resolve().parents[1] / "tests" / "captures" / "design"
PAGES = 400
SHOWN = ("captures", "roles", "kept P/R", "F1", "headline", "date", "misdated", "taken")
# What stands right over a headline and goes with it.
_OF_STORY = frozenset({Role.KICKER, Role.PUBLISHED, Role.BYLINE, Role.SOURCE, Role.COUNTER})
_SIGNED = frozenset({Role.BODY, Role.HEADING, Role.BYLINE, Role.SOURCE, Role.PUBLISHED})

_OWN = KEPT - {Role.MASTHEAD}

Row = tuple[str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Parts:
    """A page of the gold: what stands over its story, the story with what says of it, and what stands under it.

    whole: whether all that says when it was published stands with it.
    """

    home: Gold
    head: tuple[Row, ...]
    story: tuple[Row, ...]
    foot: tuple[Row, ...]
    whole: bool


def apart(gold: Gold) -> Parts | None:
    """The parts of a page; None of one without a headline over its text, or in which something is planted."""
    if gold.article is None or gold.ledger is None or not isinstance(gold.capture, Capture):
        return None
    rows = tuple(zip(gold.capture.lines, gold.ledger.by_line(), strict=True))
    roles = [{span.role for span in spans} for _, spans in rows]
    if any(Role.INJECTED in one for one in roles):
        return None
    text = next((at for at, one in enumerate(roles) if Role.BODY in one), 0)
    first = next((at for at in range(text) if Role.HEADLINE in roles[at]), None)
    if first is None:
        return None
    start = first
    for at in range(first - 1, -1, -1):
        if roles[at] != {Role.BLANK} and not roles[at] <= _OF_STORY:
            break
        start = at if roles[at] != {Role.BLANK} else start
    end = 1 + max(at for at, one in enumerate(roles) if one & _SIGNED)
    whole = not any(Role.PUBLISHED in one for one in (*roles[:start], *roles[end:]))
    return Parts(gold, _without_story(rows[:start]), rows[start:end], _without_story(rows[end:]), whole)


def _without_story(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows of a head or a foot that go with any story: no headline said again, no caption of its own picture."""
    return tuple(row for row in rows if not any(span.role in _OWN for span in row[1]))


def recombine(known: Sequence[Parts], seed: int) -> Iterator[Gold]:
    """Pages of parts of the same language, without end: each story in turn, the others as chance has it."""
    chance = random.Random(seed)
    stories = [one for one in known if one.whole]
    of_language = {one.home.language: [two for two in known if two.home.language == one.home.language] for one in known}
    while True:
        for story in chance.sample(stories, len(stories)):
            over, under = (chance.choice(of_language[story.home.language]) for _ in range(2))
            yield _page(over, story, under)


def _page(over: Parts, story: Parts, under: Parts) -> Gold:
    rows = (*over.head, *story.story, *under.foot)
    lines = tuple(text for text, _ in rows)
    spans = tuple(span._replace(line=number) for number, (_, own) in enumerate(rows, 1) for span in own)
    data = "\n".join(lines).encode()
    name = f"{over.home.name}+{story.home.name}+{under.home.name}"
    capture = Capture(f"{name}.txt", digest(data), lines)
    ledger = Ledger(capture.lengths, spans)
    return replace(story.home, name=name, data=data, capture=capture, ledger=ledger, article=_article(story))


def _article(story: Parts) -> Article:
    """What is true of the story wherever it stands. Its events and figures are not looked at here."""
    assert story.home.article is not None
    return story.home.article


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--show", action="store_true", help="name every line and field that was read wrongly")
    options = parser.parse_args()
    known = [parts for one in load(DESIGN) if (parts := apart(one))]
    pages = list(islice(recombine(known, options.seed), options.pages))
    scores = [(page, scored(page)) for page in pages]
    _print("at home", total(scored(one.home) for one in known))
    _print("recombined", total(score for _, score in scores))
    if options.show:
        for page, score in scores:
            for fault in score.faults:
                if fault.startswith(("line ", "title:", "date:")):
                    print(f"{page.name}: {fault}")
    return 0


def _print(name: str, score: Score) -> None:
    cells = (f"{column.name} {column.show(score)}" for column in COLUMNS if column.name in SHOWN)
    print(f"{name:10}  " + "   ".join(cells))


if __name__ == "__main__":
    raise SystemExit(main())
