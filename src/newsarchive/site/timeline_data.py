"""What each entry of the timeline can be chosen by, for the script that filters it: one classic script a language.

A page holds its own entries; this holds the whole archive's, so that a reader
of one year learns what the others have. It is read where a filter is set,
and not before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from newsarchive.site import addresses
from newsarchive.site.archive import Archive, Kind
from newsarchive.site.desk import Desk, opened, period
from newsarchive.site.output import Output
from newsarchive.site.scripts import literal

PATH = "timeline-data.js"
LETTERS = {Kind.EVENT: "e", Kind.FIGURE: "f", Kind.PUBLICATION: "p"}
_GLOBAL = "newsarchiveTimeline"


def outputs(archive: Archive) -> Iterator[Output]:
    """The script of each language, which sets one global: ``{publishers, topics, periods, pages, rows}``.

    publishers, topics: [last part of the address, name, language of the name or ""].
    periods: "2021-08", "2021" for what has no month, "" for what has no date; pages: where each begins.
    rows: a line an article: its publisher, its topics, and for each period with
    entries its number and their kinds by their first letters, all by number: ``0|1,3|0ep,4e``.
    """
    for language in archive.config.languages:
        desk = opened(archive, language, None)
        yield Output(desk.folder + PATH, f"globalThis.{_GLOBAL}={literal(_data(desk))};\n".encode())


def _data(desk: Desk) -> dict[str, object]:
    archive = desk.archive
    kinds: defaultdict[str, defaultdict[str, str]] = defaultdict(lambda: defaultdict(str))
    for moment in archive.timeline:
        kinds[moment.article][period(moment)] += LETTERS[moment.kind]
    publishers = _numbered(entry.article.source or addresses.UNKNOWN for entry in archive.entries)
    topics = _numbered(name for entry in archive.entries for name in entry.article.topics)
    periods = _numbered(period(moment) for moment in archive.timeline)
    rows = []
    for entry in archive.entries:
        article = entry.article
        when = ",".join(f"{periods[name]}{found}" for name, found in kinds[article.slug].items())
        about = ",".join(str(topics[name]) for name in article.topics)
        rows.append(f"{publishers[article.source or addresses.UNKNOWN]}|{about}|{when}")
    return {
        "publishers": [_publisher(desk, key) for key in publishers],
        "topics": [_topic(desk, name) for name in topics],
        "periods": list(periods),
        "pages": [desk.timeline_pages[name] for name in periods],
        "rows": "\n".join(rows),
    }


def _numbered(names: Iterator[str]) -> dict[str, int]:
    """Each name once, in order, with its number from 0."""
    return {name: number for number, name in enumerate(sorted(set(names)))}


def _publisher(desk: Desk, key: str) -> list[str]:
    if key == addresses.UNKNOWN:
        return [key, "", ""]
    link = desk.source(key)
    return [key, link.text, link.language or ""]


def _topic(desk: Desk, name: str) -> list[str]:
    link = desk.heading("topics", name)
    return [desk.names["topics"].get(name, name), link.text, link.language or ""]
