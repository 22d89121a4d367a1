"""RIS, read back by a parser that is not ours."""

from __future__ import annotations

import pytest
import rispy

from cited_samples import BASE, ENGLISH, FULL, SHA256, TITLES, one
from newsarchive.nouns.article import Article
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_ris import ris
from site_samples import article


def _read(made: Article, base: str | None = None) -> dict[str, object]:
    (entry,) = rispy.loads(ris(one(made, base), ENGLISH))
    assert isinstance(entry, dict)
    return entry


def test_an_article_with_everything() -> None:
    entry = _read(FULL, BASE)
    assert entry["type_of_reference"] == "NEWS"
    assert entry["title"] == "Vận động vắc […]"
    assert entry["translated_title"] == "Campaigning for vac […]"
    assert entry["authors"] == ["Bùi Thanh Sơn,"]
    assert entry["date"] == "2021/08/23/"
    assert entry["year"] == "2021"
    assert entry["secondary_title"] == "Báo bao-1"
    assert entry["original_publication"] == "Báo bao-2"
    assert entry["urls"] == [FULL.url, BASE + "articles/van-dong.html"]
    assert entry["keywords"] == ["Y tế", "Ngoại giao"]
    assert any(SHA256 in note for note in entry["notes"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("title", TITLES)
def test_no_title_breaks_out_of_its_line(title: str) -> None:
    entry = _read(article(1, title=title, author=title, section=title))
    assert entry["title"] == " ".join(title.replace("\0", " ").split())
    assert entry["type_of_reference"] == "NEWS"


@pytest.mark.parametrize(
    ("date", "day", "year"),
    [
        ("2021", "2021///", "2021"),
        ("2021-08", "2021/08//", "2021"),
        ("2021-08-23?", "23 August 2021 (uncertain)", None),
        ("2022-11-30/..", "not before 30 November 2022", None),
    ],
)
def test_a_date_says_no_more_than_is_known(date: str, day: str, year: str | None) -> None:
    entry = _read(article(1, date=parse(date)))
    assert (entry["date"], entry.get("year")) == (day, year)


def test_a_day_without_a_year_is_a_note() -> None:
    """As a date, it would be of the year 0 to those who read RIS."""
    entry = _read(article(1, date=parse("XXXX-08-16")))
    assert "date" not in entry
    assert "year" not in entry
    assert entry["notes"] == ["Date: 16 August, year unknown."]


def test_no_date_and_no_publisher_are_not_invented() -> None:
    entry = _read(article(1, date=None, source=None))
    assert "date" not in entry
    assert "year" not in entry
    assert entry["secondary_title"] == "[publisher unknown]"


def test_lines_end_as_ris_wants_them() -> None:
    made = ris(one(), ENGLISH)
    assert made.endswith("ER  - \r\n\r\n")
    assert made.count("\n") == made.count("\r\n")


def test_a_comma_within_a_name_parts_nothing() -> None:
    assert _read(article(1, author="Reuters, Hà Nội"))["authors"] == ["Reuters – Hà Nội,"]
