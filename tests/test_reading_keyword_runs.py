"""Keywords within a sentence that are no part of it, and those that are."""

from __future__ import annotations

import pytest

from newsarchive.reading.planted.lists import keyword_runs


def _found(sentence: str, *, foreign_script: bool = True) -> list[str]:
    runs = keyword_runs.find(sentence, 0, len(sentence), foreign_script=foreign_script)
    return [sentence[one.start : one.end] for one in runs]


@pytest.mark.parametrize(
    ("sentence", "keyword"),
    [
        ("Dân mừng lắm khi cầu xong slot gacor.", "slot gacor"),
        ("Dân mừng lắm khi cầu xong nha cai uy tin.", "nha cai uy tin"),
        ("Dân mừng lắm khi cầu xong 娱乐城.", "娱乐城"),
        ("Dân mừng lắm khi cầu xong 赌场.", "赌场"),
        ("Dân mừng lắm khi cầu xong казино.", "казино"),
        ("Dân mừng lắm, ty le keo nha cai ai cũng ra xem.", "ty le keo nha cai"),
        ("Dân mừng lắm, nhà cái uy tín hàng đầu ai cũng ra xem.", "nhà cái uy tín hàng đầu"),
        ("kèo nhà cái hôm nay 789bet Dân mừng lắm khi cầu xong.", "kèo nhà cái hôm nay 789bet"),
        ("Kapal kini merapat gacor.", "gacor"),
        ("Warga senang qcitybet freebet tanpa deposit, kata ibu itu lega.", "qcitybet freebet tanpa deposit"),
        ("Wilayah qcitybet freebet slot online terbesar desa itu rendah.", "qcitybet freebet slot online terbesar"),
        ("Drivers have their short cut back payday loans.", "payday loans"),
    ],
)
def test_a_keyword_where_no_grammar_has_a_place_for_it(sentence: str, keyword: str) -> None:
    assert _found(sentence) == [keyword]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nghi phạm khai nợ tiền nhà cái W88 nên đi cướp tiệm vàng.",
        "Khu nghỉ dưỡng có khách sạn, sân golf và casino.",
        "Anh từng là nhà cái khét tiếng ở vùng này.",
        "Câu lạc bộ được mua backlink?",
        "Warga kampung itu bermain slot online.",
        "She took out a payday loan to mend the boiler.",
        "He lives on payday loans.",
        "“Dân mừng lắm slot gacor.”",
        "Chữ trên biển là sòng bài (赌场) viết bằng chữ Hán.",
        "Мэр сказал, что казино закрыто.",
        "W88 nhà cái",  # what stands alone may be a menu's entry
    ],
)
def test_a_keyword_that_an_author_may_have_written(sentence: str) -> None:
    assert _found(sentence) == []


def test_chinese_words_are_foreign_where_the_page_is_not_chinese() -> None:
    sentence = "Dân mừng lắm khi cầu xong 娱乐城."
    assert _found(sentence, foreign_script=False) == []


def test_so_many_keywords_prove_one_another() -> None:
    assert (keyword_runs.ENOUGH, keyword_runs.LONG_OFFER) == (2, 4)


@pytest.mark.parametrize(("text", "length"), [("casino trực tuyến Dân mừng", 17), ("Dân mừng", None), ("", None)])
def test_the_keyword_at_the_beginning(text: str, length: int | None) -> None:
    assert next(iter(keyword_runs.keyword_at(text)), None) == length
