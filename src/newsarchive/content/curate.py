"""What becomes of fresh readings, given what the archive holds: decided here, carried out by `content.store`.

Hand edits win. A capture that an article holds, whatever that article's file
is called by now, keeps it; an article that a person deleted stays deleted; a
reading that differs from the accepted one changes nothing until an update is
asked for, and then only what no person touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff
from enum import StrEnum

from newsarchive.content import schema, setaside, sources
from newsarchive.content.addresses import RESERVED
from newsarchive.content.faults import in_order
from newsarchive.content.holdings import Held, Holdings, Kept
from newsarchive.content.merge import merge
from newsarchive.content.revise import revise
from newsarchive.nouns.article import Article, CaptureRef
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.nouns.text import slugify

SUFFIX = 8  # hexadecimal digits of a digest after a slug that two captures want: 1 in 4 billion to meet again
DIFF_LIMIT = 5_000  # lines of a text; beyond them a diff says no more than that it differs (difflib is quadratic)


DUPLICATE = "duplicate"  # the code of a capture that another one repeats byte for byte


class Outcome(StrEnum):
    """What becomes of one capture, or of one file of the archive."""

    NEW = "new"  # becomes an article
    COMPLETED = "completed"  # an article that has no accepted reading gets it
    UNCHANGED = "unchanged"
    DIFFERS = "differs"  # from the accepted reading; nothing is written
    UPDATED = "updated"  # merged
    DELETED = "deleted"  # a person deleted the article; nothing is written
    SET_ASIDE = "set-aside"  # newly listed as no article


LEFT_TO_DO = frozenset({Outcome.NEW, Outcome.COMPLETED, Outcome.DIFFERS, Outcome.SET_ASIDE})


@dataclass(frozen=True, slots=True)
class Write:
    """One file to write: its path from the content folder, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be done for one capture.

    slug: of its article ("" for a capture set aside). writes: in the order in
    which they leave a sound archive behind wherever they are broken off.
    diff: accepted against fresh reading, as unified diff. conflicts: what both
    a person and the fresh reading changed.
    """

    outcome: Outcome
    capture: str
    slug: str = ""
    writes: tuple[Write, ...] = ()
    diff: str = ""
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """Every intent, by capture, and what is wrong."""

    intents: tuple[Intent, ...]
    problems: tuple[Problem, ...]

    @property
    def left(self) -> tuple[Intent, ...]:
        """What a run that writes nothing would leave undone."""
        return tuple(intent for intent in self.intents if intent.outcome in LEFT_TO_DO)


def decide(
    readings: Iterable[Reading],
    set_aside: Iterable[SetAside],
    held: Holdings,
    *,
    update: bool = False,
    seeds: str = "seeds",
) -> Decision:
    """What to do with these readings and with the captures that gave none.

    readings, set_aside: of every capture at hand, in any order. seeds: the
    folder of the captures, for messages.
    """
    fresh = list(_once(sorted((one for one in readings if one.article.capture), key=_capture_name)))
    aside = sorted(set_aside, key=lambda row: (row.capture, row.sha256))
    problems = list(_changed_captures(fresh, aside, held, seeds))
    faulty = {problem.path for problem in problems if problem.severity is Severity.ERROR}
    known = _by_digest(held)
    stems = {one.stem for one in held.readings}
    intents: list[Intent] = []
    new: list[Reading] = []
    for reading in fresh:
        capture = _capture(reading)
        article, kept = known.get(capture.sha256, (None, None))
        if f"{seeds}/{capture.file}" in faulty or capture.sha256 in held.unread:
            continue
        if article is None and kept is None:
            new.append(reading)
        else:
            intents.append(_for_held(reading, article, kept, stems, update))
    stubs = set(held.sources)
    for reading, slug in _with_slugs(new, held):
        intents.append(_new(reading, slug, stubs))
    rows = [row for row in aside if f"{seeds}/{row.capture}" not in faulty]
    to_list, told = _aside(rows, held, known, seeds)
    read = {(_capture(one).file, _capture(one).sha256) for one in fresh}
    intents += _list_aside(to_list, held, read)
    problems += told
    return Decision(tuple(sorted(intents, key=lambda one: (one.capture, one.slug))), in_order(problems))


def _capture(reading: Reading) -> CaptureRef:
    assert reading.article.capture is not None
    return reading.article.capture


def _capture_name(reading: Reading) -> tuple[str, str]:
    return (_capture(reading).file, _capture(reading).sha256)


def _once(readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, of captures that repeat each other byte for byte only the first."""
    seen: set[str] = set()
    for reading in readings:
        if _capture(reading).sha256 not in seen:
            seen.add(_capture(reading).sha256)
            yield reading


