"""Feeds: the latest articles as Atom (RFC 4287) and as JSON Feed 1.1, of the archive and of each source.

Feed readers want a moment to the second where an archive often has a month or
nothing. The rules: an entry is `published` only where its day is known beyond
doubt; `updated`, which Atom demands, is the update's or the publication's first
moment, else that of the latest thing the article dates, else 1970; the exact
date stands beside it in EDTF, as ``dc:date``. JSON Feed, which demands none, has
only days that are known. No clock is ever read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape as escape_html
from html import unescape
from urllib.parse import urljoin

from newsarchive.nouns import markdown
from newsarchive.nouns.archive import Entry
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.site import addresses, telling
from newsarchive.site.archive import Archive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.output import Page
from newsarchive.site.sitemap import address
from newsarchive.site.xml import DECLARATION, element, escape, is_web

LATEST = 20  # entries in a feed: some weeks of a busy desk, and a file that a reader fetches every hour stays small
NO_MOMENT = "1970-01-01T00:00:00Z"  # for what has no date at all: an old one keeps it from looking like news
ATOM, JSON_FEED = "atom-feed", "json-feed"
_ADDRESS = re.compile(r'(?<= )(href|src)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: title and summary in the language of the feed where there are such, the text in its own.

    date: EDTF. published, modified: RFC 3339, None where no day is known beyond doubt;
    updated: as Atom wants one. blocks: Markdown.
    """

    url: str
    title: str
    title_language: str | None
    date: str | None
    published: str | None
    modified: str | None
    updated: str
    author: str | None
    language: str | None
    summary: str | None
    summary_language: str | None
    topics: tuple[str, ...]
    via: str | None
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed shows. url: its own; home: the page it is the feed of."""

    url: str
    home: str
    title: str
    description: str
    language: str
    publisher: str
    rights: str
    updated: str
    items: tuple[Item, ...]


def feeds(archive: Archive, base_url: str | None) -> Iterator[Page]:
    """``feed.xml``, ``feed.json`` and ``sources/KEY.xml`` of each language; none without an address of the site."""
    if base_url is None:
        return
    for language in archive.config.languages:
        yield from _of_language(opened(archive, language, base_url), base_url)


def _of_language(desk: Desk, base: str) -> Iterator[Page]:
    archive, folder, title = desk.archive, desk.folder, _in(desk.archive.config.title, desk)
    for path, maker in ((folder + "feed.xml", ATOM), (folder + "feed.json", JSON_FEED)):
        yield Page(path, maker, _feed(desk, (path, addresses.HOME), base, title, archive.entries[:LATEST]))
    for key, slugs in archive.by_source.items():
        if key != addresses.UNKNOWN:
            entries = (archive.by_slug[slug] for slug in slugs[:LATEST])
            name = f"{desk.source(key).text} – {title}"
            path = f"{folder}sources/{key}.xml"
            yield Page(path, ATOM, _feed(desk, (path, addresses.source(key)), base, name, entries))


def _feed(desk: Desk, paths: tuple[str, str], base: str, title: str, entries: Iterable[Entry]) -> Feed:
    """paths: of the feed, and (from the root of its language) of the page that it is the feed of."""
    items = tuple(_item(entry, desk, base) for entry in entries)
    path, home = paths
    config = desk.archive.config
    return Feed(
        url=address(base, path),
        home=address(base, desk.folder + home),
        title=title,
        description=_in(config.description, desk),
        language=desk.language,
        publisher=_in(config.title, desk),
        rights=_in(config.rights, desk),
        updated=max((item.updated for item in items), default=NO_MOMENT),
        items=items,
    )


def _item(entry: Entry, desk: Desk, base: str) -> Item:
    article, zone = entry.article, desk.archive.config.timezone
    title, summary = desk.translated(telling.english_title(entry, desk)), desk.translated(article.summary_en)
    return Item(
        url=address(base, desk.folder + addresses.article(article.slug)),
        title=title or telling.title(entry, desk),
        title_language=desk.language if title else article.language,
        date=None if article.date is None else str(article.date),
        published=_sure(article.date, zone),
        modified=_sure(article.updated, zone),
        updated=_updated(entry, zone),
        author=article.author or (desk.source(article.source).text if article.source else None),
        language=article.language,
        summary=summary or article.summary,
        summary_language=desk.language if summary else article.language,
        topics=tuple(desk.heading("topics", key).text for key in article.topics),
        via=article.url if is_web(article.url) else None,
        blocks=tuple(block.source for block in entry.blocks),
    )


def _in(texts: Mapping[str, str], desk: Desk) -> str:
    said = desk.words(texts)
    return said[0] if said else ""


def _sure(date: Edtf | None, zone: str) -> str | None:
    """The moment of a date that is one day nobody doubts."""
    return moment(date, zone) if date is not None and date.exact else None


def _updated(entry: Entry, zone: str) -> str:
    article = entry.article
    told = (article.updated, article.date)
    mentioned = (*(event.date for event in article.events), *(figure.as_of for figure in article.figures))
    first = next(filter(None, (moment(date, zone) for date in told)), None)
    return first or max(filter(None, (moment(date, zone) for date in mentioned)), default=NO_MOMENT)


def moment(date: Edtf | None, zone: str) -> str | None:
    """The first moment of a date in RFC 3339, in its own zone or else in `zone`; None where its year is not known."""
    if date is None or date.point.year is None:
        return None
    point: Point = date.point
    year, month, day, hour, minute, second = point.first
    told = point.zone or (zone if re.fullmatch(r"[+-]\d\d:\d\d", zone, re.ASCII) else "Z")
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{told}"


def content(item: Item) -> str:
    """The article as HTML whose links lead on from wherever it is read."""
    return "\n".join(_led_on(markdown.html(block), item.url) for block in item.blocks)


def _led_on(markup: str, page: str) -> str:
    if '="' not in markup:  # no attribute, as in most blocks: to search them is most of the work on a feed
        return markup
    return _ADDRESS.sub(lambda m: f'{m[1]}="{escape_html(_absolute(page, unescape(m[2])))}"', markup)


def _absolute(page: str, link: str) -> str:
    try:
        return urljoin(page, link)
    except ValueError:  # such as http://[ , which no browser follows either
        return page


def atom(view: object) -> bytes:
    """An Atom feed."""
    assert isinstance(view, Feed)
    head = [
        element("id", view.url),
        element("title", view.title),
        element("subtitle", view.description) if view.description else "",
        element("updated", view.updated),
        f"<author>{element('name', view.publisher)}</author>",
        element("link", rel="self", type="application/atom+xml", href=view.url),
        element("link", rel="alternate", type="text/html", href=view.home),
        element("rights", view.rights) if view.rights else "",
    ]
    spaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    opening = f'<feed {spaces} xml:lang="{escape(view.language)}">'
    return _joined([DECLARATION.rstrip(), opening, *head, *map(_entry, view.items), "</feed>"]).encode()


def _entry(item: Item) -> str:
    rows = [
        "<entry>",
        element("id", item.url),
        element("title", item.title, xml_lang=item.title_language),
        element("link", rel="alternate", type="text/html", href=item.url),
        element("link", rel="via", href=item.via) if item.via else "",
        element("published", item.published) if item.published else "",
        element("updated", item.updated),
        element("dc:date", item.date) if item.date else "",
        f"<author>{element('name', item.author)}</author>" if item.author else "",
        *(element("category", term=topic) for topic in item.topics),
        element("summary", item.summary, xml_lang=item.summary_language) if item.summary else "",
        element("content", content(item), type="html", xml_lang=item.language),
        "</entry>",
    ]
    return _joined(rows).rstrip()


def _joined(rows: Iterable[str]) -> str:
    return "".join(f"{row}\n" for row in rows if row)


def json_feed(view: object) -> bytes:
    """A JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    assert isinstance(view, Feed)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "home_page_url": view.home,
        "feed_url": view.url,
        "description": view.description,
        "language": view.language,
        "authors": [{"name": view.publisher}],
        "items": [_json_item(item) for item in view.items],
    }
    kept = {name: value for name, value in feed.items() if value or name == "items"}
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _json_item(item: Item) -> dict[str, object]:
    rows = {
        "id": item.url,
        "url": item.url,
        "external_url": item.via,
        "title": item.title,
        "summary": item.summary,
        "content_html": content(item),
        "date_published": item.published,
        "date_modified": item.modified,
        "authors": [{"name": item.author}] if item.author else None,
        "tags": list(item.topics),
        "language": item.language,
    }
    return {name: value for name, value in rows.items() if value or name == "content_html"}


MAKERS: Mapping[str, Callable[[object], bytes]] = {ATOM: atom, JSON_FEED: json_feed}
