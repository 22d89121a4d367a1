"""A corpus for timing: N articles put together anew from the sentences of the captures.

The sentences are out of their context and the titles, dates and names are made
up: this is material to time a program with, never to be read as news. The same
N gives the same bytes.
"""

from __future__ import annotations

import datetime
import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONG = 140  # characters: shorter lines of a capture are menus, captions and links
TOPICS = ("Y tế", "Ngoại giao", "Kinh tế", "Giáo dục", "Môi trường", "Văn hóa", "Giao thông", "Khoa học")
OUTLETS = tuple(f"bao-{name}" for name in ("ban-mai", "sen-trang", "tre-xanh", "hoa-ban", "gio-bien", "phu-sa"))
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~【】]")


@dataclass(frozen=True, slots=True)
class Item:
    """One article of the corpus. paragraphs: Markdown, the last one plain."""

    slug: str
    title: str
    date: datetime.date
    source: str
    topics: tuple[str, ...]
    summary: str
    paragraphs: tuple[str, ...]


def corpus(count: int, captures: Path) -> Iterator[Item]:
    """`count` articles from the prose in the folder `captures`."""
    sentences = _sentences(captures)
    roll = random.Random(f"corpus of {count}")
    first = datetime.date(2015, 1, 2)
    for number in range(count):
        title = " ".join(roll.choice(sentences).split()[:10]).strip(",.;:")
        yield Item(
            slug=f"bai-{number:05}",
            title=title,
            date=first + datetime.timedelta(days=number * 3650 // count),
            source=roll.choice(OUTLETS),
            topics=tuple(sorted(roll.sample(TOPICS, roll.randint(1, 3)))),
            summary=roll.choice(sentences),
            paragraphs=tuple(_paragraphs(roll, sentences)),
        )


def _sentences(captures: Path) -> list[str]:
    found = []
    for path in sorted(captures.glob("*.txt")):
        for line in path.read_text("utf-8").split("\n"):
            if len(line) > LONG:
                plain = _MARKUP.sub("", unicodedata.normalize("NFC", " ".join(line.split())))
                found += [s for s in _SENTENCE.split(plain) if 40 < len(s) < 300 and s[0].isupper()]
    return found


def _paragraphs(roll: random.Random, sentences: list[str]) -> Iterator[str]:
    for _ in range(roll.randint(6, 20)):
        text = " ".join(roll.sample(sentences, 2))
        yield f"Ngày {roll.randint(1, 28)}/{roll.randint(1, 12)}: {text}"
    if roll.random() < 0.3:
        yield "> " + roll.choice(sentences)
    if roll.random() < 0.3:
        yield f"Xem thêm **{roll.choice(sentences)[:40].strip()}** ở [trang này](https://example.org/{roll.random():.6f})."
    yield roll.choice(sentences)
