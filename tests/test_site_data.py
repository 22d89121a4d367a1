"""The archive as data: exact in JSON, harmless in CSV, described as it is."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Article, Basis, Because, CaptureRef, How, Qualifier
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_notes import voice
from newsarchive.site.crosswalk import ROWS, TABLE
from newsarchive.site.data import FORMULA, cell, data
from newsarchive.site.derive import derive
from site_samples import BASE, article, content, figure

VOICE = voice((), "en")


def _made(made: Content, base: str | None = None) -> dict[str, bytes]:
    return {output.path: output.data for output in data(derive(made, {}), base, VOICE)}


def _rows(made: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(made.decode(), newline="")))


FULL = article(
    1,
    date=parse("2022-11-30/.."),
    capture=CaptureRef("001.txt", "ab" * 32),
    figures=(figure("18600000000", qualifier=Qualifier.MORE_THAN, as_of=parse("2021-12-14")), figure("3.5")),
    basis={"date": Basis(How.INFERRED, 3, "Chiều 30/11", (Because(9, "11/9/2022"),), "not before")},
)


def test_the_files() -> None:
    assert sorted(_made(content(FULL))) == [
        "data/articles.bib", "data/articles.csl.json", "data/articles.csv", "data/articles.json", "data/articles.ris",
        "data/datapackage.json", "data/figures.csv", "data/figures.json", "data/timeline.json",
    ]  # fmt: skip


def test_articles_follow_the_crosswalk() -> None:
    row = json.loads(_made(content(FULL))["data/articles.json"])[0]
    assert list(row) == [field.name for field in ROWS]
    assert row["date"] == "2022-11-30/.."
    assert row["publisher"] == "Báo bao-1"
    assert row["href"] == "articles/bai-0001.html"
    assert row["figures"][0]["value"] == 18600000000
    assert row["figures"][1]["value"] == 3.5
    assert row["basis"]["date"]["because"] == [{"line": 9, "quote": "11/9/2022"}]


def test_the_timeline_has_the_agreed_keys_in_the_order_of_the_page() -> None:
    made = content(FULL, article(2, date=None, events=()))
    archive = derive(made, {})
    rows = json.loads(_made(made)["data/timeline.json"])
    assert [tuple(row) for row in rows] == [
        ("date", "kind", "title", "article", "source", "line", "quote", "href")
    ] * len(archive.timeline)
    assert [row["href"] for row in rows] == [moment.href for moment in archive.timeline]
    assert rows[-1]["date"] is None
    assert {row["kind"] for row in rows} == {"publication", "event", "figure"}


def test_each_row_stands_on_a_line_of_its_own_in_utf_8() -> None:
    text = _made(content(article(1), article(2)))["data/articles.json"].decode()
    assert len(text.splitlines()) == 4
    assert "Bài số 1" in text


def test_the_table_is_rfc_4180() -> None:
    made = _made(content(article(1, title='Nói: "có",\nrồi', topics=("Y tế", "Ngoại giao"))))["data/articles.csv"]
    assert made.split(b"\r\n")[0].decode().split(",") == [field.name for field in TABLE]
    assert made.endswith(b"\r\n")
    assert not made.startswith(b"\xef\xbb\xbf")
    row = _rows(made)[0]
    assert row["title"] == 'Nói: "có",\nrồi'
    assert row["topics"] == "Y tế | Ngoại giao"
    assert row["author"] == ""


@pytest.mark.parametrize("start", FORMULA)
def test_no_cell_is_a_formula(start: str) -> None:
    title = f'{start}HYPERLINK("https://evil.example";"x")'
    made = _made(content(article(1, title=title)))
    assert _rows(made["data/articles.csv"])[0]["title"] == "'" + title
    assert json.loads(made["data/articles.json"])[0]["title"] == title


@given(st.lists(st.text(max_size=20), max_size=3) | st.text(max_size=20))
def test_any_value_is_one_cell(value: object) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([cell(value), "end"])
    rows = list(csv.reader(io.StringIO(text.getvalue(), newline="")))
    assert rows == [[cell(value), "end"]]
    assert not cell(value).startswith(FORMULA)


@given(st.text(alphabet=st.characters(codec=None), max_size=30))
def test_any_text_makes_utf_8_that_parses(text: str) -> None:
    made = _made(content(article(1, title=text, author=text, slug="a", topics=(text,))))
    assert json.loads(made["data/articles.json"].decode())
    assert json.loads(made["data/timeline.json"].decode())
    assert made["data/articles.csv"].decode()


def _package(*articles: Article, base: str | None = None, config: Config | None = None) -> dict[str, object]:
    value = json.loads(_made(content(*articles, config=config), base)["data/datapackage.json"])
    assert isinstance(value, dict)
    return value


def test_the_data_package_describes_the_files_as_they_are() -> None:
    made = _made(content(FULL))
    package = json.loads(made["data/datapackage.json"])
    assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
    assert {f"data/{resource['path']}" for resource in package["resources"]} == set(made) - {"data/datapackage.json"}
    for resource in package["resources"]:
        file = made[f"data/{resource['path']}"]
        assert re.fullmatch(r"[-a-z0-9._]+", resource["name"])
        assert resource["bytes"] == len(file)
        assert resource["hash"] == "sha256:" + hashlib.sha256(file).hexdigest()
        fields = resource["schema"]["fields"] if resource["profile"] == "tabular-data-resource" else []
        assert all({"name", "type", "description"} <= field.keys() for field in fields)
    by_path = {resource["path"]: resource for resource in package["resources"]}
    table = _rows(made["data/articles.csv"])
    assert [field["name"] for field in by_path["articles.csv"]["schema"]["fields"]] == list(table[0])
    timeline = json.loads(made["data/timeline.json"])
    assert [field["name"] for field in by_path["timeline.json"]["schema"]["fields"]] == list(timeline[0])


def test_types_are_those_of_a_table_schema() -> None:
    row = json.loads(_made(content(FULL))["data/articles.json"])[0]
    kinds: dict[str, type | tuple[type, ...]] = {"string": (str, type(None)), "array": list, "object": dict}
    assert all(isinstance(row[field.name], kinds[field.type]) for field in ROWS)


def test_rights_and_sources_stand_in_the_package() -> None:
    package = _package(FULL, base=BASE, config=Config(title={"vi": "Kho tin"}, rights={"vi": "Của tác giả"}))
    assert package["licenses"] == [{"name": "see-title", "title": "Của tác giả", "path": BASE + "about.html"}]
    assert package["sources"] == [{"title": "Báo bao-1"}]
    assert package["homepage"] == BASE
    assert "licenses" not in _package(FULL)


def test_an_empty_archive_is_described_too() -> None:
    made = _made(content())
    assert json.loads(made["data/articles.json"]) == []
    assert json.loads(made["data/timeline.json"]) == []
    assert json.loads(made["data/datapackage.json"])["resources"]


def test_a_dublin_core_term_has_its_address() -> None:
    terms = {field.name: field.term for field in ROWS}
    assert terms["title"] == "http://purl.org/dc/terms/title"
    assert terms["condition"] is None
