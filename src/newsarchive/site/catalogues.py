"""Whether every language of the site has words for all that the interface says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from newsarchive.nouns.problem import Problem
from newsarchive.site import assets, locale
from newsarchive.site.locale import Catalogue, CatalogueError, Message
from newsarchive.site.messages import Asked, of_program

# What stands for a value in a text: %(name)s in templates, %n in scripts.
_PLACE = re.compile(r"%\(\w+\)s|(?<!%)%n\b")
_TAG = re.compile(r"</?[A-Za-z][^>]*>|<")  # markup, and what a browser might take for it
_SHOWN = 60  # characters of a text in a message


def faults(
    languages: Sequence[str], folders: Sequence[Path], asked: Callable[[str], Iterable[Asked]], root: Path | None
) -> tuple[Problem, ...]:
    """What is missing from the catalogues of `languages`, or wrong in them; English needs none.

    folders: of templates, the first looked in first. asked: what these ask for
    in a language. root: the archive's folder, for messages.
    """
    shown = _Shown(root)
    others = (language for language in languages if not locale.is_english(language))
    return tuple(problem for language in others for problem in _faults(language, folders, asked, shown))


class Proven:
    """A note in the cache that the catalogues were found whole, so that the next build need not look.

    path: of the note. shared: the digest of templates, catalogues and program, as `plan.setting` gives it.
    """

    def __init__(self, path: Path, shared: str, languages: Sequence[str]) -> None:
        self._path = path
        self._says = hashlib.sha256(repr((shared, tuple(languages))).encode()).hexdigest()

    def holds(self) -> bool:
        """Whether nothing has changed since."""
        try:
            return self._path.read_text("ascii") == self._says
        except (OSError, ValueError):
            return False

    def write(self) -> None:
        """Note it. Raises OSError."""
        self._path.write_text(self._says, "ascii")


class _Shown:
    """Paths as a person would name them: from the archive's folder, or the program's, where they lie in it."""

    def __init__(self, root: Path | None) -> None:
        self._roots = [place.resolve() for place in (root, assets.OWN_TEMPLATES.parent) if place is not None]

    def __call__(self, path: Path) -> str:
        root = next((root for root in self._roots if path.is_relative_to(root)), None)
        return path.relative_to(root).as_posix() if root else str(path)


def _faults(
    language: str, folders: Sequence[Path], asked: Callable[[str], Iterable[Asked]], shown: _Shown
) -> Iterator[Problem]:
    try:
        catalogue = locale.load(folders, language)
    except CatalogueError as error:
        yield Problem(shown(error.path), error.line, "bad-catalogue", error.message, "mend this line")
        return
    if not isinstance(catalogue, Catalogue):
        yield _none(language, folders[0], shown)
        return
    path = shown(catalogue.path)
    every = {one.id: one for one in (*of_program(), *asked(language))}
    for _, one in sorted(every.items()):
        message = catalogue.messages.get(one.id)
        where = f"{_brief(one.id)} ({shown(one.path)}:{one.line})"
        if message is None or not (message.fuzzy or any(message.strings)):
            fix = "translate it" if message else "add it with 'make catalogues' or 'pybabel update', and translate it"
            line = message.line if message else None
            yield Problem(path, line, "untranslated", f"no {language} for {where}", fix)
        elif (fault := _fault(one, message, catalogue.forms)) is not None:
            yield Problem(path, message.line, fault[0], f"the {language} for {where} {fault[1]}", fault[2])


def _none(language: str, folder: Path, shown: _Shown) -> Problem:
    place = folder / "locale" / language.replace("-", "_") / "LC_MESSAGES" / f"{locale.DOMAIN}.po"
    template = assets.OWN_TEMPLATES / "locale" / f"{locale.DOMAIN}.pot"
    words = f"pybabel init -D {locale.DOMAIN} -i {shown(template)} -d {shown(folder / 'locale')} -l {place.parts[-3]}"
    message = f"site.yml has the language '{language}', and there is no catalogue of the interface's words for it"
    return Problem(shown(place), None, "no-catalogue", message, f"begin one with '{words}' and translate what is in it")


def _fault(asked: Asked, message: Message, forms: int) -> tuple[str, str, str] | None:
    """What is wrong with a translation, if anything is: code, what, remedy."""
    if message.fuzzy:
        return "doubtful", "is marked fuzzy", "see whether it is right, and take the mark away"
    if asked.plural is not None and len(message.strings) != forms:
        return "bad-plural", f"has {len(message.strings)} forms of {forms}", f"write msgstr[0] to msgstr[{forms - 1}]"
    if not all(message.strings):
        return "untranslated", "lacks a form of the plural", "translate it"
    marked = set(_TAG.findall(asked.plural or asked.id))
    if any(set(_TAG.findall(text)) != marked for text in message.strings):
        fix = f"keep {' '.join(sorted(marked))} as it is" if marked else "take it out"
        return "bad-markup", "has other markup than the original", fix
    wanted = set(_PLACE.findall(asked.plural or asked.id))
    found = (_misplaced(text, wanted) for text in message.strings)
    return next((("bad-placeholder", *fault) for fault in found if fault), None)


def _misplaced(text: str, wanted: set[str]) -> tuple[str, str] | None:
    """What is wrong with the places for values in a translation: what, remedy."""
    places = set(_PLACE.findall(text))
    if wanted - places:
        return f"has no {min(wanted - places)}", "write it where the value belongs"
    if places - wanted:
        return f"has {min(places - wanted)}, for which there is no value", "take it out"
    if any(place.startswith("%(") for place in wanted) and not _can_be_filled(text, wanted):
        return "has a % that stands for nothing", "write %% for a per cent sign"
    return None


def _can_be_filled(text: str, places: set[str]) -> bool:
    try:
        text % {place[2:-2]: "" for place in places}
    except (ValueError, TypeError, KeyError):
        return False
    return True


def _brief(text: str) -> str:
    text = " ".join(text.split())
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN].rstrip()}…'"
