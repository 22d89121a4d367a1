"""A ``map`` that uses several processes when there is enough to do.

Whatever it is given is a pure function of values that pickle, so its results,
and their order, are those of the builtin ``map`` for any number of processes.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import connection, parent_process
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

# Below this many items (pages to prove, at about a millisecond each) one process is done before a second
# would have helped: each has to be started and to unpack what it is sent (benchmarks/README.md).
FEW = 400
CHUNK = 16  # items sent at once: enough to hide the queue, few enough to share out evenly at the end
WINDOW = 4  # chunks under way for each process: the rest wait where they are made, not in memory


class Workers:
    """Processes that are started when first needed and end with the ``with`` block.

    jobs: how many; None for one to each processor. With 1 nothing is started.
    """

    def __init__(self, jobs: int | None = None) -> None:
        self.jobs = max(1, jobs or processors())
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """``map(function, items)``, in order.

        Raises concurrent.futures.process.BrokenProcessPool if a worker is killed.
        """
        source = iter(items)
        first = list(islice(source, FEW)) if self.jobs > 1 else []
        if len(first) < FEW:
            return map(function, chain(first, source))
        return self._spread(function, chain(first, source))

    def _spread(self, function: Callable[[T], R], items: Iterator[T]) -> Iterator[R]:
        pool = self._pool = self._pool or ProcessPoolExecutor(self.jobs, initializer=begin)
        pending: deque[Future[list[R]]] = deque()
        while chunk := list(islice(items, CHUNK)):
            pending.append(pool.submit(_each, function, chunk))
            if len(pending) >= WINDOW * self.jobs:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _each(function: Callable[[T], R], chunk: list[T]) -> list[R]:
    return [function(item) for item in chunk]


def processors() -> int:
    """How many processors this process may use (a container is often given fewer than there are)."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def begin() -> None:
    """In a new worker: leave Ctrl-C to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # A worker whose parent was killed would wait for its next task for ever.
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
