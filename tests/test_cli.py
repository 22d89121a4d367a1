"""The command as a person uses it: in a process of its own, from another folder, on this archive's captures."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conftest import Run

PROBLEM = re.compile(r"[^:]+(:\d+)?: (warning: )?.+; .+")


def _tree(folder: Path) -> dict[str, str]:
    """The digest of every file under `folder`, by path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def made(run: Run, checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of this checkout's captures, ingested and built from nothing."""
    folder = tmp_path_factory.mktemp("made") / "một archive"
    shutil.copytree(checkout / "seeds", folder / "seeds")
    done = run("--root", folder)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^5 captures: 5 new; \d+ pages → open _site/index\.html; no feeds", done.stdout, re.MULTILINE)
    return folder


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    folder = tmp_path / "archive"
    shutil.copytree(made, folder)
    return folder


def test_captures_become_articles_and_these_a_site(made: Path) -> None:
    articles = sorted(path.stem for path in (made / "content" / "articles").glob("*.md"))
    assert len(articles) == 5
    assert sorted(path.stem for path in (made / "content" / "readings").glob("*.tsv")) == articles
    for slug in articles:
        assert (made / "_site" / "articles" / f"{slug}.html").is_file()
        assert (made / "_site" / "captures" / f"{slug}.html").is_file()
    assert set(os.listdir(made)) == {"seeds", "content", "_site", ".cache"}


def test_a_second_run_changes_no_byte(run: Run, archive: Path) -> None:
    run("--root", archive)  # the copy's own first: its files have new times
    before = _tree(archive / "content"), _tree(archive / "_site")
    done = run("--root", archive)
    assert done.returncode == 0
    assert done.stdout.startswith("5 captures: 0 new; ")
    assert "nothing changed" in done.stdout
    assert (_tree(archive / "content"), _tree(archive / "_site")) == before


def test_it_proves_what_it_made(run: Run, made: Path) -> None:
    for command in ("check", "verify"):
        done = run(command, "--root", made, "--strict")
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        assert re.match(r"\d+ \w+ and \d+ \w+ (checked|verified)\n$", done.stdout)


def test_a_base_url_brings_feeds_and_the_site_still_holds(run: Run, archive: Path) -> None:
    done = run("build", "--root", archive, "--base-url", "https://example.org/kho")
    assert done.returncode == 0, done.stderr
    assert "--base-url" not in done.stdout
    for name in ("feed.xml", "feed.json", "sitemap.xml", "index.html"):
        assert "https://example.org/kho/" in (archive / "_site" / name).read_text(encoding="utf-8")
    assert 'href="/kho/' in (archive / "_site" / "404.html").read_text(encoding="utf-8")
    checked = run("check", "--root", archive)
    assert checked.returncode == 0, checked.stderr


def test_checking_before_ingesting_fails_and_writes_nothing(run: Run, checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "seeds", tmp_path / "seeds")
    before = _tree(tmp_path)
    done = run("ingest", "--check", "--root", tmp_path)
    assert done.returncode == 1
    assert sum("000_" in line for line in done.stderr.splitlines()) == 1
    assert all(PROBLEM.fullmatch(line) for line in done.stderr.splitlines())
    shutil.rmtree(tmp_path / ".cache", ignore_errors=True)  # which is not the archive
    assert _tree(tmp_path) == before


def test_checking_after_ingesting_is_well(run: Run, made: Path) -> None:
    before = _tree(made / "content")
    done = run("ingest", "--check", "--root", made)
    assert done.returncode == 0, done.stderr
    assert _tree(made / "content") == before


def test_errors_are_told_all_at_once_and_leave_the_old_site(run: Run, archive: Path) -> None:
    before = _tree(archive / "_site")
    first, second, *_ = sorted((archive / "content" / "articles").glob("*.md"))
    first.write_text("---\ntitel: x\n---\ntext\n", encoding="utf-8")
    second.write_bytes(b"\xff\xfe")
    (archive / "content" / "site.yml").write_text("titel: x\n", encoding="utf-8")
    report = archive / "report.json"
    done = run("build", "--root", archive, "--json", report)
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert all(PROBLEM.fullmatch(line) for line in lines), lines
    assert {line.split(":")[0] for line in lines} >= {
        f"content/articles/{first.name}",
        f"content/articles/{second.name}",
        "content/site.yml",
    }
    assert lines == sorted(lines, key=lambda line: (line.split(":")[0], int(re.findall(r":(\d+):", line + ":0:")[0])))
    assert "the site is as it was" in done.stdout
    assert _tree(archive / "_site") == before
    assert len(json.loads(report.read_text(encoding="utf-8"))["problems"]) == len(lines)


def test_a_hand_edit_is_kept_and_shown(run: Run, archive: Path) -> None:
    article = min((archive / "content" / "articles").glob("*.md"))
    edited = article.read_text(encoding="utf-8") + "\nMột đoạn do người biên tập thêm.\n"
    article.write_text(edited, encoding="utf-8")
    done = run("--root", archive)
    assert done.returncode == 0, done.stderr
    assert article.read_text(encoding="utf-8") == edited
    page = archive / "_site" / "articles" / f"{article.stem}.html"
    assert "Một đoạn do người biên tập thêm." in page.read_text(encoding="utf-8")


def test_an_empty_archive_says_the_one_thing_to_do(run: Run, tmp_path: Path) -> None:
    done = run("--root", tmp_path)
    assert done.returncode == 1
    assert done.stderr == "seeds: there is no such folder; put captures into it: pages saved as text, NAME.txt\n"
    (tmp_path / "seeds").mkdir()
    done = run("--root", tmp_path)
    assert done.returncode == 1
    assert done.stderr == "seeds: there are no captures in it; put captures into it: pages saved as text, NAME.txt\n"
    assert not (tmp_path / "_site").exists()


def test_what_is_written_for_a_person_is_named(run: Run, checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "seeds", tmp_path / "seeds")
    done = run("ingest", "--root", tmp_path)
    named = {line.removeprefix("wrote ") for line in done.stdout.splitlines() if line.startswith("wrote ")}
    articles = {f"content/articles/{path.name}" for path in (tmp_path / "content" / "articles").iterdir()}
    assert len(articles) == 5
    assert articles <= named
    assert all((tmp_path / name).is_file() for name in named)
    assert "wrote" not in run("ingest", "--root", tmp_path).stdout


def test_an_archive_without_captures_builds(run: Run, tmp_path: Path) -> None:
    (tmp_path / "content" / "articles").mkdir(parents=True)
    text = '---\ntitle: "By hand"\ndate: "2024-05-01"\n---\n\nA text of our own.\n'
    (tmp_path / "content" / "articles" / "by-hand.md").write_text(text, encoding="utf-8")
    done = run("--root", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "A text of our own." in (tmp_path / "_site" / "articles" / "by-hand.html").read_text(encoding="utf-8")


def test_an_empty_folder_is_told_what_it_needs(run: Run, tmp_path: Path) -> None:
    done = run("--root", tmp_path)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "seeds" in done.stderr
    assert os.listdir(tmp_path) in ([], [".cache"])


def test_one_bad_capture_keeps_no_other_from_being_read(run: Run, checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "seeds", tmp_path / "seeds")
    (tmp_path / "seeds" / "broken.txt").write_bytes("Tin tức\n".encode() + b"\xff\xff\n")
    (tmp_path / "seeds" / "empty.txt").write_bytes(b"")
    done = run("--root", tmp_path)
    assert done.returncode == 1, "the run that first sets one aside"
    assert "broken.txt" in done.stderr
    assert "empty.txt" in done.stderr
    assert len(list((tmp_path / "content" / "articles").glob("*.md"))) == 5
    assert (tmp_path / "_site" / "index.html").is_file()
    assert run("--root", tmp_path).returncode == 0, "later ones know of it"


def test_the_number_of_processes_and_the_place_show_nowhere(run: Run, made: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    env = {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "PYTHONHASHSEED": "4242"}
    done = run("build", "--root", made, "--output", other, "--cache", tmp_path / "c", "--jobs", "2", env=env)
    assert done.returncode == 0, done.stderr
    assert _tree(other) == _tree(made / "_site")


@contextmanager
def _serving(checkout: Path, root: Path) -> Iterator[tuple[subprocess.Popen[str], http.client.HTTPConnection]]:
    words = [sys.executable, str(checkout / "build.py"), "serve", "--port", "0", "--root", str(root)]
    server = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", cwd="/")
    try:
        assert server.stdout
        found = None
        while found is None:
            line = server.stdout.readline()
            assert line, server.stderr.read() if server.stderr else ""
            found = re.match(r"http://(127\.0\.0\.1:\d+)/ ", line)
        yield server, http.client.HTTPConnection(found[1], timeout=60)
    finally:
        server.kill()
        server.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="an interrupt cannot be sent to one process there")
def test_serving_follows_edits_keeps_the_site_through_errors_and_ends_cleanly(checkout: Path, archive: Path) -> None:
    article = min((archive / "content" / "articles").glob("*.md"))
    good = article.read_text(encoding="utf-8")
    with _serving(checkout, archive) as (server, link):
        states = http.client.HTTPConnection(link.host, link.port, timeout=60)
        states.request("GET", "/-/states")
        stream = states.getresponse()
        first = _state(stream)
        assert first["problems"] == []

        article.write_text(good + "\nThêm vào lúc đang xem.\n", encoding="utf-8")
        second = _state(stream)
        assert second["generation"] != first["generation"]
        assert "Thêm vào lúc đang xem." in _page(link, article.stem)

        article.write_text("---\ntitel: x\n---\n", encoding="utf-8")
        third = _state(stream)
        assert third["generation"] == second["generation"]
        assert any(f"content/articles/{article.name}" in line for line in third["problems"])
        assert "Thêm vào lúc đang xem." in _page(link, article.stem), "the old site stays"

        article.write_text(good, encoding="utf-8")
        fourth = _state(stream)
        assert fourth["problems"] == []
        assert "Thêm vào lúc đang xem." not in _page(link, article.stem)

        server.send_signal(signal.SIGINT)
        said, complaints = server.communicate(timeout=60)
        assert server.returncode == 0
        assert "Traceback" not in said + complaints


def _state(stream: http.client.HTTPResponse) -> dict[str, list[str]]:
    while not (line := stream.readline().decode()).startswith("data: "):
        assert line, "the stream has ended"
    found: dict[str, list[str]] = json.loads(line.removeprefix("data: "))
    return found


def _page(link: http.client.HTTPConnection, slug: str) -> str:
    link.request("GET", f"/articles/{slug}.html")
    return link.getresponse().read().decode()
