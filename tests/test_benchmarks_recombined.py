"""Pages put together of parts of others: what is said to be true of them is what is true of the parts."""

from __future__ import annotations

import importlib
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from newsarchive.nouns.article import Article, CaptureRef
from newsarchive.nouns.capture import Capture, digest
from newsarchive.nouns.ledger import Ledger, Role, Span

BENCHMARKS = str(Path(__file__).resolve().parents[1] / "benchmarks")
sys.path.insert(0, BENCHMARKS)
gold: Any = importlib.import_module("gold")
recombined: Any = importlib.import_module("recombined")
sys.path.remove(BENCHMARKS)

HEAD = [("Báo {}", Role.MASTHEAD), ("Trang chủ", Role.NAVIGATION), ("", Role.BLANK)]
STORY = [("Xã hội", Role.KICKER), ("Cầu {} thông xe", Role.HEADLINE), ("12/3/2023", Role.PUBLISHED),
         ("Cầu {} dài 40 m.", Role.BODY), ("Thu Hà", Role.BYLINE)]  # fmt: skip
FOOT = [("", Role.BLANK), ("© Báo {}", Role.CONTACT)]


def page(name: str, *rows: tuple[str, Role]) -> Any:
    """A page of the gold, a role to a line."""
    lines = tuple(text.format(name) for text, _ in rows)
    capture = Capture(f"{name}.txt", digest(name.encode()), lines)
    spans = tuple(Span(number, None, None, role, "by-hand") for number, (_, role) in enumerate(rows, 1))
    article = Article(slug=name, title=f"Cầu {name} thông xe", capture=CaptureRef(capture.name, capture.sha256))
    ledger = Ledger(capture.lengths, spans)
    return gold.Gold(name, "design", "newspaper-vi", "vi", b"", capture, article, ledger)


def parts(name: str, *rows: tuple[str, Role]) -> Any:
    return recombined.apart(page(name, *(rows or (*HEAD, *STORY, *FOOT))))


def test_a_page_is_parted_at_its_story_and_what_says_of_it() -> None:
    found = parts("Mới")
    assert [text for text, _ in found.head] == ["Báo Mới", "Trang chủ", ""]
    assert (found.story[0][0], found.story[-1][0]) == ("Xã hội", "Thu Hà")
    assert [text for text, _ in found.foot] == ["", "© Báo Mới"]
    assert found.whole


@pytest.mark.parametrize("rows", [(*HEAD, *STORY[3:], *FOOT), (*HEAD, *STORY, ("keo nha cai", Role.INJECTED))])
def test_a_page_without_headline_or_with_planted_text_gives_no_parts(rows: tuple[tuple[str, Role], ...]) -> None:
    assert parts("Mới", *rows) is None


def test_a_story_whose_date_stands_elsewhere_is_put_nowhere_and_what_says_it_again_is_left_out() -> None:
    found = parts("Mới", ("Cầu {} thông xe", Role.HEADLINE), *HEAD, *STORY, ("Trang chủ", Role.NAVIGATION),
                  ("12/3/2023", Role.PUBLISHED), ("Hết", Role.CONTACT))  # fmt: skip
    again = parts("Mới", ("12/3/2023", Role.PUBLISHED), *HEAD, *STORY)
    assert found is not None
    assert not again.whole
    assert all(span.role is not Role.PUBLISHED for _, spans in again.head for span in spans)


def test_what_is_true_of_the_parts_is_true_of_the_page() -> None:
    known = [parts(name) for name in ("Mới", "Cũ", "Tre")]
    pages = list(islice(recombined.recombine(known, 1), 12))
    assert len({one.name for one in pages}) > 6
    for one in pages:
        over, story, under = one.name.split("+")
        lines = one.capture.lines
        assert (lines[0], lines[4], lines[-1]) == (f"Báo {over}", f"Cầu {story} thông xe", f"© Báo {under}")
        assert one.article.title == lines[4]
        assert [span.role for span in one.ledger.spans] == [role for _, role in (*HEAD, *STORY, *FOOT)]
    assert [one.name for one in islice(recombined.recombine(known, 1), 12)] == [one.name for one in pages]
