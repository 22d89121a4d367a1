"""Citations as BibTeX, with the fields of biblatex beside those of the old styles.

biblatex reads EDTF in ``date``; the old styles read ``year`` and ``month``,
where an uncertain date stands in words. Titles and names are in double braces:
no style changes their capitals or turns the names round. The text is UTF-8,
which biber and every TeX of this century read; what TeX takes for commands is
written so that it prints. Single braces are spelt out, since BibTeX counts
even escaped ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from newsarchive.nouns.edtf import Edtf
from newsarchive.site.cite_notes import KEPT, Voice, cells, one_line, sentence
from newsarchive.site.crosswalk import Record
from newsarchive.site.labels import UNDATED, UNKNOWN_PUBLISHER
from newsarchive.site.telling import Value, texts

_SIGNS = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_SIGN = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_LIGATURE = re.compile(r"(?<=-)-|(?<=`)`|(?<=')'|(?<=<)<|(?<=>)>|(?<=[?!])`")  # what TeX would join to another sign
# What babel and polyglossia call the languages that the program reads; others are told by their tag alone.
LANGUAGES = {
    "en": "english", "fr": "french", "id": "indonesian", "ms": "malay", "vi": "vietnamese", "de": "german",
    "es": "spanish", "it": "italian", "pt": "portuguese", "ru": "russian", "th": "thai", "ja": "japanese",
}  # fmt: skip
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NOTES = ("note", "annote")


def bibtex(record: Record, voice: Voice) -> str:
    """The entry of one article, with an empty line after it."""
    kind, key, fields = "misc", "", dict[str, str]()
    notes: dict[str, list[str]] = {name: [] for name in NOTES}
    for field, target, value in cells(record, "bibtex"):
        if target == "@":
            kind = "article"
        elif target == "key":
            key = str(value)
        elif target in notes:
            notes[target].append(escape(sentence(field.name, value, voice)))
        else:
            form = FORMS.get(target, _text)
            for made in form(value, voice):
                fields.setdefault(target, made)
    fields.setdefault("journal", _braced(voice.say(UNKNOWN_PUBLISHER)))
    fields.setdefault("year", f"{{{voice.say(UNDATED)}}}")
    fields.update({name: f"{{{' '.join(said)}}}" for name, said in notes.items() if said})
    lines = "".join(f"  {name} = {value},\n" for name, value in fields.items())
    return f"@{kind}{{{key},\n{lines}}}\n\n"


@lru_cache(maxsize=KEPT)
def escape(text: str) -> str:
    """`text` on one line as TeX prints it."""
    return _LIGATURE.sub(r"{}\g<0>", _SIGN.sub(lambda found: _SIGNS[found[0]], one_line(text)))


def _braced(text: str) -> str:
    """A value whose capitals and order stay."""
    return f"{{{{{escape(text)}}}}}"


def _text(value: Value, _voice: Voice) -> Iterator[str]:
    yield f"{{{escape(str(value))}}}"


def _whole(value: Value, _voice: Voice) -> Iterator[str]:
    yield _braced(str(value))


def _aside(value: Value, _voice: Voice) -> Iterator[str]:
    """A translation beside the title, as Chicago puts it: in brackets."""
    yield f"{{[{escape(str(value))}]}}"


def _names(value: Value, _voice: Voice) -> Iterator[str]:
    names = [f"{{{escape(name)}}}" for name in texts(value)]
    yield f"{{{' and '.join(names)}}}"


def _listed(value: Value, _voice: Voice) -> Iterator[str]:
    yield f"{{{escape(', '.join(texts(value)))}}}"


def _notation(value: Value, _voice: Voice) -> Iterator[str]:
    """EDTF; biblatex knows none that leaves the year open."""
    if isinstance(value, Edtf) and value.year is not None:
        yield f"{{{value}}}"


def _year(value: Value, voice: Voice) -> Iterator[str]:
    assert isinstance(value, Edtf)
    sure = not value.interval and not value.uncertain
    yield f"{{{value.year:04}}}" if sure else f"{{{escape(voice.date(value))}}}"


def _month(value: Value, _voice: Voice) -> Iterator[str]:
    assert isinstance(value, Edtf)
    if not value.interval and not value.uncertain and value.point.month:
        yield MONTHS[value.point.month - 1]


def _address(value: Value, _voice: Voice) -> Iterator[str]:
    """Verbatim, save what would end the field."""
    text = "".join(one_line(str(value)).split())
    yield "{" + text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D") + "}"


def _babel(value: Value, _voice: Voice) -> Iterator[str]:
    name = LANGUAGES.get(str(value).partition("-")[0])
    if name:
        yield f"{{{name}}}"


def _newspaper(_value: Value, _voice: Voice) -> Iterator[str]:
    yield "{newspaper}"


FORMS: Mapping[str, Callable[[Value, Voice], Iterator[str]]] = {
    "entrysubtype": _newspaper,
    "title": _whole,
    "titleaddon": _aside,
    "author": _names,
    "journal": _whole,
    "date": _notation,
    "year": _year,
    "month": _month,
    "urldate": _notation,
    "url": _address,
    "keywords": _listed,
    "langid": _babel,
}
