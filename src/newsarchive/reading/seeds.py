"""The folder of captures: every ``NAME.txt`` with what ``NAME.yml`` beside it tells.

The one module of reading that opens files. A sidecar's fault is a `Problem`
with file and line; a capture that cannot be read is set aside. Neither keeps
another capture from being read.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from newsarchive.nouns.capture import Capture, Provenance
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.files import READ_LIMIT, TooLargeError, inside, read_bytes
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.reading import SetAside
from newsarchive.nouns.text import slugify
from newsarchive.reading.decode import decode, known_encoding

KEYS = ("url", "retrieved", "source", "encoding")
# Endings, without case, and what they should have been.
_MEANT = {"txt": "txt", "text": "txt", "yml": "yml", "yaml": "yml"}
_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")  # surrogates stand for bytes that are no UTF-8
SIDECAR_LIMIT = 10_000  # bytes: four short fields

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?")
_URL = re.compile(r"https?://[^\s/]+\S*")


@dataclass(frozen=True, slots=True)
class Seeds:
    """What a folder of captures holds, each in the order of the names."""

    captures: tuple[Capture, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    problems: tuple[Problem, ...] = ()


def load(folder: Path, shown: str = "seeds") -> Seeds:
    """Every capture in `folder` (not below it). shown: how messages name the folder.

    A capture with the bytes of an earlier one is set aside as a ``duplicate``.
    A folder that is not there is a problem, and so is a sidecar without capture.
    """
    if not folder.is_dir():
        fix = "put the captures there, or name another folder with --seeds"
        return Seeds(problems=(Problem(shown, None, "no-seeds", "there is no such folder", fix),))
    captures: list[Capture] = []
    aside: list[SetAside] = []
    problems: list[Problem] = []
    first: dict[str, str] = {}
    present = sorted(path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    names = dict.fromkeys(name for name in present if not _UNWRITABLE.search(name))
    problems += [_unwritable(name, shown) for name in present if name not in names]
    for name in (name for name in names if name.endswith(".txt")):
        try:
            provenance, faults = _provenance(folder, name, shown)
            problems += faults
            found = decode(name, _bytes(folder, name), provenance)
        except OSError as error:
            problems.append(_unreadable(f"{shown}/{name}", error))
            continue
        earlier = first.setdefault(found.sha256, name)
        if earlier != name:
            aside.append(SetAside(name, found.sha256, "duplicate", f"the same bytes as {earlier}"))
        elif isinstance(found, Capture):
            captures.append(found)
        else:
            aside.append(found)
    problems += [_stray(name, shown) for name in names if name.endswith(".yml") and f"{name[:-4]}.txt" not in names]
    problems += [misnamed for name in names if (misnamed := _misnamed(name, shown))]
    return Seeds(tuple(captures), tuple(aside), tuple(problems))


def _bytes(folder: Path, name: str, limit: int = READ_LIMIT) -> bytes:
    """The bytes of a file of the folder. Raises OSError, also for a link that leads out of it."""
    if not inside(folder, folder / name):
        raise OSError(errno.EXDEV, "it is a link that leads out of the folder")
    return read_bytes(folder / name, limit)


def _unreadable(where: str, error: OSError) -> Problem:
    if isinstance(error, TooLargeError):
        message = f"has more than {READ_LIMIT // 1024**2} MiB"
        return Problem(where, None, "too-large", message, "no page is that large: take it away, or split it")
    fix = "put the file itself there, readable, or take it away"
    return Problem(where, None, "unreadable", f"cannot be read: {error.strerror}", fix)


def _unwritable(name: str, shown: str) -> Problem:
    """What is wrong with a name that the article read from the file could not quote."""
    message = "the file is passed over: its name has a control character or a byte that is no UTF-8 in it"
    named = _UNWRITABLE.sub("\ufffd", name)
    return Problem(f"{shown}/{named}", None, "bad-name", message, "rename it")


def _misnamed(name: str, shown: str) -> Problem | None:
    """What is wrong with a name that was surely meant for a capture or a sidecar, and is passed over."""
    stem, dot, ending = name.rpartition(".")
    meant = _MEANT.get(ending.casefold())
    if not dot or not meant or ending == meant:
        return None
    return Problem(f"{shown}/{name}", None, "misnamed", "the file is passed over", f"name it {stem}.{meant}")


def _stray(name: str, shown: str) -> Problem:
    return Problem(f"{shown}/{name}", None, "no-capture", f"there is no capture {name[:-4]}.txt", "rename or remove it")


def _provenance(folder: Path, name: str, shown: str) -> tuple[Provenance, list[Problem]]:
    """What the sidecar of capture `name` tells; what is wrong in it is left out and reported."""
    path = folder / f"{name.removesuffix('.txt')}.yml"
    if not path.is_file():
        return Provenance(), []
    where = f"{shown}/{path.name}"
    try:
        fields = _fields(_bytes(folder, path.name, SIDECAR_LIMIT).decode("utf-8-sig"))
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        return Provenance(), [_sidecar_fault(where, error)]
    return _checked(fields, where)


def _sidecar_fault(where: str, error: Exception) -> Problem:
    """Why a sidecar could not be read at all."""
    fix = "write one 'key: value' a line"
    if isinstance(error, TooLargeError):
        return Problem(where, None, "too-large", "more than 10 kB", f"keep only {', '.join(KEYS)}")
    if isinstance(error, OSError):
        return _unreadable(where, error)
    if isinstance(error, UnicodeDecodeError):
        return Problem(where, None, "not-utf-8", "not UTF-8", "save it as UTF-8")
    if isinstance(error, yaml.MarkedYAMLError):
        line = error.problem_mark.line + 1 if error.problem_mark else None
        return Problem(where, line, "not-yaml", error.problem or "not YAML", fix)
    return Problem(where, None, "not-yaml", "not YAML", fix)


def _fields(text: str) -> list[tuple[str, str | None, int]]:
    """Each key with its value as a string (None for a list or a mapping) and its line."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        raise yaml.MarkedYAMLError(problem="expected 'key: value' lines", problem_mark=node.start_mark)
    return [
        (
            str(key.value),
            value.value if isinstance(value, yaml.ScalarNode) else None,
            key.start_mark.line + 1,
        )
        for key, value in node.value
    ]


