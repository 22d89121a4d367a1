"""The figures as data: a row for each number that an article gives."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from newsarchive.site.archive import Archive
from newsarchive.site.derive import stated_href
from newsarchive.site.measures import Measured, Stated

_BEFORE = (("measure", "string", "Key of the measure, or what is counted in the text's own words"),)
_BEHIND = (
    ("value", "number", "The number in full; in JSON as text where a floating-point number would lose digits of it"),
    ("qualifier", "string", "about, more-than or less-than; null where the number is given plainly"),
    ("unit", "string", "As printed"),
    ("as_of", "string", "The date that the text gives for it, in EDTF (ISO 8601-2); null where it gives none"),
    ("article", "string", "The slug of the article that gives it"),
    ("source", "string", "Key of the article's publisher; null if unknown"),
    ("line", "integer", "The line of the capture where it stands, from 1; null where there is none"),
    ("quote", "string", "The words that say so, as printed"),
    ("href", "string", "Where they stand, from the root of the site"),
)


def fields(archive: Archive) -> tuple[tuple[str, str, str], ...]:
    """The columns: name, type and what it holds; a label of the measure in each language of the site."""
    labels = tuple((f"label_{code}", "string", f"The measure's name ({code})") for code in archive.config.languages)
    return (*_BEFORE, *labels, *_BEHIND)


def rows(archive: Archive) -> Iterator[dict[str, object]]:
    """The figures, measure by measure as on their page, within one by unit and date."""
    for measured in archive.measures:
        for row in measured.rows:
            yield _row(archive, measured, row)


def _row(archive: Archive, measured: Measured, row: Stated) -> dict[str, object]:
    figure, article = row.figure, row.entry.article
    heading = archive.authority.measures.get(measured.name)
    labels = {f"label_{code}": heading.name(code) if heading else measured.name for code in archive.config.languages}
    return {
        "measure": measured.name,
        **labels,
        "value": _number(figure.value),
        "qualifier": str(figure.qualifier) if figure.qualifier else None,
        "unit": figure.unit,
        "as_of": str(figure.as_of) if figure.as_of else None,
        "article": article.slug,
        "source": article.source,
        "line": figure.line,
        "quote": figure.quote,
        "href": stated_href(row.entry, figure, archive.captures),
    }


def _number(value: Decimal) -> int | float | str:
    """A number for JSON; as text, which every reader of numbers takes, where a float would lose some of its digits."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(repr(float(value))) == value else f"{value:f}"
