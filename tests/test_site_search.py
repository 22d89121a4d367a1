"""The files of the index that all segments share, and what a build does with them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsarchive.nouns.archive import Config
from newsarchive.nouns.authority import Authority, Heading, Source
from newsarchive.nouns.edtf import parse
from newsarchive.site import search_segments
from newsarchive.site.build import build
from site_samples import article, content, options, tree

BOTH = Config(title={"en": "Kho"}, languages=("en", "vi"), variants=(("vắc-xin", "vaccine"),))


def _index(tmp_path: Path) -> dict[str, bytes]:
    return {path: data for path, data in tree(tmp_path / "site").items() if path.startswith("search/")}


def _value(data: bytes) -> Any:
    return json.loads(data.decode().split(",", 1)[1][:-3])


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_segments, "SEGMENT", 20)
    monkeypatch.setattr(search_segments, "CHARACTERS", 1000)


def test_a_small_archive_has_a_file_of_each_kind_and_every_page_names_the_head(tmp_path: Path) -> None:
    assert not build(content(article(1), config=BOTH), {}, options(tmp_path)).failed
    assert sorted(_index(tmp_path)) == ["search/head.js", "search/p/0.js", "search/t/0-0.js", "search/w/0.js"]
    site = tree(tmp_path / "site")
    assert b'src="search/head.js"' in site["search.html"]
    assert b'src="../search/head.js"' in site["vi/search.html"]
    assert not any(path.startswith("vi/search/") for path in site), "one index for all languages"


def test_the_head_names_sources_topics_and_variants_in_each_language(tmp_path: Path) -> None:
    made = content(article(1, topics=("y-te", "Lạ")), config=BOTH)
    topic = Heading("y-te", ("y tế",), {"en": "Health", "vi": "Y tế"})
    sources = {"bao-1": Source("bao-1", "Báo Một", title_en="Paper One", language="vi")}
    build(replace(made, sources=sources, authority=Authority(topics={"y-te": topic})), {}, options(tmp_path))
    head = _value(_index(tmp_path)["search/head.js"])
    assert head["languages"] == ["en", "vi"]
    assert head["variants"] == [["vắc-xin", "vaccine"]]
    assert head["sources"] == [["bao-1", [["Paper One", ""], ["Báo Một", "vi"]]]]
    assert sorted(head["topics"]) == [["Lạ", [["Lạ", "vi"], ["Lạ", "vi"]]], ["y-te", [["Health", ""], ["Y tế", ""]]]]
    assert (head["words"], head["pairs"], len(head["segments"])) == (1, 1, 1)


def test_an_empty_archive_and_an_article_without_anything_can_be_searched(tmp_path: Path) -> None:
    assert not build(content(), {}, options(tmp_path)).failed
    assert _value(_index(tmp_path)["search/head.js"])["segments"] == []
    assert not build(content(article(1, body="", title="…", summary=None, events=())), {}, options(tmp_path)).failed


def test_one_process_and_several_make_the_same_index(tmp_path: Path) -> None:
    made = content(*(article(number, events=()) for number in range(search_segments.SEGMENT + 5)))
    build(made, {}, options(tmp_path / "one"))
    build(made, {}, options(tmp_path / "more", jobs=2))
    one = _index(tmp_path / "one")
    assert {path for path in one if path.endswith("-0.js")} == {"search/t/0-0.js", "search/t/1-0.js"}
    assert _index(tmp_path / "more") == one


@pytest.mark.usefixtures("small")
def test_nothing_is_written_where_nothing_has_changed_and_little_where_little_has(tmp_path: Path) -> None:
    many = [article(number) for number in range(60)]
    build(content(*many), {}, options(tmp_path))
    before = _index(tmp_path)
    assert build(content(*many), {}, options(tmp_path)).written == 0
    changed = content(*many[:-1], replace(many[-1], body=many[-1].body + "\nMột từ lạ.\n"))
    build(changed, {}, options(tmp_path))
    after = _index(tmp_path)
    texts = [path for path in after if path.startswith("search/t/") and before[path] != after[path]]
    assert len(texts) == 1
    build(changed, {}, options(tmp_path / "anew"))
    assert _index(tmp_path / "anew") == after


@pytest.mark.usefixtures("small")
def test_what_the_index_no_longer_has_is_deleted(tmp_path: Path) -> None:
    build(content(*(article(number) for number in range(60))), {}, options(tmp_path))
    many = len(_index(tmp_path))
    build(content(article(1)), {}, options(tmp_path))
    assert len(_index(tmp_path)) == 4 < many
    assert len(list((tmp_path / "cache").rglob("search/*.json"))) == 1


def test_another_name_of_a_topic_changes_the_head(tmp_path: Path) -> None:
    made = content(article(1, topics=("y-te",), date=parse("2021")))
    build(made, {}, options(tmp_path))
    before = _index(tmp_path)["search/head.js"]
    topic = Heading("y-te", (), {"en": "Health"})
    build(replace(made, authority=Authority(topics={"y-te": topic})), {}, options(tmp_path))
    assert _index(tmp_path)["search/head.js"] != before


def test_the_files_of_a_changed_index_have_other_addresses(tmp_path: Path) -> None:
    heads = []
    for number, body in enumerate(("Đoạn một.\n", "Đoạn một.\n", "Đoạn khác.\n")):
        build(content(article(1, body=body, events=())), {}, options(tmp_path / str(number)))
        heads.append(re.findall(rb'begin\("([0-9a-f]{8})"', _index(tmp_path / str(number))["search/head.js"]))
    assert heads[0] == heads[1] != heads[2]
