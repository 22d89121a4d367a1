"""The archive as data: JSON for programs, CSV for spreadsheets, and a description of both.

What field is called what stands in `crosswalk`; the description is a data
package (https://specs.frictionlessdata.io/data-package/, version 1). Each row
stands on a line of its own, so that a change shows as the lines that changed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsarchive.nouns.text import slugify
from newsarchive.site import data_figures
from newsarchive.site.archive import Archive, Moment
from newsarchive.site.cite import FORMATS, collected
from newsarchive.site.cite_notes import Voice
from newsarchive.site.crosswalk import ROWS, TABLE, Field, record
from newsarchive.site.output import Output
from newsarchive.site.telling import Site
from newsarchive.site.xml import is_web

SEPARATOR = " | "  # between the items of a list in a cell
# A spreadsheet takes a cell that begins so for a formula and runs it, and a title may come from a hostile page.
# The CSV puts an apostrophe before it, as OWASP advises; articles.json has the exact text.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

TIMELINE_FIELDS: tuple[tuple[str, str, str], ...] = (
    ("date", "string", "In EDTF (ISO 8601-2); null where nobody tells it"),
    ("kind", "string", "publication, event or figure"),
    ("title", "string", "What happened, was counted or was published"),
    ("article", "string", "The slug of the article that says so"),
    ("source", "string", "Key of the article's publisher; null if unknown"),
    ("line", "integer", "The line of the capture where it stands, from 1; null where there is none"),
    ("quote", "string", "The words that say so, as printed"),
    ("href", "string", "Where they stand, from the root of the site"),
)


def _(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class File:
    """One file under ``data/``, described for whoever reuses it. title: for translation. media: its type."""

    path: str
    title: str
    about: str
    media: str

    @property
    def name(self) -> str:
        """Its path within the folder."""
        return self.path.removeprefix("data/")


ARTICLES = File("data/articles.json", _("Articles"), "One object an article, newest first", "application/json")
ARTICLES_TABLE = File(
    "data/articles.csv",
    _("Articles, as a table"),
    "The same without what a table cannot hold. Items of a list are separated by ' | '. A text that a spreadsheet "
    "would take for a formula has an apostrophe before it",
    "text/csv",
)
TIMELINE = File(
    "data/timeline.json",
    _("Timeline"),
    "Publications, events and dated figures in the order of the timeline, the undated last",
    "application/json",
)
FIGURES = File(
    "data/figures.json",
    _("Figures"),
    "One object a number that an article gives, by measure; never reconciled",
    "application/json",
)
FIGURES_TABLE = File(
    "data/figures.csv",
    _("Figures, as a table"),
    "The same. A text that a spreadsheet would take for a formula has an apostrophe before it",
    "text/csv",
)
CITATIONS = tuple(
    (
        File(
            f"data/articles.{form.ending}",
            form.name,
            f"The citation of every article in {form.name}, newest first, for reference managers",
            form.media,
        ),
        form,
    )
    for form in FORMATS
)
PACKAGE = File(
    "data/datapackage.json", _("Description of these files"), "What the other files hold", "application/json"
)
FILES = (ARTICLES, ARTICLES_TABLE, TIMELINE, FIGURES, FIGURES_TABLE, *(file for file, _ in CITATIONS), PACKAGE)


def data(archive: Archive, base_url: str | None, voice: Voice) -> Iterator[Output]:
    """The files under ``data/``. voice: of the archive's first language, for the sentences in citations."""
    site = Site(archive, base_url.rstrip("/") + "/" if base_url else None)
    records = [record(entry, site) for entry in archive.entries]
    made = (
        (ARTICLES, _rows(_article(entry, archive) for entry in archive.entries), _fields(ROWS)),
        (ARTICLES_TABLE, _table(archive), _fields(TABLE, text=True)),
        (TIMELINE, _rows(map(_moment, archive.timeline)), _TIMELINE_SCHEMA),
        (FIGURES, _rows(data_figures.rows(archive)), _columns(archive)),
        (FIGURES_TABLE, _sheet(data_figures.rows(archive), data_figures.fields(archive)), _columns(archive)),
        *((file, collected(form, records, voice), None) for file, form in CITATIONS),
    )
    for file, found, _ in made:
        yield Output(file.path, found)
    described = [_resource(file, found, fields) for file, found, fields in made]
    yield Output(PACKAGE.path, _pretty(_package(archive, base_url, described)))


