"""An article's citation in each format: as text to read and copy, and as a link that holds the whole file.

The link is a ``data:`` address with the name of a file beside it: it works
from a disk, without a script and without a server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsarchive.site.cite_bibtex import bibtex
from newsarchive.site.cite_csl import csl_item, csl_json
from newsarchive.site.cite_notes import Voice
from newsarchive.site.cite_ris import ris
from newsarchive.site.crosswalk import Record


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ending: of a file's name. media: its type, as registered or as everybody has it."""

    name: str
    ending: str
    media: str
    make: Callable[[Record, Voice], str]


FORMATS = (
    Format("BibTeX", "bib", "application/x-bibtex", bibtex),
    Format("RIS", "ris", "application/x-research-info-systems", ris),
    Format("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", csl_json),
)


def collected(form: Format, records: Sequence[Record], voice: Voice) -> bytes:
    """One file with the citations of many articles, in their order."""
    if form.make is csl_json:
        rows = (_ENCODE(csl_item(record, voice)) for record in records)
        text = "[\n" + ",\n".join(rows) + "\n]\n"
    else:
        text = "".join(form.make(record, voice) for record in records)
    return text.encode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class File:
    """A citation in one format. media: its type. name: of the file, in ASCII. href: the file itself."""

    format: str
    media: str
    name: str
    text: str
    href: str


def files(record: Record, voice: Voice) -> tuple[File, ...]:
    """The citation of one article in every format."""
    slug = str(record.get("slug"))
    made = ((form, form.make(record, voice)) for form in FORMATS)
    return tuple(
        File(form.name, form.media, f"{slug}.{form.ending}", text, data_address(text, form.media))
        for form, text in made
    )


_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
# What may not stand in an address as it is. Letters of every script may: a browser encodes them, and the page is
# a third as long as with all of them encoded.
_ENCODED = tuple((sign, f"%{ord(sign):02X}") for sign in '%\r\n\t "#<>[\\]^`{|}\x7f')


def data_address(text: str, media: str) -> str:
    """`text` as a ``data:`` address of that type, in UTF-8."""
    for sign, written in _ENCODED:
        text = text.replace(sign, written)
    return f"data:{media};charset=utf-8,{text}"
