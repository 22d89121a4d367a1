"""Any text is read or set aside: pages cut up, shuffled and damaged, of the captures to design with."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from newsarchive.content import schema
from newsarchive.nouns.authority import Authority
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.reading import Reading
from newsarchive.reading.decode import decode
from newsarchive.reading.read import read

PAGES = 40  # for each seed
SIGNS = '【】()|-–:"“”\u200b\u00a0 .,;/…0°@#'


def damaged(line: str, others: list[str], chance: random.Random) -> str:
    """A line as it is, cut, with another in it, in capitals or with signs strewn into it."""
    at = chance.randrange(len(line) + 1)
    forms = (line[:at], line[at:], line[:at] + chance.choice(others)[:80] + line[at:], line.upper(), f"  {line}")
    strewn = line[:at] + chance.choice(SIGNS) * chance.randrange(1, 4) + line[at:]
    return line if chance.random() < 0.75 else chance.choice((*forms, strewn))


def page(pages: list[list[str]], every: list[str], chance: random.Random) -> str:
    """A page of another's beginning and end, of some of its lines, or of lines of all."""
    one, other = chance.choice(pages), chance.choice(pages)
    form = chance.randrange(3)
    if form == 0:
        lines = one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]
    elif form == 1:
        lines = [line for line in one if chance.random() < 0.7]
    else:
        lines = [chance.choice(every) for _ in range(chance.randrange(2, 30))]
    return "\n".join(damaged(line, every, chance) for line in lines)


@pytest.mark.parametrize("seed", range(8))
def test_no_text_is_too_odd_to_be_read(checkout: Path, seed: int) -> None:
    chance = random.Random(seed)
    files = sorted((checkout / "tests" / "captures" / "design").glob("*.txt"))
    pages = [path.read_text(encoding="utf-8", errors="replace").splitlines() for path in files]
    every = [line for lines in pages for line in lines if line.strip()]
    for _ in range(PAGES):
        text = page(pages, every, chance)
        capture = decode("odd.txt", text.encode())
        if not isinstance(capture, Capture):
            continue  # set aside before it is read: control characters, say
        found = read(capture, Authority(), {})
        if isinstance(found, Reading):
            lines = zip(capture.lines, found.ledger.by_line(), strict=True)
            told = [piece.of(line) for line, spans in lines for piece in spans]
            assert "".join(told) == "".join(capture.lines), text
            assert schema.format(found.article), text


BODY = (
    "Hôm nay đoàn công tác của bộ đã về thăm lại trạm quan trắc nước và làm việc với cán bộ huyện tại  Phú",
    "Thượng, đúng chỗ ấy người dân đang chờ nghe kết quả của năm ngoái.",
    "Baccarat, roulette, tài xỉu, xóc đĩa: tất cả đã có tại sảnh casino ấy.",
)


def test_texts_that_were_too_odd_once() -> None:
    """Two spaces before a name that a line broke in two; the words of a trade with no offer among them."""
    text = "\n".join(("Bàn giao trạm quan trắc nước cho huyện", "12/3/2021", "", *BODY))
    capture = decode("odd.txt", text.encode())
    assert isinstance(capture, Capture)
    assert isinstance(read(capture, Authority(), {}), Reading)


def test_a_page_of_a_thousand_menus_is_read() -> None:
    """Texts and menus by turns, as no page has them: what goes from one to the next must not go down a stack."""
    menu = "\n".join(f"Mục số {n}" for n in range(14))
    growing = "\n".join(f"{menu}\n{' '.join([BODY[0]] * 2)} Hết chuyện thứ {n}." for n in range(1200))
    capture = decode("odd.txt", growing.encode())
    assert isinstance(capture, Capture)
    read(capture, Authority(), {})
