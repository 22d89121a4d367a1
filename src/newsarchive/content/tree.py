"""YAML as a tree of strings that know their lines, and back.

Every scalar is a string: what it means is for a schema to say. So there is no
``no`` that is False, no ``012`` that is 10 and no date that forgets its ``T``.
The event stream is walked with limits before anything is constructed, because
hostile YAML (a hundred thousand brackets, aliases of aliases) otherwise takes
the process with it. Anchors, aliases, tags and merge keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeGuard

import yaml

from newsarchive.content.faults import Faults, brief
from newsarchive.nouns.text import INVISIBLE

SIZE_LIMIT = 2_000_000  # code points of one YAML text; a long article's events and figures stay below a tenth
DEPTH_LIMIT = 16  # our own formats are 5 deep
NODE_LIMIT = 100_000  # scalars, lists and mappings of one text


class Scalar(NamedTuple):
    """A string. plain: written without quotes, so that an empty one means "nothing"."""

    text: str
    line: int
    plain: bool


class List(NamedTuple):
    """A list and the line it begins on."""

    values: tuple[Value, ...]
    line: int


class Map(NamedTuple):
    """A mapping, in order; lines: of its keys; line: that it begins on."""

    values: dict[str, Value]
    lines: dict[str, int]
    line: int


Value = Scalar | List | Map


class Quoted(str):
    """A text that is written between double quotes even where YAML would not need them."""

    __slots__ = ()


class _StopError(Exception):
    """Nothing more of this text can be read; the fault has been told."""


def read(text: str, faults: Faults, before: int = 0) -> Value | None:
    """The tree of the YAML in `text`; None where it is empty or cannot be read.

    before: how many lines of the file stand before `text`. What is wrong goes
    to `faults`.
    """
    if len(text) > SIZE_LIMIT:
        faults.error(before + 1, "too-large", f"more than {SIZE_LIMIT} characters of YAML", "make it shorter")
        return None
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return _Walk(loader(text).get_event, faults, before + 1).document()
    except _StopError:
        return None
    except yaml.reader.ReaderError as error:
        line = before + 1 + text.count("\n", 0, error.position)
        faults.error(line, "bad-yaml", f"the character {error.character!r} is not allowed in YAML", "take it out")
    except yaml.MarkedYAMLError as error:
        _tell(error, faults, before + 1)
    return None


def unmarked(value: Value) -> object:
    """`value` as plain strings, lists and dicts."""
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, List):
        return [unmarked(item) for item in value.values]
    return {key: unmarked(item) for key, item in value.values.items()}


def write(mapping: Mapping[str, object]) -> str:
    """YAML for a mapping of str, `Quoted`, int, Decimal, bool, lists and mappings; no final line end.

    `read` gives the same tree back. A list or mapping of scalars stands on one
    line where that has room, a text always does.
    """
    return "\n".join(_mapping_lines(mapping, ""))


def _tell(error: yaml.MarkedYAMLError, faults: Faults, first: int) -> None:
    mark = error.problem_mark or error.context_mark
    faults.error(
        first + mark.line if mark else first,
        "bad-yaml",
        f"this is not YAML: {brief(error.problem or error.context or 'it cannot be read')}",
        "put a text with ': ', '#', quotes or brackets in it between double quotes, and indent with spaces",
    )


class _Walk:
    """One walk over the events of a text (yaml's, which are not typed), counting nodes."""

    def __init__(self, next_event: Callable[[], Any], faults: Faults, first: int) -> None:
        self.next = next_event
        self.faults = faults
        self.first = first
        self.nodes = 0

    def document(self) -> Value | None:
        self.next()  # the stream's start
        if isinstance(self.next(), yaml.StreamEndEvent):
            return None
        value = self.value(self.next(), 0)
        self.next()  # the document's end
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            line = self.first + event.start_mark.line
            self.faults.error(line, "two-documents", "a second YAML document begins here", "keep one in a file")
            return None
        return value

    def value(self, event: Any, depth: int) -> Value:
        line = self.first + event.start_mark.line
        self.nodes += 1
        if depth > DEPTH_LIMIT or self.nodes > NODE_LIMIT:
            what = f"nested more than {DEPTH_LIMIT} deep" if depth > DEPTH_LIMIT else f"more than {NODE_LIMIT} values"
            self.faults.error(line, "too-complex", what, "make it simpler")
            raise _StopError
        if isinstance(event, yaml.ScalarEvent) and event.anchor is None and event.tag is None:
            return Scalar(event.value, line, not event.style)
        if isinstance(event, yaml.AliasEvent):
            self.faults.error(line, "yaml-alias", f"'*{brief(event.anchor or '')}' is an alias", "write the value out")
            return Scalar("", line, True)
        if event.anchor is not None:
            self.faults.error(line, "yaml-anchor", f"'&{brief(event.anchor)}' is an anchor", "take it out")
        if event.tag is not None:
            self.faults.error(line, "yaml-tag", f"'{brief(event.tag)}' is a tag", "take it out")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, line, not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(line, depth)
        return self.mapping(line, depth)

    def sequence(self, line: int, depth: int) -> List:
        items: list[Value] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self.value(event, depth + 1))
        return List(tuple(items), line)

    def mapping(self, line: int, depth: int) -> Map:
        values: dict[str, Value] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.value(event, depth + 1)
            value = self.value(self.next(), depth + 1)
            if self.may_be_key(key, lines):
                values[key.text] = value
                lines[key.text] = key.line
        return Map(values, lines, line)

    def may_be_key(self, key: Value, lines: dict[str, int]) -> TypeGuard[Scalar]:
        if not isinstance(key, Scalar):
            self.faults.error(key.line, "bad-key", "a key has to be a word", "write 'name: value'")
            return False
        if key.text == "<<" and key.plain:
            self.faults.error(key.line, "yaml-merge", "'<<' merges another mapping", "write its values out")
            return False
        if key.text in lines:
            message = f"'{brief(key.text)}' stands here a second time, after line {lines[key.text]}"
            self.faults.error(key.line, "duplicate-key", message, "keep one of the two")
            return False
        return True


