"""Evidence is added up by its weight, and by how far it is there."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import captions
from newsarchive.reading.layout.top import headlines
from newsarchive.reading.layout.top.evidence import Evidence, weigh

TABLE: tuple[Evidence[str], ...] = (
    Evidence("it is long", 2.0, lambda text: min(1.0, len(text) / 4)),
    Evidence("it asks", -3.0, lambda text: text.endswith("?")),
)


@pytest.mark.parametrize(("text", "weight"), [("abcd", 2.0), ("ab", 1.0), ("abc?", -1.0), ("", 0.0)])
def test_what_holds_is_added_up(text: str, weight: float) -> None:
    assert weigh(TABLE, text) == weight


@pytest.mark.parametrize("table", [captions.EVIDENCE, headlines.EVIDENCE])
def test_each_piece_of_evidence_is_named_once(table: tuple[Evidence[object], ...]) -> None:
    assert len({one.name for one in table}) == len(table)
    assert all(one.weight for one in table)
