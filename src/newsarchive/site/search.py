"""What the search page loads: an index in small classic scripts, of which a question needs a few.

    search/head.js       what all questions need: how the index is laid out, what each find is chosen by
    search/w/N.js        for words: the finds that have them
    search/p/N.js        for two words that stand together: the finds that have them
    search/t/S-N.js      what a result prints, of a few articles

Scripts and not JSON, since ``fetch`` does not exist on ``file://``: the page
adds a ``<script>`` for what it needs, and searches a disk and a server in
the same way. The articles are parted into *segments* by their slugs. The index
of a segment is kept in the cache, so that an edit makes one of them anew; a
file of words has a row for each segment. A segment depends on nothing but its
own articles and the names that they use.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from newsarchive.nouns.frozen import freeze
from newsarchive.site import addresses, search_segments
from newsarchive.site.archive import Archive
from newsarchive.site.make import Task
from newsarchive.site.output import Output
from newsarchive.site.search_docs import desks
from newsarchive.site.search_index import Part, Shards
from newsarchive.site.search_segments import FOLDER, Found, script
from newsarchive.site.views import Link

KEY_LENGTH = 8  # digits of the index's digest that stand in its addresses, so that no old file is taken for a new one


def key(archive: Archive, found: Sequence[Found]) -> str:
    """A digest of all that the index is made from."""
    return hashlib.sha256(freeze((_labels(archive), tuple(one.key for one in found)))).hexdigest()


def paths(found: Sequence[Found]) -> list[str]:
    """The files of the index that all segments share."""
    shards = _shards(found)
    words = [f"{FOLDER}/w/{number}.js" for number in range(shards.words)]
    return [addresses.SEARCH_INDEX, *words, *(f"{FOLDER}/p/{number}.js" for number in range(shards.pairs))]


def outputs(task: Task, found: Sequence[Found]) -> Iterator[Output]:
    """The files of the index that all segments share, in the order of `paths`."""
    parts = [search_segments.part(task, one) for one in found]
    shards = _shards(found)
    yield Output(addresses.SEARCH_INDEX, _head(task.archive, shards, parts))
    for number in range(shards.words):
        yield Output(
            f"{FOLDER}/w/{number}.js", script("takeWords", str(number), [one.words.get(number, "") for one in parts])
        )
    for number in range(shards.pairs):
        yield Output(
            f"{FOLDER}/p/{number}.js", script("takePairs", str(number), [one.pairs.get(number, "") for one in parts])
        )


def _shards(found: Sequence[Found]) -> Shards:
    return found[0].segment.shards if found else Shards(1, 1)


def _head(archive: Archive, shards: Shards, parts: Sequence[Part]) -> bytes:
    """What every question needs. For what `finds` says see `search_index`."""
    digest = hashlib.sha256(freeze(tuple((part.words, part.pairs, part.finds) for part in parts))).hexdigest()
    value = {
        "words": shards.words,
        "pairs": shards.pairs,
        "together": search_segments.TOGETHER,
        "onsets": sorted({onset for part in parts for onset in part.onsets}),
        **_labels(archive),
        "segments": [[part.finds, part.sources, part.topics] for part in parts],
    }
    return script("begin", digest[:KEY_LENGTH], value)


def _labels(archive: Archive) -> dict[str, object]:
    """What is the archive's own: languages, spelling variants, what sources and topics are called in each language."""
    found = desks(archive)
    return {
        "languages": archive.config.languages,
        "variants": archive.config.variants,
        "sources": [(name, [_named(desk.source(name)) for desk in found]) for name in archive.by_source],
        "topics": [(name, [_named(desk.heading("topics", name)) for desk in found]) for name in archive.by_topic],
    }


def _named(link: Link) -> tuple[str, str]:
    """A name, and its language ("" for the page's own)."""
    return link.text, link.language or ""