def _by_digest(held: Holdings) -> dict[str, tuple[Held | None, Kept | None]]:
    """The article and the accepted reading of each capture, by its digest."""
    articles = {one.article.capture.sha256: one for one in reversed(held.articles) if one.article.capture}
    kept = {one.article.capture.sha256: one for one in reversed(held.readings) if one.article.capture}
    return {digest: (articles.get(digest), kept.get(digest)) for digest in articles.keys() | kept.keys()}


def _changed_captures(
    fresh: Sequence[Reading], aside: Sequence[SetAside], held: Holdings, seeds: str
) -> Iterator[Problem]:
    """Captures that are not what their articles were read from: changed, renamed, or not at hand."""
    present = {_capture(one).file: _capture(one).sha256 for one in fresh} | {row.capture: row.sha256 for row in aside}
    names = {digest: name for name, digest in sorted(present.items(), reverse=True)}
    for one in held.articles:
        ref = one.article.capture
        if ref is None or present.get(ref.file) == ref.sha256:
            continue
        if ref.sha256 in names:
            message = f"the capture of {one.path} was called '{ref.file}'"
            fix = f"give the file that name back, or write '{names[ref.sha256]}' in the article"
            yield Problem(f"{seeds}/{names[ref.sha256]}", None, "capture-renamed", message, fix, Severity.WARNING)
        elif ref.file in present:
            message = f"it is not the capture that {one.path} was read from: its SHA-256 is another"
            fix = "restore the file (captures are never edited); keep another version under another name"
            yield Problem(f"{seeds}/{ref.file}", None, "capture-changed", message, fix)
        else:
            message = f"its capture {ref.file} is not in {seeds}, so it has no capture page"
            yield Problem(one.path, None, "capture-not-at-hand", message, "put the capture back", Severity.WARNING)


def _for_held(reading: Reading, article: Held | None, kept: Kept | None, stems: set[str], update: bool) -> Intent:
    """What becomes of a capture that the archive has read before."""
    name = _capture(reading).file
    if article is None:
        assert kept is not None
        return Intent(Outcome.DELETED, name, kept.stem)
    slug = article.article.slug
    stem = kept.stem if kept else article.stem
    if kept is None and stem in stems:  # another capture's reading has the name
        stem = _suffixed(stem, _capture(reading).sha256, stems)
    accept = _accept(reading, stem)
    if kept is None or (kept.ledger is None and kept.text == accept[0].text):
        return Intent(Outcome.COMPLETED, name, slug, accept)
    if (kept.text, kept.ledger) == (accept[0].text, accept[1].text):
        return Intent(Outcome.UNCHANGED, name, slug)
    diff = _diff(kept, accept)
    if not update:
        return Intent(Outcome.DIFFERS, name, slug, (), diff)
    base = replace(kept.article, slug=slug)
    merged = merge(base, replace(reading.article, slug=slug), article.article)
    writes: tuple[Write, ...] = accept
    if merged.article != article.article:
        text = revise(article.text, article.article, merged.article, article.stem)
        writes = (Write(f"articles/{article.stem}.md", text), *accept)
    return Intent(Outcome.UPDATED, name, slug, writes, diff, merged.conflicts)


def _accept(reading: Reading, stem: str) -> tuple[Write, Write]:
    """The files of an accepted reading; the ledger is written last and so says that both are whole."""
    article = replace(reading.article, slug=stem)
    return (
        Write(f"readings/{stem}.md", schema.format(article, stem)),
        Write(f"readings/{stem}.tsv", reading.ledger.format()),
    )


