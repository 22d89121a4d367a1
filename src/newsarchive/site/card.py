"""The picture that stands for the archive where somebody shares one of its pages: one in each language.

Drawn when the site is built, from whole faces in ``templates/card``: a word of
Vietnamese has its marks stacked by one font. Pillow is imported only when
there is something to draw. What the font has no letters for is left out
rather than drawn as boxes: then the title in another of the archive's languages
stands for it, and without one the counts and the seal are all there is.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from newsarchive.site import addresses, dates, locale
from newsarchive.site.archive import Archive
from newsarchive.site.output import Page

if TYPE_CHECKING:
    from PIL import ImageDraw
    from PIL.ImageFont import FreeTypeFont

SHARE_CARD = "share-card"  # in the place of a template
FOLDER = "card"
TITLE_FACE, TEXT_FACE = "newsreader-600.ttf", "newsreader-400.ttf"
WIDTH, HEIGHT = addresses.CARD_SIZE
MARGIN = 84
# The colours of the site by day; a card is shown on grounds that nobody knows.
PAPER, INK, SOFT, SEAL = "#faf7f0", "#1c1a16", "#5c564a", "#9c2318"
TITLE_SIZES = range(120, 43, -4)  # below that nobody reads it on a phone
TITLE_LINES, TEXT_LINES = 4, 3
TEXT_SIZE, COUNTS_SIZE = 33, 31
LEADING = 1.24  # of the size: marks stand over marks
ROOM = 400  # for title and description, between the rules
COLOURS = 64  # ink on paper with soft edges needs no more, and the file is a fifth of the size
UNASSIGNED = "\U0010ffff"  # no font has it: drawn, it is what stands for a missing letter


@dataclass(frozen=True, slots=True)
class CardView:
    """What a card shows. titles, descriptions: in the order in which they are wanted. first, last: years."""

    language: str
    titles: tuple[str, ...]
    descriptions: tuple[str, ...]
    articles: int
    events: int
    first: int | None
    last: int | None


def cards(archive: Archive) -> Iterator[Page]:
    """A card in each language, where the pages of that language are."""
    config, entries = archive.config, archive.entries
    years = [entry.article.date.year for entry in entries if entry.article.date and entry.article.date.year]
    for language in config.languages:
        view = CardView(
            language=language,
            titles=_wanted(config.title, language),
            descriptions=tuple(filter(None, [config.description.get(language)])),
            articles=len(entries),
            events=sum(len(entry.article.events) for entry in entries),
            first=min(years, default=None),
            last=max(years, default=None),
        )
        folder = "" if language == config.languages[0] else f"{language}/"
        yield Page(folder + addresses.CARD, SHARE_CARD, view)


def _wanted(texts: dict[str, str], language: str) -> tuple[str, ...]:
    own = texts.get(language)
    return tuple(dict.fromkeys(filter(None, (own, *texts.values()))))


def draw(view: CardView, folders: tuple[Path, ...]) -> bytes:
    """The card as PNG. folders: of templates, which have the fonts and the catalogues.

    Raises FileNotFoundError where a font is missing.
    """
    from PIL import Image, ImageDraw  # noqa: PLC0415

    image = Image.new("RGB", addresses.CARD_SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    _frame(pen)
    if not _words(pen, view, folders):
        _seal(pen, MARGIN, 146, 300)
    _seal(pen, WIDTH - MARGIN - 64, HEIGHT - 102, 64)
    pen.text((MARGIN, HEIGHT - 62), _counts(view, folders), SOFT, _face(folders, TEXT_FACE, COUNTS_SIZE), "ls")
    made = io.BytesIO()
    image.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(made, "PNG")
    return made.getvalue()


def _frame(pen: ImageDraw.ImageDraw) -> None:
    """The rules of a newspaper's front page."""
    pen.rectangle((MARGIN, 58, WIDTH - MARGIN, 63), INK)
    pen.rectangle((MARGIN, 69, WIDTH - MARGIN, 70), INK)
    pen.rectangle((MARGIN, HEIGHT - 122, WIDTH - MARGIN, HEIGHT - 121), SOFT)


