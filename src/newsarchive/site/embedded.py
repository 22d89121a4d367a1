"""What a page says of itself in its head: Dublin Core for libraries, Open Graph for those who share it.

Of an article it says what the crosswalk says. Zotero has its own way with a
head, learnt from its translators "Embedded Metadata" and "RDF": its kind comes
from the Dublin Core type, for Open Graph's "article" is a journal's to it; the
outlet from PRISM's publicationName, else from Dublin Core's source, else
from Open Graph's site name; authors from BIB's "authors" before Dublin Core's
creator, and it takes the last word for the family's name unless a comma stands
in the name; a date that is missing from the first ``<time>`` of the page, and
an author that is missing from whatever looks like a byline. So each of these
is told, also that it is not known. "citation_title" is not among them: to
Zotero that is a journal's, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from babel.core import get_global
from markupsafe import Markup, escape

from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses, cldr
from newsarchive.site.cite_notes import Voice, cells, one_line
from newsarchive.site.crosswalk import DC, Record
from newsarchive.site.labels import UNDATED, UNKNOWN_PUBLISHER
from newsarchive.site.telling import Value, texts
from newsarchive.site.views import Head

PREFIXES = {"dcterms": "DCTERMS", "prism": "prism", "bib": "bib"}
ARTICLE_TYPE = "newspaperArticle"  # Zotero's word for it; Dublin Core has none that is narrow enough
LIST_TYPE = "Collection"  # of the DCMI Type Vocabulary
IN_ITS_LANGUAGE = frozenset({"dcterms:title", "dcterms:abstract"})
IN_ENGLISH = {"dcterms:alternative": "en"}
UNDETERMINED = "und"  # BCP 47: else the language of the page is taken for that of the article


def dublin_core(record: Record, voice: Voice) -> Iterator[str]:
    """The elements of an article. Those with other prefixes than Dublin Core's are for Zotero (see above)."""
    language = str(record.get("language") or "")
    told = set()
    for _, target, value in cells(record, "dublin_core"):
        told.add(target)
        for text in DUBLIN_CORE_FORMS.get(target, texts)(value):
            yield _named(_name(target), text, language if target in IN_ITS_LANGUAGE else IN_ENGLISH.get(target, ""))
    unknown = {"dcterms:issued": voice.say(UNDATED), "prism:publicationName": voice.say(UNKNOWN_PUBLISHER)}
    for target, text in {**unknown, "dcterms:language": UNDETERMINED}.items():
        if target not in told:
            yield _named(_name(target), text)


def open_graph(record: Record, title: str) -> Iterator[str]:
    """The elements of an article. title: of the page, as text: who shares it shows it in the language of the page."""
    for _, target, value in cells(record, "open_graph"):
        for text in (title,) if target == "og:title" else OPEN_GRAPH_FORMS.get(target, texts)(value):
            yield _property(target, text)


def list_elements(head: Head, title: str, voice: Voice) -> Iterator[str]:
    """The elements of a page that is no article: the archive's own, of no date."""
    told = {"title": title, "type": LIST_TYPE, "language": head.language, "publisher": head.site}
    for name, text in told.items():
        yield _named(f"DCTERMS.{name}", text)
    yield _named("DCTERMS.issued", voice.say(UNDATED))
    yield _named("bib.authors", f"{head.site},")
    address = {"og:url": head.address} if head.address else {}
    for name, text in {"og:type": "website", "og:title": title, "og:site_name": head.site, **address}.items():
        yield _property(name, text)


def shared(head: Head) -> Iterator[str]:
    """What every page says to those who share it: language, description, card."""
    if head.description:
        yield _property("og:description", head.description)
    tags = [head.language, *(other.language for other in head.alternates if other.language)]
    for number, tag in enumerate(dict.fromkeys(filter(None, map(territory, tags)))):
        yield _property("og:locale:alternate" if number else "og:locale", tag)
    if head.card:
        yield _property("og:image", head.card)
        yield _property("og:image:type", "image/png")
        yield _property("og:image:width", str(addresses.CARD_SIZE[0]))
        yield _property("og:image:height", str(addresses.CARD_SIZE[1]))
        yield _property("og:image:alt", head.site)
    yield _named("twitter:card", "summary_large_image" if head.card else "summary")


def elements(head: Head, title: str, record: Record | None, voice: Voice) -> Markup:
    """All of them for one page, a line each. title: of the page, as text."""
    found = [f'<link rel="schema.DCTERMS" href="{DC}">']
    found += [*dublin_core(record, voice), *open_graph(record, title)] if record else list_elements(head, title, voice)
    return Markup("\n".join((*found, *shared(head))) + "\n")


@lru_cache(maxsize=64)
def territory(language: str) -> str | None:
    """A language with its country, as Open Graph wants it: vi gives vi_VN; None for one that nobody knows."""
    tag = cldr.LOCALES.get(language, language.replace("-", "_"))
    likely = get_global("likely_subtags").get(tag, tag).split("_")
    return f"{likely[0]}_{likely[-1]}" if len(likely) > 1 and len(likely[-1]) == 2 else None


def _name(target: str) -> str:
    prefix, _, name = target.partition(":")
    return f"{PREFIXES[prefix]}.{name}"


def _named(name: str, content: str, language: str = "") -> str:
    lang = f' lang="{escape(language)}"' if language else ""
    return f'<meta name="{name}"{lang} content="{escape(one_line(content))}">'


def _property(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{escape(one_line(content))}">'


def _whole(value: Value) -> tuple[str, ...]:
    """Names that nobody takes apart."""
    return tuple(name.replace(",", " –") + "," for name in texts(value))


def _day(value: Value) -> tuple[str, ...]:
    """A day or a moment that nobody doubts; Open Graph has no form for others."""
    return (str(value),) if isinstance(value, Edtf) and value.exact else ()


def _news(_value: Value) -> tuple[str, ...]:
    return (ARTICLE_TYPE,)


def _article(_value: Value) -> tuple[str, ...]:
    return ("article",)


DUBLIN_CORE_FORMS: Mapping[str, Callable[[Value], tuple[str, ...]]] = {"dcterms:type": _news, "bib:authors": _whole}
OPEN_GRAPH_FORMS: Mapping[str, Callable[[Value], tuple[str, ...]]] = {
    "og:type": _article,
    "article:published_time": _day,
    "article:modified_time": _day,
}
