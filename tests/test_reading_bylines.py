"""Lines that sign, with what else they say of who signs, told from headlines and sentences that begin alike."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import bylines

SIGNED = [
    ("By Jane Doe, Staff Writer", "Jane Doe"),
    ("By JANE DOE Staff Writer jdoe@courier.example", "JANE DOE"),
    ("By Jane Doe | The Courier", "Jane Doe"),
    ("By JANE DOE Associated Press", "JANE DOE"),
    ("By Jane Doe, Tom Hale and Ann Bell", "Jane Doe, Tom Hale and Ann Bell"),
    ("By Jane Doe in Harrow", "Jane Doe"),
    ("By Jane Doe · 3 min read", "Jane Doe"),
    ("By Jane Doe Special to The Courier", "Jane Doe"),
    ("By The Associated Press", "The Associated Press"),
    ("By Our Correspondent", "Our Correspondent"),
    ("Reported by Jane Doe", "Jane Doe"),
    ("Par Claire Dubois, à Valmont", "Claire Dubois"),
    ("Par Claire Dubois avec AFP", "Claire Dubois"),
    ("Par C. Dubois", "C. Dubois"),
    ("Propos recueillis par Claire Dubois", "Claire Dubois"),
    ("De notre correspondant à Valmont, Paul Rey", "Paul Rey"),
    ("Ditulis oleh Budi Santoso", "Budi Santoso"),
    ("Laporan Wartawan Tribun, Budi Santoso", "Budi Santoso"),
    ("Rep: Budi Santoso/ Red: Rina Wati", "Budi Santoso"),
    ("本报记者 赵晓岚 通讯员 李明", "赵晓岚"),
    ("■本报记者 赵晓岚", "赵晓岚"),
    ("文｜赵晓岚", "赵晓岚"),
]
NOT_SIGNED = [
    "By the river they sat down",
    "By Monday the wall was gone",
    "By Jane Doe the wall was built",
    "By Popular Demand",
    "Par hasard",
    "Oleh karena itu warga pindah",
    "Reported crimes fall in Kelby",
    "Court Reporter",
    "Wartawan senior itu, kata dia",
    "记者探访北山林场",
    "记者节",
    "文化/体育",
]


@pytest.mark.parametrize(("text", "name"), SIGNED)
def test_a_line_signs_with_more_than_a_name(text: str, name: str) -> None:
    assert bylines.name_in(text) == name


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_what_begins_alike_does_not_sign(text: str) -> None:
    assert bylines.name_in(text) is None
