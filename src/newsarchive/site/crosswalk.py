"""One table: which field of an article becomes what in each standard and export.

The archivist's word for such a table is crosswalk. Every export follows it: a
field that is to appear somewhere else gets its row, or a cell in its row, here;
`FIELDS` is asked by name, and what is said of an article is a `Record`.

Where the names come from: Dublin Core terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/),
Open Graph (https://ogp.me/), schema.org's NewsArticle, CSL's schema 1.0.2, the tags of RIS as reference managers
have them since 2011, the fields of BibTeX and biblatex.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Basis, Event, Figure
from newsarchive.nouns.authority import Heading
from newsarchive.site import addresses, telling
from newsarchive.site.archive import Archive
from newsarchive.site.telling import Teller, Value

DC = "http://purl.org/dc/terms/"


def _nothing(_entry: Entry, _archive: Archive) -> None:
    """This site's own data have no such field."""


def _unsaid(_entry: Entry, _teller: Teller) -> None:
    """What has no name elsewhere is not said there."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an article, and its names elsewhere ("" where a standard has none, several parted by a space).

    name: in the front matter and in this site's own data. type: of a
    Frictionless table schema. about: one sentence for whoever reuses the data.
    dublin_core: also names of PRISM and BIB, which Zotero reads first. open_graph: also those of its articles.
    schema_org, csl: a dot leads into an object. ris: tags. bibtex: fields of BibTeX and of biblatex;
    "@" is the kind of an entry and "key" its key.
    value: what this site's own data say; None, "" and [] where there is none.
    said: what citations and heads of pages say. json, csv: whether the site's own data have it.
    """

    name: str
    type: str
    about: str
    dublin_core: str = ""
    open_graph: str = ""
    schema_org: str = ""
    csl: str = ""
    ris: str = ""
    bibtex: str = ""
    value: Callable[[Entry, Archive], object] = _nothing
    said: Callable[[Entry, Teller], Value | None] = _unsaid
    json: bool = True
    csv: bool = True

    @property
    def term(self) -> str | None:
        """The address of its Dublin Core term."""
        name = next((name for name in self.dublin_core.split() if name.startswith("dcterms:")), "")
        return DC + name.removeprefix("dcterms:") if name else None


@dataclass(frozen=True, slots=True)
class Record:
    """What is said of one article: values by the name of their field, in the order of the table, none of them empty."""

    values: tuple[tuple[str, Value], ...]

    def rows(self) -> Iterator[tuple[Field, Value]]:
        """Each value with its field."""
        for name, value in self.values:
            yield FIELDS[name], value

    def get(self, name: str) -> Value | None:
        """The value of one field; None where nothing is said of it."""
        return next((value for found, value in self.values if found == name), None)


def record(entry: Entry, teller: Teller) -> Record:
    """What `teller` says of an article."""
    values = ((field.name, field.said(entry, teller)) for field in SAID)
    return Record(tuple((name, value) for name, value in values if value))


def _labels(keys: tuple[str, ...], headings: Mapping[str, Heading], archive: Archive) -> list[str]:
    return list(telling.labels(keys, headings, archive.config.languages[0]))


def _date(value: object) -> str | None:
    return None if value is None else str(value)


def number(value: Decimal) -> int | float:
    """A figure's value as JSON has it: a whole number where it is one."""
    return int(value) if value == value.to_integral_value() else float(value)


def _basis(basis: Basis) -> dict[str, object]:
    because = [_sparse(article=b.article, line=b.line, quote=b.quote) for b in basis.because]
    return _sparse(
        how=str(basis.how), line=basis.line, quote=basis.quote, because=because, note=basis.note, note_vi=basis.note_vi
    )


