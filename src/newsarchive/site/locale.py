"""The words of the interface in another language: gettext catalogues, read as translators write them.

A catalogue is ``LANGUAGE/LC_MESSAGES/newsarchive.po`` under the ``locale`` of a
folder of templates. The text file itself is read, by Babel, so that there is
nothing to compile and nothing compiled to go stale; English is in the templates.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel.messages.pofile import PoFileError, read_po

DOMAIN = "newsarchive"


class CatalogueError(ValueError):
    """A line of a catalogue is no part of one. path: of the file; line: counted from 1."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.path, self.line, self.message = path, line, message


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalogue.

    id, plural: as templates have it, the second for what is counted. strings:
    its translation, or one for each form of the plural. line: of the file, from 1.
    """

    id: str
    plural: str | None
    strings: tuple[str, ...]
    fuzzy: bool
    line: int

    @property
    def sound(self) -> bool:
        """Whether it is translated, and no longer in doubt."""
        return not self.fuzzy and bool(self.strings) and all(self.strings)


class Catalogue(gettext.NullTranslations):
    """The messages of one language; what is not in it comes out as it stands in the template."""

    def __init__(self, path: Path, messages: Sequence[Message], forms: int, plural: Callable[[int], int]) -> None:
        """forms: how many the plural has. plural: which of them a number takes, from 0."""
        super().__init__()
        self.path, self.forms = path, forms
        self.messages = {message.id: message for message in messages}
        self._plural = plural
        self._sound = {message.id: message.strings for message in messages if message.sound}

    def gettext(self, message: str) -> str:
        found = self._sound.get(message)
        return found[0] if found else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        found, form = self._sound.get(msgid1), self._plural(n)
        if found and form < len(found):
            return found[form]
        return msgid1 if n == 1 else msgid2


def is_english(language: str) -> bool:
    """Whether it is the language in which the templates are written."""
    return language.partition("-")[0].lower() == "en"


def path(folders: Sequence[Path], language: str) -> Path | None:
    """The catalogue for a tag, else for its language alone, in the first of the `folders` that has one."""
    tags = dict.fromkeys((language, language.replace("-", "_"), language.partition("-")[0]))
    places = (folder / "locale" / tag / "LC_MESSAGES" / f"{DOMAIN}.po" for folder in folders for tag in tags)
    return next((place for place in places if place.is_file()), None)


def load(folders: Sequence[Path], language: str) -> gettext.NullTranslations:
    """The catalogue of `language`; without one, the words of the templates.

    Raises CatalogueError for a broken file.
    """
    found = None if is_english(language) else path(folders, language)
    if found is None:
        return _ENGLISH
    status = found.stat()
    return _read(found, status.st_mtime_ns, status.st_size)


_ENGLISH = gettext.NullTranslations()


@lru_cache(maxsize=16)
def _read(path: Path, mtime: int, size: int) -> Catalogue:
    """A file that was last changed then: read once a process, and again when it has changed."""
    return parse(path, path.read_bytes())


def parse(path: Path, data: bytes) -> Catalogue:
    """The catalogue that the file `path` holds. Raises CatalogueError."""
    try:
        found = read_po(io.BytesIO(data.removeprefix(b"\xef\xbb\xbf")), abort_invalid=True)
        plural = gettext.c2py(found.plural_expr)
    except PoFileError as error:
        line = error.line.strip()[:40]
        said = str(error).rpartition(" on ")[0] or str(error)
        raise CatalogueError(path, error.lineno + 1, f"{said}: {line!r}" if line else said) from None
    except UnicodeDecodeError as error:
        line_of = data.count(b"\n", 0, error.start) + 1
        raise CatalogueError(path, line_of, "these bytes are not what the header says they are") from None
    except ValueError as error:
        raise CatalogueError(path, 1, f"the header cannot be read: {error}") from None
    return Catalogue(path, list(_messages(found)), found.num_plurals, plural)


def _messages(found: object) -> Iterator[Message]:
    for message in found:  # type: ignore[attr-defined]  # Babel's Catalog
        if not message.id:
            continue
        one, many = message.id if isinstance(message.id, tuple) else (message.id, None)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        yield Message(one, many, tuple(text or "" for text in strings), message.fuzzy, message.lineno or 1)
