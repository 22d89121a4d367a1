"""The archive in segments, each indexed by itself: what the processes of a crew share out, and what is remembered.

Articles are parted by their slugs, so that each stays where it is whatever
becomes of the others. The index of a segment is kept in the cache: an edit
makes one of them anew. A segment depends on nothing but its own articles and
the names that they use.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.files import write_atomic
from newsarchive.nouns.frozen import freeze
from newsarchive.site import publish
from newsarchive.site.archive import Archive
from newsarchive.site.derive import has_capture_page
from newsarchive.site.folders import Folders
from newsarchive.site.make import Done, Task
from newsarchive.site.scripts import literal
from newsarchive.site.search_docs import Described, Describer
from newsarchive.site.search_index import Part, Shards, index
from newsarchive.site.state import Made

FOLDER = "search"
VERSION = 1  # of what lies in the cache
# An edit indexes a segment anew, and a file of the index has a row for each: small ones while they are few.
SEGMENT, SEGMENTS = 125, 16
LARGE_SEGMENT = 1000  # articles: about a second's work; where they would be larger, there are more of them
TOGETHER = 4  # articles in one file of texts: some 8 KB over the wire, a result on each page of ten
CHARACTERS = 1 << 16  # of text for each file of pairs: it comes to some 15 KB of index
PAIRS_PER_WORDS = 4  # there are so many times as many files of pairs
CALL = "globalThis.newsarchiveSearch"  # what the scripts call, or set


@dataclass(frozen=True, slots=True)
class Segment:
    """Some of the articles, in the order of the archive. number: among the segments, from 0."""

    number: int
    entries: tuple[Entry, ...]
    shards: Shards


@dataclass(frozen=True, slots=True)
class Found:
    """A segment that has been indexed. kept: the index, in the cache. done: its files of texts."""

    segment: Segment
    key: str
    kept: Path
    done: tuple[Done, ...]


def segments(archive: Archive) -> list[Segment]:
    """The articles, parted. The cost is small: nothing of them is looked at but the slugs."""
    count = _count(len(archive.entries))
    parts: list[list[Entry]] = [[] for _ in range(count)]
    for entry in archive.entries:
        parts[crc32(entry.article.slug.encode()) % count].append(entry)
    shards = _shards(sum(len(entry.article.body) for entry in archive.entries))
    return [Segment(number, tuple(part), shards) for number, part in enumerate(parts)]


def _count(articles: int) -> int:
    """How many segments: a power of two, so that it is another number, and all are made anew, only now and then."""
    if not articles:
        return 0
    count = 1
    while articles > count * (SEGMENT if count < SEGMENTS else LARGE_SEGMENT):
        count *= 2
    return count


def _shards(characters: int) -> Shards:
    wanted = max(1, characters // CHARACTERS)
    pairs = 1 << (wanted - 1).bit_length()
    return Shards(max(1, pairs // PAIRS_PER_WORDS), pairs)


def make(task: Task, segment: Segment) -> Found:
    """Index a segment and stage its texts, unless both are as they should be already. Raises OSError."""
    key = _key(task, segment)
    kept = task.folders.work / FOLDER / f"{key}.json"
    texts = [_text_path(segment.number, group) for group in range(-(-len(segment.entries) // TOGETHER))]
    standing = [_standing(task, path, Made(key, "", 0)) for path in texts]
    if all(standing) and kept.is_file():
        done = tuple(
            Done(0, made[0], False, made[1], rendered=False, kept=True) for made in zip(texts, standing, strict=True)
        )
        return Found(segment, key, kept, done)
    described = _described(task, segment)
    _save(kept, index(described, segment.shards))
    shown = [article.shown for article in described]
    done = tuple(_staged(task, key, segment.number, group, shown) for group in range(len(texts)))
    return Found(segment, key, kept, done)


def part(task: Task, found: Found) -> Part:
    """The index of a segment: what the cache has of it, else made anew."""
    return _load(found.kept) or index(_described(task, found.segment), found.segment.shards)


def forget(folders: Folders, found: Sequence[Found]) -> None:
    """Clear away what the cache has of other segments."""
    wanted = {one.kept.name for one in found}
    for path in (folders.work / FOLDER).glob("*.json"):
        if path.name not in wanted:
            path.unlink(missing_ok=True)


def _described(task: Task, segment: Segment) -> list[Described]:
    describer = Describer(task.archive, task.templates)
    return [describer.describe(entry) for entry in segment.entries]


def _key(task: Task, segment: Segment) -> str:
    """A digest of all that the index of a segment is made from."""
    archive, whole = task.archive, hashlib.sha256(f"{VERSION} {task.shared}\n".encode())
    used: dict[tuple[str, str], object] = {}
    for entry in segment.entries:
        article = entry.article
        blocks = tuple((block.line, block.paragraph) for block in entry.blocks)
        whole.update(freeze((article, blocks, has_capture_page(entry, archive.captures))))
        for kind in ("people", "organisations", "topics"):
            for name in getattr(article, kind):
                used[kind, name] = getattr(archive.authority, kind).get(name)
        for figure in article.figures:
            used["measures", figure.measure] = archive.authority.measures.get(figure.measure)
        for publisher in filter(None, (article.source, article.original_source)):
            profile = archive.sources.get(publisher)
            used["sources", publisher] = profile and (profile.title, profile.title_en, profile.names)
    whole.update(
        freeze((segment.number, segment.shards, archive.config.languages, tuple(sorted(used.items(), key=str))))
    )
    return whole.hexdigest()


def _text_path(segment: int, group: int) -> str:
    return f"{FOLDER}/t/{segment}-{group}.js"


def _standing(task: Task, path: str, wanted: Made) -> Made | None:
    return publish.standing(task.folders.output, path, task.old.get(path), task.present.get(path), wanted)


def _staged(task: Task, key: str, segment: int, group: int, shown: Sequence[object]) -> Done:
    """One file of texts, in the stage unless the same bytes lie there already."""
    path, name = _text_path(segment, group), f"{segment}-{group}"
    data = script("takeTexts", name, shown[group * TOGETHER : (group + 1) * TOGETHER])
    wanted = Made(key, hashlib.sha256(data).hexdigest(), len(data))
    if kept := _standing(task, path, wanted):
        return Done(0, path, False, kept, rendered=False, kept=True)
    done = Done(0, path, False, wanted, rendered=False, name=f"s{segment}t{group}")
    (task.folders.stage / done.stage).write_bytes(data)
    return done


def script(what: str, name: str, value: object) -> bytes:
    """A script that hands `value` to the page: JSON in a call. None of it could end a script or a line."""
    return f'{CALL}.{what}("{name}",{literal(value)});\n'.encode("utf-8", "replace")


def _save(path: Path, part: Part) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    row = [dict(part.words), dict(part.pairs), part.onsets, part.finds, part.sources, part.topics]
    write_atomic(path, json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))


def _load(path: Path) -> Part | None:
    """The index of a segment, as it lies in the cache; None if it is not there or not whole."""
    try:
        words, pairs, onsets, finds, sources, topics = json.loads(path.read_bytes())
        words, pairs = ({int(number): str(row) for number, row in rows.items()} for rows in (words, pairs))
        return Part(words, pairs, tuple(onsets), str(finds), tuple(sources), tuple(topics))
    except (OSError, ValueError, TypeError, AttributeError):
        return None
