"""What a person changed since the reading was accepted: field by field, then block by block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Article, Basis, Event, Figure
from newsarchive.nouns.body import align, split

# Fields that are no reading of the capture: where the file is, and what the program does not know.
_NOT_COMPARED = frozenset({"slug", "aliases", "draft", "capture", "extra", "body"})


class Change(StrEnum):
    """What an editor did to a field or a block."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference between the reading and the article.

    field: its name, "body" for a block. part: of the field, such as the date of
    an event or the field that a ground is about; "" for the whole. line: of
    the capture, where the field or the block has one.
    """

    field: str
    line: int | None
    change: Change
    old: str
    new: str
    part: str = ""


def edits(entry: Entry) -> Iterator[Edit]:
    """The differences between the accepted reading and the article as it stands."""
    if entry.reading is None:
        return
    for field in fields(Article):
        if field.name not in _NOT_COMPARED:
            yield from _field_edits(field.name, getattr(entry.reading, field.name), getattr(entry.article, field.name))
    if entry.reading.body != entry.article.body:
        yield from _block_edits(entry, entry.reading)


def _field_edits(name: str, old: object, new: object) -> Iterator[Edit]:
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys((*old, *new)):
            yield from _edit(name, None, _told(old.get(key)), _told(new.get(key)), key)
    elif isinstance(old, tuple) and isinstance(new, tuple) and any(isinstance(i, Event | Figure) for i in (*old, *new)):
        yield from _item_edits(name, old, new)
    else:
        yield from _edit(name, None, _told(old), _told(new))


def _item_edits(name: str, old: Sequence[Event | Figure], new: Sequence[Event | Figure]) -> Iterator[Edit]:
    """Events or figures, each held against the one it was: only the parts that differ."""
    matches = align([_told(item) for item in old], [_told(item) for item in new])
    for item, at in zip(new, matches, strict=True):
        if at is None:
            yield Edit(name, item.line, Change.ADDED, "", _told(item))
            continue
        for part in fields(item):
            before, after = _told(getattr(old[at], part.name)), _told(getattr(item, part.name))
            yield from _edit(name, item.line, before, after, part.name)
    for at in sorted(set(range(len(old))) - set(matches)):
        yield Edit(name, old[at].line, Change.REMOVED, _told(old[at]), "")


def _block_edits(entry: Entry, reading: Article) -> Iterator[Edit]:
    old, new = split(reading.body), tuple(block.source for block in entry.blocks)
    matches = align(old, new)
    for block, at in zip(entry.blocks, matches, strict=True):
        yield from _edit("body", block.line, "" if at is None else old[at], block.source)
    for at in sorted(set(range(len(old))) - set(matches)):
        yield Edit("body", None, Change.REMOVED, old[at], "")


def _edit(field: str, line: int | None, old: str, new: str, part: str = "") -> Iterator[Edit]:
    if old != new:
        change = Change.CHANGED if old and new else Change.REMOVED if old else Change.ADDED
        yield Edit(field, line, change, old, new, part)


def _told(value: object) -> str:
    """A value in one string, empty for nothing: a list is one item a line."""
    if value is None:
        return ""
    if isinstance(value, Basis):
        return _ground(value)
    if isinstance(value, Event | Figure):
        return " · ".join(part for part in (_told(getattr(value, field.name)) for field in fields(value)) if part)
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "\n".join(map(_told, value))
    return str(value)


def _ground(basis: Basis) -> str:
    """What a field rests on, one piece of evidence a line."""
    because = (f"{further.article or ''} L{further.line} “{further.quote}”".strip() for further in basis.because)
    own = f"L{basis.line} “{basis.quote}”" if basis.line is not None else ""
    return "\n".join(filter(None, (str(basis.how), own, *because, basis.note, basis.note_vi)))
