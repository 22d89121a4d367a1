"""Changing parts of an article's file: the rest stays letter for letter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.content import schema
from newsarchive.content.revise import revise
from newsarchive.nouns.article import Article
from newsarchive.nouns.edtf import parse

TEXT = """---
# at the top
title: 'Một'   # mine
date: 2021-08-23

# about the topics
topics:
    - a   # first
    - b
own-key: kept   # and its comment
# at the end
---


Đoạn một.


Đoạn hai.
"""


def article(text: str) -> Article:
    found, problems = schema.parse("a.md", text)
    assert found is not None, problems
    return found


def revised(changes: dict[str, Any], text: str = TEXT) -> str:
    old = article(text)
    return revise(text, old, replace(old, **changes), "a")


def test_nothing_changed_is_the_same_file() -> None:
    assert revised({}) == TEXT


@pytest.mark.parametrize(
    ("changes", "old", "new"),
    [
        ({"title": "Hai"}, "title: 'Một'   # mine", 'title: "Hai"'),
        ({"date": parse("2021-08")}, "date: 2021-08-23\n", 'date: "2021-08"\n'),
        ({"date": None}, "date: 2021-08-23\n", ""),
        ({"topics": ("c",)}, "topics:\n    - a   # first\n    - b", "topics: [c]"),
        ({"topics": ()}, "topics:\n    - a   # first\n    - b\n", ""),
        ({"author": "A"}, "topics:", 'author: "A"\ntopics:'),
        ({"url": "https://e.org"}, "own-key:", 'url: "https://e.org"\nown-key:'),
        ({"body": "Đoạn ba.\n"}, "\n\nĐoạn một.\n\n\nĐoạn hai.\n", "\nĐoạn ba.\n"),
        ({"body": ""}, "\n\nĐoạn một.\n\n\nĐoạn hai.\n", ""),
    ],
)
def test_only_what_changed_is_written(changes: dict[str, Any], old: str, new: str) -> None:
    assert article(revised(changes)) == replace(article(TEXT), **changes)
    assert revised(changes) == TEXT.replace(old, new, 1)


@pytest.mark.parametrize(
    "text",
    [
        "---\n{title: x, date: 2021, own: y}\n---\n\nMột.\n",
        "---\n? title\n: x\n---\nMột.\n",
        "---\ntitle: x\nslug: a\n---\nMột.\n",
        "---\r\ntitle: x\r\n---\r\nMột.\r\n",
        "\ufeff\n\n---\ntitle: x\ndate:\n---\n",
        '---\n"title": |\n  x\n  ---\n  y\n---\nMột.\n',
        "---\ntitle: x\nauthor: a\n  b\n\n  c\n---\nMột.\n",
    ],
)
def test_however_it_is_laid_out_it_says_what_it_should(text: str) -> None:
    every: list[dict[str, Any]] = [{}, {"title": "Hai"}, {"date": parse("2022")}, {"body": "2.\n"}, {"topics": ("z",)}]
    for changes in every:
        assert article(revised(changes, text)) == replace(article(text), **changes)


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from(["# c", "", "  # d", "author: x", "section: [", "summary: |\n  a\n  # no\n", "k: {a: 1}",
                              "topics:\n- a\n# e\n- b", "url: https://e.org #f", "'section': z"]), max_size=6),
    st.sampled_from(["title", "author", "summary"]),
)  # fmt: skip
def test_whatever_stands_in_a_header_is_revised(lines: list[str], name: str) -> None:
    text = "\n".join(["---", "title: x", *lines, "---", "", "Một.", ""])
    old, _ = schema.parse("a.md", text)
    if old is not None:
        changes: dict[str, Any] = {name: "mới: # khác"}
        new = replace(old, **changes)
        assert article(revise(text, old, new, "a")) == new
        assert revise(text, old, old, "a") == text
