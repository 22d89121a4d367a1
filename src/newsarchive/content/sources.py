"""The profiles of publishers: ``content/sources/<key>.md``.

The front matter has the fields of `FIELDS`; other keys are kept. The body says
what the publisher is, what the archive has from it and how far to trust it: in
one language, or in several, each under a heading that is the language's code::

    # vi

    Trang tin của …

    # en

    The website of …
"""

from __future__ import annotations

import re

from newsarchive.content import frontmatter, kinds, schema
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.content.kinds import Field
from newsarchive.content.tree import unmarked
from newsarchive.nouns.authority import Source
from newsarchive.nouns.problem import Problem

RESERVED = frozenset({"index", "unknown"})  # pages of the site that stand beside those of the sources
DEFAULT_LANGUAGE = "en"  # of a profile that does not say

FIELDS = (
    Field("title", kinds.SEEN, required=True),
    Field("title_en", kinds.TEXT),
    Field("kind", kinds.TEXT),
    Field("url", kinds.URL),
    Field("language", kinds.LANGUAGE),
    Field("marks", kinds.listed(kinds.TEXT)),
    Field("names", kinds.listed(kinds.TEXT)),
)
_NAMES = frozenset(field.name for field in FIELDS)
_SECTION = re.compile(r"^#{1,6} +([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*) *$", re.MULTILINE)


def parse(path: str, text: str) -> tuple[Source | None, tuple[Problem, ...]]:
    """The profile in the file `path`, whose name is its key; None if there is an error."""
    faults = Faults(path)
    key = schema.stem(path)
    if not kinds.KEY.fullmatch(key) or key.lower() in RESERVED:
        faults.error(None, "bad-slug", f"'{brief(key)}' cannot be the key of a source", "give the file another name")
    header = frontmatter.read(text, faults)
    values = header and kinds.read_fields(header.fields, FIELDS, faults)
    if header is None or values is None or faults.fatal:
        return None, in_order(faults.found)
    extra = {name: unmarked(value) for name, value in header.fields.values.items() if name not in _NAMES}
    texts = _texts(header.body, values.get("language", DEFAULT_LANGUAGE))
    return Source(key=key, text=texts, extra=extra, **values), in_order(faults.found)


def format(source: Source) -> str:
    """The file of a profile; `parse` gives the profile back."""
    fields = kinds.written_fields(source, FIELDS) | dict(source.extra)
    body = "\n".join(f"# {language}\n\n{text}" for language, text in source.text.items())
    return frontmatter.write(fields, body)


def _texts(body: str, language: str) -> dict[str, str]:
    pieces = _SECTION.split(body)
    texts = {language: pieces[0]} | dict(zip(pieces[1::2], pieces[2::2], strict=True))
    return {name: text.strip() + "\n" for name, text in texts.items() if text.strip()}
