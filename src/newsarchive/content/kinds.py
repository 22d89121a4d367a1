"""The kinds of value that front matter may hold: how each is read from a tree, and written.

A kind reads a `Value` into what the program works with, telling `Faults` what
is wrong with it, and writes it back so that reading gives the same again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from newsarchive.content.faults import Faults, brief
from newsarchive.content.tree import List, Map, Quoted, Scalar, Value
from newsarchive.nouns import edtf
from newsarchive.nouns.text import is_blank, slugify
from newsarchive.nouns.web import site_address

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,199}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_COUNT = re.compile(r"[0-9]{1,9}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_URL = re.compile(r"https?://[^\s/?#]+[^\s]*")
_FILE_NAME = re.compile(r"[^/\\\x00-\x1f]{1,255}")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    says: what it is, for messages and documentation. read: from a tree, given
    the name of the field; None where nothing is there or what is there is
    wrong. write: to what `tree.write` takes.
    """

    says: str
    read: Callable[[Value, str, Faults], Any]
    write: Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a schema: a key, and the attribute of the value that it fills."""

    name: str
    kind: Kind
    required: bool = False


def scalar(value: Value, name: str, faults: Faults, says: str) -> str | None:
    """The string in `value`; None where it is blank, or (a fault) no string."""
    if isinstance(value, Scalar):
        return value.text if value.text.strip() and not (value.plain and value.text == "~") else None
    found = "a list" if isinstance(value, List) else "a mapping"
    faults.error(value.line, "wrong-type", f"'{name}' is {found}, not {says}", f"write '{name}: …' on one line")
    return None


def matching(pattern: re.Pattern[str], says: str, fix: str) -> Kind:
    """The kind of strings that match `pattern` wholly."""

    def read(value: Value, name: str, faults: Faults) -> str | None:
        text = scalar(value, name, faults, says)
        if text is None or pattern.fullmatch(text):
            return text
        faults.error(value.line, "bad-value", f"'{name}' is not {says}: '{brief(text)}'", fix)
        return None

    return Kind(says, read, str)


def listed(kind: Kind) -> Kind:
    """The kind of lists of `kind`."""

    def read(value: Value, name: str, faults: Faults) -> tuple[Any, ...] | None:
        if isinstance(value, Scalar) and value.plain and not value.text.strip():
            return None
        if not isinstance(value, List):
            found = f"'{name}' is no list"
            faults.error(value.line, "wrong-type", found, f"write '{name}: [one, two]', also for a single one")
            return None
        items = (kind.read(item, name, faults) for item in value.values)
        return tuple(item for item in items if item is not None)

    return Kind(f"a list: {kind.says}", read, lambda items: [kind.write(item) for item in items])


def one_of(words: type[StrEnum], says: str) -> Kind:
    """The kind of words of a closed list."""

    def read(value: Value, name: str, faults: Faults) -> StrEnum | None:
        text = scalar(value, name, faults, says)
        if text is None or text in words.__members__.values():
            return None if text is None else words(text)
        every = [str(word) for word in words]
        fix = faults.nearest(text, every, "use one of: " + " ".join(every))
        faults.error(value.line, "unknown-word", f"'{brief(text)}' is no {says}", fix)
        return None

    return Kind(says, read, str)


def record(says: str, fields: tuple[Field, ...], make: Callable[..., object]) -> Kind:
    """The kind of mappings with these fields; `make` gets those that are there by name."""

    def read(value: Value, name: str, faults: Faults) -> object | None:
        if not isinstance(value, Map):
            keys = " ".join(field.name for field in fields)
            faults.error(value.line, "wrong-type", f"'{name}' is not {says}", f"write 'key: value', keys: {keys}")
            return None
        values = read_fields(value, fields, faults)
        for key in value.values.keys() - {field.name for field in fields}:
            fix = faults.nearest(key, (field.name for field in fields), "take it out")
            faults.error(value.lines[key], "unknown-key", f"{says} has no '{brief(key)}'", fix)
        return None if values is None else make(**values)

    return Kind(says, read, lambda made: written_fields(made, fields))


def read_fields(value: Map, fields: tuple[Field, ...], faults: Faults) -> dict[str, Any] | None:
    """The values of the fields that are there, by name; None where one that is required is not."""
    values = {}
    complete = True
    for field in fields:
        given = value.values.get(field.name)
        if given is not None:
            before = len(faults.found)
            found = field.kind.read(given, field.name, faults)
            if found is not None:
                values[field.name] = found
            elif field.required and len(faults.found) == before:
                given = None
            else:
                complete = complete and not field.required
        if given is None and field.required:
            complete = False
            line = value.lines.get(field.name, value.line)
            faults.error(
                line, "missing-key", f"'{field.name}' is missing", f"add '{field.name}: …' ({field.kind.says})"
            )
    return values if complete else None


def written_fields(made: object, fields: tuple[Field, ...]) -> dict[str, object]:
    """What of `made` has to be written: every field that is not empty."""
    found = ((field, getattr(made, field.name)) for field in fields)
    return {field.name: field.kind.write(value) for field, value in found if not _empty(value)}


def _empty(value: object) -> bool:
    return value is None or value is False or value in ((), "") or (isinstance(value, Mapping) and not value)


def _text(value: Value, name: str, faults: Faults) -> str | None:
    return scalar(value, name, faults, "a text")


def _seen(value: Value, name: str, faults: Faults) -> str | None:
    text = scalar(value, name, faults, "a text")
    return None if text is None or is_blank(text) else text


def _date(value: Value, name: str, faults: Faults) -> edtf.Edtf | None:
    text = scalar(value, name, faults, "a date")
    try:
        return None if text is None else edtf.parse(text)
    except ValueError as error:
        message = f"'{name}': {brief(str(error), 160)}"
        faults.error(value.line, "bad-date", message, "write it as 2021-08-23, 2021-08, 2021-08-23? or 2022-11-30/..")
        return None


def _count(value: Value, name: str, faults: Faults) -> int | None:
    text = scalar(value, name, faults, "a number")
    if text is None:
        return None
    if _COUNT.fullmatch(text) and int(text) > 0:
        return int(text)
    faults.error(value.line, "bad-number", f"'{name}' is '{brief(text)}'", "write a whole number, counted from 1")
    return None


def _number(value: Value, name: str, faults: Faults) -> Decimal | None:
    text = scalar(value, name, faults, "a number")
    if text is None:
        return None
    if _NUMBER.fullmatch(text):
        return Decimal(text)
    fix = "write the plain number in full, such as 18600000000 or 52.5"
    faults.error(value.line, "bad-number", f"'{name}' is '{brief(text)}'", fix)
    return None


def _yes_or_no(value: Value, name: str, faults: Faults) -> bool | None:
    text = scalar(value, name, faults, "true or false")
    if text is None:
        return None
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    faults.error(value.line, "bad-value", f"'{name}' is '{brief(text)}'", "write true or false")
    return None


def _key(value: Value, name: str, faults: Faults) -> str | None:
    text = scalar(value, name, faults, "a key")
    if text is None or KEY.fullmatch(text):
        return text
    suggestion = slugify(text)
    fix = f"write '{name}: {suggestion}'" if suggestion else "use the letters a-z, digits and '-'"
    faults.error(value.line, "bad-key", f"'{name}' is not a key: '{brief(text)}'", fix)
    return None


def _base_url(value: Value, name: str, faults: Faults) -> str | None:
    text = scalar(value, name, faults, "an address")
    try:
        return None if text is None else site_address(text)
    except ValueError as error:
        message = f"'{name}' is no address of a site: '{brief(text or '')}': {error}"
        faults.error(value.line, "bad-value", message, "write it as https://example.org/archive/")
        return None


def _tags(value: Value, name: str, faults: Faults) -> tuple[str, ...]:
    """Languages that name folders: each once, and as everybody writes it (vi, zh-Hant, en-GB)."""
    tags: tuple[str, ...] = listed(LANGUAGE).read(value, name, faults) or ()
    for at, tag in enumerate(tags):
        if tag in tags[:at]:
            faults.error(value.line, "bad-value", f"'{name}' has '{tag}' twice", "take one of them out")
        elif tag != usual_tag(tag):
            faults.error(value.line, "bad-value", f"'{name}' has '{tag}'", f"write '{usual_tag(tag)}'")
    return tags


def usual_tag(tag: str) -> str:
    """A language tag in the letters that RFC 5646 (2.1.1) recommends: zh-Hant-TW."""
    first, *parts = tag.split("-")
    letters = {2: str.upper, 4: str.title}
    return "-".join((first.lower(), *(letters.get(len(part), str.lower)(part) for part in parts)))


def _languages(value: Value, name: str, faults: Faults) -> dict[str, str] | None:
    """A text in several languages; a plain one stands under the language ""."""
    if not isinstance(value, Map):
        text = scalar(value, name, faults, TEXTS.says)
        return None if text is None else {"": text}
    found = {}
    for language, given in value.values.items():
        if not _LANGUAGE.fullmatch(language):
            message = f"'{brief(language)}' is not a language"
            faults.error(value.lines[language], "bad-value", message, "write a code such as en or vi")
        elif (text := scalar(given, language, faults, "a text")) is not None:
            found[language] = text
    return found


def _write_languages(texts: dict[str, str]) -> object:
    return Quoted(texts[""]) if list(texts) == [""] else {language: Quoted(text) for language, text in texts.items()}


TEXT = Kind("a text", _text, Quoted)
SEEN = Kind("a text", _seen, Quoted)  # of which something can be seen: a link to it has to have words
NAME = Kind("a key or a name", _text, str)
DATE = Kind("a date", _date, lambda date: Quoted(str(date)))
COUNT = Kind("a whole number from 1", _count, int)
NUMBER = Kind("a plain number", _number, Decimal)
YES_OR_NO = Kind("true or false", _yes_or_no, bool)
SLUG = Kind("a key", _key, str)
LANGUAGE = matching(_LANGUAGE, "a language", "write a code such as vi, en or zh-Hant")
LANGUAGES = Kind("a list: a language", _tags, list)
URL = matching(_URL, "an address", "write it in full: https://…")
BASE_URL = Kind("the address of a site", _base_url, str)
SHA256 = matching(_SHA256, "a SHA-256", "write its 64 hexadecimal digits, in small letters")
FILE_NAME = matching(_FILE_NAME, "a file's name", "write the name alone, without folders")
TEXTS = Kind("a text, or a text for each language", _languages, _write_languages)
