"""Captures taken in: what is written, what is only shown, what waits."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from newsarchive.cli import main as command
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.reading.read import read

NAMES = ("000_86404d5fa2b8c93b.txt", "004_8510170031b1054e.txt")


@pytest.fixture
def root(checkout: Path, tmp_path: Path) -> Path:
    """An archive with two captures, nothing ingested."""
    folder = tmp_path / "archive"
    (folder / "seeds").mkdir(parents=True)
    for name in NAMES:
        shutil.copy(checkout / "seeds" / name, folder / "seeds" / name)
    return folder


def _tree(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and ".cache" not in path.parts)
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _article(root: Path, name: str) -> Path:
    """The article that was made of a capture."""
    return next(p for p in (root / "content" / "articles").glob("*.md") if name in p.read_text(encoding="utf-8"))


def _outdate(root: Path, article: Path) -> str:
    """Let the accepted reading of an article be that of an earlier program: its text lacks a word. Returns the word."""
    reading = root / "content" / "readings" / article.name
    word: str = re.findall(r"\w{5,}", reading.read_text(encoding="utf-8").rpartition("---\n")[2])[-1]
    for path in (reading, article):
        head, _, tail = path.read_text(encoding="utf-8").rpartition(word)
        path.write_text(head + "xxxxx" + tail, encoding="utf-8")
    return word


def test_a_first_ingest_writes_and_a_second_does_not(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["ingest"], root) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 captures: 2 new"
    before = _tree(root)
    assert command(["ingest"], root) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 captures: 0 new"
    (root / ".cache" / "ingest.json").unlink()
    assert command(["ingest"], root) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 captures: 0 new", "with or without what the cache knows"
    assert _tree(root) == before


def test_a_capture_on_which_the_program_fails_keeps_no_other_from_being_read(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(capture: Capture, **given: Any) -> Reading | SetAside:
        if capture.name == NAMES[0]:
            raise IndexError("string index out of range\nin two lines")
        return read(capture, **given)

    monkeypatch.setattr("newsarchive.cli.intake.read", failing)
    for again in (False, True):  # it is told each time, whatever the cache knows
        assert command(["ingest"], root) == 1
        said = capsys.readouterr()
        (line,) = (line for line in said.err.splitlines() if NAMES[0] in line)
        assert line.startswith(f"seeds/{NAMES[0]}: cannot be read: IndexError: string index out of range in two lines")
        assert "please report it with .cache/crash.txt" in line
        assert "Traceback" not in said.err + said.out
        assert f"{0 if again else 1} new" in said.out
    assert NAMES[1] in _article(root, NAMES[1]).read_text(encoding="utf-8")
    report = (root / ".cache" / "crash.txt").read_text(encoding="utf-8")
    assert NAMES[0] in report
    assert "Traceback (most recent call last)" in report


def test_names_are_suggested_until_they_are_known(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command(["ingest"], root)
    said = capsys.readouterr().out
    assert "names to add to content/people.yml: " in said
    assert "Bùi Thanh Sơn" in said
    text = 'bui-thanh-son:\n  spellings: ["Bùi Thanh Sơn"]\n'
    (root / "content" / "people.yml").write_text(text, encoding="utf-8")
    command(["ingest"], root)
    assert "Bùi Thanh Sơn" not in capsys.readouterr().out


def test_a_new_capture_is_all_that_is_added(root: Path, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command(["ingest"], root)
    before = _tree(root / "content")
    shutil.copy(checkout / "seeds" / "002_257b010c689f3057.txt", root / "seeds")
    assert command(["ingest"], root) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "3 captures: 1 new"
    after = _tree(root / "content")
    assert {name: digest for name, digest in after.items() if name in before} == before
    assert len([name for name in after.keys() - before.keys() if name.startswith("articles/")]) == 1


def test_a_reading_that_differs_is_told_shown_and_taken_over(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command(["ingest"], root)
    article = _article(root, NAMES[0])
    word = _outdate(root, article)
    before = _tree(root)
    capsys.readouterr()

    assert command(["ingest"], root) == 0
    assert "1 reads otherwise than accepted; to see how: build.py ingest --diff" in capsys.readouterr().out
    assert command(["ingest", "--check"], root) == 1
    assert (
        f"seeds/{NAMES[0]}: it reads otherwise than the accepted reading; run: build.py ingest --diff, then"
        in capsys.readouterr().err
    )
    assert command(["ingest", "--diff"], root) == 0
    shown = capsys.readouterr().out
    assert re.search(r"^-.*xxxxx", shown, re.MULTILINE)
    assert re.search(rf"^\+.*{word}", shown, re.MULTILINE)
    assert _tree(root) == before, "nothing was written by any of them"

    assert command(["ingest", "--update"], root) == 0
    assert "1 updated" in capsys.readouterr().out
    assert "xxxxx" not in article.read_text(encoding="utf-8")
    assert command(["ingest", "--check"], root) == 0


def test_an_update_leaves_what_a_person_touched(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command(["ingest"], root)
    article = _article(root, NAMES[0])
    _outdate(root, article)
    edited = article.read_text(encoding="utf-8").replace("xxxxx", "chữ của người biên tập")
    article.write_text(edited + "\nThêm.\n", encoding="utf-8")
    capsys.readouterr()
    assert command(["ingest", "--update"], root) == 0
    text = article.read_text(encoding="utf-8")
    assert "chữ của người biên tập" in text
    assert text.endswith("\nThêm.\n")
    said = capsys.readouterr().err
    assert f"content/articles/{article.name}: warning: both a person and the fresh reading changed" in said


def test_a_capture_whose_companion_is_faulty_waits(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    companion = root / "seeds" / NAMES[0].replace(".txt", ".yml")
    companion.write_text("urll: https://example.org/\n", encoding="utf-8")
    assert command(["ingest"], root) == 1
    said = capsys.readouterr()
    assert f"seeds/{companion.name}:1: " in said.err
    assert "2 captures: 1 new" in said.out
    companion.write_text("url: https://example.org/\n", encoding="utf-8")
    assert command(["ingest"], root) == 0
    assert "https://example.org/" in _article(root, NAMES[0]).read_text(encoding="utf-8")


def test_faulty_names_are_mended_before_anything_is_read(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "content").mkdir()
    (root / "content" / "people.yml").write_text("- a list\n", encoding="utf-8")
    assert command(["ingest"], root) == 1
    assert "content/people.yml:1: " in capsys.readouterr().err
    assert not (root / "content" / "articles").exists()


def test_the_report_counts(root: Path, tmp_path: Path) -> None:
    (root / "seeds" / "empty.txt").write_bytes(b"")
    assert command(["ingest", "--json", str(tmp_path / "r.json")], root) == 1
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert (report["command"], report["exit"]) == ("ingest", 1)
    counts = report["ingest"]
    assert (counts["captures"], counts["new"], counts["set_aside"], counts["differs"]) == (3, 2, 1, 0)
    assert [problem["path"] for problem in report["problems"]] == ["seeds/empty.txt"]


def test_several_processes_read_the_same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsarchive.nouns.workers.FEW", 1)
    command(["ingest", "--jobs", "2"], root)
    parallel = _tree(root / "content")
    shutil.rmtree(root / "content")
    command(["ingest", "--jobs", "1", "--clean"], root)
    assert _tree(root / "content") == parallel


def test_an_edited_article_does_not_have_every_capture_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command([], root) == 0
    article = _article(root, NAMES[0])
    article.write_text(article.read_text(encoding="utf-8") + "\nThêm.\n", encoding="utf-8")
    monkeypatch.delattr("newsarchive.cli.intake.take_in")
    assert command([], root) == 0
    assert "2 captures: 0 new" in capsys.readouterr().out


def test_a_capture_read_before_is_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(capture: Capture, **known: Any) -> Reading | SetAside:
        asked.append(capture.name)
        return read(capture, **known)

    monkeypatch.setattr("newsarchive.cli.intake.read", counted)
    command(["ingest"], root)
    assert asked == list(NAMES)
    command(["ingest", "--diff"], root)  # the publishers that the first has found are known now
    asked.clear()
    (root / "seeds" / "new.txt").write_text("Một bản chụp mới. " * 30, encoding="utf-8")
    command(["ingest"], root)
    assert asked == ["new.txt"]
    (root / "content" / "people.yml").write_text("ai-do: {spellings: [Bùi Thanh Sơn]}\n", encoding="utf-8")
    command(["ingest"], root)
    assert asked[1:] == [*NAMES, "new.txt"], "another name to look for is another reading"
    command(["ingest", "--clean"], root)
    assert asked[4:] == [*NAMES, "new.txt"]
