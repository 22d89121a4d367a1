"""Putting a site in place: nothing torn, nothing lost, nothing of others' touched."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from newsarchive.site import publish, state
from newsarchive.site.folders import Folders
from newsarchive.site.publish import Delete, Journal, Old, Put
from newsarchive.site.state import MANIFEST, Made, State

OLD = {"index.html": b"old home", "a/one.html": b"old one", "a/gone.html": b"gone", "b/same.html": b"same"}
NEW = {"index.html": b"new home", "a/one.html": b"new one", "b/same.html": b"same", "c/d/more.html": b"more"}


def _made(data: bytes) -> Made:
    return Made("key", hashlib.sha256(data).hexdigest(), len(data))


def _silent(step: str) -> None:
    pass


def _site(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files with their manifest."""
    return {**files, MANIFEST: state.manifest({path: _made(data) for path, data in files.items()})}


def _put(folders: Folders, files: Mapping[str, bytes]) -> tuple[Journal, tuple[str, ...], State]:
    """Stage a site as a build does and decide; the codes of what hinders it, and the state it starts from."""
    old = state.load(folders.state)
    listed = state.read_manifest(folders.output)
    publish.empty(folders)
    put, kept = {}, {}
    for number, (path, data) in enumerate(_site(files).items()):
        made = _made(data)
        if path in old.files and old.files[path].sha256 == made.sha256:
            kept[path] = old.files[path]
            continue
        (folders.stage / f"s{number}").write_bytes(data)
        put[path] = Put(path, f"s{number}", made)
    present = state.survey(folders.output, [*put, *kept, *old.files, *listed])
    journal, problems = publish.decide(folders.output, put, kept, Old(old.files, listed, present))
    return journal, tuple(problem.code for problem in problems), State(kept)


def _publish(folders: Folders, files: Mapping[str, bytes], step: Callable[[str], None] = _silent) -> State:
    journal, codes, begun = _put(folders, files)
    assert codes == ()
    publish.begin(folders, journal)
    return publish.carry_out(folders, journal, begun, step)


def _tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders.of(tmp_path / "site", tmp_path / "cache")
    made.work.mkdir(parents=True)
    return made


def test_a_site_is_put_in_place_and_replaced(folders: Folders) -> None:
    _publish(folders, OLD)
    assert _tree(folders.output) == _site(OLD)
    after = _publish(folders, NEW)
    assert _tree(folders.output) == _site(NEW)
    assert set(after.files) == set(_site(NEW))
    assert not folders.journal.exists()
    assert not folders.stage.exists()


def test_a_folder_that_empties_goes_and_one_with_other_files_stays(folders: Folders) -> None:
    _publish(folders, {"index.html": b"h", "x/y/z.html": b"z", "w/v.html": b"v"})
    (folders.output / "w" / "note.txt").write_bytes(b"mine")
    _publish(folders, {"index.html": b"h"})
    assert not (folders.output / "x").exists()
    assert (folders.output / "w" / "note.txt").read_bytes() == b"mine"


def test_foreign_files_stay(folders: Folders) -> None:
    folders.output.mkdir()
    (folders.output / "CNAME").write_bytes(b"example.org")
    _publish(folders, OLD)
    _publish(folders, NEW)
    assert (folders.output / "CNAME").read_bytes() == b"example.org"


def test_a_file_of_somebody_elses_at_one_of_our_paths_forbids_everything(folders: Folders) -> None:
    folders.output.mkdir()
    (folders.output / "index.html").write_bytes(b"my home page")
    _, codes, _ = _put(folders, OLD)
    assert codes == ("not-ours",)
    assert _tree(folders.output) == {"index.html": b"my home page"}


def test_the_same_bytes_at_one_of_our_paths_are_taken_over(folders: Folders) -> None:
    folders.output.mkdir()
    (folders.output / "index.html").write_bytes(OLD["index.html"])
    _publish(folders, OLD)
    assert _tree(folders.output) == _site(OLD)


def test_the_manifest_tells_ours_when_the_cache_is_gone(folders: Folders) -> None:
    _publish(folders, OLD)
    folders.state.unlink()
    _publish(folders, NEW)
    assert _tree(folders.output) == _site(NEW)


def test_a_bag_of_the_library_kind_is_not_taken_for_a_site(folders: Folders) -> None:
    inside = folders.output / "data"
    inside.mkdir(parents=True)
    (inside / "scan.tiff").write_bytes(b"scan")
    row = f"{hashlib.sha256(b'scan').hexdigest()}  data/scan.tiff\n"
    (folders.output / MANIFEST).write_bytes(row.encode())
    _, codes, _ = _put(folders, OLD)
    assert codes == ("not-ours",)
    assert (inside / "scan.tiff").exists()


@pytest.mark.parametrize("row", ["{}  ../outside.html", "{}  /etc/passwd", "{}  a\\b.html", "{} index.html", "zz  x"])
def test_a_manifest_with_a_path_outside_is_none_of_ours(folders: Folders, row: str) -> None:
    folders.output.mkdir()
    digest = hashlib.sha256(b"").hexdigest()
    (folders.output / MANIFEST).write_text(f"{digest}  index.html\n" + row.format(digest) + "\n")
    assert state.read_manifest(folders.output) == {}


def test_what_somebody_has_changed_is_not_deleted(folders: Folders) -> None:
    _publish(folders, OLD)
    (folders.output / "a" / "gone.html").write_bytes(b"edited by hand")
    after = _publish(folders, NEW)
    assert (folders.output / "a" / "gone.html").read_bytes() == b"edited by hand"
    assert [problem.code for problem in after.problems] == ["left-in-place"]


