"""BibTeX and biblatex, read back by a parser that is not ours."""

from __future__ import annotations

import bibtexparser
import pytest
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors

from cited_samples import BASE, ENGLISH, FULL, SHA256, TITLES, one
from newsarchive.nouns.article import Article
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_bibtex import bibtex
from site_samples import article


def _raw(made: Article, base: str | None = None) -> dict[str, str]:
    library = bibtexparser.parse_string(bibtex(one(made, base), ENGLISH))
    assert not library.failed_blocks
    (entry,) = library.entries
    return {field.key: field.value for field in entry.fields} | {"@": entry.entry_type, "key": entry.key}


def _decoded(made: Article) -> dict[str, str]:
    library = bibtexparser.parse_string(bibtex(one(made), ENGLISH))
    (entry,) = library.entries
    for field in entry.fields:  # the decoder does not know these two
        field.value = field.value.replace("\\textbraceleft{}", "⟨").replace("\\textbraceright{}", "⟩")
    (entry,) = LatexDecodingMiddleware().transform(library).entries
    return {field.key: str(field.value).replace("⟨", "{").replace("⟩", "}").replace("ˆ", "^") for field in entry.fields}


def test_an_article_with_everything() -> None:
    entry = _raw(FULL, BASE)
    assert (entry["@"], entry["key"], entry["entrysubtype"]) == ("article", "van-dong", "newspaper")
    assert entry["title"] == "{Vận động vắc […]}"
    assert entry["titleaddon"] == "[Campaigning for vac […]]"
    assert entry["author"] == "{Bùi Thanh Sơn}"
    assert (entry["date"], entry["year"], entry["month"]) == ("2021-08-23", "2021", "aug")
    assert entry["journal"] == "{Báo bao-1}"
    assert entry["origpublisher"] == "Báo bao-2"
    assert entry["url"] == "https://bao.example/tin?a=1&b=%7B2%7D"
    assert entry["urldate"] == "2022-01-02"
    assert (entry["language"], entry["langid"]) == ("vi", "vietnamese")
    assert BASE + "articles/van-dong.html" in entry["note"]
    assert SHA256 in entry["annote"]


@pytest.mark.parametrize("title", TITLES)
def test_any_title_comes_back(title: str) -> None:
    entry = _decoded(article(1, title=title, author=title, topics=(title,)))
    wanted = "".join(title.replace("\0", "").split())
    assert "".join(entry["title"].split()) == wanted
    assert set(entry) == set(_decoded(article(1, author="A", topics=("B",))))


@pytest.mark.parametrize("title", TITLES)
def test_braces_are_balanced_as_bibtex_counts_them(title: str) -> None:
    depth = 0
    for letter in bibtex(one(article(1, title=title, url=f"https://x.example/{title}")), ENGLISH):
        depth += (letter == "{") - (letter == "}")
        assert depth >= 0
    assert depth == 0


@pytest.mark.parametrize(
    ("date", "notation", "year", "month"),
    [
        ("2021", "2021", "2021", None),
        ("2021-08", "2021-08", "2021", "aug"),
        ("2021-08-23?", "2021-08-23?", "23 August 2021 (uncertain)", None),
        ("2022-11-30/..", "2022-11-30/..", "not before 30 November 2022", None),
        ("XXXX-08-16", None, "16 August, year unknown", None),
    ],
)
def test_a_date_says_no_more_than_is_known(date: str, notation: str | None, year: str, month: str | None) -> None:
    entry = _raw(article(1, date=parse(date)))
    assert (entry.get("date"), entry["year"], entry.get("month")) == (notation, year, month)


def test_no_date_and_no_publisher_are_not_invented() -> None:
    entry = _raw(article(1, date=None, source=None))
    assert (entry.get("date"), entry["year"], entry["journal"]) == (None, "[n.d.]", "{[publisher unknown]}")


def test_several_authors_are_several_and_whole() -> None:
    made = bibtex(one(article(1, author="Thảo Miên, Lê An")), ENGLISH)
    library = bibtexparser.parse_string(made, append_middleware=[SeparateCoAuthors()])
    assert library.entries[0].fields_dict["author"].value == ["{Thảo Miên}", "{Lê An}"]
