"""Captures in memory, and what reading them gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsarchive.nouns.article import Article
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture, Provenance, digest, split_lines
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.read import read

# Two paragraphs of running text in which none of the rules under test fires.
TEXT = (
    "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua trong suốt bốn mươi năm.",
    "Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy và chỉ tắt khi mẻ gốm cuối cùng đã nguội hẳn.",
)
TITLE = "Lò gốm đỏ lửa giữa làng"
# The same in English and in Chinese.
EN = (
    "The harbour board said on Monday that the old ferry would sail again before the winter storms set in.",
    "Engineers had spent nine weeks on the engine, and the last of the new plates was riveted on Friday.",
)
ZH = (
    "潮水退去以後，漁民把擱淺的木船一艘一艘推回港灣，老船長說今年的風浪比去年還要大，幸好大家都平安。",
    "鎮公所表示，堤防的缺口將在下個月補好，屆時漁船就不必再繞道北邊的水道進港，可以省下許多油錢。",
)


def line(text: str) -> Line:
    """A line by itself."""
    return lines_of([text], Alphabet())[0]


def capture(text: str, provenance: Provenance = Provenance()) -> Capture:  # noqa: B008 - a frozen value
    """The capture of a page whose dump is `text`."""
    return Capture("page.txt", digest(text.encode()), split_lines(text), provenance)


def read_lines(*lines: str, sources: Mapping[str, Source] | None = None, declared: str | None = None) -> Reading:
    """The reading of a page of these lines, which must be an article."""
    found = read(capture("\n".join(lines), Provenance(source=declared)), Authority(), sources or {}, "+07:00")
    assert isinstance(found, Reading), found
    return found


def article(*lines: str, sources: Mapping[str, Source] | None = None, declared: str | None = None) -> Article:
    """The article of a page of these lines."""
    return read_lines(*lines, sources=sources, declared=declared).article


def aside(*lines: str) -> SetAside:
    """Why a page of these lines is no article, which it must not be."""
    found = read(capture("\n".join(lines)), Authority(), {}, "+07:00")
    assert isinstance(found, SetAside), found.article.title
    return found


def rows(reading: Reading, line: int) -> list[tuple[str, str]]:
    """The role and the rule of each span of one line."""
    return [(str(span.role), span.rule) for span in reading.ledger.line(line)]


def marked(*lines: str, language: str = "vi") -> list[str]:
    """The lines of a page, with what is planted in them between ⟪ and ⟫."""
    rows = list(lines)
    for one in reversed(stretches.find(lines_of(lines, Alphabet()), language)):
        row = rows[one.line - 1]
        rows[one.line - 1] = f"{row[: one.start]}⟪{row[one.start : one.end]}⟫{row[one.end :]}"
    return rows


def unmarked(rows: Iterable[str]) -> tuple[str, ...]:
    """The lines of a page without the marks that `marked` puts into them."""
    return tuple(row.replace("⟪", "").replace("⟫", "") for row in rows)


def role_alone(text: str) -> str:
    """The role of a line by itself; "-" where it has none without its neighbours."""
    verdict = rules.verdict(lines_of((text,), Alphabet())[0])
    return verdict.role.value if verdict.role else "-"


def pieces_of(text: str) -> list[tuple[str, str]]:
    """The role and the text of each piece of a line by itself; of the whole line where it is not taken apart."""
    verdict = rules.verdict(lines_of((text,), Alphabet())[0])
    if not verdict.pieces:
        return [(role_alone(text), text)]
    return [(piece.role.value, text[piece.start : piece.end].strip()) for piece in verdict.pieces]
