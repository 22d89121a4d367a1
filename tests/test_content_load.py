"""Loading content/: what is joined, what is told, and that nothing depends on the disk."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from content_samples import ingest, reading, tree
from newsarchive.content import entries
from newsarchive.content.folder import File
from newsarchive.content.load import load
from newsarchive.nouns.archive import Config, Parsed
from newsarchive.nouns.ledger import Role, Span
from newsarchive.nouns.problem import Severity


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "articles").mkdir(parents=True)
    return tmp_path / "content"


def write(content: Path, path: str, text: str) -> None:
    (content / path).parent.mkdir(parents=True, exist_ok=True)
    (content / path).write_text(text, "utf-8")


def told(content: Path) -> list[tuple[str, int | None, str]]:
    loaded, problems = load(content, content.parent)
    assert (loaded is None) == any(p.severity is Severity.ERROR for p in problems)
    return [(p.path.removeprefix("content/"), p.line, p.code) for p in problems]


def article(header: str = "", body: str = "Một.\n\nHai.\n") -> str:
    return f"---\ntitle: x\n{header}---\n\n{body}"


def test_an_empty_archive_is_one(content: Path) -> None:
    loaded, problems = load(content, content.parent)
    assert problems == ()
    assert loaded is not None
    assert (loaded.entries, loaded.sources, loaded.set_aside, loaded.config) == ((), {}, (), Config())


def test_without_articles_there_is_nothing_to_build(tmp_path: Path) -> None:
    loaded, problems = load(tmp_path / "content", tmp_path)
    assert loaded is None
    assert [(p.path, p.code) for p in problems] == [("content/articles", "no-articles")]


BENCH = """---
title: "Cuộc họp: thống nhất"
date: 2015-01-16T12:05:00+07:00
source: bao-a
original_source: bao-b
author: "Lê Minh Chi"
language: vi
summary: "Tóm tắt."
topics:
  - lao-dong
people: []
events:
  - date: 2015-01-10
    title: "Họp"
    paragraph: 2
---

Một.

