"""What a page says of itself to search engines: schema.org, as JSON-LD.

An article's page is a NewsArticle that this archive publishes; it is based on
the page that was captured, which another published, and which may itself have
been taken from a third. Names are typed where their form or the archive's
files tell what they are. A date stands here only where it is a day that nobody
doubts. JSON-LD is data: a policy against scripts does not touch it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from newsarchive.nouns.edtf import Edtf
from newsarchive.site import addresses
from newsarchive.site.cite_notes import Voice, cells
from newsarchive.site.crosswalk import Record
from newsarchive.site.data import FILES
from newsarchive.site.telling import Name, Nature, Value, texts
from newsarchive.site.views import Head
from newsarchive.site.xml import is_web

Thing = dict[str, object]
NATURES = {Nature.PERSON: "Person", Nature.BODY: "Organization"}
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_ESCAPED = re.compile(r"\\.")
# What the objects are that dots lead into, and what all of their kind have.
OBJECTS: Mapping[str, Thing] = {
    "isBasedOn": {"@type": "WebPage"},
    "isBasedOn.isBasedOn": {"@type": "CreativeWork"},
    "isBasedOn.encoding": {"@type": "MediaObject", "encodingFormat": "text/plain"},
}
# Kinds of pages by where they are: what the page is, and what it is about.
PAGES: tuple[tuple[str, str, str], ...] = (
    (addresses.HOME, "WebSite", ""),
    (addresses.ABOUT, "AboutPage", ""),
    (addresses.SEARCH, "SearchResultsPage", ""),
    ("sources/", "CollectionPage", "Organization"),
    ("people/", "CollectionPage", "Person"),
    ("organisations/", "CollectionPage", "Organization"),
    ("topics/", "CollectionPage", "DefinedTerm"),
    ("", "CollectionPage", ""),
)


def article(record: Record) -> Thing:
    """The NewsArticle of one article."""
    made: Thing = {}
    for field, target, value in cells(record, "schema_org"):
        form = FORMS.get(target, FORMS.get(field.name, _plain))
        said = form(value)
        if said not in (None, []):
            _put(made, target, said)
    return made


def page(head: Head, title: str, voice: Voice) -> Thing:
    """What a page that is no article is. title: of the page, as text."""
    kind, about = next((kind, about) for start, kind, about in PAGES if head.path.startswith(start))
    made: Thing = {"@type": kind, "name": title, "inLanguage": head.language}
    if head.description:
        made["description"] = head.description
    if head.address:
        made["url"] = head.address
    if about and head.title:
        made["about"] = {"@type": about, "name": head.title}
    if kind == "WebSite":
        made["hasPart"] = dataset(head, voice)
    else:
        made["isPartOf"] = {"@type": "WebSite", "name": head.site}
    return made


def dataset(head: Head, voice: Voice) -> Thing:
    """The files under ``data/``."""
    start = head.base or head.assets
    files: list[Thing] = [
        {"@type": "DataDownload", "name": voice.say(file.title), "encodingFormat": file.media,
         "contentUrl": start + file.path}
        for file in FILES
    ]  # fmt: skip
    creator = {"@type": "Organization", "name": head.site}
    made: Thing = {"@type": "Dataset", "name": head.site, "creator": creator, "distribution": files}
    return made | ({"description": head.description} if head.description else {})


def script(head: Head, title: str, record: Record | None, voice: Voice) -> Markup:
    """The element of one page."""
    made = article(record) if record else page(head, title, voice)
    if record and head.card:
        made["image"] = head.card
    text = _ENCODE({"@context": "https://schema.org", **made})
    # Nothing of it may end the element, begin a comment or look like an attribute, whatever a title holds.
    text = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: "\\u0022" if found[0] == '\\"' else found[0], text)
    return Markup('<script type="application/ld+json">%s</script>\n') % Markup(text)


def _put(made: Thing, target: str, value: object) -> None:
    """Lay `value` where `target` leads; a list goes on, else what was said first stands."""
    *path, name = target.split(".")
    for depth, step in enumerate(path, 1):
        inner = made.setdefault(step, dict(OBJECTS[".".join(path[:depth])]))
        assert isinstance(inner, dict)
        made = inner
    there = made.setdefault(name, value)
    if there is not value and isinstance(there, list) and isinstance(value, list):
        made[name] = there + value


def _plain(value: Value) -> object:
    return str(value) if isinstance(value, str | Edtf) else list(texts(value))


def _news(_value: Value) -> object:
    return "NewsArticle"


def _day(value: Value) -> object:
    return str(value) if isinstance(value, Edtf) and value.exact else None


def _names(value: Value) -> object:
    return [_named(name) for name in value if isinstance(name, Name)] if isinstance(value, tuple) else None


def _named(name: Name) -> Thing:
    kind = NATURES.get(name.nature)
    return {"@type": kind, "name": name.text} if kind else {"name": name.text}


def _organisation(value: Value) -> object:
    return {"@type": "Organization", "name": str(value)}


def _persons(value: Value) -> object:
    return [{"@type": "Person", "name": text} for text in texts(value)]


def _organisations(value: Value) -> object:
    return [{"@type": "Organization", "name": text} for text in texts(value)]


def _site(value: Value) -> object:
    return {"@type": "WebSite", "name": str(value)}


def _web(value: Value) -> object:
    return str(value) if is_web(str(value)) else None


def _web_listed(value: Value) -> object:
    return [str(value)] if is_web(str(value)) else None


# By target; two fields that lead to one target, by field.
FORMS: Mapping[str, Callable[[Value], object]] = {
    "@type": _news,
    "datePublished": _day,
    "dateModified": _day,
    "author": _names,
    "sourceOrganization": _organisation,
    "publisher": _organisation,
    "isPartOf": _site,
    "isBasedOn.publisher": _organisation,
    "isBasedOn.isBasedOn.publisher": _organisation,
    "isBasedOn.url": _web,
    "isBasedOn.archivedAt": _web_listed,
    "isBasedOn.encoding.dateCreated": _day,
    "people": _persons,
    "organisations": _organisations,
}
