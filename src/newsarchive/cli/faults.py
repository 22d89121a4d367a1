"""What no part of the program expected, told in one line."""

from __future__ import annotations

import errno
import platform
import tempfile
import traceback
from collections.abc import Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from newsarchive import __version__
from newsarchive.cli.options import Options
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.reading import Unread

ADVICE = {
    errno.ENOSPC: "make room there and run it again",
    errno.EDQUOT: "make room there and run it again",
    errno.EACCES: "let this user read and write there, or name another place",
    errno.EPERM: "let this user read and write there, or name another place",
    errno.EROFS: "name a place that can be written",
}
REPORT = "crash.txt"  # in the cache folder
SAID = 200  # characters of an error's own words that are shown: some quote the whole of what they choked on


def told(error: Exception, options: Options) -> str:
    """One line for the person at the terminal; writes a report where it is the program that is at fault."""
    if isinstance(error, BrokenProcessPool):
        return "build.py: a process of this run was ended from outside (out of memory?); try again with --jobs 1"
    if isinstance(error, OSError) and error.filename is not None:
        return str(_of_the_disk(error, options))
    kept = _keep(_report(error, options), options)
    return f"build.py: {said(error)}; this is a fault of the program, not of your files: please report it with {kept}"


def said(error: Exception) -> str:
    """An error's name and its own words, on one line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:SAID]}"


def unread(captures: Sequence[Unread], options: Options) -> tuple[Problem, ...]:
    """A problem for each capture on which the program failed; writes one report of them all."""
    if not captures:
        return ()
    kept = _keep("\n".join(f"{_versions(options)}\n{one.capture}\n{one.trace}" for one in captures), options)
    fix = (
        f"this is a fault of the program, not of your file: please report it with {kept}; the other captures were read"
    )
    return tuple(
        Problem(f"{options.shown(options.seeds)}/{one.capture}", None, "unread", f"cannot be read: {one.error}", fix)
        for one in captures
    )


def _of_the_disk(error: OSError, options: Options) -> Problem:
    path = options.shown(Path(str(error.filename)))
    reason = (error.strerror or type(error).__name__).lower()
    fix = ADVICE.get(error.errno or 0, "see that it is there and can be read and written")
    return Problem(path, None, "disk", f"the system says: {reason}", fix)


def _report(error: Exception, options: Options) -> str:
    return f"{_versions(options)}\n\n{''.join(traceback.format_exception(error))}"


def _versions(options: Options) -> str:
    return f"newsarchive {__version__}, Python {platform.python_version()}, {platform.platform()}\n{options}"


def _keep(text: str, options: Options) -> str:
    """Write the report into the cache folder, or among the temporary files; returns where it is."""
    for folder in (options.cache, Path(tempfile.gettempdir())):
        path = folder / REPORT
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return options.shown(path)
    return f"this:\n{text}"
