"""Three-way merge of an article: the accepted reading, a fresh one, and what a person made of the first.

Field by field, item by item, block by block: a part that the person left as it
was read follows the fresh reading; a part that the person touched stays. Where
both changed the same part the person's stands, and that is said.

The parts of the body are found as in diff3 (Khanna, Kunal, Pierce: "A formal
investigation of diff3", 2007).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from newsarchive.nouns import body
from newsarchive.nouns.article import Article, Event, Figure

Item = TypeVar("Item", Event, Figure)
_WORD_LISTS = ("topics", "people", "organisations", "condition", "aliases")
_MAPPINGS = ("basis", "extra")
_WHOLE = {"slug"}  # never the program's to change


@dataclass(frozen=True, slots=True)
class Merged:
    """The article as merged, and what both sides had changed (the person's was kept), in words."""

    article: Article
    conflicts: tuple[str, ...]


def merge(base: Article, fresh: Article, mine: Article) -> Merged:
    """What the article `mine`, made from the reading `base`, becomes with the reading `fresh`."""
    conflicts: list[str] = []
    changed: dict[str, Any] = {}
    for field in fields(Article):
        name = field.name
        parts = (getattr(base, name), getattr(fresh, name), getattr(mine, name))
        if name in _WHOLE or parts[0] == parts[1]:
            continue
        if name in _WORD_LISTS:
            changed[name] = _words(*parts)
        elif name in _MAPPINGS:
            changed[name] = _mapping(name, *parts, conflicts)
        elif name in ("events", "figures"):
            changed[name] = _items(name, *parts, conflicts)
        elif name == "body":
            base_blocks, fresh_blocks, my_blocks = (body.split(part) for part in parts)
            changed[name] = body.join(_blocks(base_blocks, fresh_blocks, my_blocks, conflicts))
        else:
            changed[name] = _part(name, *parts, conflicts)
    return Merged(replace(mine, **changed), tuple(conflicts))


def _part(name: str, base: Any, fresh: Any, mine: Any, conflicts: list[str]) -> Any:
    """One part that cannot be divided."""
    if mine == base:
        return fresh
    if fresh not in (base, mine):
        conflicts.append(f"{name}: the article has {_say(mine)}, the fresh reading {_say(fresh)}")
    return mine


def _words(base: Sequence[str], fresh: Sequence[str], mine: Sequence[str]) -> tuple[str, ...]:
    """A list of words: what either side added is there, what either took out is not."""
    kept = [word for word in mine if word in fresh or word not in base]
    return (*kept, *(word for word in fresh if word not in base and word not in mine))


def _mapping(
    name: str, base: Mapping[str, Any], fresh: Mapping[str, Any], mine: Mapping[str, Any], conflicts: list[str]
) -> dict[str, Any]:
    merged = {}
    for key in dict.fromkeys((*mine, *fresh)):
        part = _part(f"{name} of {key}", base.get(key), fresh.get(key), mine.get(key), conflicts)
        if part is not None:
            merged[key] = part
    return merged


def _items(
    name: str, base: Sequence[Item], fresh: Sequence[Item], mine: Sequence[Item], conflicts: list[str]
) -> tuple[Item, ...]:
    """Events or figures: each that the fresh reading has for one of the accepted is merged field by field."""
    fresh_of, mine_of = _counterparts(base, fresh), _counterparts(base, mine)
    base_of_mine = {place: index for index, place in mine_of.items()}
    merged: list[Item] = []
    for place, item in enumerate(mine):
        index = base_of_mine.get(place)
        if index is None:
            merged.append(item)
        elif index in fresh_of:
            merged.append(_item(name, base[index], fresh[fresh_of[index]], item, conflicts))
        elif item != base[index]:
            conflicts.append(f"{name}: {_name(item)} was edited, and the fresh reading no longer has it")
            merged.append(item)
    known = set(fresh_of.values())
    for place, item in enumerate(fresh):
        if place not in known and item not in merged:
            merged.insert(_place_for(item, merged), item)
    return tuple(merged)


def _item(name: str, base: Item, fresh: Item, mine: Item, conflicts: list[str]) -> Item:
    changed = {}
    for field in fields(base):
        parts = (getattr(base, field.name), getattr(fresh, field.name), getattr(mine, field.name))
        if parts[0] != parts[1]:
            changed[field.name] = _part(f"{name}, {_name(mine)}, {field.name}", *parts, conflicts)
    return replace(mine, **changed)


def _name(item: Event | Figure) -> str:
    return f"'{item.title}'" if isinstance(item, Event) else f"'{item.measure}' {item.value}"


def _counterparts(base: Sequence[Item], other: Sequence[Item]) -> dict[int, int]:
    """For items of `base`, by index, the index of the same item in `other`.

    The same is what is equal, else what has the same quote on the same line,
    else what stands on the same line.
    """
    found: dict[int, int] = {}
    keys: tuple[Callable[[Item], Hashable], ...] = (
        lambda item: item,
        lambda item: (item.line, item.paragraph, item.quote),
        lambda item: (item.line, item.paragraph),
    )
    for key in keys:
        places: dict[Hashable, list[int]] = {}
        taken = set(found.values())
        for place, item in enumerate(other):
            if place not in taken:
                places.setdefault(key(item), []).append(place)
        for index, item in enumerate(base):
            if index not in found and places.get(key(item)):
                found[index] = places[key(item)].pop(0)
    return found


def _place_for(item: Event | Figure, merged: Sequence[Event | Figure]) -> int:
    """Where a new item goes: before the first that stands on a later line of the capture."""
    line = item.line or 0
    return next((place for place, other in enumerate(merged) if (other.line or 0) > line), len(merged))


def _blocks(base: Sequence[str], fresh: Sequence[str], mine: Sequence[str], conflicts: list[str]) -> Iterator[str]:
    """The blocks of the merged body."""
    for part_base, part_fresh, part_mine in _chunks(base, fresh, mine):
        if len(part_base) == len(part_fresh) == len(part_mine):
            for parts in zip(part_base, part_fresh, part_mine, strict=True):
                yield _part("a paragraph", *parts, conflicts)
        else:
            yield from _part("some paragraphs", part_base, part_fresh, part_mine, conflicts)


def _chunks(
    base: Sequence[str], fresh: Sequence[str], mine: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """The three bodies cut at the blocks of `base` that both others still have."""
    in_fresh, in_mine = _matches(base, fresh), _matches(base, mine)
    i = j = k = 0
    for index in [*sorted(in_fresh.keys() & in_mine.keys()), len(base)]:
        to_fresh, to_mine = in_fresh.get(index, len(fresh)), in_mine.get(index, len(mine))
        if index == len(base):
            to_fresh, to_mine = len(fresh), len(mine)
        yield tuple(base[i:index]), tuple(fresh[j:to_fresh]), tuple(mine[k:to_mine])
        if index < len(base):
            yield (base[index],), (fresh[to_fresh],), (mine[to_mine],)
        i, j, k = index + 1, to_fresh + 1, to_mine + 1


def _matches(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Blocks that are in both, in the same order: indices in `base` to indices in `other`."""
    pairs: Iterable[tuple[int, int]] = (
        pair for left, right, equal in body.stretches(base, other) if equal for pair in zip(left, right, strict=True)
    )
    return dict(pairs)


def _say(value: object) -> str:
    text = " ".join(value) if isinstance(value, tuple) else str(value)
    return "nothing" if value is None or not text else f"'{text[:60]}{'…' if len(text) > 60 else ''}'"
