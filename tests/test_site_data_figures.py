"""The figures as data."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Qualifier
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_notes import voice
from newsarchive.site.data import data
from newsarchive.site.data_figures import fields, rows
from newsarchive.site.derive import derive
from site_samples import article, content, figure

MADE = replace(
    content(
        article(1, figures=(figure("3.5", unit="%", measure="lieu"), figure("-2", measure="=1+1", quote="Đoạn một"))),
        article(2, figures=(figure("18600000000", measure="lieu", qualifier=Qualifier.ABOUT, as_of=parse("2021-12")),)),
        config=Config(languages=("en", "vi")),
    ),
    authority=Authority(measures={"lieu": Heading("lieu", (), {"vi": "Liều", "en": "Doses"})}),
)


def test_a_row_for_each_number_with_all_that_the_page_shows() -> None:
    found = list(rows(derive(MADE, {})))
    assert [row["value"] for row in found] == [3.5, 18_600_000_000, -2]
    assert found[1] == {
        "measure": "lieu", "label_en": "Doses", "label_vi": "Liều", "value": 18_600_000_000, "qualifier": "about",
        "unit": "liều", "as_of": "2021-12", "article": "bai-0002", "source": "bao-2", "line": None, "quote": None,
        "href": "articles/bai-0002.html#p1",
    }  # fmt: skip
    assert [name for name, *_ in fields(derive(MADE, {}))] == list(found[0])


def test_no_digit_of_a_number_is_lost() -> None:
    values = ("123456789012345.678", "0." + "3" * 40, "9" * 40, "0.1")
    made = content(*(article(n, figures=(figure(value),)) for n, value in enumerate(values)))
    assert {str(row["value"]) for row in rows(derive(made, {}))} == set(values)


def test_the_table_says_the_same_and_no_cell_is_a_formula() -> None:
    made = {output.path: output.data.decode() for output in data(derive(MADE, {}), None, voice((), "en"))}
    listed = json.loads(made["data/figures.json"])
    table = list(csv.DictReader(io.StringIO(made["data/figures.csv"], newline="")))
    assert [row["value"] for row in table] == [str(row["value"]) for row in listed] == ["3.5", "18600000000", "-2"]
    assert table[2]["measure"] == "'=1+1"
    package = json.loads(made["data/datapackage.json"])
    assert {"figures.json", "figures.csv"} <= {resource["path"] for resource in package["resources"]}


def test_a_row_names_the_line_of_the_capture() -> None:
    (row,) = rows(derive(content(article(1, figures=(figure("5", line=7, paragraph=None),))), {}))
    assert row["line"] == 7