def _checked(fields: list[tuple[str, str | None, int]], where: str) -> tuple[Provenance, list[Problem]]:
    good: dict[str, str] = {}
    problems: list[Problem] = []
    for key, value, line in fields:
        if key not in KEYS:
            fix = f"use one of {', '.join(KEYS)}"
            problems.append(Problem(where, line, "unknown-key", f"unknown key '{key}'", fix))
        elif key in good:
            problems.append(Problem(where, line, "duplicate-key", f"'{key}' stands twice", "keep one of them"))
        elif fault := _fault(key, value):
            problems.append(Problem(where, line, "bad-value", *fault))
        elif value:
            good[key] = value
    return Provenance(**good), problems


def _fault(key: str, value: str | None) -> tuple[str, str] | None:
    """What is wrong with a value, and what to do about it; None where nothing is."""
    if value is None:
        return f"'{key}' is not a single value", "write it as one string"
    if not value:
        return f"'{key}' is empty", "give a value or take the line out"
    good, fault, fix = _CHECKS[key]
    return None if good(value) else (f"'{value}' is {fault}", fix)


def _is_day(value: str) -> bool:
    """Whether `value` is a date of the calendar, with or without a time."""
    try:
        return bool(_DAY.fullmatch(value)) and bool(parse(value))
    except ValueError:
        return False


_CHECKS: dict[str, tuple[Callable[[str], object], str, str]] = {
    "url": (_URL.fullmatch, "no web address", "begin it with http:// or https://"),
    "retrieved": (_is_day, "no date", "write it as 2021-08-23 or 2021-08-23T14:05:00+07:00"),
    "source": (
        lambda value: slugify(value) == value,
        "no key of a source",
        "use the name of a file in content/sources without .md",
    ),
    "encoding": (known_encoding, "no known encoding", "use a name such as windows-1258, utf-16 or gb18030"),
}
