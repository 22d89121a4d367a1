"""What one build has found out so far: which files of the site are right as they lie, and which are staged."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from newsarchive.nouns.problem import Problem
from newsarchive.site import plan, publish, state
from newsarchive.site.folders import Folders
from newsarchive.site.make import Done, Order
from newsarchive.site.output import Output, Page
from newsarchive.site.state import Made, Present, State


@dataclass(slots=True)
class Work:
    """What one build has found out so far; lives within one build."""

    folders: Folders
    old: State
    present: Mapping[str, Present]
    kept: dict[str, Made] = field(default_factory=dict)
    put: dict[str, publish.Put] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)
    unlisted: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    rendered: int = 0

    def keep(self, path: str, key: str, sha256: str | None = None) -> bool:
        """Whether what lies at `path` is right: made from `key`, or having these very bytes."""
        made, found = self.old.files.get(path), self.present.get(path)
        if found is None or not found.regular or (sha256 is None and (made is None or made.key != key)):
            return False
        wanted = sha256 or (made.sha256 if made else "")
        same = made is not None and made.sha256 == wanted and state.stands(made, found)
        if not same:
            with suppress(OSError):
                same = publish.digest(self.folders.output / path) == wanted
        if same:
            self.kept[path] = Made(key, wanted, found.size, found.mtime)
        return same

    def orders(self, pages: Iterable[Page], shared: str) -> Iterator[Order]:
        """The pages that have to be made. shared: as `plan.setting` gives it."""
        for number, page in enumerate(pages):
            key = plan.key(shared, page.path, page.template, page.view)
            self.paths.append(page.path)
            if not getattr(getattr(page.view, "head", None), "indexed", True):
                self.unlisted.add(page.path)
            if not self.keep(page.path, key):
                yield Order(page, f"p{number}", key)

    def settle(self, done: Done) -> None:
        """Take a page that was made into the new site, unless the same bytes lie there already."""
        self.rendered += 1
        if done.problem:
            self._fail(done.problem)
        elif self.keep(done.path, done.key, done.sha256):
            (self.folders.stage / done.stage).unlink()
        else:
            self.put[done.path] = publish.Put(done.path, done.stage, Made(done.key, done.sha256, done.size))

    def _fail(self, problem: Problem) -> None:
        # A fault in a template is every page's that uses it, and is told once.
        if not any((known.path, known.line) == (problem.path, problem.line) for known in self.problems):
            self.problems.append(problem)

    def stage(self, output: Output) -> None:
        """Take a finished file into the new site, unless the same bytes lie there already."""
        name = f"o{len(self.paths)}"
        self.paths.append(output.path)
        sha256 = hashlib.sha256(output.data).hexdigest()
        if not self.keep(output.path, "", sha256):
            (self.folders.stage / name).write_bytes(output.data)
            self.put[output.path] = publish.Put(output.path, name, Made("", sha256, len(output.data)))

    @property
    def made(self) -> dict[str, Made]:
        """Every file of the new site so far."""
        return {**self.kept, **{path: put.made for path, put in self.put.items()}}
