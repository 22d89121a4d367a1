"""Whatever goes wrong, a person gets one line and a code."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsarchive.cli import main as command
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome
from newsarchive.nouns.problem import Problem, Severity

main = sys.modules["newsarchive.cli.main"]  # the module, which the package's function of that name hides

Step = Callable[[Options], Outcome]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "archive").mkdir()
    return tmp_path / "archive"


@pytest.fixture
def step(monkeypatch: pytest.MonkeyPatch) -> Callable[[Step], None]:
    """Put a function of the test's own in the place of every command."""

    def put(run: Step) -> None:
        monkeypatch.setattr(main, "import_module", lambda _: SimpleNamespace(run=run))

    return put


def _raising(error: BaseException) -> Step:
    def run(_: Options) -> Outcome:
        raise error

    return run


def test_a_good_run_leaves_with_0(root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str]) -> None:
    step(lambda _: Outcome(lines=("a difference",), done=("61 pages",), then="open _site/index.html"))
    assert command(["build"], root) == 0
    assert capsys.readouterr() == ("a difference\n61 pages → open _site/index.html\n", "")


def test_ingest_comes_before_build(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def give(name: str) -> SimpleNamespace:
        asked.append(name)
        return SimpleNamespace(run=lambda _: Outcome())

    monkeypatch.setattr(main, "import_module", give)
    assert command([], root) == 0
    assert asked == ["newsarchive.cli.ingest", "newsarchive.cli.build"]


def test_problems_go_to_standard_error_each_in_one_line(
    root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str]
) -> None:
    step(lambda _: Outcome((Problem("a.md", 3, "x", "it is\nwrong \x1b[31m", "mend it"),)))
    assert command(["build"], root) == 1
    assert capsys.readouterr().err == "a.md:3: it is wrong \\x1b[31m; mend it\n"


@pytest.mark.parametrize(("words", "code"), [(["build"], 0), (["build", "--strict"], 1)])
def test_a_warning_fails_only_a_strict_run(
    root: Path, step: Callable[[Step], None], words: list[str], code: int
) -> None:
    step(lambda _: Outcome((Problem("a.md", 3, "x", "odd", "look", Severity.WARNING),)))
    assert command(words, root) == code


def test_an_interrupt_leaves_with_130(
    root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str]
) -> None:
    step(_raising(KeyboardInterrupt()))
    assert command(["build"], root) == 130
    assert capsys.readouterr().err.startswith("build.py: interrupted; run it again")


def test_wrong_usage_leaves_with_2_and_help_with_0(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["frobnicate"], root) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert command(["--help"], root) == 0
    assert "exit codes:" in capsys.readouterr().out


def test_a_fault_of_the_program_is_one_line_and_a_report(
    root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str]
) -> None:
    step(_raising(KeyError("đ" * 5000)))
    assert command(["build"], root) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err + said.out
    assert "please report it with .cache/crash.txt" in said.err
    report = (root / ".cache" / "crash.txt").read_text(encoding="utf-8")
    assert "Traceback (most recent call last)" in report
    assert "KeyError" in report
    assert "newsarchive " in report


def test_a_report_finds_another_place_where_the_cache_cannot_be_written(
    root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(root.parent))
    monkeypatch.setattr("tempfile.tempdir", None)
    (root / ".cache").mkdir()
    (root / ".cache" / "crash.txt").mkdir()
    step(_raising(ZeroDivisionError()))
    assert command(["build"], root) == 1
    assert str(root.parent / "crash.txt") in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "content/a.md"),
            "content/a.md: the system says: no space left on device; make room there and run it again\n",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied", "x"),
            "x: the system says: permission denied; let this user read and write there, or name another place\n",
        ),
        (
            BrokenProcessPool(),
            "build.py: a process of this run was ended from outside (out of memory?); try again with --jobs 1\n",
        ),
    ],
)
def test_what_the_system_refuses_is_told_with_a_remedy(
    root: Path, step: Callable[[Step], None], capsys: pytest.CaptureFixture[str], error: Exception, said: str
) -> None:
    step(_raising(error))
    assert command(["build"], root) == 1
    assert capsys.readouterr().err == said
    assert not (root / ".cache").exists()


def test_the_report_for_machines_is_written_whatever_the_outcome(root: Path, step: Callable[[Step], None]) -> None:
    step(lambda _: Outcome((Problem("a.md", 3, "x", "wrong", "mend it"),), facts={"build": {"pages": 1}}))
    report = root.parent / "deep" / "report.json"
    assert command(["build", "--json", str(report)], root) == 1
    assert '"exit": 1' in report.read_text(encoding="utf-8")