def _columns(archive: Archive) -> list[dict[str, str]]:
    return [{"name": name, "type": kind, "description": about} for name, kind, about in data_figures.fields(archive)]


_TIMELINE_SCHEMA = [{"name": name, "type": kind, "description": about} for name, kind, about in TIMELINE_FIELDS]


def _article(entry: object, archive: Archive) -> dict[str, object]:
    return {field.name: field.value(entry, archive) for field in ROWS}  # type: ignore[arg-type]


def _moment(moment: Moment) -> dict[str, object]:
    return {
        "date": None if moment.date is None else str(moment.date),
        "kind": str(moment.kind),
        "title": moment.title,
        "article": moment.article,
        "source": moment.source,
        "line": moment.line,
        "quote": moment.quote,
        "href": moment.href,
    }


def _rows(rows: Iterable[Mapping[str, object]]) -> bytes:
    """A JSON list with each row on a line."""
    return ("[\n" + ",\n".join(map(_line, rows)) + "\n]\n").encode("utf-8", "replace")


def _line(row: Mapping[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(", ", ": "))


def _pretty(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _table(archive: Archive) -> bytes:
    """RFC 4180: a header, CRLF, quotes where they are needed."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([field.name for field in TABLE])
    for entry in archive.entries:
        writer.writerow([cell(field.value(entry, archive)) for field in TABLE])
    return text.getvalue().encode("utf-8", "replace")


def _sheet(rows: Iterable[Mapping[str, object]], fields: Sequence[tuple[str, str, str]]) -> bytes:
    """The rows as CSV. What is a number is no text, so a minus before it stays."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([name for name, *_ in fields])
    for row in rows:
        writer.writerow([row[n] if isinstance(row[n], int | float) else cell(row[n]) for n, *_ in fields])
    return text.getvalue().encode("utf-8", "replace")


def cell(value: object) -> str:
    """A value as a cell of the CSV, harmless in a spreadsheet."""
    if value is None:
        return ""
    text = SEPARATOR.join(map(str, value)) if isinstance(value, list) else str(value)
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return "'" + text if text.startswith(FORMULA) else text


def _fields(fields: Sequence[Field], text: bool = False) -> list[dict[str, str]]:
    """A table schema, with what each field is called elsewhere. text: of the CSV, where a list is one string."""
    return [
        {
            "name": field.name,
            "type": "string" if text else field.type,
            "description": field.about,
            **({"rdfType": field.term} if field.term else {}),
            **({"schemaOrg": field.schema_org} if field.schema_org else {}),
            **({"openGraph": field.open_graph} if field.open_graph else {}),
            **({"csl": field.csl} if field.csl else {}),
            **({"ris": field.ris} if field.ris else {}),
            **({"bibtex": field.bibtex} if field.bibtex else {}),
        }
        for field in fields
    ]


def _resource(file: File, found: bytes, fields: list[dict[str, str]] | None) -> dict[str, object]:
    """A file as the package describes it. fields: of its table; None for what is no table."""
    made: dict[str, object] = {
        "name": file.name.replace(".", "-"),
        "path": file.name,
        "profile": "data-resource" if fields is None else "tabular-data-resource",
        "title": file.title,
        "description": file.about,
        "format": file.name.partition(".")[2],
        "mediatype": file.media,
        "encoding": "utf-8",
        "bytes": len(found),
        "hash": "sha256:" + hashlib.sha256(found).hexdigest(),
    }
    return made if fields is None else made | {"schema": {"fields": fields}}


def _package(archive: Archive, base_url: str | None, resources: list[dict[str, object]]) -> dict[str, object]:
    language = archive.config.languages[0]
    title = _in(archive.config.title, language)
    package: dict[str, object] = {
        "profile": "data-package",
        "name": slugify(title) or "news-archive",
        "title": title,
        "description": _in(archive.config.description, language),
        "homepage": base_url,
        "licenses": _licences(archive, language, base_url),
        "sources": [
            {"title": source.title, **({"path": source.url} if is_web(source.url) else {})}
            for _, source in sorted(archive.sources.items())
        ],
        "resources": resources,
    }
    return {name: value for name, value in package.items() if value}


def _licences(archive: Archive, language: str, base_url: str | None) -> list[dict[str, str]]:
    """What site.yml says of rights: in words, since other people's texts are under no one licence."""
    rights = _in(archive.config.rights, language)
    if not rights:
        return []
    return [{"name": "see-title", "title": rights, **({"path": f"{base_url}about.html"} if base_url else {})}]


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