def _event(event: Event) -> dict[str, object]:
    return _sparse(
        date=str(event.date), title=event.title, title_en=event.title_en, line=event.line, paragraph=event.paragraph,
        quote=event.quote, basis=_basis(event.basis) if event.basis else None,
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
    Field("kind", "string", "What it is: an article of news", "dcterms:type", "og:type", "@type", "type", "TY",
          "@ entrysubtype", said=lambda e, t: telling.NEWS, json=False),
    Field("slug", "string", "Its address: articles/SLUG.html", "dcterms:identifier", "", "identifier", "id", "ID",
          "key", lambda e, a: e.article.slug, lambda e, t: e.article.slug),
    Field("title", "string", "The headline, as printed", "dcterms:title", "og:title", "headline", "title", "TI",
          "title", lambda e, a: e.article.title, telling.title),
    Field("title_en", "string", "The headline in English, written for this archive", "dcterms:alternative", "",
          "alternativeHeadline", "custom.title-en note", "TT", "titleaddon",
          lambda e, a: e.article.title_en, telling.english_title),
    Field("date", "string", "When it was published, in EDTF (ISO 8601-2): may be partial, uncertain or open",
          "dcterms:issued", "article:published_time", "datePublished", "issued custom.issued-edtf", "DA PY",
          "date year month", lambda e, a: _date(e.article.date), lambda e, t: e.article.date),
    Field("dateline", "string", "The words by which the page dates itself", "", "", "dateline",
          said=telling.dateline, json=False),
    Field("updated", "string", "When the page says it was updated, in EDTF", "dcterms:modified",
          "article:modified_time", "dateModified", "custom.modified-edtf note", "N1", "annote",
          lambda e, a: _date(e.article.updated), lambda e, t: e.article.updated),
    Field("source", "string", "Key of the publisher of the page, as in sources/KEY.html",
          value=lambda e, a: e.article.source),
    Field("publisher", "string", "Name of the publisher of the page", "dcterms:publisher prism:publicationName", "",
          "sourceOrganization isBasedOn.publisher", "container-title", "T2", "journal",
          lambda e, a: telling.source_name(e.article.source, a), telling.publisher),
    Field("original_source", "string", "Name of the outlet that the page says it was taken from", "dcterms:source", "",
          "isBasedOn.isBasedOn.publisher", "original-publisher note", "OP N1", "origpublisher note",
          lambda e, a: telling.source_name(e.article.original_source, a), telling.original_source),
    Field("section", "string", "The section label over the headline", "", "article:section", "articleSection",
          "section", "SE", "", lambda e, a: e.article.section, lambda e, t: e.article.section),
    Field("author", "string", "A person, desk or agency, as printed", "dcterms:creator bib:authors", "", "author",
          "author", "AU", "author", lambda e, a: e.article.author, telling.author),
    Field("language", "string", "Of the text, as a BCP 47 tag", "dcterms:language", "", "inLanguage", "language", "LA",
          "language langid", lambda e, a: e.article.language, lambda e, t: e.article.language),
    Field("summary", "string", "The first sentences, or as an editor wrote it", "dcterms:abstract", "", "abstract",
          "abstract", "AB", "abstract", lambda e, a: e.article.summary, lambda e, t: e.article.summary),
    Field("summary_en", "string", "A summary in English, written for this archive",
          value=lambda e, a: e.article.summary_en),
    Field("topics", "array", "What it is about", "dcterms:subject", "article:tag", "keywords", "keyword", "KW",
          "keywords", lambda e, a: _labels(e.article.topics, a.authority.topics, a), telling.topics),
    Field("people", "array", "Whom it names", schema_org="mentions",
          value=lambda e, a: _labels(e.article.people, a.authority.people, a), said=telling.people),
    Field("organisations", "array", "Which bodies it names", schema_org="mentions",
          value=lambda e, a: _labels(e.article.organisations, a.authority.organisations, a),
          said=telling.organisations),
    Field("condition", "array", "What state its capture came in", "", "", "",
          "custom.condition note", "N1", "annote",
          lambda e, a: [str(mark) for mark in e.article.condition], lambda e, t: e.article.condition),
    Field("url", "string", "Where the page was", "dcterms:isFormatOf", "", "isBasedOn.url", "URL", "UR", "url",
          lambda e, a: e.article.url, lambda e, t: e.article.url),
    Field("archived_url", "string", "A copy of the page elsewhere", "dcterms:hasFormat", "", "isBasedOn.archivedAt",
          "custom.archived-url note", "N1", "annote", lambda e, a: e.article.archived_url,
          lambda e, t: e.article.archived_url),
    Field("retrieved", "string", "When the page was captured", "", "", "isBasedOn.encoding.dateCreated", "accessed",
          "Y2", "urldate", lambda e, a: e.article.retrieved, telling.retrieved),
    Field("capture", "string", "File name of the capture it was read from", "", "", "isBasedOn.encoding.name",
          "custom.capture", "", "", lambda e, a: e.article.capture.file if e.article.capture else None,
          lambda e, t: e.article.capture.file if e.article.capture else None),
    Field("sha256", "string", "SHA-256 of the capture's bytes", "dcterms:provenance", "", "isBasedOn.encoding.sha256",
          "custom.sha256 note", "N1", "annote", lambda e, a: e.article.capture.sha256 if e.article.capture else None,
          lambda e, t: e.article.capture.sha256 if e.article.capture else None),
    Field("href", "string", "Its page, from the root of the site",
          value=lambda e, a: addresses.article(e.article.slug)),
    Field("archive", "string", "This archive", "", "og:site_name", "publisher isPartOf", "archive", "DB", "library",
          said=telling.archive_title, json=False),
    Field("page", "string", "The address of its page in this archive", "", "og:url",
          "url mainEntityOfPage isBasedOn.archivedAt", "URL", "UR", "url note", said=telling.page, json=False),
    Field("place", "string", "Where in this archive it is kept", "", "", "", "archive_location", "AN", "",
          said=telling.place, json=False),
    Field("events", "array", "What the text says happened, each with its date, line and quote",
          value=lambda e, a: [_event(event) for event in e.article.events], csv=False),
    Field("figures", "array", "The counted quantities it gives, each with its line and quote",
          value=lambda e, a: [_figure(figure) for figure in e.article.figures], csv=False),
    Field("basis", "object", "What a field rests on: printed, inferred or edited, and where",
          value=lambda e, a: {name: _basis(basis) for name, basis in e.article.basis.items()}, csv=False),
)  # fmt: skip
FIELDS = {field.name: field for field in CROSSWALK}
SAID = tuple(field for field in CROSSWALK if field.said is not _unsaid)
ROWS = tuple(field for field in CROSSWALK if field.json)
TABLE = tuple(field for field in ROWS if field.csv)
