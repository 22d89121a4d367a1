"""Building: the same bytes however it is done, nothing done twice, and the old site where anything is wrong."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from newsarchive.nouns.archive import Config
from newsarchive.nouns.problem import Problem, Severity
from newsarchive.site import publish
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.build import build
from newsarchive.site.folders import Folders
from newsarchive.site.state import MANIFEST
from newsarchive.site.unchanged import unchanged
from site_samples import BASE, article, content, options, tree

SOME = content(*(article(n) for n in range(4)))
EDITED = content(*(article(n) for n in range(3)), article(3, body="Một đoạn khác.\n"))
FEWER = content(*(article(n) for n in range(3)))


def _codes(problems: Iterable[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def test_a_site_is_built(tmp_path: Path) -> None:
    report = build(SOME, {}, options(tmp_path))
    assert report.problems == ()
    files = tree(tmp_path / "site")
    assert report.files == report.written == len(files)
    assert report.pages == sum(path.endswith(".html") for path in files)
    assert report.rendered == report.pages + 1  # the share card is drawn
    assert {"index.html", "articles/bai-0003.html", "data/timeline.json", ".nojekyll", MANIFEST} <= files.keys()
    assert "feeds" in report.left_out
    assert not {"feed.xml", "sitemap.xml", "404.html"} & files.keys()


def test_with_an_address_nothing_is_left_out(tmp_path: Path) -> None:
    report = build(SOME, {}, options(tmp_path, base_url=BASE))
    assert report.left_out == ()
    assert {"feed.xml", "feed.json", "sources/bao-1.xml", "sitemap.xml", "404.html"} <= tree(tmp_path / "site").keys()


def test_the_address_of_site_yml_counts_where_none_is_given(tmp_path: Path) -> None:
    made = content(article(1), config=Config(base_url=BASE))
    build(made, {}, options(tmp_path))
    assert BASE.encode() in tree(tmp_path / "site")["sitemap.xml"]


def test_the_manifest_lists_every_file_but_itself(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    files = tree(tmp_path / "site")
    rows = files.pop(MANIFEST).decode().splitlines()
    assert rows == [f"{hashlib.sha256(data).hexdigest()}  {path}" for path, data in sorted(files.items())]


def test_a_second_build_does_nothing(tmp_path: Path) -> None:
    first = build(SOME, {}, options(tmp_path))
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*")}
    second = build(SOME, {}, options(tmp_path))
    assert (second.rendered, second.written, second.deleted) == (0, 0, 0)
    assert second.unchanged == first.files
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*")} == times


def test_an_edit_makes_only_what_it_changes_and_the_bytes_of_a_build_from_nothing(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    report = build(EDITED, {}, options(tmp_path))
    assert 0 < report.rendered < report.pages
    build(EDITED, {}, options(tmp_path / "anew"))
    assert tree(tmp_path / "site") == tree(tmp_path / "anew" / "site")


def test_what_is_no_part_of_the_site_any_more_is_deleted(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    (tmp_path / "site" / "CNAME").write_text("example.org")
    report = build(FEWER, {}, options(tmp_path))
    assert report.deleted >= 1
    build(FEWER, {}, options(tmp_path / "anew"))
    assert tree(tmp_path / "site") == tree(tmp_path / "anew" / "site") | {"CNAME": b"example.org"}


@pytest.mark.parametrize("damage", ["delete", "change", "touch", "cache", "clean", "state"])
def test_damage_is_mended(tmp_path: Path, damage: str) -> None:
    build(SOME, {}, options(tmp_path))
    before = tree(tmp_path / "site")
    page = tmp_path / "site" / "index.html"
    if damage == "delete":
        page.unlink()
    elif damage == "change":
        page.write_bytes(b"changed")
    elif damage == "touch":
        os.utime(page, ns=(1, 1))
    elif damage == "cache":
        shutil.rmtree(tmp_path / "cache")
    elif damage == "state":
        Folders.of(tmp_path / "site", tmp_path / "cache").state.write_bytes(b"{}")
    report = build(SOME, {}, options(tmp_path, clean=damage == "clean"))
    assert report.problems == ()
    assert tree(tmp_path / "site") == before
    assert report.written == (1 if damage in ("delete", "change") else 0)
    assert (report.rendered == 0) == (damage == "touch") or report.rendered >= 1


def test_a_site_that_was_moved_is_not_built_again_over_another(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    build(SOME, {}, options(tmp_path, output=tmp_path / "second"))
    assert tree(tmp_path / "site") == tree(tmp_path / "second")


def test_one_cache_serves_two_outputs(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    build(FEWER, {}, options(tmp_path, output=tmp_path / "other"))
    assert build(SOME, {}, options(tmp_path)).rendered == 0


def _templates(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("text", ["{{ view.nothing }}", "{% if %}", "{{ 1 // 0 }}", "{% include 'nowhere.html' %}"])
def test_a_template_that_fails_leaves_the_old_site(tmp_path: Path, text: str) -> None:
    build(SOME, {}, options(tmp_path))
    before = tree(tmp_path / "site")
    templates = _templates(tmp_path / "templates", "article.html", f"\n{text}")
    report = build(EDITED, {}, options(tmp_path, templates=templates))
    assert report.failed
    assert [(p.code, Path(p.path).name, p.line) for p in report.problems] == [("template", "article.html", 2)]
    assert tree(tmp_path / "site") == before
    assert build(EDITED, {}, options(tmp_path)).problems == ()


def test_a_changed_template_makes_its_pages_anew(tmp_path: Path) -> None:
    build(SOME, {}, options(tmp_path))
    own = (OWN_TEMPLATES / "about.html").read_text("utf-8").replace("</h1>", "</h1><!-- mine -->")
    templates = _templates(tmp_path / "templates", "about.html", own)
    report = build(SOME, {}, options(tmp_path, templates=templates))
    assert report.written == 2  # the page and the manifest
    assert b"<!-- mine -->" in tree(tmp_path / "site")["about.html"]


def test_what_is_edited_among_templates_shows_in_the_next_build_of_the_same_process(tmp_path: Path) -> None:
    templates = _templates(tmp_path / "templates", "about.html", (OWN_TEMPLATES / "about.html").read_text("utf-8"))
    style = _templates(templates / "assets", "site.css", "p { color: red }") / "site.css"
    build(SOME, {}, options(tmp_path, templates=templates))
    before = tree(tmp_path / "site")
    (templates / "about.html").write_text("{% extends 'base.html' %}{% block main %}<h1>Mine</h1>{% endblock %}")
    style.write_text("p { color: blue }")
    build(SOME, {}, options(tmp_path, templates=templates))
    after = tree(tmp_path / "site")
    assert b"<h1>Mine</h1>" in after["about.html"]
    assert before["index.html"] != after["index.html"]  # it names the style by its digest
    build(SOME, {}, options(tmp_path, templates=templates, clean=True))
    assert tree(tmp_path / "site") == after


def test_somebody_elses_folder_is_not_built_into(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("my home page")
    report = build(SOME, {}, options(tmp_path))
    assert _codes(report.problems) == ["not-ours"]
    assert tree(tmp_path / "site") == {"index.html": b"my home page"}


@pytest.mark.parametrize(
    ("output", "cache"),
    [
        ("content", "cache"), ("content/site", "cache"), (".", "cache"), ("site", "site/cache"), ("site/x", "site"),
        ("site", "content/cache"), ("site", "."), ("site", "site"), ("..", "cache"), ("file", "cache"),
    ],
)  # fmt: skip
def test_folders_that_lie_in_one_another_are_refused(tmp_path: Path, output: str, cache: str) -> None:
    root = tmp_path / "archive"
    (root / "content").mkdir(parents=True)
    (root / "content" / "mine.md").write_text("mine")
    (root / "file").write_text("mine")
    before = tree(tmp_path)
    made = options(tmp_path, output=root / output, cache=root / cache, root=root, inputs=(root / "content",))
    report = build(SOME, {}, made)
    assert set(_codes(report.problems)) == {"misplaced-folder"}
    assert tree(tmp_path) == before


def test_addresses_that_differ_only_in_case_are_a_problem(tmp_path: Path) -> None:
    report = build(content(article(1, slug="bai"), article(2, slug="BAI")), {}, options(tmp_path))
    assert "address-taken" in _codes(report.problems)
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("slug", ["../../outside", "a\\b", "x" * 300, "a\0b", "ﬁne"])
def test_an_address_that_no_site_can_have_is_a_problem(tmp_path: Path, slug: str) -> None:
    report = build(content(article(1, slug=slug)), {}, options(tmp_path))
    assert "bad-path" in _codes(report.problems)
    assert not (tmp_path / "site").exists()


def test_a_full_disk_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(SOME, {}, options(tmp_path))
    before = tree(tmp_path / "site")
    real = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.parent.name == "stage":
            raise OSError(28, "No space left on device", str(self))
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    assert _codes(build(EDITED, {}, options(tmp_path)).problems) == ["disk"]
    assert tree(tmp_path / "site") == before
    monkeypatch.undo()
    assert build(EDITED, {}, options(tmp_path)).problems == ()


def test_two_builds_do_not_mix(tmp_path: Path) -> None:
    folders = Folders.of(tmp_path / "site", tmp_path / "cache")
    folders.work.mkdir(parents=True)
    with FileLock(folders.lock):
        report = build(SOME, {}, options(tmp_path, wait=0.0))
    assert _codes(report.problems) == ["locked"]
    assert build(SOME, {}, options(tmp_path, wait=0.0)).problems == ()


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []
    report = build(SOME, {}, options(tmp_path, progress=told.append))
    assert told == list(range(1, report.rendered + 1))


# -- with nothing to do ------------------------------------------------------------


def test_nothing_to_do_is_told_from_the_fingerprint_alone(tmp_path: Path) -> None:
    warning = Problem("a.md", 3, "x", "odd", "look", Severity.WARNING)
    made = options(tmp_path, fingerprint="f1")
    assert unchanged(made) is None
    report = build(SOME, {}, made, (warning,))
    again = unchanged(made)
    assert again is not None
    assert (again.pages, again.files, again.unchanged) == (report.pages, report.files, report.files)
    assert (again.rendered, again.written, again.deleted) == (0, 0, 0)
    assert again.problems == (warning,)
    assert again.left_out == report.left_out


@pytest.mark.parametrize("change", ["fingerprint", "base", "file", "template", "clean", "none", "journal", "media"])
def test_whatever_may_have_changed_is_built(tmp_path: Path, change: str) -> None:
    templates = _templates(tmp_path / "templates", "more.html", "")
    media = tmp_path / "media"
    media.mkdir()
    made = options(tmp_path, fingerprint="f1", templates=templates, media=media)
    build(SOME, {}, made)
    assert unchanged(made) is not None
    given: dict[str, object] = {"fingerprint": "f1", "templates": templates, "media": media}
    if change in ("fingerprint", "none"):
        given["fingerprint"] = "f2" if change == "fingerprint" else None
    elif change == "base":
        given["base_url"] = BASE
    elif change == "clean":
        given["clean"] = True
    elif change == "file":
        (tmp_path / "site" / "index.html").write_bytes(b"")
    elif change == "template":
        (templates / "more.html").write_text("more")
    elif change == "media":
        (media / "a.png").write_bytes(b"png")
    elif change == "journal":
        Folders.of(tmp_path / "site", tmp_path / "cache").journal.write_bytes(b"")
    assert unchanged(options(tmp_path, **given)) is None


def test_a_template_changed_while_the_site_is_built_is_not_taken_for_built(tmp_path: Path) -> None:
    templates = _templates(tmp_path / "templates", "more.html", "")
    made = options(tmp_path, fingerprint="f1", templates=templates)

    def edit(_: int) -> None:
        (templates / "more.html").write_text("more")

    build(SOME, {}, replace(made, progress=edit))
    assert unchanged(made) is None
    build(SOME, {}, made)
    assert unchanged(made) is not None


def test_pictures_are_published_and_nothing_else_in_their_folder(tmp_path: Path) -> None:
    media = tmp_path / "media"
    (media / "2021").mkdir(parents=True)
    for name in ("2021/a.png", "b.JPG", "script.svg", "page.html", ".hidden"):
        (media / name).write_bytes(name.encode())
    (media / "out.png").symlink_to("/etc/hostname")
    build(SOME, {}, options(tmp_path, media=media))
    assert [path for path in tree(tmp_path / "site") if path.startswith("media/")] == [
        "media/2021/a.png",
        "media/b.JPG",
    ]


# -- killed --------------------------------------------------------------------------

_CHILD = """
import sys
sys.path[:0] = sys.argv[3:]
from pathlib import Path
import test_site_build as t
print("ready", flush=True)
t.build(t.EDITED if sys.argv[2] == "edited" else t.FEWER, {}, t.options(Path(sys.argv[1])))
"""


def test_killed_at_any_moment_it_leaves_whole_files_and_the_next_build_is_right(tmp_path: Path) -> None:
    sites = {}
    for name, made in (("edited", EDITED), ("fewer", FEWER)):
        build(made, {}, options(tmp_path / name))
        sites[name] = tree(tmp_path / name / "site")
    build(FEWER, {}, options(tmp_path))
    rolls = random.Random(7)
    for kill in range(6):
        name, old = ("edited", "fewer") if kill % 2 == 0 else ("fewer", "edited")
        begun = [sys.executable, "-c", _CHILD, str(tmp_path), name, *sys.path]
        with subprocess.Popen(begun, stdout=subprocess.PIPE, start_new_session=True) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(rolls.uniform(0, 0.15))
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
        now = tree(tmp_path / "site")
        assert all(data in (sites[name].get(path), sites[old].get(path)) for path, data in now.items())
        assert sites[name].keys() & sites[old].keys() <= now.keys()
        build(EDITED if name == "edited" else FEWER, {}, options(tmp_path))
        assert tree(tmp_path / "site") == sites[name]


def test_an_unfinished_journal_is_finished_first(tmp_path: Path) -> None:
    def stop(step: str) -> None:
        if step == "put index.html":
            raise InterruptedError(step)

    build(SOME, {}, options(tmp_path))
    assert _codes(build(FEWER, {}, options(tmp_path, step=stop)).problems) == ["disk"]
    folders = Folders.of(tmp_path / "site", tmp_path / "cache")
    assert folders.journal.exists()
    assert publish._read(folders) is not None
    report = build(FEWER, {}, options(tmp_path))
    assert report.rendered == 0
    build(FEWER, {}, options(tmp_path / "anew"))
    assert tree(tmp_path / "site") == tree(tmp_path / "anew" / "site")


@pytest.mark.parametrize("place", ["home", "."])
def test_a_site_is_not_strewn_over_a_persons_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    (tmp_path / "home").mkdir()
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    report = build(content(article(1)), {}, options(tmp_path, output=tmp_path / place, cache=tmp_path.parent / "c"))
    assert _codes(report.problems) == ["misplaced-folder"]
    assert list((tmp_path / "home").iterdir()) == []
