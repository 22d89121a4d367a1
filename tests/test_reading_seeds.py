"""The folder of captures with its sidecars."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsarchive.nouns.capture import Provenance
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
