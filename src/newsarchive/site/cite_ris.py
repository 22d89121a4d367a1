"""Citations as RIS: what nearly every reference manager reads.

A tag, two spaces, a hyphen, a space, a value; lines end with CR and LF; an entry begins
with TY and ends with ER. A name that is not to be taken apart ends with a
comma (EndNote's rule; Zotero and JabRef read it so, too). A date that is not
sure is written in words, where readers of RIS expect free text, and has no PY.
Without a year it is a note: as a date, Zotero and EndNote would read the year 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from newsarchive.nouns.edtf import Edtf
from newsarchive.site.cite_notes import Voice, cells, one_line, sentence
from newsarchive.site.crosswalk import Record
from newsarchive.site.labels import UNKNOWN_PUBLISHER
from newsarchive.site.telling import Value, texts

END = "\r\n"


def ris(record: Record, voice: Voice) -> str:
    """The entry of one article, with its end."""
    lines = [f"{tag}  - {one_line(value)}" for tag, value in _tagged(record, voice)]
    return END.join((*lines, "ER  - ", "", ""))


def _tagged(record: Record, voice: Voice) -> Iterator[tuple[str, str]]:
    told = False
    for field, tag, value in cells(record, "ris"):
        told = told or tag == "T2"
        if tag == "N1" or (tag == "DA" and isinstance(value, Edtf) and value.year is None):
            yield "N1", sentence(field.name, value, voice)
        else:
            form = FORMS.get(tag, _plain)
            yield from ((tag, text) for text in form(value, voice) if text)
    if not told:
        yield "T2", voice.say(UNKNOWN_PUBLISHER)


def _plain(value: Value, _voice: Voice) -> list[str]:
    return list(texts(value))


def _names(value: Value, _voice: Voice) -> list[str]:
    return [name.replace(",", " –") + "," for name in texts(value)]


def _date(value: Value, voice: Voice) -> list[str]:
    assert isinstance(value, Edtf)
    point = value.point
    if value.interval or value.uncertain:
        return [voice.date(value)]
    parts = (f"{point.year:04}", f"{point.month:02}" if point.month else "", f"{point.day:02}" if point.day else "")
    return ["/".join((*parts, ""))]


def _year(value: Value, _voice: Voice) -> list[str]:
    assert isinstance(value, Edtf)
    return [] if value.interval or value.uncertain else [f"{value.year:04}"]


def _newspaper(_value: Value, _voice: Voice) -> list[str]:
    return ["NEWS"]


FORMS: Mapping[str, Callable[[Value, Voice], list[str]]] = {
    "TY": _newspaper,
    "AU": _names,
    "DA": _date,
    "PY": _year,
    "Y2": _date,
}
