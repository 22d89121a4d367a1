"""Citations as CSL-JSON: what Zotero, Mendeley and citation processors exchange.

Its schema (https://github.com/citation-style-language/schema, csl-data.json 1.0.2)
has no place for a date that is open at one end, and hardly a style prints that
one is in doubt (``circa``): both are said in words, and the notation itself is
kept under ``custom``, where the schema puts what it has no name for. Names are
literal: nobody takes them apart or turns them round.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.site.cite_notes import Voice, cells, sentence
from newsarchive.site.crosswalk import Record
from newsarchive.site.labels import UNKNOWN_PUBLISHER
from newsarchive.site.telling import Value, texts

Item = dict[str, object]
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def csl_item(record: Record, voice: Voice) -> Item:
    """The item of one article."""
    item: Item = {}
    notes: list[str] = []
    for field, target, value in cells(record, "csl"):
        if target == "note":
            notes.append(sentence(field.name, value, voice))
        else:
            form = FORMS.get(target, _plain)
            _put(item, target, form(value, voice))
    item.setdefault("container-title", voice.say(UNKNOWN_PUBLISHER))
    if notes:
        item["note"] = " ".join(notes)
    return item


def csl_json(record: Record, voice: Voice) -> str:
    """A file of one article: a list of one item, as importers expect it, with each variable on a line."""
    rows = (f"  {_ENCODE(name)}: {_ENCODE(value)}" for name, value in csl_item(record, voice).items())
    return "[{\n" + ",\n".join(rows) + "\n}]\n"


def _put(item: Item, target: str, value: object) -> None:
    """Lay `value` where `target` leads; what was said first stands."""
    *path, name = target.split(".")
    place = item
    for step in path:
        inner = place.setdefault(step, {})
        assert isinstance(inner, dict)
        place = inner
    place.setdefault(name, value)


def _plain(value: Value, _voice: Voice) -> object:
    return str(value) if isinstance(value, str | Edtf) else list(texts(value))


def _date(value: Value, voice: Voice) -> object:
    assert isinstance(value, Edtf)
    if value.uncertain:
        return {"literal": voice.date(value)}
    ends = (value.start, value.end) if value.interval else (value.start,)
    return {"date-parts": [_parts(point) for point in ends if point]}


def _parts(point: Point) -> list[int]:
    return [part for part in (point.year, point.month, point.day) if part is not None]


def _names(value: Value, _voice: Voice) -> object:
    return [{"literal": name} for name in texts(value)]


def _listed(value: Value, _voice: Voice) -> object:
    return ", ".join(texts(value))


def _newspaper(_value: Value, _voice: Voice) -> object:
    return "article-newspaper"


FORMS: Mapping[str, Callable[[Value, Voice], object]] = {
    "type": _newspaper,
    "author": _names,
    "issued": _date,
    "accessed": _date,
    "keyword": _listed,
}
