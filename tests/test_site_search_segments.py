"""The index in segments: what is made anew when something changes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from newsarchive.nouns.article import Article
from newsarchive.nouns.authority import Heading, Source
from newsarchive.site import search_segments
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.derive import derive
from newsarchive.site.folders import Folders
from newsarchive.site.make import Task
from newsarchive.site.search_segments import Found, forget, make, part, script, segments
from site_samples import article, content


def _task(tmp_path: Path, *articles: Article, **changes: object) -> Task:
    folders = Folders.of(tmp_path / "site", tmp_path / "cache")
    folders.stage.mkdir(parents=True, exist_ok=True)
    archive = derive(replace(content(*articles), **changes), {})  # type: ignore[arg-type]
    return Task(archive, None, (OWN_TEMPLATES,), "", folders, {}, {})


def _keys(task: Task) -> list[str]:
    return [make(task, segment).key for segment in segments(task.archive)]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_segments, "SEGMENT", 5)


@pytest.mark.usefixtures("small")
def test_every_article_is_in_one_segment_and_stays_there() -> None:
    many = [article(number) for number in range(38)]
    parts = segments(derive(content(*many), {}))
    where = {entry.article.slug: part.number for part in parts for entry in part.entries}
    assert len(parts) == 8
    assert len(where) == 38
    more = segments(derive(content(*many, article(38), article(39)), {}))
    assert where.items() <= {entry.article.slug: part.number for part in more for entry in part.entries}.items()


def test_an_empty_archive_has_none() -> None:
    assert segments(derive(content(), {})) == []


@pytest.mark.usefixtures("small")
def test_an_edit_makes_one_segment_anew(tmp_path: Path) -> None:
    many = [article(number) for number in range(20)]
    before = _keys(_task(tmp_path, *many))
    after = _keys(_task(tmp_path, *many[:-1], replace(many[-1], body="Khác.\n")))
    assert sum(x != y for x, y in zip(before, after, strict=True)) == 1
    assert _keys(_task(tmp_path, *many)) == before


def test_a_name_or_a_publisher_that_is_used_counts_and_no_other(tmp_path: Path) -> None:
    made = article(1, people=("son",))
    plain = _task(tmp_path, made)
    authority, sources = plain.archive.authority, dict(plain.archive.sources)
    before = _keys(plain)

    def with_people(**people: Heading) -> list[str]:
        return _keys(_task(tmp_path, made, authority=replace(authority, people=people)))

    assert with_people(son=Heading("son", ("Sơn",))) != before
    assert with_people(khac=Heading("khac", ("Khác",))) == before
    assert _keys(_task(tmp_path, made, sources=sources | {"bao-9": Source("bao-9", "Báo 9")})) == before
    assert _keys(_task(tmp_path, made, sources={"bao-1": Source("bao-1", "Báo khác")})) != before


def _only(task: Task) -> Found:
    (segment,) = segments(task.archive)
    return make(task, segment)


def test_texts_are_staged_a_few_articles_a_file(tmp_path: Path) -> None:
    task = _task(tmp_path, *(article(number) for number in range(6)))
    done = _only(task).done
    assert [one.path for one in done] == ["search/t/0-0.js", "search/t/0-1.js"]
    rows = [
        json.loads((task.folders.stage / one.stage).read_text(encoding="utf-8").split(",", 1)[1][:-3]) for one in done
    ]
    assert [len(row) for row in rows] == [4, 2]
    assert [row["h"] for row in rows[0] + rows[1]] == [entry.article.slug for entry in task.archive.entries]


def test_a_torn_cache_costs_time_and_nothing_else(tmp_path: Path) -> None:
    task = _task(tmp_path, article(1), article(2))
    found = _only(task)
    whole = part(task, found)
    for torn in (b"", b"[1, 2", b"[1]", b'{"a": 1}', b'[{"x": 1}, {}, [], "", [], []]', b"\xff"):
        found.kept.write_bytes(torn)
        assert part(task, found) == whole
    found.kept.unlink()
    assert part(task, found) == whole


def test_what_no_segment_needs_is_cleared_away(tmp_path: Path) -> None:
    before, after = _only(_task(tmp_path, article(1))), _only(_task(tmp_path, article(2)))
    forget(_task(tmp_path).folders, [after])
    assert after.kept.exists()
    assert not before.kept.exists()


def test_hostile_text_cannot_end_a_script() -> None:
    text = script("takeTexts", "0-0", ["</script><script>alert(1)\u2028\u2029", "\ud800"]).decode()
    assert "</script" not in text
    assert not {"\u2028", "\u2029"} & set(text)
    assert text.startswith('globalThis.newsarchiveSearch.takeTexts("0-0",[')
    assert json.loads(text.split(",", 1)[1][:-3])[0] == "</script><script>alert(1)\u2028\u2029"
