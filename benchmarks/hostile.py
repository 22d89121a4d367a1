#!/usr/bin/env python3
"""Time hostile input at growing sizes: whatever the text, the time follows its length.

    python benchmarks/hostile.py                all, some two minutes
    python benchmarks/hostile.py markdown       those whose name begins so
    python benchmarks/hostile.py --size 4       at four times the size

Each input is run at n, 2n and 4n in one process. A row whose time grows by clearly
more than its length is marked, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from forgetting import forget

from newsarchive.content import schema, setaside, siteconfig
from newsarchive.nouns import body, markdown
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import LedgerError, parse_spans
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.decode import decode
from newsarchive.reading.facts import dates, figures, names
from newsarchive.reading.read import read
from newsarchive.site.markup import scan

TIMES = (1, 2, 4)
LINEAR = 2.0  # what doubling the input may do to the time …
SLACK = 1.35  # … and how much more is put down to the machine; what is quadratic comes to 4, n log n to 2.2
LEAST = 0.04  # seconds: below, a clock and a collector tell more about themselves than about the program
AGAIN = 2  # more measurements of a row that looks steep: the least growth counts
REPEATS = 3  # the quickest counts, for whatever else the machine does only ever slows

PROSE = "Chiều 30/11, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp 18,6 triệu liều vắc xin do các nước viện trợ. "
AUTHORITY = Authority(
    people={f"p{n}": Heading(f"p{n}", (f"Nguyễn Văn A{n}",)) for n in range(100)},
    measures={"lieu": Heading("lieu", ("liều vắc xin", "liều"))},
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """One row. make: the input of size n; run: what is timed."""

    name: str
    make: Callable[[int], Any]
    run: Callable[[Any], object]
    n: int


def _repeated(unit: str, n: int) -> str:
    return unit * n


def _units(name: str, run: Callable[[Any], object], size: int, *units: str) -> Iterator[Hostile]:
    """A row for each unit: it, over and over, up to `size` code points."""
    for unit in units:
        label = unit.strip("\n") if len(unit) < 24 else unit[:21].strip("\n") + "…"
        count = max(1, size // len(unit))
        yield Hostile(f"{name} {label!r}", partial(_repeated, unit), run, count)


def _read(text: str) -> object:
    found = decode("a.txt", text.encode("utf-8", "surrogatepass"))
    return read(found, AUTHORITY, {}, "+07:00") if isinstance(found, Capture) else found


def _shown(block: str) -> object:
    return markdown.html(block), markdown.text(block), markdown.kind(block), markdown.pictures(block)


def _written(prose: str) -> object:
    return [body.split(body.join([write(prose)])) for write in (body.paragraph, body.heading, body.caption)]


def _header(text: str) -> object:
    return schema.parse("a.md", f"---\ntitle: x\n{text}\n---\n")


def _site(text: str) -> object:
    return siteconfig.parse("site.yml", text)


def _ledger(text: str) -> object:
    try:
        return parse_spans("line\tstart\tend\trole\trule\n" + text)
    except LedgerError as error:
        return error


def _aside(text: str) -> object:
    return setaside.parse("set-aside.tsv", text)


def _dates(text: str) -> object:
    return [dates.find(text, language) for language in ("vi", "en")]


def _figures(text: str) -> object:
    return figures.find([TextBlock(1, text)], AUTHORITY, "vi")


def _names(text: str) -> object:
    return names.find([TextBlock(1, text)], "", AUTHORITY)


def _align(pair: tuple[list[str], list[str]]) -> object:
    old, new = pair
    return body.align(old, new)


def _numbered(n: int, form: str = "x {}") -> list[str]:
    return [form.format(number) for number in range(n)]


ALIGN = {
    "none in common": lambda n: (_numbered(n), _numbered(n, "y {}")),
    "every second in common": lambda n: (_numbered(n), [f"{'xy'[i % 2]} {i}" for i in range(n)]),
    "reversed": lambda n: (_numbered(n), _numbered(n)[::-1]),
    "all the same": lambda n: (["a"] * n, ["a"] * (n - 1) + ["b"]),
    "two in turn": lambda n: (["a", "b"] * (n // 2), ["b", "c", "a"] * (n // 3)),
    "one moved": lambda n: (_numbered(n), [*_numbered(n)[1:], "x 0"]),
}
MANY = (PROSE + "\n", "Tin liên quan\n", "【a】 ", "\n", "23/08/2021 | 14:05\n", "- x\n", "Nguồn: A\n", "A B C D\n",
        "Lượt xem: 12 ", "Theo VOV ", "VOV.VN - x\n", "…\n", "Tʜᴇᴏ ", "e\u0301\u0323", "\u200b", "( ", "( Ảnh: ",
        "? \n", "友情链接：vay tiền nhanh kèo bóng đá hôm nay tải game\n", "nhà trườngvay tiền nhanh ")  # fmt: skip
INLINE = ("[a", "![", "[a](b", "[a](", "*a ", "**a", "_a", "*", "*_", "`", "<a ", "\\", "&", "#", "## ", "- - -",
          "![a](b ", "[x](()", "[a](b) ", "1. ", "***a*", "__a_ ", "![[](", "(")  # fmt: skip
BLOCKS = ("- a\n", "> ", "> a\n", "- ", "  - a\n", "1. a\n", "a\\\n", "a  \n")
DATED = ("1/1/", "ngày ", "12 ", "May ", "1-2-3-", "14:05 ", "ngày 1 tháng ", "13/8/2021 ", "từ ngày 1 đến ",
         "2021-", "T2 ", "tháng 8 ", "sáng ", "0")  # fmt: skip
COUNTED = (
    "1",
    "1.",
    "1,000",
    "1 triệu ",
    "hơn ",
    "1 liều ",
    "khoảng 1,5 tỷ liều vắc xin ",
    "1 nghìn 2 trăm ",
    "%",
    "$1 ",
)
NAMED = ("Nguyễn Văn A7 ", "Nguyễn ", "Bộ trưởng Nguyễn ", "ông ", "Ông A B ", "Bộ ")
YAML = (
    "a: b\n",
    "x{}: y\n",
    "- a\n",
    "[",
    "{a: ",
    "'",
    '"',
    "a: |\n",
    "# c\n",
    "? a\n",
    "&a ",
    "\t",
    "a: 'b\n",
    "\u00a0",
)
HTML = ("<", "<a ", '<a b="', "<!--", "<p>", '<p id="a">', '<a href="x">', "<style>", "<title>", "</p>", "<a b=c ",
        "<img srcset=', ,'>", "<p style='url('>")  # fmt: skip
ROWS = ("1\t\t\tbody\tprose\n", "1\t0\t1\tbody\tprose\n", "\t", "x\n")

TABLE: tuple[Hostile, ...] = (
    *_units("reading, one line of", _read, 30_000, *(unit.replace("\n", " ") for unit in MANY)),
    *_units("reading, lines of", _read, 30_000, *(unit for unit in MANY if "\n" in unit)),
    *_units("dates", _dates, 20_000, *DATED),
    *_units("figures", _figures, 20_000, *COUNTED),
    *_units("names", _names, 20_000, *NAMED),
    *_units("markdown", _shown, 60_000, *INLINE, *BLOCKS),
    *_units("prose written", _written, 60_000, *INLINE, *BLOCKS),
    *_units("body split", body.split, 200_000, "a\n", "\n", "a\n\n", "# a\n", "- a\n\n", "- a\n\n\tb\n", "\r"),
    *(Hostile(f"body align, {name}", make, _align, 4000) for name, make in ALIGN.items()),
    *_units("front matter", _header, 40_000, *YAML),
    Hostile("front matter, unlike keys", lambda n: "".join(f"titel{i}: x\n" for i in range(n)), _header, 2000),
    Hostile("front matter, events", lambda n: "events:\n" + "- {date: 2021-08-23, title: x}\n" * n, _header, 1000),
    *_units("site.yml", _site, 40_000, *YAML),
    *_units("ledger", _ledger, 40_000, *ROWS),
    *_units("set-aside.tsv", _aside, 40_000, *ROWS),
    *_units("page checked", scan, 200_000, *HTML),
)  # fmt: skip


def seconds(row: Hostile, n: int) -> float:
    """The processor seconds of one run at size n: the quickest of some."""
    given = row.make(n)
    best = float("inf")
    for _ in range(REPEATS):
        forget()
        gc.collect()
        begun = time.process_time()
        row.run(given)
        best = min(best, time.process_time() - begun)
        if best > 1:
            break  # long enough to be sure of
    return best


def measured(row: Hostile, size: int) -> tuple[list[float], float]:
    """The seconds at n, 2n and 4n, and what doubling n does to them: the mean of both, or the last where n is quick."""
    times = [seconds(row, row.n * size * factor) for factor in TIMES]
    if times[0] >= LEAST:
        return times, (times[-1] / times[0]) ** 0.5
    return times, times[-1] / times[-2] if times[-2] >= LEAST else LINEAR


def main() -> int:
    """Measure, print a table, and say by the exit code whether anything grew by clearly more than its length."""
    parser = argparse.ArgumentParser(description="Time hostile input at growing sizes.")
    parser.add_argument("name", nargs="?", default="", help="only the rows whose name begins so")
    parser.add_argument("--size", type=int, default=1, help="how many times as large")
    asked = parser.parse_args()
    print(f"{'input':<44}{'n':>9}{'2n':>9}{'4n':>9}  growth when doubled")
    steep = []
    for row in (row for row in TABLE if row.name.startswith(asked.name)):
        times, growth = measured(row, asked.size)
        for _ in range(AGAIN):
            if growth > LINEAR * SLACK:  # the machine, or the program? What the program does, it does each time
                times, growth = min((times, growth), measured(row, asked.size), key=lambda found: found[1])
        mark = "  ← more than linear" if growth > LINEAR * SLACK else ""
        print(f"{row.name:<44}{''.join(f'{t:9.3f}' for t in times)}{growth:8.2f}{mark}", flush=True)
        steep += [row.name] if mark else []
    print(f"{len(steep)} of them grow by more than their length" + "".join(f"\n  {name}" for name in steep))
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
