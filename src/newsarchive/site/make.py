"""One page is made: compared with what lies there, printed, and laid in the stage."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from newsarchive.nouns.problem import Problem
from newsarchive.site import feeds, plan, publish
from newsarchive.site.archive import Archive
from newsarchive.site.card import CardView, cards, draw
from newsarchive.site.folders import Folders
from newsarchive.site.messages import Asked
from newsarchive.site.output import Page
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from newsarchive.site.state import Made, Present

# Pages that no template prints: by the name that stands in the template's place.
MAKERS: Mapping[str, Callable[[object], bytes]] = feeds.MAKERS


@dataclass(frozen=True, slots=True)
class Task:
    """All that the pages of one build are made from, and where to.

    templates: folders, the first looked in first. shared: as `plan.setting`
    gives it. old: files as the last build left them, present: those that lie there.
    """

    archive: Archive
    base: str | None
    templates: tuple[Path, ...]
    shared: str
    folders: Folders
    old: Mapping[str, Made]
    present: Mapping[str, Present]

    def pages(self) -> Iterator[Page]:
        """Every page, in the same order each time; feeds and share cards count as pages."""
        return chain(pages(self.archive, self.base), feeds.feeds(self.archive, self.base), cards(self.archive))


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a page. number: its place among all, from 0.

    listed: whether search engines may have it. made: None where there is a
    problem. rendered: whether it had to be printed. kept: whether it lies in
    the output as it should be; otherwise it lies in the stage. name: of its
    file there, where it is not called by its number.
    """

    number: int
    path: str
    listed: bool
    made: Made | None
    rendered: bool = True
    kept: bool = False
    problem: Problem | None = None
    name: str = ""

    @property
    def stage(self) -> str:
        """The file's name in the stage folder."""
        return self.name or f"p{self.number}"


def make(task: Task, number: int, page: Page) -> Done:
    """Print a page into the stage, unless it is as it should be already.

    Raises OSError where the stage cannot be written; a template that fails is
    a problem in the result.
    """
    listed = getattr(getattr(page.view, "head", None), "indexed", True)
    wanted = Made(plan.key(task.shared, page.path, page.template, page.view), "", 0)
    place = task.folders.output, page.path, task.old.get(page.path), task.present.get(page.path)
    if kept := publish.standing(*place, wanted):
        return Done(number, page.path, listed, kept, rendered=False, kept=True)
    try:
        data = _bytes(task, page)
    except Exception as error:  # a template is a program that people write: it may raise anything
        return Done(number, page.path, listed, None, problem=_problem(page, error, task.templates))
    wanted = Made(wanted.key, hashlib.sha256(data).hexdigest(), len(data))
    if kept := publish.standing(*place, wanted):
        return Done(number, page.path, listed, kept, kept=True)
    done = Done(number, page.path, listed, wanted)
    (task.folders.stage / done.stage).write_bytes(data)
    return done


def _bytes(task: Task, page: Page) -> bytes:
    if isinstance(page.view, CardView):
        return draw(page.view, task.templates)
    maker = MAKERS.get(page.template)
    return maker(page.view) if maker else _renderer(*_setting(task)).render(page).data


def asked(task: Task, language: str) -> Iterable[Asked]:
    """What the templates have for translation; they are compiled by that, for this process and those forked from it."""
    return _renderer(*_setting(task)).asked(language)


def _setting(task: Task) -> tuple[tuple[Path, ...], str, Path]:
    return task.templates, task.shared, task.folders.templates


@lru_cache(maxsize=1)
def _renderer(templates: tuple[Path, ...], shared: str, compiled: Path) -> Renderer:
    """The renderer of these folders as they are now: one in each process, so that a template is compiled once.

    shared: of the task; while a site is served, templates change and the process stays. compiled: where they are kept.
    """
    return Renderer(templates, compiled, shared)


def _problem(page: Page, error: Exception, templates: tuple[Path, ...]) -> Problem:
    """Where in its template a page failed."""
    path, line = page.template, getattr(error, "lineno", None)
    for frame in traceback.extract_tb(error.__traceback__):
        if any(Path(frame.filename).is_relative_to(folder) for folder in templates):
            path, line = frame.filename, frame.lineno
    filename = getattr(error, "filename", None)
    if isinstance(filename, str):  # a template with a syntax error
        path = filename
    said = " ".join(str(error).split()) or "no message"
    message = f"{page.path} cannot be printed: {type(error).__name__}: {said[:300]}"
    return Problem(path, line, "template", message, "mend the template")
