"""Lines under a text that say how to reach a person who writes for the site, or from whom it took the text."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import desks, outlets, persons

CONTACT_WORDS = 40  # of a line that says how to reach a writer

_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){1,3}"
_CONTACT = re.compile(
    r"(?:You can )?(?:[Cc]ontact|E-?mail|[Ee]mail|[Rr]each|[Ww]rite to|[Mm]essage|[Tt]weet|[Ff]ollow|Contacte[rz]"
    r"|Hubungi|Suivez)\s"
    r"(?:the (?:writer|author|reporter)|(?:our |staff |city |news )*(?:writer|reporter|correspondent|editor) )?"
    rf"(?:(?P<who>{_NAME})|him|her|them|\b)(?: at\b| on\b|:| sur\b| di\b| via\b).{{0,80}}"
    r"(?:@\w|\b(?:on|sur|di) (?:Twitter|X|Facebook|Instagram|Bluesky|LinkedIn|Threads)\b|\d{3}[-. )]\s?\d{3})"
)
_REACHED = re.compile(rf"(?:{_NAME}|The (?:writer|author)) (?:can|may) be (?:reached|contacted|followed|e-?mailed)\b")


def is_contact(line: Line) -> bool:
    """Whether a line says how to reach a person who writes for the site."""
    if line.words > CONTACT_WORDS:
        return False
    match = _CONTACT.match(line.shown)
    if match:
        return match["who"] is None or persons.is_name(match["who"])
    return bool(_REACHED.match(line.shown))


def reaches(text: str) -> bool:
    """The cheap test: whether a line has an address, a network, or the words for reaching somebody."""
    return "@" in text or " on " in text or " at " in text or " be " in text or " sur " in text


def is_taken_from(line: Line) -> bool:
    """ "Theo TTXVN", "(Theo Báo …)", "Nguồn NLĐ": capitals throughout, no sentence."""
    if _FROM_ADDRESS.match(line.shown):
        return True
    match = _FROM.match(line.shown)
    if not match:
        return False
    if line.folded.lstrip("(").startswith("dari ") and not _is_outlet(match["name"]):
        return False  # "Dari Kantong Perantau" is a heading
    words = match["name"].split()
    return len(words) <= 8 and all(not w[0].isalpha() or w[0].isupper() or "." in w or w in _OF for w in words)


def _is_outlet(name: str) -> bool:
    return bool(labels.DOMAIN.search(name)) or outlets.has_name(name) or desks.is_outlet(name)


_OF = frozenset({"of", "the", "de", "du", "des", "la", "le", "et", "and", "dan"})  # small words of outlets' names


_FROM_ADDRESS = re.compile(rf"^\(?(?:{labels.TAKEN_FROM})\s[^:]{{2,60}}:\s*(?:https?://|www\.)\S+\)?$", re.IGNORECASE)
_FROM = re.compile(rf"^\(?(?:{labels.TAKEN_FROM}|SOURCE|via|D'après|Dari)\s+(?P<name>[^!?()]{{2,60}}?)\)?\.?$")
