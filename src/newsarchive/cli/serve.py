"""``build.py serve``: the site on this machine, following what changes."""

from __future__ import annotations

from contextlib import suppress

from newsarchive.cli import console, faults
from newsarchive.cli.build import run as build
from newsarchive.cli.ingest import run as ingest
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome
from newsarchive.nouns.problem import Severity
from newsarchive.serve import Rebuilt, serve


def run(options: Options) -> Outcome:
    """Serve until Ctrl-C, which is how it is meant to end."""
    with suppress(KeyboardInterrupt):
        serve(options.output, options.inputs, lambda: _rebuilt(options), options.port, console.out)
    return Outcome(done=("served until you ended it",))


def _rebuilt(options: Options) -> Rebuilt:
    """Ingest and build, told in the terminal; a fault leaves the server running and the old site in place."""
    try:
        outcome = ingest(options)
        if not outcome.over:
            outcome += build(options)
        outcome = outcome.settled(options.strict)
    except Exception as error:  # a file may vanish in mid-run; the next change tries again
        line = faults.told(error, options)
        console.err(line)
        return Rebuilt(False, (line,))
    for problem in outcome.problems:
        console.err(str(problem))
    console.out(outcome.summary())
    built = outcome.facts.get("build", {})
    errors = tuple(str(problem) for problem in outcome.problems if problem.severity is Severity.ERROR)
    return Rebuilt(bool(built.get("written") or built.get("deleted")), errors)
