"""Under a text: a line that says by its form alone what the site is called, where no other part of the page names it.

Many pages have their name in a picture: the dump has it at the foot only,
with what kind of site it is behind it, with where it sits, how to call it, or
alone over its imprint.
"""

from __future__ import annotations

from newsarchive.reading.layout.foot.places import Place
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import site_names
from newsarchive.reading.lines import imprints
from newsarchive.reading.words import persons, signatures

NAME_WORDS = 6  # of a site's name alone over its imprint
ALONE_LETTERS = 4  # of a name of one word in capitals


def tells_site(place: Place) -> bool:
    """Whether a line is a name with what kind of site it is, where it sits, or how to call it, behind it."""
    return imprints.tells_site(place.one.whole)


def stands_as_name(place: Place) -> bool:
    """Whether a few words with capitals stand over an imprint as a name does, and neither sign nor lead anywhere."""
    line, over = place.one.whole, place.before
    if over is None or line.words > NAME_WORDS or not _is_alone(place) or not imprints.is_titled(line.shown):
        return False
    if site_names.is_heading(line.shown) or (not line.shown.startswith(_ARTICLES) and _signs(line.shown)):
        return False
    return place.apart or not _is_like(over)


_ARTICLES = ("The ", "Le ", "La ", "Les ", "L'", "L’")  # which no person's name has before it


def _signs(text: str) -> bool:
    return signatures.is_signature(text) or persons.is_name(text)


def _is_alone(place: Place) -> bool:
    """Whether a name has several words, or is in capitals as no section is: apart, or with a number in it."""
    shown = place.one.whole.shown
    if len(shown.split()) > 1 and not shown.isupper():
        return not any(map(shown.__contains__, ":;?!»›>"))
    return shown.isupper() and len(shown) >= ALONE_LETTERS and (place.apart or any(map(str.isdigit, shown)))


def _is_like(over: Group) -> bool:
    """Whether the line right over a name is such a name itself: entries of a menu in capitals ("Our Team")."""
    return over.verdict.open and 1 < over.whole.words <= NAME_WORDS and imprints.is_titled(over.whole.shown)
