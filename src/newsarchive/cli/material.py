"""What several commands load: the content, and the captures that are at hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsarchive.cli.options import Options
from newsarchive.content.load import load
from newsarchive.nouns.archive import Content, Entry
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.memo import Memo
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.reading import seeds
from newsarchive.site.plan import program_digest

MEMO = "articles.sqlite"  # in the cache folder: articles that were loaded and proven before


def load_content(options: Options) -> tuple[Content | None, tuple[Problem, ...]]:
    """The content, or None if there is any error in it, and what is wrong."""
    # In this process alone: an article is read in half the time that it takes to send it from another.
    memo = Memo(options.cache / MEMO, program_digest(), forget=options.clean)
    return load(options.content, options.root, mapper=memo.map)


def captures_at_hand(options: Options) -> dict[str, Capture]:
    """The captures that can be read, by file name; none where there is no folder of them.

    What is wrong with the others is for `ingest` to say.
    """
    if not options.seeds.is_dir():
        return {}
    return {capture.name: capture for capture in seeds.load(options.seeds, options.shown(options.seeds)).captures}


def absent(entries: Iterable[Entry], captures: Mapping[str, Capture], seeds: str) -> tuple[Problem, ...]:
    """A warning for each article whose capture is not at hand, since it has no capture page then."""
    return tuple(
        Problem(
            entry.path,
            None,
            "capture-not-at-hand",
            f"its capture {ref.file} is not in {seeds}, so it has no capture page",
            "put the capture back",
            Severity.WARNING,
        )
        for entry in entries
        if (ref := entry.article.capture) and ref.file not in captures
    )
