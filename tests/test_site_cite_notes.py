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
    assert asked | {"date"} == set(CITED)  # a date is one where it has no year


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


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\r\nb\tc", "a b c"),
        ("a\x00\x1b[1m\u2028b", "a [1m b"),
        ("a\u202eb\u202c\u00adc\ufeff", "abc"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001f469\u200d\U0001f467",) * 2,
        ("\ue000 \U0001ffff",) * 2,  # a letter of a font of somebody's own, and one that is yet to be
        ("", ""),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
