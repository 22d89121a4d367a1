"""What the interface says: every string that templates and the program have marked for translation."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import nodes
from jinja2.ext import extract_from_ast

import newsarchive

MARK, COUNTED = "_", "ngettext"  # the functions whose arguments are for translation
PROGRAM = ("site", "nouns")  # parts of the program that have words for the interface


@dataclass(frozen=True, slots=True)
class Asked:
    """One string for translation. plural: its form for many, where it is counted. path, line: where it is asked for."""

    id: str
    plural: str | None
    path: Path
    line: int


def of_template(tree: nodes.Template, path: Path) -> Iterator[Asked]:
    """The strings that a template asks for. tree: as Jinja parses it; path: of its file."""
    for line, _function, message in extract_from_ast(tree, (MARK, COUNTED)):
        texts = [text for text in (message if isinstance(message, tuple) else (message,)) if text is not None]
        if texts:
            yield Asked(texts[0], texts[1] if len(texts) > 1 else None, path, line)


def of_program() -> Iterator[Asked]:
    """The strings that the program's own modules mark: the labels of closed lists, the words of dates, notes."""
    package = Path(newsarchive.__file__).parent
    for part in PROGRAM:
        for path in sorted((package / part).glob("*.py")):
            source = path.read_bytes()
            if b" _(" in source or b"(_(" in source or b"[_(" in source:
                yield from _of_source(source, path)


def _of_source(source: bytes, path: Path) -> Iterator[Asked]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (MARK, COUNTED):
            texts = [given.value for given in node.args if isinstance(given, ast.Constant)]
            said = [text for text in texts if isinstance(text, str)]
            if said:
                yield Asked(said[0], said[1] if node.func.id == COUNTED else None, path, node.lineno)
