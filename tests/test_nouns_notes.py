"""The program's own sentences are known again, with their dates; what a person wrote stays one sentence."""

from __future__ import annotations

import pytest

from newsarchive.nouns import notes
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.notes import Sentence


@pytest.mark.parametrize("sentence", notes.SENTENCES)
def test_each_sentence_is_known_again(sentence: str) -> None:
    date = parse("2021-12-20") if "%(date)s" in sentence else None
    assert notes.understood(notes.told(sentence, date)) == (Sentence(sentence, date),)


def test_a_note_of_two_sentences() -> None:
    note = notes.joined(notes.REPORTS, notes.told(notes.FIRST_AFTER_STATE, "2022-09-11"))
    assert notes.understood(note) == (
        Sentence(notes.REPORTS),
        Sentence(notes.FIRST_AFTER_STATE, parse("2022-09-11")),
    )
    assert notes.understood(notes.updated(note))[0] == Sentence(notes.REPORTS_UPDATED)


@pytest.mark.parametrize(
    "note",
    [
        "An editor knows it",
        notes.REPORTS + ". An editor knows it",
        notes.REPORTS + " perhaps",
        notes.told(notes.FIRST_AFTER_STATE, "some day"),
        notes.told(notes.FIRST_AFTER_STATE, "2021-02-30"),
        "",
    ],
)
def test_what_is_not_wholly_the_programs_is_a_persons(note: str) -> None:
    assert notes.understood(note) == (Sentence(note, ours=False),)
