#!/usr/bin/env python3
"""Measure the search: the index, what a question costs in a browser, and two libraries on the same articles.

    python benchmarks/search.py                              10,000 articles of the corpus, with what is installed
    python benchmarks/search.py --articles 1000
    python benchmarks/search.py --content DIR                another archive's content folder
    pip install 'pagefind[bin]'; npm install --prefix DIR minisearch
    python benchmarks/search.py --minisearch DIR             the libraries in the table, too

Questions are asked in Chromium, over a server that compresses as GitHub Pages does, and from the disk: each three
times in a browser that knows nothing of the others, of which the middle one counts. Each article of the corpus has
an event and a figure besides its text.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import gzip
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from corpus import OUTLETS, corpus

ROOT = Path(__file__).resolve().parents[1]
PEER = Path(__file__).parent / "peers" / "minisearch" / "search.mjs"
sys.path.insert(0, str(ROOT / "src"))

TIMES = 3
# What is asked, and of what kind: "" is an article.
QUESTIONS = (
    ("đối ngoại", ""), ("doi ngoai", ""), ("vaccine", ""), ("ngoại giao vắc-xin", ""),
    ('"tổ công tác của chính phủ"', ""), ('"của chính phủ các nước ngoại giao"', ""), ("của", ""), ("ng", ""),
    ("bộ trưởng bộ ngoại giao bùi thanh sơn trả lời phỏng vấn báo chí về công tác", ""), ("168.865.244", ""),
    ("khong-co-tu-nay-zzz", ""), ("ngoại giao", "event"), ("liều", "figure"),
)  # fmt: skip
# What is asked of Pagefind: with marks and without, a phrase, a variant.
ASKED_OF_PEER = ("đối ngoại", "doi ngoai", '"tổ công tác của chính phủ"', "vắc-xin", "vaccine")
# From the moment the question stands in the box until the page shows a result, or says that there is none.
ASK = """(question) => new Promise((resolve) => {
  const box = document.querySelector("input[type=search]"), list = document.querySelector("[data-results]");
  const begun = performance.now();
  const look = () => {
    const answered = list.children.length || document.querySelector("[data-near]").children.length;
    if (answered || !document.querySelector("[data-more]").hidden) {
      watch.disconnect();
      resolve(performance.now() - begun);
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document.querySelector("main"), { childList: true, subtree: true });
  setTimeout(() => resolve(-1), 20000);
  box.value = question;
  box.dispatchEvent(new Event("input"));
})"""


@dataclass
class Wire:
    """What a server has sent."""

    requests: int = 0
    sent: int = 0
    plain: int = 0


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder, compressed, and counts."""

    protocol_version = "HTTP/1.1"
    wire: Wire

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        packed = path.suffix in {".html", ".js", ".css", ".svg", ".json"}
        body = gzip.compress(data, 6) if packed else data
        self.wire.requests += 1
        self.wire.sent += len(body)
        self.wire.plain += len(data)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def write_content(folder: Path, count: int) -> None:
    """An archive of the corpus."""
    (folder / "articles").mkdir(parents=True)
    (folder / "sources").mkdir()
    (folder / "site.yml").write_text('languages: [vi]\nvariants: [["vắc-xin", "vắc xin", "vaccine"]]\n', "utf-8")
    for outlet in OUTLETS:
        (folder / "sources" / f"{outlet}.md").write_text(f'---\ntitle: "{outlet}"\n---\n', "utf-8")
    for item in corpus(count, ROOT / "seeds"):
        head = {"title": item.title, "date": item.date.isoformat(), "source": item.source, "language": "vi",
                "summary": item.summary}  # fmt: skip
        rows = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items()]
        number = int(item.slug.rpartition("-")[2])
        happened = {"date": head["date"], "title": item.paragraphs[0][:90], "paragraph": 1}
        counted = {"measure": f"Số liều {number % 50}", "value": str(1000 + 37 * number), "unit": "liều",
                   "as_of": head["date"], "paragraph": 1}  # fmt: skip
        for name, value in (("topics", item.topics), ("events", [happened]), ("figures", [counted])):
            rows.append(f"{name}: {json.dumps(value, ensure_ascii=False)}")
        text = "\n".join(["---", *rows, "---", "", "\n\n".join(item.paragraphs), ""])
        (folder / "articles" / f"{item.slug}.md").write_text(text, "utf-8")


