"""The words of the interface in another language: gettext catalogues, read as translators write them.

A catalogue is ``LANGUAGE/LC_MESSAGES/newsarchive.po`` under a folder of
templates. The text file itself is read, so that there is nothing to compile
and nothing compiled to go stale; English is in the templates.
"""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

DOMAIN = "newsarchive"
_PLURAL = re.compile(r"Plural-Forms:[^\n]*plural=([^;\n]+)")
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d)\])?\s+(\".*\")")


class CatalogueError(ValueError):
    """A line of a catalogue is no part of one. line: counted from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line


@dataclass(slots=True)
class Message:
    """One entry of a catalogue, while it is read."""

    id: str = ""
    plural: str | None = None
    strings: dict[int, str] = field(default_factory=dict)
    fuzzy: bool = False


class Catalogue(gettext.NullTranslations):
    """The messages of one language; what is not in it comes out as it stands in the template."""

    def __init__(self, messages: list[Message]) -> None:
        super().__init__()
        self.messages = {m.id: m for m in messages if m.id and not m.fuzzy}
        header = next((m.strings.get(0, "") for m in messages if not m.id), "")
        found = _PLURAL.search(header)
        self._plural: Callable[[int], int] = gettext.c2py(found[1].strip()) if found else lambda n: int(n != 1)

    def gettext(self, message: str) -> str:
        found = self.messages.get(message)
        return (found.strings.get(0) if found else None) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        found = self.messages.get(msgid1)
        text = found.strings.get(self._plural(n)) if found else None
        return text or (msgid1 if n == 1 else msgid2)


def load(folders: tuple[Path, ...], language: str) -> gettext.NullTranslations:
    """The catalogue of `language`, from the first of the `folders` (of templates) that has one.

    Without one, the words of the templates. Raises CatalogueError for a broken file.
    """
    for folder in folders:
        path = folder / "locale" / language / "LC_MESSAGES" / f"{DOMAIN}.po"
        if path.is_file():
            return Catalogue(list(parse(path.read_text(encoding="utf-8"))))
    return gettext.NullTranslations()


def parse(text: str) -> Iterator[Message]:
    """The messages of a ``.po`` file, its header (the message of "") among them.

    Raises CatalogueError at a line that is neither comment, keyword nor string.
    """
    message, target = Message(), ""
    for number, line in enumerate(map(str.strip, text.split("\n")), 1):
        keyword = _KEYWORD.fullmatch(line)
        begins = line.startswith("#") or (keyword is not None and keyword[1] == "msgid")
        if begins and message.strings:
            yield message
            message, target = Message(), ""
        if line.startswith("#"):
            message.fuzzy = message.fuzzy or (line.startswith("#,") and "fuzzy" in line)
        elif keyword:
            target = keyword[1] + (keyword[2] or "")
            _append(message, target, _string(keyword[3], number))
        elif line.startswith('"') and target:
            _append(message, target, _string(line, number))
        elif line:
            raise CatalogueError(number, f"expected msgid, msgstr or a string, found {line[:40]!r}")
    if message.strings:
        yield message


def _append(message: Message, target: str, text: str) -> None:
    if target == "msgid":
        message.id += text
    elif target == "msgid_plural":
        message.plural = (message.plural or "") + text
    elif target.startswith("msgstr"):
        index = int(target.removeprefix("msgstr") or 0)
        message.strings[index] = message.strings.get(index, "") + text


def _string(quoted: str, number: int) -> str:
    try:
        return str(ast.literal_eval(quoted))
    except (SyntaxError, ValueError):
        raise CatalogueError(number, f"not a quoted string: {quoted[:40]}") from None
