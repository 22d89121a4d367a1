"""All of `content/`, read, validated and joined: what the site is made from.

Reading is one pure function a file (`entries.parse`), so that any `map` can run
it; what one file says of another is checked afterwards. Nothing depends on the
order in which the disk gives its files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from newsarchive.content import addresses, entries, evidence, setaside, siteconfig, sources
from newsarchive.content import authority as authority_files
from newsarchive.content.entries import Accepted
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.content.folder import File, passed_over, read, read_all, shown
from newsarchive.content.schema import stem
from newsarchive.nouns import files, markdown, media
from newsarchive.nouns.archive import Config, Content, Entry, Parsed
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.problem import Problem, Severity


class Mapper(Protocol):
    """What runs the reading of the files: the builtin `map`, a process pool's, a cluster's."""

    def __call__(self, function: Callable[[File], Parsed], files: Iterable[File], /) -> Iterable[Parsed]:
        """The results in the order of the files."""


def load(content: Path, root: Path, *, mapper: Mapper = map) -> tuple[Content | None, tuple[Problem, ...]]:
    """Everything in the folder `content`, and what is wrong with it; None if there is an error.

    root: the folder from which messages name files. Only ``articles/`` has to
    be there.
    """
    authority, profiles, config, told = load_authority(content, root)
    problems = list(told)
    folder = content / "articles"
    if not folder.is_dir():
        fix = "put articles into it, or run 'ingest' where there are captures"
        problems.append(Problem(shown(folder, root), None, "no-articles", "there is no such folder", fix))
    problems += passed_over(content, root)
    articles = tuple(read_all(folder, ".md", root, problems))
    accepted = tuple(read_all(content / "readings", ".md", root, problems))
    parsed = tuple(mapper(entries.parse, (*articles, *accepted)))
    readings = _readings(parsed[len(articles) :], content, root, problems)
    parsed = parsed[: len(articles)]
    found = _join(parsed, readings, problems)
    held = addresses.owners(found, problems)
    published = tuple(addresses.with_own_aliases(entry, held) for entry, _ in found if not entry.article.draft)
    named = addresses.by_name(published)
    unread = {stem(one.path) for one in parsed if one.article is None}
    for entry, article_file in found:
        problems += evidence.problems(entry, article_file, named, unread)
    problems += _same_capture(found)
    profiles |= _without_profile(found, profiles, problems)
    at_hand = _media(content / media.FOLDER)
    _tell_pictures(published, at_hand, shown(folder, root), problems)
    rows, told = setaside.load(content, root)
    problems += told
    if any(problem.severity is Severity.ERROR for problem in problems):
        return None, in_order(problems)
    in_slug_order = tuple(sorted(published, key=lambda entry: entry.article.slug))
    return Content(config, in_slug_order, profiles, authority, rows, at_hand), in_order(problems)


def load_authority(content: Path, root: Path) -> tuple[Authority, dict[str, Source], Config, tuple[Problem, ...]]:
    """What reading a capture needs of `content`: authority files, profiles by key, settings; and what is wrong there.

    A file that is not there counts as empty, and so does the folder.
    """
    problems: list[Problem] = []
    headings = {}
    for name in authority_files.NAMES:
        text = _text(content / f"{name}.yml", content, root, problems)
        headings[name], told = authority_files.parse(shown(content / f"{name}.yml", root), text)
        problems += told
    site = content / "site.yml"
    config, told = siteconfig.parse(shown(site, root), _text(site, content, root, problems))
    problems += told
    profiles = {}
    for file in read_all(content / "sources", ".md", root, problems):
        faults = Faults(file.shown)
        profile_text = file.text(faults)
        problems += faults.found
        if profile_text is None:
            continue
        profile, told = sources.parse(file.shown, profile_text)
        problems += told
        if profile is not None:
            profiles[profile.key] = profile
    return Authority(**headings), profiles, config, in_order(problems)


def _text(path: Path, content: Path, root: Path, problems: list[Problem]) -> str:
    """The text of one file; empty where it is not there or (a problem) is no text."""
    file = read(path, content, root, problems)
    if file is None:
        return ""
    faults = Faults(file.shown)
    text = file.text(faults)
    problems += faults.found
    return text or ""


def _readings(parsed: Iterable[Parsed], content: Path, root: Path, problems: list[Problem]) -> tuple[Accepted, ...]:
    """The accepted readings with their ledgers."""
    ledgers = {stem(file.shown): file for file in read_all(content / "readings", ".tsv", root, problems)}
    found = []
    for one in parsed:
        reading, told = entries.accept(one, ledgers.get(stem(one.path)))
        problems += told
        if reading is not None:
            found.append(reading)
    return tuple(found)


def _join(
    parsed: Iterable[Parsed], readings: Iterable[Accepted], problems: list[Problem]
) -> tuple[tuple[Entry, Parsed], ...]:
    """Each article with the reading of its capture, wherever its file was renamed to."""
    by_capture = {reading.article.capture: reading for reading in readings if reading.article.capture}
    found = []
    for one in parsed:
        problems += one.problems
        if one.article is not None:
            capture = one.article.capture
            found.append((entries.entry(one, by_capture.get(capture) if capture else None), one))
    return tuple(found)


def _same_capture(found: Iterable[tuple[Entry, Parsed]]) -> Iterator[Problem]:
    """A warning for each article whose capture another one has."""
    first: dict[str, str] = {}
    for entry, parsed in found:
        if entry.article.capture is None:
            continue
        other = first.setdefault(entry.article.capture.sha256, entry.path)
        if other != entry.path:
            message = f"its capture is also that of {other}"
            fix = "delete one of the two, or take 'capture' out of it"
            line = parsed.marks.get("capture")
            yield Problem(entry.path, line, "same-capture", message, fix, Severity.WARNING)


def _without_profile(
    found: Iterable[tuple[Entry, Parsed]], profiles: Mapping[str, Source], problems: list[Problem]
) -> dict[str, Source]:
    """A profile with a name and no more for every publisher that has none."""
    made: dict[str, Source] = {}
    for entry, parsed in found:
        for name in ("source", "original_source"):
            key = getattr(entry.article, name)
            if key is None or key in profiles or key in made:
                continue
            if key.lower() in sources.RESERVED:
                message = f"'{key}' cannot be the key of a source"
                fix = "give the source another key, or leave it out where it is not known"
                problems.append(Problem(entry.path, parsed.marks.get(name), "reserved-slug", message, fix))
                continue
            made[key] = Source(key, key.replace("-", " ").replace("_", " ").strip().capitalize() or key)
            message = f"the source '{brief(key)}' has no profile"
            problems.append(
                Problem(entry.path, parsed.marks.get(name), "no-profile", message,
                        f"write content/sources/{key}.md with its title", Severity.WARNING)
            )  # fmt: skip
    return made


def _media(folder: Path) -> frozenset[str]:
    """The addresses of the pictures in `folder` and its folders; links that lead out of it are passed over."""
    if not folder.is_dir():
        return frozenset()
    paths = (path for path in folder.rglob("*") if path.suffix.lower() in media.KINDS)
    return frozenset(
        f"{media.FOLDER}/{path.relative_to(folder).as_posix()}"
        for path in paths
        if path.is_file() and files.inside(folder, path)
    )


def _tell_pictures(published: Iterable[Entry], at_hand: frozenset[str], path: str, problems: list[Problem]) -> None:
    """One warning for all pictures that are shown as their text."""
    missing = [
        entry.path
        for entry in published
        for block in entry.blocks
        if "![" in block.source
        for target in markdown.pictures(block.source)
        if media.address(target) not in at_hand
    ]
    if missing:
        message = f"pictures that are not at hand are shown as their text: {len(missing)}, the first in {missing[0]}"
        fix = "put them into content/media, or write a caption as ![text]()"
        problems.append(Problem(path, None, "no-picture", message, fix, Severity.WARNING))