def build(work: Path) -> float:
    """Build the site of the archive in `work`; seconds."""
    begun = time.perf_counter()
    words = ["build", "--root", str(work), "--output", str(work / "site"), "--cache", str(work / "cache")]
    done = subprocess.run([sys.executable, str(ROOT / "build.py"), *words, "--templates", str(ROOT / "templates")],
                          check=False, capture_output=True, text=True)  # fmt: skip
    if done.returncode:
        raise SystemExit(done.stderr)
    return time.perf_counter() - begun


def index_alone(work: Path) -> Iterator[str]:
    """Processor seconds of the index in one process, from nothing and after an edit; whether its bytes are the same."""
    from newsarchive.content.load import load  # noqa: PLC0415 - the program is found only once the path names it
    from newsarchive.site import search, search_segments  # noqa: PLC0415
    from newsarchive.site.assets import OWN_TEMPLATES  # noqa: PLC0415
    from newsarchive.site.derive import derive  # noqa: PLC0415
    from newsarchive.site.folders import Folders  # noqa: PLC0415
    from newsarchive.site.make import Task  # noqa: PLC0415

    content = load(work / "content", work)[0]
    assert content is not None  # it was built before
    archive = derive(content, {})
    folders = Folders.of(work / "alone" / "site", work / "alone" / "cache")
    folders.stage.mkdir(parents=True)
    task = Task(archive, None, (OWN_TEMPLATES,), "", folders, {}, {})

    def run() -> tuple[float, float, dict[str, bytes]]:
        begun = time.process_time()
        found = [search_segments.make(task, segment) for segment in search_segments.segments(archive)]
        parted = time.process_time()
        files = {output.path: output.data for output in search.outputs(task, found)}
        return parted - begun, time.process_time() - parted, files

    segments, together, files = run()
    count = len(search_segments.segments(archive))
    shutil.rmtree(folders.work / "search")
    again = run()[2]
    yield (f"index alone, one process: {segments:.1f} s for {count} segments, {together:.1f} s to put them together; "
           f"an edit makes one segment anew: {segments / max(1, count) + together:.1f} s; "
           f"made twice, its bytes are {'the same' if again == files else 'NOT THE SAME'}")  # fmt: skip


def sizes(site: Path) -> Iterator[str]:
    """What the index takes on the disk and, compressed, over the wire."""
    yield "| part | files | MB | MB compressed | largest file, KB compressed |"
    yield "|---|---:|---:|---:|---:|"
    for name, pattern in (("head", "head.js"), ("words", "w/*.js"), ("pairs", "p/*.js"), ("texts", "t/*.js")):
        data = [path.read_bytes() for path in sorted((site / "search").glob(pattern))]
        packed = [len(gzip.compress(one, 6)) for one in data]
        plain = sum(map(len, data))
        yield f"| {name} | {len(data)} | {plain / 1e6:.2f} | {sum(packed) / 1e6:.2f} | {max(packed) / 1e3:.0f} |"


@contextlib.contextmanager
def served(folder: Path) -> Iterator[tuple[str, Wire]]:
    """A server of `folder`: its address, and what it has sent."""
    wire = Wire()
    handler = type("Counting", (Handler,), {"wire": wire})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", wire
    finally:
        server.shutdown()


