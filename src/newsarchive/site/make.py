"""One page is made: rendered, and laid in the stage. What a worker process does."""

from __future__ import annotations

import hashlib
import pickle
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from newsarchive.nouns.frozen import pack
from newsarchive.nouns.problem import Problem
from newsarchive.site import feeds
from newsarchive.site.output import Page
from newsarchive.site.render import Renderer

# Pages that no template prints: by the name that stands in the template's place.
MAKERS: Mapping[str, Callable[[object], bytes]] = feeds.MAKERS


@dataclass(frozen=True, slots=True)
class Order:
    """A page to make. stage: the file's name in the stage folder. key: what it is made from."""

    page: Page
    stage: str
    key: str

    def __reduce__(self) -> tuple[Callable[..., Order], tuple[str, str, bytes, str, str]]:
        """To another process the view goes packed."""
        return _unpacked, (self.page.path, self.page.template, pack(self.page.view), self.stage, self.key)


def _unpacked(path: str, template: str, view: bytes, stage: str, key: str) -> Order:
    # It was packed by this very run and came through a pipe, never from a disk.
    return Order(Page(path, template, pickle.loads(view)), stage, key)


@dataclass(frozen=True, slots=True)
class Done:
    """A page that lies in the stage, or why it does not."""

    path: str
    stage: str
    key: str
    sha256: str = ""
    size: int = 0
    problem: Problem | None = None


def make(templates: tuple[Path, ...], stage: Path, order: Order) -> Done:
    """Render a page and write it into the stage.

    templates: folders, the first looked in first. Raises OSError where the
    stage cannot be written; a template that fails is a problem in the result.
    """
    try:
        data = _bytes(templates, order)
    except Exception as error:  # a template is a program that people write: it may raise anything
        return Done(order.page.path, order.stage, order.key, problem=_problem(order, error, templates))
    (stage / order.stage).write_bytes(data)
    return Done(order.page.path, order.stage, order.key, hashlib.sha256(data).hexdigest(), len(data))


def _bytes(templates: tuple[Path, ...], order: Order) -> bytes:
    maker = MAKERS.get(order.page.template)
    return maker(order.page.view) if maker else renderer(templates).render(order.page).data


@lru_cache(maxsize=2)
def renderer(templates: tuple[Path, ...]) -> Renderer:
    """The renderer of these folders: one in each process, so that a template is compiled once."""
    return Renderer(templates)


def _problem(order: Order, error: Exception, templates: tuple[Path, ...]) -> Problem:
    """Where in its template a page failed."""
    path, line = order.page.template, getattr(error, "lineno", None)
    for frame in traceback.extract_tb(error.__traceback__):
        if any(Path(frame.filename).is_relative_to(folder) for folder in templates):
            path, line = frame.filename, frame.lineno
    filename = getattr(error, "filename", None)
    if isinstance(filename, str):  # a template with a syntax error
        path = filename
    said = " ".join(str(error).split()) or "no message"
    message = f"{order.page.path} cannot be printed: {type(error).__name__}: {said[:300]}"
    return Problem(path, line, "template", message, "mend the template")
