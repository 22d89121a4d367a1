"""The sentences by which the program says, in English, what a field of an article rests on.

They are a closed list, so that whoever reads a note can tell the program's own
sentences from what a person wrote, and say them in another language. `_` marks
them for the catalogues.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsarchive.nouns.edtf import Edtf, parse


def _(text: str) -> str:
    return text


CAPTION_STANDS = _("No headline is printed; the caption above the text stands for it")
BEGINNING_STANDS = _("No headline is printed; the beginning of the text stands for it")
KNOWN_BY_MARKS = _("The page does not name its site; these words are marks of its profile")
ONLY_UPDATE = _("The page prints no other day than that on which it was updated")
KNOWN_BY_PLACE = _(
    "No label says what day this is; it stands where the day of publication does, and the page prints no other"
)
AMBIGUOUS = _("Day and month may be the other way round: %(date)s")
BEFORE_UPDATE = _("Only the update is printed; the page was published then or before")
REPORTS = _("No date is printed; the text reports this day, so it was published then or later")
REPORTS_UPDATED = _(
    "No date is printed; the text reports this day, so it was published then or later, and not after its update"
)
TELLS = _("No date is printed; the text tells how matters stood on this day, so it was published then or later")
TELLS_UPDATED = _(
    "No date is printed; the text tells how matters stood on this day, so it was published then or later, "
    "and not after its update"
)
NEAREST_TO_PUBLICATION = _("The year is that of the nearest such day not after %(date)s, when the page was published")
NEAREST_TO_OPENING = _("The year is that of the nearest such day not after %(date)s, with which the text opens")
NEAREST_MONTH = _("The year is that of the nearest such month not after %(date)s, when the page was published")
FIRST_AFTER_STATE = _(
    "The text tells how matters stood on %(date)s, so the day it reports is the first such day not before that"
)

SENTENCES = (
    CAPTION_STANDS, BEGINNING_STANDS, KNOWN_BY_MARKS, ONLY_UPDATE, KNOWN_BY_PLACE, AMBIGUOUS, BEFORE_UPDATE, REPORTS,
    REPORTS_UPDATED, TELLS, TELLS_UPDATED, NEAREST_TO_PUBLICATION, NEAREST_TO_OPENING, NEAREST_MONTH, FIRST_AFTER_STATE,
)  # fmt: skip
_DATE = "%(date)s"
_BETWEEN = ". "  # two sentences of a note


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a note: one of SENTENCES and the date in it, or (ours: False) what a person wrote."""

    text: str
    date: Edtf | None = None
    ours: bool = True


def told(sentence: str, date: object) -> str:
    """One of SENTENCES with its date, in the notation of EDTF."""
    return sentence.replace(_DATE, str(date))


def joined(*sentences: str) -> str:
    """The note of these sentences; it ends without a full stop."""
    return _BETWEEN.join(sentences)


def updated(note: str) -> str:
    """A note that begins with why a page was published on a day or later: nor was it after its update."""
    first, *others = note.split(_BETWEEN)
    return joined({REPORTS: REPORTS_UPDATED, TELLS: TELLS_UPDATED}[first], *others)


def understood(note: str) -> tuple[Sentence, ...]:
    """The sentences of a note; one that is not wholly the program's is one sentence, and a person's."""
    found = tuple(map(_own, note.split(_BETWEEN)))
    return tuple(one for one in found if one) if all(found) else (Sentence(note, ours=False),)


def _own(text: str) -> Sentence | None:
    if text in SENTENCES:
        return Sentence(text)
    for sentence, pattern in _WITH_DATE:
        match = pattern.fullmatch(text)
        if match:
            try:
                return Sentence(sentence, parse(match[1]))
            except ValueError:
                return None
    return None


_WITH_DATE = tuple(
    (sentence, re.compile(re.escape(sentence).replace(re.escape(_DATE), r"(\S{4,60})")))
    for sentence in SENTENCES
    if _DATE in sentence
)
