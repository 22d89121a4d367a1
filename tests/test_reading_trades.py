"""The table of the trades, and what it finds in a text."""

from __future__ import annotations

import unicodedata

import pytest

from newsarchive.reading.planted.wares import first_look, trades
from newsarchive.reading.planted.wares.tokens import with_number
from newsarchive.reading.planted.wares.trade_words import TABLE, Kind


def test_every_phrase_is_written_as_it_is_compared() -> None:
    for trade, _, table in TABLE:
        phrases = [" ".join(phrase.split()) for phrase in table.split("|")]
        assert "" not in phrases, trade
        assert len(phrases) == len(set(phrases)), trade
        for phrase in phrases:
            assert phrase == unicodedata.normalize("NFC", phrase).lower()


def _kinds(text: str) -> list[tuple[str, Kind]]:
    return [(item.phrase, item.kind) for item in trades.scan(text).items]


def test_the_longest_phrase_is_taken_with_or_without_marks_and_in_any_case() -> None:
    assert _kinds("Nhà Cái Uy Tín") == [("nhà cái uy tín", Kind.OFFER)]
    assert _kinds("nha cai uy tin") == [("nha cai uy tin", Kind.OFFER)]
    assert _kinds("nhà cái") == [("nhà cái", Kind.MATTER)]


def test_a_phrase_does_not_reach_over_a_mark() -> None:
    assert _kinds("nhà cái, uy tín") == [("nhà cái", Kind.MATTER), ("uy tín", Kind.PROMISE)]


@pytest.mark.parametrize("word", ["keo", "kéo", "kẹo", "W 1988", "F88", "Covid99", "TCVN88", "Boeing777"])
def test_what_is_no_word_of_a_trade(word: str) -> None:
    assert not trades.scan(word).has(*trades.SPOKEN)


@pytest.mark.parametrize("word", ["W88", "Kubet88", "188bet", "99win", "go88"])
def test_names_of_the_trade(word: str) -> None:
    assert _kinds(word) == [(word.lower(), Kind.BRAND)]


def test_amounts() -> None:
    assert _kinds("100k và 5%, $200; 30") == [
        ("%", Kind.AMOUNT),
        ("và", Kind.FILLER),
        ("%", Kind.AMOUNT),
        ("%", Kind.AMOUNT),
        ("30", Kind.FILLER),
    ]


def test_chinese_words_are_not_parted() -> None:
    found = trades.scan("注册送彩金的W88平台")
    assert [item.phrase for item in found.items] == ["注册送", "彩金", "w88", "平台"]
    assert found.trades == {"betting"}
    assert 0 < found.covered <= 1


@pytest.mark.parametrize(
    ("text", "suspicious"),
    [
        ("ở đây có nhà cái uy tín, link vào", True),
        ("“slot gacor” là gì", True),
        ("bet at w88.", True),
        ("nhacai tylekeo", True),
        ("xemnhacaiuytinsoikeo", True),
        ("买伟哥官网", True),
        ("bà con nhà ai, cái nhà, đề nghị vay tiền ngân hàng", False),
        ("cầu dài 40 m và rộng 3,5 m", False),
        ("洪水退去以后", False),
    ],
)
def test_the_quick_look(text: str, suspicious: bool) -> None:
    assert first_look.suspicious(text, frozenset(text.split()), with_number(text.split())) is suspicious


def test_words_strung_together() -> None:
    assert trades.strung("nhacaiuytinsoikeo") == ["nhacaiuytin", "soikeo"]
    assert trades.strung("administration") == []
    assert trades.strung("") == []
