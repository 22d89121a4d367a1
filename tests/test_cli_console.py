"""What is written to a terminal, and what never is."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.cli import console


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@given(st.text())
def test_a_terminal_is_never_given_what_it_would_obey(text: str) -> None:
    shown = console.harmless(text)
    assert not any((ord(c) < 0x20 and c not in "\t\n") or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert not any(c in shown for c in "\u202e\u2066\u2028")


def test_ordinary_text_is_left_as_it_is() -> None:
    assert console.harmless("Đại dịch → 新闻\tx") == "Đại dịch → 新闻\tx"
    assert console.harmless("\x1b]0;title\x07\u202e") == "\\x1b]0;title\\x07\\u202e"


def test_progress_is_drawn_on_a_terminal_and_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(console, "WAIT", -1.0)
    monkeypatch.setattr(console, "EVERY", -1.0)
    with console.progress("pages", 2) as draw:
        assert list(console.counted("ab", draw)) == ["a", "b"]
    assert terminal.getvalue() == "\rpages 1/2\x1b[K\rpages 2/2\x1b[K\r\x1b[K"


def test_progress_is_not_drawn_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    monkeypatch.setattr(console, "WAIT", -1.0)
    with console.progress("pages") as draw:
        draw(1)
    assert log.getvalue() == ""


def test_short_work_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with console.progress("pages") as draw:
        draw(1)
    assert terminal.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that ends there is another error")
def test_a_reader_that_leaves_is_no_error(checkout: Path) -> None:
    code = "from newsarchive.cli import console\nfor n in range(100000): console.out(f'line {n}')\nraise SystemExit(7)"
    writer = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": str(checkout / "src")},
    )
    assert writer.stdout
    assert writer.stderr
    writer.stdout.readline()
    writer.stdout.close()
    assert writer.stderr.read() == b""
    assert writer.wait(60) == 7, "the work goes on to its end"


def test_an_old_encoding_gets_escapes_not_a_fault(checkout: Path) -> None:
    code = "from newsarchive.cli import console; console.prepare(); console.out('Đ →')"
    env = {"PYTHONPATH": str(checkout / "src"), "PYTHONIOENCODING": "ascii"}
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=True)
    assert found.stdout == b"\\u0110 ->\n"
