"""An article's file with some of its parts changed, and all else as the person left it who wrote it.

Writing the whole file anew would lose the comments in its front matter and the
way its lists were laid out. So a field that says what it said stays letter for
letter, and only the others are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from newsarchive.content import frontmatter, schema, tree
from newsarchive.content.faults import Faults
from newsarchive.nouns.article import Article

_ORDER = {field.name: place for place, field in enumerate(schema.FIELDS)}
_FENCE = "---"


def revise(text: str, old: Article, new: Article, stem: str) -> str:
    """The file `text`, which holds `old`, so that it holds `new`.

    stem: of the file's name. Where its front matter is laid out in a way that
    cannot be taken apart by lines (all of it between braces), it is written anew.
    """
    whole = schema.format(new, stem)
    text = frontmatter.normal(text)
    header = frontmatter.read(text, Faults(""))
    if header is None or not _one_key_a_line(text, header.fields):
        return whole
    before, parts, after = _taken_apart(text, header.fields)
    said, says = schema.fields_of(old, stem), schema.fields_of(new, stem)
    if "slug" in parts:  # though it is the file's name
        said["slug"] = says["slug"] = new.slug
    lines = [line for part in _revised(parts, said, says).values() for line in part]
    if old.body != new.body:
        after = [_FENCE, *(["", *new.body.rstrip("\n").split("\n")] if new.body else []), ""]
    revised = "\n".join([*before, *lines, *after])
    found, _ = schema.parse(f"{stem}.md", revised)
    return revised if found == new else whole


def _one_key_a_line(text: str, fields: tree.Map) -> bool:
    """Whether every key of the front matter begins a line of its own."""
    lines = text.split("\n")
    begun = all(lines[line - 1].lstrip("\"'").startswith(key) for key, line in fields.lines.items())
    return begun and len(set(fields.lines.values())) == len(fields.lines)


def _taken_apart(text: str, fields: tree.Map) -> tuple[list[str], dict[str, list[str]], list[str]]:
    """The lines above the first key, those of each key, and those from the end of the front matter on."""
    lines = text.split("\n")
    last = max(fields.lines.values())
    end = next(place for place in range(last, len(lines)) if lines[place].rstrip() == _FENCE)
    starts = [*(line - 1 for line in fields.lines.values()), end]
    parts = {key: lines[a:b] for key, (a, b) in zip(fields.lines, pairwise(starts), strict=True)}
    return lines[: starts[0]], parts, lines[end:]


def _revised(
    parts: Mapping[str, list[str]], said: Mapping[str, object], says: Mapping[str, object]
) -> dict[str, list[str]]:
    """The lines of each key: as they are where it says the same, else anew; the comments below a key stay."""
    found: dict[str, list[str]] = {}
    for key, lines in parts.items():
        if said.get(key) == says.get(key):
            found[key] = lines
        else:
            found[key] = [*(_written(key, says[key]) if key in says else []), *_comments_below(lines)]
    for key in says:
        if key not in parts:
            later = (other for other in found if _ORDER.get(other, len(_ORDER)) > _ORDER.get(key, len(_ORDER)))
            found = _put_before(found, next(later, None), key, _written(key, says[key]))
    return found


def _written(key: str, value: object) -> list[str]:
    return tree.write({key: value}).split("\n")


def _comments_below(lines: list[str]) -> list[str]:
    """The comments and empty lines at the end of a key's lines: they speak of the next."""
    count = len(lines)
    while count > 1 and (not lines[count - 1].strip() or lines[count - 1].startswith("#")):
        count -= 1
    return lines[count:]


def _put_before(found: dict[str, list[str]], other: str | None, key: str, lines: list[str]) -> dict[str, list[str]]:
    keys = list(found)
    keys.insert(keys.index(other) if other is not None else len(keys), key)
    return {name: lines if name == key else found[name] for name in keys}
