"""The addresses of articles: each belongs to one of them, for good."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsarchive.nouns.archive import Entry, Parsed
from newsarchive.nouns.problem import Problem

# Addresses that other pages have, or names that Windows keeps for itself.
RESERVED = re.compile(r"index(?:-[0-9]+)?|con|prn|aux|nul|(?:com|lpt)[0-9]", re.IGNORECASE)


def owners(found: Sequence[tuple[Entry, Parsed]], problems: list[Problem]) -> dict[str, Entry]:
    """The article that has each address, by slug or alias, case folded; two that want the same are a problem.

    File systems that fold case would make one file of two addresses that differ in it.
    """
    held: dict[str, Entry] = {}
    for entry, parsed in found:
        _claim(entry.article.slug, "slug", (entry, parsed), held, problems)
    for entry, parsed in found:
        spelled: dict[str, str] = {}
        for alias in parsed.article.aliases if parsed.article else ():
            if alias.casefold() != entry.article.slug.casefold():
                _claim(alias, "alias", (entry, parsed), held, problems)
            first = spelled.setdefault(alias.casefold(), alias)
            if first != alias:
                message = f"the aliases '{first}' and '{alias}' differ in their case alone"
                problems.append(Problem(entry.path, parsed.marks.get("aliases"), "duplicate-slug", message, "keep one"))
    for entry, _ in found:  # those that come from a renamed file: only where nobody else wants them
        for alias in entry.article.aliases:
            held.setdefault(alias.casefold(), entry)
    return held


def with_own_aliases(entry: Entry, held: dict[str, Entry]) -> Entry:
    """`entry` without aliases that are its own slug or another article's address."""
    slug = entry.article.slug.casefold()
    aliases = dict.fromkeys(entry.article.aliases)
    own = tuple(a for a in aliases if a.casefold() != slug and held[a.casefold()].path == entry.path)
    return entry if own == entry.article.aliases else replace(entry, article=replace(entry.article, aliases=own))


def by_name(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Articles by slug and by alias, as another article may name them."""
    return {name: entry for entry in entries for name in (entry.article.slug, *entry.article.aliases)}


def _claim(name: str, what: str, pair: tuple[Entry, Parsed], held: dict[str, Entry], problems: list[Problem]) -> None:
    entry, parsed = pair
    line = parsed.marks.get("slug" if what == "slug" else "aliases")
    if RESERVED.fullmatch(name):
        message = f"'{name}' is the address of another page"
        problems.append(Problem(entry.path, line, "reserved-slug", message, f"give the article another {what}"))
    owner = held.setdefault(name.casefold(), entry)
    if owner is not entry:
        message = f"the {what} '{name}' is also an address of {owner.path}"
        problems.append(Problem(entry.path, line, "duplicate-slug", message, "take it out of one of the two"))
