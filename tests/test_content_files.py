"""The smaller files of content/: authority files, settings, profiles, the list of what was set aside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.content import authority, setaside, siteconfig, sources
from newsarchive.nouns.archive import Config
from newsarchive.nouns.authority import Heading, Source
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.reading import SetAside
from newsarchive.nouns.text import nfc


def told(problems: tuple[Problem, ...]) -> list[tuple[int | None, str]]:
    return [(problem.line, problem.code) for problem in problems]


def test_an_authority_file() -> None:
    headings, problems = authority.parse(
        "content/topics.yml",
        """# what the archive is about
vac-xin:
  vi: Vắc-xin
  en: Vaccines
  spellings: [vắc-xin, vắc xin, vaccine]
  note: {vi: "Một câu", en: A sentence}
  unit: liều
health: {en: Health, vi: Y tế}
covid-19: "Đại dịch Covid-19"
empty:
""",
    )
    assert problems == ()
    assert list(headings) == ["vac-xin", "health", "covid-19", "empty"]
    assert headings["vac-xin"] == Heading(
        "vac-xin",
        ("vắc-xin", "vắc xin", "vaccine"),
        {"vi": "Vắc-xin", "en": "Vaccines"},
        {"vi": "Một câu", "en": "A sentence"},
        {},
        {"": {"other": "liều"}},
    )
    assert headings["health"].spellings == ("Health", "Y tế")
    assert headings["covid-19"] == Heading("covid-19", ("Đại dịch Covid-19",))
    assert headings["empty"].spellings == ("empty",)


@pytest.mark.parametrize(
    "text",
    [
        "a: {unit: liều, unit_en: {one: dose, other: doses}, unit_fr: doses}\n",
        "a: {unit: {other: liều}, unit_en: {one: dose, other: doses}, unit_fr: {other: doses}}\n",
    ],
)
def test_a_unit_has_forms_and_languages(text: str) -> None:
    headings, problems = authority.parse("content/measures.yml", text)
    assert problems == ()
    english, french = {"one": "dose", "other": "doses"}, {"other": "doses"}
    assert headings["a"].units == {"": {"other": "liều"}, "en": english, "fr": french}
    assert headings["a"].fields == {}
    assert [headings["a"].is_unit(word) for word in ("Liều", "dose", "doses", "đợt")] == [True, True, True, False]


def test_a_unit_may_be_given_by_language_at_once() -> None:
    headings, problems = authority.parse("measures.yml", "a: {unit: {vi: liều, en: {one: dose, other: doses}}}\n")
    assert problems == ()
    assert headings["a"].units == {"vi": {"other": "liều"}, "en": {"one": "dose", "other": "doses"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("# nothing\n", []),
        ("- a\n", [(1, "wrong-type")]),
        ("a: {spellings: [X]}\nb: {spellings: [y, x]}\n", [(2, "duplicate-spelling")]),
        ("a: {spellings: x}\n", [(1, "wrong-type")]),
        ("Đối ngoại: {en: x}\n", [(1, "bad-key")]),
        ("a: [x]\n", [(1, "wrong-type")]),
        ("a: {unit: [x], note: {tiếng Việt: x}}\n", [(1, "bad-value"), (1, "wrong-type")]),
        ("a: {unit_en: {one: dose}}\n", [(1, "missing-key")]),
        ("a: {unit_en: {one: dose, others: doses}}\n", [(1, "missing-key"), (1, "unknown-key")]),
        ("a: {unit: {vi: liều, xyz0: doses}}\n", [(1, "bad-value")]),
        ("a: x\na: y\n", [(2, "duplicate-key")]),
        ("a: {b: c\n", [(2, "bad-yaml")]),
    ],
)
def test_a_faulty_authority_file(text: str, expected: list[tuple[int, str]]) -> None:
    assert told(authority.parse("content/topics.yml", text)[1]) == expected


def test_settings() -> None:
    config, problems = siteconfig.parse(
        "content/site.yml",
        """title: {vi: Kho tin, en: News}
