"""Small captures and their readings for the tests of content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from newsarchive.content import schema
from newsarchive.content.curate import Decision, decide
from newsarchive.content.holdings import holdings
from newsarchive.content.store import carry_out
from newsarchive.nouns import body
from newsarchive.nouns.article import Article, CaptureRef, Event
from newsarchive.nouns.authority import Source
from newsarchive.nouns.capture import Capture, digest, split_lines
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.ledger import Ledger, Role, Span
from newsarchive.nouns.reading import Reading, SetAside

TEXT = """Menu
Bài một
23/08/2021
Ngày 13/8/2021, tổ công tác
được thành lập.
Đoạn hai XX về vắc-xin.
Ảnh: TTXVN
"""


def capture(name: str = "000_a.txt", text: str = TEXT) -> Capture:
    """A capture of that text."""
    return Capture(name, digest(text.encode()), split_lines(text))


def reading(of: Capture | None = None, **changes: object) -> Reading:
    """What reading `TEXT` (or a capture laid out like it) gives: two paragraphs, one hard-wrapped, and a caption."""
    of = of or capture()
    lines = of.lines
    spans = (
        Span(1, None, None, Role.NAVIGATION, "menu"),
        Span(2, None, None, Role.HEADLINE, "headline"),
        Span(3, None, None, Role.PUBLISHED, "date-line"),
        Span(4, None, None, Role.BODY, "prose"),
        Span(5, None, None, Role.BODY, "prose-continued"),
        Span(6, 0, 9, Role.BODY, "prose"),
        Span(6, 9, 12, Role.INJECTED, "planted"),
        Span(6, 12, len(lines[5]), Role.BODY, "prose-continued"),
        Span(7, None, None, Role.CAPTION, "picture-line"),
    )
    blocks = (f"{lines[3]} {lines[4]}", lines[5].replace("XX ", ""), lines[6])
    article = Article(
        slug="provisional",
        title=lines[1],
        date=parse("2021-08-23"),
        source="bao",
        events=(
            Event(parse("2021-08-13"), "Thành lập", 4, None, "tổ công tác được thành lập", title_en="The founding"),
        ),
        capture=CaptureRef(of.name, of.sha256),
        body=body.join((body.paragraph(blocks[0]), body.paragraph(blocks[1]), body.caption(blocks[2]))),
    )
    stub = Source("bao", "Báo")
    return Reading(replace(article, **changes), Ledger(of.lengths, spans), (4, 6, 7), (stub,))  # type: ignore[arg-type]


def ingest(content: Path, *fresh: Reading, aside: tuple[SetAside, ...] = (), update: bool = False) -> Decision:
    """One ingest into the folder `content`."""
    held, problems = holdings(content, content.parent)
    assert problems == ()
    decision = decide(fresh, aside, held, update=update)
    _, problems = carry_out(decision.intents, content)
    assert problems == ()
    return decision


def edit(content: Path, slug: str, **changes: object) -> None:
    """Change fields of an article's file as a person would."""
    path = content / "articles" / f"{slug}.md"
    article, _ = schema.parse(path.as_posix(), path.read_text("utf-8"))
    assert article is not None
    path.write_text(schema.format(replace(article, **changes), slug), "utf-8")  # type: ignore[arg-type]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
