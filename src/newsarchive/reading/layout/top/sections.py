"""The names of a site's sections, as its menus and the way to the page print them: none of them is a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import KEY_LIMIT, key
from newsarchive.reading.words import signatures

ENTRY_WORDS = 6  # of an entry of a menu

# What parts the entries of a row, or the steps of a way.
STROKES = re.compile(r"\s[|•·>›»→∕⁄❯]\s|\s{3,}|\s>")
# Signs that lead from one step of a way to the next: two parts are enough of a way.
_STEPS = re.compile(r"\s[>›»→/∕⁄❯]\s|\s?＞\s?")


def parts(text: str) -> list[str]:
    """The parts of a row or of a way; of another text, itself alone."""
    text = unquoted(text)
    return (_STEPS if _STEPS.search(text) else STROKES).split(text)


def unquoted(text: str) -> str:
    """A text without the signs of its quotations: the one that closes « … » leads from nowhere to anywhere."""
    return _QUOTED.sub(r"“\1”", text) if "«" in text else text


_QUOTED = re.compile("«([^«»]*)»")


def is_dashed(text: str) -> bool:
    """Whether dashes part several names of a word or a few, each with its capital, as no headline has them."""
    entries = text.split(" - ")
    return len(entries) >= DASHED and all(
        entry[:1].isupper() and len(entry.split()) <= DASHED_WORDS and entry.replace(" ", "").isalpha()
        for entry in entries
    )


DASHED = 4  # so many such names: of three, two may be rivals and the third a place
DASHED_WORDS = 3


def is_way(text: str) -> bool:
    """Whether signs in a text lead from one step to another."""
    return _STEPS.search(unquoted(text)) is not None


def names(groups: Sequence[Group], until: int) -> dict[str, int]:
    """The names of sections among the groups before `until`, as lines are compared, and which group has it first.

    Entries between other short lines, and the parts of rows and ways; two parts
    of a row may be a headline and the site's name.
    """
    found: dict[str, int] = {}
    for at in range(until):
        one = groups[at]
        if one.blank or len(one.whole.text) > KEY_LIMIT:
            continue
        split = parts(one.whole.shown)
        if len(split) > 2 or (len(split) > 1 and is_way(one.whole.shown)):
            for part in split:
                if len(part.split()) <= ENTRY_WORDS:
                    found.setdefault(key(part), at)
        elif among_entries(groups, at):
            found.setdefault(one.whole.key, at)
    return found


def is_section(groups: Sequence[Group], at: int) -> bool:
    """Whether what stands above a short line has its words for a section's name."""
    return groups[at].whole.words <= ENTRY_WORDS and groups[at].whole.key in names(groups, at)


def among_entries(groups: Sequence[Group], at: int) -> bool:
    """Whether short lines stand right above and right below a short line, with nothing between, as in a menu."""
    beside = [groups[i] for i in (at - 1, at + 1) if 0 <= i < len(groups)]
    return len(beside) > 1 and groups[at].whole.words <= ENTRY_WORDS and all(map(_is_entry, beside))


def _is_entry(one: Group) -> bool:
    if one.blank or one.whole.words > ENTRY_WORDS or one.whole.prose:
        return False
    return one.verdict.role is Role.NAVIGATION or (one.verdict.open and not signatures.is_signature(one.whole.shown))
