"""What becomes of readings: new ones, changed ones, and what people did in between."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from content_samples import TEXT, capture, edit, ingest, reading, tree
from newsarchive.content import setaside
from newsarchive.content.curate import Outcome, decide
from newsarchive.content.holdings import Holdings, holdings
from newsarchive.content.load import load
from newsarchive.content.store import carry_out
from newsarchive.nouns import files
from newsarchive.nouns.problem import Severity
from newsarchive.nouns.reading import Reading, SetAside


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return tmp_path / "content"


def outcomes(content: Path, *fresh: Reading, update: bool = False) -> list[tuple[str, str]]:
    return [(one.outcome.value, one.slug) for one in ingest(content, *fresh, update=update).intents]


def test_a_new_capture_becomes_an_article_with_its_reading_ledger_and_source(content: Path) -> None:
    assert outcomes(content, reading()) == [("new", "bai-mot")]
    assert sorted(tree(content)) == [
        "articles/bai-mot.md", "readings/bai-mot.md", "readings/bai-mot.tsv", "sources/bao.md"]  # fmt: skip
    assert tree(content)["articles/bai-mot.md"] == tree(content)["readings/bai-mot.md"]
    loaded, problems = load(content, content.parent)
    assert problems == ()
    assert loaded is not None
    assert [block.line for block in loaded.entries[0].blocks] == [4, 6, 7]


def test_a_second_ingest_changes_no_byte(content: Path) -> None:
    ingest(content, reading(), aside=(SetAside("x.txt", "1" * 64, "empty", "no text"),))
    before = tree(content)
    decision = ingest(content, reading(), aside=(SetAside("x.txt", "1" * 64, "empty", "no text"),))
    assert [one.outcome for one in decision.intents] == [Outcome.UNCHANGED]
    assert (decision.problems, decision.left) == ((), ())
    assert tree(content) == before


@pytest.mark.parametrize("name", ["bai-mot.md", "BAI-MOT.md"])
def test_nothing_is_written_over_a_file_that_cannot_be_read(content: Path, name: str) -> None:
    mine = content / "articles" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("---\ntitle: [mine\n---\n\nWritten by hand.\n", "utf-8")
    (content / "sources").mkdir()
    (content / "sources" / "Bao.md").write_bytes(b"\xff")
    before = tree(content)
    held, problems = holdings(content, content.parent)
    decision = decide([reading()], (), held)
    carry_out(decision.intents, content)
    assert [problem.code for problem in problems] == ["bad-yaml"]
    assert [one.slug for one in decision.intents] == [f"bai-mot-{capture().sha256[:8]}"]
    assert {path: data for path, data in tree(content).items() if path in before} == before
    assert not (content / "sources" / "bao.md").exists()


def test_an_update_keeps_the_comments_of_a_person(content: Path) -> None:
    ingest(content, reading())
    path = content / "articles" / "bai-mot.md"
    text = path.read_text("utf-8").replace('title: "Bài một"', 'title: "Của tôi" # mine\n# the day is right')
    path.write_text(text, "utf-8")
    ingest(content, reading(topics=("y-te",)), update=True)
    assert path.read_text("utf-8") == text.replace("events:", "topics: [y-te]\nevents:")


def named(name: str, title: str) -> Reading:
    return reading(capture(name, TEXT.replace("Menu", name)), title=title)


def test_addresses_do_not_depend_on_the_order_of_reading(tmp_path: Path) -> None:
    fresh = [named("a.txt", "Bài"), named("b.txt", "Bài"), named("c.txt", "Khác"), named("d.txt", "中文"),
             named("e.txt", "Index")]  # fmt: skip
    trees = []
    for number, order in enumerate(itertools.permutations(fresh, 5)):
        if number % 17 == 0:
            ingest(tmp_path / str(number) / "content", *order)
            trees.append(tree(tmp_path / str(number) / "content"))
    assert all(one == trees[0] for one in trees)
    digests = [one.article.capture.sha256[:8] for one in fresh if one.article.capture]
    assert {name for name in trees[0] if name.startswith("articles/")} == {
        f"articles/{slug}.md" for slug in (f"bai-{digests[0]}", f"bai-{digests[1]}", "khac", "d", f"index-{digests[4]}")
    }


def test_an_address_is_frozen_and_a_taken_one_is_not_taken_again(content: Path) -> None:
    ingest(content, named("a.txt", "Bài"))
    second = named("b.txt", "Bài")
    assert second.article.capture is not None
    assert outcomes(content, named("a.txt", "Bài"), second) == [
        ("unchanged", "bai"), ("new", f"bai-{second.article.capture.sha256[:8]}")]  # fmt: skip


def test_hand_edits_are_left_alone(content: Path) -> None:
    ingest(content, reading())
    edit(content, "bai-mot", title="Sửa tay", body="Chỉ một đoạn.\n")
    before = tree(content)
    assert outcomes(content, reading()) == [("unchanged", "bai-mot")]
    fresh = reading(title="Đọc lại", author="CTV")
    decision = ingest(content, fresh)
    (intent,) = decision.intents
    assert (intent.outcome, intent.writes) == (Outcome.DIFFERS, ())
    assert '-title: "Bài một"\n' in intent.diff
    assert '+title: "Đọc lại"\n' in intent.diff
    assert decision.left == (intent,)
    assert tree(content) == before


def test_an_update_keeps_what_a_person_touched(content: Path) -> None:
    ingest(content, reading())
    edit(content, "bai-mot", title="Sửa tay")
    (intent,) = ingest(content, reading(title="Đọc lại", author="CTV"), update=True).intents
    assert intent.outcome is Outcome.UPDATED
    assert len(intent.conflicts) == 1
    assert "Sửa tay" in intent.conflicts[0]
    written = tree(content)["articles/bai-mot.md"].decode()
    assert 'title: "Sửa tay"\n' in written
    assert 'author: "CTV"\n' in written
    assert 'title: "Đọc lại"\n' in tree(content)["readings/bai-mot.md"].decode()
    before = tree(content)
    assert outcomes(content, reading(title="Đọc lại", author="CTV"), update=True) == [("unchanged", "bai-mot")]
    assert tree(content) == before


def test_an_article_that_was_renamed_keeps_its_capture_and_its_old_address(content: Path) -> None:
    ingest(content, reading())
    (content / "articles" / "bai-mot.md").rename(content / "articles" / "ten-moi.md")
    assert outcomes(content, reading()) == [("unchanged", "ten-moi")]
    assert outcomes(content, reading(author="CTV"), update=True) == [("updated", "ten-moi")]
    assert sorted(tree(content / "articles")) == ["ten-moi.md"]
    loaded, problems = load(content, content.parent)
    assert loaded is not None
    assert problems == ()
    (entry,) = loaded.entries
    assert (entry.article.slug, entry.article.aliases) == ("ten-moi", ("bai-mot",))
    assert entry.article.author == "CTV"
    assert [block.line for block in entry.blocks] == [4, 6, 7]


def test_a_slug_edited_in_the_file_survives_an_update(content: Path) -> None:
    ingest(content, reading())
    path = content / "articles" / "bai-mot.md"
    path.write_text(path.read_text("utf-8").replace("\n---\n\n", "\nslug: khac\n---\n\n", 1), "utf-8")
    assert outcomes(content, reading(author="CTV"), update=True) == [("updated", "khac")]
    assert "slug: khac\n" in path.read_text("utf-8")
    assert outcomes(content, reading(author="CTV")) == [("unchanged", "khac")]


def test_a_deleted_article_stays_deleted(content: Path) -> None:
    ingest(content, reading())
    (content / "articles" / "bai-mot.md").unlink()
    for update in (False, True):
        assert outcomes(content, reading(), update=update) == [("deleted", "bai-mot")]
    assert not (content / "articles" / "bai-mot.md").exists()


@pytest.mark.parametrize("stop", range(5))
def test_a_run_broken_off_is_completed_by_the_next(
    tmp_path: Path, content: Path, stop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(tmp_path / "whole" / "content", reading())
    write, done = files.write_if_changed, itertools.count()

    def kill(path: Path, data: bytes) -> bool:
        if next(done) == stop:
            raise KeyboardInterrupt
        return write(path, data)

    monkeypatch.setattr(files, "write_if_changed", kill)
    intents = decide([reading()], [], Holdings()).intents
    if stop < 4:
        with pytest.raises(KeyboardInterrupt):
            carry_out(intents, content)
    else:
        carry_out(intents, content)
    monkeypatch.undo()
    ingest(content, reading())
    assert tree(content) == tree(tmp_path / "whole" / "content")
    assert outcomes(content, reading()) == [("unchanged", "bai-mot")]


@pytest.mark.parametrize("bad", [b"capture,sha256\n", setaside.HEADER.encode() + b"\nold.txt\tx\n", b"\xff\n"])
def test_a_faulty_list_of_what_was_set_aside_is_left_as_it_is(content: Path, bad: bytes) -> None:
    content.mkdir(exist_ok=True)
    (content / setaside.NAME).write_bytes(bad)
    held, problems = holdings(content, content.parent)
    assert problems
    decision = decide([], [SetAside("new.txt", "0" * 64, "empty", "nothing in it")], held)
    carry_out(decision.intents, content)
    assert (content / setaside.NAME).read_bytes() == bad
    assert [(one.code, one.fix) for one in decision.problems] == [
        ("empty", "mend set-aside.tsv, so that it can be listed there")
    ]


@pytest.mark.parametrize("stop", range(3))
def test_an_update_broken_off_is_completed_by_the_next(
    content: Path, tmp_path: Path, stop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(content, reading())
    edit(content, "bai-mot", summary="by hand")
    shutil.copytree(content, tmp_path / "whole" / "content")
    fresh = reading(title="Đọc lại", body="Một.\n\nHai.\n\nBa.\n")
    ingest(tmp_path / "whole" / "content", fresh, update=True)
    write, done = files.write_if_changed, itertools.count()

    def kill(path: Path, data: bytes) -> bool:
        if next(done) == stop:
            raise KeyboardInterrupt
        return write(path, data)

    monkeypatch.setattr(files, "write_if_changed", kill)
    held, _ = holdings(content, content.parent)
    with pytest.raises(KeyboardInterrupt):
        carry_out(decide([fresh], [], held, update=True).intents, content)
    monkeypatch.undo()
    (intent,) = ingest(content, fresh, update=True).intents
    assert intent.conflicts == ()
    assert tree(content) == tree(tmp_path / "whole" / "content")


def test_an_article_written_by_hand_for_a_capture_gets_its_reading(content: Path) -> None:
    ingest(content, reading())
    shutil.rmtree(content / "readings")
    edit(content, "bai-mot", title="Sửa tay")
    assert outcomes(content, reading()) == [("completed", "bai-mot")]
    assert sorted(tree(content / "readings")) == ["bai-mot.md", "bai-mot.tsv"]
    assert 'title: "Sửa tay"' in tree(content)["articles/bai-mot.md"].decode()


def test_a_capture_that_changed_is_a_problem_and_nothing_is_written(content: Path) -> None:
    ingest(content, reading())
    before = tree(content)
    decision = ingest(content, reading(capture(text=TEXT.replace("Menu", "Other"))), update=True)
    assert [(p.path, p.code, p.severity) for p in decision.problems] == [
        ("seeds/000_a.txt", "capture-changed", Severity.ERROR)]  # fmt: skip
    assert decision.intents == ()
    assert tree(content) == before


def test_a_capture_that_is_gone_or_was_renamed_is_told(content: Path) -> None:
    ingest(content, reading())
    assert [(p.path, p.code) for p in ingest(content).problems] == [
        ("content/articles/bai-mot.md", "capture-not-at-hand")]  # fmt: skip
    decision = ingest(content, reading(capture("renamed.txt")))
    assert [(p.path, p.code) for p in decision.problems] == [("seeds/renamed.txt", "capture-renamed")]
    assert [one.outcome for one in decision.intents] == [Outcome.DIFFERS]


def test_what_is_set_aside_is_told_once_and_listed_in_order(content: Path) -> None:
    one, two = SetAside("b.txt", "1" * 64, "empty", "no text"), SetAside("a.txt", "2" * 64, "error-page", "404")
    first = ingest(content, aside=(one, two))
    assert [(p.path, p.code, p.severity) for p in first.problems] == [
        ("seeds/a.txt", "error-page", Severity.ERROR), ("seeds/b.txt", "empty", Severity.ERROR)]  # fmt: skip
    assert [i.outcome for i in first.left] == [Outcome.SET_ASIDE] * 2
    assert [row.split("\t")[0] for row in tree(content)["set-aside.tsv"].decode().splitlines()[1:]] == [
        "a.txt",
        "b.txt",
    ]
    again = ingest(content, aside=(two, one))
    assert (again.problems, again.intents) == ((), ())
    assert ingest(content, aside=(replace(one, sha256="3" * 64), two)).problems != ()


def test_a_capture_that_reads_as_an_article_by_now_leaves_the_list(content: Path) -> None:
    whole = reading()
    assert whole.article.capture is not None
    ingest(content, aside=(SetAside("000_a.txt", whole.article.capture.sha256, "list-of-links", "links"),))
    ingest(content, whole)
    assert len(tree(content)["set-aside.tsv"].decode().splitlines()) == 1


def test_an_article_whose_capture_no_longer_reads_as_one_stays(content: Path) -> None:
    whole = reading()
    assert whole.article.capture is not None
    ingest(content, whole)
    decision = ingest(content, aside=(SetAside("000_a.txt", whole.article.capture.sha256, "error-page", "404"),))
    assert [p.severity for p in decision.problems] == [Severity.WARNING]
    assert decision.intents == ()


def test_a_capture_of_an_article_that_cannot_be_read_is_left_alone(content: Path) -> None:
    ingest(content, reading())
    path = content / "articles" / "bai-mot.md"
    path.write_text(path.read_text("utf-8").replace("title:", "titel", 1), "utf-8")
    held, problems = holdings(content, content.parent)
    assert [p.path for p in problems] == ["content/articles/bai-mot.md"]
    assert decide([reading()], [], held).intents == ()


def test_a_profile_that_was_deleted_is_not_written_again(content: Path) -> None:
    ingest(content, reading())
    (content / "sources" / "bao.md").unlink()
    ingest(content, reading())
    assert not (content / "sources" / "bao.md").exists()


def test_nothing_is_written_outside_the_folder(content: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    content.mkdir()
    (content / "articles").symlink_to(tmp_path / "elsewhere")
    _, problems = carry_out(decide([reading()], [], Holdings()).intents, content)
    assert [p.code for p in problems] == ["not-written"]
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_reading_does_not_take_the_name_of_another(content: Path) -> None:
    ingest(content, named("a.txt", "Bài"), named("b.txt", "Khác"))
    for ending in ("md", "tsv"):
        (content / "readings" / f"khac.{ending}").unlink()
    (content / "articles" / "bai.md").rename(content / "articles" / "moi.md")
    (content / "articles" / "khac.md").rename(content / "articles" / "bai.md")
    before = tree(content)["readings/bai.md"]
    ingest(content, named("a.txt", "Bài"), named("b.txt", "Khác"))
    assert tree(content)["readings/bai.md"] == before
    assert len(tree(content / "readings")) == 4
    assert {one.outcome for one in ingest(content, named("a.txt", "Bài"), named("b.txt", "Khác")).intents} == {
        Outcome.UNCHANGED}  # fmt: skip


def test_captures_that_repeat_each_other_give_one_article(content: Path) -> None:
    ingest(content, reading(capture("b.txt")), reading(capture("a.txt")))
    assert sorted(tree(content / "articles")) == ["bai-mot.md"]
