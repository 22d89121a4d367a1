"""An institution's name over a page is told from a headline that begins with it."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from newsarchive.reading.words import vocabulary
from reading_samples import TEXT, article


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bộ Ngoại giao", True),
        ("ỦY BAN NHÂN DÂN XÃ TÂN LẬP", True),
        ("Cục Hàng không Việt Nam", True),
        ("Bộ Ngoại giao Việt Nam tiếp Đại sứ Nhật Bản", False),
        ("Kementerian Kesehatan", True),
        ("Kementerian Kesehatan Gelar Vaksinasi Massal", False),
        ("Ministry of Health", True),
        ("Ministry of Health Launches Mass Vaccination", False),
        ("bo.example.vn", True),
        ("Bộ " + "Ngoại " * mastheads.MASTHEAD_WORDS, False),
        ("", False),
    ],
)
def test_an_institution_is_a_masthead_until_it_does_something(text: str, name: bool) -> None:
    assert mastheads.is_masthead(_line(text)) is name


@pytest.mark.parametrize("title", ["Bộ Ngoại giao Việt Nam tiếp Đại sứ Nhật Bản", "Ministry of Health Opens Clinic"])
def test_such_a_headline_is_no_publisher(title: str) -> None:
    found = article(title, "", *TEXT)
    assert (found.title, found.source) == (title, None)


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("THE RIVERTON HERALD", True),
        ("Daily News", True),
        ("The Sunday Times", True),
        ("THE STRAND & SALTINGS GAZETTE", True),
        ("BREAKING NEWS", False),
        ("The news", False),
        ("Times", False),
        ("The Long And Winding Times", False),
        ("Flood Closes Bridge", False),
        ("", False),
    ],
)
def test_an_english_newspapers_name(text: str, paper: bool) -> None:
    assert mastheads.is_paper(_line(text)) is paper


def test_a_headline_that_ends_as_papers_names_do_is_still_one_by_itself() -> None:
    found = article("The Last Post", "", "The last post of the day is read here, and nobody is asleep by then.")
    assert found.source is None


@pytest.mark.parametrize("table", [mastheads._EVERYDAY, mastheads._HIGHER, mastheads._PORTALS])
def test_what_is_said_of_openings_is_said_of_openings_that_are_known(table: frozenset[str]) -> None:
    assert table - vocabulary.MASTHEAD_OPENINGS == set()


@pytest.mark.parametrize(
    ("text", "slogan"),
    [
        ("Koran Harian Masyarakat Pesisir", True),
        ("Serving the Kessock islands since 1884", True),
        ("Le quotidien de la vallée du Gué", True),
        ("Koran bekas naik harga di pasar", False),
        ("Serving tea to strangers", False),
        ("Le journal intime retrouvé au grenier", False),
    ],
)
def test_what_kind_of_paper_it_is_stands_under_its_name(text: str, slogan: bool) -> None:
    assert mastheads.is_slogan(_line(text)) is slogan
