"""Numbers that count though a plan, a label or a way to count stands before them; and numbers that do not."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures


def _found(language: str, text: str) -> list[tuple[str, str, str | None]]:
    found = figures.find([TextBlock(1, text)], Authority(), language)
    return [(f"{one.value:f}", str(one.qualifier or ""), one.unit) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "It is climbed by 158 steps of local granite.", ("158", "", "steps")),
        ("en", "An earlier plan for one was dropped after it drew 112 objections.", ("112", "", "objections")),
        ("en", "A petition for it to be turned into a hall has gathered 1,470 signatures.", ("1470", "", "signatures")),
        ("en", "The ponds are spread over 18 hectares.", ("18", "", "hectares")),
        ("en", "The project cost VNĐ1.9 billion, paid from the fund.", ("1900000000", "", "VNĐ")),
        ("fr", "Elles n'auront plus à parcourir plus de 20 kilomètres.", ("20", "more-than", "kilomètres")),
        ("zh", "她說，自家4分地的春茶採不到一半。", ("4", "", "分地")),
        ("zh", "初估損失約新台幣900萬元，已向縣府爭取補助。", ("9000000", "about", "元")),
        ("vi", "Các địa phương đã khoanh vùng 19 ổ dịch.", ("19", "", "ổ dịch")),
        ("vi", "Đội chủ nhà dứt điểm 19 cú sút.", ("19", "", "cú sút")),
        ("vi", "Nhóm thiện nguyện vừa tặng lớp 60 bộ sách giáo khoa.", ("60", "", "bộ sách giáo khoa")),
        ("vi", "Xã cấp thêm cho tổ 4 bộ đàm.", ("4", "", "bộ đàm")),
        ("vi", "Sở đưa xe điện vào chạy thử trên 6 tuyến nội đô.", ("6", "", "tuyến")),
        ("ms", "Koperasi itu mempunyai lebih 1,120 ahli.", ("1120", "more-than", "ahli")),
        ("id", "Kerugian kurang lebih 11 ton beras.", ("11", "about", "ton")),
    ],
)
def test_what_counts(language: str, text: str, first: tuple[str, str, str]) -> None:
    assert _found(language, text)[:1] == [first]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The plan has 5 steps to recovery."),
        ("en", "The council plans to build 40 homes."),
        ("en", "If the firm has sold 40 homes by May, it will stay."),
        ("en", "By then the council will have sold 40 homes."),
        ("en", "The plan is to plant 40 trees."),
        ("fr", "Elles devront parcourir plus de 20 kilomètres."),
        ("fr", "Il n'aura plus que 20 kilomètres."),
        ("zh", "他只考了4分。"),
        ("vi", "Các em lớp 4 bộ môn Toán dự thi."),
        ("vi", "Đội 4 chiếc ghe về nhất."),
        ("vi", "Anh cho lớp 6 nghỉ học."),
        ("vi", "Trao giải cho tổ 3 thôn Đoài."),
        ("vi", "Ghe neo ở vùng 19 ngoài khơi."),
    ],
)
def test_what_does_not(language: str, text: str) -> None:
    assert _found(language, text) == []
