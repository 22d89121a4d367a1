"""Content becomes a site on the disk.

    derive   content and captures -> archive       what there is, in order, cross-referenced
    words    catalogues                            whether every language has them all
    pages    archive -> pages                      what each page shows
    make     page -> staged file                   unless it is as it should be; by several processes if many are not
    data     archive -> staged files               assets, pictures, data
    search   archive -> staged files               by the same processes, unless as it should be
    lists    paths -> staged files                 sitemap, manifest
    publish  staged files -> the output folder     all of them or none

Nothing is touched in the output before everything is in the stage, and the
cache decides only what need not be done again, never what a page says.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from itertools import chain
from pathlib import Path

from filelock import FileLock, Timeout

from newsarchive.nouns.archive import Content
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.workers import processors
from newsarchive.site import assets, catalogues, plan, publish, search, search_segments, state, timeline_data
from newsarchive.site.archive import Archive
from newsarchive.site.cite_notes import voice
from newsarchive.site.crew import FEW, Crew
from newsarchive.site.data import data
from newsarchive.site.derive import derive
from newsarchive.site.folders import Folders, collisions, misplaced
from newsarchive.site.make import Task, asked, make
from newsarchive.site.media import media
from newsarchive.site.options import BuildOptions, Report, whole
from newsarchive.site.output import Output
from newsarchive.site.search_segments import Found
from newsarchive.site.sitemap import sitemap
from newsarchive.site.state import MANIFEST, State
from newsarchive.site.work import Work

__all__ = ["BuildOptions", "Report", "build"]

NEEDS_BASE = ("feeds", "sitemap", "canonical links", "404.html")


def build(
    content: Content, captures: Mapping[str, Capture], options: BuildOptions, warnings: tuple[Problem, ...] = ()
) -> Report:
    """Build the site of `content` into ``options.output``.

    captures: those at hand, by file name. warnings: of loading, told again in
    the report of a later run that finds nothing changed. Whatever hinders the
    build is a problem in the report.
    """
    return _guarded(options, lambda folders: _build(content, captures, options, folders, warnings))


def _guarded(options: BuildOptions, work: Callable[[Folders], Report]) -> Report:
    """Hold the lock and do the work; what the system refuses becomes a problem."""
    wrong = misplaced(options.output, options.cache, options.inputs, options.root)
    if wrong:
        return Report(wrong)
    folders = Folders.of(options.output, options.cache)
    try:
        folders.work.mkdir(parents=True, exist_ok=True)
        with FileLock(folders.lock, timeout=options.wait):
            return work(folders)
    except Timeout:
        problem = _problem(options.output, "locked", "another build of this site is running", "wait until it has ended")
    except BrokenProcessPool:
        message = "a process of this build was ended from outside, perhaps for want of memory"
        problem = _problem(options.output, "worker-lost", message, "run it again with --jobs 1")
    except OSError as error:
        where = Path(str(error.filename)) if error.filename else options.output
        message = f"the system says: {error.strerror or error}"
        problem = _problem(where, "disk", message, "make room or allow it, then run it again")
    return Report((problem,))


def _problem(path: Path, code: str, message: str, fix: str) -> Problem:
    return Problem(str(path), None, code, message, fix)


def _build(
    content: Content, captures: Mapping[str, Capture], options: BuildOptions, folders: Folders,
    warnings: tuple[Problem, ...],
) -> Report:  # fmt: skip
    given = whole(options)  # before anything is read: what changes from here on is the next build's
    old = publish.recover(folders, state.load(folders.state), options.step)
    old = State(files={p: replace(m, key="") for p, m in old.files.items()}) if options.clean else old
    listed = state.read_manifest(folders.output)
    publish.empty(folders)
    work = Work(folders, old, state.survey(folders.output, chain(old.files, listed)))

    base = options.base_url or content.config.base_url
    archive = derive(content, captures)
    shared = plan.setting(options.template_folders)
    task = Task(archive, base, options.template_folders, shared, folders, old.files, work.present)
    work.problems += _unsaid(task, options)
    if not work.problems:
        _make(task, options, work)
    if not work.problems:
        _make_lists(archive, base, work)
    work.problems += collisions(work.paths)
    present = state.survey(folders.output, chain(work.put, work.kept, old.files, listed))
    journal, hindrances = publish.decide(folders.output, work.put, work.kept, publish.Old(old.files, listed, present))

    report = Report((*warnings, *work.problems, *hindrances), left_out=() if base else NEEDS_BASE)
    if report.failed:
        shutil.rmtree(folders.stage, ignore_errors=True)
        return report
    return _publish(journal, options, work, report, given)


def _unsaid(task: Task, options: BuildOptions) -> tuple[Problem, ...]:
    """What languages of the site have no words for; looked for anew where templates, catalogues or program changed."""
    languages = task.archive.config.languages
    proven = catalogues.Proven(task.folders.words, task.shared, languages)
    if proven.holds() and not options.clean:
        return ()
    found = catalogues.faults(languages, task.templates, lambda language: asked(task, language), options.root)
    if not found:
        proven.write()
    return found


def _make(task: Task, options: BuildOptions, work: Work) -> None:
    """Make the pages and the other files: here, or (many pages) with several processes at once."""
    jobs = options.jobs or processors()
    pages = enumerate(task.pages())
    for number, page in pages:
        work.settle(make(task, number, page))
        options.progress(work.rendered)
        if jobs > 1 and work.rendered >= FEW:
            with Crew(task, number + 1, jobs) as crew:
                _make_data(task.archive, task.base, options, work)
                _make_search(task, crew.found(), work)
                for done in crew.done(options.progress):
                    work.settle(done)
            return
    _make_data(task.archive, task.base, options, work)
    _make_search(task, [search_segments.make(task, one) for one in search_segments.segments(task.archive)], work)


def _make_search(task: Task, found: Sequence[Found], work: Work) -> None:
    """The files of the search. found: its segments."""
    for done in chain.from_iterable(one.done for one in found):
        work.settle(done)
    key = search.key(task.archive, found)
    if not work.keep(search.paths(found), key):
        for output in search.outputs(task, found):
            work.stage(output, key)
    search_segments.forget(task.folders, found)


def _make_data(archive: Archive, base: str | None, options: BuildOptions, work: Work) -> None:
    """What does not depend on the pages, nor they on it."""
    finished = (
        assets.outputs(options.template_folders),
        media(options.media),
        data(archive, base, voice(options.template_folders, archive.config.languages[0])),
        timeline_data.outputs(archive),
    )
    for output in chain.from_iterable(finished):
        work.stage(output)


def _make_lists(archive: Archive, base: str | None, work: Work) -> None:
    """What lists the rest."""
    for output in sitemap(archive, [path for path in work.paths if path not in work.unlisted], base):
        work.stage(output)
    work.stage(Output(MANIFEST, state.manifest(work.made)))


def _publish(journal: publish.Journal, options: BuildOptions, work: Work, report: Report, given: str | None) -> Report:
    """given: the digest of all that the site was made from."""
    if journal.put or journal.delete:
        publish.begin(work.folders, journal)
    count = sum(path.endswith(".html") for path in work.paths)
    after = State(work.kept, given, {"pages": count}, report.left_out, report.problems)
    after = publish.carry_out(work.folders, journal, after, options.step)
    return Report(
        problems=after.problems,
        pages=count,
        files=len(after.files),
        rendered=work.rendered,
        written=len(journal.put),
        deleted=len(journal.delete),
        unchanged=len(after.files) - len(journal.put),
        left_out=report.left_out,
    )