def test_a_linked_folder_is_not_followed(folders: Folders, tmp_path: Path) -> None:
    folders.output.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (folders.output / "a").symlink_to(tmp_path / "elsewhere")
    _, codes, _ = _put(folders, OLD)
    assert "not-a-folder" in codes
    assert not any((tmp_path / "elsewhere").iterdir())


def test_a_folder_where_a_page_is_to_be_is_a_problem(folders: Folders) -> None:
    (folders.output / "index.html").mkdir(parents=True)
    _, codes, _ = _put(folders, OLD)
    assert codes == ("not-ours",)


def test_a_folder_that_cannot_be_written_is_found_before_anything_is_done(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    _publish(folders, OLD)
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "a")  # root may write anywhere
    _, codes, _ = _put(folders, NEW)
    assert codes == ("read-only",)


def test_killed_at_every_step_nothing_is_torn_and_the_next_run_finishes(folders: Folders) -> None:
    steps: list[str] = []
    _publish(folders, OLD)
    _publish(folders, NEW, steps.append)
    assert len(steps) > 5
    for number in range(len(steps)):
        _publish(folders, OLD)
        journal, codes, begun = _put(folders, NEW)
        assert codes == ()
        publish.begin(folders, journal)
        _die_at(number, folders, journal, begun)
        now = _tree(folders.output)
        for path in _site(OLD).keys() & _site(NEW).keys():
            assert now[path] in (_site(OLD)[path], _site(NEW)[path]), (steps[number], path)
        publish.recover(folders, state.load(folders.state), _silent)
        assert _tree(folders.output) == _site(NEW), steps[number]
        assert set(state.load(folders.state).files) == set(_site(NEW))


def _die_at(number: int, folders: Folders, journal: Journal, begun: State) -> None:
    """Carry out in a process that is killed (SIGKILL) before its step `number`."""
    child = os.fork()
    if child == 0:
        left = [number]

        def step(_: str) -> None:
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1

        publish.carry_out(folders, journal, begun, step)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)


def test_another_disk_is_copied_to_and_each_file_replaced_at_once(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(source).parent == folders.stage:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        real(source, target)

    _publish(folders, OLD)
    monkeypatch.setattr(os, "replace", replace)
    _publish(folders, NEW)
    assert _tree(folders.output) == _site(NEW)


def test_what_a_killed_copy_left_is_cleared_away(folders: Folders) -> None:
    _publish(folders, OLD)
    journal, _, _ = _put(folders, NEW)
    publish.begin(folders, journal)
    first = journal.put[0]
    (folders.output / first.path).with_name(f".new-{first.stage}").write_bytes(b"half")
    publish.recover(folders, state.load(folders.state), _silent)
    assert _tree(folders.output) == _site(NEW)


def test_a_stage_that_was_lost_or_torn_leaves_the_old_file_and_forgets_it(folders: Folders) -> None:
    _publish(folders, OLD)
    journal, _, _ = _put(folders, NEW)
    publish.begin(folders, journal)
    for item in journal.put:
        (folders.stage / item.stage).write_bytes(b"torn")
    after = publish.recover(folders, state.load(folders.state), _silent)
    assert _tree(folders.output)["index.html"] == OLD["index.html"]
    assert "index.html" not in after.files


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"version": 1}',
        b'{"version": 1, "output": "/elsewhere", "put": [], "delete": []}',
        b'{"version": 2, "output": "OUT", "put": [], "delete": []}',
        b'{"version": 1, "output": "OUT", "put": [["../x", "s1", "", "", 0]], "delete": []}',
        b'{"version": 1, "output": "OUT", "put": [["x", "../../s1", "", "", 0]], "delete": []}',
        b'{"version": 1, "output": "OUT", "put": [["x", "s1"]], "delete": []}',
        b'{"version": 1, "output": "OUT", "put": [], "delete": [["../../etc/passwd", ""]]}',
    ],
)
def test_a_journal_that_is_none_of_ours_is_thrown_away(folders: Folders, text: bytes) -> None:
    _publish(folders, OLD)
    folders.journal.write_bytes(text.replace(b"OUT", str(folders.output).encode()))
    publish.recover(folders, state.load(folders.state), _silent)
    assert _tree(folders.output) == _site(OLD)
    assert not folders.journal.exists()


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"[" * 100_000, b'{"version": 1}', b'{"version": 99}', b"[1]"])
def test_a_state_that_is_none_of_ours_counts_as_none(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "state.json").write_bytes(text)
    assert state.load(tmp_path / "state.json") == State()


def test_a_state_with_a_path_outside_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    state.save(path, State({"index.html": Made("k", "d", 1, 2)}, "print", {"pages": 1}, ("feeds",)))
    assert state.load(path).files
    value = json.loads(path.read_bytes())
    value["files"]["../x"] = ["k", "d", 1, 2]
    path.write_bytes(json.dumps(value).encode())
    assert state.load(path) == State()


def test_the_manifest_is_put_last_and_files_are_deleted_after_it(folders: Folders) -> None:
    steps: list[str] = []
    _publish(folders, OLD)
    _publish(folders, NEW, steps.append)
    puts = [step for step in steps if step.startswith("put ")]
    assert puts[-1] == f"put {MANIFEST}"
    assert steps.index("delete a/gone.html") > steps.index(puts[-1])


def test_nothing_is_deleted_through_a_link(folders: Folders, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "gone.html").write_bytes(b"gone")
    folders.output.mkdir()
    (folders.output / "a").symlink_to(target)
    journal = Journal((), (Delete("a/gone.html", (hashlib.sha256(b"gone").hexdigest(),)),))
    publish.carry_out(folders, journal, State(), _silent)
    assert (target / "gone.html").exists()
