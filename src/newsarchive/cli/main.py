"""One run: parse, choose the command, print what it gave, and leave with the right code."""

from __future__ import annotations

import errno
import platform
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from pathlib import Path

from newsarchive import __version__
from newsarchive.cli import console
from newsarchive.cli.options import Options, UsageError, parse
from newsarchive.cli.outcome import Outcome
from newsarchive.nouns.problem import Problem

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

ADVICE = {
    errno.ENOSPC: "make room there and run it again",
    errno.EDQUOT: "make room there and run it again",
    errno.EACCES: "let this user read and write there, or name another place",
    errno.EPERM: "let this user read and write there, or name another place",
    errno.EROFS: "name a place that can be written",
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
    except BrokenProcessPool:
        console.err("build.py: a process of this run was ended from outside (out of memory?); try again with --jobs 1")
    except OSError as error:
        if error.filename is None:
            _apologise(error, options)
        else:
            console.err(str(_disk_problem(error, options)))
    except Exception as error:  # the last resort: a person gets a line, the developers a traceback
        _apologise(error, options)
    return PROBLEMS


def _outcome(options: Options) -> Outcome:
    whole = Outcome()
    for step in STEPS[options.command]:
        run: Callable[[Options], Outcome] = import_module(f"newsarchive.cli.{step}").run
        whole += run(options)
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


def _disk_problem(error: OSError, options: Options) -> Problem:
    path = options.shown(Path(str(error.filename)))
    reason = (error.strerror or type(error).__name__).lower()
    fix = ADVICE.get(error.errno or 0, "see that it is there and can be read and written")
    return Problem(path, None, "disk", f"the system says: {reason}", fix)


def _apologise(error: BaseException, options: Options) -> None:
    """Tell of a fault of the program's own; the traceback goes to a file."""
    told = "".join(traceback.format_exception(error))
    text = f"newsarchive {__version__}, Python {platform.python_version()}, {platform.platform()}\n{options}\n\n{told}"
    said = " ".join(str(error).split())[:200]
    console.err(
        f"build.py: {type(error).__name__}: {said}; this is a fault of the program, not of your files: "
        f"please report it with {_keep(text, options)}"
    )


def _keep(text: str, options: Options) -> str:
    """Write the crash report into the cache folder, or among the temporary files; returns where."""
    for folder in (options.cache, Path(tempfile.gettempdir())):
        path = folder / "crash.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return options.shown(path)
    return f"this:\n{text}"
