"""Wares that stand apart in a page in which planting is proven: a row of nothing else, one in brackets before a text.

    Game bài đổi thưởng | Nổ hũ | Tài xỉu | Bắn cá
    [Game bài đổi thưởng] Kết quả giám định cho thấy …

A page's own menu has other things besides, and an author puts no ware in
brackets before his sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, scan

PROVEN = 3  # lines of a page in which something is planted
ROW_LIMIT = 300  # code points of a row
CELLS = 3  # of a row
CELL_WORDS = 6  # of a ware as a cell or in brackets
COVERED = 0.6  # of its words that are a trade's

_PARTED = re.compile(r"\s*[|•·»❤☆★●]\ufe0f?\s*|\s{3,}")
_BRACKETED = re.compile(r"\s*[\[【]([^\[\]【】]{3,60})[\]】]\s*")
_WARE = (Kind.OFFER, Kind.BRAND, Kind.MATTER)


def with_wares(lines: Sequence[Line], planted: Sequence[Planted]) -> list[Planted]:
    """What is planted, in order, with the wares that stand apart."""
    known = {one.line for one in planted}
    if len(known) < PROVEN:
        return list(planted)
    more = [one for line in lines if line.number not in known and not line.blank for one in _wares(line)]
    return sorted([*planted, *more], key=lambda one: (one.line, one.start))


def _wares(line: Line) -> Iterator[Planted]:
    """A row of wares as a whole, or the one before a text."""
    text = line.text
    if len(text) <= ROW_LIMIT and not line.ends:
        cells = [cell for cell in _PARTED.split(line.shown) if cell]
        if len(cells) >= CELLS and all(map(_is_ware, cells)):
            yield Planted(line.number, 0, len(text), rule_names.LINKS)
            return
    bracketed = _BRACKETED.match(text)
    if bracketed and bracketed.end() < len(text) and _is_ware(bracketed[1]):
        yield Planted(line.number, 0, bracketed.end(), rule_names.BRACKETED)


def _is_ware(text: str) -> bool:
    if len(text.split()) > CELL_WORDS:
        return False
    found = scan(text)
    return found.has(*_WARE) and found.covered >= COVERED and not found.has(*HONEST)
