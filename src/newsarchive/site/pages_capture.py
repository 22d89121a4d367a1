"""The page of a capture: the whole dump with what became of it, and what an editor changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.capture import Capture, Provenance
from newsarchive.nouns.ledger import Span
from newsarchive.site import addresses
from newsarchive.site.derive import has_capture_page
from newsarchive.site.desk import Desk
from newsarchive.site.edits import Edit, edits
from newsarchive.site.output import Page
from newsarchive.site.tally import Tally, tally
from newsarchive.site.views import Brief, Head, Link


@dataclass(frozen=True, slots=True)
class CaptureView:
    """The page of a capture. lines: as decoded; spans: its ledger. edits: field by field, then block by block."""

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
        edits=tuple(edits(entry)),
    )
    return Page(path, "capture.html", view)
