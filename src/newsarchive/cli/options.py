"""What was asked for: the command line, parsed and proven."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from newsarchive import __version__
from newsarchive.nouns.web import site_address
from newsarchive.site.folders import misplaced

COMMANDS = ("ingest", "build", "serve", "check", "verify")
PORT = 8000  # where `serve` listens unless told otherwise or the port is taken

DESCRIPTION = """\
Turns captures of news pages into articles that people can correct, and those into a site.

  build.py             read what is new in seeds/, then build the site into _site/
  build.py ingest      only read: seeds/*.txt become content/articles/*.md
  build.py build       only build: content/ becomes _site/
  build.py serve       build, show the site on this machine, rebuild what changes
  build.py check       prove the built site: every link, anchor, feed and page
  build.py verify      prove the archive: digests of the captures, ledgers, quotes
"""

EPILOG = """\
examples:
  build.py ingest --diff             what a fresh reading would change in articles already there
  build.py ingest --update           merge it, leaving every part that a person has touched
  build.py --base-url https://example.org/archive/
                                     with feeds, sitemap and canonical links
  build.py --root ~/another          another archive: its own seeds/ and content/, this program

exit codes:
  0 all well   1 problems, each printed as "file:line: what is wrong; what to do"
  2 wrong usage   130 interrupted
"""


class UsageError(ValueError):
    """What was asked for cannot be meant; the message says why and what to say instead."""


@dataclass(frozen=True, slots=True)
class Options:
    """One run's settings, every path absolute.

    command: one of COMMANDS, or None for ingest and then build.
    templates: looked in before the program's own; None where there is no such folder.
    base_url: ends in a slash; None where none was given here (site.yml may have one).
    jobs: processes; None for one a processor.
    """

    command: str | None
    root: Path
    seeds: Path
    content: Path
    output: Path
    templates: Path | None
    cache: Path
    base_url: str | None
    jobs: int | None
    strict: bool
    clean: bool
    json: Path | None
    diff: bool
    update: bool
    check: bool
    port: int

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The folders that people write in."""
        return tuple(filter(None, (self.seeds, self.content, self.templates)))

    def shown(self, path: Path) -> str:
        """`path` as a person would name it: from the root where it lies there."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the program, and says it in plain words."""

    def error(self, message: str) -> NoReturn:
        flag, _, reason = message.removeprefix("argument ").partition(": ")
        other = reason.removeprefix("not allowed with argument ")
        if reason == "expected one argument":
            raise UsageError(f"{flag} needs a value after it")
        if other != reason:
            raise UsageError(f"{other} and {flag} cannot go together: give one of them")
        raise UsageError(message.removeprefix("argument "))


def parser() -> argparse.ArgumentParser:
    """The command line as `--help` shows it."""
    made = _Parser(
        prog="build.py",
        usage="build.py [COMMAND] [OPTION …]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=24, width=100),
        allow_abbrev=False,
    )
    made.add_argument("command", nargs="?", metavar="COMMAND", help="one of the above; none means ingest, then build")
    _add_places(made)
    _add_manner(made)
    ingest = made.add_argument_group("with ingest").add_mutually_exclusive_group()
    ingest.add_argument("--diff", action="store_true", help="show what a fresh reading would change; change nothing")
    ingest.add_argument("--update", action="store_true", help="merge fresh readings into articles; hand edits stay")
    ingest.add_argument("--check", action="store_true", help="change nothing; fail if anything is left to ingest")
    serve = made.add_argument_group("with serve")
    serve.add_argument(
        "--port",
        type=_port,
        default=None,
        metavar="N",
        help=f"where to listen on 127.0.0.1 (default {PORT}, or any free port if that is taken)",
    )
    return made


def _add_places(made: argparse.ArgumentParser) -> None:
    places = made.add_argument_group("places")
    for flag, text in (
        ("--root", "the archive's folder (default: where build.py is)"),
        ("--seeds", "the captures (default: ROOT/seeds)"),
        ("--content", "the articles and all that people edit (default: ROOT/content)"),
        ("--output", "the site; nothing else is ever put there (default: ROOT/_site)"),
        ("--templates", "the pages' templates (default: ROOT/templates, else the program's own)"),
        ("--cache", "what makes the next run quick; may be deleted (default: ROOT/.cache)"),
    ):
        places.add_argument(flag, type=Path, metavar="DIR", help=text)


def _add_manner(made: argparse.ArgumentParser) -> None:
    manner = made.add_argument_group("manner")
    manner.add_argument(
        "--base-url",
        type=_base_url,
        metavar="URL",
        help="the site's address once published: gives feeds, sitemap and canonical links (default: site.yml's)",
    )
    manner.add_argument(
        "--jobs", type=_jobs, metavar="N", help="processes to share long work between (default: one for each processor)"
    )
    manner.add_argument("--strict", action="store_true", help="let warnings fail the run too")
    manner.add_argument("--clean", action="store_true", help="forget the cache and build everything anew")
    manner.add_argument("--json", type=Path, metavar="FILE", help="write a report for machines")
    manner.add_argument("--version", action="version", version=f"newsarchive {__version__}")


def parse(argv: Sequence[str], root: Path | None) -> Options:
    """The options that `argv` asks for.

    root: the archive's folder unless ``--root`` names one; None where there is
    no telling. Raises UsageError; SystemExit(0) after ``--help`` and ``--version``.
    """
    said, further = parser().parse_known_intermixed_args(argv)
    _prove_command(said, further)
    root = _folder(said.root) if said.root else root
    if root is None:
        raise UsageError("which archive is meant? give its folder with --root DIR")
    options = Options(
        command=said.command,
        root=root,
        seeds=_folder(said.seeds) if said.seeds else root / "seeds",
        content=_absolute(said.content) if said.content else root / "content",
        output=_absolute(said.output) if said.output else root / "_site",
        templates=_folder(said.templates) if said.templates else _where_there(root / "templates"),
        cache=_absolute(said.cache) if said.cache else root / ".cache",
        base_url=said.base_url,
        jobs=said.jobs,
        strict=said.strict,
        clean=said.clean,
        json=_absolute(said.json) if said.json else None,
        diff=said.diff,
        update=said.update,
        check=said.check,
        port=PORT if said.port is None else said.port,
    )
    _prove_places(options)
    return options


def _prove_command(said: argparse.Namespace, further: Sequence[str]) -> None:
    """Raise UsageError for a command or option that there is not, or that does not go with the others."""
    for word in further:
        if word.startswith("-"):
            raise UsageError(f"there is no option {word}{_meant(word, _flags())}")
    if said.command is not None and said.command not in COMMANDS:
        known = f"; the commands are {', '.join(COMMANDS)}"
        raise UsageError(f"there is no command '{said.command}'{_meant(said.command, COMMANDS) or known}")
    if further:
        raise UsageError(f"one command at a time: '{said.command}' or '{further[0]}'")
    for flag in ("diff", "update", "check"):
        if getattr(said, flag) and said.command != "ingest":
            raise UsageError(f"--{flag} goes with ingest: build.py ingest --{flag}")
    if said.port is not None and said.command != "serve":
        raise UsageError("--port goes with serve: build.py serve --port N")


def _flags() -> tuple[str, ...]:
    return tuple(flag for action in parser()._actions for flag in action.option_strings)


def _meant(word: str, known: Sequence[str]) -> str:
    """A question after the nearest of the `known` words, or nothing."""
    nearest = get_close_matches(word.partition("=")[0], known, 1, 0.7)
    return f"; did you mean {nearest[0]}?" if nearest else ""


def _prove_places(options: Options) -> None:
    """Raise UsageError where what is written would lie in, or over, what is read."""
    for problem in misplaced(options.output, options.cache, options.inputs, options.root):
        raise UsageError(f"{problem.path}: {problem.message}; {problem.fix}")
    if options.json is None:
        return
    if options.json.is_relative_to(options.output) or options.json.is_dir():
        raise UsageError(f"--json {options.json} is a folder or lies in the output, which holds the site alone")
    if any(options.json.is_relative_to(folder.resolve()) for folder in options.inputs):
        raise UsageError(f"--json {options.json} lies among what people write: name a file elsewhere")


def _absolute(path: Path) -> Path:
    """`path` from the working directory, as a shell would have it, links and dots resolved."""
    return path.expanduser().resolve()


def _folder(path: Path) -> Path:
    """The existing folder that `path` names."""
    found = _absolute(path)
    if not found.is_dir():
        raise UsageError(f"there is no folder {path}")
    return found


def _where_there(path: Path) -> Path | None:
    return path if path.is_dir() else None


def _base_url(text: str) -> str:
    try:
        return site_address(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no address such as https://example.org/archive/") from None


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of processes such as 1 or 4")
    return int(text)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is no port: a number up to 65535, 0 for any free one")
    return int(text)