def _seal(pen: ImageDraw.ImageDraw, left: float, top: float, side: float) -> None:
    """The sign of the site (assets/icon.svg), so many pixels wide."""
    unit = side / 64

    def box(x: float, y: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        return left + x * unit, top + y * unit, left + right * unit, top + bottom * unit

    pen.rounded_rectangle(box(0, 0, 64, 64), 9 * unit, SEAL)
    pen.rectangle(box(14, 15, 50, 19), PAPER)
    for line in (27, 35, 43):
        pen.rectangle(box(14, line, 30, line + 2.4), PAPER)
    pen.rectangle(box(35, 27, 50, 46), None, PAPER, round(2.4 * unit))
    pen.line((*box(39, 36, 42, 40), *box(48, 32, 0, 0)[:2]), PAPER, round(2.4 * unit))


def _words(pen: ImageDraw.ImageDraw, view: CardView, folders: tuple[Path, ...]) -> bool:
    """The title as large as it can be, and as much of the description as there is room for; whether there are any."""
    at = 96.0
    title = _drawable(view.titles, _face(folders, TITLE_FACE, TEXT_SIZE))
    if title:
        face, lines = _fitted(title, folders)
        for line in lines:
            at += face.size * LEADING
            pen.text((MARGIN, at - face.size * 0.16), line, INK, face, "ls")
        at += 26
    text = _drawable(view.descriptions, _face(folders, TEXT_FACE, TEXT_SIZE))
    face = _face(folders, TEXT_FACE, TEXT_SIZE)
    room = min(TEXT_LINES, int((96 + ROOM - at) // (TEXT_SIZE * 1.32)))
    for line in cut(list(wrapped(text, face)), room, face) if text and room > 0 else ():
        at += TEXT_SIZE * 1.32
        pen.text((MARGIN, at - 9), line, SOFT, face, "ls")
    return bool(title or text)


def _fitted(title: str, folders: tuple[Path, ...]) -> tuple[FreeTypeFont, list[str]]:
    """The largest size in which the title has few lines; cut short where even the smallest has too many."""
    for size in TITLE_SIZES:
        face = _face(folders, TITLE_FACE, size)
        lines = list(wrapped(title, face))
        # A long title leaves room for a description; three lines of it need not be as large as two.
        if len(lines) <= TITLE_LINES and len(lines) * size * LEADING <= ROOM * 0.55:
            return face, lines
    return face, cut(lines, TITLE_LINES, face)


def wrapped(text: str, face: FreeTypeFont, width: float = WIDTH - 2 * MARGIN) -> Iterator[str]:
    """The lines of a text, none wider than `width` (pixels): broken at spaces, a longer word anywhere."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if face.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _broken(word, face, width)
        yield from full
    if line:
        yield line


def _broken(word: str, face: FreeTypeFont, width: float) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and face.getlength(parts[-1] + letter) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def cut(lines: list[str], most: int, face: FreeTypeFont, width: float = WIDTH - 2 * MARGIN) -> list[str]:
    """At most so many lines, the last with an ellipsis where there are more."""
    if len(lines) <= most:
        return lines
    *kept, last = lines[:most]
    while last and face.getlength(f"{last} …") > width:
        last = last.rpartition(" ")[0] or last[:-1]
    return [*kept, f"{last.rstrip(' ,;:.–-')} …"]


def _drawable(texts: Iterable[str], face: FreeTypeFont) -> str:
    """The first text all of whose letters the font has; "" if there is none."""
    composed = (" ".join(unicodedata.normalize("NFC", text).split()) for text in texts)
    return next((text for text in composed if text and has(face, text)), "")


def has(face: FreeTypeFont, text: str) -> bool:
    """Whether a font has every letter of a text: drawn, none is what stands for a missing one."""
    missing = bytes(face.getmask(UNASSIGNED))
    return all(letter == " " or bytes(face.getmask(letter)) != missing for letter in set(text))


def _counts(view: CardView, folders: tuple[Path, ...]) -> str:
    """How much the archive holds, and of which years."""
    catalogue = locale.load(folders, view.language)
    counted = [
        catalogue.ngettext("%(num)s article", "%(num)s articles", view.articles) % _number(view.articles, view),
        catalogue.ngettext("%(num)s event", "%(num)s events", view.events) % _number(view.events, view)
        if view.events
        else "",
        "" if view.first is None else f"{view.first}" if view.first == view.last else f"{view.first}–{view.last}",
    ]
    text = "  ·  ".join(filter(None, counted))
    return text if _drawable([text], _face(folders, TEXT_FACE, COUNTS_SIZE)) else f"{view.articles}"


def _number(value: int, view: CardView) -> dict[str, str]:
    return {"num": dates.number(value, view.language)}


@lru_cache(maxsize=32)
def _face(folders: tuple[Path, ...], name: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415

    for folder in folders:
        path = folder / FOLDER / name
        if path.is_file():
            return ImageFont.truetype(io.BytesIO(path.read_bytes()), size)
    raise FileNotFoundError(f"{FOLDER}/{name} is in none of {', '.join(map(str, folders))}")