description: "Một kho"
languages: [vi, en]
base_url: https://example.org/kho
timezone: "+07:00"
variants: [[vắc-xin, vaccine], [covid, corona]]
""",
    )
    assert problems == ()
    assert config == Config(
        title={"vi": "Kho tin", "en": "News"},
        description={"vi": "Một kho"},
        languages=("vi", "en"),
        base_url="https://example.org/kho/",
        timezone="+07:00",
        variants=(("vắc-xin", "vaccine"), ("covid", "corona")),
    )
    assert siteconfig.parse("site.yml", "") == (Config(), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("titel: x\n", [(1, "unknown-key")]),
        ("title: [x]\nbase_url: ftp://x\n", [(1, "wrong-type"), (2, "bad-value")]),
        ("base_url: javascript:x\n", [(1, "bad-value")]),
        ("title: x\nbase_url: https://a.example/?a=b\n", [(2, "bad-value")]),
        ("base_url: 'https://a.example/#top'\n", [(1, "bad-value")]),
        ("languages: [en, vi, en]\n", [(1, "bad-value")]),
        ("title: x\nlanguages: [en, VI]\n", [(2, "bad-value")]),
        ("timezone: Asia/Saigon\n", [(1, "bad-value")]),
        ("languages: en\n", [(1, "wrong-type")]),
        ("variants: [a]\n", [(1, "wrong-type")]),
        ("- x\n", [(1, "wrong-type")]),
        ("title: &a x\n", [(1, "yaml-anchor")]),
    ],
)
def test_faulty_settings(text: str, expected: list[tuple[int, str]]) -> None:
    assert told(siteconfig.parse("content/site.yml", text)[1]) == expected


def test_a_language_that_names_a_folder_is_written_as_everybody_writes_it() -> None:
    for written, meant in (("VI", "vi"), ("zh-hant-tw", "zh-Hant-TW"), ("en-gb", "en-GB")):
        (problem,) = siteconfig.parse("content/site.yml", f"languages: [fr, {written}]\n")[1]
        assert problem.fix == f"write '{meant}'"
        assert siteconfig.parse("content/site.yml", f"languages: [fr, {meant}]\n")[1] == ()


def test_the_nearest_setting_is_named() -> None:
    (problem,) = siteconfig.parse("content/site.yml", "baseurl: https://a.example\n")[1]
    assert problem.fix == "did you mean 'base_url'?"


PROFILE = """---
title: "Sở Ngoại vụ"
kind: "provincial-portal"
url: https://a.example/
language: vi
marks: ["BẢN TIN"]
founded: "1994"
---

# vi

Một.

# en

One.
"""


def test_a_profile() -> None:
    source, problems = sources.parse("content/sources/so.md", PROFILE)
    assert problems == ()
    assert source == Source(
        "so",
        "Sở Ngoại vụ",
        kind="provincial-portal",
        url="https://a.example/",
        language="vi",
        marks=("BẢN TIN",),
        text={"vi": "Một.\n", "en": "One.\n"},
        extra={"founded": "1994"},
    )
    assert sources.parse("content/sources/so.md", sources.format(source)) == (source, ())


def test_a_profile_in_one_language() -> None:
    source, problems = sources.parse("s/a.md", "---\ntitle: A\nslug: a\nlanguage: vi\n---\n\nMột.\n\n## Hai\n\nBa.\n")
    assert problems == ()
    assert source is not None
    assert source.text == {"vi": "Một.\n\n## Hai\n\nBa.\n"}
    bare, _ = sources.parse("s/a.md", "---\ntitle: A\n---\nOne.\n")
    assert bare is not None
    assert bare.text == {"en": "One.\n"}


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("s/a.md", "---\nkind: x\n---\n", [(2, "missing-key")]),
        ("s/index.md", "---\ntitle: x\n---\n", [(None, "bad-slug")]),
        ("s/Unknown.md", "---\ntitle: x\n---\n", [(None, "bad-slug")]),
        ("s/Sở.md", "---\ntitle: x\n---\n", [(None, "bad-slug")]),
        ("s/a.md", "title: x\n", [(1, "no-front-matter")]),
        ("s/a.md", "---\ntitle: x\nurl: x\nmarks: x\n---\n", [(3, "bad-value"), (4, "wrong-type")]),
    ],
)
def test_a_faulty_profile(path: str, text: str, expected: list[tuple[int | None, str]]) -> None:
    source, problems = sources.parse(path, text)
    assert source is None
    assert told(problems) == expected


CELLS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12).map(nfc)


@given(st.lists(st.builds(SetAside, CELLS, CELLS, CELLS, CELLS), max_size=5))
def test_the_list_of_what_was_set_aside(rows: list[SetAside]) -> None:
    text = setaside.format(rows)
    read, problems = setaside.parse("content/set-aside.tsv", text)
    assert problems == ()
    assert set(read) == set(rows)
    assert setaside.format(reversed(read)) == text


def test_a_faulty_list_of_what_was_set_aside() -> None:
    rows, problems = setaside.parse("content/set-aside.tsv", setaside.HEADER + "\r\na\tb\tc\td\r\nx\n")
    assert rows == (SetAside("a", "b", "c", "d"),)
    assert told(problems) == [(3, "bad-row")]
    assert told(setaside.parse("x", "")[1]) == [(1, "bad-header")]
    assert setaside.format([SetAside("a\tb", "s", "c", "d\ne")]).endswith("\na b\ts\tc\td e\n")
