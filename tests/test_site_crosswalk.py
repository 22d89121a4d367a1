"""The crosswalk: one table, and every export follows it."""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from cited_samples import BASE, ENGLISH, FULL, one
from newsarchive.site.cite_bibtex import bibtex
from newsarchive.site.cite_csl import csl_item
from newsarchive.site.cite_ris import ris
from newsarchive.site.crosswalk import CROSSWALK, FIELDS, ROWS, SAID, TABLE, Record, number

RECORD = one(base=BASE)
SENTENCES = ("note", "annote", "N1")


def _targets(standard: str) -> set[str]:
    return {target for field in CROSSWALK for target in getattr(field, standard).split()}


def _leaves(value: object, path: str = "") -> set[str]:
    if not isinstance(value, dict):
        return {path}
    return {path, *(leaf for name, inner in value.items() for leaf in _leaves(inner, f"{path}.{name}".lstrip(".")))}


def test_a_field_has_one_row() -> None:
    assert len(FIELDS) == len(CROSSWALK)
    assert set(TABLE) <= set(ROWS) <= set(CROSSWALK)


def test_the_sample_has_everything() -> None:
    assert [name for name, _ in RECORD.values] == [field.name for field in SAID]


def test_what_has_a_name_elsewhere_is_said_there() -> None:
    columns = ("dublin_core", "open_graph", "schema_org", "csl", "ris", "bibtex")
    for field in CROSSWALK:
        assert (field in SAID) == any(getattr(field, column) for column in columns), field.name


def test_csl_has_what_the_table_says_and_nothing_else() -> None:
    item = csl_item(RECORD, ENGLISH)
    assert {leaf for leaf in _leaves(item) if "date-parts" not in leaf} - {"", "custom"} == _targets("csl")


def test_ris_has_what_the_table_says_and_nothing_else() -> None:
    assert set(re.findall(r"^(\w\w)  - ", ris(RECORD, ENGLISH), re.MULTILINE)) == _targets("ris") | {"ER"}


def test_bibtex_has_what_the_table_says_and_nothing_else() -> None:
    entry = bibtex(RECORD, ENGLISH)
    assert set(re.findall(r"^  (\S+) = ", entry, re.MULTILINE)) == _targets("bibtex") - {"@", "key"}
    assert entry.startswith("@article{van-dong,\n")


@pytest.mark.parametrize("standard", ["csl", "ris", "bibtex"])
def test_every_value_of_a_record_comes_out(standard: str) -> None:
    """Field by field: taken out of the record, something is missing from the export."""
    makers: dict[str, Callable[[Record], str]] = {
        "csl": lambda said: json.dumps(csl_item(said, ENGLISH)),
        "ris": lambda said: ris(said, ENGLISH),
        "bibtex": lambda said: bibtex(said, ENGLISH),
    }
    make = makers[standard]
    without_url = Record(tuple(pair for pair in RECORD.values if pair[0] != "url"))
    for field in SAID:
        changed = (
            make(Record(tuple(pair for pair in whole.values if pair[0] != field.name))) != make(whole)
            for whole in (RECORD, without_url)  # the page's own address stands in where no other is known
        )
        assert any(changed) == bool(getattr(field, standard)), field.name


def test_a_record_is_asked_by_name() -> None:
    assert RECORD.get("slug") == FULL.slug
    assert RECORD.get("no such") is None


def test_the_page_in_the_documents_is_that_of_the_table(checkout: Path) -> None:
    page = runpy.run_path(str(checkout / "docs" / "crosswalk.py"))["table"]()
    assert (checkout / "docs" / "crosswalk.md").read_text("utf-8") == page, "python docs/crosswalk.py writes it anew"
    assert all(f"| `{field.name}` |" in page for field in CROSSWALK)


def test_dublin_core_terms_have_addresses() -> None:
    terms = {field.name: field.term for field in CROSSWALK}
    assert terms["title"] == "http://purl.org/dc/terms/title"
    assert terms["publisher"] == "http://purl.org/dc/terms/publisher"
    assert terms["condition"] is None


@pytest.mark.parametrize(
    ("value", "written"),
    [("168865244", "168865244"), ("2.50", "2.5"), ("1E+3", "1000"), ("12345678901234567890", "12345678901234567890")],
)
def test_a_whole_number_is_written_as_one(value: str, written: str) -> None:
    assert json.dumps(number(Decimal(value))) == written