# ── writing ──────────────────────────────────────────────────────────────────

ONE_LINE = 120  # columns that a list or mapping of scalars may fill on one line

# Written without quotes: what neither we nor any other YAML 1.1 or 1.2 reader takes for anything but a string.
_BARE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_NUMBERLIKE = re.compile(r"[0-9+\-._:eExXoObB]*|0x[0-9A-Fa-f_]*")
_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "none"])
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_UNSEEN = "".join(sorted(INVISIBLE))
# What YAML cannot hold raw, reads as a line end, or what nobody would see.
_TO_ESCAPE = re.compile(rf'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{_UNSEEN}]')


def _mapping_lines(mapping: Mapping[str, object], indent: str) -> Iterator[str]:
    for key, value in mapping.items():
        name = _string(key)
        short = _one_line(value)
        if short is not None and (_is_scalar(value) or len(indent) + len(name) + len(short) + 2 <= ONE_LINE):
            yield f"{indent}{name}: {short}"
        elif isinstance(value, Mapping):
            yield f"{indent}{name}:"
            yield from _mapping_lines(value, indent + "  ")
        else:
            yield f"{indent}{name}:"
            yield from _list_lines(_items(value), indent + "  ")


def _list_lines(items: Sequence[object], indent: str) -> Iterator[str]:
    for item in items:
        if _is_scalar(item) or not item:
            yield f"{indent}- {_one_line(item)}"
            continue
        inner = indent + "  "
        lines = _mapping_lines(item, inner) if isinstance(item, Mapping) else _list_lines(_items(item), inner)
        first = next(lines)
        yield f"{indent}- {first[len(inner) :]}"
        yield from lines


def _one_line(value: object) -> str | None:
    """`value` in flow style; None where it has to stand on lines of its own (a list or mapping of such)."""
    if isinstance(value, Mapping):
        if not all(_is_scalar(item) for item in value.values()):
            return None
        return "{" + ", ".join(f"{_string(key)}: {_scalar(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        if not all(_is_scalar(item) for item in value):
            return None
        return "[" + ", ".join(_scalar(item) for item in value) + "]"
    return _scalar(value)


def _items(value: object) -> Sequence[object]:
    assert isinstance(value, (list, tuple))
    return value


def _is_scalar(value: object) -> bool:
    return not isinstance(value, (Mapping, list, tuple))


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    text = str(value)
    return _quote(text) if isinstance(value, Quoted) else _string(text)


def _string(text: str) -> str:
    if not _BARE.fullmatch(text) or _NUMBERLIKE.fullmatch(text) or text.lower() in _WORDS:
        return _quote(text)
    return text


def _quote(text: str) -> str:
    return '"' + _TO_ESCAPE.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or f"\\u{ord(character):04x}"
