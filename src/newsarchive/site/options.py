"""What a build is asked for, and what it says afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.site import assets, plan

WAIT = 60.0  # seconds to wait for another build of the same site: longer than one of 10,000 articles takes


def _silent(made: int) -> None:
    """Tell nobody of the progress."""


def _onwards(step: str) -> None:
    """Go on to the next step."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build.

    output, cache: folders that are written to. root, inputs: the archive's own
    folder and those that people write in, which are not.
    templates: a folder looked in before the program's own templates, or None.
    media: a folder of pictures to publish under ``media/``, or None.
    base_url: the site's address, ends in a slash; None for none (site.yml's counts where it has one).
    jobs: processes, None for one to each processor. clean: forget what earlier builds left.
    fingerprint: a digest of all that the content was loaded from; with it a later
        run can tell that there is nothing to do.
    wait: seconds to wait for another build of the same site.
    progress: told how many pages have been made so far. step: told before each step of publishing.
    """

    output: Path
    cache: Path
    templates: Path | None = None
    media: Path | None = None
    base_url: str | None = None
    jobs: int | None = None
    clean: bool = False
    root: Path | None = None
    inputs: tuple[Path, ...] = ()
    fingerprint: str | None = None
    wait: float = WAIT
    progress: Callable[[int], None] = _silent
    step: Callable[[str], None] = _onwards

    @property
    def template_folders(self) -> tuple[Path, ...]:
        """Where templates are looked for, in this order."""
        given = (self.templates.resolve(),) if self.templates else ()
        return tuple(dict.fromkeys((*given, assets.OWN_TEMPLATES)))


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did.

    problems: with an error among them nothing was written, and the old site stands.
    pages: HTML pages of the site; files: all its files, the manifest included.
    rendered: made anew; written: put in place, since their bytes had changed;
    unchanged: files left as they were. left_out: what needs an address of the site.
    """

    problems: tuple[Problem, ...] = ()
    pages: int = 0
    files: int = 0
    rendered: int = 0
    written: int = 0
    deleted: int = 0
    unchanged: int = 0
    left_out: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether there is no new site."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def whole(options: BuildOptions) -> str | None:
    """A digest of all that decides the site that these options give; None where what was loaded is not known."""
    if options.fingerprint is None:
        return None
    media = fingerprint(options.media) if options.media else ""
    parts = (options.fingerprint, plan.setting(options.template_folders), options.base_url, media)
    return hashlib.sha256(repr(parts).encode()).hexdigest()
