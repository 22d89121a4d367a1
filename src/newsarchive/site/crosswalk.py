"""One table: which field of an article becomes what in each standard and export.

The archivist's word for such a table is crosswalk. Every export follows it: a
field that is to appear somewhere else gets its row, or a cell in its row, here.
Dublin Core terms are those of https://www.dublincore.org/specifications/dublin-core/dcmi-terms/,
schema.org's properties those of NewsArticle, CSL's those of its schema 1.0.2.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Basis, Event, Figure
from newsarchive.nouns.authority import Heading
from newsarchive.site import addresses
from newsarchive.site.archive import Archive

DC = "http://purl.org/dc/terms/"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an article, and its name elsewhere ("" where a standard has none).

    name: in the front matter and in this site's own data. type: of a
    Frictionless table schema. about: one sentence for whoever reuses the data.
    value: what the exports say of an article; None, "" and [] where it has none.
    csv: whether a table can hold it.
    """

    name: str
    type: str
    about: str
    dublin_core: str
    schema_org: str
    csl: str
    value: Callable[[Entry, Archive], object]
    csv: bool = True

    @property
    def term(self) -> str | None:
        """The address of its Dublin Core term."""
        return DC + self.dublin_core.removeprefix("dcterms:") if self.dublin_core else None


def _labels(keys: tuple[str, ...], headings: Mapping[str, Heading], archive: Archive) -> list[str]:
    language = archive.config.languages[0]
    return [headings[key].name(language) if key in headings else key for key in keys]


def _publisher(key: str | None, archive: Archive) -> str | None:
    source = archive.sources.get(key or "")
    return source.title if source else key


def _date(value: object) -> str | None:
    return None if value is None else str(value)


def number(value: Decimal) -> int | float:
    """A figure's value as JSON has it: a whole number where it is one."""
    return int(value) if value == value.to_integral_value() else float(value)


def _basis(basis: Basis) -> dict[str, object]:
    because = [_sparse(article=b.article, line=b.line, quote=b.quote) for b in basis.because]
    return _sparse(how=str(basis.how), line=basis.line, quote=basis.quote, because=because, note=basis.note)


def _event(event: Event) -> dict[str, object]:
    return _sparse(
        date=str(event.date), title=event.title, line=event.line, paragraph=event.paragraph, quote=event.quote,
        basis=_basis(event.basis) if event.basis else None,
    )  # fmt: skip


def _figure(figure: Figure) -> dict[str, object]:
    return _sparse(
        measure=figure.measure, value=number(figure.value), qualifier=figure.qualifier and str(figure.qualifier),
        unit=figure.unit, as_of=_date(figure.as_of), line=figure.line, paragraph=figure.paragraph, quote=figure.quote,
    )  # fmt: skip


def _sparse(**pairs: object) -> dict[str, object]:
    """The pairs that have a value."""
    return {name: value for name, value in pairs.items() if value not in (None, "", [])}


CROSSWALK: tuple[Field, ...] = (
    Field("slug", "string", "Its address: articles/SLUG.html", "dcterms:identifier", "identifier", "id",
          lambda e, _: e.article.slug),
    Field("title", "string", "The headline, as printed", "dcterms:title", "headline", "title",
          lambda e, _: e.article.title),
    Field("title_en", "string", "The headline in English, written for this archive", "dcterms:alternative",
          "alternativeHeadline", "", lambda e, _: e.article.title_en),
    Field("date", "string", "When it was published, in EDTF (ISO 8601-2): may be partial, uncertain or open",
          "dcterms:issued", "datePublished", "issued", lambda e, _: _date(e.article.date)),
    Field("updated", "string", "When the page says it was updated, in EDTF", "dcterms:modified", "dateModified", "",
          lambda e, _: _date(e.article.updated)),
    Field("source", "string", "Key of the publisher of the page, as in sources/KEY.html", "", "", "",
          lambda e, _: e.article.source),
    Field("publisher", "string", "Name of the publisher of the page", "dcterms:publisher", "publisher",
          "container-title", lambda e, a: _publisher(e.article.source, a)),
    Field("original_source", "string", "Name of the outlet that the page says it was taken from", "dcterms:source",
          "isBasedOn", "original-publisher", lambda e, a: _publisher(e.article.original_source, a)),
    Field("section", "string", "The section label over the headline", "dcterms:isPartOf", "articleSection", "section",
          lambda e, _: e.article.section),
    Field("author", "string", "A person, desk or agency, as printed", "dcterms:creator", "author", "author",
          lambda e, _: e.article.author),
    Field("language", "string", "Of the text, as a BCP 47 tag", "dcterms:language", "inLanguage", "language",
          lambda e, _: e.article.language),
    Field("summary", "string", "The first sentences, or as an editor wrote it", "dcterms:abstract", "abstract",
          "abstract", lambda e, _: e.article.summary),
    Field("summary_en", "string", "A summary in English, written for this archive", "", "", "",
          lambda e, _: e.article.summary_en),
    Field("topics", "array", "What it is about", "dcterms:subject", "keywords", "keyword",
          lambda e, a: _labels(e.article.topics, a.authority.topics, a)),
    Field("people", "array", "Whom it names", "", "mentions", "",
          lambda e, a: _labels(e.article.people, a.authority.people, a)),
    Field("organisations", "array", "Which bodies it names", "", "mentions", "",
          lambda e, a: _labels(e.article.organisations, a.authority.organisations, a)),
    Field("condition", "array", "What state its capture came in", "", "", "",
          lambda e, _: [str(mark) for mark in e.article.condition]),
    Field("url", "string", "Where the page was", "dcterms:references", "", "URL", lambda e, _: e.article.url),
    Field("archived_url", "string", "A copy of the page elsewhere", "", "archivedAt", "archive_location",
          lambda e, _: e.article.archived_url),
    Field("retrieved", "string", "When the page was captured", "dcterms:dateSubmitted", "", "accessed",
          lambda e, _: e.article.retrieved),
    Field("capture", "string", "File name of the capture it was read from", "", "", "",
          lambda e, _: e.article.capture.file if e.article.capture else None),
    Field("sha256", "string", "SHA-256 of the capture's bytes", "", "sha256", "",
          lambda e, _: e.article.capture.sha256 if e.article.capture else None),
    Field("href", "string", "Its page, from the root of the site", "", "url", "",
          lambda e, _: addresses.article(e.article.slug)),
    Field("events", "array", "What the text says happened, each with its date, line and quote", "dcterms:temporal",
          "mentions", "", lambda e, _: [_event(event) for event in e.article.events], csv=False),
    Field("figures", "array", "The counted quantities it gives, each with its line and quote", "", "", "",
          lambda e, _: [_figure(figure) for figure in e.article.figures], csv=False),
    Field("basis", "object", "What a field rests on: printed, inferred or edited, and where", "dcterms:provenance",
          "", "", lambda e, _: {name: _basis(basis) for name, basis in e.article.basis.items()}, csv=False),
)  # fmt: skip
TABLE = tuple(field for field in CROSSWALK if field.csv)
