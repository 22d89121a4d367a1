"""``build.py ingest``: what is new in seeds/ becomes articles.

seeds, content -> readings     by as many processes as it takes
readings -> decision           what becomes of each capture; hand edits win
decision -> content/           unless it was only asked what would be done
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from newsarchive.cli import console
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome, count
from newsarchive.nouns.files import write_atomic
from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.site.plan import program_digest

STATE = "ingest.json"  # in the cache folder: how everything lay when nothing was left to ingest

LEFT = {
    "new": "it has not been ingested",
    "completed": "its article has no accepted reading",
    "differs": "it reads otherwise than the accepted reading",
    "set-aside": "it gives no article and is not listed as such",
}
TOLD = {"updated": "updated", "completed": "completed", "set-aside": "set aside"}  # in the summary, where there are any


def run(options: Options) -> Outcome:
    """Read the captures and take what is new into the content folder; with --check or --diff, only say so."""
    if not options.seeds.is_dir():
        return _without_captures(options)
    asked_for_all = options.diff or options.update or options.clean
    settled = None if asked_for_all else _settled(options)
    return _told(settled) if settled else _ingested(options)


def _without_captures(options: Options) -> Outcome:
    """An archive may be all articles; an empty one needs captures, and so does who asks for them."""
    if options.command != "ingest" and (options.content / "articles").is_dir():
        return Outcome()
    fix = "put captures into it: pages saved as text, NAME.txt"
    return Outcome((Problem(options.shown(options.seeds), None, "no-seeds", "there is no such folder", fix),))


def _ingested(options: Options) -> Outcome:
    # Reading and writing captures takes libraries that a run with nothing to do is spared.
    from newsarchive.content.curate import decide  # noqa: PLC0415
    from newsarchive.content.holdings import holdings  # noqa: PLC0415
    from newsarchive.content.store import carry_out  # noqa: PLC0415

    shown = options.shown(options.seeds)
    readings, aside, problems = _read(options, shown)
    held, told = holdings(options.content, options.root)
    problems += told
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Outcome(problems, done=("nothing was ingested",))
    decision = decide(readings, aside, held, update=options.update, seeds=shown)
    problems += decision.problems
    written: tuple[str, ...] = ()
    if options.check:
        problems += tuple(_left(intent.outcome, intent.capture, shown) for intent in decision.left)
    elif not options.diff:
        written, told = carry_out(decision.intents, options.content)
        problems += told
    problems += tuple(
        _conflict(options.shown(options.content / "articles" / f"{intent.slug}.md"), what)
        for intent in decision.intents
        for what in intent.conflicts
    )
    fresh = {intent.capture for intent in decision.intents if intent.outcome == "new"}
    outcomes = Counter(str(intent.outcome) for intent in decision.intents)
    facts: dict[str, Any] = {
        "captures": len(readings) + len(aside),
        **{name: outcomes[name] for name in ("new", "differs", *TOLD)},
        "written": list(written),
        "names": _names(readings, fresh, everything=options.command == "ingest"),
    }
    diffs = tuple(intent.diff.rstrip("\n") for intent in decision.intents if intent.diff and options.diff)
    nothing_left = not decision.left or (bool(written) and not outcomes["differs"])
    if nothing_left and not problems:
        _settle(options, facts)
    return Outcome(problems, lines=diffs) + _told(facts)


def _read(options: Options, shown: str) -> tuple[tuple[Reading, ...], tuple[SetAside, ...], tuple[Problem, ...]]:
    """Every capture's reading, those that gave none, and what is wrong with captures and authority files."""
    from newsarchive.content.load import load_authority  # noqa: PLC0415 - as above
    from newsarchive.nouns.workers import Workers  # noqa: PLC0415
    from newsarchive.reading import seeds  # noqa: PLC0415
    from newsarchive.reading.read import read  # noqa: PLC0415

    authority, sources, config, problems = load_authority(options.content, options.root)
    found = seeds.load(options.seeds, shown)
    work = partial(read, authority=authority, sources=sources, timezone=config.timezone)
    with Workers(options.jobs) as workers, console.progress("captures", len(found.captures)) as draw:
        results = tuple(console.counted(workers.map(work, found.captures), draw))
    readings = tuple(one for one in results if isinstance(one, Reading))
    aside = tuple(one for one in results if isinstance(one, SetAside))
    return readings, (*found.set_aside, *aside), (*problems, *found.problems)


def _left(outcome: str, capture: str, shown: str) -> Problem:
    return Problem(f"{shown}/{capture}", None, "left-to-ingest", LEFT[outcome], "run: build.py ingest")


def _conflict(path: str, what: str) -> Problem:
    message = f"a person and the fresh reading both changed {what}; the person's was kept"
    return Problem(
        path, None, "conflict", message, "compare it with the reading and keep what is right", Severity.WARNING
    )


def _names(readings: Iterable[Reading], fresh: set[str], *, everything: bool) -> list[str]:
    """Names that the readings suggest: of every capture for who asks, otherwise of the new ones."""
    named = (one for one in readings if everything or (one.article.capture and one.article.capture.file in fresh))
    return sorted({name for reading in named for name in reading.suggestions})


def _told(facts: Mapping[str, Any]) -> Outcome:
    """The outcome that these counts make."""
    done = f"{count(facts['captures'], 'capture')}: {facts['new']} new"
    more = "".join(f", {facts[name]} {word}" for name, word in TOLD.items() if facts[name])
    names = "; ".join(facts["names"])
    differs = facts["differs"]
    verb = "reads" if differs == 1 else "read"
    return Outcome(
        lines=(f"names to add to content/people.yml: {names}",) if names else (),
        done=(done + more,),
        notes=(f"{differs} {verb} otherwise than accepted: build.py ingest --diff",) if differs else (),
        facts={"ingest": facts},
    )


def _now(options: Options) -> str:
    """A digest of everything that decides what there is to ingest."""
    return f"{program_digest()} {fingerprint(options.seeds, options.content)}"


def _state(options: Options) -> Path:
    return options.cache / STATE


def _settle(options: Options, facts: Mapping[str, Any]) -> None:
    """Keep how everything lies now that nothing is left to ingest."""
    kept = {"captures": facts["captures"], "names": facts["names"] if options.command == "ingest" else []}
    value = {"now": _now(options), "command": options.command, **kept}
    write_atomic(_state(options), json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _settled(options: Options) -> dict[str, Any] | None:
    """The facts of a run that has nothing to do, None if there may be something."""
    try:
        value = json.loads(_state(options).read_bytes())
        if value["command"] != options.command or value["now"] != _now(options):
            return None
        nothing = {name: 0 for name in ("new", "differs", *TOLD)}
        return {"captures": int(value["captures"]), **nothing, "written": [], "names": list(map(str, value["names"]))}
    except (OSError, ValueError, KeyError, TypeError):
        return None
