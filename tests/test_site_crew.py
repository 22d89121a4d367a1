"""Several processes make what one makes, and none of them is waited for in vain."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest

from newsarchive.nouns.archive import Content
from newsarchive.site import crew, make
from newsarchive.site.build import build
from newsarchive.site.output import Page
from site_samples import BASE, article, content, options, tree

FEW = 10  # pages made before others are asked to help, in a test
METHODS = multiprocessing.get_all_start_methods()


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> Content:
    """Articles enough for several processes."""
    monkeypatch.setattr(crew, "FEW", FEW)
    monkeypatch.setattr("newsarchive.site.build.FEW", FEW)
    return content(*(article(n) for n in range(4 * FEW)))


@pytest.mark.parametrize("jobs", [2, 3])
@pytest.mark.parametrize("method", [method for method in ("fork", "spawn") if method in METHODS])
def test_the_same_bytes_for_any_number_of_processes_however_they_are_started(
    tmp_path: Path, many: Content, monkeypatch: pytest.MonkeyPatch, jobs: int, method: str
) -> None:
    def context() -> BaseContext:
        return multiprocessing.get_context(method)

    monkeypatch.setattr(crew, "_context", context)
    alone = build(many, {}, options(tmp_path / "one", jobs=1, base_url=BASE))
    together = build(many, {}, options(tmp_path / "two", jobs=jobs, base_url=BASE))
    assert together == alone
    assert together.rendered > 4 * FEW
    assert tree(tmp_path / "one" / "site") == tree(tmp_path / "two" / "site")
    assert build(many, {}, options(tmp_path / "two", jobs=1, base_url=BASE)).rendered == 0


@pytest.mark.skipif("fork" not in METHODS, reason="what is patched here is known to forked processes alone")
@pytest.mark.parametrize("what", ["killed", "full"])
def test_a_process_that_fails_is_a_problem_and_the_old_site_stands(
    tmp_path: Path, many: Content, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(crew, "_context", lambda: multiprocessing.get_context("fork"))
    build(many, {}, options(tmp_path))
    before = tree(tmp_path / "site")
    parent = os.getpid()
    real = make._bytes

    def broken(task: make.Task, page: Page) -> bytes:
        if os.getpid() != parent and what == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        return real(task, page)

    def refused(task: make.Task, number: int, page: Page) -> make.Done:
        raise OSError(28, "No space left on device", "stage/p12")

    monkeypatch.setattr(make, "_bytes", broken)
    if what == "full":
        monkeypatch.setattr(crew, "make", refused)
    report = build(many, {}, options(tmp_path, jobs=2, clean=True))
    assert [problem.code for problem in report.problems] == [{"killed": "worker-lost", "full": "disk"}[what]]
    assert tree(tmp_path / "site") == before


def test_each_page_is_taken_once_in_turns() -> None:
    counter = multiprocessing.get_context().Value("q", 5)
    pages = [Page(f"{n}.html", "article.html", None) for n in range(3 * crew.TURN)]
    first = crew._taken(iter(pages), counter)
    taken = [next(first)[0]]
    taken += [number for number, _ in crew._taken(iter(pages), counter)]
    taken += [number for number, _ in first]
    assert sorted(taken) == list(range(5, 3 * crew.TURN))
    assert not list(crew._taken(iter(pages), counter))


def test_a_process_with_threads_is_not_forked() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert crew._context().get_start_method() == "spawn"
    finally:
        done.set()
        thread.join()
