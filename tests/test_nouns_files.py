"""Files: limits on reading, whole or nothing on writing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsarchive.nouns import files


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert files.read_bytes(path, 5) == b"12345"
    with pytest.raises(files.TooLargeError):
        files.read_bytes(path, 4)
    with pytest.raises(FileNotFoundError):
        files.read_bytes(tmp_path / "b")
    with pytest.raises(IsADirectoryError):
        files.read_bytes(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in this system's folders")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not a regular file"):
        files.read_bytes(tmp_path / "pipe")


def test_writing_makes_folders_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a" / ("b" * 250 + ".txt")
    files.write_atomic(path, b"one")
    files.write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(path.parent) == [path.name]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="no"):
        files.write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a"]


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert files.write_if_changed(path, b"x")
    before = path.stat()
    assert not files.write_if_changed(path, b"x")
    assert path.stat().st_ino == before.st_ino
    assert files.write_if_changed(path, b"y")


def test_what_lies_inside_a_folder(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "root-2").mkdir()
    (root / "link").symlink_to(tmp_path)
    assert files.inside(root, root / "a" / "b")
    assert files.inside(root, root)
    assert not files.inside(root, root / ".." / "root-2")
    assert not files.inside(root, root / "link" / "x")


def test_paths_for_messages(tmp_path: Path) -> None:
    assert files.shown(tmp_path / "a" / "b.md", tmp_path) == "a/b.md"
    assert files.shown(Path("/elsewhere/b.md"), tmp_path) == "/elsewhere/b.md"
