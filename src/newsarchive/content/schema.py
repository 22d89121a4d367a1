"""What an article's file may hold: one row a field, and from them reading and writing it.

`FIELDS` is in the order of the keys in a file. `parse(path, format(article))`
gives the article back, for every article whose texts are not blank.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from newsarchive.content import frontmatter, kinds
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.content.kinds import Field, Kind
from newsarchive.content.tree import List, Map, Scalar, Value, unmarked
from newsarchive.nouns.archive import Parsed
from newsarchive.nouns.article import Article, Basis, Because, CaptureRef, Condition, Event, Figure, How, Qualifier
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.text import slugify

BECAUSE = kinds.record(
    "further evidence",
    (
        Field("article", kinds.SLUG),
        Field("line", kinds.COUNT, required=True),
        Field("quote", kinds.TEXT, required=True),
    ),
    Because,
)
BASIS = kinds.record(
    "a basis",
    (
        Field("how", kinds.one_of(How, "way of knowing"), required=True),
        Field("line", kinds.COUNT),
        Field("quote", kinds.TEXT),
        Field("because", kinds.listed(BECAUSE)),
        Field("note", kinds.TEXT),
        Field("note_vi", kinds.TEXT),
    ),
    Basis,
)
EVENT = kinds.record(
    "an event",
    (
        Field("date", kinds.DATE, required=True),
        Field("title", kinds.TEXT, required=True),
        Field("title_en", kinds.TEXT),
        Field("line", kinds.COUNT),
        Field("paragraph", kinds.COUNT),
        Field("quote", kinds.TEXT),
        Field("basis", BASIS),
    ),
    Event,
)
FIGURE = kinds.record(
    "a figure",
    (
        Field("measure", kinds.NAME, required=True),
        Field("value", kinds.NUMBER, required=True),
        Field("qualifier", kinds.one_of(Qualifier, "qualifier")),
        Field("unit", kinds.TEXT, required=True),
        Field("as_of", kinds.DATE),
        Field("line", kinds.COUNT),
        Field("paragraph", kinds.COUNT),
        Field("quote", kinds.TEXT),
    ),
    Figure,
)
CAPTURE = kinds.record(
    "a capture",
    (Field("file", kinds.FILE_NAME, required=True), Field("sha256", kinds.SHA256, required=True)),
    CaptureRef,
)


def _read_basis(value: Value, name: str, faults: Faults) -> dict[str, Basis] | None:
    if not isinstance(value, Map):
        if not (isinstance(value, Scalar) and not value.text.strip()):
            faults.error(value.line, "wrong-type", f"'{name}' is no mapping", "write 'date: {how: edited, …}' under it")
        return None
    found = {}
    for key, given in value.values.items():
        if key not in _NAMES:
            fix = faults.nearest(key, _NAMES, "name a field of the article")
            faults.error(value.lines[key], "unknown-key", f"'basis' of '{brief(key)}', which is no field", fix)
        elif (basis := BASIS.read(given, f"basis of {key}", faults)) is not None:
            found[key] = basis
    return found


def _write_basis(basis: Mapping[str, Basis]) -> object:
    return {name: BASIS.write(value) for name, value in basis.items()}


FIELDS = (
    Field("title", kinds.SEEN, required=True),
    Field("title_en", kinds.TEXT),
    Field("date", kinds.DATE),
    Field("updated", kinds.DATE),
    Field("source", kinds.SLUG),
    Field("original_source", kinds.SLUG),
    Field("section", kinds.TEXT),
    Field("author", kinds.TEXT),
    Field("language", kinds.LANGUAGE),
    Field("summary", kinds.TEXT),
    Field("summary_en", kinds.TEXT),
    Field("topics", kinds.listed(kinds.NAME)),
    Field("people", kinds.listed(kinds.NAME)),
    Field("organisations", kinds.listed(kinds.NAME)),
    Field("events", kinds.listed(EVENT)),
    Field("figures", kinds.listed(FIGURE)),
    Field("capture", CAPTURE),
    Field("condition", kinds.listed(kinds.one_of(Condition, "condition"))),
    Field("basis", Kind("a basis for each field", _read_basis, _write_basis)),
    Field("slug", kinds.SLUG),
    Field("aliases", kinds.listed(kinds.SLUG)),
    Field("draft", kinds.YES_OR_NO),
    Field("url", kinds.URL),
    Field("archived_url", kinds.URL),
    Field("retrieved", kinds.TEXT),
)
_NAMES = tuple(field.name for field in FIELDS)
_ITEMS = ("events", "figures")  # lists whose items are evidence and have lines of their own


def parse(path: str, text: str) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article that the file `path` holds, None if there is an error, and what is wrong; see `parse_file`."""
    parsed = parse_file(path, text)
    return parsed.article if parsed.sound else None, parsed.problems


def parse_file(path: str, text: str) -> Parsed:
    """The article that the file `path` holds, what is wrong with it, and where in the file things stand.

    path: as it is shown in messages; its name gives the slug where the file
    does not. Warnings leave the article whole. The blocks are left to `entries.parse`.
    """
    faults = Faults(path)
    header = frontmatter.read(text, faults)
    if header is None:
        return Parsed(path, None, in_order(faults.found))
    fields = header.fields
    values = kinds.read_fields(fields, FIELDS, faults)
    extra = {key: unmarked(value) for key, value in fields.values.items() if key not in _NAMES}
    for key in extra:
        fix = faults.nearest(key, _NAMES, "it is kept and not used")
        faults.warn(fields.lines[key], "unknown-key", f"'{brief(key)}' is no field of an article", fix)
    slug = (values or {}).pop("slug", None) or _from_name(path, faults)
    if values is None or slug is None:
        return Parsed(path, None, in_order(faults.found))
    marks = _marks(fields)
    for name in _ITEMS:  # a list that lacks an item is not proven: its items would be taken for one another
        if len(values.get(name, ())) != sum(mark.startswith(f"{name} ") for mark in marks):
            values.pop(name, None)
    article = Article(slug=slug, extra=extra, body=header.body, **values)
    return Parsed(path, article, in_order(faults.found), marks)


def _marks(fields: Map) -> dict[str, int]:
    marks = dict(fields.lines)
    for name in _ITEMS:
        listed = fields.values.get(name)
        if isinstance(listed, List):
            marks |= {f"{name} {index}": item.line for index, item in enumerate(listed.values)}
    return marks


def format(article: Article, stem: str | None = None) -> str:
    """The file of an article; stem: of the file's name, where that is not the article's slug."""
    return frontmatter.write(fields_of(article, stem), article.body)


def fields_of(article: Article, stem: str | None = None) -> dict[str, object]:
    """What the front matter of `article` holds, in order, as `frontmatter.write` takes it; stem: as of `format`."""
    fields = kinds.written_fields(article, FIELDS)
    if stem is None or stem == article.slug:
        fields.pop("slug", None)
    return fields | dict(article.extra)


def stem(path: str) -> str:
    """The name of a file without its folders and its ending."""
    return PurePosixPath(path).stem


def _from_name(path: str, faults: Faults) -> str | None:
    """The slug that the file's name gives."""
    name = stem(path)
    if kinds.KEY.fullmatch(name):
        return name
    better = slugify(name) or "another-name"
    message = f"the file's name '{brief(name)}' cannot be an address"
    faults.error(None, "bad-slug", message, f"rename it to '{better}.md' or write 'slug: {better}' in it")
    return None
