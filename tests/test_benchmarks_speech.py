"""The weights by which planted sentences are known are those that the examples in the repository give."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def speech(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The command that learns them, which lies outside the package."""
    monkeypatch.syspath_prepend(str(checkout / "benchmarks"))
    monkeypatch.delitem(sys.modules, "speech", raising=False)
    return importlib.import_module("speech")


def test_the_weights_are_learnt_from_what_is_in_the_repository(speech: Any) -> None:
    known = speech.examples()
    assert sum(planted for _, planted in known) > 900
    told = speech.written(speech.learn(known))
    assert told == speech.WEIGHTS.read_text(encoding="utf-8"), "run python benchmarks/speech.py --write"
