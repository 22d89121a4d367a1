"""The table of finders, and what they look at a page with."""

from __future__ import annotations

import re

import pytest

from newsarchive.reading.lines.letters import alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.evidence import EVERYTHING, Found, Page
from newsarchive.reading.planted.finders import AFTERWARDS, FINDERS
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences import pitches, speech
from newsarchive.reading.planted.sentences.parts import parts_of
from newsarchive.reading.planted.sentences.pitch_words import Sign
from newsarchive.reading.planted.wares import brands
from newsarchive.reading.planted.wares.tokens import Words, stands_in, with_number

STORY = (
    "Nước sông Vàm lên nhanh trong đêm, bà con xóm Trại phải dời lúa lên gác.",
    "Ông Lê Văn Tư, trưởng ấp, cho biết năm nay lũ về sớm hơn mọi năm 15 ngày.",
)
OFFER = (
    "Đăng ký tài khoản casino online hôm nay, nhận ngay tiền cược miễn phí và rút thưởng siêu tốc chỉ trong hai phút."
)


def page(*rows: str, language: str | None = "vi") -> Page:
    return Page(lines_of(rows, alphabet(rows)), language)


def test_each_finder_stands_once_and_overlooks_what_was_found_before_it() -> None:
    names = [finder.name for finder in (*FINDERS, *AFTERWARDS)]
    assert len(set(names)) == len(names)
    for at, finder in enumerate(FINDERS):
        assert finder.overlooks == EVERYTHING or set(finder.overlooks) <= set(names[:at])


def test_of_an_innocent_page_few_are_asked() -> None:
    innocent, found = page(*STORY), Found()
    asked = []
    for finder in FINDERS:
        if finder.asked(innocent, found):
            asked.append(finder.name)
            found.add(finder.name, finder.find(innocent, found, innocent.near) or ())
    assert not found.all
    assert {"names", "offers", "insertions", "sweeps", "listed", "brackets", "echoes"}.isdisjoint(asked)


def test_what_is_put_in_to_the_letter_ends_what_is_longer() -> None:
    found = Found()
    found.add("names", [Planted(1, 0, 40, "advertising-sentence"), Planted(2, 0, 9, "advertising-sentence")])
    found.put_in([Planted(1, 10, 20, "inserted-keyword")])
    assert found.all == [Planted(2, 0, 9, "advertising-sentence")]
    assert len(found.by("names")) == 2


@pytest.mark.parametrize("text", [*STORY, OFFER, "W88,vn: 3.5%/năm – l'eau", "", "  "])
def test_words_of_pieces_are_those_of_the_text(text: str) -> None:
    pattern = re.compile(r"[^\W_]+(?:['’°-][^\W_]+)*(?:/[^\W_]+)?%?")
    words = Words(pattern)
    assert words.of(text) == words.of(text) == pattern.findall(text)


def test_phrases_and_words_with_a_number() -> None:
    assert stands_in("nhà cái uy tín", ("tài xỉu", "cái uy"))
    assert not stands_in("nhà cái uy tín", ("tài xỉu",))
    assert with_number(["win88", "88", "win", "w-88"]) == ["win88"]


@pytest.mark.parametrize("text", [*STORY, OFFER])
@pytest.mark.parametrize("least", [-3.0, 2.0, 5.0])
def test_what_a_sentence_weighs_is_told_without_weighing_all_of_it(text: str, least: float) -> None:
    assert speech.weighs(text, least) is (speech.weigh(text) >= least)


@pytest.mark.parametrize(
    "text", [*STORY, OFFER, f"{OFFER[:-1]} {STORY[0]}", "Link vào W88 mới nhất", "下载app", "88", ""]
)
@pytest.mark.parametrize("least", [-3.0, 2.0, 3.5])
def test_no_beginning_of_a_sentence_weighs_more_than_a_quick_look_tells(text: str, least: float) -> None:
    words = text.split()
    heaviest = max(speech.weigh(" ".join(words[:size])) for size in range(len(words) + 1))
    assert heaviest < least or speech.may_weigh(text, least)


def test_a_quick_look_passes_over_what_tells_and_over_numbers_in_it() -> None:
    assert not any(speech.may_weigh(text, 2.0) for text in STORY)
    assert speech.may_weigh(OFFER, 3.5)


CALLS = (
    "Bạn đang cần tiền gấp? Hãy gọi ngay hotline 0912 345 678 để vay tiền lãi suất thấp!",
    "Chúng tôi tham gia, còn bạn thì không.",
    "立即下载，免费",
)


@pytest.mark.parametrize("text", [*STORY, OFFER, *CALLS, f"{STORY[0]} {OFFER}"])
def test_what_sells_passes_each_quick_look(text: str) -> None:
    line = page(text).lines[0]
    for part in parts_of(line):
        found = pitches.pitch(part.text)
        assert pitches.may_do(part.text, found.signs) or not found.signs
        assert pitches.may_weigh(line.text, found.weight, len(found.signs)) or not found.signs
        assert pitches.may_weigh(part.text, found.weight, len(found.signs)) or not found.signs


def test_what_does_little_does_not_pass() -> None:
    assert not any(pitches.may_weigh(text, brands.SELLING, brands.SIGNS) for text in (*STORY, CALLS[1]))
    assert not any(pitches.may_do(text, {Sign.CALL, Sign.NEED}) for text in (*STORY, CALLS[1]))
