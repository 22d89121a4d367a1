"""From one file to what is shown of it: a pure function a file, and the join with its reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsarchive.content import schema
from newsarchive.content.faults import Faults, in_order
from newsarchive.content.folder import File
from newsarchive.nouns import body, markdown
from newsarchive.nouns.archive import Block, Entry, Parsed
from newsarchive.nouns.article import Article
from newsarchive.nouns.ledger import LedgerError, Span, parse_spans
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.shingles import shingles


@dataclass(frozen=True, slots=True)
class Accepted:
    """A reading as last accepted, with its ledger's rows.

    lines: for each block of its body the capture line it begins on, None for
    one that begins where another does; () where the ledger does not say.
    """

    stem: str
    article: Article
    blocks: tuple[Block, ...]
    spans: tuple[Span, ...]
    lines: tuple[int | None, ...]


def parse(file: File) -> Parsed:
    """An article's (or reading's) file, read: pure, and the same for the same path and bytes."""
    faults = Faults(file.shown)
    text = file.text(faults)
    if text is None:
        return Parsed(file.shown, None, in_order(faults.found))
    parsed = schema.parse_file(file.shown, text)
    sources = body.split(parsed.article.body) if parsed.article else ()
    return replace(parsed, blocks=tuple(block(source, number) for number, source in enumerate(sources, 1)))


def block(source: str, number: int) -> Block:
    """A block of Markdown, not anchored yet. number: its place in the body, from 1."""
    text = markdown.text(source)
    return Block(source, None, number, text, shingles(text))


def accept(parsed: Parsed, ledger: File | None) -> tuple[Accepted | None, tuple[Problem, ...]]:
    """A reading with its ledger (None where there is no file of it)."""
    path = parsed.path
    if parsed.article is None or not parsed.sound:
        return None, parsed.problems
    stem = schema.stem(path)
    if ledger is None:
        return Accepted(stem, parsed.article, parsed.blocks, (), ()), ()
    faults = Faults(ledger.shown)
    text = ledger.text(faults)
    spans: tuple[Span, ...] = ()
    try:
        spans = parse_spans(text) if text is not None else ()
    except LedgerError as error:
        faults.error(error.line, "bad-ledger", error.message, "restore the file, or delete it and run ingest")
    lines = block_lines(spans)
    if spans and len(lines) != len(parsed.blocks):
        message = f"it begins {len(lines)} blocks and {path} has {len(parsed.blocks)}"
        faults.error(None, "ledger-mismatch", message, "restore both files; a reading is never edited")
    if faults.found:
        return None, tuple(faults.found)
    return Accepted(stem, parsed.article, parsed.blocks, spans, lines), ()


def block_lines(spans: Sequence[Span]) -> tuple[int | None, ...]:
    """For each block that a ledger begins, its capture line; None where an earlier block begins on the same."""
    lines: list[int | None] = []
    last = 0
    for span in spans:
        if span.begins_block:
            lines.append(span.line if span.line != last else None)
            last = span.line
    return tuple(lines)


def entry(parsed: Parsed, reading: Accepted | None) -> Entry:
    """The article as the site takes it, its blocks anchored to the lines of its capture."""
    article = parsed.article
    assert article is not None
    if reading is None:
        return Entry(parsed.path, article, parsed.blocks)
    blocks = parsed.blocks
    if reading.lines:
        places = body.align([b.source for b in reading.blocks], [b.source for b in blocks])
        lines = (None if place is None else reading.lines[place] for place in places)
        blocks = tuple(replace(one, line=line) for one, line in zip(blocks, lines, strict=True))
    # A file that was renamed keeps the address of its first ingest alive.
    if reading.stem != article.slug and reading.stem not in article.aliases:
        article = replace(article, aliases=(*article.aliases, reading.stem))
    return Entry(parsed.path, article, blocks, reading.article, reading.spans)
