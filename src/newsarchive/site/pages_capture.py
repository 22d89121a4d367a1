"""The page of a capture: the whole dump with what became of it, and what an editor changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Article
from newsarchive.nouns.body import align, split
from newsarchive.nouns.capture import Capture, Provenance
from newsarchive.nouns.ledger import Span
from newsarchive.site import addresses
from newsarchive.site.derive import has_capture_page
from newsarchive.site.desk import Desk
from newsarchive.site.output import Page
from newsarchive.site.tally import Tally, tally
from newsarchive.site.views import Brief, Head, Link

# Fields that are no reading of the capture: where the file is, and what the program does not know.
_NOT_COMPARED = frozenset({"slug", "aliases", "draft", "capture", "extra", "body", "basis"})


class Change(StrEnum):
    """What an editor did to a field or a block."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference between the reading and the article. place: a field's name, or a block's line."""

    field: str
    line: int | None
    change: Change
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class CaptureView:
    """The page of a capture. lines: as decoded; spans: its ledger. anchors: lines at which
    a block of the article begins. edits: field by field, then block by block.
    """

    head: Head
    article: Brief
    source: Link | None
    language: str | None
    file: str
    sha256: str
    provenance: Provenance
    lines: tuple[str, ...]
    spans: tuple[Span, ...]
    tally: Tally
    anchors: tuple[int, ...]
    edits: tuple[Edit, ...]


def capture_pages(desk: Desk) -> Iterator[Page]:
    """A page for each capture that is at hand."""
    for entry in desk.archive.entries:
        reference = entry.article.capture
        if reference is not None and has_capture_page(entry, desk.archive.captures):
            yield _page(desk, entry, desk.archive.captures[reference.file])


def _page(desk: Desk, entry: Entry, capture: Capture) -> Page:
    article = entry.article
    path = addresses.capture(article.slug)
    view = CaptureView(
        head=desk.head(path, capture.name, "articles", indexed=False),
        article=desk.brief(entry),
        source=desk.source(article.source) if article.source else None,
        language=article.language,
        file=capture.name,
        sha256=capture.sha256,
        provenance=capture.provenance,
        lines=capture.lines,
        spans=entry.spans,
        tally=tally(capture.lengths, entry.spans),
        anchors=tuple(block.line for block in entry.blocks if block.line is not None),
        edits=tuple(edits(entry)),
    )
    return Page(path, "capture.html", view)


def edits(entry: Entry) -> Iterator[Edit]:
    """What a person changed: the differences between the accepted reading and the article."""
    if entry.reading is None:
        return
    for field in fields(Article):
        if field.name not in _NOT_COMPARED:
            old, new = (_told(getattr(article, field.name)) for article in (entry.reading, entry.article))
            if old != new:
                yield Edit(field.name, None, _change(old, new), old, new)
    if entry.reading.body != entry.article.body:
        yield from _block_edits(entry, entry.reading)


def _block_edits(entry: Entry, reading: Article) -> Iterator[Edit]:
    old, new = split(reading.body), tuple(block.source for block in entry.blocks)
    matches = align(old, new)
    gone = sorted(set(range(len(old))) - {at for at in matches if at is not None})
    for block, at in zip(entry.blocks, matches, strict=True):
        before = "" if at is None else old[at]
        if before != block.source:
            yield Edit("body", block.line, _change(before, block.source), before, block.source)
    for at in gone:
        yield Edit("body", None, Change.REMOVED, old[at], "")


def _change(old: str, new: str) -> Change:
    if not old:
        return Change.ADDED
    return Change.CHANGED if new else Change.REMOVED


def _told(value: object) -> str:
    """A field's value in one string, empty for nothing: a list is one item a line."""
    if value is None:
        return ""
    if isinstance(value, str | int):
        return str(value)
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {_told(item)}" for key, item in value.items())
    if isinstance(value, Iterable):
        return "\n".join(map(_told, value))
    if hasattr(value, "__dataclass_fields__") and not hasattr(value, "sort_key"):
        parts = (_told(getattr(value, name)) for name in value.__dataclass_fields__)
        return " · ".join(part.replace("\n", "; ") for part in parts if part)
    return str(value)
