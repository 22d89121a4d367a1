"""Each capture of the golden triples reads as the file and the ledger beside it say."""

from __future__ import annotations

from pathlib import Path

import pytest

import regenerate
from newsarchive.nouns import body, markdown
from newsarchive.nouns.authority import Authority
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import Ledger
from newsarchive.nouns.reading import Reading
from newsarchive.reading.decode import decode
from newsarchive.reading.read import read

CAPTURES = sorted(regenerate.FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_reads_as_kept(path: Path) -> None:
    assert regenerate.kept(path), "no golden files: run python tests/regenerate.py and read what it writes"
    assert regenerate.expected(path) == regenerate.kept(path)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_ledger_tiles_and_finds_the_blocks_again(path: Path) -> None:
    capture = decode(path.name, path.read_bytes())
    assert isinstance(capture, Capture)
    reading = read(capture, Authority(), {}, "+07:00")
    if not isinstance(reading, Reading):
        return
    assert Ledger.parse(reading.ledger.format(), capture.lengths) == reading.ledger
    began = tuple(span.line for span in reading.ledger.spans if span.begins_block)
    assert began == reading.block_lines
    assert len(body.split(reading.article.body)) == len(began)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_every_quote_stands_on_its_line(path: Path) -> None:
    capture = decode(path.name, path.read_bytes())
    assert isinstance(capture, Capture)
    reading = read(capture, Authority(), {}, "+07:00")
    if not isinstance(reading, Reading):
        return
    texts = [markdown.text(block) for block in body.split(reading.article.body)]
    by_line = dict(zip(reading.block_lines, texts, strict=True))
    for basis in reading.article.basis.values():
        if basis.line and basis.quote and basis.line not in by_line:
            assert basis.quote in capture.lines[basis.line - 1]
    for event in reading.article.events:
        assert event.line is not None
        assert event.quote is not None
        assert event.quote in by_line[event.line]
