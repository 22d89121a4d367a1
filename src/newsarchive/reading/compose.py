"""A page that has been understood becomes a reading."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsarchive.nouns import body
from newsarchive.nouns.article import Article, Basis, CaptureRef, Condition, Event
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import Ledger, Role
from newsarchive.nouns.reading import Reading
from newsarchive.nouns.text import nfc, slugify
from newsarchive.reading import authors, damage, metadata, provenance
from newsarchive.reading.facts import events, figures, names, years
from newsarchive.reading.layout.page import Page
from newsarchive.reading.lines.line import Line

_WRITE = {"body": body.paragraph, "heading": body.heading, "caption": body.caption}
_SUFFIX = re.compile(r"\.[^.]{1,5}$")
_WORD = re.compile("[a-z]{3}")


def compose(
    capture: Capture,
    page: Page,
    ledger: Ledger,
    lines: Sequence[Line],
    *,
    authority: Authority,
    sources: Mapping[str, Source],
    timezone: str,
) -> Reading:
    """The reading of `capture`; `lines` are those of the page with everything in them."""
    blocks = page.blocks()
    code = page.language or ""
    headline = metadata.title(page, blocks)
    printed, updated = metadata.published(page, blocks, timezone)
    order = metadata.order(page, blocks)
    evidence = _evidence(printed)
    happened = events.find(blocks, code, evidence, order)
    known = () if printed else years.told(blocks, code, order).as_of
    inferred = None if printed else years.publication(happened, _evidence(updated), known)
    found = names.find(blocks, headline.text, authority)
    publisher = provenance.publisher(page, sources, capture.provenance.source)
    original = provenance.original(page, sources, publisher)
    writer = authors.author(page, blocks, lambda name: provenance.is_own(name, publisher))
    date = printed.date if printed else inferred[0] if inferred else None
    basis: dict[str, Basis | None] = {
        "title": headline.basis,
        "date": printed.basis if printed else inferred[1] if inferred else None,
        "updated": updated.basis if updated else None,
        "source": publisher.basis if publisher else None,
        "original_source": original.basis if original else None,
        "author": writer[1] if writer else None,
    }
    conditions = damage.conditions(page, lines, blocks) | _missing(headline, printed, publisher, happened)
    article = Article(
        slug=_slug(capture, headline.text),
        title=headline.text,
        date=date,
        updated=updated.date if updated else None,
        source=publisher.key if publisher else None,
        original_source=original.key if original else None,
        section=_section(page),
        author=writer[0] if writer else None,
        language=page.language,
        summary=metadata.summary(blocks),
        topics=found.topics,
        people=found.people,
        organisations=found.organisations,
        events=happened,
        figures=figures.find(blocks, authority, code, printed.date if printed else None, order),
        capture=CaptureRef(capture.name, capture.sha256),
        condition=tuple(one for one in Condition if one in conditions),
        basis={field: one for field, one in basis.items() if one},
        url=capture.provenance.url,
        retrieved=capture.provenance.retrieved,
        body=body.join(_WRITE[block.kind](block.text) for block in blocks),
    )
    stubs = tuple(origin.stub for origin in (publisher, original) if origin and origin.stub)
    return Reading(article, ledger, tuple(block.line for block in blocks), stubs, found.suggestions)


def _evidence(printed: metadata.Stamp | None) -> years.Evidence | None:
    if printed is None or printed.basis.line is None or printed.basis.quote is None:
        return None
    return years.Evidence(printed.date, printed.basis.line, printed.basis.quote)


def _missing(
    headline: metadata.Title,
    printed: metadata.Stamp | None,
    publisher: provenance.Origin | None,
    happened: Sequence[Event],
) -> set[Condition]:
    found = {
        Condition.NO_HEADLINE: not headline.printed,
        Condition.TRUNCATED_HEADLINE: headline.cut,
        Condition.NO_DATE: printed is None,
        Condition.YEAR_INFERRED: printed is None and any(map(years.inferred, happened)),
        Condition.NO_SOURCE: publisher is None,
    }
    return {condition for condition, holds in found.items() if holds}


def _section(page: Page) -> str | None:
    kicker = next(page.said(Role.KICKER), None)
    return nfc(kicker.value).strip(" :|»") if kicker else None


def _slug(capture: Capture, title: str) -> str:
    """An address of the title, else of the capture's name; never reserved, never empty."""
    of_title = slugify(title)
    if not _tells(of_title, title):
        of_title = ""
    slug = of_title or slugify(_SUFFIX.sub("", capture.name)) or f"capture-{capture.sha256[:8]}"
    return f"{slug}-{capture.sha256[:8]}" if slug == "index" else slug


def _tells(slug: str, title: str) -> bool:
    """Whether an address says something of its title: of one in Chinese nothing may be left but a number."""
    said = sum(map(str.isalnum, title))
    return bool(_WORD.search(slug)) or 2 * sum(map(str.isalnum, slug)) >= said
