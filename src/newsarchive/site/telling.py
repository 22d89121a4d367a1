"""What is said of an article to those who cite it and to machines: the values, before any standard has formed them.

Which of them goes where is the crosswalk's matter. The teller is whoever asks:
a page, which speaks its own language, or the files under ``data/``, which
speak the archive's first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Condition, How
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.nouns.text import slugify
from newsarchive.site import addresses
from newsarchive.site.archive import Archive
from newsarchive.site.desk import headline
from newsarchive.site.sitemap import address as full_address
from newsarchive.site.views import Headline

NEWS = "news"  # the kind of thing that an article is; each standard has its own word for it


class Nature(StrEnum):
    """What somebody is, as far as the name tells."""

    PERSON = "person"
    BODY = "body"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Name:
    """Who wrote something, as printed: never taken apart, for nobody says which of its words is the family's."""

    text: str
    nature: Nature


Value = str | Edtf | tuple[str, ...] | tuple[Name, ...] | tuple[Condition, ...]


def texts(value: Value) -> tuple[str, ...]:
    """A value as texts: one, or each of a list."""
    if isinstance(value, str | Edtf):
        return (str(value),)
    return tuple(item.text if isinstance(item, Name) else str(item) for item in value)


class Teller(Protocol):
    """In which language something is told, and where the pages of that language are (base: None if nobody knows)."""

    @property
    def archive(self) -> Archive: ...
    @property
    def language(self) -> str: ...
    @property
    def base(self) -> str | None: ...
    @property
    def folder(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Site:
    """The teller of the files under ``data/``. base: ends in a slash."""

    archive: Archive
    base: str | None
    folder: str = ""

    @property
    def language(self) -> str:
        return self.archive.config.languages[0]


def title(entry: Entry, _teller: Teller) -> str:
    """The headline: with […] where the page breaks it off, in brackets where the archive supplied it."""
    shown = headline(entry.article)
    text = _marked(shown.text, shown)
    return f"[{text}]" if shown.missing else text


def publisher(entry: Entry, teller: Teller) -> str | None:
    """Who published the page, by the name it has in its own language."""
    return source_name(entry.article.source, teller.archive)


def original_source(entry: Entry, teller: Teller) -> str | None:
    """Whom the page names as the outlet it was taken from."""
    return source_name(entry.article.original_source, teller.archive)


def source_name(key: str | None, archive: Archive) -> str | None:
    """The title of a publisher's profile, or the key where there is none."""
    source = archive.sources.get(key or "")
    return source.title if source else key


def dateline(entry: Entry, _teller: Teller) -> str | None:
    """The words by which the page dates itself, where it does."""
    basis = entry.article.basis.get("date")
    return basis.quote if basis and basis.how is How.PRINTED else None


def retrieved(entry: Entry, _teller: Teller) -> Edtf | None:
    """When the page was captured, where that is a day: what asks for it turns anything else into one."""
    try:
        date = parse(entry.article.retrieved or "")
    except ValueError:
        return None
    return date if date.exact else None


def topics(entry: Entry, teller: Teller) -> tuple[str, ...]:
    """What it is about, in the teller's language where there is a label."""
    return labels(entry.article.topics, teller.archive.authority.topics, teller.language)


def people(entry: Entry, teller: Teller) -> tuple[str, ...]:
    """Whom it names."""
    return labels(entry.article.people, teller.archive.authority.people, teller.language)


def organisations(entry: Entry, teller: Teller) -> tuple[str, ...]:
    """Which bodies it names."""
    return labels(entry.article.organisations, teller.archive.authority.organisations, teller.language)


def labels(keys: Iterable[str], headings: Mapping[str, Heading], language: str) -> tuple[str, ...]:
    """How headings are called in a language; a plain name is its own label."""
    return tuple(dict.fromkeys(headings[key].name(language) if key in headings else key for key in keys))


def archive_title(_entry: Entry, teller: Teller) -> str:
    """What the archive is called."""
    titles = teller.archive.config.title
    return titles.get(teller.language) or next(iter(titles.values()), "")


def page(entry: Entry, teller: Teller) -> str | None:
    """The address of the article's page, if the site has one."""
    path = teller.folder + addresses.article(entry.article.slug)
    return full_address(teller.base, path) if teller.base else None


def place(entry: Entry, teller: Teller) -> str:
    """Where in the archive it is kept: the address, or else the file of its page."""
    return page(entry, teller) or teller.folder + addresses.article(entry.article.slug)


_APART = re.compile(r"\s*[,;]\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*\.?")
# Words of desks, agencies and offices: such a name is nobody's own. Those of the first kind only as its first word.
_FIRST = frozenset(
    ("ban", "báo", "bộ", "cục", "cổng", "đài", "hãng", "nhóm", "phòng", "sở", "tạp", "thông", "tổ", "tòa", "toà")
)
_ANYWHERE = frozenset(
    ("agence", "agency", "antara", "associated", "bureau", "correspondent", "department", "desk", "editor", "editorial",
     "editors", "kantor", "kementerian", "media", "ministry", "news", "newsroom", "office", "press", "redaksi",
     "reporter", "reporters", "reuters", "rédaction", "service", "staff", "team", "the", "times")
)  # fmt: skip
_WORDS_OF_A_NAME = range(2, 6)


def author(entry: Entry, teller: Teller) -> tuple[Name, ...]:
    """Who wrote it: several where the page names several, parted by commas, and each looks like a person."""
    printed = entry.article.author
    if not printed:
        return ()
    authority = teller.archive.authority
    parts = tuple(Name(part, nature(part, authority)) for part in _APART.split(printed) if part)
    if len(parts) > 1 and all(part.nature is Nature.PERSON for part in parts):
        return parts
    return (Name(printed, nature(printed, authority)),)


def nature(name: str, authority: Authority) -> Nature:
    """What a name is the name of: what the authority files say, else what its form tells, else nobody knows."""
    key = slugify(name)  # as keys of authority files mostly are: to compare every spelling would cost too much
    if key in authority.people:
        return Nature.PERSON
    if key in authority.organisations:
        return Nature.BODY
    words = name.split()
    low = [word.lower() for word in words]
    if not words:
        return Nature.UNKNOWN
    if (name.isupper() and len(words) == 1) or low[0] in _FIRST or not _ANYWHERE.isdisjoint(low):
        return Nature.BODY
    return Nature.PERSON if len(words) in _WORDS_OF_A_NAME and all(map(_capital, words)) else Nature.UNKNOWN


def _capital(word: str) -> bool:
    """Whether it is written as a word of somebody's name: a capital, and no more of them unless it is an initial."""
    return bool(_WORD.fullmatch(word)) and word[0].isupper() and (len(word.rstrip(".")) == 1 or not word.isupper())


def english_title(entry: Entry, _teller: Teller) -> str | None:
    """The headline in English, where it is in another language: with […], too, where the page breaks it off."""
    shown = headline(entry.article)
    return _marked(shown.translated, shown) if shown.translated and shown.translated != shown.text else None


def _marked(text: str, shown: Headline) -> str:
    return f"{text.rstrip()} […]" if shown.cut else text
