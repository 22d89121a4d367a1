"""Controlled names: the authority files, and the profiles of the publishers."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsarchive.nouns.text import fold


@dataclass(frozen=True, slots=True)
class Heading:
    """One entry of an authority file (the librarian's word for a controlled name).

    key: its address, ``topics/<key>.html``.
    spellings: every way the text may write it, the preferred one first.
    label: how the site names it, by language ("vi", "en").
    note: one sentence about it, by language. fields: further facts (a person's office).
    units: of a measure, by language and then by the form of the plural (CLDR's: one, other …);
    under the language "" as texts print it.
    """

    key: str
    spellings: tuple[str, ...]
    label: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    units: dict[str, dict[str, str]] = field(default_factory=dict)

    def is_unit(self, text: str) -> bool:
        """Whether `text` is the unit of this measure, in any language and form."""
        wanted = text.casefold()
        return any(wanted == form.casefold() for forms in self.units.values() for form in forms.values())

    def name(self, language: str) -> str:
        """Its label in `language`, else in any language, else its first spelling, else its key."""
        own = self.label.get(language) or self.label.get(language.partition("-")[0])
        return own or next(iter(self.label.values()), "") or next(iter(self.spellings), self.key)


@dataclass(frozen=True, slots=True)
class Authority:
    """The authority files. Each holds headings by key, in the order of the file."""

    topics: dict[str, Heading] = field(default_factory=dict)
    people: dict[str, Heading] = field(default_factory=dict)
    organisations: dict[str, Heading] = field(default_factory=dict)
    measures: dict[str, Heading] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """The profile of a publisher: ``content/sources/<key>.md``.

    kind: ministry, provincial-portal, newspaper, agency, republisher, … (free text).
    marks: strings that give its pages away; each is looked for in a capture's lines outside the text.
    names: how other pages name it ("Nguồn: Bộ Ngoại giao"), its title included.
    text: Markdown by language ("vi", "en"): what it is, what the archive has from it, how far to trust it.
    """

    key: str
    title: str
    title_en: str | None = None
    kind: str | None = None
    url: str | None = None
    language: str | None = None
    marks: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    text: dict[str, str] = field(default_factory=dict)
    extra: dict[str, object] = field(default_factory=dict)

    def answers_to(self, name: str) -> bool:
        """Whether `name` (as printed) is one of its names, without regard to case or marks."""
        wanted = fold(name)
        return any(fold(known) == wanted for known in (self.title, *self.names))
