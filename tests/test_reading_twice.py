"""What may stand twice in a page: the gate before searches that are wedged into its lines lets all of them through."""

from __future__ import annotations

import pytest

from newsarchive.nouns.text import fold
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import blanks
from newsarchive.reading.planted.evidence import Page
from newsarchive.reading.planted.wares import searched, twice
from newsarchive.reading.planted.wares.trades import BETWEEN, forms_of_words

PHRASES = [" ".join(form) for form, kind, _ in forms_of_words() if kind in twice.TRADES]


def _found(*lines: str) -> twice.Twice:
    typed = "\n".join(lines)
    return twice.in_page(twice.Apart(typed, typed.split()), frozenset(typed.split()), ())


def test_every_phrase_of_the_trades_that_stands_on_two_lines_is_let_through() -> None:
    for phrase in PHRASES:
        assert phrase in _found(f"xã {phrase}, ấp", f"({phrase}) dân").trades


@pytest.mark.parametrize("between", sorted(BETWEEN))
def test_whatever_parts_its_words(between: str) -> None:
    assert "casino trực tuyến" in _found("casino trực tuyến", between.join(("casino", "trực", "tuyến"))).trades


def test_once_with_marks_and_once_without() -> None:
    for phrase in PHRASES:
        if " " in phrase and fold(phrase) in PHRASES:
            assert {phrase, fold(phrase)} <= set(_found(phrase, fold(phrase)).trades)


@pytest.mark.parametrize("name", ["abcd888", "12bet", "xoilactructiep", "jeux d’argent"])
def test_names_by_their_form_and_either_apostrophe(name: str) -> None:
    found = _found(f"a {name} b", f"c {name}, d").trades
    assert name.replace("’", "'") in found
    assert not _found(f"a {name} b").trades


def test_beside_chinese() -> None:
    page = Page(lines_of(("平台casino下载", "xem casino"), Alphabet()), None)
    assert "casino" in page.twice.trades


def test_where_words_run_into_one_another() -> None:
    page = Page(lines_of(("Theo nhà trườngvay tiền nhanh phân công", "được vay tiền nhanh giao"), Alphabet()), None)
    assert "vay tiền nhanh" in page.twice.trades


def test_every_word_of_a_ware_that_is_searched_for() -> None:
    for phrase in searched.PHRASES:
        assert phrase in _found(f"xã {phrase} ấp", f"dân {phrase} ơi").searches
        if fold(phrase) in searched.PHRASES:
            assert {phrase, fold(phrase)} <= set(_found(f"xã {phrase} ấp", f"dân {fold(phrase)} ơi").searches)


def test_what_stands_once_is_not_looked_for() -> None:
    assert _found("vay tiền nhanh ở hà nội", "nhà văn hóa thôn") == ([], [])


def test_what_is_left_where_something_glued_to_it_is_taken_out() -> None:
    lines = lines_of(("xem casinobet888 ở quê", "casino"), Alphabet())
    page = Page(lines, None)
    assert "casino" not in page.twice.trades
    assert "casino" in page.twice_in(blanks.blanked(lines, [(1, 10, 16)])).trades
