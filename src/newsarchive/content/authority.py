"""The authority files: ``topics.yml people.yml organisations.yml measures.yml``.

Each is a mapping of keys to headings, all parts of which may be left out::

    vac-xin:
      vi: Vắc-xin                                   # labels, by two-letter language
      en: Vaccines
      spellings: [vắc-xin, vắc xin, vaccine]        # how texts write it, the preferred one first
      note: {vi: "…", en: "…"}                      # or one text
      unit: liều                                    # of a measure, as texts print it
      unit_en: {one: dose, other: doses}            # the unit in English: one text, or the forms of its plural
      office: minister                              # any other key with a text is kept as a field
    covid-19: "Đại dịch Covid-19"                   # short for a heading with this one spelling

The units may also stand together: ``unit: {vi: liều, en: {one: dose, other: doses}}``.
The labels count as spellings only where no spellings are given: "Health" is a
good name for a topic and a bad word to look for. No spelling may stand under
two headings of one file, without regard to case.
"""

from __future__ import annotations

import re

from newsarchive.content import kinds, tree
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.content.frontmatter import normal
from newsarchive.content.tree import Map, Scalar, Value
from newsarchive.nouns.authority import Heading
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.text import slugify

NAMES = ("topics", "people", "organisations", "measures")
_LABEL = re.compile(r"[a-z]{2}(?:-[A-Za-z0-9]{2,8})*")
_UNIT = re.compile(rf"unit(?:_({_LABEL.pattern}))?")
PLURALS = ("zero", "one", "two", "few", "many", "other")  # CLDR's names for the forms of a plural
_SPELLINGS = kinds.listed(kinds.TEXT)


def parse(path: str, text: str) -> tuple[dict[str, Heading], tuple[Problem, ...]]:
    """The headings of one authority file by key, in its order, and what is wrong with it."""
    faults = Faults(path)
    value = tree.read(normal(text), faults)
    headings: dict[str, Heading] = {}
    if isinstance(value, Map):
        for key, given in value.values.items():
            if kinds.KEY.fullmatch(key):
                headings[key] = _heading(key, given, faults)
            else:
                fix = f"write '{slugify(key) or 'another-key'}: …'"
                faults.error(value.lines[key], "bad-key", f"'{brief(key)}' cannot be the key of a heading", fix)
        _one_heading_a_spelling(headings, value, faults)
    elif value is not None and not (isinstance(value, Scalar) and not value.text):
        faults.error(value.line, "wrong-type", "this is no list of headings", "write 'key: {en: …, spellings: […]}'")
    return headings, in_order(faults.found)


def _heading(key: str, given: Value, faults: Faults) -> Heading:
    if not isinstance(given, Map):
        text = kinds.scalar(given, key, faults, "a heading")
        return Heading(key, (text or key,))
    label: dict[str, str] = {}
    fields: dict[str, str] = {}
    spellings: tuple[str, ...] = ()
    note: dict[str, str] = {}
    units: dict[str, dict[str, str]] = {}
    for name, value in given.values.items():
        if name == "spellings":
            spellings = _SPELLINGS.read(value, name, faults) or ()
        elif name == "note":
            note = kinds.TEXTS.read(value, name, faults) or {}
        elif unit := _UNIT.fullmatch(name):
            units |= _units(value, name, unit[1] or "", faults)
        elif text := kinds.scalar(value, name, faults, "a text"):
            (label if _LABEL.fullmatch(name) else fields)[name] = text
    named = tuple(dict.fromkeys(spellings or label.values())) or (key,)
    return Heading(key, named, label, note, fields, units)


def _units(value: Value, name: str, language: str, faults: Faults) -> dict[str, dict[str, str]]:
    """A unit by language and form: one text, the forms of its plural, or either for each language."""
    if not isinstance(value, Map):
        text = kinds.scalar(value, name, faults, "a unit")
        return {language: {"other": text}} if text else {}
    if language or value.values.keys() <= set(PLURALS):
        return {language: _forms(value, name, faults)}
    found: dict[str, dict[str, str]] = {}
    for tag, given in value.values.items():
        if _LABEL.fullmatch(tag):
            found |= _units(given, tag, tag, faults)
        else:
            faults.error(
                value.lines[tag], "bad-value", f"'{brief(tag)}' is not a language", "write a code such as en or vi"
            )
    return found


def _forms(value: Map, name: str, faults: Faults) -> dict[str, str]:
    found = {}
    for form, given in value.values.items():
        if form not in PLURALS:
            fix = faults.nearest(form, PLURALS, "use one of: " + " ".join(PLURALS))
            faults.error(value.lines[form], "unknown-key", f"'{brief(form)}' is no form of a plural", fix)
        elif text := kinds.scalar(given, form, faults, "a text"):
            found[form] = text
    if "other" not in found:
        faults.error(
            value.line, "missing-key", f"'{name}' has no form 'other'", "add 'other: …', for any number of them"
        )
    return found


def _one_heading_a_spelling(headings: dict[str, Heading], value: Map, faults: Faults) -> None:
    owners: dict[str, str] = {}
    for key, heading in headings.items():
        for spelling in heading.spellings:
            owner = owners.setdefault(spelling.casefold(), key)
            if owner != key:
                message = f"'{brief(spelling)}' is a spelling of '{brief(key)}' and of '{brief(owner)}'"
                faults.error(value.lines[key], "duplicate-spelling", message, "keep it under one of them")
