"""What a citation says in a sentence, since the standard has no field for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from unicodedata import category

from newsarchive.nouns.article import Condition
from newsarchive.nouns.edtf import Edtf
from newsarchive.site import dates, locale
from newsarchive.site.crosswalk import CROSSWALK, Field, Record
from newsarchive.site.labels import CITED, CONDITIONS
from newsarchive.site.telling import Value

# Texts that are remembered in the form that a standard wants: each article's come again in every format and
# in its head, outlets and topics come again in many articles.
KEPT = 2048


@dataclass(frozen=True, slots=True)
class Voice:
    """How citations speak in one language. say: words of the interface; date: when something was published."""

    say: Callable[[str], str]
    date: Callable[[Edtf], str]


def voice(folders: tuple[Path, ...], language: str) -> Voice:
    """The voice of a language. folders: of templates, which have the catalogues.

    Raises locale.CatalogueError for a broken catalogue.
    """
    catalogue = locale.load(folders, language)
    return Voice(catalogue.gettext, partial(dates.spoken(language, catalogue).say, bound=True))


def sentence(name: str, value: Value, voice: Voice) -> str:
    """The sentence about one field.

    Raises KeyError for a field that is never said in a sentence.
    """
    return voice.say(CITED[name]) % {"what": _plain(value, voice)}


def _plain(value: Value, voice: Voice) -> str:
    if isinstance(value, Edtf):
        return voice.date(value)
    if isinstance(value, str):
        return value
    return "; ".join(voice.say(CONDITIONS[item].label) if isinstance(item, Condition) else str(item) for item in value)


def cells(record: Record, standard: str) -> list[tuple[Field, str, Value]]:
    """Each target of `standard` (the name of a column of the crosswalk) that the record has something for."""
    targets = _targets(standard)
    return [(field, target, value) for name, value in record.values for field, target in targets[name]]


@lru_cache(maxsize=16)
def _targets(standard: str) -> Mapping[str, tuple[tuple[Field, str], ...]]:
    """The targets of each field in one column of the table, taken apart once."""
    return {field.name: tuple((field, target) for target in getattr(field, standard).split()) for field in CROSSWALK}


@lru_cache(maxsize=KEPT)
def one_line(text: str) -> str:
    """`text` on one line, without what only steers a terminal or a printer, or turns the direction of writing."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join("".join(map(_seen, line)).split())


_STEERING = {"Cc": " ", "Cf": "", "Cs": ""}  # categories of characters: controls, marks of format, halves
_JOINERS = "\u200c\u200d"  # spelling, in Persian and Hindi; they hold signs together, in pictures of people


def _seen(character: str) -> str:
    return character if character in _JOINERS else _STEERING.get(category(character), character)