def asked(site: Path) -> Iterator[str]:
    """Each question in fresh browser contexts, over http and from the disk: the middle of so many times."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - measured where it is installed

    with served(site) as (address, wire), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address + "search.html", wait_until="networkidle")
        first = wire.sent
        yield f"the search page itself takes {wire.requests} files, {first / 1e3:.0f} KB over the wire\n"
        page.close()
        yield "| question | ms over http | slowest | files | KB sent | with the page | ms from the disk | says |"
        yield "|---|---:|---:|---:|---:|---:|---:|---|"
        worst: list[tuple[float, float]] = []
        for question, kind in QUESTIONS:
            times: dict[str, list[float]] = {address: [], site.as_uri() + "/": []}
            for base, found in times.items():
                for _ in range(TIMES):
                    context = browser.new_context()
                    page = context.new_page()
                    page.goto(f"{base}search.html?kind={kind}", wait_until="load")
                    page.wait_for_timeout(100)
                    before = (wire.requests, wire.sent)
                    found.append(page.evaluate(ASK, question))
                    if base == address:
                        files, sent = wire.requests - before[0], wire.sent - before[1]
                        page.wait_for_timeout(300)
                        says = page.inner_text("[data-status]")
                    context.close()
            http, disk = (sorted(found) for found in times.values())
            worst.append((http[-1], sent + first))
            cells = (f"`{question}`{f' ({kind})' if kind else ''}", f"{http[TIMES // 2]:.0f}", f"{http[-1]:.0f}", files,
                     f"{sent / 1e3:.0f}", f"{(sent + first) / 1e3:.0f}", f"{disk[TIMES // 2]:.0f}", says)  # fmt: skip
            yield f"| {' | '.join(map(str, cells))} |"
        browser.close()
        slowest, most = (max(column) for column in zip(*worst, strict=True))
        yield f"\nslowest answer of all: {slowest:.0f} ms; most before an answer, with the page: {most / 1e3:.0f} KB"


def pagefind(work: Path) -> Iterator[str]:
    """Pagefind on the same pages: time, size, bytes, and what it answers in the same browser."""
    if importlib.util.find_spec("pagefind") is None:
        yield "pagefind is not installed"
        return
    made = []
    for number in (1, 2):
        out = work / "peer" / f"pagefind-{number}"
        words = ["--site", str(work / "site"), "--output-path", str(out), "--glob", "articles/*.html"]
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "pagefind", *words], check=True, capture_output=True)
        made.append(
            (time.perf_counter() - begun, {p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()})
        )
    seconds, files = made[0]
    total, largest = sum(map(len, files.values())), max(map(len, files.values()))
    same = "the same" if files == made[1][1] else "not the same"
    yield (f"pagefind: {seconds:.0f} s, {len(files)} files, {total / 1e6:.1f} MB (compressed already), the largest "
           f"{largest / 1e6:.1f} MB; made twice, its bytes are {same}")  # fmt: skip
    if importlib.util.find_spec("playwright") and shutil.which("chromium"):
        yield from pagefind_asked(work / "peer")


def pagefind_asked(folder: Path) -> Iterator[str]:
    """What Pagefind finds, and what it reads for that."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - measured where it is installed

    (folder / "index.html").write_text("<!DOCTYPE html><title>Pagefind</title>", "utf-8")
    ask = """async (question) => {
      const begun = performance.now(), peer = await import("./pagefind-1/pagefind.js");
      const answer = await peer.search(question);
      if (answer.results.length) await answer.results[0].data();
      return [answer.results.length, performance.now() - begun];
    }"""
    with served(folder) as (address, wire), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for question in ASKED_OF_PEER:
            context = browser.new_context()
            page = context.new_page()
            page.goto(address + "index.html")
            before = wire.sent
            number, took = page.evaluate(ask, question)
            yield f"pagefind, `{question}`: {number} found, {took:.0f} ms, {(wire.sent - before) / 1e3:.0f} KB"
            context.close()
        browser.close()


def minisearch(work: Path, folder: Path) -> Iterator[str]:
    """MiniSearch on the same articles: both forms of each word indexed, the index as JSON."""
    rows = [row for path in sorted((work / "site" / "search" / "t").glob("*.js"))
            for row in json.loads(path.read_text("utf-8").split(",", 1)[1][:-3])]  # fmt: skip
    documents = [{"id": at, "title": row["t"], "text": "\n".join(block[1] for block in row.get("b", []))}
                 for at, row in enumerate(rows)]  # fmt: skip
    (work / "documents.json").write_text(json.dumps(documents, ensure_ascii=False), "utf-8")
    shutil.copy(PEER, folder / "newsarchive-search.mjs")
    command = ["node", "--max-old-space-size=8000", "newsarchive-search.mjs", str(work / "documents.json")]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    yield f"minisearch: {(done.stdout or done.stderr).strip()}"


def main() -> None:
    """Read the options, measure, print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--articles", type=int, default=10_000, metavar="N")
    options.add_argument("--content", type=Path, metavar="DIR", help="a content folder instead of the corpus")
    options.add_argument("--minisearch", type=Path, metavar="DIR", help="a folder with node_modules/minisearch")
    said = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="newsarchive-search-") as folder:
        work = Path(folder)
        if said.content:
            shutil.copytree(said.content, work / "content")
        else:
            write_content(work / "content", said.articles)
        print(f"the whole site, by all processors: {build(work):.1f} s\n")
        parts = [index_alone(work), sizes(work / "site")]
        if importlib.util.find_spec("playwright") and shutil.which("chromium"):
            parts.append(asked(work / "site"))
        parts.append(pagefind(work))
        if said.minisearch:
            parts.append(minisearch(work, said.minisearch))
        for lines in parts:
            print("\n".join(lines), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
