"""What one build has found out so far: which files of the site are right as they lie, and which are staged."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsarchive.nouns.problem import Problem
from newsarchive.site import publish
from newsarchive.site.folders import Folders
from newsarchive.site.make import Done
from newsarchive.site.output import Output
from newsarchive.site.state import Made, Present, State


@dataclass(slots=True)
class Work:
    """What one build has found out so far; lives within one build."""

    folders: Folders
    old: State
    present: Mapping[str, Present]
    kept: dict[str, Made] = field(default_factory=dict)
    put: dict[str, publish.Put] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    unlisted: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    rendered: int = 0

    @property
    def paths(self) -> list[str]:
        """Every path of the new site so far, in the same order however many processes make it."""
        return self.pages + self.others

    def settle(self, done: Done) -> None:
        """Take a page into the new site."""
        self.pages.append(done.path)
        self.rendered += done.rendered
        if not done.listed:
            self.unlisted.add(done.path)
        if done.problem:
            self._fail(done.problem)
        elif done.made and done.kept:
            self.kept[done.path] = done.made
        elif done.made:
            self.put[done.path] = publish.Put(done.path, done.stage, done.made)

    def _fail(self, problem: Problem) -> None:
        # A fault in a template is every page's that uses it, and is told once.
        if not any((known.path, known.line) == (problem.path, problem.line) for known in self.problems):
            self.problems.append(problem)

    def stage(self, output: Output, key: str = "") -> None:
        """Take a finished file into the new site, unless the same bytes lie there already.

        key: of all that it was made from, for `keep` to ask in a later build.
        """
        path, name = output.path, f"o{len(self.others)}"
        self.others.append(path)
        wanted = Made(key, hashlib.sha256(output.data).hexdigest(), len(output.data))
        kept = publish.standing(self.folders.output, path, self.old.files.get(path), self.present.get(path), wanted)
        if kept:
            self.kept[path] = kept
        else:
            (self.folders.stage / name).write_bytes(output.data)
            self.put[path] = publish.Put(path, name, wanted)

    def keep(self, paths: Sequence[str], key: str) -> bool:
        """Take files into the new site as they lie there, if all of them were made from what has this key."""
        place = self.folders.output
        wanted = Made(key, "", 0)
        found = {
            path: publish.standing(place, path, self.old.files.get(path), self.present.get(path), wanted)
            for path in paths
        }
        if not all(found.values()):
            return False
        self.others += paths
        self.kept.update((path, made) for path, made in found.items() if made)
        return True

    @property
    def made(self) -> dict[str, Made]:
        """Every file of the new site so far."""
        return {**self.kept, **{path: put.made for path, put in self.put.items()}}