> Hai.
"""


def test_articles_without_captures_are_welcome(content: Path) -> None:
    write(content, "articles/2015-01-16-cuoc-hop.md", BENCH)
    for key in ("bao-a", "bao-b"):
        write(content, f"sources/{key}.md", "---\ntitle: A\nslug: a\nfounded: 1994\nlanguage: vi\n---\n\nMột.\n")
    loaded, problems = load(content, content.parent)
    assert problems == ()
    assert loaded is not None
    (entry,) = loaded.entries
    assert entry.path == "content/articles/2015-01-16-cuoc-hop.md"
    assert entry.article.slug == "2015-01-16-cuoc-hop"
    assert [(b.line, b.paragraph, b.text) for b in entry.blocks] == [(None, 1, "Một."), (None, 2, "Hai.")]
    assert pickle.loads(pickle.dumps(loaded)) == loaded


def test_any_map_will_do_and_the_order_of_the_disk_does_not_show(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (3, 1, 2):
        write(content, f"articles/a{number}.md", article())
    plain = load(content, content.parent)
    scan = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: sorted(scan(path), key=lambda e: e.name, reverse=True))
    assert load(content, content.parent) == plain

    def pool(function: Callable[[File], Parsed], files: Iterable[File], /) -> Iterable[Parsed]:
        with ThreadPoolExecutor(2) as threads:
            return list(threads.map(function, files))

    assert load(content, content.parent, mapper=pool) == plain
    assert plain[0] is not None
    assert [entry.article.slug for entry in plain[0].entries] == ["a1", "a2", "a3"]


def test_reading_one_file_is_a_pure_function_of_its_bytes() -> None:
    file = File("content/articles/a.md", article().encode())
    assert pickle.loads(pickle.dumps(entries.parse(file))) == entries.parse(pickle.loads(pickle.dumps(file)))


def test_every_fault_of_every_file_is_told_in_one_run(content: Path) -> None:
    write(content, "articles/a.md", article("date: x\ncondition: [y]\n"))
    write(content, "articles/b.md", "no header\n")
    (content / "articles" / "c.md").write_bytes(b"---\ntitle: x\n---\n\n\xff\n")
    write(content, "site.yml", "titel: x\n")
    write(content, "topics.yml", "a: [x]\n")
    write(content, "sources/s.md", "x")
    write(content, "set-aside.tsv", "x\n")
    write(content, "readings/r.md", "x\n")
    assert told(content) == [
        ("articles/a.md", 3, "bad-date"),
        ("articles/a.md", 4, "unknown-word"),
        ("articles/b.md", 1, "no-front-matter"),
        ("articles/c.md", 5, "not-utf-8"),
        ("readings/r.md", 1, "no-front-matter"),
        ("set-aside.tsv", 1, "bad-header"),
        ("site.yml", 1, "unknown-key"),
        ("sources/s.md", 1, "no-front-matter"),
        ("topics.yml", 1, "wrong-type"),
    ]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"index": ""}, [("index", None, "reserved-slug")]),
        ({"index-2": ""}, [("index-2", None, "reserved-slug")]),
        ({"a": "slug: con\n"}, [("a", 3, "reserved-slug")]),
        ({"a": "", "b": "slug: a\n"}, [("b", 3, "duplicate-slug")]),
        ({"a": "", "b": "slug: A\n"}, [("b", 3, "duplicate-slug")]),
        ({"a": "", "b": "aliases: [A]\n"}, [("b", 3, "duplicate-slug")]),
        ({"a": "aliases: [x]\n", "b": "aliases: [x]\n"}, [("b", 3, "duplicate-slug")]),
        ({"a": "aliases: [a]\n"}, []),
        ({"a": "aliases: [x, x]\n"}, []),
        ({"a": "aliases: [x, X]\n"}, [("a", 3, "duplicate-slug")]),
        ({"a": "aliases: [index]\n"}, [("a", 3, "reserved-slug")]),
        ({"a": "draft: true\n", "b": "slug: a\n"}, [("b", 3, "duplicate-slug")]),
        ({"a": "source: unknown\n"}, [("a", 3, "reserved-slug")]),
        ({"a": "events: [{date: 2021, title: y, paragraph: 3}]\n"}, [("a", 3, "no-such-paragraph")]),
        ({"a": "events: [{date: 2021, title: y, paragraph: 2, quote: Hai}]\n"}, []),
        ({"a": "events: [{date: 2021, title: y, paragraph: 1, quote: Hai}]\n"}, [("a", 3, "quote-not-found")]),
        ({"a": "events: [{date: 2021, title: y, quote: Hai}]\n"}, [("a", 3, "quote-nowhere")]),
        ({"a": "figures: [{measure: m, value: 1, unit: u, line: 1, quote: Hai}]\n"}, [("a", 3, "no-capture")]),
        ({"a": "basis: {date: {how: edited, because: [{article: b, line: 1, quote: q}]}}\n"},
         [("a", 3, "unknown-article")]),
        ({"a": "basis: {date: {how: edited, because: [{article: b, line: 1, quote: q}]}}\n", "b": "draft: true\n"},
         [("a", 3, "unknown-article")]),
        ({"a": "basis: {date: {how: edited, because: [{article: b, line: 1, quote: q}]}}\n", "b": ""}, []),
    ],
)  # fmt: skip
def test_what_articles_say_of_each_other_and_of_their_text(
    content: Path, files: dict[str, str], expected: list[tuple[str, int | None, str]]
) -> None:
    for name, header in files.items():
        write(content, f"articles/{name}.md", article(header))
    assert told(content) == [(f"articles/{name}.md", line, code) for name, line, code in expected]


def test_a_source_without_a_profile_is_a_warning_and_the_site_stands(content: Path) -> None:
    write(content, "articles/a.md", article("source: bao-moi\n"))
    write(content, "articles/b.md", article("source: bao-moi\n"))
    assert told(content) == [("articles/a.md", 3, "no-profile")]
    loaded, _ = load(content, content.parent)
    assert loaded is not None
    assert loaded.sources["bao-moi"].title == "Bao moi"


def test_drafts_are_left_out(content: Path) -> None:
    write(content, "articles/a.md", article("draft: true\n"))
    loaded, problems = load(content, content.parent)
    assert loaded is not None
    assert (loaded.entries, problems) == ((), ())


def test_pictures_are_told_once_for_all(content: Path) -> None:
    for name in "ab":
        write(content, f"articles/{name}.md", article(body="![Ảnh](/media/a.jpg)\n\n![Lời]()\n\n![x](y.png)\n"))
    loaded, problems = load(content, content.parent)
    assert loaded is not None
    assert [(p.code, p.severity) for p in problems] == [("no-picture", Severity.WARNING)]
    assert problems[0].message.endswith(f": 4, the first in {content.name}/articles/a.md")
    write(content, "media/a.jpg", "x")
    write(content, "media/more/b.PNG", "x")
    write(content, "media/script.svg", "x")
    loaded, problems = load(content, content.parent)
    assert loaded is not None
    assert loaded.media == {"media/a.jpg", "media/more/b.PNG"}
    assert problems[0].message.endswith(f": 2, the first in {content.name}/articles/a.md")


@pytest.mark.parametrize("name", ["Đại dịch.md", "a b.md", "..md", "-.md", "a" * 201 + ".md", "x.y.md"])
def test_names_that_cannot_be_addresses(content: Path, name: str) -> None:
    write(content, f"articles/{name}", article())
    found = told(content)
    assert [code for _, _, code in found] == ([] if name.startswith(".") else ["bad-slug"])


def test_links_out_of_the_folder_are_not_followed(content: Path, tmp_path: Path) -> None:
    write(tmp_path, "secret.md", article())
    (content / "articles" / "a.md").symlink_to(tmp_path / "secret.md")
    (content / "articles" / "loop.md").symlink_to(content / "articles" / "loop.md")
    (content / "articles" / "folder.md").mkdir()
    write(tmp_path, "elsewhere/s.md", "---\ntitle: x\n---\n")
    (content / "sources").symlink_to(tmp_path / "elsewhere")
    assert [(path, code) for path, _, code in told(content)] == [
        ("articles/a.md", "outside"),
        ("articles/folder.md", "unreadable"),
        ("articles/loop.md", "unreadable"),
        ("sources", "outside"),
    ]


def test_an_address_left_behind_may_be_taken_by_another(content: Path) -> None:
    ingest(content, reading())
    (content / "articles" / "bai-mot.md").rename(content / "articles" / "khac.md")
    write(content, "articles/bai-mot.md", article("aliases: [bai-mot, cu]\n"))
    loaded, problems = load(content, content.parent)
    assert problems == ()
    assert loaded is not None
    assert [(e.article.slug, e.article.aliases, e.reading is None) for e in loaded.entries] == [
        ("bai-mot", ("cu",), True), ("khac", (), False)]  # fmt: skip


def test_files_that_are_not_articles_are_passed_over(content: Path) -> None:
    write(content, "articles/.new-1-0", "x")
    write(content, "articles/.hidden.md", "x")
    write(content, "articles/notes.txt", "x")
    assert told(content) == []


def test_files_and_folders_that_were_meant_to_be_read_are_told(content: Path) -> None:
    for path in ("articles/a.markdown", "articles/b.md.txt", "articles/2021/c.md", "sources/s.yml", "site.yaml"):
        write(content, path, "")
    (content / "articles" / "d.md").symlink_to("nowhere")
    assert told(content) == [
        ("articles/2021", None, "passed-over"),
        ("articles/a.markdown", None, "passed-over"),
        ("articles/b.md.txt", None, "passed-over"),
        ("articles/d.md", None, "unreadable"),
        ("site.yaml", None, "passed-over"),
        ("sources/s.yml", None, "passed-over"),
    ]


def test_a_fault_in_one_field_hides_none_in_another(content: Path) -> None:
    head = "title: x\ndate: 2021-02-30\nslug: b\nevents: [{date: 2021, title: y, paragraph: 9}]\n"
    write(content, "articles/a.md", f"---\n{head}figures: [{{measure: m}}]\n---\n\nMột.\n")
    write(content, "articles/b.md", "---\ntitle: x\n---\n")
    assert told(content) == [
        ("articles/a.md", 3, "bad-date"),
        ("articles/a.md", 5, "no-such-paragraph"),
        ("articles/a.md", 6, "missing-key"),
        ("articles/a.md", 6, "missing-key"),
        ("articles/b.md", None, "duplicate-slug"),
    ]


def test_two_articles_of_one_capture_are_told(content: Path) -> None:
    text = f"---\ntitle: x\ncapture: {{file: a.txt, sha256: {'0' * 64}}}\n---\n"
    write(content, "articles/a.md", text)
    write(content, "articles/b.md", text)
    assert told(content) == [("articles/b.md", 3, "same-capture")]


def test_an_article_that_cannot_be_read_is_there_all_the_same(content: Path) -> None:
    because = "basis: {date: {how: edited, because: [{article: b, line: 1, quote: q}]}}"
    write(content, "articles/a.md", f"---\ntitle: x\n{because}\n---\n")
    write(content, "articles/b.md", "---\ntitle: [x\n---\n")
    assert [path for path, _, _ in told(content)] == ["articles/b.md"]


def edited(content: Path, old: str, new: str) -> None:
    path = content / "articles" / "bai-mot.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def lines(content: Path) -> list[int | None]:
    loaded, problems = load(content, content.parent)
    assert problems == ()
    assert loaded is not None
    return [block.line for block in loaded.entries[0].blocks]


def test_blocks_bear_the_lines_of_their_capture(content: Path) -> None:
    ingest(content, reading())
    assert lines(content) == [4, 6, 7]
    edited(content, "\n\nĐoạn hai", "\n\nThêm vào.\n\nĐoạn hai")
    assert lines(content) == [4, None, 6, 7]
    edited(content, "Đoạn hai về vắc-xin.", "Đoạn hai, sửa lại, về vắc-xin.")
    assert lines(content) == [4, None, 6, 7]


def test_blocks_that_begin_on_one_line_share_no_anchor() -> None:
    spans = (
        Span(1, 0, 2, Role.HEADING, "question"),
        Span(1, 2, 4, Role.BODY, "prose"),
        Span(2, None, None, Role.BODY, "prose-continued"),
        Span(3, None, None, Role.BODY, "prose"),
    )
    assert entries.block_lines(spans) == (1, None, 3)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("line: 4", "line: 6", "quote-not-found"),
        ("line: 4", "line: 99", "no-such-line"),
        ("tổ công tác được thành lập", "tổ công  tác được thành lập", "quote-not-found"),
        ("tổ công tác được thành lập", "Tổ công tác", "quote-not-found"),
        ("line: 4", "line: 5", None),
        ("line: 4", "line: 3", None),
        ("Ngày 13/8/2021, tổ công tác được thành lập.", "Đoạn này đã sửa.", None),
    ],
)
def test_quotes_stand_in_the_paragraph_of_their_line(content: Path, old: str, new: str, code: str | None) -> None:
    ingest(content, reading())
    edited(content, old, new)
    assert [found for _, _, found in told(content)] == ([code] if code else [])


def test_an_article_whose_reading_is_gone_stands_without_anchors(content: Path) -> None:
    ingest(content, reading())
    for path in (content / "readings").iterdir():
        path.unlink()
    assert lines(content) == [None, None, None]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("\tprose\n", "\tprose-continued\n", 1), "ledger-mismatch"),
        (lambda text: text.replace("body", "boddy", 1), "bad-ledger"),
        (lambda text: text[:-1], "bad-ledger"),
    ],
)
def test_a_ledger_that_does_not_fit_its_reading(content: Path, change: Callable[[str], str], code: str) -> None:
    ingest(content, reading())
    write(content, "readings/bai-mot.tsv", change(tree(content)["readings/bai-mot.tsv"].decode()))
    assert [(path, found) for path, _, found in told(content)] == [("readings/bai-mot.tsv", code)]
