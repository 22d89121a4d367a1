"""Small archives for the tests of the site."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from newsarchive.content.entries import block
from newsarchive.nouns import body
from newsarchive.nouns.archive import Config, Content, Entry
from newsarchive.nouns.article import Article, Event, Figure
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.edtf import parse
from newsarchive.site.options import BuildOptions

BASE = "https://example.org/kho/"


def entry(article: Article) -> Entry:
    """An article without a capture, as loading gives it."""
    blocks = tuple(block(source, number) for number, source in enumerate(body.split(article.body), 1))
    return Entry(f"content/articles/{article.slug}.md", article, blocks)


def article(number: int, **changes: object) -> Article:
    """One of many like articles."""
    made = Article(
        slug=f"bai-{number:04}",
        title=f"Bài số {number}",
        date=parse(f"20{number % 20 + 1:02}-08-{number % 28 + 1:02}"),
        source=f"bao-{number % 3}",
        language="vi",
        summary=f"Tóm tắt {number}.",
        topics=("Y tế",),
        events=(Event(parse("2001-05-06"), "Khai trương", paragraph=1, quote="Đoạn một"),),
        body=f"Đoạn một của bài {number}.\n\nĐoạn hai có [liên kết](bai-0001.html) và **chữ đậm**.\n",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def content(*articles: Article, config: Config | None = None) -> Content:
    """Content made of these articles, their publishers with them."""
    keys = sorted({a.source for a in articles if a.source})
    return Content(
        config=config or Config(title={"en": "Kho tin"}),
        entries=tuple(entry(a) for a in sorted(articles, key=lambda a: a.slug)),
        sources={key: Source(key, f"Báo {key}") for key in keys},
        authority=Authority(),
    )


def figure(value: str, **changes: object) -> Figure:
    """A figure of doses."""
    return replace(Figure("liều", Decimal(value), "liều", paragraph=1), **changes)  # type: ignore[arg-type]


def options(tmp_path: Path, **changes: object) -> BuildOptions:
    """Build with one process into a folder of the test's own."""
    made = BuildOptions(output=tmp_path / "site", cache=tmp_path / "cache", jobs=1)
    return replace(made, **changes)  # type: ignore[arg-type]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
