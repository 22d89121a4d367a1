"""What a citation says in a sentence."""

from __future__ import annotations

import pytest

from cited_samples import ENGLISH, one
from newsarchive.nouns.article import Condition
from newsarchive.nouns.edtf import parse
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.cite_notes import cells, one_line, sentence, voice
from newsarchive.site.crosswalk import CROSSWALK
from newsarchive.site.labels import CITED


def test_every_field_that_is_said_in_a_sentence_has_one() -> None:
    asked = {
        f.name for f in CROSSWALK if {"note", "N1", "annote"} & {*f.csl.split(), *f.ris.split(), *f.bibtex.split()}
    }
    assert asked == set(CITED)


def test_sentences_speak_the_language_of_the_voice() -> None:
    vietnamese = voice((OWN_TEMPLATES,), "vi")
    marks = (Condition.NO_DATE, Condition.MOJIBAKE)
    assert sentence("condition", marks, ENGLISH) == "Condition of the capture: No date printed; Garbled encoding."
    assert sentence("original_source", "Báo A", vietnamese) == "Lấy lại từ Báo A."
    assert "30 tháng 11 năm 2022" in sentence("updated", parse("2022-11-30/.."), vietnamese)


def test_a_value_with_signs_of_formatting_is_said_as_it_is() -> None:
    assert sentence("original_source", "100%(what)s <b>", ENGLISH) == "Taken from 100%(what)s <b>."


def test_cells_walk_the_table() -> None:
    targets = [(field.name, target) for field, target, _ in cells(one(), "ris")]
    assert targets[0] == ("kind", "TY")
    assert ("original_source", "OP") in targets
    assert ("original_source", "N1") in targets


@pytest.mark.parametrize(("text", "line"), [("a\r\nb\tc", "a b c"), ("a\x00\x1b[1m\u2028b", "a [1m b"), ("", "")])
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