def _diff(kept: Kept, accept: tuple[Write, Write]) -> str:
    pairs = ((kept.text, accept[0]), (kept.ledger or "", accept[1]))
    return "".join(_file_diff(old, new) for old, new in pairs if old != new.text)


def _file_diff(old: str, new: Write) -> str:
    before, after = old.splitlines(keepends=True), new.text.splitlines(keepends=True)
    if len(before) + len(after) > DIFF_LIMIT:
        return f"--- {new.path}\n+++ {new.path}\n(differs; too long to show how)\n"
    lines = unified_diff(before, after, f"{new.path} (accepted)", f"{new.path} (fresh)", n=1)
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)


def _new(reading: Reading, slug: str, stubs: set[str]) -> Intent:
    """The files of a new article. The article comes before its reading.

    Broken off in between, it is an article without a reading, which the next
    run completes; the other way round it would look like one that was deleted.
    """
    accepted = _accept(reading, slug)
    writes = []
    for source in reading.sources:
        if source.key.casefold() not in stubs:
            stubs.add(source.key.casefold())
            writes.append(Write(f"sources/{source.key}.md", sources.format(source)))
    writes.append(Write(f"articles/{slug}.md", accepted[0].text))  # the article starts as the reading
    return Intent(Outcome.NEW, _capture(reading).file, slug, (*writes, *accepted))


def _with_slugs(new: Sequence[Reading], held: Holdings) -> Iterator[tuple[Reading, str]]:
    """Each new reading with its slug.

    Where several want the same one, or it is taken, it takes a suffix from the
    capture's digest: which capture gets which does not depend on their order.
    """
    wanted = [_wanted(reading.article) for reading in new]
    count = Counter(wanted)
    for reading, slug in zip(new, wanted, strict=True):
        if count[slug] > 1 or slug in held.names or RESERVED.fullmatch(slug):
            yield reading, _suffixed(slug, _capture(reading).sha256, held.names | count.keys())
        else:
            yield reading, slug


def _wanted(article: Article) -> str:
    name = article.capture.file if article.capture else ""
    return slugify(article.title) or slugify(schema.stem(name)) or "article"


def _suffixed(slug: str, digest: str, taken: frozenset[str] | set[str]) -> str:
    for length in range(SUFFIX, len(digest)):
        longer = f"{slug}-{digest[:length]}"
        if longer not in taken:
            return longer
    return f"{slug}-{digest}"


def _aside(
    aside: Sequence[SetAside],
    held: Holdings,
    known: Mapping[str, tuple[Held | None, Kept | None]],
    seeds: str,
) -> tuple[list[SetAside], list[Problem]]:
    """The captures to list newly as no articles, and what there is to say of them."""
    listed = {setaside.key(row) for row in held.set_aside}
    new, problems = [], []
    for row in aside:
        if setaside.key(row) in listed or row.sha256 in held.unread:
            continue
        article, _ = known.get(row.sha256, (None, None))
        path = f"{seeds}/{row.capture}"
        if article is not None and row.code != DUPLICATE:
            message = f"{article.path} was read from it, and it no longer reads as an article: {row.reason}"
            fix = "keep the article as it is, or delete it if it is none"
            problems.append(Problem(path, None, row.code, message, fix, Severity.WARNING))
        else:
            new.append(row)
            fix = "if that is right, do nothing: it is listed in set-aside.tsv and not told again"
            if not held.list_whole:
                fix = "mend set-aside.tsv, so that it can be listed there"
            problems.append(Problem(path, None, row.code, f"set aside ({row.code}): {row.reason}", fix))
    return new, problems


def _list_aside(new: Sequence[SetAside], held: Holdings, read: set[tuple[str, str]]) -> list[Intent]:
    """The list with these rows added, and without those whose captures read as articles by now."""
    rows = [row for row in held.set_aside if (row.capture, row.sha256) not in read]
    if not held.list_whole or (not new and len(rows) == len(held.set_aside)):
        return []
    write = Write(setaside.NAME, setaside.format([*rows, *new]))
    intents = [Intent(Outcome.SET_ASIDE, row.capture) for row in new] or [Intent(Outcome.SET_ASIDE, "")]
    return [replace(intents[0], writes=(write,)), *intents[1:]]
