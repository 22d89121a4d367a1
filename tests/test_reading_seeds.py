"""The folder of captures with its sidecars."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from newsarchive.nouns.capture import Provenance
from newsarchive.nouns.files import read_bytes
from newsarchive.reading import seeds


def test_captures_in_order_with_what_their_sidecars_tell(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"Hai")
    (tmp_path / "a.txt").write_bytes("Một".encode("utf-16"))
    (tmp_path / "a.yml").write_text(
        "url: https://example.org/a\nretrieved: 2021-08-23\nsource: so-y-te\nencoding: utf-16\n", "utf-8"
    )
    found = seeds.load(tmp_path)
    assert [one.name for one in found.captures] == ["a.txt", "b.txt"]
    assert found.captures[0].provenance == Provenance("https://example.org/a", "2021-08-23", "so-y-te", "utf-16")
    assert found.captures[0].lines == ("Một",)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("sidecar", "line", "code"),
    [
        ("url: https://a.b\nauthor: X\n", 2, "unknown-key"),
        ("url: a.b\n", 1, "bad-value"),
        ("retrieved: yesterday\n", 1, "bad-value"),
        ("retrieved: 2021-02-30\n", 1, "bad-value"),
        ("encoding: unicode_escape\n", 1, "bad-value"),
        ("encoding: punycode\n", 1, "bad-value"),
        ("source: Sở Y tế\n", 1, "bad-value"),
        ("# a note\nencoding: klingon\n", 2, "bad-value"),
        ("url: [a, b]\n", 1, "bad-value"),
        ("url:\n", 1, "bad-value"),
        ("source: a\nsource: b\n", 2, "duplicate-key"),
        ("url: 'a\n", 2, "not-yaml"),
        ("- a\n", 1, "not-yaml"),
        ("source: &a b\nurl: *c\n", 2, "not-yaml"),
    ],
)
def test_faults_of_a_sidecar_have_file_and_line(tmp_path: Path, sidecar: str, line: int, code: str) -> None:
    (tmp_path / "a.txt").write_text("Một", "utf-8")
    (tmp_path / "a.yml").write_text(sidecar, "utf-8")
    found = seeds.load(tmp_path, "seeds")
    assert [(one.path, one.line, one.code) for one in found.problems] == [("seeds/a.yml", line, code)]
    assert len(found.captures) == 1  # the capture is read all the same


def test_large_deep_and_undecodable_sidecars_are_problems(tmp_path: Path) -> None:
    for name, data in (("a", b"#" * 20_000), ("b", b"[" * 5_000), ("c", b"url: \xff")):
        (tmp_path / f"{name}.txt").write_text(name, "utf-8")
        (tmp_path / f"{name}.yml").write_bytes(data)
    found = seeds.load(tmp_path)
    assert [one.code for one in found.problems] == ["too-large", "not-yaml", "not-utf-8"]


def test_a_bad_capture_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "b.txt").write_text("Hai", "utf-8")
    (tmp_path / "c.txt").write_text("Hai", "utf-8")
    (tmp_path / "d.yml").write_text("url: https://a.b\n", "utf-8")
    found = seeds.load(tmp_path)
    assert [one.name for one in found.captures] == ["b.txt"]
    assert [(one.capture, one.code) for one in found.set_aside] == [("a.txt", "not-utf-8"), ("c.txt", "duplicate")]
    assert [one.code for one in found.problems] == ["no-capture"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert [one.code for one in seeds.load(tmp_path / "none").problems] == ["no-seeds"]


def test_nothing_outside_the_folder_is_read(tmp_path: Path) -> None:
    folder, other = tmp_path / "seeds", tmp_path / "secret"
    folder.mkdir()
    other.write_text("encoding: utf-8\n", "utf-8")
    (folder / "a.txt").symlink_to(other)
    (folder / "b.txt").write_text("Hai", "utf-8")
    (folder / "b.yml").symlink_to(other)
    found = seeds.load(folder)
    assert [one.name for one in found.captures] == ["b.txt"]
    assert found.captures[0].provenance == Provenance()
    assert [(one.path, one.code) for one in found.problems] == [
        ("seeds/a.txt", "unreadable"),
        ("seeds/b.yml", "unreadable"),
    ]


def test_a_link_within_the_folder_is_a_file_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Một", "utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert [one.code for one in seeds.load(tmp_path).set_aside] == ["duplicate"]


def test_a_file_beyond_the_limit_is_not_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsarchive.reading.seeds.read_bytes", lambda path, _limit: read_bytes(path, 3))
    (tmp_path / "a.txt").write_bytes(b"abcd")
    (tmp_path / "b.txt").write_bytes(b"abc")
    found = seeds.load(tmp_path)
    assert [one.name for one in found.captures] == ["b.txt"]
    assert [(one.path, one.code) for one in found.problems] == [("seeds/a.txt", "too-large")]


@pytest.mark.parametrize(("name", "meant"), [("a.TXT", "a.txt"), ("b.text", "b.txt"), ("c.yaml", "c.yml")])
def test_a_name_that_is_nearly_right_is_told(tmp_path: Path, name: str, meant: str) -> None:
    (tmp_path / name).write_text("url: https://example.org/", "utf-8")
    (tmp_path / "notes.md").write_text("of no concern", "utf-8")
    (problem,) = seeds.load(tmp_path).problems
    assert (problem.path, problem.code, problem.fix) == (f"seeds/{name}", "misnamed", f"name it {meant}")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="such names cannot be given here")
@pytest.mark.parametrize("name", [b"\xff\xfe.txt", b"a\x1b[31m.txt", b"a\n.txt", b"\xc2\x85.yml"])
def test_a_name_that_an_article_could_not_quote_is_told_and_hinders_nothing(tmp_path: Path, name: bytes) -> None:
    (tmp_path / "a.txt").write_text("Một", "utf-8")
    with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:
        file.write(b"Hai")
    found = seeds.load(tmp_path)
    assert [one.name for one in found.captures] == ["a.txt"]
    assert [one.code for one in found.problems] == ["bad-name"]
    assert "\ufffd" in found.problems[0].path
    assert str(found.problems[0]).encode()


def test_spaces_of_every_kind_may_stand_in_a_name(tmp_path: Path) -> None:
    (tmp_path / "a b\u00a0c\u3000d.txt").write_text("Một", "utf-8")
    assert seeds.load(tmp_path).problems == ()
