"""A map over processes gives what the builtin gives, and never hangs."""

from __future__ import annotations

import os
import signal
from concurrent.futures.process import BrokenProcessPool

import pytest

from newsarchive.nouns.workers import FEW, Workers

MANY = FEW * 3 + 7


def _double(number: int) -> int:
    return 2 * number


def _process(_: int) -> int:
    return os.getpid()


def _die(number: int) -> int:
    if number == FEW:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def _fail(number: int) -> int:
    raise ValueError(number)


@pytest.mark.parametrize("count", [0, 1, FEW - 1, FEW, MANY])
@pytest.mark.parametrize("jobs", [1, 2])
def test_the_results_are_those_of_map_in_order(count: int, jobs: int) -> None:
    with Workers(jobs) as workers:
        assert list(workers.map(_double, iter(range(count)))) == [2 * n for n in range(count)]


def test_little_work_is_done_here_and_much_elsewhere() -> None:
    with Workers(2) as workers:
        assert set(workers.map(_process, range(FEW - 1))) == {os.getpid()}
        assert os.getpid() not in set(workers.map(_process, range(MANY)))
    with Workers(1) as workers:
        assert set(workers.map(_process, range(MANY))) == {os.getpid()}


def test_a_worker_that_is_killed_is_an_error_and_no_wait() -> None:
    with Workers(2) as workers, pytest.raises(BrokenProcessPool):
        list(workers.map(_die, range(MANY)))


def test_what_the_function_raises_comes_through() -> None:
    with Workers(2) as workers, pytest.raises(ValueError, match=r"^0$"):
        list(workers.map(_fail, range(MANY)))


def test_there_is_always_at_least_one() -> None:
    assert Workers(0).jobs >= 1
    assert Workers(None).jobs >= 1
