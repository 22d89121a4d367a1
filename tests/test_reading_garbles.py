"""Garbled headlines without brackets: taken with the keyword behind them, and no word that is merely long."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.put_in import garbles, searches
from reading_samples import marked as _marked

HEAD = "Chợ nổi vắng khách vì nước cạn sớm"


@pytest.mark.parametrize(
    "marked",
    [
        ("Sáng nay,⟪hợnổivắngkháchvìnướccạnlịch bóng đá ngoại hạng anh⟫ ghe hàng chỉ còn một nửa.",),
        ("Ghe hàng chỉ còn một nửa.⟪Chợnổivắngkháchvìnướccạnsớm⟫ Bà con neo ghe chờ con nước.",),
        ("Ông Tám Lê nói,⟪vìnướccạnsớmChợnổivắngkháchbảng xếp hạng v.league⟫ tỷ lệ ghe bỏ chợ đã quá nửa.",),
        (
            "Ghe hàng chỉ còn một nửa.⟪Chợnổivắngkháchvìnướccạnsớm xem ở đâu⟫ Bà con neo ghe chờ con nước.",
            "“Ế quá”,⟪tỷ số trực tuyến bongdalu⟫ bà Năm Thà bán bún nói.",
            "⟪Chợnổivắngkháchvìnướccạnsớm-lịch thi đấu c1⟫",
        ),
        # Of an unknown trade: what fills a line behind one garble is the keyword behind another.
        (
            "Sáng nay,⟪hợnổivắngkháchvìnướccạntruyện tranh màu⟫ ghe hàng chỉ còn một nửa.",
            "⟪Chợnổivắngkháchvìnướccạnsớm truyện tranh màu⟫",
        ),
        # … and so is what follows two of them.
        (
            "Sáng nay,⟪hợnổivắngkháchvìnướccạntruyện tranh màu⟫ ghe hàng chỉ còn một nửa.",
            "Bà con⟪Chợnổivắngkháchvìnướccạnsớmtruyện tranh màu⟫ neo ghe chờ con nước.",
        ),
    ],
)
def test_a_garble_is_taken_to_the_end_of_its_keyword(marked: tuple[str, ...]) -> None:
    bare = [row.replace("⟪", "").replace("⟫", "") for row in marked]
    assert _marked(HEAD, *bare) == [HEAD, *marked]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (HEAD, "Từ khóa: #chợnổivắngkháchvìnướccạn"),
        (HEAD, "Nguồn: chonoivangkhachvinuoccan.vn"),
        (HEAD, "Chợ nổi vắng khách vì nước cạn sớm, bà con neo ghe chờ con nước lịch bóng đá."),
        (HEAD, "Bà con nói,kết quả trận đấu chiều qua là niềm vui hiếm hoi."),
        ("Internationalization of the harbour goes on", "The internationalization brought new cranes."),
        ("Desa menggelar pertanggungjawaban dana tahunan", "Laporan pertanggungjawaban dana dibacakan."),
        ("Die Donaudampfschifffahrtsgesellschaft feiert heute Geburtstag", "Donaudampfschifffahrtsgesellschaft: 200."),
    ],
)
def test_what_an_author_writes_is_no_garble(head: str, line: str) -> None:
    assert _marked(head, line) == [head, line]


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("lịch thi đấu c1 xem ở đâu Trung tâm", "lịch thi đấu c1 xem ở đâu"),
        ("ket qua tran argentina chiều ngày 16/8", "ket qua tran argentina"),
        ("jadwal liga inggris malam ini, kata dia", "jadwal liga inggris malam ini"),
        ("chị Vân, nhân viên văn phòng", ""),
        ("kết quảng bá", ""),
    ],
)
def test_how_far_a_search_goes(text: str, search: str) -> None:
    assert text[: searches.search_at(text)] == search


def test_a_page_of_long_words_is_gone_through_in_a_moment() -> None:
    word = "ắ" * 199
    page = lines_of((HEAD, *(f"{word} " * 50 + word for _ in range(200))), Alphabet())
    assert garbles.find(page, frozenset({word})) == []
