"""Taking captures in:

seeds, content -> readings     by as many processes as it takes
readings -> intents            what becomes of each capture; hand edits win
intents -> content/            unless it was only asked what would be done
"""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from newsarchive.cli import console, faults
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome
from newsarchive.cli.taken import Taken
from newsarchive.content.curate import LEFT_TO_DO, Intent, decide
from newsarchive.content.curate import Outcome as Fate
from newsarchive.content.holdings import holdings
from newsarchive.content.load import load_authority
from newsarchive.content.store import carry_out
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.memo import Memo
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.nouns.reading import Reading, SetAside, Unread
from newsarchive.nouns.workers import Workers
from newsarchive.reading import seeds
from newsarchive.reading.read import read
from newsarchive.site.plan import program_digest

MEMO = "readings.sqlite"  # in the cache folder: what captures were read as

LEFT = {
    Fate.NEW: "it has not been ingested",
    Fate.COMPLETED: "its article has no accepted reading",
    Fate.DIFFERS: "it reads otherwise than the accepted reading",
    Fate.SET_ASIDE: "it gives no article and is not listed as such",
}


def take_in(options: Options) -> tuple[Taken | None, Outcome, bool]:
    """What was taken in (None where nothing could be), what is wrong or to be shown, and whether nothing is left."""
    shown = options.shown(options.seeds)
    authority, sources, config, problems = load_authority(options.content, options.root)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return None, Outcome(problems, done=("nothing was ingested",)), False
    found = seeds.load(options.seeds, shown)
    held, amiss = holdings(options.content, options.root)
    work = partial(attempt, authority=authority, sources=sources, timezone=config.timezone)
    readings, aside, unread = _read(work, found.captures, options)
    decision = decide(readings, (*found.set_aside, *aside), held, update=options.update, seeds=shown)
    intents = tuple(_sound(decision.intents, found.problems, shown))
    problems += (*found.problems, *amiss, *decision.problems, *_conflicts(intents, options))
    problems += faults.unread(unread, options)

    written: tuple[str, ...] = ()
    if options.check:
        problems += tuple(_left(intent, shown) for intent in intents if intent.outcome in LEFT_TO_DO)
    elif not options.diff:
        written, amiss = carry_out(intents, options.content, options.shown(options.content))
        problems += amiss
    diffs = tuple(intent.diff.rstrip("\n") for intent in intents if intent.diff and options.diff)
    taken = _taken(intents, readings, len(readings) + len(found.set_aside) + len(aside), written, options)
    left = {intent.outcome for intent in intents} & (LEFT_TO_DO if not written else {Fate.DIFFERS})
    return taken, Outcome(problems, lines=diffs), not left


def attempt(
    capture: Capture, authority: Authority, sources: Mapping[str, Source], timezone: str
) -> Reading | SetAside | Unread:
    """What `read` gives, or that it failed: what one capture brings to light keeps no other from being read."""
    try:
        return read(capture, authority=authority, sources=sources, timezone=timezone)
    except MemoryError:  # the machine's fault, and not the same the next time
        raise
    except Exception as error:  # whatever it is, it is told, and kept with where it happened
        return Unread(capture.name, faults.said(error), "".join(traceback.format_exception(error)))


def _read(
    work: Callable[[Capture], Reading | SetAside | Unread], captures: Sequence[Capture], options: Options
) -> tuple[tuple[Reading, ...], tuple[SetAside, ...], tuple[Unread, ...]]:
    """The readings of the captures, those that gave none, and those on which the program failed.

    What was read before, by the same program with the same names to look for, is remembered.
    """
    with Workers(options.jobs) as workers, console.progress("captures", len(captures)) as draw:
        memo = Memo(options.cache / MEMO, program_digest(), workers.map, forget=options.clean)
        results = tuple(console.counted(memo.map(work, captures), draw))
    readings = tuple(one for one in results if isinstance(one, Reading))
    aside = tuple(one for one in results if isinstance(one, SetAside))
    return readings, aside, tuple(one for one in results if isinstance(one, Unread))


def _sound(intents: Iterable[Intent], problems: Iterable[Problem], shown: str) -> Iterator[Intent]:
    """The intents without those for new captures whose own NAME.yml is at fault: they wait until it is mended."""
    faulty = {problem.path for problem in problems}
    for intent in intents:
        sidecar = f"{shown}/{intent.capture.removesuffix('.txt')}.yml"
        if intent.outcome is not Fate.NEW or sidecar not in faulty:
            yield intent


def _conflicts(intents: Iterable[Intent], options: Options) -> Iterator[Problem]:
    for intent in intents:
        path = options.shown(options.content / "articles" / f"{intent.slug}.md")
        for what in intent.conflicts:
            message = f"both a person and the fresh reading changed {what}"
            fix = "the person's was kept: compare it with the reading"
            yield Problem(path, None, "conflict", message, fix, Severity.WARNING)


def _left(intent: Intent, shown: str) -> Problem:
    path = f"{shown}/{intent.capture}" if intent.capture else shown
    fix = "run: build.py ingest --diff, then --update" if intent.outcome is Fate.DIFFERS else "run: build.py ingest"
    return Problem(path, None, "left-to-ingest", LEFT[intent.outcome], fix)


def _taken(
    intents: Sequence[Intent], readings: Iterable[Reading], captures: int, written: tuple[str, ...], options: Options
) -> Taken:
    fates = Counter(intent.outcome for intent in intents)
    fresh = {intent.capture for intent in intents if intent.outcome is Fate.NEW}
    # Who asks for an ingest is told of every name; otherwise the new captures' are enough.
    naming = (
        one
        for one in readings
        if options.command == "ingest" or (one.article.capture and one.article.capture.file in fresh)
    )
    return Taken(
        captures=captures,
        new=fates[Fate.NEW],
        updated=fates[Fate.UPDATED],
        completed=fates[Fate.COMPLETED],
        differs=fates[Fate.DIFFERS],
        set_aside=sum(bool(one.capture) for one in intents if one.outcome is Fate.SET_ASIDE),
        written=written,
        names=tuple(sorted({name for reading in naming for name in reading.suggestions})),
    )
