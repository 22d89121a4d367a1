"""What is remembered between runs, and what is not believed."""

from __future__ import annotations

import os
import pickle
import sqlite3
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pytest

from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.nouns.ledger import HEADER, Role, Span, parse_spans
from newsarchive.nouns.memo import Memo
from newsarchive.nouns.workers import Workers

DATES = ["2021-08-23", "2021", "2022-11-30/.."]


class _Counting:
    """A map that counts what it is given to work out."""

    def __init__(self) -> None:
        self.items: list[object] = []

    def __call__(self, function, items: Iterable[object]):  # type: ignore[no-untyped-def]
        held = list(items)
        self.items += held
        return map(function, held)


def _run(path: Path, salt: str = "v1", dates: Iterable[str] = tuple(DATES)) -> tuple[list[Edtf], int]:
    counting = _Counting()
    results = list(Memo(path, salt, counting).map(parse, dates))
    return results, len(counting.items)


def test_what_is_known_is_not_worked_out_again(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "memo.sqlite"
    wanted = [parse(date) for date in DATES]
    assert _run(path) == (wanted, 3)
    assert _run(path) == (wanted, 0)
    assert _run(path, dates=["2021", "2020", "2021-08-23"]) == ([wanted[1], parse("2020"), wanted[0]], 1)


def test_a_ledger_is_known_again(tmp_path: Path) -> None:
    """Its spans are named tuples, where other values are dataclasses."""
    path, counting = tmp_path / "memo.sqlite", _Counting()
    for _ in range(2):
        found = list(Memo(path, "v1", counting).map(parse_spans, [f"{HEADER}\n1\t\t\tbody\tparagraph\n"]))
        assert found == [(Span(1, None, None, Role.BODY, "paragraph"),)]
    assert len(counting.items) == 1


def test_another_program_remembers_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    _run(path)
    assert _run(path, "v2")[1] == 3


@pytest.mark.parametrize("data", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_memo_that_is_none_is_replaced(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "memo.sqlite"
    path.write_bytes(data)
    assert _run(path)[0] == [parse(date) for date in DATES]
    assert _run(path)[1] == 0


class _Hostile:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch pwned",)


@pytest.mark.parametrize(
    "value", [pickle.dumps(_Hostile()), b"", b"\x80\x05.", *map(pickle.dumps, (parse, Workers(1)))]
)
def test_a_hostile_value_is_not_run_but_worked_out_anew(
    tmp_path: Path, value: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "memo.sqlite"
    _run(path)
    base = sqlite3.connect(path)
    base.execute("update memo set value = ?", (value,))
    base.commit()
    base.close()
    assert _run(path)[0] == [parse(date) for date in DATES]
    assert not (tmp_path / "pwned").exists()


def test_a_folder_that_cannot_be_made_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert _run(tmp_path / "file" / "memo.sqlite")[0] == [parse(date) for date in DATES]


def test_what_is_not_asked_for_any_more_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    _run(path, dates=[f"{year:04}" for year in range(1000, 1600)])
    _run(path, dates=["1000"])
    assert _run(path, dates=["1599"])[1] == 1
    assert _run(path, dates=["1000"])[1] == 0


def test_a_fingerprint_changes_with_any_byte_or_name(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x").write_bytes(b"1")
    first = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == first
    (tmp_path / "a" / "x").write_bytes(b"2")
    second = fingerprint(tmp_path)
    (tmp_path / "a" / "x").rename(tmp_path / "a" / "y")
    assert len({first, second, fingerprint(tmp_path)}) == 3


def test_a_fingerprint_tells_folders_apart_and_needs_none_to_be_there(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x").write_bytes(b"1")
    (tmp_path / "a" / "broken").symlink_to(tmp_path / "nowhere")
    assert fingerprint(tmp_path / "a", tmp_path / "b") != fingerprint(tmp_path / "b", tmp_path / "a")


def test_forgetting_begins_with_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    _run(path)
    counting = _Counting()
    list(Memo(path, "v1", counting, forget=True).map(parse, DATES))
    assert counting.items == DATES


def test_what_a_function_is_bound_to_is_part_of_the_key(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    for bound, expected in (("year", 3), ("year", 0), ("month", 3)):
        counting = _Counting()
        list(Memo(path, "v1", counting).map(partial(_parsed, part=bound), DATES))
        assert len(counting.items) == expected


def _parsed(date: str, part: str) -> Edtf | None:
    return parse(date) if part else None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    empty = fingerprint(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert fingerprint(tmp_path) != empty
