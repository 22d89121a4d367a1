"""One run: parse, choose the command, print what it gave, and leave with the right code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from newsarchive.cli import console
from newsarchive.cli.options import Options, UsageError, parse
from newsarchive.cli.outcome import Outcome

WELL, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130

# Each module has `run(options) -> Outcome`. They are imported when they are wanted:
# `verify` needs no templates and `--help` needs nothing, and a command should answer at once.
STEPS: dict[str | None, tuple[str, ...]] = {
    None: ("ingest", "build"),
    "ingest": ("ingest",),
    "build": ("build",),
    "serve": ("serve",),
    "check": ("check",),
    "verify": ("verify",),
}


def main(argv: Sequence[str] | None = None, root: Path | None = None) -> int:
    """Run the command; returns its exit code.

    argv: the words after the program's name, those of this process by default.
    root: the archive's folder unless ``--root`` names one; by default the
    checkout that this package is run from, if it is one.
    """
    console.prepare()
    try:
        options = parse(sys.argv[1:] if argv is None else argv, root or _checkout())
    except UsageError as error:
        console.err(f"build.py: {error}; build.py --help tells more")
        return USAGE
    except OSError as error:  # a folder that this user may not look into
        console.err(f"build.py: {error.filename}: {(error.strerror or 'cannot be read').lower()}; name another place")
        return USAGE
    except SystemExit:  # after --help and --version
        return WELL
    return _guarded(options)


def _checkout() -> Path | None:
    """The folder of the `build.py` that belongs to this package, None where it is installed without one."""
    folder = Path(__file__).resolve().parents[3]
    return folder if (folder / "build.py").is_file() else None


def _guarded(options: Options) -> int:
    """Run, and turn whatever goes wrong into one line and a code."""
    try:
        return _tell(_outcome(options), options)
    except KeyboardInterrupt:
        console.err("build.py: interrupted; run it again to finish what it began")
        return INTERRUPTED
    except Exception as error:  # the last resort: a person gets a line, the developers a traceback in a file
        from newsarchive.cli import faults  # noqa: PLC0415 - what it needs takes longer to load than all the rest

        console.err(faults.told(error, options))
    return PROBLEMS


def _outcome(options: Options) -> Outcome:
    whole = Outcome()
    for step in STEPS[options.command]:
        run: Callable[[Options], Outcome] = import_module(f"newsarchive.cli.{step}").run
        whole += run(options)
        if whole.over:
            break
    return whole.settled(options.strict)


def _tell(outcome: Outcome, options: Options) -> int:
    """Print the outcome, problems to standard error; write the report; returns the exit code."""
    code = PROBLEMS if outcome.failed else WELL
    for line in outcome.lines:
        console.out(line)
    for problem in outcome.problems:
        console.err(str(problem))
    console.out(outcome.summary())
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(outcome.report(options.command, code), encoding="utf-8", newline="\n")
    return code
