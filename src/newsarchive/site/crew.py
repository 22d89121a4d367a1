"""Many pages, made by several processes.

Each is given the archive once, by being forked with it in its memory where the
system can do that, and then goes through all pages by itself: to work out what
a page shows is a small part of making it, and less than to send it. A counter
that all share says who makes which. What comes back is a row for each page.
Segments of the search index, each as much work as many pages, are made first.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager
from multiprocessing.context import BaseContext
from operator import attrgetter
from types import TracebackType
from typing import Protocol

from newsarchive.nouns import workers
from newsarchive.site import search_segments
from newsarchive.site.make import Done, Task, make
from newsarchive.site.output import Page
from newsarchive.site.search_segments import Found, segments

# So many pages are made before others are asked to help: by then it is no small edit, and the
# templates are compiled, which those that are forked then need not do. The number is a guess.
FEW = 100
TURN = 16  # pages that a process takes at once: few enough to share out evenly at the end
OVER = 1 << 40  # on the counter: there is nothing left to do
EVERY = 0.1  # seconds between two looks at how far the others are


class Counter(Protocol):
    """The first page that nobody has taken, in memory that several processes share."""

    value: int

    def get_lock(self) -> AbstractContextManager[bool]: ...


class Crew:
    """Processes that make the pages from number `first` on, from when the ``with`` block begins."""

    def __init__(self, task: Task, first: int, jobs: int) -> None:
        context = _context()
        self._next: Counter = context.Value("q", first)
        self._pool = ProcessPoolExecutor(jobs, context, _begin, (task, self._next))
        self._segments = [self._pool.submit(_segment, segment.number) for segment in segments(task.archive)]
        self._shares: list[Future[list[Done]]] = [self._pool.submit(_share) for _ in range(jobs)]

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._next.value = OVER
        self._pool.shutdown(wait=True, cancel_futures=True)

    def found(self) -> list[Found]:
        """The segments of the search index, in order; raises as `done` does."""
        return [segment.result() for segment in self._segments]

    def done(self, progress: Callable[[int], None]) -> list[Done]:
        """What became of every page, in order. progress: told how many are made or being made.

        Raises concurrent.futures.process.BrokenProcessPool if a process is killed,
        and what `make` raises.
        """
        while wait(self._shares, EVERY).not_done:
            if self._next.value < OVER:
                progress(self._next.value)
        return sorted((done for share in self._shares for done in share.result()), key=attrgetter("number"))


def _context() -> BaseContext:
    """How processes are started: by forking where that is safe, else from nothing.

    A process that has threads (one that serves the site, say) must not be forked:
    a lock that another thread holds at that moment would be held for ever.
    """
    alone = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if alone else "spawn")


# What a process of the crew was given; set once in each.
_given: tuple[Task, Counter]


def _begin(task: Task, counter: Counter) -> None:
    global _given  # noqa: PLW0603  (an executor has no other way to hand something to its processes once)
    _given = task, counter
    workers.begin()


def _segment(number: int) -> Found:
    task, _ = _given
    return search_segments.make(task, segments(task.archive)[number])


def _share() -> list[Done]:
    task, counter = _given
    return [make(task, number, page) for number, page in _taken(task.pages(), counter)]


def _taken(pages: Iterator[Page], counter: Counter) -> Iterator[tuple[int, Page]]:
    """Those of `pages` that this process takes, with their numbers."""
    begin = end = 0
    for number, page in enumerate(pages):
        if number >= end:
            with counter.get_lock():
                begin = counter.value
                counter.value += TURN
            end = begin + TURN
        if begin >= OVER:
            return
        if number >= begin:
            yield number, page
    counter.value = OVER
