"""The command line: what is understood, and what is refused with a reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsarchive.cli.options import PORT, Options, UsageError, parse


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    (folder / "seeds").mkdir(parents=True)
    (folder / "content").mkdir()
    return folder.resolve()


def test_places_lie_under_the_root_whatever_the_working_directory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    options = parse([], root)
    assert (options.seeds, options.content) == (root / "seeds", root / "content")
    assert (options.output, options.cache) == (root / "_site", root / ".cache")
    assert (options.command, options.templates, options.base_url, options.jobs) == (None, None, None, None)
    assert options.port == PORT


def test_the_roots_own_templates_are_used_where_there_are_any(root: Path) -> None:
    (root / "templates").mkdir()
    assert parse([], root).templates == root / "templates"


def test_named_places_are_meant_from_the_working_directory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root.parent)
    options = parse(["build", "--output", "out", "--cache", "../c"], root)
    assert options.output == root.parent / "out"
    assert options.cache == root.parent.parent / "c"


@pytest.mark.parametrize(
    "words",
    [
        ["build", "--strict", "--jobs", "2"],
        ["--strict", "--jobs", "2", "build"],
        ["--strict", "build", "--jobs=2"],
    ],
)
def test_options_stand_before_or_after_the_command(root: Path, words: list[str]) -> None:
    options = parse(words, root)
    assert (options.command, options.strict, options.jobs) == ("build", True, 2)


def test_another_root_is_another_archive(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    options = parse(["--root", str(other)], root)
    assert options.root == other.resolve()
    assert options.content == other.resolve() / "content"


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/archive/", "https://example.org/archive/"),
        ("http://localhost:8000/a", "http://localhost:8000/a/"),
    ],
)
def test_a_base_url_ends_in_one_slash(root: Path, given: str, meant: str) -> None:
    assert parse(["--base-url", given], root).base_url == meant


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["frobnicate"], "no command 'frobnicate'; the commands are ingest, build"),
        (["buidl"], "no command 'buidl'; did you mean build?"),
        (["--jobs"], "^--jobs needs a value after it"),
        (["build", "check"], "one command at a time: 'build' or 'check'"),
        (["--outptu", "x"], "no option --outptu; did you mean --output?"),
        (["--out", "x"], "no option --out; did you mean"),
        (["build", "--diff"], "--diff goes with ingest"),
        (["--update"], "--update goes with ingest"),
        (["ingest", "--diff", "--update"], "--diff and --update cannot go together"),
        (["build", "--port", "80"], "--port goes with serve"),
        (["serve", "--port", "65536"], "no port"),
        (["--jobs", "0"], "no number of processes"),
        (["--jobs", "many"], "no number of processes"),
        (["--base-url", "example.org"], "no address"),
        (["--base-url", "ftp://example.org/"], "no address"),
        (["--base-url", "https://example.org/?a=b"], "no address"),
        (["--base-url", "https://[::1/"], "no address"),
        (["--base-url", "https://a b/"], "no address"),
        (["--root", "/no/such/folder"], "no folder"),
        (["--seeds", "/no/such/folder"], "no folder"),
        (["--templates", "/no/such/folder"], "no folder"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_reason(root: Path, words: list[str], reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        parse(words, root)


@pytest.mark.parametrize(
    "words",
    [
        ["--output", "."],
        ["--output", ".."],
        ["--output", "content"],
        ["--output", "content/site"],
        ["--output", "seeds"],
        ["--cache", "content/.cache"],
        ["--cache", "_site/.cache"],
        ["--output", ".cache/site"],
        ["--json", "_site/report.json"],
        ["--json", "content"],
        ["--json", "content/site.yml"],
        ["--json", "seeds/report.json"],
        ["--output", "file"],
    ],
)
def test_nothing_is_written_where_something_is_read(
    root: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "file").write_text("")
    monkeypatch.chdir(root)
    with pytest.raises(UsageError):
        parse(words, root)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_does_not_hide_where_the_output_lies(root: Path) -> None:
    (root / "elsewhere").symlink_to(root / "content")
    with pytest.raises(UsageError):
        parse(["--output", str(root / "elsewhere")], root)


def test_without_a_root_one_is_asked_for() -> None:
    with pytest.raises(UsageError, match="--root"):
        parse([], None)


def test_a_path_is_shown_from_the_root(root: Path) -> None:
    options: Options = parse([], root)
    assert options.shown(root / "content" / "a.md") == "content/a.md"
    assert options.shown(root.parent / "b") == str(root.parent / "b")
