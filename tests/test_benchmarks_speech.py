"""The weights by which planted sentences are known are those that the examples in the repository give."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest


@pytest.fixture
def speech(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """The command that learns them, which lies outside the package."""
    monkeypatch.syspath_prepend(str(checkout / "benchmarks"))
    monkeypatch.delitem(sys.modules, "speech", raising=False)
    import speech  # noqa: PLC0415 - it is there only now

    return speech


def test_the_weights_are_learnt_from_what_is_in_the_repository(speech: object) -> None:
    known = speech.examples()  # type: ignore[attr-defined]
    assert sum(planted for _, planted in known) > 900
    told = speech.written(speech.learn(known))  # type: ignore[attr-defined]
    assert told == speech.WEIGHTS.read_text(encoding="utf-8"), "run python benchmarks/speech.py --write"  # type: ignore[attr-defined]
