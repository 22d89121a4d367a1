"""``content/site.yml``: what the archive is called and how it is shown. An unknown key is an error."""

from __future__ import annotations

import re

from newsarchive.content import kinds, tree
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.content.frontmatter import normal
from newsarchive.content.kinds import Field
from newsarchive.content.tree import Map, Scalar
from newsarchive.nouns.archive import Config
from newsarchive.nouns.problem import Problem

_TIMEZONE = re.compile(r"[+-](?:0[0-9]|1[0-4]):[0-5][0-9]")

FIELDS = (
    Field("title", kinds.TEXTS),
    Field("description", kinds.TEXTS),
    Field("about", kinds.TEXTS),
    Field("languages", kinds.LANGUAGES),
    Field("base_url", kinds.BASE_URL),
    Field("rights", kinds.TEXTS),
    Field("contact", kinds.TEXT),
    Field("timezone", kinds.matching(_TIMEZONE, "an offset from UTC", "write it as +07:00")),
    Field("variants", kinds.listed(kinds.listed(kinds.TEXT))),
)
_NAMES = tuple(field.name for field in FIELDS)


def parse(path: str, text: str) -> tuple[Config, tuple[Problem, ...]]:
    """The settings in the file `path`, defaults where it says nothing, and what is wrong with it.

    A text that is given once, not by language, is in the first language of the
    interface. The base URL ends with a slash.
    """
    faults = Faults(path)
    value = tree.read(normal(text), faults)
    if not isinstance(value, Map):
        if value is not None and not (isinstance(value, Scalar) and not value.text):
            faults.error(value.line, "wrong-type", "this is no list of settings", "write 'title: …' and so on")
        return Config(), in_order(faults.found)
    for key in value.values.keys() - set(_NAMES):
        fix = faults.nearest(key, _NAMES, "take it out; known are: " + " ".join(_NAMES))
        faults.error(value.lines[key], "unknown-key", f"there is no setting '{brief(key)}'", fix)
    found = kinds.read_fields(value, FIELDS, faults) or {}
    found = {name: given for name, given in found.items() if given}
    first = found.get("languages", Config().languages)[0]
    for name in ("title", "description", "about", "rights"):
        if name in found:
            found[name] = {language or first: text for language, text in found[name].items()}
    return Config(**found), in_order(faults.found)
