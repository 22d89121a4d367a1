"""The `map` of a run: the builtin for little work, a process pool's for much."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Protocol, TypeVar

A = TypeVar("A")
B = TypeVar("B")

FEW = 200  # items: about half a second's work, which is what starting a pool and shipping values costs
CHUNK = 16  # items shipped at a time: a worker's turn stays well under a second and the pipe is used seldom


class Mapper(Protocol):
    """Any `map`: the builtin, a process pool's, a cluster's. The order of the items is kept."""

    def __call__(self, function: Callable[[A], B], items: Iterable[A], /) -> Iterable[B]: ...


@contextmanager
def mapper(jobs: int, items: int) -> Iterator[Mapper]:
    """A `map` for about `items` items over at most `jobs` processes."""
    if jobs == 1 or items < FEW:
        yield map
        return
    with ProcessPoolExecutor(min(jobs, -(-items // CHUNK))) as pool:

        def spread(function: Callable[[A], B], items: Iterable[A], /) -> Iterable[B]:
            return pool.map(function, items, chunksize=CHUNK)

        try:
            yield spread
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)  # Ctrl-C shall not wait for work nobody wants any more
            raise
