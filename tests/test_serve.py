"""The server by requests to it: what it sends, what it refuses, what it does when something changes."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsarchive.serve import files, live, server, watch

PAGE = b"""<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src 'self'; style-src 'self'">
<title>M\xe1\xbb\x99t</title></head><body><p>Xin ch\xc3\xa0o</p></body></html>"""


@dataclass(frozen=True)
class Running:
    """A server that a test talks to."""

    site: Path
    port: int
    board: live.Board

    def get(self, path: str, host: str = "localhost", method: str = "GET") -> tuple[http.client.HTTPResponse, bytes]:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        link.request(method, path, headers={"Host": host})
        answer = link.getresponse()
        return answer, answer.read()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "articles").mkdir(parents=True)
    (folder / "index.html").write_bytes(PAGE)
    (folder / "articles" / "index.html").write_bytes(PAGE)
    (folder / "style.css").write_text("p { color: red }")
    (folder / "feed.xml").write_text("<feed/>")
    (tmp_path / "secret.html").write_text("not part of the site")
    (tmp_path / "site-too").mkdir()
    (tmp_path / "site-too" / "secret.html").write_text("not part of the site either")
    return folder


@pytest.fixture
def running(site: Path) -> Iterator[Running]:
    board = live.Board(live.State("start-0"))
    made = server._Server(0, site.resolve(), board)
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield Running(site, made.server_port, board)
    board.close()
    made.shutdown()
    made.server_close()


def test_a_page_is_sent_with_the_script_and_leave_to_run_it(running: Running) -> None:
    answer, body = running.get("/index.html")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert body.index(b"/-/reload.js") < body.index(b"</body>")
    assert b"connect-src &#x27;self&#x27;" in body
    assert (running.site / "index.html").read_bytes() == PAGE, "the file itself stays as it is published"


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/style.css", "text/css; charset=utf-8"), ("/feed.xml", "application/xml; charset=utf-8")],
)
def test_files_are_sent_as_what_they_are(running: Running, path: str, media_type: str) -> None:
    answer, body = running.get(path)
    assert answer.headers["Content-Type"] == media_type
    assert body == (running.site / path[1:]).read_bytes()


def test_head_gives_the_length_alone(running: Running) -> None:
    answer, body = running.get("/style.css", method="HEAD")
    assert (answer.status, answer.headers["Content-Length"], body) == (200, "16", b"")


def test_a_folder_is_its_index_with_the_slash_that_links_need(running: Running) -> None:
    answer, _ = running.get("/articles")
    assert (answer.status, answer.headers["Location"]) == (301, "/articles/")
    assert running.get("/articles/")[0].status == 200
    assert running.get("/")[0].status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/articles/../../secret.html",
        "/../site-too/secret.html",
        "/%2e%2e%5csecret.html",
        "/index.html%00.css",
        "//etc/passwd",
        "/%ff",
        "/" + "a" * 5000,
    ],
)
def test_nothing_outside_the_site_is_sent(running: Running, path: str) -> None:
    answer, body = running.get(path)
    assert answer.status == 404
    assert b"not part of the site" not in body


def test_a_link_out_of_the_site_is_not_followed(running: Running) -> None:
    (running.site / "out.html").symlink_to(running.site.parent / "secret.html")
    assert running.get("/out.html")[0].status == 404


def test_a_redirect_never_leads_to_another_host(running: Running) -> None:
    answer, _ = running.get("//articles")
    assert answer.headers["Location"] == "/articles/"


def test_the_sites_own_page_says_that_there_is_none(running: Running) -> None:
    assert b"There is no page /gone.html" in running.get("/gone.html")[1]
    assert b"<script>" not in running.get("/<script>")[1]
    (running.site / "404.html").write_bytes(b"<body>our own</body>")
    answer, body = running.get("/gone.html")
    assert answer.status == 404
    assert b"our own" in body


def test_only_this_machine_is_answered(running: Running) -> None:
    assert running.get("/index.html", host="evil.example")[0].status == 403
    assert running.get("/index.html", host=f"127.0.0.1:{running.port}")[0].status == 200


def test_without_a_site_the_page_says_why(running: Running) -> None:
    (running.site / "index.html").unlink()
    running.board.post(live.State("start-0", ("content/articles/a.md:3: wrong; mend it",)))
    answer, body = running.get("/")
    assert answer.status == 503
    assert b"/-/reload.js" in body


def test_the_stream_tells_the_state_and_each_change(running: Running) -> None:
    link = http.client.HTTPConnection("127.0.0.1", running.port, timeout=10)
    link.request("GET", live.STREAM_ADDRESS, headers={"Host": "localhost"})
    answer = link.getresponse()
    assert answer.headers["Content-Type"] == "text/event-stream"
    assert _message(answer) == {"generation": "start-0", "problems": []}
    running.board.post(live.State("start-0", ("a.md:1: <b>wrong</b>; mend it",)))
    assert _message(answer) == {"generation": "start-0", "problems": ["a.md:1: <b>wrong</b>; mend it"]}
    running.board.post(live.State("start-1"))
    assert _message(answer) == {"generation": "start-1", "problems": []}


def _message(answer: http.client.HTTPResponse) -> object:
    while True:
        line = answer.readline().decode()
        if line.startswith("data: "):
            return json.loads(line.removeprefix("data: "))


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (b"default-src 'self'", b"default-src 'self'; script-src 'self'; connect-src 'self'"),
        (b"default-src 'none'", b"default-src 'none'; script-src 'self'; connect-src 'self'"),
        (b"script-src 'sha256-x'; connect-src 'none'", b"script-src 'sha256-x' 'self'; connect-src 'self'"),
        (b"", b"script-src 'self'; connect-src 'self'"),
    ],
)
def test_the_policy_lets_the_script_run_and_listen_and_nothing_more(policy: bytes, expected: bytes) -> None:
    assert live._allowed(policy) == expected.replace(b"'", b"&#x27;")


def test_a_page_without_body_or_policy_gets_the_script_all_the_same() -> None:
    assert live.enliven(b"<p>x").endswith(b"></script>")


def test_a_policy_that_never_ends_is_left_alone() -> None:
    page = b"<meta Content-Security-Policy " * 50_000
    assert live.enliven(page) == page + live._TAG


def test_every_kind_of_file_of_a_site_has_its_type() -> None:
    names = ["a.html", "a.css", "a.js", "a.json", "a.csv", "a.xml", "a.txt", "a.svg", "a.png", "a.woff2"]
    assert all(files.media_type(Path(name)) != files.OTHER for name in names)
    assert files.media_type(Path(".nojekyll")) == files.OTHER


def test_watching_sees_files_come_change_and_go_but_not_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    first = watch.look([tmp_path, tmp_path / "missing"])
    assert first == {}
    (tmp_path / ".swap").write_text("x")
    assert watch.look([tmp_path]) == first
    file = tmp_path / "deep" / "a.md"
    file.write_text("one")
    second = watch.look([tmp_path])
    assert list(second) == [str(file)]
    file.write_text("two, longer")
    third = watch.look([tmp_path])
    assert third != second
    file.unlink()
    assert watch.look([tmp_path]) == first


def test_a_change_is_awaited(tmp_path: Path) -> None:
    known = watch.look([tmp_path])
    threading.Timer(0.2, lambda: (tmp_path / "a.md").write_text("x")).start()
    assert watch.changed([tmp_path], known) == watch.look([tmp_path]) != known


def test_a_rebuild_follows_a_change_and_problems_leave_the_site(site: Path, tmp_path: Path) -> None:
    watched = tmp_path / "content"
    watched.mkdir()
    results = iter([server.Rebuilt(True), server.Rebuilt(False, ("a.md:1: wrong; mend it",))])
    ended = threading.Event()
    said: list[str] = []

    def rebuild() -> server.Rebuilt:
        try:
            return next(results)
        except StopIteration:
            raise KeyboardInterrupt from None

    def run() -> None:
        with pytest.raises(KeyboardInterrupt):
            server.serve(site, [watched], rebuild, 0, said.append)
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    _until(lambda: bool(said))
    address = said[0].split()[0]
    link = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=10)
    link.request("GET", live.STREAM_ADDRESS)
    answer = link.getresponse()
    first = _message(answer)
    (watched / "a.md").write_text("one")
    second = _message(answer)
    assert isinstance(first, dict)
    assert second == {"generation": first["generation"], "problems": ["a.md:1: wrong; mend it"]}
    (watched / "a.md").write_text("two!")
    assert ended.wait(10), "the server ends with the interrupt"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", link.port), timeout=2)


def test_a_taken_port_gives_way_to_a_free_one(site: Path) -> None:
    said: list[str] = []
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        made = server._listen(port, site, live.Board(live.State("start-0")), said.append)
        try:
            assert made.server_port != port
            assert said == [f"port {port} is taken; another is used"]
        finally:
            made.server_close()


def _until(true: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
